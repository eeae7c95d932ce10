"""A slip as ESC/POS bytes: as a picture, or as plain text where a printer takes none."""

import re
import textwrap
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from kiosk.domain.printer import Confirmation
from kiosk.printing.byte_builder import ByteBuilder, byte_builder
from kiosk.printing.profile import Profile
from kiosk.printing.raster import Raster
from kiosk.printing.slip import Fact, Slip

PROCESS_ID_LENGTH = 4

_BAND_ROWS = 256  # longer bands come out as text on some printers
_GAP_ROWS = 4  # so many blank rows are worth a band of their own: each is cut at its own right end
_BIG = 8  # times the size of a character
_BIG_DOTS = 12 * _BIG
_TEAR_BAR_LINES = 6
_PAPER_QUERY = b"\x1dr\x01"

# A printer may obey DLE EOT, DLE ENQ and DLE DC4 even inside a picture: one dot more avoids them.
_REAL_TIME = re.compile(rb"\x10(?=[\x04\x05\x14])")
_NUDGED = b"\x18"

# What NFKD does not take apart.
_PLAIN = str.maketrans(
    {
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
        "\N{LEFT SINGLE QUOTATION MARK}": "'",
        "\N{LEFT DOUBLE QUOTATION MARK}": '"',
        "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
        "\N{DOUBLE LOW-9 QUOTATION MARK}": '"',
        "\N{EN DASH}": "-",
        "\N{EM DASH}": "-",
        "\N{MIDDLE DOT}": "-",
        "€": "EUR",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ı": "i",
    }
)


def warm_up() -> None:
    """Load what the first slip would wait for."""
    byte_builder(Profile("warm-up", 8, 8, cutter=False, confirmation=Confirmation.NONE))


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
    printer.hw("INIT")
    for first, last in bands(raster):
        _send_raw(printer, _band(raster, first, last))
    _finish(printer, profile, process_id)
    return printer.output


def text_job(slip: Slip, profile: Profile, process_id: str) -> bytes:
    """Return the bytes that print this slip as ASCII, the number 8 times as large, without code.

    Raises:
        ValueError: The id is not four printable ASCII characters.
    """
    printer = byte_builder(profile)
    printer.hw("INIT")
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


def in_ascii(text: str) -> str:
    """Return the text in plain letters; what has none becomes a question mark."""
    parts = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    letters = "".join(part for part in parts if not unicodedata.combining(part))
    return letters.encode("ascii", "replace").decode()


def cut_id(process_id: str) -> str:
    """Return the id that is echoed once the slip is cut, after the job's own."""
    return "~" + process_id[1:]


def bands(raster: Raster) -> Iterator[tuple[int, int]]:
    """Yield first row and row after the last of each band: inked and blank ones in turn."""
    edges = [0, *_edges([any(raster.row(y)) for y in range(raster.height)]), raster.height]
    for first, end in pairwise(edges):
        for start in range(first, end, _BAND_ROWS):
            yield start, min(start + _BAND_ROWS, end)


def _edges(inked: list[bool]) -> Iterator[int]:
    """Yield the rows where a long run of blank rows begins or ends."""
    run = 0
    for y, ink in enumerate([*inked, True]):
        if not ink:
            run += 1
            continue
        if run >= _GAP_ROWS:
            yield from (y - run, y)
        run = 0


def _band(raster: Raster, first: int, last: int) -> bytes:
    """Return GS v 0 for some rows, without the blank right of them.

    A blank band is a picture one byte wide: unlike ESC J it feeds by dots on every printer,
    whatever motion unit that was made with.
    """
    rows = [raster.row(y) for y in range(first, last)]
    width = max(1, *(len(row.rstrip(b"\0")) for row in rows))
    dots = b"".join(row[:width] for row in rows)
    header = b"\x1dv0\0" + width.to_bytes(2, "little") + len(rows).to_bytes(2, "little")
    return header + _REAL_TIME.sub(_NUDGED, dots)


def _fact_lines(fact: Fact) -> Iterator[str]:
    """Yield "label: value" in each language."""
    for number, label in enumerate(fact.labels):
        yield f"{label}: {fact.values[min(number, len(fact.values) - 1)]}" if fact.values else label


def _write(printer: ByteBuilder, profile: Profile, texts: tuple[str, ...]) -> None:
    """Write texts as wrapped ASCII lines."""
    for text in texts:
        for line in textwrap.wrap(in_ascii(text), profile.columns) or [""]:
            printer.textln(line)


def _finish(printer: ByteBuilder, profile: Profile, process_id: str) -> None:
    """Ask for confirmation of the print, cut or feed, and ask for that of the cut."""
    _ask(printer, profile, process_id)
    if profile.cutter:
        printer.cut(feed=False)
        _ask(printer, profile, cut_id(process_id))
    else:
        printer.print_and_feed(_TEAR_BAR_LINES)
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
