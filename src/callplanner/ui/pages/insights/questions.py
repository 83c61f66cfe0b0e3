"""The six questions, each answered by a sentence and a picture. Behind every bar stand names; choosing shows them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from callplanner.domain.listing import ListQuery
from callplanner.domain.scope import EVERYTHING, Scope
from callplanner.ui.desk import Desk
from callplanner.ui.i18n import tr
from callplanner.ui.pages.insights.customer_cards import AttentionCard, ScoreCard, SilentCard
from callplanner.ui.pages.insights.found import Found, ask_all
from callplanner.ui.pages.insights.keeping_cards import CoveredCard, KeptCard, ReachCard
from callplanner.ui.pages.insights.picture_cards import Answered
from callplanner.ui.widgets.card import column
from callplanner.ui.widgets.scroller import Scroller

LEAST_CARD = 300


class Questions(QWidget):
    """Two rows of three; fewer beside each other in a narrow window."""

    spans = Signal(object, object)
    """First and last day of the period that the answers are about."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        theme, export = desk.theme, self._export
        self.scope = EVERYTHING
        self._found: Found | None = None
        self.covered, self.kept, self.reach = (
            CoveredCard(theme, export),
            KeptCard(theme, export),
            ReachCard(theme, export),
        )
        self.attention, self.silent = AttentionCard(theme, export), SilentCard(theme, export)
        self.scores = ScoreCard(theme, export)
        self.cards: tuple[Answered, ...] = (
            self.covered, self.kept, self.reach, self.attention, self.silent, self.scores
        )  # fmt: skip
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
        """Ask for what is shown."""
        planner, scope = self.desk.planner, self.scope
        if self._found is None:
            for card in self.cards:
                card.show_empty(tr("Counting…"))
        self.desk.dispatcher.ask(lambda: ask_all(planner, scope), self.show_found, initiator=self)

    def show_about(self, scope: Scope) -> None:
        """Another time, or another caller."""
        self.scope = scope
        self.load()

    def show_found(self, found: Found) -> None:
        """Show the answers, unless something else was asked for meanwhile."""
        if found.scope != self.scope:
            return
        self._found = found
        self.spans.emit(found.coverage.first, found.coverage.last)
        for card in self.cards:
            card.show_found(found)

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
