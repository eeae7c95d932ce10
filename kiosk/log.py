"""The log of a face: lines with their time on standard error, from where systemd keeps them.

Never anything about a person (P10): no name, no tax code, nothing that somebody typed.
"""

import logging
import sys

FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def log_to_stderr() -> None:
    """Begin to log, from INFO on."""
    logging.basicConfig(level=logging.INFO, format=FORM, stream=sys.stderr)
