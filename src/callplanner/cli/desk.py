"""Commands of the desk: its work lists, what came up in a call, its own figures."""

from __future__ import annotations

from typing import Annotated

import typer

from callplanner.cli.output import line, show, table, write_json
from callplanner.cli.session import Session
from callplanner.domain.changes import Changes
from callplanner.services.views_day import Owed, PromisedCall
from callplanner.services.wording import say

app = typer.Typer()
rules_app = typer.Typer(help="The desk's own figures: shares, delays, caps.")
app.add_typer(rules_app, name="rules")
Customer = Annotated[str, typer.Argument(help="The customer's own reference, or its exact name.")]


@app.command("work-list")
def work_list(context: typer.Context, kind: Annotated[str, typer.Argument(help="decision or mend_number")]) -> None:
    """What waits for a person: calls that need a decision, or numbers to mend."""
    session: Session = context.obj
    with session.read() as planner:
        rows = planner.work_list(kind)
    found = [
        {"customer": r.reference, "name": r.name, "since": r.since, "attempts": r.tries, "phones": list(r.numbers)}
        for r in rows
    ]
    if session.as_json:
        write_json({"list": kind, "customers": found})
        return
    title = "Needs a decision" if kind == "decision" else "Numbers to mend"
    lines = ((r.reference, r.name, r.since, r.tries, ", ".join(r.numbers)) for r in rows)
    table(title, ("Customer", "Name", "Since", "Tries", "Numbers"), lines)


@app.command()
def day(
    context: typer.Context,
    caller: Annotated[str | None, typer.Option(help="Only this caller's day.")] = None,
) -> None:
    """The day at a glance: what is promised, late and planned, what was done, what waits on the next day."""
    session: Session = context.obj
    with session.read() as planner:
        view = planner.day(caller)
    deeds, then = view.deeds, view.next
    if session.as_json:
        write_json(
            {
                "date": view.day,
                "caller": view.caller,
                "to_come": view.to_come,
                "promised": _calls(view.promised),
                "late": [{"name": e.name, "days": e.days_late} for e in view.late],
                "planned": [{"tier": tier, "calls": calls} for tier, _, calls in view.planned],
                "after_sale": view.after_sale,
                "fringe": view.fringe,
                "retries": view.retries,
                "waiting": view.waiting,
                "owed": _owed(view.owed),
                "attempts": view.reached.whole,
                "conversations": view.reached.part,
                "outcomes": [{"outcome": found.label, "count": found.count} for found in view.outcomes],
                "inbound": deeds.inbound,
                "minutes": round(deeds.seconds / 60),
                "promises_made": deeds.promised,
                "promises_kept": deeds.kept,
                "callbacks_agreed": deeds.callbacks,
                "touches": deeds.touches,
                "next": {"date": then.day, "planned": then.planned, "promised": _calls(then.promised),
                         "owed": _owed(then.owed)},
            }
        )  # fmt: skip
        return
    rows = [
        *(("promised", show(call.at), call.name) for call in view.promised),
        *(("late", f"{e.days_late} days", e.name) for e in view.late),
        *(("planned", tier, str(calls)) for tier, _, calls in view.planned),
        ("after a sale", "", str(view.after_sale)),
        ("fringe", "", str(view.fringe)),
        ("retries", "", str(view.retries)),
        *(("we owe", show(found.due_on), f"{found.text}, {found.name}") for found in view.owed),
    ]
    table(f"To come, {show(view.day)}", ("What", "When", "Who"), rows)
    line(f"Done: {view.reached.whole} calls, {view.reached.part} reached. Inbound: {deeds.inbound}.")
    if view.outcomes:
        line(", ".join(f"{found.label} {found.count}" for found in view.outcomes) + ".")
    line(f"Promises made {deeds.promised}, kept {deeds.kept}. Callbacks agreed {deeds.callbacks}.")
    line(f"{show(then.day)}: {then.planned} planned, {len(then.promised)} promised, {len(then.owed)} owed by then.")


def _calls(calls: tuple[PromisedCall, ...]) -> list[dict[str, object]]:
    return [{"name": call.name, "at": call.at} for call in calls]


def _owed(found: tuple[Owed, ...]) -> list[dict[str, object]]:
    return [{"name": one.name, "text": one.text, "due": one.due_on} for one in found]


@app.command()
def decide(
    context: typer.Context,
    customer: Customer,
    decision: Annotated[str, typer.Argument(help="again: it may come up anew; drop: leave this planned call out")],
) -> None:
    """Decide about a call that was tried too often."""
    session: Session = context.obj
    with session.write() as planner:
        _told(session, planner.decide(planner.find(customer), decision))


@app.command()
def mention(
    context: typer.Context,
    customer: Customer,
    kind: Annotated[str, typer.Argument(help="introduction, referral or competitor")],
    text: Annotated[str, typer.Argument(help="Who it is about.")] = "",
    other: Annotated[str | None, typer.Option("--to", help="The customer that was introduced.")] = None,
) -> None:
    """Note an introduction, a referral or a competitor that came up."""
    session: Session = context.obj
    with session.write() as planner:
        other_id = planner.find(other) if other else None
        _told(session, planner.add_mention(planner.find(customer), kind, text, other_id))


@rules_app.callback(invoke_without_command=True)
def rules(context: typer.Context) -> None:
    """The desk's own figures: shares, delays, caps."""
    if context.invoked_subcommand is None:
        _show_rules(context.obj)


@rules_app.command("set")
def set_rule(context: typer.Context, name: str, value: float) -> None:
    """Change one figure."""
    session: Session = context.obj
    with session.write() as planner:
        planner.set_rules({name: value})
    _show_rules(session)


def _show_rules(session: Session) -> None:
    from msgspec.structs import asdict

    with session.read() as planner:
        found = asdict(planner.rules())
    if session.as_json:
        write_json({"rules": found})
    else:
        table("Figures of the desk", ("Name", "Value"), found.items())


def _told(session: Session, changes: Changes) -> None:
    if session.as_json:
        write_json({"label": changes.label, "changes": changes.rows})
    else:
        line(f"{say(changes.label)}.")
