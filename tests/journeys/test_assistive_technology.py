"""A screen reader or a switch of somebody's own, on a real window: everything has a name (K1)."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest

from kiosk import clock
from kiosk.actions.branch import Branch
from kiosk.clock import ScaledClock
from tests.builders import ROOT, a_branch
from tests.fakes import Clock
from tests.journeys.kiosk.conftest import CODE, booked, ferrara
from tests.journeys.tree import Element, Tree, bus_of

PATIENCE_S = 60
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PROGRAMS = ("Xvfb", "dbus-daemon", "busctl", LAUNCHER)
BUTTON = "push button"
SPEAKING = {BUTTON, "heading", "label", "static", "text"}
"""Roles of what says or does something; the others hold it."""
HOLDING = {"application", "frame", "window", "filler", "panel", "unknown", "invalid"}

pytestmark = pytest.mark.long


def start(stack: ExitStack, words: list[str], **more: object) -> "subprocess.Popen[str]":
    """Start a program that ends with the test."""
    process = subprocess.Popen(words, text=True, **more)  # type: ignore[call-overload]
    stack.enter_context(process)
    stack.callback(process.terminate)
    return process  # type: ignore[no-any-return]


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """A screen and a session of their own, with the bus for assistive technology."""
    missing = [name for name in PROGRAMS if not shutil.which(name)]
    assert not missing, f"no {', '.join(missing)}: ./test all installs them, or says how"
    with ExitStack() as stack:
        words = ["Xvfb", "-displayfd", "1", "-screen", "0", "1080x1920x24", "-nolisten", "tcp"]
        quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        server = start(stack, words, **quiet)
        bus = start(stack, ["dbus-daemon", "--session", "--nofork", "--print-address=1"], **quiet)
        assert server.stdout
        assert bus.stdout
        session = {
            **os.environ,
            "DISPLAY": f":{server.stdout.readline().strip()}",
            "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip(),
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        start(stack, [LAUNCHER, "--launch-immediately"], env=session, stderr=subprocess.DEVNULL)
        yield session


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[Branch]:
    """The shipped branch on a Monday morning, with a booking; its store is only looked at."""
    made = a_branch(tmp_path / "data", Clock(), ferrara())
    booked(made, 15)
    yield made
    made.store.close()


@pytest.fixture
def tree(screen: dict[str, str], tmp_path: Path, branch: Branch) -> Iterator[Tree]:
    """The tree of a kiosk there."""
    at = ScaledClock(branch.now(), clock.now())
    words = [sys.executable, "-m", "ui", "kiosk", "1", "--mute", "--clock", str(at)]
    words += ["--data", str(tmp_path / "data")]
    with ExitStack() as stack, (tmp_path / "kiosk.log").open("w") as log:
        start(stack, words, cwd=ROOT, env=screen, stderr=log)
        yield Tree(bus_of(screen["DBUS_SESSION_BUS_ADDRESS"]))


def finds(tree: Tree, fits: Callable[[Element], bool]) -> list[Element]:
    """Look until something fits; return everything that is on the screen then."""
    end = time.monotonic() + PATIENCE_S
    while True:
        try:
            elements = tree.elements()
        except subprocess.CalledProcessError:  # a page was cut while it was read
            elements = []
        if any(fits(element) for element in elements):
            is_whole(elements)
            return elements
        assert time.monotonic() < end, [element.name for element in elements]
        time.sleep(0.2)


def is_whole(page: list[Element]) -> None:
    """Fail unless every element says what it is, and no two buttons the same."""
    assert not [e for e in page if e.role in SPEAKING and not e.name.strip()]
    assert {e.role for e in page} <= SPEAKING | HOLDING
    buttons = [e.name for e in page if e.role == BUTTON]
    assert any("iuto" in name for name in buttons), "help is on every page (K19)"
    assert len(buttons) == len(set(buttons)), "two buttons of one name cannot be told apart"
    assert any(e.role == "heading" for e in page), "a title to jump to"


def reads(tree: Tree, beginning: str) -> None:
    """Wait for a page that says something, and look at all of it."""
    finds(tree, lambda e: e.name.startswith(beginning))


def presses(tree: Tree, *beginnings: str) -> None:
    """Press the buttons whose names begin like these, each as soon as its page is there."""
    for beginning in beginnings:
        fits = partial(_is_button, beginning=beginning)
        tree.press(next(filter(fits, finds(tree, fits))))


def _is_button(element: Element, beginning: str) -> bool:
    return element.role == BUTTON and element.name.startswith(beginning)


def types(tree: Tree, code: str) -> None:
    """Press keys that are on one page."""
    page = finds(tree, lambda e: e.role == BUTTON and e.name == code[0])
    keys = {e.name: e for e in page if e.role == BUTTON}
    for character in code:
        tree.press(keys[character])


def test_a_ticket_is_taken_through_the_tree(tree: Tree, branch: Branch):
    """On each page of the way every element says what it is, and the number is there to be read."""
    presses(tree, "Italiano", "Non ho una prenotazione", "Informazioni", "No")

    reads(tree, "A 1")
    [ticket] = branch.store.tickets.unfinished()
    assert (ticket.written, ticket.service) == ("A\u00a0001", "orientation")


def test_a_booking_is_checked_in_through_the_tree(tree: Tree, branch: Branch):
    """Key by key, after a code that was too short."""
    presses(tree, "Italiano", "Ho una prenotazione", "Avanti")
    reads(tree, "Il codice non è completo")
    types(tree, CODE)
    presses(tree, "Avanti", "No")

    reads(tree, "L 101")
    [ticket] = branch.store.tickets.unfinished()
    assert ticket.booked_at is not None


def test_every_page_beside_the_way_is_whole_too(tree: Tree):
    """Languages, help, privacy, what needs a booking, a codice fiscale, a wrong code, options."""
    presses(tree, "Lingua. Opzione")
    reads(tree, "Slovenščina")
    presses(tree, "Indietro", "Privacy", "Ho capito", "Italiano", "Chiedi aiuto")
    reads(tree, "Resta qui")
    presses(tree, "Continua", "Non ho una prenotazione", "A che punto")
    reads(tree, "Per questo servizio")
    presses(tree, "Ricomincia", "Italiano", "Ho una prenotazione", "Uso il codice fiscale")
    types(tree, "RSM")
    presses(tree, "Avanti")
    reads(tree, "Il codice fiscale non è giusto")
    presses(tree, "Indietro")
    types(tree, "13572468")
    presses(tree, "Avanti")
    reads(tree, "Non troviamo")
    presses(tree, "Ricomincia", "Testo", "Opzioni")
    reads(tree, "Testo grande, acceso")
