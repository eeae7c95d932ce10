"""What an assistive technology finds: the tree of AT-SPI, read over its bus as it reads it.

Source of the interfaces and numbers: the files of at-spi2-core, `xml/Accessible.xml`, `Action.xml`
and `atspi/atspi-constants.h`.
"""

import json
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
ACCESSIBLE, ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
SHOWING = 25
"""The number of the state in AtspiStateType."""


@dataclass(frozen=True, slots=True)
class Element:
    """One element of a window.

    Args:
        place: Name on the bus, and path.
        role: `push button`, as every desktop calls it.
    """

    place: tuple[str, str]
    role: str
    name: str


class Tree:
    """Everything that is on the screen.

    Args:
        address: Of the bus for assistive technology.
    """

    def __init__(self, address: str) -> None:
        self._address = address

    def elements(self) -> list[Element]:
        """Return what is showing, in the order in which it is read."""
        return list(self._below(REGISTRY))

    def press(self, element: Element) -> None:
        """Do what a switch or a voice command does."""
        [actions] = self._call(element.place, ACTION, "GetActions")
        place = next(i for i, (name, *_) in enumerate(actions) if "press" in name.lower())
        [done] = self._call(element.place, ACTION, "DoAction", "i", str(place))
        assert done, f"{element} cannot be pressed"

    def _below(self, place: tuple[str, str]) -> Iterator[Element]:
        [children] = self._call(place, ACCESSIBLE, "GetChildren")
        for name, path in children:
            child = (name, path)
            [states] = self._call(child, ACCESSIBLE, "GetState")
            [role] = self._call(child, ACCESSIBLE, "GetRoleName")
            if role in ("application", "frame", "window") or states[0] >> SHOWING & 1:
                yield Element(child, role, self._name(child))
                yield from self._below(child)

    def _name(self, place: tuple[str, str]) -> str:
        return str(self._ask("get-property", *place, ACCESSIBLE, "Name")["data"])

    def _call(self, place: tuple[str, str], interface: str, method: str, *more: str) -> list[Any]:
        return list(self._ask("call", *place, interface, method, *more)["data"])

    def _ask(self, *words: str) -> dict[str, Any]:
        asked = ["busctl", f"--address={self._address}", "--json=short", *words]
        answer = subprocess.run(asked, capture_output=True, check=True, text=True, timeout=20)
        return dict(json.loads(answer.stdout))


def bus_of(session: str) -> str:
    """Return the address of the bus for assistive technology of a session."""
    asked = ["busctl", f"--address={session}", "--json=short", "call"]
    asked += ["org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"]
    answer = subprocess.run(asked, capture_output=True, check=True, text=True, timeout=20)
    return str(json.loads(answer.stdout)["data"][0])
