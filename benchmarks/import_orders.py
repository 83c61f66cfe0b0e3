"""The import itself, in a process of its own: from the path of a workbook to the committed company file."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from big_company import CLOCK
from callplanner.services.planner import Planner

planner = Planner.open(sys.argv[2], CLOCK)
begin = time.perf_counter()
view, changes = planner.import_file("orders", Path(sys.argv[1]), apply=True)
seconds = time.perf_counter() - begin
planner.close()
assert changes is not None
print(json.dumps({"seconds": seconds, "new": view.new, "rejected": view.rejected, "unknown": view.unknown_customers}))
