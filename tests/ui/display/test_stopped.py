"""The branch cannot be read: what the display says, and what becomes of its calls."""

from time import monotonic

from tests.ui.display.conftest import Log, OpenDisplay, RunningClock

STALE_S = 5
LOOKS_S = 0.5
"""Between two looks of the test, in seconds of the display."""


def test_a_display_without_news_says_that_it_has_stopped(
    log: Log, open_face: OpenDisplay, clock: RunningClock
):
    """Screen 17: since when, and what to do; the clock goes on, four rows stay."""
    clock.rate = 20
    log.had_a_morning()
    display = open_face()
    display.waits_for("INPS Ferrara")
    log.gone = True
    clock.advance(300)
    display.waits_for("Schermo fermo dalle 10:42")

    assert display.shows("Per il tuo turno chiedi alla reception.")
    assert display.shows("10:47")
    assert not display.shows("Tieni il biglietto")
    assert (display.last(), len(display.listed())) == ("A 047 > 4", 4)

    log.gone = False
    display.waits_until_gone("Schermo fermo")
    assert display.shows("Tieni il biglietto")
    assert len(display.listed()) == 5


def test_a_display_without_news_for_a_few_seconds_says_that_it_is_being_updated(
    log: Log, open_face: OpenDisplay, clock: RunningClock
):
    """And what to do meanwhile; that it has stopped it says only when it does not come back."""
    clock.rate = 4
    log.had_a_morning()
    display = open_face()
    display.waits_for("INPS Ferrara")
    log.gone = True
    before = monotonic()
    display.waits_for("Aggiornamento in corso")

    assert (monotonic() - before) * clock.rate < STALE_S + LOOKS_S
    assert display.shows("Per il tuo turno chiedi alla reception.")
    assert not display.shows("Schermo fermo")

    log.gone = False
    display.waits_until_gone("Aggiornamento in corso")


def test_a_call_that_was_large_when_the_screen_stopped_gets_its_time_back(
    log: Log, open_face: OpenDisplay, clock: RunningClock
):
    """Nobody trusted the screen meanwhile; and what was called meanwhile is shown too."""
    clock.rate = 20
    display = open_face()
    display.waits_for("INPS Ferrara")
    log.call("A48", "4")
    display.looks()
    display.waits_for("Adesso")
    log.gone = True
    display.waits_for("Aggiornamento in corso")
    clock.advance(100)
    log.call("E19", "7")
    assert display.last() == "A 048 > 4"
    assert not display.shows("Adesso")

    log.gone = False
    display.waits_for("2 chiamate")
    assert display.large() == ["A 048 > 4", "E 019 > 7"]
