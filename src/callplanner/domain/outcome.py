"""Outcomes: rows with flags, and what each leads to (RULES.md section 5). Flags decide, never the label."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta

from msgspec import Struct

from callplanner.domain.calendar import WorkCalendar
from callplanner.domain.clock import after
from callplanner.domain.desk_rules import CAP_DAYS, DeskRules
from callplanner.domain.errors import PlannerError
from callplanner.domain.phrase import Phrase, phrase

PARTS: tuple[tuple[str, time, time], ...] = (
    ("morning", time(9, 0), time(11, 30)),
    ("midday", time(11, 30), time(14, 0)),
    ("afternoon", time(14, 0), time(17, 0)),
    ("early_evening", time(17, 0), time(19, 0)),
)
"""Parts of the day with where a retry is set to begin. Morning ends 11:30, midday 14:00, afternoon 17:00."""


class Outcome(Struct, frozen=True):
    """What happened, and its flags."""

    outcome_id: int
    code: str
    label: str
    key: str
    conversation: bool
    right_party: bool
    closes: bool
    ends_as: str
    retry_days: int | None
    retry_minutes: int | None
    suppresses: bool
    deactivates: bool
    marks_number_bad: bool

    @property
    def asks(self) -> tuple[str, ...]:
        """What must or may be asked before saving."""
        asked = {"callback": ("callback",), "promise": ("promise",), "inactive": ("confirm",)}.get(self.ends_as, ())
        return (*asked, "score") if self.right_party and not self.suppresses else asked


class CallHistory(Struct, frozen=True):
    """What went before with one customer, all before now.

    `tries`: days and minutes of the outbound attempts for the open call (or, for a call that nobody planned, of the
    last 30 days). `recent_days`: days of all outbound attempts of the last 7 days."""

    tries: Sequence[tuple[date, int]] = ()
    busy_today: bool = False
    recent_days: Sequence[date] = ()
    other_number: bool = False
    next_planned: date | None = None
    interval_days: float = 365.0


class NextStep(Struct, frozen=True):
    """What an outcome leads to. `at` is local desk time where the hour matters; `part` the part of the day to try."""

    kind: str
    day: date | None
    at: datetime | None
    why: Phrase
    part: str = ""


def part_of(minute: int) -> str:
    """The part of the day of a minute of the day."""
    moment = time(minute // 60 % 24, minute % 60)
    for name, _, until in PARTS[:-1]:
        if moment < until:
            return name
    return PARTS[-1][0]


def next_step(
    outcome: Outcome,
    at: datetime,
    history: CallHistory,
    calendar: WorkCalendar,
    reach_by_part: Mapping[str, float],
    *,
    callback: datetime | None = None,
    promise: date | None = None,
    confirmed: bool = False,
    rules: DeskRules,
) -> NextStep:
    """The next step after an attempt at local time `at`.

    Raises PlannerError: "callback-needs-time", "callback-in-past", "callback-not-asked", "promise-in-past",
    "confirm-gone".
    """
    if outcome.deactivates and not confirmed:
        raise PlannerError("confirm-gone")
    if callback is not None and "callback" not in outcome.asks:
        raise PlannerError("callback-not-asked", outcome=outcome.label)
    if callback is not None and callback <= at:
        raise PlannerError("callback-in-past", at=callback.replace(tzinfo=None))
    if promise is not None and promise < at.date():
        raise PlannerError("promise-in-past", day=promise)
    match outcome.ends_as:
        case "suppressed":
            return NextStep("suppressed", None, None, phrase("next-suppressed"))
        case "inactive":
            return NextStep("inactive", None, None, phrase("next-inactive"))
        case "callback":
            if callback is None:
                raise PlannerError("callback-needs-time")
            return NextStep("callback", callback.date(), callback, phrase("next-callback"))
        case "promise":
            due = promise or at.date() + timedelta(days=rules.promise_days)
            return NextStep("promise", due, None, phrase("next-promise"))
        case "programme":
            return _by_programme(at, history)
        case "mend_number" if not history.other_number:
            return NextStep("mend_number", None, None, phrase("next-mend-number"))
        case _:
            return _retry(outcome, at, history, calendar, reach_by_part, rules)


def _by_programme(at: datetime, history: CallHistory) -> NextStep:
    if history.next_planned is not None:
        return NextStep("programme", history.next_planned, None, phrase("next-programme"))
    day = at.date() + timedelta(days=round(history.interval_days))
    return NextStep("programme", day, None, phrase("next-programme-unplanned"))


def _retry(
    outcome: Outcome,
    at: datetime,
    history: CallHistory,
    calendar: WorkCalendar,
    reach: Mapping[str, float],
    rules: DeskRules,
) -> NextStep:
    if len(history.tries) + 1 >= rules.cap_for_call:
        return NextStep("decision", None, None, phrase("next-decision", tries=len(history.tries) + 1))
    if outcome.retry_minutes is not None and not history.busy_today:
        later = after(at, timedelta(minutes=outcome.retry_minutes))
        if later.date() == at.date():
            return NextStep("retry", later.date(), later, phrase("next-retry-soon", minutes=outcome.retry_minutes), "")
    day = calendar.after(at.date(), outcome.retry_days or 1)
    free = _cap_frees(at.date(), history.recent_days, rules.cap_in_week)
    capped = free is not None and day < free
    if free is not None and capped:
        day = free if calendar.works_on(free) else calendar.after(free, 1)
    part, begins = _part_to_try(at, history, reach)
    code = "next-retry-capped" if capped else "next-retry-other-number" if outcome.marks_number_bad else "next-retry"
    moment = datetime.combine(day, begins, tzinfo=at.tzinfo)
    return NextStep("retry", day, moment, phrase(code, part=part), part)


def _cap_frees(today: date, recent: Sequence[date], cap: int) -> date | None:
    """The first day on which fewer than `cap` attempts lie in the 7 days ending there; None: no cap now."""
    days = sorted([*recent, today])
    if len(days) < cap:
        return None
    return days[-cap] + timedelta(days=CAP_DAYS)


def _part_to_try(at: datetime, history: CallHistory, reach: Mapping[str, float]) -> tuple[str, time]:
    """The part not tried yet with the best measured reach rate; all tried: the best but the one of now."""
    now = part_of(at.hour * 60 + at.minute)
    tried = {part_of(minute) for _, minute in history.tries} | {now}
    order = {name: i for i, (name, _, _) in enumerate(PARTS)}
    fresh = [(name, begins) for name, begins, _ in PARTS if name not in tried]
    open_parts = fresh or [(name, begins) for name, begins, _ in PARTS if name != now]
    return max(open_parts, key=lambda part: (reach.get(part[0], 0.0), -order[part[0]]))
