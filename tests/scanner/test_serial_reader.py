"""A reader on a serial line, with a terminal of this machine for the line."""

from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, Queue
from threading import Event, Thread

import pytest

from kiosk.domain.scan import CodeForm, scan_of
from kiosk.scanner import serial_reader
from kiosk.scanner.serial_reader import SerialReader, listen
from tests.hostile import CODE, TAX_CODE, hostile_scans
from tests.scanner.plug import Plug

FORM = CodeForm(8, letters=False, tax_codes=True)


@pytest.fixture
def plug(tmp_path: Path) -> Iterator[Plug]:
    """A reader that is there."""
    made = Plug(tmp_path / "barcode-reader")
    made.put_in()
    yield made
    made.pull_out()


@pytest.fixture
def heard(plug: Plug, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], str]]:
    """Listen to it; returns what is read next."""
    monkeypatch.setattr(serial_reader, "AGAIN_S", 0.05)
    texts: Queue[str] = Queue()
    there, stop = Event(), Event()
    opened = SerialReader.opened

    def noted(reader: SerialReader) -> object:
        line = opened(reader)
        there.set()
        return line

    monkeypatch.setattr(SerialReader, "opened", noted)
    thread = Thread(target=listen, args=(SerialReader(str(plug.path), 9600), texts.put, stop))
    thread.start()
    assert there.wait(10)
    there.clear()

    def next_text(*, after_return: bool = False) -> str:
        assert not after_return or there.wait(10)
        return texts.get(timeout=10)

    yield next_text
    stop.set()
    thread.join(10)
    assert not thread.is_alive()
    with pytest.raises(Empty):
        texts.get_nowait()


def test_what_is_read_is_handed_over(plug: Plug, heard: Callable[[], str]):
    """With a line end, or after a pause."""
    plug.reads(CODE.encode() + b"\r\n")
    assert heard() == CODE

    plug.reads(b"*" + TAX_CODE.encode() + b"*")
    assert heard() == f"*{TAX_CODE}*"


def test_the_plug_may_go_out_and_come_back(
    plug: Plug, heard: Callable[..., str], caplog: pytest.LogCaptureFixture
):
    """Nobody needs to start anything anew; the log says it once, and never what was read."""
    caplog.set_level("DEBUG")
    plug.reads(CODE.encode() + b"\r")
    assert heard() == CODE
    plug.pull_out()
    Event().wait(0.5)
    plug.put_in()

    assert plug.path.exists()
    while True:
        plug.reads(b"86334519757\r")
        try:
            assert heard(after_return=True) == "86334519757"
            break
        except Empty:
            continue

    lines = [record.getMessage() for record in caplog.records]
    assert [line for line in lines if "cannot be opened" in line] == [
        f"reader {plug.path} cannot be opened: No such file or directory"
    ]
    assert not any(CODE in line or "86334519757" in line for line in lines)
    caplog.clear()


def test_hostile_bytes_are_no_code(plug: Plug, heard: Callable[[], str]):
    """Two hundred things that are none of ours, then one that is."""
    for text in hostile_scans(200):
        line = text.translate(dict.fromkeys(b"\r\n\t", " "))
        plug.reads(line.encode()[:200] + b"\x01\r")
    plug.reads(CODE.encode() + b"\r")

    texts = iter(heard, CODE)

    assert not [text for text in texts if scan_of(text, FORM)]


def test_a_line_that_is_gone_as_soon_as_it_is_open_is_tried_again_at_leisure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """A bad cable leaves the processor to the face."""
    monkeypatch.setattr(serial_reader, "AGAIN_S", 0.05)
    opened, stop = [], Event()

    def bad_line(reader: SerialReader) -> object:
        opened.append(reader)
        plug = Plug(tmp_path / "barcode-reader")
        plug.put_in()
        line = real_opened(reader)
        plug.pull_out()
        return line

    real_opened = SerialReader.opened
    monkeypatch.setattr(SerialReader, "opened", bad_line)
    reader = SerialReader(str(tmp_path / "barcode-reader"), 9600)
    thread = Thread(target=listen, args=(reader, print, stop))
    thread.start()
    Event().wait(0.5)
    stop.set()
    thread.join(10)

    assert 2 <= len(opened) <= 0.5 / 0.05 + 1


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("serial:/dev/barcode-reader:9600", "/dev/barcode-reader"),
        ("serial:/dev/serial/by-path/pci-0:14.0:9600", "/dev/serial/by-path/pci-0:14.0"),
    ],
)
def test_an_address_says_where_and_how_fast(address: str, path: str):
    """The path may hold colons."""
    assert SerialReader.at(address) == SerialReader(path, 9600)
