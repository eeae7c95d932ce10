"""Every way a kiosk is looked at: language, screen, and what the person has switched on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.domain.screen import Screen

LANGUAGES = ("it", "en", "de", "fr", "sl", "es", "ar")
SCREENS: Mapping[str, Screen] = {
    "portrait": Screen(21.5, 1080, 1920, 0.6),
    "landscape": Screen(17, 1280, 1024, 0.6),
    "wide": Screen(21.5, 1920, 1080, 0.6),
}
MODES: Mapping[str, frozenset[str]] = {
    "normal": frozenset(),
    "contrast": frozenset({"contrast"}),
    "large": frozenset({"large"}),
    "low": frozenset({"low"}),
    "all": frozenset({"large", "contrast", "low"}),
}
"""What is switched on in each; words as in Scene."""


@dataclass(frozen=True, slots=True)
class Way:
    """How a kiosk is looked at.

    Args:
        screen: One of SCREENS.
        mode: One of MODES.
    """

    language: str = "it"
    screen: str = "portrait"
    mode: str = "normal"

    def __str__(self) -> str:
        """Name of its sheet."""
        return f"{self.language}-{self.screen}-{self.mode}"

    @property
    def size(self) -> Screen:
        """The screen itself."""
        return SCREENS[self.screen]

    @property
    def large(self) -> bool:
        """Whether the text is large."""
        return "large" in MODES[self.mode]

    @property
    def contrast(self) -> bool:
        """Whether the contrast is high."""
        return "contrast" in MODES[self.mode]

    @property
    def low(self) -> bool:
        """Whether everything to press is low."""
        return "low" in MODES[self.mode]


def every_way(
    languages: tuple[str, ...] = LANGUAGES,
    screens: tuple[str, ...] = tuple(SCREENS),
    modes: tuple[str, ...] = tuple(MODES),
) -> Iterator[Way]:
    """Yield each combination; a screen in landscape is low as it is, and has no low position."""
    for language in languages:
        for screen in screens:
            for mode in modes:
                if screen == "portrait" or "low" not in MODES[mode]:
                    yield Way(language, screen, mode)
