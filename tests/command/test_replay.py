"""`postazione replay`, as somebody types it: days in, calls or figures out."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.command import replay as command
from kiosk.command.replay_file import read_day
from tests.builders import ROOT
from tests.command.conftest import Run

EXAMPLES = ROOT / "assets" / "examples"
OFFICE_DAY = EXAMPLES / "office_day.jsonl"
DAY: dict[str, Any] = {
    "desks": [[["a"], [[0, 900]]]],
    "closures": [],
    "tickets": [[1, "a", 3, None, False, 60], [2, "a", 4, None, True, 60]],
}
CALLS = {"calls": [[1, 0, 3], [2, 0, 63]]}


@pytest.fixture
def days(tmp_path: Path) -> Path:
    """A file to write to."""
    return tmp_path / "days.jsonl"


def typed_in(monkeypatch: pytest.MonkeyPatch, text: bytes) -> None:
    """Put this on the input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text)))


def test_the_shipped_day_has_the_shipped_calls(run: Run):
    """Byte for byte, so that anybody can compare with `cmp`."""
    ran = run("replay", OFFICE_DAY)

    assert (ran.status, ran.err) == (0, "")
    assert ran.out == (EXAMPLES / "office_day.calls.jsonl").read_text("utf-8")


def test_each_day_is_answered_by_a_line(run: Run, days: Path):
    """In their order; empty lines are no days, and what else a day says is not read."""
    other = {**DAY, "tickets": [], "weather": "rain"}
    lines = [json.dumps(DAY), "", json.dumps(other), "  ", json.dumps(DAY)]
    days.write_text("\n".join(lines), "utf-8")

    ran = run("replay", days)

    assert [json.loads(line) for line in ran.out.splitlines()] == [CALLS, {"calls": []}, CALLS]


def test_days_can_come_from_the_input(run: Run, monkeypatch: pytest.MonkeyPatch):
    """As from another program; a mistake there has a line too."""
    typed_in(monkeypatch, json.dumps(DAY).encode() + b"\n")
    assert json.loads(run("replay", "-").out) == CALLS

    typed_in(monkeypatch, json.dumps(DAY).encode() + b"\n{}\n")
    ran = run("replay", "-")

    assert ran.status == 1
    assert json.loads(ran.out) == CALLS
    assert ran.err.startswith("postazione: the input:2: desks: missing")


@pytest.mark.parametrize("text", [b"\xef\xbb\xbf%s\r\n", b" %s"])
def test_a_day_saved_on_another_system_is_read(run: Run, days: Path, text: bytes):
    """With a byte order mark, other ends of lines, or without an end."""
    days.write_bytes(text % json.dumps(DAY).encode())

    assert json.loads(run("replay", days).out) == CALLS


def test_ids_and_services_come_back_as_they_are(run: Run, days: Path):
    """Numbers as numbers; a text of any alphabet, even one that is no text at all."""
    people = [["Ж\ud800", 7, 3, None, 0, 60], ["A\u00a0012", 7, 4, 9, 1, 60]]
    days.write_text(json.dumps({**DAY, "desks": [[[7], [[0, 900]]]], "tickets": people}))

    ran = run("replay", days)

    assert [row[0] for row in json.loads(ran.out)["calls"]] == ["Ж\ud800", "A\u00a0012"]


def test_every_mistake_of_a_day_is_told_at_once(run: Run, days: Path):
    """With file and line, what is wrong and what is allowed; days before it are answered."""
    wrong = {
        "desks": [[["a"], [[9, 3]]], [["a"], [[0, 1.5]]], "a", [["a", None], []]],
        "closures": [[1, 4], [None, 0], [True, 1]],
        "tickets": [
            [1, "a", 3, "soon", False, -1],
            [2, "a", 3, None, 2, 10**12],
            [3, "a", 3, None, False, 60],
            [3, "a", 4, None, False, 60],
            ["4", 5, 4, None, False, 60],
            [5, "a"],
        ],
    }
    days.write_text(f"{json.dumps(DAY)}\n{json.dumps(wrong)}\n{json.dumps(DAY)}\n")

    ran = run("replay", days)

    assert ran.status == 1
    assert json.loads(ran.out) == CALLS
    place = f"postazione: {days}:2: "
    assert all(line.startswith(place) for line in ran.err.splitlines())
    seconds = "not whole seconds from -10^11 to 10^11"
    assert [line.removeprefix(place) for line in ran.err.splitlines()] == [
        "desks[0], hours: closes before it opens (allowed: open no later than close)",
        f"desks[1], hours: {seconds}",
        "desks[2]: not [services, hours]",
        "desks[3], services: not a whole number, nor a text",
        f"closures[1], time: {seconds}",
        f"closures[2], time: {seconds}",
        f"tickets[0], booked: {seconds} or null",
        "tickets[0], occupancy: not whole seconds from 0 to 10^11",
        "tickets[1], preferential: not true or false",
        "tickets[1], occupancy: not whole seconds from 0 to 10^11",
        "tickets[5]: not [id, service, arrival, booked, preferential, occupancy]",
        "closures[0], desk: none of the day's (allowed: 0 to 3)",
        "tickets[3], id: tickets[2] has the same one",
        "tickets, id: some are numbers, some are texts (allowed: all numbers or all texts)",
        "services: some are numbers, some are texts (allowed: all numbers or all texts)",
    ]


def test_of_very_many_mistakes_the_first_are_told(run: Run, days: Path):
    """And how many more there are."""
    days.write_text(json.dumps({**DAY, "tickets": [[1]] * 1000}))

    told = run("replay", days).err.splitlines()

    assert len(told) == 21
    assert told[-1] == "postazione: and 980 more in this day"


A_DAY = 'a day is one line: {"desks": [...], "closures": [...], "tickets": [...]}'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"", f": no day here; {A_DAY}"),
        (b"\n \n", f": no day here; {A_DAY}"),
        (b"[1, 2]", f":1: no day; {A_DAY}"),
        (b'{"desks": [}', ":1: not JSON: Expecting value at column 12"),
        (b'\n{"desks": "\xe0"}', ":2: not UTF-8 text; save it as UTF-8"),
        (b'{"desks": [], "desks": []}', ":1: a key is there twice; once is allowed"),
        (b"[" * 100_000, ":1: lists within lists without end"),
        (b"9" * 10_000, ":1: a number with thousands of digits; at most 10^11 is allowed"),
        (b"NaN", f":1: no day; {A_DAY}"),
        (
            b'{"desks": [], "closures": [[1, 0]], "tickets": []}',
            ":1: closures[0], desk: none of the day's (allowed: none, as there is no desk)",
        ),
    ],
)
def test_what_is_no_day_is_one_line(run: Run, days: Path, text: bytes, said: str):
    """It names the file and the line."""
    days.write_bytes(text)

    ran = run("replay", days)

    assert (ran.status, ran.out) == (1, "")
    assert ran.err == f"postazione: {days}{said}\n"


def test_a_file_that_is_not_there_is_one_line(run: Run, days: Path):
    """With what helps."""
    ran = run("replay", days)

    assert ran.status == 1
    assert ran.err.startswith(f"postazione: {days}: No such file or directory; check the path")


def test_a_program_can_read_what_was_wrong(run: Run, days: Path):
    """The answer to --json is JSON, also then."""
    days.write_text("{}")

    ran = run("replay", days, "--json")

    assert ran.status == 1
    assert ran.json["error"] == "mistakes"
    assert ran.json["message"].count("\n") == 2


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--policy", "lifo"],
        ["--rate", "0.5"],
        ["--rate", "1/0"],
        ["--rate", "1e999999999"],
        ["--rate", "nan"],
        ["--head-start", "-1"],
        ["--head-start", "0.001"],
        ["--head-start", "soon"],
    ],
)
def test_a_wrong_use_is_status_2(run: Run, words: list[str]):
    """Before any day is read."""
    ran = run("replay", *words, *([OFFICE_DAY] if words else []))

    assert (ran.status, ran.out) == (2, "")
    assert "Traceback" not in ran.err


def test_an_unknown_rule_is_answered_with_those_there_are(run: Run):
    """By their names, as they are typed."""
    said = run("replay", OFFICE_DAY, "--policy", "lifo").err

    assert "invalid choice: 'lifo' (choose from 'points', 'fifo', 'strict')" in said


def figures(run: Run, *words: str) -> Any:
    """Return the figures of the shipped day as a program reads them."""
    return run("replay", "--summary", "--json", *words, OFFICE_DAY).json


def test_the_figures_of_the_shipped_day_tell_the_orders_apart(run: Run):
    """What the reference found over 200 days: what each order gives and takes."""
    points, fifo, strict = (figures(run, "--policy", one) for one in ("points", "fifo", "strict"))

    def mean(one: Any, group: str) -> float:
        return float(one["waits"][group]["mean_s"])

    assert mean(strict, "preferential") < mean(points, "preferential") < mean(fifo, "preferential")
    assert mean(fifo, "walk-in") < min(mean(points, "walk-in"), mean(strict, "walk-in"))
    assert points["within_10_min"] > max(fifo["within_10_min"], strict["within_10_min"])
    assert {one["in_time"] for one in (points, fifo, strict)} == {51}
    assert points["days"] == 1
    assert sum(waits["called"] for waits in points["waits"].values()) == 200


def test_more_head_start_and_a_higher_rate_help_whom_they_are_for(run: Run):
    """Minutes and a ratio; the answer says which ones were tried."""
    usual = figures(run)
    more = figures(run, "--head-start", "30")
    faster = figures(run, "--rate", "4.5")

    assert (usual["head_start_s"], usual["rate"]) == (1200, 3.0)
    assert (more["head_start_s"], faster["rate"]) == (1800, 4.5)
    assert more["within_10_min"] > usual["within_10_min"]
    preferential = [one["waits"]["preferential"]["mean_s"] for one in (faster, usual)]
    assert preferential[0] < preferential[1]


def test_people_read_the_figures_as_a_table(run: Run):
    """In minutes, with the rule at its head; no calls between."""
    lines = run("replay", "--summary", "--head-start", "7.5", OFFICE_DAY).out.splitlines()

    assert lines[0] == "1 day by points: head start 7.5 min, rate 3"
    assert lines[1].split()[3:] == ["called", "not", "called", "mean", "p90", "longest"]
    assert [line.split()[:2] for line in lines[2:5]] == [
        ["walk-in", "116"], ["booked", "55"], ["preferential", "29"]
    ]  # fmt: skip
    assert lines[5].startswith("51 came by their booked time: ")
    assert len(lines) == 6


def test_a_day_without_people_has_no_figures(run: Run, days: Path):
    """Lines instead of numbers, and nothing is divided by nobody."""
    days.write_text(json.dumps({**DAY, "tickets": []}))

    lines = run("replay", "--summary", days).out.splitlines()

    assert lines[2].split() == ["walk-in", "0", "0", "-", "-", "-"]
    assert len(lines) == 5


def test_who_watches_sees_how_far_it_is(run: Run, days: Path, monkeypatch: pytest.MonkeyPatch):
    """On a terminal, apart from the answer, and it is gone at the end; otherwise never."""
    monkeypatch.setattr(command, "PROGRESS_EVERY_S", -1)
    days.write_text(f"{json.dumps(DAY)}\n" * 4)

    assert run("replay", days).err == ""

    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    said = run("replay", "--summary", days).err
    assert "\r2 lines, 50 % " in said
    assert said.endswith("\r\x1b[K")

    days.write_text(f"{json.dumps(DAY)}\n" * 3 + "soon")
    said = run("replay", "--summary", days).err
    assert f"\r\x1b[Kpostazione: {days}:4: " in said


def test_help_says_how_a_day_is_written(run: Run):
    """The example there can be replayed as it stands."""
    text = run("replay", "--help").out

    start, end = text.index('{"desks"'), text.index("\n  desks ")
    assert read_day(text[start:end].replace("\n", " ").encode())[1] == []
