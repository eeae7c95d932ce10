"""The rows of domain.md 2.2 by every other input: a code that is read, a health card, its letters.

A code that is typed is in test_arriving_with_a_booking.py.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest

from kiosk.actions.branch import Branch
from kiosk.domain import tax_code
from kiosk.domain.appointment import Appointment, DeliveryMode
from tests.hostile import TAX_CODE
from tests.journeys.kiosk.conftest import CODE, Arrive, Person, booked

A_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Way:
    """How somebody says which booking is theirs.

    Args:
        taps: Until the question, or whatever is answered.
    """

    go: Callable[[Person], object]
    taps: int
    name: str

    def __str__(self) -> str:
        """Name of the test."""
        return self.name


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table.

    Args:
        minutes: From now to the booking.
        reads: What is decisive on the page.
        after: Controls to touch then, until the visit ends.
        queue: Of the ticket, or empty for none.
    """

    name: str
    minutes: int
    reads: tuple[str, ...]
    after: tuple[str, ...] = ()
    queue: str = ""
    keeps_time: bool = False
    booking: dict[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        """Name of the test."""
        return self.name


def by_typing_a_tax_code(person: Person) -> None:
    """Letter by letter, on the page behind that of the code."""
    person.taps("language-it", "haveBooking", "useTaxCode")
    person.reads("Scrivi il codice fiscale")
    person.kiosk.types(TAX_CODE)
    person.taps("goOn")


WAYS = (
    Way(lambda person: person.kiosk.scans(CODE), 0, "a code is read"),
    Way(lambda person: person.kiosk.scans(TAX_CODE), 0, "a health card is read"),
    Way(by_typing_a_tax_code, 3 + len(TAX_CODE) + 1, "a codice fiscale is typed"),
)
ON_TIME = Row("on time", 15, ("accesso preferenziale?",), ("no",), "L", keeps_time=True)
ROWS = (
    Row("too early", 92, ("Sei in anticipo", "Torna qui dalle", "11:30"), ("act",)),
    Row("late", -12, ("Sei in ritardo, ma ti serviamo",), ("act", "no"), "L", keeps_time=True),
    Row("very late", -45, ("L’orario è passato", "Prima accoglienza"), ("act", "no"), "A"),
    Row("another day", A_DAY, ("Non troviamo una prenotazione",), ("act", "no"), "A"),
    Row(
        "by phone", 62, ("Il tuo appuntamento è al telefono", "Non serve aspettare qui"),
        ("act",), booking={"mode": DeliveryMode.PHONE_RECONTACT},
    ),
    Row(
        "on the web", 62, ("Il tuo appuntamento è online", "Non serve aspettare qui"),
        ("act",), booking={"mode": DeliveryMode.WEB_MEETING},
    ),
)  # fmt: skip


def booked_with_card(branch: Branch, row: Row) -> Appointment:
    """Keep a booking that its code finds as well as the health card."""
    day = (branch.now() + timedelta(minutes=row.minutes)).date().isoformat()
    mark = tax_code.mark(TAX_CODE, day, branch.secret)
    return booked(branch, row.minutes, tax_code_mark=mark, **row.booking)


@pytest.mark.parametrize("way", WAYS, ids=str)
@pytest.mark.parametrize(
    "row", [ON_TIME, *(pytest.param(row, marks=pytest.mark.long) for row in ROWS)], ids=str
)
def test_each_way_in_leads_to_the_same(arrive: Arrive, branch: Branch, row: Row, way: Way):
    """What is read, what is kept, and what is printed; the codice fiscale is seen nowhere."""
    booking = booked_with_card(branch, row)
    person = arrive()

    way.go(person)
    person.reads(*row.reads)
    seen = " ".join(person.kiosk.texts())
    person.taps(*row.after)

    person.reads("Il tuo numero" if row.queue else "Scegli la lingua")
    assert person.kiosk.taps == way.taps + len(row.after)
    assert [ticket.queue for ticket in person.tickets] == ([row.queue] if row.queue else [])
    times = {ticket.booked_at for ticket in person.tickets if ticket.booked_at}
    assert times == ({booking.starts_at} if row.keeps_time else set())
    assert person.slips == [1] * len(person.tickets)
    assert TAX_CODE[:6] not in seen


@pytest.mark.long
@pytest.mark.parametrize("way", WAYS, ids=str)
def test_whoever_is_checked_in_already_gets_the_same_number_each_way(
    arrive: Arrive, branch: Branch, way: Way
):
    """On the screen and once more on paper; there is no second ticket."""
    booked_with_card(branch, ON_TIME)
    person = arrive()
    way.go(person)
    person.taps("no", "done")
    person.reads("Scegli la lingua")

    way.go(person)
    person.reads("Hai già il numero", "L\u00a0101")
    person.taps("act")

    person.reads("Il tuo numero", "Ritira")
    assert [ticket.written for ticket in person.tickets] == ["L\u00a0101"]
    assert person.slips == [2]


@pytest.mark.long
@pytest.mark.parametrize("way", WAYS, ids=str)
def test_an_unknown_booking_and_one_of_another_day_are_answered_alike(
    arrive: Arrive, branch: Branch, way: Way
):
    """Word for word, so that nobody learns whether somebody has a booking elsewhere (P8)."""
    person = arrive()
    way.go(person)
    person.reads("Non troviamo una prenotazione")
    unknown = person.kiosk.texts()
    person.taps("startAgain")
    person.reads("Scegli la lingua")
    booked_with_card(branch, replace(ON_TIME, minutes=A_DAY))

    way.go(person)

    person.reads("Non troviamo una prenotazione")
    assert person.kiosk.texts() == unknown
