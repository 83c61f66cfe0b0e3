"""The house stays as it was built: layers, one door for writing, words for every code, lean starts."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

from callplanner.services import sentences_files, sentences_refusals, sentences_rules
from callplanner.services.sentences import SENTENCES

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "callplanner"


def sources(folder: str = "") -> list[Path]:
    return sorted((SOURCE / folder).rglob("*.py"))


def test_import_contracts_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0


WRITERS = {
    "unit_of_work.py", "bulk.py", "journal.py", "company_file.py", "v0001_first.py", "migrate.py", "erasure.py",
    "old_history.py",
}  # fmt: skip


def test_rows_are_written_through_the_unit_of_work_only() -> None:
    strays = []
    for path in sources():
        if path.name in WRITERS:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == "sqlalchemy":
                strays += [f"{path.name}: {n.name}" for n in node.names if n.name in ("insert", "update", "delete")]
    assert strays == []


def test_what_only_sqlite_can_do_stays_in_its_rooms() -> None:
    rooms = {
        "engine.py",
        "search.py",
        "backup.py",
        "backup_content.py",
        "damage.py",
        "failures.py",
        "cipher.py",
        "relock.py",
        "stillness.py",
        "stops_kept.py",
    }
    strays = [
        path.name
        for path in sources()
        if path.name not in rooms and re.search(r"PRAGMA |import sqlite3", path.read_text(encoding="utf-8"))
    ]
    assert strays == []


def codes_used() -> dict[str, str]:
    """Codes of phrases and refusals that stand as plain text in the source, with the file that uses them."""
    found: dict[str, str] = {}
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
                value = node.args[0].value
                if name in ("phrase", "Phrase", "PlannerError", "StorageError", "relabel") and isinstance(value, str):
                    found[value] = path.name
    return found


def test_every_code_has_a_sentence() -> None:
    missing = {code: where for code, where in codes_used().items() if code not in SENTENCES}
    assert missing == {}


def test_no_two_rooms_have_words_for_the_same_code() -> None:
    rooms = (sentences_files.FILES, sentences_rules.RULES, sentences_refusals.REFUSALS)
    codes = [code for room in rooms for code in room]
    assert sorted(codes) == sorted(set(codes))


HEAVY = ("sqlalchemy.orm", "alembic", "openpyxl", "numpy", "holidays", "phonenumbers", "PySide6.QtWidgets")


def loaded_by(*arguments: str) -> set[str]:
    """Modules that a start of the program has loaded when it ends."""
    code = (
        "import sys, runpy\n"
        f"sys.argv = ['callplanner', *{list(arguments)!r}]\n"
        "try:\n    runpy.run_module('callplanner', run_name='__main__')\nexcept SystemExit:\n    pass\n"
        "print('\\n'.join(sys.modules), file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": str(SOURCE.parent)}
    )
    return set(done.stderr.split())


def test_asking_for_the_version_loads_nothing_heavy() -> None:
    loaded = loaded_by("--version")
    assert [name for name in (*HEAVY, "sqlalchemy") if name in loaded] == []


def test_a_plain_command_loads_nothing_heavy(company: Path) -> None:
    loaded = loaded_by("--database", str(company), "outcomes")
    assert [name for name in HEAVY if name in loaded] == []


@pytest.mark.parametrize(
    "path", [path for path in sources() if path.parent.name != "versions"], ids=lambda p: str(p.relative_to(SOURCE))
)
def test_files_are_rooms(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= 500, "split it: nobody finds anything in a hall"
