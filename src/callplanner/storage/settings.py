"""Settings that the person changed, by key. What is not there has its default in the code that reads it."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, select

from callplanner.storage.schema import setting
from callplanner.storage.unit_of_work import UnitOfWork


def load_setting(connection: Connection, key: str, default: Any = None) -> Any:
    """One setting, or its default."""
    value = connection.execute(select(setting.c.value).where(setting.c.key == key)).scalar()
    return default if value is None else json.loads(value)


def put_setting(work: UnitOfWork, key: str, value: Any) -> None:
    """Change a setting; `value` is anything that JSON holds."""
    row = work.connection.execute(select(setting.c.id).where(setting.c.key == key)).scalar()
    if row is None:
        work.insert(setting, key=key, value=json.dumps(value))
    else:
        work.update(setting, row, value=json.dumps(value))
