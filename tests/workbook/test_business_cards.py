"""Business cards as telephones, Outlook and Google write them, read as a table of contacts."""

from __future__ import annotations

from pathlib import Path

import pytest

from callplanner.workbook.reader import open_source
from tests.desk import Desk
from tests.workbook.builders import text_file

OUTLOOK = """BEGIN:VCARD\r
VERSION:2.1\r
N;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg\r
FN;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg M=C3=BCll=\r
er\r
ORG:Blauer See GmbH;Einkauf\r
TITLE:Leiter Einkauf\r
TEL;WORK;VOICE:+49 30 1234567\r
TEL;CELL;VOICE:0171 7654321\r
TEL;WORK;FAX:+49 30 1234568\r
ADR;WORK;PREF:;;Seestr. 12;Berlin;;14109;Deutschland\r
EMAIL;PREF;INTERNET:mueller@blauersee.example\r
END:VCARD\r
"""
GOOGLE = """BEGIN:VCARD
VERSION:3.0
FN:Ada Ashford
N:Ashford;Ada;;;
item1.TEL;TYPE=HOME:020 7946 0001
TEL;TYPE=WORK:020 7946 0002
NOTE:first line\\nsecond\\, still
  going on
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Barton Café
ORG:Barton Café
TEL;VALUE=uri;TYPE="voice,work":tel:+44-20-7946-0003
END:VCARD
"""


def write(tmp_path: Path, text: str, encoding: str = "utf-8", name: str = "contacts.vcf") -> Path:
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    return path


def rows(path: Path) -> list[dict[object, object]]:
    with open_source(path) as source:
        titles, *cards = [row for block in source.blocks() for row in block]
    return [{k: v for k, v in zip(titles, card, strict=False) if v is not None} for card in cards]


def test_version_2_with_folded_quoted_printable(tmp_path: Path) -> None:
    assert rows(write(tmp_path, OUTLOOK)) == [
        {
            "Company": "Blauer See GmbH",
            "Contact": "Jörg Müller",
            "Role": "Leiter Einkauf",
            "Phone": "+49 30 1234567",
            "Mobile": "0171 7654321",
            "E-mail": "mueller@blauersee.example",
            "Street": "Seestr. 12",
            "Postcode": "14109",
            "Town": "Berlin",
            "Country": "Deutschland",
        }
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_versions_3_and_4_in_any_encoding_whatever_the_ending(tmp_path: Path, encoding: str) -> None:
    assert rows(write(tmp_path, GOOGLE, encoding, "cards.txt")) == [
        {
            "Contact": "Ada Ashford",
            "Phone": "020 7946 0001",
            "Second phone": "020 7946 0002",
            "Note": "first line\nsecond, still going on",
        },
        {"Company": "Barton Café", "Phone": "+44-20-7946-0003"},
    ]


def test_cards_become_customers(desk: Desk, tmp_path: Path) -> None:
    path = write(tmp_path, OUTLOOK + GOOGLE)
    view, _ = desk.planner.import_file("customers", path, apply=True, region="GB")
    assert (view.new, view.rejected) == (3, 0)
    [found] = desk.planner.search("Blauer")
    card = desk.planner.card(found.customer_id)
    assert (card.contacts[0].name, card.phones[0].dial, card.town) == ("Jörg Müller", "+49301234567", "Berlin")
    assert desk.planner.import_file("customers", path, apply=True, region="GB")[0].unchanged == 3


@pytest.mark.parametrize("text", ["BEGIN:VCARD\nEND:VCARD\n", "BEGIN:VCARD\nTEL:\nnonsense\n", "BEGIN:VCARD"])
def test_a_card_that_says_nothing_is_no_customer(desk: Desk, tmp_path: Path, text: str) -> None:
    view, _ = desk.planner.import_file("customers", write(tmp_path, text), apply=False)
    assert view.new == 0


def test_a_number_written_as_an_address_keeps_its_extension(desk: Desk, tmp_path: Path) -> None:
    text = "BEGIN:VCARD\nVERSION:4.0\nFN:Ann\nTEL;TYPE=work;VALUE=uri:tel:+44-20-7946-0001;ext=12\nEND:VCARD\n"
    view, _ = desk.planner.import_file("customers", text_file(tmp_path, text, name="ann.vcf"), apply=False)
    assert view.verdicts[0].phone == "+44-20-7946-0001 ext. 12"


def test_a_card_of_a_group_is_no_customer_and_says_so(desk: Desk, tmp_path: Path) -> None:
    text = "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Friends\nMEMBER:urn:uuid:1\nEND:VCARD\n"
    text += "BEGIN:VCARD\nVERSION:4.0\nFN:Ann\nTEL:+442079460001\nEND:VCARD\n"
    view, _ = desk.planner.import_file("customers", text_file(tmp_path, text, name="two.vcf"), apply=False)
    assert (view.new, view.rejected) == (1, 1)
