"""The parts of an .xlsx, read straight from its archive: which sheets there are, what its styles show, its elements.

For what calamine does not tell, or not soon. Runs only in the reading child, within a budget of time and bytes.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator
from itertools import chain
from time import monotonic
from typing import NamedTuple
from xml.etree.ElementTree import Element, XMLPullParser

_BUDGET_S = 1.0
_CHUNK_BYTES = 64 * 1024
_MAX_PART_BYTES = 32 * 1024**2
_BUILT_IN_DATES = {*range(14, 23), *range(27, 37), 45, 46, 47, *range(50, 59)}
_FOLDER = "xl"


class TooMuchError(Exception):
    """More than a look is worth."""


class SheetPart(NamedTuple):
    """A worksheet, and where in the file it lies."""

    name: str
    hidden: bool
    part: str


class Styles(NamedTuple):
    """The places of the styles that show durations and days, and of those that show numbers with leading zeros, with
    how many digits."""

    clocks: frozenset[int]
    days: frozenset[int]
    zeros: dict[int, int]


class Parts:
    """An open archive. Whatever is not as plain as most are raises something."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._until = monotonic() + _BUDGET_S
        self._names = set(archive.namelist())

    def elements(self, part: str, ends: frozenset[str]) -> Iterator[Element]:
        """The elements of these names as they end. A part is read only as far as somebody asks."""
        parser: XMLPullParser[Element] = XMLPullParser(("end",))
        taken = 0
        with self._archive.open(part) as stream:
            while data := stream.read(_CHUNK_BYTES):
                taken += len(data)
                if taken > _MAX_PART_BYTES or monotonic() > self._until or b"<!DOCTYPE" in data:
                    raise TooMuchError
                parser.feed(data)
                for element in chain.from_iterable(parser.read_events()):
                    if isinstance(element, Element) and name_of(element) in ends:
                        yield element
                        element.clear()

    def sheets(self) -> tuple[list[SheetPart], bool]:
        """The worksheets in their order, and whether the workbook counts days from 1904."""
        targets = {
            element.get("Id"): element.get("Target", "")
            for element in self.elements(f"{_FOLDER}/_rels/workbook.xml.rels", frozenset(("Relationship",)))
            if element.get("Type", "").endswith("/worksheet")
        }
        found, is_1904 = [], False
        for element in self.elements(f"{_FOLDER}/workbook.xml", frozenset(("sheet", "workbookPr"))):
            if name_of(element) == "workbookPr":
                is_1904 = is_1904 or element.get("date1904", "0") in ("1", "true")
                continue
            link = next((value for key, value in element.items() if key.endswith("}id")), "")
            if link in targets:
                part = posixpath.normpath(posixpath.join(f"/{_FOLDER}", targets[link])).lstrip("/")
                hidden = element.get("state", "visible") != "visible"
                found.append(SheetPart(element.get("name", ""), hidden, part))
        return found, is_1904

    def styles(self) -> Styles:
        """What the workbook's styles show."""
        own: dict[int, str] = {}
        clocks, days, zeros = set(), set(), {}
        place, part = 0, f"{_FOLDER}/styles.xml"
        for element in self.elements(part, frozenset(("numFmt", "cellXfs"))) if part in self._names else ():
            if name_of(element) == "numFmt":
                own[int(element.get("numFmtId", "0"))] = element.get("formatCode", "")
                continue
            for style in element:
                number = int(style.get("numFmtId", "0"))
                code = _bare(own.get(number, ""))
                if "[h" in code or number == 46:
                    clocks.add(place)
                elif number in _BUILT_IN_DATES or any(sign in code for sign in "ymdhs"):
                    days.add(place)
                elif len(code) > 1 and not code.strip("0"):
                    zeros[place] = len(code)
                place += 1
        return Styles(frozenset(clocks), frozenset(days), zeros)

    def texts(self) -> Iterator[Element]:
        """The shared texts in their order."""
        return self.elements(f"{_FOLDER}/sharedStrings.xml", frozenset(("si",)))


def name_of(element: Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rpartition("}")[2]


def column_of(place: str) -> int:
    """The 0-based column of a place such as `AB12`; -1 without one."""
    number = 0
    for sign in place.upper():
        if not "A" <= sign <= "Z":
            break
        number = number * 26 + ord(sign) - 64
    return number - 1


_NOT_SHOWN_AS_TYPED = re.compile(r'\\.|"[^"]*"|_.|\*.|\[(?![hms]+\])[^\]]*\]')
"""What a number format quotes, leaves room for or says of colours, conditions and currencies."""


def _bare(code: str) -> str:
    """The signs of a number format that stand for parts of the figure."""
    bare = _NOT_SHOWN_AS_TYPED.sub("", code.casefold().split(";")[0])
    return "" if bare == "general" else bare
