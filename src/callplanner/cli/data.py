"""Commands that move data: import and export."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Annotated, Any

import typer

from callplanner.cli.output import line, table, write_json
from callplanner.cli.session import Session
from callplanner.moments import parse_day
from callplanner.services.views import ImportView
from callplanner.services.wording import say

app = typer.Typer()
KINDS = ("customers", "orders", "suppressions", "call-sheet")


@app.command("import")
def import_file(
    context: typer.Context,
    kind: Annotated[str, typer.Argument(metavar="KIND", help=", ".join(KINDS))],
    file: Annotated[Path, typer.Argument(help=".xlsx, .xls, .xlsb, .ods, .csv, .tsv, .txt or .vcf")],
    sheet: Annotated[str | None, typer.Option(help="Which sheet.")] = None,
    mapping: Annotated[list[str] | None, typer.Option("--map", help="FIELD=HEADER or LETTER, repeatable.")] = None,
    header_row: Annotated[int | None, typer.Option(min=0, help="The row of titles; 0: there is none.")] = None,
    day_first: Annotated[bool | None, typer.Option("--day-first/--month-first", help="Order of day and month.")] = None,
    region: Annotated[str | None, typer.Option(help="Country of numbers without one, two letters.")] = None,
    password: Annotated[str | None, typer.Option(help="Of a locked workbook.")] = None,
    list_name: Annotated[str | None, typer.Option("--list", help="Suppressions: the screening list, like TPS.")] = None,
    as_of: Annotated[str | None, typer.Option(help="The day on which that list was made, YYYY-MM-DD.")] = None,
    erase_empty: Annotated[bool, typer.Option("--erase-empty", help="Empty cells erase what stands there.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show it; change nothing.")] = False,
    rejects: Annotated[Path | None, typer.Option(help="Write rejected rows and their reason to this workbook.")] = None,
) -> None:
    """Bring a workbook or text file in: master data, purchase history, or numbers that must not be called."""
    if kind not in KINDS:
        raise typer.BadParameter(f"{kind} is none of {', '.join(KINDS)}", param_hint="KIND")
    if (list_name is not None or as_of is not None) and (kind != "suppressions" or list_name is None):
        raise typer.BadParameter("--list and --as-of go together, for suppressions", param_hint="--list")
    from callplanner.services.import_suppressions import Screening

    screening = Screening(list_name, parse_day(as_of) if as_of else None) if list_name is not None else None
    session: Session = context.obj
    if kind == "call-sheet":
        _import_call_sheet(session, file, rejects, dry_run=dry_run)
        return
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
            password=password,
            screening=screening,
            erase_empty=erase_empty,
            apply=not dry_run,
            job=bar,
        )
        if rejects is not None and view.rejected:
            planner.write_rejects(file, rejects, view, password)
    bar.end()
    if session.as_json:
        write_json(import_document(view))
    else:
        _tell(view, dry_run=dry_run)


def _import_call_sheet(session: Session, file: Path, rejects: Path | None, *, dry_run: bool) -> None:
    bar = session.progress()
    with session.read() if dry_run else session.write() as planner:
        view, _ = planner.import_call_sheet(file, apply=not dry_run, rejects=rejects, job=bar)
    bar.end()
    if session.as_json:
        write_json(
            {
                "file": view.path,
                "rows": view.rows,
                "recorded": view.recorded,
                "known": view.known,
                "blank": view.blank,
                "rejected": view.rejected,
                "rejects": [{"row": row, "reason": reason} for row, reason in view.rejects],
                "applied": view.applied,
            }
        )
        return
    line(f"{file.name}: {view.rows:,} rows, {view.recorded:,} recorded, {view.known:,} known from before, "
         f"{view.blank:,} blank, {view.rejected:,} rejected.")  # fmt: skip
    if view.rejects:
        table("Rejected", ("Row", "Reason"), view.rejects)
    line("Done. `undo` takes it back." if view.recorded and not dry_run else "Nothing was changed.")


def _tell(view: ImportView, *, dry_run: bool) -> None:
    line(f"{Path(view.path).name}: {view.rows:,} rows, {view.new:,} new {view.kind}, {view.changed:,} changed, "
         f"{view.unchanged:,} unchanged, {view.rejected:,} rows rejected.")  # fmt: skip
    line("Columns: " + ", ".join(f"{title} → {field}" for field, title in view.mapping.items()))
    for note in view.notes:
        line(say(note))
    if view.duplicates:
        line(f"{view.duplicates:,} of the new ones look like another customer; `duplicates` shows them side by side.")
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
    file: Annotated[Path, typer.Argument(help=".xlsx or .csv; customers also .vcf, programme .ics")],
    caller: Annotated[str | None, typer.Option(help="Call sheet: only this caller's calls.")] = None,
    day: Annotated[str | None, typer.Option(help="Call sheet: the calls of this day instead of today's.")] = None,
    week: Annotated[str | None, typer.Option(help="Call sheet: the calls of the week of this day.")] = None,
) -> None:
    """A list as a workbook; `call-sheet` is one to fill in and import again."""
    session: Session = context.obj
    if list_name != "call-sheet" and (caller or day or week):
        raise typer.BadParameter("--caller, --day and --week are for call-sheet", param_hint="LIST")
    first = parse_day(day) if day else None
    last: date | None = None
    if week:
        first = parse_day(week) - timedelta(days=parse_day(week).weekday())
        last = first + timedelta(days=6)
    bar = session.progress()
    with session.read() as planner:
        if list_name == "call-sheet":
            rows = planner.export_call_sheet(file, caller=caller, first=first, last=last, job=bar)
        else:
            rows = planner.export(list_name, file, bar)
    bar.end()
    if session.as_json:
        write_json({"file": str(file), "rows": rows})
    else:
        line(f"{file}: {rows:,} rows.")
