"""Pictures of the desk face: what a desk does with one person after the other."""

from collections.abc import Iterator

from kiosk.actions.branch import Branch
from kiosk.actions.issuing import take_ticket
from kiosk.actions.noticing import has_changed
from kiosk.actions.serving import finish, start_serving
from kiosk.domain.actor import Role
from kiosk.domain.staff import SignIn
from kiosk.domain.ticket import TicketStatus
from ui.bridge.runner import Runner
from ui.desk.desk_face import DeskFace
from ui.desk.pressing import PRESS_PAUSE_MS
from ui.tour.stage import Look, Picture, Stage, pause, shown

SIZE, SMALL = (480, 720), (400, 600)


def desk_pictures(stage: Stage, desk: str) -> Iterator[Picture]:
    """Yield the pages of a desk that is open and free, in the order of its work."""
    branch = stage.acting(Role.DESK, desk)
    empty(branch, desk)
    _somebody_with_a_limit(stage)
    runner = Runner(branch, has_changed)
    face = DeskFace(runner, desk, branch.words, times=branch.office.times)
    with shown(runner, "ui.desk", face, SIZE) as look:
        yield look.taken("desk-19-free")
        yield from _one_person(stage, face, look)
        yield from _aside(face, look)
    yield from _small(stage, desk)
    yield from _signing_in(stage, desk)


def _signing_in(stage: Stage, desk: str) -> Iterator[Picture]:
    branch = stage.acting(Role.NOBODY, desk)
    runner = Runner(branch, has_changed)
    face = DeskFace(runner, desk, branch.words, sign_in=SignIn())
    with shown(runner, "ui.desk", face, SIZE) as look:
        yield look.taken("desk-sign-in")


def _one_person(stage: Stage, face: DeskFace, look: Look) -> Iterator[Picture]:
    _press(face.callNext, look)
    look.after(stage, 5)
    yield look.taken("desk-20-called-just-now")
    look.after(stage, 20)
    yield look.taken("desk-20-called")
    _press(face.start, look)
    yield look.taken("desk-21-serving-just-begun")
    look.after(stage, 150)
    yield look.taken("desk-21-serving")
    look.after(stage, 342)
    yield look.taken("desk-21-serving-warning")
    face.openTransfer()
    yield look.taken("desk-22-transfer")
    face.back()
    look.after(stage, 120)
    yield look.taken("desk-21-serving-over")
    _press(face.finish, look)
    yield look.taken("desk-19-finished")


def _aside(face: DeskFace, look: Look) -> Iterator[Picture]:
    face.openFind()
    yield look.taken("desk-find")
    face.back()
    _press(face.recall, look)
    yield look.taken("desk-refused")
    _press(face.pause, look)
    yield look.taken("desk-why-a-pause")
    _press(face.giveReason, look)
    yield look.taken("desk-paused")
    _press(face.goOn, look)


def _small(stage: Stage, desk: str) -> Iterator[Picture]:
    branch = stage.acting(Role.DESK, desk)
    runner = Runner(branch, has_changed)
    face = DeskFace(runner, desk, branch.words, language="de", times=branch.office.times)
    with shown(runner, "ui.desk", face, SMALL, "de") as look:
        yield look.taken("desk-19-free-small-de")
        _press(face.callNext, look)
        yield look.taken("desk-20-called-small-de")
        _press(face.start, look)
        yield look.taken("desk-21-serving-small-de")
        _press(face.finish, look)


def _press(slot: object, look: Look) -> None:
    """Press a button once the pause between two presses is over."""
    look.settle()
    pause(PRESS_PAUSE_MS)
    assert callable(slot)
    slot()
    look.settle()


def empty(branch: Branch, desk: str) -> None:
    """Let whoever is at the desk go."""
    here = branch.store.tickets.at_desk(desk)
    if here and here.status is TicketStatus.CALLED:
        here = start_serving(branch, desk)
    if here:
        finish(branch, desk)


def _somebody_with_a_limit(stage: Stage) -> None:
    """Let somebody wait for a service with a time limit, so that the timer has its bar."""
    reception = stage.acting(Role.RECEPTION, "1")
    limited = [one.id for one in reception.office.services.values() if one.limit_s]
    if limited:
        take_ticket(reception, limited[0], preferential=True, language="it", printer=None)
    stage.clock.advance(20 * 60)
