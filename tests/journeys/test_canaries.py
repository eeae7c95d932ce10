"""Codici fiscali through every way in, then a crash, then a search: none is left (P6, P7, P10).

The kiosk is a process of its own, with a reader on a line, a printer and a voice. Limits on core
files are lifted before it starts: it must close them itself.
"""

import resource
import signal
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from time import sleep

import pytest

from kiosk import clock
from kiosk.domain import tax_code
from kiosk.store.store import Store
from tests.builders import ROOT
from tests.canaries import omocodia, traces
from tests.faces import Face, running
from tests.journeys.canary_site import HEAD, RATE, Site, a_site, calendar, csv, surroundings
from tests.scanner.plug import Plug

pytestmark = pytest.mark.long
QUICK_S = 0.05


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """A new branch whose reader, printer, voice, cache and temporary files are in one folder."""
    plug = Plug(tmp_path / "reader")
    plug.put_in()
    for name, value in surroundings(tmp_path).items():
        monkeypatch.setenv(name, value)
    yield a_site(tmp_path, plug)
    plug.pull_out()


@pytest.fixture
def cores() -> Iterator[Callable[[], list[Path]]]:
    """Lift the limit on core files; returns those that are written from now on."""
    limits = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (limits[1], limits[1]))
    before = set(ROOT.glob("core*"))

    def written() -> list[Path]:
        return sorted(set(ROOT.glob("core*")) - before)

    yield written
    resource.setrlimit(resource.RLIMIT_CORE, limits)
    for path in written():
        path.unlink()


def imports_all(site: Site) -> None:
    """Bring bookings by file, good and bad, one by one and from a folder."""
    good = csv(
        site.row("typed"),
        site.row("keyboard", str.lower),
        site.row("line", omocodia),
        site.row("heard"),
        site.row("CSV, with blanks", lambda code: f" {code[:6]} {code[6:11]} {code[11:]} "),
    )
    assert site.imports("good.csv", good) == 0
    bad = csv(
        site.row("CSV, wrong letter", lambda code: code[:15] + "_"),
        site.row("CSV, in the code's column", code=site.code("CSV, as code")),
        site.row("CSV, wrong service", service=site.code("CSV, as service")),
        site.row("CSV, wrong time", starts_at=site.code("CSV, as time")),
        site.row("CSV, wrong mode", mode=site.code("CSV, as mode")),
    )
    assert site.imports("bad.csv", bad) == 1
    assert site.imports("bad.csv", bad, "--json") == 1
    assert site.imports("cut.csv", HEAD + '"' + site.code("CSV, no end") + "x" * 200_000) == 1
    assert site.imports("good.ics", calendar(site.row("iCalendar"))) == 0
    wrong = site.row("iCalendar, wrong letter", lambda code: code[:15] + "1", service="x")
    assert site.imports("bad.ics", calendar(wrong)) == 1
    folder = site.folder / "in"
    (folder / "a.csv").write_text(csv(site.row("folder")), "utf-8")
    (folder / "b.ics").write_text(calendar(site.row("folder, refused", duration_min="")), "utf-8")
    (folder / "c.csv").write_text(csv(site.row("folder, refused too", code="1")), "utf-8")
    assert site.runs("import folder", "appointments", "import", str(folder)) == 1
    for path in folder.glob("refused/*.csv"):
        path.unlink()  # the office's own file: it stays to be mended, for a week
    assert sorted(path.name for path in folder.rglob("*.txt")) == [
        "a.csv.txt", "b.ics.txt", "c.csv.txt",
    ]  # fmt: skip


def taps(kiosk: Face, *names: str) -> None:
    """Touch one after the other, each when its page is there."""
    for name in names:
        while name not in kiosk.asks("names")["names"]:
            sleep(QUICK_S)
        kiosk.taps(name, after_s=QUICK_S)


def at_the_tax_code(kiosk: Face) -> None:
    """Go from the first page to that of the codice fiscale."""
    taps(kiosk, "language-it", "haveBooking", "useTaxCode")
    kiosk.waits_for("Scrivi il codice fiscale")


def types(kiosk: Face, text: str) -> None:
    """Type a code with a finger."""
    for character in text:
        names = kiosk.asks("names")["names"]
        if f"key-{character}" not in names:
            taps(kiosk, "digits" if character.isdecimal() else "letters")
        taps(kiosk, f"key-{character}")


def takes_the_number(kiosk: Face) -> None:
    """Answer the question, and leave with the number."""
    taps(kiosk, "no")
    kiosk.waits_for("Il tuo numero")
    taps(kiosk, "done")
    kiosk.waits_for("Scegli la lingua")


def types_all(site: Site, kiosk: Face) -> None:
    """Type codes that are found, unknown, wrong, half, copied and heard."""
    at_the_tax_code(kiosk)
    types(kiosk, site.code("typed"))
    taps(kiosk, "see")
    kiosk.waits_for(site.code("typed"))
    for chord in ("Ctrl+A", "Ctrl+C", "Ctrl+X", "Ctrl+Ins", "Shift+Del"):
        kiosk.asks("key", keys=chord)
        sleep(2 * QUICK_S)
    assert kiosk.asks("clipboard")["texts"] == ["", ""]
    taps(kiosk, "see", "goOn")
    takes_the_number(kiosk)

    at_the_tax_code(kiosk)
    types(kiosk, site.code("typed, unknown"))
    taps(kiosk, "goOn")
    kiosk.waits_for("Non troviamo una prenotazione")
    taps(kiosk, "startAgain")

    at_the_tax_code(kiosk)
    types(kiosk, site.code("typed, wrong")[:15])
    types(kiosk, next(one for one in "AB" if one != site.code("typed, wrong")[15]))
    taps(kiosk, "goOn")
    kiosk.waits_for("non è giusto")
    taps(kiosk, "startAgain")

    at_the_tax_code(kiosk)
    types(kiosk, site.code("half typed")[:12])
    taps(kiosk, "back", "startAgain")


def hears(site: Site, kiosk: Face) -> None:
    """Type with the keypad, into a headset, and be heard."""
    kiosk.asks("key", keys="F15")
    at_the_tax_code(kiosk)
    for character in site.code("heard"):
        kiosk.asks("key", keys=character)
        sleep(0.2)  # a person's hand; the voice says each character
    taps(kiosk, "goOn")
    takes_the_number(kiosk)
    kiosk.asks("key", keys="F16")
    sleep(0.2)  # what follows at once would be a reader's


def scans_all(site: Site, kiosk: Face) -> None:
    """Hold cards to both readers, known, unknown and strange, a minute after the last one."""
    for way, read in (
        ("keyboard", lambda text: kiosk.asks("scan", text=text)),
        ("line", lambda text: site.plug.reads(text.encode() + b"\r")),
    ):
        sleep(61 / RATE)
        shown = {"keyboard": str.lower, "line": omocodia}[way]
        read(f"*{shown(site.code(way))}*")
        kiosk.waits_for("accesso preferenziale?")
        takes_the_number(kiosk)
        for name, digits in ((f"{way}, unknown", False), (f"{way}, eleven digits", True)):
            read(site.code(name, digits=digits))
            kiosk.waits_for("Non troviamo una prenotazione")
            taps(kiosk, "startAgain")
            kiosk.waits_for("Scegli la lingua")
        code = site.code(f"{way}, strange")
        for strange in (f"{code} {code}", " ".join(code), f"https://x.invalid/{code}", code[:15]):
            read(strange)
            sleep(0.2)


def crashes(kiosk: Face) -> None:
    """Let the kiosk abort in the middle of a typed code."""
    kiosk.process.send_signal(signal.SIGABRT)
    assert kiosk.process.wait(20) == -signal.SIGABRT


def test_no_codice_fiscale_is_left_by_any_way_in(site: Site, cores: Callable[[], list[Path]]):
    """Database, WAL, number log, log, core, cache, paper, temporary files: nothing."""
    imports_all(site)
    paper = site.folder / "paper.bin"
    words = ["kiosk", "1", "--printer", f"file:{paper}", "--at=0,0,1080,1920", *site.common]
    kiosk = Face(words, site.folder, before=["--press-pause=0"])
    with running(kiosk):
        types_all(site, kiosk)
        hears(site, kiosk)
        scans_all(site, kiosk)
        at_the_tax_code(kiosk)
        types(kiosk, site.code("crashed"))
        crashes(kiosk)

    assert site.runs("backup", "backup", str(site.folder / "copy.db")) == 0
    assert paper.stat().st_size > 1000
    assert {"live.db", "kiosk-1.log", "copy.db"} <= {one.name for one in site.folder.rglob("*")}
    sounds = list((site.folder / "cache").rglob("*.wav"))
    assert any(b"La voce" in sound.read_bytes() for sound in sounds)
    spelled = [sound.name for sound in sounds if b" di 16" in sound.read_bytes()]
    assert len(site.codes) >= 25
    assert (cores(), spelled, traces(site.codes, site.folder, *cores())) == ([], [], [])


def test_the_marks_are_there(site: Site):
    """What was searched is where bookings are kept: their keyed fingerprints are found in it."""
    rows = [site.row(way) for way in islice(("a", "b", "c"), 3)]
    site.imports("good.csv", csv(*rows))

    store = Store.at(site.folder / "data", clock.now)
    marks = {tax_code.mark(code, "2026-11-23", store.secret()) for code in site.codes.values()}
    content = b"".join(
        path.read_bytes() for path in site.folder.rglob("live.db*") if path.is_file()
    )
    store.close()

    assert [mark for mark in marks if mark.encode() not in content] == []
