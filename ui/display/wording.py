"""The words of a display, in all of its languages at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.actions.views import QueueWait
from kiosk.domain.label import FIRST_LANGUAGE, Label
from kiosk.domain.wait import Wait
from kiosk.wording.words import Words

UPDATING = "display.updating"


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """A notice in one language.

    Args:
        title: Empty where one sentence says it all.
    """

    language: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class DisplayWords:
    """What stands beside the numbers.

    Args:
        languages: The site's joint languages, or Italian alone; the first stands on top.
        has_reception: Whether there is a reception to send people to.
    """

    words: Words
    languages: tuple[str, ...] = (FIRST_LANGUAGE,)
    has_reception: bool = True

    def stacked(self, key: str, **values: str | int) -> str:
        """Return a word in each language, one below the other."""
        return "\n".join(
            dict.fromkeys(self.words.say(language, key, **values) for language in self.languages)
        )

    def label(self, label: Label) -> str:
        """Return a name in each language, one below the other."""
        return "\n".join(dict.fromkeys(self.each(label)))

    def each(self, label: Label) -> Sequence[str]:
        """Return a text in each language."""
        return [label.in_(language) for language in self.languages]

    def stale(self, since: datetime | None) -> tuple[NoticeRow, ...]:
        """Return what a display says that has no news.

        Args:
            since: Its last news if it has stopped, None if it may still be a matter of seconds.
        """
        help_key = "display.stale_help" if self.has_reception else "display.stale_help_staff"
        key, values = ("display.stale", {"time": f"{since:%H:%M}"}) if since else (UPDATING, {})
        return tuple(
            NoticeRow(
                language,
                self.words.say(language, key, **values),
                self.words.say(language, help_key),
            )
            for language in self.languages
        )

    def wait(self, one: QueueWait) -> Sequence[str]:
        """Return how long newcomers to a queue would wait, in each language."""
        return [
            self.words.say(
                language,
                _key_of(one.wait),
                letter=one.letter,
                wait=self.words.wait(language, one.wait, short=True),
                time=f"{one.made_at:%H:%M}",
            )
            for language in self.languages
        ]

    def no_calls(self) -> tuple[NoticeRow, ...]:
        """Return what a display says before the first call of the day."""
        return tuple(
            NoticeRow(language, "", self.words.say(language, "display.no_calls"))
            for language in self.languages
        )

    def closed(self, opens: datetime | None, now: datetime) -> tuple[NoticeRow, ...]:
        """Return that the office is closed, and when it opens if that is known."""
        return tuple(
            NoticeRow(
                language,
                self.words.say(language, "display.closed"),
                self._opens(language, opens, now),
            )
            for language in self.languages
        )

    def _opens(self, language: str, opens: datetime | None, now: datetime) -> str:
        if opens is None:
            return ""
        return self.words.say(
            language, "display.opens", opens=self.words.moment(language, opens, now)
        )


def _key_of(wait: Wait) -> str:
    if wait.is_at_once:
        return "display.wait_at_once"
    return "display.wait_rough" if wait.is_rough else "display.wait"
