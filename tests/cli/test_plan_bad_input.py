"""What cannot be planned is a line of the report or a plain refusal: never an exception, never a silent drop."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from callplanner.cli.main import run
from tests.desk import Desk

PEOPLE = "Cust no,Name,Yearly value\n" + "".join(f"{i},Customer {i},{10_000 // (i + 1)}\n" for i in range(24))
Cli = Callable[..., Any]


@pytest.fixture
def cli(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Cli:
    """Types a command on a file of its own; the document, or the sentence of a refusal."""

    def call(*words: str, status: int = 0, today: str = "2024-03-12") -> Any:
        ended = run(["--database", str(tmp_path / "c.callplanner"), "--today", today, "--json", *words])
        printed = capsys.readouterr()
        assert ended == status, printed
        assert "Traceback" not in printed.err
        return printed.err.strip() if status else json.loads(printed.out)

    return call


@pytest.fixture
def shop(cli: Cli, tmp_path: Path) -> Cli:
    """Two dozen customers."""
    (tmp_path / "people.csv").write_text(PEOPLE, encoding="utf-8")
    cli("import", "customers", str(tmp_path / "people.csv"))
    return cli


def adds_up(plan: dict[str, Any], calls: list[dict[str, Any]]) -> None:
    """Promises of every report: days within capacity and in all what was placed, each customer placed or named."""
    assert all(0 <= day["fixed"] + day["placed"] <= day["capacity"] for day in plan["days"])
    assert sum(day["placed"] for day in plan["days"]) + sum(o["by"] for o in plan["overbooked"]) >= plan["placed"]
    assert sum(day["capacity"] for day in plan["days"]) == plan["capacity"]
    with_call = {call["customer"] for call in calls}
    named = {row["customer"] for row in plan["left_out"]}
    assert len(with_call | named) == plan["customers"]
    assert not with_call & named
    assert all(row["reason"] for row in (*plan["left_out"], *plan["dropped"]))
    assert max(Counter((c["customer"], c["date"]) for c in calls).values(), default=1) == 1


def planned(cli: Cli, *words: str, today: str = "2024-03-12") -> dict[str, Any]:
    plan = cli("plan", *words, today=today)
    adds_up(plan, cli("programme", today=today)["calls"])
    found: dict[str, Any] = plan
    return found


def test_more_calls_a_year_than_there_are_days(shop: Cli) -> None:
    shop("tiers", "set", "A", "--calls-a-year", "350")
    plan = planned(shop)
    assert plan["conversations_wanted"] > plan["placed"]
    assert plan["left_out"] == []
    assert plan["dropped"]


def test_a_horizon_shorter_than_every_interval(shop: Cli) -> None:
    plan = planned(shop, "--from", "2024-03-12", "--to", "2024-03-15")
    assert plan["placed"] == 24
    assert plan["left_out"] == []


def test_a_horizon_of_one_closed_day_names_everybody(shop: Cli) -> None:
    plan = planned(shop, "--from", "2024-03-16", "--to", "2024-03-16")
    assert (plan["placed"], len(plan["left_out"]), plan["days"]) == (0, 24, [])


def test_a_caller_with_no_open_day(shop: Cli) -> None:
    shop("callers", "leave", "Me", "2024-03-01", "2025-12-31")
    plan = planned(shop)
    assert (plan["capacity"], plan["placed"], len(plan["left_out"])) == (0, 0, 24)
    assert "Me is away from Fri 1 Mar 2024 to Wed 31 Dec 2025" in plan["left_out"][0]["reason"]


def test_no_attempts_a_day(shop: Cli) -> None:
    shop("callers", "set", "Me", "--calls-a-day", "0")
    plan = planned(shop)
    assert (plan["capacity"], plan["placed"], len(plan["left_out"])) == (0, 0, 24)
    assert "Me has no time for a conversation on 261 of the days." in plan["left_out"][0]["reason"]


def test_promises_on_a_closed_day_and_more_than_a_day_holds_are_named(shop: Cli) -> None:
    shop("callers", "set", "Me", "--calls-a-day", "2")
    for customer in ("1", "2", "3"):
        shop("record", customer, "callback", "--callback", "2024-03-20T10:00")
    shop("record", "4", "callback", "--callback", "2024-03-23T10:00")
    plan = planned(shop)
    over = {o["date"]: o["by"] for o in plan["overbooked"]}
    capacity = next(day["capacity"] for day in plan["days"] if day["date"] == "2024-03-20")
    assert over == {"2024-03-20": 3 - capacity, "2024-03-23": 1}


def test_leave_that_ends_before_it_begins(shop: Cli) -> None:
    assert "Swap the days" in shop("callers", "leave", "Me", "2024-05-10", "2024-05-01", status=1)


def test_an_unknown_country(shop: Cli) -> None:
    assert shop("callers", "set", "Me", "--country", "XQ", status=1)
    assert shop("callers", "set", "Me", "--country", "DE", "--subdivision", "NOPE", status=1)


def test_nobody_to_call(cli: Cli) -> None:
    plan = planned(cli)
    assert (plan["customers"], plan["placed"], plan["left_out"], plan["peak_utilisation"]) == (0, 0, [], 0)
    assert plan["capacity"] > 0


def test_a_year_from_a_leap_day(shop: Cli) -> None:
    plan = planned(shop, today="2024-02-29")
    assert (plan["from"], plan["to"]) == ("2024-02-29", "2025-02-27")
    assert plan["left_out"] == []


@pytest.mark.parametrize("begin", ["2024-03-25", "2024-10-21"])
def test_every_day_once_when_the_clocks_change(shop: Cli, begin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    end = (date.fromisoformat(begin) + timedelta(days=13)).isoformat()
    plan = planned(shop, "--from", begin, "--to", end, today=begin)
    days = [date.fromisoformat(day["date"]) for day in plan["days"]]
    assert days == [d for i in range(14) if (d := date.fromisoformat(begin) + timedelta(days=i)).weekday() < 5]


def test_a_customer_who_is_allowed_on_no_weekday(desk: Desk) -> None:
    desk.customer("Never", weekdays=0)
    desk.customer("Mondays", weekdays=1)
    view, _ = desk.planner.plan(apply=True)
    assert [row.name for row in view.left_out] == ["Never"]
    assert view.placed == 1


def test_whom_the_plan_left_out_keeps_its_proof_until_the_next_plan(cli: Cli, tmp_path: Path) -> None:
    people = "Ref,Name,Phone\n" + "".join(f"{i},Customer {i},0191 498 {i:04}\n" for i in range(1, 5))
    (tmp_path / "people.csv").write_text(people, encoding="utf-8")
    cli("import", "customers", str(tmp_path / "people.csv"), "--region", "GB")
    assert {row["reason"] for row in cli("coverage")["exceptions"]} == {
        "No conversation in the period and no call planned. Plan the year."
    }
    cli("callers", "set", "Me", "--calls-a-day", "2")
    plan = cli("plan", "--to", "2024-03-14")
    proofs = {row["customer"]: row["reason"] for row in plan["left_out"]}
    assert proofs
    assert {row["customer"]: row["reason"] for row in cli("coverage")["exceptions"]} == proofs
    (tmp_path / "one.csv").write_text("Ref,Name,Phone\n9,Late,0191 498 0999\n", encoding="utf-8")
    cli("import", "customers", str(tmp_path / "one.csv"), "--region", "GB")
    told = {row["customer"]: row["reason"] for row in cli("coverage")["exceptions"]}
    assert told.pop("9").endswith("Plan anew.")
    assert told == proofs
