"""The whole loop on files that others made: import, plan, call, look, take everything out again, undo to nothing."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec import Struct

from callplanner.cli.main import run
from tests.desk import rows_of
from tests.real_data import real


class Shop(Struct, frozen=True):
    """A set of files and what an import must find (their SOURCE.md)."""

    folder: str
    customers: str
    orders: tuple[str, ...]
    today: str
    found: int
    ordered: int
    revenue: float | None = None
    rejected: int = 0


SHOPS = {
    "toy cars, one flat file": Shop(
        "A_sales_data_sample", "sales_data_sample.csv", ("sales_data_sample.csv",), "2005-06-01", 92, 307
    ),
    "northwind, unquoted commas": Shop(
        "A_northwind", "customers.csv", ("orders.csv", "order-details.csv"), "1998-05-07", 91, 830, 1265793.04
    ),
    "bike stores": Shop(
        "A_bikestores", "sales.customers.csv", ("sales.orders.csv", "sales.order_items.csv"), "2018-12-29", 1445, 1615
    ),
    "chinook": Shop("A_chinook", "Customer.csv", ("Invoice.csv",), "2025-12-23", 59, 412, 2328.60),
    "us-500, no orders": Shop("B_contact_lists", "us-500.csv", (), "2026-11-23", 500, 0),
}


class Terminal:
    """Types commands on one file and reads what they print."""

    def __init__(self, database: Path, today: str, capsys: pytest.CaptureFixture[str]) -> None:
        self.before = ["--database", str(database), "--today", today, "--json"]
        self._capsys = capsys

    def __call__(self, *words: str, status: int = 0) -> dict[str, Any]:
        ended = run([*self.before, *words])
        printed = self._capsys.readouterr()
        assert ended == status, printed.err
        if status:
            assert printed.out == ""
            assert "Traceback" not in printed.err
            return {"error": printed.err.strip()}
        document: dict[str, Any] = json.loads(printed.out)
        return document


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[[str], Terminal]:
    return lambda today: Terminal(tmp_path / "journey.callplanner", today, capsys)


@pytest.mark.slow
@pytest.mark.parametrize("shop", SHOPS.values(), ids=SHOPS)
def test_the_whole_loop(shop: Shop, terminal: Callable[[str], Terminal], tmp_path: Path) -> None:
    folder = real(shop.folder)
    cli = terminal(shop.today)
    cli("callers")
    empty = list(rows_of(str(tmp_path / "journey.callplanner")))

    # in
    source = str(folder / shop.customers)
    rehearsal = cli("import", "customers", source, "--dry-run")
    assert (rehearsal["applied"], rehearsal["new"]) == (False, shop.found)
    assert list(rows_of(str(tmp_path / "journey.callplanner"))) == empty
    done = cli("import", "customers", source)
    assert (done["new"], done["rejected"]) == (shop.found, shop.rejected)
    again = cli("import", "customers", source)
    assert (again["new"], again["changed"], again["unchanged"]) == (0, 0, shop.found)
    for number, name in enumerate(shop.orders):
        bought = cli("import", "orders", str(folder / name))
        assert bought["orders"] == shop.ordered
        assert bought["new"] == (shop.ordered if number == 0 else 0)
        assert bought["rejected"] == 0
        twice = cli("import", "orders", str(folder / name))
        assert (twice["new"], twice["changed"], twice["unchanged"]) == (0, 0, shop.ordered)
    if shop.revenue is not None:
        connection = sqlite3.connect(tmp_path / "journey.callplanner")
        cents = connection.execute("SELECT sum(amount_cents) FROM sales_order").fetchone()[0]
        connection.close()
        assert cents / 100 == pytest.approx(shop.revenue, abs=0.5)

    # tiers and the year
    tiers = cli("tiers", "assign")["tiers"]
    assert sum(tier["customers"] for tier in tiers) == shop.found
    offered = cli("plan", "--dry-run")
    planned = cli("plan")
    assert {**planned, "applied": False} == offered
    assert planned["customers"] == shop.found
    check_plan(planned, cli("programme")["calls"])
    assert (cli("plan")["added"], cli("plan")["moved"], cli("plan")["removed"]) == (0, 0, 0)

    # the day
    queue = cli("today")
    assert [call["rank"] for call in queue["calls"]] == list(range(1, len(queue["calls"]) + 1))
    first, second, third = (call["customer"] for call in queue["calls"][:3])
    assert cli("why", first)["in_queue"] is True
    assert cli("record", first, "spoke", "--note", "All is well")["next"]["kind"] == "programme"
    assert cli("record", second, "no_answer")["next"]["kind"] == "retry"
    assert cli("record", third, "callback", "--callback", f"{shop.today}T15:30")["next"]["kind"] == "callback"
    left = [call["customer"] for call in cli("today")["calls"]]
    assert first not in left
    assert second not in left
    assert left[0] == third

    # the fringe, silence, coverage
    fringe = cli("fringe")["customers"]
    for customer in fringe:
        assert customer["score"] == max(0, min(100, sum(reason["points"] for reason in customer["reasons"])))
    for row in cli("silent")["customers"]:
        assert 1.5 <= row["ratio"] <= 4
    coverage = cli("coverage")
    statuses = ("excluded", "left_out", "overdue", "due", "covered", "never_called", "planned")
    assert sum(coverage[status] for status in statuses) == coverage["customers"] == shop.found
    assert (coverage["spoken_to"], coverage["left_out"]) == (1, 0)

    # out, and in again
    for name in ("customers", "programme", "today", "fringe", "attempts"):
        written = cli("export", name, str(tmp_path / f"{name}.xlsx"))
        assert written["rows"] > 0
    before = list(rows_of(str(tmp_path / "journey.callplanner")))
    returned = cli("import", "customers", str(tmp_path / "customers.xlsx"))
    assert (returned["new"], returned["changed"], returned["rejected"]) == (0, 0, 0)
    assert returned["unchanged"] == shop.found
    assert list(rows_of(str(tmp_path / "journey.callplanner"))) == before

    # back to nothing
    while run([*cli.before, "undo"]) == 0:
        pass
    assert list(rows_of(str(tmp_path / "journey.callplanner"))) == empty


def check_plan(plan: dict[str, Any], calls: list[dict[str, Any]]) -> None:
    """No day over its capacity, no call on a closed day, everybody with a call or a reason."""
    days = {(day["date"], day["caller"]): day for day in plan["days"]}
    placed: dict[tuple[str, str], int] = {}
    for call in calls:
        key = (call["date"], call["caller"])
        placed[key] = placed.get(key, 0) + 1
        assert key in days
        assert call["earliest"] <= call["date"] <= call["latest"]
    for key, day in days.items():
        assert day["placed"] == placed.get(key, 0)
        assert day["fixed"] + day["placed"] <= day["capacity"]
    assert sum(day["capacity"] for day in plan["days"]) == plan["capacity"]
    reached = {call["customer"] for call in calls} | {row["customer"] for row in plan["left_out"]}
    assert len(reached) == plan["customers"]
    assert len({(call["customer"], call["date"]) for call in calls}) == len(calls)
