"""What an import did or would do, as a workbook to keep or to pass on."""

from __future__ import annotations

from pathlib import Path

from callplanner.domain.clock import Moment
from callplanner.services.views import ImportView
from callplanner.services.wording import say
from callplanner.workbook.writer import CellKind as K
from callplanner.workbook.writer import Column, Sheet, write_table

WORDS = {"new": "new", "update": "changed", "same": "unchanged", "check": "to check", "reject": "rejected"}


def write_summary(moment: Moment, view: ImportView, target: Path) -> int:
    """Counts, columns and notes on one sheet, the rows that the view lists with their verdicts on another; how many
    rows. A .csv has the counts only. StorageError("export-...")."""
    facts = [
        ("File", Path(view.path).name), ("Sheet", view.sheet), ("Rows are", view.kind),
        ("State", "imported" if view.applied else "looked at, nothing stored"),
        ("On", f"{moment.local:%Y-%m-%d %H:%M}"), ("Rows", view.rows), ("New", view.new), ("Changed", view.changed),
        ("Unchanged", view.unchanged), ("Rejected", view.rejected), ("Like a customer that was there", view.duplicates),
        ("Unknown customers", view.unknown_customers),
        *((f"Column “{title}”", field) for field, title in view.mapping.items()),
        *(("Note", say(note)) for note in view.notes),
    ]  # fmt: skip
    orders = view.kind == "orders"
    columns = [
        Column("Row", K.INTEGER), Column("Verdict", K.TEXT, 12), Column("Order" if orders else "Reference"),
        Column("Customer" if orders else "Name", K.TEXT, 32), Column("Date" if orders else "Phone", K.PHONE),
        Column("Amount" if orders else "Value"), Column("Why", K.TEXT, 60),
    ]  # fmt: skip
    rows = [
        (v.row, WORDS.get(v.verdict, v.verdict), v.reference, v.name, v.phone, v.value, "; ".join(map(say, v.why)))
        for v in view.verdicts
    ]
    summary = Sheet("Summary", [Column("What", K.TEXT, 32), Column("Value", K.ANY, 60)], facts)
    write_table(target, [summary, Sheet("Rows", columns, rows)])
    return len(rows)
