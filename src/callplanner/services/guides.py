"""Call guides by purpose, as the person edits them; and the shelf of things of value to offer."""

from __future__ import annotations

import json

from msgspec import Struct
from msgspec.structs import asdict
from sqlalchemy import Connection, select

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.domain.guide import PLACES, TOUCH_KINDS, ShelfItem, unknown_places
from callplanner.services.context import Context
from callplanner.storage.schema import guide
from callplanner.storage.settings import load_setting, put_setting

MOST_STEPS, LONGEST_STEP, LONGEST_TITLE = 5, 500, 60


class GuideEdit(Struct, frozen=True):
    """A guide as it should be: `steps` are (heading, text)."""

    purpose: str
    title: str
    minutes: int
    steps: tuple[tuple[str, str], ...]


def guide_edits(context: Context) -> tuple[GuideEdit, ...]:
    """All guides, the care call first."""
    with context.file.read() as connection:
        rows = connection.execute(select(guide).order_by(guide.c.id)).all()
    return tuple(
        GuideEdit(r.purpose, r.title, r.minutes, tuple((head, text) for head, text in json.loads(r.steps)))
        for r in rows
    )


def save_guide(context: Context, edit: GuideEdit) -> Changes:
    """Change a guide. PlannerError: "guide-unknown", "guide-title", "guide-steps", "guide-place", "guide-minutes"."""
    title = edit.title.strip()
    steps = [[head.strip(), text.strip()] for head, text in edit.steps if head.strip() or text.strip()]
    if not title or len(title) > LONGEST_TITLE:
        raise PlannerError("guide-title", longest=LONGEST_TITLE)
    if not 1 <= len(steps) <= MOST_STEPS or any(
        not head or len(head) + len(text) > LONGEST_STEP for head, text in steps
    ):
        raise PlannerError("guide-steps", most=MOST_STEPS, longest=LONGEST_STEP)
    if not 1 <= edit.minutes <= 120:
        raise PlannerError("guide-minutes", minutes=edit.minutes)
    for place in unknown_places(" ".join(part for step in steps for part in step)):
        raise PlannerError("guide-place", place=place, known=", ".join(PLACES))
    with context.change("guide-saved", title=title) as work:
        row = work.connection.execute(select(guide.c.id).where(guide.c.purpose == edit.purpose)).scalar()
        if row is None:
            raise PlannerError("guide-unknown", purpose=edit.purpose)
        work.update(guide, row, title=title, minutes=edit.minutes, steps=json.dumps(steps, ensure_ascii=False))
        return context.committed(work.commit())


SHELF = "shelf"


def load_shelf(connection: Connection) -> tuple[ShelfItem, ...]:
    """The things of value that there are to offer."""
    return tuple(ShelfItem(**item) for item in load_setting(connection, SHELF, []))


def shelf(context: Context) -> tuple[ShelfItem, ...]:
    """The shelf for editing."""
    with context.file.read() as connection:
        return load_shelf(connection)


def save_shelf(context: Context, items: tuple[ShelfItem, ...]) -> Changes:
    """Put these things on the shelf instead of those before. PlannerError("shelf-item")."""
    if any(item.kind not in TOUCH_KINDS or not item.text.strip() or len(item.text) > LONGEST_STEP for item in items):
        raise PlannerError("shelf-item", kinds=", ".join(TOUCH_KINDS), longest=LONGEST_STEP)
    with context.change("shelf-saved") as work:
        put_setting(work, SHELF, [asdict(item) for item in items])
        return context.committed(work.commit())
