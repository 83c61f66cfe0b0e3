"""Rows of a file as customers: one draft for each, whether it stands in one row or in a hundred order lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, time
from typing import Any, TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

from callplanner.domain import amounts, call_times, values
from callplanner.domain.dates import looks_like_date
from callplanner.domain.intake_asides import Nobody, is_lonely
from callplanner.domain.intake_mapping import PHONE_FIELDS, ColumnMapping
from callplanner.domain.intake_people import MOST_PEOPLE, Colleague, joined, same_person
from callplanner.domain.intake_reading import Reading, Reject
from callplanner.domain.intake_rows import DataRows, Row
from callplanner.domain.phone import Phone, parse_phone, region_of_country
from callplanner.domain.phrase import Phrase, phrase
from callplanner.domain.values import BadValueError, Cell

T = TypeVar("T")


class CustomerDraft(Struct, frozen=True):
    """One customer of the file. None: the file says nothing about it. `row` is the first row it stands in.

    `name` is the company, else the person; `is_person` then says which. `weekdays` count from Monday 0. `value_cents`
    is the yearly value in hundredths. `colleagues` are further people that its other rows name. `words` says what was
    mended, doubted or left empty.
    """

    row: int
    rows: int
    reference: str | None
    name: str | None
    person: str | None = None
    is_person: bool = False
    role: str | None = None
    phone: Phone | None = None
    phone2: Phone | None = None
    mobile: Phone | None = None
    email: str | None = None
    street: str | None = None
    postcode: str | None = None
    town: str | None = None
    region: str | None = None
    country: str | None = None
    segment: str | None = None
    private: bool | None = None
    value_cents: int | None = None
    currency: str | None = None
    last_order: date | None = None
    last_conversation: date | None = None
    tier: str | None = None
    caller: str | None = None
    do_not_call: bool | None = None
    active: bool | None = None
    inactive_why: str | None = None
    weekdays: tuple[int, ...] | None = None
    hours: tuple[time, time] | None = None
    note: str | None = None
    colleagues: tuple[Colleague, ...] = ()
    words: tuple[Phrase, ...] = field(default=())


class CustomersIntake(Struct, frozen=True):
    """All customers of a file. `rows` counts data rows that are not empty."""

    customers: tuple[CustomerDraft, ...]
    rejects: tuple[Reject, ...]
    rows: int
    notes: tuple[Phrase, ...]


_NOT_MERGED = frozenset(("row", "rows", "reference", "words", "is_person", "name", "colleagues"))
_ADDRESS = re.compile(r"[^@\s,;<>:()\[\]\"]+@[^@\s,;<>:()\[\]\"']+\.[^@\s,;<>:()\[\]\"'.]{2,}")
_REACH = frozenset(("phone", "phone2", "mobile", "email"))
_BEGINS_NUMBER = frozenset("0123456789+(")
_FIRM = ("reference", "name", "street", "postcode", "town")
_NAMES = ("name", "last_name", "person", "first_name")
_FREE_WORDS = ("note", "name", "person", "last_name", "phone", "phone2", "mobile", "segment")
_OF_A_PERSON = ("person", "role", "email", "phone", "phone2", "mobile")


class CustomerCollector:
    """Takes the rows of a file block by block; `finish` gives the customers in the order of their first rows."""

    def __init__(self, mapping: ColumnMapping, reading: Reading) -> None:
        self._columns = mapping.fields()
        self._rows = DataRows(mapping)
        self._reading = reading
        self._titles = mapping.titles()
        self._days = {name: reading.day_reader(name) for name in ("last_order", "last_conversation")}
        self._value = reading.number_reader("value")
        self._drafts: dict[tuple[str, ...], CustomerDraft] = {}
        self._seen: dict[tuple[str, ...], tuple[Cell, ...]] = {}
        self._again: dict[tuple[str, ...], int] = {}
        self._nobody = Nobody(mapping)
        self._named = next((field for field in _NAMES if field in self._columns), None)
        self._spoken = [field for field in _FREE_WORDS if field in self._columns]
        self._currency = amounts.currency_of_title(self._titles.get("value", ""))
        self._is_wide = mapping.header_row is not None and len(_REACH & self._columns.keys()) > 0
        self._above: Row | None = None
        self._wanted = sorted(self._columns.values())

    def add(self, block: Sequence[Row]) -> None:
        """Take the next rows of the file, titles included."""
        for number, row in zip(*self._rows.take(block), strict=True):
            self._take(number, row)

    def _continued(self, row: Row) -> Row:
        """The row with the number and the name of the firm above, where it names a person only, in a list that has
        columns for all three: a firm's further people, its own cells left empty or merged."""
        if not {"reference", "name"} <= self._columns.keys():
            return row
        if any(self._cell(row, field) is not None for field in _FIRM):
            self._above = row
        elif self._above is not None and self._named_person(row) and self._is_firm_with_person(self._above):
            cells = [*row, *[None] * (len(self._above) - len(row))]
            for field in ("reference", "name"):
                cells[self._columns[field]] = self._above[self._columns[field]]
            return tuple(cells)
        return row

    def _is_firm_with_person(self, row: Row) -> bool:
        filled = self._cell(row, "reference") is not None and self._cell(row, "name") is not None
        return filled and self._named_person(row) is not None

    def _named_person(self, row: Row) -> str | None:
        return self._text(row, "person") or self._full_name(row)

    def _take(self, number: int, row: Row) -> None:
        row = self._continued(row)
        key = self._key(row)
        if key is None:
            self._rows.refuse(number, row, phrase("row-names-nobody"))
            return
        label = self._text(row, "reference") or self._company(row) or key[1]
        aside = self._nobody.reason(row, label, apart=number in self._rows.apart) if key not in self._drafts else None
        if aside is not None:
            self._rows.refuse(number, row, aside)
            return
        width = len(row)
        wanted = tuple([row[index] if index < width else None for index in self._wanted])
        if self._seen.get(key) == wanted:
            self._again[key] = self._again.get(key, 0) + 1  # the same customer on the next order line: nothing new
            return
        self._seen[key] = wanted
        draft = self._draft(number, row)
        self._nobody.learn(row, draft.name, draft.reference)
        known = self._drafts.get(key)
        self._drafts[key] = draft if known is None else _merged(known, draft)

    def _cell(self, row: Row, name: str) -> Cell:
        index = self._columns.get(name)
        return row[index] if index is not None and index < len(row) else None

    def _text(self, row: Row, name: str, *, may_be_code: bool = False) -> str | None:
        return values.text(self._cell(row, name), may_be_code=may_be_code)

    def _key(self, row: Row) -> tuple[str, ...] | None:
        """What makes two rows the same customer: the reference, else name and place, else the number."""
        reference = values.reference(self._cell(row, "reference"))
        if reference is not None:
            return ("reference", reference.casefold())
        name = self._company(row) or self._full_name(row) or self._text(row, "person")
        if name is not None:
            place = (self._text(row, where) for where in ("postcode", "street", "phone"))
            return ("name", name.casefold(), next(filter(None, place), "").casefold())
        for contact in ("phone", "mobile", "phone2", "email"):
            value = self._text(row, contact)
            if value is not None:
                return (contact, value.casefold())
        return None

    def _company(self, row: Row) -> str | None:
        return self._text(row, "name")

    def _full_name(self, row: Row) -> str | None:
        parts = (_tidy(self._text(row, "first_name")), _tidy(self._text(row, "last_name")))
        return " ".join(filter(None, parts)) or None

    def _draft(self, number: int, row: Row) -> CustomerDraft:
        words = [self._rows.repaired[number]] if number in self._rows.repaired else []
        named = self._text(row, "reference")
        if named is not None and values.lost_digits(named):
            words.append(phrase("reference-lost-digits", value=named))
        if isinstance(self._cell(row, "reference"), date):
            words.append(phrase("reference-is-date", column=self._titles["reference"], value=named or ""))
        company, full_name = self._company(row), self._full_name(row)
        person = self._text(row, "person") or full_name
        stop = values.says_stop(self._cell(row, "active")) or self._flag(row, "do_not_call", words)
        stop = True if self._flag(row, "may_call", words) is False else stop
        words += self._doubts(row, company or person, is_stopped=bool(stop))
        country = self._text(row, "country")
        value = self._checked(row, "value", self._value, words)
        return CustomerDraft(
            row=number,
            rows=1,
            reference=values.reference(self._cell(row, "reference")),
            name=company or person,
            person=person if company and person != company else None,
            is_person=person is not None and company in (None, person),
            role=self._text(row, "role"),
            phone=self._phone(row, "phone", country, words),
            phone2=self._phone(row, "phone2", country, words),
            mobile=self._phone(row, "mobile", country, words),
            email=self._email(row, words),
            street=self._street(row),
            postcode=values.postcode(self._cell(row, "postcode")),
            town=self._text(row, "town"),
            region=self._text(row, "region", may_be_code=True),
            country=country,
            segment=self._text(row, "segment"),
            private=self._flag(row, "private", words),
            value_cents=None if value is None else amounts.cents(value),
            currency=amounts.currency_of(self._cell(row, "value"))
            or amounts.currency_named(self._cell(row, "currency"))
            or (self._currency if value is not None else None),
            last_order=self._checked(row, "last_order", self._days["last_order"], words),
            last_conversation=self._checked(row, "last_conversation", self._days["last_conversation"], words),
            tier=self._text(row, "tier"),
            caller=self._text(row, "caller"),
            do_not_call=stop,
            active=(activity := self._activity(row, words))[0],
            inactive_why=activity[1],
            weekdays=self._checked(row, "weekdays", call_times.weekdays, words),
            hours=self._checked(row, "hours", call_times.hours, words),
            note=values.text(self._cell(row, "note"), lines=True),
            words=tuple(words),
        )

    def _doubts(self, row: Row, name: str | None, *, is_stopped: bool) -> Iterator[Phrase]:
        """A word on a row without the name that its file has a column for, and on each ban that stands where nobody
        would obey it."""
        if name is None and self._named:
            yield phrase("row-without-name", column=self._titles[self._named])
        if name is not None and self._is_wide and is_lonely(row):
            yield phrase("row-names-only", name=name)
        for spoken in () if is_stopped else self._spoken:
            text = self._cell(row, spoken)
            is_number = spoken in PHONE_FIELDS and isinstance(text, str) and text[:1] in _BEGINS_NUMBER
            if isinstance(text, str) and not is_number and values.forbids_calls(text):
                yield phrase("ban-in-passing", column=self._titles[spoken], value=" ".join(text.split())[:60])

    def _checked(self, row: Row, name: str, read: Callable[[Cell], T | None], words: list[Phrase]) -> T | None:
        """A cell that is of no use costs only itself: it is left empty, with a word."""
        try:
            return read(self._cell(row, name))
        except BadValueError as error:
            facts = error.reason.places
            words.append(phrase("cell-left-empty", column=self._titles[name], value=facts.get("value", "")))
            return None

    def _flag(self, row: Row, name: str, words: list[Phrase]) -> bool | None:
        """Yes or no. A remark where a ban on calls is marked is taken for yes: a call too few harms less than one
        too many.
        """
        try:
            return values.flag(self._cell(row, name))
        except BadValueError as error:
            value = error.reason.places.get("value", "")
            if name == "do_not_call":
                words.append(phrase("do-not-call-assumed", column=self._titles[name], value=value))
                return True
            words.append(phrase("cell-left-empty", column=self._titles[name], value=value))
            return None

    def _activity(self, row: Row, words: list[Phrase]) -> tuple[bool | None, str | None]:
        """Whether the customer is active, and what the file says where it is not."""
        closed = looks_like_date(self._cell(row, "closed")) or self._flag(row, "closed", words)
        if closed:
            return False, self._titles["closed"]
        cell = self._cell(row, "active")
        if values.says_stop(cell):
            return None, None
        try:
            active = values.activity(cell)
        except BadValueError as error:
            facts = error.reason.places
            words.append(phrase("cell-left-empty", column=self._titles["active"], value=facts.get("value", "")))
            return None, None
        if active is False:
            said = self._text(row, "active")
            return False, said if said is not None and not values.is_yes_no(said) else self._titles["active"]
        return True if closed is False and active is None else active, None

    def _phone(self, row: Row, name: str, country: str | None, words: list[Phrase]) -> Phone | None:
        cell = self._cell(row, name)
        if cell is None:
            return None
        area = self._text(row, "area_code") if name == "phone" else None
        if area is not None and (local := values.text(cell)) and not local.startswith(("+", "0", area)):
            cell = f"{area} {local}"  # the two stand in columns of their own
        phone = parse_phone(cell, region_of_country(country) or self._reading.region)
        if phone is not None and phone.note is not None:
            words.append(phrase(phone.note.code, value=phone.typed))
        return phone

    def _email(self, row: Row, words: list[Phrase]) -> str | None:
        """The address alone, without a name or `mailto:` around it; the first of several, with a word."""
        typed = self._text(row, "email")
        found = _ADDRESS.findall(typed) if typed is not None and not _ADDRESS.fullmatch(typed) else ()
        if len(found) > 1:
            words.append(phrase("email-first-of-several", value=typed or ""))
        return found[0] if found else typed

    def _street(self, row: Row) -> str | None:
        """House number and street in the order they stand in the file, and the second line of the address."""
        house, street = self._text(row, "house"), self._text(row, "street")
        if house and street:
            before = self._columns["house"] < self._columns["street"]
            street = f"{house} {street}" if before else f"{street} {house}"
        return ", ".join(filter(None, (street or house, self._text(row, "street2")))) or None

    def finish(self) -> CustomersIntake:
        """The customers in the order of their first rows."""
        customers = tuple(_counted(draft, draft.rows + self._again.get(key, 0)) for key, draft in self._drafts.items())
        return CustomersIntake(customers, self._rows.refused(), self._rows.count, self._reading.notes)


def _tidy(name: str | None) -> str | None:
    """A name without the strokes, dots and dashes that stray into its ends."""
    return name.strip(" /\\_|.,;-") or None if name else None


def _merged(known: CustomerDraft, later: CustomerDraft) -> CustomerDraft:
    """The same customer again: the last word on each field wins, silence does not erase. A row that names somebody else
    there adds a colleague, with the numbers of that row."""
    colleagues = known.colleagues
    words = dict.fromkeys((*known.words, *later.words))
    if known.person and later.person and not same_person(known.person, later.person):
        one = Colleague(later.person, later.role, later.email, later.phone, later.phone2, later.mobile)
        colleagues = joined(colleagues, one)
        if not any(same_person(other.name, one.name) for other in colleagues):
            words[phrase("more-people-than-taken", most=MOST_PEOPLE)] = None
        later = replace(later, **dict.fromkeys(_OF_A_PERSON))
    changed: dict[str, Any] = {"colleagues": colleagues}
    for slot in CustomerDraft.__struct_fields__:
        value = getattr(later, slot)
        if slot in changed:
            continue
        changed[slot] = value if value is not None and slot not in _NOT_MERGED else getattr(known, slot)
    changed["do_not_call"] = known.do_not_call or later.do_not_call  # once refused stays refused
    if known.name and later.name and known.name.casefold() != later.name.casefold():
        words[phrase("same-reference-other-name", name=later.name, row=later.row)] = None
    changed["words"] = tuple(words)
    changed["rows"] = known.rows + later.rows
    changed["name"] = known.name or later.name
    changed["is_person"] = known.is_person if known.name else later.is_person
    return CustomerDraft(**changed)


def _counted(draft: CustomerDraft, rows: int) -> CustomerDraft:
    if rows == draft.rows:
        return draft
    return replace(draft, rows=rows)
