"""What the planner knows of the programme: tiers, callers and their days, plans, planned calls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from callplanner.domain.changes import Changes
from callplanner.domain.feasibility import Feasibility
from callplanner.domain.job import Job
from callplanner.services.context import Context
from callplanner.storage.people import load_callers
from callplanner.storage.plan_rows import PlannedFilter

if TYPE_CHECKING:
    from callplanner.services import views
    from callplanner.services.calendar_days import CalendarDay
    from callplanner.services.handover import HandedOver


class PlannerProgramme:
    """The part of the planner that deals with the programme. Its use cases are imported when first called."""

    _context: Context

    def tiers(self) -> tuple[views.TierRow, ...]:
        """The tiers and what each holds."""
        from callplanner.services import tiers

        with self._context.file.read() as connection:
            return tiers.tier_rows(self._context, connection)

    def set_tier(self, name: str, calls_a_year: int) -> Changes:
        """How often a tier is called."""
        from callplanner.services import tiers

        return tiers.set_tier(self._context, name, calls_a_year)

    def assign_tiers(self, by: str = "value", shares: Sequence[float] = (0.80, 0.95, 0.99)) -> Changes:
        """Tiers by cumulative share."""
        from callplanner.services import tiers

        return tiers.assign_tiers(self._context, by, shares)

    def callers(self) -> tuple[views.CallerRow, ...]:
        """The callers."""
        from callplanner.services import callers

        with self._context.file.read() as connection:
            return callers.caller_rows(self._context, connection)

    def caller_names(self) -> tuple[str, ...]:
        """The callers' names, without counting anything."""
        with self._context.file.read() as connection:
            return tuple(record.name for record in load_callers(connection).values())

    def add_caller(
        self,
        name: str,
        *,
        calls_a_day: int = 20,
        weekdays: str = "",
        country: str = "",
        subdivision: str = "",
        share: float = 1.0,
    ) -> Changes:
        """A new caller."""
        from callplanner.services import callers

        return callers.add_caller(
            self._context,
            name,
            calls_a_day=calls_a_day,
            weekdays=weekdays,
            country=country,
            subdivision=subdivision,
            share=share,
        )

    def set_caller(
        self,
        name: str,
        *,
        calls_a_day: int | None = None,
        weekdays: str | None = None,
        country: str | None = None,
        subdivision: str | None = None,
        share: float | None = None,
        new_name: str | None = None,
    ) -> Changes:
        """Change a caller."""
        from callplanner.services import callers

        return callers.set_caller(
            self._context,
            name,
            calls_a_day=calls_a_day,
            weekdays=weekdays,
            country=country,
            subdivision=subdivision,
            share=share,
            new_name=new_name,
        )

    def add_leave(self, name: str, first: date, last: date, reason: str = "", half: str = "") -> Changes:
        """Book leave; `half` "morning" or "afternoon": half of each day."""
        from callplanner.services import callers

        return callers.add_leave(self._context, name, first, last, reason, half)

    def hand_over(
        self, giver: str, taker: str, first: date | None = None, last: date | None = None, *, leaves: bool = False
    ) -> tuple[HandedOver, Changes]:
        """Give what a caller has open to another: for some days, or for good."""
        from callplanner.services import handover

        return handover.hand_over(self._context, giver, taker, first, last, leaves=leaves)

    def bring_back(self, name: str) -> Changes:
        """A caller who had left calls again."""
        from callplanner.services import handover

        return handover.bring_back(self._context, name)

    def callers_gone(self) -> tuple[str, ...]:
        """The callers who have left."""
        from callplanner.services import handover

        return handover.callers_gone(self._context)

    def calendar_days(self, caller: str | None, first: date, last: date) -> tuple[CalendarDay, ...]:
        """A run of days of a caller, or of the firm: who works when, and why not."""
        from callplanner.services import calendar_days

        return calendar_days.calendar_days(self._context, caller, first, last)

    def leaves(self) -> tuple[views.LeaveRow, ...]:
        """All leave."""
        from callplanner.services import callers

        return callers.leaves(self._context)

    def remove_leave(self, leave_id: int) -> Changes:
        """Take leave back."""
        from callplanner.services import callers

        return callers.remove_leave(self._context, leave_id)

    def closing_days(self) -> tuple[views.ClosingDay, ...]:
        """The firm's own closing days."""
        from callplanner.services import callers

        return callers.closing_days(self._context)

    def close_days(self, first: date, last: date, reason: str = "") -> Changes:
        """Close the firm for all callers."""
        from callplanner.services import callers

        return callers.close_days(self._context, first, last, reason)

    def open_days(self, first: date, last: date) -> Changes:
        """Take closing days back."""
        from callplanner.services import callers

        return callers.open_days(self._context, first, last)

    def plan(
        self,
        first: date | None = None,
        last: date | None = None,
        *,
        apply: bool,
        slack: float | None = None,
        job: Job | None = None,
    ) -> tuple[views.PlanView, Changes | None]:
        """Plan the year; written only when told to apply. `slack`: 0 even days ... 1 exact dates."""
        from callplanner.services import plan

        return plan.plan(self._context, first, last, apply=apply, slack=slack, job=job)

    def programme(self) -> views.ProgrammeView:
        """The programme that stands."""
        from callplanner.services import programme

        return programme.programme_view(self._context)

    def renewal(self) -> tuple[date, date]:
        """First and last day for planning anew: the standing programme's while it goes on, else a year from today."""
        from callplanner.services import programme

        return programme.renewal(self._context)

    def what_if(self, calls_a_year: Mapping[str, int]) -> Feasibility:
        """Whether the programme would fit with other frequencies by tier name, and what would make it fit."""
        from callplanner.services import programme

        return programme.what_if(self._context, calls_a_year)

    def planned_ids(
        self,
        *,
        first: date | None = None,
        last: date | None = None,
        customer_id: int | None = None,
        caller: str | None = None,
        search: str = "",
        sort: str = "day",
        descending: bool = False,
    ) -> list[int]:
        """Open planned calls that pass every filter named, in order."""
        from callplanner.services import programme

        wanted = PlannedFilter(first, last, customer_id, caller, search)
        return programme.planned_list(self._context, wanted, sort, descending=descending)

    def planned_rows(self, ids: Sequence[int]) -> list[views.PlannedRow]:
        """The planned calls named."""
        from callplanner.services import programme

        return programme.planned_views(self._context, ids)

    def move_call(self, planned_call_id: int, day: date) -> Changes:
        """Move a planned call by hand and pin it."""
        return self.move_calls([planned_call_id], day)

    def move_calls(self, planned_call_ids: Sequence[int], day: date) -> Changes:
        """Move planned calls to a day by hand and pin them, as one step."""
        from callplanner.services import planned_edit

        return planned_edit.move_calls(self._context, planned_call_ids, day)

    def plan_soon(self, customer_ids: Sequence[int], purpose: str = "fringe") -> tuple[dict[int, date], Changes]:
        """One pinned call for each customer on the next day with room; the day of each."""
        from callplanner.services import planned_edit

        return planned_edit.plan_soon(self._context, customer_ids, purpose)

    def catch_up(
        self, days: Sequence[date], caller: str | None = None, *, apply: bool
    ) -> tuple[views.CatchUpView, Changes | None]:
        """Spread late calls over chosen days; written only when told to."""
        from callplanner.services import catch_up

        return catch_up.catch_up_view(self._context, days, caller, apply=apply)

    def slack(self) -> float:
        """0 even days, 1 exact dates."""
        from callplanner.services import programme

        return programme.slack(self._context)

    def set_slack(self, value: float) -> Changes:
        """Choose between even days (0) and exact dates (1)."""
        from callplanner.services import programme

        return programme.set_slack(self._context, value)

    def plan_calls(self, customer_ids: Sequence[int], day: date, purpose: str = "care") -> Changes:
        """One pinned call for each customer on a day."""
        from callplanner.services import customer_edit

        return customer_edit.plan_call(self._context, list(customer_ids), day, purpose)
