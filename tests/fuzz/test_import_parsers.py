"""Whatever a file holds, reading it ends in rows with a verdict each or in one sentence, never in a fault."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from typing import Any, cast

import xlsxwriter
from hypothesis import strategies as st

from callplanner.domain.column_profile import Evidence, gather
from callplanner.domain.dates import DayOrder
from callplanner.domain.errors import PlannerError
from callplanner.domain.intake import ImportKind, Reject
from callplanner.services.planner import Planner
from callplanner.services.wording import say
from callplanner.workbook.child import TableFile, open_table
from callplanner.workbook.columns import guess_kind, recognise
from callplanner.workbook.intake import decide_reading, read_customers, read_orders, read_suppressions
from callplanner.workbook.kinds import Kind
from callplanner.workbook.reader import Row, Source, Workbook
from callplanner.workbook.table import SheetInfo, without_tail
from tests.desk import Desk
from tests.fuzz.harness import fuzz, told

TITLED = (
    "Name,Company,Firma,Kunde,Customer,Customer ID,Kundennummer,Phone,Telefon,Mobile,E-mail,Street,PLZ,Postcode,Town,"
    "Ort,Country,Land,Value,Umsatz,Last order,Order,Order no,Date,Datum,Amount,Betrag,Quantity,Price,Discount,Currency,"
    "Status,Note,Reason,Do not call,First name,Last name,Weekdays,Hours,,  ,Name"
)
TITLES = TITLED.split(",")
CELLS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        [
         "", "Ann Lee", "Müller GmbH", "+44 20 7946 0018", "020 7946 0018", "4.41E+11", "0", "-5", "1.234,56",
         "1,234.56", "12/03/2024", "03/12/2024", "31.12.2023", "2024-02-30", "45000", "cancelled", "yes", "nein", "DE",
         "USA", "10%", "€ 12", '"', '""', "'", ";", ",", "\t", "\x00", "\ufeff", "\ud800", "=1+1", "mon-fri", "9-12",
         "\u202e", "a" * 400,
        ]
    ),
    st.integers(-(10**7), 10**9).map(str),
    st.dates().map(str),
)  # fmt: skip
TABLES = st.tuples(
    st.lists(st.sampled_from(TITLES), min_size=1, max_size=7), st.lists(st.lists(CELLS, max_size=8), max_size=8)
)
LINES = st.tuples(TABLES, st.sampled_from([",", ";", "\t", "|", "  "]), st.sampled_from(["\n", "\r\n", "\r", "\n\n"]))
ENCODINGS = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252", "latin-1", "cp850", "mac_roman", "shift_jis"])
CARD_LINES = st.lists(
    st.one_of(
        st.sampled_from(
            ["BEGIN:VCARD", "END:VCARD", "VERSION:3.0", "N:Lee;Ann;;;", "FN:Ann Lee", "TEL;TYPE=CELL:+44 20 7946 018",
             "TEL;VALUE=uri:tel:+442079460018", "ORG:Lee;Sales", "ADR:;;1 High St;London;;E1 1AA;UK",
             "EMAIL:a@b.example", "NOTE;ENCODING=QUOTED-PRINTABLE:=C3=BC=\r\n=41", "item1.TEL:123", " folded",
             "PHOTO;ENCODING=b:AAAA", "X:"]
        ),
        st.text(max_size=20),
    ),
    max_size=14,
)  # fmt: skip


def written(lines: tuple[tuple[list[str], list[list[str]]], str, str]) -> str:
    (titles, rows), between, end = lines
    return end.join(between.join(row) for row in [titles, *rows])


def mutated(base: bytes, cuts: Sequence[tuple[float, bytes, int]]) -> bytes:
    """The bytes with pieces overwritten, put in or taken out at places given as shares of the length."""
    data = bytearray(base)
    for share, piece, gone in cuts:
        at = int(share * len(data))
        data[at : at + gone] = piece
    return bytes(data)


CUTS = st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=6), st.integers(0, 12)), min_size=0, max_size=8)


class InProcess:
    """A source without a child, so that a fault is seen where it is made."""

    def __init__(self, path: Path) -> None:
        self._table: TableFile
        self._table, described = open_table(path, None)
        facts: list[Any] = list(described)
        self.workbook = Workbook(Kind(facts[0]), tuple(SheetInfo(*sheet) for sheet in facts[1]), *facts[2:])

    def blocks(self) -> Iterator[list[Row]]:
        yield list(without_tail(self._table.rows()))

    def evidence(self, columns: Sequence[int], header_row: int | None = None) -> dict[int, Evidence]:
        found: dict[int, Any] = gather(self._table.rows(), header_row or 0, columns)
        return {index: Evidence(*facts) for index, facts in found.items()}


def read_all(path: Path, day_first: bool) -> None:
    """Read the file as each kind; every row that is not empty is kept or refused with a sentence."""
    source = told(lambda: InProcess(path))
    if isinstance(source, PlannerError):
        return
    guess_kind(source.workbook.sample)
    for kind in ImportKind:
        counted = told(partial(_counted, source, kind, day_first=day_first))
        if not isinstance(counted, PlannerError):
            kept, rejects, rows = counted
            assert kept + len(rejects) == rows
            assert all(say(reject.reason) for reject in rejects)


def _counted(source: InProcess, kind: ImportKind, *, day_first: bool) -> tuple[int, Sequence[Reject], int]:
    """(rows kept, rejects, rows) of a file read as one kind."""
    columns = recognise(source.workbook.sample, kind)
    order = DayOrder.DAY_FIRST if day_first else None
    book = cast("Source", source)
    reading = decide_reading(book, columns, day_order=order, region="GB")
    if kind is ImportKind.CUSTOMERS:
        customers = read_customers(book, columns, reading)
        return sum(c.rows for c in customers.customers), customers.rejects, customers.rows
    if kind is ImportKind.ORDERS:
        orders = read_orders(book, columns, reading)
        return sum(o.lines for o in orders.orders), orders.rejects, orders.rows
    bans = read_suppressions(book, columns, reading)
    return len(bans.suppressions), bans.rejects, bans.rows


def test_texts(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"

    def check(
        value: tuple[tuple[tuple[list[str], list[list[str]]], str, str], str, list[tuple[float, bytes, int]], bool],
    ) -> None:
        lines, encoding, cuts, day_first = value
        path.write_bytes(mutated(written(lines).encode(encoding, "replace"), cuts))
        read_all(path, day_first)

    fuzz(check, st.tuples(LINES, ENCODINGS, CUTS, st.booleans()), examples=50)


def test_business_cards(tmp_path: Path) -> None:
    path = tmp_path / "people.vcf"

    def check(value: tuple[list[str], list[tuple[float, bytes, int]]]) -> None:
        lines, cuts = value
        text = "\r\n".join(["BEGIN:VCARD", *lines, "END:VCARD"]).encode("utf-8", "replace")
        path.write_bytes(mutated(text, cuts))
        read_all(path, True)

    fuzz(check, st.tuples(CARD_LINES, CUTS), examples=50)


@cache
def _book() -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"default_date_format": "yyyy-mm-dd"}) as book:
        sheet = book.add_worksheet("List")
        sheet.write_row(0, 0, ["Customer", "Name", "Phone", "Last order", "Value"])
        for row in range(1, 9):
            sheet.write_row(row, 0, [f"C{row}", f"Shop {row}", f"020 7946 00{row:02}"])
            sheet.write_datetime(row, 3, datetime(2024, 1, row))
            sheet.write_number(row, 4, row * 100.5)
    return out.getvalue()


def _repacked(part: int, cuts: Sequence[tuple[float, bytes, int]]) -> bytes:
    """The workbook with one of its parts damaged inside a sound zip."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(_book())) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for place, name in enumerate(old.namelist()):
            data = old.read(name)
            new.writestr(name, mutated(data, cuts) if place == part % len(old.namelist()) else data)
    return out.getvalue()


def test_workbooks_through_the_whole_import(tmp_path: Path, desk: Desk) -> None:
    """Damaged workbooks through the child, the comparison and the file: taken or refused, and the file stays sound."""
    path = tmp_path / "list.xlsx"
    planner: Planner = desk.planner

    def check(value: tuple[int, list[tuple[float, bytes, int]], bool, str]) -> None:
        part, cuts, inside, kind = value
        path.write_bytes(_repacked(part, cuts) if inside else mutated(_book(), cuts))
        found = told(lambda: planner.import_file(kind, path, day_first=True, apply=True))
        if isinstance(found, PlannerError):
            return
        view, changes = found
        assert view.rows >= view.rejected
        if changes is not None and changes.set_id is not None:
            planner.undo()

    kinds = st.sampled_from(["customers", "orders", "suppressions"])
    before = desk.dump()
    desk.context.safeguarded = False  # a backup for each of thousands would only fill the disk
    fuzz(check, st.tuples(st.integers(0, 20), CUTS, st.booleans(), kinds), examples=4)
    assert desk.dump() == before
    assert planner.check() == ()
