"""What is wrong with the pretend printer, and the status bytes that say so."""

from dataclasses import dataclass

FULL_STATUS = 20
"""Custom's DLE EOT: six bytes that tell everything."""

_GARBAGE = bytes((0xFF, 0x80, 0x9D, 0xC1))
"""No bit pattern that any answer may have."""


@dataclass(frozen=True, slots=True)
class State:
    """What is wrong with it, if anything.

    Args:
        is_hot: The head cools down.
        is_broken: Nothing helps but switching it off and on.
        is_left: Nobody takes the slip that is held out.
        is_out: A slip is held out now.
        is_taken: Another machine has its only line.
    """

    has_paper: bool = True
    is_paper_low: bool = False
    is_cover_open: bool = False
    is_cutter_stuck: bool = False
    will_cutter_jam: bool = False
    is_jammed: bool = False
    is_hot: bool = False
    is_broken: bool = False
    is_silent: bool = False
    is_garbled: bool = False
    is_left: bool = False
    is_out: bool = False
    is_taken: bool = False
    has_power: bool = True

    @property
    def is_offline(self) -> bool:
        """Whether it has stopped printing."""
        return not self.has_paper or not self.has_power or self.is_cover_open or self._has_error

    @property
    def _has_error(self) -> bool:
        return self.is_cutter_stuck or self.is_jammed or self.is_hot or self.is_broken

    @property
    def is_low_or_out(self) -> bool:
        """Whether the sensor near the end of the roll sees none."""
        return self.is_paper_low or not self.has_paper

    def real_time(self, number: int) -> bytes:
        """Return the answer to DLE EOT n."""
        if number == FULL_STATUS:
            return self.full()
        bits = 0
        if number == 1:
            bits = 0x08 * self.is_offline
        elif number == 2:  # noqa: PLR2004
            bits = 0x04 * self.is_cover_open | 0x20 * (not self.has_paper) | 0x40 * self._has_error
        elif number == 3:  # noqa: PLR2004
            bits = self._error_bits()
        elif number == 4:  # noqa: PLR2004
            bits = 0x60 * (not self.has_paper) | 0x0C * self.is_low_or_out
        return bytes((0x12 | bits,))

    def full(self) -> bytes:
        """Return Custom's full status: paper, user, recoverable and unrecoverable errors."""
        paper = 0x01 * (not self.has_paper) | 0x04 * self.is_low_or_out | 0x20 * self.is_out
        user = 0x03 * self.is_cover_open  # head up and cover open
        recoverable = 0x01 * self.is_hot | 0x40 * self.is_jammed
        broken = 0x01 * self.is_cutter_stuck | 0x08 * self.is_broken
        return bytes((0x10, 0x0F, paper, user, recoverable, broken))

    def auto_status(self) -> bytes:
        """Return the four bytes that are sent unasked."""
        first = 0x10 | 0x08 * self.is_offline | 0x20 * self.is_cover_open
        return bytes((first, self._error_bits(), self.paper(), 0x0F))

    def paper(self) -> int:
        """Return the byte of the paper sensors."""
        return 0x0C * (not self.has_paper) | 0x03 * self.is_low_or_out

    def spoken(self, answer: bytes) -> bytes:
        """Return what arrives of an answer."""
        if self.is_silent or not self.has_power:
            return b""
        return _GARBAGE[: len(answer)] if self.is_garbled else answer

    def _error_bits(self) -> int:
        """Return the errors as in DLE EOT 3 and in the second byte sent unasked."""
        bits = 0x04 * self.is_jammed | 0x08 * self.is_cutter_stuck
        return bits | 0x20 * self.is_broken | 0x40 * self.is_hot
