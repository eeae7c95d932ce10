"""Nothing can be done at the branch: what each face says, and what it does no more."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.actions.branch import Branch
from kiosk.actions.noticing import has_changed
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.ticket import TicketStatus
from tests.builders import acting, somebody
from tests.screen import Screen
from ui.bridge import pulse
from ui.bridge.runner import Runner
from ui.desk.desk_face import DeskFace
from ui.display.display_face import DisplayFace
from ui.kiosk.kiosk_face import KioskFace
from ui.reception.reception_face import ReceptionFace
from ui.window import close_window, open_window

NO_ANSWER = {
    "it": "I dati della sede non rispondono.",
    "de": "Die Daten der Dienststelle antworten nicht.",
}


@dataclass
class Gate:
    """Whether the branch can be used.

    Args:
        why: It cannot, for this reason.
    """

    why: Reason | None = None

    def refuse_away(self, _branch: Branch) -> None:
        """Answer as the branch would."""
        if self.why:
            raise RefusedError(self.why)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    """It is open."""
    monkeypatch.setattr(pulse, "BEAT_MS", 10)
    return Gate()


Open = Callable[..., Screen]


@pytest.fixture
def open_face(branch: Branch, gate: Gate, qtbot: QtBot) -> Iterator[Open]:
    """Open a face's window, by the name of its module."""
    opened = []

    def made(name: str, runner: Runner, language: str) -> QObject:
        words, office = branch.words, branch.office
        match name:
            case "desk":
                return DeskFace(runner, "1", words, language=language, press_pause_ms=0)
            case "reception":
                return ReceptionFace(runner, words, "1", language=language)
            case "display":
                return DisplayFace(runner, "1", words, branch.now)
        return KioskFace(runner, words, office.kiosks["1"], office.times, press_pause_ms=0)

    def open_it(name: str, language: str = "it") -> Screen:
        seen = acting(branch, Role(name), "1")
        runner = Runner(seen, has_changed, refuse_away=gate.refuse_away)
        engine = open_window(f"ui.{name}", made(name, runner, language), language=language)
        opened.append((engine, runner))
        return Screen(engine, qtbot)

    yield open_it
    for engine, runner in opened:
        runner.stop()
        close_window(engine)


@pytest.mark.parametrize("language", list(NO_ANSWER))
@pytest.mark.parametrize("name", ["desk", "reception"])
def test_a_post_says_across_its_top_that_nothing_can_be_done(
    open_face: Open, gate: Gate, name: str, language: str
):
    """And what helps; once it is over nothing of it is left."""
    screen = open_face(name, language)
    gate.why = Reason.STORE_AWAY
    screen.waits_for(NO_ANSWER[language])

    gate.why = None
    screen.waits_until_gone(NO_ANSWER[language])


def test_a_post_says_that_the_disk_is_full(open_face: Open, gate: Gate):
    """Somebody else can help with that."""
    gate.why = Reason.DISK_FULL
    open_face("desk").waits_for("Il disco è pieno")


def test_nothing_that_a_desk_pressed_meanwhile_is_done_later(
    branch: Branch, open_face: Open, gate: Gate
):
    """Whoever pressed has given it up; a call that comes then would frighten everybody."""
    somebody(branch)
    desk = open_face("desk")
    desk.waits_for("Apri lo sportello")
    desk.click("openDesk")
    desk.waits_for("Chiama il prossimo")
    gate.why = Reason.STORE_AWAY
    desk.waits_for(NO_ANSWER["it"])

    desk.click("callNext")
    gate.why = None

    desk.waits_until_gone(NO_ANSWER["it"])
    desk.passes(100)
    assert [one.status for one in branch.store.tickets.waiting()] == [TicketStatus.WAITING]


def test_a_kiosk_sends_people_on_and_begins_anew_after(open_face: Open, gate: Gate):
    """Also in the middle of a visit; that nobody could be told is not hidden."""
    kiosk = open_face("kiosk")
    kiosk.waits_for("Scegli la lingua")
    kiosk.tap("language-it")
    kiosk.waits_for("Hai una prenotazione?")
    gate.why = Reason.STORE_AWAY

    kiosk.waits_for("Postazione fuori servizio")
    assert kiosk.shows("S-11")
    assert not kiosk.shows("Il personale è avvisato")

    gate.why = None
    kiosk.waits_for("Scegli la lingua")


def test_a_kiosk_shows_a_number_that_was_given_all_the_same(open_face: Open, gate: Gate):
    """It counts: only then are people sent on."""
    kiosk = open_face("kiosk")
    kiosk.waits_for("Scegli la lingua")
    kiosk.tap("language-it")
    kiosk.waits_for("Hai una prenotazione?")
    kiosk.tap("haveNoBooking")
    kiosk.waits_for("Di che cosa hai bisogno?")
    kiosk.tap("service-orientation")
    kiosk.waits_for("accesso preferenziale")
    kiosk.tap("no")
    kiosk.waits_for("A\u00a0001")
    gate.why = Reason.STORE_AWAY

    kiosk.passes(100)
    assert kiosk.shows("A\u00a0001")
    kiosk.tap("done")
    kiosk.waits_for("Postazione fuori servizio")


def test_a_display_says_where_to_ask_while_nobody_can_call(open_face: Open, gate: Gate):
    """Even if what it shows can still be read."""
    display = open_face("display")
    display.waits_for("Le chiamate appaiono qui")
    gate.why = Reason.DISK_FULL
    display.waits_for("Per il tuo turno chiedi alla reception.")

    gate.why = None
    display.waits_until_gone("Per il tuo turno chiedi alla reception.")
