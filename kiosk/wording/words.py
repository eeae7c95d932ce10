"""The catalogue: one TOML file per language, sentences by key."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.domain.direction import isolated
from kiosk.domain.error import RefusedError
from kiosk.domain.label import FIRST_LANGUAGE
from kiosk.domain.wait import Wait

SHORTER = "_bare"
"""A sentence with this at the end of its key is said when a value of the longer one is empty."""

FEW = "_few"
"""A sentence with this at the end of its key is said for so few of a thing, in Arabic."""
_FEW = range(3, 11)  # and 103 to 110: Unicode CLDR, plural rules of "ar"

_WEEK_DAYS = 7
_VALUES_IN_WORDS = ("status", "role")
_MOMENTS = ("opens", "back")
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Words:
    """Every sentence in every language.

    Args:
        sentences: By language, then by key.
        names: Lists of names, `date.weekdays`, by language, then by key.
    """

    sentences: Mapping[str, Mapping[str, str]]
    names: Mapping[str, Mapping[str, tuple[str, ...]]]

    @classmethod
    def load(cls, folder: Path) -> "Words":
        """Return the catalogue of a folder with one file per language, `it.toml`.

        Raises:
            FileNotFoundError: There is no Italian one, which stands in for the others.
            ValueError: A file is not TOML.
        """
        sentences: dict[str, dict[str, str]] = {}
        names: dict[str, dict[str, tuple[str, ...]]] = {}
        for path in [folder / f"{FIRST_LANGUAGE}.toml", *sorted(folder.glob("*.toml"))]:
            if path.stem not in sentences:
                sentences[path.stem], names[path.stem] = read_catalogue(path)
        return cls(sentences, names)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages there is a file for, Italian first."""
        return tuple(self.sentences)

    def say(self, language: str, key: str, **values: object) -> str:
        """Return a sentence; a language without a file gets it in Italian.

        Raises:
            KeyError: There is no such key, or a value for it is missing.
        """
        return self._in(language)[key].format_map(_in_place(language, values))

    def refusal(self, language: str, error: RefusedError, now: datetime | None = None) -> str:
        """Return what to do, when a rule said no.

        Args:
            now: In the branch's zone, so that a day can be called tomorrow.
        """
        values = {
            name: self._value(language, name, value, now) for name, value in error.values.items()
        }
        return self._fitting(language, f"refusal.{error.reason}", values)

    def _value(self, language: str, name: str, value: str | int, now: datetime | None) -> str | int:
        """Return a value as people say it: a moment, a status or a role in words."""
        if name in _VALUES_IN_WORDS:
            return self.say(language, f"{name}.{value}")
        if name not in _MOMENTS or not isinstance(value, str):
            return value
        try:
            return self.moment(language, datetime.fromisoformat(value), now)
        except ValueError:  # it is in words already
            return value

    def _fitting(self, language: str, key: str, values: Mapping[str, object]) -> str:
        """Return the sentence, or the shorter one if a value for it is missing or empty."""
        sentences = self._in(language)
        needed = placeholders(sentences[key])
        if any(values.get(name) in (None, "") for name in needed) and key + SHORTER in sentences:
            key += SHORTER
        return sentences[key].format_map(_in_place(language, values))

    def wait(self, language: str, wait: Wait | None, *, short: bool = False) -> str:
        """Return a wait as people read it, `10–15 minuti`, or `10–15 min` if it is to be short."""
        start = "wait.short_" if short else "wait."
        if wait is None:
            return self.say(language, "wait.unknown")
        if wait.is_at_once:
            return self.say(language, "wait.at_once")
        if wait.high_min is None:
            return self.say(language, f"{start}above", minutes=wait.low_min)
        if wait.low_min == 0:
            key = self._counted(language, f"{start}below", wait.high_min)
            return self.say(language, key, minutes=wait.high_min)
        key = self._counted(language, f"{start}range", wait.high_min)
        return self.say(language, key, low=wait.low_min, high=wait.high_min)

    def estimate(self, language: str, made_at: datetime, *, is_rough: bool) -> str:
        """Return when waits were worked out, `stima delle 10:28`.

        Args:
            made_at: In the branch's zone.
            is_rough: Learnt from few waits.
        """
        return self.say(
            language, "wait.made_rough" if is_rough else "wait.made", time=clock(made_at)
        )

    def _counted(self, language: str, key: str, count: int) -> str:
        """Return the key of the sentence for so many, where a language tells few from many."""
        is_few = count % 100 in _FEW and key + FEW in self._in(language)
        return key + FEW if is_few else key

    def moment(self, language: str, at: datetime, now: datetime | None = None) -> str:
        """Return when something is, `alle 15:00`, `domani alle 8:30`, `lunedì alle 8:30`.

        Args:
            at: In the branch's zone.
            now: In the branch's zone; without it the day is always said in full.
        """
        days = (at.date() - now.date()).days if now else _WEEK_DAYS
        if days == 0:
            key = "moment.today"
        elif days == 1:
            key = "moment.tomorrow"
        else:
            key = "moment.this_week" if 1 < days < _WEEK_DAYS else "moment.later"
        return self.say(language, key, time=clock(at), **self._day(language, at))

    def near_day(self, language: str, at: datetime, now: datetime) -> str:
        """Return the day of a moment, `domani`, `lunedì`; empty after the next six days.

        Args:
            at: In the branch's zone, not today.
            now: In the branch's zone.
        """
        days = (at.date() - now.date()).days
        if days == 1:
            return self.say(language, "moment.tomorrow_day")
        return str(self._day(language, at)["on_weekday"]) if days < _WEEK_DAYS else ""

    def date(self, language: str, at: datetime) -> str:
        """Return a date in full, `lunedì 23 novembre 2026`."""
        return self.say(language, "date.full", **self._day(language, at))

    def _day(self, language: str, at: datetime) -> dict[str, object]:
        names = self.names.get(language, self.names[FIRST_LANGUAGE])
        return {
            "weekday": names["date.weekdays"][at.weekday()],
            "day": at.day if at.day > 1 else self.say(language, "date.first"),
            "month": names["date.months"][at.month - 1],
            "on_weekday": names["moment.on_weekdays"][at.weekday()],
            "in_month": names["moment.in_months"][at.month - 1],
            "year": at.year,
        }

    def announcement(self, language: str, letter: str, number: int, desk: str) -> str:
        """Return what is spoken for a call, `Numero A 47, sportello 4`."""
        sentence = self._in(language)["voice.call"]
        return sentence.format(letter=letter, number=number, desk=desk)

    def _in(self, language: str) -> Mapping[str, str]:
        return self.sentences.get(language, self.sentences[FIRST_LANGUAGE])


def read_catalogue(path: Path) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    """Return the sentences and the lists of names of one file, by key.

    Raises:
        ValueError: The file is not TOML, or holds something else than words.
    """
    sentences: dict[str, str] = {}
    names: dict[str, tuple[str, ...]] = {}
    try:
        table = tomllib.loads(path.read_text("utf-8-sig"))
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{path}: this is not TOML: {error}") from error
    for key, value in _flat(table):
        if isinstance(value, str):
            sentences[key] = value
        elif isinstance(value, list) and all(isinstance(name, str) for name in value):
            names[key] = tuple(value)
        else:
            raise ValueError(f"{path}: {key}: {value!r} is neither a sentence nor a list of names")
    return sentences, names


def _flat(table: Mapping[str, Any], above: str = "") -> list[tuple[str, Any]]:
    flat = []
    for key, value in table.items():
        flat += (
            _flat(value, f"{above}{key}.") if isinstance(value, dict) else [(above + key, value)]
        )
    return flat


def _in_place(language: str, values: Mapping[str, object]) -> dict[str, object]:
    return {name: isolated(str(value), language) for name, value in values.items()}


def placeholders(sentence: str) -> frozenset[str]:
    """Return the names in braces of a sentence."""
    return frozenset(_PLACEHOLDER.findall(sentence))


def clock(at: datetime) -> str:
    """Return a time of day as people write it, `8:30`."""
    return f"{at.hour}:{at.minute:02d}"
