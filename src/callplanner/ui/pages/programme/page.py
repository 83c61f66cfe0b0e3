"""Programme: how often each tier is called, whether it fits, the year at a glance, and a new plan before it counts."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callplanner.domain.changes import Changes
from callplanner.domain.feasibility import Feasibility
from callplanner.domain.job import Job
from callplanner.services.views import ExceptionRow, PlanView, ProgrammeView
from callplanner.ui import formats
from callplanner.ui.desk import Desk, Page
from callplanner.ui.i18n import tr
from callplanner.ui.pages.head import PageHead
from callplanner.ui.pages.programme.catch_up import CatchUpDialog
from callplanner.ui.pages.programme.fit import FitCard
from callplanner.ui.pages.programme.preview import PreviewCard
from callplanner.ui.pages.programme.tiers import TiersCard
from callplanner.ui.pages.programme.year import YearCard
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.calendar_popup import open_calendar
from callplanner.ui.widgets.scroller import Scroller

ROW_ONE, LEAST_YEAR = 248, 360


class ProgrammePage(Page):
    """Two rows of two cards."""

    help_topic = "programme"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme, actions = desk.theme, desk.actions
        self._view: ProgrammeView | None = None
        self._exceptions: tuple[ExceptionRow, ...] = ()
        self._job = self._trial = 0
        self.head = PageHead(theme, tr("Programme"))
        callers = Button(theme, tr("Callers and leave"), icon="calendar")
        callers.clicked.connect(lambda: desk.shell.go("settings"))
        self._plan_button = Button(theme, tr("Plan anew"), key=actions.key("plan"))
        self._plan_button.clicked.connect(self.plan_anew)
        export = Button(theme, tr("Export"), icon="export")
        export.clicked.connect(lambda: desk.shell.export_list("programme"))
        catch_up = Button(theme, tr("Catch up…"), icon="skip")
        catch_up.clicked.connect(self.catch_up)
        for button in (callers, catch_up, export, self._plan_button):
            self.head.add(button)
        self.tiers = TiersCard(theme)
        self.tiers.setFixedHeight(theme.px(ROW_ONE))
        self.tiers.calls_changed.connect(self._on_calls_changed)
        self.tiers.rule_chosen.connect(self._on_rule)
        self.tiers.calls_tried.connect(self._on_tried)
        self.fit = FitCard(theme)
        self.fit.setFixedHeight(theme.px(ROW_ONE))
        self.year = YearCard(theme, desk.dispatcher.jobs)
        self.year.day_chosen.connect(self._on_day)
        self.year.caller_chosen.connect(lambda _caller: self._on_day(self.year.squares.chosen_day))
        self.year.calls_dropped.connect(self._move)
        self.year.calls.move_asked.connect(self._ask_day)
        self.year.calls.opened.connect(self._on_call_opened)
        self.preview = PreviewCard(theme)
        self.preview.plan_asked.connect(self.plan_anew)
        self.preview.apply_asked.connect(self._apply)
        self.preview.cancelled.connect(self._cancel)
        self.preview.slack.settled.connect(self._on_slack)
        self.preview.customer_opened.connect(self._on_customer_opened)
        left, right = QWidget(), QWidget()
        for side, cards in ((left, (self.tiers, self.year)), (right, (self.fit, self.preview))):
            layout = QVBoxLayout(side)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(theme.px(16))
            layout.addWidget(cards[0])
            layout.addWidget(cards[1], 1)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(theme.px(16))
        middle.addWidget(left, 808)
        middle.addWidget(right, 368)
        self.body.setSpacing(theme.px(12))
        self.body.addWidget(self.head)
        self.body.addWidget(Scroller(middle, theme.px(ROW_ONE + 16 + LEAST_YEAR)), 1)
        actions.add_scope("programme", self)
        actions.connect("programme.move", lambda: self._ask_day(self.year.calls.chosen_ids()))
        for key, slot in (("Return", self._apply), ("Enter", self._apply), ("Esc", self._cancel)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # what others ask for ---------------------------------------------------------------------------------------------

    def load(self) -> None:
        planner = self.desk.planner

        def ask() -> tuple[ProgrammeView, tuple[ExceptionRow, ...], float]:
            return planner.programme(), planner.coverage().exceptions, planner.slack()

        self.desk.dispatcher.ask(ask, self._on_view, initiator=self)

    def on_changes(self, _changes: Changes, _initiator: QObject | None) -> None:
        if self.isVisible():
            self.load()
            self.year.model.refresh()
        else:
            self._stale = True

    def plan_anew(self) -> None:
        """Make a plan beside what stands and show the difference."""
        planner = self.desk.planner
        self.preview.show_working()
        self._plan_button.setEnabled(False)

        def work(job: Job) -> PlanView:
            return planner.plan(*planner.renewal(), apply=False, job=job)[0]

        self._job = self.desk.dispatcher.ask_long(
            work, tr("Planning"), self._on_plan, initiator=self, ended=self._on_plan_ended
        )

    def focus_first(self) -> None:
        self.year.squares.setFocus(Qt.FocusReason.OtherFocusReason)

    # arrivals --------------------------------------------------------------------------------------------------------

    def _on_view(self, found: tuple[ProgrammeView, tuple[ExceptionRow, ...], float]) -> None:
        view, self._exceptions, slack = found
        self.preview.slack.set_share(slack)
        self._view = view
        today = self._today()
        self.head.set_title(tr("Programme {name}").format(name=view.name) if view.name else tr("Programme"))
        held = tr("{part} of {whole} planned conversations held so far ({share})").format(
            part=formats.number(view.held.part),
            whole=formats.number(view.held.whole),
            share=tr("few") if view.held.few else formats.percent(view.held.share),
        )
        self.head.set_detail(held if view.held.whole else tr("Nothing was due yet") if view.first else "")
        self.tiers.show_tiers(view.tiers)
        self.fit.show_programme(view)
        self.year.show_programme(view, today)
        self._on_day(self.year.squares.chosen_day or today)
        if self.preview.plan is None:
            self.preview.show_rest(self._exceptions, planned=view.first is not None)

    def _on_plan(self, plan: PlanView) -> None:
        excluded = {row.customer_id for row in self._exceptions if row.status == "excluded"}
        self.preview.show_plan(plan, self._today(), excluded)
        self.preview.apply.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_plan_ended(self) -> None:
        self._plan_button.setEnabled(True)
        if self.preview.plan is None and self._view is not None:
            self.preview.show_rest(self._exceptions, planned=self._view.first is not None)

    def _on_day(self, day: date | None) -> None:
        if day is not None:
            self.year.show_day(self.desk.planner, day)

    def _on_customer_opened(self, customer_id: int) -> None:
        if customer_id:  # a day has no customer
            self.desk.shell.go("customers", customer_id)

    def _on_call_opened(self, planned_call_id: int) -> None:
        place = self.year.model.place_of(planned_call_id)
        call = self.year.model.row_at(place) if place is not None else None
        if call is not None:
            self.desk.shell.go("customers", call.customer_id)

    # changes ---------------------------------------------------------------------------------------------------------

    def _apply(self) -> None:
        plan = self.preview.plan
        if plan is None or not self.preview.apply.isEnabled():
            return
        planner = self.desk.planner
        self.preview.apply.setEnabled(False)

        def work(job: Job) -> tuple[PlanView, Changes]:
            view, changes = planner.plan(plan.first, plan.last, apply=True, job=job)
            assert changes is not None  # an applied plan always says what it touched
            return view, changes

        def done(view: PlanView) -> None:
            self._cancel()
            words = tr("Plan applied: {added} added, {moved} moved, {removed} removed.").format(
                added=formats.number(len(view.added)),
                moved=formats.number(len(view.moved)),
                removed=formats.number(len(view.removed)),
            )
            self.desk.notices.say(words, undo=True)

        self.desk.dispatcher.run_long(work, tr("Applying the plan"), initiator=self, then=done)

    def _cancel(self) -> None:
        if self.preview.plan is not None and self._view is not None:
            self.preview.show_rest(self._exceptions, planned=self._view.first is not None)
            self.focus_first()

    def _on_calls_changed(self, tier: str, calls: int) -> None:
        planner = self.desk.planner
        words = tr("{tier}: {calls} calls a year. Plan anew to see what it changes.").format(tier=tier, calls=calls)
        self.desk.dispatcher.change(
            lambda: planner.set_tier(tier, calls),
            initiator=self,
            then=lambda _changes: self.desk.notices.say(words, action=tr("Plan anew"), do=self.plan_anew),
        )

    def _on_tried(self, calls: dict[str, int]) -> None:
        """Answer while the frequency is still being chosen."""
        planner = self.desk.planner
        self._trial += 1
        edition = self._trial

        def show(tried: Feasibility) -> None:
            if edition == self._trial:
                self.fit.show_trial(tried)

        self.desk.dispatcher.ask(lambda: planner.what_if(calls), show, initiator=self)

    def _on_slack(self, share: float) -> None:
        planner = self.desk.planner
        words = tr("Even days to exact dates: {share}. Plan anew to see what it changes.").format(
            share=formats.percent(share)
        )
        self.desk.dispatcher.change(
            lambda: planner.set_slack(share),
            initiator=self,
            then=lambda _changes: self.desk.notices.say(words, action=tr("Plan anew"), do=self.plan_anew),
        )

    def catch_up(self) -> None:
        """Spread what was left lying over the next days."""
        CatchUpDialog(self.desk, self).open()

    def _on_rule(self, by: str) -> None:
        planner = self.desk.planner
        self.desk.dispatcher.change(
            lambda: planner.assign_tiers(by),
            initiator=self,
            then=lambda _changes: self.desk.notices.say(tr("Tiers dealt out anew; pinned ones stayed."), undo=True),
        )

    def _ask_day(self, ids: list[int]) -> None:
        def take(day: QDate) -> None:
            self._move(ids, date(day.year(), day.month(), day.day()))

        if ids:
            open_calendar(self.year.calls, self._today(), self.year.squares.chosen_day, take, above=True)

    def _move(self, ids: list[int], day: date) -> None:
        planner = self.desk.planner
        words = f"{formats.day(day, self._today())}: {tr('%Ln calls moved and pinned.', None, len(ids))}"
        self.desk.dispatcher.change(
            lambda: planner.move_calls(ids, day),
            initiator=self,
            then=lambda _changes: self.desk.notices.say(words, undo=True),
        )

    def _today(self) -> date:
        return self.desk.planner.now().day
