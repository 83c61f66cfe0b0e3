"""The planner's side of where customers stand, of what we owe them, and of calls that were noted wrongly."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from callplanner.domain.changes import Changes
from callplanner.services.context import Context


class PlannerStanding:
    """What a Planner can do with customers, one or many, with promises and with past calls."""

    _context: Context

    def assign_caller(self, ids: Sequence[int], name: str | None) -> Changes:
        """Give customers and their open calls to a caller; None: to nobody of their own."""
        from callplanner.services import standing_edit

        return standing_edit.assign_caller(self._context, ids, name)

    def pin_tier(self, customer_id: int, name: str | None) -> Changes:
        """One customer's tier by hand; None lets it move again."""
        return self.pin_tiers([customer_id], name)

    def pin_tiers(self, ids: Sequence[int], name: str | None) -> Changes:
        """The same for many."""
        from callplanner.services import standing_edit

        return standing_edit.pin_tier(self._context, ids, name)

    def pause(self, customer_id: int, until: date | None, reason: str) -> Changes:
        """No calls until a day; None ends the pause."""
        return self.pause_all([customer_id], until, reason)

    def pause_all(self, ids: Sequence[int], until: date | None, reason: str) -> Changes:
        """The same for many."""
        from callplanner.services import standing_edit

        return standing_edit.pause(self._context, ids, until, reason)

    def close_customers(self, ids: Sequence[int], reason: str = "") -> Changes:
        """They are customers no longer."""
        from callplanner.services import standing_edit

        return standing_edit.close(self._context, ids, reason)

    def open_customers(self, ids: Sequence[int]) -> Changes:
        """They are customers again."""
        from callplanner.services import standing_edit

        return standing_edit.open_again(self._context, ids)

    def add_blackout(
        self, ids: Sequence[int], first: date, last: date, *, yearly: bool = False, reason: str = ""
    ) -> Changes:
        """Nobody calls these customers between two days, in every year when `yearly`."""
        from callplanner.services import blackouts

        return blackouts.add_blackout(self._context, ids, first, last, yearly=yearly, reason=reason)

    def remove_blackout(self, blackout_id: int) -> Changes:
        """They may be called then after all."""
        from callplanner.services import blackouts

        return blackouts.remove_blackout(self._context, blackout_id)

    def add_promise(self, customer_id: int, text: str, due: date | None) -> Changes:
        """Something we said we would do."""
        from callplanner.services import promises

        return promises.add_promise(self._context, customer_id, text, due)

    def keep_promise(self, promise_id: int) -> Changes:
        """Mark a promise as kept."""
        from callplanner.services import promises

        return promises.keep_promise(self._context, promise_id)

    def change_promise(self, promise_id: int, text: str, due: date | None) -> Changes:
        """Other words or another day for a promise."""
        from callplanner.services import promises

        return promises.change_promise(self._context, promise_id, text, due)

    def drop_promise(self, promise_id: int) -> Changes:
        """Nobody waits for a promise any more."""
        from callplanner.services import promises

        return promises.drop_promise(self._context, promise_id)

    def correct_call(self, attempt_id: int, note: str, mood: int | None) -> Changes:
        """Other words and another mood for a call that was noted."""
        from callplanner.services import past_calls

        return past_calls.correct_call(self._context, attempt_id, note, mood)
