"""The pretend printer's window: what it prints, and a switch for each main fault."""

import socket
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from kiosk.printing.pretend.printer import PretendPrinter
from tests.screen import Screen
from ui.pretend.pretend_face import PretendFace
from ui.pretend.slip_images import SlipImages
from ui.window import close_window, open_window

PAUSE_MS = 600
"""A second touch sooner is ignored."""


@dataclass(frozen=True)
class Panel:
    """The window and its printer."""

    screen: Screen
    printer: PretendPrinter


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[Panel]:
    """The window of a printer that is well."""
    with PretendPrinter(speed_mm_s=0) as printer:
        images = SlipImages()
        engine = open_window("ui.pretend", PretendFace(printer, images), images={"slip": images})
        yield Panel(Screen(engine, qtbot), printer)
        close_window(engine)


@pytest.mark.parametrize(
    ("switch", "part", "wrong", "said"),
    [
        ("paper", "has_paper", False, "carta finita"),
        ("paperLow", "is_paper_low", True, "poca carta"),
        ("cover", "is_cover_open", True, "aperto"),
        ("cutter", "is_cutter_stuck", True, "bloccata"),
        ("jam", "is_jammed", True, "incastrata"),
        ("left", "is_left", True, "lasciato"),
        ("silent", "is_silent", True, "non risponde"),
        ("power", "has_power", False, "spenta"),
    ],
)
def test_each_switch_breaks_and_mends(panel: Panel, switch: str, part: str, wrong: bool, said: str):
    """What it does now stands beside it."""
    panel.screen.tap(switch)
    panel.screen.waits_for(said)
    broken = getattr(panel.printer.state, part)
    panel.screen.passes(PAUSE_MS)
    panel.screen.tap(switch)
    panel.screen.until(lambda: getattr(panel.printer.state, part) is not wrong)

    assert broken is wrong


def test_what_comes_out_is_shown_and_counted(panel: Panel):
    """One slip, cut."""
    with socket.create_connection(panel.printer.address, 2) as line:
        line.sendall(b"A 047\n\x1dVB\0")

        panel.screen.waits_for("Biglietti stampati: 1")
