"""Faults written to the pretend printer while it runs."""

import os
from pathlib import Path
from threading import Event, Thread

import pytest

from kiosk.printing.pretend.console import obey, read_fault
from kiosk.printing.pretend.faults import IN_WORDS, Fault
from kiosk.printing.pretend.printer import PretendPrinter
from kiosk.printing.pretend.serving import Served, serve


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_can_be_written_and_mended(fault: Fault):
    """Twice mended is mended, and each has words."""
    with PretendPrinter() as pretend:
        struck = obey(pretend, f"{fault}\n")
        mended = obey(pretend, f" {fault.upper()} off")
        obey(pretend, "well")

        assert struck == f"from now on: {IN_WORDS[fault]}"
        assert mended == f"mended: {IN_WORDS[fault]}"
        assert obey(pretend, "status") == "all is well"


def test_an_amount_stands_behind_the_name():
    """With a blank, or with = on the command line."""
    assert read_fault("paper 60") == (Fault.PAPER_OUT, 60)
    assert read_fault("slow=960") == (Fault.SLOW, 960)
    assert read_fault("cover") == (Fault.COVER, 0)


@pytest.mark.parametrize("line", ["papier", "paper much", "paper -3", "", "help"])
def test_what_is_no_fault_is_answered_with_those_there_are(line: str):
    """Nothing changes."""
    with PretendPrinter() as pretend:
        answer = obey(pretend, line)

        assert "paper" in answer
        assert "nobody takes the slip" in answer
        assert obey(pretend, "status") == "all is well"


def test_faults_can_be_piped_in(tmp_path: Path):
    """A line may come in two pieces; when no more can come it goes on printing."""
    ours, theirs = os.pipe()
    told: list[str] = []
    ended, printer = Event(), PretendPrinter()
    served = Served(tmp_path, ["low"], listens_to=ours)
    serving = Thread(target=serve, args=(printer, served, ended, told.append))
    serving.start()
    for part in (b"cov", b"er\nstat", b"us\n"):
        os.write(theirs, part)
    os.close(theirs)
    while len(told) < 4:
        ended.wait(0.01)
    is_serving = serving.is_alive()
    ended.set()
    serving.join()
    os.close(ours)

    assert told[1:] == [
        "from now on: the roll is near its end",
        "from now on: the cover is open",
        "is_paper_low, is_cover_open",
    ]
    assert is_serving
