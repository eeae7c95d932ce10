"""Sentences of the catalogue in the language of the staff."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.actions.views import Sentence, Task, TimelineEntry
from kiosk.domain.error import RefusedError
from kiosk.domain.label import Label
from kiosk.domain.wait import Wait
from kiosk.wording.words import Words

DETAILS = {
    "issued": "spoken",
    "checked_in": "spoken",
    "printed": "confirmation",
    "print_sent": "confirmation",
    "undone": "event",
    "called": "reason",
    "parked": "reason",
}
"""In which part of the catalogue the detail of an event stands."""
WITH_TWIN = frozenset({"voided", "merged"})
"""Their detail is the number of the other ticket."""
WITHOUT_PLACE = frozenset({"printed", "print_sent"})


@dataclass(frozen=True, slots=True)
class Phrases:
    """The catalogue and the language to read it in.

    Args:
        services: Names of services by id, for what the history of a ticket says.
    """

    words: Words
    language: str
    services: dict[str, Label] = field(default_factory=dict)

    def say(self, key: str, **values: str | int) -> str:
        """Return the sentence of a key."""
        return self.words.say(self.language, key, **values)

    def refusal(self, refusal: RefusedError, now: datetime | None) -> str:
        """Return what to do, when a rule said no."""
        return self.words.refusal(self.language, refusal, now)

    def wait(self, wait: Wait | None) -> str:
        """Return a wait in its short form, `10–15 min`."""
        return self.words.wait(self.language, wait, short=True)

    def estimate(self, waits: Iterable[Wait | None], made_at: datetime | None) -> str:
        """Return when these waits were worked out, `stima delle 10:28`; empty if none is known."""
        known = [wait for wait in waits if wait]
        if not known or made_at is None:
            return ""
        is_rough = any(wait.is_rough for wait in known)
        return self.words.estimate(self.language, made_at, is_rough=is_rough)

    def label(self, label: Label) -> str:
        """Return a label's text."""
        return label.in_(self.language)

    def date(self, at: datetime) -> str:
        """Return a date in full, `lunedì 23 novembre 2026`."""
        return self.words.date(self.language, at)

    def moment(self, at: datetime, now: datetime) -> str:
        """Return when something is, `domani alle 8:30`."""
        return self.words.moment(self.language, at, now)

    def language_name(self, language: str) -> str:
        """Return a language by its own name, `Italiano`."""
        known = language in self.words.languages
        return self.words.say(language, "language.name") if known else language

    def condition(self, condition: str) -> str:
        """Return how a device is."""
        return self.say(f"condition.{condition}")

    def event(self, entry: TimelineEntry) -> str:
        """Return what happened to a ticket."""
        return self.say(f"event.{entry.key}")

    def event_detail(self, entry: TimelineEntry) -> str:
        """Return where it happened, and what else there is to say."""
        place = "" if entry.key in WITHOUT_PLACE else self.place(entry.place)
        return ", ".join(part for part in (place, self._detail(entry)) if part)

    def _detail(self, entry: TimelineEntry) -> str:
        if not entry.detail:
            return ""
        if entry.key == "transferred":
            service = self.services.get(entry.detail)
            return self.label(service) if service else ""
        if entry.key in WITH_TWIN:
            return self.say("event.with_twin", number=entry.detail)
        table = DETAILS.get(entry.key)
        return self._if_known(f"{table}.{entry.detail}") if table else ""

    def place(self, place: str) -> str:
        """Return a place as staff call it: `sportello 2` for `desk:2` or a desk's name."""
        role, colon, name = place.partition(":")
        return self._if_known(f"place.{role}" if colon else "place.desk", name if colon else role)

    def post(self, name: str) -> str:
        """Return a reception post as staff call it, `Reception 1`."""
        called = self.say("place.reception", name=name)
        return called[:1].upper() + called[1:]

    def task(self, task: Task) -> str:
        """Return what is to be done."""
        return self.say(task.key, **dict(task.values))

    def task_detail(self, task: Task) -> str:
        """Return what it means and what helps."""
        detail = self.say(f"{task.key}_detail", **dict(task.values))
        return " ".join([*self._around(task.before), detail, *self._around(task.after)])

    def task_button(self, task: Task) -> str:
        """Return the word of its one button."""
        return self.say(f"{task.key}_button", **dict(task.values))

    def still(self, task: Task) -> str:
        """Return what to do when it is not done after all."""
        return self.say(f"{task.key}_still", **dict(task.values))

    def _around(self, sentence: Sentence | None) -> list[str]:
        return [self.say(sentence.key, **dict(sentence.values))] if sentence else []

    def _if_known(self, key: str, name: str = "") -> str:
        try:
            return self.words.say(self.language, key, name=name)
        except KeyError:
            return name
