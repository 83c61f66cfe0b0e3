"""Folding text for searching and for joining names: case, accents, white space, punctuation."""

from __future__ import annotations

import re
import unicodedata

_SPECIAL = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "đ": "d", "ł": "l", "ı": "i"})
_NOT_WORD = re.compile(r"[^\w]+", re.UNICODE)


def fold(text: str) -> str:
    """Text without case, accents and punctuation, single spaces between words."""
    if text.isascii():
        return " ".join(_NOT_WORD.sub(" ", text.lower()).split())
    bare = unicodedata.normalize("NFKD", text.casefold().translate(_SPECIAL))
    return " ".join(_NOT_WORD.sub(" ", "".join(c for c in bare if not unicodedata.combining(c))).split())


def only_digits(text: str) -> str:
    """The digits of a number, however it is written."""
    return "".join(c for c in text if c.isdigit())


def search_text(*parts: str, phones: tuple[str, ...] = ()) -> str:
    """Everything searchable of a customer: folded texts, and each number as digits alone."""
    words = [fold(part) for part in parts if part]
    return " | ".join([*words, *(only_digits(number) for number in phones if number)])


def search_terms(typed: str) -> tuple[str, ...]:
    """What must all be found: folded words; a number in any spelling is one run of digits without its trunk zero."""
    digits = only_digits(typed)
    if len(digits) >= 3 and not any(c.isalpha() for c in typed):
        return (digits.lstrip("0") or digits,)
    return tuple(fold(typed).split())
