"""Customers who may be the same: a pair at a time, decided by one key, each decision one undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from callplanner.domain.changes import Changes
from callplanner.services.views import DuplicatePair
from callplanner.ui import formats
from callplanner.ui.desk import Desk, Page
from callplanner.ui.i18n import tr
from callplanner.ui.models.columns import Column
from callplanner.ui.models.kept_rows import KeptRows
from callplanner.ui.models.paged_table import PagedTable
from callplanner.ui.pages.duplicates.sides import SidesCard
from callplanner.ui.pages.head import PageHead
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import Card
from callplanner.ui.widgets.label import Paragraph
from callplanner.ui.widgets.table import Table

DEEDS = ("left", "right", "apart")


def _columns() -> tuple[Column[DuplicatePair], ...]:
    return (
        Column("score", tr("Alike"), lambda p: formats.percent(p.score), 84, right=True, weight=600),
        Column("first", tr("Customer"), lambda p: p.first.name, 200, grows=True),
        Column("second", tr("Looks like"), lambda p: p.second.name, 200),
    )


class DuplicatesPage(Page):
    """The pairs at the left, the chosen one side by side at the right."""

    help_topic = "duplicates"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = desk.theme
        self.pairs: list[DuplicatePair] = []
        self._job = 0
        self.head = PageHead(theme, tr("Duplicates"))
        self.model: PagedTable[DuplicatePair] = PagedTable(desk.dispatcher.jobs, _columns(), self)
        self.model.failed.connect(desk.dispatcher.jobs.broken)
        self.model.reordered.connect(self._on_listed)
        self.table = Table(theme, self.model, tr("Duplicates"))
        self.table.chosen_changed.connect(self._show_pair)
        self._nothing = Paragraph(theme, tr("Nobody looks like somebody else."), tone="text-2")
        self._nothing.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16))
        left = Card(theme)
        left.body.addWidget(self._nothing)
        left.body.addWidget(self.table, 1)
        self.sides = SidesCard(theme)
        keys = {deed: desk.actions.key(f"duplicates.{deed}") for deed in DEEDS}
        self.buttons = {
            "left": Button(theme, tr("Same: keep the left one"), kind="primary", key=keys["left"]),
            "right": Button(theme, tr("Same: keep the right one"), key=keys["right"]),
            "apart": Button(theme, tr("Not the same"), key=keys["apart"]),
        }
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        desk.actions.add_scope("duplicates", self)
        for deed, button in self.buttons.items():
            button.clicked.connect(desk.actions[f"duplicates.{deed}"].trigger)
            foot.addWidget(button)
        foot.addStretch(1)
        desk.actions.connect("duplicates.left", lambda: self._merge(swapped=False))
        desk.actions.connect("duplicates.right", lambda: self._merge(swapped=True))
        desk.actions.connect("duplicates.apart", self._tell_apart)
        right = QVBoxLayout()
        right.setSpacing(theme.px(16))
        right.addWidget(self.sides, 1)
        right.addLayout(foot)
        middle = QHBoxLayout()
        middle.setSpacing(theme.px(16))
        middle.addWidget(left, 520)
        middle.addLayout(right, 640)
        self.body.addWidget(self.head)
        self.body.addLayout(middle, 1)
        self._show_pair()

    def load(self) -> None:
        planner = self.desk.planner
        self.desk.dispatcher.jobs.cancel(self._job)
        self._job = self.desk.dispatcher.ask_long(
            lambda job: planner.duplicates(None, job), tr("Comparing"), self._on_found, initiator=self
        )

    def on_changes(self, changes: Changes, initiator: QObject | None) -> None:
        """A call recorded changes nobody's name: only other changes are worth comparing everybody anew."""
        if changes.tables & {"customer", "phone", "contact", "distinct_pair"} and initiator is not self:
            super().on_changes(changes, initiator)

    def focus_first(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> DuplicatePair | None:
        """The pair that the keys decide about."""
        place = self.table.current_id()
        return self.pairs[place - 1] if place is not None and place <= len(self.pairs) else None

    def _on_found(self, found: tuple[DuplicatePair, ...]) -> None:
        self.pairs = list(found)
        self._show_pairs()

    def _show_pairs(self) -> None:
        self.head.set_detail(tr("%Ln pairs, the most likely first", None, len(self.pairs)) if self.pairs else "")
        self._nothing.setVisible(not self.pairs)
        self.model.show_source(KeptRows(self.pairs))

    def _on_listed(self) -> None:
        if self.pairs and self.table.current_id() is None:
            self.table.choose_id(1)
        self._show_pair()

    def _show_pair(self) -> None:
        pair = self.chosen()
        self.sides.show_pair(pair)
        for deed, button in self.buttons.items():
            button.setEnabled(pair is not None)
            self.desk.actions[f"duplicates.{deed}"].setEnabled(pair is not None)

    def _merge(self, *, swapped: bool) -> None:
        pair = self.chosen()
        if pair is None:
            return
        planner = self.desk.planner
        kept, other = (pair.second, pair.first) if swapped else (pair.first, pair.second)
        words = tr("{other} is one with {kept} now.").format(other=other.name, kept=kept.name)
        self._decide(pair, lambda: planner.merge(kept.customer_id, other.customer_id), words, gone=other.customer_id)

    def _tell_apart(self) -> None:
        pair = self.chosen()
        if pair is None:
            return
        planner = self.desk.planner
        words = tr("Remembered: {first} and {second} are not the same.")
        told = words.format(first=pair.first.name, second=pair.second.name)
        self._decide(pair, lambda: planner.tell_apart(pair.first.customer_id, pair.second.customer_id), told)

    def _decide(self, pair: DuplicatePair, deed: Callable[[], Changes], words: str, gone: int = 0) -> None:
        """The pair leaves the list at once, and with it every other pair of somebody who is gone."""

        def done(_changes: Changes) -> None:
            self.pairs = [
                p for p in self.pairs if p != pair and gone not in (p.first.customer_id, p.second.customer_id)
            ]
            self._show_pairs()
            self.desk.notices.say(words, undo=True)

        self.desk.dispatcher.change(deed, initiator=self, then=done)
