"""What the keys of Today do, and its buttons with them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from callplanner.ui.pages.today.outcome_panel import KEYS, MORE_KEY

if TYPE_CHECKING:
    from callplanner.ui.pages.today.page import TodayPage


def connect_keys(page: TodayPage) -> None:
    """Every key of the page, while the focus is in it."""
    actions, deeds, others, panel = page.desk.actions, page.deeds, page.others, page.panel

    def on_card(act: Callable[[], object]) -> Callable[[], None]:
        """At the end of the day the panel is out of sight: nothing may be typed into it."""

        def acted() -> None:
            if page.current.customer_id is not None:
                act()

        return acted

    def leave() -> None:
        """Out of a question or a field, back to where the keys of the page work."""
        if panel.prompt.isVisible():
            panel.prompt.leave()
        else:
            panel.hide_promise()
            page.focus_first()

    actions.add_scope("today", page)
    actions.connect("today.dial", lambda: deeds.dial())
    actions.connect("today.numbers", page.numbers.choose)
    actions.connect("today.save", deeds.save)
    actions.connect("today.note", on_card(panel.note.setFocus))
    actions.connect("today.snooze", deeds.snooze)
    actions.connect("today.skip", deeds.skip)
    actions.connect("today.why", deeds.why)
    actions.connect("today.promise", on_card(panel.show_promise))
    actions.connect("today.touch", deeds.touch)
    actions.connect("today.inbound", deeds.inbound)
    actions.connect("today.day", page.show_glance)
    actions.connect("today.guide", page.card.guide.toggle)
    actions.connect("today.mood", on_card(deeds.next_mood))
    actions.connect("today.score", on_card(panel.ask_score))
    actions.connect("today.ask", others.ask)
    actions.connect("today.other", others.open_menu)
    actions.connect("today.copy", others.copy_number)
    actions.connect("today.timer", page.ignore_timer)
    page.card.dial.clicked.connect(lambda: deeds.dial())
    page.card.more_numbers.clicked.connect(page.numbers.choose)
    page.card.promise_kept.connect(deeds.keep_promise)
    panel.save_asked.connect(deeds.save)
    panel.callback.understood.connect(deeds.look_at_hours)
    _shortcut(page, "Esc").activated.connect(leave)
    for key in (*KEYS, MORE_KEY):
        shortcut = _shortcut(page, key)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(on_card(partial(panel.press, key)))


def _shortcut(page: TodayPage, key: str) -> QShortcut:
    shortcut = QShortcut(QKeySequence(key), page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    return shortcut
