"""The one object that the faces are given: every use case of an open file, each one call and one transaction.

Reads may come from several threads; changes come from one at a time (the window's write thread, or the command line).
Refusals are PlannerError or StorageError; `callplanner.services.wording` has their sentences. Use cases that the first
card does not need are imported when they are first called.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select

from callplanner.domain.changes import Changes
from callplanner.domain.clock import Clock, Moment
from callplanner.domain.errors import PlannerError
from callplanner.domain.feasibility import Feasibility
from callplanner.domain.job import Job
from callplanner.domain.listing import ListQuery
from callplanner.services import card, history, record, today
from callplanner.services.context import Context
from callplanner.services.planner_desk import PlannerDesk
from callplanner.services.planner_files import PlannerFiles
from callplanner.storage.company_file import CompanyFile
from callplanner.storage.people import load_callers
from callplanner.storage.plan_rows import PlannedFilter
from callplanner.storage.schema import customer

if TYPE_CHECKING:
    from callplanner.services import views


class Planner(PlannerFiles, PlannerDesk):
    """An open company file and everything that can be done with it."""

    @classmethod
    def open(cls, address: str | Path, clock: Clock, *, holder: str | None = "window") -> Planner:
        """Open a file or URL, made when missing. `holder` None: for reading, beside whoever has it open."""
        made = clock.now().local.replace(tzinfo=None)
        return cls(Context(CompanyFile.open(address, holder=holder, today=made), clock))

    def close(self) -> None:
        """Write everything into the one file and let go of it."""
        self._context.file.close()

    def now(self) -> Moment:
        """The working moment."""
        return self._context.now()

    @property
    def address(self) -> str:
        """The file's path or the database's URL without its password."""
        return self._context.file.address

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._context.file.read_only

    def work_as(self, caller: str) -> None:
        """Name the caller at this desk; the history says who did what."""
        self._context.caller_name = caller

    @property
    def is_warm(self) -> bool:
        """Whether the figures of all customers are at hand. Never waits."""
        return self._context.has_snapshot()

    def warm(self) -> None:
        """Load the figures of all customers, so that lists and the fringe answer at once."""
        with self._context.file.read() as connection:
            self._context.snapshot(connection)
            record.reach_by_part(self._context, connection)

    # finding

    def find(self, reference: str) -> int:
        """The id of a customer by its own reference, else by its exact name.

        PlannerError: "customer-unknown", "customer-ambiguous"."""
        with self._context.file.read() as connection:
            by_reference = connection.execute(select(customer.c.id).where(customer.c.reference == reference)).scalar()
            if by_reference is not None:
                return by_reference
            named = connection.execute(
                select(customer.c.id, customer.c.reference).where(customer.c.name == reference).limit(5)
            ).all()
        if len(named) == 1:
            return int(named[0].id)
        if named:
            raise PlannerError("customer-ambiguous", customer=reference, known=", ".join(r.reference for r in named))
        raise PlannerError("customer-unknown", customer=reference)

    def search(self, text: str, limit: int = 20) -> list[views.CustomerRow]:
        """Customers by part of anything known of them."""
        from callplanner.services import customer_list

        return customer_list.search(self._context, text, limit)

    # the day

    def overview(self) -> views.Overview:
        """What the frame of the window shows; counts are -1 until `warm` was called."""
        from callplanner.services.overview import overview

        return overview(self._context)

    def today(self, caller: str | None = None, limit: int | None = None, *, full: bool = True) -> views.TodayView:
        """The queue, in order. Not `full`: at once, the fringe and the counts of all customers later."""
        return today.today_view(self._context, caller, limit, full=full)

    def card(self, customer_id: int) -> views.CustomerView:
        """Everything about one customer."""
        return card.card(self._context, customer_id)

    def why(self, customer_id: int) -> views.WhyView:
        """Why today, or why not."""
        return today.why_view(self._context, customer_id)

    def record(self, report: record.CallReport) -> tuple[views.NextStepView, Changes]:
        """Store what happened on a call and all that follows."""
        return record.record(self._context, report)

    def snooze(self, customer_id: int, until: datetime) -> Changes:
        """Put a card aside until a local time."""
        from callplanner.services import customer_edit

        return customer_edit.snooze(self._context, customer_id, until)

    def skip(self, customer_id: int, reason: str) -> Changes:
        """Leave a card out for today."""
        from callplanner.services import customer_edit

        return customer_edit.skip(self._context, customer_id, reason)

    def pause(self, customer_id: int, until: date | None, reason: str) -> Changes:
        """No calls until a day; None ends the pause."""
        from callplanner.services import customer_edit

        return customer_edit.pause(self._context, customer_id, until, reason)

    def add_promise(self, customer_id: int, text: str, due: date | None) -> Changes:
        """Something we said we would do."""
        from callplanner.services import customer_edit

        return customer_edit.add_promise(self._context, customer_id, text, due)

    def keep_promise(self, promise_id: int) -> Changes:
        """Mark a promise as kept."""
        from callplanner.services import customer_edit

        return customer_edit.keep_promise(self._context, promise_id)

    def add_touch(self, customer_id: int, kind: str, text: str) -> Changes:
        """Something of value that we gave."""
        from callplanner.services import customer_edit

        return customer_edit.add_touch(self._context, customer_id, kind, text)

    # customers

    def customer_ids(self, query: ListQuery) -> list[int]:
        """Customer ids in the order of a query."""
        from callplanner.services import customer_list

        return customer_list.list_ids(self._context, query)

    def customer_rows(self, ids: Sequence[int]) -> list[views.CustomerRow]:
        """The lines of the customers named, in their order."""
        from callplanner.services import customer_list

        return customer_list.list_rows(self._context, ids)

    def set_potential(self, customer_id: int, potential: str) -> Changes:
        """low, medium, high, or empty for never asked."""
        from callplanner.services import customer_edit

        return customer_edit.set_potential(self._context, customer_id, potential)

    def edit_customer(self, customer_id: int, **fields: str) -> Changes:
        """Change master data."""
        from callplanner.services import customer_edit

        return customer_edit.edit_customer(self._context, customer_id, fields)

    def add_customer(self, **fields: str) -> tuple[int, Changes]:
        """A new customer; its id."""
        from callplanner.services import customer_edit

        return customer_edit.add_customer(self._context, fields)

    # tiers, callers, programme

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

    def pin_tier(self, customer_id: int, name: str | None) -> Changes:
        """One customer's tier by hand; None lets it move again."""
        from callplanner.services import tiers

        return tiers.pin_tier(self._context, customer_id, name)

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
        self, name: str, *, calls_a_day: int = 20, weekdays: str = "", country: str = "", subdivision: str = ""
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
        )

    def set_caller(
        self,
        name: str,
        *,
        calls_a_day: int | None = None,
        weekdays: str | None = None,
        country: str | None = None,
        subdivision: str | None = None,
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
        )

    def add_leave(self, name: str, first: date, last: date, reason: str = "") -> Changes:
        """Book leave."""
        from callplanner.services import callers

        return callers.add_leave(self._context, name, first, last, reason)

    def plan(
        self, first: date | None = None, last: date | None = None, *, apply: bool, job: Job | None = None
    ) -> tuple[views.PlanView, Changes | None]:
        """Plan the year; written only when told to apply."""
        from callplanner.services import plan

        return plan.plan(self._context, first, last, apply=apply, job=job)

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
        from callplanner.services import customer_edit

        return customer_edit.move_call(self._context, planned_call_id, day)

    def plan_calls(self, customer_ids: Sequence[int], day: date, purpose: str = "care") -> Changes:
        """One pinned call for each customer on a day."""
        from callplanner.services import customer_edit

        return customer_edit.plan_call(self._context, list(customer_ids), day, purpose)

    # fringe, silence, coverage

    def fringe(self, limit: int | None = None) -> tuple[views.FringeRow, ...]:
        """The fringe, ranked, with reasons."""
        from callplanner.services import fringe

        return fringe.fringe_rows(self._context, limit)

    def leave_alone(self, customer_ids: Sequence[int], months: int, reason: str) -> Changes:
        """Off the fringe for some months."""
        from callplanner.services import customer_edit

        return customer_edit.leave_alone(self._context, list(customer_ids), months, reason)

    def silent(self) -> tuple[views.SilentRow, ...]:
        """Silent against their own rhythm."""
        from callplanner.services import fringe

        return fringe.silent_rows(self._context)

    def lapsed(self) -> tuple[views.SilentRow, ...]:
        """Lapsed, by past value."""
        from callplanner.services import fringe

        return fringe.lapsed_rows(self._context)

    def unspoken(self) -> tuple[views.SilentRow, ...]:
        """Bought, then no conversation."""
        from callplanner.services import fringe

        return fringe.unspoken_rows(self._context)

    def coverage(self, first: date | None = None, last: date | None = None) -> views.CoverageView:
        """Who is covered."""
        from callplanner.services import coverage

        return coverage.coverage_view(self._context, first, last)

    # history

    def undo(self) -> Changes:
        """Take the newest change back."""
        return history.undo(self._context)

    def redo(self) -> Changes:
        """Do again what was undone last."""
        return history.redo(self._context)

    def undo_to(self, set_id: int) -> Changes:
        """Take back everything from a change on."""
        return history.undo_to(self._context, set_id)

    def history(self, limit: int = 200) -> tuple[views.HistoryRow, ...]:
        """The changes, newest first."""
        return history.history(self._context, limit)
