"""Call guides: texts with places for the customer's data; and the shelf of things of value to offer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from msgspec import Struct

from callplanner.domain.phrase import Fact

PLACES = ("name", "person", "town", "last_order", "last_spoken", "last_said", "owed")
"""Places that a text may name in braces."""
UNKNOWN = "…"
_PLACE = re.compile(r"\{([^{}]*)\}")


def unknown_places(text: str) -> list[str]:
    """Places in a text that nobody can fill, in order."""
    return [place for place in _PLACE.findall(text) if place not in PLACES]


def filled(text: str, known: Mapping[str, Fact], write: Callable[[Fact], str]) -> str:
    """The text with the customer's data in its places, each written by `write`. What is not known becomes an ellipsis;
    a place that is none stays as it was typed."""

    def value(found: re.Match[str]) -> str:
        if found[1] not in PLACES:
            return found[0]
        fact = known.get(found[1])
        return UNKNOWN if fact is None or fact == "" else write(fact)

    return _PLACE.sub(value, text)


TOUCH_KINDS = ("article", "tip", "introduction", "thanks")
"""What is given without a sale."""


class ShelfItem(Struct, frozen=True):
    """Something of value to offer without a sale: `kind` article, tip, introduction, thanks; `tag`: the segment it
    suits, empty for all."""

    kind: str
    text: str
    tag: str = ""


def suited(shelf: Iterable[ShelfItem], segment: str, given: Iterable[str]) -> tuple[ShelfItem, ...]:
    """The shelf for one customer: what suits its segment first, then what suits all; what was given already is left
    out, and so is what suits another segment."""
    had = {text.casefold() for text in given}
    fitting = [
        item for item in shelf if item.tag.casefold() in ("", segment.casefold()) and item.text.casefold() not in had
    ]
    return tuple(sorted(fitting, key=lambda item: not item.tag))
