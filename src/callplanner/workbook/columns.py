"""Recognising columns: by their titles, checked against their content, then by content alone; the person's word
overrides.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from callplanner.domain.errors import PlannerError
from callplanner.domain.intake_dittos import Dittos, ditto_columns, is_ditto
from callplanner.domain.intake_groups import group_column, with_headings
from callplanner.domain.intake_mapping import (
    FIELDS,
    PARTS,
    ColumnChoice,
    ColumnMapping,
    ImportKind,
    OtherTable,
    index_of_letter,
    letter,
)
from callplanner.domain.phrase import Phrase, phrase
from callplanner.domain.values import Cell
from callplanner.workbook import guesses, titles
from callplanner.workbook.content import Content, columns_of, content_of, fit
from callplanner.workbook.guesses import Guess
from callplanner.workbook.order_totals import is_order_total
from callplanner.workbook.stacked import find_table, other_tables
from callplanner.workbook.table import Row


def recognise(
    sample: Sequence[Row],
    kind: ImportKind,
    *,
    overrides: Mapping[str, str] | None = None,
    header_row: int | None = None,
) -> ColumnMapping:
    """The mapping of a sheet that begins with `sample`.

    `overrides` is field -> title or letter of a column, or an empty text to leave the field out; `header_row` is
    1-based,
    0 for a sheet without titles, None to find it. Raises PlannerError where no column is of use or an override names
    none.
    """
    if not any(sample):
        raise PlannerError("sheet-empty")
    others: tuple[OtherTable, ...] = ()
    if header_row is None:
        header_row, others = find_table(sample)
    elif header_row > len(sample) or header_row < 0:
        raise PlannerError("header-row-missing", row=header_row, rows=len(sample))
    else:
        others = other_tables(sample, header_row)
    header_row = header_row or None
    width = max(map(len, sample))
    names = _names(sample[header_row - 1] if header_row else (), width)
    fuller = _with_titles_above(sample, header_row, names)
    below: Sequence[Row] = _rows_of(sample, header_row or 0, others)
    dittos = ditto_columns(below)
    as_typed = below
    below = [tuple(row) for row in map(Dittos(dittos).filled, below)] if dittos else below
    groups = group_column(below) if header_row and kind is not ImportKind.SUPPRESSIONS else None
    if groups is not None:
        below = with_headings(below, groups)
    cells = columns_of(below, width)
    contents = [content_of(column) for column in cells]
    chosen = _overridden(overrides or {}, kind, names)
    found = _assign(
        kind, names, fuller, cells, contents, chosen, [field for field, place in (overrides or {}).items() if not place]
    )
    if groups is not None and groups not in found and _may_name(contents[groups], found, overrides or {}):
        found[groups] = Guess(groups, "name", 0.6, phrase("column-by-content"))
    columns = tuple(_choice(index, names[index], found.get(index)) for index in range(width))
    notes = tuple(_same_titles(columns))
    if groups is not None and columns[groups].field is not None:
        example = next((str(cell) for cell in cells[groups] if cell is not None), "")
        notes = (*notes, phrase("rows-in-groups", field=columns[groups].field or "", example=example))
    notes = (*notes, *_dittos_told(columns, dittos, as_typed))
    mapping = ColumnMapping(kind, header_row, columns, notes, groups=groups, others=others, dittos=dittos)
    if kind is ImportKind.ORDERS:
        fields = mapping.fields()
        is_total = is_order_total(fields, cells, mapping.titles().get("amount", ""))
        told = () if fields.keys() & _MONEY else (phrase("orders-without-amounts"),)
        mapping = replace(mapping, amount_is_order_total=is_total, notes=(*notes, *told))
    if kind is ImportKind.CUSTOMERS:
        mapping = replace(mapping, notes=(*mapping.notes, *_customers_told(mapping, fuller, contents)))
    _check_usable(mapping)
    return mapping


def guess_kind(sample: Sequence[Row]) -> ImportKind:
    """Whether a file rather holds customers or orders: money with a date or an order number, or numbered orders with
    the date and the customer of each, whose lines stand in another file; then a bare `id` is no number of an order."""
    if not any(sample):
        return ImportKind.CUSTOMERS
    try:
        mapping = recognise(sample, ImportKind.ORDERS)
    except PlannerError:
        return ImportKind.CUSTOMERS
    orders = mapping.fields()
    sure = {column.field for column in mapping.columns if column.confidence > _GUESSED}
    has_money = "amount" in orders or {"quantity", "price"} <= orders.keys()
    are_orders = has_money and ("date" in orders or "order" in orders)
    are_heads = {"order", "date", "customer"} <= sure
    return ImportKind.ORDERS if are_orders or are_heads else ImportKind.CUSTOMERS


def _rows_of(sample: Sequence[Row], header_row: int, others: Sequence[OtherTable]) -> list[Row]:
    """The rows below the titles that belong to them."""
    below = enumerate(sample[header_row:], header_row + 1)
    return [row for number, row in below if not any(other.holds(number) for other in others)]


def _names(row: Sequence[Cell], width: int) -> list[str]:
    names = [" ".join(str(cell).split()) if cell is not None else "" for cell in row]
    return names + [""] * (width - len(names))


def _overridden(overrides: Mapping[str, str], kind: ImportKind, names: Sequence[str]) -> dict[int, str]:
    """Column -> field as the person said. A title wins over a letter of the same spelling."""
    chosen: dict[int, str] = {}
    for field, place in overrides.items():
        if field not in FIELDS[kind] + PARTS[kind]:
            raise PlannerError("import-field-unknown", field=field, kind=str(kind), fields=", ".join(FIELDS[kind]))
        if not place:
            continue
        index = _column_called(place, names)
        if index is None:
            raise PlannerError("column-missing", column=place, field=field, columns=", ".join(filter(None, names[:40])))
        chosen[index] = field
    return chosen


def _column_called(place: str, names: Sequence[str]) -> int | None:
    wanted = " ".join(place.split())
    for same in (str, str.casefold, titles.fold):
        for index, name in enumerate(names):
            if name and same(name) == same(wanted):
                return index
    index_by_letter = index_of_letter(wanted)
    return index_by_letter if index_by_letter is not None and index_by_letter < len(names) else None


def _assign(
    kind: ImportKind,
    names: Sequence[str],
    fuller: Sequence[str],
    cells: Sequence[Sequence[Cell]],
    contents: Sequence[Content],
    chosen: Mapping[int, str],
    left_out: Sequence[str],
) -> dict[int, Guess]:
    """Column -> field: what the person chose, then the best titles, then content."""
    found = {index: Guess(index, field, 1.0, phrase("column-chosen")) for index, field in chosen.items()}
    taken = set(chosen.values()) | set(left_out)
    candidates = _by_title(kind, names, fuller, contents)
    candidates = guesses.settle(kind, candidates, names, cells, contents)
    for guess in sorted(candidates, key=lambda guess: (-guess.score, guess.index)):
        if guess.index not in found and guess.field not in taken:
            found[guess.index] = guess
            taken.add(guess.field)
    for guess in guesses.more_numbers(candidates, found, taken) if kind is ImportKind.CUSTOMERS else ():
        found[guess.index] = guess
        taken.add(guess.field)
    for guess in guesses.by_content(kind, names, cells, contents, frozenset(found), frozenset(taken)):
        if guess.index not in found and guess.field not in taken:
            found[guess.index] = guess
            taken.add(guess.field)
    return found


def _may_name(headings: Content, found: Mapping[int, Guess], overrides: Mapping[str, str]) -> bool:
    """Whether the headings of groups can be the names of customers, since no other column is."""
    return headings.words > 0.8 and "name" not in overrides and all(guess.field != "name" for guess in found.values())


def _with_titles_above(sample: Sequence[Row], header_row: int | None, names: Sequence[str]) -> list[str]:
    """Each title with the one that stands over it and its neighbours, where the head of the table has two rows."""
    above = sample[header_row - 2] if header_row is not None and header_row > 1 else ()
    filled = [cell for cell in above if cell is not None]
    if len(filled) < 2 or not all(isinstance(cell, str) for cell in filled):
        return list(names)
    parent, result = "", []
    for index, name in enumerate(names):
        if index < len(above) and above[index] is not None:
            parent = " ".join(str(above[index]).split())
        result.append(f"{parent} {name}" if parent and name else name)
    return result


def _by_title(
    kind: ImportKind, names: Sequence[str], fuller: Sequence[str], contents: Sequence[Content]
) -> list[Guess]:
    result = []
    folded = [name.casefold() for name in names]
    short = titles.without_common_word(names)
    newest = max(filter(None, (titles.without_year(name)[1] for name in fuller)), default=0)
    for index, name in enumerate(names):
        found = titles.fields_of(name, kind, short[index]) if name else ()
        if fuller[index] != name and (not found or folded.count(folded[index]) > 1):
            found = titles.fields_of(fuller[index], kind) or found
        found = found or _of_a_year(fuller[index], newest, kind)
        for field, rank in found:
            suits = fit(field, contents[index])
            if suits:
                sparse = 0.0 if contents[index].filled else 0.3
                score = rank / 100 * suits - sparse
                result.append(Guess(index, field, score, phrase("column-by-title", title=name), rank))
    return result


def _of_a_year(title: str, newest: int, kind: ImportKind) -> tuple[tuple[str, int], ...]:
    """The value that a title with a year in it names (`Umsatz 2025`), that of the newest year before the others."""
    bare, year = titles.without_year(title)
    if kind is not ImportKind.CUSTOMERS or not year:
        return ()
    less = 8 * min(newest - year, 4) + 2
    return tuple((field, rank - less) for field, rank in titles.fields_of(bare, kind) if field == "value")


def _choice(index: int, name: str, guess: Guess | None) -> ColumnChoice:
    if guess is None:
        return ColumnChoice(index, name, letter(index), None, 0.0, phrase("column-not-used"))
    return ColumnChoice(index, name, letter(index), guess.field, round(min(max(guess.score, 0.05), 1.0), 2), guess.why)


def _same_titles(columns: Sequence[ColumnChoice]) -> list[Phrase]:
    """A word on every title that stands twice, since only one of the columns can have been meant."""
    by_title: dict[str, list[ColumnChoice]] = {}
    for column in columns:
        if column.title:
            by_title.setdefault(column.title.casefold(), []).append(column)
    notes = []
    for same in by_title.values():
        if len(same) > 1:
            used = [column for column in same if column.field] or same[:1]
            if len(used) == len(same):
                continue
            letters = ", ".join(column.letter for column in same)
            read = ", ".join(column.letter for column in used)
            notes.append(phrase("columns-same-title", title=used[0].title, columns=letters, used=read))
    return notes


def _customers_told(mapping: ColumnMapping, fuller: Sequence[str], contents: Sequence[Content]) -> Iterator[Phrase]:
    """What the list says that would else go unnoticed: no names, words that forbid calls in a column left out, values
    of several years."""
    fields = mapping.fields()
    if not fields.keys() & _NAMES_SOMEBODY & {"name", "person", "first_name", "last_name"}:
        yield phrase("customers-without-names")
    for column in mapping.columns:
        if column.field is None and contents[column.index].barred and "active" not in fields:
            yield phrase("column-of-bans", column=column.label)
    years = [year for name in fuller if (year := titles.without_year(name)[1]) and _is_value(name)]
    if len(set(years)) > 1 and "value" in fields:
        yield phrase("value-of-one-year", title=mapping.titles()["value"])


def _is_value(title: str) -> bool:
    """Whether a title is that of a customer's value, but for the year in it."""
    bare = titles.without_year(title)[0]
    return any(field == "value" for field, _ in titles.fields_of(bare, ImportKind.CUSTOMERS))


def _dittos_told(columns: Sequence[ColumnChoice], dittos: Sequence[int], rows: Sequence[Row]) -> Iterator[Phrase]:
    """A word on the marks for the cell above in columns that are taken."""
    used = [columns[index] for index in dittos if columns[index].field]
    if used:
        first = used[0].index
        mark = next(str(row[first]).strip() for row in rows if first < len(row) and is_ditto(row[first]))
        yield phrase("dittos-filled", mark=mark, columns=", ".join(column.label for column in used))


_GUESSED = 0.5
"""The confidence of a column that stands for a field for want of a better one."""
_MONEY = frozenset({"amount", "price"})
_NAMES_SOMEBODY = {"name", "person", "first_name", "last_name", "phone", "phone2", "mobile", "email"}


def _check_usable(mapping: ColumnMapping) -> None:
    """A guessed number alone makes no customers: any table has a column of running numbers."""
    fields = mapping.fields().keys()
    if mapping.kind is ImportKind.CUSTOMERS:
        sure = {choice.field for choice in mapping.columns if choice.confidence > _GUESSED}
        usable = (fields & sure & {"reference"}) | (fields & _NAMES_SOMEBODY)
    elif mapping.kind is ImportKind.ORDERS:
        who_and_when = fields & {"customer", "name", "phone", "last_name", "person"} and "date" in fields
        lines = "order" in fields and fields & {"amount", "price", "quantity", "date", "customer"}
        usable = {"order"} if who_and_when or lines else set()
    else:
        usable = fields & {"phone", "customer", "name"}
    if not usable:
        seen = ", ".join(filter(None, (column.label for column in mapping.columns[:20])))
        raise PlannerError(f"no-usable-column-{mapping.kind}", columns=seen)
