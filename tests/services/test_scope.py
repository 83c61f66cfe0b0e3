"""Results of one caller and of one time: the parts add up to the whole, and every bar leads to whom it counted."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from sqlalchemy import select

from callplanner.domain.errors import PlannerError
from callplanner.domain.listing import ListQuery
from callplanner.domain.scope import EVERYTHING, Scope, taken_off
from callplanner.storage.schema import attempt, customer, planned_call
from tests.desk import TIERS, Desk

CALLERS = ("Me", "Second")


@pytest.fixture
def two(desk: Desk) -> Desk:
    """Two callers with calls over two years; some customers are named to one, some planned for one, some nobody's."""
    rng = Random(7)
    desk.planner.add_caller("Second")
    ids = [desk.customer(tier=rng.choice(list(TIERS)), caller_id=rng.choice((1, 2, None))) for _ in range(12)]
    for _ in range(70):
        outcome = rng.choice(("spoke", "no_answer", "voicemail"))
        score = rng.randint(0, 10) if outcome == "spoke" else None
        desk.call(rng.choice(ids), outcome, days_ago=rng.randint(1, 700), caller=rng.choice(CALLERS), score=score)
    for customer_id in ids[:9]:
        desk.planned(customer_id, desk.ago(rng.randint(-200, 60)))
    with desk.context.change("callers-of-calls") as work:
        calls = work.connection.execute(select(planned_call.c.id)).scalars().all()
        work.update_many(planned_call, [(i, {"caller_id": rng.choice((1, 2))}) for i in calls])
        desk.context.committed(work.commit())
    desk.call(ids[0], "spoke", caller="Me")
    desk.call(ids[3], "spoke", caller="Second")
    desk.orders(ids[1], *((50 + 30 * i, 10) for i in range(10)))
    return desk


def in_group(desk: Desk, name: str) -> set[int]:
    return set(desk.planner.customer_ids(ListQuery(filters={"group": (name,)})))


def scopes(desk: Desk) -> list[Scope]:
    return [Scope(caller=name) for name in CALLERS]


def test_the_callers_add_up_to_everybody(two: Desk) -> None:
    planner, parts = two.planner, scopes(two)
    whole: Counter[tuple[int, int]] = Counter()
    for scope in parts:
        for cell in planner.reach(scope).cells:
            whole[cell.weekday, cell.hour] += cell.reached.whole
    assert whole == {(c.weekday, c.hour): c.reached.whole for c in planner.reach().cells}
    assert sum(planner.scores(s).whole.answers for s in parts) == planner.scores().whole.answers > 0
    talks = [sum(row.conversations for row in planner.attention(s)) for s in (*parts, EVERYTHING)]
    assert talks[0] + talks[1] == talks[2] > 0
    held = [planner.coverage(caller=s.caller).attainment for s in (*parts, EVERYTHING)]
    assert held[0].part + held[1].part == held[2].part > 0
    assert held[0].whole + held[1].whole == held[2].whole
    for scope in (*parts, EVERYTHING):
        rows = planner.attainment(scope)
        for by in ("tier", "caller", "month"):
            mine = [row.held for row in rows if row.by == by]
            assert sum(h.part for h in mine) == planner.coverage(caller=scope.caller).attainment.part


def test_a_customer_belongs_to_the_caller_named_else_to_the_next_planned_call(two: Desk) -> None:
    with two.context.file.read() as connection:
        named = dict(connection.execute(select(customer.c.id, customer.c.caller_id)).all())
        opened = connection.execute(
            select(planned_call.c.customer_id, planned_call.c.caller_id)
            .where(planned_call.c.closed_on.is_(None))
            .order_by(planned_call.c.day)
        ).all()
    owner: dict[int, int] = {}
    for customer_id, caller_id in opened:
        owner.setdefault(customer_id, caller_id)
    owner.update({i: caller_id for i, caller_id in named.items() if caller_id is not None})
    for number, name in enumerate(CALLERS, 1):
        theirs = {i for i, caller_id in owner.items() if caller_id == number}
        assert two.planner.coverage(caller=name).customers == len(theirs)
        silent = {row.customer_id for row in two.planner.silent()}
        assert {row.customer_id for row in two.planner.silent(name)} == silent & theirs
        assert in_group(two, Scope(caller=name).put_on("silent")) == silent & theirs
        tiers = set().union(*(in_group(two, Scope(caller=name).put_on(f"tier:{tier}")) for tier in TIERS))
        assert tiers == theirs


def test_two_times_add_up_to_the_time_of_both(two: Desk) -> None:
    planner, middle = two.planner, two.ago(200)
    early, late = Scope(two.ago(500), middle), Scope(middle + timedelta(days=1), two.ago(1))
    both = Scope(early.first, late.last)
    tried = [planner.reach(scope).whole.whole for scope in (early, late, both)]
    assert tried[0] + tried[1] == tried[2] > 0
    asked = [planner.scores(scope).whole.answers for scope in (early, late, both)]
    assert asked[0] + asked[1] == asked[2] > 0
    with two.context.file.read() as connection:
        a = attempt.c
        days = connection.execute(select(a.day).where(a.inbound.is_(False), a.day.between(both.first, both.last))).all()
    assert len(days) == tried[2]
    months = planner.scores(both).months
    assert months[0].first == two.ago(500).replace(day=1)
    assert months[-1].first == two.ago(1).replace(day=1)


def test_a_bar_leads_to_whom_it_counted(two: Desk) -> None:
    scope = Scope(two.ago(300), two.ago(1), "Second")
    with two.context.file.read() as connection:
        a = attempt.c
        rows = connection.execute(
            select(a.customer_id, a.day, a.minute).where(a.caller_id == 2, a.day.between(scope.first, scope.last))
        ).all()
    for cell in two.planner.reach(scope).cells:
        expected = {who for who, day, minute in rows if (day.weekday(), minute // 60) == (cell.weekday, cell.hour)}
        assert in_group(two, scope.put_on(f"reach:{cell.weekday}:{cell.hour}")) == expected
    answered = set().union(
        *(in_group(two, scope.put_on(f"scores:{m.first:%Y-%m}")) for m in two.planner.scores(scope).months)
    )
    assert answered <= {who for who, _, _ in rows}
    for row in two.planner.attainment(scope):
        missed = in_group(two, scope.put_on(f"missed:{row.by}:{row.name}"))
        assert len(missed) <= row.held.whole - row.held.part


def test_a_sheet_has_the_numbers_of_its_picture(two: Desk, tmp_path: Path) -> None:
    scope = Scope(two.ago(300), two.ago(1), "Second")
    path = tmp_path / "reach.xlsx"
    two.planner.export("reach", path, query=ListQuery(scope=scope))
    book = load_workbook(path)
    sheet = book.worksheets[0]
    titles = [cell.value for cell in sheet[1]]
    assert sum(row[titles.index("Attempts")].value for row in sheet.iter_rows(min_row=2)) == (
        two.planner.reach(scope).whole.whole
    )
    words = [str(cell.value) for page in book.worksheets for row in page.iter_rows() for cell in row]
    assert any("Second" in text and scope.first is not None and scope.first.isoformat() in text for text in words)


def test_the_relationship_goes_out_as_a_sheet(two: Desk, tmp_path: Path) -> None:
    path = tmp_path / "relationship.xlsx"
    two.planner.export("relationship", path)
    rows = {row[0].value: row[1].value for row in load_workbook(path).worksheets[0].iter_rows(min_row=2)}
    balance = two.planner.relationship().balance
    assert rows["Our calls"] == balance.tries > 0
    assert rows["Our calls that were conversations"] == balance.talks


def test_a_caller_whom_nobody_knows_is_refused(two: Desk) -> None:
    for ask in (two.planner.reach, two.planner.scores, two.planner.attention, two.planner.attainment):
        with pytest.raises(PlannerError, match="caller-unknown"):
            ask(Scope(caller="Nobody"))


days = st.none() | st.dates(date(1900, 1, 1), date(2999, 12, 31))


@given(st.text(), days, days, st.none() | st.text(min_size=1))
def test_a_scope_is_put_on_a_name_and_taken_off_again(
    name: str, first: date | None, last: date | None, caller: str | None
) -> None:
    scope = Scope(first, last, caller)
    if scope != EVERYTHING:
        assert taken_off(scope.put_on(name)) == (name, scope)
    assert taken_off("missed:tier:A") == ("missed:tier:A", EVERYTHING)
