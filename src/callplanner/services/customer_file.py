"""Everything that is stored about one customer, as a workbook: a sheet for each kind, for whoever asks what we hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from callplanner.domain.errors import PlannerError
from callplanner.domain.job import Job
from callplanner.domain.phrase import Money
from callplanner.services.consents import ConsentView, load_consents
from callplanner.services.context import Context
from callplanner.services.wording import say
from callplanner.storage.customer_trace import RowChange, changes_of, rows_of_customer
from callplanner.storage.phrases import from_json
from callplanner.storage.schema import caller, customer, metadata, outcome, question, tier
from callplanner.workbook.writer import CellKind, Column, Sheet, Value, write_table

Line = tuple[Value, ...]
K = CellKind
Rows = Mapping[str, list[Any]]


def _columns(*columns: tuple[str, CellKind] | tuple[str, CellKind, float]) -> tuple[Column, ...]:
    return tuple(Column(*column) for column in columns)


CONSENT_COLUMNS = _columns(
    ("Reference", K.TEXT, 12), ("Name", K.TEXT, 32), ("Given on", K.DATE), ("What for", K.TEXT, 20),
    ("How", K.TEXT, 30), ("Words", K.TEXT, 70), ("Withdrawn on", K.DATE),
)  # fmt: skip


def consent_line(view: ConsentView) -> Line:
    """One consent as a row of CONSENT_COLUMNS."""
    return view.reference, view.name, view.given_on, view.scope, view.how, view.wording, view.withdrawn_on


def export_customer(context: Context, customer_id: int, path: Path, job: Job | None = None) -> int:
    """Write all that is stored about a customer, also what was undone or ended, as .xlsx; how many rows.

    PlannerError: "customer-unknown", "export-ending-unknown" (one .csv cannot hold several sheets);
    StorageError("export-...")."""
    if path.suffix.casefold() != ".xlsx":
        raise PlannerError("export-customer-ending", file=path.name)
    with context.file.read() as connection:
        row = connection.execute(select(customer).where(customer.c.id == customer_id)).first()
        if row is None:
            raise PlannerError("customer-unknown", customer=customer_id)
        rows = rows_of_customer(connection, customer_id)
        names = _names(connection)
        sheets = [make(context, rows, names) for make in SHEETS.values()]
        proof = [consent_line(view) for view in load_consents(connection, date.max, customer_id)]
        sheets.append(Sheet("Consents", CONSENT_COLUMNS, proof))
        sheets += [_plain(name, rows[name]) for name in rows if name not in COVERED and rows[name]]
        sheets.append(_changes(context, changes_of(connection, rows)))
        about = [
            ("About", row.name),
            ("Reference", row.reference),
            ("As of", context.now().day.isoformat()),
            ("Company file", Path(context.file.address).name),
            ("Backups", "Backups of this file may hold earlier states."),
            ("Made by", "callplanner"),
        ]
        return write_table(path, sheets, job, about=about)


Names = Mapping[str, Mapping[int, str]]


def _names(connection: Connection) -> Names:
    """What rows of other tables are called, by table and id."""

    def of(table: Any, column: Any) -> dict[int, str]:
        return {row[0]: row[1] for row in connection.execute(select(table.c.id, column))}

    return {
        "caller": of(caller, caller.c.name),
        "outcome": of(outcome, outcome.c.label),
        "tier": of(tier, tier.c.name),
        "question": of(question, question.c.text),
    }


def _master(_context: Context, rows: Rows, names: Names) -> Sheet:
    row = rows["customer"][0]._asdict()
    row["tier"] = names["tier"].get(row.pop("tier_id") or 0, "")
    row["caller"] = names["caller"].get(row.pop("caller_id") or 0, "")
    row["yearly_value"] = None if row["yearly_cents"] is None else row["yearly_cents"] / 100
    for hidden in ("id", "yearly_cents", "name_key", "search_text"):
        row.pop(hidden)
    lines = [(name.replace("_", " "), _cell(value)) for name, value in row.items()]
    return Sheet("Master data", _columns(("What", K.TEXT, 26), ("Stored", K.ANY, 60)), lines)


def _cell(value: Any) -> Value:
    """A stored value as it is shown; nothing stays an empty cell."""
    if isinstance(value, (bool, date, datetime, int, float)) or value is None:
        return value
    return str(value)


def _people(_context: Context, rows: Rows, _names: Names) -> Sheet:
    stopped = {row.person for row in rows["suppression"] if row.person and row.lifted_on is None}
    lines = [(r.name, r.role, r.email, "yes" if r.name in stopped else "") for r in rows["contact"]]
    columns = _columns(("Name", K.TEXT, 32), ("Role", K.TEXT, 20), ("E-mail", K.TEXT, 32), ("Do not call", K.TEXT, 12))
    return Sheet("People", columns, lines)


def _numbers(_context: Context, rows: Rows, _names: Names) -> Sheet:
    people = {row.id: row.name for row in rows["contact"]}
    columns = _columns(
        ("As typed", K.PHONE, 24), ("Normal form", K.PHONE, 20), ("Kind", K.TEXT, 12), ("Person", K.TEXT, 24),
        ("Found wrong on", K.DATE), ("Note", K.TEXT, 40),
    )  # fmt: skip
    lines = [(r.typed, r.e164, r.kind, people.get(r.contact_id or 0, ""), r.bad_since, r.note) for r in rows["phone"]]
    return Sheet("Numbers", columns, lines)


def _orders(_context: Context, rows: Rows, _names: Names) -> Sheet:
    columns = _columns(
        ("Reference", K.TEXT, 16), ("Day", K.DATE), ("Amount", K.MONEY), ("Currency", K.TEXT, 10), ("Lines", K.INTEGER),
        ("Status", K.TEXT, 16), ("Cancelled", K.TEXT, 10),
    )  # fmt: skip
    lines = [
        (r.reference, r.day, Money(r.amount_cents), r.currency, r.lines, r.status, r.cancelled)
        for r in rows["sales_order"]
    ]
    return Sheet("Orders", columns, lines)


def _attempts(context: Context, rows: Rows, names: Names) -> Sheet:
    numbers = {row.id: row.typed for row in rows["phone"]}
    columns = _columns(
        ("When", K.DATETIME), ("Outcome", K.TEXT), ("Conversation", K.TEXT, 12), ("Right person", K.TEXT, 12),
        ("Direction", K.TEXT, 10), ("Note", K.TEXT, 60), ("Mood", K.INTEGER), ("Minutes", K.NUMBER),
        ("Purpose", K.TEXT, 14), ("Caller", K.TEXT, 14), ("Number", K.PHONE),
    )  # fmt: skip
    lines = [
        (_local(context, r.at), names["outcome"].get(r.outcome_id), r.conversation, r.right_party,
         "in" if r.inbound else "out", r.note, r.mood, None if r.seconds is None else r.seconds / 60, r.purpose,
         names["caller"].get(r.caller_id), numbers.get(r.phone_id or 0))
        for r in rows["attempt"]
    ]  # fmt: skip
    return Sheet("Attempts", columns, lines)


def _local(context: Context, instant: datetime) -> datetime:
    return context.local(instant).replace(tzinfo=None)


def _answers(_context: Context, rows: Rows, names: Names) -> Sheet:
    columns = _columns(("Day", K.DATE), ("Question", K.TEXT, 50), ("Score", K.INTEGER), ("Answer", K.TEXT, 60))
    lines = [(r.day, names["question"].get(r.question_id), r.score, r.text) for r in rows["survey_answer"]]
    return Sheet("Answers", columns, lines)


def _promises(_context: Context, rows: Rows, names: Names) -> Sheet:
    columns = _columns(
        ("What", K.TEXT, 60), ("Made on", K.DATE), ("Due on", K.DATE), ("Kept on", K.DATE), ("Dropped on", K.DATE),
        ("Caller", K.TEXT, 14),
    )  # fmt: skip
    lines = [
        (r.text, r.made_on, r.due_on, r.kept_on, r.dropped_on, names["caller"].get(r.caller_id or 0))
        for r in rows["promise"]
    ]
    return Sheet("Promises", columns, lines)


def _touches(_context: Context, rows: Rows, names: Names) -> Sheet:
    columns = _columns(("Day", K.DATE), ("Kind", K.TEXT, 16), ("What", K.TEXT, 60), ("Caller", K.TEXT, 14))
    lines: list[Line] = [(r.day, r.kind, r.text, names["caller"].get(r.caller_id or 0)) for r in rows["touch"]]
    lines += [(r.day, r.kind, r.text, None) for r in rows["mention"]]
    return Sheet("Touches and mentions", columns, lines)


def _planned(_context: Context, rows: Rows, names: Names) -> Sheet:
    columns = _columns(
        ("Day", K.DATE), ("Ideal day", K.DATE), ("Purpose", K.TEXT, 14), ("Caller", K.TEXT, 14), ("Pinned", K.TEXT, 8),
        ("Why", K.TEXT, 50), ("Closed on", K.DATE), ("Closed as", K.TEXT, 14),
    )  # fmt: skip
    lines = [
        (r.day, r.ideal, r.purpose, names["caller"].get(r.caller_id), r.pinned, say(from_json(r.reason, r.facts)),
         r.closed_on, r.closed_as)
        for r in rows["planned_call"]
    ]  # fmt: skip
    return Sheet("Planned calls", columns, lines)


def _suppressions(_context: Context, rows: Rows, _names: Names) -> Sheet:
    columns = _columns(
        ("Number", K.PHONE, 20), ("Person", K.TEXT, 24), ("Since", K.DATE), ("Reason", K.TEXT, 50),
        ("Source", K.TEXT, 20), ("By", K.TEXT, 14), ("Lifted on", K.DATE),
    )  # fmt: skip
    lines = [
        (r.e164 or r.typed, r.person, r.since, r.reason, r.source, r.by_caller, r.lifted_on)
        for r in rows["suppression"]
    ]
    return Sheet("Suppressions", columns, lines)


def _outside(context: Context, rows: Rows, names: Names) -> Sheet:
    columns = _columns(("When", K.DATETIME), ("Reason", K.TEXT, 60), ("Caller", K.TEXT, 14))
    lines = [(_local(context, r.at), r.reason, names["caller"].get(r.caller_id or 0)) for r in rows["hours_override"]]
    return Sheet("Outside calling hours", columns, lines)


SHEETS: dict[str, Callable[[Context, Rows, Names], Sheet]] = {
    "customer": _master,
    "contact": _people,
    "phone": _numbers,
    "sales_order": _orders,
    "attempt": _attempts,
    "survey_answer": _answers,
    "promise": _promises,
    "touch": _touches,
    "planned_call": _planned,
    "suppression": _suppressions,
    "hours_override": _outside,
}
COVERED = frozenset({*SHEETS, "mention", "consent"})
"""Tables that have a sheet of their own; every other table with rows of the customer comes out as it is stored."""


def _plain(name: str, rows: list[Any]) -> Sheet:
    names = [column.name for column in metadata.tables[name].columns if column.name not in ("id", "customer_id")]
    columns = tuple(Column(title.replace("_", " ").capitalize(), K.ANY) for title in names)
    lines = [tuple(_cell(getattr(row, title)) for title in names) for row in rows]
    return Sheet(name.replace("_", " ").capitalize(), columns, lines)


def _changes(context: Context, found: Iterable[RowChange]) -> Sheet:
    columns = _columns(
        ("When", K.DATETIME), ("Change", K.TEXT, 50), ("By", K.TEXT, 14), ("Undone", K.TEXT, 8), ("Of", K.TEXT, 18),
        ("Did", K.TEXT, 10), ("Before", K.TEXT, 50), ("After", K.TEXT, 50),
    )  # fmt: skip
    did = {"insert": "added", "update": "changed", "delete": "removed"}
    lines = [
        (_local(context, c.at), say(c.label), c.caller, "yes" if c.undone else "", c.table.replace("_", " "),
         did[c.op], _values(c.before), _values(c.after))
        for c in found
    ]  # fmt: skip
    return Sheet("Changes", columns, lines)


def _values(values: Mapping[str, Any]) -> str:
    shown = {name: value for name, value in values.items() if name not in ("search_text", "name_key")}
    return "; ".join(f"{name.replace('_', ' ')}: {'' if value is None else value}" for name, value in shown.items())
