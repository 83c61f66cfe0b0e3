"""What the cells of a column look like, and how well that fits a field; counted over the sample."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, time

from msgspec import Struct

from callplanner.domain import amounts, dates
from callplanner.domain.amounts import Shape
from callplanner.domain.intake_mapping import DATE_FIELDS, FLAG_FIELDS, NUMBER_FIELDS, PHONE_FIELDS
from callplanner.domain.phone import looks_like_phone
from callplanner.domain.values import Cell, is_barred, is_flag_word, is_nothing, lost_digits
from callplanner.workbook.table import Row

_EMAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;]{2,}")
_SALUTATION_WORDS = "mr mrs ms miss dr prof herr frau hr fr m mme mlle sr sra srta"
_SALUTATIONS = frozenset(_SALUTATION_WORDS.split())


class Content(Struct, frozen=True):
    """Shares (0 to 1) of the filled cells of one column that look like something; `filled` is the count of those
    cells.
    """

    filled: int
    share_filled: float
    email: float
    phone: float
    date: float
    number: float
    flag: float
    coded: float
    words: float
    unique: float
    decimal: float
    salutation: float
    compact_date: float
    barred: float


def content_of(cells: Sequence[Cell]) -> Content:
    """The content of one column of the sample, titles left out."""
    filled = [cell for cell in cells if cell is not None and not (isinstance(cell, str) and is_nothing(cell))]
    total = max(len(filled), 1)

    def share(count: int) -> float:
        return count / total

    texts = [cell.strip() for cell in filled if isinstance(cell, str)]
    return Content(
        filled=len(filled),
        share_filled=len(filled) / max(len(cells), 1),
        email=share(sum(1 for text in texts if _EMAIL.fullmatch(text))),
        phone=share(sum(1 for cell in filled if looks_like_phone(cell))),
        date=share(sum(1 for cell in filled if dates.looks_like_date(cell))),
        number=share(sum(1 for cell in filled if _is_number(cell))),
        flag=share(sum(1 for cell in filled if isinstance(cell, bool) or is_flag_word(str(cell)))),
        coded=share(sum(1 for cell in filled if _is_code(cell))),
        words=share(sum(1 for text in texts if _is_words(text))),
        unique=len(set(map(str, filled))) / total,
        decimal=share(sum(1 for cell in filled if _is_decimal(cell))),
        salutation=share(sum(1 for text in texts if text.casefold().rstrip(".") in _SALUTATIONS)),
        compact_date=share(sum(1 for cell in filled if _is_compact_date(cell))),
        barred=share(sum(map(is_barred, texts))),
    )


def _is_number(cell: Cell) -> bool:
    if isinstance(cell, (bool, date, time)):
        return False
    return amounts.shape(cell) is not Shape.NO_NUMBER if isinstance(cell, str) else cell is not None


def _is_decimal(cell: Cell) -> bool:
    if isinstance(cell, float):
        return not cell.is_integer()
    if not isinstance(cell, str) or lost_digits(cell):
        return False
    return amounts.shape(cell) in (Shape.POINT, Shape.COMMA)


def _is_code(cell: Cell) -> bool:
    """A short mark without spaces: a number, a letter code; not an amount with decimals."""
    if isinstance(cell, float):
        return cell.is_integer()
    return isinstance(cell, int) or (isinstance(cell, str) and len(cell.strip()) <= 40 and " " not in cell.strip())


def _is_words(text: str) -> bool:
    letters = sum(map(str.isalpha, text))
    return letters > 1 and letters > sum(map(str.isdigit, text))


def _is_compact_date(cell: Cell) -> bool:
    text = str(cell).strip() if isinstance(cell, (int, str)) else ""
    return len(text) == 8 and text.isdigit() and dates.looks_like_date(text)


_BARELY = 0.4
"""How well a column suits its title where few of its cells do, but taking it for something else would lose those."""


def fit(field: str, content: Content) -> float:
    """How well the content suits the field, 0 to 1. An empty column suits everything a little."""
    if not content.filled:
        return 0.5
    if field in PHONE_FIELDS:
        if content.email >= 0.2 or content.date >= 0.5:
            return 0.0
        return max(_soft(content.phone), _BARELY if content.phone else 0.0)
    if field == "email":
        return _soft(content.email)
    if field in DATE_FIELDS:
        return _soft(max(content.date, content.compact_date, content.number * 0.6))
    if field in NUMBER_FIELDS:
        return _soft(content.number) if content.date < 0.5 else 0.0
    if field == "active" and content.barred:
        return max(_soft(content.flag), _BARELY)  # whatever else it says, somebody in it is not to be called
    if field == "do_not_call":  # any remark there is a ban
        return 0.0 if max(content.email, content.phone) > 0.2 else max(_soft(content.flag), _BARELY)
    if field == "closed":  # the day says so too
        return max(_soft(content.flag), _soft(content.date))
    if field in FLAG_FIELDS:
        return _soft(content.flag)
    if field in ("reference", "order", "customer"):
        bad = max(content.email, content.date - content.compact_date, content.decimal)
        return max(0.0, 1.0 - bad)
    if field in ("name", "person", "first_name", "last_name", "town", "country"):
        return max(0.0, 1.0 - max(content.number, content.email, content.date, content.phone))
    if field == "role":
        return max(0.0, 1.0 - max(content.salutation, content.number, content.date))
    if field == "postcode":
        return max(0.0, 1.0 - max(content.email, content.date - content.compact_date))
    if field in ("region", "segment", "street", "currency", "tier"):
        return max(0.0, 1.0 - max(content.email, content.date))
    return 1.0


def _soft(share: float) -> float:
    """Full marks from four fifths on; nothing below a third: a few odd cells are no reason against a title."""
    return 1.0 if share >= 0.8 else 0.0 if share < 0.34 else share


def columns_of(rows: Sequence[Row], width: int) -> list[list[Cell]]:
    """The cells of each column over the rows that are not empty."""
    filled = [row for row in rows if row]
    return [[row[index] if index < len(row) else None for row in filled] for index in range(width)]
