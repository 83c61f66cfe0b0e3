"""Commands of the callers: who calls, leave and closing days, handing over."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from callplanner.cli.output import line, table, write_json
from callplanner.cli.session import Session
from callplanner.moments import parse_day
from callplanner.services.planner import Planner

app = typer.Typer()
callers_app = typer.Typer(help="The callers.")
app.add_typer(callers_app, name="callers")
Day = Annotated[str, typer.Argument(help="YYYY-MM-DD")]
Weekdays = Annotated[str | None, typer.Option(help="Like mon-fri or tue,thu.")]


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
