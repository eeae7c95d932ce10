"""Is there room for what people read?"""

from collections.abc import Iterator

from kiosk.settings.folder import Config
from kiosk.settings.making import offered
from kiosk.settings.mistake import Mistake
from kiosk.settings.sections import Sections

MESSAGE_LETTERS = 38
"""Room in the display's bottom line (visual.md 3)."""
OFFICE_LETTERS = 30
"""Room for an office's name on the idle page and its slip, in large text."""
NAME_LETTERS = 17
NAME_LINES = 2
"""Room for a service on the slip, in low position and in large text."""


def length_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield texts that would be cut or shrunk."""
    message = sections.texts.display_message if sections.texts else {}
    for language, text in message.items():
        longest = max((len(page) for page in text.splitlines()), default=0)
        if longest > MESSAGE_LETTERS:
            wrong = f"a line has {longest} letters (allowed: {MESSAGE_LETTERS}; a line is a page)"
            yield config.mistake(("texts", "display_message", language), wrong)
    for language, text in (sections.office.name if sections.office else {}).items():
        if len(text) > OFFICE_LETTERS:
            wrong = f"it has {len(text)} letters (allowed: {OFFICE_LETTERS})"
            yield config.mistake(("office", "name", language), wrong)
    for name in offered(sections):
        for language, text in sections.services[name].public_name.items():
            if not fits(text):
                room = f"{NAME_LINES} lines of {NAME_LETTERS} letters"
                wrong = f"'{text}' has no room on slip and kiosk (allowed: {room})"
                yield config.mistake(("services", name, "public_name", language), wrong)


def fits(text: str) -> bool:
    """Return whether the name of a service fits, with whole words on each line."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if len(longer) <= NAME_LETTERS or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return len(lines) <= NAME_LINES and all(len(line) <= NAME_LETTERS for line in lines)
