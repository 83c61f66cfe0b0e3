"""What a question has in common: an export of its numbers, and bars behind which stand customers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from callplanner.ui.pages.insights.charts import Bars
from callplanner.ui.pages.insights.found import Found
from callplanner.ui.pages.insights.question import QuestionCard

Export = Callable[[str], None]
"""Writes the numbers behind a picture, by the name of their list."""


class Answered(QuestionCard):
    """A question that is answered from what was found."""

    leads = Signal(str)
    """A group of customers was chosen in the picture."""
    tier_chosen = Signal(str)

    _found: Found | None = None

    def show_found(self, found: Found) -> None:
        """Show the answer. Each has its own; no abstract class, because Qt's metaclass is in the way."""
        raise NotImplementedError

    @property
    def bars(self) -> Bars:
        """The picture, where it is one of bars."""
        assert isinstance(self.picture, Bars)
        return self.picture
