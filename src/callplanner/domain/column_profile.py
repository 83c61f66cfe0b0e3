"""What all the values of a column together say about how to read one: order of day and month, decimal sign.

`gather` runs where the rows are (in the reading child) and hands back counts only; `day_orders` and `decimals` decide.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import astuple

from callplanner.domain import amounts, dates
from callplanner.domain.amounts import Decimal, Shape
from callplanner.domain.dates import DayOrder
from callplanner.domain.errors import PlannerError
from callplanner.domain.phrase import Phrase, phrase
from callplanner.domain.values import Cell

# One side is taken for typing errors only where it is outnumbered this much.
_MAJORITY = 20
_MIN_SORTED = 4
_CACHE = 50_000


class Evidence(Struct, frozen=True):
    """Counts over one column. `sorted_*`: read so, the dates of the column stand in order (rising or falling)."""

    filled: int = 0
    day_first: int = 0
    month_first: int = 0
    either: int = 0
    dotted: int = 0
    sorted_day_first: bool = False
    sorted_month_first: bool = False
    example: str = ""
    points: int = 0
    commas: int = 0
    maybe_points: int = 0
    maybe_commas: int = 0
    long_wholes: int = 0


class _Order:
    """Whether a stream of days rises or falls throughout."""

    def __init__(self) -> None:
        self.last: date | None = None
        self.rising = self.falling = True
        self.steps = 0

    def add(self, year: int, month: int, day_of_month: int) -> None:
        try:
            day = date(year, month, day_of_month)
        except ValueError:
            self.rising = self.falling = False
            return
        if self.last is not None and day != self.last:
            self.steps += 1
            if day > self.last:
                self.falling = False
            else:
                self.rising = False
        self.last = day

    @property
    def holds(self) -> bool:
        return self.steps >= _MIN_SORTED and (self.rising or self.falling)


class Gatherer:
    """Collects the evidence of one column, cell by cell."""

    def __init__(self) -> None:
        self._triples: dict[str, tuple[int, int, int, str] | None] = {}
        self._shapes: dict[str, tuple[Shape, bool]] = {}
        self._shape_counts: dict[Shape, int] = dict.fromkeys(Shape, 0)
        self._day_first, self._month_first = _Order(), _Order()
        self._filled = self._days = self._months = self._either = self._dotted = self._long_wholes = 0
        self._example = ""

    def add(self, cell: Cell) -> None:
        """Take one cell into account; only text can be in doubt."""
        self._filled += cell is not None
        if not isinstance(cell, str):
            return
        try:
            found = self._triples[cell]
        except KeyError:
            found = dates.triple(cell)
            if len(self._triples) < _CACHE:
                self._triples[cell] = found
        if found is None:
            self._add_number(cell)
        else:
            self._add_date(found, cell)

    def _add_date(self, found: tuple[int, int, int, str], text: str) -> None:
        first, second, year, sign = found
        if first > 12 >= second:
            self._days += 1
        elif second > 12 >= first:
            self._months += 1
        elif first != second:
            self._either += 1
            self._example = self._example or text.strip()[:40]
        self._dotted += sign == "."
        self._day_first.add(year, second, first)
        self._month_first.add(year, first, second)

    def _add_number(self, text: str) -> None:
        known = self._shapes.get(text)
        if known is None:
            shape = amounts.shape(text)
            known = shape, shape is Shape.WHOLE and sum(map(str.isdigit, text)) > 3 and text.strip().isdigit()
            if len(self._shapes) < _CACHE:
                self._shapes[text] = known
        self._shape_counts[known[0]] += 1
        self._long_wholes += known[1]

    def evidence(self) -> Evidence:
        """The counts so far."""
        counts = self._shape_counts
        return Evidence(
            self._filled,
            self._days,
            self._months,
            self._either,
            self._dotted,
            self._day_first.holds,
            self._month_first.holds,
            self._example,
            counts[Shape.POINT],
            counts[Shape.COMMA],
            counts[Shape.POINT_OR_THOUSANDS],
            counts[Shape.COMMA_OR_THOUSANDS],
            self._long_wholes,
        )


def gather(rows: Iterable[Sequence[Cell]], header_row: int, columns: Sequence[int]) -> dict[int, tuple[object, ...]]:
    """The evidence of the columns (0-based) over all rows below `header_row` (0: none), as plain tuples."""
    gatherers = {index: Gatherer() for index in columns}
    for number, row in enumerate(rows, start=1):
        if number <= header_row:
            continue
        width = len(row)
        for index, gatherer in gatherers.items():
            if index < width:
                gatherer.add(row[index])
    return {index: astuple(gatherer.evidence()) for index, gatherer in gatherers.items()}


def day_orders(
    columns: Mapping[str, Evidence], told: DayOrder | None = None
) -> dict[str, tuple[DayOrder, Phrase | None]]:
    """The order of day and month for each date column (by title), and in words what decided it (None: no doubt arose).

    Raises PlannerError("day-month-undecided") where nothing decides and nobody told.
    """
    decided = {title: _own_order(evidence, told) for title, evidence in columns.items()}
    settled = {found[0] for found in decided.values() if found is not None and found[1] is not None}
    result: dict[str, tuple[DayOrder, Phrase | None]] = {}
    for title, found in decided.items():
        if found is not None:
            result[title] = found
        elif len(settled - {DayOrder.MIXED}) == 1:
            order = next(iter(settled - {DayOrder.MIXED}))
            result[title] = order, phrase("dates-decided-by-others", column=title, order=_said(order))
        else:
            raise PlannerError("day-month-undecided", column=title, example=columns[title].example)
    return result


def _said(order: DayOrder) -> str:
    return "day before month" if order is DayOrder.DAY_FIRST else "month before day"


def _own_order(evidence: Evidence, told: DayOrder | None) -> tuple[DayOrder, Phrase | None] | None:
    """What a column says by itself; None: nothing. A phrase goes with every decision that others may lean on."""
    if told is not None:
        return told, None
    days, months = evidence.day_first, evidence.month_first
    if days and months and max(days, months) < _MAJORITY * min(days, months):
        return DayOrder.MIXED, phrase("dates-mixed", day_first=days, month_first=months, doubtful=evidence.either)
    if days or months:
        order = DayOrder.DAY_FIRST if days > months else DayOrder.MONTH_FIRST
        return order, phrase("dates-decided-by-values", order=_said(order), values=max(days, months))
    if not evidence.either:
        return DayOrder.DAY_FIRST, None
    if evidence.dotted >= evidence.either:
        return DayOrder.DAY_FIRST, phrase("dates-decided-by-dots", order=_said(DayOrder.DAY_FIRST))
    if evidence.sorted_day_first != evidence.sorted_month_first:
        order = DayOrder.DAY_FIRST if evidence.sorted_day_first else DayOrder.MONTH_FIRST
        return order, phrase("dates-decided-by-sorting", order=_said(order))
    return None


def decimals(columns: Mapping[str, Evidence]) -> dict[str, Decimal]:
    """The decimal sign of each number column (by title): its own values, else the file's other columns, else habit."""
    own = {title: _own_decimal(evidence) for title, evidence in columns.items()}
    settled = {decimal for decimal in own.values() if decimal is not None and decimal is not Decimal.MIXED}
    fallback = next(iter(settled)) if len(settled) == 1 else None
    return {title: decimal or fallback or _habit(columns[title]) for title, decimal in own.items()}


def _own_decimal(evidence: Evidence) -> Decimal | None:
    points, commas = evidence.points, evidence.commas
    if points and commas and max(points, commas) < _MAJORITY * min(points, commas):
        return Decimal.MIXED
    if points or commas:
        return Decimal.POINT if points > commas else Decimal.COMMA
    return None


def _habit(evidence: Evidence) -> Decimal:
    """Only forms like 1,234 or 1.234: grouped thousands, unless longer numbers stand there without any grouping."""
    if evidence.maybe_points > evidence.maybe_commas:
        return Decimal.POINT if evidence.long_wholes else Decimal.COMMA
    if evidence.maybe_commas:
        return Decimal.COMMA if evidence.long_wholes else Decimal.POINT
    return Decimal.POINT
