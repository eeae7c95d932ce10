"""How the files of a booking system are read."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.booking_file import is_whole, moment_in

ROME = ZoneInfo("Europe/Rome")


@pytest.mark.parametrize(
    ("form", "whole"),
    [
        ("%d/%m/%Y %H:%M", True),
        ("%d/%m/%y alle %I.%M %p", True),
        ("%Y%m%dT%H%M%S%z", True),
        ("dd/mm/yyyy hh:mm", False),
        ("%d/%m/%Y", False),
        ("%d/%m/%Y %I:%M", False),
        ("%d/%m %H:%M", False),
        ("%d %d/%m/%Y %H:%M", False),
        ("%Q", False),
        ("%", False),
    ],
)
def test_a_form_says_a_whole_moment_or_none(form: str, whole: bool):
    """Half a day, or morning and evening alike, would bring people at the wrong time."""
    assert is_whole(form) is whole


@pytest.mark.parametrize(
    ("text", "form", "hour"),
    [
        ("23/11/2026 10:30", "%d/%m/%Y %H:%M", 9),
        ("23/11/2026 10:30 +0000", "%d/%m/%Y %H:%M %z", 10),
    ],
)
def test_a_moment_is_of_the_branchs_zone_unless_it_names_another(text: str, form: str, hour: int):
    """In winter Rome is an hour before UTC."""
    assert moment_in(text, form, ROME) == datetime(2026, 11, 23, hour, 30, tzinfo=UTC)
