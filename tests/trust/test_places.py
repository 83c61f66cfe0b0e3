"""Promises 5, 6 and 7: where nothing can be written, where another has the file, where others reach it."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from callplanner.cli.main import run
from callplanner.domain.clock import FixedClock
from callplanner.domain.errors import StorageError
from callplanner.services.planner import Planner
from callplanner.services.wording import say, sentence
from callplanner.storage import place
from callplanner.storage.company_file import CompanyFile
from callplanner.storage.place import place_of
from tests.conftest import TODAY
from tests.trust.work import DAY

posix = pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")


@pytest.fixture
def sealed(tmp_path: Path) -> Iterator[Callable[[], Path]]:
    """A folder, and what makes it unwritable: its permissions, or for root, whom those do not bind, its file system."""
    folder = tmp_path / "sealed"
    folder.mkdir()
    is_root = os.geteuid() == 0
    if is_root and subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(folder)], check=False).returncode:
        pytest.skip("root needs a mount for a read-only folder")

    def seal() -> Path:
        if is_root:
            subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
        else:
            for item in folder.iterdir():
                item.chmod(0o444)
            folder.chmod(0o555)
        return folder

    yield seal
    if is_root:
        subprocess.run(["umount", "-l", str(folder)], check=True)
    else:
        folder.chmod(0o755)


@posix
@pytest.mark.parametrize("log", [False, True], ids=["one file", "log left behind"])
def test_a_read_only_folder_opens_for_reading(
    small: Path, tmp_path: Path, sealed: Callable[[], Path], capsys: pytest.CaptureFixture[str], log: bool
) -> None:
    planner = Planner.open(small, DAY, holder="tests")
    customer = planner.today().entries[0].customer_id
    planner.add_touch(customer, "article", "written last")
    path = tmp_path / "sealed" / "company.callplanner"
    if log:  # as a killed program leaves it
        for ending in ("", "-wal"):
            shutil.copy(f"{small}{ending}", f"{path}{ending}")
        planner.close()
        assert path.with_name(path.name + "-wal").stat().st_size > 0
    else:
        planner.close()
        shutil.copy(small, path)
    folder = sealed()
    before = {item.name: item.read_bytes() for item in folder.iterdir()}
    options = ["--database", str(path), "--today", "2024-03-12", "--json"]
    for command in ("today", "check"):
        status = run([*options, command])
        printed = capsys.readouterr()
        assert (status, printed.err) == (0, "")
        assert json.loads(printed.out).get("calls") or json.loads(printed.out)["ok"]
    assert run([*options, "undo"]) == 1
    assert "can only be read" in capsys.readouterr().err
    window = Planner.open(path, DAY, holder="window")
    assert window.read_only
    assert window.today().entries
    assert "written last" in str(window.card(customer))
    assert "only be looked at" in say(window.overview().warnings[0])
    window.close()
    assert {item.name: item.read_bytes() for item in folder.iterdir()} == before


def test_the_lock_of_another_host_refuses_and_names_it(company: Path) -> None:
    holder = CompanyFile.open(company, holder="window")
    lock = company.with_name(company.name + "-lock")
    lock.write_text(json.dumps({"host": "front-desk", "pid": 4711, "holder": "window"}), encoding="utf-8")
    with pytest.raises(StorageError) as refused:
        CompanyFile.open(company, holder="command line")
    assert "front-desk" in sentence(refused.value)
    holder.close()


def test_a_lock_that_was_left_behind_is_taken_over(company: Path) -> None:
    company.with_name(company.name + "-lock").write_text('{"host": "gone", "pid": 1, "holder": "window"}')
    holder = CompanyFile.open(company, holder="window")
    with pytest.raises(StorageError) as refused:
        CompanyFile.open(company, holder="command line")
    assert "gone" not in sentence(refused.value)  # the lock names who holds it now
    holder.close()


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox", "Dropbox"), ("OneDrive", "OneDrive"), ("OneDrive - Gifts Ltd", "OneDrive"),
        ("Google Drive/My Drive", "Google Drive"), ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("Nextcloud/desk", "Nextcloud"), ("Library/CloudStorage/x", "cloud storage"), ("Syncthing", "Syncthing"),
    ],
)  # fmt: skip
def test_folders_of_services_are_noticed_and_written_with_care(tmp_path: Path, folder: str, service: str) -> None:
    path = tmp_path / folder / "company.callplanner"
    planner = Planner.open(path, FixedClock(TODAY), holder="tests")
    assert service in say(planner.overview().warnings[0])
    with planner._context.file.read() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "delete"
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 3
    planner.close()


def test_a_folder_that_syncthing_marked_is_noticed(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    assert place_of(tmp_path / "deep" / "company.callplanner").name == "Syncthing"
    assert place_of(tmp_path.parent / "company.callplanner").kind == place.LOCAL


@posix
@pytest.mark.parametrize("system", ["nfs4", "cifs", "fuse.sshfs", "9p"])
def test_network_drives_are_noticed_by_their_file_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    monkeypatch.setattr(place, "_mounts", lambda: [("/", "ext4"), (str(tmp_path / "share"), system)])
    assert place_of(tmp_path / "share" / "company.callplanner") == place.Place(place.NETWORK, system)
    assert place_of(tmp_path / "company.callplanner").kind == place.LOCAL


@posix
def test_a_name_with_a_space_in_the_table_of_mounts_is_read() -> None:
    assert place._unescaped("/media/my\\040disk") == "/media/my disk"


@pytest.mark.parametrize(
    "name",
    [
        "company (Ada's conflicted copy 2024-03-01).callplanner",
        "company.sync-conflict-20240301-101010-ABC.callplanner",
        "company (In Konflikt stehende Kopie von Ada).callplanner",
    ],
)
def test_copies_in_conflict_are_reported(company: Path, open_desk: Callable[..., object], name: str) -> None:
    shutil.copy(company, company.with_name(name))
    planner = Planner.open(company, DAY, holder="tests")
    assert name in say(planner.overview().warnings[0])
    planner.close()


@posix
def test_what_the_program_keeps_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "mine.callplanner"
    planner = Planner.open(path, FixedClock(TODAY), holder="tests")
    planner.add_customer(name="Ada")
    copy = planner.backup()
    kept = [*tmp_path.glob("mine.callplanner*"), copy]
    assert len(kept) == 5, "file, log, index of the log, lock and backup"
    assert {stat.S_IMODE(item.stat().st_mode) for item in kept} == {0o600}
    planner.close()
