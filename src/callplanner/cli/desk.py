"""Commands of the desk: its work lists, what came up in a call, its own figures."""

from __future__ import annotations

from typing import Annotated

import typer

from callplanner.cli.output import line, table, write_json
from callplanner.cli.session import Session
from callplanner.domain.changes import Changes
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
