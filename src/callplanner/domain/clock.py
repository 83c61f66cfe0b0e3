"""The one seam to time. Domain and services get a moment handed in; only `SystemClock` looks at the machine."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Protocol

from msgspec import Struct


class Moment(Struct, frozen=True):
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


class _MachineZone(tzinfo):
    """The zone set on this machine, daylight saving included, as the C library knows it."""

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        return None if moment is None else moment.replace(tzinfo=None).astimezone().utcoffset()

    def dst(self, _moment: datetime | None) -> timedelta | None:
        return None

    def tzname(self, moment: datetime | None) -> str | None:
        return None if moment is None else moment.replace(tzinfo=None).astimezone().tzname()

    def fromutc(self, moment: datetime) -> datetime:
        local = moment.replace(tzinfo=UTC).astimezone()
        first = local.replace(tzinfo=self, fold=0)
        return first if first.utcoffset() == local.utcoffset() else first.replace(fold=1)


MACHINE_ZONE: tzinfo = _MachineZone()


class Clock(Protocol):
    """Where the working moment comes from."""

    def now(self) -> Moment:
        """The working moment."""


class SystemClock:
    """The machine's clock and zone."""

    def now(self) -> Moment:
        """The present, to the minute the machine shows."""
        local = datetime.now().astimezone()
        return Moment(local.date(), local.time().replace(microsecond=0), MACHINE_ZONE)


class FixedClock(Struct, frozen=True):
    """A clock that stands still, for `--today` and for tests."""

    day: date
    at: time | None = None
    zone: tzinfo = MACHINE_ZONE

    def now(self) -> Moment:
        """Always the same moment."""
        return Moment(self.day, self.at, self.zone)


def after(local: datetime, wait: timedelta) -> datetime:
    """The local time when so much time has passed, whatever the clocks there do meanwhile. No wait: a time that the
    clocks leave out becomes the one that they show then."""
    return (local.astimezone(UTC) + wait).astimezone(local.tzinfo)


def shown_then(said: datetime, zone: tzinfo) -> datetime:
    """A local time that was said, as the clock of the zone will show it: in the hour that is left out in spring, the
    one after it."""
    return after(said.replace(tzinfo=zone), timedelta())


def to_instant(local: datetime) -> datetime:
    """An aware datetime as naive UTC, the stored form."""
    return local.astimezone(UTC).replace(tzinfo=None)


def from_instant(instant: datetime, zone: tzinfo) -> datetime:
    """A stored instant as local time of `zone`."""
    return instant.replace(tzinfo=UTC).astimezone(zone)
