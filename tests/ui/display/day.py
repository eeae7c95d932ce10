"""A day of a display, page by page."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from PySide6.QtQuick import QQuickItem

from kiosk.domain.numbering import written
from tests.ui.display.conftest import Display, Log, RunningClock


def a_day(
    display: Display, log: Log, clock: RunningClock, said: Mapping[str, str]
) -> Iterator[str]:
    """Live through a day and stop at every page.

    Args:
        clock: Runs 40 times as fast as ours, as the display gives up after half a minute.
        said: Sentences of the display's first language.
    """
    display.waits_for(said["display.no_calls"])
    yield "no calls yet"
    log.view = replace(log.view, open_until=None)
    display.waits_for(said["display.closed"])
    yield "closed at night"
    for number, desk in [("E17", "7"), ("A45", "2"), ("L112", "12"), ("A46", "1"), ("E18", "10")]:
        clock.advance(100)
        _wait_for_call(display, log, number, desk)
    yield "new call"
    clock.advance(100)
    display.waits_for(said["display.closed"])
    yield "closed with a list"
    log.view = replace(log.view, open_until=log.view.opens_next)
    display.waits_until_gone(said["display.closed"])
    yield "normal"
    for number, desk in [("L113", "12"), ("A48", "4"), ("E19", "10")]:
        _wait_for_call(display, log, number, desk)
    yield "three calls"
    clock.advance(100)
    log.gone = True
    display.waits_for(said["display.updating"])
    yield "updating"
    display.waits_for(said["display.stale"].partition("{")[0].strip())
    yield "stopped"


def _wait_for_call(display: Display, log: Log, number: str, desk: str) -> None:
    log.call(number, desk)
    display.waits_for(written(number[0], int(number[1:])))


def texts_of(display: Display) -> list[QQuickItem]:
    """Return the items that draw a text, not those that only have one."""
    return [
        item
        for item in display.items()
        if item.property("text") and item.property("lineCount") is not None
    ]
