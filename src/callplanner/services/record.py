"""Recording what happened on a call, and everything that follows from it, as one undo step."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection, select

from callplanner.domain.changes import Changes
from callplanner.domain.clock import shown_then, to_instant
from callplanner.domain.desk_rules import DeskRules
from callplanner.domain.errors import PlannerError
from callplanner.domain.outcome import CallHistory, NextStep, Outcome, next_step
from callplanner.services.callback_hours import told_of_hours
from callplanner.services.context import Context
from callplanner.services.dialling import note_override, outside_hours
from callplanner.services.snapshot import NO_TIER
from callplanner.services.stopping import suppress_customers
from callplanner.services.survey import Answer, recommendation_question, write_answers
from callplanner.services.views import NextStepView
from callplanner.storage.call_record import OpenOnes, load_open_ones
from callplanner.storage.people import CallerRecord, load_outcomes, load_reach_by_part, load_tiers
from callplanner.storage.pilots import attempts_of_pilot
from callplanner.storage.schema import (
    attempt,
    callback,
    customer,
    phone,
    planned_call,
    promise,
    retry,
    work_item,
)
from callplanner.storage.unit_of_work import UnitOfWork

LONGEST_NOTE = 20_000
PART_BOUNDS = {
    "morning": (0, 690),
    "midday": (690, 840),
    "afternoon": (840, 1020),
    "early_evening": (1020, 1440),
}
SOON_REPLACED = "tried"


class CallReport(Struct, frozen=True):
    """What a person says of one call. `at` and `callback` are local desk time without a zone; `score` 0 to 10;
    `mood` -1, 0 or 1; `phone_id` the number that was dialled (None: the first usable one). `override`: why it was made
    outside the customer's calling hours."""

    customer_id: int
    outcome: str
    note: str = ""
    at: datetime | None = None
    callback: datetime | None = None
    promise: date | None = None
    promise_text: str = ""
    score: int | None = None
    inbound: bool = False
    confirm: bool = False
    mood: int | None = None
    seconds: int | None = None
    caller: str | None = None
    phone_id: int | None = None
    purpose: str = "care"
    answers: tuple[Answer, ...] = ()
    override: str = ""


class Judged(Struct, frozen=True):
    """A report that may be stored, with all that was looked up for it and what it leads to."""

    report: CallReport
    at: datetime
    date_only: bool
    outcome: Outcome
    name: str
    caller: CallerRecord
    open_ones: OpenOnes
    interval: float
    step: NextStep
    outside: bool = False


def record(context: Context, report: CallReport) -> tuple[NextStepView, Changes]:
    """Store an attempt or an inbound call, decide the next step, close what it fulfils.

    PlannerError as of `judge`, question-unknown, answer-choice. Nothing is changed then.
    """
    _check(context, report)
    with context.change("recorded") as work:
        judged = judge(context, work.connection, report)
        work.relabel("recorded", outcome=judged.outcome.label, name=judged.name)
        write(context, work, judged)
        changes = work.commit()
    context.committed(changes)
    step = judged.step
    local = step.at.replace(tzinfo=None) if step.at is not None else None
    return NextStepView(step.kind, step.day, local, step.why), changes


def _check(context: Context, report: CallReport) -> datetime:
    """Refuse what needs no look into the file; the moment of the call with the desk's zone."""
    moment = context.now()
    at = report.at.replace(tzinfo=moment.zone) if report.at is not None else moment.local
    if at.date() > moment.day:
        raise PlannerError("at-in-future", at=at.replace(tzinfo=None))
    if report.score is not None and not 0 <= report.score <= 10:
        raise PlannerError("score-range", score=report.score)
    if max(len(report.note), len(report.override)) > LONGEST_NOTE:
        raise PlannerError("note-too-long", longest=LONGEST_NOTE)
    return at


def judge(context: Context, connection: Connection, report: CallReport) -> Judged:
    """Whether a report may be stored, and the next step that it leads to; nothing is written.

    PlannerError: outcome-unknown, customer-unknown, score-range, note-too-long, at-in-future, callback-needs-time,
    callback-in-past, callback-not-asked, promise-in-past, confirm-gone.
    """
    moment = context.now()
    at = _check(context, report)
    outcomes = load_outcomes(connection)
    outcome = outcomes.get(report.outcome)
    if outcome is None:
        raise PlannerError("outcome-unknown", outcome=report.outcome, known=", ".join(outcomes))
    row = connection.execute(select(customer).where(customer.c.id == report.customer_id)).first()
    if row is None:
        raise PlannerError("customer-unknown", customer=report.customer_id)
    caller = context.caller(connection, report.caller)
    open_ones = load_open_ones(connection, report.customer_id, at.date(), to_instant(at))
    tier = load_tiers(connection).get(row.tier_id or 0, NO_TIER)
    interval = tier.interval_days(context.period(connection).days)
    reach = reach_by_part(context)
    step = next_step(
        outcome,
        at,
        _history(open_ones, outcome, at, interval, report.phone_id),
        context.desk_calendar(connection, caller, at.date()),
        reach,
        callback=shown_then(report.callback, moment.zone) if report.callback is not None else None,
        promise=report.promise,
        confirmed=report.confirm,
        rules=_caps(context, connection, report.customer_id, at.date()),
    )
    if step.kind == "callback" and step.at is not None:
        closed = told_of_hours(step.at, row, context.hours())
        step = step if closed is None else replace(step, why=closed)
    date_only = report.at is None and moment.at is None
    outside = not report.inbound and not date_only and outside_hours(context, row, at) is not None
    return Judged(report, at, date_only, outcome, row.name, caller, open_ones, interval, step, outside)


def write(context: Context, work: UnitOfWork, judged: Judged) -> int:
    """Store a judged report and all that follows from it; the id of its attempt."""
    report, at, caller = judged.report, judged.at, judged.caller
    attempt_id = _write_attempt(work, report, judged.outcome, caller, judged.open_ones, at)
    if judged.outside and not judged.date_only:
        note_override(
            work, report.customer_id, attempt_id, caller.caller_id, at, to_instant(at), report.override.strip()
        )
    answers = list(report.answers)
    if report.score is not None:
        answers.insert(0, Answer(recommendation_question(work), report.score))
    if answers:
        rules = context.rules()
        write_answers(work, answers, report.customer_id, attempt_id, caller.caller_id, at.date(), rules)
    _close(work, judged.outcome, judged.open_ones, at, date_only=judged.date_only)
    _follow(work, report, judged.outcome, judged.step, caller, judged.open_ones, attempt_id, at)
    if judged.outcome.right_party:
        anchor = at.date() + timedelta(days=round(judged.interval))
        work.update(customer, report.customer_id, anchor=anchor)
    return attempt_id


def _caps(context: Context, connection: Connection, customer_id: int, day: date) -> DeskRules:
    """The desk's figures; a member of a pilot is tried as often as its pilot fixed."""
    rules = context.rules()
    attempts = attempts_of_pilot(connection, customer_id, day)
    return rules if attempts is None else replace(rules, cap_for_call=attempts)


def reach_by_part(context: Context) -> dict[str, float]:
    """The reach rate of the 12 months before today by part of the day; today's calls do not move it."""
    day = context.now().day
    return context.kept("reach by part", lambda connection: load_reach_by_part(connection, day, PART_BOUNDS))


def _history(open_ones: OpenOnes, outcome: Outcome, at: datetime, interval: float, phone_id: int | None) -> CallHistory:
    day = at.date()
    call = open_ones.planned
    if call is not None:
        tries = [(t.day, t.minute) for t in open_ones.tries if t.planned_call_id == call.planned_call_id]
    else:
        month = day - timedelta(days=30)
        tries = [(t.day, t.minute) for t in open_ones.tries if t.day >= month]
    dialled = open_ones.dialled(phone_id)
    return CallHistory(
        tries=tries,
        busy_today=any(t.day == day and t.outcome_id == outcome.outcome_id for t in open_ones.tries),
        recent_days=[t.day for t in open_ones.tries if t.day > day - timedelta(days=7)],
        other_number=any(p != dialled for p in open_ones.good_phones),
        next_planned=open_ones.next_planned_after(day),
        interval_days=interval,
    )


def _write_attempt(
    work: UnitOfWork, report: CallReport, outcome: Outcome, caller: CallerRecord, open_ones: OpenOnes, at: datetime
) -> int:
    dialled = open_ones.dialled(report.phone_id)
    return work.insert(
        attempt,
        customer_id=report.customer_id,
        caller_id=caller.caller_id,
        outcome_id=outcome.outcome_id,
        phone_id=None if report.inbound else dialled,
        contact_id=None if report.inbound or dialled is None else open_ones.phones[dialled],
        planned_call_id=open_ones.planned.planned_call_id if open_ones.planned else None,
        at=to_instant(at),
        day=at.date(),
        minute=at.hour * 60 + at.minute,
        inbound=report.inbound,
        conversation=outcome.conversation,
        right_party=outcome.right_party,
        purpose=report.purpose,
        note=report.note,
        mood=report.mood,
        seconds=report.seconds,
        import_id=None,
    )


def _close(work: UnitOfWork, outcome: Outcome, open_ones: OpenOnes, at: datetime, *, date_only: bool) -> None:
    """Close what the call fulfils: retries by any try, promises by keeping them, planned calls by their outcome."""
    day = at.date()
    for retry_id in open_ones.retries:
        work.update(retry, retry_id, closed_on=day, closed_as=SOON_REPLACED)
    for open_callback in open_ones.callbacks:
        kept = open_callback.due_at <= to_instant(at) or (date_only and open_callback.due_day <= day)
        if kept or outcome.right_party or outcome.closes or outcome.ends_as == "callback":
            as_ = "kept" if kept else "replaced" if outcome.ends_as == "callback" else "spoken"
            work.update(callback, open_callback.callback_id, closed_on=day, closed_as=as_)
    if outcome.right_party:
        for item_id in open_ones.decisions:
            work.update(work_item, item_id, closed_on=day, closed_as="spoken")
    if not outcome.closes:
        return
    ends = outcome.suppresses or outcome.deactivates
    how = "suppressed" if outcome.suppresses else "inactive" if outcome.deactivates else "held"
    closed: dict[int, str] = {}
    for call in open_ones.planned_calls:
        if call == open_ones.planned:
            closed[call.planned_call_id] = "held" if outcome.right_party else how
        elif ends:
            closed[call.planned_call_id] = how
        elif call.day < day and outcome.right_party:
            closed[call.planned_call_id] = "superseded"
    work.update_many(planned_call, ((i, {"closed_on": day, "closed_as": as_}) for i, as_ in closed.items()))


def _follow(
    work: UnitOfWork,
    report: CallReport,
    outcome: Outcome,
    step: NextStep,
    caller: CallerRecord,
    open_ones: OpenOnes,
    attempt_id: int,
    at: datetime,
) -> None:
    """Write what the outcome leads to."""
    day = at.date()
    planned = open_ones.planned.planned_call_id if open_ones.planned is not None and not outcome.closes else None
    mine = {"customer_id": report.customer_id, "attempt_id": attempt_id}
    if step.kind == "callback" and step.at is not None and step.day is not None:
        work.insert(
            callback, **mine, caller_id=caller.caller_id, planned_call_id=planned, due_at=to_instant(step.at),
            due_day=step.day, promised_on=day, note=report.note, closed_on=None, closed_as="",
        )  # fmt: skip
    elif step.kind == "retry" and step.at is not None and step.day is not None:
        work.insert(
            retry, **mine, caller_id=caller.caller_id, planned_call_id=planned, due_at=to_instant(step.at),
            due_day=step.day, part=step.part, made_on=day, closed_on=None, closed_as="",
        )  # fmt: skip
    elif step.kind in ("decision", "mend_number"):
        work.insert(
            work_item, **mine, kind=step.kind, opened_on=day, reason=step.why.code, closed_on=None, closed_as=""
        )
    if step.kind == "promise" or report.promise is not None or report.promise_text:
        due = step.day if step.kind == "promise" else report.promise
        work.insert(
            promise, **mine, caller_id=caller.caller_id, text=report.promise_text or report.note or outcome.label,
            made_on=day, due_on=due, kept_on=None, dropped_on=None,
        )  # fmt: skip
    dialled = open_ones.dialled(report.phone_id)
    if outcome.marks_number_bad and dialled is not None:
        work.update(phone, dialled, bad_since=day)
    if outcome.suppresses:
        suppress_customers(work, [report.customer_id], day, report.note or outcome.label, caller.name, "call")
    if outcome.deactivates:
        work.update(customer, report.customer_id, active=False, inactive_reason=report.note or outcome.label)
