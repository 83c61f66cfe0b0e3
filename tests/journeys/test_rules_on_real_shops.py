"""Silence, fringe and coverage on real shops, recomputed from the raw rows in another way (data frames)."""

from __future__ import annotations

import csv
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from callplanner.cli.main import run
from tests.real_data import real

pytestmark = pytest.mark.slow
Ask = Callable[..., dict[str, Any]]


def cdnow(folder: Path) -> tuple[str, list[str]]:
    """The log as two files that any shop would have."""
    lines = [line.split() for line in (real("A_cdnow_sample") / "CDNOW_sample.txt").read_text().splitlines()]
    with (folder / "people.csv").open("w", newline="") as file:
        csv.writer(file).writerows(
            [["Reference", "Name"], *((code, f"Buyer {code}") for code in sorted({line[1] for line in lines if line}))]
        )
    with (folder / "orders.csv").open("w", newline="") as file:
        rows = ((r[1], f"{r[2][:4]}-{r[2][4:6]}-{r[2][6:]}", r[4]) for r in lines if r)
        csv.writer(file).writerows([["Customer", "Date", "Amount"], *rows])
    return str(folder / "people.csv"), [str(folder / "orders.csv")]


def northwind(_folder: Path) -> tuple[str, list[str]]:
    shop = real("A_northwind")
    return str(shop / "customers.csv"), [str(shop / "orders.csv"), str(shop / "order-details.csv")]


def bikes(_folder: Path) -> tuple[str, list[str]]:
    shop = real("A_bikestores")
    return str(shop / "sales.customers.csv"), [str(shop / "sales.orders.csv"), str(shop / "sales.order_items.csv")]


def retail(_folder: Path) -> tuple[str, list[str]]:
    [file] = [p for p in real("A_online_retail_sample").iterdir() if p.suffix in (".csv", ".xlsx")]
    return str(file), [str(file)]


SHOPS = {
    "cdnow, autumn 1997": (cdnow, "1997-09-30"),
    "cdnow, summer 1998": (cdnow, "1998-06-30"),
    "northwind": (northwind, "1998-05-07"),
    "bike stores": (bikes, "2018-12-29"),
    "online retail": (retail, "2011-12-10"),
}


class Shop:
    """A shop on a day, asked through the command line and looked into beside it."""

    def __init__(self, ask: Ask, path: Path, day: str) -> None:
        self.ask, self.folder, self.day = ask, path.parent, pd.Timestamp(day)
        connection = sqlite3.connect(path)
        orders = pd.read_sql(
            "select c.reference, c.id, s.day, s.amount_cents from sales_order s join customer c on c.id = s.customer_id"
            " where s.cancelled = 0",
            connection,
        )
        connection.close()
        orders["day"] = pd.to_datetime(orders["day"])
        self.orders = orders[orders["day"] <= self.day]

    def rhythm(self) -> pd.DataFrame:
        """q and the value before the silence of each customer, by reference."""
        bought = self.orders[self.orders["amount_cents"] >= 0]
        table = bought.groupby("reference")["day"].agg(first="min", last="max", days="nunique")
        span = (table["last"] - table["first"]).dt.days
        repeats = table["days"] - 1
        average = span[repeats > 0].sum() / repeats[repeats > 0].sum()
        table["q"] = (self.day - table["last"]).dt.days / ((span + average) / (repeats + 1))
        joined = self.orders.join(table["last"], on="reference")
        inside = (joined["day"] <= joined["last"]) & (joined["day"] > joined["last"] - pd.DateOffset(years=1))
        table["before"] = joined[inside].groupby("reference")["amount_cents"].sum()
        table["risk"] = table["before"] * (1 - 0.5 ** (table["q"] - 1).clip(lower=0))
        return table


@pytest.fixture(scope="module", params=SHOPS, ids=str)
def shop(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Shop:
    """Imported once for all questions."""
    files, day = SHOPS[request.param]
    folder = tmp_path_factory.mktemp("shop")
    path = folder / "shop.callplanner"
    before = ["--database", str(path), "--today", day, "--json"]
    customers, orders = files(folder)
    assert run([*before, "import", "customers", customers]) == 0
    for file in orders:
        assert run([*before, "import", "orders", file]) == 0

    def ask(*words: str) -> dict[str, Any]:
        out = folder / "answer.json"
        with pytest.MonkeyPatch.context() as patch, out.open("w") as stream:
            patch.setattr("sys.stdout", stream)
            assert run([*before, *words]) == 0
        document: dict[str, Any] = json.loads(out.read_text())
        return document

    return Shop(ask, path, day)


def test_who_is_silent_and_who_has_lapsed(shop: Shop) -> None:
    table = shop.rhythm()
    wanted = {
        "silent": table[(table["q"] >= 1.5) & (table["q"] <= 4)],
        "lapsed": table[table["q"] > 4],
    }
    excluded = {e["customer"] for e in shop.ask("coverage")["exceptions"] if e["status"] == "excluded"}
    for name, expected in wanted.items():
        found = {row["customer"]: row for row in shop.ask(name)["customers"]}
        assert set(found) == set(expected.index) - excluded
        for reference, row in found.items():
            assert row["ratio"] == pytest.approx(expected.at[reference, "q"])
            assert row["value"] == pytest.approx(expected.at[reference, "before"] / 100)
            assert row["value_at_risk"] == pytest.approx(expected.at[reference, "risk"] / 100, abs=0.006)
    ranked = [row["value_at_risk"] for row in shop.ask("silent")["customers"]]
    assert ranked == sorted(ranked, reverse=True)


def test_the_fringe_is_small_or_rare_and_its_points_add_up(shop: Shop) -> None:
    year_ago, two_ago = (shop.day - pd.DateOffset(years=n) for n in (1, 2))
    orders = shop.orders
    recent = orders[(orders["day"] >= year_ago) & (orders["day"] < shop.day)]
    value = recent.groupby("reference")["amount_cents"].sum()
    everybody = sorted(row["customer"] for row in shop.ask("certificate", str(shop.folder / "year.xlsx"))["left_out"])
    table = pd.DataFrame({"value": value.reindex(everybody).fillna(0)})
    table["name"] = table.index
    ranked = table.sort_values(["value", "name"], ascending=[False, True])
    before = ranked["value"].cumsum() - ranked["value"]  # falls again only where more came back than was bought
    large = set(ranked[(before < 0.8 * ranked["value"].sum()) & (ranked["value"] > 0)].index)
    bought = orders[(orders["amount_cents"] >= 0) & (orders["day"] >= two_ago)]
    rare = bought.groupby("reference")["day"].nunique().reindex(everybody).fillna(0) < 2
    for row in shop.ask("fringe")["customers"]:
        assert row["score"] == max(0, min(100, sum(reason["points"] for reason in row["reasons"])))
    names = {row["customer"] for row in shop.ask("fringe")["customers"]}
    # Nobody was ever spoken to, so all that are small or rare stand on it; slow buyers among the large ones may too.
    small_or_rare = {name for name in everybody if name not in large or rare[name]}
    rhythm = shop.rhythm()
    assert small_or_rare <= names
    span = (rhythm["last"] - rhythm["first"]).dt.days
    repeats = rhythm["days"] - 1
    average = span[repeats > 0].sum() / repeats[repeats > 0].sum()
    slow = set(rhythm[(span + average) / (repeats + 1) > 180].index)
    assert names <= small_or_rare | slow


def test_statuses_are_exclusive_and_complete(shop: Shop) -> None:
    view = shop.ask("coverage")
    names = ("excluded", "left_out", "overdue", "due", "covered", "never_called", "planned")
    assert sum(view[name] for name in names) == view["customers"]
    assert view["spoken_to"] == 0
