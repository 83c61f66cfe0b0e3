"""What the planner knows of the desk: outcomes, guides, the survey, the shelf, work lists, its own figures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from callplanner.domain.changes import Changes
from callplanner.services.context import Context

if TYPE_CHECKING:
    from callplanner.domain.desk_rules import DeskRules
    from callplanner.domain.guide import ShelfItem
    from callplanner.services.guides import GuideEdit
    from callplanner.services.outcomes import OutcomeEdit
    from callplanner.services.preferences import Preferences
    from callplanner.services.reminders import DueCallback
    from callplanner.services.survey import Question
    from callplanner.services.views import OutcomeView
    from callplanner.services.views_day import DayView
    from callplanner.services.work_lists import WorkRow


class PlannerDesk:
    """The part of the planner that deals with the calling desk. Its use cases are imported when first called."""

    _context: Context

    def day(self, caller: str | None = None) -> DayView:
        """The day at a glance: what it begins with, what was done, what waits on the next one."""
        from callplanner.services import day

        return day.day_view(self._context, caller)

    def outcomes(self) -> tuple[OutcomeView, ...]:
        """The outcomes and their flags, in the order of their keys."""
        from callplanner.services import outcomes

        return outcomes.outcome_views(self._context)

    def outcome_edits(self) -> tuple[OutcomeEdit, ...]:
        """All outcomes for editing."""
        from callplanner.services import outcomes

        return outcomes.outcome_edits(self._context)

    def save_outcome(self, edit: OutcomeEdit) -> Changes:
        """Change an outcome, or add one."""
        from callplanner.services import outcomes

        return outcomes.save_outcome(self._context, edit)

    def guides(self) -> tuple[GuideEdit, ...]:
        """The call guides by purpose."""
        from callplanner.services import guides

        return guides.guide_edits(self._context)

    def save_guide(self, edit: GuideEdit) -> Changes:
        """Change a call guide."""
        from callplanner.services import guides

        return guides.save_guide(self._context, edit)

    def shelf(self) -> tuple[ShelfItem, ...]:
        """The things of value that there are to offer."""
        from callplanner.services import guides

        return guides.shelf(self._context)

    def save_shelf(self, items: tuple[ShelfItem, ...]) -> Changes:
        """Put these things on the shelf."""
        from callplanner.services import guides

        return guides.save_shelf(self._context, items)

    def questions(self, *, all_: bool = False) -> tuple[Question, ...]:
        """The questions of the survey; `all_`: also those that are not asked any more."""
        from callplanner.services import survey

        return survey.questions(self._context, all_=all_)

    def save_question(self, edit: Question) -> Changes:
        """Change a question of the survey, or add one."""
        from callplanner.services import survey

        return survey.save_question(self._context, edit)

    def due_callbacks(self, caller: str | None = None) -> tuple[DueCallback, ...]:
        """Promised callbacks whose minute has come."""
        from callplanner.services import reminders

        return reminders.due_callbacks(self._context, caller)

    def work_list(self, kind: str) -> tuple[WorkRow, ...]:
        """What waits for a person: "decision" or "mend_number"."""
        from callplanner.services import work_lists

        return work_lists.work_list(self._context, kind)

    def decide(self, customer_id: int, decision: str) -> Changes:
        """Decide about a call that was tried too often: "again" or "drop"."""
        from callplanner.services import work_lists

        return work_lists.decide(self._context, customer_id, decision)

    def add_mention(self, customer_id: int, kind: str, text: str, other_id: int | None = None) -> Changes:
        """An introduction, a referral or a competitor that came up."""
        from callplanner.services import mentions

        return mentions.add_mention(self._context, customer_id, kind, text, other_id)

    def rules(self) -> DeskRules:
        """The desk's own figures."""
        from callplanner.services import preferences

        return preferences.rules(self._context)

    def set_rules(self, values: Mapping[str, float]) -> Changes:
        """Change some of the desk's figures."""
        from callplanner.services import preferences

        return preferences.set_rules(self._context, values)

    def preferences(self) -> Preferences:
        """How numbers are dialled, whether reminders pop up, the company's name."""
        from callplanner.services import preferences

        return preferences.preferences(self._context)

    def set_preferences(self, **values: str | bool) -> Changes:
        """Change some of the habits."""
        from callplanner.services import preferences

        return preferences.set_preferences(self._context, **values)
