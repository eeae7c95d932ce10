"""Telling the pretend printer what to do, a line at a time."""

from collections.abc import Iterator
from dataclasses import asdict

from kiosk.printing.pretend.faults import IN_WORDS, Fault
from kiosk.printing.pretend.printer import PretendPrinter
from kiosk.printing.pretend.state import State

OFF = "off"
ALL_WELL = "well"
SHOW = "status"
ASK = "help"

HELP = f"""Write what is to go wrong, and an amount where one helps: cover, paper 60, slow 960.
Write it with "{OFF}" to mend it: cover {OFF}. "{ALL_WELL}" mends all, "{SHOW}" shows what is wrong.
"""


def obey(printer: PretendPrinter, line: str) -> str:
    """Do what a line says; return what to tell whoever wrote it."""
    word = line.strip().lower()
    if word == ASK:
        return usage()
    if word == SHOW:
        return status(printer)
    if word == ALL_WELL:
        for fault in Fault:
            printer.mend(fault)
        return "all is well"
    try:
        fault, amount = read_fault(line)
    except ValueError as error:
        return f"{error}\n{usage()}"
    if amount is None:
        printer.mend(fault)
        return f"mended: {IN_WORDS[fault]}"
    printer.strike(fault, amount)
    return f"from now on: {IN_WORDS[fault]}"


def read_fault(line: str) -> tuple[Fault, float | None]:
    """Return a fault and its amount, 0 where none is given; none to mend it.

    Raises:
        ValueError: It is no fault, or no amount; says which there are.
    """
    word, _, rest = line.strip().lower().replace("=", " ").partition(" ")
    if word not in set(Fault):
        raise ValueError(f"{word!r} is none of {', '.join(Fault)}")
    if rest.strip() == OFF:
        return Fault(word), None
    if rest and not rest.strip().isdecimal():
        raise ValueError(f"{rest.strip()!r} is neither a number nor {OFF!r}")
    return Fault(word), float(rest or 0)


def status(printer: PretendPrinter) -> str:
    """Return what is wrong with it, by the names of its state."""
    state, well = asdict(printer.state), asdict(State())
    return ", ".join(name for name in state if state[name] != well[name]) or "all is well"


def usage() -> str:
    """Return what may be written."""
    return HELP + "\n".join(_lines())


def _lines() -> Iterator[str]:
    width = max(len(fault) for fault in Fault)
    for fault in Fault:
        yield f"  {fault:{width}}  {IN_WORDS[fault]}"
