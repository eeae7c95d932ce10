"""A slip as ESC/POS bytes: as a picture, or as plain text where a printer takes none."""

import textwrap
from collections.abc import Iterator

from kiosk.domain.printer import Confirmation
from kiosk.domain.printer_profile import Cutter, Profile
from kiosk.printing.bands import Side, bands
from kiosk.printing.byte_builder import ByteBuilder, byte_builder
from kiosk.printing.plain import in_ascii
from kiosk.printing.raster import Raster
from kiosk.printing.slip import Fact, Slip

PROCESS_ID_LENGTH = 4

_BIG = 8  # times the size of a character
_BIG_DOTS = 12 * _BIG
_TEAR_BAR_LINES = 6
_CUTS = {Cutter.PARTIAL: b"\x1dVB\0", Cutter.FULL: b"\x1dVA\0"}  # both feed to the blade first
_PRESENTED_STEPS = 8  # of 5 mm
_RETRACT = b"\x1de\x02"
_PAPER_QUERY = b"\x1dr\x01"


def raster_job(raster: Raster, profile: Profile, process_id: str) -> bytes:
    """Return the bytes that print this picture and, where possible, echo the id when done.

    Args:
        raster: At most as wide as the profile's paper.
        profile: The printer.
        process_id: Four printable ASCII characters, different for every job.

    Raises:
        ValueError: The picture is too wide, or the id is not one.
    """
    if raster.width > profile.width_dots:
        raise ValueError(f"{raster.width} dots do not fit on {profile.name}")
    printer = byte_builder(profile)
    _begin(printer, profile)
    _add_picture(printer, raster)
    _finish(printer, profile, process_id)
    return printer.output


def text_job(slip: Slip, profile: Profile, process_id: str) -> bytes:
    """Return the bytes that print this slip as ASCII, the number 8 times as large, without code.

    Raises:
        ValueError: The id is not four printable ASCII characters.
    """
    printer = byte_builder(profile)
    _begin(printer, profile)
    printer.set(align="center", bold=True)
    _write(printer, profile, (*slip.office, slip.issued, slip.reprint))
    printer.set(custom_size=True, width=_BIG, height=_BIG)
    fits = len(slip.number) * _BIG_DOTS <= profile.width_dots
    printer.textln(in_ascii(slip.number if fits else slip.letter + slip.digits))
    printer.set(custom_size=True, width=1, height=2)
    _write(printer, profile, slip.service)
    printer.set(align="left", bold=False, custom_size=True, width=1, height=1)
    facts = [line for fact in slip.facts for line in _fact_lines(fact)]
    _write(printer, profile, ("", *facts, *slip.facts_note, "", *slip.place, *slip.watch, ""))
    rest = (*slip.order_note, *slip.validity, *slip.missed_call, *slip.privacy)
    _write(printer, profile, rest)
    _finish(printer, profile, process_id)
    return printer.output


def cut_id(process_id: str) -> str:
    """Return the id that is echoed once the slip is cut, after the job's own."""
    return "~" + process_id[1:]


def _fact_lines(fact: Fact) -> Iterator[str]:
    """Yield "label: value" in each language."""
    for number, label in enumerate(fact.labels):
        yield f"{label}: {fact.values[min(number, len(fact.values) - 1)]}" if fact.values else label


def _write(printer: ByteBuilder, profile: Profile, texts: tuple[str, ...]) -> None:
    """Write texts as wrapped ASCII lines."""
    for text in texts:
        for line in textwrap.wrap(in_ascii(text), profile.columns) or [""]:
            printer.textln(line)


def stub_job(profile: Profile) -> bytes:
    """Return what parts the paper that hangs out from the next slip.

    A printer that still stands in an error forgets what it had of the slip before (DLE ENQ 2).
    """
    printer = byte_builder(profile)
    _send_raw(printer, b"\x10\x05\x02")
    printer.hw("INIT")
    if profile.presenter:
        _send_raw(printer, _present(profile) + _RETRACT)
    elif profile.cutter is Cutter.NONE:
        printer.print_and_feed(_TEAR_BAR_LINES)
    else:
        _send_raw(printer, _CUTS[profile.cutter])
    return printer.output


def _present(profile: Profile) -> bytes:
    """Return FS P: cut, hold out with the light blinking, take back in when nobody comes."""
    return b"\x1cP" + bytes((_PRESENTED_STEPS, 1)) + b"R" + bytes((profile.retract_s,))


def _begin(printer: ByteBuilder, profile: Profile) -> None:
    """Forget what was set before, and say where the paper is."""
    printer.hw("INIT")
    if profile.left_offset_dots:
        _send_raw(printer, b"\x1dL" + profile.left_offset_dots.to_bytes(2, "little"))


def _add_picture(printer: ByteBuilder, raster: Raster) -> None:
    """Add the bands of a picture, each at its end of the paper.

    GS v 0 obeys ESC a on Epson's printers and on those that copy them; GS W tells those that reach
    beyond the paper where it ends.
    """
    all_bands = list(bands(raster))
    if any(band.side is Side.RIGHT for band in all_bands):
        _send_raw(printer, b"\x1dW" + raster.width.to_bytes(2, "little"))
    side = Side.LEFT
    for band in all_bands:
        if band.side is not side:
            side = band.side
            _send_raw(printer, b"\x1ba" + bytes((side,)))
        _send_raw(printer, band.command)


def _finish(printer: ByteBuilder, profile: Profile, process_id: str) -> None:
    """Ask for confirmation of the print, cut or feed, and ask for that of the cut."""
    _ask(printer, profile, process_id)
    if profile.presenter:
        _send_raw(printer, _present(profile))
    elif profile.cutter is Cutter.NONE:
        printer.print_and_feed(_TEAR_BAR_LINES)
    else:
        _send_raw(printer, _CUTS[profile.cutter])
        _ask(printer, profile, cut_id(process_id))
    if profile.confirmation is Confirmation.FENCE:
        _send_raw(printer, _PAPER_QUERY)


def _ask(printer: ByteBuilder, profile: Profile, process_id: str) -> None:
    """Ask the printer to echo the id when it comes to this point."""
    is_plain = process_id.isascii() and process_id.isprintable()
    if len(process_id) != PROCESS_ID_LENGTH or not is_plain:
        raise ValueError(f"a process id is four printable ASCII characters, not {process_id!r}")
    if profile.confirmation is Confirmation.PROCESS_ID:
        _send_raw(printer, b"\x1d(H\x06\x0000" + process_id.encode())


def _send_raw(printer: ByteBuilder, command: bytes) -> None:
    """Add a command that python-escpos has no word for."""
    printer._raw(command)  # noqa: SLF001 - its documented way, despite the name
