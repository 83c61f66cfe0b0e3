"""What just happened, at the bottom of the window: a sentence for eight seconds, with Undo where it can be undone.
Long work shows there too, with its progress and Cancel. Neither stops the person from working on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.jobs import JobRunner, Progress
from callplanner.ui.metrics import RADIUS
from callplanner.ui.theme import Theme
from callplanner.ui.vocabulary import step_words
from callplanner.ui.widgets import paint
from callplanner.ui.widgets.bars import Bar
from callplanner.ui.widgets.buttons import Button, IconButton
from callplanner.ui.widgets.card import Card, row
from callplanner.ui.widgets.label import Label

STAYS_MS = 8_000
READ_MS_A_LETTER = 55
"""A long sentence stays as long as it takes to read it beside a telephone."""
REFUSAL_STAYS_MS = 15_000
WIDEST_WORDS = 760


class _InkButton(QPushButton):
    """A word that can be pressed on the dark ground of a notice."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setFont(theme.font("body", 600))
        self.setFlat(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.hasFocus() or self.underMouse():
            paint.fill_box(painter, self.rect(), 4, None, self.theme.color("accent-line"))
        painter.setFont(self.font())
        painter.setPen(self.theme.color("accent-line"))
        painter.drawText(self.rect(), 0x84, self.text())


class Notices(QWidget):
    """One notice at a time, the newest. The pointer on it keeps it."""

    undo_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme, self._host = theme, parent
        self._bad = False
        self._action: Callable[[], None] | None = None
        self._words = Label(theme, weight=500)
        self._button = _InkButton(theme)
        self._button.clicked.connect(self._on_button)
        self._close = IconButton(theme, "cross", tr("Close"), side=24, icon_size=14)
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(16), theme.px(6), theme.px(8), theme.px(6))
        layout.setSpacing(theme.px(16))
        for widget in (self._words, self._button, self._close):
            layout.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        theme.changed.connect(self._recolour)
        self._recolour()
        self.hide()
        parent.installEventFilter(self)

    @property
    def words(self) -> str:
        """What is said now; empty when nothing is."""
        return self._words.text() if self.isVisible() else ""

    def say(self, words: str, *, undo: bool = False, action: str = "", do: Callable[[], None] | None = None) -> None:
        """Tell what happened; with `undo` it can be taken back, or with `action` something else can be done."""
        self._bad = False
        self._action = do
        self._show(words, tr("Undo") if undo else action, STAYS_MS)

    def refuse(self, words: str) -> None:
        """Tell what could not be done and what to do; it stays longer."""
        self._bad = True
        self._action = None
        self._show(words, "", REFUSAL_STAYS_MS)

    def place(self) -> None:
        """Stand at the bottom in the middle of the window, above its status bar."""
        parent = self._host
        widest = parent.width() - self.theme.px(48)
        room = min(widest - self.theme.px(160), self.theme.px(WIDEST_WORDS))
        wraps = paint.text_width(self._words.text(), self._words.font()) > room
        self._words.setWordWrap(wraps)
        self._words.setMinimumWidth(room if wraps else 0)  # else Qt makes a long sentence as high as it is wide
        self.setMaximumWidth(widest)
        self.adjustSize()
        x = (parent.width() - self.width()) // 2
        # Over the status bar and the margin of the page, so that no key of the page is ever hidden.
        self.move(x, parent.height() - self.height() - self.theme.px(4))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start(STAYS_MS)
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.fill_box(painter, self.rect(), self.theme.px(RADIUS), self.theme.color("text"))
        if self._bad:
            mark = QRectF(0, 0, self.theme.px(4), self.height())
            painter.fillRect(mark.adjusted(0, 8, 0, -8), self.theme.color("bad"))

    def _show(self, words: str, action: str, stays_ms: int) -> None:
        self._words.setText(words)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(words)
        self.place()
        self.show()
        self.raise_()
        self._timer.start(max(stays_ms, len(words) * READ_MS_A_LETTER))

    def _on_button(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()
        else:
            self.undo_asked.emit()

    def _recolour(self) -> None:
        palette = self._words.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self.theme.color("card"))
        self._words.setPalette(palette)


class ProgressStrip(Card):
    """Long work: what, how far, and Cancel. It never takes the focus."""

    def __init__(self, theme: Theme, jobs: JobRunner, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._jobs, self._host = jobs, parent
        self._running: dict[int, str] = {}
        self._title = Label(theme, weight=600)
        self._what = Label(theme, "", "small", tone="text-2")
        self._bar = Bar(theme, width=160)
        self._cancel = Button(theme, tr("Cancel"), kind="quiet", height=28)
        self._cancel.clicked.connect(self._on_cancel)
        self.body.addLayout(row(self._title, self._bar, self._what, self._cancel, spacing=12, margins=(16, 6, 8, 6)))
        self.hide()
        jobs.started.connect(self._on_started)
        jobs.progress.connect(self._on_progress)
        jobs.ended.connect(self._on_ended)
        parent.installEventFilter(self)

    def place(self) -> None:
        """Stand at the bottom right, above the status bar and the buttons that a page may have there."""
        parent = self._host
        layout = self.layout()
        if layout is not None:
            layout.activate()  # the words have just changed
        self.adjustSize()
        margin = self.theme.px(24)
        self.move(parent.width() - self.width() - margin, parent.height() - self.height() - self.theme.px(28 + 64))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def _on_started(self, number: int, title: str) -> None:
        self._running[number] = title
        self._title.setText(title)
        self._what.setText("")
        self._bar.set_share(0, title)
        # Work that is over in a moment needs no strip: it would only flash.
        QTimer.singleShot(300, self, lambda: self._appear(number))

    def _appear(self, number: int) -> None:
        if number in self._running:
            self.place()
            self.show()
            self.raise_()

    def _on_progress(self, progress: Progress) -> None:
        share = progress.done / progress.total if progress.total else 0.0
        figure = formats.percent(share) if progress.total else formats.number(progress.done)
        self._bar.setVisible(bool(progress.total))
        self._bar.set_share(share, f"{progress.title} {figure}")
        self._what.setText(f"{step_words(progress.what)} {figure}".strip())
        self.place()

    def _on_ended(self, number: int) -> None:
        self._running.pop(number, None)
        if not self._running:
            self.hide()

    def _on_cancel(self) -> None:
        for number in list(self._running):
            self._jobs.cancel(number)
