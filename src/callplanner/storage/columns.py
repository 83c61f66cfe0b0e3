"""Column builders shared by the tables.

Text holds what the person typed; instants are naive UTC; money is hundredths.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Column, ColumnElement, ForeignKey, Integer, MetaData, cast, func

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}

metadata = MetaData(naming_convention=NAMING)


def identity() -> Column[int]:
    """The primary key. Given out by the unit of work, so that a row's id is known before it is written."""
    return Column(Integer, primary_key=True, autoincrement=False)


def link(target: str) -> Column[int]:
    """A reference to a row that must exist. Checked at commit, so that undo may write rows in any order; nothing
    cascades, because a row that vanishes behind the journal's back could not be brought back."""
    return Column(Integer, _foreign_key(target), nullable=False)


def optional_link(target: str) -> Column[int | None]:
    """A reference that may be empty."""
    return Column(Integer, _foreign_key(target), nullable=True)


def _foreign_key(target: str) -> ForeignKey:
    return ForeignKey(f"{target}.id", deferrable=True, initially="DEFERRED")


def cents() -> Column[int]:
    """An amount in hundredths."""
    return Column(BigInteger, nullable=False)


def optional_cents() -> Column[int | None]:
    """An amount in hundredths, where one is known."""
    return Column(BigInteger, nullable=True)


def whole(total: ColumnElement[Any]) -> ColumnElement[int]:
    """A sum of hundredths as a whole number, 0 for none: PostgreSQL would answer with a decimal."""
    return cast(func.coalesce(total, 0), BigInteger)
