"""Who calls whom, what we give, what we keep; and who speaks for us."""

from __future__ import annotations

from msgspec import Struct

from callplanner.domain.phrase import Phrase, phrase

PROMOTER, DETRACTOR = 9, 6


class Balance(Struct, frozen=True):
    """Of one customer or of all, over 12 months. `tries`: our attempts; `talks`: those that reached the right person;
    `theirs`: their calls; `days`: days with a conversation, ours or theirs; `given`: those of them on which something
    of value was given; `kept` of `promised`: promises that fell due; `people`: customers who were spoken with."""

    tries: int = 0
    talks: int = 0
    theirs: int = 0
    days: int = 0
    given: int = 0
    kept: int = 0
    promised: int = 0
    introductions: int = 0
    referrals: int = 0
    people: int = 0

    @property
    def tries_a_talk(self) -> float | None:
        """Attempts for one conversation; None while there was none."""
        return self.tries / self.talks if self.talks else None


def advocate(score: int | None, referrals: int) -> Phrase | None:
    """Whether a customer speaks for us, in one line: the last answer was 9 or 10, or it sent somebody to us; never
    after an answer of 6 or less. None: nothing says so."""
    if score is not None and score <= DETRACTOR:
        return None
    if referrals and score is not None and score >= PROMOTER:
        return phrase("advocate-both", score=score, referrals=referrals)
    if referrals:
        return phrase("advocate-referrals", referrals=referrals)
    if score is not None and score >= PROMOTER:
        return phrase("advocate-score", score=score)
    return None
