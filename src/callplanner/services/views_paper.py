"""A call sheet on paper."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct

from callplanner.domain.phrase import Phrase


class PaperCall(Struct, frozen=True):
    """One call to be made. `last_said` is the note of the last conversation that has one."""

    reference: str
    name: str
    person: str
    role: str
    tier: str
    numbers: tuple[str, ...]
    due: date | datetime
    why: Phrase
    spoken_on: date | None
    last_said: str
    promises: tuple[str, ...]


class PaperSheet(Struct, frozen=True):
    """The calls of some days to be taken along on paper. `caller` None: everybody's."""

    company: str
    caller: str | None
    first: date
    last: date
    made_at: datetime
    outcomes: tuple[str, ...]
    calls: tuple[PaperCall, ...]
