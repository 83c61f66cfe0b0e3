"""What a table asks for: search, filters, order. Tables hold ids in that order and ask for rows page by page."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

from callplanner.domain.scope import EVERYTHING, Scope


class ListQuery(Struct, frozen=True):
    """`filters` by name, any of the values: tier, status, caller, silent (least ratio), missing (phone, email, person,
    segment, note, potential), not_called_since (days), waiting (decision, mend_number), active ("no"). Unknown names
    are a PlannerError. `scope` narrows the lists behind the pictures of results."""

    search: str = ""
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sort: str = "name"
    descending: bool = False
    scope: Scope = EVERYTHING


def scope_of(query: ListQuery | None) -> Scope:
    """What a list is about; everything where nothing was asked for."""
    return EVERYTHING if query is None else query.scope
