"""What a display asks of the branch."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.actions.branch import Branch
from kiosk.actions.calling import note_shown
from kiosk.actions.devices import note_alive
from kiosk.actions.overview.display_view import display_view, last_shown
from kiosk.actions.views import DisplayView


@dataclass(frozen=True, slots=True)
class DisplayWork:
    """The actions of a display.

    Args:
        look: Returns the calls after one, and what stands around them.
        remember: Returns up to which call all had their time before the display stopped.
        note_shown: Notes which calls are on the screen now, up to which all had their time, and
            whether they can be heard.
        note_alive: Notes that the display works, and whether it can be heard.
    """

    look: Callable[[Branch, int], DisplayView] = display_view
    remember: Callable[[Branch, str], int] = last_shown
    note_shown: Callable[[Branch, str, Sequence[int], int, str], None] = note_shown
    note_alive: Callable[[Branch, str, str], None] = note_alive
