"""The `postazione` command: what it says of itself, and how it ends."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.store.folder import Folder
from kiosk.store.start_check import set_up
from tests.builders import ROOT
from tests.command.conftest import STANDS_STILL, Run
from ui.__main__ import COMMANDS, main

LONG = pytest.mark.long


@pytest.mark.parametrize("words", [["--help"], ["status", "--help"], ["kiosk", "--help"]])
def test_help_ends_well(words: list[str], capsys: pytest.CaptureFixture[str]):
    """Also for every single command, which loads its module."""
    with pytest.raises(SystemExit) as end:
        main(words)

    assert end.value.code == 0
    assert "usage: postazione" in capsys.readouterr().out


def test_help_names_every_command_and_loads_none():
    """Somebody who asks what there is waits for nothing."""
    code = (
        "import sys; from ui.__main__ import main\n"
        "try: main(['--help'])\n"
        "finally: print(sorted(sys.modules))"
    )

    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False, text=True
    )

    assert {command.name for command in COMMANDS} <= set(done.stdout.split())
    assert "PySide6" not in done.stdout
    assert "pydantic" not in done.stdout


@pytest.mark.parametrize("name", ["replay", "pretend-printer"])
def test_a_command_about_no_branch_takes_no_place_of_one(
    name: str, capsys: pytest.CaptureFixture[str]
):
    """What would change nothing is neither offered nor swallowed."""
    with pytest.raises(SystemExit):
        main([name, "--help"])
    offered = capsys.readouterr().out

    for option in ("--config", "--data", "--clock"):
        assert option not in offered
        with pytest.raises(SystemExit) as end:
            main([name, option, "here", "file"])
        assert end.value.code == 2
        capsys.readouterr()


@pytest.mark.parametrize("words", [[], ["bogus"], ["status", "--bogus"], ["kiosk", "--json"]])
def test_a_wrong_use_is_status_2(words: list[str], capsys: pytest.CaptureFixture[str]):
    """And it is said what is wrong."""
    with pytest.raises(SystemExit) as end:
        main(words)

    assert end.value.code == 2
    assert "postazione" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["desk", "99"], "no desk '99'; did you mean '9'?"),
        pytest.param(["display", "B"], "no display 'B'; there are A", marks=LONG),
        pytest.param(["kiosk", "x"], "no kiosk 'x'; there are 1, 2", marks=LONG),
    ],
)
def test_a_face_that_is_not_configured_is_a_wrong_use(words: list[str], said: str, tmp_path: Path):
    """One line with the names that there are; no window opens."""
    set_up(Folder(tmp_path))

    done = subprocess.run(
        [sys.executable, "-m", "ui", *words, "--data", str(tmp_path)],
        cwd=ROOT, capture_output=True, check=False, text=True,
    )  # fmt: skip

    assert done.returncode == 2
    assert done.stderr == f"postazione: {said}\n"


def test_a_mistake_in_the_configuration_is_one_line(run: Run, tmp_path: Path):
    """The first of them, and where to see the rest."""
    ran = run("status", "--config", tmp_path / "nowhere")

    assert ran.status == 1
    assert ran.err.count("\n") == 1
    assert "there is no such folder with TOML files in it (and 1 more" in ran.err


def test_a_folder_that_cannot_be_used_is_named_with_what_helps(run: Run, tmp_path: Path):
    """A file where the data folder should be."""
    (tmp_path / "file").write_text("not a folder")

    ran = run("set-up", "--data", tmp_path / "file")

    assert ran.status == 1
    assert ran.err.startswith(f"postazione: {tmp_path / 'file'}")
    assert "choose another --data" in ran.err


def test_a_clock_that_cannot_be_read_is_a_wrong_use(capsys: pytest.CaptureFixture[str]):
    """Moments need a zone."""
    with pytest.raises(SystemExit) as end:
        main(["status", "--clock", "2026-11-23T10:28,2026-11-23T10:28,1"])

    assert end.value.code == 2
    assert "moments need a zone" in capsys.readouterr().err


@pytest.mark.long
def test_who_reads_half_of_an_answer_causes_no_complaint(tmp_path: Path):
    """As in `postazione status | head -1`."""
    set_up(Folder(tmp_path))
    command = f"{sys.executable} -m ui status --data {tmp_path} | true"

    done = subprocess.run(  # noqa: S602 - a pipe is what this is about
        command, shell=True, cwd=ROOT, capture_output=True, check=False, text=True
    )

    assert done.stderr == ""


def typed(words: str, tmp_path: Path) -> "subprocess.CompletedProcess[str]":
    """Type a command in a shell, with the branch's data folder at its end."""
    set_up(Folder(tmp_path / "data"))
    return subprocess.run(  # noqa: S602 - what the shell does with its ends is what this is about
        f"{sys.executable} -m ui {words.format(place=f'--data {tmp_path}/data')}",
        shell=True, cwd=ROOT, capture_output=True, check=False, text=True,
    )  # fmt: skip


@pytest.mark.parametrize(
    "closed", ["<&- >&- 2>&-", *(pytest.param(one, marks=LONG) for one in (">&-", ">&- 2>&-"))]
)
@pytest.mark.parametrize(
    "words", ["take-ticket orientation", pytest.param("status --json", marks=LONG)]
)
def test_a_command_that_nobody_hears_is_done_all_the_same(closed: str, words: str, tmp_path: Path):
    """The ticket is issued, so it must not end as a failure."""
    done = typed(f"{words} {{place}} --clock {STANDS_STILL} {closed}", tmp_path)

    assert done.stderr == ""
    assert done.returncode == 0


@pytest.mark.parametrize("words", ["status", pytest.param("status --json", marks=LONG)])
@pytest.mark.parametrize("buffer", ["", pytest.param("1", marks=LONG)])
def test_an_answer_that_finds_no_room_is_one_line(
    buffer: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """As on a full disk; what has happened is said once, and nothing after it."""
    monkeypatch.setenv("PYTHONUNBUFFERED", buffer)
    done = typed(f"{words} {{place}} --clock {STANDS_STILL} >/dev/full", tmp_path)

    assert done.returncode == 1
    assert done.stderr == ("postazione: the answer: No space left on device; make room there\n")


def test_a_program_can_read_why_it_was_refused(run: Run):
    """The sentence stays where people look; the reason is a word that does not change."""
    for _ in range(2):
        run("take-ticket", "orientation")
    run("call-next", "1")

    ran = run("call-next", "1", "--json")

    assert ran.status == 1
    assert ran.json["error"] == "desk_busy"
    assert ran.err == f"postazione: {ran.json['message']}\n"
    assert ran.json["message"].startswith("Lo sportello 1 ha ancora ")


def test_a_program_can_read_every_other_failure_too(run: Run, tmp_path: Path):
    """A name that is not there, a store that is not there."""
    assert run("call-next", "99", "--json").json["error"] == "wrong_use"
    ran = run("status", "--json", "--data", tmp_path / "other")
    assert ran.json["error"] == "failure"
    assert ran.err == f"postazione: {ran.json['message']}\n"


def test_ctrl_c_while_it_loads_ends_quietly(monkeypatch: pytest.MonkeyPatch):
    """Loading a face takes a moment."""

    def interrupted(name: str) -> None:
        raise KeyboardInterrupt(name)

    monkeypatch.setattr("importlib.import_module", interrupted)

    assert main(["status"]) == 130
