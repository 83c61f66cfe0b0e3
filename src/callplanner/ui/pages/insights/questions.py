"""The six questions, each answered by a sentence and a picture. Behind every bar stand names; choosing shows them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from callplanner.domain.errors import PlannerError
from callplanner.domain.listing import ListQuery
from callplanner.domain.scope import EVERYTHING, Scope
from callplanner.ui.desk import Desk
from callplanner.ui.pages.insights.customer_cards import AttentionCard, ScoreCard, SilentCard
from callplanner.ui.pages.insights.keeping_cards import CoveredCard, KeptCard, ReachCard
from callplanner.ui.pages.insights.picture_cards import Answered
from callplanner.ui.widgets.card import column
from callplanner.ui.widgets.scroller import Scroller

LEAST_CARD = 300
COUNTING_MS = 150
"""What takes longer is said to be counted; sooner, words would only flicker."""


class Questions(QWidget):
    """Two rows of three; fewer beside each other in a narrow window."""

    spans = Signal(object, object)
    """First and last day of the period that the answers are about."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        theme, export = desk.theme, self._export
        self.scope = EVERYTHING
        self.covered, self.kept, self.reach = (
            CoveredCard(theme, export),
            KeptCard(theme, export),
            ReachCard(theme, export),
        )
        self.attention, self.silent = AttentionCard(theme, export), SilentCard(theme, export)
        self.scores = ScoreCard(theme, export)
        self.cards: tuple[Answered[Any], ...] = (
            self.covered, self.kept, self.reach, self.attention, self.silent, self.scores
        )  # fmt: skip
        self._asked: dict[Answered[Any], int] = {}
        self._complained = False
        self._counting = QTimer(self, singleShot=True, interval=COUNTING_MS)
        self._counting.timeout.connect(self._show_counting)
        for card in self.cards:
            card.leads.connect(self._show_group)
            card.tier_chosen.connect(self._show_tier)
        self.silent.customer_chosen.connect(lambda customer_id: desk.shell.go("customers", customer_id))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(16))
        self._inside = QWidget()
        self._inside.setProperty("plain", "true")
        self._inside.setLayout(self._grid)
        self._columns = 0
        self._arrange(3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scroller(column(self._inside), 0))

    def load(self) -> None:
        """Ask for what is shown. Each picture comes as soon as it is counted."""
        self._complained = False
        self._counting.start()
        for card in self.cards:
            self._ask(card)

    def show_about(self, scope: Scope) -> None:
        """Another time, or another caller."""
        self.scope = scope
        self.load()

    def _ask(self, card: Answered[Any]) -> None:
        planner, scope, dispatcher = self.desk.planner, self.scope, self.desk.dispatcher
        dispatcher.jobs.cancel(self._asked.get(card, 0))

        def arrived(found: object) -> None:
            if number == self._asked[card]:  # nothing else was asked for meanwhile
                card.show_found(found, scope)
                if not self._awaited():
                    self._counting.stop()
                if card is self.covered:
                    self._tell_span()

        number = dispatcher.ask(lambda: card.ask(planner, scope), arrived, initiator=self, failed=self._complain)
        self._asked[card] = number

    def _complain(self, error: PlannerError) -> None:
        """Six questions are refused for one reason; it is told once."""
        if not self._complained:
            self._complained = True
            self.desk.dispatcher.refused.emit(error, self)

    def _tell_span(self) -> None:
        if self.covered.found is not None:
            self.spans.emit(self.covered.found.view.first, self.covered.found.view.last)

    def _awaited(self) -> list[Answered[Any]]:
        return [card for card in self.cards if card.about != self.scope]

    def _show_counting(self) -> None:
        for card in self._awaited():
            card.show_counting()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt's own event
        self._arrange(3 if self.width() >= self.theme_px(1060) else 2)

    def theme_px(self, length: int) -> int:
        """A length on this screen."""
        return self.desk.theme.px(length)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for card in self.cards:
            self._grid.removeWidget(card)
        rows = -(-len(self.cards) // columns)
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for i in range(3):
            self._grid.setColumnStretch(i, int(i < columns))
            self._grid.setRowStretch(i, int(i < rows))
        least = rows * LEAST_CARD + (rows - 1) * 16
        self._inside.setMinimumHeight(self.theme_px(least))

    def _show_group(self, name: str) -> None:
        """The customers behind a bar, of the same time and caller."""
        self.desk.shell.show_list("group", (self.scope.put_on(name),))

    def _show_tier(self, tier: str) -> None:
        if self.scope.caller is None:
            self.desk.shell.show_list("tier", (tier,))
        else:
            self._show_group(f"tier:{tier}")

    def _export(self, name: str) -> None:
        self.desk.shell.export_list(name, ListQuery(scope=self.scope))
