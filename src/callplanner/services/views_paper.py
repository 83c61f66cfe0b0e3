"""A call sheet on paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from callplanner.domain.phrase import Phrase


@dataclass(frozen=True, slots=True)
class PaperCall:
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


@dataclass(frozen=True, slots=True)
class PaperSheet:
    """The calls of some days to be taken along on paper. `caller` None: everybody's."""

    company: str
    caller: str | None
    first: date
    last: date
    made_at: datetime
    outcomes: tuple[str, ...]
    calls: tuple[PaperCall, ...]
