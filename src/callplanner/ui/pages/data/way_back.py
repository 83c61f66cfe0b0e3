"""The way back of a change in the history: one step at once, many only after they were named."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from callplanner.services.views import HistoryRow, WayBack
from callplanner.ui.desk import Desk
from callplanner.ui.dialogs.form import FormDialog
from callplanner.ui.i18n import tr
from callplanner.ui.phrases import few_names, said


class WayBackDeeds(QObject):
    """Undo and redo of the newest; back to before any other."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk, self._page = desk, page

    def go(self, change: HistoryRow) -> None:
        """Take back what a line of the history is about."""
        planner = self.desk.planner
        if change.can_undo:
            self.desk.actions["undo"].trigger()
        elif change.can_redo:
            self.desk.actions["redo"].trigger()
        else:
            self.desk.dispatcher.ask(
                lambda: planner.way_back(change.set_id), lambda view: self._ask(change, view), initiator=self
            )

    def _ask(self, change: HistoryRow, view: WayBack) -> None:
        """Many changes at once: said first, with those who could be called again."""
        planner, what = self.desk.planner, said(change.label)
        done = tr("Everything from “{what}” on was taken back. Redo brings it again, step by step.").format(what=what)
        explain = tr("Everything from “{what}” on is taken back. Redo brings it again, step by step.").format(what=what)
        if view.stopped:
            words = tr("Who must not be called could be called again: {names}.")
            explain += " " + words.format(names=few_names(view.stopped))

        def take(_told: dict[str, str]) -> None:
            self.desk.dispatcher.change(
                lambda: planner.undo_to(change.set_id), then=lambda _changes: self.desk.notices.say(done)
            )

        title = tr("Take back %Ln changes", None, view.changes)
        FormDialog(self.desk.theme, title, (), tr("Take back"), take, self._page, explain=explain).open()
