"""No customers yet: what belongs here and the one next step. A file may be dropped on the card."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from callplanner.domain.changes import Changes
from callplanner.ui.desk import Desk, Page
from callplanner.ui.i18n import tr
from callplanner.ui.palette import Token
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import Card, row
from callplanner.ui.widgets.chips import IconMark
from callplanner.ui.widgets.label import Label, Paragraph

_RAMP: tuple[Token, ...] = ("load-0", "load-1", "load-2", "load-3", "load-4")
WEEKS, DAYS = 30, 5


class _Squares(QWidget):
    """A year as it could look, fading out at both ends; only an ornament."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        dice = Random(11)
        self._shades = [[_shade(dice, week) for _ in range(DAYS)] for week in range(WEEKS)]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(14 * WEEKS), self.theme.px(14 * DAYS))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        pitch, side = theme.px(14), theme.px(11)
        for week, shades in enumerate(self._shades):
            painter.setOpacity(0.35 + 0.65 * _middle(week))
            for day, shade in enumerate(shades):
                token: Token = "grid" if shade < 0 else _RAMP[shade]
                paint.fill_box(painter, QRectF(week * pitch, day * pitch, side, side), 2.5, theme.color(token))


def _middle(week: int) -> float:
    return 1 - abs(2 * week / (WEEKS - 1) - 1)


def _shade(dice: Random, week: int) -> int:
    reach = _middle(week) * 4.6
    return min(4, int(dice.random() * reach + reach * 0.2)) if dice.random() < 0.25 + _middle(week) else -1


class DropCard(Card):
    """The card that takes a file."""

    dropped = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, dashed=True)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            self.set_aimed(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.set_aimed(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.set_aimed(False)
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths[0])


class EmptyPage(Page):
    """Import a workbook, or try the sample company."""

    help_topic = "first-steps"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme, actions = desk.theme, desk.actions
        title = Label(theme, tr("No customers yet"), "name")
        words = Label(theme, tr("Bring a workbook, and nobody on it will be forgotten this year."), "title",
                      tone="text-2", weight=400)  # fmt: skip
        self._first = Button(theme, tr("Choose a file…"), kind="primary", key=actions.key("import"))
        self._first.clicked.connect(actions["import"].trigger)
        bring = DropCard(theme)
        bring.dropped.connect(desk.shell.open_import)
        self._fill(
            bring, "import", tr("Import a workbook"),
            tr("Customers and orders, as .xlsx, .xls, .ods or .csv. You see every row before anything is stored."),
            self._first, tr("or drop it here"),
        )  # fmt: skip
        sample = Button(theme, tr("Open the sample"))
        sample.clicked.connect(actions["sample"].trigger)
        trial = Card(theme)
        self._fill(
            trial, "box", tr("Try the sample company"),
            tr("A few hundred invented customers with two years of orders and calls, in a file of its own."),
            sample, tr("takes a few seconds"),
        )  # fmt: skip
        cards = row(None, bring, trial, None, spacing=theme.px(16))
        steps = QHBoxLayout()
        steps.setSpacing(theme.px(10))
        steps.addStretch(1)
        for number, step in enumerate(
            (tr("Import"), tr("Tiers and the year's programme"), tr("Today: one card at a time"))
        ):
            if number:
                steps.addWidget(IconMark(theme, "chevron-right", size=16))
            steps.addWidget(_Number(theme, number + 1))
            steps.addWidget(Label(theme, step, tone="text-2"))
        steps.addStretch(1)
        links = QHBoxLayout()
        links.setSpacing(theme.px(24))
        links.addStretch(1)
        for action, link_words, key in (
            ("open", tr("Open another company file…"), ""), ("help", tr("First steps"), actions.key("help")),
        ):  # fmt: skip
            link = Button(theme, link_words, kind="link", key=key)
            link.clicked.connect(actions[action].trigger)
            links.addWidget(link)
        links.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.body.setSpacing(0)
        self.body.addStretch(3)
        self.body.addWidget(_Squares(theme), 0, centre)
        self.body.addSpacing(theme.px(36))
        self.body.addWidget(title, 0, centre)
        self.body.addSpacing(theme.px(8))
        self.body.addWidget(words, 0, centre)
        self.body.addSpacing(theme.px(28))
        self.body.addLayout(cards)
        self.body.addSpacing(theme.px(28))
        self.body.addLayout(steps)
        self.body.addSpacing(theme.px(28))
        self.body.addLayout(links)
        self.body.addStretch(4)

    def load(self) -> None:
        """There is nothing to load."""

    def reload(self, _changes: Changes) -> None:
        """The window leaves this page by itself when there are customers."""

    def focus_first(self) -> None:
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, card: Card, icon: str, title: str, words: str, button: Button, hint: str) -> None:
        theme = self.theme
        card.setFixedWidth(theme.px(384))
        card.setMinimumHeight(theme.px(240))
        card.body.setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(24))
        card.body.setSpacing(theme.px(4))
        card.body.addWidget(IconMark(theme, icon, size=20, token="accent").on_ground(40))
        card.body.addSpacing(theme.px(12))
        card.body.addWidget(Label(theme, title, "title"))
        card.body.addWidget(Paragraph(theme, words, tone="text-2"))
        card.body.addStretch(1)
        card.body.addLayout(row(button, Label(theme, hint, "small", tone="text-2"), None, spacing=theme.px(12)))


class _Number(QWidget):
    """A step's number in a ring."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self.theme, self._number = theme, str(number)
        self.setFixedSize(theme.px(20), theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.fill_box(painter, self.rect(), self.width() / 2, None, self.theme.color("edge"))
        painter.setFont(self.theme.font("small", 500))
        painter.setPen(self.theme.color("text-2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._number)
