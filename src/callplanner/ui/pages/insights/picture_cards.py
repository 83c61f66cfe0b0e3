"""What a question has in common: an export of its numbers, and bars behind which stand customers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Signal

from callplanner.domain.scope import Scope
from callplanner.ui.i18n import tr
from callplanner.ui.pages.insights.charts import Bars
from callplanner.ui.pages.insights.question import QuestionCard

if TYPE_CHECKING:
    from callplanner.services.planner import Planner

Export = Callable[[str], None]
"""Writes the numbers behind a picture, by the name of their list."""

Found = TypeVar("Found")


class Answered(QuestionCard, Generic[Found]):
    """A question that is answered from what was found."""

    leads = Signal(str)
    """A group of customers was chosen in the picture."""
    tier_chosen = Signal(str)

    found: Found | None = None
    """What is shown; None before the first answer."""

    @staticmethod
    def ask(planner: Planner, scope: Scope) -> Found:
        """Ask for what the picture shows, in a read thread: nothing of the card is touched here. Each has its own; no
        abstract class, because Qt's metaclass is in the way."""
        raise NotImplementedError

    about: Scope | None = None

    def show_found(self, found: Found, about: Scope) -> None:
        """Show the answer to the question about a scope."""
        self.found, self.about = found, about
        self._show(found)

    def show_counting(self) -> None:
        """Say that the answer is on its way, instead of one about something else."""
        self.answer.set_text("")
        self.link.hide()
        self.show_empty(tr("Counting…"))

    def _show(self, found: Found) -> None:
        raise NotImplementedError

    @property
    def bars(self) -> Bars:
        """The picture, where it is one of bars."""
        assert isinstance(self.picture, Bars)
        return self.picture
