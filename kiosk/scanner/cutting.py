"""What a reader sends, cut into one text for each thing that was held to it."""

from kiosk.domain.scan import MOST_CHARACTERS

_ENDS = b"\r\n\t"


class Cutter:
    """Collects bytes until a line end or a pause; what is too long for a code is dropped whole."""

    def __init__(self) -> None:
        self._kept = bytearray()

    @property
    def waits(self) -> bool:
        """Whether something has begun whose end has not come."""
        return bool(self._kept)

    def feed(self, received: bytes) -> list[str]:
        """Return the texts that these bytes end."""
        texts = []
        for byte in received:
            if byte in _ENDS:
                texts += self.pause()
            elif len(self._kept) <= MOST_CHARACTERS:  # one more tells that it is too long
                self._kept.append(byte)
        return texts

    def pause(self) -> list[str]:
        """Return the text that nothing has followed, if there is one."""
        text = self._kept.decode("latin-1")  # every byte is a letter; only ASCII counts later
        self._kept.clear()
        return [text] if 0 < len(text) <= MOST_CHARACTERS else []
