"""Who does something at a branch."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What somebody or something may do (design.md 13.10)."""

    KIOSK = "kiosk"
    DISPLAY = "display"
    DESK = "desk"
    RECEPTION = "reception"
    SUPERVISOR = "supervisor"
    TECHNICIAN = "technician"


@dataclass(frozen=True, slots=True)
class Actor:
    """A role at a place, `reception:1`; never a person's name.

    Args:
        place: Name of the kiosk, desk, display or reception post.
    """

    role: Role
    place: str

    def __str__(self) -> str:
        return f"{self.role}:{self.place}"
