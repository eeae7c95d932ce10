"""A screen reader or a switch of somebody's own, on a real window: everything has a name (K1)."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk import clock
from kiosk.clock import ScaledClock
from kiosk.store.folder import Folder
from kiosk.store.start_check import set_up
from tests.builders import ROOT, local
from tests.journeys.tree import Element, Tree, bus_of

PATIENCE_S = 60
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PROGRAMS = ("Xvfb", "dbus-daemon", "busctl", LAUNCHER)
SPEAKING = {"push button", "heading", "label", "static", "text"}
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
    if missing and os.geteuid() != 0:
        pytest.skip(f"{', '.join(missing)} must be installed by root: run ./test all once as root")
    assert not missing, "./test all installs xvfb, dbus, at-spi2-core and systemd"
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
def tree(screen: dict[str, str], tmp_path: Path) -> Iterator[Tree]:
    """The tree of a kiosk of the shipped branch, on a Monday morning."""
    at = ScaledClock(local(10, 28), clock.now())
    set_up(Folder(tmp_path / "data"))
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
            return elements
        assert time.monotonic() < end, elements
        time.sleep(0.2)


def presses(tree: Tree, beginning: str) -> list[Element]:
    """Press the button whose name begins like this; return the page it was on."""
    page = finds(tree, lambda e: e.role == "push button" and e.name.startswith(beginning))
    tree.press(next(e for e in page if e.role == "push button" and e.name.startswith(beginning)))
    return page


def test_a_ticket_is_taken_through_the_tree(tree: Tree):
    """On each page of the way every element says what it is, and the number is there to be read."""
    pages = [
        presses(tree, beginning)
        for beginning in ("Italiano", "Non ho una prenotazione", "Informazioni", "No")
    ]

    pages.append(finds(tree, lambda element: element.name.startswith("A 1")))

    for page in pages:
        assert not [e for e in page if e.role in SPEAKING and not e.name.strip()]
        assert {e.role for e in page} <= SPEAKING | HOLDING
        buttons = [e.name for e in page if e.role == "push button"]
        assert "Chiedi aiuto" in buttons
        assert len(buttons) == len(set(buttons)), "two buttons of one name cannot be told apart"
