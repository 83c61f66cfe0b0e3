"""Collect every sentence of the program into resources/i18n/*.ts and compile them to .qm.

    python packaging/translations.py          bring the .ts files up to date and compile them
    python packaging/translations.py --check  fail when a .ts file or a .qm file is behind the source

The program has one context and its own `tr`, which Qt's collector does not know; the syntax tree does. The sentences
of the services are templates in one table and are collected from there, as the guides of a new file are. English needs
only its plurals.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "callplanner"
FOLDER = ROOT / "resources" / "i18n"
CONTEXT = "callplanner"
LANGUAGES = {"en": "en_GB", "de": "de_DE"}
PLURALS = {"en": 2, "de": 2}


@dataclass(frozen=True, order=True)
class Message:
    """One sentence: its source, the note that tells equal words apart, and whether it counts."""

    source: str
    note: str
    counts: bool


@dataclass
class Known:
    """What a .ts file already says for a message: one form, or one for each plural."""

    forms: list[str] = field(default_factory=list)


def messages() -> list[Message]:
    """Every sentence of the window and of the services, sorted."""
    sys.path.insert(0, str(SOURCE.parent))
    from callplanner.domain.shipped_guides import SHIPPED_TEXTS
    from callplanner.services.sentences import SENTENCES

    found = {Message(template, "", False) for template in SENTENCES.values()}
    found |= {Message(text, "guide", False) for text in SHIPPED_TEXTS}
    for path in [*sorted((SOURCE / "ui").rglob("*.py")), SOURCE / "app.py"]:
        found.update(_calls(ast.parse(path.read_text(encoding="utf-8"))))
    return sorted(found)


def _calls(tree: ast.AST) -> Iterator[Message]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "noop"):
            first = node.args[0]
            if not isinstance(first, ast.Constant) or not isinstance(first.value, str):
                continue  # a row of a table, collected where it is marked
            note = node.args[1].value if len(node.args) > 1 and isinstance(node.args[1], ast.Constant) else None
            counts = len(node.args) > 2 or any(keyword.arg == "n" for keyword in node.keywords)
            yield Message(first.value, note if isinstance(note, str) else "", counts)


def read(path: Path) -> dict[tuple[str, str], Known]:
    """The translations of a .ts file, by source and note."""
    if not path.exists():
        return {}
    known: dict[tuple[str, str], Known] = {}
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        known[message.findtext("source", ""), message.findtext("comment", "")] = Known(forms)
    return known


def write(language: str, known: dict[tuple[str, str], Known]) -> str:
    """The text of a .ts file. English holds only what counts; the source is its translation."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{LANGUAGES[language]}" sourcelanguage="en_GB">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for message in messages():
        if language == "en" and not message.counts:
            continue
        forms = known.get((message.source, message.note), Known()).forms
        lines.append('    <message numerus="yes">' if message.counts else "    <message>")
        lines.append(f"        <source>{escape(message.source)}</source>")
        if message.note:
            lines.append(f"        <comment>{escape(message.note)}</comment>")
        wanted = PLURALS[language] if message.counts else 1
        done = len(forms) == wanted and all(forms)
        shown = forms if done else [""] * wanted
        state = "" if done else ' type="unfinished"'
        if message.counts:
            inner = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in shown)
            lines.append(f"        <translation{state}>{inner}</translation>")
        else:
            lines.append(f"        <translation{state}>{escape(shown[0])}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def compile_(ts: Path, qm: Path) -> None:
    """Compile with the tool of PySide6."""
    import PySide6

    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([str(tool), "-silent", str(ts), "-qm", str(qm)], check=True)


def main(arguments: list[str]) -> int:
    """Bring everything up to date, or say what is behind."""
    check = "--check" in arguments
    behind = []
    for language in LANGUAGES:
        ts, qm = FOLDER / f"callplanner_{language}.ts", FOLDER / f"callplanner_{language}.qm"
        text = write(language, read(ts))
        if check:
            with tempfile.TemporaryDirectory() as folder:
                fresh = Path(folder) / qm.name
                compile_(ts, fresh)
                if ts.read_text(encoding="utf-8") != text or qm.read_bytes() != fresh.read_bytes():
                    behind.append(ts.name)
        else:
            ts.write_text(text, encoding="utf-8")
            compile_(ts, qm)
    for name in behind:
        sys.stdout.write(f"{name} is behind the source: run python packaging/translations.py\n")
    return 1 if behind else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
