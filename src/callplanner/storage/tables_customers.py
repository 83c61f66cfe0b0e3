"""Tables of customers: who they are, how they are reached, what they bought, and who must not be called."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Column, Index, Named, Table, Text, TypedColumns, UniqueConstraint

from callplanner.storage.columns import cents, identity, link, metadata, optional_cents, optional_link


class TierColumns(TypedColumns):
    """A group of customers with its own calls a year. `position` 1 is the highest; `letter` marks it on screen."""

    id = identity()
    name: Named[str] = Column(Text, unique=True)
    letter: Named[str]
    position: Named[int]
    calls_a_year: Named[int]
    tolerance_days: Named[int | None]


tier = Table("tier", metadata, TierColumns)


class CallerColumns(TypedColumns):
    """A person who makes calls. `weekdays` is a bit mask (Monday 1 ... Sunday 64); `share` is the part-time share."""

    id = identity()
    name: Named[str] = Column(Text, unique=True)
    calls_a_day: Named[int]
    weekdays: Named[int]
    share: Named[float]
    country: Named[str]
    subdivision: Named[str]
    active: Named[bool]


caller = Table("caller", metadata, CallerColumns)


class LeaveColumns(TypedColumns):
    """Days a caller is away, both ends included. `half` is "", "morning" or "afternoon"."""

    id = identity()
    caller_id = link("caller")
    first: Named[date]
    last: Named[date]
    half: Named[str]
    reason: Named[str]


leave = Table("caller_leave", metadata, LeaveColumns, Index(None, "caller_id"))


class ClosingDayColumns(TypedColumns):
    """A day on which nobody calls, beyond public holidays."""

    id = identity()
    day: Named[date] = Column(unique=True)
    reason: Named[str]


closing_day = Table("closing_day", metadata, ClosingDayColumns)


class CustomerColumns(TypedColumns):
    """A customer. `seq` counts never-called customers per caller and tier for their phase (RULES.md section 3) and
    `anchor` is the first ideal date, both kept once given. `name_key` is the folded name that imports join by;
    `search_text` is everything searchable, folded."""

    id = identity()
    reference: Named[str] = Column(Text, unique=True)
    name: Named[str]
    active: Named[bool]
    inactive_reason: Named[str]
    tier_id = optional_link("tier")
    tier_pinned: Named[bool]
    caller_id = optional_link("caller")
    private: Named[bool]
    segment: Named[str]
    street: Named[str]
    postcode: Named[str]
    town: Named[str]
    region: Named[str]
    country: Named[str]
    country_code: Named[str]
    zone: Named[str]
    email: Named[str]
    note: Named[str]
    yearly_cents = optional_cents()
    currency: Named[str]
    imported_last_order: Named[date | None]
    imported_last_conversation: Named[date | None]
    weekdays: Named[int | None]
    hours: Named[str]
    potential: Named[str]
    unpaid: Named[bool]
    paused_until: Named[date | None]
    paused_on: Named[date | None]
    pause_reason: Named[str]
    left_until: Named[date | None]
    left_reason: Named[str]
    created_on: Named[date]
    seq: Named[int | None]
    anchor: Named[date | None]
    source: Named[str]
    name_key: Named[str]
    search_text: Named[str]


customer = Table(
    "customer",
    metadata,
    CustomerColumns,
    Index(None, "tier_id"),
    Index(None, "caller_id"),
    Index(None, "name"),
    Index(None, "name_key"),
    # All that a search reads, so that it need not walk over the whole of every row, in the order in which it shows
    # what it finds, so that it ends when it has enough. PostgreSQL takes no long texts into such an index.
    Index("ix_customer_search", "active", "name_key", "search_text").ddl_if(dialect="sqlite"),
)


class ContactColumns(TypedColumns):
    """A person at the customer's."""

    id = identity()
    customer_id = link("customer")
    name: Named[str]
    role: Named[str]
    email: Named[str]
    position: Named[int]


contact = Table("contact", metadata, ContactColumns, Index(None, "customer_id"))


class PhoneColumns(TypedColumns):
    """A number: `typed` as the person wrote it, `e164` normalised where it could be understood."""

    id = identity()
    customer_id = link("customer")
    contact_id = optional_link("contact")
    typed: Named[str]
    e164: Named[str | None]
    kind: Named[str]
    position: Named[int]
    bad_since: Named[date | None]
    note: Named[str]


phone = Table("phone", metadata, PhoneColumns, Index(None, "customer_id"), Index(None, "e164"))


class ConsentColumns(TypedColumns):
    """A recorded consent: when, how, with which words, for what."""

    id = identity()
    customer_id = link("customer")
    given_on: Named[date]
    how: Named[str]
    wording: Named[str]
    scope: Named[str]
    withdrawn_on: Named[date | None]


consent = Table("consent", metadata, ConsentColumns, Index(None, "customer_id"))


class BlackoutColumns(TypedColumns):
    """A time in which a customer is not called, both days included; in every year when `yearly`."""

    id = identity()
    customer_id = link("customer")
    first: Named[date]
    last: Named[date]
    yearly: Named[bool]
    reason: Named[str]


blackout = Table("blackout", metadata, BlackoutColumns, Index(None, "customer_id"))


class OrderColumns(TypedColumns):
    """A purchase. `amount_cents` is the figure that counts: the head's total, else the sum of lines, else 0."""

    id = identity()
    customer_id = link("customer")
    reference: Named[str]
    day: Named[date]
    amount_cents = cents()
    head_cents = optional_cents()
    lines_cents = optional_cents()
    lines: Named[int]
    currency: Named[str]
    status: Named[str]
    cancelled: Named[bool]
    import_id = optional_link("import_run")


sales_order = Table(
    "sales_order",
    metadata,
    OrderColumns,
    Index("ix_sales_order_customer_day", "customer_id", "day", "cancelled", "amount_cents"),
    Index(None, "reference"),
)


class SuppressionColumns(TypedColumns):
    """A number, customer or person that must not be called. It keeps the customer's reference, so that it outlives
    deletion. `scope`: "all" stops the customer or number it names; "person" stops one `person` at a customer whom
    others there may still be called for. `lifted_on` ends it."""

    id = identity()
    customer_id = optional_link("customer")
    reference: Named[str]
    e164: Named[str | None]
    typed: Named[str]
    scope: Named[str]
    since: Named[date]
    reason: Named[str]
    source: Named[str]
    by_caller: Named[str]
    lifted_on: Named[date | None]
    person: Named[str | None]


suppression = Table(
    "suppression",
    metadata,
    SuppressionColumns,
    Index(None, "customer_id"),
    Index(None, "e164"),
    Index(None, "reference"),
)


class ScreeningColumns(TypedColumns):
    """A screening file (TPS, CTPS, DNC) that was loaded. `as_of`: the day its publisher made it, where it was told;
    its age counts from there."""

    id = identity()
    name: Named[str]
    loaded_on: Named[date]
    numbers: Named[int]
    as_of: Named[date | None]


screening = Table("screening", metadata, ScreeningColumns)


class ImportRunColumns(TypedColumns):
    """One import: what came in and how its columns were read."""

    id = identity()
    kind: Named[str]
    file_name: Named[str]
    at: Named[datetime]
    rows: Named[int]
    new: Named[int]
    changed: Named[int]
    unchanged: Named[int]
    rejected: Named[int]
    mapping: Named[str]


import_run = Table("import_run", metadata, ImportRunColumns)


class ImportShapeColumns(TypedColumns):
    """A mapping remembered for files of the same shape (kind and folded titles)."""

    id = identity()
    signature: Named[str] = Column(Text, unique=True)
    mapping: Named[str]


import_shape = Table("import_shape", metadata, ImportShapeColumns)


class DistinctPairColumns(TypedColumns):
    """Two customers of whom a person said that they are not the same; the lower id first."""

    id = identity()
    first_id = link("customer")
    second_id = link("customer")
    decided_on: Named[date]


distinct_pair = Table("distinct_pair", metadata, DistinctPairColumns, UniqueConstraint("first_id", "second_id"))


class FormerReferenceColumns(TypedColumns):
    """A reference that a customer had before two were made one, so that the next import of the same file finds it."""

    id = identity()
    customer_id = link("customer")
    reference: Named[str]


former_reference = Table(
    "former_reference", metadata, FormerReferenceColumns, Index(None, "customer_id"), Index(None, "reference")
)
