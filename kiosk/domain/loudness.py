"""How loud a kiosk speaks, and through what (K4)."""

from dataclasses import dataclass

LEAST_RANGE_DB = 18
"""Between the lowest and the highest step."""
LEAST_MIDDLE_DB = 12
"""From the lowest step to one that is not the highest."""


@dataclass(frozen=True, slots=True)
class Loudness:
    """The steps of a voice; each visit begins with the same one.

    Args:
        speaker: Device of the loudspeaker, as the program that plays names it.
        headset: Device of the headset.
        steps_db: From quiet to loud, in dB below what the files hold.
        start: The step that a visit begins with, from 1; set to 65 dBA at the loudspeaker.
    """

    speaker: str = "default"
    headset: str = "default"
    steps_db: tuple[int, ...] = (-18, -12, -6, 0)
    start: int = 3

    def fault(self) -> str:
        """Return what is wrong with the steps, or nothing."""
        steps = self.steps_db
        if list(steps) != sorted(set(steps)) or max(steps) > 0:
            return "the steps rise, and end at 0 or below"
        if steps[-1] - steps[0] < LEAST_RANGE_DB:
            return f"from the lowest to the highest step it takes {LEAST_RANGE_DB} dB and more"
        if len(steps) <= 2 or steps[-2] - steps[0] < LEAST_MIDDLE_DB:  # noqa: PLR2004 # both ends
            return f"one step between must be {LEAST_MIDDLE_DB} dB above the lowest"
        if not 1 <= self.start <= len(steps):
            return f"start is one of the steps, 1 to {len(steps)}"
        return ""
