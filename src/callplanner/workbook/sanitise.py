"""What may stand in a cell that others will open: no character that breaks the file, no text that starts a formula."""

from __future__ import annotations

import re

MAX_CELL_UNITS = 32_767  # of UTF-16, as Excel counts
CUT_MARK = " […]"
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_SHEET_SIGNS = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_NUMBER = re.compile(r"[+-]?\d[\d.,\s]*(?:[eE][+-]?\d+)?%?")
_PHONE = re.compile(r"\+?[\d\s()/.\-]{5,25}")


def clean_text(text: str) -> str:
    """The text without control characters and broken halves of characters, cut with a mark where no cell could
    hold it.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _SURROGATES.sub("\ufffd", _UNWRITABLE.sub("", text))
    if len(text) * 2 <= MAX_CELL_UNITS or _units(text) <= MAX_CELL_UNITS:
        return text
    kept = text[: MAX_CELL_UNITS - len(CUT_MARK)]
    while _units(kept) > MAX_CELL_UNITS - len(CUT_MARK):
        kept = kept[: -max(1, (_units(kept) - MAX_CELL_UNITS + len(CUT_MARK)) // 2)]
    return kept + CUT_MARK


def _units(text: str) -> int:
    return len(text) + sum(1 for character in text if character > "\uffff")


def csv_text(text: str) -> str:
    """The text for a .csv cell, which has no types: an apostrophe before whatever a spreadsheet would run as a formula.

    Numbers and phone numbers keep their sign. Reading (domain.values.text) takes the apostrophe away again.
    """
    text = clean_text(text)
    bare = text.lstrip("'")
    if not bare.startswith(_FORMULA_STARTS):
        return text
    if bare == text and (_NUMBER.fullmatch(text) or _PHONE.fullmatch(text)):
        return text
    return f"'{text}"


def sheet_name(title: str, taken: set[str]) -> str:
    """A name that a workbook accepts, unlike those `taken` (whatever their case); it is added to them."""
    name = _SHEET_SIGNS.sub(" ", clean_text(title)).strip().strip("'").strip()[:31] or "Sheet"
    if name.casefold() == "history":  # Excel keeps this one for itself
        name = "History of"
    candidate, number = name, 1
    while candidate.casefold() in taken:
        number += 1
        mark = f" ({number})"
        candidate = name[: 31 - len(mark)] + mark
    taken.add(candidate.casefold())
    return candidate
