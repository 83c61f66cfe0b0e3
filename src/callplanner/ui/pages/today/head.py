"""The head of the day: how much is done, what is left, who is left out, and how many were reached."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from callplanner.services.views import SECTIONS, TodayView
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.palette import Token
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint
from callplanner.ui.widgets.bars import Bar
from callplanner.ui.widgets.buttons import Button, PressableBase
from callplanner.ui.widgets.card import Rule, column
from callplanner.ui.widgets.label import Label

PAD = 6


def section_count(section: str, count: int) -> str:
    """4 promised, 5 late: the words under the bar of the day."""
    match section:
        case "promised":
            return tr("%Ln promised", None, count)
        case "late":
            return tr("%Ln late", None, count)
        case "today":
            return tr("%Ln today", None, count)
        case "after_sale":
            return tr("%Ln after a sale", None, count)
        case "fringe":
            return tr("%Ln fringe", None, count)
        case _:
            return tr("%Ln retries", None, count)


class _Fact(QWidget):
    """Two lines: a figure with its word, and what it is measured against."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.figure = Label(theme, weight=500)
        self.measure = Label(theme, "", "small", tone="text-2")
        self.setLayout(column(self.figure, self.measure))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, upper: str, lower: str) -> None:
        """Show both lines."""
        self.figure.setText(upper)
        self.measure.setText(lower)


class _DayButton(PressableBase):
    """The day and the time, which lead to the day at a glance."""

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__(theme)
        self._time = ""
        self.setToolTip(tr("The day at a glance ({key})").format(key=key))

    def say(self, day: str, time: str) -> None:
        """Show both lines."""
        self.setText(day)
        self._time = time
        self.setAccessibleName(tr("The day at a glance, {day} {time}").format(day=day, time=time))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = self.theme
        words = paint.text_width(self.text(), theme.font("body", 500))
        width = max(words, paint.text_width(self._time, theme.font("small"))) + 2 * theme.px(PAD)
        return QSize(width, theme.line_height("body") + theme.line_height("small") + theme.px(4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        focus = self.focus_by_key and self.hasFocus()
        if self.hovered or focus:
            edge: Token | None = "accent" if focus else None
            ground = theme.color("hover")
            paint.fill_box(painter, self.rect(), theme.px(6), ground, theme.color(edge) if edge else None, 2)
        box = self.rect().adjusted(theme.px(PAD), theme.px(2), -theme.px(PAD), 0)
        box.setHeight(theme.line_height("body"))
        paint.text(painter, box, self.text(), theme.font("body", 500), theme.color("text"))
        box.translate(0, box.height())
        box.setHeight(theme.line_height("small"))
        paint.text(painter, box, self._time, theme.font("small"), theme.color("text-2"))


class DayHead(QWidget):
    """One row above the queue and the card."""

    def __init__(self, theme: Theme, inbound_key: str, day_key: str) -> None:
        super().__init__()
        self._done = Label(theme, "", "number")
        self._of = Label(theme, "", "title", tone="text-2", weight=500)
        self._bar = Bar(theme, "accent", height=8)
        self._bar.setMaximumWidth(theme.px(284))
        self._counts = {name: Label(theme, "", "small", tone="text-2") for name in SECTIONS}
        self._counts["late"].set_weight(500)
        counts = QHBoxLayout()
        counts.setContentsMargins(0, 0, 0, 0)
        counts.setSpacing(theme.px(12))
        for label in self._counts.values():
            counts.addWidget(label)
        counts.addStretch(1)
        self._left_out, self._reached = _Fact(theme), _Fact(theme)
        self.day = _DayButton(theme, day_key)
        self.inbound = Button(theme, tr("Inbound call"), icon="phone-in", key=inbound_key)
        middle = column(self._bar, spacing=theme.px(6))
        middle.addLayout(counts)
        middle.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(16))
        layout.addWidget(self._done)
        layout.addWidget(self._of)
        layout.addLayout(middle, 1)
        layout.addStretch(1)
        self._narrow = False
        self._rules = [Rule(theme, upright=True, length=28) for _ in range(2)]
        layout.addWidget(self._left_out)
        for rule, fact in zip(self._rules, (self._reached, self.day), strict=True):
            layout.addWidget(rule)
            layout.addWidget(fact)
        layout.addWidget(self.inbound)
        self.setFixedHeight(theme.px(48))
        self._theme = theme

    def show_day(self, view: TodayView) -> None:
        """Show the figures of a day."""
        left = len(view.entries) + len(view.coming)
        total = view.done + left
        self._done.setText(formats.number(view.done))
        self._of.setText(tr("of {total} done").format(total=formats.number(total)))
        said = tr("{done} of {total} done").format(done=formats.number(view.done), total=formats.number(total))
        self._bar.set_share(view.done / total if total else 0.0, said)
        for name, label in self._counts.items():
            count = view.count(name)
            label.setText(section_count(name, count))
            label.setVisible(bool(count))
            label.set_tone("bad-text" if name == "late" else "text-2")
        if view.left_out < 0:  # not counted yet
            self._left_out.say("…", "")
        else:
            exceptions = tr("%Ln named exceptions", None, view.exceptions)
            self._left_out.say(tr("%Ln left out", None, view.left_out), exceptions)
        self._left_out.figure.set_tone("bad-text" if view.left_out > 0 else "text")
        self._reached.say(*_reach_words(view))
        self.tell_time(view.day, view.at)

    def tell_time(self, day: date, at: time | None) -> None:
        """Show the day and, where it has one, the time."""
        self.day.say(formats.day(day, day), formats.clock(at) if at else "")

    def count_now(self, view: TodayView, done: int, left: Mapping[str, int]) -> None:
        """Count what was done since the figures were asked for; `left` by section."""
        total = view.done + len(view.entries) + len(view.coming)
        self._done.setText(formats.number(done))
        words = tr("{done} of {total} done").format(done=formats.number(done), total=formats.number(total))
        self._bar.set_share(done / total if total else 0.0, words)
        for name, label in self._counts.items():
            label.setText(section_count(name, left.get(name, 0)))
            label.setVisible(bool(left.get(name)))

    def set_narrow(self, narrow: bool) -> None:
        """In a narrow window the reach and the day give way; they stand in the status bar and on the card."""
        self._narrow = narrow
        self._rules[1].setVisible(not narrow)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # some figure has become wider or narrower
            self._fit()
        return done

    def _fit(self) -> None:
        """Who is left out stands in the status bar too: it gives way before a word of the day is cut."""
        layout = self.layout()
        if layout is None:
            return
        needed = layout.minimumSize().width()
        if self._left_out.isHidden():
            needed += self._left_out.sizeHint().width() + self._rules[0].sizeHint().width() + 2 * layout.spacing()
        shown = not self._narrow and needed <= self.width()
        self._left_out.setVisible(shown)
        self._rules[0].setVisible(shown)


def _reach_words(view: TodayView) -> tuple[str, str]:
    upper = tr("Reached {part} of {whole}").format(
        part=formats.number(view.reached.part), whole=formats.number(view.reached.whole)
    )
    now = tr("few") if view.reached.few else formats.percent(view.reached.share)
    usual = view.usual_reach.share
    if usual is None:
        return upper, now
    return upper, tr("{now}, usually {usual}").format(now=now, usual=formats.percent(usual))
