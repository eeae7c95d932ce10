"""What people read of every shipped branch is plain, fits and keeps quiet about them."""

import re

import pytest

from kiosk.domain.office import Office
from kiosk.settings.settings import load
from tests.settings.planted import KINDS, SHIPPED

LANGUAGES = ("it", "en", "de", "fr", "sl", "es", "ar")


@pytest.fixture(scope="module", params=KINDS)
def office(request: pytest.FixtureRequest) -> Office:
    """Each kind of branch."""
    return load(SHIPPED / request.param)


def test_public_names_are_silent_about_health_family_and_money_trouble(office: Office):
    """P11: a slip lies open on the knees."""
    telling = re.compile(
        r"(?i)invalid|disab|malatt|sanitar|gravidan|maternit|disoccup|debit|sindac|sussid"
        r"|disease|sick|pregnan|unemploy|debt|union|allowance"
        r"|krank|schwanger|arbeitslos|schuld|gewerkschaft|behinder"
        r"|handicap|malad|grossesse|chômage|dette|syndica|allocation"
        r"|bolez|noseč|brezposel|dolg|sindikat|podpora"
        r"|discapac|enferm|embaraz|desempleo|paro\b|deuda|subsidio"
        r"|مرض|مريض|إعاق|معاق|حامل|بطال|ديون|نقاب|إعان"
    )
    for service in office.services.values():
        for language in LANGUAGES:
            assert not telling.search(service.public_name.in_(language)), service.id


def test_public_words_are_plain(office: Office):
    """visual.md 12."""
    avoided = re.compile(
        r"(?i)erogazione|istanza|utenza|usufruire|effettuare|\bpresso\b|qualora|modalità"
        r"|previdenziale|sportello di linea|\bticket\b|check-in|\bQR code\b"
    )
    read = [service.public_name for service in office.services.values()]
    read += [*office.groups.values(), office.waiting_place, office.front_desk_place]
    read += [office.display_message, office.privacy_line]

    assert [label for label in read if avoided.search(label.in_("it"))] == []
