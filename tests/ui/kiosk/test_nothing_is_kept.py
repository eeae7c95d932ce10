"""Codici fiscali through every way into the kiosk: none of them is left anywhere (P6, P10)."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.actions.branch import Branch
from kiosk.domain import tax_code
from tests.hostile import TAX_CODE
from tests.ui.kiosk.conftest import Kiosk
from tests.ui.kiosk.test_checking_in import booked

OTHERS = ("BNCNNA00B69H501V", "MSTVEA85T71A952A")


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    """Where everything is logged, debug lines too."""
    path = tmp_path / "log.txt"
    handler, root = logging.FileHandler(path), logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield path
    root.removeHandler(handler)
    root.setLevel(level)
    handler.close()


def types_theirs(kiosk: Kiosk) -> None:
    """Check in with a typed codice fiscale."""
    kiosk.tap("startAgain")
    kiosk.waits_for("Scegli la lingua")
    kiosk.starts_in_italian()
    kiosk.tap("haveBooking")
    kiosk.waits_for("Scrivi il codice di prenotazione")
    kiosk.tap("useTaxCode")
    kiosk.waits_for("Scrivi il codice fiscale")
    kiosk.types(TAX_CODE)
    kiosk.tap("goOn")
    kiosk.waits_for("accesso preferenziale?")
    kiosk.tap("no")
    kiosk.waits_for("Il tuo numero")


def test_no_codice_fiscale_is_left_by_scan_or_by_hand(
    kiosk: Kiosk, branch: Branch, tmp_path: Path, log_file: Path
):
    """Read by keyboard and by line, typed, found and not found; with every log line written."""
    mark = tax_code.mark(TAX_CODE, "2026-11-23", branch.secret)
    booked(branch, 10, tax_code_mark=mark)

    kiosk.scans(f"*{OTHERS[0]}*")
    kiosk.waits_for("Non troviamo una prenotazione")
    kiosk.face.read.emit(OTHERS[1])
    kiosk.passes(100)
    types_theirs(kiosk)

    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    kept = b"\0".join(path.read_bytes() for path in files).upper()
    assert log_file in files
    assert [code for code in (TAX_CODE, *OTHERS) if code.encode() in kept] == []
    assert mark.upper().encode() in kept
