"""Calls outside calling hours with their reason; the date of a screening list; persons who must not be called."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table and the two columns; what was stored before has neither."""
    op.add_column("screening", sa.Column("as_of", sa.Date(), nullable=True))
    op.add_column("suppression", sa.Column("person", sa.String(), nullable=True))
    op.create_table(
        "hours_override",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("caller_id", sa.Integer(), nullable=True),
        sa.Column("attempt_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        *(
            sa.ForeignKeyConstraint(
                [f"{other}_id"],
                [f"{other}.id"],
                name=op.f(f"fk_hours_override_{other}_id"),
                initially="DEFERRED",
                deferrable=True,
            )
            for other in ("customer", "caller", "attempt")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hours_override")),
    )
    op.create_index(op.f("ix_hours_override_customer_id_day"), "hours_override", ["customer_id", "day"], unique=False)
    op.create_index(op.f("ix_hours_override_attempt_id"), "hours_override", ["attempt_id"], unique=False)
