"""A replay: how many days of an office it works through in a second.

The floor is reading the same lines as JSON and writing the answers: what any program does that
takes days in and gives calls out.
"""

import json
from collections.abc import Iterator
from functools import partial
from random import Random

from kiosk.command.replay_file import read_day
from kiosk.domain.replay import Order, Rule, replay
from tests.bench._figures import head, percentile, progress, row, timed
from tests.bench._goals import Figure, Goal
from tests.domain.replay_days import office_day

JSON = "floor: JSON in, JSON out"


def answer(line: bytes, rule: Rule) -> str:
    """Return the answer to a day as the command prints it."""
    day, mistakes = read_day(line)
    if day is None:
        raise ValueError(mistakes)
    return json.dumps({"calls": [[c.ticket.id, c.desk, c.at_s] for c in replay(day, rule)]})


def there_and_back(line: bytes, answers: object) -> None:
    """Read a day and write its answer, and do nothing between."""
    json.loads(line)
    json.dumps(answers)


def measure(*, quick: bool) -> Iterator[Figure]:
    """Replay made-up days by every order."""
    days = 20 if quick else 200
    took: dict[str, list[float]] = {JSON: [], **{order: [] for order in Order}}
    people = 0
    for seed in range(days):
        plain = office_day(Random(seed))  # noqa: S311 - days that can be repeated, no secrets
        people += len(plain["tickets"])
        line = json.dumps(plain).encode()
        answers = json.loads(answer(line, Rule()))
        took[JSON].append(timed(partial(there_and_back, line, answers)))
        for order in Order:
            took[order].append(timed(partial(answer, line, Rule(order))))
        progress(seed + 1, days)
    print(head(f"a day replayed: {people / days:.0f} people, seven desks"))
    for name, seconds in took.items():
        print(row(name, seconds))
    floor = 1 / percentile(took[JSON], 0.5)
    for order in Order:
        yield Figure(Goal.REPLAY, order, 1 / percentile(took[order], 0.5), floor)
