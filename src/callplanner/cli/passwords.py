"""Commands of the file's password: set, change, remove, show. A password is never an argument: others could read it."""

from __future__ import annotations

import os
from getpass import getpass
from pathlib import Path
from typing import Annotated

import typer

from callplanner.cli.output import line, write_json
from callplanner.cli.session import Session, can_ask
from callplanner.domain.errors import PlannerError, StorageError
from callplanner.services.passwords import (
    NEW_IN_ENVIRONMENT,
    Key,
    Relocked,
    chosen,
    is_locked,
    password_in,
    remove_readable,
    set_password,
    standing,
)

FINAL = "A lost password cannot be brought back by anybody: without it nobody can read the file again."

app = typer.Typer()
password = typer.Typer(help="The password of the file.", no_args_is_help=True)
app.add_typer(password, name="password")

NewFile = Annotated[
    Path | None,
    typer.Option(
        "--new-password-file", help=f"A file with the new password; else {NEW_IN_ENVIRONMENT}, else asked twice."
    ),
]
Copies = Annotated[
    bool | None,
    typer.Option("--remove-copies/--keep-copies", help="What to do with older copies without a password; else asked."),
]


@password.command("show")
def show(context: typer.Context) -> None:
    """Whether the file has a password, and how many copies of it have none."""
    session: Session = context.obj
    file = _file(session)
    found = standing(file)
    if session.as_json:
        write_json({"file": str(file), "locked": found.locked, "readable_copies": found.readable})
    else:
        line(f"{file} has a password." if found.locked else f"{file} has no password.")
        _tell_copies(found.readable)


@password.command("set")
def first(context: typer.Context, new_password_file: NewFile = None, remove_copies: Copies = None) -> None:
    """Lock the file. A lost password cannot be brought back by anybody."""
    session: Session = context.obj
    file = _file(session)
    if is_locked(file):
        raise PlannerError("password-already", file=str(file))
    _finish(session, file, _relock(session, file, None, _new_key(new_password_file)), remove_copies)


@password.command("change")
def change(context: typer.Context, new_password_file: NewFile = None, remove_copies: Copies = None) -> None:
    """Give the file another password. Older backups keep theirs."""
    session: Session = context.obj
    file = _file(session)
    present = _present(session, file)
    _finish(session, file, _relock(session, file, present, _new_key(new_password_file)), remove_copies)


@password.command("remove")
def remove(context: typer.Context) -> None:
    """Take the password off; whoever has the file can read it then. Older backups keep theirs."""
    session: Session = context.obj
    file = _file(session)
    _finish(session, file, _relock(session, file, _present(session, file), None), remove_copies=False)


def _file(session: Session) -> Path:
    if "://" in session.database:
        raise PlannerError("password-server", file=session.database.partition("://")[0])
    file = Path(session.database).expanduser()
    if not file.is_file():
        raise StorageError("company-missing", file=str(file))
    return file


def _present(session: Session, file: Path) -> Key:
    if not is_locked(file):
        raise PlannerError("password-none", file=str(file))
    key = session.key_of(file, "Present password: ")
    if key is None:
        raise StorageError("file-locked", file=str(file))
    return key


def _new_key(file: Path | None) -> Key:
    told = password_in(file) if file is not None else os.environ.get(NEW_IN_ENVIRONMENT, "")
    if told:
        return chosen(told, told)
    if not can_ask():
        raise PlannerError("password-not-told")
    typer.echo(FINAL, err=True)
    return chosen(getpass("New password: "), getpass("New password again: "))


def _relock(session: Session, file: Path, present: Key | None, wanted: Key | None) -> Relocked:
    bar = session.progress()
    try:
        return set_password(file, present, wanted, bar)
    finally:
        bar.end()


def _finish(session: Session, file: Path, done: Relocked, remove_copies: bool | None) -> None:
    readable, removed = done.readable, done.removed
    if readable and remove_copies is None and can_ask():
        remove_copies = typer.confirm(f"{_copies(readable)} Remove them now?", default=False, err=True)
    if readable and remove_copies:
        gone = remove_readable(file)
        readable, removed = readable - gone, removed + gone
    if session.as_json:
        backup = str(done.backup) if done.backup else None
        write_json(
            {
                "file": str(file),
                "locked": done.locked,
                "removed_copies": removed,
                "readable_copies": readable,
                "backup": backup,
            }
        )
        return
    line(f"{file} has a password now. {FINAL}" if done.locked else f"{file} has no password any more.")
    if removed:
        line(f"Copies without a password that were removed: {removed:,}.")
    _tell_copies(readable)
    line("Backups from before keep the password that they were made with, or none.")


def _copies(count: int) -> str:
    return f"Older copies of this file without a password, which anybody can read who has them: {count:,}."


def _tell_copies(count: int) -> None:
    if count:
        line(_copies(count))
