"""The code on a slip: dots to be photographed."""

from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode

VERSION = 3
MODULES = 17 + 4 * VERSION

# Looking for the best of eight masks takes as long as drawing the rest of the slip; the id is
# random, so that none is better than another for long.
_MASK = 2


def modules(text: str) -> list[list[bool]]:
    """Return the modules of the code, row by row, without quiet zone.

    Args:
        text: At most 42 bytes, as a version 3 code of level M holds.
    """
    code: QRCode[object] = QRCode(
        version=VERSION, error_correction=ERROR_CORRECT_M, border=0, mask_pattern=_MASK
    )
    code.add_data(text.encode(), optimize=0)
    code.make(fit=False)
    return [[bool(module) for module in row] for row in code.get_matrix()]
