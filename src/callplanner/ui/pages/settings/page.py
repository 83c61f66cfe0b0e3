"""Settings: who calls, what can come of a call, what to say and ask, the desk's figures, calling hours, how long
things are kept, the look of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from callplanner.domain.changes import Changes
from callplanner.ui.desk import Desk, Page
from callplanner.ui.i18n import tr
from callplanner.ui.pages.head import PageHead
from callplanner.ui.pages.settings.callers_section import CallersSection
from callplanner.ui.pages.settings.figures import FiguresSection
from callplanner.ui.pages.settings.guides import GuidesSection
from callplanner.ui.pages.settings.hours import HoursSection
from callplanner.ui.pages.settings.keeping import KeepingSection
from callplanner.ui.pages.settings.look import LookSection
from callplanner.ui.pages.settings.outcomes import OutcomesSection
from callplanner.ui.pages.settings.section import Section
from callplanner.ui.pages.settings.survey import SurveySection
from callplanner.ui.widgets.card import column
from callplanner.ui.widgets.choices import Segmented
from callplanner.ui.widgets.scroller import Scroller


class SettingsPage(Page):
    """One section at a time."""

    help_topic = "settings"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        callers = CallersSection(desk)
        self.callers = callers.card
        self.outcomes, self.guides = OutcomesSection(desk), GuidesSection(desk)
        self.survey, self.figures, self.look = SurveySection(desk), FiguresSection(desk), LookSection(desk)
        self.hours, self.keeping = HoursSection(desk), KeepingSection(desk)
        self.sections: dict[str, Section] = {
            tr("Callers"): callers,
            tr("Outcomes"): self.outcomes,
            tr("Guides"): self.guides,
            tr("Survey"): self.survey,
            tr("Desk"): self.figures,
            tr("Hours"): self.hours,
            tr("Keeping"): self.keeping,
            tr("Look"): self.look,
        }
        self.tabs = Segmented(desk.theme, tuple(self.sections), height=32)
        self.tabs.setAccessibleName(tr("Settings"))
        self.tabs.chosen.connect(self.show_section)
        self._stack = QStackedWidget()
        for section in self.sections.values():
            self._stack.addWidget(Scroller(column(section)))
        head = PageHead(desk.theme, tr("Settings"))
        head.add(self.tabs)
        self.body.addWidget(head)
        self.body.addWidget(self._stack, 1)

    @property
    def section(self) -> Section:
        """The section at the front."""
        return list(self.sections.values())[self._stack.currentIndex()]

    def show_section(self, place: int) -> None:
        """Bring a section to the front."""
        self.tabs.set_choice(place)
        self._stack.setCurrentIndex(place)
        self.section.load()

    def load(self) -> None:
        self.section.load()

    def on_changes(self, _changes: Changes, _initiator: QObject | None) -> None:
        if self.isVisible():
            self.load()
        else:
            self._stale = True

    def focus_first(self) -> None:
        self.tabs.setFocus()
