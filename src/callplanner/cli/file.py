"""Commands of the file: undo, redo, history, backup, restore, check, sample."""

from __future__ import annotations

from getpass import getpass
from pathlib import Path
from typing import Annotated

import typer
from msgspec.structs import replace

from callplanner.cli.output import line, table, write_json
from callplanner.cli.session import Session, can_ask, told
from callplanner.services.wording import say

app = typer.Typer()


@app.command()
def undo(context: typer.Context) -> None:
    """Take the last change of any kind back."""
    session: Session = context.obj
    with session.write() as planner:
        told(session, "Undone", planner.undo())


@app.command()
def redo(context: typer.Context) -> None:
    """Do again what was undone last."""
    session: Session = context.obj
    with session.write() as planner:
        told(session, "Done again", planner.redo())


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
def restore(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="The backup.")],
    backup_password_file: Annotated[
        Path | None,
        typer.Option(help="Its password, when it is not that of the file: a file with it in the first line."),
    ] = None,
) -> None:
    """Put a backup back; the present file is kept beside it, and keeps its password."""
    from callplanner.services.backups import restore as put_back
    from callplanner.services.passwords import Key, given_key, is_locked, opens

    session: Session = context.obj
    target = Path(session.database)
    key = session.key_of(target)
    other = given_key(backup_password_file, "") or key
    if is_locked(file) and can_ask() and not opens(file, other):
        other = Key(getpass("Password of the backup: "))
    kept = put_back(target, file, key, other)
    if session.as_json:
        write_json({"file": session.database, "ok": True, "problems": [], "kept": str(kept) if kept else None})
    else:
        line(f"Restored from {file}." + (f" The file before is kept as {kept}." if kept else ""))


@app.command()
def backups(
    context: typer.Context,
    confirm: Annotated[bool, typer.Option("--confirm", help="All is well after a restore: thin out again.")] = False,
) -> None:
    """The backups of this file, newest first, with what each holds."""
    session: Session = context.obj
    with session.read() as planner:
        if confirm:
            planner.confirm_restore()
        rows = [
            {"file": b.path, "at": b.at, "reason": b.reason, "size": b.size, "customers": b.customers,
             "attempts": b.attempts, "until": b.until, "locked": b.locked}
            for b in planner.backups()
        ]  # fmt: skip
    if session.as_json:
        write_json({"backups": rows})
    else:
        titles = ("File", "When", "Why", "Bytes", "Customers", "Calls", "Up to", "Locked")
        table("Backups", titles, ([*row.values()] for row in rows))


@app.command()
def check(
    context: typer.Context,
    mend: Annotated[bool, typer.Option("--mend", help="Mend what can be mended without guessing.")] = False,
) -> None:
    """Verify the file and every rule it must keep; damage is exit status 1."""
    from callplanner.services.checking import check_address

    session: Session = context.obj
    key = session.key_of(Path(session.database))
    session = replace(session, key=key)  # asked for once
    mended: list[str] = []
    if mend:
        with session.write() as planner:
            mended = [say(words) for words in planner.mend()[0]]
    problems = [say(words) for words in check_address(session.database, session.clock, key)]
    if session.as_json:
        write_json({"file": session.database, "ok": not problems, "problems": problems, "mended": mended})
    else:
        for words in mended:
            line(f"Mended: {words}")
        for words in problems:
            line(words)
        if not problems:
            line("The file was checked and is in order.")
    if problems:
        raise typer.Exit(1)


@app.command()
def rescue(
    context: typer.Context,
    save: Annotated[Path | None, typer.Option(help="Write what can be read to this workbook.")] = None,
) -> None:
    """What can be done about a damaged file: its newest good backup, and what can still be read of it."""
    from callplanner.services.rescue import look, save_readable

    session: Session = context.obj
    key = session.key_of(Path(session.database))
    found = look(Path(session.database), session.clock, key)
    saved = save_readable(Path(session.database), save, key) if save is not None else None
    newest = found.backup
    if session.as_json:
        write_json(
            {
                "file": found.file,
                "ok": not found.problems,
                "problems": [say(words) for words in found.problems],
                "backup": newest.path if newest else None,
                "backup_until": newest.until if newest else None,
                "readable": [{"table": name, "rows": rows} for name, rows in found.readable],
                "saved": saved,
            }
        )
        return
    for words in found.problems:
        line(say(words))
    if newest is not None:
        held = f"{newest.customers or 0:,} customers, {newest.attempts or 0:,} calls"
        upto = f", up to {newest.until:%Y-%m-%d %H:%M}" if newest.until else ""
        line(f"Newest good backup: {newest.path} ({held}{upto}). Put it back with: restore {newest.path}")
    elif found.shut:
        line("The backups of this file are locked with another password; give it with --password-file.")
    else:
        line("There is no good backup of this file.")
    line(f"Can still be read: {', '.join(f'{name} ({rows:,})' for name, rows in found.readable if rows) or 'nothing'}.")
    if saved is not None:
        line(f"{saved:,} rows were written to {save}.")


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
