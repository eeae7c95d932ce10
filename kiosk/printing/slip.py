"""What stands on a slip, in finished words."""

import json
import re
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Any

QR_MOST_BYTES = 42  # version 3, level M
_MOST_CHARACTERS = {"letter": 2, "digits": 4, "issued": 24, "reprint": 24, "qr_text": None}
_MOST_OF_A_TEXT = 120
_MOST_FACTS = 2

_SPACES = re.compile("[\t\n\v\f\r\x85\u2028\u2029 ]+")
# C0, DEL, C1; what turns the direction of the rest of a line around; halves of characters.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

Texts = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing to know, such as the people before you.

    Args:
        labels: What it is, one per language.
        values: How much it is, one per language, or one for all of them.
    """

    labels: Texts
    values: Texts

    def __post_init__(self) -> None:
        object.__setattr__(self, "labels", tuple(clean(text) for text in self.labels))
        object.__setattr__(self, "values", tuple(clean(text) for text in self.values))


@dataclass(frozen=True, slots=True)
class Slip:
    """The words of one slip, as they will be read; the content of a print job.

    Every text holds one entry per language, in the order of the languages, or none to leave it
    out. Nothing here tells how somebody waits: a slip looks the same for all (P2). Control
    characters are taken out and very long texts cut, whoever wrote them.

    Args:
        languages: One, or two for a joint site with the site's first language on top.
        office: Name of the office.
        issued: Date and time of issue with a space between.
        letter: Letter of the ticket number, or empty.
        digits: Its digits with leading zeros; without a letter a time of day, `10:30`.
        service: Public name of the service.
        facts: At most two, side by side.
        facts_note: A line below the facts, such as the time of the estimate.
        place: Where to wait.
        watch: What to do there; joint sites leave it out.
        order_note: That numbers are not always called in order.
        validity: How long the slip is valid.
        missed_call: What to do after a missed call.
        privacy: Where the privacy notice is.
        qr_text: An opaque id, at most 42 bytes of ASCII.
        reprint: The mark of a reprint, "RISTAMPA 1".

    Raises:
        ValueError: Not one or two languages, more texts than languages, more than two facts, or
            an id that does not fit.
    """

    languages: Texts
    office: Texts
    issued: str
    letter: str
    digits: str
    service: Texts
    facts: tuple[Fact, ...] = ()
    facts_note: Texts = ()
    place: Texts = ()
    watch: Texts = ()
    order_note: Texts = ()
    validity: Texts = ()
    missed_call: Texts = ()
    privacy: Texts = ()
    qr_text: str | None = None
    reprint: str = ""

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, str):
                value = clean(value, _most_of(field.name, self.letter))
            elif field.name != "facts" and value is not None:
                value = tuple(clean(text) for text in value)
            object.__setattr__(self, field.name, value)
        _check(self)

    @property
    def number(self) -> str:
        """The ticket number as people read it, "A 047"."""
        return f"{self.letter}\N{NO-BREAK SPACE}{self.digits}" if self.letter else self.digits

    @property
    def is_joint(self) -> bool:
        """Whether it speaks two languages."""
        return len(self.languages) > 1


def _most_of(name: str, letter: str) -> int | None:
    """Return how many characters of a text are kept: a time of day has one more than a number."""
    return len("10:30") if name == "digits" and not letter else _MOST_CHARACTERS[name]


_PARTS = tuple(field.name for field in fields(Slip))


@lru_cache(maxsize=512)  # nearly all of them stand on every slip
def clean(text: str, most: int | None = _MOST_OF_A_TEXT) -> str:
    """Return the text without control characters, spaces made single, cut to a length."""
    single_spaced = _SPACES.sub(" ", text)
    return _UNPRINTABLE.sub("", single_spaced).strip()[:most]


def _check(slip: Slip) -> None:
    """Raise if the parts of a slip cannot go together."""
    languages = len(slip.languages)
    if languages not in {1, 2}:
        raise ValueError(f"a slip speaks one or two languages, not {slip.languages}")
    if len(slip.facts) > _MOST_FACTS:
        raise ValueError(f"a slip has room for two facts, not {len(slip.facts)}")
    texts = [getattr(slip, field.name) for field in fields(slip) if field.name != "facts"]
    texts += [part for fact in slip.facts for part in (fact.labels, fact.values)]
    for text in texts:
        if isinstance(text, tuple) and len(text) > languages:
            raise ValueError(f"{languages} languages, but {len(text)} texts: {text}")
    code = slip.qr_text or ""
    if not code.isascii() or len(code) > QR_MOST_BYTES:
        raise ValueError(f"the code takes {QR_MOST_BYTES} bytes of ASCII at most: {code!r}")


def to_json(slip: Slip) -> str:
    """Return the slip as one line of JSON, as the store keeps it."""
    content = {name: getattr(slip, name) for name in _PARTS}
    content["facts"] = [{"labels": fact.labels, "values": fact.values} for fact in slip.facts]
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Slip:
    """Return the slip that `to_json` wrote.

    Raises:
        ValueError: The text is not a slip.
    """
    known = {field.name for field in fields(Slip)}
    content = json.loads(text)
    try:
        parts: dict[str, Any] = {name: _frozen(content[name]) for name in known & content.keys()}
        parts["facts"] = tuple(Fact(**_frozen_parts(fact)) for fact in content.get("facts", ()))
        return Slip(**parts)
    except (AttributeError, TypeError) as error:
        raise ValueError(f"not the content of a slip: {error}") from error


def _frozen(value: Any) -> Any:
    """Return lists as tuples: JSON knows only lists."""
    return tuple(value) if isinstance(value, list) else value


def _frozen_parts(fact: dict[str, Any]) -> dict[str, Any]:
    return {name: _frozen(value) for name, value in fact.items()}
