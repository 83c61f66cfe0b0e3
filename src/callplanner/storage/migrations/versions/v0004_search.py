"""The index of the search in the order in which customers are shown."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it anew; only SQLite has it."""
    if op.get_context().dialect.name == "sqlite":
        op.drop_index("ix_customer_search", "customer")
        op.create_index("ix_customer_search", "customer", ["active", "name_key", "search_text"], unique=False)
