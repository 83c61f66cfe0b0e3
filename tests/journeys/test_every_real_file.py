"""What each of the real files must give: how many customers or orders, how many rows are refused, or why it is none.

The figures are those of the files' own descriptions; those of order files are what the file holds, whoever is known.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from callplanner.domain.errors import PlannerError
from tests.desk import Desk
from tests.real_data import real

# file -> (rows, customers that come of them, rows refused)
CUSTOMERS = {
    "A_bikestores/Consolidated-Data.csv": (4_722, 1_444, 0),  # by name alone: one pair of customers shares a name
    "A_bikestores/sales.customers.csv": (1_445, 1_445, 0),
    "A_bikestores/sales.staffs.csv": (10, 10, 0),
    "A_bikestores/sales.stores.csv": (3, 3, 0),
    "A_car_insurance_calls/carInsurance_train.csv": (4_000, 4_000, 0),
    "A_cdnow_sample/cdnow_customers_summary.csv": (2_357, 2_357, 0),
    "A_cdnow_sample/cdnow_customers_summary_with_transactions.csv": (2_357, 2_357, 0),
    "A_chinook/Customer.csv": (59, 59, 0),
    "A_chinook/Employee.csv": (8, 8, 0),
    "A_customer_call_list/Customer Call List.xlsx": (21, 20, 0),
    "A_northwind/customers.csv": (91, 91, 0),
    "A_northwind/employees.csv": (9, 9, 0),
    "A_northwind/shippers.csv": (3, 3, 0),
    "A_northwind/suppliers.csv": (29, 29, 0),
    "A_online_retail_sample/online_retail_sample.csv": (20_000, 3_049, 5_078),  # lines without a customer
    "A_sales_data_sample/sales_data_sample.csv": (2_823, 92, 0),
    "A_superstore_tsv/global_super_store_orders.tsv": (1_000, 654, 0),
    "B_business_call_lists/burgers_meadows.csv": (50, 50, 0),
    "B_business_call_lists/london_halal_excel.csv": (50, 50, 0),
    "B_business_call_lists/london_halal_excel.xlsx": (50, 50, 0),
    "B_business_call_lists/schaumburg_salons.csv": (15, 15, 0),
    "B_contact_lists/uk-500.csv": (500, 500, 0),
    "B_contact_lists/us-500.csv": (500, 500, 0),
    "B_febrl/dataset1.csv": (1_000, 1_000, 0),
    "B_febrl/dataset4a.csv": (5_000, 5_000, 0),
    "B_febrl/dataset4b.csv": (5_000, 5_000, 0),
    "B_restaurants/fodors.csv": (533, 533, 0),
    "B_restaurants/zagats.csv": (331, 331, 0),
    "B_restaurants/match_fodors_zagats_more_attrs.csv": (112, 112, 0),
    "B_restaurants/restaurant.csv": (881, 831, 0),  # the others are the same name at the same address, letter by letter
    "B_restaurants/restaurant.original.csv": (864, 816, 0),
    "B_us_legislators/legislators-current.csv": (537, 537, 0),
}
# file -> (rows, orders in it)
ORDERS = {
    "A_bikestores/Consolidated-Data.csv": (4_722, 1_615),
    "A_bikestores/sales.orders.csv": (1_615, 1_615),
    "A_bikestores/sales.order_items.csv": (4_722, 1_615),
    "A_cdnow_sample/CDNOW_sample.txt": (6_919, 6_696),  # rows of one customer on one day are one order
    "A_chinook/Invoice.csv": (412, 412),
    "A_chinook/InvoiceLine.csv": (2_240, 412),
    "A_northwind/orders.csv": (830, 830),
    "A_northwind/order-details.csv": (2_155, 830),
    "A_online_retail_sample/online_retail_sample.csv": (20_000, None),
    "A_sales_data_sample/sales_data_sample.csv": (2_823, 307),
    "A_superstore_tsv/global_super_store_orders.tsv": (1_000, None),
}
NOBODY = {
    "A_bikestores/production.brands.csv", "A_bikestores/production.categories.csv",
    "A_bikestores/production.products.csv", "A_call_center/01 Call-Center-Dataset.xlsx",
    "A_cdnow_sample/donations.csv", "A_northwind/categories.csv", "A_northwind/employee-territories.csv",
    "A_northwind/products.csv", "A_northwind/regions.csv", "A_northwind/territories.csv",
    "A_wholesale_customers/Wholesale customers data.csv", "B_naughty_strings/blns.txt",
    "B_restaurants/matches_fodors_zagats.csv",
}  # fmt: skip
ELSEWHERE = {
    "A_cdnow_sample/example_transactions.csv",
    "A_chinook/Chinook_Sqlite.sqlite",
    "B_naughty_strings/csv-injection-payload.txt",
    "B_phone_examples/libphonenumber_examples.csv",
}
"""Files with a test of their own: numbers, hostile texts, a database, transactions without amounts."""


@pytest.mark.parametrize("name", CUSTOMERS)
def test_customers(desk: Desk, name: str) -> None:
    view, _ = desk.planner.import_file("customers", real(name), region="US", apply=False)
    assert (view.rows, view.new, view.rejected) == CUSTOMERS[name]


@pytest.mark.parametrize("name", ORDERS)
def test_orders(desk: Desk, name: str) -> None:
    rows, orders = ORDERS[name]
    view, _ = desk.planner.import_file("orders", real(name), apply=False)
    assert view.rows == rows
    assert view.orders == orders or (orders is None and view.orders > 0)
    assert view.new == 0  # nobody is known yet


@pytest.mark.parametrize("name", sorted(NOBODY))
def test_a_table_of_something_else_is_refused_as_either(desk: Desk, name: str) -> None:
    for kind in ("customers", "orders"):
        with pytest.raises(PlannerError, match=f"no-usable-column-{kind}"):
            desk.planner.import_file(kind, real(name), apply=False)


def test_numbers_of_all_regions_once_the_column_is_named(desk: Desk) -> None:
    path = real("B_phone_examples/libphonenumber_examples.csv")
    mapping = {"phone": "Number", "country": "Region", "reference": "", "segment": "", "note": "", "region": ""}
    view, _ = desk.planner.import_file("customers", path, mapping=mapping, apply=False)
    assert (view.rows, view.rejected) == (1_148, 0)


def test_hostile_texts_are_only_texts_and_come_back_as_they_went(desk: Desk, tmp_path: Path) -> None:
    view, _ = desk.planner.import_file(
        "customers", real("B_naughty_strings/blns.txt"), mapping={"name": "A"}, apply=True
    )
    assert view.new > 400
    for ending in ("xlsx", "csv", "vcf"):
        path = tmp_path / f"out.{ending}"
        assert desk.planner.export("customers", path) == view.new
        again, _ = desk.planner.import_file("customers", path, apply=False)
        assert (again.rows, again.new, again.changed, again.rejected) == (view.new, 0, 0, 0), ending


def test_every_file_has_its_line() -> None:
    folder = real("A_bikestores").parent
    files = {str(Path(path).relative_to(folder)) for path in folder.glob("[AB]_*/*") if path.name != "SOURCE.md"}
    assert files == CUSTOMERS.keys() | ORDERS.keys() | NOBODY | ELSEWHERE
