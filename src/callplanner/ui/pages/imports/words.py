"""Words for the fields and verdicts of an import."""

from __future__ import annotations

from collections.abc import Iterable

from callplanner.domain.phrase import Phrase
from callplanner.services.views import RowVerdict
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.palette import Token
from callplanner.ui.phrases import said

TAKEN = frozenset({"new", "update", "same"})
DIFFERENCES = frozenset({"import-changed", "import-new-contact"})


def kind_words(kind: str) -> str:
    """What a file is imported as."""
    match kind:
        case "orders":
            return tr("Import orders")
        case "suppressions":
            return tr("Import numbers not to be called")
        case _:
            return tr("Import customers")


def field_words(field: str) -> str:
    """The name of a field that a column can be taken for."""
    names = {
        "reference": tr("Reference"), "name": tr("Name"), "person": tr("Contact person"), "role": tr("Role"),
        "phone": tr("Phone"), "phone2": tr("Second phone"), "mobile": tr("Mobile"), "email": tr("E-mail"),
        "street": tr("Street"), "postcode": tr("Postcode"), "town": tr("Town"), "region": tr("Region"),
        "country": tr("Country"), "segment": tr("Segment"), "private": tr("Private person"),
        "value": tr("Yearly value"), "last_order": tr("Last order"), "last_conversation": tr("Last conversation"),
        "tier": tr("Tier"), "caller": tr("Caller"), "do_not_call": tr("Do not call"), "active": tr("Active"),
        "weekdays": tr("Weekdays"), "hours": tr("Hours"), "note": tr("Note"), "order": tr("Order number"),
        "customer": tr("Customer number"), "date": tr("Date"), "amount": tr("Amount"), "quantity": tr("Quantity"),
        "price": tr("Price"), "discount": tr("Discount"), "currency": tr("Currency"), "status": tr("Status"),
        "reason": tr("Reason"), "first_name": tr("First name"), "last_name": tr("Last name"),
        "house": tr("House number"), "closed": tr("Closed or deceased"), "may_call": tr("May be called"),
        "area_code": tr("Area code"), "street2": tr("Second street line"),
        "kind": tr("Kind of document"),
    }  # fmt: skip
    return names.get(field, field.replace("_", " "))


def verdict_words(verdict: str) -> str:
    """New, Update, Same, Check, Reject."""
    match verdict:
        case "new":
            return tr("New")
        case "update":
            return tr("Update")
        case "check":
            return tr("Check")
        case "reject":
            return tr("Reject")
        case _:
            return tr("Same")


def remarks(row: RowVerdict) -> tuple[Phrase, ...]:
    """What was noticed about a row that is taken all the same; what merely changes with it is no remark."""
    if row.verdict not in TAKEN:
        return ()
    return tuple(reason for reason in row.why if reason.code not in DIFFERENCES)


def noticed(rows: Iterable[RowVerdict]) -> list[str]:
    """The remarks on some rows, each kind once with the number of its rows, the most frequent first."""
    kinds: dict[str, list[tuple[int, Phrase]]] = {}
    for row in rows:
        for remark in remarks(row):
            kinds.setdefault(remark.code, []).append((row.row, remark))
    lines = []
    for told in sorted(kinds.values(), key=len, reverse=True):
        first, remark = told[0]
        count = len({number for number, _ in told})
        facts = {"row": formats.number(first), "remark": said(remark)}
        words = tr("Row {row}: {remark}") if count == 1 else tr("%Ln rows, as row {row}: {remark}", None, count)
        lines.append(words.format(**facts))
    return lines


def verdict_look(verdict: str) -> tuple[str, Token]:
    """Icon and colour of a verdict; the word always stands beside it."""
    match verdict:
        case "new":
            return "plus", "accent"
        case "update":
            return "turn", "text"
        case "check":
            return "warning", "warn-text"
        case "reject":
            return "cross", "bad-text"
        case _:
            return "check", "text-2"
