"""The numbers behind the pictures of Insights, as sheets."""

from __future__ import annotations

from collections.abc import Callable

from callplanner.domain.calendar import WEEKDAYS
from callplanner.domain.listing import ListQuery, scope_of
from callplanner.services.answers import attainment_rows, attention, loudest, reach_view, score_view
from callplanner.services.blossom import blossom_view
from callplanner.services.context import Context
from callplanner.services.relationship import relationship_view
from callplanner.services.silence import silence_trend
from callplanner.services.stake import stake_view
from callplanner.workbook.writer import CellKind as K
from callplanner.workbook.writer import Column, Sheet

Maker = Callable[[Context, ListQuery | None], Sheet]


def _silence(context: Context, _: ListQuery | None) -> Sheet:
    columns = (
        Column("As of", K.DATE), Column("Silent", K.INTEGER), Column("Value at risk", K.MONEY),
        Column("Lapsed", K.INTEGER), Column("Fell silent", K.INTEGER), Column("Ordered again", K.INTEGER),
        Column("Newly lapsed", K.INTEGER),
    )  # fmt: skip
    points = silence_trend(context).points
    lines = ((p.day, p.silent, p.at_risk, p.lapsed, p.fell_silent, p.came_back, p.fell_lapsed) for p in points)
    return Sheet("Silence by month", columns, lines)


def _reach(context: Context, query: ListQuery | None) -> Sheet:
    columns = (
        Column("Weekday", K.TEXT, 12), Column("Hour", K.INTEGER), Column("Attempts", K.INTEGER),
        Column("Reached", K.INTEGER), Column("Share", K.SHARE), Column("Few", K.TEXT, 6),
    )  # fmt: skip
    lines = (
        (WEEKDAYS[c.weekday], c.hour, c.reached.whole, c.reached.part, c.reached.share, "few" if c.reached.few else "")
        for c in reach_view(context, scope_of(query)).cells
    )
    return Sheet("Reach by weekday and hour", columns, lines)


def _scores(context: Context, query: ListQuery | None) -> Sheet:
    columns = (
        Column("Month", K.DATE), Column("Answers", K.INTEGER), Column("9 or 10", K.INTEGER),
        Column("6 or less", K.INTEGER), Column("Score", K.NUMBER), Column("Mean answer", K.NUMBER),
    )  # fmt: skip
    lines = (
        (m.first, m.answers, m.promoters, m.detractors, m.score, m.mean)
        for m in score_view(context, scope_of(query)).months
    )
    return Sheet("Recommendation", columns, lines)


def _attainment(context: Context, query: ListQuery | None) -> Sheet:
    columns = (
        Column("By", K.TEXT, 10), Column("Name", K.TEXT, 20), Column("Due", K.INTEGER), Column("Held", K.INTEGER),
        Column("Share", K.SHARE),
    )  # fmt: skip
    lines = ((r.by, r.name, r.held.whole, r.held.part, r.held.share) for r in attainment_rows(context, scope_of(query)))
    return Sheet("Planned calls held", columns, lines)


def _attention(context: Context, query: ListQuery | None) -> Sheet:
    columns = (
        Column("Tier or customer", K.TEXT, 32), Column("Customers", K.INTEGER), Column("Conversations", K.INTEGER),
        Column("Value", K.MONEY),
    )  # fmt: skip
    scope = scope_of(query)
    lines = [
        *((f"Tier {t.tier}", t.customers, t.conversations, t.value) for t in attention(context, scope)),
        *((r.name, 1, r.conversations, r.value) for r in loudest(context, scope=scope)),
    ]
    return Sheet("Attention and value", columns, lines)


def _stake(context: Context, _: ListQuery | None) -> Sheet:
    view = stake_view(context)
    columns = (
        Column("What", K.TEXT, 44), Column("Number", K.NUMBER), Column("Value", K.MONEY), Column("At risk", K.MONEY),
    )  # fmt: skip
    rates, costs = view.rates, view.costs
    lines = [
        *((row.group.replace("_", " "), row.customers, row.value, row.at_risk) for row in view.rows),
        ("Attempts of the programme", view.attempts, None, None),
        ("Minutes for each", rates.minutes, None, None),
        ("Cost of an hour", None, round(rates.rate_cents), None),
        ("Cost of the programme", None, costs.programme, None),
        ("Customers that may be called", view.customers, None, None),
        ("Cost of keeping one", None, round(costs.keeping), None),
        ("Replacing costs so many times that", rates.factor, None, None),
        ("Cost of replacing one", None, round(costs.replacing), None),
        ("Cost of replacing all silent and lapsed", None, costs.replacing_silent, None),
    ]
    return Sheet("What is at stake", columns, lines)


def _relationship(context: Context, _: ListQuery | None) -> Sheet:
    view = relationship_view(context)
    b = view.balance
    columns = (
        Column("What", K.TEXT, 44), Column("Number", K.INTEGER), Column("Of", K.INTEGER), Column("Share", K.SHARE),
    )  # fmt: skip
    bands = ("Known under 25 %", "Known 25 to 49 %", "Known 50 to 74 %", "Known 75 % and more")
    lines = [
        ("Our calls", b.tries, None, None),
        ("Our calls that were conversations", b.talks, b.tries, b.talks / b.tries if b.tries else None),
        ("Their calls", b.theirs, None, None),
        ("Receptive of the customers reached", view.receptive.part, view.receptive.whole, view.receptive.share),
        ("Days with a conversation on which something of value was given", b.given, b.days, view.given.share),
        ("Promises kept of those that fell due", b.kept, b.promised, view.kept.share),
        ("Introductions", b.introductions, None, None),
        ("Referrals", b.referrals, None, None),
        *((title, count, view.customers, None) for title, count in zip(bands, view.known, strict=True)),
        *((f"Unknown: {name.replace('_', ' ')}", count, view.customers, None) for name, count in view.missing),
    ]
    return Sheet("Relationship", columns, lines)


def _blossom(context: Context, _: ListQuery | None) -> Sheet:
    columns = (
        Column("Reference", K.TEXT, 12), Column("Name", K.TEXT, 32), Column("Value the year before", K.MONEY),
        Column("Value now", K.MONEY), Column("Currency", K.TEXT, 10), Column("Conversations", K.INTEGER),
    )  # fmt: skip
    lines = (
        (r.reference, r.name, r.before, r.now, r.now.currency, r.conversations) for r in blossom_view(context).rows
    )
    return Sheet("Grown (association)", columns, lines)


PICTURES: dict[str, Maker] = {
    "silence": _silence,
    "reach": _reach,
    "scores": _scores,
    "attainment": _attainment,
    "attention": _attention,
    "stake": _stake,
    "relationship": _relationship,
    "blossom": _blossom,
}
