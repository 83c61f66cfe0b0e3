"""Lines of calendars and business cards: escaped, folded at 75 octets, ended with CR LF (RFC 5545, RFC 6350)."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from callplanner.workbook.atomic import replacing
from callplanner.workbook.sanitise import clean_text

_OCTETS = 75


def escaped(text: str) -> str:
    """A text as a value: what would end it or part it is escaped."""
    text = clean_text(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return text.replace("\n", "\\n")


def folded(line: str) -> str:
    """The line cut so that no piece is longer than 75 octets and no letter is cut in two."""
    pieces: list[str] = []
    piece, octets = "", 0
    for letter in line:
        size = len(letter.encode("utf-8", "replace"))
        if octets + size > _OCTETS:
            pieces.append(piece)
            piece, octets = " ", 1
        piece += letter
        octets += size
    return "\r\n".join([*pieces, piece])


def write_lines(path: Path, lines: Iterable[str]) -> None:
    """Write content lines, whole or not at all. StorageError("export-...")."""
    with replacing(path) as unfinished, unfinished.open("w", encoding="utf-8", newline="") as file:
        for line in lines:
            file.write(folded(line) + "\r\n")
