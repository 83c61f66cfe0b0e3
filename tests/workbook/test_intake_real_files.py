"""The facts of the real files, from the file to the drafts."""

from __future__ import annotations

import csv
from datetime import date

import pytest

from callplanner.domain.dates import DayOrder
from callplanner.domain.errors import PlannerError
from callplanner.domain.intake import Basis, CustomersIntake, ImportKind, OrdersIntake
from callplanner.workbook.columns import recognise
from callplanner.workbook.intake import decide_reading, read_customers, read_orders
from callplanner.workbook.reader import open_source
from tests.real_data import real
from tests.workbook.builders import text_file


def customers(name: str, region: str | None = None) -> CustomersIntake:
    """Customers of a real file."""
    with open_source(real(name)) as source:
        mapping = recognise(source.workbook.sample, ImportKind.CUSTOMERS)
        return read_customers(source, mapping, decide_reading(source, mapping, region=region))


def orders(name: str) -> OrdersIntake:
    """Orders of a real file."""
    with open_source(real(name)) as source:
        mapping = recognise(source.workbook.sample, ImportKind.ORDERS)
        return read_orders(source, mapping, decide_reading(source, mapping))


def test_toy_wholesaler() -> None:
    found = customers("A_sales_data_sample/sales_data_sample.csv")
    assert (len(found.customers), len(found.rejects), found.rows) == (92, 0, 2_823)
    assert all(draft.phone is not None for draft in found.customers)
    assert {draft.street for draft in found.customers} >= {"Berguvsvägen 8", "Rambla de Cataluña, 23"}
    bought = orders("A_sales_data_sample/sales_data_sample.csv")
    assert (len(bought.orders), len(bought.rejects)) == (307, 0)
    with real("A_sales_data_sample/sales_data_sample.csv").open(encoding="cp437", newline="") as file:
        rows = list(csv.DictReader(file))
    cancelled = {row["ORDERNUMBER"] for row in rows if row["STATUS"] == "Cancelled"}
    assert {draft.order for draft in bought.orders if draft.cancelled} == cancelled
    total = sum(round(float(row["SALES"]) * 100) for row in rows)
    assert sum(draft.amount_cents for draft in bought.orders) == total
    assert min(draft.date for draft in bought.orders if draft.date) == date(2003, 1, 6)


def test_food_wholesaler_has_every_phone_in_its_place() -> None:
    found = customers("A_northwind/customers.csv")
    assert len(found.customers) + len(found.rejects) == 91
    by_reference = {draft.reference: draft for draft in found.customers}
    repaired = [draft for draft in found.customers if any(word.code == "row-repaired" for word in draft.words)]
    assert len(repaired) + len(found.rejects) == 24
    with real("A_northwind/customers.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))[1:]
    for row in rows:
        draft = by_reference.get(row[0])
        if draft is not None:
            assert draft.phone is not None
            assert draft.phone.typed == row[-2]  # the commas are all before the phone
            assert draft.country == row[-3]
            assert draft.name == " ".join(row[1].split())
    assert by_reference["BLONP"].street == "24, place Kléber"
    assert by_reference["BLONP"].town == "Strasbourg"


def test_food_wholesalers_orders_and_lines() -> None:
    heads = orders("A_northwind/orders.csv")
    assert (len(heads.orders), len(heads.rejects)) == (830, 0)
    assert len({draft.customer for draft in heads.orders}) == 89
    assert (min(d.date for d in heads.orders if d.date), max(d.date for d in heads.orders if d.date)) == (
        date(1996, 7, 4),
        date(1998, 5, 6),
    )
    assert {draft.basis for draft in heads.orders} == {Basis.NONE}
    lines = orders("A_northwind/order-details.csv")
    assert lines.lines_only
    assert len(lines.orders) == 830
    assert sum(draft.amount_cents for draft in lines.orders) == pytest.approx(126_579_304, abs=830)


def test_bike_shops() -> None:
    found = customers("A_bikestores/sales.customers.csv", "US")
    assert len(found.customers) == 1_445
    assert sum(draft.phone is None for draft in found.customers) == 1_267
    assert all(draft.is_person for draft in found.customers)
    heads = orders("A_bikestores/sales.orders.csv")
    assert (len(heads.orders), len(heads.rejects)) == (1_615, 0)
    assert max(draft.date for draft in heads.orders if draft.date) == date(2018, 12, 28)
    lines = orders("A_bikestores/sales.order_items.csv")
    assert (len(lines.orders), lines.rows, lines.lines_only) == (1_615, 4_722, True)


def test_media_shop() -> None:
    found = customers("A_chinook/Customer.csv")
    assert (len(found.customers), sum(draft.phone is None for draft in found.customers)) == (59, 1)
    invoices = orders("A_chinook/Invoice.csv")
    assert (len(invoices.orders), sum(draft.amount_cents for draft in invoices.orders)) == (412, 232_860)
    assert {draft.basis for draft in invoices.orders} == {Basis.TOTAL}
    with pytest.raises(PlannerError, match="source-is-database"):
        customers("A_chinook/Chinook_Sqlite.sqlite")


def test_contact_lists() -> None:
    found = customers("B_contact_lists/us-500.csv", "US")
    assert len(found.customers) == 500
    assert all(draft.phone and draft.phone.e164 and draft.phone2 and draft.person for draft in found.customers)
    british = customers("B_contact_lists/uk-500.csv", "GB")
    assert len(british.customers) == 500
    assert {draft.reference for draft in british.customers} == {None}


def test_call_list_with_its_bans_and_its_double() -> None:
    found = customers("A_customer_call_list/Customer Call List.xlsx", "US")
    assert (len(found.customers), found.rows) == (20, 21)
    bans = {draft.reference for draft in found.customers if draft.do_not_call}
    blank = {draft.reference for draft in found.customers if draft.do_not_call is None}
    assert bans == {"1002", "1004", "1006", "1019"}
    assert blank == {"1003", "1009", "1012", "1018"}


def test_office_supplies_have_decimal_commas() -> None:
    bought = orders("A_superstore_tsv/global_super_store_orders.tsv")
    assert bought.rows == 1_000
    with real("A_superstore_tsv/global_super_store_orders.tsv").open(encoding="utf-8", newline="") as file:
        total = sum(float(row["Sales"].replace(",", ".")) for row in csv.DictReader(file, delimiter="\t"))
    rejected = sum(float(str(reject.cells[19]).replace(",", ".")) for reject in bought.rejects)
    assert sum(draft.amount_cents for draft in bought.orders) / 100 == pytest.approx(total - rejected, abs=10)
    assert len(customers("A_superstore_tsv/global_super_store_orders.tsv").customers) == 654


def test_gift_wholesaler() -> None:
    bought = orders("A_online_retail_sample/online_retail_sample.csv")
    assert bought.rows == 20_000
    assert [reject.reason.code for reject in bought.rejects] == ["row-without-customer"] * 5_078
    credits = [draft for draft in bought.orders if draft.order and draft.order.startswith("C")]
    assert credits
    assert all(draft.amount_cents <= 0 for draft in credits)
    assert len(customers("A_online_retail_sample/online_retail_sample.csv").customers) == 3_049


def test_music_shop_without_titles() -> None:
    bought = orders("A_cdnow_sample/CDNOW_sample.txt")
    assert (bought.rows, len(bought.rejects)) == (6_919, 0)
    assert len({draft.customer for draft in bought.orders}) == 2_357
    assert sum(draft.amount_cents for draft in bought.orders) == 24_409_194
    assert sum(draft.lines for draft in bought.orders) == 6_919


def test_undecided_dates_are_refused_until_the_person_says(tmp_path_factory: pytest.TempPathFactory) -> None:
    rows = "".join(f"{n},C{n % 3},{5 + n % 4:02}/0{1 + n * 5 % 9}/2026,10\n" for n in range(20))
    path = text_file(tmp_path_factory.mktemp("dates"), "order,customer number,order date,total\n" + rows)
    with open_source(path) as source:
        mapping = recognise(source.workbook.sample, ImportKind.ORDERS)
        with pytest.raises(PlannerError, match="day-month-undecided"):
            decide_reading(source, mapping)
    with open_source(path) as source:
        reading = decide_reading(source, mapping, day_order=DayOrder.MONTH_FIRST)
        assert read_orders(source, mapping, reading).orders[0].date == date(2026, 5, 1)
