"""Tables of the file itself: settings, and the journal that undo, redo and the history live in."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, Index, Named, Table, Text, TypedColumns

from callplanner.storage.columns import identity, link, metadata


class FileInfoColumns(TypedColumns):
    """What this file is: the version that made it, its company, its own id. Not journalled."""

    id = identity()
    key: Named[str] = Column(Text, unique=True)
    value: Named[str]


file_info = Table("file_info", metadata, FileInfoColumns)


class SettingColumns(TypedColumns):
    """A setting that the person changed; `value` is JSON. What is not here has its default."""

    id = identity()
    key: Named[str] = Column(Text, unique=True)
    value: Named[str]


setting = Table("setting", metadata, SettingColumns)


class ChangeSetColumns(TypedColumns):
    """One use case that was committed. `label` and `facts` are its phrase. An undone set stays until something new
    is done, and is then out of reach of redo (`dead`)."""

    id = identity()
    at: Named[datetime]
    label: Named[str]
    facts: Named[str]
    caller: Named[str]
    rows: Named[int]
    undone_at: Named[datetime | None]
    dead: Named[bool]
    fixed: Named[bool]


change_set = Table("change_set", metadata, ChangeSetColumns, Index(None, "undone_at"))


class ChangeImageColumns(TypedColumns):
    """Before and after images of up to some hundred rows of one table, in the order of writing.

    op "insert": a range first_id..last_id; images hold the rows only while the set is undone.
    op "update": images = [[id, {column: before}, {column: after}], ...].
    op "delete": images = [row, ...]."""

    id = identity()
    set_id = link("change_set")
    table_name: Named[str]
    op: Named[str]
    first_id: Named[int | None]
    last_id: Named[int | None]
    images: Named[str]


change_image = Table("change_image", metadata, ChangeImageColumns, Index(None, "set_id"))
