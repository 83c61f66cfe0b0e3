"""Call sheets for paper: what the workbook has, and what was said and promised, to be ticked and written on."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from callplanner.services.call_sheets import calls_between
from callplanner.services.context import Context
from callplanner.services.preferences import preferences
from callplanner.services.views_paper import PaperCall, PaperSheet
from callplanner.storage.call_sheets import last_words, open_promises
from callplanner.storage.export_rows import first_contacts
from callplanner.storage.people import load_outcomes
from callplanner.storage.phones import all_numbers
from callplanner.storage.standings import load_standings


def paper_sheet(
    context: Context, *, caller: str | None = None, first: date | None = None, last: date | None = None
) -> PaperSheet:
    """The calls from `first` to `last` (both included; today's queue when neither is named).

    PlannerError("caller-unknown")."""
    moment = context.now()
    begins = first or moment.day
    ends = max(begins, last or begins)
    with context.file.read() as connection:
        named = context.caller(connection, caller).name if caller is not None else None
    calls = calls_between(context, named, begins, ends)
    ids = [call.customer_id for call in calls]
    with context.file.read() as connection:
        numbers = all_numbers(connection, ids)
        people = first_contacts(connection)
        standings = load_standings(connection, moment.day, ids)
        said = last_words(connection, ids, moment.day)
        owed = open_promises(connection, ids, moment.day)
        outcomes = tuple(outcome.label for outcome in load_outcomes(connection).values())
    lines = []
    for call in calls:
        person = people.get(call.customer_id)
        lines.append(
            PaperCall(
                reference=call.reference,
                name=call.name,
                person=person.name if person is not None else "",
                role=person.role if person is not None else "",
                tier=call.tier,
                numbers=tuple(typed for typed, _ in numbers.get(call.customer_id, ())),
                due=call.due,
                why=call.why,
                spoken_on=standings[call.customer_id].spoken_on,
                last_said=said.get(call.customer_id, ""),
                promises=owed.get(call.customer_id, ()),
            )
        )
    company = preferences(context).company or Path(context.file.address).stem
    return PaperSheet(company, named, begins, ends, moment.local, outcomes, tuple(lines))
