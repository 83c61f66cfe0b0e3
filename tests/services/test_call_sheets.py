"""A call sheet goes out, is filled in somewhere else, and comes back: each row once, each doubt with a reason."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter

from callplanner.domain.errors import PlannerError
from callplanner.services.views import CallSheetView
from callplanner.services.wording import say
from callplanner.workbook.call_sheet import TITLES
from tests.desk import Desk

HEAD = 3
Table = list[list[Any]]


class Sheet:
    """An exported call sheet on its way."""

    def __init__(self, desk: Desk, folder: Path, **options: Any) -> None:
        self.desk = desk
        self.path = folder / "calls.xlsx"
        self.calls = desk.planner.export_call_sheet(self.path, **options)
        self.book = openpyxl.load_workbook(self.path)
        self.cells = self.book["Calls"]

    def names(self) -> list[str]:
        return [str(self.cells.cell(HEAD + 1 + i, TITLES.index("Name") + 1).value) for i in range(self.calls)]

    def fill(self, row: int, **cells: Any) -> None:
        """Row 0 is the first call."""
        for title, value in cells.items():
            place = TITLES.index(title.replace("_", " ")) + 1
            self.cells.cell(HEAD + 1 + row, place).value = value

    def save(self) -> Path:
        self.book.save(self.path)
        return self.path

    def table(self) -> Table:
        """Titles and rows as a person sees them."""
        return [list(row) for row in self.cells.iter_rows(min_row=HEAD, max_row=HEAD + self.calls, values_only=True)]

    def rewrite(self, table: Table) -> Path:
        """The same cells from another program: no protection, no drop-downs, one sheet by another name."""
        book = xlsxwriter.Workbook(str(self.path), {"default_date_format": "yyyy-mm-dd hh:mm"})
        sheet = book.add_worksheet("Tabelle1")
        for number, row in enumerate(table):
            for place, value in enumerate(row):
                sheet.write(number, place, value)
        book.close()
        return self.path

    def read(self, path: Path | None = None, *, apply: bool = True) -> CallSheetView:
        return self.desk.planner.import_call_sheet(path or self.save(), apply=apply)[0]


@pytest.fixture
def sheet(desk: Desk, tmp_path: Path) -> Sheet:
    """Five planned calls of today."""
    for name in ("Ada", "Bea", "Cleo", "Dora", "Emil"):
        desk.planned(desk.customer(name, reference=f"R-{name}"), desk.today)
    return Sheet(desk, tmp_path)


def counts(view: CallSheetView) -> tuple[int, int, int, int]:
    assert view.rows == view.recorded + view.known + view.blank + view.rejected
    return view.recorded, view.known, view.blank, view.rejected


def reasons(view: CallSheetView) -> dict[int, str]:
    return {row: say(reason) for row, reason in view.rejects}


def attempts(desk: Desk) -> list[tuple[str, str]]:
    """(name, outcome) of every attempt."""
    ids = [row.customer_id for row in desk.planner.search("R-")]
    return sorted((desk.planner.card(i).name, a.outcome) for i in ids for a in desk.planner.card(i).attempts)


def test_a_sheet_of_customers_that_were_chosen(desk: Desk, tmp_path: Path) -> None:
    due, other, stopped = desk.customer("Due"), desk.customer("Other"), desk.customer("Stopped")
    desk.planner.leave_alone([other], 3, "not in the queue")
    desk.planned(due, desk.today)
    desk.planner.suppress(stopped, "asked for peace")
    sheet = Sheet(desk, tmp_path, customers=[other, stopped, due, other])
    assert sheet.names() == ["Other", "Due"]
    why = [row[TITLES.index("Why now")] for row in sheet.table()[1:]]
    assert why[0] == "Chosen by hand."
    assert "Planned for today" in why[1]
    sheet.fill(0, Outcome="Spoke", Note="glad of the call")
    view, _ = desk.planner.import_call_sheet(sheet.save(), apply=True)
    assert view.recorded == 1
    assert desk.planner.card(other).last_spoken_on == desk.today


def test_the_sheet_holds_todays_queue_and_what_is_to_be_filled_in(sheet: Sheet) -> None:
    assert sheet.names() == [name for _, name in sheet.desk.queue()]
    cells = sheet.cells
    assert [c.value for c in cells[HEAD]] == list(TITLES)
    assert {"Outcome", "Call back", "Note", "Score"} <= set(TITLES)
    assert cells.column_dimensions["A"].hidden
    assert cells.protection.sheet
    locked = {title: cells.cell(HEAD + 1, place).protection.locked for place, title in enumerate(TITLES, 1)}
    assert [title for title, shut in locked.items() if not shut] == [
        "Outcome",
        "Call back",
        "Note",
        "Score",
        "Promise by",
    ]
    assert cells.cell(HEAD + 1, TITLES.index("Phone") + 1).hyperlink.target.startswith("tel:+44")
    rules = {str(rule.sqref)[0]: rule.type for rule in cells.data_validations.dataValidation}
    assert rules == {"J": "list", "K": "date", "M": "whole", "N": "date"}
    assert [c.value for c in sheet.book["Lists"]["A"]] == [o.label for o in sheet.desk.planner.outcomes()]
    assert sheet.book["Lists"].sheet_state == "hidden"


def test_exporting_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    desk.planned(desk.customer("Ada"), desk.today)
    before = desk.dump()
    Sheet(desk, tmp_path)
    assert desk.dump() == before


def test_what_was_filled_in_is_recorded_as_one_step_of_undo(sheet: Sheet) -> None:
    desk = sheet.desk
    names = sheet.names()
    sheet.fill(0, Outcome="Spoke", Note="went well", Score=9)
    sheet.fill(1, Outcome="Call back", Call_back=datetime(2024, 3, 14, 10, 30), Note="ring again")
    sheet.fill(2, Outcome="Ready for a next step", Promise_by=datetime(2024, 3, 20))
    before = desk.dump()
    assert counts(sheet.read(apply=False)) == (3, 0, 2, 0)
    assert desk.dump() == before
    assert counts(sheet.read()) == (3, 0, 2, 0)
    assert attempts(desk) == sorted(zip(names[:3], ("spoke", "callback", "next_step"), strict=True))
    first, second, third = (desk.planner.card(desk.planner.find(f"R-{name}")) for name in names[:3])
    assert first.attempts[0].note == "went well"
    assert second.callback_at == datetime(2024, 3, 14, 10, 30)
    assert third.promises[0].due_on == datetime(2024, 3, 20).date()
    assert "3 calls" in say(desk.planner.history()[0].label)
    desk.planner.undo()
    assert desk.dump() == before


def test_the_same_sheet_twice_adds_nothing_and_once_more_after_an_undo(sheet: Sheet) -> None:
    sheet.fill(0, Outcome="Spoke")
    assert counts(sheet.read()) == (1, 0, 4, 0)
    assert counts(sheet.read()) == (0, 1, 4, 0)
    sheet.fill(1, Outcome="No answer")
    assert counts(sheet.read()) == (1, 1, 3, 0)
    sheet.fill(0, Outcome="No answer")
    view = sheet.read()
    assert counts(view) == (0, 1, 3, 1)
    assert "taken before as “Spoke”" in reasons(view)[HEAD + 1]
    sheet.desk.undo_all()


def test_columns_moved_rows_sorted_and_deleted_by_another_program(sheet: Sheet) -> None:
    names = sheet.names()
    sheet.fill(0, Outcome="Spoke")
    sheet.fill(3, Outcome="Engaged", Note="café")
    head, *rows = sheet.table()
    order = [*range(len(head))][::-1]
    kept = [rows[3], rows[4], rows[0]]
    path = sheet.rewrite([[row[i] for i in order] for row in (head, *kept)])
    assert counts(sheet.read(path)) == (2, 0, 1, 0)
    assert attempts(sheet.desk) == sorted([(names[3], "busy"), (names[0], "spoke")])


def test_what_happened_meanwhile_is_never_doubled(sheet: Sheet) -> None:
    desk = sheet.desk
    name = sheet.names()[0]
    sheet.fill(0, Outcome="Spoke")
    desk.call(desk.planner.find(f"R-{name}"), "no_answer")
    view = sheet.read()
    assert counts(view) == (0, 0, 4, 1)
    assert "after this sheet was made" in reasons(view)[HEAD + 1]
    assert attempts(desk) == [(name, "no_answer")]


Fill = dict[str, Any]


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"Outcome": "Call back"}, "needs the day and time"),
        ({"Outcome": "Call back", "Call_back": datetime(2024, 3, 1, 9)}, "is past"),
        ({"Outcome": "Call back", "Call_back": "04/05/2024 10:00"}, "read in two ways"),
        ({"Outcome": "Call back", "Call_back": "when it rains"}, "“when it rains”"),
        ({"Outcome": "Closed down or moved away"}, "Confirm"),
        ({"Outcome": "Spoke", "Score": 11}, "0 to 10"),
        ({"Outcome": "Spoke", "Score": "good"}, "0 to 10"),
        ({"Outcome": "Spoke", "Score": 7.5}, "0 to 10"),
        ({"Outcome": "Chatted"}, "no outcome “Chatted”"),
        ({"Note": "only a note"}, "no outcome was chosen"),
        ({"Outcome": "Spoke", "Key": "callsheet:broken"}, "hidden key"),
    ],
)
def test_a_doubt_is_refused_with_its_reason_and_the_others_are_taken(sheet: Sheet, cells: Fill, reason: str) -> None:
    sheet.fill(0, **cells)
    sheet.fill(1, Outcome="Spoke")
    view = sheet.read()
    assert counts(view) == (1, 0, 3, 1)
    assert reason in reasons(view)[HEAD + 1]
    assert len(attempts(sheet.desk)) == 1


@pytest.mark.parametrize(
    ("cell", "at"),
    [
        ("thu 14:30", datetime(2024, 3, 14, 14, 30)),
        ("2024-03-20 09:15", datetime(2024, 3, 20, 9, 15)),
        (datetime(2024, 3, 20), datetime(2024, 3, 20, 12)),
        (45371.4375, datetime(2024, 3, 20, 10, 30)),
        ("2024-03-20 09:15:00", datetime(2024, 3, 20, 9, 15)),
        ("2024-03-20 00:00:00", datetime(2024, 3, 20, 10)),
        (time(15, 30), datetime(2024, 3, 12, 15, 30)),
    ],
)
def test_a_callback_as_people_write_it(sheet: Sheet, cell: object, at: datetime) -> None:
    sheet.fill(0, Outcome="callback", Call_back=cell)
    assert sheet.read().recorded == 1
    assert sheet.desk.planner.card(sheet.desk.planner.find(f"R-{sheet.names()[0]}")).callback_at == at


def test_rows_typed_below_are_joined_by_reference_only_when_that_is_certain(sheet: Sheet) -> None:
    desk = sheet.desk
    desk.customer("Fritz", reference="R-Fritz")
    desk.customer("Gustav", reference="R-Gustav")
    sheet.fill(5, Reference="r-fritz", Outcome="Spoke")
    sheet.fill(6, Reference="R-Gustav", Name="Somebody Else", Outcome="Spoke")
    sheet.fill(7, Reference="R-Nobody", Outcome="Spoke")
    sheet.fill(8, Name="Gustav", Outcome="Spoke")
    view = sheet.read()
    assert counts(view) == (1, 0, 5, 3)
    assert [reason.split(";")[0] for reason in reasons(view).values()] == [
        "R-Gustav is the reference of Gustav",
        "there is no customer R-Nobody",
        "there is no customer Gustav",
    ]
    assert counts(sheet.read()) == (0, 1, 5, 3)
    assert attempts(desk) == [("Fritz", "spoke")]


def test_a_row_copied_counts_once(sheet: Sheet) -> None:
    sheet.fill(0, Outcome="Spoke")
    table = sheet.table()
    view = sheet.read(sheet.rewrite([*table, table[1]]))
    assert counts(view) == (1, 0, 4, 1)


def test_a_sheet_of_another_file_and_a_file_that_is_none_are_refused(
    sheet: Sheet, tmp_path: Path, master: Path, open_desk: Callable[..., Desk]
) -> None:
    sheet.fill(0, Outcome="Spoke")
    other = sheet.book["Calls"].cell(HEAD + 2, 1)
    key = str(other.value)
    from callplanner.domain.sheet_key import read_key

    found = read_key(key)
    assert found is not None
    strange = type(found)("0" * 8, found.sheet, found.customer_id, found.seen, found.caller_id, found.day)
    other.value = strange.write()
    with pytest.raises(PlannerError, match="call-sheet-of-other-file"):
        sheet.read()
    for number, text in enumerate(("Outcome,Note\nSpoke,x\n", "Name,Phone\nAda,1\n")):
        path = tmp_path / f"{number}.csv"
        path.write_text(text, encoding="utf-8")
        with pytest.raises(PlannerError, match="call-sheet-unknown"):
            sheet.read(path)
    assert attempts(sheet.desk) == []


def test_a_sheet_read_later_counts_for_its_own_day(open_desk: Callable[..., Desk], tmp_path: Path) -> None:
    desk = open_desk()
    who = desk.customer("Ada", reference="R-Ada")
    desk.planned(who, desk.today)
    sheet = Sheet(desk, tmp_path)
    sheet.fill(0, Outcome="Spoke")
    sheet.save()
    day = desk.today
    later = open_desk(day + timedelta(days=3), time(9))
    assert later.planner.import_call_sheet(sheet.path, apply=True)[0].recorded == 1
    [attempt] = later.planner.card(who).attempts
    assert attempt.at.date() == day
    assert later.planner.planned_ids(customer_id=who) == []


def test_a_week_and_a_caller_can_be_chosen(desk: Desk, tmp_path: Path) -> None:
    for days in (0, 1, 6, 9):
        desk.planned(desk.customer(f"In {days}", tier="A"), desk.today + timedelta(days=days))
    week = Sheet(desk, tmp_path, first=desk.today + timedelta(days=1), last=desk.today + timedelta(days=6))
    assert week.names() == ["In 1", "In 6"]
    desk.planner.add_caller("Ben")
    assert Sheet(desk, tmp_path, caller="Ben", first=desk.today + timedelta(days=9)).names() == []
    with pytest.raises(PlannerError, match="caller-unknown"):
        Sheet(desk, tmp_path, caller="Nobody")


def test_a_csv_sheet_comes_back_too(desk: Desk, tmp_path: Path) -> None:
    desk.planned(desk.customer("Ada", reference="R-Ada"), desk.today)
    path = tmp_path / "calls.csv"
    assert desk.planner.export_call_sheet(path) == 1
    text = path.read_text(encoding="utf-8-sig").rstrip("\r\n").removesuffix(",,,,,")
    path.write_text(text + ",Call back,2024-03-14 10:00,again,,\n", encoding="utf-8")
    assert desk.planner.import_call_sheet(path, apply=True)[0].recorded == 1
    assert desk.planner.card(desk.planner.find("R-Ada")).callback_at == datetime(2024, 3, 14, 10)


def test_rejected_rows_can_be_mended_and_imported_again(sheet: Sheet, tmp_path: Path) -> None:
    sheet.fill(0, Outcome="Spoke")
    sheet.fill(1, Outcome="Call back")
    rejects = tmp_path / "rejects.xlsx"
    view, _ = sheet.desk.planner.import_call_sheet(sheet.save(), apply=True, rejects=rejects)
    assert counts(view) == (1, 0, 3, 1)
    book = openpyxl.load_workbook(rejects)
    cells = book.active
    titles = [cell.value for cell in cells[1]]
    assert titles[-1] == "Reason"
    cells.cell(2, titles.index("Call back") + 1).value = "2024-03-14 10:00"
    book.save(rejects)
    assert counts(sheet.read(rejects)) == (1, 0, 0, 0)
    assert len(attempts(sheet.desk)) == 2


def test_names_that_look_like_formulas_stay_text(desk: Desk, tmp_path: Path) -> None:
    desk.planned(desk.customer("=1+1", reference="@R", tier="A"), desk.today)
    sheet = Sheet(desk, tmp_path)
    assert sheet.names() == ["=1+1"]
    assert sheet.cells.cell(HEAD + 1, TITLES.index("Name") + 1).data_type != "f"


def test_the_refusal_counts_whoever_called_meanwhile(sheet: Sheet) -> None:
    """A second call of somebody else must not cost the customer its word."""
    name = sheet.names()[0]
    who = next(e.customer_id for e in sheet.desk.planner.today().entries if e.name == name)
    sheet.desk.call(who, "no_answer")
    sheet.fill(0, Outcome="No more calls")
    view, _ = sheet.desk.planner.import_call_sheet(sheet.save(), apply=True)
    assert (view.recorded, view.rejected) == (1, 0)
    assert sheet.desk.planner.card(who).suppressed


def test_a_week_offers_nobody_who_must_not_be_called(desk: Desk, tmp_path: Path) -> None:
    """The calls of the coming days were planned before; the programme holds them until the next plan."""
    tomorrow = desk.today + timedelta(days=1)
    free, listed, paused, back, private, gone = (
        desk.customer(name, reference=name, country_code="DE")
        for name in ("Free", "Listed", "Paused", "Back", "Private", "Gone")
    )
    for who in (free, listed, paused, private, gone):
        desk.planned(who, tomorrow)
    desk.planned(back, desk.today + timedelta(days=4))
    stop, closed = tmp_path / "stop.csv", tmp_path / "closed.csv"
    stop.write_text("Customer\nListed\n", encoding="utf-8")
    desk.planner.import_file("suppressions", stop, mapping={"customer": "Customer"}, apply=True)
    closed.write_text("Reference,Name,Active\nGone,Gone,no\n", encoding="utf-8")
    desk.planner.import_file("customers", closed, apply=True)
    desk.planner.pause(paused, desk.today + timedelta(days=60), "holiday")
    desk.planner.pause(back, desk.today + timedelta(days=3), "away")
    desk.planner.edit_customer(private, private="yes")
    last = desk.today + timedelta(days=6)
    assert sorted(Sheet(desk, tmp_path, first=desk.today, last=last).names()) == ["Back", "Free"]
    paper = desk.planner.paper_sheet(first=desk.today, last=last)
    assert sorted(call.name for call in paper.calls) == ["Back", "Free"]
    assert desk.planner.export("programme", tmp_path / "programme.ics") == 2
    assert "Listed" not in (tmp_path / "programme.ics").read_text(encoding="utf-8")


def test_a_key_does_not_pass_to_the_next_customer(desk: Desk, tmp_path: Path) -> None:
    """Numbers of rows are given again when the last customer was erased or its import undone."""
    who = desk.customer("Ashford", reference="A1")
    desk.planned(who, desk.today)
    sheet = Sheet(desk, tmp_path)
    desk.planner.erase(who)
    other = desk.customer("Barton", reference="B1")
    assert other == who
    sheet.fill(0, Outcome="No more calls")
    view, _ = desk.planner.import_call_sheet(sheet.save(), apply=True)
    assert (view.recorded, view.rejected) == (0, 1)
    assert not desk.planner.card(other).suppressed


def test_a_refusal_is_taken_whatever_else_cannot_be_read(sheet: Sheet) -> None:
    sheet.fill(0, Outcome="No more calls", Score="angry", Call_back="whenever")
    sheet.fill(1, Outcome="No more calls", Score=12)
    sheet.fill(2, Outcome="Spoke", Score=12)
    view = sheet.read()
    assert counts(view) == (2, 0, 2, 1)
    told = [say(why) for verdict in view.verdicts[:2] for why in verdict.why]
    assert any("angry" in words for words in told)
    assert any("whenever" in words for words in told)
    assert any("12" in words for words in told)
    stopped = {row.customer for row in sheet.desk.planner.suppressions()}
    assert {"R-Ada", "R-Bea"} <= stopped
