"""The branch as configured: languages on paper, and what holds when nothing else is said."""

from datetime import time
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.label import Label
from kiosk.domain.office import Office, StructureType, Times, paper_languages
from kiosk.domain.opening import Band, Opening

TEXT = Label({"it": "testo"})


def _office(*joint: str) -> Office:
    return Office(
        name=Label({"it": "INPS Bolzano", "de": "INPS Bozen"}),
        structure_type=StructureType.PROVINCIAL_DIRECTORATE,
        opening=Opening(ZoneInfo("Europe/Rome"), {0: (Band(time(8, 30), time(12, 30)),)}),
        languages=("it", "de", "en"),
        units=frozenset(),
        services={},
        queues={},
        desks={},
        kiosks={},
        displays={},
        printers={},
        groups={},
        waiting_place=TEXT,
        front_desk_place=TEXT,
        display_message=TEXT,
        privacy_line=TEXT,
        booking_line=TEXT,
        channels=(),
        joint_languages=joint,
    )


@pytest.mark.parametrize("language", ["it", "de", "en"])
def test_a_slip_is_in_the_persons_own_language(language: str):
    """Elsewhere than in Bolzano one language is enough."""
    assert paper_languages(_office(), language) == (language,)


@pytest.mark.parametrize("language", ["it", "de", "en"])
def test_where_two_languages_are_owed_both_stand_in_their_order(language: str):
    """The province of Bolzano: German and Italian for everybody."""
    assert paper_languages(_office("de", "it"), language) == ("de", "it")


def test_a_branch_that_says_nothing_has_the_rules_of_the_design():
    """H and R, half an hour early and twenty minutes late, 13 months of anonymous numbers."""
    office = _office()

    assert (office.policy.head_start_s, office.policy.rate) == (1200, 3)
    assert (office.check_in.early_min, office.check_in.late_min) == (30, 20)
    assert (office.code_length, office.retention_months) == (8, 13)


@pytest.mark.parametrize(
    ("name", "seconds"),
    [
        pytest.param("idle_s", 60, id="K16"),
        pytest.param("idle_speech_s", 180, id="K16, three times with speech"),
        pytest.param("question_s", 20, id="K16, time to answer"),
        pytest.param("question_speech_s", 60, id="K16, three times with speech"),
        pytest.param("ticket_page_s", 10, id="P12"),
        pytest.param("ticket_page_speech_s", 30, id="design.md 10"),
        pytest.param("show_call_s", 15, id="D1"),
        pytest.param("show_call_busy_s", 5, id="design.md 4"),
        pytest.param("speak_after_restart_s", 120, id="design.md 4: two minutes"),
        pytest.param("stale_s", 5, id="design.md 13.8"),
        pytest.param("warn_before_limit_s", 120, id="R3: at 8 of 10 minutes"),
    ],
)
def test_times_are_those_of_the_design(name: str, seconds: int):
    """What a branch does not change lasts as long as the requirements say."""
    assert getattr(Times(), name) == seconds


def test_counts_are_those_of_the_design():
    """Short calls from the fourth on, five look-ups a minute (P8)."""
    times = Times()

    assert (times.busy_from, times.tries_a_minute) == (4, 5)
