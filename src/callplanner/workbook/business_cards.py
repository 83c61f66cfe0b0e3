"""Business cards (.vcf, versions 2.1 to 4.0) as rows of a table, one card a row. Runs in the reading child.

Sources: RFC 2426, RFC 6350 and the vCard 2.1 specification of the Internet Mail Consortium.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from msgspec import Struct

from callplanner.domain.errors import PlannerError
from callplanner.workbook.encoding import detect
from callplanner.workbook.kinds import Kind
from callplanner.workbook.table import SAMPLE_ROWS, Row

TITLES = (
    "Reference", "Company", "Contact", "Role", "Phone", "Second phone", "Mobile", "E-mail", "Street", "Postcode",
    "Town", "Region", "Country", "Segment", "Note",
)  # fmt: skip
MAX_BYTES = 200 * 1024**2
_MOBILE = frozenset(("cell", "iphone", "mobile"))
_NO_CALLS = frozenset(("fax", "pager", "x-fax"))
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


class _Line(Struct, frozen=True):
    name: str
    kinds: frozenset[str]
    value: str

    def parts(self) -> list[str]:
        """The value cut at semicolons that are not escaped."""
        return [_bare(part) for part in re.split(r"(?<!\\);", self.value)]

    @property
    def text(self) -> str:
        return _bare(self.value)


def _bare(text: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text).strip()


class CardFile:
    """A file of business cards."""

    def __init__(self, path: Path) -> None:
        self.path = path
        if path.stat().st_size > MAX_BYTES:
            raise PlannerError("source-too-large-to-read", file=path.name)
        with path.open("rb") as file:
            encoding = detect(file)
        self._encoding = encoding.name
        text = path.read_bytes()[encoding.skip :].decode(encoding.name, encoding.errors)
        self._rows: list[Row] = [TITLES, *_cards(text)]

    def describe(self) -> tuple[object, ...]:
        """The facts of a Workbook, as plain values in its order."""
        sheets = [(self.path.stem, False, len(self._rows), len(TITLES))]
        return str(Kind.VCARD), sheets, self.path.stem, tuple(islice(self._rows, SAMPLE_ROWS)), self._encoding, None

    def progress(self, done: int) -> tuple[int, int | None]:
        """Cards read and cards there are."""
        return done, len(self._rows)

    def rows(self) -> Iterator[Row]:
        """Titles, then a row for each card."""
        return iter(self._rows)


def _cards(text: str) -> Iterator[Row]:
    lines: list[_Line] = []
    for raw in _unfolded(text):
        line = _parsed(raw)
        if line is None:
            continue
        if line.name == "BEGIN":
            lines = []
        elif line.name == "END":
            yield _row(lines)
            lines = []
        else:
            lines.append(line)


def _unfolded(text: str) -> Iterator[str]:
    """Whole lines: what goes on in the next line begins there with a space, or ended here with = (2.1)."""
    whole = ""
    for line in text.splitlines():
        if line[:1] in (" ", "\t") and whole:
            whole += line[1:]
        elif whole.endswith("=") and "QUOTED-PRINTABLE" in whole.upper():
            whole = whole[:-1] + line
        else:
            if whole:
                yield whole
            whole = line
    if whole:
        yield whole


def _parsed(line: str) -> _Line | None:
    head, colon, value = line.partition(":")
    if not colon:
        return None
    name, *parameters = head.split(";")
    kinds: set[str] = set()
    charset, quoted = "utf-8", False
    for parameter in parameters:
        key, equals, told = parameter.partition("=")
        if not equals:
            key, told = "TYPE", key
        if key.upper() == "CHARSET":
            charset = told
        elif told.upper() == "QUOTED-PRINTABLE":
            quoted = True
        elif key.upper() == "TYPE":
            kinds.update(told.strip('"').lower().split(","))
    if quoted:
        raw = quopri.decodestring(value.encode("utf-8", "replace"))
        try:
            value = raw.decode(charset, "replace")
        except LookupError:  # a character set that nobody knows
            value = raw.decode("utf-8", "replace")
    return _Line(name.rpartition(".")[2].upper(), frozenset(kinds), value)


def _row(lines: list[_Line]) -> Row:
    def first(name: str) -> str:
        return next((line.text for line in lines if line.name == name and line.text), "")

    company = next((" ".join(filter(None, line.parts()[:1])) for line in lines if line.name == "ORG"), "")
    structured = next((line.parts() for line in lines if line.name == "N"), [])
    given_first = " ".join(filter(None, (*structured[1:3], *structured[:1])))
    person = first("FN") or given_first or first("NICKNAME")
    numbers = [line for line in lines if line.name == "TEL" and not line.kinds & _NO_CALLS]
    mobiles = [_number(line) for line in numbers if line.kinds & _MOBILE]
    phones = [_number(line) for line in numbers if not line.kinds & _MOBILE]
    addresses = [line for line in lines if line.name == "ADR"]
    work = [line for line in addresses if "work" in line.kinds] or addresses
    if first("KIND").casefold() == "group":
        return (*[None] * (len(TITLES) - 1), f"{person} (group)")
    address = [*(work[0].parts() if work else []), *[""] * 7]
    cells = (
        first("X-CALLPLANNER-REFERENCE"),
        company,
        person if person != company else "",
        first("TITLE") or first("ROLE"),
        phones[0] if phones else "",
        phones[1] if len(phones) > 1 else "",
        mobiles[0] if mobiles else "",
        first("EMAIL"),
        ", ".join(filter(None, (address[2], address[1]))),
        address[5],
        address[3],
        address[4],
        address[6],
        first("CATEGORIES"),
        first("NOTE"),
    )
    return tuple(cell or None for cell in cells)


def _number(line: _Line) -> str:
    number, *parameters = line.text.removeprefix("tel:").split(";")  # RFC 3966: tel:+1-201-555-0123;ext=102
    extension = next((told[4:] for told in parameters if told.startswith("ext=")), "")
    return f"{number} ext. {extension}" if extension else number
