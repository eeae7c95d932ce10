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


def channels_spoken(channels: Sequence[ChannelWords], language: str) -> str:
    """Return the same to be said, one sentence each."""
    return ". ".join(
        ", ".join(line.strip("*“”„«»") for line in (row.first, row.second) if line)
        for row in channel_rows(channels, language)
    )


def channel_rows(channels: Sequence[ChannelWords], language: str) -> list[ChannelRow]:
    """Return the ways to book in a language."""
    return [
        ChannelRow(one.channel, one.icon, one.first.in_(language), one.second.in_(language))
        for one in channels
    ]
