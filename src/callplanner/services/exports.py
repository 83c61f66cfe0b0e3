"""Lists as workbooks that look made by a person, with a sheet that says what they are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from callplanner.domain.calendar import weekday_text
from callplanner.domain.coverage import forbidden
from callplanner.domain.errors import PlannerError
from callplanner.domain.job import Job
from callplanner.domain.listing import ListQuery, scope_of
from callplanner.domain.scope import EVERYTHING
from callplanner.services.context import Context
from callplanner.services.coverage import coverage_and_statuses, statuses
from callplanner.services.customer_list import list_ids
from callplanner.services.export_pictures import PICTURES
from callplanner.services.fringe import fringe_rows, lapsed_rows, silent_rows, unspoken_rows
from callplanner.services.programme import callable_rows, planned_list, planned_views
from callplanner.services.today import today_view
from callplanner.services.views import SilentRow
from callplanner.services.wording import say
from callplanner.storage.call_sheets import file_identity
from callplanner.storage.export_rows import all_attempts, all_customers, first_contacts, phones_by_kind
from callplanner.storage.lists import next_calls
from callplanner.storage.phones import all_numbers
from callplanner.storage.plan_rows import PlannedFilter
from callplanner.workbook.calendar_file import CalendarCall, write_calendar
from callplanner.workbook.card_writer import BusinessCard, write_cards
from callplanner.workbook.writer import CellKind, Column, Sheet, Value, write_table

Row = tuple[Value, ...]
K = CellKind


def export(context: Context, list_name: str, path: Path, job: Job | None = None, query: ListQuery | None = None) -> int:
    """Write a list as .xlsx or .csv by the ending; how many rows. Customers may go out as business cards (.vcf), the
    programme as a calendar (.ics). PlannerError: "list-unknown", "export-ending-unknown"."""
    maker = LISTS.get(list_name)
    if maker is None:
        raise PlannerError("list-unknown", name=list_name, known=", ".join(LISTS))
    special = CONTACTS_AND_CALENDARS.get((list_name, path.suffix.casefold()))
    if special is not None:
        return special(context, path, query)
    sheet = maker(context, query)
    moment = context.now()
    about = [
        ("List", sheet.title),
        ("As of", moment.day.isoformat()),
        ("Company file", Path(context.file.address).name),
        ("Filter", _filter_text(query)),
        ("Made by", "callplanner"),
    ]
    return write_table(path, [sheet], job, about=about)


def _filter_text(query: ListQuery | None) -> str:
    parts = [f"search “{query.search}”"] if query is not None and query.search else []
    if (scope := scope_of(query)) != EVERYTHING:
        days = [f"{word} {day.isoformat()}" for word, day in (("from", scope.first), ("to", scope.last)) if day]
        parts.append(" ".join([*days, scope.caller or ""]).strip())
    if query is None or not (parts or query.filters):
        return "Everybody"
    parts += [f"{name}: {', '.join(values)}" for name, values in query.filters.items()]
    return "; ".join(parts)


def _columns(*columns: tuple[str, CellKind] | tuple[str, CellKind, float]) -> tuple[Column, ...]:
    return tuple(Column(*column) for column in columns)


CUSTOMERS = _columns(
    ("Reference", K.TEXT, 12), ("Name", K.TEXT, 32), ("Contact", K.TEXT), ("Role", K.TEXT), ("Phone", K.PHONE),
    ("Second phone", K.PHONE), ("Mobile", K.PHONE), ("E-mail", K.TEXT, 28), ("Street", K.TEXT, 28),
    ("Postcode", K.TEXT, 12), ("Town", K.TEXT), ("Region", K.TEXT, 12), ("Country", K.TEXT, 16),
    ("Segment", K.TEXT, 18), ("Private person", K.TEXT, 12), ("Yearly value", K.MONEY), ("Currency", K.TEXT, 10),
    ("Tier", K.TEXT, 10), ("Caller", K.TEXT, 14), ("Do not call", K.TEXT, 12), ("Active", K.TEXT, 10),
    ("Weekdays", K.TEXT, 14), ("Hours", K.TEXT, 14), ("Note", K.TEXT, 40), ("Status", K.TEXT, 14),
    ("Last conversation", K.DATE), ("Next call", K.DATE), ("Orders", K.INTEGER), ("Last order", K.DATE),
)  # fmt: skip


def _customers(context: Context, query: ListQuery | None) -> Sheet:
    chosen = None if query is None else set(list_ids(context, query))
    with context.file.read() as connection:
        snapshot = context.snapshot(connection)
        rows = [row for row in all_customers(connection) if chosen is None or row.id in chosen]
        numbers = phones_by_kind(connection)
        people = first_contacts(connection)
        found = statuses(context, connection, context.period(connection))
        following = next_calls(connection, snapshot.day, None)

    def lines() -> Iterable[Row]:
        for row in rows:
            standing = snapshot.standings[row.id]
            mine = numbers.get(row.id, {})
            person = people.get(row.id)
            status = found[row.id][0] if row.id in found else "inactive"
            yield (
                row.reference, row.name, person.name if person is not None else "",
                person.role if person is not None else "", mine.get("phone"), mine.get("phone2"), mine.get("mobile"),
                row.email, row.street, row.postcode, row.town, row.region, row.country, row.segment,
                _yes(row.private), standing.value_cents, row.currency, row.tier, row.caller,
                "yes" if standing.suppressed else "", _yes(row.active), weekday_text(row.weekdays), row.hours, row.note,
                status.replace("_", " "), standing.spoken_on, following.get(row.id, (None, None))[0],
                standing.order_days, standing.last_order,
            )  # fmt: skip

    return Sheet("Customers", CUSTOMERS, lines())


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _programme(context: Context, query: ListQuery | None) -> Sheet:
    wanted = PlannedFilter(search=query.search if query is not None else "")
    rows = planned_views(context, planned_list(context, wanted))
    columns = _columns(
        ("Day", K.DATE), ("Reference", K.TEXT, 12), ("Name", K.TEXT, 32), ("Tier", K.TEXT, 10), ("Caller", K.TEXT, 14),
        ("Purpose", K.TEXT, 14), ("Ideal day", K.DATE), ("From", K.DATE), ("Until", K.DATE), ("Band", K.INTEGER),
        ("Pinned", K.TEXT, 8), ("Reason", K.TEXT, 40),
    )  # fmt: skip
    lines = (
        (r.day, r.reference, r.name, r.tier, r.caller, r.purpose.replace("_", " "), r.ideal, r.earliest, r.latest,
         r.band, "yes" if r.pinned else "", say(r.reason))
        for r in rows
    )  # fmt: skip
    return Sheet("Programme", columns, lines)


def _today(context: Context, _: ListQuery | None) -> Sheet:
    view = today_view(context)
    columns = _columns(
        ("#", K.INTEGER), ("Section", K.TEXT, 12), ("Reference", K.TEXT, 12), ("Name", K.TEXT, 32), ("Phone", K.PHONE),
        ("Tier", K.TEXT, 10), ("Purpose", K.TEXT, 14), ("Due", K.ANY), ("Why now", K.TEXT, 60),
    )  # fmt: skip
    lines = (
        (rank, e.section.replace("_", " "), e.reference, e.name, e.phone, e.tier, e.purpose.replace("_", " "), e.due,
         say(e.why))
        for rank, e in enumerate(view.entries, 1)
    )  # fmt: skip
    return Sheet(f"Today {view.day.isoformat()}", columns, lines)


def _fringe(context: Context, _: ListQuery | None) -> Sheet:
    columns = _columns(
        ("Points", K.INTEGER), ("Reference", K.TEXT, 12), ("Name", K.TEXT, 32), ("Tier", K.TEXT, 10),
        ("Value", K.MONEY), ("Currency", K.TEXT, 10), ("Last conversation", K.DATE), ("Days since", K.INTEGER),
        ("Days since order", K.INTEGER),
        ("Potential", K.TEXT, 14), ("Reasons", K.TEXT, 60),
    )  # fmt: skip
    lines = (
        (r.score, r.reference, r.name, r.tier, r.value, r.value.currency, r.last_conversation, r.spoken_days,
         r.order_days,
         r.potential or "never asked", "; ".join(f"{say(text)} {points:+d}" for points, text in r.reasons))
        for r in fringe_rows(context)
    )  # fmt: skip
    return Sheet("Fringe", columns, lines)


def _rhythm(
    title: str, rows: Callable[[Context, str | None], Sequence[SilentRow]]
) -> Callable[[Context, ListQuery | None], Sheet]:
    """`rows` takes the caller whose customers are wanted."""
    columns = _columns(
        ("Reference", K.TEXT, 12), ("Name", K.TEXT, 32), ("Tier", K.TEXT, 10), ("Orders", K.INTEGER),
        ("Last order", K.DATE), ("Usual days", K.NUMBER), ("Days silent", K.INTEGER), ("Ratio", K.NUMBER),
        ("Label", K.TEXT, 14), ("Value before", K.MONEY), ("Value at risk", K.MONEY), ("Currency", K.TEXT, 10),
        ("Last conversation", K.DATE),
        ("In words", K.TEXT, 60),
    )  # fmt: skip

    def make(context: Context, query: ListQuery | None) -> Sheet:
        lines = (
            (r.reference, r.name, r.tier, r.orders, r.last_order, r.usual_days, r.silent_days, r.ratio,
             r.label.replace("_", " "), r.value, r.value_at_risk, r.value.currency, r.last_conversation,
             say(r.sentence))
            for r in rows(context, scope_of(query).caller)
        )  # fmt: skip
        return Sheet(title, columns, lines)

    return make


def _coverage(context: Context, query: ListQuery | None) -> Sheet:
    """Every active customer with its one status; the shares stand in the command and on the page."""
    scope = scope_of(query)
    view, found = coverage_and_statuses(context, scope.first, scope.last, scope.caller)
    columns = _columns(
        ("Reference", K.TEXT, 12), ("Name", K.TEXT, 32), ("Tier", K.TEXT, 10), ("Status", K.TEXT, 14),
        ("Spoken in the period", K.DATE), ("Next planned call", K.DATE), ("Reason", K.TEXT, 60),
    )  # fmt: skip
    with context.file.read() as connection:
        snapshot = context.snapshot(connection)
        tiers = {row.id: row.tier for row in all_customers(connection)}

    def lines() -> Iterable[Row]:
        for customer_id, (status, reason, calls) in found.items():
            standing = snapshot.standings[customer_id]
            words = say(reason) if reason is not None else ""
            yield (
                standing.reference, standing.name, tiers.get(customer_id), status.replace("_", " "),
                calls.spoken_in_period, calls.first_open, words,
            )  # fmt: skip

    return Sheet(f"Coverage {view.first.isoformat()}", columns, lines())


def _attempts(context: Context, _: ListQuery | None) -> Sheet:
    columns = _columns(
        ("When", K.DATETIME), ("Reference", K.TEXT, 12), ("Name", K.TEXT, 32), ("Outcome", K.TEXT),
        ("Conversation", K.TEXT, 14), ("Right person", K.TEXT, 14), ("Direction", K.TEXT, 12), ("Note", K.TEXT, 50),
        ("Minutes", K.NUMBER), ("Purpose", K.TEXT, 14), ("Caller", K.TEXT, 14), ("Number", K.PHONE),
    )  # fmt: skip

    def lines() -> Iterable[Row]:
        with context.file.read() as connection:
            for r in all_attempts(connection, context.now().day):
                yield (
                    context.local(r.at).replace(tzinfo=None), r.reference, r.name, r.label, _yes(r.conversation),
                    _yes(r.right_party), "in" if r.inbound else "out", r.note,
                    None if r.seconds is None else r.seconds / 60, r.purpose.replace("_", " "), r.caller, r.typed,
                )  # fmt: skip

    return Sheet("Attempts", columns, lines())


LISTS: dict[str, Callable[[Context, ListQuery | None], Sheet]] = {
    "customers": _customers,
    "programme": _programme,
    "today": _today,
    "fringe": _fringe,
    "silent": _rhythm("Silent", silent_rows),
    "lapsed": _rhythm("Lapsed", lambda context, _: lapsed_rows(context)),
    "unspoken": _rhythm("Bought, then no word", lambda context, _: unspoken_rows(context)),
    "coverage": _coverage,
    "attempts": _attempts,
    **PICTURES,
}


def _cards(context: Context, path: Path, query: ListQuery | None) -> int:
    """Cards end up in telephones, so what must not be dialled is not on them."""
    chosen = None if query is None else set(list_ids(context, query))
    with context.file.read() as connection:
        rows = [row for row in all_customers(connection) if chosen is None or row.id in chosen]
        numbers = phones_by_kind(connection, context.now().day)
        people = first_contacts(connection)
        standings = context.snapshot(connection).standings

    def card(row: Any) -> BusinessCard:
        person, standing = people.get(row.id), standings.get(row.id)
        may_be_called = standing is None or forbidden(standing) is None
        return BusinessCard(
            reference=row.reference,
            company="" if row.private else row.name,
            person=row.name if row.private else person.name if person is not None else "",
            role=person.role if person is not None and not row.private else "",
            phones=tuple(numbers.get(row.id, {}).items()) if may_be_called else (),
            email=row.email,
            street=row.street,
            postcode=row.postcode,
            town=row.town,
            region=row.region,
            country=row.country,
            segment=row.segment,
            note=row.note,
        )

    return write_cards(path, map(card, rows))


def _calendar(context: Context, path: Path, query: ListQuery | None) -> int:
    wanted = PlannedFilter(search=query.search if query is not None else "")
    rows = callable_rows(context, planned_views(context, planned_list(context, wanted)))
    with context.file.read() as connection:
        numbers = all_numbers(connection, {row.customer_id for row in rows})
        identity = file_identity(connection)
    calls = (
        CalendarCall(
            uid=f"call-{row.planned_call_id}@{identity}",
            day=row.day,
            title=f"Call {row.name}",
            words=(", ".join(typed for typed, _ in numbers.get(row.customer_id, ())), row.caller, say(row.reason)),
            category=f"Tier {row.tier}",
        )
        for row in rows
    )
    return write_calendar(path, Path(context.file.address).stem, calls, context.now().instant)


CONTACTS_AND_CALENDARS: dict[tuple[str, str], Callable[[Context, Path, ListQuery | None], int]] = {
    ("customers", ".vcf"): _cards,
    ("programme", ".ics"): _calendar,
}
