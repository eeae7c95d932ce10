"""Who does something at a branch."""

from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """What somebody or something may do (design.md 13.10, domain.md 1.5)."""

    NOBODY = "nobody"
    """A post of staff at which nobody has signed in."""
    KIOSK = "kiosk"
    """A citizen: whoever stands at a kiosk."""
    DISPLAY = "display"
    DESK = "desk"
    RECEPTION = "reception"
    SUPERVISOR = "supervisor"
    TECHNICIAN = "technician"
    """Whoever may use the command line; the computer's own account lets them in."""


POSTS = (Role.DESK, Role.RECEPTION)
"""Where staff sign in, named after the role that works there."""
GIVEN = (Role.DESK, Role.RECEPTION, Role.SUPERVISOR)
"""Roles that a member of staff can be given."""


@dataclass(frozen=True, slots=True)
class Actor:
    """A role at a place, `reception:1`; never a person's name.

    Args:
        place: Name of the kiosk, desk, display or reception post.
        person: Pseudonym of whoever has signed in there, or empty.
        rights: Roles the person has besides that of the post.
    """

    role: Role
    place: str
    person: str = ""
    rights: frozenset[Role] = field(default_factory=frozenset)

    @property
    def post(self) -> str:
        """Where it is done, whoever does it."""
        return f"{self.role}:{self.place}"

    @property
    def roles(self) -> frozenset[Role]:
        """Every role whose rights count."""
        return self.rights | {self.role}

    def __str__(self) -> str:
        return f"{self.post}:{self.person}" if self.person else self.post
