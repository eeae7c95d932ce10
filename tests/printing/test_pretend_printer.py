"""The printer without paper behaves like one with."""

import socket
from pathlib import Path
from threading import Event, Thread

import pytest

from kiosk.printing.escpos import raster_job, text_job
from kiosk.printing.network import NetworkTransport
from kiosk.printing.pretend import commands, language
from kiosk.printing.pretend.printer import PretendPrinter
from kiosk.printing.pretend.serving import Served, serve
from kiosk.printing.raster import Raster, to_pbm
from tests.printing.profiles import PROFILES
from tests.printing.slips import an_italian_slip

BAR = Raster(576, 40, b"\xff" * 72 * 40)


def asked(pretend: PretendPrinter, question: bytes, length: int) -> bytes:
    """Return the answer to a question over a connection of its own."""
    with socket.create_connection(pretend.address, 2) as connected:
        connected.sendall(question)
        answer = b""
        while len(answer) < length and (part := connected.recv(length - len(answer))):
            answer += part
        return answer


def four(pretend: PretendPrinter) -> str:
    """Return what it says to DLE EOT 1 to 4."""
    return asked(pretend, b"\x10\x04\x01\x10\x04\x02\x10\x04\x03\x10\x04\x04", 4).hex(" ")


def test_it_says_how_it_is_as_real_ones_do():
    """Byte for byte the table of reference/printing.md 4."""
    with PretendPrinter() as pretend:
        well = four(pretend)
        pretend.set_paper(present=False)
        without_paper, unasked = four(pretend), asked(pretend, b"\x1da\x0e", 4)
        pretend.set_paper(present=True)
        pretend.set_cover(is_open=True)
        opened = four(pretend)
        pretend.set_cover(is_open=False)
        pretend.set_cutter(stuck=True)

        assert well == "12 12 12 12"
        assert without_paper == "1a 32 12 7e"
        assert unasked.hex(" ") == "18 00 0f 0f"
        assert opened == "1a 16 12 12"
        assert four(pretend) == "1a 52 1a 12"


def test_it_tells_of_a_change_unasked_once_it_was_told_to():
    """Automatic status back."""
    with PretendPrinter() as pretend, socket.create_connection(pretend.address, 2) as connected:
        connected.sendall(b"\x1da\x0e")
        now = connected.recv(4)
        pretend.set_paper_low(low=True)

        assert (now, connected.recv(4)) == (b"\x10\0\0\x0f", b"\x10\0\x03\x0f")


def test_it_answers_for_its_paper_when_it_comes_to_the_question():
    """GS r waits in the queue."""
    with PretendPrinter() as pretend:
        assert asked(pretend, b"\x1dr\x01", 1) == b"\0"


def test_paper_put_back_lets_it_go_on_with_the_same_slip():
    """As an Epson does: one slip, in two halves."""
    progress, cut = Event(), Event()
    with PretendPrinter(speed_mm_s=200) as pretend:

        def run_out(so_far: Raster) -> None:
            if so_far.height < 300 and not progress.is_set():
                pretend.set_paper(present=False)
                progress.set()

        pretend.on_progress(run_out)
        pretend.on_slip(lambda _: cut.set())
        slip = Raster(576, 400, b"\xf0" * 72 * 400)
        with socket.create_connection(pretend.address, 2) as connected:
            connected.sendall(raster_job(slip, PROFILES["epson-tm-t20"], "0001"))
            assert progress.wait(2)
            before = pretend.slips
            pretend.set_paper(present=True)
            assert cut.wait(5)

            assert before == []
            assert pretend.slips == [slip]


def test_the_paper_can_be_watched_coming_out():
    """A face shows it sliding out of the slot."""
    heights: list[int] = []
    cut = Event()
    with PretendPrinter(speed_mm_s=200) as pretend:
        pretend.on_progress(lambda so_far: heights.append(so_far.height))
        pretend.on_slip(lambda _: cut.set())
        with socket.create_connection(pretend.address, 2) as connected:
            slip = Raster(576, 600, b"\xf0" * 72 * 600)
            connected.sendall(raster_job(slip, PROFILES["mute-80"], "0001"))
            assert cut.wait(5)

    assert heights == sorted(heights)
    assert len(heights) >= 6


@pytest.mark.parametrize(
    ("profile", "has_cutter"), [("generic-80-text", True), ("generic-58", False)]
)
def test_text_comes_out_as_dots_too(profile: str, has_cutter: bool):
    """The degraded form can be looked at."""
    cut = Event()
    width = PROFILES[profile].width_dots
    with PretendPrinter(speed_mm_s=0, width_dots=width, has_cutter=has_cutter) as pretend:
        pretend.on_slip(lambda _: cut.set())
        with socket.create_connection(pretend.address, 2) as connected:
            connected.sendall(text_job(an_italian_slip(), PROFILES[profile], "0001"))
            assert cut.wait(5)

    (slip,) = pretend.slips
    inked = [y for y in range(slip.height) if any(slip.row(y))]
    assert slip.width == width
    assert len(inked) > 200


def test_two_connections_are_served_one_after_the_other():
    """The second waits, as with most printers."""
    with PretendPrinter() as pretend:
        with socket.create_connection(pretend.address, 2) as first:
            first.sendall(b"\x10\x04\x01")
            assert first.recv(1) == b"\x12"
            second = socket.create_connection(pretend.address, 2)
            second.sendall(b"\x10\x04\x01")
            second.settimeout(0.1)
            with pytest.raises(TimeoutError):
                second.recv(1)
        second.settimeout(2)

        assert second.recv(1) == b"\x12"
        second.close()


def test_it_can_be_switched_off_in_the_middle_of_a_slip():
    """Nothing is left running."""
    pretend = PretendPrinter(speed_mm_s=10).start()
    with socket.create_connection(pretend.address, 2) as connected:
        connected.sendall(raster_job(BAR, PROFILES["mute-80"], "0001") * 100)

        pretend.stop()

    assert pretend.slips == []


def test_slips_can_be_kept_as_pictures(tmp_path: Path):
    """What `postazione pretend-printer` does."""
    ended, printer = Event(), PretendPrinter()
    serving = Thread(target=serve, args=(printer, Served(tmp_path / "slips"), ended))
    serving.start()
    transport = NetworkTransport(*printer.address)
    while (connection := transport.connect(1)) is None:
        pass

    connection.write(raster_job(BAR, PROFILES["epson-tm-t20"], "0001"), 1)
    answers = b""
    while not answers.endswith(b'7"~001\0'):
        answers += connection.read(1) or b""
    connection.close()
    ended.set()
    serving.join()

    assert (tmp_path / "slips" / "slip-0001.pbm").read_bytes() == to_pbm(BAR)


@pytest.mark.parametrize(
    ("sent", "meant"),
    [
        (b"\x1b@", commands.Reset()),
        (b"\x1ba1", commands.Align(1)),
        (b"\x1bJ\x18", commands.FeedDots(24)),
        (b"\x1bd\x02", commands.FeedLines(2)),
        (b"\x1dV\x00", commands.Cut()),
        (b"\x1dVB\x00", commands.Cut()),
        (b"\x1d!\x77", commands.Size(8, 8)),
        (b"\x1d(H\x06\x0000K7a1", commands.Echo(b"K7a1")),
        (b"\x1d(A\x02\x00\x00\x02", commands.Ignored(b"\x1d(A\x02\x00\x00\x02")),
        (b"\x1dv0\x00\x48\x00\x02\x01", commands.Picture(72, 258)),
        (b"\x1dv0\x00\xff\xff\xff\xff", commands.Ignored(b"\x1dv0\x00\xff\xff\xff\xff")),
        (b"\x1cP\x08\x01R\x1e", commands.Present(retracts=True, timeout_s=30)),
        (b"\x1cP\x08\x01E\x0f", commands.Present(retracts=False, timeout_s=15)),
        (b"\x1de\x05", commands.Eject()),
        (b"\x1de\x02", commands.Retract()),
        (b"\x1de\x06", commands.AskPresenter()),
        (b"\x1de\x03\x0c", commands.Ignored(b"\x1de\x03\x0c")),
        (b"\x1bi", commands.Cut()),
        (b"\x1dI\x43", commands.AskName(67)),
        (b"\x10\x05\x02", commands.Recover(forgets=True)),
        (b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08", commands.Recover(forgets=True)),
        (b"\x1b*\x21\x02\x00abcdef", commands.Ignored(b"\x1b*\x21\x02\x00abcdef")),
        (b"\x1bD\x08\x10\x00", commands.Ignored(b"\x1bD\x08\x10\x00")),
        (b"\x1dk\x04A047\x00", commands.Ignored(b"\x1dk\x04A047\x00")),
        (b"\x1dk\x49\x03abc", commands.Ignored(b"\x1dk\x49\x03abc")),
        (b"\x10\x04\x02", commands.AskNow(2)),
        (b"\x1bt\x00", commands.Ignored(b"\x1bt\x00")),
        (b"A 047", commands.Letters("A 047")),
        (b"\n", commands.NewLine()),
        (b"\r", commands.Ignored(b"\r")),
    ],
)
def test_every_command_is_read_whole_or_not_at_all(sent: bytes, meant: commands.Command):
    """Cut anywhere, it waits for the rest; what follows is left alone."""
    assert language.read(sent) == (meant, len(sent))
    if not isinstance(meant, commands.Letters):
        assert language.read(sent + b"\x1b@") == (meant, len(sent))
        assert all(language.read(sent[:end]) == (None, 0) for end in range(1, len(sent)))
