"""The one seam to time. Domain and services get a moment handed in; only `SystemClock` looks at the machine."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Moment:
    """The working moment. `day` is the working date D; `at` is local time there, or None when only a day was named
    (then nothing is left out for its hour). `zone` is the desk's own zone."""

    day: date
    at: time | None
    zone: tzinfo

    @property
    def local(self) -> datetime:
        """The moment as an aware local datetime; a day without a time counts as noon."""
        return datetime.combine(self.day, self.at or time(12, 0), tzinfo=self.zone)

    @property
    def instant(self) -> datetime:
        """The moment in UTC, without its zone: the form that is stored."""
        return to_instant(self.local)


class Clock(Protocol):
    """Where the working moment comes from."""

    def now(self) -> Moment:
        """The working moment."""


class SystemClock:
    """The machine's clock and zone."""

    def now(self) -> Moment:
        """The present, to the minute the machine shows."""
        local = datetime.now().astimezone()
        return Moment(local.date(), local.time(), _zone(local))


@dataclass(frozen=True, slots=True)
class FixedClock:
    """A clock that stands still, for `--today` and for tests."""

    day: date
    at: time | None = None
    zone: tzinfo = UTC

    def now(self) -> Moment:
        """Always the same moment."""
        return Moment(self.day, self.at, self.zone)


def machine_zone() -> tzinfo:
    """The zone of this machine now."""
    return _zone(datetime.now().astimezone())


def _zone(local: datetime) -> tzinfo:
    assert local.tzinfo is not None
    return local.tzinfo


def to_instant(local: datetime) -> datetime:
    """An aware datetime as naive UTC, the stored form."""
    return local.astimezone(UTC).replace(tzinfo=None)


def from_instant(instant: datetime, zone: tzinfo) -> datetime:
    """A stored instant as local time of `zone`."""
    return instant.replace(tzinfo=UTC).astimezone(zone)
