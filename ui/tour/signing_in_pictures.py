"""Pictures of signing in: what was typed, a wrong PIN, the lock-out; and the branch being away."""

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.actions.branch import Branch
from kiosk.actions.noticing import has_changed
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.lockout import FREE_BY_NUMBER
from kiosk.domain.staff import SignIn
from ui.bridge.pulse import BEAT_MS
from ui.bridge.runner import Runner
from ui.desk.desk_face import DeskFace
from ui.reception.reception_face import ReceptionFace
from ui.tour.stage import Look, Picture, Stage, pause, shown

NUMBER, WRONG = "4711", "385102"
DESK_SIZE, RECEPTION_SIZE = (480, 720), (1440, 900)
Face = DeskFace | ReceptionFace


def signing_in_pictures(stage: Stage, desk: str, language: str) -> Iterator[Picture]:
    """Yield the page with number and PIN at a desk and at reception."""
    for role, place in ((Role.DESK, desk), (Role.RECEPTION, "1")):
        branch = stage.acting(Role.NOBODY, place)
        with _open(branch, role, place, language, SignIn()) as (face, look):
            for name in _tries(face, look):
                yield look.taken(f"{role}-{name}-{language}")


def away_pictures(stage: Stage, desk: str, language: str) -> Iterator[Picture]:
    """Yield a desk and reception, signed in or not, while nothing can be kept."""
    for role, place in ((Role.DESK, desk), (Role.RECEPTION, "1")):
        for rules, name in ((SignIn(required=False), "away"), (SignIn(), "away-locked")):
            actor = Role.NOBODY if rules.required else role
            branch = stage.acting(actor, place)
            with _open(branch, role, place, language, rules) as (_, look):
                pause(2 * BEAT_MS)
                yield look.taken(f"{role}-{name}-{language}")


def _tries(face: Face, look: Look) -> Iterator[str]:
    yield "sign-in"
    for digit in NUMBER:
        face.signing.digit(int(digit))  # type: ignore[attr-defined]
    face.signing.enter()  # type: ignore[attr-defined]
    for digit in WRONG:
        face.signing.digit(int(digit))  # type: ignore[attr-defined]
    yield "sign-in-typed"
    face.signing.enter()  # type: ignore[attr-defined]
    look.settle()
    yield "sign-in-refused"
    for _ in range(FREE_BY_NUMBER + 1):
        for digit in WRONG:
            face.signing.digit(int(digit))  # type: ignore[attr-defined]
        face.signing.enter()  # type: ignore[attr-defined]
        look.settle()
    yield "sign-in-locked"


def _no_store(_: Branch) -> None:
    raise RefusedError(Reason.STORE_AWAY)


@contextmanager
def _open(
    branch: Branch, role: Role, place: str, language: str, rules: SignIn
) -> Iterator[tuple[Face, Look]]:
    away = _no_store
    runner = Runner(branch, has_changed, refuse_away=away)
    face: Face
    if role is Role.DESK:
        face = DeskFace(runner, place, branch.words, language=language, sign_in=rules)
        module, size = "ui.desk", DESK_SIZE
    else:
        face = ReceptionFace(runner, branch.words, place, language=language, sign_in=rules)
        module, size = "ui.reception", RECEPTION_SIZE
    with shown(runner, module, face, size, language) as look:
        yield face, look
