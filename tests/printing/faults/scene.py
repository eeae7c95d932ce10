"""A kiosk, its printer and reception at one branch, as the printing of a slip sees them."""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from time import monotonic, sleep

from kiosk.actions.branch import Branch
from kiosk.actions.devices import note_alive
from kiosk.actions.noticing import has_changed
from kiosk.actions.overview.reception_view import reception_view
from kiosk.actions.printing_out import Spool, run_spool
from kiosk.domain.actor import Role
from kiosk.domain.device import DeviceKind
from kiosk.domain.printer import CAN_PRINT
from kiosk.domain.printer_profile import Profile
from kiosk.domain.ticket import Ticket
from kiosk.printing.network import NetworkTransport
from kiosk.printing.pretend.printer import PretendPrinter
from kiosk.printing.printer import EscPosPrinter, Patience
from kiosk.printing.raster import Raster
from kiosk.printing.slip import from_json
from kiosk.store.print_jobs import PrintJob
from tests.builders import acting
from tests.printing.profiles import PROFILES
from tests.store.crowd import a_busy_branch, a_shared_clock
from ui.bridge.runner import Runner
from ui.command.printing import slip_bytes
from ui.kiosk.kiosk_face import KioskFace
from ui.kiosk.visit import WITH_NUMBER, Page
from ui.paper.drawing import draw

PATIENCE = Patience()
"""As shipped, but a slip that the printer is silent about is given up sooner: it has 0.5 s."""


STEP_S = 5.0
A_MINUTE = timedelta(seconds=61)
"""Staff hear of what may pass by itself when it has not (domain.md 8.4)."""


class StuckError(Exception):
    """Something waited for in vain."""


@dataclass(frozen=True)
class Scene:
    """One branch with everything that has to do with paper, all of it real but the paper.

    Args:
        face: The kiosk's, without a window.
    """

    branch: Branch
    printer: PretendPrinter
    face: KioskFace

    @property
    def page(self) -> Page:
        """What the person sees."""
        return self.face._journey.visit.page

    @property
    def number(self) -> str:
        """The number on the screen, if there is one."""
        shown = self.face._ticket
        return f"{shown.property('letter')}{shown.property('digits')}"

    @property
    def is_slip_stuck(self) -> bool:
        """Whether the page says that the slip may be in the printer."""
        return "stampante" in self.face._printer.property("whyNoPaper")

    @property
    def sentences(self) -> list[str]:
        """What a page without anything to touch says in other languages, too."""
        return list(self.face._printer.property("sentencesToo"))

    @property
    def condition(self) -> str:
        """How the kiosk believes its printer is."""
        view = self.face._journey.view
        return str(view.printer) if view else ""

    def is_well(self) -> bool:
        """Tell whether the next person finds everything in order, and staff see no trouble."""
        alarms = [alarm for alarm in self.alarms() if not alarm.startswith("slip")]
        return self.condition in CAN_PRINT and self.page is Page.LANGUAGE and not alarms

    def walk_up(self) -> Iterator[None]:
        """Take a ticket as a person does, one page after the other."""
        face = self.face
        steps: tuple[tuple[Callable[[], None], frozenset[Page]], ...] = (
            (face.startAgain, frozenset({Page.LANGUAGE})),
            (partial(face.chooseLanguage, "it"), frozenset({Page.START})),
            (face.haveNoBooking, frozenset({Page.SERVICES})),
            (partial(face.chooseService, "orientation"), frozenset({Page.PREFERENTIAL})),
            (partial(face.answer, preferential=False), WITH_NUMBER),
        )
        for touch, pages in steps:
            touch()
            end = monotonic() + STEP_S
            while self.page not in pages:
                if monotonic() > end:
                    raise StuckError(f"{self.page} instead of {' or '.join(sorted(pages))}")
                yield
            sleep(0.002)  # a touch in the millisecond of a page change is none

    def ticket(self, number: int) -> Ticket | None:
        """Return the ticket with this number, if it was given."""
        known = self.branch.store.tickets.unfinished()
        return next((one for one in known if one.number == number), None)

    def job(self, number: int) -> PrintJob | None:
        """Return the print job of a number, if its slip was to be printed."""
        ticket = self.ticket(number)
        jobs = self.branch.store.jobs.of_ticket(ticket.id) if ticket else []
        assert len(jobs) <= 1, "nobody has asked for a second slip"
        return jobs[0] if jobs else None

    def slip(self, number: int) -> Raster | None:
        """Return how the slip of a number looks, if it was to be printed."""
        job = self.job(number)
        return draw(from_json(job.content), self.printer.hanging.width) if job else None

    def alarms(self, later: timedelta = timedelta()) -> list[str]:
        """Return what staff are told at reception about printer and slips, if nothing changes."""
        reception = acting(self.branch, Role.RECEPTION)
        view = reception_view(replace(reception, now=lambda: self.branch.now() + later))
        return [task.key.removeprefix("task.") for task in view.tasks]


@contextmanager
def a_scene(folder: Path, profile: str, printer: PretendPrinter) -> Iterator[Scene]:
    """Open a branch whose kiosk prints on this printer; close all of it, whatever happens."""
    branch = _with_printer(a_busy_branch(folder, a_shared_clock()), PROFILES[profile])
    with ExitStack() as at_the_end:
        at_the_end.callback(branch.store.close)
        note_alive(branch, DeviceKind.KIOSK)
        woken = at_the_end.enter_context(_printing(branch, printer))
        runner = Runner(branch, has_changed)
        at_the_end.callback(runner.stop)
        runner.changed.connect(woken.set)
        place, times = branch.office.kiosks["1"], branch.office.times
        face = KioskFace(runner, branch.words, place, times, press_pause_ms=0)
        yield Scene(branch, printer, face)


def _with_printer(branch: Branch, profile: Profile) -> Branch:
    """Return the branch with this model at its kiosk, the sensor for the roll's end fitted."""
    fitted = replace(profile, near_end=True)
    printers = {"p1": replace(branch.office.printers["p1"], profile=fitted)}
    return replace(branch, office=replace(branch.office, printers=printers))


@contextmanager
def _printing(branch: Branch, printer: PretendPrinter) -> Iterator[threading.Event]:
    """Let a kiosk's printing thread print on this printer; gives what wakes it."""
    known = branch.office.printers["p1"].profile
    ours = EscPosPrinter(NetworkTransport(*printer.address), known, PATIENCE)
    spool = Spool("p1", ours, partial(slip_bytes, profile=known))
    stop, woken = threading.Event(), threading.Event()
    printing = threading.Thread(target=run_spool, args=(branch, spool, stop, woken), daemon=True)
    with printer:
        printing.start()
        try:
            yield woken
        finally:
            stop.set()
            woken.set()
            printing.join()
