"""The end of a session: first the face, then its cage, and no fuss where one has gone already."""

import subprocess
from pathlib import Path

import pytest

END_SESSION = Path(__file__).parents[2] / "packaging" / "systemd" / "end-session"


def ending(*words: str) -> subprocess.Popen[bytes]:
    """Run it as systemd does."""
    return subprocess.Popen(["sh", END_SESSION, *words])  # noqa: S607 - our own script


def a_cage(script: str) -> subprocess.Popen[bytes]:
    """Start a process that stands for a cage; it has gone once it was waited for."""
    return subprocess.Popen(["sh", "-c", script], stdout=subprocess.PIPE)  # noqa: S607 - as above


@pytest.mark.parametrize("words", [(), ("",)])
def test_without_a_cage_nothing_is_left_to_end(words: tuple[str, ...]):
    """Systemd knows no main process once it has gone by itself."""
    assert ending(*words).wait(10) == 0


def test_a_cage_that_has_just_gone_is_no_failure():
    """Its number is nobody's then."""
    with a_cage("exit 0") as cage:
        cage.wait(10)

    assert ending(str(cage.pid)).wait(10) == 0


def test_a_cage_whose_face_has_just_gone_is_waited_for():
    """It ends by itself."""
    with a_cage("exec sleep 0.4") as cage:
        script = ending(str(cage.pid))

        assert cage.wait(10) == 0
        assert script.wait(10) == 0


def test_the_face_ends_and_then_its_cage():
    """The cage is not touched: it ends as its face has."""
    with a_cage("sleep 60 & echo $!; wait $!; echo ended") as cage:
        assert cage.stdout is not None
        face = cage.stdout.readline().strip().decode()

        script = ending(str(cage.pid))

        assert cage.stdout.read() == b"ended\n"
        assert (cage.wait(10), script.wait(10)) == (0, 0)
        assert not Path(f"/proc/{face}").exists()
