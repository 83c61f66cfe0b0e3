"""Locked workbooks: read with their password, refused in words without it, and without a trace on the disk."""

from __future__ import annotations

from pathlib import Path

import msoffcrypto
import openpyxl
import pytest

from callplanner.domain.errors import PlannerError
from callplanner.services.wording import sentence
from callplanner.workbook.reader import open_source
from tests.desk import Desk
from tests.real_data import real
from tests.workbook.builders import zip_file

KNOWN = {
    "protected_passtika": "tika",
    "xor-encryption-abc": "abc",
    "xor_password_123456789012345": "123456789012345",
    "pwd_password": "password",
    "encrypted-letmein.ods": "letmein",
}
NOT_OPENED = {"AES128_MD5": "locked with MD5, which no version of Excel does by itself; the library does not know it"}


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """A workbook with two customers, locked with “sesame”."""
    plain = tmp_path / "plain.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("Reference", "Name", "Phone"), ("L1", "Ashford", "020 7946 0001"), ("L2", "Barton", "020 7946 0002")):
        sheet.append(row)
    book.save(plain)
    path = tmp_path / "locked.xlsx"
    with plain.open("rb") as file, path.open("wb") as out:
        msoffcrypto.OfficeFile(file).encrypt("sesame", out)
    plain.unlink()
    return path


def test_with_its_password_it_is_like_any_file(desk: Desk, locked: Path, tmp_path: Path) -> None:
    assert len(desk.planner.inspect_file(locked, password="sesame").columns) == 3
    view, _ = desk.planner.import_file("customers", locked, password="sesame", apply=True)
    assert (view.new, view.rejected) == (2, 0)
    assert {path.name for path in tmp_path.iterdir()} >= {"locked.xlsx"}
    assert not list(tmp_path.glob("*.tmp"))


@pytest.mark.parametrize(("password", "code"), [(None, "source-encrypted"), ("open", "source-password-wrong")])
def test_without_it_nothing_happens_but_a_sentence(desk: Desk, locked: Path, password: str | None, code: str) -> None:
    before = desk.dump()
    with pytest.raises(PlannerError) as refused:
        desk.planner.import_file("customers", locked, password=password, apply=True)
    assert refused.value.code == code
    assert "password" in sentence(refused.value)
    assert desk.dump() == before


def test_locked_files_of_others_open_with_their_passwords() -> None:
    folder = real("C_odd_spreadsheets")
    opened = []
    for path in sorted(folder.rglob("*")):
        password = next((word for part, word in KNOWN.items() if part in path.name), None)
        if password is None:
            continue
        if any(part in path.name for part in NOT_OPENED):
            with pytest.raises(PlannerError, match="source-password-wrong"):
                open_source(path, password=password)
            continue
        with open_source(path, password=password) as source:
            assert sum(len(block) for block in source.blocks()) > 0, path.name
        opened.append(path.name)
    assert len(opened) >= 5


def test_what_excel_locks_for_itself_opens_without_a_question() -> None:
    [path] = real("C_odd_spreadsheets").rglob("protectedsheet-xxx.xls")
    with open_source(path) as source:
        assert source.workbook.sheets


def test_a_lock_that_cannot_be_opened_is_said_at_once(tmp_path: Path) -> None:
    """No password is asked for where none would help."""
    path = zip_file(
        tmp_path,
        {
            "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": b"<m><encryption-data><algorithm name='Blowfish CFB'/></encryption-data></m>",
            "content.xml": b"noise",
        },
        "old.ods",
    )
    for password in (None, "sesame"):
        with pytest.raises(PlannerError, match="source-locked-otherwise") as refused:
            open_source(path, password=password)
        assert "old.ods" in sentence(refused.value)
