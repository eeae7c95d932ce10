"""Why a desk did something that others may ask about: one of a few words, never a person's own."""

from collections.abc import Mapping

CALL, PARK, PAUSE = "call", "park", "pause"

REASONS: Mapping[str, tuple[str, ...]] = {
    CALL: ("comes_back", "short_question", "asked_by_reception", "other"),
    PARK: ("document", "form", "copy", "other"),
    PAUSE: ("rest", "inside_work", "helping", "fault"),
}
"""By step, the usual one first; keys of the catalogue. None tells of health or money (P11)."""


def noted(step: str, reason: str) -> dict[str, str]:
    """Return what an event says of the reason; nothing where none was given.

    Raises:
        ValueError: It is none of this step's.
    """
    if not reason:
        return {}
    if reason not in REASONS[step]:
        raise ValueError(f"{reason!r} is no reason to {step}")
    return {"reason": reason}
