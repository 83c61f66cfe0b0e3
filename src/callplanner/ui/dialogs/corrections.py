"""What was noted of a customer and is put right later: a promise, the words of a call."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from callplanner.domain.changes import Changes
from callplanner.services.views import AttemptView, CustomerView, PromiseView
from callplanner.ui import formats
from callplanner.ui.desk import Desk
from callplanner.ui.dialogs.form import CHECKED, FormDialog, FormField
from callplanner.ui.i18n import tr
from callplanner.ui.vocabulary import label_words

SHOWN = 8
LONGEST = 60


def add_corrections(menu: QMenu, desk: Desk, view: CustomerView, parent: QWidget) -> None:
    """The lines of a menu: each open promise, and each of the last calls."""
    today = desk.planner.now().day
    owed = [promise for promise in view.promises if promise.kept_on is None]
    if owed:
        promises = menu.addMenu(tr("Change a promise"))
        for promise in owed[:SHOWN]:
            due = formats.day(promise.due_on, today) if promise.due_on else ""
            promises.addAction(_line(promise.text, due), partial(_ask_promise, desk, promise, parent))
    if view.attempts:
        calls = menu.addMenu(tr("Correct what was noted"))
        for call in view.attempts[:SHOWN]:
            words = call.note or label_words(call.label)
            day = formats.day(call.at.date(), today)
            calls.addAction(_line(words, day), partial(_ask_note, desk, call, parent))


def _line(words: str, right: str) -> str:
    first = words.splitlines()[0] if words else ""
    short = first if len(first) <= LONGEST else f"{first[: LONGEST - 1]}…"
    return f"{short.replace('&', '&&')}\t{right}"


def _ask_promise(desk: Desk, promise: PromiseView, parent: QWidget) -> None:
    planner, today = desk.planner, desk.planner.now().day
    fields = (
        FormField("text", tr("What we owe"), promise.text, required=True),
        FormField("due", tr("Until"), promise.due_on.isoformat() if promise.due_on else "", today=today),
        FormField("drop", tr("Nobody waits for it any more"), check=True),
    )

    def take(values: dict[str, str]) -> None:
        if values["drop"] == CHECKED:
            _change(desk, lambda: planner.drop_promise(promise.promise_id), tr("The promise is dropped."))
            return
        due = date.fromisoformat(values["due"]) if values["due"] else None
        change = partial(planner.change_promise, promise.promise_id, values["text"], due)
        _change(desk, change, tr("The promise is changed."))

    FormDialog(desk.theme, tr("Change a promise"), fields, tr("Save"), take, parent).open()


def _ask_note(desk: Desk, call: AttemptView, parent: QWidget) -> None:
    planner = desk.planner
    moods = (("", tr("not noted")), ("-1", tr("Unhappy")), ("0", tr("So-so")), ("1", tr("Happy")))
    fields = (
        FormField("note", tr("Note"), call.note, long=True),
        FormField("mood", tr("Mood"), "" if call.mood is None else str(call.mood), choices=moods),
    )
    explain = tr("{outcome} stays as it was noted, and what followed from it too: undo takes that back.").format(
        outcome=label_words(call.label)
    )

    def take(values: dict[str, str]) -> None:
        mood = int(values["mood"]) if values["mood"] else None
        _change(desk, lambda: planner.correct_call(call.attempt_id, values["note"], mood), tr("The note is changed."))

    FormDialog(desk.theme, tr("Correct what was noted"), fields, tr("Save"), take, parent, explain=explain).open()


def _change(desk: Desk, use_case: Callable[[], Changes], words: str) -> None:
    desk.dispatcher.change(use_case, initiator=None, then=lambda _changes: desk.notices.say(words, undo=True))
