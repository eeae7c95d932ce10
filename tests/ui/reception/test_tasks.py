"""What reception has to do: each alarm once, until it is dealt with, and heard where it must be."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.actions import devices
from kiosk.actions.branch import Branch
from kiosk.actions.helping import ask_for_help
from kiosk.actions.overview.tasks import LEAST_FOR_SHARE
from kiosk.actions.printing_out import Spool, print_next
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.printer import Confirmation, PrinterCondition, PrintStatus
from kiosk.printing.printer import SendResult
from tests.builders import acting, somebody
from tests.fakes import Clock, FakePrinter
from tests.ui.reception.conftest import OpenReception, Reception

RESTORED = "store_restored"
LATER_MS = 1200
POLLED_MS = 700
"""By then it has noticed whatever was changed at the branch."""


def tasks(reception: Reception, kind: str) -> list[str]:
    """Return the names of the buttons of one kind of task that can be seen."""
    return [one.objectName() for one in reception.items() if one.objectName() == f"task-{kind}"]


def test_two_damages_within_a_day_are_two_tasks(
    branch: Branch, clock: Clock, open_reception: OpenReception
):
    """Also where both were mended in the same way: reception goes on."""
    branch.store.places.add_notice(clock() - timedelta(hours=2), RESTORED, "")
    branch.store.places.add_notice(clock() - timedelta(hours=1), RESTORED, "")

    reception = open_reception()

    reception.waits_for("2 aperti")
    assert len(tasks(reception, "store")) == 2


def test_a_damage_that_was_noted_twice_at_once_is_one_task(
    branch: Branch, clock: Clock, open_reception: OpenReception
):
    """Whatever the store says, a task stands once in the list."""
    branch.store.places.add_notice(clock(), RESTORED, "")
    branch.store.places.add_notice(clock(), RESTORED, "")

    reception = open_reception()

    reception.waits_for("1 aperto")
    assert len(tasks(reception, "store")) == 1


def test_a_damage_after_one_that_was_read_is_shown(
    branch: Branch, clock: Clock, open_reception: OpenReception
):
    """“Ho visto” is about what was seen."""
    branch.store.places.add_notice(clock(), RESTORED, "")
    reception = open_reception()
    reception.waits_for("1 aperto")
    reception.click("task-store")
    reception.waits_for("Niente da fare")

    clock.advance(minutes=60 * 20)
    branch.store.places.add_notice(clock(), RESTORED, "")
    ask_for_help(branch)

    reception.waits_for("2 aperti")
    assert len(tasks(reception, "store")) == 1


def test_that_many_have_preferential_access_is_put_aside_once_it_is_read(
    branch: Branch, open_reception: OpenReception
):
    """A share of the day's tickets, about nobody (queueing.md 3.14)."""
    for number in range(LEAST_FOR_SHARE):
        somebody(branch, preferential=number % 2 == 0)
    reception = open_reception()
    reception.waits_for("Accesso preferenziale: 50% dei biglietti")

    reception.click("task-preferential")

    reception.waits_for("Niente da fare")


@pytest.mark.long
def test_each_device_that_was_seen_to_is_judged_by_its_own_time(
    branch: Branch, clock: Clock, open_reception: OpenReception
):
    """The first button's five seconds say nothing about the second device."""
    display = next(iter(branch.office.displays))
    devices.note_alive(acting(branch, Role.DISPLAY, display), "display")
    clock.advance(minutes=10)
    devices.note_alive(branch, "kiosk")
    devices.note_printer(branch, "p1", PrinterCondition.PAPER_OUT)
    reception = open_reception(rate=2.5)
    reception.waits_for("2 aperti")

    reception.click("task-printer")
    reception.waits(LATER_MS)
    reception.click("task-device")

    reception.waits_for("La stampante non vede la carta.")
    assert reception.shows("Controllo…"), "the display still has its time"
    reception.waits_for("Non risponde ancora.")
    reception.waits_until_gone("Controllo…")


def test_open_tasks_are_counted_beside_adesso(branch: Branch, open_reception: OpenReception):
    """A call for help is seen from every page."""
    reception = open_reception()
    reception.waits_for("Niente da fare")
    assert reception.item("page-now").property("badge") == 0
    reception.goes_to("tickets")

    ask_for_help(branch)

    reception.until(lambda: reception.item("page-now").property("badge") == 1)
    assert reception.item("page-devices").property("badge") == 0


def test_a_refusal_is_read_beside_the_task_on_every_page(
    branch: Branch, open_reception: OpenReception
):
    """The list of tasks is on two pages."""
    devices.note_alive(branch, "kiosk")
    devices.note_printer(branch, "p1", PrinterCondition.PAPER_OUT)
    reception = open_reception()
    for page in ("devices", "now"):
        reception.goes_to(page)
        reception.waits_for("carta finita")

        refusal = RefusedError(Reason.DISK_FULL)
        reception.face.overview.refuse(refusal)  # type: ignore[attr-defined]

        reception.waits_for(branch.words.refusal("it", refusal))


def test_a_lost_display_is_heard(branch: Branch, clock: Clock, open_reception: OpenReception):
    """Nobody in the room would see it otherwise (visual.md 11)."""
    display = next(iter(branch.office.displays))
    devices.note_alive(acting(branch, Role.DISPLAY, display), "display")
    rung = list[int]()
    reception = open_reception(ring=lambda: rung.append(1))
    reception.waits_for("Niente da fare")
    assert not rung

    clock.advance(minutes=10)
    ask_for_help(branch)

    reception.waits_for("una persona chiede aiuto")
    reception.until(lambda: rung == [1])


def test_paper_that_is_nearly_out_can_be_put_aside_until_the_next_hour(
    branch: Branch, clock: Clock, open_reception: OpenReception
):
    """It is told again by itself, although nothing has happened."""
    with_sensor(branch)
    devices.note_alive(branch, "kiosk")
    devices.note_printer(branch, "p1", PrinterCondition.PAPER_LOW)
    reception = open_reception(rate=3600)
    reception.waits_for("carta quasi finita")
    assert reception.shows("Stampa ancora. Prepara un rotolo. Dalle 10:28.")

    reception.click("task-paper")

    reception.waits_for("Niente da fare")
    clock.advance(minutes=60)
    devices.note_alive(branch, "kiosk")
    devices.note_printer(branch, "p1", PrinterCondition.PAPER_LOW)
    reception.waits_for("carta quasi finita")


def test_a_cover_that_stays_open_is_told_after_a_minute(
    branch: Branch, clock: Clock, open_reception: OpenReception
):
    """Without any sign from the kiosk meanwhile; it is well again without a button."""
    clock.advance(seconds=50)
    devices.note_alive(branch, "kiosk")
    devices.note_printer(branch, "p1", PrinterCondition.COVER_OPEN)
    reception = open_reception(rate=30)
    reception.waits_for("Niente da fare")
    clock.advance(seconds=20)
    reception.waits(POLLED_MS)
    assert reception.shows("Niente da fare"), "the new minute on the clock is not the one"

    clock.advance(seconds=40)

    reception.waits_for("coperchio aperto")
    devices.note_printer(branch, "p1", PrinterCondition.READY)
    reception.waits_for("Niente da fare")


def test_a_printer_that_got_stuck_is_told_with_its_last_number(
    branch: Branch, open_reception: OpenReception
):
    """Which slip may be inside, and what helps."""
    somebody(branch, printer="p1")
    printer = FakePrinter()
    printer.result = SendResult(PrintStatus.UNKNOWN, Confirmation.NONE, PrinterCondition.JAM)
    print_next(branch, Spool("p1", printer, lambda *_: b""))
    devices.note_alive(branch, "kiosk")

    reception = open_reception()

    reception.waits_for("Postazione 1: carta inceppata")
    assert reception.shows("Apri il coperchio e togli la carta.")
    assert reception.shows("Ultimo biglietto A\u00a0001: forse non stampato.")


def test_the_list_of_devices_counts_slips_that_nobody_took_today(
    branch: Branch, open_reception: OpenReception
):
    """Many mean that the printer draws them back too soon, or that they come out unseen."""
    for _ in range(2):
        somebody(branch, printer="p1")
        printer = FakePrinter()
        printer.result = SendResult(
            PrintStatus.UNKNOWN, Confirmation.NONE, PrinterCondition.NOT_TAKEN
        )
        print_next(branch, Spool("p1", printer, lambda *_: b""))
    devices.note_alive(branch, "kiosk")
    reception = open_reception()

    reception.goes_to("devices")

    reception.waits_for("non ritirati oggi: 2")


def with_sensor(branch: Branch) -> None:
    """Let the printer see the end of its roll come."""
    place = branch.office.printers["p1"]
    seeing = replace(place, profile=replace(place.profile, near_end=True))
    object.__setattr__(branch, "office", replace(branch.office, printers={"p1": seeing}))


def test_a_counted_roll_is_counted_anew_from_its_task(
    branch: Branch, open_reception: OpenReception
):
    """Nobody else could tell the printer."""
    devices.note_alive(branch, "kiosk")
    branch.store.places.use_paper("p1", 79_000)
    devices.note_printer(branch, "p1", PrinterCondition.PAPER_LOW)
    reception = open_reception()
    reception.waits_for("Metti un rotolo nuovo, poi premi.")

    reception.click("task-paper")

    reception.until(lambda: branch.store.places.paper_used_mm("p1") == 0)


def test_a_roll_can_be_changed_before_anybody_is_told(
    branch: Branch, open_reception: OpenReception
):
    """On the page of the devices, for a printer without the sensor alone."""
    devices.note_alive(branch, "kiosk")
    branch.store.places.use_paper("p1", 5_000)
    devices.note_printer(branch, "p1", PrinterCondition.READY)
    reception = open_reception()
    reception.goes_to("devices")
    reception.waits_for("Rotolo cambiato")

    reception.click("roll-Postazione 1")

    reception.waits_for("Rotolo nuovo")
    assert branch.store.places.paper_used_mm("p1") == 0


def test_a_printer_with_a_sensor_sees_its_new_roll_itself(
    branch: Branch, open_reception: OpenReception
):
    """Nothing to press, and nothing to forget."""
    with_sensor(branch)
    devices.note_alive(branch, "kiosk")
    devices.note_printer(branch, "p1", PrinterCondition.PAPER_LOW)
    reception = open_reception()

    reception.goes_to("devices")

    reception.waits_for("Poca carta")
    assert not reception.shows("Rotolo cambiato")
