"""A start of the program itself: ends when the first card of Today has been painted with its customer."""

from __future__ import annotations

import json
import sys
import time
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer

from callplanner.app import Options, Session, make_application, set_language
from callplanner.moments import make_clock

marks: dict[str, float] = {}


class Watch(QObject):
    """Ends the program at the first paint after the first customer arrived on the card."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and "now" not in marks:
            QTimer.singleShot(0, finish)
        return False


def finish() -> None:
    """Say when, and leave."""
    marks.setdefault("now", time.monotonic())
    application.exit(0)


def watch_card() -> None:
    """The card's class is imported by the program when it needs it; only then can it be watched."""
    from callplanner.ui.pages.today.card import CustomerCard

    shown = CustomerCard.show_customer

    def show_customer(card: Any, *arguments: Any) -> None:
        shown(card, *arguments)
        marks.setdefault("card", time.monotonic())
        card.installEventFilter(watcher)
        card.update()

    CustomerCard.show_customer = show_customer  # type: ignore[method-assign]


application = make_application()
set_language(application)
watcher = Watch()
session = Session(application, Options(sys.argv[1], make_clock(sys.argv[2])))
session.window.painted.connect(lambda: marks.setdefault("painted", time.monotonic()))
original = session.window.attach


def attach(*arguments: Any) -> None:
    """The pages are imported by now."""
    marks["opened"] = time.monotonic()
    watch_card()
    original(*arguments)


session.window.attach = attach  # type: ignore[method-assign]
session.start()
application.exec()
print(json.dumps(marks))
sys.stdout.flush()
session.close()
