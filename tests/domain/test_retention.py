"""Which backups are kept: two days all, 12 daily, 10 weekly, 12 monthly."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from callplanner.domain.retention import ALL_FOR, gone_by, worth_keeping

NOW = datetime(2024, 3, 12, 18)
YEARS = [NOW - timedelta(hours=h) for h in range(0, 24 * 800, 3)]


def test_a_long_life_leaves_dense_days_and_thin_years() -> None:
    kept = worth_keeping(YEARS, NOW)
    recent = {at for at in YEARS if NOW - at <= ALL_FOR}
    assert recent <= kept
    older = sorted(kept - recent)
    assert len({at.date() for at in kept}) <= 12 + 10 + 12
    assert len({at.isocalendar()[:2] for at in kept}) >= 10
    assert len({(at.year, at.month) for at in kept}) == 12
    assert older[0] == datetime(2023, 4, 30, 21)
    assert all(at + timedelta(days=31 * 13) == gone_by(at) for at in older)


@given(st.lists(st.datetimes(min_value=datetime(2020, 1, 1), max_value=datetime(2025, 1, 1)), max_size=60))
def test_thinning_is_stable_and_keeps_the_newest_and_the_future(made: list[datetime]) -> None:
    kept = worth_keeping(made, NOW)
    assert kept <= set(made)
    assert worth_keeping(kept, NOW) == kept
    assert not made or max(made) in kept
    assert {at for at in made if at > NOW} <= kept


@given(st.lists(st.integers(0, 24 * 500), min_size=1, max_size=80))
def test_thinning_day_by_day_never_loses_more_than_at_once(hours: list[int]) -> None:
    """A desk that thins with every backup still has, of each of the last 12 days with backups, the last one."""
    made = sorted(NOW - timedelta(hours=h) for h in hours)
    standing: set[datetime] = set()
    for at in made:
        standing.add(at)
        standing &= worth_keeping(standing, at)
    days = sorted({at.date() for at in made}, reverse=True)[:12]
    assert all(max(at for at in made if at.date() == day) in standing for day in days)
