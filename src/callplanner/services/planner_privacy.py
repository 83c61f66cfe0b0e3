"""What the planner does for privacy and law: consent, suppression, calling hours, one customer's data, old history."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from callplanner.domain.changes import Changes
from callplanner.domain.job import Job
from callplanner.services.context import Context

if TYPE_CHECKING:
    from callplanner.services.calling_hours import HoursEdit, HoursRow
    from callplanner.services.consents import ConsentView
    from callplanner.services.old_history import RetentionView
    from callplanner.services.screenings import ScreeningView
    from callplanner.services.suppressions import SuppressionView


class PlannerPrivacy:
    """The part of the planner that deals with privacy and law. Its use cases are imported when first called."""

    _context: Context

    # suppression

    def suppress(self, who: int | str, reason: str = "", region: str | None = None, *, person: str = "") -> Changes:
        """Stop calling a customer (id), one person there, or a number (text)."""
        from callplanner.services import suppressions

        return suppressions.suppress(self._context, who, reason, region, person=person)

    def lift_suppression(self, who: int | str, reason: str, region: str | None = None) -> Changes:
        """Calls to a customer (id) or a number (text) are allowed again."""
        from callplanner.services import suppressions

        return suppressions.lift(self._context, who, reason, region)

    def suppressions(self) -> tuple[SuppressionView, ...]:
        """Who must not be called."""
        from callplanner.services import suppressions

        return suppressions.suppressions(self._context)

    def suppression_count(self) -> int:
        """How many suppressions are in force."""
        from callplanner.services import suppressions

        return suppressions.suppression_count(self._context)

    def screenings(self) -> tuple[ScreeningView, ...]:
        """The screening lists and how old they are."""
        from callplanner.services import screenings

        return screenings.screenings(self._context)

    # consent

    def record_consent(
        self, customer_id: int, *, how: str, wording: str, scope: str = "", on: date | None = None
    ) -> Changes:
        """Record a consent to be called."""
        from callplanner.services import consents

        return consents.record_consent(self._context, customer_id, how=how, wording=wording, scope=scope, on=on)

    def withdraw_consent(self, customer_id: int, on: date | None = None) -> Changes:
        """The customer takes its consent back."""
        from callplanner.services import consents

        return consents.withdraw_consent(self._context, customer_id, on)

    def consents(self, customer_id: int | None = None) -> tuple[ConsentView, ...]:
        """The consents of one customer or of all."""
        from callplanner.services import consents

        return consents.consents(self._context, customer_id)

    def export_consents(self, path: Path, job: Job | None = None) -> int:
        """Proof of every consent as a workbook; how many."""
        from callplanner.services import consents

        return consents.export_consents(self._context, path, job)

    def consent_places(self) -> tuple[str, ...]:
        """The countries whose private people are called with recorded consent only."""
        from callplanner.services import calling_hours

        return calling_hours.consent_places(self._context)

    def set_consent_places(self, countries: str) -> Changes:
        """Ask for consent in these countries."""
        from callplanner.services import calling_hours

        return calling_hours.set_consent_places(self._context, countries)

    # calling hours and the moment of dialling

    def hours_rows(self) -> tuple[HoursRow, ...]:
        """The calling hours of all places."""
        from callplanner.services import calling_hours

        return calling_hours.hours_rows(self._context)

    def save_hours(self, edit: HoursEdit) -> Changes:
        """Give a place these calling hours."""
        from callplanner.services import calling_hours

        return calling_hours.save_hours(self._context, edit)

    def drop_hours(self, key: str) -> Changes:
        """Back to the default hours of a place."""
        from callplanner.services import calling_hours

        return calling_hours.drop_hours(self._context, key)

    def override_hours(self, customer_id: int, reason: str) -> Changes:
        """Call outside their hours all the same, for a reason."""
        from callplanner.services import dialling

        return dialling.override_hours(self._context, customer_id, reason)

    # one customer's data, and what is too old

    def export_customer(self, customer_id: int, path: Path, job: Job | None = None) -> int:
        """Everything stored about one customer as a workbook; how many rows."""
        from callplanner.services import customer_file

        return customer_file.export_customer(self._context, customer_id, path, job)

    def erase(self, customer_id: int) -> Changes:
        """Wipe a customer, all but its suppressions; it cannot be undone."""
        from callplanner.services import suppressions

        return suppressions.erase(self._context, customer_id)

    def retention(self, notes_years: int | None = None, attempts_years: int | None = None) -> RetentionView:
        """What of old notes and attempts the rules would take today."""
        from callplanner.services import old_history

        return old_history.retention(self._context, notes_years, attempts_years)

    def set_retention(self, *, notes_years: int, attempts_years: int) -> Changes:
        """How many years notes and attempts are kept; 0: for ever."""
        from callplanner.services import old_history

        return old_history.set_retention(self._context, notes_years=notes_years, attempts_years=attempts_years)

    def apply_retention(self) -> Changes:
        """Wipe what is too old; it cannot be undone."""
        from callplanner.services import old_history

        return old_history.apply_retention(self._context)
