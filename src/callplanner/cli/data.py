"""Commands that move data: import and export."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from callplanner.cli.output import line, table, write_json
from callplanner.cli.session import Session
from callplanner.services.views import ImportView
from callplanner.services.wording import say

app = typer.Typer()
imports = typer.Typer(help="Bring a workbook or text file in.", no_args_is_help=True)
app.add_typer(imports, name="import")

File = Annotated[Path, typer.Argument(help=".xlsx, .xls, .xlsb, .ods, .csv, .tsv or .txt")]
Sheet = Annotated[str | None, typer.Option(help="Which sheet.")]
Map = Annotated[list[str] | None, typer.Option("--map", help="FIELD=HEADER or FIELD=LETTER, repeatable.")]
HeaderRow = Annotated[int | None, typer.Option(min=0, help="The row of titles; 0: there is none.")]
DayFirst = Annotated[bool | None, typer.Option("--day-first/--month-first", help="Order of day and month.")]
Region = Annotated[str | None, typer.Option(help="Country of numbers without one, two letters.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Show it; change nothing.")]
Rejects = Annotated[Path | None, typer.Option(help="Write rejected rows with their reason to this workbook.")]


@imports.command("customers")
def customers(
    context: typer.Context,
    file: File,
    sheet: Sheet = None,
    mapping: Map = None,
    header_row: HeaderRow = None,
    day_first: DayFirst = None,
    region: Region = None,
    dry_run: DryRun = False,
    rejects: Rejects = None,
) -> None:
    """Master data, contact people, phones, flags."""
    _import(context.obj, "customers", file, sheet, mapping, header_row, day_first, region, dry_run, rejects)


@imports.command("orders")
def orders(
    context: typer.Context,
    file: File,
    sheet: Sheet = None,
    mapping: Map = None,
    header_row: HeaderRow = None,
    day_first: DayFirst = None,
    region: Region = None,
    dry_run: DryRun = False,
    rejects: Rejects = None,
) -> None:
    """Purchase history."""
    _import(context.obj, "orders", file, sheet, mapping, header_row, day_first, region, dry_run, rejects)


@imports.command("suppressions")
def suppressions(
    context: typer.Context,
    file: File,
    sheet: Sheet = None,
    mapping: Map = None,
    header_row: HeaderRow = None,
    day_first: DayFirst = None,
    region: Region = None,
    dry_run: DryRun = False,
    rejects: Rejects = None,
) -> None:
    """Numbers that must not be called."""
    _import(context.obj, "suppressions", file, sheet, mapping, header_row, day_first, region, dry_run, rejects)


def _import(
    session: Session,
    kind: str,
    file: Path,
    sheet: str | None,
    mapping: list[str] | None,
    header_row: int | None,
    day_first: bool | None,
    region: str | None,
    dry_run: bool,
    rejects: Path | None,
) -> None:
    bar = session.progress()
    with session.read() if dry_run else session.write() as planner:
        view, _ = planner.import_file(
            kind,
            file,
            sheet=sheet,
            mapping=_pairs(mapping),
            header_row=header_row,
            day_first=day_first,
            region=region,
            apply=not dry_run,
            job=bar,
        )
        if rejects is not None and view.rejected:
            planner.write_rejects(file, rejects, view)
    bar.end()
    if session.as_json:
        write_json(import_document(view))
        return
    word = "orders" if kind == "orders" else "customers" if kind == "customers" else "suppressions"
    line(f"{file.name}: {view.rows:,} rows, {view.new:,} new {word}, {view.changed:,} changed, "
         f"{view.unchanged:,} unchanged, {view.rejected:,} rows rejected.")  # fmt: skip
    line("Columns: " + ", ".join(f"{title} → {field}" for field, title in view.mapping.items()))
    for note in view.notes:
        line(say(note))
    if view.rejects:
        table("Rejected", ("Row", "Reason"), view.rejects[:20])
        if len(view.rejects) > 20:
            line(f"… and {len(view.rejects) - 20:,} more; --rejects FILE.xlsx writes them all.")
    changed = not dry_run and (view.new or view.changed)
    line("Done. `undo` takes it back." if changed else "Nothing was changed.")


def _pairs(mapping: list[str] | None) -> dict[str, str]:
    pairs = {}
    for pair in mapping or ():
        field, equals, header = pair.partition("=")
        if not equals or not field:
            raise typer.BadParameter(f"{pair} is not FIELD=HEADER", param_hint="--map")
        pairs[field.strip()] = header.strip()
    return pairs


def import_document(view: ImportView) -> dict[str, Any]:
    """An import as CLI.md names it."""
    return {
        "file": view.path,
        "rows": view.rows,
        "orders": view.orders,
        "new": view.new,
        "changed": view.changed,
        "unchanged": view.unchanged,
        "known": view.unchanged,
        "rejected": view.rejected,
        "duplicates": view.duplicates,
        "unknown_customers": view.unknown_customers,
        "mapping": view.mapping,
        "rejects": [{"row": row, "reason": reason} for row, reason in view.rejects],
        "notes": view.notes,
        "applied": view.applied,
    }


@app.command("export")
def export(
    context: typer.Context,
    list_name: Annotated[str, typer.Argument(metavar="LIST", help="customers, programme, today, fringe, attempts, …")],
    file: Annotated[Path, typer.Argument(help=".xlsx or .csv")],
) -> None:
    """A list as a workbook."""
    session: Session = context.obj
    bar = session.progress()
    with session.read() as planner:
        rows = planner.export(list_name, file, bar)
    bar.end()
    if session.as_json:
        write_json({"file": str(file), "rows": rows})
    else:
        line(f"{file}: {rows:,} rows.")
