"""The words of slip, voice and staff in every language, without Qt."""

from kiosk.wording.words import Words

__all__ = ["Words"]
