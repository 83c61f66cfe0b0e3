"""The password from the command line: in a file, in the environment or typed, never as an argument."""

from __future__ import annotations

from pathlib import Path

import pytest

from callplanner.cli import passwords as commands
from callplanner.cli import session as sessions
from callplanner.services.passwords import Key, is_locked, opens
from tests.cli.test_contract import Cli, cli, shop, shop_file

__all__ = ["cli", "shop", "shop_file"]  # fixtures

FIRST, SECOND = "grüne Wiese 7", "rotes Rad 99"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CALLPLANNER_HOME", str(tmp_path / "home"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cli.callplanner"


def test_set_use_change_and_remove(shop: Cli, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = tmp_path / "first.txt"
    old.write_text(FIRST + "\r\nmore\n", encoding="utf-8")
    assert shop("password", "show") == {"file": str(file), "locked": False, "readable_copies": 0}
    made = shop("backup")["file"]
    done = shop("password", "set", "--new-password-file", str(old))
    assert (done["locked"], done["readable_copies"], done["removed_copies"]) == (True, 1, 0)
    assert is_locked(Path(done["backup"]))
    assert is_locked(file)
    assert "already" in shop("password", "set", "--new-password-file", str(old), status=1)
    assert "is locked with a password" in shop("today", status=1)
    monkeypatch.setenv("CALLPLANNER_PASSWORD", "something else")
    assert "That is not the password" in shop("today", status=1)
    monkeypatch.setenv("CALLPLANNER_PASSWORD", FIRST)
    assert shop("today")["calls"]
    assert shop("check")["ok"] is True
    assert shop("check", "--mend")["ok"] is True
    shop("record", "10042", "no_answer")
    assert shop("undo")["changes"]
    listed = shop("backups")["backups"]
    assert sorted(row["locked"] for row in listed) == [False, True]
    assert all(row["customers"] == 3 for row in listed)
    assert shop("restore", made)["kept"]
    assert is_locked(file), "a plain backup is locked as it is put back"
    assert shop("password", "show")["readable_copies"] == 1

    monkeypatch.setenv("CALLPLANNER_NEW_PASSWORD", SECOND)
    done = shop("password", "change", "--remove-copies")
    assert (done["locked"], done["readable_copies"]) == (True, 0)
    assert not Path(made).exists()
    assert opens(file, Key(SECOND))
    monkeypatch.setenv("CALLPLANNER_PASSWORD", SECOND)
    older = next(row["file"] for row in shop("backups")["backups"] if row["customers"] is None)
    assert "That is not the password" in shop("restore", older, status=1)
    assert shop("restore", older, "--backup-password-file", str(old))["ok"]
    assert opens(file, Key(SECOND))

    assert shop("password", "remove")["locked"] is False
    assert not is_locked(file)
    assert "has no password" in shop("password", "remove", status=1)
    monkeypatch.delenv("CALLPLANNER_PASSWORD")
    assert shop("today")["calls"]


def test_the_option_before_the_command(shop: Cli, file: Path, tmp_path: Path) -> None:
    from callplanner.cli.main import run

    secret = tmp_path / "secret.txt"
    secret.write_text(FIRST, encoding="utf-8")
    shop("password", "set", "--new-password-file", str(secret))
    before = ["--database", str(file), "--today", "2024-03-12"]
    assert run([*before, "--password-file", str(secret), "today"]) == 0
    assert run([*before, "--password-file", str(tmp_path / "none.txt"), "today"]) == 1
    assert run([*before, "today"]) == 1


def test_what_is_typed_is_asked_without_being_shown(
    shop: Cli, file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers: list[str] = []
    questions: list[str] = []

    def typed(words: str) -> str:
        questions.append(words)
        return answers.pop(0)

    for module in (commands, sessions):
        monkeypatch.setattr(module, "getpass", typed)
        monkeypatch.setattr(module, "can_ask", lambda: True)
    answers[:] = [FIRST, SECOND]
    assert "not the same" in shop("password", "set", status=1)
    assert not is_locked(file)
    answers[:] = [FIRST, FIRST]
    told = shop("password", "set", plain=True)
    assert "A lost password cannot be brought back by anybody" in told
    answers[:] = [FIRST]
    assert shop("today")["calls"]
    answers[:] = [FIRST]
    assert shop("check", "--mend")["ok"], "asked once"
    answers[:] = ["wrong one"]
    assert "not the password" in shop("today", status=1)
    answers[:] = [FIRST, SECOND, SECOND]
    assert shop("password", "change")["locked"]
    assert questions[-3:] == ["Present password: ", "New password: ", "New password again: "]
    assert answers == []


def test_refusals_are_sentences(shop: Cli, tmp_path: Path) -> None:
    short = tmp_path / "short.txt"
    short.write_text("1234567", encoding="utf-8")
    assert "at least 8 characters" in shop("password", "set", "--new-password-file", str(short), status=1)
    assert "nobody to ask" in shop("password", "set", status=1)
    short.write_text("\n", encoding="utf-8")
    assert "holds no password" in shop("password", "set", "--new-password-file", str(short), status=1)
