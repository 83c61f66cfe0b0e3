"""The command line: options before the command, and the one place where refusals become sentences."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from callplanner import __version__
from callplanner.cli import callers, calling, data, desk, file, lists, passwords, people, pilots, planning, privacy
from callplanner.cli.output import refuse
from callplanner.cli.session import make_session
from callplanner.domain.errors import PlannerError, StorageError
from callplanner.logs import log_file, start_log

app = typer.Typer(
    name="callplanner",
    help="Plans a year of care calls and leads through them. Without a command it opens the window.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
for part in (
    data.app,
    calling.app,
    desk.app,
    planning.app,
    callers.app,
    people.app,
    lists.app,
    pilots.app,
    file.app,
    passwords.app,
    privacy.app,
):
    app.add_typer(part)


@app.callback()
def options(
    context: typer.Context,
    database: Annotated[
        str | None, typer.Option(help="A file, or a SQLAlchemy URL; else the person's own file.")
    ] = None,
    today: Annotated[str | None, typer.Option(help="Work as of YYYY-MM-DD or YYYY-MM-DDTHH:MM.")] = None,
    password_file: Annotated[
        Path | None,
        typer.Option(help="A file whose first line is the password; else CALLPLANNER_PASSWORD, else asked."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on standard output.")] = False,
    version: Annotated[bool, typer.Option("--version", help="Show the version.")] = False,
) -> None:
    """Plans a year of care calls and leads through them."""
    if version:
        sys.stdout.write(f"callplanner {__version__}\n")
        raise typer.Exit
    try:
        context.obj = make_session(database, today, as_json, password_file)
    except StorageError:
        raise
    except PlannerError as error:
        if "text" not in error.facts:
            raise
        raise typer.BadParameter(str(error.facts.get("text", today)), param_hint="--today") from None


def run(arguments: list[str]) -> int:
    """Run one command. Exit status 0 done, 1 refused, 2 wrong usage; never a traceback."""
    try:
        app(args=arguments, prog_name="callplanner")
    except PlannerError as error:
        return refuse(error)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 1
    except BrokenPipeError:
        # The reader of our output has gone (a pipe to head); silence the interpreter's own complaint at exit too.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception:  # noqa: BLE001  (a person must never see a traceback; the log keeps it)
        start_log().exception("a command failed")
        sys.stderr.write(
            f"Something went wrong inside the program. Nothing was changed; details are in {log_file()}.\n"
        )
        return 1
    return 0
