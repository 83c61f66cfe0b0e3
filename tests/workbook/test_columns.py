"""Columns of real files, in four languages, without titles, with titles twice, and as the person says."""

from __future__ import annotations

import pytest

from callplanner.domain.errors import PlannerError
from callplanner.domain.intake import ColumnMapping, ImportKind
from callplanner.domain.intake_mapping import FIELDS, PARTS, index_of_letter, letter
from callplanner.services.wording import say, sentence
from callplanner.workbook import titles
from callplanner.workbook.columns import guess_kind, recognise
from callplanner.workbook.reader import inspect
from callplanner.workbook.table import Row
from callplanner.workbook.title_table import TITLES
from tests.real_data import real

CUSTOMERS, ORDERS, BANS = ImportKind.CUSTOMERS, ImportKind.ORDERS, ImportKind.SUPPRESSIONS


def mapped(name: str, kind: ImportKind) -> ColumnMapping:
    """The mapping of a real file."""
    return recognise(inspect(real(name)).sample, kind)


def titled(text: str, kind: ImportKind, *rows: str) -> dict[str, str]:
    """Field -> title for a line of titles (and rows) parted by commas."""
    sample: list[Row] = [tuple(cell.strip() or None for cell in line.split(",")) for line in (text, *rows)]
    return recognise(sample, kind).titles()


@pytest.mark.parametrize(
    ("file", "kind", "expected"),
    [
        ("A_sales_data_sample/sales_data_sample.csv", CUSTOMERS, {
            "name": "CUSTOMERNAME", "phone": "PHONE", "street": "ADDRESSLINE1", "street2": "ADDRESSLINE2",
            "town": "CITY",
            "region": "STATE", "postcode": "POSTALCODE", "country": "COUNTRY", "last_name": "CONTACTLASTNAME",
            "first_name": "CONTACTFIRSTNAME"}),
        ("A_northwind/customers.csv", CUSTOMERS, {
            "reference": "customerID", "name": "companyName", "person": "contactName", "role": "contactTitle",
            "street": "address", "town": "city", "region": "region", "postcode": "postalCode", "country": "country",
            "phone": "phone"}),
        ("A_northwind/orders.csv", ORDERS, {"order": "orderID", "customer": "customerID", "date": "orderDate"}),
        ("A_northwind/order-details.csv", ORDERS, {
            "order": "orderID", "price": "unitPrice", "quantity": "quantity", "discount": "discount"}),
        ("A_bikestores/sales.orders.csv", ORDERS, {
            "order": "order_id", "customer": "customer_id", "date": "order_date", "status": "order_status"}),
        ("A_bikestores/Consolidated-Data.csv", ORDERS, {
            "order": "order_id", "name": "customers", "date": "order_date", "quantity": "total_units",
            "amount": "revenue"}),
        ("A_chinook/Invoice.csv", ORDERS, {
            "order": "InvoiceId", "customer": "CustomerId", "date": "InvoiceDate", "amount": "Total"}),
        ("A_superstore_tsv/global_super_store_orders.tsv", ORDERS, {
            "order": "Order ID", "date": "Order Date", "customer": "Customer ID", "name": "Customer Name",
            "amount": "Sales",
            "quantity": "Quantity", "discount": "Discount"}),
        ("A_online_retail_sample/online_retail_sample.csv", ORDERS, {
            "order": "InvoiceNo", "quantity": "Quantity", "date": "InvoiceDate", "price": "UnitPrice",
            "customer": "CustomerID"}),
        ("A_cdnow_sample/CDNOW_sample.txt", ORDERS, {"customer": "A", "date": "C", "quantity": "D", "amount": "E"}),
        ("A_cdnow_sample/example_transactions.csv", ORDERS, {"customer": "id", "date": "date"}),
        ("B_contact_lists/us-500.csv", CUSTOMERS, {
            "reference": "id", "first_name": "first_name", "last_name": "last_name", "name": "company_name",
            "street": "address", "phone": "phone1", "phone2": "phone2", "email": "email"}),
        ("B_contact_lists/uk-500.csv", CUSTOMERS, {
            "first_name": "first_name", "last_name": "last_name", "name": "company_name", "street": "address",
            "town": "city",
            "region": "county", "postcode": "postal", "phone": "phone1", "phone2": "phone2", "email": "email"}),
        ("A_customer_call_list/Customer Call List.xlsx", CUSTOMERS, {
            "reference": "CustomerID", "first_name": "First_Name", "last_name": "Last_Name", "phone": "Phone_Number",
            "street": "Address", "do_not_call": "Do_Not_Contact"}),
        ("B_business_call_lists/schaumburg_salons.csv", CUSTOMERS, {"name": "name", "street": "location",
            "phone": "phone"}),
    ],
)  # fmt: skip
def test_real_files_are_understood(file: str, kind: ImportKind, expected: dict[str, str]) -> None:
    found = mapped(file, kind).titles()
    if kind is ORDERS:  # parts of a name beside the name itself change nothing
        found = {field: title for field, title in found.items() if field not in PARTS[kind]}
    assert found == expected


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        ("A_sales_data_sample/sales_data_sample.csv", ORDERS),
        ("A_northwind/customers.csv", CUSTOMERS),
        ("A_northwind/orders.csv", ORDERS),
        ("A_northwind/order-details.csv", ORDERS),
        ("A_bikestores/sales.orders.csv", ORDERS),
        ("A_bikestores/sales.customers.csv", CUSTOMERS),
        ("A_chinook/Invoice.csv", ORDERS),
        ("A_cdnow_sample/CDNOW_sample.txt", ORDERS),
        ("B_contact_lists/us-500.csv", CUSTOMERS),
    ],
)
def test_customers_are_told_from_orders(file: str, kind: ImportKind) -> None:
    assert guess_kind(inspect(real(file)).sample) is kind


@pytest.mark.parametrize("kind", ["production.brands.csv", "production.categories.csv"])
def test_tables_of_something_else_are_refused(kind: str) -> None:
    with pytest.raises(PlannerError) as caught:
        mapped(f"A_bikestores/{kind}", CUSTOMERS)
    assert caught.value.code == "no-usable-column-customers"
    assert "brand_name" in sentence(caught.value) or "category_name" in sentence(caught.value)


def test_yearly_spending_without_names_has_no_customer() -> None:
    with pytest.raises(PlannerError, match="no-usable-column-customers"):
        mapped("A_wholesale_customers/Wholesale customers data.csv", CUSTOMERS)


def test_the_title_line_above_the_titles_is_passed_over() -> None:
    assert mapped("A_car_insurance_calls/carInsurance_train.csv", CUSTOMERS).header_row == 2


def test_german_titles() -> None:
    found = titled(
        "Kunden-Nr., Firmenname, Ansprechpartner, Straße, PLZ, Ort, Land, Telefon, Handy, E-Mail, Umsatz pro Jahr, "
        "Letzter Anruf, Nicht anrufen, Bemerkungen",
        CUSTOMERS,
    )
    assert found == {
        "reference": "Kunden-Nr.", "name": "Firmenname", "person": "Ansprechpartner", "street": "Straße",
        "postcode": "PLZ",
        "town": "Ort", "country": "Land", "phone": "Telefon", "mobile": "Handy", "email": "E-Mail",
        "value": "Umsatz pro Jahr", "last_conversation": "Letzter Anruf", "do_not_call": "Nicht anrufen",
        "note": "Bemerkungen",
    }  # fmt: skip
    assert titled("Rechnungsnummer, Kundennummer, Rechnungsdatum, Nettobetrag (EUR), Währung", ORDERS) == {
        "order": "Rechnungsnummer", "customer": "Kundennummer", "date": "Rechnungsdatum", "amount": "Nettobetrag (EUR)",
        "currency": "Währung",
    }  # fmt: skip


def test_french_and_spanish_titles() -> None:
    assert set(titled("Code client, Raison sociale, Téléphone, Code postal, Ville, Pays, Courriel", CUSTOMERS)) == {
        "reference", "name", "phone", "postcode", "town", "country", "email",
    }  # fmt: skip
    assert set(titled("Número de pedido, Código cliente, Fecha, Importe total, Cantidad", ORDERS)) == {
        "order", "customer", "date", "amount", "quantity",
    }  # fmt: skip


@pytest.mark.parametrize(
    "title", ["Order Date", "ORDER_DATE", "orderDate", "order-date", "ORDERDATE", "Order date:", "Order  Date"]
)
def test_spelling_of_titles_does_not_matter(title: str) -> None:
    assert titles.fields_of(title, ORDERS)[0] == ("date", 100)


def test_fax_shipping_and_product_columns_are_left_alone() -> None:
    for title in (
        "Fax",
        "shipName",
        "ProductName",
        "Product ID",
        "Line number",
        "Freight",
        "Tax",
        "Birth date",
        "MSRP",
        "url",
    ):
        assert not titles.fields_of(title, CUSTOMERS) + titles.fields_of(title, ORDERS), title


def test_the_order_date_wins_over_the_other_dates() -> None:
    found = titled(
        "Order, Customer ID, Shipped Date, Invoice Date, Order Date, Total",
        ORDERS,
        "1,a,2026-01-09,2026-01-08,2026-01-07,5",
    )
    assert found["date"] == "Order Date"


def test_a_title_is_not_believed_against_its_content() -> None:
    found = titled(
        "Name, Phone, Telephone",
        CUSTOMERS,
        "Acme Ltd,yes,030 123456",
        "Brown Ltd,no,030 123457",
        "Cole Ltd,yes,030 1234",
    )
    assert found["phone"] == "Telephone"


@pytest.mark.parametrize("title", ["Name", "Company Name", "Firma"])
def test_a_column_titled_name_is_the_name_even_where_the_names_look_like_codes(title: str) -> None:
    rows = [f"{number},N{number:03},+49 89 1234560{number}" for number in range(5)]
    assert titled(f"Reference,{title},Phone", CUSTOMERS, *rows)["name"] == title


def test_a_title_that_may_be_the_number_or_the_name_goes_by_its_content() -> None:
    phones = ["+49 89 12345601", "+49 89 12345602"]
    numbers = [f"N00{place},{phone}" for place, phone in enumerate(phones)]
    names = [f"{name},{phone}" for name, phone in zip(("Alder", "Birch"), phones, strict=True)]
    assert titled("Customer,Phone", CUSTOMERS, *numbers)["reference"] == "Customer"
    assert titled("Customer,Phone", CUSTOMERS, *names)["name"] == "Customer"


def test_two_titles_the_same_are_told() -> None:
    mapping = recognise([("Name", "Phone", "Name"), ("Acme Ltd", "030 123456", "x")], CUSTOMERS)
    assert mapping.titles()["name"] == "Name"
    assert [say(note) for note in mapping.notes] == ["Several columns are called “Name” (A, C); column A is used."]


def test_without_titles_content_decides() -> None:
    rows: list[Row] = [
        ("K1", "Acme Ltd", "030 1234567", "a@acme.example"),
        ("K2", "Brown & Co", "040 7654321", "b@brown.example"),
    ]
    mapping = recognise(rows * 3, CUSTOMERS)
    assert mapping.header_row is None
    assert {field: mapping.titles()[field] for field in ("phone", "email", "name")} == {
        "phone": "C",
        "email": "D",
        "name": "B",
    }
    assert mapping.doubtful >= {"phone", "email", "name"}


def test_a_list_of_numbers_is_a_list_of_bans() -> None:
    rows: list[Row] = [("+49 30 123456",), ("+49 30 654321",), ("0171 5551234",)]
    assert recognise(rows, BANS).titles() == {"phone": "A"}
    assert titled("Phone, Reason, Date added", BANS) == {"phone": "Phone", "reason": "Reason", "date": "Date added"}


def test_the_person_has_the_last_word() -> None:
    sample: list[Row] = [("Name", "Tel", "Number", "Town"), ("Acme Ltd", "030 123456", "7", "Hull")]
    mapping = recognise(sample, CUSTOMERS, overrides={"reference": "number", "segment": "D", "phone": ""})
    assert mapping.titles() == {"name": "Name", "reference": "Number", "segment": "Town"}
    assert mapping.columns[2].confidence == 1.0


def test_a_header_row_can_be_named_or_denied() -> None:
    sample: list[Row] = [("Report",), ("Name", "Phone"), ("x", "y"), ("Acme", "030 123456"), ("Brown", "030 123457")]
    assert recognise(sample, CUSTOMERS).header_row == 2
    assert recognise(sample, CUSTOMERS, header_row=3, overrides={"name": "x"}).first_data_row == 4
    assert recognise(sample, CUSTOMERS, header_row=0, overrides={"name": "A"}).header_row is None


@pytest.mark.parametrize(
    ("overrides", "header_row", "code"),
    [
        ({"name": "Nowhere"}, None, "column-missing"),
        ({"name": "ZZ"}, None, "column-missing"),
        ({"colour": "Name"}, None, "import-field-unknown"),
        ({}, 99, "header-row-missing"),
        ({}, -1, "header-row-missing"),
    ],
)
def test_wrong_instructions_are_refused_in_words(overrides: dict[str, str], header_row: int | None, code: str) -> None:
    with pytest.raises(PlannerError) as caught:
        recognise([("Name", "Phone"), ("Acme", "1")], CUSTOMERS, overrides=overrides, header_row=header_row)
    assert caught.value.code == code
    assert "?" not in sentence(caught.value)


def test_an_empty_sheet_is_refused() -> None:
    with pytest.raises(PlannerError, match="sheet-empty"):
        recognise([(), ()], CUSTOMERS)


def test_a_total_repeated_on_every_line_is_noticed() -> None:
    rows: list[Row] = [("Order", "Customer ID", "Date", "Qty", "Price", "Order total")]
    for order in range(8):
        rows += [(f"O{order}", f"C{order}", "2026-01-05", line + 1, 2.5, 50 + order) for line in range(3)]
    assert recognise(rows, ORDERS).amount_is_order_total
    lines = [(*row[:5], row[3] * 2.5) if isinstance(row[3], int) else row for row in rows]
    assert not recognise(lines, ORDERS).amount_is_order_total


def test_where_lines_and_totals_stand_side_by_side_the_lines_count() -> None:
    rows: list[Row] = [("Order", "Customer ID", "Date", "Order total", "Line total")]
    for order in range(8):
        rows += [(f"O{order}", f"C{order}", "2026-01-05", 60, 10 * (line + 1)) for line in range(3)]
    mapping = recognise(rows, ORDERS)
    assert mapping.titles()["amount"] == "Line total"
    assert not mapping.amount_is_order_total


def test_letters() -> None:
    assert [letter(index) for index in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
    assert all(index_of_letter(letter(index)) == index for index in range(800))
    assert index_of_letter("A1") is None


def test_every_field_has_a_title() -> None:
    for kind in ImportKind:
        named = set(TITLES[kind])
        assert named == {*FIELDS[kind], *(part for part in PARTS[kind] if part in named)}


def test_titles_that_all_begin_with_the_same_word() -> None:
    people = (
        "Person - ID,Person - Name,Person - Organization,Person - Phone - Work,Person - Phone - Mobile,Person - Owner"
    )
    assert titled(people, CUSTOMERS, "1,Ann Ash,Ash Ltd,020 7946 0001,07700 900001,Jo") == {
        "reference": "Person - ID", "person": "Person - Name", "name": "Person - Organization",
        "phone": "Person - Phone - Work", "mobile": "Person - Phone - Mobile",
    }  # fmt: skip
    dump = "kun_id,kun_name,kun_telefon,kun_adresse,kun_plz,kun_town,user_id"
    found = titled(dump, CUSTOMERS, "1,Ash,0043 732 556521,Gasse 1,4020,Linz,4")
    assert found["name"] == "kun_name"
    assert found.keys() == {"reference", "name", "phone", "street", "postcode", "town"}
    assert titled("deal id,deal value,deal organization,deal created", ORDERS, "1,5.00,Ash,2024-01-05") == {
        "order": "deal id", "amount": "deal value", "name": "deal organization", "date": "deal created",
    }  # fmt: skip
    orders = titled("order_id,order_date,order_total,order_status,customer", ORDERS, "1,2024-01-05,5.00,paid,Ash")
    assert orders.keys() == {"order", "date", "amount", "status", "name"}


def test_the_full_name_of_a_buyer_wins_over_the_name_they_log_in_with() -> None:
    found = titled("Sale Date,Order ID,Full Name,Order Total,Buyer", ORDERS, "2024-01-05,1,Ann Ash,5.00,ann77")
    assert found["name"] == "Full Name"
    assert titled("Date,Order,Buyer,Total", ORDERS, "2024-01-05,1,Ann Ash,5.00")["name"] == "Buyer"


def test_a_number_that_most_payments_lack_is_not_the_number_of_the_order() -> None:
    rows = ("ch_1,2024-01-05,Ash,5.00,", "ch_2,2024-01-06,Beck,6.00,in_1", "ch_3,2024-01-07,Cole,7.00,")
    found = titled("id,Created date (UTC),Customer,Amount,Invoice ID", ORDERS, *rows)
    assert (found["order"], found["date"]) == ("id", "Created date (UTC)")


def test_titles_of_other_programs() -> None:
    found = titled("Datum,Name,Brutto,Netto,Transaktionscode", ORDERS, "05.01.2024,Ash,5.50,5.00,1AB2")
    assert (found["order"], found["date"], found["amount"]) == ("Transaktionscode", "Datum", "Brutto")
    found = titled("Numéro de facture,Date,Tiers,Identifiant tiers,Montant HT", ORDERS, "F1,05/01/2024,Ash,57ad,5.00")
    assert (found["name"], found["customer"]) == ("Tiers", "Identifiant tiers")


def test_numbers_guarded_by_an_apostrophe_are_numbers() -> None:
    rows = ("Ann,Ash,'+442079460001", "Bo,Beck,'+442079460002", "Cy,Cole,'+442079460003")
    found = titled("First Name,Surname,Phone Number", CUSTOMERS, *rows)
    assert found == {"first_name": "First Name", "last_name": "Surname", "phone": "Phone Number"}


def test_titles_nobody_knows_over_codes_are_titles() -> None:
    codes: list[Row] = [("bestelling", "vervoerder"), ("CMD-01", "HEP"), ("CMD-02", "JOY"), ("CMD-03", "DHL")]
    streets: list[Row] = [("Adres1", "Adres2"), ("Oude Delft 9", "Koornmarkt 67"), ("Molslaan 58A", "Singel 1")]
    for sample in (codes, streets):
        with pytest.raises(PlannerError, match="no-usable-column-customers"):
            recognise(sample, CUSTOMERS)
    assert recognise([("Ash", "York"), ("Beck", "Hull"), ("Cole", "Leeds")], CUSTOMERS).header_row is None


def test_titles_that_offer_several_words() -> None:
    found = titled("Company / Practice Name,Phone or mobile,Town/City", CUSTOMERS, "Ash Ltd,020 7946 0001,York")
    assert found == {"name": "Company / Practice Name", "phone": "Phone or mobile", "town": "Town/City"}


def test_articles_in_titles_do_not_matter() -> None:
    found = titled("numero_commande,date_commande,nom_client,montant_commande", ORDERS, "C1,2024-01-05,Ash,5.00")
    assert found.keys() >= {"order", "date", "name"}


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("Código;Nombre fiscal;Domicilio;C.P.;Población;Teléfono", "12;Bar Ñu;Sol 1;01001;Vitoria;945 12 34 56"),
        ("Codice cliente;Ragione sociale;Indirizzo;CAP;Città;Telefono", "12;Bar Rossi;Via 1;00100;Roma;06 1234567"),
        ("Klantnummer;Bedrijfsnaam;Straat;Postcode;Plaats;Telefoon", "12;Jansen;Laan 1;1234 AB;Utrecht;030 1234567"),
        ("N° client;Raison sociale;Adresse 1;CP;Ville;Tél.", "12;Café Été;1 rue A;01000;Bourg;04 74 12 34 56"),
        ("Código do cliente;Razão social;Endereço;CEP;Cidade;Telefone", "12;Silva;Rua 1;01310-100;Lisboa;11 3333-4444"),
    ],
)
def test_customers_in_the_languages_of_neighbours(line: str, row: str) -> None:
    found = titled(line.replace(";", ","), CUSTOMERS, row.replace(";", ","))
    assert list(found.values()) == line.split(";")
    assert found.keys() == {"reference", "name", "street", "postcode", "town", "phone"}


def test_the_number_of_an_invoice_wins_over_its_id() -> None:
    row = "2024-01-05,46001,INV-1,Ash,5.00"
    assert titled("Date Issued,Invoice ID,Invoice Number,Customer,Total", ORDERS, row)["order"] == "Invoice Number"
    assert titled("Date Issued,Order ID,Customer,Total", ORDERS, "2024-01-05,46001,Ash,5.00")["order"] == "Order ID"


@pytest.mark.parametrize(
    ("head", "line", "told"),
    [
        ("Order,Customer,Date", "1001,C7,2024-01-15", True),
        ("Order,Customer,Date,Quantity", "1001,C7,2024-01-15,4", True),
        ("Order,Customer,Date,Total", "1001,C7,2024-01-15,12.50", False),
        ("Order,Quantity,Unit price", "1001,4,2.50", False),
    ],
)
def test_orders_in_which_no_amount_stands_are_said_to_have_no_value(head: str, line: str, told: bool) -> None:
    sample: list[Row] = [tuple(text.split(",")) for text in (head, line)]
    notes = recognise(sample, ORDERS).notes
    assert ["orders-without-amounts"] * told == [note.code for note in notes]
