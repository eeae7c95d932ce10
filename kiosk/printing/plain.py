"""Plain letters and digits, which every printer has: ASCII alone needs no code page."""

import unicodedata
from dataclasses import fields

from kiosk.printing.slip import Slip

# What NFKD does not take apart.
_PLAIN = str.maketrans(
    {
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
        "\N{LEFT SINGLE QUOTATION MARK}": "'",
        "\N{LEFT DOUBLE QUOTATION MARK}": '"',
        "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
        "\N{DOUBLE LOW-9 QUOTATION MARK}": '"',
        "\N{EN DASH}": "-",
        "\N{EM DASH}": "-",
        "\N{MIDDLE DOT}": "-",
        "«": '"',
        "»": '"',
        "¿": "",  # the question mark at the end is enough
        "¡": "",
        "€": "EUR",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ı": "i",
        "Æ": "AE",
        "Œ": "OE",
        "Ø": "O",
        "Ł": "L",
        "Đ": "D",
    }
)


def in_ascii(text: str) -> str:
    """Return the text in plain letters and Western digits; what has none becomes a question mark.

    Of letters with accents and of those in `_PLAIN` the plain ones are known, of no other script.
    """
    digits = "".join(_western(sign) for sign in text.translate(_PLAIN))
    parts = unicodedata.normalize("NFKD", digits)
    letters = "".join(part for part in parts if not unicodedata.combining(part))
    return letters.encode("ascii", "replace").decode()


def can_be_read(slip: Slip) -> bool:
    """Tell whether every letter of a slip has a plain one; a sign without may be missed."""
    facts = (text for fact in slip.facts for text in (*fact.labels, *fact.values))
    values = (getattr(slip, field.name) for field in fields(slip) if field.name != "facts")
    texts = (
        text for value in values for text in ((value,) if isinstance(value, str) else value or ())
    )
    return all(_has_plain_letters(text) for text in (*texts, *facts))


def _western(sign: str) -> str:
    value = unicodedata.decimal(sign, None)
    return sign if value is None else str(value)


def _has_plain_letters(text: str) -> bool:
    return not any(sign.isalpha() and "?" in in_ascii(sign) for sign in text)
