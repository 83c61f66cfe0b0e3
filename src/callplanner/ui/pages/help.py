"""Help: what the page is for, in a few sentences, and every key of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from callplanner.domain.changes import Changes
from callplanner.ui.actions import key_words, row_of
from callplanner.ui.desk import Desk, Page
from callplanner.ui.i18n import tr
from callplanner.ui.pages.head import PageHead
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import Card, row
from callplanner.ui.widgets.chips import KeyCap
from callplanner.ui.widgets.label import Label, Paragraph


def sentences(topic: str) -> tuple[str, tuple[str, ...]]:
    """Title and text of a topic."""
    match topic:
        case "today":
            return tr("Today"), (
                tr("The queue is in order: promised calls whose time has come, late ones by urgency, today's, "
                   "after-sale calls, the daily fringe share, retries. Nothing comes before its time."),
                tr("Choose what happened with a key from 1 to 0, write a note with N, and press Enter: it is saved "
                   "and the next card is there. Ctrl Z takes the last one back, also tomorrow."),
                tr("Space or D dials with the telephone program of this machine. W says why the call is due."),
                tr("A failed try never resets anything; the next try comes by itself at another time of day."),
                tr("A call back takes words like \"thu 14:30\". A fills in what we do not know, O holds the rest."),
            )  # fmt: skip
        case "customers":
            return tr("Customers"), (
                tr("Every customer in one table. Chips above it narrow it; a click on a column sorts."),
                tr("Ctrl C copies the chosen rows as a table that pastes into Excel."),
                tr("At the right: what we know, what we do not know yet (press it to fill it in), and the timeline."),
            )
        case "programme":
            return tr("Programme"), (
                tr("Each tier has its calls a year. Everybody has at least one; the large ones keep their rhythm."),
                tr("Plan anew shows first what would be added, moved and removed, and what does not fit with its "
                   "reason. Nothing is changed before Apply."),
                tr("A square is a day: the darker, the fuller. Drag a call onto another day to move it; it is pinned."),
                tr("Catch up spreads what was left lying over days that you choose; it shows the result first."),
            )  # fmt: skip
        case "fringe":
            return tr("Fringe"), (
                tr("Small or rare buyers whom nobody spoke to in a year. The points say how promising they are; each "
                   "point has its reason."),
                tr("Choose rows or draw a box around points, then put them into the programme or leave them."),
            )  # fmt: skip
        case "import":
            return tr("Import"), (
                tr("Columns are recognised by their titles and content. Change what is wrong; the preview follows."),
                tr("Every row has a verdict. Rejected rows can be saved as a workbook with the reason beside them."),
                tr("The whole import is one step of undo. The same file twice changes nothing."),
            )
        case "duplicates":
            return tr("Duplicates"), (
                tr("Pairs of customers who may be the same, the most likely first, with what speaks for and against."),
                tr("The one you keep has its name and reference; orders, calls, promises and bans of both stay."),
                tr("Not the same is remembered. Every decision is one step of undo."),
            )
        case "sheets":
            return tr("Call sheet"), (
                tr("A call sheet is filled in anywhere and imported like any file. Each row is taken once."),
                tr("A row that is in doubt, or whose customer was called meanwhile, is rejected with its reason."),
            )
        case "data":
            return tr("Data"), (
                tr("Everything goes in and out here. The history lists every change and its way back."),
                tr(
                    "A backup is opened again and checked before it counts. Restoring keeps the present file beside it."
                ),
                tr("A password encrypts the file and its backups. A lost password cannot be brought back by anybody."),
            )
        case "insights":
            return tr("Insights"), (
                tr("Each picture answers one question; the answer stands above it with its figures."),
                tr("Fewer than five cases are called few, because a share of them says nothing."),
            )
        case "settings":
            return tr("Settings"), (
                tr("Callers, their calls a day, weekdays, public holidays and leave. Plan anew after a change."),
            )
        case _:
            return tr("First steps"), (
                tr("1. Import a workbook of customers, and one of orders if you have it."),
                tr("2. Plan the year on the Programme page: tiers are dealt out by value, everybody gets a call."),
                tr("3. Work through Today, one card at a time."),
                tr("The sample company shows all of it with invented customers, in a file of its own."),
            )


class HelpPage(Page):
    """Text at the left, keys at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = desk.theme
        self.topic = ""
        self._came_from = "today"
        self.head = PageHead(theme, tr("Help"))
        back = Button(theme, tr("Back"), key=tr("Esc"))
        back.clicked.connect(self.go_back)
        self.head.add(back)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.go_back)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._text = QVBoxLayout()
        self._text.setSpacing(theme.px(12))
        text = Card(theme)
        text.body.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        text.body.addLayout(self._text)
        text.body.addStretch(1)
        self._keys = QWidget()
        self._keys.setProperty("plain", "true")
        self._grid = QGridLayout(self._keys)
        self._grid.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        self._grid.setVerticalSpacing(theme.px(8))
        self._grid.setColumnStretch(1, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(self._keys)
        keys = Card(theme)
        keys.body.addLayout(row(Label(theme, tr("Keys"), "title"), None, margins=(16, 12, 16, 4)))
        keys.body.addWidget(scroll, 1)
        middle = QHBoxLayout()
        middle.setSpacing(theme.px(16))
        middle.addWidget(text, 3)
        middle.addWidget(keys, 2)
        self.body.addWidget(self.head)
        self.body.addLayout(middle, 1)

    def show_topic(self, topic: str, came_from: str = "today") -> None:
        """Show the help of a page; Escape goes back to `came_from`."""
        self.topic, self._came_from = topic, came_from
        title, words = sentences(topic)
        self.head.set_detail(title)
        for layout in (self._text, self._grid):
            while item := layout.takeAt(0):
                if (widget := item.widget()) is not None:
                    widget.deleteLater()
        for sentence in words:
            self._text.addWidget(Paragraph(self.theme, sentence))
        place = 0
        for action in self.desk.actions:
            scope = row_of(action).scope
            if key_words(action) and scope in ("", topic):
                self._grid.addWidget(KeyCap(self.theme, key_words(action)), place, 0, Qt.AlignmentFlag.AlignLeft)
                self._grid.addWidget(Label(self.theme, action.text()), place, 1)
                place += 1
        self._grid.setRowStretch(place, 1)

    def go_back(self) -> None:
        """The page again that help was asked for."""
        self.desk.shell.go(self._came_from)

    def focus_first(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def load(self) -> None:
        """The text comes with the topic; without one, the first steps."""
        if not self.topic:
            self.show_topic("")

    def on_changes(self, _changes: Changes, _initiator: QObject | None) -> None:
        """Help does not change with the data."""
