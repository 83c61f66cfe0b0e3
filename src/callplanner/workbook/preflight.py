"""A look at a file before anything reads it: a few milliseconds that keep hostile and foreign files out.

Everything here reads only the head of the file and the directory of a zip; nothing is unpacked beyond some kilobytes.
"""

from __future__ import annotations

import errno
import os
import struct
import zipfile
import zlib
from pathlib import Path
from typing import BinaryIO

from callplanner.domain.errors import PlannerError, StorageError
from callplanner.workbook import kinds
from callplanner.workbook.kinds import Kind
from callplanner.workbook.locked_ods import opens

MAX_FILE_BYTES = 2 * 1024**3
MAX_DIRECTORY_BYTES = 8 * 1024**2
MAX_ENTRIES = 20_000
MAX_UNPACKED_BYTES = 4 * 1024**3
# Sheets of repeated rows pack 40 to 80 times; a bomb packs a thousand times. Small parts may pack better.
MAX_RATIO = 400
RATIO_FREE_BYTES = 64 * 1024**2


def kind_of(path: Path) -> Kind:
    """The kind of the file at `path`, by its content.

    Raises PlannerError for everything that cannot be a table: missing, empty, encrypted, a folder, a picture, a bomb.
    """
    try:
        with path.open("rb") as file:
            return _kind(path, file)
    except FileNotFoundError as error:
        raise PlannerError("source-not-found", file=path.name) from error
    except IsADirectoryError as error:
        raise PlannerError("source-is-folder", file=path.name) from error
    except PermissionError as error:
        raise _refused(path) from error
    except (OSError, ValueError) as error:
        raise file_trouble(path, error) from error


def kind_of_unlocked(path: Path, file: BinaryIO) -> Kind:
    """The kind of what came out of the locked file at `path`. PlannerError where it is no workbook."""
    kind = _kind(path, file)
    file.seek(0)
    if kind not in (Kind.XLSX, Kind.XLSB, Kind.XLS, Kind.ODS):
        raise PlannerError("source-damaged", file=path.name)
    return kind


def _refused(path: Path) -> PlannerError:
    """No permission: a folder on Windows looks the same as a file that may not be read."""
    if path.is_dir():
        return PlannerError("source-is-folder", file=path.name)
    return StorageError("source-no-permission", file=path.name)


def file_trouble(path: Path, error: OSError | ValueError) -> PlannerError:
    """The error to raise where the system could not open or read `path`."""
    nowhere = (errno.ENOENT, errno.ENAMETOOLONG, errno.ENOTDIR, errno.EINVAL)
    if isinstance(error, OSError) and error.errno in nowhere:
        return PlannerError("source-not-found", file=path.name)
    if isinstance(error, ValueError):  # a NUL in the name
        return PlannerError("source-not-found", file=path.name.replace("\0", ""))
    return StorageError("source-unreachable", file=path.name, detail=os.strerror(error.errno) if error.errno else "")


def _kind(path: Path, file: BinaryIO) -> Kind:
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    head = file.read(kinds.HEAD_BYTES)
    if not head:
        raise PlannerError("source-empty", file=path.name)
    if size > MAX_FILE_BYTES:
        raise PlannerError("source-too-large", file=path.name, megabytes=size // 1024**2)
    if head.startswith(kinds.SQLITE_HEAD):
        raise PlannerError("source-is-database", file=path.name)
    if head.startswith((kinds.ZIP_HEAD, kinds.ZIP_EMPTY)):
        return _zip_kind(path, file, size)
    if head.startswith(kinds.OLE_HEAD):
        return _ole_kind(path, file)
    if path.name.startswith(("~$", ".~lock.")):
        raise PlannerError("source-kind-unsupported", file=path.name, kind="only the mark of a workbook that is open")
    if kinds.is_vcard(head):
        return Kind.VCARD
    foreign = kinds.foreign_kind(head)
    if foreign is not None:
        raise PlannerError("source-kind-unsupported", file=path.name, kind=foreign)
    return Kind.TEXT


def _zip_kind(path: Path, file: BinaryIO, size: int) -> Kind:
    _check_directory(path, file, size)
    file.seek(0)
    try:
        with zipfile.ZipFile(file) as archive:
            _check_unpacked(path, archive.infolist())
            kind = _kind_of_parts(path, archive)
            if kind is Kind.ODS:
                _check_ods_password(path, archive)
            return kind
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, UnicodeDecodeError, struct.error) as error:
        raise PlannerError("source-damaged", file=path.name) from error
    except RuntimeError as error:  # what zipfile raises for a part with a password
        raise PlannerError("source-locked-otherwise", file=path.name) from error


def _check_directory(path: Path, file: BinaryIO, size: int) -> None:
    """Refuse a directory that would itself fill the memory, before zipfile reads all of it."""
    tail = min(size, 65_557)
    file.seek(size - tail)
    data = file.read(tail)
    at = data.rfind(b"PK\x05\x06")
    if at < 0 or len(data) < at + 22:
        raise PlannerError("source-damaged", file=path.name)
    entries, directory_bytes = struct.unpack_from("<HI", data, at + 10)
    unknown = directory_bytes == 0xFFFFFFFF  # zip64: the real figure stands elsewhere; a workbook never needs it
    if unknown or entries > MAX_ENTRIES or directory_bytes > MAX_DIRECTORY_BYTES:
        raise PlannerError("source-bomb", file=path.name)


def _check_unpacked(path: Path, parts: list[zipfile.ZipInfo]) -> None:
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    if unpacked > MAX_UNPACKED_BYTES or (unpacked > RATIO_FREE_BYTES and unpacked > MAX_RATIO * max(packed, 1)):
        raise PlannerError("source-bomb", file=path.name)


def _kind_of_parts(path: Path, archive: zipfile.ZipFile) -> Kind:
    names = {name.replace("\\", "/").lstrip("/").lower() for name in archive.namelist()}
    if "mimetype" in names and _mimetype(archive).startswith(b"application/vnd.oasis.opendocument"):
        if b"spreadsheet" in _mimetype(archive):
            return Kind.ODS
        raise PlannerError("source-kind-unsupported", file=path.name, kind="a text, drawing or presentation")
    if any(name.endswith(("workbook.bin", "workbook.bin.rels")) for name in names):
        return Kind.XLSB
    if any(name.startswith("xl/") or name.endswith("workbook.xml") for name in names):
        return Kind.XLSX
    if "content.xml" in names:
        return Kind.ODS
    if any(name.startswith(("word/", "ppt/", "visio/")) for name in names):
        raise PlannerError(
            "source-kind-unsupported", file=path.name, kind="a text or presentation of an office program"
        )
    if any(name.endswith((".iwa", "index.zip")) for name in names):
        raise PlannerError("source-kind-unsupported", file=path.name, kind="an Apple Numbers document")
    raise PlannerError("source-kind-unsupported", file=path.name, kind="a packed folder (.zip)")


def _mimetype(archive: zipfile.ZipFile) -> bytes:
    with archive.open("mimetype") as part:
        return part.read(100)


def _check_ods_password(path: Path, archive: zipfile.ZipFile) -> None:
    try:
        with archive.open("META-INF/manifest.xml") as part:
            manifest = part.read(1024**2)
            if b"encryption-data" in manifest or b"encrypted-package" in manifest:
                raise PlannerError("source-encrypted" if opens(manifest) else "source-locked-otherwise", file=path.name)
    except KeyError:
        return  # a manifest is not needed to read the cells


def _ole_kind(path: Path, file: BinaryIO) -> Kind:
    """A compound file: an old workbook, or the wrapping of an encrypted new one.

    Stream names stand in UTF-16 in the directory; looking for them is enough to tell one from the other.
    """
    file.seek(0)
    data = file.read(MAX_DIRECTORY_BYTES)
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise PlannerError("source-encrypted", file=path.name)
    if _is_locked_xls(data):
        raise PlannerError("source-encrypted", file=path.name)
    if "WordDocument".encode("utf-16-le") in data or "PowerPoint Document".encode("utf-16-le") in data:
        raise PlannerError(
            "source-kind-unsupported", file=path.name, kind="a text or presentation of an office program"
        )
    return Kind.XLS


_BOF_RECORDS = (b"\x09\x08\x10\x00\x00\x06\x05\x00", b"\x09\x08\x08\x00\x00\x05\x05\x00")
_FILEPASS = 0x2F
_RECORDS_TO_LOOK_AT = 40


def _is_locked_xls(data: bytes) -> bool:
    """Whether a record FILEPASS stands near the beginning of the workbook stream (it must, if there is one)."""
    for mark in _BOF_RECORDS:
        at = data.find(mark)
        if at < 0:
            continue
        for _ in range(_RECORDS_TO_LOOK_AT):
            if at + 4 > len(data):
                break
            record, length = struct.unpack_from("<HH", data, at)
            if record == _FILEPASS:
                return True
            at += 4 + length
    return False
