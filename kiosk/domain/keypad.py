"""The tactile keypad of a kiosk and the socket of its headset, both keys of a keyboard (K14)."""

from dataclasses import dataclass, fields
from enum import StrEnum


class KeyAct(StrEnum):
    """What a key of the keypad does; the values are those of the configuration."""

    NEXT = "next"
    PREVIOUS = "previous"
    OK = "ok"
    BACK = "back"
    REPEAT = "repeat"
    """Says the last thing again."""
    LOUDER = "louder"
    QUIETER = "quieter"
    HEADSET_IN = "headset_in"
    """A headset was plugged in, which starts the voice."""
    HEADSET_OUT = "headset_out"


KEY_NAMES = frozenset(
    {
        *("Tab", "Backtab", "Left", "Right", "Up", "Down", "Home", "End", "PageUp", "PageDown"),
        *("Return", "Enter", "Space", "Escape", "Backspace", "Insert", "Delete", "Pause", "Print"),
        *("Back", "Forward", "Refresh", "Menu", "Help", "Select", "Yes", "No", "Cancel"),
        *("VolumeUp", "VolumeDown", "VolumeMute", "MicMute", "AudioRepeat"),
        *("MediaPlay", "MediaStop", "MediaPrevious", "MediaNext", "MediaTogglePlayPause"),
        *(f"F{number}" for number in range(1, 36)),
        *(f"Launch{number:X}" for number in range(16)),
    }
)
"""Keys that write nothing, by the names that Qt gives them."""


@dataclass(frozen=True, slots=True)
class Keypad:
    """Which keys do what; a name may be there twice for keypads that are exchanged.

    No standard says what the socket of a headset sends. F15 and F16 are on no keyboard, so that
    nothing else sends them, and keypads with a socket can be set to them; beside them stands what
    Linux makes of them, where the keys beyond F12 open programs. A site writes down what its own
    keypad sends.

    Args:
        double_strike_ms: The same key again within so long is a trembling hand; at most 500.
        repeat_ms: How long a key is held until it counts again, and then each time; at least 2000.
    """

    next: tuple[str, ...] = ("Tab", "Down", "Right")
    previous: tuple[str, ...] = ("Backtab", "Up", "Left")
    ok: tuple[str, ...] = ("Return", "Enter", "Space")
    back: tuple[str, ...] = ("Escape", "Back")
    repeat: tuple[str, ...] = ("F1", "Help")
    louder: tuple[str, ...] = ("VolumeUp",)
    quieter: tuple[str, ...] = ("VolumeDown",)
    headset_in: tuple[str, ...] = ("F15", "Launch6", "Launch8")
    headset_out: tuple[str, ...] = ("F16", "Launch7", "Launch9")
    double_strike_ms: int = 150
    repeat_ms: int = 2000

    def acts(self) -> dict[str, KeyAct]:
        """Return what each key does, by its name."""
        return {
            key: KeyAct(part.name)
            for part in fields(self)
            if part.name in set(KeyAct)
            for key in getattr(self, part.name)
        }
