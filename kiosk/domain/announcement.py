"""Calls as a display shows them: in order, each for its time, none lost."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

LISTED = 5
"""Calls below the last one that stay on the screen (D1)."""


class VoiceCondition(StrEnum):
    """Whether calls can be heard; staff are told, the public screen is not (D8)."""

    OK = "ok"
    NO_VOICE = "no_voice"
    NO_SOUND = "no_sound"


@dataclass(frozen=True, slots=True)
class Call:
    """One call or recall, as the event log has it.

    Args:
        sequence: One more for each call of the branch.
        language: The ticket's, for the voice.
        still_called: Whether the ticket is still called at that desk.
        withdrawn: Whether the person waits again, as the desk has taken the call back, or the
            ticket was voided.
    """

    sequence: int
    queue: str
    number: int
    desk: str
    at: datetime
    language: str
    still_called: bool
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Pending:
    """A call that waits for a row.

    Args:
        aloud: Whether it will be spoken too.
    """

    call: Call
    aloud: bool


@dataclass(frozen=True, slots=True)
class Showing:
    """A call on the screen.

    Args:
        since: When the display first showed it.
        until: It stays large at least until then.
        times: How often it is to be spoken.
    """

    call: Call
    since: datetime
    until: datetime
    times: int


@dataclass(frozen=True, slots=True)
class ShowRule:
    """How long calls stay large (design.md 4, visual.md 6 and 9).

    Args:
        normal: Least time while fewer than `busy_from` wait or are shown.
        busy: Least time from then on; such a call is spoken once.
        longest: However long the voice takes, a call leaves after this time (D8).
        fresh: An older call is not spoken, and shown large only if it is still called.
        together: Rows of the page for several calls.
    """

    normal: timedelta = timedelta(seconds=15)
    busy: timedelta = timedelta(seconds=5)
    busy_from: int = 4
    longest: timedelta = timedelta(seconds=90)
    fresh: timedelta = timedelta(minutes=2)
    together: int = 3


@dataclass(frozen=True, slots=True)
class Board:
    """What a display shows now.

    Args:
        showing: Up to three calls in the order of the log, the oldest first.
        past: Calls whose time is over, newest first, each ticket once.
        pending: Calls not shown yet, in the order of the log.
        seen: Sequence of the newest call taken from the log; `asks_after` says where to ask.
        shown: Every call up to this one has had its time; what a display remembers.
    """

    showing: tuple[Showing, ...] = ()
    past: tuple[Call, ...] = ()
    pending: tuple[Pending, ...] = ()
    seen: int = 0
    shown: int = 0


def advance(
    board: Board,
    news: Sequence[Call],
    now: datetime,
    rule: ShowRule,
    unheard: Collection[int] = (),
) -> Board:
    """Return the board after news and the passing of time.

    A call leaves its row when its least time is over and the voice has finished with it, and the
    screen at once when the desk takes it back. A ticket that is called again never has two rows:
    its newer call takes over after the busy time.

    Args:
        board: As it was.
        news: Calls of today, in order; of those the board knows, only what has become of them
            counts.
        now: In the branch's zone: calls of another day go.
        rule: How long calls stay.
        unheard: Sequences of calls the voice has not finished with.
    """
    known = _with_news(board, news, now, rule)
    showing, past, pending = list(known.showing), list(known.past), list(known.pending)
    while True:
        following = pending[0].call if pending else None
        over = [row for row in showing if _leaves_at(row, following, rule, unheard) <= now]
        past += [row.call for row in over]
        showing = [row for row in showing if row not in over]
        if not pending or not _has_room(showing, pending[0].call, rule):
            break
        showing.append(_put(pending.pop(0), len(pending) + len(showing), now, rule))
    return Board(
        tuple(showing),
        _listed(past, showing, now),
        tuple(pending),
        known.seen,
        _settled(showing, pending, max(known.seen, board.shown)),
    )


def _with_news(board: Board, news: Sequence[Call], now: datetime, rule: ShowRule) -> Board:
    """Return the board with new calls in their list, and without those taken back."""
    withdrawn = {call.sequence for call in news if call.withdrawn}
    pending = _refreshed(board.pending, news)
    past = [call for call in board.past if call.sequence not in withdrawn]
    for call in news:
        if call.withdrawn or call.sequence <= board.seen:
            continue  # nobody is to go anywhere, or it is known
        young = now - call.at <= rule.fresh
        if call.sequence > board.shown and (young or call.still_called):
            pending.append(Pending(call, young and call.still_called))
        else:
            past.append(call)
    return replace(
        board,
        showing=tuple(row for row in board.showing if row.call.sequence not in withdrawn),
        past=tuple(past),
        pending=tuple(pending),
        seen=max([board.seen, *(call.sequence for call in news)]),
    )


def _refreshed(pending: Sequence[Pending], news: Sequence[Call]) -> list[Pending]:
    """Return the waiting calls as the log has them now, without those taken back."""
    known = {call.sequence: call for call in news}
    now = [replace(one, call=known.get(one.call.sequence, one.call)) for one in pending]
    return [
        replace(one, aloud=one.aloud and one.call.still_called)
        for one in now
        if not one.call.withdrawn
    ]


def next_change(
    board: Board, now: datetime, rule: ShowRule, unheard: Collection[int] = ()
) -> datetime | None:
    """Return when the board changes by itself, None if only news can change it."""
    following = board.pending[0].call if board.pending else None
    moments = [_leaves_at(row, following, rule, unheard) for row in board.showing]
    return max(now, min(moments)) if moments else None


def asks_after(board: Board) -> int:
    """Return the sequence after which to ask: a desk may take back what is on the screen."""
    on_screen = [call.sequence for call in newest_first(board)]
    waiting = [one.call.sequence for one in board.pending]
    return min([board.seen + 1, *on_screen, *waiting]) - 1


def shift(board: Board, by: timedelta) -> Board:
    """Return the board as if its calls had been shown later: nobody could trust the screen."""
    rows = (replace(row, since=row.since + by, until=row.until + by) for row in board.showing)
    return replace(board, showing=tuple(rows))


def is_called_again(board: Board, call: Call) -> bool:
    """Return whether a newer call of the same ticket is large or waits for its row."""
    newer = [*(row.call for row in board.showing), *(one.call for one in board.pending)]
    return any(_same_ticket(one, call) and one.sequence > call.sequence for one in newer)


def newest_first(board: Board) -> tuple[Call, ...]:
    """Return what is and was on the screen: the last call, then the list."""
    return (*(row.call for row in reversed(board.showing)), *board.past)


def highlighted(board: Board, speaking: int | None) -> int | None:
    """Return the sequence of the call of this moment.

    It is the call the voice has begun last, which `speaking` names; in silence the first of those
    that came last. None if none is large.
    """
    if not board.showing:
        return None
    if any(row.call.sequence == speaking for row in board.showing):
        return speaking
    last_came = max(row.since for row in board.showing)
    return next(row.call.sequence for row in board.showing if row.since == last_came)


def _leaves_at(
    row: Showing, following: Call | None, rule: ShowRule, unheard: Collection[int]
) -> datetime:
    """Return when a row becomes free."""
    if following is not None and _same_ticket(row.call, following):
        return min(row.until, row.since + rule.busy)
    if row.call.sequence in unheard:
        return max(row.until, row.since + rule.longest)
    return row.until


def _has_room(showing: Sequence[Showing], call: Call, rule: ShowRule) -> bool:
    return len(showing) < rule.together and not any(_same_ticket(row.call, call) for row in showing)


def _put(pending: Pending, others: int, now: datetime, rule: ShowRule) -> Showing:
    """Return a call's row; `others` says how many calls are shown or wait besides it."""
    busy = others + 1 >= rule.busy_from
    times = 0 if not pending.aloud else 1 if busy else 2
    return Showing(pending.call, now, now + (rule.busy if busy else rule.normal), times)


def _same_ticket(one: Call, other: Call) -> bool:
    return (one.queue, one.number) == (other.queue, other.number)


def _listed(past: Sequence[Call], showing: Sequence[Showing], now: datetime) -> tuple[Call, ...]:
    """Return calls of today, newest first, each ticket once and none that is large now."""
    seen = {(row.call.queue, row.call.number) for row in showing}
    kept: list[Call] = []
    for call in sorted(past, key=lambda call: call.sequence, reverse=True):
        today = call.at.astimezone(now.tzinfo).date() == now.date()
        if today and (call.queue, call.number) not in seen:
            seen.add((call.queue, call.number))
            kept.append(call)
    return tuple(kept[: LISTED + 1])


def _settled(showing: Sequence[Showing], pending: Sequence[Pending], newest: int) -> int:
    """Return the sequence up to which every call has had its time."""
    open_ones = [row.call.sequence for row in showing] + [one.call.sequence for one in pending]
    return min(open_ones) - 1 if open_ones else newest
