"""Folding text for searching and for joining names: case, accents, white space, punctuation."""

from __future__ import annotations

import re
import unicodedata

_SPECIAL = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "đ": "d", "ł": "l", "ı": "i"})
_SCHEME = re.compile(r"^\s*(?:tel|callto|sip|phone|fon|telefon)\b\.?:?", re.IGNORECASE)
_CALLING_CODE = re.compile(r"[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{1,3}")
"""A country's calling code at the front of a number: those of one and two digits, else three (ITU-T E.164)."""
FEWEST_ABROAD = 9
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
    """What must all be found: folded words; a number in any spelling is one run of digits, without its trunk zero and
    without a country's code, so that it is found however it was typed into the file."""
    bare = _SCHEME.sub("", typed)
    digits = only_digits(bare)
    if len(digits) >= 3 and not any(c.isalpha() for c in bare):
        return (_without_country(bare, digits).lstrip("0") or digits,)
    return tuple(fold(typed).split())


def _without_country(typed: str, digits: str) -> str:
    """The digits after the calling code of a number that begins with + or 00. What is short with 00 is a reference."""
    plus = typed.strip().lstrip("(").startswith("+")
    if not plus and not (digits.startswith("00") and len(digits) >= FEWEST_ABROAD):
        return digits
    code_on = digits if plus else digits[2:]
    return _CALLING_CODE.sub("", code_on, count=1)
