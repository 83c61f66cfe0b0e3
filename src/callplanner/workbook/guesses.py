"""The finer judgement on columns: titles that mean different things in different files, and columns without titles."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from callplanner.domain.intake_mapping import PHONE_FIELDS, ImportKind
from callplanner.domain.phrase import Phrase, phrase
from callplanner.domain.values import Cell, is_flag_word, is_yes_no, lost_digits
from callplanner.workbook import titles
from callplanner.workbook.content import Content


class Guess(Struct, frozen=True):
    """A column may be a field: `score` 0 to 1, `why` in words; `rank` is that of its title, 0 where content alone
    speaks.
    """

    index: int
    field: str
    score: float
    why: Phrase
    rank: int = 0


_WHO_WORDS = 0.5
_WHO_RANK = 66
_WHO_NUMBERS = ("customer", "reference")
_PHONE_HINT = re.compile(r"phone|tel|fon|mobil|cell", re.IGNORECASE)
_NUMBER_WITH_SIGN = re.compile(r"#[A-Za-z-]*\d+")
_MIN_COLUMN_CELLS = 2
_REACH = frozenset(("phone", "phone2", "mobile", "email"))
_NAMES = frozenset(("name", "person", "first_name", "last_name"))
_BARE_NUMBER_WORDS = "nr no number nummer num n numero numer"
_BARE_NUMBERS = frozenset(_BARE_NUMBER_WORDS.split())


def settle(
    kind: ImportKind,
    guesses: Sequence[Guess],
    names: Sequence[str],
    cells: Sequence[Sequence[Cell]],
    contents: Sequence[Content],
) -> list[Guess]:
    """Adjust guesses that titles alone cannot decide."""
    numbers = {guess.index for guess in guesses if guess.field in _WHO_NUMBERS}
    result = [_settle_who(guess, contents[guess.index], guess.index in numbers) for guess in guesses]
    if kind is ImportKind.CUSTOMERS:
        result = _settle_customers(_house_numbers(result, names), cells, names)
    if kind is ImportKind.ORDERS:
        result = _settle_orders(result, cells, contents)
    return [guess for guess in result if guess.score > 0]


def _settle_who(guess: Guess, content: Content, may_be_number: bool) -> Guess:
    """`Customer` holds numbers in one file and names in the next; what is titled a name is one, however it is spelt."""
    if guess.field in _WHO_NUMBERS and guess.rank < 95 and content.words > 0.9 and content.coded < _WHO_WORDS:
        return replace(guess, score=0.0)
    if guess.field == "name" and may_be_number and content.words < _WHO_WORDS and content.filled:
        return replace(guess, score=0.0)
    if guess.field == "reference" and guess.rank <= _WHO_RANK and content.words >= _WHO_WORDS:
        return replace(guess, score=0.0)
    return guess


def _settle_customers(guesses: list[Guess], cells: Sequence[Sequence[Cell]], names: Sequence[str]) -> list[Guess]:
    """In a file of order lines, sales and revenue are of the line and not of the customer's year."""
    if _titles_of_orders(names) or _customers_repeat(guesses, cells):
        weak = ("value", "last_order", "note")
        guesses = [guess for guess in guesses if guess.field not in weak or guess.rank > 90]
    guesses = [g for g in guesses if g.field != "active" or g.rank > 80 or _has_status_words(cells[g.index])]
    guesses = [g for g in guesses if g.field != "reference" or not _is_shared(g.index, guesses, cells)]
    guesses = _parts_of_names(guesses, cells)
    companies = [guess for guess in guesses if guess.field == "name" and guess.rank > 90]
    people = [guess for guess in guesses if guess.field == "name" and 70 < guess.rank <= 90]
    has_person = any(guess.field in ("person", "last_name") for guess in guesses)
    if companies and people and not has_person:
        guesses.append(replace(people[0], field="person", score=0.8))
    return guesses


def _house_numbers(guesses: Sequence[Guess], names: Sequence[str]) -> list[Guess]:
    """A bare `Nr.` right of the street is the number of the house; as a customer's it would make one of all who live
    at number 3."""
    streets = {guess.index + 1 for guess in guesses if guess.field == "street"}
    return [
        replace(guess, field="house")
        if guess.field == "reference" and guess.index in streets and titles.fold(names[guess.index]) in _BARE_NUMBERS
        else guess
        for guess in guesses
    ]


def _has_status_words(cells: Sequence[Cell]) -> bool:
    """Whether a status speaks in words: what its 0 and 1 mean only its program knows."""
    return any(isinstance(cell, str) and is_flag_word(cell) and not is_yes_no(cell) for cell in cells)


def _parts_of_names(guesses: list[Guess], cells: Sequence[Sequence[Cell]]) -> list[Guess]:
    """`Name` beside a first name is the last name, unless it holds the first name too; `Nombre` beside a last name is
    the first name. A contact that is not the person whose name stands in parts is the company."""
    first = _best(guesses, "first_name")
    last = _best(guesses, "last_name")
    bare = [g for g in guesses if g.field == "name" and 70 < g.rank <= 90]
    if bare and (first is None) != (last is None):
        known = first if first is not None else last
        assert known is not None
        part = bare[0]
        if known.index != part.index and not _holds(cells[part.index], cells[known.index]):
            field = "last_name" if first is not None else "first_name"
            guesses = [replace(g, field=field) if g.index == part.index else g for g in guesses if g is not part]
            guesses.append(replace(part, field=field))
    contacts = sorted((g for g in guesses if g.field == "person"), key=lambda g: g.index)
    if contacts and not any(g.field == "name" for g in guesses):
        contact = contacts[0]
        apart = (
            first is not None
            and last is not None
            and not (
                _holds(cells[contact.index], cells[last.index]) and _holds(cells[contact.index], cells[first.index])
            )
        )
        if apart or len(contacts) > 1:
            guesses = [g for g in guesses if g is not contact]
            guesses.append(replace(contact, field="name"))
    return guesses


def _best(guesses: Sequence[Guess], field: str) -> Guess | None:
    return max((guess for guess in guesses if guess.field == field), key=lambda guess: guess.score, default=None)


def _holds(wholes: Sequence[Cell], parts: Sequence[Cell]) -> bool:
    """Whether most texts of one column contain that of another in the same row."""
    both = [(str(a).casefold(), str(b).casefold()) for a, b in zip(wholes, parts, strict=True) if a and b]
    return sum(b in a for a, b in both) > 0.5 * len(both)


def _is_shared(index: int, guesses: Sequence[Guess], cells: Sequence[Sequence[Cell]]) -> bool:
    """Whether different customers have the same number in this column: then it is half of a key, and no reference."""
    for field in ("name", "last_name", "phone"):
        names = max((guess for guess in guesses if guess.field == field), key=lambda guess: guess.score, default=None)
        if names is None or names.index == index:
            continue
        groups: dict[Cell, set[Cell]] = {}
        rows = 0
        for number, name in zip(cells[index], cells[names.index], strict=True):
            if number is not None and name is not None and not (isinstance(number, str) and lost_digits(number)):
                groups.setdefault(number, set()).add(name)
                rows += 1
        several = sum(1 for shared in groups.values() if len(shared) > 1)
        return several > 2 and several > 0.2 * len(groups)
    return False


def _titles_of_orders(names: Sequence[str]) -> bool:
    """Whether the titles are those of orders: an order number beside a date, a quantity or a price."""
    fields = {field for name in names for field, rank in titles.fields_of(name, ImportKind.ORDERS) if rank >= 95}
    return "order" in fields and bool(fields & {"date", "quantity", "price"})


def _customers_repeat(guesses: Sequence[Guess], cells: Sequence[Sequence[Cell]]) -> bool:
    """Whether the same customer stands in several rows of the sample."""
    for field in ("reference", "name"):
        best = max((guess for guess in guesses if guess.field == field), key=lambda guess: guess.score, default=None)
        if best is not None:
            filled = [cell for cell in cells[best.index] if cell is not None]
            return len(set(filled)) < 0.9 * len(filled)
    return False


def _settle_orders(guesses: list[Guess], cells: Sequence[Sequence[Cell]], contents: Sequence[Content]) -> list[Guess]:
    """An `id` that comes again with other dates is the customer's; one that never repeats is the order's. A `Name` like
    #1001 is the order's number."""
    guesses = [
        replace(g, field="order", rank=100, score=1.0)
        if g.field == "name" and g.rank <= 85 and _are_numbers_with_sign(cells[g.index])
        else g
        for g in guesses
    ]
    guesses = _without_sparse_orders(guesses, contents)
    fields = {guess.field for guess in guesses if guess.rank > 60}
    result = []
    for guess in guesses:
        unique = contents[guess.index].unique
        if guess.field == "order" and guess.rank < 60 and (unique < 0.95 or "order" in fields):
            continue
        if guess.field == "customer" and guess.rank < 50 and (unique >= 0.95 or "customer" in fields):
            continue
        result.append(guess)
    return _prefer_lines(result, cells)


def _without_sparse_orders(guesses: list[Guess], contents: Sequence[Content]) -> list[Guess]:
    """Without numbers that most orders lack, where another column numbers them all: of an invoice that few payments
    have. Where cells are merged over the lines of an order its date is as sparse as its number."""
    dated = max((contents[guess.index].share_filled for guess in guesses if guess.field == "date"), default=1.0)
    shares = {guess.index: contents[guess.index].share_filled for guess in guesses if guess.field == "order"}
    if max(shares.values(), default=0.0) < 0.9 * dated:
        return guesses
    return [guess for guess in guesses if guess.field != "order" or shares[guess.index] >= 0.6 * dated]


def _are_numbers_with_sign(cells: Sequence[Cell]) -> bool:
    filled = [str(cell) for cell in cells if cell is not None]
    return bool(filled) and all(_NUMBER_WITH_SIGN.fullmatch(text) for text in filled)


def _prefer_lines(guesses: list[Guess], cells: Sequence[Sequence[Cell]]) -> list[Guess]:
    """Where several columns could be the amount, the one that is not merely the order's total on each of its lines."""
    orders = [guess for guess in guesses if guess.field == "order"]
    amounts_there = [guess for guess in guesses if guess.field == "amount"]
    if not orders or len(amounts_there) < 2:
        return guesses
    order = max(orders, key=lambda guess: guess.score).index
    repeated = {g.index for g in amounts_there if _constant_per_group(cells[order], cells[g.index])}
    if len(repeated) == len(amounts_there):
        return guesses
    return [replace(g, score=g.score - 0.3) if g.field == "amount" and g.index in repeated else g for g in guesses]


def _constant_per_group(groups: Sequence[Cell], values: Sequence[Cell]) -> bool:
    """Whether the values are the same on all rows of a group, in five groups of several rows at least."""
    seen: dict[Cell, set[Cell]] = {}
    rows: dict[Cell, int] = {}
    for group, value in zip(groups, values, strict=True):
        if group is not None and value is not None:
            seen.setdefault(group, set()).add(value)
            rows[group] = rows.get(group, 0) + 1
    several = [group for group, count in rows.items() if count > 1]
    return len(several) >= 5 and all(len(seen[group]) == 1 for group in several)


def more_numbers(guesses: Sequence[Guess], found: Mapping[int, Guess], taken: Container[str]) -> list[Guess]:
    """The places still free for numbers, given to columns whose own place another one has: a second and third `Phone`.
    What the person has left out stays out."""
    free = [field for field in ("phone2", "mobile", "phone") if field not in taken]
    given = {guess.field for guess in found.values()} & PHONE_FIELDS
    further = {guess.index: guess for guess in guesses if guess.field in given and guess.index not in found}
    return [replace(further[index], field=field) for index, field in zip(sorted(further), free, strict=False)]


def by_content(
    kind: ImportKind,
    names: Sequence[str],
    cells: Sequence[Sequence[Cell]],
    contents: Sequence[Content],
    used: frozenset[int],
    taken: frozenset[str],
) -> Iterator[Guess]:
    """Fields for columns whose titles said nothing. A title that we do not know still weighs against a guess."""
    why = phrase("column-by-content")
    free = [index for index in range(len(names)) if index not in used and contents[index].filled >= _MIN_COLUMN_CELLS]
    untitled = [index for index in free if not names[index] and contents[index].share_filled > 0.4]
    nameless = not any(names)
    for index in untitled:
        if contents[index].email > 0.8 and kind is ImportKind.CUSTOMERS:
            yield Guess(index, "email", 0.6, why)
        if contents[index].phone > 0.8 and contents[index].compact_date < 0.5 and contents[index].decimal < 0.2:
            yield Guess(index, "phone", 0.6, why)
    if kind is ImportKind.ORDERS:
        yield from _orders_by_content(free if nameless else untitled, cells, contents)
    elif kind is ImportKind.CUSTOMERS:
        yield from _customers_by_content(free, untitled, names, contents, nameless)
        if not nameless and taken & _REACH and not taken & _NAMES:
            yield from _names_by_content(free, names, contents)
        if "phone" not in taken:
            yield from (
                Guess(i, "phone", 0.5, why) for i in free if contents[i].phone > 0.8 and _PHONE_HINT.search(names[i])
            )
    else:
        yield from (Guess(i, "phone", 0.5, why) for i in free if contents[i].phone > 0.6)


def _names_by_content(free: Sequence[int], names: Sequence[str], contents: Sequence[Content]) -> Iterator[Guess]:
    """The first column of words, each a different one, whose title we do not know, in a list of people who can be
    reached: its title is in another language."""
    for index in free:
        content = contents[index]
        are_words = content.words > 0.8 and content.unique > 0.8 and content.email < 0.1 and content.flag < 0.5
        if are_words and content.share_filled > 0.5 and names[index] and not titles.is_known(names[index]):
            yield Guess(index, "name", 0.4, phrase("column-by-content"))
            return


def _orders_by_content(
    columns: Sequence[int], cells: Sequence[Sequence[Cell]], contents: Sequence[Content]
) -> Iterator[Guess]:
    why = phrase("column-by-content")
    dated = [i for i in columns if max(contents[i].date, contents[i].compact_date) > 0.9]
    for index in dated[:1]:
        yield Guess(index, "date", 0.6, why)
    money = [i for i in columns if i not in dated and contents[i].decimal > 0.5]
    for index in money[-1:]:
        yield Guess(index, "amount", 0.6, why)
    rest = [i for i in columns if i not in dated and i not in money]
    coded = [i for i in rest if contents[i].coded > 0.9 and not _is_small(cells[i])]
    for index in coded[:1]:
        yield Guess(index, "customer", 0.5, why)
    for index in (i for i in rest if _is_small(cells[i]) and contents[i].number > 0.9):
        yield Guess(index, "quantity", 0.5, why)
    for index in (i for i in rest if contents[i].words > 0.9):
        yield Guess(index, "name", 0.4, why)


def _is_small(cells: Sequence[Cell]) -> bool:
    """Counts of pieces: whole, nearly all below a thousand, never written with leading zeros."""
    filled = [str(cell).strip() for cell in cells if cell is not None]
    small = sum(1 for text in filled if text.lstrip("-").isdigit() and len(text) <= 3)
    return small > 0.95 * max(len(filled), 1) and not any(len(text) > 1 and text.startswith("0") for text in filled)


def _customers_by_content(
    free: Sequence[int], untitled: Sequence[int], names: Sequence[str], contents: Sequence[Content], nameless: bool
) -> Iterator[Guess]:
    why = phrase("column-by-content")
    for index in free if nameless else ():
        sure = contents[index].coded > 0.95 and contents[index].unique > 0.98
        if sure and contents[index].phone < 0.5 and contents[index].words < 0.5:
            yield Guess(index, "reference", 0.5, why)
            break
    for index in untitled if nameless else ():
        if contents[index].words > 0.9 and contents[index].email < 0.1:
            yield Guess(index, "name", 0.4, why)
    for index in free:
        last = titles.fold(names[index]).split()[-1:]
        content = contents[index]
        is_key = content.share_filled > 0.98 and content.unique > 0.98 and content.coded > 0.95
        is_key = is_key and not _PHONE_HINT.search(names[index])
        if is_key and last in (["id"], ["nr"], ["no"], ["number"], ["key"]):
            yield Guess(index, "reference", 0.5, why)
