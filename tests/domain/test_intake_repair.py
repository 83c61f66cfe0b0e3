"""Rows that an unquoted comma has shifted: mended one way or refused, never a value in another column."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from callplanner.domain.intake import ColumnChoice, ColumnMapping, CustomerCollector, ImportKind
from callplanner.domain.intake_repair import RowMender
from callplanner.domain.phrase import phrase
from callplanner.domain.values import Cell
from callplanner.services.wording import say
from tests.domain.builders import customers, mapping, reading

_FIELDS = "reference name person role street town postcode country phone"
_ROLES = ("Owner", "Sales Manager", "Buyer")
_COUNTRIES = ("Germany", "France", "Spain")


def _row(number: int) -> tuple[str, ...]:
    letters = "".join(chr(65 + int(digit)) for digit in f"{number:03}")
    return (
        f"C{number:03}", f"Firm {letters}", f"Ann {letters.title()}", _ROLES[number % 3], f"Long Street {number}",
        f"Town{letters.title()}", f"{10000 + number}", _COUNTRIES[number % 3], f"030 {123456 + number}",
    )  # fmt: skip


_TABLE = [_row(number) for number in range(60)]


def test_a_comma_in_the_street_is_mended_with_a_word() -> None:
    shifted = (*_row(70)[:4], "Long Street", " 70", *_row(70)[5:])
    result = customers(_FIELDS, [*_TABLE, shifted])
    draft = result.customers[-1]
    assert (draft.street, draft.town, draft.postcode, draft.phone and draft.phone.typed) == (
        "Long Street, 70", "TownAha", "10070", "030 123526",
    )  # fmt: skip
    assert [say(word) for word in draft.words if word.code == "row-repaired"] == [
        "Mended: a comma had split “Long Street, 70” in “street”."
    ]


def test_two_ways_that_matter_are_refused() -> None:
    fields = "reference name person phone"
    table = [(f"C{n}", f"Firm {n}", f"Person {n}", f"030 {123456 + n}") for n in range(20)]
    result = customers(fields, [*table, ("C99", "Firm 99", "Inc. 1", "Person 9", "030 555555")])
    assert [(reject.row, reject.reason.code) for reject in result.rejects] == [(22, "row-shifted")]


def test_empty_cells_beyond_the_table_are_no_shift() -> None:
    mender = RowMender(mapping(ImportKind.CUSTOMERS, "reference name"))
    assert mender.fits(("1", "Acme", None, None))
    assert not mender.fits(("1", "Acme", None, "x"))


def test_a_row_far_too_long_is_refused() -> None:
    result = customers(_FIELDS, [*_TABLE, (*_row(70), *["x"] * 9)])
    assert [reject.reason.code for reject in result.rejects] == ["row-shifted"]


@given(
    st.integers(60, 600),
    st.integers(0, 8),
    st.sampled_from(
        ["x", "12", "Ltd", "Sales Manager", "Germany", "030 999999", "NULL", "20001", "a@b.example", "Town"]
    ),
    st.booleans(),
)
def test_no_value_ever_lands_in_another_column(number: int, place: int, part: str, before: bool) -> None:
    """A comma splits one cell in two; whatever is taken then has phone, postcode and country where they belong."""
    right = _row(number)
    cell = right[place]
    parts = (part, cell) if before else (cell, part)
    shifted: tuple[Cell, ...] = (*right[:place], *parts, *right[place + 1 :])
    result = customers(_FIELDS, [*_TABLE, shifted])
    assert len(result.customers) + len(result.rejects) == 61
    if result.rejects:
        return
    draft = result.customers[-1]
    joined = f"{parts[0]}, {parts[1]}"
    for index, value in ((6, draft.postcode), (7, draft.country), (8, draft.phone and draft.phone.typed)):
        # What a comma parted from the postcode may end up in the address text before it.
        assert value in ((joined, right[index]) if index == place else (right[index],))


def test_a_column_without_a_title_that_is_taken_belongs_to_the_table() -> None:
    """Numbers stand in a third column that nobody gave a title: rows as wide as that are no damage."""
    columns = (
        ColumnChoice(0, "Name", "A", "name", 1.0, phrase("column-chosen")),
        ColumnChoice(1, "Company", "B", None, 1.0, phrase("column-chosen")),
        ColumnChoice(2, "", "C", "phone", 0.8, phrase("column-chosen")),
    )
    collector = CustomerCollector(ColumnMapping(ImportKind.CUSTOMERS, 1, columns), reading())
    collector.add([("Name", "Company", None), ("Ann Lee", None, "+442079460018"), ("Bo Ek", "0", "+442079460019")])
    result = collector.finish()
    assert [c.phone.e164 for c in result.customers if c.phone is not None] == ["+442079460018", "+442079460019"]
    assert result.rejects == ()


def test_few_rows_are_enough_where_it_is_known_what_a_column_holds() -> None:
    rows = [("1", "Ash", "020 7946 0001", "York"), ("2", "Beck", "020 7946 0002", "Hull")]
    result = customers("reference name phone town", [*rows, ("4", "Dow", "Sons & Co", "020 7946 0004", "Hull")])
    assert [draft.name for draft in result.customers] == ["Ash", "Beck", "Dow, Sons & Co"]
    assert result.customers[2].town == "Hull"
