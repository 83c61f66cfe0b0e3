"""Where the bundled files are: inside an installed package, beside a frozen program, or in the checkout."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def resources() -> Path:
    """The folder with icons/, style/, i18n/ and the others. Raises FileNotFoundError when the program is incomplete."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [package / "resources", package.parents[1] / "resources"]
    if frozen is not None:
        candidates.insert(0, Path(frozen) / "callplanner" / "resources")
    for folder in candidates:
        if (folder / "icons").is_dir():
            return folder
    raise FileNotFoundError(f"resources not found in any of: {', '.join(map(str, candidates))}")
