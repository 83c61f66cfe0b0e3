"""Importing orders: joined to customers by reference, else by name, else by number; lines to orders by number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from msgspec import Struct, field
from sqlalchemy import Connection, select

from callplanner.domain.intake import Basis, OrderDraft, OrderDrafts
from callplanner.domain.job import Job
from callplanner.domain.phone import parse_phone
from callplanner.domain.phrase import Money, Phrase, phrase
from callplanner.domain.search import fold
from callplanner.services.views import RowVerdict
from callplanner.storage.customer_rows import known_references
from callplanner.storage.own_currency import settle_currencies
from callplanner.storage.schema import customer, phone, sales_order
from callplanner.storage.unit_of_work import UnitOfWork

WRITTEN_BETWEEN_STEPS = 20_000


class OrdersDiff(Struct):
    """What a file of orders would do. `new` are places in `drafts`, `customers` the customer of each of those;
    `rejects` are the first rows of orders. `currencies`: of customers that had none and now have one;
    `unsettled`: customers who have orders in several, or may have."""

    drafts: OrderDrafts
    new: Sequence[int] = ()
    customers: Sequence[int] = ()
    updates: list[tuple[int, dict[str, Any]]] = field(default_factory=list)
    unchanged: int = 0
    rejects: list[tuple[int, Phrase]] = field(default_factory=list)
    unknown: set[str] = field(default_factory=set)
    verdicts: list[RowVerdict] = field(default_factory=list)
    currencies: dict[int, str] = field(default_factory=dict)
    unsettled: set[int] = field(default_factory=set)
    notes: tuple[Phrase, ...] = ()

    def new_column(self, name: str) -> Sequence[Any]:
        """One field of the new orders."""
        column = self.drafts.column(name)
        return column if len(self.new) == len(column) else [column[place] for place in self.new]


class Customers:
    """Ids of the known customers by what an order may call them."""

    def __init__(self, connection: Connection, region: str | None) -> None:
        c = customer.c
        rows = connection.execute(select(c.id, c.reference, c.name, c.name_key, c.currency)).all()
        self.names: dict[int, str] = {row.id: row.name for row in rows}
        self.by_reference = known_references(connection)
        self.by_name: dict[str, int] = {}
        self.shared_names: set[str] = set()
        for row in rows:
            if self.by_name.setdefault(row.name_key, row.id) != row.id:
                self.shared_names.add(row.name_key)
        for name in self.shared_names:
            del self.by_name[name]
        self.currencies: dict[int, str] = {row.id: row.currency for row in rows}
        self._connection = connection
        self._region = region

    def find_all(self, drafts: OrderDrafts) -> list[int | None]:
        """The customer of each order, or None. A name that several customers have finds nobody."""
        calls = list(zip(*map(drafts.column, ("customer", "name", "phone")), strict=True))
        known = {call: self._find(*call) for call in set(calls)}
        return [known[call] for call in calls]

    def shared(self, draft: OrderDraft) -> str | None:
        """The name of an order's customer where several customers have it."""
        called = (draft.name, draft.customer)
        return next((name for name in called if name and fold(name) in self.shared_names), None)

    def _find(self, customer: str | None, name: str | None, phone_typed: str | None) -> int | None:
        if customer:
            found = self.by_reference.get(customer.casefold())
            if found is not None:
                return found
        for called in (name, customer):
            found = self.by_name.get(fold(called)) if called else None
            if found is not None:
                return found
        number = parse_phone(phone_typed, self._region) if phone_typed else None
        if number is None or number.e164 is None:
            return None
        owners = self._connection.execute(
            select(phone.c.customer_id).where(phone.c.e164 == number.e164).distinct().limit(2)
        ).scalars().all()  # fmt: skip
        return int(owners[0]) if len(owners) == 1 else None


def compare(
    connection: Connection, drafts: OrderDrafts, *, lines_only: bool, region: str | None, verdicts: int
) -> OrdersDiff:
    """Each order of the file against those that are known; up to `verdicts` lines of preview."""
    diff = OrdersDiff(drafts)
    customers = Customers(connection, region)
    owners: Sequence[int | None] = [0] * len(drafts) if lines_only else customers.find_all(drafts)
    for place in (place for place, owner in enumerate(owners) if owner is None):
        draft = drafts[place]
        shared = customers.shared(draft)
        if shared is not None:
            _reject(diff, draft, phrase("order-customer-shared", customer=shared), verdicts)
            continue
        who = draft.name or draft.customer or ""
        diff.unknown.add(fold(who))
        _reject(diff, draft, phrase("order-customer-unknown", customer=who), verdicts)
    known = _known_orders(connection, drafts, owners, lines_only=lines_only)
    new = range(len(drafts)) if not known and not diff.rejects and not lines_only else None
    diff.new = new if new is not None else _sorted_out(diff, owners, known, lines_only=lines_only, verdicts=verdicts)
    diff.customers = [owner for owner in map(owners.__getitem__, diff.new) if owner is not None]
    for place in diff.new[: max(0, verdicts - len(diff.verdicts))]:
        draft = drafts[place]
        owner = owners[place]
        shown = draft if draft.name or owner is None else draft._replace(name=customers.names[owner])
        _verdict(diff, shown, "new", (), verdicts)
    diff.notes = tuple(_several_currencies(drafts.column("currency")))
    for owner, currency in zip(diff.customers, diff.new_column("currency"), strict=True):
        if currency and currency != (customers.currencies[owner] or diff.currencies.setdefault(owner, currency)):
            diff.unsettled.add(owner)
    return diff


def _several_currencies(currencies: Sequence[str | None]) -> Iterator[Phrase]:
    """A word where the orders of a file are in several currencies: nobody knows the rates, so nothing is converted."""
    counts = Counter(currency for currency in currencies if currency)
    if len(counts) > 1:
        listed = ", ".join(f"{currency} {count:,}" for currency, count in counts.most_common(8))
        yield phrase("orders-several-currencies", currencies=listed)


def still_to_come(drafts: OrderDrafts, day: date) -> Iterator[Phrase]:
    """A word on orders of days after `day`: they are ordered ahead, or their dates are wrong."""
    ahead = [place for place, ordered in enumerate(drafts.column("date")) if ordered is not None and ordered > day]
    if ahead:
        first = drafts[ahead[0]]
        yield phrase("orders-to-come", count=len(ahead), row=first.row, day=first.date)


def _sorted_out(
    diff: OrdersDiff, owners: Sequence[int | None], known: Mapping[Key, Any], *, lines_only: bool, verdicts: int
) -> list[int]:
    """The places of the new orders; known ones are compared, unknown lines refused."""
    new: list[int] = []
    for place, (draft, owner) in enumerate(zip(diff.drafts, owners, strict=True)):
        if owner is None:
            continue
        row = known.get(_key(draft, owner, lines_only=lines_only))
        if row is None and lines_only:
            code = "order-unknown" if draft.date is None else "order-unknown-customer-too"
            _reject(diff, draft, phrase(code, order=draft.order or ""), verdicts)
        elif row is None:
            new.append(place)
        elif values := _changes(draft, row, lines_only=lines_only):
            diff.updates.append((row.id, values))
            if "currency" in values:
                diff.unsettled.add(row.customer_id)
            _verdict(diff, draft, "update", tuple(_words(row, values)), verdicts)
        else:
            diff.unchanged += 1
            _verdict(diff, draft, "same", (), verdicts)
    return new


Key = tuple[object, ...]


def _key(draft: OrderDraft, customer_id: int, *, lines_only: bool) -> Key:
    if lines_only:
        return (draft.order,)
    return (customer_id, draft.order) if draft.order else (customer_id, "", draft.date)


def _known_orders(
    connection: Connection, drafts: OrderDrafts, owners: Sequence[int | None], *, lines_only: bool
) -> dict[Key, Any]:
    """Stored orders that the drafts may mean, by the key of `_key`."""
    known: dict[Key, Any] = {}
    s = sales_order.c
    if connection.execute(select(s.id).limit(1)).first() is None:
        return known
    numbers = drafts.column("order")
    for chunk in _chunks([number for number in numbers if number]):
        for row in connection.execute(select(sales_order).where(s.reference.in_(chunk)).order_by(s.id)):
            known.setdefault((row.reference,) if lines_only else (row.customer_id, row.reference), row)
    nameless = {owner for owner, number in zip(owners, numbers, strict=True) if owner and not number}
    for ids in _chunks(sorted(nameless)):
        statement = select(sales_order).where(s.customer_id.in_(ids), s.reference == "").order_by(s.id)
        for row in connection.execute(statement):
            known.setdefault((row.customer_id, "", row.day), row)
    return known


def _chunks(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for start in range(0, len(values), 500):
        yield values[start : start + 500]


def _new_columns(diff: OrdersDiff, import_id: int) -> dict[str, Sequence[Any]]:
    """The new orders as the table keeps them, column by column."""
    count = len(diff.new)
    cents, basis = diff.new_column("amount_cents"), diff.new_column("basis")

    def where(wanted: Basis) -> Sequence[int | None]:
        return [cent if kind is wanted else None for cent, kind in zip(cents, basis, strict=True)]

    return {
        "customer_id": diff.customers,
        "reference": [number or "" for number in diff.new_column("order")],
        "day": diff.new_column("date"),
        "amount_cents": cents,
        "head_cents": where(Basis.TOTAL),
        "lines_cents": where(Basis.LINES),
        "lines": diff.new_column("lines"),
        "currency": [currency or "" for currency in diff.new_column("currency")],
        "status": [status or "" for status in diff.new_column("status")],
        "cancelled": diff.new_column("cancelled"),
        "import_id": [import_id] * count,
    }


def _changes(draft: OrderDraft, row: Any, *, lines_only: bool) -> dict[str, Any]:
    """What the file says differently. A total at the head wins over lines; a head without amount takes nothing away."""
    values: dict[str, Any] = {}
    head, lines = row.head_cents, row.lines_cents
    if draft.basis is Basis.TOTAL:
        head = draft.amount_cents
    elif draft.basis is Basis.LINES:
        lines = draft.amount_cents
        values["lines"] = draft.lines
    amount = head if head is not None else lines if lines is not None else 0
    values.update(head_cents=head, lines_cents=lines, amount_cents=amount)
    if not lines_only:
        values.update(day=draft.date, cancelled=draft.cancelled)
        if draft.status is not None:
            values["status"] = draft.status
    if draft.currency:
        values["currency"] = draft.currency
    return {name: value for name, value in values.items() if getattr(row, name) != value}


def _words(row: Any, values: dict[str, Any]) -> Iterator[Phrase]:
    if "amount_cents" in values:
        old, new = Money(row.amount_cents, row.currency), Money(values["amount_cents"], row.currency)
        yield phrase("import-changed", field="amount", old=old, new=new)
    if "day" in values:
        yield phrase("import-changed", field="date", old=row.day, new=values["day"])
    if "status" in values:
        yield phrase("import-changed", field="status", old=row.status, new=values["status"])


def _reject(diff: OrdersDiff, draft: OrderDraft, reason: Phrase, verdicts: int) -> None:
    diff.rejects.append((draft.row, reason))
    _verdict(diff, draft, "reject", (reason,), verdicts)


def _verdict(diff: OrdersDiff, draft: OrderDraft, verdict: str, words: tuple[Phrase, ...], most: int) -> None:
    if len(diff.verdicts) < most:
        amount = f"{draft.amount_cents / 100:,.2f}"
        name = draft.name or draft.customer or ""
        day = draft.date.isoformat() if isinstance(draft.date, date) else ""
        diff.verdicts.append(RowVerdict(draft.row, verdict, draft.order or "", name, day, amount, words))


def apply(work: UnitOfWork, diff: OrdersDiff, import_id: int, day: date, job: Job) -> None:
    """Write all changes, on `day`. The job is told, and may stop it."""
    count = len(diff.new)
    columns = _new_columns(diff, import_id)
    with work.loading(sales_order, count):
        for start in range(0, count, WRITTEN_BETWEEN_STEPS):
            job.step(start, count, "write")
            part = slice(start, start + WRITTEN_BETWEEN_STEPS)
            work.insert_columns(sales_order, {name: column[part] for name, column in columns.items()})
    job.step(count, count, "write")
    work.update_many(sales_order, diff.updates)
    work.update_many(customer, ((i, {"currency": currency}) for i, currency in diff.currencies.items()))
    settle_currencies(work, day, diff.unsettled)
