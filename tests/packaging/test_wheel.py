"""What is built holds what the program needs at run time."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The files of a wheel built from this checkout."""
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(next(out.glob("*.whl"))) as wheel:
        return set(wheel.namelist())


@pytest.mark.slow
def test_every_module_and_every_resource_is_in_the_wheel(names: set[str]) -> None:
    modules = {
        f"callplanner/{path.relative_to(ROOT / 'src' / 'callplanner').as_posix()}"
        for path in (ROOT / "src" / "callplanner").rglob("*")
        if path.suffix in (".py", ".mako")
    }
    resources = {
        f"callplanner/resources/{path.relative_to(ROOT / 'resources').as_posix()}"
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }
    assert modules <= names
    assert resources <= names
    assert any(name.endswith("entry_points.txt") for name in names)
