"""Text files of every make: encodings, separators, line ends, quotes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from callplanner.workbook import delimited, delimiters
from callplanner.workbook.reader import inspect
from tests.real_data import real
from tests.workbook.builders import rows_of, text_file

_GERMAN = "Name;Ort\nMüller & Söhne;Köln\nGroß;Zürich\nJäger;Düsseldorf\n"


@pytest.mark.parametrize(
    "encoding",
    [
        "utf-8",
        "utf-8-sig",
        "utf-16",
        "utf-16-le",
        "utf-16-be",
        "utf-32",
        "utf-32-be",
        "cp1252",
        "cp437",
        "cp850",
        "mac_roman",
    ],
)
def test_german_names_survive_every_encoding(tmp_path: Path, encoding: str) -> None:
    rows = rows_of(text_file(tmp_path, _GERMAN, encoding=encoding))
    assert rows[1:] == [("Müller & Söhne", "Köln"), ("Groß", "Zürich"), ("Jäger", "Düsseldorf")]


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("cp1252", ["Café Crème", "Señor Núñez", "François", "O’Brien", "£ 20", "Åse Bjørn"]),
        ("cp437", ["Café Crème", "Señor Núñez", "François", "Åse"]),
        ("cp1250", ["Dvořák", "Łukasz", "Kraków", "Świątek", "Žižek"]),
        ("cp1251", ["Анна Каренина", "Иван", "Москва"]),
        ("gb18030", ["北京市朝阳区", "上海", "张伟", "中国人民"]),
    ],
)
def test_words_of_other_languages_decide_the_code_page(tmp_path: Path, encoding: str, words: list[str]) -> None:
    path = text_file(tmp_path, "\n".join(["name", *words]), encoding=encoding)
    assert [row[0] for row in rows_of(path)[1:]] == words


def test_one_stray_byte_does_not_cost_the_other_letters(tmp_path: Path) -> None:
    content = "Name,Ort\nMüller,Köln\nJäger,Zürich\nGroß,Wien\n".encode() + b"Caf\xe9,Paris\n"
    assert rows_of(text_file(tmp_path, content))[3:] == [("Groß", "Wien"), ("Café", "Paris")]


def test_the_toy_wholesaler_is_read_as_code_page_437() -> None:
    rows = rows_of(real("A_sales_data_sample/sales_data_sample.csv"))
    assert len(rows) == 2_824
    text = "\n".join(str(cell) for row in rows for cell in row if isinstance(cell, str))
    for word in ("Berguvsvägen", "Martín", "Cataluña"):
        assert word in text


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|", "^", "~"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_separators_and_line_ends(tmp_path: Path, delimiter: str, end: str) -> None:
    lines = ["name,phone,amount", "Acme,030 1,12", "Brown,040 2,13", "Clark,050 3,14"]
    path = text_file(tmp_path, end.join(line.replace(",", delimiter) for line in lines) + end)
    assert rows_of(path) == [tuple(line.split(",")) for line in lines]


def test_decimal_commas_do_not_pass_for_separators(tmp_path: Path) -> None:
    path = text_file(tmp_path, "name;amount;discount\nAcme;1,50;0,2\nBrown;12,75;0,1\nClark;3,00;0,0\n")
    assert rows_of(path)[1] == ("Acme", "1,50", "0,2")


def test_a_separator_line_is_obeyed_and_not_a_row(tmp_path: Path) -> None:
    assert rows_of(text_file(tmp_path, "sep=|\nname|phone\nAcme, Ltd|1\n")) == [("name", "phone"), ("Acme, Ltd", "1")]


def test_cells_stay_as_typed(tmp_path: Path) -> None:
    path = text_file(tmp_path, 'name,phone,note\nAcme, 030-1 ,007\nBrown,+49 (0)30 12,"say ""hi""\nand go"\n')
    assert rows_of(path)[1:] == [("Acme", " 030-1 ", "007"), ("Brown", "+49 (0)30 12", 'say "hi"\nand go')]


def test_aligned_text_becomes_columns() -> None:
    rows = rows_of(real("A_cdnow_sample/CDNOW_sample.txt"))
    assert len(rows) == 6_919
    assert rows[0] == ("00004", "0001", "19970101", "2", "29.33")
    assert {len(row) for row in rows} == {5}


def test_fixed_places_with_blanks_inside(tmp_path: Path) -> None:
    lines = [
        "Name          Town        Amount",
        "Acme Ltd      New York      12.5",
        "Brown and Son Leeds            7",
    ]
    path = text_file(tmp_path, "\n".join([*lines, "Clark         Long Eaton   113"]), name="list.prn")
    assert rows_of(path)[2] == ("Brown and Son", "Leeds", "7")


def test_a_list_of_numbers_stays_one_column(tmp_path: Path) -> None:
    numbers = ["+49 30 123456", "+49 30 654321", "0171 555 44"]
    assert rows_of(text_file(tmp_path, "\n".join(numbers), name="dnc.txt")) == [(number,) for number in numbers]


def test_a_quote_that_never_closes_costs_its_own_row_only(tmp_path: Path) -> None:
    lines = ["name,size,town", 'Acme,"5 inch,Leeds', *(f"Firm {n},{n},York" for n in range(5_000))]
    rows = rows_of(text_file(tmp_path, "\n".join(lines)))
    assert len(rows) == 5_002
    assert rows[1] == ("Acme", '"5 inch', "Leeds")
    assert rows[-1] == ("Firm 4999", "4999", "York")


def test_two_stray_quotes_do_not_swallow_what_is_between(tmp_path: Path) -> None:
    middle = [f"Firm {n},{n},York" for n in range(20)]
    lines = ["name,size,town", 'Acme,"5 inch,Leeds', *middle, 'Brown,"6 inch,Hull', "Clark,7,Derby"]
    rows = rows_of(text_file(tmp_path, "\n".join(lines)))
    assert len(rows) == 24
    assert rows[22] == ("Brown", '"6 inch', "Hull")


def test_notes_over_several_lines_stay_whole(tmp_path: Path) -> None:
    path = text_file(tmp_path, 'name,note\nAcme,"called\nagain, and\nagain"\nBrown,"x\n\ny"\n')
    assert rows_of(path)[1:] == [("Acme", "called\nagain, and\nagain"), ("Brown", "x\n\ny")]


def test_zero_bytes_are_dropped(tmp_path: Path) -> None:
    assert rows_of(text_file(tmp_path, b"name,town\nAc\0me,Hull\nBrown,York\n"))[1] == ("Acme", "Hull")


def test_what_the_text_is_comes_with_the_sample(tmp_path: Path) -> None:
    book = inspect(text_file(tmp_path, _GERMAN, encoding="cp1252"))
    assert (book.encoding, book.delimiter, book.sheets[0].columns) == ("cp1252", ";", 2)


_cells = st.text(st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\u2028\u2029\x85"), max_size=12)


@given(st.lists(st.lists(_cells, min_size=3, max_size=3), min_size=1, max_size=8))
@example([["0", "0", "\\"]])
def test_what_a_csv_writer_wrote_comes_back(tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]) -> None:
    import csv
    import io

    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows([["name", "town", "note"], *rows])
    path = tmp_path_factory.mktemp("csv") / "list.csv"
    path.write_text(out.getvalue(), encoding="utf-8", newline="")
    read = [list(row) for row in delimited.TextFile(path).rows()]
    expected = [[cell if cell and not cell.isspace() else None for cell in row] for row in rows]
    assert read[1:] == [row if any(row) else [] for row in expected]


@given(st.binary(max_size=3_000))
def test_no_bytes_whatever_break_the_reading(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    from callplanner.domain.errors import PlannerError

    path = tmp_path_factory.mktemp("any") / "list.csv"
    path.write_bytes(content)
    try:
        rows = list(delimited.TextFile(path).rows())
    except PlannerError:
        return
    assert all(cell is None or (isinstance(cell, str) and "\0" not in cell) for row in rows for cell in row)


def test_layouts_are_told_apart() -> None:
    assert delimiters.detect(["a b c", "the quick fox", "jumps over it"]).delimiter is None
    assert delimiters.detect(["1,5;2,5", "3,5;4,5"]).delimiter == ";"


def test_texts_guarded_as_formulas_are_those_texts(tmp_path: Path) -> None:
    text = 'Name,No\nAsh,"=""00012"""\nBeck,="00013"\nCole,=1+1\n'
    assert [row[1] for row in rows_of(text_file(tmp_path, text))] == ["No", "00012", "00013", "=1+1"]


def test_marks_of_files_that_were_put_together_are_no_text(tmp_path: Path) -> None:
    rows = rows_of(text_file(tmp_path, "\ufeffName,No\nAsh,1\n\ufeffName,No\n\ufeff\nBeck,2\n"))
    assert rows == [("Name", "No"), ("Ash", "1"), ("Name", "No"), (), ("Beck", "2")]


@pytest.mark.parametrize(
    "text", ['"Name,No"\n"Ash,1"\n"Beck,2"\n', '"Name;""No"""\r\n"Ash;""1"""\r\n\r\n"Beck;""2"""\r\n']
)
def test_lines_put_into_quotes_as_a_whole_are_rows(tmp_path: Path, text: str) -> None:
    rows = [row for row in rows_of(text_file(tmp_path, text)) if row]
    assert rows == [("Name", "No"), ("Ash", "1"), ("Beck", "2")]


def test_a_list_of_quoted_names_stays_one_column(tmp_path: Path) -> None:
    assert rows_of(text_file(tmp_path, '"Ash"\n"Beck"\n"Cole"\n')) == [("Ash",), ("Beck",), ("Cole",)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_text_encoded_twice_is_read_as_it_was_meant(tmp_path: Path, encoding: str) -> None:
    meant = "Name;Ort\nMüller;Köln\nWeiß;Öhringen\nÁvila;Łódź\n"
    garbled = "".join(byte if byte < "\x80" else bytes([ord(byte)]).decode("cp1252", "replace").replace("\ufffd", byte)
                      for byte in meant.encode("utf-8").decode("latin-1"))  # fmt: skip
    rows = rows_of(text_file(tmp_path, garbled, encoding=encoding))
    assert rows[1:] == [("Müller", "Köln"), ("Weiß", "Öhringen"), ("Ávila", "Łódź")]
