"""The search in the top bar: type, see who is found, Enter takes the first. It also picks a customer for a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from callplanner.services.views import CustomerRow
from callplanner.ui.i18n import tr
from callplanner.ui.shell.bars import SearchField
from callplanner.ui.shell.finder import Found, FoundList, drop_below
from callplanner.ui.theme import Theme

WAIT_MS = 120
FOUND_AT_MOST = 10
Ask = Callable[[str, Callable[[Sequence[CustomerRow]], None]], None]


class Search(QObject):
    """Joins the field, the list below it and the question to the services."""

    picked = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, field: SearchField, host: QWidget, ask: Ask) -> None:
        super().__init__(host)
        self.field, self._host, self._ask = field, host, ask
        self._edition = 0
        self._pick: Callable[[int], None] | None = None
        self.found = FoundList(theme, host)
        self.found.hide()
        self.found.picked.connect(self._on_picked)
        self._soon = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._soon.timeout.connect(self._search)
        field.textEdited.connect(lambda _text: self._soon.start())
        field.left.connect(self.leave)
        field.moved.connect(self.found.move_by)
        field.accepted.connect(self.found.pick)

    def begin(self, title: str = "", pick: Callable[[int], None] | None = None) -> None:
        """Put the cursor into the field; with `pick` the next customer found goes there."""
        self._pick = pick
        self.field.ask_for(title)

    def leave(self) -> None:
        """Give the field back its own words and the page its keys."""
        self._pick = None
        self._edition += 1
        self.found.hide()
        self.field.ask_for("", focus=False)
        self.left.emit()

    def _search(self) -> None:
        words = self.field.text().strip()
        self._edition += 1
        edition = self._edition
        if words:
            self._ask(words, lambda rows: self._on_rows(edition, rows))
        else:
            self.found.hide()

    def _on_rows(self, edition: int, rows: Sequence[CustomerRow]) -> None:
        if edition != self._edition:
            return
        lines = [
            Found(row.customer_id, row.name, "  ".join(filter(None, (row.phone, row.town))), letter=row.letter)
            for row in rows
        ]
        self.found.show_found(lines, tr("Nobody has this in name, phone, town or note"))
        drop_below(self.found, self.field, self._host)

    def _on_picked(self, customer_id: int) -> None:
        pick = self._pick
        self.leave()
        if pick is not None:
            pick(customer_id)
        else:
            self.picked.emit(customer_id)
