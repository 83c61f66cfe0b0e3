"""Silence: how many, how much is at risk, month by month; and the lists from which they are called."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callplanner.domain.changes import Changes
from callplanner.services.views import SilentRow
from callplanner.services.views_insights import SilenceTrend
from callplanner.ui import formats
from callplanner.ui.desk import Desk
from callplanner.ui.i18n import noop, tr
from callplanner.ui.models.paged_table import PagedTable
from callplanner.ui.pages.insights.lines import MonthLine, MonthPoint
from callplanner.ui.pages.insights.lists import LISTS, PURPOSES, SilenceSource, silence_columns
from callplanner.ui.pages.insights.pilot_form import ask_pilot
from callplanner.ui.pages.insights.question import QuestionCard
from callplanner.ui.phrases import amount
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import Card, Rule, row
from callplanner.ui.widgets.chips import filter_row
from callplanner.ui.widgets.label import Label
from callplanner.ui.widgets.table import Table

TITLES = {"silent": noop("Silent"), "lapsed": noop("Lapsed"), "unspoken": noop("Bought, then no word")}
EMPTY = {
    "silent": noop("Nobody is silent beyond their own rhythm."),
    "lapsed": noop("Nobody has lapsed."),
    "unspoken": noop("We spoke with everybody after their last order."),
}


class SilenceSection(QWidget):
    """The list at the left; the two pictures over time at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        theme = desk.theme
        self._name = LISTS[0]
        titles = {name: tr(title) for name, title in TITLES.items()}
        chips, self._chips = filter_row(theme, titles, self._on_chip)
        export = Button(theme, tr("Export"), kind="quiet", icon="export")
        export.clicked.connect(lambda: desk.shell.export_list(self._name))
        chips.addWidget(export)
        self.model: PagedTable[SilentRow] = PagedTable(desk.dispatcher.jobs, silence_columns(self._today), self)
        self.model.reordered.connect(self._on_reordered)
        self.model.failed.connect(desk.dispatcher.jobs.broken)
        self.table = Table(theme, self.model, tr("Silence"))
        self.table.chosen_changed.connect(self._tell_count)
        self.table.opened.connect(lambda customer_id: desk.shell.go("customers", customer_id))
        self._count = Label(theme, "", "small", tone="text-2")
        self.plan = Button(theme, tr("Plan calls"), kind="primary", icon="plus", height=28)
        self.plan.clicked.connect(self._plan)
        self.pilot = Button(theme, tr("Start a pilot"), height=28)
        self.pilot.clicked.connect(self._pilot)
        card = Card(theme)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(Rule(theme))
        card.body.addLayout(row(self._count, None, self.pilot, self.plan, margins=(16, 6, 12, 6)))
        self.fell = MonthLine(theme, columns=True, token="load-2")
        self.risk = MonthLine(theme)
        self.fell_card = QuestionCard(
            theme, tr("Fell silent in the month"), self.fell, lambda: desk.shell.export_list("silence")
        )
        self.risk_card = QuestionCard(theme, tr("Value at risk"), self.risk, lambda: desk.shell.export_list("silence"))
        self.fell.chosen.connect(self._on_month)
        right = QVBoxLayout()
        right.setSpacing(theme.px(16))
        right.addWidget(self.fell_card, 1)
        right.addWidget(self.risk_card, 1)
        left = QVBoxLayout()
        left.setSpacing(theme.px(8))
        left.addLayout(chips)
        left.addWidget(card, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(16))
        layout.addLayout(left, 3)
        layout.addLayout(right, 2)

    def load(self) -> None:
        """Ask for the list and the months."""
        planner = self.desk.planner
        self._query()
        self.desk.dispatcher.ask(planner.silence_trend, self._on_trend, initiator=self)

    def _query(self) -> None:
        for name, chip in self._chips.items():
            chip.set_active(name == self._name)
        self.model.show_source(SilenceSource(self.desk.planner, self._name))

    def _on_chip(self, name: str) -> None:
        self._name = name
        self._query()

    def _on_reordered(self) -> None:
        self._chips[self._name].set_figure(formats.number(self.model.rowCount()))
        self.table.say_empty("" if self.model.rowCount() else tr(EMPTY[self._name]))
        self._tell_count()

    def _tell_count(self) -> None:
        chosen = len(self.table.chosen_ids())
        words = tr("{chosen} chosen of {shown}")
        shown = formats.number(self.model.rowCount())
        self._count.setText(words.format(chosen=formats.number(chosen), shown=shown))
        self.plan.setEnabled(bool(chosen))
        self.pilot.setEnabled(bool(self.model.rowCount()))

    def _on_trend(self, trend: SilenceTrend) -> None:
        points = trend.points
        seen = any(point.silent or point.fell_silent for point in points)
        empty = "" if seen else tr("Nobody fell silent in the last two years, or there are too few orders to say.")
        self.fell_card.show_empty(empty)
        self.risk_card.show_empty(empty)
        self.fell_card.answer.set_marked(
            tr("<b>{now}</b> this month, {then} in the same days a year ago; {back} ordered again."),
            now=formats.number(trend.this_month), then=formats.number(trend.year_before),
            back=formats.number(len(trend.came_back_ids)),
        )  # fmt: skip
        self.fell.show_points(
            [
                MonthPoint(
                    formats.month(p.day),
                    p.fell_silent,
                    False,
                    tr("{month}: {fell} fell silent, {back} ordered again, {lapsed} lapsed").format(
                        month=f"{formats.month(p.day)} {p.day.year}", fell=formats.number(p.fell_silent),
                        back=formats.number(p.came_back), lapsed=formats.number(p.fell_lapsed),
                    ),
                )
                for p in points
            ]
        )  # fmt: skip
        self.fell_card.key.show_colours((("accent", tr("this month so far")),))
        last = points[-1]
        self.risk_card.answer.set_marked(
            tr("<b>{value}</b> with {customers} now."),
            value=amount(last.at_risk), customers=tr("%Ln silent customers", None, last.silent),
        )  # fmt: skip
        self.risk.show_points(
            [
                MonthPoint(
                    formats.month(p.day),
                    p.at_risk.cents / 100,
                    False,
                    tr("{month}: {value} at risk with {silent} silent, {lapsed} lapsed").format(
                        month=f"{formats.month(p.day)} {p.day.year}", value=amount(p.at_risk),
                        silent=formats.number(p.silent), lapsed=formats.number(p.lapsed),
                    ),
                )
                for p in points
            ]
        )  # fmt: skip
        self.risk_card.key.show_colours((), tr("as of each month's end, by the orders known then"))
        self._trend_points: Sequence[object] = points

    def _on_month(self, place: int) -> None:
        """Whoever fell silent this month can be named; of earlier months only the count is kept."""
        is_last = place == len(self.fell.points) - 1
        self.desk.shell.show_list("group", ("fell_silent" if is_last else "silent",))

    def _plan(self) -> None:
        ids, planner, purpose = self.table.chosen_ids(), self.desk.planner, PURPOSES[self._name]
        if not ids:
            return

        def done(found: dict[int, date]) -> None:
            words = tr("%Ln calls put on the next days with room.", None, len(found))
            self.desk.notices.say(words, undo=True)

        def both() -> tuple[dict[int, date], Changes]:
            return planner.plan_soon(ids, purpose)

        self.desk.dispatcher.run(both, initiator=self, then=done)

    def _pilot(self) -> None:
        chosen = self.table.chosen_ids()
        everybody = [i for i in (self.model.id_at(place) for place in range(self.model.rowCount())) if i is not None]
        ask_pilot(self.desk, self, chosen if len(chosen) > 1 else everybody)

    def _today(self) -> date:
        return self.desk.planner.now().day
