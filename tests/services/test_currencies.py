"""Several currencies are kept apart: nothing is added, compared or shared out across them, and it is said."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callplanner.cli.output import show
from callplanner.domain.currency import home_currency, money_of, share_of, total
from callplanner.domain.listing import ListQuery
from callplanner.domain.phrase import Money
from callplanner.domain.tier import Valued, by_share
from callplanner.services.wording import PLAIN, say
from tests.desk import Desk
from tests.workbook.builders import text_file

POUNDS = [("P1", 8000), ("P2", 1500), ("P3", 400), ("P4", 100)]
YEN = [("Y1", 800_000), ("Y2", 150_000), ("Y3", 40_000), ("Y4", 10_000)]


def bring(desk: Desk, tmp_path: Path, lines: Sequence[tuple[str, str, date, int, str]]) -> None:
    """Orders as a file: order, customer, day, amount, currency."""
    text = "Order,Customer,Date,Total,Currency\n" + "".join(f"{','.join(map(str, line))}\n" for line in lines)
    desk.planner.import_file("orders", text_file(tmp_path, text), apply=True)


@pytest.fixture
def traders(desk: Desk, tmp_path: Path) -> dict[str, int]:
    """Four customers who pay in pounds and four in yen, alike but for the currency."""
    ids = {name: desk.customer(name, reference=name) for name, _ in POUNDS + YEN}
    lines = [(f"O{name}", name, desk.ago(30), amount, "GBP") for name, amount in POUNDS]
    lines += [(f"O{name}", name, desk.ago(30), amount, "JPY") for name, amount in YEN]
    bring(desk, tmp_path, lines)
    desk.planner.assign_tiers()
    return ids


def test_each_customer_is_ranked_among_those_of_its_currency(desk: Desk, traders: dict[str, int]) -> None:
    tiers = {name: desk.planner.card(i).tier for name, i in traders.items()}
    assert [tiers[name] for name, _ in POUNDS] == [tiers[name] for name, _ in YEN]
    assert tiers["P1"] == "A"
    assert tiers["P4"] == "Fringe"


def test_sums_of_tiers_and_of_what_is_at_stake_name_each_currency(desk: Desk, traders: dict[str, int]) -> None:
    first = desk.planner.tiers()[0]
    assert first.value == Money(800_000, "GBP", (Money(80_000_000, "JPY"),))
    assert first.value_share == pytest.approx(0.8)
    assert show(first.value) == "8,000.00 GBP + 800,000.00 JPY"
    assert PLAIN.money(first.value) == "GBP 8,000 + JPY 800,000"
    never = {row.group: row for row in desk.planner.stake().rows}["never_called"]
    assert never.value == Money(1_000_000, "GBP", (Money(100_000_000, "JPY"),))
    assert desk.planner.attention()[0].value == first.value


def test_a_large_order_is_large_among_those_of_its_currency(desk: Desk, traders: dict[str, int]) -> None:
    points = {row.name: row.score for row in desk.planner.fringe()}
    assert points["P4"] == points["Y4"]
    assert points["P2"] == points["Y2"]


def test_what_one_customer_orders_in_another_currency_is_no_part_of_its_sums(desk: Desk, tmp_path: Path) -> None:
    who = desk.customer("Ash", reference="Ash")
    bring(
        desk,
        tmp_path,
        [
            ("1", "Ash", desk.ago(90), 100, "GBP"),
            ("2", "Ash", desk.ago(60), 200, "gbp"),
            ("3", "Ash", desk.ago(30), 5000, "JPY"),
            ("4", "Ash", desk.ago(20), -700, "JPY"),
        ],
    )
    card = desk.planner.card(who)
    assert card.value == Money(30_000, "GBP", (Money(430_000, "JPY"),))
    assert sum(month.amount.cents for month in card.yearly) == 30_000
    assert card.rhythm.orders == 3, "an order is an order in whatever it is paid; a credit note is none"
    assert [order.amount for order in card.orders] == [
        Money(-70_000, "JPY"), Money(500_000, "JPY"), Money(20_000, "GBP"), Money(10_000, "GBP")
    ]  # fmt: skip
    trend = desk.planner.silence_trend()
    assert all(not point.at_risk.beside for point in trend.points)


def test_a_customer_who_changes_over_is_counted_in_the_new_currency(desk: Desk, tmp_path: Path) -> None:
    who = desk.customer("Ash", reference="Ash")
    bring(desk, tmp_path, [("1", "Ash", desk.ago(500), 100, "GBP"), ("2", "Ash", desk.ago(450), 200, "GBP")])
    assert desk.planner.card(who).value == Money(0, "GBP")
    bring(desk, tmp_path, [("3", "Ash", desk.ago(40), 70, "EUR")])
    assert desk.planner.card(who).value == Money(7000, "EUR")
    desk.planner.undo()
    assert desk.planner.card(who).value == Money(0, "GBP")


def test_making_one_of_two_keeps_their_currencies_apart(desk: Desk, tmp_path: Path) -> None:
    first, second = desk.customer("Ash", reference="A"), desk.customer("Ash & Co", reference="B")
    bring(desk, tmp_path, [("1", "A", desk.ago(30), 100, "GBP"), ("2", "B", desk.ago(30), 10, "EUR"),
                           ("3", "B", desk.ago(20), 20, "EUR")])  # fmt: skip
    desk.planner.merge(first, second)
    assert desk.planner.card(first).value == Money(3000, "EUR", (Money(10_000, "GBP"),))


def test_a_list_says_the_currency_of_each_customer(desk: Desk, traders: dict[str, int], tmp_path: Path) -> None:
    desk.planner.export("customers", tmp_path / "all.csv")
    with (tmp_path / "all.csv").open(encoding="utf-8-sig", newline="") as file:
        found = {row["Name"]: (row["Yearly value"], row["Currency"]) for row in csv.DictReader(file)}
    assert (found["P1"], found["Y1"]) == (("8000.00", "GBP"), ("800000.00", "JPY"))
    desk.planner.export("attention", tmp_path / "sums.csv")
    assert "8,000.00 GBP + 800,000.00 JPY" in (tmp_path / "sums.csv").read_text(encoding="utf-8-sig")


def test_the_currency_column_of_a_customer_list_is_that_of_the_value(desk: Desk, tmp_path: Path) -> None:
    text = "Customer No,Name,Annual value,Currency\n1,Ash,1200,eur\n2,Beech,900,\n"
    desk.planner.import_file("customers", text_file(tmp_path, text), apply=True)
    found = {row.name: row.value for row in desk.planner.customer_rows(desk.planner.customer_ids(ListQuery()))}
    assert found == {"Ash": Money(120_000, "EUR"), "Beech": Money(90_000, "")}


amounts = st.lists(st.tuples(st.sampled_from(["", "GBP", "EUR", "JPY"]), st.integers(-(10**9), 10**9)), max_size=30)


@given(amounts)
def test_a_total_loses_nothing_and_adds_nothing_across(parts: list[tuple[str, int]]) -> None:
    home = home_currency(currency for currency, _ in parts)
    found = total(Money(cents, currency) for currency, cents in parts)
    shown = {part.currency: part.cents for part in (found, *found.beside)}
    for code in {currency or home for currency, _ in parts}:
        assert shown.get(code, 0) == sum(cents for currency, cents in parts if (currency or home) == code)
    assert found == total([found], home) == money_of({found.currency: found.cents, **shown}, home)
    assert share_of(found, found) in (0.0, 1.0)


@given(st.lists(st.integers(0, 10**7), min_size=1, max_size=20), st.integers(2, 1000))
def test_a_currency_of_small_coins_moves_nobody(values: list[int], factor: int) -> None:
    pounds = [Valued(i, f"a{i:03}", value, None, "GBP") for i, value in enumerate(values)]
    others = [Valued(100 + i, f"b{i:03}", value * factor, None, "KRW") for i, value in enumerate(values)]
    alone, together = by_share(pounds, (1, 2, 3, 4)), by_share(pounds + others, (1, 2, 3, 4))
    assert {i: together[i] for i in alone} == alone
    assert [together[100 + i] for i in alone] == list(alone.values()) or len(set(values)) < len(values)


def currencies(desk: Desk) -> list[str]:
    """The currency of each order, by number."""
    with desk.context.file.read() as connection:
        return [
            row[0] for row in connection.exec_driver_sql("select currency from sales_order order by reference").all()
        ]


def test_a_currency_beside_the_figure_is_that_of_the_order(desk: Desk, tmp_path: Path) -> None:
    desk.customer("Ash")
    text = "Order;Name;Date;Total\n1;Ash;2024-01-02;£10\n"
    text += "2;Ash;2024-01-03;€ 1.234,50\n3;Ash;2024-01-04;CHF 5\n4;Ash;2024-01-05;7\n"
    view, _ = desk.planner.import_file("orders", text_file(tmp_path, text), apply=True)
    assert currencies(desk) == ["GBP", "EUR", "CHF", ""]
    assert any("several currencies" in say(note) for note in view.notes)


def test_a_currency_in_the_title_is_that_of_the_figures_without_one(desk: Desk, tmp_path: Path) -> None:
    desk.customer("Ash")
    text = "Order,Name,Date,Total (CHF)\n1,Ash,2024-01-02,10\n2,Ash,2024-01-03,20 EUR\n"
    desk.planner.import_file("orders", text_file(tmp_path, text), apply=True)
    assert currencies(desk) == ["CHF", "EUR"]


def test_two_currencies_in_a_title_are_none(desk: Desk, tmp_path: Path) -> None:
    desk.customer("Ash")
    text = "Order,Name,Date,Total (EUR/CHF)\n1,Ash,2024-01-02,10\n"
    desk.planner.import_file("orders", text_file(tmp_path, text), apply=True)
    assert currencies(desk) == [""]


def test_the_value_of_a_customer_has_the_currency_of_its_title(desk: Desk, tmp_path: Path) -> None:
    text = "Name,Umsatz 2023 (CHF)\nAsh,10\nBeck,\n"
    desk.planner.import_file("customers", text_file(tmp_path, text), apply=True)
    with desk.context.file.read() as connection:
        found = connection.exec_driver_sql("select name, currency from customer order by name").all()
    assert [tuple(row) for row in found] == [("Ash", "CHF"), ("Beck", "")]


def test_quotations_are_no_orders(desk: Desk, tmp_path: Path) -> None:
    desk.customer("Ash")
    text = "No,Name,Date,Total,Type,Status\n"
    text += "1,Ash,2024-01-02,10,Invoice,Paid\n"
    text += "2,Ash,2024-01-03,20,Estimate,\n3,Ash,2024-01-04,30,Invoice,Draft\n"
    desk.planner.import_file("orders", text_file(tmp_path, text), apply=True)
    with desk.context.file.read() as connection:
        found = connection.exec_driver_sql("select cancelled from sales_order order by reference").all()
    assert [row[0] for row in found] == [0, 1, 1]
