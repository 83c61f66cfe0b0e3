"""What a file is, told by its first bytes. The ending of its name is not believed."""

from __future__ import annotations

import re
from enum import StrEnum


class Kind(StrEnum):
    """The kinds of files that can be read."""

    XLSX = "xlsx"
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"
    TEXT = "text"
    VCARD = "vcard"


HEAD_BYTES = 4096

# First bytes -> what the person would call the file. Only kinds that people do hand in by mistake.
_FOREIGN: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"BM", "a picture"),
    (b"RIFF", "a picture, sound or film"),
    (b"OggS", "a sound or film"),
    (b"ID3", "a sound"),
    (b"\x1f\x8b", "a packed file (.gz)"),
    (b"7z\xbc\xaf\x27\x1c", "a packed file (.7z)"),
    (b"Rar!", "a packed file (.rar)"),
    (b"BZh", "a packed file (.bz2)"),
    (b"\xfd7zXZ", "a packed file (.xz)"),
    (b"\x7fELF", "a program"),
    (b"{\\rtf", "a Rich Text document"),
    (b"BEGIN:VCALENDAR", "a calendar (.ics)"),
    (b"\x00\x00\x1a\x00", "a Lotus 1-2-3 workbook"),
    (b"\x00\x00\x02\x00", "a Lotus 1-2-3 workbook"),
    (b"ID;P", "a SYLK file (.slk)"),
    (b"TABLE\r\n0,1", "a DIF file (.dif)"),
    (b"TABLE\n0,1", "a DIF file (.dif)"),
    (b"PAR1", "a Parquet file"),
    (b"ARROW1", "an Arrow file"),
    (b"Obj\x01", "an Avro file"),
)

_JSON = re.compile(rb"\[?\s*\{\s*[\"']\w[^\"'\n]{0,80}[\"']\s*:")
_SQL = re.compile(rb"(?:(?:--|/\*)[^\n]*\n\s*)*(?:insert into|create table|drop table)\s+[\"`\[\w.]+")
_OLD_EXCEL = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08\x08\x00", b"\x09\x08\x06\x00")

ZIP_HEAD = b"PK\x03\x04"
ZIP_EMPTY = b"PK\x05\x06"
OLE_HEAD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SQLITE_HEAD = b"SQLite format 3\x00"


def foreign_kind(head: bytes) -> str | None:
    """What `head` belongs to, in the person's words, where it is something that cannot be read; else None."""
    for magic, name in _FOREIGN:
        if head.startswith(magic) and (magic != b"BM" or _is_bitmap(head)):
            return name
    if head.startswith(b"MZ") and b"DOS mode" in head:
        return "a program"
    if head.startswith(_OLD_EXCEL):
        return "a workbook of a very old Excel (before 1997)"
    return _marked_up(head)


def is_vcard(head: bytes) -> bool:
    """Whether the file is one of business cards, in any of the encodings that telephones write."""
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"), (b"", "latin-1")):
        if head.startswith(mark):
            text = head.decode(encoding, "replace").lstrip("\ufeff\xef\xbb\xbf \t\r\n")
            return text[:11].upper() == "BEGIN:VCARD"
    return False


def _is_bitmap(head: bytes) -> bool:
    """Whether a text that happens to begin with BM is really a bitmap: its reserved bytes are zero."""
    return len(head) > 14 and head[6:10] == b"\0\0\0\0"


def _marked_up(head: bytes) -> str | None:
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if _JSON.match(text):
        return "a JSON file"
    if _SQL.match(text):
        return "an SQL script"
    if not text.startswith(b"<"):
        return None
    if b"urn:schemas-microsoft-com:office:spreadsheet" in text:
        return "an XML spreadsheet of Excel 2003"
    if b"opendocument" in text:
        return "a flat OpenDocument file (.fods)"
    if any(mark in text for mark in (b"<html", b"<!doctype html", b"<table", b"<meta", b"<div")):
        return "a web page (.html)"
    if text.startswith(b"<?xml") or b"xmlns" in text:
        return "an XML file"
    return None
