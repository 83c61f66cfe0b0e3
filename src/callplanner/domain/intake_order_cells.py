"""Cells of order lines: readers for each field, and what the words of a status mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Protocol

from callplanner.domain import amounts, values
from callplanner.domain.amounts import NumberReader
from callplanner.domain.intake_reading import Reading
from callplanner.domain.values import BadValueError, Cell

_CANCELLED = (
    "cancel", "storn", "annul", "void", "anulad", "canceled", "reject", "declin", "abgelehnt", "deleted", "gelöscht",
    "refunded", "erstattet", "rückerstattet", "remboursé", "reembolsad", "devuelt",
)  # fmt: skip
_NO_ORDER_WORDS = """draft quote quotation estimate proforma pro-forma entwurf angebot kostenvoranschlag devis brouillon
presupuesto borrador cotización preventivo bozza offerte"""
_NO_ORDER_YET = frozenset(
    (*_NO_ORDER_WORDS.split(), "pro forma", "proforma invoice", "proforma-rechnung", "sales quote")
)
_PLAIN_CODES = re.compile(r"(?:[A-Za-z_/-]*[0-9][A-Za-z0-9_/-]*\n)+")
"""Lines that are codes with a digit in them and nothing that reading would take away or understand."""
_REMEMBERED_AT_MOST = 100_000
_CREDIT = ("credit", "gutschrift", "avoir", "nota de crédito", "nota de credito", "abono", "refund", "rückerstatt")


_CREDIT_NOTE = re.compile(
    r"\b(?:credit (?:note|memo)s?|gutschrift|rechnungskorrektur|stornorechnung|avoir|not[ae] de cr[ée]dito?"
    r"|nota di credito|creditnota|refund|rückerstattung|remboursement|reembolso)\b|^returns?$|^retouren?$",
    re.IGNORECASE,
)
_TEXTS = frozenset((str, type(None)))


class CellReader(Protocol):
    """Reads the cells of one column, one by one or many at a time. Raises BadValueError."""

    def __call__(self, cell: Cell) -> object | None: ...
    def column(self, cells: Sequence[Cell]) -> Sequence[object | None]:
        """The values of many cells."""


def is_no_order_yet(word: str) -> bool:
    """Whether a status or the kind of a document says that nothing was ordered yet: Draft, Quote, Angebot, devis."""
    return word.strip().casefold() in _NO_ORDER_YET


def is_cancelled(status: str) -> bool:
    """Whether a status word says that the order does not count: Cancelled, storniert, annulé, void and the like, or a
    quotation."""
    folded = status.casefold()
    return is_no_order_yet(folded) or (
        folded.startswith(_CANCELLED) and not folded.startswith(("cancellation requested", "avoid"))
    )


def is_credit(status: str) -> bool:
    """Whether a status or type says that the amount goes back to the customer."""
    return status.casefold().startswith(_CREDIT) and not is_cancelled(status)


def is_credit_note(kind: str) -> bool:
    """Whether the kind of a document says that its amount goes back: Sales credit note, Gutschrift, Payment Refund."""
    return _CREDIT_NOTE.search(kind) is not None


def line_readers(reading: Reading) -> dict[str, CellReader]:
    """A reader for each field of an order line."""
    number = reading.number_reader
    return {
        "order": Remembered(values.reference),
        "customer": Remembered(values.reference),
        "name": Remembered(values.text),
        "person": Remembered(values.text),
        "first_name": Remembered(values.text),
        "last_name": Remembered(values.text),
        "phone": Remembered(values.text),
        "kind": Remembered(values.text),
        "date": reading.day_reader("date"),
        "amount": number("amount"),
        "quantity": number("quantity"),
        "price": number("price"),
        "discount": _Discounts(number("discount"), reading.percents),
        "currency": Remembered(amounts.currency_named),
        "status": Remembered(values.text),
    }


class _Discounts:
    """Discounts as shares of the price; the column says whether it counts in percents."""

    def __init__(self, read: NumberReader, percents: bool) -> None:
        self._read = read
        self._percents = percents

    def __call__(self, cell: Cell) -> float | None:
        value = self._read(cell)
        if value is None:
            return None
        is_share = isinstance(cell, str) and "%" in cell
        if not is_share and (self._percents or value > 1):
            value /= 100
        if not 0 <= value <= 1:
            raise BadValueError("cell-not-discount", value=str(cell)[:60])
        return value

    def column(self, cells: Sequence[Cell]) -> list[float | None]:
        return list(map(self, cells))


class Remembered(dict[Cell, str | None]):
    """A reader with a memory for texts that come again and again. Where a whole column is text or empty, it may be
    asked as the dictionary that it is, which costs a tenth of a call."""

    def __init__(self, read: Callable[[Cell], str | None]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, cell: Cell) -> str | None:
        value = self._read(cell)
        if len(self) < _REMEMBERED_AT_MOST:
            self[cell] = value
        return value

    def column(self, cells: Sequence[Cell]) -> list[str | None]:
        """The values of a column of texts, of which some may be empty. Plain codes, of which hardly two are the same,
        are what they are: one look at the whole column tells, where reading each would cost a call."""
        if not _TEXTS.issuperset(map(type, cells)):
            return list(map(self, cells))
        texts = [cell for cell in cells if isinstance(cell, str)]
        if len(texts) == len(cells):
            whole = "\n".join([*texts, ""])
            if whole.count("\n") == len(texts) and _PLAIN_CODES.fullmatch(whole):
                return [*texts]
        return list(map(self.__getitem__, cells))

    def __call__(self, cell: Cell) -> str | None:
        """The value of any cell; numbers are not remembered, since True, 1 and 1.0 would be one key."""
        return self[cell] if isinstance(cell, str) else self._read(cell)
