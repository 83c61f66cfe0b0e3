"""Sums, titles that come again, ruled lines and remarks are nobody's row."""

from __future__ import annotations

import pytest

from callplanner.domain.intake_asides import is_sum, summed
from callplanner.services.wording import say
from tests.domain.builders import Rows, customers, orders


def names_and_reasons(fields: str, rows: Rows) -> tuple[list[str | None], list[str]]:
    """Who comes in, and why the others do not."""
    result = customers(fields, rows)
    return [draft.name for draft in result.customers], [say(reject.reason) for reject in result.rejects]


SUMS = ("Total", "TOTAL:", "Grand total", "Sub-total", "Summe", "Gesamtsumme", "Total général", "Sous-total",
        "Total customers: 2", "Anzahl Kunden gesamt 12", "(2 rows affected)", "37 records", "Suma total")  # fmt: skip


@pytest.mark.parametrize("label", SUMS)
def test_a_sum_is_no_customer(label: str) -> None:
    named, reasons = names_and_reasons("name town value", [("Ash", "York", 1), (label, None, 1)])
    assert named == ["Ash"]
    assert reasons == [f"“{label}” is a sum over rows and no entry of its own."]


def test_a_sum_in_the_column_of_the_numbers() -> None:
    named, _ = names_and_reasons("reference name value", [(1, "Ash", 5), ("Gesamt", None, 5), (None, "Summe", 5)])
    assert named == ["Ash"]


@pytest.mark.parametrize("label", ["Ash Total", "Total for Ash", "Total: Ash", "Summe Ash", "Total pour Ash"])
def test_the_sum_of_a_customer_above(label: str) -> None:
    assert names_and_reasons("name value", [("Ash", 5), (label, 5)])[0] == ["Ash"]


def test_firms_that_are_called_like_sums_are_firms() -> None:
    rows = [("Total", "York", None), ("Total Energies", None, 5), ("Summe Gastro GmbH", None, 7), ("Sum", None, None)]
    reached = [(*row, "020 7946 0001") for row in rows]
    assert len(names_and_reasons("name town value phone", reached)[0]) == 4
    assert names_and_reasons("name town value", rows[:3])[0] == ["Total", "Total Energies", "Summe Gastro GmbH"]
    assert names_and_reasons("reference name", [(7, "Total")])[0] == ["Total"]
    assert not is_sum("Totalbau")
    assert summed("Totalbau") is None


def test_titles_that_come_again_and_ruled_lines_are_refused_everywhere() -> None:
    rows = [("----", "----"), ("Ash", "York"), ("name", "town"), ("Beck", "Hull"), ("====", None)]
    named, reasons = names_and_reasons("name town", rows)
    assert named == ["Ash", "Beck"]
    assert reasons == ["The row is a ruled line.", "The row repeats the titles.", "The row is a ruled line."]
    found = orders("order name date amount", [("order", "name", "date", "amount"), ("1", "Ash", "2024-01-05", 5)])
    assert [say(reject.reason) for reject in found.rejects] == ["The row repeats the titles."]
    assert len(found.orders) == 1


def test_remarks_below_the_table() -> None:
    rows = [("1", "Ash", "York"), ("2", "Beck", None), (), ("Exported by Jo", None, None), ("Page 1 of 1", None, None)]
    named, reasons = names_and_reasons("reference name town", rows)
    assert named == ["Ash", "Beck"]
    assert reasons == ["The row stands apart with one cell only: a remark or a heading and no customer."] * 2


def test_a_list_with_blank_lines_between_all_its_rows_has_no_remarks() -> None:
    rows = [("Ash", None), (), ("Beck", None), (), ("Cole", "late"), (), ("Dow", None)]
    assert names_and_reasons("name note", rows)[0] == ["Ash", "Beck", "Cole", "Dow"]


def test_a_number_alone_below_a_blank_line_is_somebody() -> None:
    rows = [("Ash", "020 7946 0001"), (), (None, "020 7946 0002")]
    assert len(customers("name phone", rows).customers) == 2
