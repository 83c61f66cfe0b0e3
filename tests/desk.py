"""A small builder: customers, orders and calls in a real file, with nothing to say but what a test is about."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select

from callplanner.domain.changes import Changes
from callplanner.services.context import Context
from callplanner.services.planner import Planner
from callplanner.services.record import CallReport
from callplanner.services.views import NextStepView
from callplanner.services.wording import say
from callplanner.storage.customer_rows import blank_customer
from callplanner.storage.schema import customer, metadata, phone, planned_call, programme, sales_order

TIERS = {"A": 1, "B": 2, "C": 3, "Fringe": 4}


class Desk:
    """An open planner with builders beside it."""

    def __init__(self, planner: Planner, context: Context) -> None:
        self.planner = planner
        self.context = context
        self._made = 0

    def close(self) -> None:
        self.planner.close()

    @property
    def today(self) -> date:
        return self.context.now().day

    def ago(self, days: int) -> date:
        return self.today - timedelta(days=days)

    def customer(self, name: str = "", *, tier: str = "Fringe", number: str | None = "", **values: Any) -> int:
        """A customer; its id. Its orders and calls are added by the methods below."""
        self._made += 1
        reference = values.pop("reference", f"R{self._made}")
        row = blank_customer(reference, name or f"Customer {self._made}", self.ago(900), TIERS[tier])
        row.update(values)
        with self.context.change("customer-added", name=row["name"]) as work:
            customer_id = work.insert(customer, **row)
            if number is not None:
                number = number or f"+4420794{self._made:05}"
                work.insert(
                    phone,
                    customer_id=customer_id,
                    contact_id=None,
                    typed=number,
                    e164=number,
                    kind="phone",
                    position=0,
                    bad_since=None,
                    note="",
                )
            self.context.committed(work.commit())
        self.context.forget()
        return customer_id

    def orders(self, customer_id: int, *placed: tuple[int, int], cancelled: bool = False) -> None:
        """Orders as (days ago, whole units of money)."""
        with self.context.change("import", file="orders") as work:
            work.insert_many(
                sales_order,
                [
                    {
                        "customer_id": customer_id,
                        "reference": f"O{customer_id}-{days}-{i}",
                        "day": self.ago(days),
                        "amount_cents": amount * 100,
                        "head_cents": amount * 100,
                        "lines_cents": None,
                        "lines": 0,
                        "currency": "",
                        "status": "",
                        "cancelled": cancelled,
                        "import_id": None,
                    }
                    for i, (days, amount) in enumerate(placed)
                ],
            )
            self.context.committed(work.commit())
        self.context.forget()

    def planned(self, customer_id: int, day: date, *, window: int = 3, pinned: bool = False) -> int:
        """An open planned call with a window of so many days on either side."""
        with self.context.change("calls-planned", count=1, day=day) as work:
            programme_id = self._programme(work)
            call_id = work.insert(
                planned_call,
                programme_id=programme_id,
                customer_id=customer_id,
                caller_id=1,
                day=day,
                ideal=day,
                earliest=day - timedelta(days=window),
                latest=day + timedelta(days=window),
                band=1,
                number=0,
                purpose="care",
                pinned=pinned,
                reason="planned-care",
                facts="[]",
                closed_on=None,
                closed_as="",
            )
            self.context.committed(work.commit())
        return call_id

    def _programme(self, work: Any) -> int:
        found = work.connection.execute(select(programme.c.id)).scalar()
        if found is not None:
            return int(found)
        return int(
            work.insert(
                programme,
                name="2024",
                first=date(2024, 1, 2),
                last=date(2025, 1, 1),
                slack=0.1,
                planned_at=datetime(2024, 1, 2),
                active=True,
                report="{}",
            )
        )

    def call(self, customer_id: int, outcome: str = "spoke", days_ago: int = 0, **report: Any) -> NextStepView:
        """Record a call, today or so many days ago at ten; what it leads to."""
        if days_ago:
            on = self.ago(days_ago)
            report.setdefault("at", datetime(on.year, on.month, on.day, 10))
        return self.planner.record(CallReport(customer_id, outcome, **report))[0]

    def queue(self) -> list[tuple[str, str]]:
        """(section, name) of the day's queue, in order."""
        return [(e.section, e.name) for e in self.planner.today().entries]

    def why(self, customer_id: int) -> list[str]:
        """Why or why not, in words."""
        return [say(reason) for reason in self.planner.why(customer_id).reasons]

    def dump(self) -> list[tuple[str, tuple[Any, ...]]]:
        """Every row of every table but the journal, for comparing files."""
        if self.context.file.path is not None:
            return list(rows_of(self.context.file.address))
        with self.context.file.read() as connection:
            return [
                (name, tuple(row))
                for name, table in sorted(metadata.tables.items())
                if name not in JOURNAL
                for row in connection.execute(select(table).order_by(table.c.id))
            ]

    def undo_all(self) -> list[Changes]:
        """Undo until there is nothing left."""
        from callplanner.domain.errors import PlannerError

        undone = []
        while True:
            try:
                undone.append(self.planner.undo())
            except PlannerError:
                return undone


JOURNAL = ("change_set", "change_image")


def rows_of(path: str) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """(table, row) for all rows of a file but the journal's, in order."""
    connection = sqlite3.connect(path)
    try:
        tables = [
            row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type='table' ORDER BY name")
        ]
        for name in tables:
            if name not in JOURNAL and not name.startswith("sqlite_"):
                for row in connection.execute(f"SELECT * FROM {name} ORDER BY 1"):
                    yield name, row
    finally:
        connection.close()
