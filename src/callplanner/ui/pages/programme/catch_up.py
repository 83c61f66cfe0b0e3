"""Catching up: the days that shall take what was left lying, and what they would take, before anything is changed."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.domain.phrase import Phrase
from callplanner.services.views import CatchUpView
from callplanner.ui import formats
from callplanner.ui.desk import Desk, Page
from callplanner.ui.i18n import tr
from callplanner.ui.phrases import refusal, said
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import row
from callplanner.ui.widgets.choices import OptionButton, Segmented
from callplanner.ui.widgets.grouped_list import GroupedList, Head, Line
from callplanner.ui.widgets.label import Label, Paragraph

DAYS_OFFERED, DAYS_CHOSEN, A_LINE = 15, 5, 5
SHOWN = 300
NOTHING = Phrase("caught-up")


class CatchUpDialog(QDialog):
    """Whose calls, on which of the next days; the result is shown and then applied as one step."""

    def __init__(self, desk: Desk, page: Page) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Catch up"))
        self.desk, self._page = desk, page
        theme = desk.theme
        self._today = desk.planner.now().day
        self._edition = 0
        self.view: CatchUpView | None = None
        self._callers: tuple[str, ...] = ()
        self.who = Segmented(theme, (tr("Caller"),))
        self.who.chosen.connect(lambda _place: self._ask())
        self.days: dict[date, OptionButton] = {}
        grid = QGridLayout()
        grid.setSpacing(theme.px(8))
        for place, day in enumerate(self._weekdays()):
            button = OptionButton(theme, formats.day(day, self._today), height=32)
            button.setChecked(place < DAYS_CHOSEN)
            button.clicked.connect(self._ask)
            self.days[day] = button
            grid.addWidget(button, place // A_LINE, place % A_LINE)
        self._told = Paragraph(theme, "", weight=500)
        self.list = GroupedList(theme, tr("What the days would take"))
        self.list.setMinimumHeight(theme.px(260))
        self.apply = Button(theme, tr("Apply"), kind="primary", key=tr("Enter"))
        self.apply.setDefault(True)
        self.apply.setEnabled(False)
        self.apply.clicked.connect(self._apply)
        cancel = Button(theme, tr("Cancel"), kind="quiet", key=tr("Esc"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        explain = tr(
            "Promises and the one call a year come first, then the most urgent. What finds no place stays late. "
            "Nothing is changed until you apply it."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(side) for side in (24, 16, 24, 16)))
        layout.setSpacing(theme.px(12))
        layout.addLayout(row(Label(theme, tr("Catch up"), "title"), None, self.who))
        layout.addWidget(Paragraph(theme, explain, tone="text-2"))
        layout.addLayout(grid)
        layout.addWidget(self._told)
        layout.addWidget(self.list, 1)
        layout.addLayout(row(None, cancel, self.apply))
        self.resize(theme.px(640), theme.px(640))
        desk.dispatcher.ask(desk.planner.caller_names, self._on_callers, initiator=self)

    @property
    def chosen(self) -> list[date]:
        """The days that shall take calls."""
        return [day for day, button in self.days.items() if button.isChecked()]

    def _weekdays(self) -> list[date]:
        days = (self._today + timedelta(days=n) for n in range(2 * DAYS_OFFERED))
        return [day for day in days if day.weekday() < 5][:DAYS_OFFERED]

    def _on_callers(self, names: tuple[str, ...]) -> None:
        self._callers = names
        self.who.set_choices(names)
        if self._page.caller in names:
            self.who.set_choice(names.index(self._page.caller))
        self.who.setVisible(len(names) > 1)
        self._ask()

    @property
    def _caller(self) -> str | None:
        return self._callers[max(0, self.who.choice)] if self._callers else None

    def _ask(self, _checked: bool = False) -> None:
        """Ask what the chosen days would take."""
        planner, days, caller = self.desk.planner, self.chosen, self._caller
        self._edition += 1
        edition = self._edition
        self.apply.setEnabled(False)

        def show(view: CatchUpView) -> None:
            if edition == self._edition:
                self._show(view)

        def failed(error: PlannerError) -> None:
            self.view = None
            self._told.set_text(refusal(error))
            self.list.show_lines([])

        ask = self.desk.dispatcher.ask
        ask(lambda: planner.catch_up(days, caller, apply=False)[0], show, initiator=self, failed=failed)

    def _show(self, view: CatchUpView) -> None:
        self.view = view
        late = tr("%Ln calls are late", None, view.late)
        placed = tr("{count} find a day").format(count=formats.number(len(view.moved)))
        promised = tr("%Ln promises come first", None, view.promised) if view.promised else ""
        self._told.set_text(", ".join(filter(None, (late, promised, placed))) + ".")
        lines: list[Head | Line] = []
        for day in view.days:
            title = tr("{day}, room for {room}").format(
                day=formats.day(day.day, self._today), room=formats.number(max(0, day.room))
            )
            mine = [moved for moved in view.moved if moved.new_day == day.day]
            lines.append(Head(title, day.placed, "calendar"))
            for moved in mine[:SHOWN]:
                late_by = formats.days_late((self._today - moved.old_day).days) if moved.old_day else ""
                lines.append(Line(moved.customer_id, moved.name, moved.reference, late_by))
        if view.left:
            lines.append(Head(tr("Stay late"), len(view.left), "warning"))
            lines += [Line(r.customer_id, r.name, said(r.reason), r.reference) for r in view.left[:SHOWN]]
        self.list.show_lines(lines)
        self.apply.setEnabled(bool(view.moved))

    def _apply(self) -> None:
        planner, days, caller, view = self.desk.planner, self.chosen, self._caller, self.view
        if view is None or not view.moved:
            return
        words = tr("%Ln calls caught up.", None, len(view.moved))

        def work() -> Changes:
            changes = planner.catch_up(days, caller, apply=True)[1]
            return changes if changes is not None else Changes(None, NOTHING)

        self.desk.dispatcher.change(work, initiator=None, then=lambda _changes: self.desk.notices.say(words, undo=True))
        self.accept()
