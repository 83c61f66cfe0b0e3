"""The outcomes as the person edits them: labels, keys, delays and flags. Flags decide, never the label."""

from __future__ import annotations

import re
from typing import Any

from msgspec import Struct
from sqlalchemy import func, select

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.domain.search import fold
from callplanner.services.context import Context
from callplanner.services.views import OutcomeView
from callplanner.storage.people import load_outcomes
from callplanner.storage.schema import outcome

NEXT_STEPS = ("programme", "promise", "callback", "retry", "mend_number", "suppressed", "inactive")
CONVERSATIONS = frozenset({"programme", "promise", "suppressed"})
KEYS = "1234567890"
LONGEST_LABEL, LONGEST_DELAY = 40, 60


class OutcomeEdit(Struct, frozen=True):
    """An outcome as it should be. `code` empty: a new one. `reached`: "nobody", "somebody" (a gatekeeper) or "party"
    (the right person). `next_step` is one of NEXT_STEPS; `retry_days` counts working days. `key` may be empty."""

    code: str
    label: str
    key: str
    reached: str
    next_step: str
    retry_days: int | None = None
    retry_minutes: int | None = None
    offered: bool = True


def outcome_views(context: Context) -> tuple[OutcomeView, ...]:
    """The outcomes that are offered, in the order of their keys."""
    with context.file.read() as connection:
        found = load_outcomes(connection)
    return tuple(
        OutcomeView(
            o.code, o.label, o.key, o.conversation, o.right_party, o.closes, o.ends_as, o.retry_days, o.retry_minutes,
            o.suppresses, o.deactivates, o.asks,
        )
        for o in found.values()
    )  # fmt: skip


def outcome_edits(context: Context) -> tuple[OutcomeEdit, ...]:
    """All outcomes for editing, those that are not offered any more last."""
    with context.file.read() as connection:
        rows = connection.execute(select(outcome).order_by(outcome.c.active.desc(), outcome.c.position)).all()
    return tuple(
        OutcomeEdit(
            r.code, r.label, r.key, "party" if r.right_party else "somebody" if r.conversation else "nobody",
            r.ends_as, r.retry_days, r.retry_minutes, r.active,
        )
        for r in rows
    )  # fmt: skip


def save_outcome(context: Context, edit: OutcomeEdit) -> Changes:
    """Change an outcome, or add one. History keeps what was recorded under it.

    An outcome closes the planned call when the right person was reached or the customer is gone. PlannerError:
    "outcome-label", "outcome-key", "outcome-key-taken", "outcome-next", "outcome-delay", "outcome-needed"."""
    label, key = edit.label.strip(), edit.key.strip()
    if not label or len(label) > LONGEST_LABEL:
        raise PlannerError("outcome-label", longest=LONGEST_LABEL)
    if len(key) > 1 or (key and key not in KEYS):
        raise PlannerError("outcome-key", key=key)
    party = edit.reached == "party"
    if edit.next_step not in NEXT_STEPS or (edit.next_step in CONVERSATIONS) != party:
        raise PlannerError("outcome-next", label=label)
    retries = edit.next_step in ("retry", "mend_number")
    for delay in (edit.retry_days, edit.retry_minutes):
        if delay is not None and not 0 < delay <= LONGEST_DELAY:
            raise PlannerError("outcome-delay", delay=delay, longest=LONGEST_DELAY)
    values: dict[str, Any] = {
        "label": label,
        "key": key,
        "conversation": edit.reached in ("party", "somebody"),
        "right_party": party,
        "closes": party or edit.next_step == "inactive",
        "ends_as": edit.next_step,
        "retry_days": (edit.retry_days or 1) if retries else None,
        "retry_minutes": edit.retry_minutes if edit.next_step == "retry" else None,
        "suppresses": edit.next_step == "suppressed",
        "deactivates": edit.next_step == "inactive",
        "marks_number_bad": edit.next_step == "mend_number",
        "active": edit.offered,
    }
    with context.change("outcome-saved", label=label) as work:
        rows = work.connection.execute(select(outcome)).all()
        taken = next((r for r in rows if key and r.active and r.key == key and r.code != edit.code), None)
        if taken is not None and edit.offered:
            raise PlannerError("outcome-key-taken", key=key, label=taken.label)
        others = any(r.active and r.right_party and r.ends_as == "programme" and r.code != edit.code for r in rows)
        if not others and not (edit.offered and edit.next_step == "programme"):
            raise PlannerError("outcome-needed")
        if edit.code:
            row = next((r for r in rows if r.code == edit.code), None)
            if row is None:
                raise PlannerError("outcome-unknown", outcome=edit.code, known=", ".join(r.code for r in rows))
            work.update(outcome, row.id, **values)
        else:
            last = work.connection.execute(select(func.max(outcome.c.position))).scalar() or 0
            work.insert(outcome, code=_free_code(label, {r.code for r in rows}), position=last + 1, **values)
        return context.committed(work.commit())


def _free_code(label: str, taken: set[str]) -> str:
    """A code made of the label that no other outcome has."""
    base = re.sub(r"[^a-z0-9]+", "_", fold(label)).strip("_") or "outcome"
    return next(c for c in (base, *(f"{base}_{n}" for n in range(2, len(taken) + 3))) if c not in taken)
