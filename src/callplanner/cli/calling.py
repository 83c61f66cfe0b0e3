"""Commands of the calling day: today, why, record, outcomes, customer."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from callplanner.cli.output import line, show, table, write_json
from callplanner.cli.people import people_document, phones_document, show_people
from callplanner.cli.session import Session
from callplanner.domain.errors import PlannerError
from callplanner.domain.spoken_time import parse_when
from callplanner.moments import parse_day, parse_time
from callplanner.services.record import CallReport
from callplanner.services.views import DateExplained
from callplanner.services.wording import say

app = typer.Typer()
Customer = Annotated[str, typer.Argument(help="The customer's own reference, or its exact name.")]


@app.command()
def today(
    context: typer.Context,
    caller: Annotated[str | None, typer.Option(help="Only this caller's calls.")] = None,
    limit: Annotated[int | None, typer.Option(min=0, help="At most so many.")] = None,
) -> None:
    """The queue, in order."""
    session: Session = context.obj
    with session.read() as planner:
        view = planner.today(caller, limit)
    calls = [
        {
            "rank": rank,
            "customer": e.reference,
            "name": e.name,
            "phone": e.phone,
            "tier": e.tier,
            "purpose": e.purpose,
            "due": e.due,
            "why": e.why,
            "section": e.section,
        }
        for rank, e in enumerate(view.entries, 1)
    ]
    if session.as_json:
        write_json(
            {
                "date": view.day,
                "waiting": view.waiting,
                "calls": calls,
                "done": view.done,
                "coming": [{"customer": e.reference, "name": e.name, "due": e.due} for e in view.coming],
            }
        )
        return
    columns = ("#", "Customer", "Name", "Phone", "Tier", "For", "Due", "Why now")
    table(f"Today, {show(view.day)}", columns, ([*c.values()][:8] for c in calls))
    line(f"Waiting because the day is full: {view.waiting}. Done today: {view.done}.")
    if view.coming:
        line("Promised for later today: " + ", ".join(f"{e.name} at {show(e.due)[-5:]}" for e in view.coming) + ".")


@app.command()
def why(context: typer.Context, customer: Customer) -> None:
    """Why today, or why not."""
    session: Session = context.obj
    with session.read() as planner:
        view = planner.why(planner.find(customer))
    if session.as_json:
        write_json(
            {"customer": view.reference, "in_queue": view.in_queue, "reasons": view.reasons,
             "next": next_document(view.next)}
        )  # fmt: skip
        return
    line("In today's queue." if view.in_queue else "Not in today's queue.")
    for reason in view.reasons:
        line(say(reason))
    if view.next is not None:
        line(f"Next call: {show(view.next.day)}. " + " ".join(say(reason) for reason in view.next.reasons))


def next_document(call: DateExplained | None) -> dict[str, Any] | None:
    """The next planned call and what decided its date."""
    if call is None:
        return None
    return {
        "date": call.day, "ideal": call.ideal, "earliest": call.earliest, "latest": call.latest, "band": call.band,
        "interval_days": call.interval_days, "last_conversation": call.spoken_on, "reasons": call.reasons,
    }  # fmt: skip


@app.command()
def record(
    context: typer.Context,
    customer: Customer,
    outcome: Annotated[str, typer.Argument(help="A code of `outcomes`.")],
    note: Annotated[str, typer.Option(help="What was said.")] = "",
    at: Annotated[str | None, typer.Option(help="When, YYYY-MM-DDTHH:MM; else now.")] = None,
    callback: Annotated[
        str | None, typer.Option(help='When to call back: YYYY-MM-DDTHH:MM, or words like "tomorrow 10".')
    ] = None,
    promise: Annotated[str | None, typer.Option(help="Until when something was promised, YYYY-MM-DD.")] = None,
    score: Annotated[int | None, typer.Option(help="Recommendation, 0 to 10.")] = None,
    inbound: Annotated[bool, typer.Option("--inbound", help="They called us.")] = False,
    confirm: Annotated[bool, typer.Option("--confirm", help="Yes, they have closed down or moved away.")] = False,
    caller: Annotated[str | None, typer.Option(help="Who called; else the first caller.")] = None,
    override: Annotated[str, typer.Option(help="Why they were called outside their calling hours.")] = "",
) -> None:
    """An attempt or conversation and what it leads to."""
    session: Session = context.obj
    with session.write() as planner:
        customer_id = planner.find(customer)
        report = CallReport(
            customer_id,
            outcome,
            note=note,
            at=parse_time(at) if at else None,
            callback=_callback(callback, planner.now().local) if callback else None,
            promise=parse_day(promise) if promise else None,
            score=score,
            inbound=inbound,
            confirm=confirm,
            caller=caller,
            override=override,
        )
        step, _ = planner.record(report)
        view = planner.card(customer_id)
        spoke = next(o.conversation for o in planner.outcomes() if o.code == outcome)
    following = {"kind": step.kind, "date": step.day, "at": step.at, "why": step.why}
    if session.as_json:
        document = {"customer": view.reference, "outcome": outcome, "conversation": spoke, "next": following}
        write_json(document)
        return
    when = show(step.at or step.day)
    line(f"{view.name}: recorded. Next: {step.kind.replace('_', ' ')}{' on ' + when if when else ''}. {say(step.why)}")


def _callback(text: str, now: datetime) -> datetime:
    """A day and time, or words like "tomorrow 10"."""
    try:
        return parse_time(text)
    except PlannerError:
        return parse_when(text, now.replace(tzinfo=None), lambda day: day.weekday() < 5)


@app.command()
def outcomes(context: typer.Context) -> None:
    """The outcomes and their flags."""
    session: Session = context.obj
    with session.read() as planner:
        found = planner.outcomes()
    rows = [
        {
            "code": o.code,
            "label": o.label,
            "conversation": o.conversation,
            "closes": o.closes,
            "retry_days": o.retry_days,
            "suppresses": o.suppresses,
            "key": o.key,
            "right_party": o.right_party,
            "retry_minutes": o.retry_minutes,
            "next": o.next_step,
        }
        for o in found
    ]
    if session.as_json:
        write_json({"outcomes": rows})
        return
    columns = ("Code", "Label", "Conversation", "Closes", "Retry after days", "Stops all calls", "Key")
    table("Outcomes", columns, ([*row.values()][:7] for row in rows))


@app.command()
def customer(
    context: typer.Context,
    customer: Customer,
    export: Annotated[Path | None, typer.Option(help="Write all that is stored about it to this .xlsx.")] = None,
) -> None:
    """Everything about one customer."""
    session: Session = context.obj
    with session.read() as planner:
        planner.warm()
        customer_id = planner.find(customer)
        view = planner.card(customer_id)
        rows = planner.export_customer(customer_id, export) if export is not None else None
    document = {
        "customer": view.reference,
        "name": view.name,
        "tier": view.tier,
        "status": view.status,
        "phones": phones_document(view),
        "people": people_document(view),
        "consents": [
            {"given": c.given_on, "for": c.scope, "how": c.how, "text": c.wording, "withdrawn": c.withdrawn_on}
            for c in view.consents
        ],
        "consent_needed": view.consent_needed,
        "outside_hours": [{"date": t.day, "text": t.title} for t in view.timeline if t.kind == "outside"],
        "orders": [
            {"reference": o.reference, "date": o.day, "amount": o.amount, "status": o.status, "cancelled": o.cancelled}
            for o in view.orders
        ],
        "attempts": [
            {"at": a.at, "outcome": a.outcome, "note": a.note, "caller": a.caller, "inbound": a.inbound}
            for a in view.attempts
        ],
        "planned": [
            {"date": p.day, "ideal": p.ideal, "purpose": p.purpose, "caller": p.caller, "pinned": p.pinned,
             "reason": p.reason}
            for p in view.planned
        ],
        "promises": [
            {"text": p.text, "made": p.made_on, "due": p.due_on, "kept": p.kept_on} for p in view.promises
        ],
        "callback": view.callback_at,
        "value": view.value,
        "last_conversation": view.last_spoken_on,
        "segment": view.segment,
        "street": view.street,
        "postcode": view.postcode,
        "town": view.town,
        "region": view.region,
        "country": view.country,
        "email": view.email,
        "note": view.note,
        "caller": view.caller,
        "active": view.active,
        "suppressed": view.suppressed,
        "rhythm": view.rhythm.sentence,
        "why": view.why,
        "calling_hours": view.calling_hours,
    }  # fmt: skip
    if rows is not None:
        document |= {"file": str(export), "rows": rows}
    if session.as_json:
        write_json(document)
        return
    line(f"{view.name} ({view.reference}), tier {view.tier}, {view.status.replace('_', ' ')}")
    for reason in view.why:
        line(say(reason))
    line(say(view.rhythm.sentence))
    show_people(view)
    table("Orders", ("Order", "Day", "Amount", "Status"),
          ((o.reference, o.day, o.amount, o.status) for o in view.orders[:10]))  # fmt: skip
    table(
        "Calls", ("When", "Outcome", "Note", "Caller"), ((a.at, a.label, a.note, a.caller) for a in view.attempts[:10])
    )
    table("Planned", ("Day", "For", "Caller", "Why"), ((p.day, p.purpose, p.caller, p.reason) for p in view.planned))
    table("Promises", ("Promise", "Due", "Kept"), ((p.text, p.due_on, p.kept_on) for p in view.promises))
    if view.consent_needed and not any(c.withdrawn_on is None for c in view.consents):
        line("No consent recorded: not called. `consent` records one.")
    if rows is not None:
        line(f"{export}: {rows:,} rows.")
