"""A day's work that can be killed at any moment: each change is printed only after it was confirmed.

Runs as a program of its own: a warm process that forks a worker for every line it reads, because importing the program
takes longer than the work. It reads `kind path number`, and prints the worker's id, a line for each confirmed change,
then `ended`.
"""

from __future__ import annotations

import os
import random
import signal
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, time
from pathlib import Path

from sqlalchemy import Engine, event

from callplanner.domain.clock import FixedClock
from callplanner.domain.errors import PlannerError
from callplanner.services import call_sheets, imports, passwords, plan  # noqa: F401 (warm before the fork)
from callplanner.services.planner import Planner
from callplanner.services.record import CallReport
from callplanner.storage import cipher, relock

PASSWORD = "grüne Wiese 7"
DAY = FixedClock(date(2024, 3, 12), time(10, 30), UTC)


def say(*words: object) -> None:
    """One line that is out of this process when the call returns."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def a_days_work(path: Path, seed: int) -> None:
    """Changes of every kind in an order that the seed decides, until somebody kills this process or forty are done."""
    chance = random.Random(seed)
    planner = Planner.open(path, DAY, holder="worker")
    ids = [entry.customer_id for entry in planner.today().entries]
    deeds = _deeds(planner, ids, chance, path)
    for number in range(40):
        name, deed = next(deeds)
        try:
            mark = deed(number)
        except PlannerError as error:  # nothing left to undo, and the like
            mark = error.code
        say(name, number, mark)
    planner.close()


def _deeds(
    planner: Planner, ids: list[int], chance: random.Random, path: Path
) -> Iterator[tuple[str, Callable[[int], object]]]:
    def call(number: int) -> object:
        code = chance.choice(["spoke", "no_answer", "voicemail", "refused", "busy"])
        return planner.record(CallReport(chance.choice(ids), code, note=f"note-{number}-"))[1].set_id

    def touch(number: int) -> object:
        return planner.add_touch(chance.choice(ids), "article", f"touch-{number}-").set_id

    def undo(_number: int) -> object:
        return planner.undo().set_id

    def redo(_number: int) -> object:
        return planner.redo().set_id

    def replan(_number: int) -> object:
        changes = planner.plan(apply=True)[1]
        return changes and changes.set_id

    def bring(number: int) -> object:
        file = path.with_name(f"more-{number}.csv")
        rows = "".join(f"N{number}-{i},Newcomer {number} {i},+44 20 7946 {number:02}{i:02}\n" for i in range(30))
        file.write_text("Reference,Name,Phone\n" + rows, encoding="utf-8")
        changes = planner.import_file("customers", file, apply=True)[1]
        return changes and changes.set_id

    def sheet(number: int) -> object:
        file = path.with_name(f"sheet-{number}.xlsx")
        planner.export_call_sheet(file)
        fill(file, f"sheet-{number}-")
        changes = planner.import_call_sheet(file, apply=True)[1]
        return changes and changes.set_id

    def backup(number: int) -> object:
        return planner.backup(path.with_name(f"backup-{number}.callplanner"))

    often = [("call", call)] * 12 + [("touch", touch)] * 4 + [("undo", undo)] * 3 + [("redo", redo)] * 2
    seldom = [("replan", replan), ("bring", bring), ("backup", backup), ("sheet", sheet)]
    while True:
        yield chance.choice(seldom) if chance.random() < 0.2 else chance.choice(often)


def fill(file: Path, note: str) -> None:
    """Write an outcome and a note into the first three rows of a call sheet, as a person would."""
    import openpyxl

    book = openpyxl.load_workbook(file)
    cells = book.active
    titles = {cell.value: cell.column for row in cells.iter_rows(max_row=8) for cell in row if cell.value}
    first = next(cell.row for row in cells.iter_rows(max_row=8) for cell in row if cell.value == "Outcome") + 1
    for row in range(first, first + 3):
        cells.cell(row, titles["Outcome"], "No answer")
        cells.cell(row, titles["Note"], note)
    book.save(file)


def killed_at(number: int, deed: Callable[[], object]) -> None:
    """Do something and be killed right before its statement of this number; print how many there were if not."""
    count = 0

    def before(*_arguments: object) -> None:
        nonlocal count
        count += 1
        if count == number:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "before_cursor_execute", before)
    deed()
    say("statements", count)


def bring_in(path: Path, number: int) -> None:
    """An import that is killed at a statement. Both tables, a tier assignment and the journal are written."""
    planner = Planner.open(path, DAY, holder="worker")
    killed_at(number, lambda: planner.import_file("customers", path.with_name("more.csv"), apply=True))
    say("done", number, "1")
    planner.close()


def migrate(path: Path, number: int) -> None:
    """Opening an older file, killed at a statement."""
    killed_at(number, lambda: Planner.open(path, DAY, holder="worker").close())
    say("done", number, "1")


def killed_at_step(number: int, deed: Callable[[], object]) -> None:
    """Do something and be killed right before it touches the file system for this time; print how often it did if not.

    Python announces each file that is opened, renamed, linked or removed, and each database that is opened."""
    count, touches = 0, ("open", "os.", "shutil.", "sqlite3.")

    def before(event_name: str, _arguments: object) -> None:
        nonlocal count
        if event_name.startswith(touches):
            count += 1
            if count == number:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(before)
    deed()
    say("steps", count)


def restore(path: Path, number: int) -> None:
    """The backup beside a file put in its place, killed at a step."""
    from callplanner.services import backups

    backups.restore(path, path.with_name("backup.callplanner"))  # what is imported late is no step of a restore
    path.write_bytes(path.with_name("present.callplanner").read_bytes())
    killed_at_step(number, lambda: backups.restore(path, path.with_name("backup.callplanner")))


def back_up(path: Path, number: int) -> None:
    """A copy of an open file, killed at a step."""
    planner = Planner.open(path, DAY, holder="worker")
    planner.backup(path.with_name("first.callplanner"))
    killed_at_step(number, lambda: planner.backup(path.with_name("backup.callplanner")))


def lock(path: Path, number: int) -> None:
    """Set a password, killed right before a step of this number: every call of the functions that touch a file."""
    steps = 0

    def watched(holder: object, name: str) -> None:
        real = getattr(holder, name)

        def step(*arguments: object, **named: object) -> object:
            nonlocal steps
            steps += 1
            if steps == number:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*arguments, **named)

        setattr(holder, name, step)

    for name in ("open", "replace", "unlink", "fsync", "close"):
        watched(os, name)
    for name in ("replace", "unlink", "exists", "stat", "open", "glob"):
        watched(Path, name)
    for name in ("connect", "keyless", "new_salt"):
        watched(cipher, name)
    watched(relock, "_compare")
    passwords.set_password(path, None, passwords.Key(PASSWORD))
    say("steps", steps)
    say("done", number, "1")


KINDS = {
    "work": a_days_work, "import": bring_in, "migrate": migrate, "restore": restore, "backup": back_up, "lock": lock,
}  # fmt: skip


def main() -> None:
    """Fork a worker for each line (kind, path, number) until the input ends."""
    for line in sys.stdin:
        kind, path, number = line.split()
        child = os.fork()
        if child == 0:
            status = 1
            try:
                KINDS[kind](Path(path), int(number))
                status = 0
            finally:
                os._exit(status)
        say("worker", child)
        _, status = os.waitpid(child, 0)
        say("ended", status)


if __name__ == "__main__":
    main()
