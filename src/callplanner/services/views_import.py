"""Steps and results of an import."""

from __future__ import annotations

from msgspec import Struct

from callplanner.domain.phrase import Phrase


class ColumnView(Struct, frozen=True):
    """One column of the file: `field` is None when it is left out."""

    index: int
    title: str
    letter: str
    sample: str
    field: str | None
    doubtful: bool
    why: Phrase | None


class SheetView(Struct, frozen=True):
    name: str
    hidden: bool
    rows: int | None
    columns: int | None


class FileView(Struct, frozen=True):
    """Step 1: what the file is. `kind` is "customers" or "orders", as guessed."""

    path: str
    file_type: str
    sheets: tuple[SheetView, ...]
    sheet: str
    header_row: int | None
    columns: tuple[ColumnView, ...]
    sample: tuple[tuple[str, ...], ...]
    guess: str
    remembered: bool = False
    """The columns are as the person corrected them in an earlier file of this shape."""
    provisional: bool = False
    """Only the first rows are known; the others are still being taken in."""


class RowVerdict(Struct, frozen=True):
    """One row of the preview. verdict: new, update, same, check, reject. `values` are as they will be stored."""

    row: int
    verdict: str
    reference: str
    name: str
    phone: str
    value: str
    why: tuple[Phrase, ...]
    doubtful: frozenset[str] = frozenset()


class SheetVerdict(Struct, frozen=True):
    """One row of a filled call sheet. verdict: record, known, blank, reject. `why` is what it leads to, or the
    reason."""

    row: int
    verdict: str
    reference: str
    name: str
    outcome: str
    why: tuple[Phrase, ...]


class CallSheetView(Struct, frozen=True):
    """A filled call sheet or its dry run (CLI.md `import call-sheet`); rows = recorded + known + blank + rejected."""

    path: str
    rows: int
    recorded: int
    known: int
    blank: int
    rejected: int
    rejects: tuple[tuple[int, Phrase], ...]
    verdicts: tuple[SheetVerdict, ...]
    applied: bool


class ImportView(Struct, frozen=True):
    """The result of an import or its dry run (CLI.md `import`)."""

    kind: str
    path: str
    sheet: str
    rows: int
    new: int
    changed: int
    unchanged: int
    rejected: int
    duplicates: int
    unknown_customers: int
    orders: int
    mapping: dict[str, str]
    rejects: tuple[tuple[int, Phrase], ...]
    notes: tuple[Phrase, ...]
    verdicts: tuple[RowVerdict, ...]
    applied: bool
    header_row: int | None = None
