"""A customer's history in one column: what is promised, what was said, given and ordered, newest first."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from callplanner.domain.guide import TOUCH_KINDS
from callplanner.domain.phrase import Days, Money, Phrase, phrase
from callplanner.services.context import Context
from callplanner.services.views import TimelineItem
from callplanner.storage.customer_detail import Detail

SHOWN = 200


def timeline(context: Context, detail: Detail, day: date) -> tuple[TimelineItem, ...]:
    """Open promises and callbacks first, then everything by day."""
    items = [
        *_attempts(context, detail),
        *_outside(context, detail),
        *_orders(detail),
        *_touches(detail),
        *_mentions(detail),
        *_kept(detail, day),
    ]
    items.sort(key=lambda item: (item.day, item.at or time(0)), reverse=True)
    return tuple([*_open(context, detail, day), *items][:SHOWN])


def _open(context: Context, detail: Detail, day: date) -> list[TimelineItem]:
    found = []
    if detail.callback_at is not None:
        local = context.local(detail.callback_at)
        found.append(
            TimelineItem("callback", local.date(), local.time(), phrase("timeline-callback"), None, mark="open")
        )
    for row in detail.promises:
        if row.kept_on is None or row.kept_on > day:
            due = row.due_on or row.made_on
            late = max(0, (day - due).days)
            detail_line = phrase("timeline-promised-for", day=row.due_on) if row.due_on else None
            found.append(
                TimelineItem("promise", due, None, phrase("timeline-promise", text=row.text), detail_line, late, "open")
            )
    for row in detail.planned[:1]:
        late = max(0, (day - row.day).days)
        found.append(
            TimelineItem("planned", row.day, None, phrase("timeline-planned"), None, late, "pinned" * row.pinned)
        )
    return found


def _kept(detail: Detail, day: date) -> list[TimelineItem]:
    return [
        TimelineItem("promise", row.kept_on, None, phrase("timeline-kept", text=row.text), None, mark="kept")
        for row in detail.promises
        if row.kept_on is not None and row.kept_on <= day
    ]


def _attempts(context: Context, detail: Detail) -> list[TimelineItem]:
    return [_attempt(context, row) for row in detail.attempts]


def _attempt(context: Context, row: Any) -> TimelineItem:
    local = context.local(row.at)
    kind = "inbound" if row.inbound else "attempt"
    if row.seconds and row.right_party:
        how = phrase("timeline-spoke-minutes", outcome=row.label, minutes=round(row.seconds / 60), caller=row.caller)
    else:
        how = phrase("timeline-by", outcome=row.label, caller=row.caller)
    if row.note:
        title, below = phrase("timeline-said", note=row.note), how
    else:
        title, below = phrase("timeline-outcome", outcome=row.label), phrase("timeline-caller", caller=row.caller)
    return TimelineItem(kind, row.day, local.time(), title, below, mark="spoke" if row.right_party else "")


def _outside(context: Context, detail: Detail) -> list[TimelineItem]:
    """Calls outside their hours, with the reason that was given."""
    return [
        TimelineItem(
            "outside", row.day, context.local(row.at).time(),
            phrase("timeline-outside", reason=row.reason) if row.reason else phrase("timeline-outside-unsaid"), None,
        )
        for row in detail.outside
    ]  # fmt: skip


def _orders(detail: Detail) -> list[TimelineItem]:
    items = []
    rows = [row for row in detail.orders if not row.cancelled]
    for index, row in enumerate(rows):
        before = next((r.day for r in rows[index + 1 :] if r.day < row.day), None)
        below = phrase("timeline-order-gap", gap=Days((row.day - before).days)) if before is not None else None
        amount = Money(row.amount_cents, row.currency)
        code = "timeline-credit" if row.amount_cents < 0 else "timeline-order"
        items.append(TimelineItem("order", row.day, None, phrase(code, amount=amount), below))
    items += [
        TimelineItem("order", row.day, None, phrase("timeline-cancelled", reference=row.reference), None, mark="off")
        for row in detail.orders
        if row.cancelled
    ]
    return items


def _touches(detail: Detail) -> list[TimelineItem]:
    """A thing of value by its own words, else by its kind."""

    def told(row: Any) -> Phrase:
        kind = row.kind if row.kind in TOUCH_KINDS else "other"
        return phrase("timeline-touch", text=row.text) if row.text else phrase(f"touch-{kind}")

    return [TimelineItem("touch", row.day, None, told(row), phrase("touch-note")) for row in detail.touches]


def _mentions(detail: Detail) -> list[TimelineItem]:
    """What came up; an introduction is told on both sides."""
    items = []
    for row in detail.mentions:
        mine = row.customer_id == detail.row.id
        told = phrase(f"timeline-{row.kind}", text=row.text if mine else row.name)
        items.append(TimelineItem("touch", row.day, None, told, None))
    return items
