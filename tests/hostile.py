"""What somebody might hold to a reader to do harm, or by mistake: nothing of it is ours."""

import re
from collections.abc import Callable, Iterator, Mapping
from random import Random
from string import ascii_letters, ascii_uppercase, digits, hexdigits, punctuation

from kiosk.domain.tax_code import check_letter, is_valid

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
ASIDE = (
    "https://www.example.invalid/{}?q=<script>alert(1)</script>",
    '<html><body onload="window.close()">{}</body></html>',
    "WIFI:T:WPA;S:sala;P:{};;",
    "MECARD:N:Rossi,Maria;TEL:{};;",
    "otpauth://totp/x?secret={}",
    "mailto:x@example.invalid?subject={}",
    '{{"code": "{}"}}',
    "HC1:6BF+70790T9WJWG.FKY*4GO0.O1CV2 O5 N2FBBRW1*{}",
    "javascript:alert('{}')",
    "file:///proc/self/environ#{}",
)
"""What a QR code carries; something of ours stands inside."""
BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\ufeff"
"""What turns the direction of a text, and is not seen."""
GS1 = ("]C1", "]d2", "]Q3", "]e0", "", "(", "\x1d")
"""How GS1 begins a code (General Specifications 5.1.2); FNC1 comes as control character 29."""
TEN_THOUSAND = 10_000
ONCE_IN = 50
"""How many other things come for each of ten thousand characters: one takes as long as they."""
_OURS = re.compile("[0-9]{8}|[0-9]{11}|[0-9A-Fa-f]{32}")


def hostile_scans(count: int, seed: int = 1) -> Iterator[str]:
    """Yield so many texts that are no code, no codice fiscale and no slip.

    Args:
        seed: The same one gives the same texts.
    """
    for _, text in named_scans(count, seed):
        yield text


def named_scans(count: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """Yield so many of them, each with what it is."""
    random = Random(seed)  # noqa: S311 - a test
    while count:
        name = random.choice(list(_KINDS))
        if name == "ten thousand" and random.randrange(ONCE_IN):
            continue
        text = _KINDS[name](random)
        if not is_ours(text):
            count -= 1
            yield name, text


def is_ours(text: str) -> bool:
    """Return whether a reader may take it for a code, a codice fiscale or a slip."""
    bare = re.sub(r"^\][ACQ].|[*(]", "", text.rstrip("\r\n\t"))
    return bool(_OURS.fullmatch(bare)) or is_valid(bare.upper())


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


def _ten_thousand(random: Random) -> str:
    part = random.choice((CODE, TAX_CODE, "x", "<b>", "\u202e", "\t\r", TOKEN))
    return (part * (TEN_THOUSAND // len(part) + 1))[:TEN_THOUSAND]


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


def _wrong_letter(random: Random) -> str:
    """Return a codice fiscale that holds together but for its last letter, or has day 32 to 40."""
    day, letter = random.randint(1, 31) + random.choice((0, 40)), random.choice("ABCDEHLMPRST")
    is_day_wrong = random.random() < 0.2
    day = random.choice((0, *range(32, 41))) if is_day_wrong else day
    letters = "".join(random.choices(ascii_uppercase, k=6))
    first = f"{letters}{random.randrange(100):02}{letter}{day:02}F{random.randrange(1000):03}"
    right = check_letter(first)
    last = right if is_day_wrong else random.choice(ascii_uppercase.replace(right, ""))
    code = first + last
    return random.choice((code, code.lower(), f"*{code}*", f"]A0{code}"))


def _gs1(random: Random) -> str:
    """Return a code of goods: an article, often with a date or a batch that looks like ours."""
    article = "01" + "".join(random.choices(digits, k=14))
    more = random.choice(("", "17261123", "\x1d10" + CODE, "\x1d21" + TAX_CODE, "(10)" + CODE))
    return random.choice(GS1) + article + more


def _link(random: Random) -> str:
    return random.choice(ASIDE).format(random.choice((CODE, TAX_CODE, TOKEN)))


def _turned(random: Random) -> str:
    """Return something of ours with signs of direction in it."""
    text = list(random.choice((CODE, TAX_CODE, TOKEN)))
    for _ in range(random.randint(1, 4)):
        text.insert(random.randrange(len(text) + 1), random.choice(BIDI))
    return "".join(text)


_KINDS: Mapping[str, Callable[[Random], str]] = {
    "any characters": _random,
    "one character off": _mutated,
    "too long": _oversized,
    "ten thousand": _ten_thousand,
    "keys that command": _commands,
    "scripts and files": _rich,
    "several at once": _joined,
    "nearly a slip": _near_token,
    "wrong check letter": _wrong_letter,
    "goods": _gs1,
    "links and pages": _link,
    "turned round": _turned,
}
