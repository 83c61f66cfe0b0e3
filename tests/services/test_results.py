"""Silence over time, pictures, relationship, stake, blossom and certificate, counted from few rows by hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from callplanner.domain.calendar import months_before
from callplanner.domain.errors import PlannerError
from callplanner.domain.listing import ListQuery
from callplanner.services.views_pilot import PilotPlan
from callplanner.services.wording import say
from tests.desk import Desk

YEAR = (date(2024, 3, 12), date(2025, 3, 11))


def every(days: int, last: int, times: int) -> list[tuple[int, int]]:
    """Orders of 10 every so many days, the last one `last` days ago."""
    return [(last + i * days, 10) for i in range(times)]


def in_group(desk: Desk, name: str) -> set[int]:
    return set(desk.planner.customer_ids(ListQuery(filters={"group": (name,)})))


def test_who_falls_silent_this_month_is_told_beside_the_year_before(desk: Desk) -> None:
    steady = desk.customer("Steady")
    desk.orders(steady, *every(30, 2, 20))
    fresh = desk.customer("Fresh silence")
    desk.orders(fresh, *every(30, 50, 10))
    back = desk.customer("Back again")
    desk.orders(back, (3, 10), *((80 + 30 * i, 10) for i in range(8)))
    trend = desk.planner.silence_trend()
    assert trend.points[-1].day == desk.today
    assert [p.day for p in trend.points[-3:-1]] == [date(2024, 1, 31), date(2024, 2, 29)]
    assert trend.this_month == trend.points[-1].fell_silent == 1
    assert trend.fell_silent_ids == {fresh}
    assert trend.came_back_ids == {back}
    assert in_group(desk, "fell_silent") == {fresh}
    assert trend.points[-1].silent == len(desk.planner.silent()) == 1
    assert trend.points[-1].at_risk.cents == desk.planner.silent()[0].value_at_risk.cents


def test_a_new_order_and_a_refusal_reach_the_trend_at_once(desk: Desk) -> None:
    one = desk.customer("Quiet")
    desk.orders(one, *every(30, 60, 10))
    desk.orders(desk.customer("Steady"), *every(30, 2, 20))
    assert desk.planner.silence_trend().points[-1].silent == 1
    desk.call(one, "refused")
    assert desk.planner.silence_trend().points[-1].silent == 0
    desk.planner.undo()
    assert desk.planner.silence_trend().points[-1].silent == 1
    desk.orders(one, (0, 10))
    assert desk.planner.silence_trend().points[-1].silent == 0


@pytest.mark.parametrize("orders", [(), ((0, 10),), ((5, 10), (5, 20)), ((3, -10),)])
def test_too_few_orders_are_no_silence(desk: Desk, orders: tuple[tuple[int, int], ...]) -> None:
    desk.orders(desk.customer("Only"), *orders)
    trend = desk.planner.silence_trend()
    assert all(point.silent == 0 and point.at_risk.cents == 0 for point in trend.points)
    assert desk.planner.silent() == ()


def test_reach_by_weekday_and_hour(desk: Desk) -> None:
    one = desk.customer()
    for weeks in range(1, 8):
        desk.call(one, "spoke" if weeks % 2 else "no_answer", days_ago=7 * weeks)
    view = desk.planner.reach()
    cell = view.cells[0]
    assert (cell.weekday, cell.hour) == (desk.today.weekday(), 10)
    assert (cell.reached.part, cell.reached.whole) == (4, 7)
    assert view.best is None
    assert in_group(desk, f"reach:{cell.weekday}:10") == {one}
    assert in_group(desk, f"reach:{cell.weekday}:11") == set()


def test_recommendation_by_month(desk: Desk) -> None:
    ids = [desk.customer() for _ in range(4)]
    for customer_id, score in zip(ids, (10, 9, 7, 3), strict=True):
        desk.call(customer_id, "spoke", days_ago=20, score=score)
    view = desk.planner.scores()
    assert len(view.months) == 12
    month = next(m for m in view.months if m.answers)
    assert (month.first, month.answers, month.promoters, month.detractors) == (date(2024, 2, 1), 4, 2, 1)
    assert month.score == pytest.approx(25)
    assert month.mean == pytest.approx(7.25)
    assert month.few
    assert view.whole.answers == 4
    assert in_group(desk, "scores:2024-02") == set(ids)
    assert in_group(desk, "scores:2024-01") == set()


def test_receptive_are_those_reached_who_did_not_refuse(desk: Desk) -> None:
    one, two, three, four = (desk.customer() for _ in range(4))
    desk.call(one, "spoke", days_ago=40)
    desk.call(one, "spoke", days_ago=20)
    desk.call(two, "spoke", days_ago=30)
    desk.call(two, "refused", days_ago=3)
    desk.call(three, "no_answer", days_ago=3)
    desk.call(four, "refused", days_ago=500)
    found = desk.planner.relationship().receptive
    assert (found.part, found.whole) == (1, 2)


def test_nothing_is_divided_by_nothing(desk: Desk) -> None:
    assert desk.planner.reach().whole.share is None
    assert desk.planner.scores().whole.score is None
    assert desk.planner.relationship().balance.tries_a_talk is None
    assert desk.planner.stake().costs.keeping == 0
    assert desk.planner.loudest() == ()
    assert desk.planner.blossom().called.share is None
    assert desk.planner.certificate().coverage.coverage.share is None
    assert desk.planner.attainment()[0].held.share is None


def test_planned_calls_held_and_missed(desk: Desk) -> None:
    held, late = desk.customer(tier="A"), desk.customer(tier="B")
    desk.planned(held, desk.ago(3))
    desk.planned(late, desk.ago(5))
    desk.call(held, "spoke")
    rows = {(r.by, r.name): (r.held.part, r.held.whole) for r in desk.planner.attainment()}
    assert rows["tier", "A"] == (1, 1)
    assert rows["tier", "B"] == (0, 1)
    assert rows["caller", "Me"] == (1, 2)
    assert rows["month", "2024-03"] == (1, 2)
    for name in ("missed", "missed:tier:B", "missed:caller:Me", "missed:month:2024-03"):
        assert in_group(desk, name) == {late}
    assert in_group(desk, "missed:tier:A") == set()


@pytest.mark.parametrize("name", ["nobody", "reach:x", "scores:2024-13", "pilot:None:called", "missed:colour:red"])
def test_a_group_that_is_not_there_is_refused(desk: Desk, name: str) -> None:
    desk.customer()
    with pytest.raises(PlannerError, match="list-group"):
        in_group(desk, name)


def test_lists_can_be_shown_as_groups(desk: Desk) -> None:
    silent, lapsed = desk.customer(), desk.customer()
    desk.orders(silent, *every(30, 80, 10))
    desk.orders(lapsed, *every(20, 300, 10))
    assert in_group(desk, "silent") == {r.customer_id for r in desk.planner.silent()} == {silent}
    assert in_group(desk, "lapsed") == {r.customer_id for r in desk.planner.lapsed()} == {lapsed}
    assert in_group(desk, "unspoken") == {r.customer_id for r in desk.planner.unspoken()} == {silent, lapsed}


def test_who_calls_whom_and_what_is_kept(desk: Desk) -> None:
    one = desk.customer()
    desk.call(one, "no_answer", days_ago=20)
    desk.call(one, "spoke", days_ago=10)
    desk.call(one, "spoke", days_ago=5, inbound=True)
    desk.call(one, "next_step", promise=desk.today)
    desk.planner.add_touch(one, "article", "on duties")
    desk.planner.add_mention(one, "referral", "Mrs Hart")
    view = desk.planner.relationship()
    b = view.balance
    assert (b.tries, b.talks, b.theirs, b.days, b.given, b.referrals) == (3, 2, 1, 3, 1, 1)
    assert b.tries_a_talk == 1.5
    assert (view.kept.part, view.kept.whole) == (0, 1)
    assert view.known == (0, 1, 0, 0)
    assert dict(view.missing)["phone"] == 0
    assert dict(view.missing)["person"] == 1
    assert in_group(desk, "barely_known") == set()
    nobody = desk.customer(number=None)
    assert in_group(desk, "barely_known") == {nobody}


def test_an_advocate_is_told_on_the_card(desk: Desk) -> None:
    one = desk.customer()
    assert desk.planner.card(one).advocate is None
    desk.call(one, "spoke", days_ago=3, score=9)
    told = desk.planner.card(one).advocate
    assert told is not None
    assert say(told) == "Speaks for us: answered 9 of 10."
    desk.planner.add_mention(one, "referral", "Mrs Hart")
    told = desk.planner.card(one).advocate
    assert told is not None
    assert say(told) == "Speaks for us: answered 9 of 10 and sent 1 to us."
    desk.call(one, "spoke", score=4)
    assert desk.planner.card(one).advocate is None


def test_what_is_at_stake_can_be_followed(desk: Desk) -> None:
    silent = desk.customer()
    desk.orders(silent, *every(30, 80, 10))
    desk.planner.plan(*YEAR, apply=True)
    view = desk.planner.stake()
    groups = {row.group: row for row in view.rows}
    assert groups["silent"].customers == 1
    assert groups["silent"].value.cents == desk.planner.silent()[0].value.cents
    assert groups["never_called"].customers == 1
    assert view.costs.programme == round(view.attempts * 6 / 60 * 3000)
    assert view.costs.replacing == pytest.approx(view.costs.programme / view.customers * 5)
    desk.planner.set_rates({"factor": 7, "rate_cents": 4000})
    changed = desk.planner.stake()
    assert changed.rates.factor == 7
    assert changed.costs.programme == round(view.attempts * 6 / 60 * 4000)
    desk.planner.undo()
    assert desk.planner.stake().rates.factor == 5
    with pytest.raises(PlannerError, match="rule-range"):
        desk.planner.set_rates({"minutes": -1})
    with pytest.raises(PlannerError, match="rule-unknown"):
        desk.planner.set_rates({"colour": 1})


def test_blossoms_are_small_called_and_grown(desk: Desk) -> None:
    big = desk.customer()
    desk.orders(big, (500, 9000), (100, 9000))
    small = [desk.customer(f"Small {i}") for i in range(6)]
    for customer_id in small:
        desk.orders(customer_id, (500, 40))
    desk.call(small[0], "spoke", days_ago=200)
    desk.orders(small[0], (30, 80))
    desk.call(small[1], "spoke", days_ago=200)
    desk.orders(small[2], (30, 50))
    desk.orders(small[3], (30, 49))
    view = desk.planner.blossom()
    assert (view.called.part, view.called.whole) == (1, 2)
    assert (view.others.part, view.others.whole) == (1, 4)
    assert [row.customer_id for row in view.rows] == [small[0]]
    assert "association, not proof" in say(view.sentence)


def test_those_who_shout_loudest(desk: Desk) -> None:
    loud, worth = desk.customer("Loud"), desk.customer("Worth")
    desk.orders(worth, (30, 5000))
    desk.orders(loud, (30, 10))
    for days in (5, 10, 15):
        desk.call(loud, "spoke", days_ago=days, inbound=True)
    desk.call(worth, "spoke", days_ago=5)
    assert [(r.name, r.conversations) for r in desk.planner.loudest()] == [("Loud", 3)]


def test_the_certificate_names_everybody_left_out_with_the_evidence(desk: Desk, tmp_path: Path) -> None:
    reached, tried, never = desk.customer("Reached"), desk.customer("Tried"), desk.customer("Never")
    desk.call(reached, "spoke", days_ago=5)
    desk.call(tried, "no_answer", days_ago=9)
    desk.call(tried, "voicemail", days_ago=4)
    view = desk.planner.certificate()
    assert (view.first, view.last) == (date(2023, 3, 13), desk.today)
    assert view.coverage.spoken_to == 1
    assert (view.attempts, view.conversations) == (3, 1)
    assert [(r.customer_id, r.attempts, r.last_attempt, r.last_outcome) for r in view.rows] == [
        (never, 0, None, ""),
        (tried, 2, desk.ago(4), "Left a message"),
    ]
    assert view.never_tried == 1
    assert desk.planner.write_certificate(tmp_path / "c.xlsx") == 2
    book = load_workbook(tmp_path / "c.xlsx")
    assert book["Coverage"].cell(book["Coverage"].max_row, 2).value == 3
    assert book["Not spoken to"].max_row == 3
    with pytest.raises(PlannerError, match="period-reversed"):
        desk.planner.certificate(date(2024, 2, 1), date(2024, 1, 1))
    assert desk.planner.certificate(date(2024, 1, 1)).last == date(2024, 12, 31)
    assert months_before(view.last, 12) == date(2023, 3, 12)


@pytest.mark.parametrize("name", ["silence", "reach", "scores", "attainment", "attention", "stake", "blossom"])
def test_the_numbers_behind_a_picture_are_a_sheet(desk: Desk, tmp_path: Path, name: str) -> None:
    one = desk.customer()
    desk.orders(one, *every(30, 80, 20))
    desk.call(one, "spoke", days_ago=5, score=9)
    path = tmp_path / f"{name}.xlsx"
    rows = desk.planner.export(name, path)
    sheet = load_workbook(path).worksheets[0]
    assert sheet.max_row - 1 == rows


def ask_everything(desk: Desk) -> None:
    """Every list and picture is asked; none may break."""
    p = desk.planner
    lists = (p.silent, p.lapsed, p.unspoken, p.fringe, p.coverage, p.pilots, p.loudest)
    pictures = (p.silence_trend, p.reach, p.scores, p.attainment, p.relationship, p.stake, p.blossom, p.certificate)
    for ask in (*lists, *pictures):
        ask()


def test_orders_in_the_future_negative_totals_two_currencies_and_very_many_orders(desk: Desk) -> None:
    future, refunded = desk.customer("Future", currency="EUR"), desk.customer("Refunded", currency="GBP")
    busy, plain = desk.customer("Busy", currency="EUR"), desk.customer("Plain")
    desk.orders(future, (-30, 100), (-60, 100))
    desk.orders(refunded, (40, 10), (30, -500))
    desk.orders(busy, *((i % 1500 + 1, 1) for i in range(10_000)))
    desk.orders(plain, (3, 10), (3, 20))
    ask_everything(desk)
    trend = desk.planner.silence_trend()
    assert trend.points[-1].silent == len(desk.planner.silent())
    assert {r.customer_id for r in desk.planner.unspoken()} == {refunded, busy, plain}


def test_everybody_suppressed(desk: Desk) -> None:
    for days in (60, 90):
        one = desk.customer()
        desk.orders(one, *every(30, days, 6))
        desk.call(one, "refused")
    ask_everything(desk)
    assert desk.planner.silent() == desk.planner.lapsed() == desk.planner.unspoken() == ()
    assert desk.planner.stake().customers == 0
    assert desk.planner.certificate().coverage.coverage.share is None
    with pytest.raises(PlannerError, match="pilot-nobody"):
        desk.planner.start_pilot(PilotPlan("Nobody"))
