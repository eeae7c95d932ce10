"""The data folder of a made-up branch, for the demo and the tour; it is gone at the end."""

import signal
import sys
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

ENDED_BY = 128
"""Exit status of a program that a signal has ended, without the signal's number."""


def end_at_once(number: int) -> None:
    """End the program, wherever it is now."""
    if number == signal.SIGINT:
        raise KeyboardInterrupt
    sys.exit(ENDED_BY + number)


@contextmanager
def made_up_data(asked_to_end: Callable[[int], object] = end_at_once) -> Generator[Path]:
    """Give a folder that is gone at the end, also when the program is asked to end before that.

    Args:
        asked_to_end: Gets the signal. While Qt draws nothing may be raised: note it and go on.
    """
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, lambda asked, _: asked_to_end(asked)) for number in numbers]
    try:
        with tempfile.TemporaryDirectory(prefix="postazione-") as folder:
            yield Path(folder)
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)
