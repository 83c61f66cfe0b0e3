"""A call sheet comes back from anywhere: cells changed, moved, lost, typed by anyone. Each row is taken or refused in
words, what was taken is undone in one step, and the file stays sound."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import strategies as st

from callplanner.domain.errors import PlannerError
from callplanner.services.wording import say
from callplanner.workbook import call_sheet
from tests.desk import Desk
from tests.fuzz.harness import fuzz, told
from tests.fuzz.test_callback_words import TYPED

OUTCOMES = (
    "Spoke",
    "spoke",
    "Call back",
    "No answer",
    "Left a message",
    "No more calls",
    "Ready for a next step",
    "gone",
)
CELLS = st.one_of(
    st.none(),
    st.text(max_size=10),
    st.sampled_from(
        [*OUTCOMES, "", " ", "tomorrow 10", "thu 14:30", "in 2 weeks", "03/04/2024", "10", "-1", "9,0", "x" * 30_000]
    ),
    TYPED,
    st.integers(-(10**6), 10**6),
    st.floats(),
    st.booleans(),
    st.dates(min_value=date(1990, 1, 1)).map(lambda d: datetime(d.year, d.month, d.day)),
    st.datetimes(min_value=datetime(1900, 1, 1)),
    st.times(),
    st.timedeltas(),
)
EDITS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 16), CELLS), max_size=12)
ORDERS = st.permutations(range(5))
FILLED = st.lists(st.tuples(st.sampled_from(OUTCOMES), CELLS, CELLS, CELLS), min_size=5, max_size=5)


def test_a_sheet_that_went_through_many_hands(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("Ada", "Bea", "Cleo", "Dora", "Emil"):
        desk.planned(desk.customer(name, reference=f"R-{name}"), desk.today)
    path = tmp_path / "calls.xlsx"
    desk.planner.export_call_sheet(path)
    cells = openpyxl.load_workbook(path)["Calls"]
    whole = [tuple(row) for row in cells.iter_rows(values_only=True)]
    head = next(place for place, row in enumerate(whole) if "Outcome" in row)
    places = {title: whole[head].index(title) for title in ("Outcome", "Call back", "Note", "Score")}
    rows: list[tuple[Any, ...]] = []
    monkeypatch.setattr(call_sheet, "_all_rows", lambda *_: rows)
    desk.context.safeguarded = False
    before = desk.dump()

    def check(value: tuple[list[tuple[Any, ...]], Sequence[int], list[tuple[int, int, Any]], bool]) -> None:
        filled, order, edits, twice = value
        table = [list(row) for row in whole]
        for place, answers in enumerate(filled):
            for title, cell in zip(places, answers, strict=True):
                table[head + 1 + place][places[title]] = cell
        below = [table[head + 1 + place] for place in order]
        table = [*table[: head + 1], *below, *(below[:1] if twice else [])]
        for row, column, cell in edits:
            if row < len(table) and column < len(table[row]):
                table[row][column] = cell
        rows[:] = [tuple(row) for row in table]
        found = told(lambda: desk.planner.import_call_sheet(path, apply=True))
        if isinstance(found, PlannerError):
            return
        view, changes = found
        assert view.rows == view.recorded + view.known + view.blank + view.rejected
        assert all(say(reason) for _, reason in view.rejects)
        assert all(say(why) for verdict in view.verdicts for why in verdict.why)
        if changes is not None and changes.set_id is not None:
            desk.planner.undo()

    fuzz(check, st.tuples(FILLED, ORDERS, EDITS, st.booleans()), examples=25)
    assert desk.dump() == before
    assert desk.planner.check() == ()
