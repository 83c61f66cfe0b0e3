"""What a command prints: one JSON document, or tables for people. Errors are one sentence on standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time
from typing import Any

from callplanner.domain.errors import PlannerError
from callplanner.domain.phrase import Money, Phrase
from callplanner.services.views import Ratio
from callplanner.services.wording import say, sentence

WIDTH = 200
"""Columns of a table that goes into a file or another program."""


def plain(value: Any) -> Any:
    """A value as JSON knows it: ISO dates, sentences as text, shares unrounded, money as a number (of a sum in several
    currencies the first)."""
    match value:
        case Money():
            return value.cents / 100
        case Phrase():
            return say(value)
        case Ratio():
            return value.share
        case datetime():
            return value.replace(tzinfo=None).isoformat(timespec="minutes")
        case time():
            return value.isoformat(timespec="minutes")
        case date():
            return value.isoformat()
        case dict():
            return {key: plain(item) for key, item in value.items()}
        case list() | tuple() | frozenset():
            return [plain(item) for item in value]
        case _:
            return value


def write_json(document: dict[str, Any]) -> None:
    """One document on standard output and nothing else there."""
    sys.stdout.write(json.dumps(plain(document), ensure_ascii=False, indent=2) + "\n")


def show(value: Any) -> str:
    """A value in a table for people."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else ""
        case float():
            return f"{value:,.2f}"
        case Money():
            return str(value)
        case Ratio():
            return "–" if value.share is None else f"{value.share:.0%} ({value.part:,} of {value.whole:,})"
        case datetime():
            return f"{value:%Y-%m-%d %H:%M}"
        case int():
            return f"{value:,}"
        case _:
            return str(plain(value))


def table(title: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """A table for people; figures stand at the right."""
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    listed = [list(row) for row in rows]
    made = Table(title=escape(title) or None, title_justify="left", header_style="bold", box=None, pad_edge=False)
    for index, name in enumerate(columns):
        numeric = bool(listed) and all(
            row[index] is None or isinstance(row[index], (int, float, Money)) for row in listed
        )
        made.add_column(name, justify="right" if numeric else "left", overflow="fold")
    for row in listed:
        made.add_row(*(escape(_shown(cell)) for cell in row))
    console = Console(width=None if sys.stdout.isatty() else WIDTH)
    console.print(made)
    if not listed:
        console.print("Nothing here.")


def _shown(cell: Any) -> str:
    """A cell without what a terminal would obey instead of show."""
    text = show(cell)
    return text if text.isprintable() else "".join(c if c == "\n" or c.isprintable() else " " for c in text)


def line(text: str) -> None:
    """A sentence for people."""
    sys.stdout.write(text + "\n")


def refuse(error: PlannerError) -> int:
    """One plain sentence on standard error; the exit status of a refusal."""
    sys.stderr.write(sentence(error) + "\n")
    return 1


class ProgressBar:
    """A job that draws a bar on standard error, only on a terminal, and at most ten times a second."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._last = 0.0
        self._shown = False
        self._on = sys.stderr.isatty()

    def step(self, done: int, total: int | None, what: str = "") -> None:
        """Show how far the job is."""
        now = self._clock()
        if not self._on or now - self._last < 0.1:
            return
        self._last = now
        self._shown = True
        share = f"{done / total:5.0%}" if total else f"{done:,}"
        sys.stderr.write(f"\r{what:<20.20} {share}  ")
        sys.stderr.flush()

    def end(self) -> None:
        """Wipe the bar."""
        if self._shown:
            sys.stderr.write("\r" + " " * 40 + "\r")
