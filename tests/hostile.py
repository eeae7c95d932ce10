"""What somebody might hold to a reader to do harm, or by mistake: nothing of it is ours."""

import re
from collections.abc import Iterator
from random import Random
from string import ascii_letters, ascii_uppercase, digits, hexdigits, punctuation

from kiosk.domain.tax_code import is_valid

TAX_CODE = "RSSMRA79B11C566R"
CODE = "48210735"
TOKEN = "0f" * 16
CONTROL = "".join(map(chr, [*range(32), 127]))
RICH = (
    '<img src="http://127.0.0.1/x">',
    "<a href='file:'>",
    "%1%2%n",
    "${HOME}",
    "'; drop table ticket;--",
    "https://example.invalid/" + CODE,
    "../../etc/passwd",
    "BEGIN:VCARD\r\nN:Rossi;Maria\r\nEND:VCARD",
    "\u202e" + CODE,
    "\u0664\u0668\u0662\u0661\u0660\u0667\u0663\u0665",
    "\uff14\uff18\uff12\uff11\uff10\uff17\uff13\uff15",
    "\u017f" * 16,
)
"""Of other programs, scripts and people."""
OURS = re.compile("[0-9]{8}|[0-9]{11}|[0-9A-Fa-f]{32}")


def hostile_scans(count: int, seed: int = 1) -> Iterator[str]:
    """Yield so many texts that are no code, no codice fiscale and no slip.

    Args:
        seed: The same one gives the same texts.
    """
    random = Random(seed)  # noqa: S311 - a test
    while count:
        text = random.choice(_KINDS)(random)
        if not _is_ours(text):
            count -= 1
            yield text


def _is_ours(text: str) -> bool:
    """Return whether it has become one of ours by chance."""
    bare = re.sub(r"^\][ACQ].|[*(]", "", text.rstrip("\r\n\t"))
    return bool(OURS.fullmatch(bare)) or is_valid(bare.upper())


def _random(random: Random) -> str:
    letters = ascii_letters + digits + punctuation + CONTROL + "àéßıſΩ٣漢"
    return "".join(random.choices(letters, k=random.randint(2, 80)))


def _mutated(random: Random) -> str:
    """Return something of ours with a character changed, added or taken away."""
    text = random.choice((TAX_CODE, CODE, TOKEN, "86334519757"))
    place = random.randrange(len(text))
    put = random.choice(ascii_uppercase + digits + CONTROL + "*]")
    match random.randrange(3):
        case 0:
            return text[:place] + put + text[place + 1 :]
        case 1:
            return text[:place] + put + text[place:]
        case _:
            return text[:place] + text[place + 1 :]


def _oversized(random: Random) -> str:
    return random.choice((CODE, TAX_CODE, "x", "\r", digits)) * random.randint(9, 400)


def _commands(random: Random) -> str:
    """Return keys that mean something to a window, and one of ours among them."""
    keys = "".join(random.choices("\r\t \x1b\x08\x7f\x01\x18\x1a", k=random.randint(2, 12)))
    return random.choice((keys, keys + CODE, CODE + keys + CODE, " " + CODE))


def _rich(random: Random) -> str:
    return random.choice(RICH) * random.randint(1, 3)


def _joined(random: Random) -> str:
    parts = random.choices((CODE, TAX_CODE, TOKEN, "*", "]A0", "\n", " "), k=random.randint(2, 4))
    return "".join(parts)


def _near_token(random: Random) -> str:
    return "".join(random.choices(hexdigits, k=random.choice((30, 31, 33, 34, 64, 65))))


_KINDS = (_random, _mutated, _oversized, _commands, _rich, _joined, _near_token)
