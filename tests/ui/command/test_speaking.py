"""The kiosk's voice on the devices that its place names."""

from kiosk.domain.loudness import Loudness
from ui.command.speaking import speaker_of


def test_the_loudspeaker_is_the_one_that_is_configured():
    """A machine can have several, and only one of them is at the kiosk."""
    assert speaker_of(Loudness(speaker="plughw:1,0")).play == (
        "aplay", "-q", "-D", "plughw:1,0", "{files}",
    )  # fmt: skip
