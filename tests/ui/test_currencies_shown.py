"""Sums in several currencies where the person reads them: each currency named, and the reason beside them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from callplanner.services.planner import Planner
from callplanner.ui.pages.insights.page import InsightsPage
from callplanner.ui.pages.programme.page import ProgrammePage
from tests.ui.conftest import NOW
from tests.ui.driver import Driver

ORDERS = """Order,Customer,Name,Date,Total,Currency
1,P1,Ash,2023-11-01,8000,GBP
2,P2,Beech,2023-11-02,1500,GBP
5,P3,Birch,2023-11-02,500,GBP
3,E1,Cedar,2023-11-03,4500,EUR
4,E2,Elm,2023-11-03,500,EUR
"""


def test_sums_name_each_currency_and_say_why(open_window: Callable[..., Driver], tmp_path: Path) -> None:
    path, orders = tmp_path / "traders.callplanner", tmp_path / "orders.csv"
    orders.write_text(ORDERS)
    planner = Planner.open(str(path), NOW)
    planner.import_file("customers", orders, apply=True)
    planner.import_file("orders", orders, apply=True)
    planner.close()
    window = open_window(path)
    tiers = window.go(ProgrammePage, "programme").tiers
    assert tiers._sums[1].text() == "£10,000 + €5,000"
    assert "nobody here knows the rates" in tiers._sums[1].toolTip()
    insights = window.go(InsightsPage, "insights")
    insights.show_section("stake")
    window.settle()
    never_called = insights.stake.groups[2]
    assert never_called[1].text() == "£10,000 + €5,000"
    assert "Shares are of those in GBP" in insights.stake.apart.text()
