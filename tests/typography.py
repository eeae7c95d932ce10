"""How each language sets its signs, as far as a test can tell."""

import re

HOLDING = "\N{NO-BREAK SPACE}"
STRAIGHT = r"['\"]"
WRONG = {
    "it": rf"{STRAIGHT}|[«»„]",
    "en": rf"{STRAIGHT}|[«»„]",
    "de": rf"{STRAIGHT}|[«»”]",
    "fr": rf"{STRAIGHT}|[“”„]|(?<!\d)(?<!{HOLDING})[:;?!»](?!\d)|«(?!{HOLDING})",
    "sl": rf"{STRAIGHT}|[«»”]",
    "ar": rf"{STRAIGHT}|[“”„,;?]|[٠-٩۰-۹]",
    "es": rf"{STRAIGHT}|[“”„]|^[^¿]*\?|^[^¡]*!|¿[^?]*$",
}
"""Straight marks, other languages' marks, a loose space in French, a lone mark in Spanish, and
Latin marks and Eastern digits in Arabic."""


def unset(language: str, text: str) -> list[str]:
    """Return the signs of a text that this language sets otherwise."""
    return re.findall(WRONG[language], text)
