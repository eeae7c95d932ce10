"""The units: one per face, alike but for what makes a face another one."""

import re
from pathlib import Path

import pytest

from ui.__main__ import COMMANDS

UNITS = Path(__file__).parents[2] / "packaging" / "systemd"
FACES = ("kiosk", "display", "reception", "desk")
CLOSED_IN = ("kiosk", "display")
"""Faces in front of people: no key leads away from them."""


def unit(face: str) -> str:
    """Return the unit of a face."""
    return (UNITS / f"postazione-{face}@.service").read_text("utf-8")


def settings(text: str) -> list[str]:
    """Return the settings of a unit, without comments."""
    return [line for line in text.splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize("face", FACES)
def test_a_unit_starts_the_face_it_is_named_after(face: str):
    """In a cage, under the name of its instance, with a command that there is."""
    [start] = [line for line in settings(unit(face)) if line.startswith("ExecStart=")]

    assert start.endswith(f" -- /usr/bin/postazione {face} %I")
    assert face in {command.name for command in COMMANDS}


@pytest.mark.parametrize("face", FACES)
def test_a_face_always_comes_back(face: str):
    """Cage ends with 0 after a crash too, and whoever gives up stays dark."""
    assert {"Restart=always", "StartLimitIntervalSec=0"} <= set(settings(unit(face)))
    assert not [line for line in settings(unit(face)) if line.startswith("StartLimitBurst")]


@pytest.mark.parametrize(
    ("group", "device"),
    [("lp", "a printer on USB"), ("dialout", "a serial line"), ("audio", "the loudspeaker")],
)
def test_the_account_may_use_every_kind_of_device_that_a_branch_can_have(group: str, device: str):
    """To Debian each of them belongs to a group; who is not in it is told that it is not there."""
    text = (UNITS / "sysusers.conf").read_text("utf-8")

    assert f"m postazione {group}" in settings(text), device


@pytest.mark.parametrize("face", FACES)
def test_only_staff_can_switch_to_another_screen(face: str):
    """Cage lets the keys for that through with -s, and only then."""
    [start] = [line for line in settings(unit(face)) if line.startswith("ExecStart=")]

    assert (" -s " in start) == (face not in CLOSED_IN)


def test_every_face_has_a_screen_of_its_own():
    """So that two of them on one machine never fight for one."""
    screens = [re.findall(r"^TTYPath=(.+)$", unit(face), re.MULTILINE) for face in FACES]

    assert all(len(one) == 1 for one in screens)
    assert len({one[0] for one in screens}) == len(FACES)


def test_a_second_desk_on_a_pc_has_a_screen_of_its_own_too():
    """Whatever the unit says about its screen the drop-in says about another; lists grow."""
    first = {line for line in settings(unit("desk")) if "tty4" in line}
    second = set(settings((UNITS / "second-desk.conf").read_text("utf-8")))
    screens = {screen for face in FACES for screen in re.findall(r"tty\d", unit(face))}

    named = {line.partition("=")[0] for line in first}
    [other] = set(re.findall(r"tty\d", " ".join(second)))
    assert named == {line.partition("=")[0] for line in second if "=" in line}
    assert other not in screens


def test_the_units_of_faces_differ_in_nothing_else():
    """What is mended in one of them is mended in all."""
    alike = [unit(face).replace(face, "FACE").replace(" -s ", " ") for face in FACES]
    without_screens = [re.sub(r"tty\d", "TTY", text) for text in alike]

    # The first line says in words what each is for.
    assert len({text.partition("\n")[2] for text in without_screens}) == 1


def test_the_first_set_up_happens_once_in_the_life_of_a_machine():
    """Its mark lies outside of the data folder: a disk that is not mounted is no new branch."""
    lines = settings((UNITS / "postazione-set-up.service").read_text("utf-8"))
    [condition] = [line for line in lines if line.startswith("ConditionPathExists=!")]
    mark = condition.partition("!")[2]

    assert "ExecStart=/usr/bin/postazione set-up" in lines
    assert not mark.startswith("/var/lib/postazione/")
    assert f"ExecStartPost=+/usr/bin/touch {mark}" in lines
