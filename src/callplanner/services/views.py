"""Frozen values that the faces show. Every figure comes with what it was made of; no text but the person's own.

Sentences arrive as `Phrase`; amounts as `Money`; shares from 0 to 1 with numerator and denominator beside them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from callplanner.services.views_frame import Overview, Ratio
    from callplanner.services.views_import import (
        CallSheetView,
        ColumnView,
        FileView,
        ImportView,
        RowVerdict,
        SheetVerdict,
        SheetView,
    )
    from callplanner.services.views_lists import (
        BackupRow,
        CoverageView,
        CustomerRow,
        DuplicatePair,
        DuplicateSide,
        ExceptionRow,
        FringeRow,
        HistoryRow,
        RescueView,
        RestoreView,
        SilentRow,
        TierCoverage,
    )
    from callplanner.services.views_programme import (
        CallerLoad,
        CallerRow,
        CatchUpDay,
        CatchUpView,
        ClosingDay,
        CutRow,
        DayLoad,
        LeaveRow,
        LeftOut,
        MovedCall,
        OverbookedDay,
        PlannedRow,
        PlanView,
        ProgrammeView,
        TierRow,
    )
    from callplanner.services.views_today import (
        SECTIONS,
        AttemptView,
        ContactView,
        CustomerView,
        DateExplained,
        GuideView,
        MonthAmount,
        NextStepView,
        OrderView,
        OutcomeView,
        PhoneView,
        PlannedView,
        PromiseView,
        QueueEntry,
        RhythmView,
        TimelineItem,
        TodayView,
        TouchView,
        WhyView,
    )

__all__ = [
    "SECTIONS",
    "AttemptView",
    "BackupRow",
    "CallSheetView",
    "CallerLoad",
    "CallerRow",
    "CatchUpDay",
    "CatchUpView",
    "ClosingDay",
    "ColumnView",
    "ContactView",
    "CoverageView",
    "CustomerRow",
    "CustomerView",
    "CutRow",
    "DateExplained",
    "DayLoad",
    "DuplicatePair",
    "DuplicateSide",
    "ExceptionRow",
    "FileView",
    "FringeRow",
    "GuideView",
    "HistoryRow",
    "ImportView",
    "LeaveRow",
    "LeftOut",
    "MonthAmount",
    "MovedCall",
    "NextStepView",
    "OrderView",
    "OutcomeView",
    "OverbookedDay",
    "Overview",
    "PhoneView",
    "PlanView",
    "PlannedRow",
    "PlannedView",
    "ProgrammeView",
    "PromiseView",
    "QueueEntry",
    "Ratio",
    "RescueView",
    "RestoreView",
    "RhythmView",
    "RowVerdict",
    "SheetVerdict",
    "SheetView",
    "SilentRow",
    "TierCoverage",
    "TierRow",
    "TimelineItem",
    "TodayView",
    "TouchView",
    "WhyView",
]

_ROOMS = {
    "views_frame": (
        "Overview",
        "Ratio",
    ),
    "views_import": (
        "CallSheetView",
        "ColumnView",
        "FileView",
        "ImportView",
        "RowVerdict",
        "SheetVerdict",
        "SheetView",
    ),
    "views_lists": (
        "BackupRow",
        "CoverageView",
        "CustomerRow",
        "DuplicatePair",
        "DuplicateSide",
        "ExceptionRow",
        "FringeRow",
        "HistoryRow",
        "RescueView",
        "RestoreView",
        "SilentRow",
        "TierCoverage",
    ),
    "views_programme": (
        "CatchUpDay",
        "CatchUpView",
        "ClosingDay",
        "LeaveRow",
        "CallerLoad",
        "CallerRow",
        "CutRow",
        "DayLoad",
        "LeftOut",
        "MovedCall",
        "OverbookedDay",
        "PlannedRow",
        "PlanView",
        "ProgrammeView",
        "TierRow",
    ),
    "views_today": (
        "SECTIONS",
        "AttemptView",
        "ContactView",
        "CustomerView",
        "DateExplained",
        "GuideView",
        "MonthAmount",
        "NextStepView",
        "OrderView",
        "OutcomeView",
        "PhoneView",
        "PlannedView",
        "PromiseView",
        "QueueEntry",
        "RhythmView",
        "TimelineItem",
        "TodayView",
        "TouchView",
        "WhyView",
    ),
}
"""Which value stands in which room."""


def __getattr__(name: str) -> Any:
    """The value's class, from its room. Making forty classes takes longer than opening a file, and the first card
    needs less than half of them."""
    for room, names in _ROOMS.items():
        if name in names:
            return getattr(import_module(f"callplanner.services.{room}"), name)
    raise AttributeError(name)
