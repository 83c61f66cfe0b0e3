"""Step three: the difference in words, and after Apply what comes next."""

from __future__ import annotations

from PySide6.QtCore import Signal

from callplanner.services.views import ImportView
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.pages.imports.words import noticed
from callplanner.ui.phrases import said
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import Card, row
from callplanner.ui.widgets.chips import IconMark
from callplanner.ui.widgets.label import Label, Paragraph

MOST_REMARKS = 6
"""Kinds of remarks; there are seldom more in one file, and all of them stand in the rows."""


class ResultCard(Card):
    """What will be stored, or what was."""

    rejects_asked = Signal()
    summary_asked = Signal()
    plan_asked = Signal()
    orders_asked = Signal()
    """The same file holds orders too."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._mark = IconMark(theme, "import", size=20, token="accent").on_ground(40)
        self._title = Label(theme, "", "title", elide=True)
        self._lines = Paragraph(theme)
        self._notes = Paragraph(theme, "", tone="text-2")
        self._noticed_head = Label(theme, tr("Noticed in rows that are taken"), weight=600)
        self._noticed = Paragraph(theme, "", tone="text-2")
        self._rejects = Button(theme, tr("Save the rejected rows…"), icon="export")
        self._rejects.clicked.connect(self.rejects_asked)
        self._summary = Button(theme, tr("Save the summary…"), icon="sheet")
        self._summary.clicked.connect(self.summary_asked)
        self._plan = Button(theme, tr("Plan the year"), icon="programme")
        self._plan.clicked.connect(self.plan_asked)
        self._orders = Button(theme, tr("Now its orders"), kind="primary", icon="arrow-right")
        self._orders.clicked.connect(self.orders_asked)
        self._orders.hide()
        self.body.setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(24))
        self.body.setSpacing(theme.px(12))
        self.body.addWidget(self._mark)
        for widget in (self._title, self._lines, self._notes, self._noticed_head, self._noticed):
            self.body.addWidget(widget)
        self.body.addLayout(row(self._summary, None))
        self.body.addLayout(row(self._rejects, None))
        self.body.addLayout(row(self._orders, None))
        self.body.addLayout(row(self._plan, None))
        self.body.addStretch(1)

    def show_difference(self, view: ImportView) -> None:
        """Before Apply."""
        nothing = not (view.new or view.changed)
        self._title.setText(tr("Nothing would change") if nothing else tr("This will be stored"))
        self._mark.set_icon("import", "accent")
        self._fill(view)
        self._plan.hide()
        self._orders.hide()

    def show_done(self, view: ImportView, *, orders_next: bool) -> None:
        """After Apply; a flat file of order lines has its orders still to give."""
        self._orders.setVisible(orders_next)
        self._title.setText(tr("It is stored"))
        self._mark.set_icon("check", "accent")
        self._fill(view)
        self._plan.show()

    def _fill(self, view: ImportView) -> None:
        orders = view.kind == "orders"
        lines = [
            tr("%Ln new orders", None, view.new) if orders else tr("%Ln new customers", None, view.new),
            tr("%Ln orders changed", None, view.changed) if orders else tr("%Ln customers updated", None, view.changed),
            tr("%Ln stay the same", None, view.unchanged),
            tr("%Ln rows rejected, each with its reason", None, view.rejected),
        ]
        if view.duplicates:
            lines.append(tr("%Ln look like a customer you have", None, view.duplicates))
        if view.unknown_customers:
            lines.append(tr("%Ln customers are unknown so far", None, view.unknown_customers))
        self._lines.set_text("\n".join(lines))
        self._notes.set_text("\n".join(said(note) for note in view.notes))
        self._notes.setVisible(bool(view.notes))
        remarks = noticed(view.verdicts)
        for widget in (self._noticed_head, self._noticed):
            widget.setVisible(bool(remarks))
        self._noticed.set_text("\n".join(remarks[:MOST_REMARKS]))
        self._rejects.setVisible(bool(view.rejected))
        self._rejects.setToolTip(tr("%Ln rows", None, view.rejected) + f" · {formats.number(view.rows)}")
