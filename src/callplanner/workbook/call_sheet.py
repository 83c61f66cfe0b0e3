"""A call sheet as a workbook: calls to be filled in away from the program, and what stands in it when it comes back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from callplanner.domain.errors import PlannerError
from callplanner.domain.job import Job
from callplanner.domain.sheet_key import BEGINS
from callplanner.domain.values import text
from callplanner.workbook.atomic import replacing
from callplanner.workbook.reader import Cell, Row, open_source
from callplanner.workbook.sanitise import clean_text
from callplanner.workbook.sheet_model import CellKind, Column, Sheet, Value
from callplanner.workbook.writer import write_table

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

SHEET = "Calls"

EXTRA_ROWS = 12
"""Empty rows below the calls, for calls that were not on the list."""

_HEAD_ROW = 3
_SEARCHED_ROWS = 40
_FILL, _INPUT, _LINE = "E6F2F3", "FFFBE6", "8FC3CA"
_ACCENT = "0563C1"


class SheetCall(Struct, frozen=True):
    """One call of a sheet. `key` stands hidden in its row; `dial` is what a tel: link dials."""

    key: str
    reference: str
    name: str
    phone: str
    dial: str
    tier: str
    due: str
    last_spoken: date | None
    why: str


class FilledRow(Struct, frozen=True):
    """One row that came back; cells as they were read. `key` is empty for a row that was typed below the calls."""

    row: int
    key: str
    reference: str
    name: str
    outcome: str
    callback: Cell
    note: str
    score: Cell
    promise: Cell
    cells: Row

    @property
    def is_blank(self) -> bool:
        """Nothing was filled in."""
        return not self.outcome and not self.note and all(c is None for c in (self.callback, self.score, self.promise))


# title, width, whether it is filled in
_COLUMNS: tuple[tuple[str, float, bool], ...] = (
    ("Key", 4, False), ("#", 5, False), ("Reference", 12, False), ("Name", 30, False), ("Phone", 18, False),
    ("Tier", 8, False), ("Due", 16, False), ("Last conversation", 12, False), ("Why now", 44, False),
    ("Outcome", 24, True), ("Call back", 17, True), ("Note", 40, True), ("Score", 7, True), ("Promise by", 13, True),
)  # fmt: skip
TITLES = tuple(title for title, _, _ in _COLUMNS)
_FIELDS = ("reference", "name", "outcome", "call back", "note", "score", "promise by")


def write_call_sheet(
    path: Path,
    title: str,
    calls: Sequence[SheetCall],
    outcomes: Sequence[str],
    *,
    day: date,
    about: Sequence[tuple[str, str]],
    job: Job | None = None,
) -> int:
    """Write the calls as .xlsx with drop-downs, protected but for what is to be filled in, or as a plain .csv.

    PlannerError("export-ending-unknown"), StorageError("export-..."); then no file was made or changed."""
    ending = path.suffix.casefold()
    if ending == ".csv":
        columns = [Column(name, CellKind.PHONE if name == "Phone" else CellKind.ANY) for name in TITLES]
        return write_table(path, [Sheet(title, columns, map(_cells, enumerate(calls, 1)))], job)
    if ending != ".xlsx":
        raise PlannerError("export-ending-unknown", file=path.name)
    with replacing(path) as unfinished:
        _write(unfinished, title, calls, outcomes, day, about)
    return len(calls)


def _cells(numbered: tuple[int, SheetCall]) -> tuple[Value, ...]:
    number, call = numbered
    head = (call.key, number, call.reference, call.name, call.phone, call.tier, call.due, call.last_spoken, call.why)
    return (*head, None, None, None, None, None)


def _write(
    path: Path, title: str, calls: Sequence[SheetCall], outcomes: Sequence[str], day: date,
    about: Sequence[tuple[str, str]],
) -> None:  # fmt: skip
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None  # a new workbook has one
    sheet.title = SHEET
    _put(sheet, 1, 2, title).font = _font(bold=True, size=14)
    words = "Fill in the yellow columns and import the file again. Rows may be sorted, hidden or deleted."
    _put(sheet, 2, 2, words).font = _font(color="666666")
    for place, (name, width, _) in enumerate(_COLUMNS, 1):
        head = _put(sheet, _HEAD_ROW, place, name)
        head.font, head.fill, head.border = _font(bold=True), _fill(_FILL), _line()
        sheet.column_dimensions[_letter(place)].width = width
    for number, call in enumerate(calls, 1):
        _write_call(sheet, _HEAD_ROW + number, number, call)
    last = _HEAD_ROW + len(calls) + EXTRA_ROWS
    _open_for_input(sheet, _HEAD_ROW + 1, last, len(calls))
    _validate(book, sheet, _HEAD_ROW + 1, last, outcomes, day)
    _set_up(sheet, last)
    told = book.create_sheet("About")
    for place, (name, value) in enumerate(about, 1):
        _put(told, place, 1, name).font = _font(bold=True)
        _put(told, place, 2, value)
    told.column_dimensions["A"].width, told.column_dimensions["B"].width = 16, 60
    book.save(path)


def _write_call(sheet: Worksheet, row: int, number: int, call: SheetCall) -> None:
    for place, value in enumerate(_cells((number, call))[:9], 1):
        _put(sheet, row, place, value)
    if call.dial:
        cell = sheet.cell(row, 5)
        cell.hyperlink = f"tel:{call.dial}"
        cell.font = _font(color=_ACCENT, underline="single")
    sheet.cell(row, 8).number_format = "yyyy-mm-dd"
    for place in (4, 9):
        sheet.cell(row, place).alignment = _wrapped()


def _put(sheet: Worksheet, row: int, column: int, value: Any) -> Any:
    """A cell whose text stays text, whatever it begins with."""
    cell = sheet.cell(row, column)
    if isinstance(value, str):
        cell.value = clean_text(value)
        if cell.value is not None:
            cell.data_type = "s"
    else:
        cell.value = value
    return cell


def _open_for_input(sheet: Worksheet, first: int, last: int, calls: int) -> None:
    from openpyxl.styles import Protection

    free = Protection(locked=False)
    typed = (3, 4)  # reference and name of a call that was not on the list
    for row in range(first, last + 1):
        extra = row >= first + calls
        for place, (name, _, filled_in) in enumerate(_COLUMNS, 1):
            if filled_in or (extra and place in typed):
                cell = sheet.cell(row, place)
                cell.protection, cell.fill, cell.border = free, _fill(_INPUT), _line()
                if name == "Note":
                    cell.alignment = _wrapped()
                if name == "Call back":
                    cell.number_format = "yyyy-mm-dd hh:mm"
                if name == "Promise by":
                    cell.number_format = "yyyy-mm-dd"
    sheet.protection.sheet = True
    for right in ("formatColumns", "formatRows", "formatCells", "sort", "autoFilter", "deleteRows", "insertRows"):
        setattr(sheet.protection, right, False)  # False: allowed


def _validate(book: Any, sheet: Worksheet, first: int, last: int, outcomes: Sequence[str], day: date) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    lists = book.create_sheet("Lists")
    for place, label in enumerate(outcomes, 1):
        _put(lists, place, 1, label)
    lists.sheet_state = "hidden"
    day_text = f"DATE({day.year},{day.month},{day.day})"
    far = day + timedelta(days=730)
    rules = {
        "Outcome": DataValidation(type="list", formula1=f"Lists!$A$1:$A${len(outcomes)}", allow_blank=True),
        "Call back": DataValidation(
            type="date", operator="between", formula1=day_text, formula2=f"DATE({far.year},{far.month},{far.day})",
            allow_blank=True,
        ),
        "Score": DataValidation(type="whole", operator="between", formula1="0", formula2="10", allow_blank=True),
        "Promise by": DataValidation(type="date", operator="greaterThanOrEqual", formula1=day_text, allow_blank=True),
    }  # fmt: skip
    words = {
        "Outcome": ("What happened", "Choose one of the list."),
        "Call back": ("Day and time", f"A day with its time, like {day.isoformat()} 14:30."),
        "Score": ("Score", "A whole number from 0 to 10."),
        "Promise by": ("A day", f"A day, like {day.isoformat()}."),
    }
    for title, rule in rules.items():
        rule.errorTitle, rule.error = words[title]
        rule.promptTitle, rule.prompt = words[title]
        rule.showErrorMessage = rule.showInputMessage = True
        letter = _letter(TITLES.index(title) + 1)
        rule.add(f"{letter}{first}:{letter}{last}")
        sheet.add_data_validation(rule)


def _set_up(sheet: Worksheet, last: int) -> None:
    """On screen and on paper: titles stay, the key is out of sight, one page wide."""
    sheet.column_dimensions["A"].hidden = True
    sheet.freeze_panes = f"E{_HEAD_ROW + 1}"
    sheet.auto_filter.ref = f"A{_HEAD_ROW}:{_letter(len(_COLUMNS))}{last}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"{_HEAD_ROW}:{_HEAD_ROW}"
    sheet.print_area = f"B1:{_letter(len(_COLUMNS))}{last}"
    sheet.oddFooter.center.text = "&P / &N"


def _letter(place: int) -> str:
    return chr(64 + place)


def _font(**properties: Any) -> Any:
    from openpyxl.styles import Font

    return Font(**properties)


def _fill(color: str) -> Any:
    from openpyxl.styles import PatternFill

    return PatternFill("solid", fgColor=color)


def _line() -> Any:
    from openpyxl.styles import Border, Side

    return Border(bottom=Side("thin", color=_LINE))


def _wrapped() -> Any:
    from openpyxl.styles import Alignment

    return Alignment(wrap_text=True, vertical="top")


def read_call_sheet(path: Path, job: Job | None = None) -> tuple[tuple[str, ...], list[FilledRow]]:
    """The titles and the rows of a filled call sheet, wherever its columns stand.

    PlannerError("call-sheet-unknown") when no column is called "Outcome", and whatever reading a file can raise."""
    try:
        rows = _all_rows(path, SHEET, job)
    except PlannerError as error:
        if error.code != "sheet-missing":
            raise
        rows = _all_rows(path, None, job)
    for place, row in enumerate(rows[:_SEARCHED_ROWS]):
        titles = tuple((text(cell) or "") for cell in row)
        folded = [title.casefold() for title in titles]
        if "outcome" in folded:
            return titles, list(_filled(rows[place + 1 :], place + 2, folded))
    raise PlannerError("call-sheet-unknown", file=path.name)


def _all_rows(path: Path, sheet: str | None, job: Job | None) -> list[Row]:
    with open_source(path, sheet=sheet, job=job) as source:
        return [row for block in source.blocks() for row in block]


def _filled(rows: Iterable[Row], first: int, titles: list[str]) -> Iterable[FilledRow]:
    places = {name: titles.index(name) for name in _FIELDS if name in titles}

    for number, row in enumerate(rows, first):

        def cell(name: str, row: Row = row) -> Cell:
            place = places.get(name, len(row))
            found = row[place] if place < len(row) else None
            return None if isinstance(found, str) and not found.strip() else found

        key = next((c for c in row if isinstance(c, str) and c.startswith(BEGINS)), "")
        if not row or not (key or any(cell(name) is not None for name in places)):
            continue
        yield FilledRow(
            row=number,
            key=key,
            reference=text(cell("reference")) or "",
            name=text(cell("name")) or "",
            outcome=text(cell("outcome")) or "",
            callback=cell("call back"),
            note=text(cell("note"), lines=True) or "",
            score=cell("score"),
            promise=cell("promise by"),
            cells=row,
        )
