"""The floor of an import: calamine's bare reading and one bare executemany of the same rows into a fresh table."""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from typing import Any

from python_calamine import CalamineWorkbook

begin = time.perf_counter()
rows: list[Any] = CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0).to_python()
connection = sqlite3.connect(sys.argv[2])
for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "cache_size = -65536"):
    connection.execute(f"PRAGMA {pragma}")
connection.execute(
    "CREATE TABLE bare (number TEXT, customer TEXT, day DATE, amount INTEGER, currency TEXT, status TEXT)"
)
connection.executemany(
    "INSERT INTO bare VALUES (?, ?, ?, ?, ?, ?)",
    (
        (n, c, day.isoformat(), round(amount * 100), currency, status)
        for n, c, day, amount, currency, status in rows[1:]
    ),
)
connection.commit()
print(json.dumps({"seconds": time.perf_counter() - begin, "rows": len(rows) - 1}))
