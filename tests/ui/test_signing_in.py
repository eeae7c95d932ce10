"""Signing in at a desk and at reception: by touch, by mouse and by keyboard alone."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from kiosk.actions.branch import Branch
from kiosk.actions.noticing import has_changed
from kiosk.actions.staffing import remove_staff
from kiosk.domain.actor import Actor, Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.staff import SignIn
from tests.actions.staff import ANNA, BRUNO, PINS, with_staff
from tests.builders import acting, somebody
from tests.fakes import Running
from tests.screen import STAFF_TARGET_PX, Screen
from tests.seldom import seldom
from ui.bridge.runner import Runner
from ui.desk.desk_face import DeskFace
from ui.reception.reception_face import ReceptionFace
from ui.window import close_window, open_window

Open = Callable[..., Screen]


@pytest.fixture
def locked(branch: Branch) -> Branch:
    """A branch where staff sign in, and one person waits."""
    somebody(branch)
    return replace(with_staff(branch, Running()), uptime=branch.uptime)


@pytest.fixture
def open_post(locked: Branch, qtbot: QtBot) -> Iterator[Open]:
    """Open the window of a post at which nobody has signed in."""
    opened = []

    def open_it(
        kind: Role = Role.DESK,
        *,
        rules: SignIn | None = None,
        rate: float = 1,
        size: tuple[int, int] = (480, 720),
        language: str = "it",
    ) -> Screen:
        rules = rules or SignIn()
        seen = replace(
            locked, actor=Actor(Role.NOBODY, "1"), office=replace(locked.office, sign_in=rules)
        )
        runner = Runner(seen, has_changed, rate)
        if kind is Role.DESK:
            desk = DeskFace(
                runner, "1", seen.words, press_pause_ms=0, sign_in=rules, language=language
            )
            engine = open_window("ui.desk", desk, size=size, language=language)
        else:
            post = ReceptionFace(runner, seen.words, "1", sign_in=rules)
            engine = open_window("ui.reception", post)
        opened.append((engine, runner))
        screen = Screen(engine, qtbot, least_target_px=STAFF_TARGET_PX)
        screen.waits_for("PIN")
        return screen

    yield open_it
    for engine, runner in opened:
        runner.stop()
        close_window(engine)


def types(screen: Screen, digits: str) -> None:
    """Type digits on the keyboard."""
    for digit in digits:
        screen.press_key(getattr(Qt.Key, f"Key_{digit}"))


def signs_in(screen: Screen, number: str = ANNA) -> None:
    """Sign in by keyboard."""
    types(screen, number)
    screen.press_key(Qt.Key.Key_Return)
    types(screen, PINS[number])
    screen.press_key(Qt.Key.Key_Return)


def presses(screen: Screen, digits: str, press: Callable[[str], None]) -> None:
    """Press digits on the screen, as slowly as a person."""
    for digit in digits:
        screen.passes(90)
        press(f"digit-{digit}")
    screen.passes(90)


@pytest.mark.parametrize(
    ("kind", "how"),
    [
        (Role.DESK, "tap"),
        (Role.RECEPTION, "click"),
        pytest.param(Role.DESK, "click", marks=pytest.mark.long),
        pytest.param(Role.RECEPTION, "tap", marks=pytest.mark.long),
    ],
)
def test_staff_sign_in_with_the_keys_on_the_screen(open_post: Open, kind: Role, how: str):
    """By finger and by mouse; the PIN is nowhere to be read."""
    screen = open_post(kind)
    press = getattr(screen, how)

    presses(screen, BRUNO, press)
    press("enter")
    presses(screen, PINS[BRUNO], press)
    assert screen.shows("•" * len(PINS[BRUNO]))
    assert not any(PINS[BRUNO] in text for text in screen.texts())
    press("enter")

    screen.waits_for("Apri lo sportello" if kind is Role.DESK else "Da fare")
    assert not screen.shows("Chi lavora qui?")


@pytest.mark.parametrize("kind", [Role.DESK, seldom(Role.RECEPTION)])
def test_staff_sign_in_by_keyboard_alone(open_post: Open, kind: Role):
    """Digits, Enter, digits, Enter; a digit too many is taken back."""
    screen = open_post(kind)

    types(screen, f"{BRUNO}9")
    screen.press_key(Qt.Key.Key_Backspace)
    screen.press_key(Qt.Key.Key_Return)
    types(screen, PINS[BRUNO])
    screen.press_key(Qt.Key.Key_Return)

    screen.waits_for("Apri lo sportello" if kind is Role.DESK else "Da fare")


def test_before_that_no_key_calls_anybody(open_post: Open, locked: Branch):
    """F8 works on every other page."""
    screen = open_post()
    screen.press_key(Qt.Key.Key_F8)
    screen.press_key(Qt.Key.Key_Return)
    screen.passes(200)

    assert screen.shows("Chi lavora qui?")
    assert len(locked.store.tickets.waiting()) == 1


def test_a_wrong_pin_is_told_and_the_number_stays(open_post: Open):
    """One types the PIN again, and is in."""
    screen = open_post()
    types(screen, ANNA)
    screen.press_key(Qt.Key.Key_Return)
    types(screen, "593024")
    screen.press_key(Qt.Key.Key_Return)
    screen.waits_for("Numero e PIN non vanno insieme")

    types(screen, PINS[ANNA])
    screen.press_key(Qt.Key.Key_Return)

    screen.waits_for("Apri lo sportello")


def test_whoever_leaves_the_closed_desk_signs_out(open_post: Open):
    """By its button or F12; the next one signs in."""
    screen = open_post()
    signs_in(screen)
    screen.waits_for("Apri lo sportello")

    screen.click("signOut")
    screen.waits_for("Chi lavora qui?")
    signs_in(screen, BRUNO)
    screen.waits_for("Apri lo sportello")
    screen.press_key(Qt.Key.Key_F12)

    screen.waits_for("Chi lavora qui?")


def test_reception_signs_out_in_its_rail_and_hides_what_it_showed(open_post: Open):
    """Nothing of the queues is left on the screen."""
    screen = open_post(Role.RECEPTION)
    signs_in(screen, BRUNO)
    screen.waits_for("Da fare")

    screen.click("signOut")

    screen.waits_for("Chi lavora qui?")
    assert not screen.shows("Da fare")


def test_reception_leaves_nothing_half_done_to_whoever_comes_next(open_post: Open):
    """Neither a message half written nor a booking half made."""
    screen = open_post(Role.RECEPTION)
    signs_in(screen, BRUNO)
    screen.waits_for("Da fare")
    screen.click("page-messages")
    screen.click("prepared-long_waits")
    screen.until(lambda: screen.item("message-0").property("text"))
    screen.click("page-bookings")
    screen.finds("bookable-case_status")
    screen.click("bookable-case_status")
    screen.until(lambda: screen.item("bookable-case_status").property("chosen"))

    screen.click("signOut")
    screen.waits_for("Chi lavora qui?")
    signs_in(screen, BRUNO)
    screen.waits_for("Da fare")
    screen.passes(600)  # a second press sooner than that is ignored
    screen.click("page-bookings")
    screen.finds("bookable-case_status")
    assert not screen.item("bookable-case_status").property("chosen")
    screen.click("page-messages")
    assert screen.item("message-0").property("text") == ""


def test_the_way_out_stands_clear_of_the_pages(open_post: Open):
    """In the smallest window of reception."""
    screen = open_post(Role.RECEPTION)
    signs_in(screen, BRUNO)
    screen.waits_for("Da fare")
    screen.window.setHeight(screen.window.minimumHeight())
    screen.settles()

    last, out = screen.item("page-close"), screen.item("signOut")
    lower_edge = last.mapToScene(QPointF(0, last.height())).y()
    assert out.mapToScene(QPointF(0, 0)).y() > lower_edge


def test_whoever_touches_nothing_for_long_is_signed_out(open_post: Open, locked: Branch):
    """A minute passes in two seconds; the branch knows it too."""
    rules = SignIn(desk_idle=timedelta(minutes=1))
    screen = open_post(rules=rules, rate=30)
    signs_in(screen)
    screen.until(locked.store.staff.signed_in)

    screen.waits_for("Chi lavora qui?")

    screen.until(lambda: not locked.store.staff.signed_in())


def test_whoever_no_longer_works_here_sees_the_page_again(open_post: Open, locked: Branch):
    """At the next thing they want to do, or when the desk looks again."""
    screen = open_post()
    signs_in(screen)
    screen.waits_for("Apri lo sportello")

    remove_staff(acting(locked, Role.TECHNICIAN, "command"), ANNA)
    screen.press_key(Qt.Key.Key_Return)

    screen.waits_for("Chi lavora qui?")


def test_what_was_typed_is_forgotten_when_nobody_goes_on(open_post: Open):
    """A minute, at 30 times the speed of life, and by Escape."""
    screen = open_post(rate=30)
    types(screen, ANNA)
    screen.waits_for(ANNA)
    screen.waits_until_gone(ANNA)

    types(screen, ANNA)
    screen.press_key(Qt.Key.Key_Escape)

    screen.waits_until_gone(ANNA)


REFUSALS: dict[Reason, dict[str, str | int]] = {
    Reason.NO_STAFF_YET: {},
    Reason.WRONG_PIN: {},
    Reason.LOCKED_OUT: {"minutes": 30},
    Reason.PIN_USED_UP: {},
    Reason.NOT_YOUR_POST: {},
    Reason.POST_TAKEN: {},
    Reason.STILL_AT_DESK: {"desk": "12", "number": "A\u00a0041"},
}


@pytest.mark.parametrize("language", ["de", *map(seldom, ("it", "en", "fr", "sl", "es"))])
def test_every_refusal_fits_the_smallest_window(
    open_post: Open, monkeypatch: pytest.MonkeyPatch, language: str
):
    """With all of its words, and the button below it."""
    screen = open_post(size=(400, 600), language=language)
    refusals = iter(REFUSALS.items())

    def refused(*_: object, **__: object) -> None:
        reason, values = next(refusals)
        raise RefusedError(reason, **values)

    monkeypatch.setattr("ui.bridge.sign_in.sign_in", refused)
    said: set[object] = set()
    for _ in REFUSALS:
        signs_in(screen)
        screen.until(lambda: screen.item("signInRefusal").property("text") not in {"", *said})
        screen.settles()
        note, enter = screen.item("signInRefusal"), screen.item("enter")
        said.add(note.property("text"))

        assert enter.mapToScene(QPointF(0, enter.height())).y() <= 600
        assert enter.height() >= STAFF_TARGET_PX
        assert screen.item("digit-5").height() >= STAFF_TARGET_PX
        assert note.height() >= note.implicitHeight()
        screen.press_key(Qt.Key.Key_Escape)
    assert len(said) == len(REFUSALS)
