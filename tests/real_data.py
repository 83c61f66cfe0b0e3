"""Where the real files lie that some tests read; those tests are skipped where the files are absent."""

from __future__ import annotations

from pathlib import Path

import pytest

_REAL_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


def real(name: str) -> Path:
    """The real file or folder called `name`; skips the test where the real files are not beside the checkout."""
    if not _REAL_DATA.is_dir():
        pytest.skip("real files are not beside the checkout")
    return _REAL_DATA / name
