"""Promise 13: clocks and daylight saving lose nothing and double nothing."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time as clock_time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callplanner.domain.clock import MACHINE_ZONE, FixedClock, from_instant, to_instant
from callplanner.services.backups import rows_of_file, thin_out
from callplanner.services.planner import Planner
from callplanner.services.record import CallReport
from tests.desk import Desk, rows_of

ZONES = {
    "Europe/Berlin": (datetime(2024, 3, 31, 2, 30), datetime(2024, 10, 27, 2, 30)),
    "America/New_York": (datetime(2024, 3, 10, 2, 30), datetime(2024, 11, 3, 1, 30)),
    "Australia/Lord_Howe": (datetime(2024, 10, 6, 2, 15), datetime(2024, 4, 7, 1, 45)),
}


@pytest.fixture
def machine_in() -> Iterator[Callable[[str], None]]:
    """Sets the zone of this machine."""
    if not hasattr(clock_time, "tzset"):
        pytest.skip("the zone of the machine can only be set for a process on POSIX")
    before = os.environ.get("TZ")

    def use(name: str) -> None:
        os.environ["TZ"] = name
        clock_time.tzset()

    yield use
    os.environ.pop("TZ", None) if before is None else os.environ.update(TZ=before)
    clock_time.tzset()


def attempts(path: Path) -> list[tuple[str, str]]:
    """(instant, note) of the calls in a file, in the order of writing."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT at, note FROM attempt ORDER BY id").fetchall()


@pytest.mark.parametrize("zone", ZONES)
def test_calls_in_the_hour_that_comes_twice_keep_their_order(
    company: Path, machine_in: Callable[[str], None], zone: str
) -> None:
    machine_in(zone)
    fold = ZONES[zone][1]
    instants = []
    for second in (0, 1):
        clock = FixedClock(fold.date(), fold.time().replace(fold=second))
        planner = Planner.open(company, clock, holder="tests")
        if not second:
            who = planner.add_customer(name="Ada", phone="+44 20 7946 0001")[0]
        planner.record(CallReport(who, "no_answer", note=f"try {second}"))
        planner.close()
        instants.append(clock.now().instant)
    assert instants[0] < instants[1]
    stored = attempts(company)
    assert [note for _, note in stored] == ["try 0", "try 1"]
    assert stored[0][0] < stored[1][0]


@pytest.mark.parametrize("zone", ZONES)
def test_a_callback_in_the_hour_that_does_not_exist_comes_once(
    company: Path, machine_in: Callable[[str], None], zone: str
) -> None:
    machine_in(zone)
    gap = ZONES[zone][0]
    planner = Planner.open(company, FixedClock(gap.date() - timedelta(days=1), time(10)), holder="tests")
    who = planner.add_customer(name="Ada", phone="+44 20 7946 0001", country="US")[0]
    planner.record(CallReport(who, "callback", callback=gap))
    planner.close()
    seen = []
    for hour in range(24):
        planner = Planner.open(company, FixedClock(gap.date(), time(hour, 59)), holder=None)
        promised = [entry for entry in planner.due_callbacks() if entry.customer_id == who]
        seen.append(len(promised))
        planner.close()
    assert max(seen) == 1, "once"
    assert "10" * 2 not in "".join(map(str, seen)), "without a gap"
    assert sum(seen) >= 10


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("which", [0, 1], ids=["hour left out", "hour twice"])
def test_half_an_hour_later_is_half_an_hour_later_when_the_clocks_change(
    company: Path, machine_in: Callable[[str], None], zone: str, which: int
) -> None:
    machine_in(zone)
    before = ZONES[zone][which] - timedelta(minutes=0 if which else 45)
    clock = FixedClock(before.date(), before.time())
    planner = Planner.open(company, clock, holder="tests")
    who = planner.add_customer(name="Ada", phone="+44 20 7946 0001")[0]
    step = planner.record(CallReport(who, "busy"))[0]
    planner.close()
    with closing(sqlite3.connect(company)) as connection:
        [(called, again)] = connection.execute("SELECT a.at, r.due_at FROM attempt a, retry r").fetchall()
    assert datetime.fromisoformat(again) - datetime.fromisoformat(called) == timedelta(minutes=30)
    assert step.at == clock.now().zone.fromutc(datetime.fromisoformat(again)).replace(tzinfo=None)


@pytest.mark.parametrize("zone", [*ZONES, "UTC"])
@settings(max_examples=200, deadline=None)
@given(instant=st.datetimes(min_value=datetime(1999, 12, 31), max_value=datetime(2037, 12, 31)))
def test_instants_come_back_in_every_zone(zone: str, instant: datetime) -> None:
    assert to_instant(from_instant(instant, ZoneInfo(zone))) == instant


def test_the_zone_of_the_machine_may_change(company: Path, machine_in: Callable[[str], None]) -> None:
    machine_in("Europe/Berlin")
    planner = Planner.open(company, FixedClock(date(2024, 3, 12), time(9, 30)), holder="tests")
    who = planner.add_customer(name="Ada", phone="+44 20 7946 0001")[0]
    planner.record(CallReport(who, "spoke"))
    planner.close()
    before = list(rows_of(str(company)))
    machine_in("America/New_York")
    planner = Planner.open(company, FixedClock(date(2024, 3, 12), time(9, 30)), holder="tests")
    assert planner.card(who).attempts[0].at.replace(tzinfo=None) == datetime(2024, 3, 12, 4, 30)
    assert from_instant(datetime(2024, 3, 12, 8, 30), MACHINE_ZONE).hour == 4
    planner.close()
    assert list(rows_of(str(company))) == before


def test_a_clock_that_was_set_back_loses_nothing(open_desk: Callable[..., Desk], company: Path) -> None:
    desk = open_desk(date(2024, 3, 12), time(15))
    who, other = desk.customer("Ada"), desk.customer("Ben")
    desk.call(who, "no_answer", note="before")
    desk = open_desk(date(2024, 3, 12), time(13))
    desk.call(other, "no_answer", note="after")
    assert [note for _, note in attempts(company)] == ["before", "after"]
    desk.planner.undo()
    assert [note for _, note in attempts(company)] == ["before"]
    assert desk.planner.check() == ()


@pytest.mark.parametrize("day", [date(2024, 2, 29), date(2023, 12, 31), date(2024, 1, 1), date(2024, 12, 31)])
def test_leap_day_and_years_end_plan_a_whole_year(open_desk: Callable[..., Desk], day: date) -> None:
    desk = open_desk(day)
    people = [desk.customer(tier="B") for _ in range(5)]
    view, _ = desk.planner.plan(apply=True)
    assert view.last - view.first >= timedelta(days=364)
    assert not view.left_out
    desk.planner.record(CallReport(people[0], "spoke"))
    for later in (1, 365, 366, 1461):
        assert open_desk(day + timedelta(days=later)).planner.today() is not None


def test_a_backup_from_the_future_is_kept(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.customer("Ada")
    file = desk.context.file.path
    assert file is not None
    desk.planner.backup()
    desk.customer("Ben")
    monkeypatch.setattr("callplanner.services.backups.now", lambda: datetime(2020, 1, 1))
    assert desk.planner.back_up_if_due() is not None
    thin_out(file)
    assert len(rows_of_file(file)) == 2


def test_the_clock_of_the_program_knows_the_second_of_two_equal_hours(machine_in: Callable[[str], None]) -> None:
    machine_in("Europe/Berlin")
    first = datetime(2024, 10, 27, 0, 30, tzinfo=UTC)
    local = [from_instant((first + timedelta(hours=h)).replace(tzinfo=None), MACHINE_ZONE) for h in (0, 1)]
    assert [moment.hour for moment in local] == [2, 2]


def test_a_program_under_another_zone_reads_the_same_file(company: Path) -> None:
    planner = Planner.open(company, FixedClock(date(2024, 3, 12), time(9, 30), UTC), holder="tests")
    planner.add_customer(name="Ada")
    planner.close()
    for zone in ("Pacific/Kiritimati", "Pacific/Niue"):
        environment = {**os.environ, "TZ": zone, "PYTHONPATH": str(Path(__file__).resolve().parents[2] / "src")}
        command = [sys.executable, "-m", "callplanner", "--database", str(company), "--json", "check"]
        assert subprocess.run(command, env=environment, capture_output=True, check=False).returncode == 0
