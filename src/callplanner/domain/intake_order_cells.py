"""Cells of order lines: readers for each field, and what the words of a status mean."""

from __future__ import annotations

from collections.abc import Callable

from callplanner.domain import amounts, values
from callplanner.domain.intake_reading import Reading
from callplanner.domain.values import BadValueError, Cell

_CANCELLED = (
    "cancel", "storn", "annul", "void", "anulad", "canceled", "reject", "declin", "abgelehnt", "deleted", "gelöscht",
)  # fmt: skip
_CREDIT = ("credit", "gutschrift", "avoir", "nota de crédito", "nota de credito", "abono", "refund", "rückerstatt")


def is_cancelled(status: str) -> bool:
    """Whether a status word says that the order was cancelled: Cancelled, storniert, annulé, void and the like."""
    folded = status.casefold()
    return folded.startswith(_CANCELLED) and not folded.startswith(("cancellation requested", "avoid"))


def is_credit(status: str) -> bool:
    """Whether a status or type says that the amount goes back to the customer."""
    return status.casefold().startswith(_CREDIT)


def line_readers(reading: Reading) -> dict[str, Callable[[Cell], object | None]]:
    """A reader for each field of an order line."""
    number = reading.number_reader
    return {
        "order": _remembering(values.reference),
        "customer": _remembering(values.reference),
        "name": _remembering(values.text),
        "phone": _remembering(values.text),
        "date": reading.day_reader("date"),
        "amount": number("amount"),
        "quantity": number("quantity"),
        "price": number("price"),
        "discount": _discount_reader(number("discount"), reading.percents),
        "currency": _remembering(_currency),
        "status": _remembering(values.text),
    }


def _currency(cell: Cell) -> str | None:
    return amounts.currency_of(cell) or values.text(cell)


def _discount_reader(read: Callable[[Cell], float | None], percents: bool) -> Callable[[Cell], float | None]:
    """Discounts as shares of the price; the column says whether it counts in percents."""

    def share(cell: Cell) -> float | None:
        value = read(cell)
        if value is None:
            return None
        is_share = isinstance(cell, str) and "%" in cell
        if not is_share and (percents or value > 1):
            value /= 100
        if not 0 <= value <= 1:
            raise BadValueError("cell-not-discount", value=str(cell)[:60])
        return value

    return share


def _remembering(read: Callable[[Cell], str | None]) -> Callable[[Cell], str | None]:
    """The reader with a memory for cells that come again and again."""
    known: dict[str, str | None] = {}

    def remembered(cell: Cell) -> str | None:
        if not isinstance(cell, str):  # True, 1 and 1.0 would be one key
            return read(cell)
        try:
            return known[cell]
        except KeyError:
            value = read(cell)
            if len(known) < 100_000:
                known[cell] = value
            return value

    return remembered
