"""The command `replay`: days through the rule that calls people, to check it and to compare."""

import json
import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Generator, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict
from fractions import Fraction
from pathlib import Path
from time import monotonic
from typing import BinaryIO

from kiosk.command.output import fail, show
from kiosk.command.replay_file import A_DAY, FORMAT, lines_of, read_day
from kiosk.domain.calling import Policy
from kiosk.domain.replay import Order, Rule, replay
from kiosk.domain.replay_day import Call
from kiosk.domain.replay_summary import Summary, Tally

STDIN = Path("-")
MOST_TOLD = 20
"""Mistakes of a day that are listed; of more the number is enough."""
HIGHEST = 10**9
DIGITS = frozenset("0123456789./")
"""What a number is made of; 1e999999999 would be one of a billion digits."""
PROGRESS_EVERY_S = 0.2


def add_replay(parser: ArgumentParser) -> None:
    """Describe `replay`."""
    parser.formatter_class = RawDescriptionHelpFormatter
    parser.epilog = FORMAT
    parser.add_argument("file", type=Path, help="days, one a line; - reads them from the input")
    parser.add_argument(
        "--policy",
        choices=[order.value for order in Order],
        default=Order.POINTS.value,
        help="points: the rule of the branch; fifo: by arrival; strict: whoever is preferential, "
        "then by arrival (%(default)s)",
    )
    parser.add_argument(
        "--head-start",
        type=_head_start_s,
        default=Policy().head_start_s,
        metavar="MIN",
        help="H of the points: minutes that a preferential or punctual booked ticket starts with "
        f"({Policy().head_start_s // 60})",
    )
    parser.add_argument(
        "--rate",
        type=_rate,
        default=Fraction(Policy().rate),
        metavar="RATIO",
        help=f"R of the points: how much faster a preferential ticket gains ({Policy().rate})",
    )
    parser.add_argument(
        "--summary",
        action="store_true",
        help="instead of the calls: waits by class, and calls soon after the booked time",
    )


def run_replay(arguments: Namespace) -> int:
    """Print the calls of each day, or with --summary the figures of all; end at a mistake."""
    rule = Rule(Order(arguments.policy), arguments.head_start, arguments.rate)
    tally = Tally()
    mistakes = _replay_all(arguments, rule, tally)
    if mistakes:
        return fail("mistakes", mistakes, as_json=arguments.json)
    if arguments.summary:
        summary = tally.summary()
        show(_lines(summary, rule), _value(summary, rule), as_json=arguments.json)
    return 0


def _replay_all(arguments: Namespace, rule: Rule, tally: Tally) -> list[str]:
    """Replay day after day; return what is wrong with the first that cannot be."""
    name = "the input" if arguments.file == STDIN else str(arguments.file)
    quiet = not arguments.summary and sys.stdout.isatty()
    number = 0
    with _opened(arguments.file) as file, closing(_watched(file, quiet=quiet)) as lines:
        for number, line in lines:
            day, mistakes = read_day(line)
            if day is None:
                return _shortened([f"{name}:{number}: {each}" for each in mistakes])
            calls = replay(day, rule)
            if arguments.summary:
                tally.add(day, calls)
            else:
                show([_answer(calls)], None, as_json=False)
    return [] if number else [f"{name}: no day here; {A_DAY}"]


@contextmanager
def _opened(path: Path) -> Generator[BinaryIO]:
    """Open the file, or the input, which stays open."""
    if path == STDIN:
        yield sys.stdin.buffer
    else:
        with path.open("rb") as file:
            yield file


def _watched(file: BinaryIO, *, quiet: bool) -> Generator[tuple[int, bytes]]:
    """Return the lines; say on a terminal how far they are, if that takes long.

    Args:
        quiet: The answers are on the same terminal: they are progress enough.
    """
    shows = sys.stderr.isatty() and not quiet
    of = os.fstat(file.fileno()).st_size if shows and file.seekable() else 0
    read, said_at = 0, monotonic()
    try:
        for number, line in lines_of(file):
            yield number, line
            read += len(line)
            if shows and monotonic() - said_at > PROGRESS_EVERY_S:
                said_at = monotonic()
                share = f", {100 * read // of} %" if of else ""
                _say(f"\r{number} lines{share} ")
    finally:
        if shows:
            _say("\r\x1b[K")  # nothing of it stays beside the answer


def _say(words: str) -> None:
    sys.stderr.write(words)
    sys.stderr.flush()


def _answer(calls: Sequence[Call]) -> str:
    rows = [[call.ticket.id, call.desk, call.at_s] for call in calls]
    return json.dumps({"calls": rows})


def _shortened(mistakes: list[str]) -> list[str]:
    more = len(mistakes) - MOST_TOLD
    return [*mistakes[:MOST_TOLD], f"and {more} more in this day"] if more > 0 else mistakes


def _lines(summary: Summary, rule: Rule) -> list[str]:
    """Return the figures as a table in minutes."""
    title = f"{summary.days} day{'s' if summary.days > 1 else ''} by {rule.order}"
    if rule.order is Order.POINTS:
        title += f": head start {_number(rule.head_start_s / 60)} min, rate {_number(rule.rate)}"
    columns = ("called", "not called", "mean", "p90", "longest")
    lines = [title, f"{'waits in minutes':<16}" + "".join(f"{name:>11}" for name in columns)]
    for group, waits in summary.waits.items():
        figures = [waits.mean_s, waits.p90_s, waits.longest_s]
        shown = "".join("          -" if s is None else f"{s / 60:11.1f}" for s in figures)
        lines.append(f"{group:<16}{waits.called:11}{waits.not_called:11}{shown}")
    if summary.in_time:
        shares = [
            f"{100 * count / summary.in_time:.0f} % called within {minutes} min of it"
            for count, minutes in ((summary.within_10_min, 10), (summary.within_15_min, 15))
        ]
        lines.append(f"{summary.in_time} came by their booked time: {', '.join(shares)}")
    return lines


def _value(summary: Summary, rule: Rule) -> dict[str, object]:
    """Return the figures as a program reads them."""
    points = {"head_start_s": rule.head_start_s, "rate": float(rule.rate)}
    by_points = points if rule.order is Order.POINTS else {}
    return {"policy": rule.order.value, **by_points, **asdict(summary)}


def _number(value: float | Fraction) -> str:
    return f"{float(value):g}"


def _head_start_s(text: str) -> int:
    """Return minutes as seconds.

    Raises:
        ArgumentTypeError: It is no number, below zero, or no whole seconds.
    """
    seconds = _fraction(text) * 60
    if seconds.denominator > 1 or not 0 <= seconds <= HIGHEST:
        raise ArgumentTypeError(f"{text!r}: minutes from 0 on, in whole seconds, as 20 or 7.5")
    return int(seconds)


def _rate(text: str) -> Fraction:
    """Return a ratio, exactly as it is written.

    Raises:
        ArgumentTypeError: It is no number or below one.
    """
    rate = _fraction(text)
    if not 1 <= rate <= HIGHEST:
        raise ArgumentTypeError(f"{text!r}: a ratio from 1 on, as 3, 2.5 or 5/2")
    return rate


def _fraction(text: str) -> Fraction:
    try:
        return Fraction(text) if set(text) <= DIGITS else Fraction(-1)
    except (ValueError, ZeroDivisionError):
        return Fraction(-1)  # as far from what is allowed
