"""Commands that look at lists: fringe, silent, lapsed, unspoken, duplicates with what follows from them, coverage."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from callplanner.cli.output import line, show, table, write_json
from callplanner.cli.session import Session
from callplanner.domain.changes import Changes
from callplanner.moments import parse_day
from callplanner.services.planner import Planner
from callplanner.services.views import SilentRow
from callplanner.services.wording import say

app = typer.Typer()
Limit = Annotated[int | None, typer.Option(min=0, help="At most so many.")]


@app.command()
def fringe(context: typer.Context, limit: Limit = None) -> None:
    """Neglected low-volume customers, ranked."""
    session: Session = context.obj
    with session.read() as planner:
        rows = planner.fringe(limit)
    customers = [
        {
            "customer": r.reference,
            "name": r.name,
            "tier": r.tier,
            "value": r.value,
            "last_conversation": r.last_conversation,
            "days_silent": r.spoken_days,
            "score": r.score,
            "reasons": [{"points": points, "text": text} for points, text in r.reasons],
            "potential": r.potential or None,
        }
        for r in rows
    ]
    if session.as_json:
        write_json({"customers": customers})
        return
    table(
        "Fringe",
        ("Points", "Customer", "Name", "Tier", "Value", "Last spoken", "Reasons"),
        (
            (r.score, r.reference, r.name, r.tier, r.value, r.last_conversation,
             "; ".join(f"{say(text)} {points:+d}" for points, text in r.reasons))
            for r in rows
        ),
    )  # fmt: skip
    line(
        "Points are a weak guide: their top fifth holds 40 % of those who grow. "
        "A potential that was asked outranks them."
    )


@app.command()
def silent(context: typer.Context) -> None:
    """Silent against their own rhythm, by value at risk."""
    session: Session = context.obj
    with session.read() as planner:
        _show(session, "Silent", planner.silent())


@app.command()
def lapsed(context: typer.Context) -> None:
    """No order for more than four times the usual, by past value."""
    session: Session = context.obj
    with session.read() as planner:
        _show(session, "Lapsed", planner.lapsed())


@app.command()
def unspoken(context: typer.Context) -> None:
    """Bought, then no conversation."""
    session: Session = context.obj
    with session.read() as planner:
        _show(session, "Bought, then no conversation", planner.unspoken())


def _show(session: Session, title: str, rows: Sequence[SilentRow]) -> None:
    if session.as_json:
        write_json({"customers": [silent_document(r) for r in rows]})
        return
    columns = ("Customer", "Name", "Tier", "Orders", "Last order", "Value", "At risk", "Last spoken", "")
    table(
        title,
        columns,
        (
            (
                r.reference,
                r.name,
                r.tier,
                r.orders,
                r.last_order,
                r.value,
                r.value_at_risk,
                r.last_conversation,
                r.sentence,
            )
            for r in rows
        ),
    )  # fmt: skip


def silent_document(r: SilentRow) -> dict[str, Any]:
    """A line of the silent, lapsed or unspoken list as CLI.md names it."""
    return {
        "customer": r.reference,
        "name": r.name,
        "tier": r.tier,
        "orders": r.orders,
        "repeats": r.repeats,
        "last_order": r.last_order,
        "usual_days": r.usual_days,
        "silent_days": r.silent_days,
        "ratio": r.ratio,
        "label": r.label,
        "value": r.value,
        "value_at_risk": r.value_at_risk,
        "last_conversation": r.last_conversation,
        "sentence": r.sentence,
    }


@app.command()
def duplicates(context: typer.Context, limit: Limit = None) -> None:
    """Customers who may be the same, the most likely first, with the evidence."""
    session: Session = context.obj
    bar = session.progress()
    with session.read() as planner:
        found = planner.duplicates(limit, bar)
    bar.end()
    pairs = [{"a": p.first.reference, "b": p.second.reference, "score": p.score, "evidence": p.evidence} for p in found]
    if session.as_json:
        write_json({"pairs": pairs})
        return
    table(
        "May be the same",
        ("Score", "Customer", "Name", "Customer", "Name", "Evidence"),
        (
            (f"{p.score:.2f}", p.first.reference, p.first.name, p.second.reference, p.second.name,
             "; ".join(map(say, p.evidence)))
            for p in found
        ),
    )  # fmt: skip
    if found:
        line("`merge A B` makes one of two and keeps A's name; `distinct A B` remembers that they are not the same.")


@app.command()
def merge(
    context: typer.Context,
    kept: Annotated[str, typer.Argument(metavar="A", help="The customer that stays: reference or exact name.")],
    other: Annotated[str, typer.Argument(metavar="B", help="The customer whose history follows to A.")],
) -> None:
    """Make one customer of two, keeping all history; one undo step."""
    _decide(context, kept, other, lambda planner: planner.merge)


@app.command()
def distinct(
    context: typer.Context,
    first: Annotated[str, typer.Argument(metavar="A", help="A customer: reference or exact name.")],
    second: Annotated[str, typer.Argument(metavar="B", help="The one it is not.")],
) -> None:
    """Remember that two customers are not the same."""
    _decide(context, first, second, lambda planner: planner.tell_apart)


def _decide(
    context: typer.Context, first: str, second: str, deed: Callable[[Planner], Callable[[int, int], Changes]]
) -> None:
    session: Session = context.obj
    with session.write() as planner:
        changes = deed(planner)(planner.find(first), planner.find(second))
    if session.as_json:
        write_json({"a": first, "b": second, "label": changes.label, "changes": changes.rows})
    elif changes.rows:
        line(f"Done: {say(changes.label)} ({changes.rows:,} rows). `undo` takes it back.")
    else:
        line("That was known already; nothing was changed.")


@app.command()
def coverage(
    context: typer.Context,
    first: Annotated[str | None, typer.Option("--from", help="First day, else the programme's.")] = None,
    last: Annotated[str | None, typer.Option("--to", help="Last day, else the programme's.")] = None,
) -> None:
    """Who is covered."""
    session: Session = context.obj
    with session.read() as planner:
        view = planner.coverage(parse_day(first) if first else None, parse_day(last) if last else None)
    if session.as_json:
        write_json(
            {
                "from": view.first,
                "to": view.last,
                "customers": view.customers,
                **view.statuses,
                "spoken_to": view.spoken_to,
                "coverage": view.coverage,
                "attainment": view.attainment,
                "tiers": [
                    {
                        "name": t.name,
                        "customers": t.customers,
                        "spoken_to": t.spoken_to,
                        "coverage": t.coverage,
                        "attainment": t.attainment,
                        **t.statuses,
                    }
                    for t in view.tiers
                ],
                "exceptions": [
                    {"customer": e.reference, "status": e.status, "reason": e.reason} for e in view.exceptions
                ],
            }
        )
        return
    line(f"{show(view.first)} to {show(view.last)}: {view.spoken_to:,} spoken to, coverage {show(view.coverage)}, "
         f"attainment {show(view.attainment)}.")  # fmt: skip
    columns = (
        "Tier",
        "Customers",
        "Spoken to",
        "Coverage",
        "Attainment",
        *(s.replace("_", " ") for s in view.statuses),
    )
    rows = [(t.name, t.customers, t.spoken_to, t.coverage, t.attainment, *t.statuses.values()) for t in view.tiers]
    table("Coverage", columns, rows)
    if view.exceptions:
        table("Exceptions", ("Customer", "Name", "Status", "Reason"),
              ((e.reference, e.name, e.status.replace("_", " "), e.reason) for e in view.exceptions))  # fmt: skip


@app.command()
def certificate(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="The workbook to write: .xlsx, or .csv for the first sheet.")],
    first: Annotated[str | None, typer.Option("--from", help="First day, else 12 months before the last.")] = None,
    last: Annotated[str | None, typer.Option("--to", help="Last day, else today.")] = None,
) -> None:
    """The coverage certificate of a year as a workbook."""
    session: Session = context.obj
    days = (parse_day(first) if first else None, parse_day(last) if last else None)
    with session.read() as planner:
        view = planner.certificate(*days)
        planner.write_certificate(file, *days)
    found = view.coverage
    if session.as_json:
        write_json(
            {
                "file": str(file),
                "from": view.first,
                "to": view.last,
                "customers": found.customers,
                "excluded": found.statuses["excluded"],
                "spoken_to": found.spoken_to,
                "coverage": found.coverage,
                "attainment": found.attainment,
                "attempts": view.attempts,
                "conversations": view.conversations,
                "tiers": [
                    {
                        "name": t.name,
                        "customers": t.customers,
                        "spoken_to": t.spoken_to,
                        "coverage": t.coverage,
                        "attainment": t.attainment,
                    }
                    for t in found.tiers
                ],
                "left_out": [
                    {
                        "customer": r.reference,
                        "name": r.name,
                        "tier": r.tier,
                        "status": r.status,
                        "reason": r.reason,
                        "attempts": r.attempts,
                        "last_attempt": r.last_attempt,
                        "last_outcome": r.last_outcome,
                    }
                    for r in view.rows
                ],
            }
        )
        return
    line(f"{show(view.first)} to {show(view.last)}: {found.spoken_to:,} spoken to, coverage {show(found.coverage)}; "
         f"{len(view.rows):,} without a conversation, {view.never_tried:,} of them never tried. "
         f"Written to {file.name}.")  # fmt: skip
