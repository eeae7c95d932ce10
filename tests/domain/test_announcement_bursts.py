"""Whatever happens, a display loses no call and cuts none short."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.announcement import (
    Board,
    Call,
    Showing,
    ShowRule,
    advance,
    newest_first,
    next_change,
)

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
RULE = ShowRule()


def after(seconds: float) -> datetime:
    """Return the moment so long after nine."""
    return NINE + timedelta(seconds=seconds)


def shown(board: Board) -> list[int]:
    """Return the sequences that are large now."""
    return [row.call.sequence for row in board.showing]


@dataclass
class Hall:
    """A display in its room: what it was fed, and what people saw on it."""

    log: Sequence[Call]
    board: Board = field(default_factory=Board)
    seen: list[tuple[datetime, Board]] = field(default_factory=list)
    unheard: dict[int, datetime] = field(default_factory=dict)

    def look(self, now: datetime, speech: timedelta) -> None:
        """Let the display read the log and speak what it begins to show."""
        news = [call for call in self.log if call.at <= now and call.sequence > self.board.seen]
        heard = {sequence for sequence, end in self.unheard.items() if end <= now}
        unheard = self.unheard.keys() - heard
        before = set(shown(self.board))
        self.board = advance(self.board, news, now, RULE, unheard)
        for row in self.board.showing:
            if row.call.sequence not in before:
                self.unheard[row.call.sequence] = now + row.times * speech
        self.seen.append((now, self.board))

    def restart(self) -> None:
        """Switch the display off and on; it remembers what had its time."""
        self.board = Board(shown=self.board.shown)
        self.unheard.clear()


def first_shown(hall: Hall) -> list[int]:
    """Return the calls in the order in which they first were large."""
    order: list[int] = []
    for _, board in hall.seen:
        order += [sequence for sequence in shown(board) if sequence not in order]
    return order


def stays(hall: Hall) -> dict[int, list[tuple[Showing, datetime]]]:
    """Return for each call its stays: the row and when it was gone."""
    found: dict[int, list[tuple[Showing, datetime]]] = {}
    rows: list[Showing] = []
    for now, board in hall.seen:
        for row in rows:
            if row not in board.showing:
                found.setdefault(row.call.sequence, []).append((row, now))
        rows = list(board.showing)
    return found


@st.composite
def bursts(draw: st.DrawFn) -> list[Call]:
    """Return a log: up to forty calls of up to twelve tickets, close together or far apart."""
    gaps = draw(st.lists(st.sampled_from([0, 0, 0, 0.2, 1, 4, 11, 16]), min_size=1, max_size=40))
    log = []
    at = 0.0
    for index, gap in enumerate(gaps):
        at += gap
        number = draw(st.integers(1, 12))
        desk = str(draw(st.integers(1, 6)))
        log.append(Call(index + 1, "A", number, desk, after(at), "it", still_called=True))
    return log


@given(
    log=bursts(),
    steps=st.lists(st.sampled_from([0.05, 0.3, 1.0, 2.5, 7.0, 20.0]), min_size=5, max_size=60),
    speech=st.sampled_from([0.0, 2.0, 4.5]),
    restarts=st.sets(st.integers(0, 60), max_size=3),
)
def test_no_call_is_ever_lost(
    log: list[Call], steps: list[float], speech: float, restarts: set[int]
):
    """Any burst, any rhythm of looking, restarts in the middle: all are shown, in order."""
    hall = Hall(log)
    now = 0.0
    for index, step in enumerate(steps):
        if index in restarts:
            hall.restart()
        now += step
        hall.look(after(now), timedelta(seconds=speech))
    while hall.board.showing or hall.board.pending or hall.board.seen < len(log):
        now += 0.5
        hall.look(after(now), timedelta(seconds=speech))

    assert first_shown(hall) == [call.sequence for call in log]
    assert hall.board.shown == len(log)


@given(
    log=bursts(),
    steps=st.lists(st.sampled_from([0.05, 0.3, 1.0, 2.5, 7.0]), min_size=5, max_size=60),
    speech=st.sampled_from([0.0, 2.0, 4.5]),
)
def test_every_call_stays_for_its_time(log: list[Call], steps: list[float], speech: float):
    """Up to three rows of different tickets, each for its least time and until it was spoken."""
    hall = Hall(log)
    now = 0.0
    while hall.board.seen < len(log) or hall.board.showing:
        now += steps.pop() if steps else 0.5
        hall.look(after(now), timedelta(seconds=speech))

    called_again = {
        call.sequence
        for index, call in enumerate(log)
        if any(later.number == call.number for later in log[index + 1 :])
    }
    for sequence, [(row, gone)] in stays(hall).items():
        assert gone >= row.since + RULE.busy
        if sequence not in called_again:
            assert gone >= row.until
            assert gone - row.since >= row.times * timedelta(seconds=speech)
    for _, board in hall.seen:
        assert len(board.showing) <= RULE.together
        assert shown(board) == sorted(shown(board))
        tickets = [call.number for call in newest_first(board)]
        assert len(tickets) == len(set(tickets))


@given(log=bursts(), steps=st.lists(st.sampled_from([0.3, 1.0, 7.0]), max_size=30))
def test_the_next_change_is_when_it_says(log: list[Call], steps: list[float]):
    """Looking at that moment and at no other shows the same as looking all the time."""
    board = advance(Board(), log, NINE, RULE)
    now = NINE
    for step in steps:
        change = next_change(board, now, RULE)
        moment = now + timedelta(seconds=step)
        if change is None or moment < change:
            assert replace(advance(board, [], moment, RULE), past=board.past) == board
        else:
            board = advance(board, [], change, RULE)
            moment = change
        now = moment
