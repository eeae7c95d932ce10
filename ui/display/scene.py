"""Everything that is on a display's screen but the clock, worked out from its board."""

from dataclasses import dataclass, field
from datetime import datetime

from kiosk.actions.views import DisplayView
from kiosk.domain.announcement import LISTED, Board, Call, highlighted, newest_first
from ui.display.message import pages
from ui.display.wording import DisplayWords, NoticeRow


@dataclass(frozen=True, slots=True)
class CallRow:
    """A call as a row.

    Args:
        key: Tells rows apart.
        digits: Three of them.
        now: Whether it is the call of this moment.
    """

    key: str
    letter: str
    digits: str
    desk: str
    now: bool = False


@dataclass(frozen=True, slots=True)
class Outage:
    """The branch cannot be read.

    Args:
        since: Of the last reading, in the branch's zone.
        is_long: Whether it is too long to be a matter of seconds.
    """

    since: datetime
    is_long: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A page of the bottom line.

    Args:
        about_wait: Whether it says how long people wait.
    """

    text: str
    about_wait: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """What is on the screen.

    Args:
        large: Two or three calls at once; else empty.
        called: The last call, in its card; None if there is a notice instead.
        fresh: Whether that call is the one of this moment.
        moment: Sequence of the call of this moment, 0 for none; each new one blinks.
        notice: What stands in place of the last call, one row for each language.
        closed: Whether that is because the office is closed.
        stale: What is said of a stopped screen, one row for each language; else empty.
        messages: Pages of the bottom line.
    """

    office: str = ""
    large: tuple[CallRow, ...] = ()
    called: CallRow | None = None
    fresh: bool = False
    moment: int = 0
    listed: tuple[CallRow, ...] = ()
    notice: tuple[NoticeRow, ...] = ()
    closed: bool = False
    stale: tuple[NoticeRow, ...] = ()
    messages: tuple[Line, ...] = field(default=())


def scene(
    board: Board,
    view: DisplayView | None,
    words: DisplayWords,
    now: datetime,
    outage: Outage | None,
    speaking: int | None,
) -> Scene:
    """Return the scene of this moment.

    Args:
        board: The calls.
        view: As last read; None before the first reading.
        words: Of the site's languages.
        now: In the branch's zone.
        outage: None while news come.
        speaking: Sequence of the call the voice has begun last.
    """
    stale = words.stale(outage.since if outage.is_long else None) if outage else ()
    if view is None:
        return Scene(stale=stale)
    office = words.label(view.office)
    messages = [Line(page) for page in pages(words.each(view.message))]
    for wait in () if stale else view.waits:
        # Whole, however long: half of it says something else.
        messages += [Line(text, about_wait=True) for text in words.wait(wait)]
    moment = None if stale else highlighted(board, speaking)
    if len(board.showing) > 1 and not stale:
        large = tuple(_row(row.call, str(row.call.sequence), moment) for row in board.showing)
        return Scene(office, large=large, moment=moment or 0, messages=tuple(messages))
    calls = [_row(call, f"{call.queue}{call.number}", moment) for call in newest_first(board)]
    closed = view.open_until is None and not board.showing
    notice = words.closed(view.opens_next, now) if closed else () if calls else words.no_calls()
    called, listed = (None, calls) if notice else (calls[0], calls[1:])
    return Scene(
        office,
        called=called,
        fresh=moment is not None,
        moment=moment or 0,
        listed=tuple(listed[:LISTED]),
        notice=notice,
        closed=closed,
        stale=stale,
        messages=tuple(messages),
    )


def _row(call: Call, key: str, moment: int | None) -> CallRow:
    return CallRow(key, call.queue, f"{call.number:03d}", call.desk, call.sequence == moment)
