"""Commands of sleeping-dog pilots: start, list, show, end."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer
from msgspec.structs import asdict

from callplanner.cli.output import line, show, table, write_json
from callplanner.cli.session import Session
from callplanner.domain.pilot import DEFAULT_ATTEMPTS, Share
from callplanner.moments import parse_day
from callplanner.services.views_pilot import PilotMemberRow, PilotPlan, PilotView
from callplanner.services.wording import say

app = typer.Typer()
pilot = typer.Typer(help="Sleeping-dog pilots: a fair sample, called first.", no_args_is_help=True)
app.add_typer(pilot, name="pilot")
Name = Annotated[str, typer.Argument(metavar="NAME", help="The pilot's name.")]


@pilot.command("start")
def start(
    context: typer.Context,
    name: Name,
    base: Annotated[str, typer.Option(help="neglected, lapsed or both.")] = "both",
    customer: Annotated[list[str] | None, typer.Option(help="Draw from these instead, repeatable.")] = None,
    size: Annotated[int | None, typer.Option(min=1, help="How many to call, else for about 50 reached.")] = None,
    seed: Annotated[str | None, typer.Option(help="Of the draw, else the name.")] = None,
    attempts: Annotated[int, typer.Option(help="At most so many for each customer.")] = DEFAULT_ATTEMPTS,
    until: Annotated[str | None, typer.Option(help="The last day, else in 60 days.")] = None,
    by_tier: Annotated[bool, typer.Option("--by-tier/--no-tiers", help="Each tier gives its share.")] = True,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what it would give; change nothing.")] = False,
) -> None:
    """Fix a pilot, draw its sample and plan its calls."""
    session: Session = context.obj
    with session.read() if dry_run else session.write() as planner:
        ids = tuple(planner.find(one) for one in customer or ())
        last = parse_day(until) if until else None
        plan = PilotPlan(name, "chosen" if ids else base, ids, size, seed, attempts, last, by_tier)
        if dry_run:
            found = asdict(planner.offer_pilot(plan))
            if session.as_json:
                write_json({"name": name, **found, "applied": False})
            else:
                line(f"{found['called']:,} of {found['base']:,} would be called, about {found['expected_reached']:,} "
                     "reached.")  # fmt: skip
            return
        planner.start_pilot(plan)
        view, members = planner.pilot(name)
    _show(session, view, members, applied=True)


@pilot.command("list")
def listed(context: typer.Context) -> None:
    """All pilots beside each other."""
    session: Session = context.obj
    with session.read() as planner:
        views = planner.pilots()
    if session.as_json:
        write_json({"pilots": [pilot_document(view) for view in views]})
        return
    table(
        "Pilots",
        ("Name", "From", "To", "Called", "Control", "Reached", "Receptive", "Next step", "Going on"),
        (
            (v.name, v.first, v.ended_on or v.last, v.called, v.control, _words(v.reached), _words(v.receptive),
             _words(v.next_step), v.running)
            for v in views
        ),
    )  # fmt: skip


@pilot.command("show")
def shown(
    context: typer.Context,
    name: Name,
    out: Annotated[Path | None, typer.Option(help="Write the workbook of the result here.")] = None,
) -> None:
    """One pilot with its result so far and its members."""
    session: Session = context.obj
    with session.read() as planner:
        view, members = planner.pilot(name)
        if out is not None:
            planner.export_pilot(name, out)
    _show(session, view, members)


@pilot.command("end")
def ended(context: typer.Context, name: Name) -> None:
    """End a pilot today; its open calls fall away."""
    session: Session = context.obj
    with session.write() as planner:
        planner.end_pilot(name)
        view, members = planner.pilot(name)
    _show(session, view, members)


def share_document(share: Share) -> dict[str, Any]:
    """A share with numerator, denominator and interval."""
    return {"part": share.part, "whole": share.whole, "share": share.share, "low": share.low, "high": share.high}


def pilot_document(view: PilotView) -> dict[str, Any]:
    """A pilot as docs/command-line.md names it."""
    return {
        "name": view.name,
        "base": view.base,
        "seed": view.seed,
        "customers": view.customers,
        "called": view.called,
        "control": view.control,
        "attempts": view.attempts,
        "from": view.first,
        "to": view.last,
        "ended": view.ended_on,
        "running": view.running,
        "reached": share_document(view.reached),
        "receptive": share_document(view.receptive),
        "next_step": share_document(view.next_step),
        "orders": {
            "called": share_document(view.orders_called),
            "control": share_document(view.orders_control),
            "low": view.low,
            "high": view.high,
        },
        "sentences": list(view.sentences),
    }


def _show(
    session: Session, view: PilotView, members: tuple[PilotMemberRow, ...], *, applied: bool | None = None
) -> None:
    if session.as_json:
        write_json(
            {
                **pilot_document(view),
                "members": [
                    {
                        "customer": m.reference,
                        "name": m.name,
                        "tier": m.tier,
                        "arm": m.arm,
                        "attempts": m.attempts,
                        "reached": m.reached,
                        "receptive": m.receptive,
                        "next_step": m.next_step,
                        "ordered": m.ordered,
                    }
                    for m in members
                ],
                **({} if applied is None else {"applied": applied}),
            }
        )
        return
    line(f"{view.name}: {view.called:,} to be called, {view.control:,} in the control group, "
         f"{show(view.first)} to {show(view.ended_on or view.last)}, up to {view.attempts} attempts each.")  # fmt: skip
    table(
        "",
        ("", "Number", "Of", "Interval"),
        (
            (title, share.part, share.whole, _words(share))
            for title, share in (
                ("Reached", view.reached),
                ("Receptive", view.receptive),
                ("Ready for a next step", view.next_step),
                ("Ordered, called", view.orders_called),
                ("Ordered, control", view.orders_control),
            )
        ),
    )
    for sentence in view.sentences:
        line(say(sentence))


def _words(share: Share) -> str:
    if share.low is None or share.high is None or share.share is None:
        return "–"
    words = f"{share.share:.0%} ({share.low:.0%} to {share.high:.0%})"
    return f"{words}, few" if share.few else words
