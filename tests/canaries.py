"""Codici fiscali that nobody has, and a search for them in any form somebody could read."""

import base64
import hashlib
from collections.abc import Iterator
from pathlib import Path
from random import Random
from string import ascii_uppercase

from kiosk.domain.tax_code import check_letter

LETTERS = str.maketrans("0123456789", "LMNPQRSTUV")
FIRST = 10
"""Characters of a code that tell whose it is."""


def canaries(seed: int = 1) -> Iterator[str]:
    """Yield codes that hold together, each another one; its first ten letters are like no text."""
    random = Random(seed)  # noqa: S311 - a test
    while True:
        letters = "".join(random.choices(ascii_uppercase, k=6))
        digits = f"{random.randrange(100):02}", f"{random.randint(1, 28):02}"
        first = f"{letters}{digits[0]}{random.choice('ABCDEHLMPRST')}{digits[1]}"
        first += f"F{random.randrange(1000):03}"
        yield first + check_letter(first)


def omocodia(code: str) -> str:
    """Return another form of a code, with letters for its digits."""
    first = code[:12] + code[12:15].translate(LETTERS)
    return first + check_letter(first)


def provisional(seed: int = 1) -> Iterator[str]:
    """Yield codes of eleven digits."""
    random = Random(seed)  # noqa: S311 - a test
    while True:
        yield "".join(str(random.randrange(10)) for _ in range(11))


def spellings(code: str) -> Iterator[tuple[str, bytes]]:
    """Yield every form in which a code could be kept, with its name."""
    for case, text in (("", code.upper()), (" in small letters", code.lower())):
        part = text[:FIRST]
        yield f"plain{case}", part.encode()
        yield f"UTF-16{case}", part.encode("utf-16-le")
        yield f"UTF-32{case}", part.encode("utf-32-le")
        yield f"backwards{case}", part[::-1].encode()
        yield f"with blanks{case}", " ".join(part).encode()
        yield f"with points{case}", ".".join(part).encode()
        yield f"hexadecimal{case}", part.encode().hex().encode()
        for before in range(3):
            whole = base64.b64encode(b"\0" * before + part.encode())
            yield f"base64{case}", whole[-(-before * 4 // 3) : -4]
        for name in ("md5", "sha1", "sha256"):
            digest = hashlib.new(name, text.encode(), usedforsecurity=False)
            yield f"{name} without a key{case}", digest.digest()
            yield f"{name} without a key{case}", digest.hexdigest().encode()


def traces(codes: dict[str, str], *places: Path) -> list[str]:
    """Return where a code stands in any form, in these folders or files.

    Args:
        codes: By the way each was entered.
    """
    needles = [
        (f"{way}, {form}", needle)
        for way, code in codes.items()
        for form, needle in spellings(code)
    ]
    found = []
    for path in _files(places):
        content = path.read_bytes()
        found += [f"{path.name}: {what}" for what, needle in needles if needle in content]
        found += [f"the name of {path.name}: {way}" for way, code in codes.items()
                  if code[:FIRST] in path.name.upper()]  # fmt: skip
    return found


def _files(places: tuple[Path, ...]) -> Iterator[Path]:
    for place in places:
        yield from (path for path in place.rglob("*") if path.is_file())
        if place.is_file():
            yield place
