"""The one object that the faces are given: every use case of an open file, each one call and one transaction.

Reads may come from several threads; changes come from one at a time (the window's write thread, or the command line).
Refusals are PlannerError or StorageError; `callplanner.services.wording` has their sentences. Use cases that the first
card does not need are imported when they are first called.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select

from callplanner.domain.changes import Changes
from callplanner.domain.clock import Clock, Moment
from callplanner.domain.errors import PlannerError
from callplanner.domain.job import Job
from callplanner.domain.listing import ListQuery
from callplanner.services import card, history, record, today
from callplanner.services.context import Context
from callplanner.services.planner_desk import PlannerDesk
from callplanner.services.planner_files import PlannerFiles
from callplanner.services.planner_insights import PlannerInsights
from callplanner.services.planner_people import PlannerPeople
from callplanner.services.planner_privacy import PlannerPrivacy
from callplanner.services.planner_programme import PlannerProgramme
from callplanner.services.planner_standing import PlannerStanding
from callplanner.storage.cipher import Key
from callplanner.storage.company_file import CompanyFile
from callplanner.storage.schema import customer

if TYPE_CHECKING:
    from callplanner.domain.phrase import Phrase
    from callplanner.services import views


class Planner(
    PlannerFiles, PlannerDesk, PlannerPeople, PlannerStanding, PlannerProgramme, PlannerInsights, PlannerPrivacy
):
    """An open company file and everything that can be done with it."""

    @classmethod
    def open(
        cls, address: str | Path, clock: Clock, *, holder: str | None = "window", key: Key | None = None
    ) -> Planner:
        """Open a file or URL, made when missing. `holder` None: for reading, beside whoever has it open. `key`: its
        password, when it has one."""
        made = clock.now().local.replace(tzinfo=None)
        return cls(Context(CompanyFile.open(address, holder=holder, today=made, key=key), clock))

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
    def key(self) -> Key | None:
        """The password of the file, for opening it again; None: it has none."""
        return self._context.file.key

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
            record.reach_by_part(self._context)

    @property
    def is_shared(self) -> bool:
        """Whether others can change the company meanwhile."""
        return self._context.is_shared

    @property
    def on_server(self) -> bool:
        """Whether the company is a database on a server: its copies and passwords are kept there."""
        return self._context.file.path is None

    def news(self) -> tuple[Changes, ...]:
        """What other desks have changed since this was asked last; the figures at hand are brought up to it."""
        return self._context.news()

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

    def fringe_day(self) -> views.FringeDay:
        """How much of a day is kept for the fringe, and who on it is neglected."""
        return today.fringe_day(self._context)

    def card(self, customer_id: int) -> views.CustomerView:
        """Everything about one customer."""
        return card.card(self._context, customer_id)

    def why(self, customer_id: int) -> views.WhyView:
        """Why today, or why not."""
        return today.why_view(self._context, customer_id)

    def record(self, report: record.CallReport) -> tuple[views.NextStepView, Changes]:
        """Store what happened on a call and all that follows."""
        return record.record(self._context, report)

    def closed_then(self, customer_id: int, at: datetime) -> Phrase | None:
        """A word on when a call back at a local time comes up, where nobody may ring there then."""
        from callplanner.services import callback_hours

        return callback_hours.closed_then(self._context, customer_id, at)

    def snooze(self, customer_id: int, until: datetime) -> Changes:
        """Put a card aside until a local time."""
        from callplanner.services import customer_edit

        return customer_edit.snooze(self._context, customer_id, until)

    def skip(self, customer_id: int, reason: str) -> Changes:
        """Leave a card out for today."""
        from callplanner.services import customer_edit

        return customer_edit.skip(self._context, customer_id, reason)

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

    def duplicates(self, limit: int | None = None, job: Job | None = None) -> tuple[views.DuplicatePair, ...]:
        """Pairs that may be the same customer, the most likely first, with the evidence."""
        from callplanner.services import duplicates

        return duplicates.duplicates(self._context, limit, job)

    def merge(self, kept_id: int, other_id: int) -> Changes:
        """Make one of two customers; the first stays, the history of both is kept."""
        from callplanner.services import merge

        return merge.merge(self._context, kept_id, other_id)

    def tell_apart(self, first_id: int, second_id: int) -> Changes:
        """Remember that two customers are not the same."""
        from callplanner.services import duplicates

        return duplicates.tell_apart(self._context, first_id, second_id)

    # fringe, silence, coverage

    def fringe(self, limit: int | None = None) -> tuple[views.FringeRow, ...]:
        """The fringe, ranked, with reasons."""
        from callplanner.services import fringe

        return fringe.fringe_rows(self._context, limit)

    def leave_alone(self, customer_ids: Sequence[int], months: int, reason: str) -> Changes:
        """Off the fringe for some months."""
        from callplanner.services import customer_edit

        return customer_edit.leave_alone(self._context, list(customer_ids), months, reason)

    def silent(self, caller: str | None = None) -> tuple[views.SilentRow, ...]:
        """Silent against their own rhythm: everybody, or one caller's customers."""
        from callplanner.services import fringe

        return fringe.silent_rows(self._context, caller)

    def lapsed(self) -> tuple[views.SilentRow, ...]:
        """Lapsed, by past value."""
        from callplanner.services import fringe

        return fringe.lapsed_rows(self._context)

    def unspoken(self) -> tuple[views.SilentRow, ...]:
        """Bought, then no conversation."""
        from callplanner.services import fringe

        return fringe.unspoken_rows(self._context)

    def coverage(
        self, first: date | None = None, last: date | None = None, caller: str | None = None
    ) -> views.CoverageView:
        """Who is covered: everybody, or one caller's customers."""
        from callplanner.services import coverage

        return coverage.coverage_view(self._context, first, last, caller)

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

    def way_back(self, set_id: int) -> views.WayBack:
        """What taking back everything from a change on would take along."""
        return history.way_back(self._context, set_id)

    def history(self, limit: int = 200) -> tuple[views.HistoryRow, ...]:
        """The changes, newest first."""
        return history.history(self._context, limit)
