"""The planner's side of people and numbers: each use case of `people`, and what may be dialled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from callplanner.domain.changes import Changes
from callplanner.services.context import Context

if TYPE_CHECKING:
    from callplanner.services.dialling import DialView
    from callplanner.services.people import NumberEdit, PersonEdit


class PlannerPeople:
    """What a Planner can do with the people at a customer and their numbers."""

    _context: Context

    def dial(self, customer_id: int, phone_id: int | None = None) -> DialView:
        """What may be dialled at this moment: the first number that may be, or the one named."""
        from callplanner.services import dialling

        return dialling.dial(self._context, customer_id, phone_id)

    def save_number(self, customer_id: int, edit: NumberEdit, phone_id: int | None = None) -> Changes:
        """One more number of a customer, or a change of one."""
        from callplanner.services import people

        return people.save_number(self._context, customer_id, edit, phone_id)

    def remove_number(self, phone_id: int) -> Changes:
        """Take a number away."""
        from callplanner.services import people

        return people.remove_number(self._context, phone_id)

    def save_person(self, customer_id: int, edit: PersonEdit, contact_id: int | None = None) -> Changes:
        """One more person at a customer's, or a change of one."""
        from callplanner.services import people

        return people.save_person(self._context, customer_id, edit, contact_id)

    def right_person(self, customer_id: int, name: str) -> Changes:
        """Who is to be asked for, instead of the wrong person."""
        from callplanner.services import people

        return people.right_person(self._context, customer_id, name)

    def remove_person(self, contact_id: int) -> Changes:
        """Somebody is there no more."""
        from callplanner.services import people

        return people.remove_person(self._context, contact_id)
