"""Importing orders: joined to customers by reference, else by name, else by number; lines to orders by number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from msgspec import Struct, field
from sqlalchemy import Connection, select

from callplanner.domain.intake import Basis, OrderDraft
from callplanner.domain.phone import parse_phone
from callplanner.domain.phrase import Money, Phrase, phrase
from callplanner.domain.search import fold
from callplanner.services.views import RowVerdict
from callplanner.storage.customer_rows import known_references
from callplanner.storage.schema import customer, phone, sales_order
from callplanner.storage.unit_of_work import UnitOfWork


class OrdersDiff(Struct):
    """What a file of orders would do."""

    new: list[dict[str, Any]] = field(default_factory=list)
    updates: list[tuple[int, dict[str, Any]]] = field(default_factory=list)
    unchanged: int = 0
    rejects: list[tuple[int, int, Phrase]] = field(default_factory=list)
    unknown: set[str] = field(default_factory=set)
    verdicts: list[RowVerdict] = field(default_factory=list)
    currencies: dict[int, str] = field(default_factory=dict)


class Customers:
    """Ids of the known customers by what an order may call them."""

    def __init__(self, connection: Connection, region: str | None) -> None:
        c = customer.c
        rows = connection.execute(select(c.id, c.reference, c.name_key, c.currency)).all()
        self.by_reference = known_references(connection)
        self.by_name: dict[str, int | None] = {}
        for row in rows:
            self.by_name[row.name_key] = None if row.name_key in self.by_name else row.id
        self.without_currency = {row.id for row in rows if not row.currency}
        self._connection = connection
        self._region = region
        self._cache: dict[tuple[str | None, str | None, str | None], int | None] = {}

    def find(self, draft: OrderDraft) -> int | None:
        """The customer of an order, or None. A name that several customers have finds nobody."""
        key = (draft.customer, draft.name, draft.phone)
        try:
            return self._cache[key]
        except KeyError:
            found = self._cache[key] = self._find(draft)
            return found

    def _find(self, draft: OrderDraft) -> int | None:
        if draft.customer:
            found = self.by_reference.get(draft.customer.casefold())
            if found is not None:
                return found
        for name in (draft.name, draft.customer):
            found = self.by_name.get(fold(name)) if name else None
            if found is not None:
                return found
        number = parse_phone(draft.phone, self._region) if draft.phone else None
        if number is None or number.e164 is None:
            return None
        owners = self._connection.execute(
            select(phone.c.customer_id).where(phone.c.e164 == number.e164).distinct().limit(2)
        ).scalars().all()  # fmt: skip
        return int(owners[0]) if len(owners) == 1 else None


def compare(
    connection: Connection, drafts: Sequence[OrderDraft], *, lines_only: bool, region: str | None, verdicts: int
) -> OrdersDiff:
    """Each order of the file against those that are known; up to `verdicts` lines of preview."""
    diff = OrdersDiff()
    customers = Customers(connection, region)
    found: list[tuple[OrderDraft, int]] = []
    for draft in drafts:
        if lines_only:
            found.append((draft, 0))
            continue
        customer_id = customers.find(draft)
        if customer_id is None:
            who = draft.name or draft.customer or ""
            diff.unknown.add(fold(who))
            _reject(diff, draft, phrase("order-customer-unknown", customer=who), verdicts)
        else:
            found.append((draft, customer_id))
    known = _known_orders(connection, found, lines_only=lines_only)
    for draft, customer_id in found:
        rows = known.get(_key(draft, customer_id, lines_only=lines_only)) if known else None
        if rows is None and lines_only:
            _reject(diff, draft, phrase("order-unknown", order=draft.order or ""), verdicts)
        elif rows is None:
            diff.new.append(_row(draft, customer_id))
            if draft.currency and customer_id in customers.without_currency:
                diff.currencies.setdefault(customer_id, draft.currency)
            if len(diff.verdicts) < verdicts:
                _verdict(diff, draft, "new", (), verdicts)
        else:
            values = _changes(draft, rows, lines_only=lines_only)
            if values:
                diff.updates.append((rows.id, values))
                _verdict(diff, draft, "update", tuple(_words(rows, values)), verdicts)
            else:
                diff.unchanged += 1
                _verdict(diff, draft, "same", (), verdicts)
    return diff


Key = tuple[object, ...]


def _key(draft: OrderDraft, customer_id: int, *, lines_only: bool) -> Key:
    if lines_only:
        return (draft.order,)
    return (customer_id, draft.order) if draft.order else (customer_id, "", draft.date)


def _known_orders(
    connection: Connection, found: Sequence[tuple[OrderDraft, int]], *, lines_only: bool
) -> dict[Key, Any]:
    """Stored orders that the drafts may mean, by the key of `_key`."""
    known: dict[Key, Any] = {}
    s = sales_order.c
    if connection.execute(select(s.id).limit(1)).first() is None:
        return known
    numbers = [draft.order for draft, _ in found if draft.order]
    for chunk in _chunks(numbers):
        for row in connection.execute(select(sales_order).where(s.reference.in_(chunk)).order_by(s.id)):
            known.setdefault((row.reference,) if lines_only else (row.customer_id, row.reference), row)
    nameless = sorted({customer_id for draft, customer_id in found if not draft.order and not lines_only})
    for ids in _chunks(nameless):
        statement = select(sales_order).where(s.customer_id.in_(ids), s.reference == "").order_by(s.id)
        for row in connection.execute(statement):
            known.setdefault((row.customer_id, "", row.day), row)
    return known


def _chunks(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for start in range(0, len(values), 500):
        yield values[start : start + 500]


def _row(draft: OrderDraft, customer_id: int) -> dict[str, Any]:
    return {
        "customer_id": customer_id,
        "reference": draft.order or "",
        "day": draft.date,
        "amount_cents": draft.amount_cents,
        "head_cents": draft.amount_cents if draft.basis is Basis.TOTAL else None,
        "lines_cents": draft.amount_cents if draft.basis is Basis.LINES else None,
        "lines": draft.lines,
        "currency": draft.currency or "",
        "status": draft.status or "",
        "cancelled": draft.cancelled,
        "import_id": None,
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
    diff.rejects.append((draft.row, draft.lines, reason))
    _verdict(diff, draft, "reject", (reason,), verdicts)


def _verdict(diff: OrdersDiff, draft: OrderDraft, verdict: str, words: tuple[Phrase, ...], most: int) -> None:
    if len(diff.verdicts) < most:
        amount = f"{draft.amount_cents / 100:,.2f}"
        name = draft.name or draft.customer or ""
        day = draft.date.isoformat() if isinstance(draft.date, date) else ""
        diff.verdicts.append(RowVerdict(draft.row, verdict, draft.order or "", name, day, amount, words))


def apply(work: UnitOfWork, diff: OrdersDiff, import_id: int) -> None:
    """Write all changes."""
    for row in diff.new:
        row["import_id"] = import_id
    work.insert_many(sales_order, diff.new)
    work.update_many(sales_order, diff.updates)
    work.update_many(customer, ((i, {"currency": currency}) for i, currency in diff.currencies.items()))
