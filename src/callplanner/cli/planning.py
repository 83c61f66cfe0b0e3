"""Commands of the programme: tiers, callers, plan, programme."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from callplanner.cli.output import line, show, table, write_json
from callplanner.cli.session import Session
from callplanner.domain.calendar import days_between
from callplanner.domain.errors import PlannerError
from callplanner.moments import parse_day, parse_period
from callplanner.services.planner import Planner
from callplanner.services.views import PlanView
from callplanner.services.wording import say

app = typer.Typer()
tiers_app = typer.Typer(help="The tiers, how many customers and what value each holds.")
callers_app = typer.Typer(help="The callers.")
app.add_typer(tiers_app, name="tiers")
app.add_typer(callers_app, name="callers")
Day = Annotated[str, typer.Argument(help="YYYY-MM-DD")]
Weekdays = Annotated[str | None, typer.Option(help="Like mon-fri or tue,thu.")]


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


@callers_app.callback(invoke_without_command=True)
def callers(context: typer.Context) -> None:
    """The callers and their working days."""
    if context.invoked_subcommand is None:
        session: Session = context.obj
        with session.read() as planner:
            _show_callers(session, planner)


@callers_app.command("add")
def add(
    context: typer.Context,
    name: str,
    calls_a_day: Annotated[int, typer.Option(help="Attempts a day.")] = 20,
    weekdays: Weekdays = None,
    country: Annotated[str, typer.Option(help="Public holidays of, two letters.")] = "",
    subdivision: Annotated[str, typer.Option(help="Part of the country, like BY.")] = "",
    share: Annotated[float, typer.Option(help="Part-time, 0.5 for half.")] = 1.0,
) -> None:
    """A new caller."""
    session: Session = context.obj
    with session.write() as planner:
        planner.add_caller(
            name,
            calls_a_day=calls_a_day,
            weekdays=weekdays or "",
            country=country,
            subdivision=subdivision,
            share=share,
        )
        _show_callers(session, planner)


@callers_app.command("set")
def set_caller(
    context: typer.Context,
    name: str,
    calls_a_day: Annotated[int | None, typer.Option(help="Attempts a day.")] = None,
    weekdays: Weekdays = None,
    country: Annotated[str | None, typer.Option(help="Public holidays of, two letters.")] = None,
    subdivision: Annotated[str | None, typer.Option(help="Part of the country, like BY.")] = None,
    share: Annotated[float | None, typer.Option(help="Part-time, 0.5 for half.")] = None,
    rename: Annotated[str | None, typer.Option(help="Another name.")] = None,
) -> None:
    """Change a caller."""
    session: Session = context.obj
    with session.write() as planner:
        planner.set_caller(
            name,
            calls_a_day=calls_a_day,
            weekdays=weekdays,
            country=country,
            subdivision=subdivision,
            share=share,
            new_name=rename,
        )
        _show_callers(session, planner)


@callers_app.command("hand-over")
def hand_over(
    context: typer.Context,
    name: str,
    to: Annotated[str, typer.Argument(metavar="TO", help="Who takes over.")],
    first: Annotated[str | None, typer.Option("--from", help="Calls from this day on, else all.")] = None,
    last: Annotated[str | None, typer.Option("--to", help="Calls up to this day; without it for good.")] = None,
    leaves: Annotated[bool, typer.Option("--leaves", help="The caller leaves and calls no more.")] = False,
) -> None:
    """Give the open calls of a caller to another; for good, customers and promises too."""
    session: Session = context.obj
    with session.write() as planner:
        begins, ends = (parse_day(day) if day else None for day in (first, last))
        found, _ = planner.hand_over(name, to, begins, ends, leaves=leaves)
    if session.as_json:
        write_json(
            {"from": name, "to": to, "planned": found.planned, "promised": found.promised, "retries": found.retries,
             "owed": found.owed, "customers": found.customers, "left": leaves}
        )  # fmt: skip
        return
    line(
        f"{name} to {to}: {found.planned} planned calls, {found.promised} promised, {found.retries} retries,"
        f" {found.owed} promises, {found.customers} customers."
    )


@callers_app.command("return")
def bring_back(context: typer.Context, name: str) -> None:
    """A caller who had left calls again."""
    session: Session = context.obj
    with session.write() as planner:
        planner.bring_back(name)
        _show_callers(session, planner)


@callers_app.command("leave")
def leave(
    context: typer.Context,
    name: str,
    first: Day,
    last: Day,
    half: Annotated[str, typer.Option(help="morning or afternoon: half of each day")] = "",
    reason: Annotated[str, typer.Option(help="Why.")] = "",
) -> None:
    """Book leave, both days included."""
    session: Session = context.obj
    with session.write() as planner:
        planner.add_leave(name, parse_day(first), parse_day(last), reason, half)
        _show_callers(session, planner)


@callers_app.command("close")
def close(
    context: typer.Context, first: Day, last: Day, reason: Annotated[str, typer.Option(help="Why.")] = ""
) -> None:
    """Close the firm from a day to another, both included, for all callers."""
    session: Session = context.obj
    with session.write() as planner:
        planner.close_days(parse_day(first), parse_day(last), reason)
        _show_callers(session, planner)


@callers_app.command("open")
def open_again(context: typer.Context, first: Day, last: Day) -> None:
    """Take closing days back."""
    session: Session = context.obj
    with session.write() as planner:
        planner.open_days(parse_day(first), parse_day(last))
        _show_callers(session, planner)


def _show_callers(session: Session, planner: Planner) -> None:
    away = planner.leaves()
    rows: list[dict[str, Any]] = [
        {
            "name": c.name,
            "calls_a_day": c.calls_a_day,
            "working_days": c.working_days,
            "weekdays": c.weekdays,
            "country": c.country,
            "subdivision": c.subdivision,
            "leave": [
                {"first": x.first, "last": x.last, "half": x.half, "reason": x.reason}
                for x in away
                if x.caller == c.name
            ],
        }
        for c in planner.callers()
    ]
    if session.as_json:
        closing = [{"date": c.day, "reason": c.reason} for c in planner.closing_days()]
        write_json({"callers": rows, "closing_days": closing})
        return
    columns = ("Caller", "Calls a day", "Working days", "Weekdays", "Country", "Part")
    table("Callers", columns, ([*row.values()][:6] for row in rows))


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
