"""Do the files of the catalogue say the same things?"""

from collections.abc import Iterator
from pathlib import Path

from kiosk.domain.label import FIRST_LANGUAGE
from kiosk.wording.words import FEW, placeholders, read_catalogue


def differences(folder: Path) -> Iterator[tuple[Path, str]]:
    """Yield where a language differs from the Italian file, which all others follow."""
    first = folder / f"{FIRST_LANGUAGE}.toml"
    try:
        sentences, names = read_catalogue(first)
    except (OSError, ValueError) as error:
        yield first, f"the Italian words cannot be read: {error}"
        return
    for path in sorted(folder.glob("*.toml")):
        try:
            others, other_names = read_catalogue(path)
        except (OSError, ValueError) as error:
            yield path, f"the words cannot be read: {error}"
            continue
        wanted, found = sentences | names, others | other_names
        yield from ((path, f"{key}: this key is missing") for key in wanted.keys() - found.keys())
        yield from (
            (path, f"{key}: it.toml has no such key")
            for key in found.keys() - wanted.keys()
            if key.removesuffix(FEW) not in sentences
        )
        for key, sentence in others.items():
            italian = sentences.get(key, sentences.get(key.removesuffix(FEW)))
            if italian is not None and placeholders(italian) != placeholders(sentence):
                asked = ", ".join(sorted(placeholders(italian))) or "none"
                yield path, f"{key}: other placeholders than in it.toml (allowed: {asked})"
