"""The command line is a contract: names, options, JSON keys, exit statuses."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from callplanner.cli.main import run

Cli = Callable[..., Any]

PEOPLE = """Cust no;Company;Contact;Tel;Mail;Town;Last yr
10042;Northgate Bakery;Purchasing;0191 498 0142;orders@example.com;Whitby;14.820,00
10043;Tidewell Catering;Kitchen;0191 498 0143;;Whitby;1.640,00
10044;Ferry Kiosk;;0191 498 0144;;Filey;310,00
"""
BOUGHT = """Order;Cust no;Date;Total
A1;10042;13.02.2024;820,50
A2;10042;25.02.2024;900,00
A3;10043;08.12.2023;250,00
"""


@pytest.fixture
def cli(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Cli:
    """Types a command on a file of its own; the JSON document, or the sentence of a refusal."""

    def call(*words: str, status: int = 0, today: str = "2024-03-12", plain: bool = False) -> Any:
        before = ["--database", str(tmp_path / "cli.callplanner"), "--today", today]
        ended = run([*before, *([] if plain else ["--json"]), *words])
        printed = capsys.readouterr()
        assert ended == status, printed
        assert "Traceback" not in printed.err
        if status:
            assert printed.out == "" or words[0] == "check"
            return printed.err.strip()
        return printed.out if plain else json.loads(printed.out)

    return call


@pytest.fixture(scope="session")
def shop_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three customers with orders and a plan, made once."""
    folder = tmp_path_factory.mktemp("shop")
    before = ["--database", str(folder / "shop.callplanner"), "--today", "2024-03-12", "--json"]
    (folder / "people.csv").write_text(PEOPLE, encoding="utf-8")
    (folder / "bought.csv").write_text(BOUGHT, encoding="utf-8")
    assert run([*before, "import", "customers", str(folder / "people.csv"), "--region", "GB"]) == 0
    assert run([*before, "import", "orders", str(folder / "bought.csv")]) == 0
    assert run([*before, "plan"]) == 0
    return folder / "shop.callplanner"


@pytest.fixture
def shop(shop_file: Path, cli: Cli, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Cli:
    """Three customers with orders and a plan."""
    capsys.readouterr()
    shutil.copy(shop_file, tmp_path / "cli.callplanner")
    return cli


KEYS = {
    ("tiers",): {"tiers": "name calls_a_year customers value"},
    ("callers",): {"callers": "name calls_a_day working_days"},
    ("plan", "--dry-run"): {
        "": "from to customers conversations_wanted attempts_needed capacity placed left_out cut dropped added moved "
        "removed unchanged peak_utilisation lower_bound days applied",
        "days": "date caller capacity reserve fixed placed",
    },
    ("programme",): {
        "calls": "customer name date ideal earliest latest band caller tier purpose pinned reason",
    },
    ("today",): {"": "date waiting calls", "calls": "rank customer name phone tier purpose due why"},
    ("why", "10042"): {"": "customer in_queue reasons"},
    ("outcomes",): {"outcomes": "code label conversation closes retry_days suppresses"},
    ("fringe",): {
        "customers": "customer name tier value last_conversation days_silent score reasons",
    },
    ("unspoken",): {
        "customers": "customer name tier orders repeats last_order usual_days silent_days ratio label value "
        "value_at_risk last_conversation sentence",
    },
    ("silent",): {"": "customers"},
    ("lapsed",): {"": "customers"},
    ("coverage",): {
        "": "from to customers excluded left_out overdue due covered never_called planned spoken_to coverage "
        "attainment tiers exceptions",
        "tiers": "name customers spoken_to coverage attainment",
    },
    ("customer", "10042"): {
        "": "customer name tier status phones orders attempts planned promises",
        "orders": "reference date amount",
    },
    ("history",): {"history": "label at changes undone"},
    ("suppressions",): {"": "suppressions"},
    ("duplicates",): {"": "pairs"},
    ("pilot", "list"): {"": "pilots"},
    ("pilot", "start", "Spring", "--size", "1", "--dry-run"): {
        "": "name base called control reach_rate expected_reached low high last applied",
    },
    ("pilot", "start", "Spring", "--size", "1"): {
        "": "name base seed customers called control attempts from to ended running reached receptive next_step orders "
        "sentences members applied",
        "members": "customer name tier arm attempts reached receptive next_step ordered",
    },
    ("check",): {"": "file ok problems"},
}


def test_the_certificate_is_written_and_told(shop: Cli, tmp_path: Path) -> None:
    told = shop("certificate", str(tmp_path / "year.xlsx"))
    assert (told["from"], told["to"], told["customers"], told["spoken_to"]) == ("2023-03-13", "2024-03-12", 3, 0)
    assert {entry["attempts"] for entry in told["left_out"]} == {0}
    assert len(told["left_out"]) == 3
    assert (tmp_path / "year.xlsx").stat().st_size > 1000
    assert "comes after" in shop("certificate", "x.xlsx", "--from", "2024-02-01", "--to", "2024-01-01", status=1)


@pytest.mark.parametrize("words", KEYS, ids=" ".join)
def test_json_keys(shop: Cli, words: tuple[str, ...]) -> None:
    document = shop(*words)
    for place, names in KEYS[words].items():
        found = document if not place else document[place][0]
        assert set(names.split()) <= set(found)


@pytest.mark.parametrize("words", KEYS, ids=" ".join)
def test_people_get_tables(shop: Cli, words: tuple[str, ...]) -> None:
    printed = shop(*words, plain=True)
    assert printed.strip()
    assert "{" not in printed


def test_import_counts_and_columns(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE + ";;;;;Whitby;\n", encoding="utf-8")
    done = cli("import", "customers", str(path), "--region", "GB")
    assert {key: done[key] for key in ("rows", "new", "changed", "unchanged", "rejected", "duplicates", "applied")} == {
        "rows": 4,
        "new": 3,
        "changed": 0,
        "unchanged": 0,
        "rejected": 1,
        "duplicates": 0,
        "applied": True,
    }
    assert done["mapping"]["reference"] == "Cust no"
    assert done["mapping"]["value"] == "Last yr"
    assert [reject["row"] for reject in done["rejects"]] == [5]
    seen = cli("customer", "10042")
    assert (seen["value"], seen["phones"][0]["normalised"]) == (14820, "+441914980142")


def test_orders_tell_what_they_did(shop: Cli, tmp_path: Path) -> None:
    more = tmp_path / "more.csv"
    more.write_text(BOUGHT + "A4;99999;01.03.2024;5,00\n", encoding="utf-8")
    done = shop("import", "orders", str(more))
    assert (done["orders"], done["new"], done["unchanged"], done["unknown_customers"], done["rejected"]) == (
        4,
        0,
        3,
        1,
        1,
    )


def test_an_order_of_a_name_that_several_have_is_refused_with_that_reason(cli: Cli, tmp_path: Path) -> None:
    people, orders = tmp_path / "people.csv", tmp_path / "orders.csv"
    people.write_text("No,Name,Town\n1,Alder,York\n2,Alder,Leeds\n3,Birch,Hull\n", encoding="utf-8")
    orders.write_text(
        "Name,Date,Amount\nAlder,2024-02-01,5\nBirch,2024-02-01,5\nRowan,2024-02-01,5\n", encoding="utf-8"
    )
    cli("import", "customers", str(people))
    done = cli("import", "orders", str(orders))
    assert (done["new"], done["rejected"], done["unknown_customers"]) == (1, 2, 1)
    reasons = {reject["row"]: reject["reason"] for reject in done["rejects"]}
    assert reasons[2].startswith("several customers are called Alder")
    assert reasons[4].startswith("no customer Rowan is known")


@pytest.mark.parametrize(
    "rows",
    [
        ["Alder,1 Main St.,01 23 45 67,bar", "Alder,1 Main St,01-23-45-67,café", "Alder,,01 23 45 67,inn"],
        ["Alder,,01 23 45 67,bar", "Alder,,01 98 76 54,café"],
    ],
    ids=["other streets", "other numbers that nobody can read"],
)
def test_customers_of_one_name_and_no_number_stay_themselves_when_the_file_comes_again(
    cli: Cli, tmp_path: Path, rows: list[str]
) -> None:
    people = tmp_path / "people.csv"
    people.write_text("\n".join(["Name,Street,Phone,Segment", *rows]) + "\n", encoding="utf-8")
    assert cli("import", "customers", str(people))["new"] == len(rows)
    again = cli("import", "customers", str(people))
    assert (again["new"], again["changed"], again["unchanged"]) == (0, 0, len(rows))


def test_master_data_changes_and_history_stays(shop: Cli, tmp_path: Path) -> None:
    shop("record", "10042", "spoke", "--note", "All is well")
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE.replace("Filey", "Scarborough").replace(";;Whitby", ";;"), encoding="utf-8")
    done = shop("import", "customers", str(path), "--region", "GB")
    assert (done["new"], done["changed"], done["unchanged"]) == (0, 1, 2)
    assert shop("customer", "10044")["town"] == "Scarborough"
    assert shop("customer", "10043")["town"] == "Whitby"
    assert shop("customer", "10042")["attempts"][0]["note"] == "All is well"


def test_do_not_call_in_a_file_suppresses(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "flags.csv"
    path.write_text(
        "Ref,Name,Phone,Do not contact,Active\n1,Anna,,yes,yes\n2,Ben,,no,yes\n3,Carol,,,no\n", encoding="utf-8"
    )
    cli("import", "customers", str(path))
    assert [s["customer"] for s in cli("suppressions")["suppressions"]] == ["1"]
    assert cli("coverage")["customers"] == 2
    assert [row["customer"] for row in cli("plan")["left_out"]] == ["1"]


def test_suppressed_numbers_are_imported_and_stay_after_the_customer_is_imported_again(
    shop: Cli, tmp_path: Path
) -> None:
    path = tmp_path / "stop.csv"
    path.write_text("Phone;Reason\n0191 4980142;TPS\n+44 191 498 0143;TPS\n", encoding="utf-8")
    done = shop("import", "suppressions", str(path), "--region", "GB")
    assert (done["new"], done["known"]) == (2, 0)
    again = shop("import", "suppressions", str(path), "--region", "GB")
    assert (again["new"], again["known"]) == (0, 2)
    assert shop("why", "10042")["reasons"] == ["Must not be called: TPS."]


def test_rejected_rows_come_back_as_a_workbook(cli: Cli, tmp_path: Path) -> None:
    path, out = tmp_path / "people.csv", tmp_path / "rejects.xlsx"
    path.write_text(PEOPLE + ";;;;;Whitby;\n", encoding="utf-8")
    cli("import", "customers", str(path), "--rejects", str(out))
    again = cli("import", "customers", str(out), "--dry-run")
    assert (again["rows"], again["rejected"]) == (1, 1)


def test_undo_and_redo_name_what_they_do(shop: Cli) -> None:
    shop("record", "10042", "refused")
    assert shop("undo")["label"] == "No more calls: Northgate Bakery"
    assert shop("why", "10042")["reasons"][0] != "Must not be called: No more calls."
    assert shop("redo")["label"] == "No more calls: Northgate Bakery"
    assert [h["undone"] for h in shop("history")["history"]].count(True) == 0


def test_a_backup_comes_back(shop: Cli, tmp_path: Path) -> None:
    copy = tmp_path / "copy.callplanner"
    assert shop("backup", str(copy))["ok"] is True
    shop("record", "10042", "spoke")
    restored = shop("restore", str(copy))
    assert Path(restored["kept"]).exists()
    assert shop("customer", "10042")["attempts"] == []


REFUSED: dict[tuple[str, ...], str] = {
    ("why", "4711"): "There is no customer 4711.",
    ("record", "10042", "dreamt"): "There is no outcome dreamt.",
    ("record", "10042", "callback"): "A callback needs the day and time",
    ("record", "10042", "gone"): "Confirm that it has closed down",
    ("record", "10042", "spoke", "--score", "12"): "A score is a number from 0 to 10",
    ("record", "10042", "spoke", "--at", "2024-02-30T10:00"): "is not understood as a date",
    ("record", "10042", "spoke", "--at", "2025-01-01T10:00"): "A call is recorded when it has happened",
    ("tiers", "set", "Z", "--calls-a-year", "3"): "There is no tier Z.",
    ("tiers", "set", "A", "--calls-a-year", "0"): "0 calls a year do not work.",
    ("tiers", "assign", "--shares", "0.9,0.1,x"): "do not fit",
    ("tiers", "assign", "--by", "luck"): "Tiers are assigned by value or by orders",
    ("callers", "add", "Me"): "There is a caller Me already.",
    ("callers", "set", "Me", "--weekdays", "someday"): "is not understood as weekdays",
    ("callers", "set", "Me", "--country", "QQ"): "The country QQ is not known.",
    ("callers", "set", "Me", "--country", "DE", "--subdivision", "QQ"): "DE has no part QQ.",
    ("callers", "leave", "Me", "2024-05-02", "2024-05-01"): "Swap the days.",
    ("plan", "--from", "2024-05-02", "--to", "2024-05-01"): "Swap the days.",
    ("coverage", "--from", "2024-05-02", "--to", "2024-05-01"): "Swap the days.",
    ("coverage", "--from", "2099-01-01"): "Swap the days.",
    ("programme", "--from", "2024-05-02", "--to", "2024-05-01"): "Swap the days.",
    ("plan", "--from", "9999-01-01"): "too far away",
    ("import", "customers", __file__, "--region", "QQ"): "The country QQ is not known.",
    ("record", "10042", "spoke", "--callback", "2099-05-01T10:00"): "Choose the outcome for a callback",
    ("record", "10042", "callback", "--callback", "9999-12-31T23:00"): "too far away",
    ("plan", "--from", "2020-01-01", "--to", "2020-12-31"): "cannot be planned",
    ("plan", "--to", "2044-01-01"): "A programme may last up to",
    ("today", "--caller", "Nobody"): "There is no caller Nobody.",
    ("export", "everything", "x.xlsx"): "There is no list everything.",
    ("export", "customers", "x.docx"): ".xlsx",
    ("import", "customers", "not-there.xlsx"): "Check the name",
    ("redo",): "There is nothing to redo.",
    ("suppress", "4711"): "There is no customer 4711.",
    ("restore", "not-there.callplanner"): "does not exist",
}


@pytest.mark.parametrize("words", REFUSED, ids=" ".join)
def test_refusals_are_one_plain_sentence_and_change_nothing(shop: Cli, words: tuple[str, ...], tmp_path: Path) -> None:
    from tests.desk import rows_of

    before = list(rows_of(str(tmp_path / "cli.callplanner")))
    said = shop(*words, status=1)
    assert REFUSED[words] in said
    assert "\n" not in said
    assert "{" not in said
    assert "?" not in said
    assert list(rows_of(str(tmp_path / "cli.callplanner"))) == before


@pytest.mark.parametrize(
    "words",
    [("fly",), ("record", "10042"), ("today", "--limit", "many"), ("import", "customers", "x", "--map", "name")],
)
def test_wrong_usage_is_status_two(cli: Cli, words: tuple[str, ...]) -> None:
    assert cli(*words, status=2)


def test_a_date_that_is_none_is_wrong_usage(cli: Cli) -> None:
    assert cli("today", status=2, today="tomorrow")
    assert cli("today", status=2, today="9999-12-31")
    assert cli("tiers", status=2, today="0001-01-01")


@pytest.fixture
def _window(tmp_path: Path) -> Iterator[None]:
    """A window that has the file open."""
    from callplanner.storage.company_file import CompanyFile

    file = CompanyFile.open(tmp_path / "cli.callplanner", holder="window")
    yield
    file.close()


@pytest.mark.usefixtures("_window")
def test_beside_a_window_reading_works_and_writing_is_told_who_has_it(cli: Cli) -> None:
    assert len(cli("tiers")["tiers"]) == 4
    assert "window" in cli("tiers", "set", "A", "--calls-a-year", "9", status=1)


def test_an_own_reference_is_given_where_there_is_none(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_text("Company,Phone\nAnna's,0191 498 0142\nBen's,0191 498 0143\n", encoding="utf-8")
    cli("import", "customers", str(path), "--region", "GB")
    assert [cli("customer", name)["customer"] for name in ("Anna's", "Ben's")] == ["C1", "C2"]


def test_a_window_and_a_half_of_time(shop: Cli) -> None:
    """`--today` with a time: promises wait for theirs."""
    shop("record", "10042", "callback", "--callback", "2024-03-13T10:30")
    early = shop("today", today="2024-03-13T10:29")
    assert "10042" not in [call["customer"] for call in early["calls"]]
    assert early["coming"][0]["customer"] == "10042"
    now = shop("today", today="2024-03-13T10:30")
    assert (now["calls"][0]["customer"], now["calls"][0]["due"]) == ("10042", "2024-03-13T10:30")
    whole = shop("today", today="2024-03-13")
    assert whole["calls"][0]["due"] == "2024-03-13T10:30"


def test_erasing_leaves_the_suppression(shop: Cli) -> None:
    shop("suppress", "10042", "--reason", "asked us to stop")
    done = shop("erase", "10042")
    assert (done["customer"], done["erased"] > 3) == ("10042", True)
    assert [row["number"] for row in shop("suppressions")["suppressions"]] == ["+441914980142"]
    assert "10042" in shop("customer", "10042", status=1)
    assert "erasing" in shop("undo", status=1)
    assert shop("check")["ok"]


def test_duplicates_are_told_apart_or_made_one(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text(
        "Reference,Name,Phone,Town\nA1,Ashford Bakery,020 7946 0001,Ashford\n"
        "B2,Ashford Bakery Ltd,020 7946 0001,Ashford\nC3,Somebody Else,020 7946 0777,Dover\n",
        encoding="utf-8",
    )
    assert cli("import", "customers", str(path), "--region", "GB")["duplicates"] == 1
    [pair] = cli("duplicates")["pairs"]
    assert set(pair) == {"a", "b", "score", "evidence"}
    assert {pair["a"], pair["b"]} == {"A1", "B2"}
    assert 0.5 <= pair["score"] <= 1
    assert any("same number" in words for words in pair["evidence"])
    assert cli("duplicates", "--limit", "0")["pairs"] == []
    cli("distinct", "A1", "B2")
    assert cli("duplicates")["pairs"] == []
    cli("undo")
    cli("merge", "A1", "B2")
    assert cli("customer", "A1")["name"] == "Ashford Bakery"
    assert "B2" in cli("customer", "B2", status=1)
    cli("undo")
    assert cli("customer", "B2")["name"] == "Ashford Bakery Ltd"


def test_a_call_sheet_goes_out_and_comes_back(shop: Cli, tmp_path: Path) -> None:
    import openpyxl

    path = tmp_path / "sheet.xlsx"
    made = shop("export", "call-sheet", str(path))
    assert made["rows"] == len(shop("today")["calls"]) > 0
    book = openpyxl.load_workbook(path)
    cells = book["Calls"]
    titles = {cell.value: cell.column for cell in cells[3]}
    cells.cell(4, titles["Outcome"]).value = "Spoke"
    cells.cell(4, titles["Score"]).value = 8
    reference = cells.cell(4, titles["Reference"]).value
    book.save(path)
    keys = {"rows", "recorded", "blank", "rejected", "rejects", "applied"}
    seen = shop("import", "call-sheet", str(path), "--dry-run")
    assert keys <= set(seen)
    assert (seen["recorded"], seen["applied"]) == (1, False)
    assert shop("customer", reference)["attempts"] == []
    assert shop("import", "call-sheet", str(path))["applied"] is True
    assert [a["outcome"] for a in shop("customer", reference)["attempts"]] == ["spoke"]
    assert shop("import", "call-sheet", str(path))["recorded"] == 0
    shop("undo")
    assert shop("customer", reference)["attempts"] == []
    shop("export", "call-sheet", str(tmp_path / "week.xlsx"), "--week", "2024-03-20")
