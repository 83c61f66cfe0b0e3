"""A table column is data: a title, the words of a value, how they stand, and the name by which SQL sorts them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import Generic, Literal, TypeVar

from msgspec import Struct

from callplanner.ui.palette import Token
from callplanner.ui.widgets.paint import Mark, Tone

Row = TypeVar("Row")
ROWS_MIME = "application/x-callplanner-rows"
"""Marks a table on the clipboard as ours."""
Painted = Literal["text", "tier", "status", "chip", "check", "reasons"]


class Column(Struct, Generic[Row], frozen=True):
    """One column over rows of one kind.

    `text` are the words that are shown and copied; `sort` names the key for the query, empty when it cannot be sorted.
    `width` is px at 100 %; the column with `grows` takes what is left over.
    """

    id: str
    title: str
    text: Callable[[Row], str]
    width: int = 100
    sort: str = ""
    right: bool = False
    grows: bool = False
    painted: Painted = "text"
    tone: Callable[[Row], Token] | None = None
    weight: int = 400
    tooltip: Callable[[Row], str] | None = None
    mark: Callable[[Row], Mark] | None = None
    chip_tone: Callable[[Row], Tone] | None = None
    figures: bool = False
    """Copied as a number rather than as text."""
    shown_at_first: bool = True
    spare: int = 0
    """In a narrow table columns give way, the largest number first; 0 never does."""
    sinks_first: bool = False
    """The first click sorts the largest first."""


def copy_text(rows: Sequence[Row], columns: Sequence[Column[Row]]) -> str:
    """Rows as tab-separated text with a head, as spreadsheets paste it."""
    lines = ["\t".join(column.title for column in columns)]
    lines += ["\t".join(_inert(_flat(column.text(row)), column.figures) for column in columns) for row in rows]
    return "\n".join(lines) + "\n"


def copy_html(rows: Sequence[Row], columns: Sequence[Column[Row]]) -> str:
    """The same as a table. Text cells say that they are text, so a spreadsheet keeps the zeros of a phone."""

    def cell(column: Column[Row], row: Row) -> str:
        words = escape(_flat(column.text(row)))
        return f"<td>{words}</td>" if column.figures else f"<td style=\"mso-number-format:'\\@'\">{words}</td>"

    head = "".join(f"<th>{escape(column.title)}</th>" for column in columns)
    body = "".join("<tr>" + "".join(cell(column, row) for column in columns) + "</tr>" for row in rows)
    return f"<table><tr>{head}</tr>{body}</table>"


def _flat(words: str) -> str:
    return " ".join(words.split())


def _inert(words: str, figures: bool) -> str:
    """A cell can never start a formula; a phone such as +44 191 may keep its plus."""
    if figures or not words or words[0] not in "=+-@":
        return words
    is_number_like = words[0] in "+-" and all(c.isdigit() or c in " ()/.,-+" for c in words[1:])
    return words if is_number_like else f"'{words}"
