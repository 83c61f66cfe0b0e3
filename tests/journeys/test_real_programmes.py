"""Programmes for all customers of real files, with one caller and with three."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from msgspec import Struct

from callplanner.cli.main import run
from tests.journeys.test_real_files import check_plan
from tests.real_data import real


class Source(Struct, frozen=True):
    """Where the customers are, how many (its SOURCE.md), and the day after the last order."""

    folder: str
    imports: tuple[tuple[str, ...], ...]
    today: str
    customers: int


SOURCES = {
    "bike stores": Source(
        "A_bikestores",
        (("customers", "sales.customers.csv"), ("orders", "sales.orders.csv"), ("orders", "sales.order_items.csv")),
        "2018-12-29",
        1445,
    ),
    "online retail": Source(
        "A_online_retail_sample",
        (("customers", "online_retail_sample.csv"), ("orders", "online_retail_sample.csv")),
        "2011-12-10",
        3049,
    ),
    "cdnow, no header": Source(
        "A_cdnow_sample",
        (
            ("customers", "CDNOW_sample.txt", "--map", "reference=A"),
            ("orders", "CDNOW_sample.txt", "--map", "customer=A", "--map", "date=C", "--map", "amount=E"),
        ),
        "1998-07-01",
        2357,
    ),
    "superstore": Source(
        "A_superstore_tsv",
        (("customers", "global_super_store_orders.tsv"), ("orders", "global_super_store_orders.tsv")),
        "2015-01-01",
        654,
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("callers", [1, 3])
@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
def test_a_year_for_everybody(source: Source, callers: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = real(source.folder)

    def cli(*words: str) -> dict[str, Any]:
        ended = run(["--database", str(tmp_path / "c.callplanner"), "--today", source.today, "--json", *words])
        printed = capsys.readouterr()
        assert ended == 0, printed.err
        found: dict[str, Any] = json.loads(printed.out)
        return found

    for kind, name, *options in source.imports:
        cli("import", kind, str(folder / name), *options)
    for number in range(2, callers + 1):
        cli("callers", "add", f"Caller {number}", "--calls-a-day", str(8 * number), "--weekdays", "mon-thu")
    plan = cli("plan")
    calls = cli("programme")["calls"]
    assert plan["customers"] == source.customers
    check_plan(plan, calls)
    assert len(plan["left_out"]) == max(0, plan["customers"] - plan["capacity"])
    assert all("calls must be there" in row["reason"] for row in plan["left_out"])
    assert plan["placed"] == len(calls) == sum(day["placed"] for day in plan["days"])
    assert plan["overbooked"] == []
    assert all("Full" in row["reason"] or "No open day" in row["reason"] for row in plan["dropped"])
    assert plan["peak_utilisation"] == pytest.approx(plan["lower_bound"])
    again = cli("plan")
    assert (again["added"], again["moved"], again["removed"], again["unchanged"]) == (0, 0, 0, plan["placed"])
