"""Stand-ins that behave like the real thing and can be told what to do."""

import hashlib
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from kiosk.domain.announcement import VoiceCondition
from kiosk.domain.lockout import Uptime
from kiosk.domain.printer import Confirmation, PrinterCondition, PrintStatus
from kiosk.printing.printer import SendResult
from kiosk.speech.voice import Announcement


class Clock:
    """A clock that moves only when told."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 23, 9, 28, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return the time."""
        return self.time

    def advance(self, *, minutes: float = 0, seconds: float = 0) -> None:
        """Let time pass."""
        self.time += timedelta(minutes=minutes, seconds=seconds)


class Running:
    """A computer that runs, and is started again when told."""

    def __init__(self) -> None:
        self._boots = 1
        self._ms = 60_000

    def __call__(self) -> Uptime:
        """Return how long it has run."""
        return Uptime(f"boot {self._boots}", self._ms)

    def go_on(self, *, minutes: float = 0, seconds: float = 0) -> None:
        """Let it run."""
        self._ms += round((minutes * 60 + seconds) * 1000)

    def start_again(self, *, after_s: float = 20) -> None:
        """Start it again; so long ago that was."""
        self._boots += 1
        self._ms = round(after_s * 1000)


class Dice:
    """Random bytes that come the same each time: two runs can be held against each other."""

    def __init__(self) -> None:
        self._thrown = 0

    def __call__(self, count: int) -> bytes:
        """Return so many bytes."""
        self._thrown += 1
        return hashlib.shake_256(str(self._thrown).encode()).digest(count)


class FakePrinter:
    """A printer that is as it is told to be and remembers what it printed."""

    def __init__(self) -> None:
        self.state = PrinterCondition.READY
        self.result: SendResult | None = None
        self.printed: list[bytes] = []
        self.expects_stub = False
        self.says_something = False
        self.took_back: str | None = None
        self.holds_a_slip = False
        self.before_sending: Callable[[], object] = lambda: None

    def condition(self) -> PrinterCondition:
        """Return how it is."""
        return self.state

    def kept(self) -> AbstractContextManager[None]:
        """Nothing to keep."""
        return nullcontext()

    def has_news(self) -> bool:
        """Tell whether it has said something unasked."""
        return self.says_something

    def expect_stub(self) -> None:
        """Remember that half a slip may hang out."""
        self.expects_stub = True

    def drawn_back(self) -> str | None:
        """Return the slip that nobody took, once."""
        process_id, self.took_back = self.took_back, None
        return process_id

    def is_occupied(self) -> bool:
        """Tell whether a slip stands in its way out."""
        return self.holds_a_slip

    def send(self, job: bytes, process_id: str) -> SendResult:  # noqa: ARG002 - as a printer's
        """Print, or do what it was told."""
        self.before_sending()
        if self.result:
            return self.result
        self.printed.append(job)
        return SendResult(PrintStatus.PRINTED, Confirmation.PROCESS_ID, self.state)


@dataclass(frozen=True)
class Heard:
    """Something that a kiosk has said.

    Args:
        headset: Only to whoever wears it.
        typed: What somebody typed: no sound of it stays.
    """

    text: str
    language: str
    level_db: int
    headset: bool
    typed: bool


class PretendGuide:
    """A kiosk's voice that remembers what it says, and is done with it at once or when told.

    Args:
        waits: Each text lasts until `finish`.
    """

    def __init__(self, *, waits: bool = False) -> None:
        self.heard: list[Heard] = []
        self.hushed = 0
        self.finish: Callable[[], object] = lambda: None
        self._waits = waits

    @property
    def texts(self) -> list[str]:
        """Everything that was said, in order."""
        return [one.text for one in self.heard]

    def say(
        self,
        texts: Sequence[str],
        language: str,
        *,
        level_db: int,
        headset: bool,
        typed: bool,
        ended: Callable[[], object],
    ) -> None:
        """Remember it."""
        self.heard.append(Heard(" ".join(texts), language, level_db, headset, typed))
        self.finish = ended
        if not self._waits:
            ended()

    def hush(self) -> None:
        """Count how often it was cut short."""
        self.hushed += 1
        self.finish = lambda: None


class PretendVoice:
    """A voice that remembers what it would have said, at once or only when told to.

    Args:
        waits: Each announcement lasts until `finish`.
    """

    def __init__(self, *, waits: bool = False) -> None:
        self.condition = VoiceCondition.OK
        self.said: list[Announcement] = []
        self.dropped: list[int] = []
        self._waits = waits
        self._queue: list[Announcement] = []

    @property
    def texts(self) -> list[str]:
        """Every sentence that would have been heard, in order."""
        return [
            sentence.text
            for announcement in self.said
            for _ in range(announcement.times)
            for sentence in announcement.sentences
        ]

    def say(self, announcement: Announcement) -> None:
        """Remember it."""
        self._queue.append(announcement)
        if len(self._queue) == 1:
            self._begin()

    def drop(self, key: int) -> None:
        """Remember that it was not wanted any more."""
        self.dropped.append(key)
        self._queue = [*self._queue[:1], *(one for one in self._queue[1:] if one.key != key)]

    def finish(self) -> None:
        """Be done with what is being said now."""
        ended = self._queue.pop(0)
        ended.ended(ended.key)
        if self._queue:
            self._begin()

    def _begin(self) -> None:
        announcement = self._queue[0]
        self.said.append(announcement)
        announcement.begun(announcement.key)
        if not self._waits:
            self.finish()
