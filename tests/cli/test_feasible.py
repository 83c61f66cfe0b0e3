"""When the year does not fit, the plan says by how much and what would help."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from callplanner.cli.main import run


def test_what_does_not_fit_and_three_ways_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "people.csv"
    rows = [f"{i},Customer {i},{10_000 // (i + 1)}" for i in range(300)]
    path.write_text("Cust no,Name,Yearly value\n" + "\n".join(rows) + "\n", encoding="utf-8")
    before = ["--database", str(tmp_path / "c.callplanner"), "--today", "2024-03-12", "--json"]
    assert run([*before, "import", "customers", str(path)]) == 0
    assert run([*before, "callers", "set", "Me", "--calls-a-day", "10"]) == 0
    capsys.readouterr()
    assert run([*before, "plan", "--dry-run"]) == 0
    plan = json.loads(capsys.readouterr().out)
    assert plan["conversations_wanted"] > plan["capacity"] == plan["placed"]
    assert plan["left_out"] == []
    assert [cut["tier"] for cut in plan["cut"]]
    fewer, more, days = plan["ways"]
    assert fewer.startswith("Call tier ")
    extra = int(more.split()[1])
    assert run([*before, "callers", "set", "Me", "--calls-a-day", str(10 + extra)]) == 0
    capsys.readouterr()
    run([*before, "plan", "--dry-run"])
    grown = json.loads(capsys.readouterr().out)
    assert grown["placed"] == grown["conversations_wanted"] == plan["conversations_wanted"]
    assert grown["ways"] == []
    assert days.endswith(" more days, of another caller who works like Me.")


def test_never_more_is_placed_than_is_wanted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Calls that stand pinned or late beyond a tier's frequency are wanted too."""
    path = tmp_path / "sample.callplanner"
    assert run(["--today", "2024-03-12", "sample", str(path)]) == 0
    capsys.readouterr()
    assert run(["--database", str(path), "--today", "2024-03-12", "--json", "plan", "--dry-run"]) == 0
    done = json.loads(capsys.readouterr().out)
    assert done["placed"] <= done["conversations_wanted"]
