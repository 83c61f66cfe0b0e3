"""Which column of a file is which field of ours: the value that recognition makes and the import obeys."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct

from callplanner.domain.phrase import Phrase


class ImportKind(StrEnum):
    """What a file is imported as."""

    CUSTOMERS = "customers"
    ORDERS = "orders"
    SUPPRESSIONS = "suppressions"


_CUSTOMER_FIELDS = (
    "reference name person role phone phone2 mobile email street postcode town region country segment private value "
    "last_order last_conversation tier caller do_not_call active weekdays hours note"
)
_ORDER_FIELDS = "order customer name phone date amount quantity price discount currency status"
_SUPPRESSION_FIELDS = "phone customer name reason date"

FIELDS: Mapping[ImportKind, tuple[str, ...]] = {
    ImportKind.CUSTOMERS: tuple(_CUSTOMER_FIELDS.split()),
    ImportKind.ORDERS: tuple(_ORDER_FIELDS.split()),
    ImportKind.SUPPRESSIONS: tuple(_SUPPRESSION_FIELDS.split()),
}
# Columns that are only parts of a field: they are joined row by row. `closed` says no to `active`, `may_call`
# to `do_not_call`, `currency` is the
# one of `value`, `person` stands in for a name that is empty, and `kind` says which lines are credit notes.
PARTS: Mapping[ImportKind, tuple[str, ...]] = {
    ImportKind.CUSTOMERS: (
        "first_name",
        "last_name",
        "area_code",
        "house",
        "street2",
        "closed",
        "may_call",
        "currency",
    ),
    ImportKind.ORDERS: ("person", "first_name", "last_name", "kind"),
    ImportKind.SUPPRESSIONS: ("first_name", "last_name"),
}

DATE_FIELDS = frozenset(("date", "last_order", "last_conversation"))
NUMBER_FIELDS = frozenset(("amount", "quantity", "price", "discount", "value"))
FLAG_FIELDS = frozenset(("private", "do_not_call", "may_call", "active", "closed"))
PHONE_FIELDS = frozenset(("phone", "phone2", "mobile"))


class ColumnChoice(Struct, frozen=True):
    """One column. `field` None: not taken. `confidence` 0 to 1; below 0.7 the person should look."""

    index: int
    title: str
    letter: str
    field: str | None
    confidence: float
    why: Phrase

    @property
    def label(self) -> str:
        """The title, or the letter where there is none."""
        return self.title or self.letter


class OtherTable(Struct, frozen=True):
    """Another table on the same sheet, with titles of its own: from the row of its titles to its last row, 1-based;
    None: to the end of the sheet."""

    head: int
    last: int | None

    def holds(self, row: int) -> bool:
        """Whether the row, as the person counts them, is one of its rows or its titles."""
        return self.head <= row and (self.last is None or row <= self.last)


class ColumnMapping(Struct, frozen=True):
    """The columns of a sheet and what they are taken for. `header_row` is 1-based; None: the sheet has no titles.
    `groups` is the 0-based column of headings that stand above the rows they belong to (intake_groups.py),
    `others` the other tables of the sheet, `dittos` the columns with marks for the cell above (intake_dittos.py)."""

    kind: ImportKind
    header_row: int | None
    columns: tuple[ColumnChoice, ...]
    notes: tuple[Phrase, ...] = ()
    amount_is_order_total: bool = False
    groups: int | None = None
    others: tuple[OtherTable, ...] = ()
    dittos: tuple[int, ...] = ()

    @property
    def first_data_row(self) -> int:
        """The 1-based number of the first row below the titles."""
        return (self.header_row or 0) + 1

    @property
    def width(self) -> int:
        """Columns that the file has."""
        return len(self.columns)

    def index_of(self, field: str) -> int | None:
        """The 0-based column of a field, or None."""
        return next((column.index for column in self.columns if column.field == field), None)

    def fields(self) -> dict[str, int]:
        """Field -> 0-based column, for every column that is taken."""
        return {column.field: column.index for column in self.columns if column.field is not None}

    def titles(self) -> dict[str, str]:
        """Field -> title of its column (its letter where it has none)."""
        return {column.field: column.label for column in self.columns if column.field is not None}

    @property
    def doubtful(self) -> frozenset[str]:
        """Fields whose column was more guessed than known."""
        return frozenset(c.field for c in self.columns if c.field is not None and c.confidence < 0.7)


def letter(index: int) -> str:
    """The letter of a 0-based column as spreadsheets show it: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, place = divmod(index - 1, 26)
        letters = chr(65 + place) + letters
    return letters


def index_of_letter(letters: str) -> int | None:
    """The 0-based column of a letter such as B or AC; None where the text is no letter of a column."""
    if not (letters.isascii() and letters.isalpha() and len(letters) <= 3):
        return None
    index = 0
    for character in letters.upper():
        index = index * 26 + ord(character) - 64
    return index - 1
