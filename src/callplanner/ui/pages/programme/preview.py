"""The re-plan preview: what a new plan adds, moves and drops, and what does not fit. Only Apply writes anything."""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from callplanner.services.views import ExceptionRow, LeftOut, MovedCall, OverbookedDay, PlanView
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.phrases import said
from callplanner.ui.theme import Theme
from callplanner.ui.vocabulary import status_words
from callplanner.ui.widgets.buttons import Button, IconButton
from callplanner.ui.widgets.card import Card, Rule, column, row
from callplanner.ui.widgets.grouped_list import GroupedList, Head, Line
from callplanner.ui.widgets.label import Label, Paragraph
from callplanner.ui.widgets.slider import EndsSlider

SHOWN_OF_A_GROUP = 200


class _Count(QWidget):
    """A figure with its word below."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self.figure = Label(theme, "", "title")
        self.setLayout(column(self.figure, Label(theme, words, "small", tone="text-2")))


class PreviewCard(Card):
    """At rest the named exceptions; while a plan is looked at, its difference with Apply and Cancel."""

    plan_asked = Signal()
    apply_asked = Signal()
    cancelled = Signal()
    customer_opened = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.plan: PlanView | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_rest())
        self._stack.addWidget(self._make_preview())
        self.body.addWidget(self._stack)

    def show_rest(self, exceptions: Sequence[ExceptionRow], *, planned: bool) -> None:
        """No plan is looked at: who has no call, each with the reason."""
        self.plan = None
        self._stack.setCurrentIndex(0)
        self._first.setVisible(not planned)
        if not planned:
            self._rest_title.setText(tr("No programme yet"))
            self._rest_words.set_text(tr("Plan the year: everybody gets a call, the large ones more often."))
        elif exceptions:
            self._rest_title.setText(tr("%Ln without a call", None, len(exceptions)))
            self._rest_words.set_text(tr("Each of them with its reason."))
        else:
            self._rest_title.setText(tr("Nobody is left out"))
            self._rest_words.set_text(tr("Every active customer has a conversation or a planned call."))
        lines: list[Head | Line] = []
        for status in ("left_out", "excluded"):
            members = [e for e in exceptions if e.status == status]
            if members:
                icon = "warning" if status == "left_out" else "lock"
                lines.append(Head(status_words(status), len(members), icon))
                lines += [Line(e.customer_id, e.name, said(e.reason), e.reference) for e in members[:SHOWN_OF_A_GROUP]]
        self._exceptions.show_lines(lines)

    def show_working(self) -> None:
        """A plan is being made."""
        self._rest_title.setText(tr("Planning…"))
        self._rest_words.set_text(tr("Nothing is changed until you apply it."))

    def show_plan(self, plan: PlanView, today: date, excluded: Set[int]) -> None:
        """Show the difference. Customers in `excluded` may not be called: that they have no call is no lack of room."""
        self.plan = plan
        self._stack.setCurrentIndex(1)
        without = {row.customer_id for row in plan.left_out}  # their calls are among the dropped ones too
        missing = (*plan.left_out, *(row for row in plan.dropped if row.customer_id not in without))
        unfit = [row for row in missing if row.customer_id not in excluded]
        barred = [row for row in missing if row.customer_id in excluded]
        stay = tr("%Ln calls stay.", None, plan.unchanged)
        self._span.set_text(f"{formats.span(plan.first, plan.last, today)}. {stay}")
        for count, figure in zip(self._counts, (plan.moved, plan.added, plan.removed, unfit), strict=True):
            count.figure.setText(formats.number(len(figure)))
        self._counts[3].figure.set_tone("bad-text" if unfit else "text")
        pinned = tr("%Ln pinned stay put", None, plan.pinned) if plan.pinned else ""
        self._pinned.setText(pinned)
        nothing = not (plan.moved or plan.added or plan.removed)
        self.apply.setEnabled(not nothing)
        lines = [
            *_left_out_lines(tr("Does not fit"), "warning", unfit),
            *_overbooked_lines(plan.overbooked, today),
            *_moved_lines(tr("Moved"), "swap", plan.moved, today),
            *_moved_lines(tr("Added"), "plus", plan.added, today),
            *_moved_lines(tr("Removed"), "minus", plan.removed, today),
            *_left_out_lines(status_words("excluded"), "lock", barred),
        ]
        self._changes.show_lines(lines or [Head(tr("The plan stays as it is"))])

    def _make_rest(self) -> QWidget:
        theme = self.theme
        self._rest_title = Label(theme, "", "title", elide=True)
        self._rest_words = Paragraph(theme, "", tone="text-2")
        self._first = Button(theme, tr("Plan the year"), kind="primary")
        self._first.clicked.connect(self.plan_asked)
        self._exceptions = GroupedList(theme, tr("Who has no call, and why"))
        self._exceptions.opened.connect(self.customer_opened)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, theme.px(12), 0, 0)
        layout.setSpacing(theme.px(4))
        layout.addLayout(row(self._rest_title, margins=(16, 0, 16, 0)))
        layout.addLayout(row(self._rest_words, margins=(16, 0, 16, 4)))
        layout.addLayout(row(self._first, None, margins=(16, 0, 16, 4)))
        self.slack = EndsSlider(
            theme, tr("Even days"), tr("Exact dates"), tr("Whether days are filled evenly or dates are kept exactly")
        )
        layout.addLayout(row(self.slack, margins=(16, 0, 16, 8)))
        layout.addWidget(self._exceptions, 1)
        return page

    def _make_preview(self) -> QWidget:
        theme = self.theme
        close = IconButton(theme, "cross", tr("Cancel"), side=24, icon_size=16)
        close.clicked.connect(self.cancelled)
        self._span = Paragraph(theme, "", "small", tone="text-2")
        words = (tr("moved"), tr("added"), tr("removed"), tr("do not fit"))
        self._counts = [_Count(theme, word) for word in words]
        counts = QHBoxLayout()
        counts.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        for count in self._counts:
            counts.addWidget(count, 1)
        self._changes = GroupedList(theme, tr("What the new plan changes"))
        self._changes.opened.connect(self.customer_opened)
        self._pinned = Label(theme, "", "small", tone="text-2", elide=True)
        cancel = Button(theme, tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        self.apply = Button(theme, tr("Apply"), kind="primary", key=tr("Enter"))
        self.apply.clicked.connect(self.apply_asked)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, theme.px(10), 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row(Label(theme, tr("Re-plan preview"), "title"), None, close, margins=(16, 0, 12, 0)))
        layout.addLayout(row(self._span, margins=(16, 2, 16, 2)))
        layout.addLayout(counts)
        layout.addWidget(self._changes, 1)
        layout.addWidget(Rule(theme))
        layout.addLayout(row(self._pinned, cancel, self.apply, margins=(16, 10, 16, 10)))
        return page


def _left_out_lines(title: str, icon: str, rows: Sequence[LeftOut]) -> list[Head | Line]:
    if not rows:
        return []
    head = Head(title, len(rows), icon)
    return [head, *(Line(r.customer_id, r.name, said(r.reason), r.reference) for r in rows[:SHOWN_OF_A_GROUP])]


def _overbooked_lines(days: Sequence[OverbookedDay], today: date) -> list[Head | Line]:
    """Days on which more is promised and pinned than there is room for; they are named, nothing is moved silently."""
    if not days:
        return []
    lines: list[Head | Line] = [Head(tr("Overbooked by what is promised or pinned"), len(days), "warning")]
    for item in days[:SHOWN_OF_A_GROUP]:
        lines.append(Line(0, formats.day(item.day, today), item.caller, tr("%Ln too many", None, item.by)))
    return lines


def _moved_lines(title: str, icon: str, rows: Sequence[MovedCall], today: date) -> list[Head | Line]:
    if not rows:
        return []
    lines: list[Head | Line] = [Head(title, len(rows), icon)]
    for moved in rows[:SHOWN_OF_A_GROUP]:
        days = (formats.day(day, today) for day in (moved.old_day, moved.new_day) if day is not None)
        lines.append(Line(moved.customer_id, moved.name, said(moved.reason), " → ".join(days), letter=moved.letter))
    return lines
