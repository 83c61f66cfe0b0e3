"""Which field a column title names.

A title is compared without case, accents, spaces and punctuation, so `customerID`, `Customer Id` and `CUSTOMER_ID`
are one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from callplanner.domain.intake_mapping import ImportKind
from callplanner.workbook.title_table import TITLES

# Words that a title may carry besides its meaning: "Amount (EUR)", "Customer phone", "Hauptadresse: Ort".
_NEUTRAL_WORDS = """customer customers kunde kunden client cliente company firma billing bill main primary haupt
the of de del la le les der die das des du in eur euro usd gbp chf dollar 1 my our your number nummer"""
_NEUTRAL = frozenset(_NEUTRAL_WORDS.split())
_CAMEL = re.compile(r"(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_WORDS = re.compile(r"[a-z]+|\d+")
_BRACKETS = re.compile(r"[(\[{].*?[)\]}]")


def fold(title: str) -> str:
    """A title without case, accents and punctuation, its words parted by single spaces: `OrderDate` -> `order date`."""
    text = title.replace("ß", "ss")
    text = unicodedata.normalize("NFKD", text)
    text = "".join(character for character in text if not unicodedata.combining(character))
    text = _CAMEL.sub(" ", text)
    return " ".join(_WORDS.findall(text.casefold()))


def _spelled_out(title: str) -> str:
    """Umlauts as two letters, the way they are written where the keyboard has none."""
    for umlaut, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ä", "Ae"), ("Ö", "Oe"), ("Ü", "Ue")):
        title = title.replace(umlaut, letters)
    return title


@cache
def _lookup(kind: ImportKind) -> Mapping[str, tuple[tuple[str, int], ...]]:
    """Folded title without spaces -> the fields it may name, with rank."""
    table: dict[str, dict[str, int]] = {}
    for field, ranks in TITLES[kind].items():
        for rank, names in ranks.items():
            for name in names.replace("\n", " ").split(","):
                for spelling in (name, _spelled_out(name)):
                    fields = table.setdefault(fold(spelling).replace(" ", ""), {})
                    fields[field] = max(rank, fields.get(field, 0))
    table.pop("", None)
    return {name: tuple(fields.items()) for name, fields in table.items()}


def fields_of(title: str, kind: ImportKind) -> tuple[tuple[str, int], ...]:
    """The fields that a title may name with the rank of each, best spelling first; empty where it names none."""
    lookup = _lookup(kind)
    folded = fold(title)
    exact = lookup.get(folded.replace(" ", ""))
    if exact:
        return exact
    bare = fold(_BRACKETS.sub(" ", title))
    found = lookup.get(bare.replace(" ", ""))
    if found:
        return tuple((field, rank - 5) for field, rank in found)
    words = [word for word in bare.split() if word not in _NEUTRAL]
    found = lookup.get("".join(words)) if words else None
    return tuple((field, rank - 15) for field, rank in found) if found else ()


def is_known(title: str) -> bool:
    """Whether the title names a field of any kind."""
    return any(fields_of(title, kind) for kind in ImportKind)
