"""Where a company file lies: on this machine, on a network drive, or in a folder that some service keeps in step.

SQLite's write-ahead log needs memory that two machines cannot share, and a service that copies a file while it is being
written copies half a change. Such places are noticed by the kind of file system and by the names of folders; the file
is then written with the old journal, and the person is told as long as it lies there.
"""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

LOCAL, NETWORK, SYNCHRONISED = "local", "network", "synchronised"

_NETWORK_SYSTEMS = frozenset(
    [
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "smb2",
        "afpfs",
        "afs",
        "ceph",
        "9p",
        "glusterfs",
        "lustre",
        "webdav",
        "davfs",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.davfs2",
        "fuse.gvfsd-fuse",
        "fuse.glusterfs",
        "fuse.ceph",
        "fuse.s3fs",
        "fuse.smbnetfs",
        "ncpfs",
        "coda",
        "beegfs",
    ]
)
_SERVICE_SYSTEMS = {
    "fuse.google-drive-ocamlfuse": "Google Drive",
    "fuse.onedriver": "OneDrive",
    "fuse.pcloud": "pCloud",
}
_SERVICES = {
    "dropbox": "Dropbox", "onedrive": "OneDrive", "google drive": "Google Drive", "googledrive": "Google Drive",
    "google drive stream": "Google Drive", "drivefs": "Google Drive", "icloud drive": "iCloud", "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud", "mobile documents": "iCloud", "nextcloud": "Nextcloud", "owncloud": "ownCloud",
    "box sync": "Box", "pcloud drive": "pCloud", "pclouddrive": "pCloud", "pcloud sync": "pCloud",
    "syncthing": "Syncthing", "megasync": "MEGA", "seafile": "Seafile", "cloudstorage": "cloud storage",
    "resilio sync": "Resilio Sync", "tresorit": "Tresorit", "magentacloud": "MagentaCLOUD", "hidrive": "HiDrive",
    "yandex.disk": "Yandex Disk", "creative cloud files": "Creative Cloud", "synologydrive": "Synology Drive",
}  # fmt: skip
_PREFIXES = ("onedrive -", "onedrive–", "dropbox (", "googledrive-", "onedrive-", "nextcloud-", "dropbox-")
_MARKS = {
    ".dropbox": "Dropbox", ".dropbox.cache": "Dropbox", ".stfolder": "Syncthing", ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud", ".tmp.drivedownload": "Google Drive",
}  # fmt: skip
_CONFLICT = ("conflict", "konflikt", "conflit", "conflicto", "conflitto")


class Place(Struct, frozen=True):
    """The kind of place, and what it is called: a service, or the kind of file system."""

    kind: str
    name: str = ""

    @property
    def is_shared(self) -> bool:
        """Other machines may reach the file."""
        return self.kind != LOCAL


def place_of(file: Path) -> Place:
    """Where a file lies, or will lie. Never raises: what cannot be told counts as this machine."""
    whole = file.absolute()
    with suppress(OSError, RuntimeError):
        whole = whole.resolve()
    for name in {*file.absolute().parent.parts, *whole.parent.parts}:
        folded = name.casefold()
        if folded in _SERVICES:
            return Place(SYNCHRONISED, _SERVICES[folded])
        for prefix in _PREFIXES:
            if folded.startswith(prefix):
                return Place(SYNCHRONISED, _SERVICES[prefix.rstrip(" -–(")])
    for folder in whole.parents:
        for mark, service in _MARKS.items():
            with suppress(OSError):
                if (folder / mark).exists():
                    return Place(SYNCHRONISED, service)
    system = _file_system(whole)
    if system in _SERVICE_SYSTEMS:
        return Place(SYNCHRONISED, _SERVICE_SYSTEMS[system])
    return Place(NETWORK, system) if system in _NETWORK_SYSTEMS else Place(LOCAL)


def conflicting_copies(file: Path) -> tuple[Path, ...]:
    """Copies that a service left beside the file because two machines had changed it."""
    found = []
    with suppress(OSError):
        for path in file.parent.iterdir():
            name = path.name.casefold()
            if path != file and name.startswith(file.stem.casefold()) and any(word in name for word in _CONFLICT):
                found.append(path)
    return tuple(sorted(found))


if sys.platform == "win32":
    import ctypes

    _REMOTE = 4

    def _file_system(file: Path) -> str:
        text = str(file)
        if text.startswith("\\\\") and not text.startswith("\\\\?\\"):
            return "cifs"
        return "cifs" if ctypes.windll.kernel32.GetDriveTypeW(file.anchor) == _REMOTE else ""

else:

    def _file_system(file: Path) -> str:
        """The kind of file system of the innermost mount that holds the file; empty when it cannot be told."""
        best, system = "", ""
        for point, kind in _mounts():
            inside = file == Path(point) or Path(point) in file.parents
            if inside and len(point) >= len(best):
                best, system = point, kind
        return system


def _mounts() -> list[tuple[str, str]]:
    """(mount point, kind of file system)."""
    found = []
    table = Path("/proc/self/mountinfo")
    if table.exists():
        with suppress(OSError):
            for line in table.read_text(encoding="utf-8", errors="surrogateescape").splitlines():
                before, _, after = line.partition(" - ")
                found.append((_unescaped(before.split()[4]), after.split()[0]))
    elif sys.platform == "darwin":
        with suppress(OSError, subprocess.SubprocessError):
            told = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=2, check=True).stdout
            for line in told.splitlines():
                point, _, kind = line.partition(" on ")[2].rpartition(" (")
                found.append((point, kind.split(",")[0].rstrip(")")))
    return found


def _unescaped(point: str) -> str:
    for code, sign in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        point = point.replace(code, sign)
    return point
