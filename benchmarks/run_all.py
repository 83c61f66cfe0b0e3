"""Every benchmark, and what came of it as docs/benchmarks.md."""

from __future__ import annotations

import os
import platform
import sqlite3
from datetime import date

import backups
import calling
import commands
import duplicates
import exports
import imports
import lists
import planner
import planning
import silence
import start
from measure import ROOT, table

BENCHMARKS = (start, imports, duplicates, calling, lists, planning, planner, exports, commands, silence, backups)
WORDS = """# Benchmarks

Made by `python benchmarks/run_all.py` on {day}: {machine}, Python {python}, SQLite {sqlite}.

Where there is a floor, both were measured in turns in the same run and the ratio is that of their medians; times alone
say something about this machine only. The companies are invented (`benchmarks/big_company.py`): the start and the
commands have 10,000 customers, 60,000 orders and 40,000 attempts, calling and lists 100,000 customers, 1,000,000 orders
and 1,000,000 attempts.
"""


def main() -> None:
    """Run all and write the page."""
    machine = f"{platform.system()} on {platform.machine()}, {os.cpu_count()} cores"
    words = WORDS.format(
        day=date.today().isoformat(),  # noqa: DTZ011 (the day of the run)
        machine=machine,
        python=platform.python_version(),
        sqlite=sqlite3.sqlite_version,
    )
    parts = [words]
    for module in BENCHMARKS:
        title = str(module.__doc__).splitlines()[0].rstrip(".")
        parts.append(f"## {title}\n\n{table(module.run())}\n")
    target = ROOT / "docs" / "benchmarks.md"
    target.parent.mkdir(exist_ok=True)
    target.write_text("\n".join(parts), "utf-8")


if __name__ == "__main__":
    main()
