"""Commands around the programme: days away, catching up, why a date is what it is."""

from __future__ import annotations

from tests.cli.test_plan_bad_input import Cli, cli, shop

__all__ = ["cli", "shop"]


def test_days_away_are_listed_and_taken_back(shop: Cli) -> None:
    before = shop("callers")["callers"][0]["working_days"]
    shop("callers", "leave", "Me", "2024-05-06", "2024-05-07", "--half", "afternoon", "--reason", "course")
    closed = shop("callers", "close", "2024-12-23", "2024-12-24", "--reason", "holidays")
    (me,) = closed["callers"]
    assert me["leave"] == [{"first": "2024-05-06", "last": "2024-05-07", "half": "afternoon", "reason": "course"}]
    assert me["working_days"] == before - 2
    assert [c["date"] for c in closed["closing_days"]] == ["2024-12-23", "2024-12-24"]
    assert shop("callers", "open", "2024-12-01", "2024-12-31")["closing_days"] == []
    assert "morning or afternoon" in shop("callers", "leave", "Me", "2024-05-06", "2024-05-07", "--half", "x", status=1)


def test_catching_up_is_shown_then_applied(shop: Cli) -> None:
    shop("plan")
    later = "2024-04-15"
    late = [c for c in shop("programme")["calls"] if c["date"] < later]
    shown = shop("catch-up", "--from", later, "--to", "2024-04-19", "--dry-run", today=later)
    assert (shown["late"], shown["applied"]) == (len(late), False)
    done = shop("catch-up", "--from", later, "--to", "2024-04-19", today=later)
    assert done == {**shown, "applied": True}
    moved = {m["customer"]: m["to"] for m in done["moved"]}
    assert len(done["moved"]) == len(late)
    calls = {(c["customer"], c["date"]) for c in shop("programme", today=later)["calls"]}
    assert set(moved.items()) <= calls
    plan = shop("plan", "--dry-run", today=later)
    assert all(d["fixed"] + d["placed"] <= d["capacity"] for d in plan["days"])
    assert shop("undo", today=later)["label"].startswith("Caught up")


def test_why_names_the_next_call_and_what_decided_its_date(shop: Cli) -> None:
    assert shop("why", "3")["next"] is None
    shop("plan")
    call = shop("why", "3")["next"]
    planned = shop("programme", "--customer", "3")["calls"][0]
    assert {key: call[key] for key in ("date", "ideal", "earliest", "latest", "band")} == {
        key: planned[key] for key in ("date", "ideal", "earliest", "latest", "band")
    }
    assert call["earliest"] <= call["date"] <= call["latest"]
    assert call["reasons"]


def test_even_days_or_exact_dates_is_kept(shop: Cli) -> None:
    assert "out of range" in shop("plan", "--slack", "3", status=1)
    shop("plan", "--slack", "1")
    assert (shop("plan", "--dry-run")["moved"], shop("plan")["added"]) == (0, 0)


def test_what_a_caller_has_is_handed_over_and_taken_back(shop: Cli) -> None:
    shop("callers", "add", "Second")
    shop("plan")
    mine = [call for call in shop("programme")["calls"] if call["caller"] == "Second"]
    given = shop("callers", "hand-over", "Second", "Me", "--leaves")
    assert given["planned"] == len(mine)
    assert [caller["name"] for caller in shop("callers")["callers"]] == ["Me"]
    assert {call["caller"] for call in shop("programme")["calls"]} <= {"Me"}
    assert [caller["name"] for caller in shop("callers", "return", "second")["callers"]] == ["Me", "Second"]
    shop("callers", "set", "Second", "--rename", "Front desk")
    assert "Front desk" in [caller["name"] for caller in shop("callers")["callers"]]
    assert "Choose another caller" in shop("callers", "hand-over", "Me", "me", status=1)


def test_a_year_planned_anew_leaves_nobody_out_whose_late_call_still_waits(shop: Cli) -> None:
    shop("plan")
    later = "2024-06-12"
    late = {c["customer"] for c in shop("programme")["calls"] if c["date"] < later}
    plan = shop("plan", today=later)
    covered = shop("coverage", today=later)
    assert (covered["from"], plan["left_out"], covered["exceptions"]) == (later, [], [])
    assert covered["overdue"] == len(late) > 0
    assert shop("customer", min(late), today=later)["status"] == "overdue"


def test_a_period_that_is_over_or_still_to_come_asks_for_its_own_calls_only(shop: Cli) -> None:
    shop("plan")
    later = "2024-06-12"
    last_year = shop("coverage", "--from", "2023-01-01", "--to", "2023-12-31", today=later)
    next_week = shop("coverage", "--from", "2024-06-17", "--to", "2024-06-23", today=later)
    asked = {c["customer"] for c in shop("programme", "--from", "2024-06-17", "--to", "2024-06-23")["calls"]}
    assert last_year["left_out"] == last_year["customers"] == 24
    assert next_week["left_out"] == 24 - len(asked)
