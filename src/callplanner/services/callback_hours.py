"""A call back that is promised for an hour at which nobody may ring there."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import select

from callplanner.domain.calling_hours import Availability
from callplanner.domain.clock import shown_then
from callplanner.domain.hours_by_place import HoursBook
from callplanner.domain.phrase import Phrase, phrase
from callplanner.services.context import Context
from callplanner.services.customer_hours import availability_of_row, is_holiday
from callplanner.storage.schema import customer

HOLIDAYS_IN_A_ROW = 14


def closed_then(context: Context, customer_id: int, at: datetime) -> Phrase | None:
    """A word on when a call back comes up that is promised for a desk's local time at which nobody may ring the
    customer; None where it is fine, or there is no such customer."""
    with context.file.read() as connection:
        row = connection.execute(select(customer).where(customer.c.id == customer_id)).first()
    return None if row is None else told_of_hours(shown_then(at, context.now().zone), row, context.hours())


def told_of_hours(at: datetime, row: Any, book: HoursBook) -> Phrase | None:
    """The same for a moment with its zone and a customer's row."""
    own = availability_of_row(row, book)
    there = own.there(at)
    if own.open_until(there, holiday=is_holiday(own, row.country_code, row.region, there.date())) is not None:
        return None
    opens = _opens_after(own, row, there)
    if opens is None:
        return None
    facts = {"there": there.replace(tzinfo=None), "opens": opens.astimezone(at.tzinfo).replace(tzinfo=None)}
    return phrase("next-callback-closed", **facts)


def _opens_after(own: Availability, row: Any, there: datetime) -> datetime | None:
    """When it is next fine to call, public holidays left out; None when not within some weeks."""
    for _ in range(HOLIDAYS_IN_A_ROW):
        opens = own.opens_after(there)
        if opens is None or not is_holiday(own, row.country_code, row.region, opens.date()):
            return opens
        there = datetime.combine(opens.date() + timedelta(days=1), time(), tzinfo=there.tzinfo)
    return None
