"""The `doctor` command: is a printer well, and what does it really confirm?"""

import secrets
from argparse import ArgumentParser, Namespace
from dataclasses import replace

from PySide6.QtGui import QGuiApplication

from kiosk import NAME, clock
from kiosk.actions.branch import Branch
from kiosk.actions.devices import is_silent, known_printer
from kiosk.command.devices import printer_of
from kiosk.command.diagnosis import Diagnosis, Noted, as_data, found_lines, lines_of, status_line
from kiosk.command.output import show
from kiosk.command.place import opened
from kiosk.command.reader_check import check_readers
from kiosk.command.tickets import TECHNICIAN
from kiosk.command.use import WrongUseError
from kiosk.domain.office import PRETEND, Office, PrinterPlace
from kiosk.domain.printer import Confirmation, PrinterCondition
from kiosk.domain.printer_profile import Profile
from kiosk.printing.escpos import raster_job, text_job
from kiosk.printing.examination import EVERY_QUESTION, examine, questions_for
from kiosk.printing.found import found_devices
from kiosk.printing.hindrance import hindrance
from kiosk.printing.printer import EscPosPrinter
from kiosk.printing.slip import Slip
from kiosk.settings.settings import load
from kiosk.store.sqlite import StoreError

WAIT_S = 8.0
"""For a confirmation that may never come; a slip of nine centimetres takes one."""
USUAL = "generic-80"
TITLE = ("Prova di stampa", "Test print")
QUESTIONS = ("La cornice è intera?", "Is the frame whole?")
RULER = "1234567890" * 8
"""As many letters as the longest line of a model may have."""


def add_doctor(parser: ArgumentParser) -> None:
    """Describe `doctor`."""
    parser.add_argument("what", choices=["printer", "reader"], help="what is to be looked at")
    parser.add_argument(
        "which",
        nargs="?",
        metavar="NAME|ADDRESS",
        help="of a printer, to try it with a test slip, or of a reader's kiosk; without it, all are"
        " asked how they are",
    )
    parser.add_argument("--profile", metavar="NAME", help=f"of its model, for an address ({USUAL})")
    parser.add_argument(
        "--every-question",
        action="store_true",
        help="ask for every confirmation, also one its profile does not promise: a model that does"
        " not know it may print letters",
    )
    parser.add_argument("--no-slip", action="store_true", help="ask it only, print nothing")


def run_doctor(arguments: Namespace) -> int:
    """Look at one printer or reader or at all; the status is 1 where something is to be done."""
    office = load(arguments.config)
    if arguments.what == "reader":
        return check_readers(office, arguments)
    if arguments.which is None:
        return _look_at_all(office, arguments)
    place = _chosen(office, arguments.which, arguments.profile)
    asked = EVERY_QUESTION if arguments.every_question else questions_for(place.profile)
    diagnosis = _diagnosis(place, None if arguments.no_slip else asked)
    [diagnosis] = _with_notes([diagnosis], arguments)
    show(lines_of(diagnosis), as_data(diagnosis), as_json=arguments.json)
    return 0 if diagnosis.is_well else 1


def _look_at_all(office: Office, arguments: Namespace) -> int:
    diagnoses = [_diagnosis(place, None) for place in office.printers.values()]
    diagnoses = _with_notes(diagnoses, arguments)
    configured = {place.address for place in office.printers.values()}
    found = [one for one in found_devices() if one.address not in configured]
    lines = [*map(status_line, diagnoses), *found_lines(found)]
    show(lines, {"printers": [*map(as_data, diagnoses)], "found": found}, as_json=arguments.json)
    return 0 if all(one.is_well for one in diagnoses) else 1


def _with_notes(diagnoses: list[Diagnosis], arguments: Namespace) -> list[Diagnosis]:
    """Add what the kiosks noted, where their branch is kept on this machine."""
    try:
        with opened(arguments, TECHNICIAN) as branch:
            return [replace(one, noted=_noted(branch, one.name)) for one in diagnoses]
    except (StoreError, OSError):
        return diagnoses


def _noted(branch: Branch, printer: str) -> Noted | None:
    known = known_printer(branch, printer)
    if known is None:
        return None
    condition = PrinterCondition(known.condition)
    return Noted(condition, branch.local(known.seen_at), not is_silent(branch, known))


def _chosen(office: Office, which: str, model: str | None) -> PrinterPlace:
    """Return a printer of the configuration, or one at an address.

    Raises:
        WrongUseError: It is neither, or its model is unknown.
    """
    if model is not None and model not in office.profiles:
        raise WrongUseError(f"there is no profile {model!r}, only {', '.join(office.profiles)}")
    known = office.printers.get(which)
    if known is None and ":" not in which:
        names = ", ".join(office.printers)
        raise WrongUseError(f"there is no printer {which!r}, only {names}, or an address")
    if known is None:
        return PrinterPlace("", office.profiles[model or USUAL], which)
    return replace(known, profile=office.profiles[model]) if model else known


def _diagnosis(place: PrinterPlace, asked: tuple[Confirmation, ...] | None) -> Diagnosis:
    """Look at a printer.

    Args:
        asked: For which confirmations, with a test slip; None asks only how it is.
    """
    diagnosis = Diagnosis(place.name, place.address, place.profile)
    if place.address == PRETEND:
        return diagnosis
    printer = printer_of(place)
    if asked is None:
        return _hindered(replace(diagnosis, condition=printer.condition()), printer)
    process_id = secrets.token_hex(2)
    slip = _trial(place.address, printer.profile, process_id, asked)
    examination = examine(printer, slip, process_id, WAIT_S, asked)
    found = replace(diagnosis, condition=examination.after, examination=examination)
    return _hindered(found, printer)


def _hindered(found: Diagnosis, printer: EscPosPrinter) -> Diagnosis:
    """Say why nobody seems to be there, where that is known."""
    if found.condition is not PrinterCondition.OFFLINE:
        return found
    return replace(found, hindrance=hindrance(printer.transport))


def _trial(
    address: str, profile: Profile, process_id: str, asked: tuple[Confirmation, ...]
) -> bytes:
    """Return a test slip; it asks for its own number back if that is asked for."""
    from ui.paper.trial import trial_slip  # noqa: PLC0415 - not to look only

    surest = Confirmation.PROCESS_ID
    asking = replace(profile, confirmation=surest if surest in asked else Confirmation.STATUS)
    now = clock.now().astimezone()
    lines = (*TITLE, address, f"{profile.name}, {profile.width_dots} dots", *QUESTIONS)
    moment = f"{now:%d/%m/%Y %H:%M}"
    if not profile.raster:
        ruler = RULER[: profile.columns]
        slip = Slip(("it",), (TITLE[0],), moment, "", "TEST", (ruler,), place=(" ".join(lines),))
        return text_job(slip, asking, process_id)
    app = QGuiApplication.instance() or QGuiApplication([NAME, "-platform", "offscreen"])
    code = f"{NAME} {now:%Y-%m-%dT%H:%M}"
    raster = trial_slip(profile.width_dots, profile.dpi, (*lines, moment), code)
    del app
    return raster_job(raster, asking, process_id)
