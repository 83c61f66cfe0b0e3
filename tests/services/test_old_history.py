"""Notes and attempts are kept as long as the firm says: counted first, wiped when told; nobody becomes a stranger."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from callplanner.domain.errors import PlannerError
from callplanner.services.wording import say, sentence
from callplanner.storage.damage import damage_in
from tests.conftest import file_only
from tests.desk import Desk


@pytest.fixture
def years(desk: Desk) -> tuple[int, int]:
    """Ada was spoken to 6, 3 and 1 years ago, Bea tried 5 years ago and spoken to 4 years ago."""
    ada, bea = desk.customer("Ada"), desk.customer("Bea")
    for ago in (6, 3, 1):
        desk.call(ada, "spoke", 365 * ago + 10, note=f"xyzzy-{ago}")
    desk.call(bea, "no_answer", 365 * 5 + 10)
    desk.call(bea, "spoke", 365 * 4 + 10, note="plugh")
    return ada, bea


def notes_of(desk: Desk, customer_id: int) -> list[str]:
    return [attempt.note for attempt in desk.planner.card(customer_id).attempts]


def test_nothing_goes_unless_it_is_chosen(desk: Desk, years: tuple[int, int]) -> None:
    view = desk.planner.retention()
    assert (view.notes_years, view.attempts_years, view.years, view.customers) == (0, 0, (), 0)
    with pytest.raises(PlannerError) as refused:
        desk.planner.apply_retention()
    assert refused.value.code == "retention-off"
    assert len(notes_of(desk, years[0])) == 3


def test_the_preview_counts_by_year_and_changes_nothing(desk: Desk, years: tuple[int, int]) -> None:
    before = desk.dump()
    view = desk.planner.retention(2, 5)
    assert [(y.year, y.notes, y.attempts, y.customers) for y in view.years] == [
        (2018, 1, 1, 1),
        (2019, 0, 1, 1),
        (2020, 1, 0, 1),
        (2021, 1, 0, 1),
    ]
    assert (view.notes, view.attempts, view.customers) == (3, 2, 2)
    assert (view.notes_before, view.attempts_before) == (date(2022, 3, 12), date(2019, 3, 12))
    assert desk.dump() == before


def test_notes_go_and_attempts_stay(desk: Desk, years: tuple[int, int]) -> None:
    desk.planner.set_retention(notes_years=2, attempts_years=0)
    changes = desk.planner.apply_retention()
    assert changes.rows == 3
    assert notes_of(desk, years[0]) == ["xyzzy-1", "", ""]
    assert desk.planner.apply_retention().set_id is None, "twice takes nothing more"


def test_attempts_go_with_all_that_hangs_on_them(desk: Desk, years: tuple[int, int]) -> None:
    ada, bea = years
    spoken = {i: desk.planner.card(i).last_spoken_on for i in years}
    desk.planner.set_retention(notes_years=0, attempts_years=2)
    desk.planner.apply_retention()
    assert notes_of(desk, ada) == ["xyzzy-1"]
    assert notes_of(desk, bea) == []
    assert {i: desk.planner.card(i).last_spoken_on for i in years} == spoken, "when they were spoken to stays as a day"
    assert desk.planner.check() == ()


@file_only
def test_no_trace_is_left_in_the_file(desk: Desk, years: tuple[int, int]) -> None:
    desk.planner.set_retention(notes_years=2, attempts_years=4)
    desk.planner.apply_retention()
    address = Path(desk.context.file.address)
    desk.planner.close()
    held = address.read_bytes()
    assert [note for note in (b"xyzzy-6", b"xyzzy-3", b"plugh") if note in held] == []
    assert b"xyzzy-1" in held
    assert damage_in(address) == []


def test_undo_ends_there_and_goes_on_after_it(desk: Desk, years: tuple[int, int]) -> None:
    desk.planner.set_retention(notes_years=2, attempts_years=0)
    desk.planner.apply_retention()
    assert say(desk.planner.history()[0].label) == "Old notes and attempts wiped"
    with pytest.raises(PlannerError) as refused:
        desk.planner.undo()
    assert "old notes" in sentence(refused.value)
    desk.call(years[0], "spoke", note="today")
    desk.planner.undo()
    assert notes_of(desk, years[0]) == ["xyzzy-1", "", ""]


@file_only
def test_a_backup_is_made_before(desk: Desk, years: tuple[int, int]) -> None:
    desk.planner.set_retention(notes_years=2, attempts_years=0)
    before = {row.path for row in desk.planner.backups()}
    desk.planner.apply_retention()
    made = [row for row in desk.planner.backups() if row.path not in before]
    assert [row.reason for row in made] == ["before wiping"]
    view = desk.planner.retention()
    assert view.backups_until is not None


def test_open_promises_of_an_old_call_stay(desk: Desk, years: tuple[int, int]) -> None:
    who = desk.customer("Cleo")
    desk.call(who, "next_step", 365 * 3, promise_text="the list")
    desk.planned(who, desk.ago(365 * 3 - 30))
    desk.call(who, "spoke", 365 * 3 - 30, note="gone")
    desk.planner.set_retention(notes_years=0, attempts_years=2)
    desk.planner.apply_retention()
    card = desk.planner.card(who)
    assert [promise.text for promise in card.promises] == ["the list"]
    assert card.attempts == ()
    assert desk.planner.check() == ()


@pytest.mark.parametrize("years", [-1, 51])
def test_years_that_cannot_be_are_refused(desk: Desk, years: int) -> None:
    with pytest.raises(PlannerError) as refused:
        desk.planner.set_retention(notes_years=years, attempts_years=0)
    assert refused.value.code == "retention-years"
    with pytest.raises(PlannerError):
        desk.planner.retention(0, years)
