"""What staff do with their hands, and their journeys from a prepared office to what comes of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.actions.branch import Branch
from kiosk.domain.permission import Action
from tests.fakes import Clock
from tests.screen import Screen

MOST_STEPS = 80
"""More than any page has to walk over."""
PRESS_PAUSE_MS = 600
"""Reception ignores a second press sooner than that."""


class Hand(StrEnum):
    """With what somebody works; words and numbers are typed in any case."""

    MOUSE = "mouse"
    KEYS = "keys"
    TOUCH = "touch"


@dataclass
class Post:
    """Somebody at a post.

    Args:
        screen: The post's window.
        hand: What they use, and nothing else.
    """

    branch: Branch
    clock: Clock
    screen: Screen
    hand: Hand

    def presses(self, name: str, key: str = "") -> None:
        """Press a button: with the hand, with its own key, or walking there with Tab."""
        if self.hand is Hand.KEYS and key:
            self._key(key)
            return
        self.screen.until(lambda: self._may_be_pressed(name))
        self.screen.settles()
        if self.hand is Hand.MOUSE:
            self.screen.click(name)
        elif self.hand is Hand.TOUCH:
            self.screen.tap(name)
        else:
            self._walks_to(name)
            self._key("Return")

    def writes(self, name: str, text: str) -> None:
        """Go into a field and type."""
        self.screen.until(lambda: self._may_be_pressed(name))
        self.screen.settles()
        if self.hand is Hand.KEYS:
            self._walks_to(name)
        elif self.hand is Hand.MOUSE:
            self.screen.click(name)
        else:
            self.screen.tap(name)
        self.types(text)

    def types(self, text: str) -> None:
        """Type into what has the keys."""
        for sign in text:
            self._key(sign.upper())

    def sees(self, text: str) -> None:
        """Wait until it is on the screen."""
        self.screen.waits_for(text)

    def rests(self) -> None:
        """Wait until the same place can be pressed again."""
        self.screen.passes(PRESS_PAUSE_MS)

    def _may_be_pressed(self, name: str) -> bool:
        return any(one.objectName() == name and one.isEnabled() for one in self.screen.items())

    def _key(self, name: str) -> None:
        self.screen.press_key(getattr(Qt.Key, f"Key_{name}"))

    def _walks_to(self, name: str) -> None:
        for _ in range(MOST_STEPS):
            if _is_in(self.screen.window.activeFocusItem(), name):
                return
            self._key("Tab")
        raise AssertionError(f"the Tab key does not come to {name}")


def _is_in(item: QQuickItem | None, name: str) -> bool:
    while item is not None:
        if item.objectName() == name:
            return True
        item = item.parentItem()
    return False


def no_one(_branch: Branch, _clock: Clock) -> None:
    """Let nobody come before the window is opened."""


@dataclass(frozen=True)
class Journey:
    """What somebody does from an open window on.

    Args:
        actions: Those of the table that it is about.
        does: All that hands do, until the screen says what came of it.
        before: Happens at the branch before the window is opened.
        supervisor: Only one who has signed in may.
    """

    name: str
    actions: frozenset[Action]
    does: Callable[[Post], None]
    before: Callable[[Branch, Clock], None] = no_one
    supervisor: bool = False


@dataclass
class Journeys:
    """The journeys of one kind of post, in the order they are written down."""

    of: list[Journey] = field(default_factory=list)

    def of_actions(
        self,
        *actions: Action,
        before: Callable[[Branch, Clock], None] = no_one,
        supervisor: bool = False,
    ) -> Callable[[Callable[[Post], None]], Callable[[Post], None]]:
        """Write a journey down, with the actions of the table that it shows."""

        def keep(does: Callable[[Post], None]) -> Callable[[Post], None]:
            name = does.__name__
            self.of.append(Journey(name, frozenset(actions), does, before, supervisor))
            return does

        return keep
