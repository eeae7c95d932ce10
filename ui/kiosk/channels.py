"""The ways to book from home as the kiosk lists them (R2)."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.channel import ChannelWords


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """One way to book.

    Args:
        first: The upper line; what stands between stars is bold.
    """

    key: str
    icon: str
    first: str
    second: str


def channel_rows(channels: Sequence[ChannelWords], language: str) -> list[ChannelRow]:
    """Return the ways to book in a language."""
    return [
        ChannelRow(one.channel, one.icon, one.first.in_(language), one.second.in_(language))
        for one in channels
    ]
