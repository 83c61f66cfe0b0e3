"""From an open file to drafts: mapping, reading and collecting in one place, for the services and for trials."""

from __future__ import annotations

from callplanner.domain import intake_reading
from callplanner.domain.dates import DayOrder
from callplanner.domain.intake import (
    ColumnMapping,
    CustomerCollector,
    CustomersIntake,
    OrderCollector,
    OrdersIntake,
    Reading,
    SuppressionCollector,
    SuppressionsIntake,
)
from callplanner.workbook.reader import Source


def decide_reading(
    source: Source, mapping: ColumnMapping, *, day_order: DayOrder | None = None, region: str | None = None
) -> Reading:
    """How to read the mapped columns of the open file; looks at all rows only where text leaves a doubt.

    Raises PlannerError("day-month-undecided") where dates could be read both ways and `day_order` does not say.
    """
    sample = source.workbook.sample
    doubtful = intake_reading.doubtful_columns(mapping, sample)
    evidence = source.evidence(doubtful, mapping.header_row) if doubtful else {}
    percents = intake_reading.discounts_are_percents(mapping, sample[mapping.first_data_row - 1 :])
    return intake_reading.decide(mapping, evidence, told=day_order, region=region, percents=percents)


def read_customers(source: Source, mapping: ColumnMapping, reading: Reading) -> CustomersIntake:
    """All customers of the open file."""
    collector = CustomerCollector(mapping, reading)
    for block in source.blocks():
        collector.add(block)
    return collector.finish()


def read_orders(source: Source, mapping: ColumnMapping, reading: Reading) -> OrdersIntake:
    """All orders of the open file."""
    collector = OrderCollector(mapping, reading)
    for block in source.blocks():
        collector.add(block)
    return collector.finish()


def read_suppressions(source: Source, mapping: ColumnMapping, reading: Reading) -> SuppressionsIntake:
    """All bans of the open file."""
    collector = SuppressionCollector(mapping, reading)
    for block in source.blocks():
        collector.add(block)
    return collector.finish()
