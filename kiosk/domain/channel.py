"""Ways to book a general counter (R2)."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.label import Label


class BookingChannel(StrEnum):
    """The five ways of domain.md 1.6; the kiosk is none of them."""

    INPS_MOBILE_APP = "inps_mobile_app"
    WEB_SPORTELLI_DI_SEDE = "web_sportelli_di_sede"
    CONTACT_CENTER = "contact_center"
    FRONT_DESK = "front_desk"
    FAST_COUNTER = "fast_counter"


FROM_HOME = (
    BookingChannel.INPS_MOBILE_APP,
    BookingChannel.WEB_SPORTELLI_DI_SEDE,
    BookingChannel.CONTACT_CENTER,
)
"""Those that a kiosk names; the others are units of a branch."""


@dataclass(frozen=True, slots=True)
class ChannelWords:
    """How a kiosk names a way to book.

    Args:
        first: The upper line; what stands between stars is bold.
        second: The lower line.
    """

    channel: BookingChannel
    icon: str
    first: Label
    second: Label
