"""Rows of a table that are no entries of it: sums, titles that come again on each page, ruled lines, remarks below."""

from __future__ import annotations

import re
from collections.abc import Sequence

from callplanner.domain.dates import MONTHS
from callplanner.domain.intake_mapping import ColumnMapping
from callplanner.domain.phrase import Phrase, phrase
from callplanner.domain.values import Cell

_SUM_WORDS = """total totals subtotal subtotals sum totaal totale totales suma subtotales somme soustotal soustotaux
totaux summe summen gesamt gesamtsumme gesamtergebnis zwischensumme endsumme teilsumme teilergebnis gesamtumsatz"""
_SUMS = frozenset(_SUM_WORDS.split())
_WORDS_BESIDE = """grand sub sous report overall all of the for in general généraux général générale generale gesamter
und and et y customer customers client clients clientes kunde kunden row rows record records entry entries
umsatz sales revenue value number count anzahl nombre número
eur usd gbp chf euro euros"""
_BESIDE_SUMS = frozenset(_WORDS_BESIDE.split())
_WORDS = re.compile(r"[^\W\d_]+")
_COUNTED = re.compile(
    r"\(?\s*\d+\s+(?:rows?|records?|entries|customers?|contacts?|datens[äa]tze?|kunden|eintr[äa]ge|enregistrements?"
    r"|lignes?|registros?|filas?)\b[\w\s]{0,30}\)?\.?",
    re.IGNORECASE,
)
_JOINTS = r"(?:\s*[:\-–]\s*|\s+)"
_LEADING = re.compile(
    rf"(?:(?:grand|sub)[\s-]*)?(?:total|summe|zwischensumme|gesamt|sous-total|somme|suma)(?:\s+(?:for|für|pour|de|of))?{_JOINTS}(?=\S)",
    re.IGNORECASE,
)
_TRAILING = re.compile(rf"(?<=\S){_JOINTS}(?:total|sub-?total|gesamt|summe|ergebnis|sum)$", re.IGNORECASE)
_RULE = frozenset("-=_–—*·.:|+~ ")
_LINE_BEGINS = ("--", "==", "__", "––", "——", "**", "...", ":-", "+-", "~~")

_OF_SOMEBODY = ("phone", "phone2", "mobile", "email", "street", "postcode", "town", "person")
"""What a sum or a remark does not have."""
_NUMBERS = ("phone", "phone2", "mobile", "email")
_FOOT = re.compile(
    r"(?:stand|as of|(?:printed|created|generated|exported)(?: on| at)?|(?:gedruckt|erstellt|exportiert)(?: am)?"
    r"|anzahl|count|page|seite|datum|date|état au|imprimé le|fecha|página)\s*:?\s*(?P<rest>\d.*)",
    re.IGNORECASE,
)
_FOOT_WORDS = frozenset({"of", "von", "de", "sur", "at", "um", "à", "las", "uhr", "h", "am", "pm", *MONTHS})


def is_sum(label: str) -> bool:
    """Whether a label announces a sum over rows and nothing else: Total, Grand total:, Summe, 12 records."""
    words = _WORDS.findall(label.casefold().replace("sous-total", "soustotal"))
    if any(word in _SUMS for word in words) and all(word in _SUMS or word in _BESIDE_SUMS for word in words):
        return True
    return _COUNTED.fullmatch(label.strip()) is not None


def summed(label: str) -> str | None:
    """What a label says it is the sum of: Ashford in `Ashford Total`, `Total for Ashford`, `Summe Ashford`; else
    None. A name may begin so too: only what stands in the rows above can have been summed."""
    for pattern in (_LEADING, _TRAILING):
        rest = pattern.sub("", label.strip(), count=1)
        if rest and rest != label.strip():
            return rest
    return None


def is_foot(label: str) -> bool:
    """Whether a label is what stands at the foot of a printed list, a page or a day: Page 1 of 3, Stand: 3. März 2025.
    A firm may be called Page 6 Books."""
    found = _FOOT.fullmatch(label.strip())
    return found is not None and _FOOT_WORDS.issuperset(_WORDS.findall(found["rest"].casefold()))


class Asides:
    """Tells the rows of one file that are none of its entries whatever they are imported as."""

    def __init__(self, mapping: ColumnMapping) -> None:
        taken = mapping.fields().values()
        self._first = min(taken, default=0)
        self._titles = [column.title.casefold() for column in mapping.columns]
        self._title = self._titles[self._first] if taken and mapping.header_row else ""

    def among(self, rows: Sequence[Sequence[Cell]]) -> dict[int, Phrase]:
        """The places of rows that are no entries, each with the reason. One look at a column finds nearly always
        that there are none."""
        first = self._first
        heads = [row[first] if first < len(row) else None for row in rows]
        odd = {cell for cell in set(heads) if isinstance(cell, str) and self._is_odd(cell)}
        found = {}
        for place, cell in enumerate(heads) if odd else ():
            reason = self._reason(rows[place]) if cell in odd else None
            if reason is not None:
                found[place] = reason
        return found

    def _is_odd(self, cell: str) -> bool:
        return cell.startswith(_LINE_BEGINS) or (self._title != "" and cell.strip().casefold() == self._title)

    def _reason(self, row: Sequence[Cell]) -> Phrase | None:
        cells = [cell for cell in row if cell is not None]
        if all(isinstance(cell, str) and _RULE.issuperset(cell) for cell in cells):
            return phrase("row-is-a-line")
        return phrase("row-repeats-titles") if self._repeats(row) else None

    def _repeats(self, row: Sequence[Cell]) -> bool:
        pairs = zip(row, self._titles, strict=False)
        return all(" ".join(str(cell).split()).casefold() == title for cell, title in pairs if cell is not None)


class Nobody:
    """Tells the rows of a list of customers that are sums or remarks, by what stands in the rows before them."""

    def __init__(self, mapping: ColumnMapping) -> None:
        columns = mapping.fields()
        self._reach = [columns[field] for field in _OF_SOMEBODY if field in columns]
        self._numbers = [columns[field] for field in _NUMBERS if field in columns]
        self._is_wide = mapping.header_row is not None and sum(bool(column.title) for column in mapping.columns) > 1
        self._called: set[str] = set()
        self._rows = self._lonely = 0

    def learn(self, row: Sequence[Cell], *names: str | None) -> None:
        """Take note of a row that is a customer and of what it is called."""
        self._called.update(name.casefold() for name in names if name)
        self._rows += 1
        self._lonely += is_lonely(row)

    def reason(self, row: Sequence[Cell], label: str, *, apart: bool) -> Phrase | None:
        """Why the row is no customer, or None: nobody whom one could reach is named in it, and it is called a sum, or
        stands `apart` in a table whose rows have more than one cell; or it is called as footers are, and has no
        number."""
        if not self._has(row, self._reach):
            if apart and self._is_wide and 2 * self._lonely <= self._rows:
                return phrase("row-stands-apart")
            of = summed(label)
            if is_sum(label) or (of is not None and of.casefold() in self._called):
                return phrase("row-is-a-sum", label=label)
        if is_foot(label) and not self._has(row, self._numbers):
            return phrase("row-is-a-remark", label=label)
        return None

    @staticmethod
    def _has(row: Sequence[Cell], columns: Sequence[int]) -> bool:
        return any(row[index] is not None for index in columns if index < len(row))


def is_lonely(row: Sequence[Cell]) -> bool:
    """Whether only one cell of the row is filled."""
    return row.count(None) == len(row) - 1


def apart(rows: Sequence[Sequence[Cell]], first: int, is_open: bool) -> tuple[set[int], bool]:
    """The numbers of the rows that stand below an empty one, or below another such row, and have one cell only:
    remarks, or headings of parts. `first` is the number of the first row, `is_open` whether the rows before it ended
    in such a place; the same is told of these."""
    found: set[int] = set()
    if not is_open and () not in rows:
        return found, False
    for number, row in enumerate(rows, first):
        is_open = not row or (is_open and is_lonely(row))
        if row and is_open:
            found.add(number)
    return found, is_open
