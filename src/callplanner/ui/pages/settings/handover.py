"""Handing over what a caller has open: cover for some days, or everything when somebody leaves."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject

from callplanner.services.handover import HandedOver
from callplanner.services.views import CallerRow
from callplanner.ui.dialogs.form import CHECKED, FormDialog, FormField
from callplanner.ui.i18n import tr
from callplanner.ui.pages.settings.callers import CallersCard
from callplanner.ui.pages.settings.section import Section


class HandoverDeeds(QObject):
    """What the buttons of the card of callers ask for."""

    def __init__(self, section: Section, card: CallersCard) -> None:
        super().__init__(section)
        self._section = section
        self._callers: tuple[CallerRow, ...] = ()
        card.handover_asked.connect(self._ask)
        card.return_asked.connect(self._bring_back)

    def know(self, callers: Sequence[CallerRow]) -> None:
        """The callers who can take over."""
        self._callers = tuple(callers)

    def _ask(self, caller: CallerRow) -> None:
        section, today = self._section, self._section.planner.now().day
        others = tuple((other.name, other.name) for other in self._callers if other.name != caller.name)

        def take(values: dict[str, str]) -> None:
            first, last = (date.fromisoformat(values[name]) if values[name] else None for name in ("first", "last"))
            leaves = values["leaves"] == CHECKED
            planner = section.planner
            section.desk.dispatcher.run(
                lambda: planner.hand_over(caller.name, values["to"], first, last, leaves=leaves),
                initiator=section,
                then=lambda found: self._said(found, caller.name, values["to"]),
            )

        fields = (
            FormField("to", tr("To"), others[0][0] if others else "", choices=others),
            FormField("first", tr("First day"), placeholder=tr("empty: everything that is open"), today=today),
            FormField("last", tr("Last day"), placeholder=tr("empty: for good"), today=today),
            FormField("leaves", tr("Leaves the firm"), check=True),
        )
        explain = tr(
            "Planned and promised calls go to the other caller; for good, customers and promises too."
            " Plan anew afterwards where the days grow too full."
        )
        title = tr("Hand over from {name}").format(name=caller.name)
        FormDialog(section.theme, title, fields, tr("Hand over"), take, section, explain=explain).open()

    def _said(self, found: HandedOver, giver: str, taker: str) -> None:
        words = tr("%Ln calls went from {name} to {other}.", None, found.calls).format(name=giver, other=taker)
        if found.customers:
            words += " " + tr("%Ln customers belong to {other} now.", None, found.customers).format(other=taker)
        self._section.desk.notices.say(words, undo=True)

    def _bring_back(self, name: str) -> None:
        planner = self._section.planner
        self._section.change(lambda: planner.bring_back(name), tr("{name} calls again.").format(name=name))
