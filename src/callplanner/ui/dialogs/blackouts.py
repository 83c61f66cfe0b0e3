"""Times in which customers are not called: asked for one or many, and taken back one by one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from callplanner.domain.changes import Changes
from callplanner.services.views import CustomerView
from callplanner.ui.desk import Desk
from callplanner.ui.dialogs.form import CHECKED, FormDialog, FormField
from callplanner.ui.i18n import tr
from callplanner.ui.vocabulary import blackout_words


def add_blackouts(menu: QMenu, desk: Desk, ids: Sequence[int], view: CustomerView | None, parent: QWidget) -> None:
    """The lines of a menu: one more time, and for one customer those that are noted."""
    menu.addAction(tr("Not called between…"), partial(_ask, desk, ids, parent))
    if view is None or not view.blackouts:
        return
    today, planner = desk.planner.now().day, desk.planner
    back = menu.addMenu(tr("May be called then after all"))
    for away in view.blackouts:
        words = blackout_words(away, today).replace("&", "&&")
        done = tr("They may be called then. Plan anew to use these days.")
        back.addAction(words, partial(_change, desk, partial(planner.remove_blackout, away.blackout_id), done))


def _ask(desk: Desk, ids: Sequence[int], parent: QWidget) -> None:
    planner = desk.planner
    today = planner.now().day
    fields = (
        FormField("first", tr("From"), today.isoformat(), required=True, today=today),
        FormField("last", tr("To"), required=True, today=today),
        FormField("yearly", tr("Every year"), check=True),
        FormField("reason", tr("Why"), placeholder=tr("closed for the season, harvest…")),
    )

    def take(values: dict[str, str]) -> None:
        first, last = date.fromisoformat(values["first"]), date.fromisoformat(values["last"])
        yearly, reason = values["yearly"] == CHECKED, values["reason"]
        words = tr("Not called then, but for what was promised. Plan anew to keep these days free.")
        _change(desk, lambda: planner.add_blackout(ids, first, last, yearly=yearly, reason=reason), words)

    FormDialog(desk.theme, tr("Not called between"), fields, tr("Save"), take, parent).open()


def _change(desk: Desk, use_case: Callable[[], Changes], words: str) -> None:
    desk.dispatcher.change(use_case, initiator=None, then=lambda _changes: desk.notices.say(words, undo=True))
