"""A whole morning at the shipped branch: people, bookings, desks, paper, closing."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.actions.branch import Branch
from kiosk.actions.checking_in import check_in, find_booking, import_appointments
from kiosk.actions.issuing import Wish, issue
from kiosk.actions.printing_out import Spool, print_next
from kiosk.actions.resetting import reset
from kiosk.actions.serving import close_as_served
from kiosk.command.rehearsal import SetClock, open_desks, play_morning
from kiosk.domain import tax_code
from kiosk.domain.actor import Actor, Role
from kiosk.domain.appointment import Appointment
from kiosk.domain.calling import Policy
from kiosk.domain.staff import NO_SIGN_IN
from kiosk.printing.escpos import raster_job
from kiosk.printing.file import FileTransport
from kiosk.printing.printer import EscPosPrinter
from kiosk.printing.slip import Slip
from kiosk.settings.settings import load
from kiosk.store.folder import Folder
from kiosk.store.start_check import set_up
from kiosk.store.store import Store
from tests.builders import ROME, ROOT, words
from tests.fakes import Dice
from tests.printing.profiles import PROFILES
from ui.paper.drawing import draw

OPENS = datetime(2026, 11, 23, 8, 30, tzinfo=ROME)
SECRET = bytes(range(32))
TAX_CODES = ("RSSMRA79B11C566R", "BNCNNA00B69H501V", "MSTVEA85T71A952A")
MUTE = PROFILES["mute-80"]


@dataclass(frozen=True)
class Played:
    """A branch after its morning.

    Args:
        paper: Every byte that went to the printer.
    """

    branch: Branch
    paper: Path


def play(
    folder: Path,
    *,
    minutes: int = 60,
    policy: Policy | None = None,
    flag: Callable[[bool], bool] = lambda preferential: preferential,
    close: bool = True,
) -> Played:
    """Play a morning that comes out the same each time.

    Args:
        policy: Instead of the configured one.
        flag: Turns the answer to the preferential question into the one that is stored.
        close: Close the day at the end.
    """
    clock = SetClock(OPENS)
    office = replace(load(ROOT / "config" / "provincial_directorate"), sign_in=NO_SIGN_IN)
    if policy:
        office = replace(office, policy=policy)
    set_up(Folder(folder / "data"))
    store = Store.at(folder / "data", clock)
    technician = Actor(Role.TECHNICIAN, "test")
    branch = Branch(store, office, clock, technician, words(), SECRET, Dice())
    morning = play_morning(
        branch, clock, OPENS + timedelta(minutes=minutes), open_desks(branch), flag=flag
    )
    assert morning.desks
    paper = folder / "paper.bin"
    _print_some(branch, paper, flag)
    if close:
        _close(branch)
    return Played(branch, paper)


def _print_some(branch: Branch, paper: Path, flag: Callable[[bool], bool]) -> None:
    """Let people with tax codes check in and take their slips, like some walk-ins."""
    kiosk = replace(branch, actor=Actor(Role.KIOSK, "1"))
    printer = next(iter(branch.office.printers))
    service = next(one.id for one in branch.office.services.values() if one.limit_s)
    day = branch.local(branch.now()).date().isoformat()
    bookings = [
        Appointment(
            f"T{place}",
            f"9999000{place}",
            tax_code.mark(code, day, branch.secret),
            service,
            branch.now(),
            10,
        )
        for place, code in enumerate(TAX_CODES)
    ]
    import_appointments(branch, bookings)
    for place, code in enumerate(TAX_CODES):
        found = find_booking(kiosk, code).appointment_id
        check_in(kiosk, found, preferential=flag(place == 1), language="it", printer=printer)
        with branch.store.transaction():
            issue(kiosk, Wish("orientation", flag(place == 2), "de", printer))
    spool = Spool(printer, EscPosPrinter(FileTransport(paper), MUTE), _built)
    while print_next(branch, spool):
        logging.getLogger(__name__).debug("a slip")


def _built(slip: Slip, process_id: str) -> bytes:
    return raster_job(draw(slip, MUTE.width_dots), MUTE, process_id)


def _close(branch: Branch) -> None:
    for ticket in branch.store.tickets.at_desks():
        close_as_served(branch, ticket.desk or "")
    reset(branch, None)
