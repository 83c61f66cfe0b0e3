"""Commands of the file: undo, redo, history, suppressions, backup, restore, check, sample."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from callplanner.cli.output import line, table, write_json
from callplanner.cli.session import Session
from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.services.wording import say

app = typer.Typer()


@app.command()
def undo(context: typer.Context) -> None:
    """Take the last change of any kind back."""
    session: Session = context.obj
    with session.write() as planner:
        _told(session, "Undone", planner.undo())


@app.command()
def redo(context: typer.Context) -> None:
    """Do again what was undone last."""
    session: Session = context.obj
    with session.write() as planner:
        _told(session, "Done again", planner.redo())


def _told(session: Session, word: str, changes: Changes) -> None:
    if session.as_json:
        write_json({"label": changes.label, "changes": changes.rows})
    else:
        line(f"{word}: {say(changes.label)} ({changes.rows:,} rows)")


@app.command()
def history(context: typer.Context, limit: Annotated[int, typer.Option(min=1, help="At most so many.")] = 200) -> None:
    """The changes, newest first."""
    session: Session = context.obj
    with session.read() as planner:
        rows = [{"label": h.label, "at": h.at, "changes": h.rows, "undone": h.undone} for h in planner.history(limit)]
    if session.as_json:
        write_json({"history": rows})
    else:
        table("History", ("Change", "When", "Rows", "Undone"), ([*row.values()] for row in rows))


@app.command()
def suppress(
    context: typer.Context,
    who: Annotated[str, typer.Argument(help="A customer's reference, or a number.")],
    reason: Annotated[str, typer.Option(help="Why.")] = "",
    region: Annotated[str | None, typer.Option(help="Country of numbers without one, two letters.")] = None,
) -> None:
    """Stop calling a customer or a number."""
    session: Session = context.obj
    with session.write() as planner:
        target: int | str
        try:
            target = planner.find(who)
        except PlannerError:
            if sum(c.isdigit() for c in who) < 5:
                raise
            target = who
        changes = planner.suppress(target, reason, region)
    _told(session, "Done", changes)


@app.command()
def suppressions(context: typer.Context) -> None:
    """Customers and numbers that must not be called."""
    session: Session = context.obj
    with session.read() as planner:
        rows = [
            {"number": s.number, "customer": s.customer, "since": s.since, "reason": s.reason}
            for s in planner.suppressions()
        ]
    if session.as_json:
        write_json({"suppressions": rows})
    else:
        table("Must not be called", ("Number", "Customer", "Since", "Reason"), ([*row.values()] for row in rows))


@app.command()
def erase(
    context: typer.Context, customer: Annotated[str, typer.Argument(help="Its own reference, or its exact name.")]
) -> None:
    """Wipe everything of a customer but the suppression. It cannot be undone, nor can what was done before."""
    session: Session = context.obj
    with session.write() as planner:
        changes = planner.erase(planner.find(customer))
        held = len(planner.backups())
    if session.as_json:
        write_json({"customer": customer, "erased": changes.rows, "backups": held})
        return
    line(f"Erased: {changes.rows:,} rows. A suppression stays. This cannot be undone.")
    if held:
        line(f"{held} backups still hold the customer. Delete them when the law asks for it.")


@app.command()
def backup(
    context: typer.Context,
    file: Annotated[Path | None, typer.Argument(help="Where to; else the backup folder.")] = None,
) -> None:
    """A checked copy of the file."""
    session: Session = context.obj
    with session.read() as planner:
        made = planner.backup(file)
    if session.as_json:
        write_json({"file": str(made), "ok": True, "problems": []})
    else:
        line(f"Backed up to {made}.")


@app.command()
def restore(context: typer.Context, file: Annotated[Path, typer.Argument(help="The backup.")]) -> None:
    """Put a backup back; the present file is kept beside it."""
    from callplanner.services.backups import restore as put_back

    session: Session = context.obj
    kept = put_back(Path(session.database), file)
    if session.as_json:
        write_json({"file": session.database, "ok": True, "problems": [], "kept": str(kept) if kept else None})
    else:
        line(f"Restored from {file}." + (f" The file before is kept as {kept}." if kept else ""))


@app.command()
def check(context: typer.Context) -> None:
    """Verify the file; damage is exit status 1."""
    from callplanner.services.backups import check_file

    session: Session = context.obj
    problems = check_file(session.database)
    if session.as_json:
        write_json({"file": session.database, "ok": not problems, "problems": list(problems)})
    elif problems:
        for problem in problems:
            line(problem)
    else:
        line("The file was checked and is in order.")
    if problems:
        raise typer.Exit(1)


@app.command()
def sample(
    context: typer.Context, file: Annotated[Path, typer.Argument(help="Where to make it; must not exist yet.")]
) -> None:
    """A made-up company to try the program with."""
    from callplanner.services.sample import make_sample

    session: Session = context.obj
    bar = session.progress()
    made = make_sample(file, session.clock, bar)
    bar.end()
    if session.as_json:
        write_json({"file": str(file), "customers": made.customers, "orders": made.orders})
    else:
        line(f"{file}: {made.customers:,} customers, {made.orders:,} orders, {made.attempts:,} calls.")
