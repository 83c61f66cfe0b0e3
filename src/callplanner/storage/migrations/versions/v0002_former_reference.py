"""References that customers had before two were made one."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; nobody was merged before."""
    op.create_table(
        "former_reference",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"],
            ["customer.id"],
            name=op.f("fk_former_reference_customer_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_former_reference")),
    )
    op.create_index(op.f("ix_former_reference_customer_id"), "former_reference", ["customer_id"], unique=False)
    op.create_index(op.f("ix_former_reference_reference"), "former_reference", ["reference"], unique=False)
