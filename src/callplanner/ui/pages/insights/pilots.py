"""Pilots beside each other: reached, receptive, ready for a next step, each with its interval."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from callplanner.domain.pilot import Share
from callplanner.services.views_pilot import PilotView
from callplanner.ui import formats
from callplanner.ui.desk import Desk
from callplanner.ui.i18n import tr
from callplanner.ui.pages.insights.paper import print_page, table_html
from callplanner.ui.phrases import said
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import Card, row
from callplanner.ui.widgets.chips import Chip
from callplanner.ui.widgets.label import Label, Paragraph
from callplanner.ui.widgets.scroller import Scroller


def share_words(share: Share) -> str:
    """38 % (12 of 31), 23–55 %."""
    if share.low is None or share.high is None:
        return formats.DASH
    words = tr("{share} ({part} of {whole}), {low} to {high}").format(
        share=formats.percent(share.share), part=formats.number(share.part), whole=formats.number(share.whole),
        low=formats.percent(share.low), high=formats.percent(share.high),
    )  # fmt: skip
    return f"{words}, {tr('few')}" if share.few else words


def share_rows(view: PilotView) -> tuple[tuple[str, Share], ...]:
    """The five shares of a pilot with their words."""
    return (
        (tr("Reached, of those tried"), view.reached),
        (tr("Receptive, of those reached"), view.receptive),
        (tr("Ready for a next step, of those reached"), view.next_step),
        (tr("Ordered since, of those to be called"), view.orders_called),
        (tr("Ordered since, of the control group"), view.orders_control),
    )


class Intervals(QWidget):
    """A line for each share: the interval as a bar, the share as a mark in it, the numbers at the right."""

    def __init__(self, theme: Theme, rows: tuple[tuple[str, Share], ...]) -> None:
        super().__init__()
        self.theme, self.rows = theme, rows
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("; ".join(f"{title}: {share_words(share)}" for title, share in rows))

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(400), self.theme.px(26) * len(self.rows))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        font, pitch = theme.font("small"), theme.px(26)
        label = max(paint.text_width(title, font) for title, _ in self.rows) + theme.px(16)
        tail = max(paint.text_width(share_words(share), font) for _, share in self.rows) + theme.px(16)
        length = max(theme.px(40), self.width() - label - tail)
        for place, (title, share) in enumerate(self.rows):
            top = place * pitch
            box = self.rect()
            box.setTop(top)
            box.setHeight(pitch)
            paint.text(painter, box, title, font, theme.color("text"))
            words = box.adjusted(label + length + theme.px(16), 0, 0, 0)
            paint.text(painter, words, share_words(share), font, theme.color("text-2" if share.few else "text"))
            middle = top + pitch // 2
            track = box.adjusted(label, 0, 0, 0)
            track.setWidth(length)
            track.setTop(middle - theme.px(2))
            track.setHeight(theme.px(4))
            paint.fill_box(painter, track, theme.px(2), theme.color("track"))
            if share.low is None or share.high is None or share.share is None:
                continue
            span = track.adjusted(0, -theme.px(2), 0, theme.px(2))
            span.setLeft(label + int(length * share.low))
            span.setWidth(max(theme.px(3), int(length * (share.high - share.low))))
            paint.fill_box(painter, span, theme.px(3), theme.color("grey" if share.few else "load-2"))
            mark = label + int(length * share.share)
            painter.fillRect(mark - 1, middle - theme.px(7), 3, theme.px(14), theme.color("accent"))


class PilotCard(Card):
    """One pilot with its result so far."""

    def __init__(self, desk: Desk, view: PilotView) -> None:
        super().__init__(desk.theme)
        theme, self.desk, self.view = desk.theme, desk, view
        today = desk.planner.now().day
        span = tr("{first} – {last}, up to {attempts} attempts each").format(
            first=formats.day(view.first, today), last=formats.day(view.ended_on or view.last, today),
            attempts=view.attempts,
        )  # fmt: skip
        state = Chip(theme, tr("going on") if view.running else tr("ended"), "accent" if view.running else "neutral")
        called = Button(theme, tr("{count} to be called").format(count=formats.number(view.called)), height=28)
        called.clicked.connect(lambda: desk.shell.show_list("group", (f"pilot:{view.name}:called",)))
        control = Button(theme, tr("{count} control").format(count=formats.number(view.control)), height=28)
        control.clicked.connect(lambda: desk.shell.show_list("group", (f"pilot:{view.name}:control",)))
        printed = Button(theme, tr("Print"), kind="quiet", icon="print", height=28)
        printed.clicked.connect(lambda: print_page(self, pilot_html(view)))
        export = Button(theme, tr("Export"), kind="quiet", icon="export", height=28)
        export.clicked.connect(self._export)
        self.end = Button(theme, tr("End now"), kind="quiet", height=28)
        self.end.clicked.connect(self._end)
        self.end.setVisible(view.running)
        deeds = (called, control, printed, export, self.end)
        self.body.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        self.body.setSpacing(theme.px(6))
        self.body.addLayout(
            row(Label(theme, view.name, "title"), state, Label(theme, span, "small", tone="text-2"), None, *deeds)
        )
        self.body.addWidget(Intervals(theme, share_rows(view)))
        for sentence in view.sentences:
            self.body.addWidget(Paragraph(theme, said(sentence), tone="text-2"))

    def _end(self) -> None:
        planner, view = self.desk.planner, self.view
        self.desk.dispatcher.change(
            lambda: planner.end_pilot(view.name),
            then=lambda _changes: self.desk.notices.say(tr("Pilot {name} ended.").format(name=view.name), undo=True),
        )

    def _export(self) -> None:
        path = self.desk.shell.ask_save(tr("Export"), f"{self.view.name}.xlsx", tr("Workbook (*.xlsx);;Text (*.csv)"))
        if not path:
            return
        planner, target, name = self.desk.planner, Path(path), self.view.name

        def done(rows: int) -> None:
            self.desk.notices.say(
                tr("%Ln rows written to {file}.", None, rows).format(file=target.name),
                action=tr("Open"),
                do=lambda: self.desk.shell.open_address(QUrl.fromLocalFile(str(target))),
            )

        self.desk.dispatcher.ask(lambda: planner.export_pilot(name, target), done)


def pilot_html(view: PilotView) -> str:
    """The final page of a pilot."""
    lines = [(title, share_words(share)) for title, share in share_rows(view)]
    drawn = tr("{called} to be called and {control} as control group, drawn by lot from {customers} customers.").format(
        called=formats.number(view.called), control=formats.number(view.control),
        customers=formats.number(view.customers),
    )  # fmt: skip
    days = tr("{first} – {last}, up to {attempts} attempts each").format(
        first=formats.day(view.first), last=formats.day(view.ended_on or view.last), attempts=view.attempts
    )
    sentences = "".join(f"<p>{escape(said(sentence))}</p>" for sentence in view.sentences)
    title = tr("Sleeping-dog pilot: {name}").format(name=view.name)
    note = tr("Intervals hold 95 %: Wilson, corrected for the size of the base; the difference after Newcombe.")
    return (
        f"<h1>{escape(title)}</h1><p>{escape(days)}</p><p>{escape(drawn)}</p>"
        f"{table_html((tr('What'), tr('Result')), lines)}{sentences}<p><small>{escape(note)}</small></p>"
    )


class PilotsSection(QWidget):
    """All pilots, the newest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        theme = desk.theme
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(theme.px(16))
        self._list.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.cards: list[PilotCard] = []
        self.empty = Paragraph(
            theme,
            tr("No pilot yet. Choose neglected customers on the Fringe page, or a list of silence here, and start one:"
               " a few are drawn by lot and called first, so that you know before you call them all."),
            tone="text-2",
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.empty)
        layout.addWidget(Scroller(self._list), 1)

    def load(self) -> None:
        """Ask for all results."""
        self.desk.dispatcher.ask(self.desk.planner.pilots, self._on_pilots, initiator=self)

    def _on_pilots(self, views: tuple[PilotView, ...]) -> None:
        for card in self.cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [PilotCard(self.desk, view) for view in views]
        for card in self.cards:
            self._list.addWidget(card)
        self.empty.setVisible(not views)
