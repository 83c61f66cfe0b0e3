"""Importing customers: each draft against what is known, then everything in one change."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from itertools import chain
from typing import Any

from sqlalchemy import Connection, select

from callplanner.domain.intake import CustomerDraft
from callplanner.domain.phone import Phone, country_of_number, digits, region_of_country, zone_of_number
from callplanner.domain.phrase import phrase
from callplanner.domain.search import fold, search_text
from callplanner.domain.standing import Standing
from callplanner.services.customer_change import TEXTS, CustomerChange, keys_of, words_of
from callplanner.services.import_people import take_people, write_people
from callplanner.services.stopping import suppress_customers
from callplanner.services.views import RowVerdict
from callplanner.services.zones import zone_for
from callplanner.storage.customer_rows import References, blank_customer, known_references
from callplanner.storage.people import load_callers, load_tiers
from callplanner.storage.schema import contact, customer, phone
from callplanner.storage.standings import load_standings, load_suppressed_themselves
from callplanner.storage.unit_of_work import UnitOfWork


class Known:
    """The customers that are there, indexed the ways a draft may name them."""

    def __init__(self, connection: Connection, day: date) -> None:
        self.rows = {row.id: row for row in connection.execute(select(customer).order_by(customer.c.id))}
        self.by_reference = known_references(connection)
        self.by_name: dict[str, list[int]] = {}
        self.by_email: dict[str, int] = {}
        for row in self.rows.values():
            self.by_name.setdefault(row.name_key, []).append(row.id)
            if row.email:
                self.by_email.setdefault(row.email.casefold(), row.id)
        self.phones: dict[int, list[Any]] = {}
        self.by_number: dict[str, int] = {}
        for row in connection.execute(select(phone).order_by(phone.c.customer_id, phone.c.position)):
            self.phones.setdefault(row.customer_id, []).append(row)
            self.by_number.setdefault(row.e164 or digits(row.typed), row.customer_id)
        self.contacts: dict[int, list[Any]] = {}
        for row in connection.execute(select(contact).order_by(contact.c.customer_id, contact.c.position)):
            self.contacts.setdefault(row.customer_id, []).append(row)
        self.standings: dict[int, Standing] = load_standings(connection, day)
        self.stopped = frozenset(load_suppressed_themselves(connection, day, None))
        self.tiers = load_tiers(connection)
        self.callers = load_callers(connection)
        self.references = References(connection)

    def match(self, draft: CustomerDraft) -> int | None:
        """The known customer that a draft means: by its own reference; without one by name, with the postcode where
        both have one, and of several by street, then by number: by what makes two rows of a file two customers; one
        without a name too by number or e-mail."""
        if draft.reference:
            return self.by_reference.get(draft.reference.casefold())
        if not draft.name:
            return self._by_reach(draft)
        named = self.by_name.get(fold(draft.name or ""), [])
        if draft.postcode:
            same = [i for i in named if fold(self.rows[i].postcode) == fold(draft.postcode)]
            named = same or [i for i in named if not self.rows[i].postcode]
        if len(named) > 1:
            street = (draft.street or "").casefold()
            named = [i for i in named if self.rows[i].street.casefold() == street] or named
        if len(named) > 1:
            numbers = {key for p in (draft.phone, draft.phone2, draft.mobile) if p is not None for key in keys_of(p)}
            named = [i for i in named if not numbers.isdisjoint(chain(*map(keys_of, self.phones.get(i, ()))))] or named
        return named[0] if named else None

    def _by_reach(self, draft: CustomerDraft) -> int | None:
        """The known customer with one of the draft's numbers, as far as these are understood, else with its e-mail."""
        for number in (draft.phone, draft.mobile, draft.phone2):
            owner = self.by_number.get(number.e164 or number.search) if number is not None else None
            if owner is not None:
                return owner
        return self.by_email.get(draft.email.casefold()) if draft.email else None


def compare(
    known: Known,
    drafts: Sequence[CustomerDraft],
    day: date,
    region: str | None,
    erase: Collection[str] = (),
) -> list[CustomerChange]:
    """What each draft would do, in the order of the file. Empty cells take something away only from fields in
    `erase`."""
    changes = []
    numbers: dict[str, str] = {}
    for draft in drafts:
        customer_id = known.match(draft)
        if customer_id is None:
            change = _new(known, draft, day, region)
        else:
            row = known.rows[customer_id]
            change = CustomerChange(draft, customer_id, row.reference, row.name, words=list(draft.words))
            _texts(change, draft, row, region)
            for name in TEXTS:
                if name in erase and getattr(draft, name) is None and getattr(row, name):
                    _set(change, row, name, "")
            _figures(change, draft, row, known.standings[customer_id], day)
        take_people(change, draft, known.contacts.get(customer_id or 0, []), known.phones.get(customer_id or 0, []))
        _belongs(change, draft, known, known.rows.get(customer_id or 0))
        _suppression(change, draft, known, known.standings.get(customer_id or 0))
        _doubles(change, draft, known, numbers)
        change.search = _searchable(change, known)
        changes.append(change)
    return changes


def _new(known: Known, draft: CustomerDraft, day: date, region: str | None) -> CustomerChange:
    reference = draft.reference or known.references.following()
    name = draft.name or draft.person or _by_number(draft) or draft.email or reference
    last_tier = list(known.tiers)[-1] if known.tiers else None
    change = CustomerChange(draft, None, reference, name, words=list(draft.words))
    change.values = blank_customer(reference, name, day, last_tier)
    blank = _Blank(change.values)
    _texts(change, draft, blank, region)
    _figures(change, draft, blank, None, day)
    return change


def _by_number(draft: CustomerDraft) -> str:
    """What a customer is called of whom only a number is known: better a number than nobody."""
    return next((p.typed for p in (draft.phone, draft.mobile, draft.phone2) if p is not None), "")


class _Blank:
    """A row of nothing known yet, read like a stored one."""

    def __init__(self, values: dict[str, Any]) -> None:
        self._values = dict(values)

    def __getattr__(self, name: str) -> Any:
        return self._values[name]


def _set(change: CustomerChange, row: Any, name: str, value: Any) -> None:
    if value is not None and getattr(row, name) != value:
        if change.customer_id is not None and name in (*TEXTS, "name", "yearly_cents"):
            change.words.append(words_of(name, getattr(row, name), value))
        change.values[name] = value


def _texts(change: CustomerChange, draft: CustomerDraft, row: Any, region: str | None) -> None:
    if draft.name and change.customer_id is not None and draft.name != row.name:
        _set(change, row, "name", draft.name)
        change.values["name_key"] = fold(draft.name)
        change.name = draft.name
    for name in TEXTS:
        _set(change, row, name, getattr(draft, name))
    country = draft.country if draft.country is not None else row.country
    number = _number(draft) if change.customer_id is None else None  # those we know stay where they are
    abroad = country_of_number(number.e164 or "") if number is not None and number.names_country else None
    code = (region_of_country(country) if country else None) or abroad or region or row.country_code
    where = draft.region if draft.region is not None else row.region
    _set(change, row, "country_code", code)
    _set(change, row, "zone", zone_for(code or "", where or "") or row.zone or _zone_of(number))
    private = draft.private if draft.private is not None else (True if draft.is_person else None)
    if private is not None and (draft.private is not None or change.customer_id is None):
        _set(change, row, "private", private)
    if draft.weekdays is not None:
        _set(change, row, "weekdays", sum(1 << day for day in draft.weekdays))
    if draft.hours is not None:
        _set(change, row, "hours", f"{draft.hours[0]:%H:%M}-{draft.hours[1]:%H:%M}")
    if draft.active is not None and draft.active != row.active:
        change.values["active"] = draft.active
        change.values["inactive_reason"] = "" if draft.active else f"{draft.inactive_why or ''} (import)".strip()


def _number(draft: CustomerDraft) -> Phone | None:
    """The first number that can be dialled."""
    return next((p for p in (draft.phone, draft.mobile, draft.phone2) if p is not None and p.e164), None)


def _zone_of(number: Phone | None) -> str:
    """The hour there, read off the number where the address does not say it."""
    return zone_of_number(number.e164) if number is not None and number.e164 else ""


def _figures(change: CustomerChange, draft: CustomerDraft, row: Any, standing: Standing | None, day: date) -> None:
    """Figures that we do not know better ourselves: an export that comes back must change nothing. Days
    after `day` cannot have been yet; they count from then on."""
    for told in (draft.last_order, draft.last_conversation):
        if told is not None and told > day:
            change.words.append(phrase("last-day-to-come", day=told))
    has_orders = standing is not None and standing.order_days > 0 and row.imported_last_order is None
    shown = standing.value_cents if standing is not None else None
    if draft.value_cents is not None and draft.value_cents != shown and not has_orders:
        _set(change, row, "yearly_cents", draft.value_cents)
    if draft.currency and not row.currency:
        _set(change, row, "currency", draft.currency)
    known_order = standing.last_order if standing is not None else None
    if draft.last_order is not None and (known_order is None or draft.last_order > known_order):
        _set(change, row, "imported_last_order", draft.last_order)
    spoken = standing.spoken_on if standing is not None else None
    talked = draft.last_conversation
    if talked is not None and (spoken is None or talked > spoken):
        _set(change, row, "imported_last_conversation", talked)


def _belongs(change: CustomerChange, draft: CustomerDraft, known: Known, row: Any) -> None:
    """Tier and caller by their names; a tier that the file names is set by hand and stays."""
    if draft.tier:
        wanted = draft.tier.casefold().removeprefix("tier ")
        found = next((t for t in known.tiers.values() if wanted in (t.name.casefold(), t.letter.casefold())), None)
        if found is None:
            change.words.append(phrase("import-tier-unknown", tier=draft.tier))
        elif row is None or row.tier_id != found.tier_id:
            change.values["tier_id"] = found.tier_id
            change.values["tier_pinned"] = True
    if draft.caller:
        caller = next((c for c in known.callers.values() if c.name.casefold() == draft.caller.casefold()), None)
        if caller is None:
            change.words.append(phrase("import-caller-unknown", caller=draft.caller))
        elif row is None or row.caller_id != caller.caller_id:
            change.values["caller_id"] = caller.caller_id


def _suppression(change: CustomerChange, draft: CustomerDraft, known: Known, standing: Standing | None) -> None:
    """Who must not be called is stopped as a whole. Where all numbers are stopped that is the same, as long as the
    file brings no other: an export that comes back must change nothing."""
    if not draft.do_not_call or change.customer_id in known.stopped:
        return
    if standing is None or not standing.suppressed or change.new_phones or change.phone_updates:
        change.suppress = True
        change.words.append(phrase("import-do-not-call"))


def _doubles(change: CustomerChange, draft: CustomerDraft, known: Known, seen: dict[str, str]) -> None:
    """A new customer with the number of another one: worth a word, taken all the same."""
    if change.customer_id is not None:
        return
    for number in (draft.phone, draft.phone2, draft.mobile):
        if number is None or not number.e164:
            continue
        other = known.by_number.get(number.e164)
        name = known.rows[other].name if other is not None else seen.get(number.e164)
        if name is not None:
            change.words.append(phrase("import-same-number", name=name))
        seen.setdefault(number.e164, change.name)


def _searchable(change: CustomerChange, known: Known) -> str:
    row = known.rows.get(change.customer_id or 0)

    def text(name: str) -> str:
        return str(change.values.get(name, getattr(row, name) if row is not None else "") or "")

    people = [c.name for c in known.contacts.get(change.customer_id or 0, [])]
    people += [values["name"] for values in change.new_contacts]
    replaced = {row_id for row_id, _ in change.phone_updates}
    numbers = [p.typed for p in known.phones.get(change.customer_id or 0, []) if p.id not in replaced]
    numbers += [values["typed"] for _, values in change.phone_updates] + [p["typed"] for p in change.new_phones]
    fields = [text(name) for name in ("town", "postcode", "email", "segment", "note")]
    return search_text(change.name, change.reference, *fields, *people, phones=tuple(numbers))


def apply(work: UnitOfWork, changes: Sequence[CustomerChange], day: date) -> None:
    """Write all changes."""
    fresh = [change for change in changes if change.customer_id is None]
    ids = work.insert_many(customer, [{**c.values, "search_text": c.search} for c in fresh])
    for change, customer_id in zip(fresh, ids, strict=True):
        change.customer_id = customer_id
    fresh_ids = set(ids)
    known = [c for c in changes if c.customer_id not in fresh_ids and c.changes]
    work.update_many(customer, ((c.customer_id or 0, {**c.values, "search_text": c.search}) for c in known))
    touched = [*fresh, *known]
    write_people(work, touched, day)
    stopped = [c.customer_id for c in touched if c.suppress and c.customer_id is not None]
    suppress_customers(work, stopped, day, "Do not call", "", "import")


def verdict_row(change: CustomerChange) -> RowVerdict:
    """A change as a line of the preview."""
    draft = change.draft
    number = draft.phone or draft.mobile or draft.phone2
    value = f"{draft.value_cents / 100:,.2f}" if draft.value_cents is not None else ""
    doubtful = {"phone"} if number is not None and number.note is not None else set()
    return RowVerdict(
        draft.row,
        change.verdict,
        draft.reference or "",
        change.name,
        number.typed if number is not None else "",
        value,
        tuple(change.words),
        frozenset(doubtful),
    )
