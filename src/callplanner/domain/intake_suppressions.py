"""Rows of a list of numbers and customers that must not be called."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from callplanner.domain import values
from callplanner.domain.intake_mapping import ColumnMapping
from callplanner.domain.intake_reading import Reading, Reject
from callplanner.domain.intake_rows import DataRows, Row
from callplanner.domain.phone import Phone, parse_phone
from callplanner.domain.phrase import Phrase, phrase
from callplanner.domain.values import BadValueError, Cell


class SuppressionDraft(Struct, frozen=True):
    """One entry: a number, a customer, or both. `since` None: the file does not say."""

    row: int
    phone: Phone | None
    customer: str | None
    name: str | None
    reason: str | None
    since: date | None
    words: tuple[Phrase, ...] = ()


class SuppressionsIntake(Struct, frozen=True):
    """All entries of a file. `rows` counts data rows that are not empty."""

    suppressions: tuple[SuppressionDraft, ...]
    rejects: tuple[Reject, ...]
    rows: int
    notes: tuple[Phrase, ...]


_NO_NUMBERS = ("phone-too-short", "phone-lost-digits")


def _is_no_number(phone: Phone) -> bool:
    """Whether a cell holds nothing that could ever be compared with a number that is dialled."""
    return phone.e164 is None and phone.note is not None and phone.note.code in _NO_NUMBERS


class SuppressionCollector:
    """Takes the rows of a file block by block; `finish` gives the entries."""

    def __init__(self, mapping: ColumnMapping, reading: Reading) -> None:
        self._columns = mapping.fields()
        self._rows = DataRows(mapping)
        self._reading = reading
        self._day = reading.day_reader("date")
        self._found: list[SuppressionDraft] = []

    def add(self, block: Sequence[Row]) -> None:
        """Take the next rows of the file, titles included."""
        for number, row in zip(*self._rows.take(block), strict=True):
            self._take(number, row)

    def _cell(self, row: Row, name: str) -> Cell:
        index = self._columns.get(name)
        return row[index] if index is not None and index < len(row) else None

    def _take(self, number: int, row: Row) -> None:
        phone = parse_phone(self._cell(row, "phone"), self._reading.region)
        customer = values.reference(self._cell(row, "customer"))
        parts = (values.text(self._cell(row, name)) for name in ("first_name", "last_name"))
        name = values.text(self._cell(row, "name")) or " ".join(filter(None, parts)) or None
        words = []
        if phone is not None and not phone.search:
            words.append(phrase("phone-is-words", value=phone.typed))
        elif phone is not None and phone.note is not None:
            words.append(phrase(phone.note.code, value=phone.typed))
        if customer is None and name is None and (phone is None or _is_no_number(phone)):
            self._rows.refuse(number, row, words[0] if words else phrase("row-suppresses-nobody"))
            return
        try:
            since = self._day(self._cell(row, "date"))
        except BadValueError as error:
            since = None  # the ban holds all the same
            words.append(error.reason)
        phone = phone if phone is not None and phone.search else None  # words in that column stop nobody
        reason = values.text(self._cell(row, "reason"))
        self._found.append(SuppressionDraft(number, phone, customer, name, reason, since, tuple(words)))

    def finish(self) -> SuppressionsIntake:
        """The entries in the order of the file."""
        return SuppressionsIntake(tuple(self._found), self._rows.refused(), self._rows.count, self._reading.notes)
