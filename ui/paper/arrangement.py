"""Where everything on a slip stands."""

from itertools import zip_longest

from PySide6.QtCore import Qt

from kiosk.domain.direction import RIGHT_TO_LEFT
from kiosk.printing.slip import Fact, Slip
from ui.paper import code, fonts, sheet
from ui.paper.page import Page
from ui.paper.sheet import SHEETS, Type
from ui.paper.words import Words, balanced, broken, fitting


def arranged(slip: Slip, width_dots: int) -> Page:
    """Return the page with every mark of the slip on it.

    Raises:
        ValueError: There is no sheet of that width.
    """
    if width_dots not in SHEETS:
        raise ValueError(f"a slip is {sorted(SHEETS)} dots wide, not {width_dots}")
    page = Page(SHEETS[width_dots], is_mirrored=slip.languages[0] in RIGHT_TO_LEFT)
    page.down(sheet.TOP)
    _header(page, slip)
    _number_and_service(page, slip)
    _facts(page, slip)
    _place(page, slip)
    _rules_of_waiting(page, slip)
    _foot(page, slip)
    page.down(sheet.BOTTOM)
    return page


def _words(page: Page, text: str, of: Type, width: float, align: Qt.AlignmentFlag) -> Words:
    """Break a text the way this page reads; figures alone read from left to right everywhere."""
    has_letters = any(sign.isalpha() for sign in text)
    return broken(text, of, width, align=align, right_to_left=page.is_mirrored and has_letters)


def _paragraphs(
    page: Page, texts: tuple[str, ...], of: Type, width: float, *, at_end: bool = False
) -> list[Words]:
    """Break texts into lines that begin where this page begins, or end where it ends."""
    flag = Qt.AlignmentFlag
    align = flag.AlignRight if page.is_mirrored != at_end else flag.AlignLeft
    paragraphs = [_words(page, text, of, width, align) for text in texts]
    return paragraphs if at_end else [balanced(words) for words in paragraphs]


def _put(page: Page, paragraphs: list[Words], x: float, y: int) -> int:
    """Put paragraphs below each other; return the height where they end."""
    for words in paragraphs:
        page.words(words, x, y)
        y += words.height
    return y


def _stack(page: Page, texts: tuple[str, ...], of: Type, x: float, y: int, width: float) -> int:
    """Break texts and put them below each other; return the height where they end."""
    return _put(page, _paragraphs(page, texts, of, width), x, y)


def _header(page: Page, slip: Slip) -> None:
    """Office at the start, date and time at the end; on narrow paper below it."""
    margin, gap = page.sheet.dots(sheet.MARGIN), page.sheet.dots(sheet.COLUMN_GAP)
    date_of = page.sheet.type(sheet.DATE)
    lines = _date_lines(page, slip)
    date = max(broken(line, date_of, page.inner_width).ink_width for line in lines) + 1
    room = page.inner_width if page.sheet.is_narrow else page.inner_width - gap - date
    types = [page.sheet.type(size) for size in sheet.OFFICE]
    of = fitting(types, slip.office, room, lines=1 if slip.is_joint else 2)
    top, below = page.y, _stack(page, slip.office, of, margin, page.y, room)
    if page.sheet.is_narrow:
        page.y = _stack(page, lines, date_of, margin, below, page.inner_width)
    else:
        dates = _paragraphs(page, lines, date_of, date, at_end=True)
        end = _put(page, dates, page.sheet.width - margin - date, top)
        page.y = max(below, end)
    page.down(sheet.HEADER_GAP)
    page.rule(sheet.THICK_RULE)


def _date_lines(page: Page, slip: Slip) -> tuple[str, ...]:
    """Return date and time as one line if there is room for it, else as two."""
    of, date_of = page.sheet.type(sheet.OFFICE[0]), page.sheet.type(sheet.DATE)
    room = page.inner_width - page.sheet.dots(sheet.COLUMN_GAP)
    name = max(broken(text, of, room).ink_width for text in slip.office)
    fits = name + broken(slip.issued, date_of, room).ink_width <= room and len(slip.office) == 1
    together = slip.issued.replace(" ", "\N{NO-BREAK SPACE}")
    return (together,) if fits or page.sheet.is_narrow else tuple(slip.issued.split(" "))


def _number_and_service(page: Page, slip: Slip) -> None:
    """The number as large as the paper, below it what it is for."""
    margin = page.sheet.dots(sheet.MARGIN)
    if slip.reprint:
        page.down(sheet.GAP)
        of = page.sheet.type(sheet.REPRINT)
        words = _words(page, slip.reprint, of, page.inner_width, Qt.AlignmentFlag.AlignHCenter)
        page.bar(page.sheet.dots(sheet.REPRINT_HEIGHT), words)
    page.number(slip.letter, slip.digits)
    is_tight = slip.is_joint and not page.sheet.is_narrow
    sizes = sheet.JOINT_SERVICE if is_tight else page.sheet.service
    types = [page.sheet.type(size) for size in sizes]
    of = fitting(types, slip.service, page.inner_width, lines=1 if slip.is_joint else 2)
    page.y = _stack(page, slip.service, of, margin, page.y, page.inner_width)
    page.down(sheet.GAP)
    page.rule(sheet.THIN_RULE)


def _facts(page: Page, slip: Slip) -> None:
    """Two columns, or one below the other on narrow paper, and a line for both."""
    if not slip.facts:
        return
    page.down(sheet.GAP)
    margin, gap = page.sheet.dots(sheet.MARGIN), page.sheet.dots(sheet.COLUMN_GAP)
    if page.sheet.is_narrow or len(slip.facts) == 1:
        for fact in slip.facts:
            _columns(page, [(fact, margin, page.inner_width)])
    else:
        first = (page.inner_width - gap) * sheet.FIRST_COLUMN
        second = page.inner_width - gap - first
        left, right = slip.facts
        _columns(page, [(left, margin, first), (right, margin + first + gap, second)])
    label = page.sheet.type(sheet.LABEL)
    page.y = _stack(page, slip.facts_note, label, margin, page.y, page.inner_width)
    page.down(sheet.GAP)
    page.rule(sheet.THIN_RULE)


def _columns(page: Page, columns: list[tuple[Fact, float, float]]) -> None:
    """Facts side by side, each with its x and width: labels, then on one line what they tell."""
    label = page.sheet.type(sheet.LABEL)
    ends = [_stack(page, fact.labels, label, x, page.y, width) for fact, x, width in columns]
    below = page.y = max(ends)
    types = [page.sheet.type(size) for size in sheet.VALUE]
    values = [tuple(dict.fromkeys(fact.values)) for fact, _, _ in columns]
    of = [
        fitting(types, texts, column[2], 1) for texts, column in zip(values, columns, strict=True)
    ]
    deepest = max(fonts.baseline(size) for size in of)
    for size, texts, (_, x, width) in zip(of, values, columns, strict=True):
        top = below + deepest - fonts.baseline(size)
        page.y = max(page.y, _stack(page, texts, size, x, top, width))


def _place(page: Page, slip: Slip) -> None:
    """Where to wait, beside a pin."""
    if not slip.place:
        return
    page.down(sheet.GAP)
    margin = page.sheet.dots(sheet.MARGIN)
    page.pin(margin, page.y + page.sheet.dots(sheet.PIN_DROP))
    x = margin + page.sheet.dots(sheet.PIN) + page.sheet.dots(sheet.PIN_GAP)
    width = page.sheet.width - margin - x
    types = [page.sheet.type(size) for size in sheet.PLACE]
    of = fitting(types, slip.place, width, lines=1)
    below = _stack(page, slip.place, of, x, page.y, width)
    if page.is_mirrored and slip.watch:  # dots below a name would be read with the line under it
        below += page.sheet.dots(sheet.BELOW_TAILS)
    below = _stack(page, slip.watch, page.sheet.type(sheet.READING), x, below, width)
    page.y = max(below, page.y + page.sheet.dots(sheet.PIN + sheet.PIN_DROP))
    page.down(sheet.GAP)
    page.rule(sheet.THIN_RULE)


def _rules_of_waiting(page: Page, slip: Slip) -> None:
    """The code, and beside it in which order people are called and how long the slip is valid."""
    page.down(sheet.GAP)
    of = page.sheet.type(sheet.JOINT_READING if slip.is_joint else sheet.READING)
    margin = page.sheet.dots(sheet.MARGIN)
    if slip.qr_text and not page.sheet.is_narrow:
        page.down(sheet.CODE_INSET)
        x = margin + code.MODULES * sheet.MODULE + page.sheet.dots(sheet.CODE_GAP)
        sentences = _one_a_language(slip) if slip.is_joint else (*slip.order_note, *slip.validity)
        texts = _paragraphs(page, sentences, of, page.sheet.width - margin - x)
        height = sum(words.height for words in texts)
        room = max(sheet.CODE_HEIGHT, height)
        _put(page, texts, x, page.y + (room - height) // 2)
        _code(page, slip.qr_text, margin, room)
        return
    page.y = _stack(page, _one_a_language(slip), of, margin, page.y, page.inner_width)
    if slip.qr_text:
        page.down(sheet.CODE_INSET)
        middle = (page.sheet.width - code.MODULES * sheet.MODULE) / 2
        _code(page, slip.qr_text, middle, sheet.CODE_HEIGHT)


def _one_a_language(slip: Slip) -> tuple[str, ...]:
    """Return one paragraph a language out of its two sentences."""
    pairs = zip_longest(slip.order_note, slip.validity, fillvalue="")
    return tuple(" ".join(pair).strip() for pair in pairs)


def _code(page: Page, text: str, x: float, room: int) -> None:
    """Draw the code in the middle of this height."""
    height = code.MODULES * sheet.MODULE
    page.code(code.modules(text), x, page.y + (room - height) // 2)
    page.y += room


def _foot(page: Page, slip: Slip) -> None:
    """What to do after a missed call, and where the privacy notice is."""
    lines = (*slip.missed_call, *slip.privacy)
    if not lines:
        return
    page.down(sheet.FOOT_GAP)
    margin, of = page.sheet.dots(sheet.MARGIN), page.sheet.type(sheet.FOOT)
    page.y = _stack(page, lines, of, margin, page.y, page.inner_width)
