"""Staff for tests: a branch where one signs in, and who can."""

from dataclasses import replace

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.signing_in import sign_in
from kiosk.actions.staffing import add_staff
from kiosk.domain.actor import Actor, Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.staff import SignIn
from tests.builders import acting
from tests.fakes import Running

DESK_1, DESK_2 = Actor(Role.DESK, "1"), Actor(Role.DESK, "2")
RECEPTION_1 = Actor(Role.RECEPTION, "1")
ANNA, BRUNO, CARLA = "104", "7", "2000"
"""Work at a desk, at desk and reception, and as supervisor."""
PINS = {ANNA: "482913", BRUNO: "975316", CARLA: "90471825"}
ROLES = {
    ANNA: {Role.DESK},
    BRUNO: {Role.DESK, Role.RECEPTION},
    CARLA: {Role.SUPERVISOR},
}


def with_staff(branch: Branch, running: Running) -> Branch:
    """Return a branch where staff sign in, with those above, as a post without anybody sees it."""
    branch = replace(branch, uptime=running, office=replace(branch.office, sign_in=SignIn()))
    for number, pin in PINS.items():
        add_staff(acting(branch, Role.TECHNICIAN, "command"), number, ROLES[number], pin)
    return acting(branch, Role.NOBODY, "")


def signed_in(branch: Branch, post: Actor, number: str) -> Branch:
    """Return the branch as somebody sees it who signs in at a post."""
    nobody = replace(branch, actor=Actor(Role.NOBODY, str(post)))
    return replace(branch, actor=sign_in(nobody, post, number, PINS[number]))


def refused(reason: Reason) -> pytest.RaisesExc[RefusedError]:
    """Expect this refusal."""
    return pytest.raises(RefusedError, match=rf"^{reason}\b")


CHEAPER = "$cheaper"
"""At the end of a hash that was made when hashing was cheaper."""


class CountedHashing:
    """The hashing of PINs, much cheaper, and how often it was asked."""

    def __init__(self) -> None:
        self.looked_at = 0

    def hashed(self, pin: str, person: str, secret: bytes) -> str:
        """Return what is kept of a PIN."""
        return f"$argon2id$cheap${pin}${person}${secret.hex()}"

    def is_right(self, kept: str, pin: str, person: str, secret: bytes) -> bool:
        """Return whether it is the PIN that is kept."""
        self.looked_at += 1
        return kept.removesuffix(CHEAPER) == self.hashed(pin, person, secret)

    def is_outdated(self, kept: str) -> bool:
        """Return whether it was made when hashing was cheaper."""
        return kept.endswith(CHEAPER)
