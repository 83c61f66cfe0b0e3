"""The reading child: opens one file and answers requests over its pipes until the program closes them.

It runs alone so that a file can at worst end this process: it has its own memory limit, and the program kills it
when it
is silent for too long or nobody waits for it any more. Imports stay few, since it is started for every file.

Requests are tuples: ("open", path, sheet, password, early), ("rows",), ("evidence", header_row, columns). Answers are
tuples that begin with "workbook", "rows", "end", "evidence" or "error"; before "workbook", where `early` was asked for,
"glimpse" with the first rows of a large file and "counted" with the rows counted so far.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, BinaryIO, Protocol

from callplanner.domain.errors import PlannerError, StorageError
from callplanner.workbook import limits, preflight, transport
from callplanner.workbook.kinds import Kind
from callplanner.workbook.table import Row, without_tail

BLOCK_ROWS = 2_000
_FIRST_BLOCK_ROWS = 200
_BLOCK_CELLS = 60_000
_BLOCK_BYTES = 2 * 1024**2
MAX_CELL_CHARACTERS = 1_000_000
_WORTH_A_LOOK_BYTES = 2 * 1024**2


class TableFile(Protocol):
    """A file that can be read as rows: a text, or one sheet of a workbook."""

    path: Path

    def describe(self) -> tuple[object, ...]:
        """The facts of a Workbook, as plain values in its order."""

    def rows(self) -> Iterator[Row]:
        """Every row from row 1 on, empty ones as (). May be called again."""

    def progress(self, done: int) -> tuple[int, int | None]:
        """What is read and what there is to read, in rows or in bytes."""


def open_table(path: Path, sheet: str | None, password: str | None = None) -> tuple[TableFile, tuple[object, ...]]:
    """Open the file by its kind and describe it. Only what the kind needs is imported."""
    unlocked: BinaryIO | None = None
    try:
        kind = preflight.kind_of(path)
    except PlannerError as error:
        if error.code != "source-encrypted":
            raise
        from callplanner.workbook.locked import unlock

        unlocked, kind = unlock(path, password)
    if kind is Kind.TEXT:
        from callplanner.workbook.delimited import TextFile

        text = TextFile(path)
        return text, text.describe()
    if kind is Kind.VCARD:
        from callplanner.workbook.business_cards import CardFile

        cards = CardFile(path)
        return cards, cards.describe()
    from callplanner.workbook.sheets import BookFile

    try:
        book = BookFile(path, kind, sheet, unlocked)
        return book, book.describe()
    except PlannerError as error:
        if error.code != "source-damaged" or unlocked is not None:
            raise
        from callplanner.workbook.second_reader import SecondReader

        second = SecondReader(path, kind, sheet, error)
        return second, second.describe()


def _open_early(path: Path, sheet: str | None, out: IO[bytes]) -> tuple[TableFile, tuple[object, ...]]:
    """The same, but the first rows of a large workbook are sent as soon as they can be had, and how many are counted
    while the others are taken in."""
    from callplanner.workbook import first_rows

    large = path.stat().st_size > first_rows.WORTH_IT_BYTES and preflight.kind_of(path) is Kind.XLSX
    found = first_rows.glimpse(path, sheet) if large else None
    if found is None:
        return open_table(path, sheet)
    sheets = [(name, hidden, None, None) for name, hidden in found.sheets]
    transport.send(out, ("glimpse", str(Kind.XLSX), sheets, found.sheet, tuple(found.rows), None, None))
    count = first_rows.RowCount(path, found.part, lambda rows: transport.send(out, ("counted", rows)))
    try:
        return open_table(path, sheet)
    finally:
        count.stop()


def _send_rows(table: TableFile, out: IO[bytes]) -> None:
    block: list[Row] = []
    cells = done = 0
    most = _FIRST_BLOCK_ROWS
    for row in without_tail(table.rows()):
        block.append(row)
        cells += len(row)
        if len(block) >= most or cells >= _BLOCK_CELLS:
            done += len(block)
            weight = _send_block(table, out, block, done) / len(block)
            most = max(1, min(BLOCK_ROWS, int(_BLOCK_BYTES / weight)))
            block, cells = [], 0
    done += len(block)
    _send_block(table, out, block, done)
    transport.send(out, ("end",))


def _send_block(table: TableFile, out: IO[bytes], block: list[Row], done: int) -> int:
    """Send the rows; how many bytes they are."""
    data = transport.pack(("rows", block, *table.progress(done)))
    if len(data) > _WORTH_A_LOOK_BYTES:
        for place, row in enumerate(block):
            if any(isinstance(cell, str) and len(cell) > MAX_CELL_CHARACTERS for cell in row):
                raise PlannerError("source-cell-too-long", file=table.path.name, row=done - len(block) + place + 1)
    transport.send_packed(out, data)
    return len(data)


def _answer(request: Any, table: TableFile | None, out: IO[bytes]) -> TableFile | None:
    if request[0] == "open":
        _, path, sheet, password, early = request
        early = early and password is None
        table, facts = _open_early(Path(path), sheet, out) if early else open_table(Path(path), sheet, password)
        transport.send(out, ("workbook", *facts))
    elif table is not None and request[0] == "rows":
        _send_rows(table, out)
    elif table is not None and request[0] == "evidence":
        from callplanner.domain.column_profile import gather

        transport.send(out, ("evidence", gather(table.rows(), request[1], request[2])))
    return table


def serve(requests: IO[bytes], out: IO[bytes]) -> None:
    """Answer until the requests end or the program stops listening."""
    table: TableFile | None = None
    path = ""
    while (request := transport.receive(requests)) is not None:
        try:
            if isinstance(request, tuple) and request[0] == "open":
                path = Path(str(request[1])).name
            table = _answer(request, table, out)
        except PlannerError as error:
            transport.send(out, ("error", isinstance(error, StorageError), error.code, dict(error.facts)))
        except MemoryError:
            transport.send(out, ("error", False, "source-too-large-to-read", {"file": path}))
        except BrokenPipeError:
            return
        except OSError as error:
            trouble = preflight.file_trouble(Path(path), error)
            transport.send(out, ("error", True, trouble.code, dict(trouble.facts)))
        except Exception as error:  # noqa: BLE001  (a stranger's file found a hole: a sentence, never a trace)
            detail = f"{type(error).__name__}: {error}"[:200]
            transport.send(out, ("error", False, "source-damaged", {"file": path, "detail": detail}))


def main() -> None:
    """Serve on standard input and output; nothing else may write there."""
    limits.limit_memory()
    requests, out = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    try:
        serve(requests, out)
    except (BrokenPipeError, KeyboardInterrupt):
        os._exit(1)  # nobody listens; a flush at exit would only raise again


if __name__ == "__main__":
    main()
