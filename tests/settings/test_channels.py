"""How to book from home: three ways have words, and a branch its own numbers."""

from pathlib import Path

from kiosk.domain.channel import FROM_HOME
from kiosk.settings.settings import check, load
from tests.settings.planted import TYPE, a_copy, plant


def test_a_branch_may_have_numbers_of_its_own(tmp_path: Path):
    """In every text, and no line breaks inside them."""
    config = a_copy(tmp_path)
    plant(config, "office.toml", "[office]", '[booking]\nlandline = "0532 1234"\n\n[office]')

    office = load(config / TYPE)

    assert office.booking_line.in_("it").endswith(" al telefono 0532\u00a01234.")
    phone = office.channels[-1]
    assert phone.first.in_("de") == "*0532\u00a01234* aus dem Festnetz"
    assert phone.second.in_("en") == "*06\u00a0164\u00a0164* from a mobile"


def test_a_way_to_book_may_be_taken_out(tmp_path: Path):
    """The others keep their order."""
    config = a_copy(tmp_path)
    office = config / TYPE / "office.toml"
    text = office.read_text("utf-8")
    office.write_text('removes = ["channels.web_sportelli_di_sede"]\n' + text, "utf-8")

    channels = load(config / TYPE).channels

    assert [one.channel for one in channels] == [FROM_HOME[0], FROM_HOME[2]]


def test_a_way_that_does_not_exist_is_a_mistake(tmp_path: Path):
    """So is one that is a unit of a branch, and a number that none can dial."""
    config = a_copy(tmp_path)
    plant(config, "common/channels.toml", "[channels.contact_center]", "[channels.front_desk]")
    plant(config, "common/rules.toml", '"803 164"', '"803-164"')

    number, channel = sorted(check(config / TYPE), key=lambda each: "front_desk" in each)

    assert "channels.front_desk: unknown way to book from home 'front_desk'" in channel
    assert "booking.landline: '803-164' is not possible (allowed: digits in groups" in number
