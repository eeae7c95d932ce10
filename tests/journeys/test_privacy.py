"""Nothing tells how somebody waits, and nobody's tax code is left anywhere (P1-P10)."""

import logging
import re
from pathlib import Path

import pytest

from kiosk.domain.calling import Policy
from kiosk.domain.tax_code import is_valid
from tests.journeys.office_morning import TAX_CODES, Played, play

WORDS = re.compile(
    rb"gravid|incinta|pregnan|schwanger|enceinte|neonat|bambin|infant|stroller|kinderwagen"
    rb"|disabil|invalid|handicap|behinder|carrozzin|wheelchair|rollstuhl|motori[ae]|mobilit"
    rb"|preferenzial|bevorzugt|priorit",
    re.IGNORECASE,
)
"""Of the three categories and of the access itself, in the languages of the branch."""
TAX_CODE = re.compile(rb"(?=([A-Z]{6}[0-9LMNPQRSTUV]{2}[A-Z][0-9A-Z]{7}))", re.IGNORECASE)


def words_in(content: bytes) -> set[bytes]:
    """Return every word that must not be there, and every tax code that holds together."""
    codes = {hit.group(1) for hit in TAX_CODE.finditer(content)}
    real = {code for code in codes if is_valid(code.decode().upper())}
    return real | {hit.group() for hit in WORDS.finditer(content)}


pytestmark = pytest.mark.usefixtures("qapp")  # slips are drawn


@pytest.fixture
def log_file(tmp_path: Path) -> Path:
    """Where everything is logged, debug lines too."""
    return tmp_path / "log.txt"


def logged(log_file: Path) -> logging.Handler:
    """Write every log line of the product to a file."""
    handler = logging.FileHandler(log_file)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    return handler


def test_no_word_of_a_category_and_no_tax_code_is_anywhere(tmp_path: Path, log_file: Path):
    """Database, its log, history, number log, program log and printed bytes after a morning."""
    handler = logged(log_file)
    played = play(tmp_path)
    assert played.branch.store.tickets.of_day("2026-11-23")
    logging.getLogger().removeHandler(handler)
    handler.close()

    found = {
        path.name: words
        for path in tmp_path.rglob("*")
        if path.is_file() and (words := words_in(path.read_bytes()))
    }

    names = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert {"live.db", "live.db-wal", "numbers-2026-11-23.log", "paper.bin", "log.txt"} <= names
    assert played.paper.stat().st_size > 0
    assert found == {}
    played.branch.store.close()


def test_the_search_finds_what_it_looks_for():
    """Were one of them written, it would be seen."""
    assert words_in(b'{"reason": "Gravidanza"}') == {b"Gravid"}
    for code in TAX_CODES:
        assert words_in(b"xy" + code.lower().encode() + b"\x00") == {code.lower().encode()}


@pytest.mark.long
def test_inverted_flags_change_nothing_outside_the_ticket_table(
    tmp_path: Path,
):
    """The same morning twice, every flag inverted, R = 1 and H = 0 (design.md 13.4)."""
    plain = Policy(head_start_s=0, rate=1)
    straight = play(tmp_path / "straight", policy=plain)
    inverted = play(tmp_path / "inverted", policy=plain, flag=lambda preferential: not preferential)

    assert flags(straight) == [not flag for flag in flags(inverted)]
    assert everything_else(straight) == everything_else(inverted)
    assert straight.paper.read_bytes() == inverted.paper.read_bytes()
    for played in (straight, inverted):
        played.branch.store.close()


@pytest.mark.long
def test_the_comparison_sees_a_flag_that_leaks(tmp_path: Path):
    """With the rate of the branch the order of calls differs: the comparison must say so."""
    straight = play(tmp_path / "straight", close=False)
    inverted = play(tmp_path / "inverted", close=False, flag=lambda preferential: not preferential)

    assert everything_else(straight) != everything_else(inverted)
    for played in (straight, inverted):
        played.branch.store.close()


def flags(played: Played) -> list[bool]:
    """Return everybody's flag in the order of issue."""
    return [one.preferential for one in played.branch.store.tickets.of_day("2026-11-23")]


def everything_else(played: Played) -> dict[str, object]:
    """Return every table but the tickets, and every file beside the store."""
    engine = played.branch.store._engine
    tables = [
        row["name"]
        for row in engine.execute("select name from sqlite_master where type = 'table'")
        if row["name"] not in ("ticket", "_sqlite_migrations")
    ]
    content: dict[str, object] = {
        table: [tuple(row) for row in engine.execute(f"select * from {table}")]  # noqa: S608
        for table in tables
    }
    logs = played.branch.store.folder.path.glob("numbers-*.log")
    return content | {path.name: path.read_bytes() for path in logs}
