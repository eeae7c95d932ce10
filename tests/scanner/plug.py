"""A reader on a serial line that can be pulled out: a terminal of this machine."""

import os
import pty
import tty
from pathlib import Path


class Plug:
    """A reader that can be pulled out and put in again.

    Args:
        path: The name that stays.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.ours = -1

    def put_in(self) -> None:
        """Let the line be there."""
        self.ours, theirs = pty.openpty()
        tty.setraw(theirs)
        self.path.unlink(missing_ok=True)
        self.path.symlink_to(os.ttyname(theirs))
        self.theirs = theirs

    def pull_out(self) -> None:
        """Let the line go."""
        self.path.unlink()
        os.close(self.ours)
        os.close(self.theirs)

    def reads(self, text: bytes) -> None:
        """Hold something to the reader."""
        while text:
            text = text[os.write(self.ours, text) :]
