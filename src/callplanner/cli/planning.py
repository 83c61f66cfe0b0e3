"""Commands of the programme: tiers, plan, programme."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from callplanner.cli.output import line, show, table, write_json
from callplanner.cli.session import Session
from callplanner.domain.calendar import days_between
from callplanner.domain.errors import PlannerError
from callplanner.moments import parse_day, parse_period
from callplanner.services.planner import Planner
from callplanner.services.views import CustomerView, PlanView
from callplanner.services.wording import say

app = typer.Typer()
tiers_app = typer.Typer(help="The tiers, how many customers and what value each holds.")
app.add_typer(tiers_app, name="tiers")


@tiers_app.callback(invoke_without_command=True)
def tiers(context: typer.Context) -> None:
    """The tiers, how many customers and what value each holds."""
    if context.invoked_subcommand is None:
        session: Session = context.obj
        with session.read() as planner:
            _show_tiers(session, planner)


@tiers_app.command("assign")
def assign(
    context: typer.Context,
    by: Annotated[str, typer.Option(help="value or orders")] = "value",
    shares: Annotated[str, typer.Option(help="Cumulative shares, highest tier first.")] = "0.8,0.95,0.99",
) -> None:
    """Put every customer into its tier by cumulative share; pinned tiers stay."""
    session: Session = context.obj
    try:
        parts = [float(part) for part in shares.split(",")]
    except ValueError:
        raise PlannerError("tier-shares", shares=shares, tiers=4) from None
    with session.write() as planner:
        planner.assign_tiers(by, parts)
        _show_tiers(session, planner)


@tiers_app.command("set")
def set_tier(
    context: typer.Context, name: str, calls_a_year: Annotated[int, typer.Option(help="Calls a year.")]
) -> None:
    """How often a tier is called."""
    session: Session = context.obj
    with session.write() as planner:
        planner.set_tier(name, calls_a_year)
        _show_tiers(session, planner)


@tiers_app.command("pin")
def pin(context: typer.Context, customer: str, name: str) -> None:
    """Put one customer into a tier by hand and keep it there."""
    session: Session = context.obj
    with session.write() as planner:
        planner.pin_tier(planner.find(customer), name)
        _show_tiers(session, planner)


def _show_tiers(session: Session, planner: Planner) -> None:
    rows = [
        {
            "name": t.name,
            "calls_a_year": t.calls_a_year,
            "customers": t.customers,
            "value": t.value,
            "interval_days": t.interval_days,
            "worst_days": t.worst_days,
            "reach_rate": t.reach_rate,
            "conversations": t.conversations,
            "attempts": t.attempts,
        }
        for t in planner.tiers()
    ]
    if session.as_json:
        write_json({"tiers": rows})
        return
    columns = (
        "Tier",
        "Calls a year",
        "Customers",
        "Value",
        "Every days",
        "At worst",
        "Reach",
        "Conversations",
        "Attempts",
    )
    table("Tiers", columns, ([*row.values()] for row in rows))


@app.command()
def plan(
    context: typer.Context,
    first: Annotated[str | None, typer.Option("--from", help="First day, else today.")] = None,
    last: Annotated[str | None, typer.Option("--to", help="Last day, else a year from the first.")] = None,
    slack: Annotated[
        float | None, typer.Option(help="0 even days ... 1 exact dates; kept for later plans.", show_default=False)
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show it; change nothing.")] = False,
) -> None:
    """Make or renew the programme."""
    session: Session = context.obj
    begins = parse_day(first) if first else None
    ends = parse_day(last) if last else None
    bar = session.progress()
    with session.read() if dry_run else session.write() as planner:
        view, _ = planner.plan(begins, ends, apply=not dry_run, slack=slack, job=bar)
    bar.end()
    if session.as_json:
        write_json(plan_document(view))
        return
    line(f"{show(view.first)} to {show(view.last)}: {view.placed:,} of {view.conversations_wanted:,} "
         f"conversations placed, room for {view.capacity:,}, {view.attempts_needed:,} attempts needed.")  # fmt: skip
    line(f"Added {len(view.added):,}, moved {len(view.moved):,}, removed {len(view.removed):,}, "
         f"unchanged {view.unchanged:,}. " + ("Applied." if view.applied else "Nothing was changed."))  # fmt: skip
    for day in view.overbooked:
        line(f"Overbooked by {day.by:,}: {show(day.day)}, {day.caller}.")
    for way in view.ways:
        line("It would fit: " + say(way))
    if view.cut:
        table("Does not fit", ("Tier", "Wanted", "Placed"), ((c.tier, c.wanted, c.placed) for c in view.cut))
    if view.left_out:
        table("Without a call", ("Customer", "Name", "Reason"),
              ((p.reference, p.name, p.reason) for p in view.left_out))  # fmt: skip


def plan_document(view: PlanView) -> dict[str, Any]:
    """A plan as CLI.md names it."""
    return {
        "from": view.first,
        "to": view.last,
        "customers": view.customers,
        "conversations_wanted": view.conversations_wanted,
        "attempts_needed": view.attempts_needed,
        "capacity": view.capacity,
        "placed": view.placed,
        "left_out": [{"customer": p.reference, "reason": p.reason} for p in view.left_out],
        "cut": [{"tier": c.tier, "wanted": c.wanted, "placed": c.placed} for c in view.cut],
        "dropped": [{"customer": p.reference, "reason": p.reason} for p in view.dropped],
        "added": len(view.added),
        "moved": len(view.moved),
        "removed": len(view.removed),
        "unchanged": view.unchanged,
        "peak_utilisation": view.peak_utilisation,
        "lower_bound": view.lower_bound,
        "days": [
            {"date": d.day, "caller": d.caller, "capacity": d.capacity, "reserve": d.reserve, "fixed": d.fixed,
             "placed": d.placed}
            for d in view.days
        ],
        "overbooked": [{"date": o.day, "caller": o.caller, "by": o.by} for o in view.overbooked],
        "changes": [
            {"customer": c.reference, "from": c.old_day, "to": c.new_day, "reason": c.reason}
            for c in (*view.moved, *view.removed)
        ],
        "ways": view.ways,
        "applied": view.applied,
    }  # fmt: skip


@app.command()
def programme(
    context: typer.Context,
    first: Annotated[str | None, typer.Option("--from", help="First day.")] = None,
    last: Annotated[str | None, typer.Option("--to", help="Last day.")] = None,
    customer: Annotated[str | None, typer.Option(help="Only this customer's.")] = None,
) -> None:
    """The planned calls."""
    session: Session = context.obj
    begins, ends = parse_period(first, last)
    with session.read() as planner:
        ids = planner.planned_ids(first=begins, last=ends, customer_id=planner.find(customer) if customer else None)
        rows = planner.planned_rows(ids)
    calls = [
        {
            "customer": r.reference,
            "name": r.name,
            "date": r.day,
            "ideal": r.ideal,
            "earliest": r.earliest,
            "latest": r.latest,
            "band": r.band,
            "caller": r.caller,
            "tier": r.tier,
            "purpose": r.purpose,
            "pinned": r.pinned,
            "reason": r.reason,
        }
        for r in rows
    ]
    if session.as_json:
        write_json({"calls": calls})
        return
    columns = ("Customer", "Name", "Day", "Ideal", "From", "Until", "Band", "Caller", "Tier", "For", "Pinned", "Why")
    table("Planned calls", columns, ([*call.values()] for call in calls))


@app.command("catch-up")
def catch_up(
    context: typer.Context,
    first: Annotated[str, typer.Option("--from", help="First day to catch up on.")],
    last: Annotated[str, typer.Option("--to", help="Last day.")],
    caller: Annotated[str | None, typer.Option(help="Whose late calls, else the first caller's.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show it; change nothing.")] = False,
) -> None:
    """Spread late calls over some days: the one call of the year first, then the most urgent."""
    session: Session = context.obj
    days = list(days_between(parse_day(first), parse_day(last)))
    with session.read() if dry_run else session.write() as planner:
        view, _ = planner.catch_up(days, caller, apply=not dry_run)
    if session.as_json:
        write_json(
            {
                "late": view.late,
                "promised": view.promised,
                "days": [{"date": d.day, "room": d.room, "placed": d.placed} for d in view.days],
                "moved": [{"customer": m.reference, "from": m.old_day, "to": m.new_day} for m in view.moved],
                "left": [{"customer": x.reference, "reason": x.reason} for x in view.left],
                "applied": view.applied,
            }
        )
        return
    line(f"{view.late:,} late, {len(view.moved):,} caught up, {len(view.left):,} stay late.")
    line(f"{view.promised:,} overdue promises come first. " + ("Applied." if view.applied else "Nothing was changed."))
    table("Days", ("Day", "Room", "Placed"), ((d.day, d.room, d.placed) for d in view.days))
    if view.left:
        table("Stays late", ("Customer", "Name", "Reason"), ((x.reference, x.name, x.reason) for x in view.left))


@app.command("blackout")
def blackout(
    context: typer.Context,
    customer: Annotated[str, typer.Argument(help="Reference, or a name that only one has.")],
    first: Annotated[str | None, typer.Argument(metavar="FROM", help="YYYY-MM-DD")] = None,
    last: Annotated[str | None, typer.Argument(metavar="TO", help="YYYY-MM-DD")] = None,
    yearly: Annotated[bool, typer.Option("--yearly", help="The same days of every year.")] = False,
    reason: Annotated[str, typer.Option(help="Why.")] = "",
    remove: Annotated[bool, typer.Option("--remove", help="Take back the one that begins on FROM.")] = False,
) -> None:
    """Times in which a customer is not called: shown, added, or taken back."""
    session: Session = context.obj
    if first is None:
        with session.read() as planner:
            _show_blackouts(session, planner.card(planner.find(customer)))
        return
    begins, ends = parse_day(first), parse_day(last) if last is not None else None
    with session.write() as planner:
        customer_id = planner.find(customer)
        if remove:
            known = planner.card(customer_id).blackouts
            found = next((away for away in known if away.first == begins), None)
            planner.remove_blackout(found.blackout_id if found is not None else 0)
        else:
            planner.add_blackout([customer_id], begins, ends or begins, yearly=yearly, reason=reason)
        _show_blackouts(session, planner.card(customer_id))


def _show_blackouts(session: Session, view: CustomerView) -> None:
    if session.as_json:
        rows = [{"from": a.first, "to": a.last, "yearly": a.yearly, "reason": a.reason} for a in view.blackouts]
        write_json({"customer": view.reference, "blackouts": rows})
        return
    rows_ = [(a.first, a.last, a.yearly, a.reason) for a in view.blackouts]
    table(f"{view.name} is not called", ("From", "To", "Every year", "Why"), rows_)
