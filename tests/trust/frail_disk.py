"""A disk that keeps what was synced and plays dice with the rest when the power goes.

An SQLite file system in memory. Writes after the last sync of a file are, at the cut, each kept, lost or torn at sector
borders, independently and so in any order; that is what drives with caches do.
"""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any, cast

import apsw
from msgspec import Struct, field

SECTOR = 512


class _Stored(Struct):
    now: bytearray = field(default_factory=bytearray)
    safe: bytearray = field(default_factory=bytearray)
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)
    """(offset, bytes), or (size, None) for a file that was cut short."""

    def apply(self, content: bytearray, offset: int, data: bytes | None) -> None:
        if data is None:
            del content[offset:]
            return
        if len(content) < offset:
            content.extend(bytes(offset - len(content)))
        content[offset : offset + len(data)] = data

    def write(self, offset: int, data: bytes | None) -> None:
        self.apply(self.now, offset, data)
        self.pending.append((offset, data))

    def sync(self) -> None:
        self.safe = bytearray(self.now)
        self.pending.clear()

    def after_cut(self, chance: random.Random) -> bytes:
        left = bytearray(self.safe)
        for offset, data in self.pending:
            fate = chance.random()
            if fate < 0.4:
                continue
            if data is None or fate < 0.7:
                self.apply(left, offset, data)
                continue
            for start in range(0, len(data), SECTOR):
                if chance.random() < 0.5:
                    self.apply(left, offset + start, data[start : start + SECTOR])
        return bytes(left)


class FrailDisk(apsw.VFS):
    """Holds files by name. The power goes before the write or sync number `cut_at`; what the program does from then on
    reaches nothing, and it is for the caller to stop it."""

    def __init__(self, name: str, cut_at: int) -> None:
        self.files: dict[str, _Stored] = {}
        self.is_cut = False
        self._left = cut_at
        self.name = name
        super().__init__(name, base="")

    def put(self, name: str, content: bytes) -> None:
        """A file that has long been safe."""
        self.files[name] = _Stored(bytearray(content), bytearray(content))

    def reaches(self) -> bool:
        """Count one thing that would reach the disk; whether it does."""
        self._left -= 1
        self.is_cut = self.is_cut or self._left < 0
        return not self.is_cut

    def salvage(self, folder: Path, chance: random.Random) -> None:
        """Write what the drive holds when the power is back into a real folder."""
        for name, stored in self.files.items():
            (folder / Path(name).name).write_bytes(stored.after_cut(chance))

    def xFullPathname(self, name: str) -> str:
        return name

    def xAccess(self, pathname: str, flags: int) -> bool:
        return pathname in self.files

    def xDelete(self, filename: str, syncdir: bool) -> None:
        if self.reaches():
            self.files.pop(filename, None)

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:
        path = name.filename() if isinstance(name, apsw.URIFilename) else name or f"scratch-{len(self.files)}"
        flags[1] = flags[0]
        return cast("apsw.VFSFile", _Handle(self, self.files.setdefault(path, _Stored())))


class _Handle:
    """An open file of the disk."""

    def __init__(self, disk: FrailDisk, stored: _Stored) -> None:
        self._disk, self._stored = disk, stored

    def xRead(self, amount: int, offset: int) -> bytes:
        return bytes(self._stored.now[offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:
        if self._disk.reaches():
            self._stored.write(offset, bytes(data))

    def xTruncate(self, size: int) -> None:
        if self._disk.reaches():
            self._stored.write(size, None)

    def xSync(self, flags: int) -> None:
        if self._disk.reaches():
            self._stored.sync()

    def xFileSize(self) -> int:
        return len(self._stored.now)

    def xLock(self, level: int) -> None:
        """Nobody else is there."""

    def xUnlock(self, level: int) -> None:
        """Nobody else is there."""

    def xCheckReservedLock(self) -> bool:
        return False

    def xFileControl(self, op: int, pointer: int) -> bool:
        return False

    def xSectorSize(self) -> int:
        return SECTOR

    def xDeviceCharacteristics(self) -> int:
        return 0

    def xClose(self) -> None:
        """What is not synced stays unsafe."""
