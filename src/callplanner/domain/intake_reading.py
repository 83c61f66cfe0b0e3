"""How the columns of one file are to be read: decided once, from all their values, before any row is taken."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from callplanner.domain import amounts, column_profile, dates
from callplanner.domain.amounts import Decimal
from callplanner.domain.column_profile import Evidence
from callplanner.domain.dates import DayOrder
from callplanner.domain.intake_mapping import DATE_FIELDS, NUMBER_FIELDS, ColumnMapping
from callplanner.domain.phrase import Phrase
from callplanner.domain.values import BadValueError, Cell


class Reading(Struct, frozen=True):
    """The order of day and month and the decimal sign by field; the country of phones without one; words on each
    decision.
    """

    days: Mapping[str, DayOrder]
    decimals: Mapping[str, Decimal]
    region: str | None = None
    percents: bool = False
    notes: tuple[Phrase, ...] = ()

    def day_reader(self, field: str) -> dates.DayReader:
        """A reader for the dates of a field."""
        return dates.DayReader(self.days.get(field, DayOrder.MIXED))

    def number_reader(self, field: str) -> amounts.NumberReader:
        """A reader for the numbers of a field."""
        return amounts.NumberReader(self.decimals.get(field, Decimal.POINT))


class Reject(Struct, frozen=True):
    """A row that is not taken, and why. `row` is 1-based as the person counts; `cells` are as they stand in the
    file.
    """

    row: int
    reason: Phrase
    cells: tuple[Cell, ...]


def doubtful_columns(mapping: ColumnMapping, sample: Sequence[Sequence[Cell]]) -> tuple[int, ...]:
    """The date and number columns that hold text in the sample: those whose evidence must be gathered over all rows."""
    found = []
    for field, index in mapping.fields().items():
        if field in DATE_FIELDS or field in NUMBER_FIELDS:
            below = sample[mapping.first_data_row - 1 :]
            if any(index < len(row) and isinstance(row[index], str) for row in below):
                found.append(index)
    return tuple(found)


def decide(
    mapping: ColumnMapping,
    evidence: Mapping[int, Evidence],
    *,
    told: DayOrder | None = None,
    region: str | None = None,
    percents: bool = False,
) -> Reading:
    """How to read the mapped columns, `evidence` by column. Raises PlannerError where day and month cannot be
    decided.
    """
    by_field = {field: evidence.get(index, Evidence()) for field, index in mapping.fields().items()}
    titles = mapping.titles()
    dated = {field: facts for field, facts in by_field.items() if field in DATE_FIELDS}
    orders = column_profile.day_orders({titles[field]: facts for field, facts in dated.items()}, told)
    decimals = column_profile.decimals({field: facts for field, facts in by_field.items() if field in NUMBER_FIELDS})
    notes = tuple(dict.fromkeys(note for _, note in orders.values() if note is not None))
    return Reading({field: orders[titles[field]][0] for field in dated}, decimals, region, percents, notes)


def discounts_are_percents(mapping: ColumnMapping, sample: Iterable[Sequence[Cell]]) -> bool:
    """Whether the discount column counts in percents: some value of the sample is above one."""
    index = mapping.index_of("discount")
    if index is None:
        return False
    for row in sample:
        if index < len(row):
            try:
                value = amounts.number(row[index], Decimal.POINT)
            except BadValueError:
                continue
            if value is not None and value > 1 and not (isinstance(row[index], str) and "," in str(row[index])):
                return True
    return False
