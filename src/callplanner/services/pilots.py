"""Sleeping-dog pilots: started, watched, ended (RULES.md section 10)."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import Connection

from callplanner.domain.changes import Changes
from callplanner.domain.coverage import exclusion
from callplanner.domain.errors import PlannerError
from callplanner.domain.phrase import Phrase, phrase
from callplanner.domain.pilot import (
    BASES,
    DEFAULT_DAYS,
    DEFAULT_REACHED,
    Candidate,
    Share,
    Told,
    draw,
    measured,
    newcombe,
    rate_of_customers,
    shares,
    size_for,
    tell,
    wilson,
)
from callplanner.domain.standing import Standing
from callplanner.services.context import Context
from callplanner.services.planned_edit import place_soon
from callplanner.services.snapshot import NO_TIER, Snapshot
from callplanner.services.views_pilot import PilotMemberRow, PilotOffer, PilotPlan, PilotView
from callplanner.services.wording import say
from callplanner.storage.people import load_reach
from callplanner.storage.pilots import (
    CALLED,
    CONTROL,
    PilotRecord,
    buyers,
    calls_of,
    count_arms,
    load_members,
    load_pilots,
    open_calls_of,
    taken,
)
from callplanner.storage.schema import pilot, pilot_member, planned_call
from callplanner.workbook.writer import CellKind as K
from callplanner.workbook.writer import Column, Sheet, write_table

RECEPTIVE = "reached, not refused"
LONGEST_NAME, MOST_ATTEMPTS = 80, 20
PURPOSE = "pilot"


def offer(context: Context, plan: PilotPlan) -> PilotOffer:
    """What a pilot would give, and how sure it could be; nothing is written. PlannerError as of `start`."""
    with context.file.read() as connection:
        base = _base(context, connection, plan)
        last = _check(context, plan)
        rate = _rate(context, connection, plan.attempts)
    size = min(plan.size or size_for(DEFAULT_REACHED, rate), len(base))
    reached = round(size * rate)
    low, high = wilson(reached // 2, reached, len(base)) or (None, None)
    return PilotOffer(len(base), size, len(base) - size, rate, reached, low, high, last)


def start(context: Context, plan: PilotPlan) -> tuple[int, Changes]:
    """Draw the sample, keep the others as control group and put the calls on the next days with room: one undo step.

    PlannerError: "pilot-name", "pilot-taken" (a name in use), "pilot-base", "pilot-attempts", "pilot-size",
    "pilot-ends-before", "pilot-nobody" (an empty base), "pilot-no-room", "no-programme"."""
    last = _check(context, plan)
    today = context.now().day
    name = plan.name.strip()
    with context.change("pilot-started", name=name) as work:
        connection = work.connection
        if any(found.name.casefold() == name.casefold() for found in load_pilots(connection, today)):
            raise PlannerError("pilot-taken", name=name)
        base = _base(context, connection, plan)
        if not base:
            raise PlannerError("pilot-nobody")
        size = plan.size or size_for(DEFAULT_REACHED, _rate(context, connection, plan.attempts))
        seed = plan.seed if plan.seed is not None else name
        called, control = draw(seed, base, size)
        pilot_id = work.insert(
            pilot, name=name, base=plan.base, seed=seed, size=len(called), attempts=plan.attempts, receptive=RECEPTIVE,
            first=today, last=last, ended_on=None,
        )  # fmt: skip
        work.insert_many(
            pilot_member,
            [
                {"pilot_id": pilot_id, "customer_id": i, "arm": arm, "joined_on": today}
                for arm, ids in ((CALLED, called), (CONTROL, control))
                for i in ids
            ],
        )
        placed = place_soon(context, work, called, PURPOSE, last)
        if len(placed) < len(called):
            raise PlannerError("pilot-no-room", placed=len(placed), called=len(called), last=last)
        return pilot_id, context.committed(work.commit())


def pilot_views(context: Context) -> tuple[PilotView, ...]:
    """All pilots with their results so far, the newest first."""
    day = context.now().day
    with context.file.read() as connection:
        return tuple(_view(connection, record, day)[0] for record in load_pilots(connection, day))


def pilot_view(context: Context, name: str) -> tuple[PilotView, tuple[PilotMemberRow, ...]]:
    """One pilot by its name, with its members. PlannerError("pilot-unknown")."""
    day = context.now().day
    with context.file.read() as connection:
        record = _find(connection, name, day)
        view, told, bought = _view(connection, record, day)
        members = load_members(connection, record.pilot_id)
    nothing = Told()
    rows = []
    for member in members:
        mine = told.get(member.customer_id, nothing)
        rows.append(
            PilotMemberRow(
                member.customer_id, member.reference, member.name, member.tier, member.arm, mine.attempts, mine.reached,
                mine.receptive, mine.next_step, member.customer_id in bought,
            )
        )  # fmt: skip
    return view, tuple(rows)


def end(context: Context, name: str) -> Changes:
    """End a pilot today; its open calls fall away. PlannerError: "pilot-unknown", "pilot-over"."""
    today = context.now().day
    with context.change("pilot-ended", name=name) as work:
        record = _find(work.connection, name, today)
        if not record.runs_on(today):
            raise PlannerError("pilot-over", name=record.name, day=record.ended_on or record.last)
        work.relabel("pilot-ended", name=record.name)
        work.update(pilot, record.pilot_id, ended_on=today)
        waiting = open_calls_of(work.connection, record.pilot_id)
        work.update_many(planned_call, ((i, {"closed_on": today, "closed_as": "removed"}) for i in waiting))
        return context.committed(work.commit())


def export_pilot(context: Context, name: str, path: Path) -> int:
    """The final workbook: the result with its intervals, and every member; how many members. As `pilot_view`."""
    view, members = pilot_view(context, name)
    figures = Sheet(
        "Result",
        (Column("What", K.TEXT, 44), Column("Number", K.INTEGER), Column("Of", K.INTEGER), Column("Share", K.SHARE),
         Column("At least", K.SHARE), Column("At most", K.SHARE)),
        (
            (title, share.part, share.whole, share.share, share.low, share.high)
            for title, share in (
                ("Reached, of those tried", view.reached),
                ("Receptive (reached, not refused), of those reached", view.receptive),
                ("Ready for a next step, of those reached", view.next_step),
                ("Ordered since the start, of those to be called", view.orders_called),
                ("Ordered since the start, of the control group", view.orders_control),
            )
        ),
    )  # fmt: skip
    people = Sheet(
        "Members",
        (Column("Reference", K.TEXT, 12), Column("Name", K.TEXT, 32), Column("Tier", K.TEXT, 10),
         Column("Group", K.TEXT, 10), Column("Attempts", K.INTEGER), Column("Reached", K.TEXT, 10),
         Column("Receptive", K.TEXT, 10), Column("Next step", K.TEXT, 10), Column("Ordered", K.TEXT, 10)),
        (
            (m.reference, m.name, m.tier, m.arm, m.attempts, *(_yes(x) for x in (m.reached, m.receptive, m.next_step)),
             _yes(m.ordered))
            for m in members
        ),
    )  # fmt: skip
    about = [
        ("Pilot", view.name),
        ("Base", f"{view.base}, {view.customers} customers"),
        ("Drawn", f"the {view.called} lowest sha256 of {view.seed}:reference, tier by tier by largest remainder"),
        ("Attempts for each customer", str(view.attempts)),
        ("From", view.first.isoformat()),
        ("To", (view.ended_on or view.last).isoformat()),
        *(("In words", say(sentence)) for sentence in view.sentences),
        ("Made by", "callplanner"),
    ]
    write_table(path, [figures, people], about=about)
    return len(members)


def _yes(value: bool) -> str:
    return "yes" if value else ""


def _check(context: Context, plan: PilotPlan) -> date:
    """Refuse what cannot be; the last day."""
    today = context.now().day
    if not plan.name.strip() or len(plan.name) > LONGEST_NAME:
        raise PlannerError("pilot-name", longest=LONGEST_NAME)
    if plan.base not in BASES:
        raise PlannerError("pilot-base", base=plan.base, known=", ".join(BASES[:-1]))
    if not 1 <= plan.attempts <= MOST_ATTEMPTS:
        raise PlannerError("pilot-attempts", most=MOST_ATTEMPTS)
    if plan.size is not None and plan.size < 1:
        raise PlannerError("pilot-size")
    last = plan.last or today + timedelta(days=DEFAULT_DAYS)
    if last <= today:
        raise PlannerError("pilot-ends-before", day=last)
    return last


def _base(context: Context, connection: Connection, plan: PilotPlan) -> list[Candidate]:
    """Neglected or lapsed customers, or those chosen, that may be called and are in no other pilot."""
    snapshot = context.snapshot(connection)
    busy = taken(connection, snapshot.day)
    chosen = set(plan.customer_ids)

    def belongs(standing: Standing) -> bool:
        if plan.base == "chosen":
            return standing.customer_id in chosen
        return (plan.base != "lapsed" and _is_neglected(standing, snapshot)) or (
            plan.base != "neglected" and _has_lapsed(standing, snapshot)
        )

    return [
        Candidate(
            s.customer_id, s.reference, snapshot.tiers.get(s.tier_id or 0, NO_TIER).position if plan.by_tier else 0
        )
        for s in snapshot.active()
        if s.customer_id not in busy and _may_be_called(s, snapshot) and belongs(s)
    ]


def _may_be_called(standing: Standing, snapshot: Snapshot) -> bool:
    left = standing.left_until is not None and standing.left_until > snapshot.day
    return not left and exclusion(standing, snapshot.day) is None


def _is_neglected(standing: Standing, snapshot: Snapshot) -> bool:
    tier = snapshot.tiers.get(standing.tier_id or 0, NO_TIER)
    spoken = standing.spoken_on
    return spoken is None or (snapshot.day - spoken).days > tier.worst_days(snapshot.period.days)


def _has_lapsed(standing: Standing, snapshot: Snapshot) -> bool:
    rhythm = snapshot.rhythm(standing)
    return rhythm is not None and rhythm.is_lapsed


def _rate(context: Context, connection: Connection, attempts: int) -> float:
    """The share of customers that so many attempts will reach, at the reach rate of everybody."""
    from callplanner.domain.capacity import reach_rates

    whole, _ = reach_rates(load_reach(connection, context.now().day))
    return rate_of_customers(whole, attempts)


def _find(connection: Connection, name: str, day: date) -> PilotRecord:
    known = load_pilots(connection, day)
    for record in known:
        if record.name.casefold() == name.strip().casefold():
            return record
    raise PlannerError("pilot-unknown", name=name, known=", ".join(record.name for record in known))


def _view(connection: Connection, record: PilotRecord, day: date) -> tuple[PilotView, dict[int, Told], set[int]]:
    arms = count_arms(connection, record.pilot_id)
    called, control = arms.get(CALLED, 0), arms.get(CONTROL, 0)
    told = {i: tell(tries, record.attempts) for i, tries in calls_of(connection, record, day).items()}
    bought = buyers(connection, record, day)
    of_called = (
        {m.customer_id for m in load_members(connection, record.pilot_id) if m.arm == CALLED} if bought else set()
    )
    ordered = measured(len(bought & of_called), called)
    ordered_control = measured(len(bought - of_called), control)
    reached, receptive, next_step = shares(told.values(), called + control)
    low, high = newcombe(ordered, ordered_control) or (None, None)
    view = PilotView(
        record.pilot_id, record.name, record.base, record.seed, called + control, called, control, record.attempts,
        record.first, record.last, record.ended_on, record.runs_on(day), reached, receptive, next_step, ordered,
        ordered_control, low, high, _sentences(reached, receptive, ordered, ordered_control, low, high),
    )  # fmt: skip
    return view, told, bought


def _sentences(
    reached: Share, receptive: Share, ordered: Share, control: Share, low: float | None, high: float | None
) -> tuple[Phrase, ...]:
    """What may be said, and what may not."""
    said = []
    if not reached.whole:
        said.append(phrase("pilot-no-call"))
    elif receptive.few:
        said.append(phrase("pilot-few", reached=receptive.whole))
    elif receptive.low is not None and receptive.high is not None:
        said.append(
            phrase(
                "pilot-receptive", part=receptive.part, whole=receptive.whole, low=round(100 * receptive.low),
                high=round(100 * receptive.high),
            )
        )  # fmt: skip
    if low is None or high is None:
        said.append(phrase("pilot-no-control"))
    else:
        said.append(
            phrase(
                "pilot-orders-differ" if low > 0 or high < 0 else "pilot-orders-alike",
                called=ordered.part, called_of=ordered.whole, control=control.part, control_of=control.whole,
                low=round(100 * low), high=round(100 * high),
            )
        )  # fmt: skip
        said.append(phrase("pilot-not-measurable"))
    return tuple(said)
