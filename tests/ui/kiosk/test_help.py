"""Somebody asks for help, or says that no paper came out."""

from dataclasses import replace
from threading import Event

import pytest

from kiosk.actions.branch import Branch
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.service import UnitType
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk


def takes_a_number(kiosk: Kiosk) -> None:
    """Go from the first page to the one with the number."""
    kiosk.finds_the_services()
    kiosk.tap("service-orientation")
    kiosk.waits_for("accesso preferenziale?")
    kiosk.tap("no")
    kiosk.waits_for("Ritira")


def test_whoever_gets_no_paper_says_so_and_staff_hear_of_it(kiosk: Kiosk, branch: Branch):
    """The number stays, and reception gets a request for help."""
    takes_a_number(kiosk)

    kiosk.tap("noTicket")

    kiosk.waits_for("Abbiamo avvisato la reception.")
    assert kiosk.shows("A\u00a0001")
    kiosk.until(lambda: len(branch.store.places.help_requests()) == 1)


@pytest.mark.long
def test_nobody_reads_that_reception_knows_when_it_could_not_be_told(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
):
    """As on a full disk: the number counts all the same."""

    def refuse(_: object) -> None:
        raise RefusedError(Reason.DISK_FULL)

    monkeypatch.setattr("ui.kiosk.journey.ask_for_help", refuse)
    takes_a_number(kiosk)

    kiosk.tap("noTicket")

    kiosk.waits_for("Ora non possiamo stampare.")
    assert kiosk.shows("A\u00a0001")
    assert not kiosk.shows("Abbiamo avvisato la reception.")


@pytest.mark.long
def test_who_looks_elsewhere_when_reception_could_not_be_told_reads_it_afterwards(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
):
    """The refusal comes while the languages are open over the number."""
    gate = Event()

    def refuse(_: object) -> None:
        gate.wait(5)
        raise RefusedError(Reason.DISK_FULL)

    monkeypatch.setattr("ui.kiosk.journey.ask_for_help", refuse)
    takes_a_number(kiosk)
    kiosk.tap("noTicket")
    kiosk.waits_for("Abbiamo avvisato la reception.")
    kiosk.tap("optionLanguage")
    kiosk.waits_for("Scegli la lingua")

    gate.set()
    kiosk.passes(200)
    kiosk.tap("back")

    kiosk.waits_for("Ora non possiamo stampare.")
    assert kiosk.shows("A\u00a0001")
    assert not kiosk.shows("Abbiamo avvisato la reception.")


def test_help_is_one_touch_away(kiosk: Kiosk, branch: Branch):
    """Reception is told, the person reads that it was, and goes on where they were."""
    kiosk.finds_the_services()

    kiosk.tap("help")

    kiosk.waits_for("Resta qui")
    assert len(branch.store.places.help_requests()) == 1
    kiosk.tap("act")
    kiosk.waits_for("Di che cosa hai bisogno?")


@pytest.mark.parametrize(
    ("unit", "who", "where"),
    [
        (UnitType.RECEPTION, "la reception", "Vai alla reception."),
        (UnitType.GENERAL_COUNTER, "il personale", "Chiedi aiuto al personale."),
    ],
)
def test_help_that_could_not_be_called_is_said_and_the_number_stays(
    open_kiosk: OpenKiosk,
    branch: Branch,
    monkeypatch: pytest.MonkeyPatch,
    unit: UnitType,
    who: str,
    where: str,
):
    """As on a full disk; a person with a ticket does not read that they get none."""

    def refuse(_: object) -> None:
        raise RefusedError(Reason.DISK_FULL)

    monkeypatch.setattr("ui.kiosk.journey.ask_for_help", refuse)
    office = replace(branch.office, units=frozenset({unit}))
    kiosk = open_kiosk(branch=replace(branch, office=office))
    kiosk.waits_for("Scegli la lingua")
    kiosk.finds_the_services()
    kiosk.tap("service-orientation")
    kiosk.waits_for("accesso preferenziale?")
    kiosk.tap("no")
    kiosk.waits_for("Il tuo numero")

    kiosk.tap("help")

    kiosk.waits_for(f"Non riusciamo ad avvisare {who}")
    assert kiosk.shows(where)
    assert not kiosk.shows("Ora non possiamo darti il biglietto")
    kiosk.tap("act")
    kiosk.waits_for("Il tuo numero")
    assert kiosk.shows("A\u00a0001")
