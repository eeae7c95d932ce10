"""People wait and look at the display."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.actions.views import QueueWait
from kiosk.domain.announcement import VoiceCondition
from kiosk.domain.label import Label
from kiosk.domain.wait import Wait
from tests.fakes import PretendVoice
from tests.ui.display.conftest import Log, OpenDisplay, RunningClock


def test_the_last_call_is_large_and_five_more_are_listed(log: Log, open_face: OpenDisplay):
    """Screen 14: number and desk, newest first, with office, clock and message."""
    log.had_a_morning()

    display = open_face()

    display.waits_for("INPS Ferrara")
    assert display.last() == "A 047 > 4"
    assert display.listed() == ["E 018 > 7", "A 046 > 1", "L 112 > 12", "A 045 > 2", "E 017 > 7"]
    assert display.large() == []
    for text in ("10:42", "Numero", "Sportello", "Tieni il biglietto fino alla chiamata."):
        assert display.shows(text)
    assert not display.shows("Adesso")


def test_a_new_call_takes_the_accent_card_and_is_spoken_twice(
    log: Log, open_face: OpenDisplay, clock: RunningClock, qtbot: QtBot
):
    """Screen 15: the call before it goes to the top of the list; after 15 seconds it is quiet."""
    log.had_a_morning()
    display = open_face()
    display.waits_for("INPS Ferrara")
    log.call("L113", "12")
    display.looks()
    display.waits_for("Adesso")

    assert display.large() == ["L 113 > 12"]
    assert display.listed()[0] == "A 047 > 4"
    display.hears(*["Numero L, 113, sportello 12"] * 2)
    qtbot.waitUntil(lambda: log.noted == [7])

    clock.advance(15)
    display.waits_until_gone("Adesso")
    assert display.last() == "L 113 > 12"


def test_three_calls_stand_together_and_the_spoken_one_is_marked(
    log: Log, open_face: OpenDisplay, qtbot: QtBot
):
    """Screen 16: in the order of the log; a fourth waits."""
    display = open_face(voice=PretendVoice(waits=True))
    display.waits_for("INPS Ferrara")
    for number, desk in [("L113", "12"), ("A48", "4"), ("E19", "7")]:
        log.call(number, desk)
    display.looks()
    display.waits_for("3 chiamate")
    log.call("A49", "2")
    display.looks()

    def marked() -> list[str]:
        rows = [item for item in display.items() if item.objectName() == "large"]
        return [row.property("digits") for row in rows if row.property("now")]

    qtbot.waitUntil(lambda: marked() == ["113"])
    display.hears(*["Numero L, 113, sportello 12"] * 2)
    display.voice.finish()
    qtbot.waitUntil(lambda: marked() == ["048"])
    assert display.large() == ["L 113 > 12", "A 048 > 4", "E 019 > 7"]


def test_before_the_first_call_the_screen_says_where_calls_appear(open_face: OpenDisplay):
    """And no list is drawn."""
    display = open_face()

    display.waits_for("Le chiamate appaiono qui.")
    assert not display.shows("Numero")


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_two_languages_say_inside_their_frame_that_the_office_is_closed(
    log: Log, open_face: OpenDisplay, size: tuple[int, int]
):
    """Beside the list of the last calls, or above it."""
    log.had_a_morning()
    log.view = replace(log.view, open_until=None, joint_languages=("de", "it"))
    display = open_face(size=size)

    display.waits_for("Chiuso.")
    display.picture()

    words = display.item("notice")
    frame = words.parentItem()
    assert frame is not None
    assert words.height() <= frame.height()
    assert display.shows("Nummer")


def test_a_closed_office_says_when_it_opens(log: Log, open_face: OpenDisplay):
    """A call after closing time is still shown."""
    log.view = replace(log.view, open_until=None)
    display = open_face()

    display.waits_for("Chiuso.")
    assert display.shows("Riapriamo domani alle 8:30.")

    log.call("A48", "4")
    display.looks()
    display.waits_for("Adesso")
    assert not display.shows("Chiuso.")


def test_after_a_restart_the_interrupted_call_is_shown_again(log: Log, open_face: OpenDisplay):
    """What had its time is listed; who was called long ago and served is not called again."""
    log.call("A46", "1", ago_s=60)
    log.call("A47", "4", ago_s=10)
    log.call("E18", "7", ago_s=300, held=False)
    log.shown = 1

    display = open_face()

    display.waits_for("Adesso")
    assert display.large() == ["A 047 > 4"]
    assert display.listed() == ["E 018 > 7", "A 046 > 1"]
    display.hears(*["Numero A, 47, sportello 4"] * 2)


def test_a_call_that_was_shown_is_shown_when_it_is_repeated(log: Log, open_face: OpenDisplay):
    """A recall of the same ticket to the same desk."""
    log.had_a_morning()
    display = open_face()
    display.waits_for("INPS Ferrara")
    log.call("E18", "7")
    display.looks()
    display.waits_for("Adesso")

    assert display.large() == ["E 018 > 7"]
    assert display.listed()[:2] == ["A 047 > 4", "A 046 > 1"]


def test_nothing_on_the_screen_depends_on_the_voice(log: Log, open_face: OpenDisplay):
    """Without sound the same picture; only the branch is told (D8)."""
    display = open_face()
    display.waits_for("INPS Ferrara")
    display.voice.condition = VoiceCondition.NO_SOUND
    log.call("A48", "4")
    display.looks()
    display.waits_for("Adesso")

    assert display.large() == ["A 048 > 4"]


def test_the_branch_hears_whether_calls_can_be_heard(
    log: Log, open_face: OpenDisplay, clock: RunningClock, qtbot: QtBot
):
    """At the start, when it changes, and three times a minute."""
    clock.rate = 50
    display = open_face()
    qtbot.waitUntil(lambda: log.alive == ["ok"])
    display.voice.condition = VoiceCondition.NO_VOICE
    qtbot.waitUntil(lambda: "no_voice" in log.alive)
    qtbot.waitUntil(lambda: log.alive.count("no_voice") == 2)


def test_a_message_of_two_pages_swaps_every_eight_seconds(
    log: Log, open_face: OpenDisplay, clock: RunningClock
):
    """No ticker."""
    clock.rate = 20
    log.view = replace(log.view, message=Label({"it": "Prima pagina.\nSeconda pagina."}))
    display = open_face()

    display.waits_for("Prima pagina.")
    display.waits_for("Seconda pagina.")
    display.waits_for("Prima pagina.")


def test_expected_waits_take_turns_with_the_message(
    log: Log, open_face: OpenDisplay, clock: RunningClock
):
    """A range, with the time it is from; a stopped screen says nothing of it."""
    clock.rate = 20
    waits = (
        QueueWait("A", Wait(10, 15), log.view.now),
        QueueWait("E", Wait(60, None), log.view.now),
    )
    log.view = replace(log.view, waits=waits)
    display = open_face()

    display.waits_for("Tieni il biglietto")
    display.waits_for("Attesa A 10–15 min, ore 10:42")
    display.waits_for("Attesa E più di 60 min, ore 10:42")
    display.waits_for("Tieni il biglietto")


def test_a_call_taken_back_is_shown_no_longer(log: Log, open_face: OpenDisplay):
    """Neither large nor as the last call: nobody is to go there."""
    log.had_a_morning()
    display = open_face()
    display.waits_for("INPS Ferrara")
    log.call("L113", "12")
    display.looks()
    display.waits_for("Adesso")

    log.take_back(7)
    display.looks()

    display.waits_until_gone("Adesso")
    assert display.last() == "A 047 > 4"
    assert "L 113 > 12" not in display.listed()


def test_the_voice_does_not_call_whom_the_desk_has_taken_back(log: Log, open_face: OpenDisplay):
    """It was still busy with the call before."""
    display = open_face(voice=PretendVoice(waits=True))
    display.waits_for("INPS Ferrara")
    log.call("L113", "12")
    log.call("A48", "4")
    display.looks()
    display.waits_for("2 chiamate")
    display.hears(*["Numero L, 113, sportello 12"] * 2)

    log.take_back(2)
    display.looks()
    display.waits_for("Adesso")
    display.voice.finish()

    assert [announcement.key for announcement in display.voice.said] == [1]


def test_a_wait_is_one_page_however_long(log: Log, open_face: OpenDisplay):
    """Half of it would say something else."""
    wait = QueueWait("A", Wait(0, 5, is_rough=True), log.view.now.replace(hour=10, minute=28))
    log.view = replace(log.view, waits=(wait,), message=Label({"it": ""}))

    display = open_face()

    display.waits_for("Attesa indicativa A meno di 5 min, 10:28")
