"""The coverage certificate: a year on one page, and everybody left out with the evidence of our attempts."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from callplanner.domain.calendar import months_before
from callplanner.domain.errors import PlannerError
from callplanner.domain.phrase import Phrase, phrase
from callplanner.services.collector import collector_paused
from callplanner.services.context import Context
from callplanner.services.coverage import coverage_and_statuses
from callplanner.services.preferences import preferences
from callplanner.services.snapshot import NO_TIER
from callplanner.services.views_results import CertificateView, LeftOutRow
from callplanner.services.wording import say
from callplanner.storage.evidence import evidence, totals
from callplanner.storage.lists import next_calls
from callplanner.workbook.writer import CellKind as K
from callplanner.workbook.writer import Column, Sheet, write_table


@collector_paused()
def certificate(context: Context, first: date | None = None, last: date | None = None) -> CertificateView:
    """A period, by default the 12 months that end today. PlannerError("period-reversed")."""
    day = context.now().day
    last = last or (months_before(first, -12) - timedelta(days=1) if first is not None else day)
    first = first or months_before(last, 12) + timedelta(days=1)
    if first > last:
        raise PlannerError("period-reversed", first=first, last=last)
    return context.until_changed(f"certificate {first} {last}", lambda: _certificate(context, first, last, day))


def _certificate(context: Context, first: date, last: date, day: date) -> CertificateView:
    view, found = coverage_and_statuses(context, first, last)
    until = min(last, day)
    with context.file.read() as connection:
        snapshot = context.snapshot(connection)
        silent = [customer_id for customer_id, (_, _, calls) in found.items() if calls.spoken_in_period is None]
        tries = evidence(connection, first, until, silent)
        following = next_calls(connection, snapshot.day, None)
        attempts, conversations = totals(connection, first, until)
    rows = []
    for customer_id, (status, reason, calls) in found.items():
        if calls.spoken_in_period is not None:
            continue
        standing = snapshot.standings[customer_id]
        count, on, outcome = tries.get(customer_id, (0, None, ""))
        tier = snapshot.tiers.get(standing.tier_id or 0, NO_TIER).name
        if status != "excluded" or reason is None:
            status, reason = "left_out", _why(count, following.get(customer_id, (None, None))[0])
        rows.append(
            LeftOutRow(customer_id, standing.reference, standing.name, tier, status, reason, count, on, outcome)
        )
    order = {rule.name: rule.position for rule in snapshot.tiers.values()}
    rows.sort(key=lambda row: (order.get(row.tier, 99), row.name.casefold(), row.customer_id))
    company = preferences(context).company or Path(context.file.address).stem
    return CertificateView(company, first, last, day, view, attempts, conversations, tuple(rows))


def _why(attempts: int, planned: date | None) -> Phrase:
    """Why nobody spoke with a customer that may be called."""
    if attempts:
        return phrase("certificate-tried" if planned is None else "certificate-tried-planned", day=planned)
    return phrase("certificate-not-tried" if planned is None else "certificate-planned", day=planned)


def write_certificate(context: Context, path: Path, first: date | None = None, last: date | None = None) -> int:
    """The certificate as a workbook; how many customers are left out."""
    view = certificate(context, first, last)
    found = view.coverage
    figures = Sheet(
        "Coverage",
        (Column("Tier", K.TEXT, 16), Column("Customers", K.INTEGER), Column("Spoken to", K.INTEGER),
         Column("Coverage", K.SHARE), Column("Planned calls due", K.INTEGER), Column("Held", K.INTEGER),
         Column("Attainment", K.SHARE)),
        [
            *(
                (t.name, t.customers, t.spoken_to, t.coverage.share, t.attainment.whole, t.attainment.part,
                 t.attainment.share)
                for t in found.tiers
            ),
            ("All", found.customers, found.spoken_to, found.coverage.share, found.attainment.whole,
             found.attainment.part, found.attainment.share),
        ],
    )  # fmt: skip
    people = Sheet(
        "Not spoken to",
        (Column("Reference", K.TEXT, 12), Column("Name", K.TEXT, 32), Column("Tier", K.TEXT, 10),
         Column("Status", K.TEXT, 14), Column("Reason", K.TEXT, 50), Column("Attempts", K.INTEGER),
         Column("Last attempt", K.DATE), Column("Last outcome", K.TEXT, 20)),
        (
            (r.reference, r.name, r.tier, r.status.replace("_", " "), say(r.reason),
             r.attempts, r.last_attempt, r.last_outcome)
            for r in view.rows
        ),
    )  # fmt: skip
    about = [
        ("Coverage certificate", view.company),
        ("From", view.first.isoformat()),
        ("To", view.last.isoformat()),
        ("Made on", view.made_on.isoformat()),
        ("Attempts", str(view.attempts)),
        ("Conversations", str(view.conversations)),
        ("Coverage", "spoken to / (active - excluded)"),
        ("Made by", "callplanner"),
    ]
    write_table(path, [figures, people], about=about)
    return len(view.rows)
