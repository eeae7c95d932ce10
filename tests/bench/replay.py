"""A replay: how many days of an office it works through in a second.

`python -m tests.bench.replay [DAYS]`. The floor is reading the same lines as JSON and writing the
answers: what any program does that takes days in and gives calls out.
"""

import json
import sys
from random import Random
from time import perf_counter

from kiosk.command.replay_file import read_day
from kiosk.domain.replay import Order, Rule, replay
from tests.bench._figures import head, machine, percentile, progress, row
from tests.domain.replay_days import office_day


def answer(line: bytes, rule: Rule) -> str:
    """Return the answer to a day as the command prints it."""
    day, mistakes = read_day(line)
    if day is None:
        raise ValueError(mistakes)
    return json.dumps({"calls": [[c.ticket.id, c.desk, c.at_s] for c in replay(day, rule)]})


def main() -> None:
    """Measure and print."""
    days = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    took: dict[str, list[float]] = {"floor: JSON in, JSON out": [], **{one: [] for one in Order}}
    people = 0
    for seed in range(days):
        plain = office_day(Random(seed))  # noqa: S311 - days that can be repeated, no secrets
        people += len(plain["tickets"])
        line = json.dumps(plain).encode()
        answers = json.loads(answer(line, Rule()))
        began = perf_counter()
        json.loads(line)
        json.dumps(answers)
        took["floor: JSON in, JSON out"].append(perf_counter() - began)
        for order in Order:
            began = perf_counter()
            answer(line, Rule(order))
            took[order].append(perf_counter() - began)
        progress(seed + 1, days)
    print(head(f"a day replayed: {people / days:.0f} people, seven desks"))
    for name, seconds in took.items():
        print(row(name, seconds))
    floor = percentile(took["floor: JSON in, JSON out"], 0.5)
    for order in Order:
        median = percentile(took[order], 0.5)
        print(f"{order}: {1 / median:.0f} days a second, {median / floor:.0f} times the floor")
    print(machine())


if __name__ == "__main__":
    main()
