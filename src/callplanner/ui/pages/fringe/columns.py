"""The columns of the fringe list, and the short words of its reasons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from callplanner.domain.phrase import Days, Phrase
from callplanner.services.views import FringeRow
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.models.columns import Column
from callplanner.ui.palette import Token
from callplanner.ui.phrases import amount, said
from callplanner.ui.vocabulary import potential_words
from callplanner.ui.widgets.paint import Tone


def days_short(count: int | None) -> str:
    """118 d, or a dash."""
    return formats.DASH if count is None else tr("{count} d", "days, short").format(count=formats.number(count))


def points_words(points: int) -> str:
    """+10 or −10, with a real minus."""
    return f"+{points}" if points >= 0 else formats.number(points)


def short_reason(reason: Phrase) -> str:
    """A reason of the score in two or three words, for its chip; the whole sentence is the tooltip."""
    match reason.code:
        case "fringe-ordered":
            ago = reason.fact("ago")
            return tr("ordered {days} ago").format(days=days_short(ago.count if isinstance(ago, Days) else None))
        case "fringe-came-back":
            return tr("came back")
        case "fringe-came-back-twice":
            return tr("twice")
        case "fringe-large-order":
            return tr("large order")
        case "fringe-value-up":
            percent = reason.fact("percent")
            return tr("value up {share} %").format(share=formats.number(percent if isinstance(percent, int) else 0))
        case "fringe-segment":
            return tr("good segment")
        case "fringe-contacted-us":
            return tr("contacted us")
        case "fringe-interest":
            return tr("interest")
        case "fringe-unreached":
            return tr("unreached")
        case "fringe-unanswered":
            return tr("no answer")
        case "fringe-unpaid":
            return tr("unpaid")
        case _:
            return said(reason)


def reasons_words(row: FringeRow) -> str:
    """All reasons in one line, as they are copied and told."""
    return "; ".join(f"{said(reason)} {points_words(points)}" for points, reason in row.reasons)


def _potential_tone(row: FringeRow) -> Tone:
    return "accent" if row.potential == "high" else "neutral"


def _quiet(row: FringeRow) -> Token:
    return "text" if row.potential else "text-2"


def fringe_columns(today: Callable[[], date]) -> tuple[Column[FringeRow], ...]:
    """The columns; `today` is asked for tooltips."""
    return (
        Column("check", "", lambda _row: "", 40, painted="check"),
        Column(
            "points", tr("Points"), lambda row: formats.number(row.score), 56, "points", right=True, weight=600,
            figures=True, sinks_first=True,
        ),
        Column(
            "name", tr("Customer and reasons"), lambda row: row.name, 260, "name", grows=True, painted="reasons",
            tooltip=lambda row: "\n".join(f"{points_words(p)}  {said(r)}" for p, r in row.reasons),
        ),
        Column("value", tr("Value"), lambda row: amount(row.value), 68, "value", right=True, sinks_first=True),
        Column(
            "spoke", tr("Spoke"), lambda row: days_short(row.spoken_days), 60, "spoke", right=True, sinks_first=True,
            tooltip=lambda row: formats.day(row.last_conversation, today()),
        ),
        Column("order", tr("Order"), lambda row: days_short(row.order_days), 60, "order", right=True, spare=1),
        Column(
            "potential", tr("Potential"), lambda row: potential_words(row.potential), 96, "potential", painted="chip",
            chip_tone=_potential_tone, tone=_quiet,
        ),
        Column("why", tr("Reasons"), reasons_words, 200, shown_at_first=False),
    )  # fmt: skip
