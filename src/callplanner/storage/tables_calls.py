"""Tables of calling: outcomes, programmes, planned calls, attempts and what they lead to."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Column, Index, Named, Table, Text, TypedColumns, UniqueConstraint

from callplanner.storage.columns import identity, link, metadata, optional_link


class OutcomeColumns(TypedColumns):
    """What happened, as a row with flags; labels are free, flags decide. `ends_as` is the next step's kind."""

    id = identity()
    code: Named[str] = Column(Text, unique=True)
    label: Named[str]
    key: Named[str]
    position: Named[int]
    conversation: Named[bool]
    right_party: Named[bool]
    closes: Named[bool]
    ends_as: Named[str]
    retry_days: Named[int | None]
    retry_minutes: Named[int | None]
    suppresses: Named[bool]
    deactivates: Named[bool]
    marks_number_bad: Named[bool]
    active: Named[bool]


outcome = Table("outcome", metadata, OutcomeColumns)


class ProgrammeColumns(TypedColumns):
    """The year's set of tiers, frequencies, callers and rules; the newest active one stands."""

    id = identity()
    name: Named[str]
    first: Named[date]
    last: Named[date]
    slack: Named[float]
    planned_at: Named[datetime]
    active: Named[bool]
    report: Named[str]


programme = Table("programme", metadata, ProgrammeColumns)


class PlannedCallColumns(TypedColumns):
    """A dated intention to call. Open while `closed_on` is empty. `reason` is a phrase code with its facts in `facts`.
    `closed_as`: held, skipped, removed, suppressed, inactive."""

    id = identity()
    programme_id = link("programme")
    customer_id = link("customer")
    caller_id = link("caller")
    day: Named[date]
    ideal: Named[date]
    earliest: Named[date]
    latest: Named[date]
    band: Named[int]
    number: Named[int]
    purpose: Named[str]
    pinned: Named[bool]
    reason: Named[str]
    facts: Named[str]
    closed_on: Named[date | None]
    closed_as: Named[str]


planned_call = Table(
    "planned_call",
    metadata,
    PlannedCallColumns,
    Index("ix_planned_call_open_day", "closed_on", "day", "caller_id", "customer_id"),
    Index("ix_planned_call_customer_day", "customer_id", "day", "closed_on"),
    Index("ix_planned_call_day", "day"),
)


class AttemptColumns(TypedColumns):
    """One try at a number, inbound calls too. `at` is the instant, `day` and `minute` are local at the desk.
    The flags are copied from the outcome, so that a later change of an outcome does not rewrite history."""

    id = identity()
    customer_id = link("customer")
    caller_id = link("caller")
    outcome_id = link("outcome")
    phone_id = optional_link("phone")
    contact_id = optional_link("contact")
    planned_call_id = optional_link("planned_call")
    at: Named[datetime]
    day: Named[date]
    minute: Named[int]
    inbound: Named[bool]
    conversation: Named[bool]
    right_party: Named[bool]
    purpose: Named[str]
    note: Named[str]
    mood: Named[int | None]
    seconds: Named[int | None]
    import_id = optional_link("import_run")


attempt = Table(
    "attempt",
    metadata,
    AttemptColumns,
    Index("ix_attempt_customer_day", "customer_id", "day", "right_party", "conversation", "inbound", "outcome_id"),
    Index("ix_attempt_day", "day", "caller_id", "conversation", "inbound", "minute", "customer_id", "right_party"),
    Index(None, "planned_call_id"),
    Index(None, "phone_id"),
)


class CallbackColumns(TypedColumns):
    """A call that was promised for a time. Open while `closed_on` is empty."""

    id = identity()
    customer_id = link("customer")
    caller_id = link("caller")
    attempt_id = optional_link("attempt")
    planned_call_id = optional_link("planned_call")
    due_at: Named[datetime]
    due_day: Named[date]
    promised_on: Named[date]
    note: Named[str]
    closed_on: Named[date | None]
    closed_as: Named[str]


callback = Table(
    "callback",
    metadata,
    CallbackColumns,
    Index("ix_callback_open_due", "closed_on", "due_day"),
    Index(None, "customer_id"),
    Index(None, "attempt_id"),
)


class RetryColumns(TypedColumns):
    """A try to be repeated, not before `due_at`, at the part of the day named. `opens_on` is its day."""

    id = identity()
    customer_id = link("customer")
    caller_id = link("caller")
    attempt_id = optional_link("attempt")
    planned_call_id = optional_link("planned_call")
    due_at: Named[datetime]
    due_day: Named[date]
    part: Named[str]
    made_on: Named[date]
    closed_on: Named[date | None]
    closed_as: Named[str]


retry = Table(
    "retry",
    metadata,
    RetryColumns,
    Index("ix_retry_open_due", "closed_on", "due_day"),
    Index(None, "customer_id"),
    Index(None, "attempt_id"),
)


class WorkItemColumns(TypedColumns):
    """What waits for a person: kind "decision" or "mend_number"."""

    id = identity()
    customer_id = link("customer")
    kind: Named[str]
    attempt_id = optional_link("attempt")
    opened_on: Named[date]
    reason: Named[str]
    closed_on: Named[date | None]
    closed_as: Named[str]


work_item = Table("work_item", metadata, WorkItemColumns, Index(None, "customer_id"), Index(None, "attempt_id"))


class PromiseColumns(TypedColumns):
    """Something we said we would do; kept or not."""

    id = identity()
    customer_id = link("customer")
    caller_id = optional_link("caller")
    attempt_id = optional_link("attempt")
    text: Named[str]
    made_on: Named[date]
    due_on: Named[date | None]
    kept_on: Named[date | None]
    dropped_on: Named[date | None]


promise = Table("promise", metadata, PromiseColumns, Index(None, "customer_id"), Index(None, "attempt_id"))


class TouchColumns(TypedColumns):
    """Something of value given without a sale: article, tip, introduction, thanks."""

    id = identity()
    customer_id = link("customer")
    caller_id = optional_link("caller")
    attempt_id = optional_link("attempt")
    day: Named[date]
    kind: Named[str]
    text: Named[str]


touch = Table("touch", metadata, TouchColumns, Index(None, "customer_id"), Index(None, "attempt_id"))


class MentionColumns(TypedColumns):
    """What came up in a call: kind "introduction" (to `other_id`), "referral" or "competitor" (named in `text`)."""

    id = identity()
    customer_id = link("customer")
    other_id = optional_link("customer")
    attempt_id = optional_link("attempt")
    kind: Named[str]
    day: Named[date]
    text: Named[str]


mention = Table(
    "mention", metadata, MentionColumns, Index(None, "customer_id"), Index(None, "other_id"), Index(None, "attempt_id")
)


class DeferralColumns(TypedColumns):
    """A card put aside: kind "snooze" until a time, or "skip" for the day with a reason."""

    id = identity()
    customer_id = link("customer")
    caller_id = optional_link("caller")
    kind: Named[str]
    day: Named[date]
    until: Named[datetime | None]
    reason: Named[str]


deferral = Table("deferral", metadata, DeferralColumns, Index(None, "customer_id", "day"))


class HoursOverrideColumns(TypedColumns):
    """A call outside the customer's calling hours: why somebody made it all the same, told when dialling or recording.
    `day` is local at the desk."""

    id = identity()
    customer_id = link("customer")
    caller_id = optional_link("caller")
    attempt_id = optional_link("attempt")
    at: Named[datetime]
    day: Named[date]
    reason: Named[str]


hours_override = Table(
    "hours_override", metadata, HoursOverrideColumns, Index(None, "customer_id", "day"), Index(None, "attempt_id")
)


class QuestionColumns(TypedColumns):
    """A question of a programme's survey: kind "score" (0-10), "choice" or "text"."""

    id = identity()
    programme_id = optional_link("programme")
    text: Named[str]
    kind: Named[str]
    choices: Named[str]
    position: Named[int]
    needs_reply: Named[bool]
    active: Named[bool]


question = Table("question", metadata, QuestionColumns)


class AnswerColumns(TypedColumns):
    """A survey answer given in a call."""

    id = identity()
    customer_id = link("customer")
    attempt_id = link("attempt")
    question_id = link("question")
    day: Named[date]
    score: Named[int | None]
    text: Named[str]


answer = Table(
    "survey_answer", metadata, AnswerColumns, Index(None, "customer_id"), Index(None, "attempt_id"), Index(None, "day")
)


class GuideColumns(TypedColumns):
    """A call guide by purpose; `steps` is JSON: [[heading, text], ...] with places for the customer's data."""

    id = identity()
    purpose: Named[str] = Column(Text, unique=True)
    title: Named[str]
    minutes: Named[int]
    steps: Named[str]


guide = Table("call_guide", metadata, GuideColumns)


class PilotColumns(TypedColumns):
    """A sleeping-dog pilot: everything is fixed before its first call."""

    id = identity()
    name: Named[str]
    base: Named[str]
    seed: Named[str]
    size: Named[int]
    attempts: Named[int]
    receptive: Named[str]
    first: Named[date]
    last: Named[date]
    ended_on: Named[date | None]


pilot = Table("pilot", metadata, PilotColumns)


class PilotMemberColumns(TypedColumns):
    """A customer in a pilot: arm "called" or "control"."""

    id = identity()
    pilot_id = link("pilot")
    customer_id = link("customer")
    arm: Named[str]
    joined_on: Named[date]


pilot_member = Table(
    "pilot_member",
    metadata,
    PilotMemberColumns,
    UniqueConstraint("pilot_id", "customer_id"),
    Index(None, "customer_id"),
)


class CallSheetColumns(TypedColumns):
    """A call sheet that left the program; `key` stands hidden in the workbook."""

    id = identity()
    key: Named[str] = Column(Text, unique=True)
    made_at: Named[datetime]
    caller_id = optional_link("caller")
    rows: Named[int]
    read_at: Named[datetime | None]


call_sheet = Table("call_sheet", metadata, CallSheetColumns)


class CallSheetRowColumns(TypedColumns):
    """A row of a call sheet and the attempt that it became."""

    id = identity()
    call_sheet_id = link("call_sheet")
    customer_id = optional_link("customer")
    planned_call_id = optional_link("planned_call")
    attempt_id = optional_link("attempt")


call_sheet_row = Table(
    "call_sheet_row",
    metadata,
    CallSheetRowColumns,
    Index(None, "call_sheet_id"),
    Index(None, "customer_id"),
    Index(None, "attempt_id"),
)
