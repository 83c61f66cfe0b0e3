"""What can be done with the fringe customers that are chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from callplanner.domain.currency import total
from callplanner.services.views import FringeRow
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.phrases import amount
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint
from callplanner.ui.widgets.buttons import Button, PressableBase
from callplanner.ui.widgets.card import Card, row
from callplanner.ui.widgets.label import Label, Paragraph


class ActionRow(PressableBase):
    """A line that can be pressed: icon, words, what it does, and its key at the right."""

    def __init__(self, theme: Theme, icon: str, words: str, detail: str, key: str) -> None:
        super().__init__(theme, words)
        self._icon, self._detail, self._key = icon, detail, key
        self.setAccessibleName(f"{words}, {detail}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(280), self.theme.px(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        if self.hovered or self.isDown():
            painter.fillRect(self.rect(), theme.color("selected" if self.isDown() else "hover"))
        painter.fillRect(0, 0, self.width(), 1, theme.color("grid"))
        if self.focus_by_key and self.hasFocus():
            paint.fill_box(painter, self.rect().adjusted(1, 1, -1, -1), 0, None, theme.color("accent"), 2)
        enabled = self.isEnabled()
        side, centre = theme.px(16), self.height() // 2
        icon = theme.pixmap(self._icon, "text-2" if enabled else "text-off", 16, self)
        painter.drawPixmap(theme.px(16), centre - side // 2, icon)
        x = theme.px(16) + side + theme.px(16)
        right = self.width() - theme.px(16) - paint.key_cap_width(theme, self._key)
        paint.key_cap(painter, theme, right, centre, self._key, enabled=enabled)
        box = self.rect().adjusted(x, theme.px(4), -(self.width() - right) - theme.px(8), 0)
        box.setHeight(theme.px(20))
        paint.text(painter, box, self.text(), theme.font("body", 500), theme.color("text" if enabled else "text-off"))
        box.translate(0, theme.px(18))
        box.setHeight(theme.px(16))
        paint.text(painter, box, self._detail, theme.font("small"), theme.color("text-2" if enabled else "text-off"))


class FringeActions(Card):
    """Counts of the choice and its actions; nothing can be done with nobody."""

    programme_asked = Signal()
    call_asked = Signal()
    potential_asked = Signal()
    leave_asked = Signal()
    pilot_asked = Signal()

    def __init__(self, theme: Theme, keys: dict[str, str]) -> None:
        super().__init__(theme)
        self._title = Label(theme, "", "title")
        self._sentence = Paragraph(theme, "", tone="text-2")
        self._programme = Button(theme, tr("Into the programme now"), kind="primary", key=keys["programme"])
        self._programme.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._programme.clicked.connect(self.programme_asked)
        self._call = ActionRow(theme, "phone", tr("Call now"), tr("opens the card of Today"), keys["call"])
        self._call.clicked.connect(self.call_asked)
        self._ask = ActionRow(
            theme, "question", tr("Ask about potential"), tr("a call on the next day with room"), keys["ask"]
        )
        self._ask.clicked.connect(self.potential_asked)
        self._leave = ActionRow(
            theme,
            "pause",
            tr("Leave alone for a while…"),
            tr("comes back by itself, stays in the programme"),
            keys["leave"],
        )
        self._leave.clicked.connect(self.leave_asked)
        self._pilot = ActionRow(theme, "users", tr("Start a pilot"), tr("the chosen, or the whole list"), keys["pilot"])
        self._pilot.clicked.connect(self.pilot_asked)
        self.body.addLayout(row(self._title, margins=(16, 12, 16, 0)))
        self.body.addLayout(row(self._sentence, margins=(16, 2, 16, 8)))
        self.body.addLayout(row(self._programme, margins=(16, 0, 16, 12)))
        for line in (self._call, self._ask, self._pilot, self._leave):
            self.body.addWidget(line)
        self.body.addSpacing(theme.px(6))
        self.show_choice((), 0)

    def show_choice(self, rows: Sequence[FringeRow], share: int) -> None:
        """Say how many are chosen, what they are worth and how long nobody spoke to them."""
        for button in (self._programme, self._ask, self._leave):
            button.setEnabled(bool(rows))
        self._call.setEnabled(len(rows) == 1)
        if not rows:
            self._title.setText(tr("Nobody chosen"))
            self._sentence.set_text(tr("Choose rows, or draw a box around points."))
            return
        self._title.setText(tr("%Ln chosen", None, len(rows)))
        value = amount(total(row.value for row in rows))
        days = sorted(row.spoken_days for row in rows if row.spoken_days is not None)
        if not days:
            spoke = tr("{value} a year, never spoken to.").format(value=value)
        elif days[0] == days[-1]:
            spoke = tr("{value} a year, last spoken to {days} days ago.").format(
                value=value, days=formats.number(days[0])
            )
        else:
            spoke = tr("{value} a year, last spoken to {first} to {last} days ago.").format(
                value=value, first=formats.number(days[0]), last=formats.number(days[-1])
            )
        room = tr("Room for %Ln fringe calls a day.", None, share) if share else ""
        self._sentence.set_text(f"{spoke} {room}".strip())
