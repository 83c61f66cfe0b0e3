"""Customers and bans from rows."""

from __future__ import annotations

from datetime import date, time

from callplanner.domain.intake_customers import CustomerDraft
from callplanner.services.wording import say
from tests.domain.builders import Rows, bans, customers


def one(fields: str, *row: object, region: str | None = None) -> CustomerDraft:
    """The only customer of a single row."""
    result = customers(fields, [row], region=region)  # type: ignore[list-item]
    assert not result.rejects
    (draft,) = result.customers
    return draft


def words(draft: CustomerDraft) -> list[str]:
    """What is said about a draft."""
    return [say(word) for word in draft.words]


def test_a_company_with_a_person_and_a_person_alone() -> None:
    fields = "reference name first_name last_name"
    company = one(fields, "1", "Acme Ltd", "Ann", "Lee")
    assert (company.name, company.person, company.is_person) == ("Acme Ltd", "Ann Lee", False)
    alone = one(fields, "1", None, "Ann", "Lee")
    assert (alone.name, alone.person, alone.is_person) == ("Ann Lee", None, True)


def test_strokes_that_stray_into_names() -> None:
    assert one("reference first_name last_name", 1001, "Jon", "/White").name == "Jon White"
    assert one("reference first_name last_name", 1001, "Ron", "...Potter").name == "Ron Potter"


def test_parts_of_the_address_are_joined_in_their_order() -> None:
    assert one("name house street street2", "A B", 6, "High St", "2nd floor").street == "6 High St, 2nd floor"
    assert one("name street house", "A B", "Hauptstr.", "6a").street == "Hauptstr. 6a"
    assert one("name street house", "A B", "Hauptstr. 6", None).street == "Hauptstr. 6"


def test_na_is_a_region_and_null_is_none() -> None:
    draft = one("name region town postcode", "Acme", "NA", "NULL", "27217.0")
    assert (draft.region, draft.town, draft.postcode) == ("NA", None, "27217")


def test_the_country_of_the_row_reads_its_phone() -> None:
    draft = one("name country phone", "Acme", "Germany", "030 1234567", region="US")
    assert draft.phone is not None
    assert draft.phone.e164 == "+49301234567"


def test_a_phone_that_lost_its_digits_is_told() -> None:
    draft = one("name phone", "Acme", "4.4E+11", region="GB")
    assert words(draft) == ["4.4E+11 is a phone number that lost its digits in a spreadsheet; it must be typed anew."]


def test_figures_dates_and_times() -> None:
    draft = one(
        "name value last_order last_conversation weekdays hours",
        "A B",
        "€ 1,234.50",
        "01.02.2026",
        None,
        "Mo-Fr",
        "9-12",
    )
    assert (draft.value_cents, draft.currency, draft.last_order, draft.last_conversation) == (
        123450,
        "EUR",
        date(2026, 2, 1),
        None,
    )
    assert (draft.weekdays, draft.hours) == ((0, 1, 2, 3, 4), (time(9), time(12)))


def test_a_cell_of_no_use_costs_only_itself() -> None:
    draft = one("name value last_order active hours", "Acme", "a lot", "31.02.2026", "maybe", "late")
    assert (draft.value_cents, draft.last_order, draft.active, draft.hours) == (None, None, None, None)
    assert words(draft) == [
        "“a lot” in “value” was not understood and left empty.",
        "“31.02.2026” in “last_order” was not understood and left empty.",
        "“maybe” in “active” was not understood and left empty.",
        "“late” in “hours” was not understood and left empty.",
    ]


def test_a_remark_in_the_ban_column_counts_as_a_ban() -> None:
    draft = one("name do_not_call", "Acme", "only by e-mail please")
    assert draft.do_not_call is True
    assert words(draft) == [
        "“only by e-mail please” in “do_not_call” was taken for do not call, to be on the safe side."
    ]
    assert one("name do_not_call", "Acme", "N").do_not_call is False
    assert one("name do_not_call", "Acme", None).do_not_call is None


def test_notes_keep_their_lines() -> None:
    assert one("name note", "Acme", "one \r\ntwo").note == "one\ntwo"


def test_rows_of_one_customer_become_one_and_the_last_word_wins() -> None:
    rows: Rows = [
        ("7", "Acme", "A1", None),
        ("7", "Acme", None, "Hull"),
        ("8", "Brown", None, None),
        ("7", "Acme", "A2", None),
    ]
    result = customers("reference name street town", rows)
    assert [(d.reference, d.street, d.town, d.rows, d.row) for d in result.customers] == [
        ("7", "A2", "Hull", 3, 2),
        ("8", None, None, 1, 4),
    ]
    assert result.rows == 4


def test_equal_rows_are_counted() -> None:
    result = customers("reference name", [("7", "Acme"), ("7", "Acme"), ("7", "Acme")])
    assert [draft.rows for draft in result.customers] == [3]


def test_another_name_under_the_same_number_is_told() -> None:
    result = customers("reference name", [("7", "Acme"), ("7", "Brown")])
    assert [draft.name for draft in result.customers] == ["Acme"]
    assert words(result.customers[0]) == ["Row 3 has the same customer number but another name: “Brown”."]


def test_a_ban_in_any_row_holds() -> None:
    result = customers("reference do_not_call", [("7", "yes"), ("7", "no")])
    assert result.customers[0].do_not_call is True


def test_without_a_number_name_and_place_make_the_customer() -> None:
    rows: Rows = [
        ("Nando's", "E1", None),
        ("Nando's", "W1", None),
        ("Nando's", None, "High St 1"),
        ("nando's", "E1", None),
    ]
    assert [draft.rows for draft in customers("name postcode street", rows).customers] == [2, 1, 1]


def test_a_phone_alone_makes_a_customer_and_nothing_makes_none() -> None:
    result = customers("name phone town", [(None, "030 1234567", "Hull"), (None, "NULL", "York"), ("N/a", None, None)])
    assert [draft.phone.typed for draft in result.customers if draft.phone] == ["030 1234567"]
    assert [(reject.row, reject.reason.code) for reject in result.rejects] == [
        (3, "row-names-nobody"),
        (4, "row-names-nobody"),
    ]


def test_empty_rows_are_no_rows() -> None:
    result = customers("name", [(), ("Acme",), (), ("Brown",)])
    assert (result.rows, [draft.row for draft in result.customers]) == (2, [3, 5])


def test_bans() -> None:
    result = bans(
        "phone customer reason date",
        [("030 1234567", None, "asked", "13.02.2026"), (None, "C7", None, "soon"), (None, None, "x", None)],
        region="DE",
    )
    assert [(d.row, d.phone.e164 if d.phone else None, d.customer, d.reason, d.since) for d in result.suppressions] == [
        (2, "+49301234567", None, "asked", date(2026, 2, 13)),
        (3, None, "C7", None, None),
    ]
    assert [reject.reason.code for reject in result.rejects] == ["row-suppresses-nobody"]


def test_words_in_the_column_of_numbers_stop_nobody_and_are_told() -> None:
    result = bans("phone date", [("020 7946 0001", "2024-01-13"), ("Total", None), ("see below", None)])
    assert [draft.row for draft in result.suppressions] == [2]
    told = ["Total is no phone number.", "see below is no phone number."]
    assert [say(reject.reason) for reject in result.rejects] == told
