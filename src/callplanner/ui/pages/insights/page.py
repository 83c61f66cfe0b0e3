"""Insights: pictures that answer questions, and the sections behind them."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget

from callplanner.domain.changes import Changes
from callplanner.services.scoping import PeriodChoice
from callplanner.services.views_results import CertificateView
from callplanner.ui import formats
from callplanner.ui.desk import Desk, Page
from callplanner.ui.i18n import tr
from callplanner.ui.pages.head import PageHead
from callplanner.ui.pages.insights.certificate import CertificateDialog
from callplanner.ui.pages.insights.pilots import PilotsSection
from callplanner.ui.pages.insights.questions import Questions
from callplanner.ui.pages.insights.relationship import RelationshipSection
from callplanner.ui.pages.insights.scope_bar import ScopeBar
from callplanner.ui.pages.insights.silence import SilenceSection
from callplanner.ui.pages.insights.stake import StakeSection
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.choices import Segmented

NARROW = 1000
SECTIONS = ("questions", "silence", "pilots", "relationship", "stake")


class Section(Protocol):
    """A part of the page that loads what it shows when it is looked at."""

    def load(self) -> None:
        """Ask for what is shown."""


class InsightsPage(Page):
    """The six questions first; silence, pilots, relationship and what is at stake beside them."""

    help_topic = "insights"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = desk.theme
        self.head = PageHead(theme, tr("Insights"))
        words = (tr("Questions"), tr("Silence"), tr("Pilots"), tr("Relationship"), tr("At stake"))
        self.choice = Segmented(theme, words, height=32)
        self.choice.chosen.connect(self._on_section)
        self.certificate = Button(theme, tr("Coverage certificate"), icon="print", height=32)
        self.certificate.clicked.connect(self.certify)
        self.head.add(self.choice)
        self.head.add(self.certificate)
        self.scope = ScopeBar(theme)
        self.scope.chosen.connect(self._on_scope)
        self.head.put_beside(self.scope)
        self.questions = Questions(desk)
        self.questions.spans.connect(self._on_span)
        self.silence = SilenceSection(desk)
        self.pilots = PilotsSection(desk)
        self.relationship = RelationshipSection(desk)
        self.stake = StakeSection(desk)
        self.sections: tuple[Section, ...] = (
            self.questions, self.silence, self.pilots, self.relationship, self.stake,
        )  # fmt: skip
        self.stack = QStackedWidget()
        for section in (self.questions, self.silence, self.pilots, self.relationship, self.stake):
            self.stack.addWidget(section)
        self.body.setSpacing(theme.px(12))
        self.body.addWidget(self.head)
        self.body.addWidget(self.stack, 1)

    def load(self) -> None:
        planner, today = self.desk.planner, self.desk.planner.now().day

        def offer(found: tuple[tuple[PeriodChoice, ...], tuple[str, ...]]) -> None:
            self.scope.offer(*found, today)

        self.desk.dispatcher.ask(lambda: (planner.periods(), planner.caller_names()), offer, initiator=self)
        self.sections[self.stack.currentIndex()].load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        words = tr("Coverage certificate")
        narrow = self.width() < self.desk.theme.px(NARROW)
        self.certificate.set_words("" if narrow else words)
        self.certificate.setAccessibleName(words)
        self.certificate.setToolTip(words if narrow else "")

    def show_section(self, name: str) -> None:
        """Bring a section to the front."""
        place = SECTIONS.index(name)
        self.choice.set_choice(place)
        self._on_section(place)

    def on_changes(self, _changes: Changes, _initiator: QObject | None) -> None:
        if self.isVisible():
            self.load()
        else:
            self._stale = True

    def _on_span(self, first: date, last: date) -> None:
        today = self.desk.planner.now().day
        self.head.set_detail(formats.span(first, last, today))

    def _on_section(self, place: int) -> None:
        self.stack.setCurrentIndex(place)
        self.scope.setVisible(place == 0)
        self.head.set_detail("")
        self.sections[place].load()

    def _on_scope(self) -> None:
        self.questions.show_about(self.scope.scope)

    def certify(self) -> None:
        """Show the certificate of coverage, to print or to keep."""
        planner = self.desk.planner

        def show(view: CertificateView) -> None:
            CertificateDialog(self.desk, view, self).open()

        about = self.scope.scope
        self.desk.dispatcher.ask(lambda: planner.certificate(about.first, about.last), show, initiator=self)
