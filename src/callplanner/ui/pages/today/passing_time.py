"""Time passes while the page is open: promises come due, hours begin and end, a new day begins."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer

from callplanner.services.views import CustomerView
from callplanner.ui.i18n import tr
from callplanner.ui.phrases import few_names

if TYPE_CHECKING:
    from callplanner.ui.pages.today.page import TodayPage

LOOK_AGAIN_MS = 30_000
AGED = timedelta(minutes=1)


class PassingTime(QObject):
    """Looks at the clock twice a minute; what is being typed stays."""

    def __init__(self, page: TodayPage) -> None:
        super().__init__(page)
        self._page = page
        self._timer = QTimer(self, interval=LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """A promise whose time has come, hours that begin or end where customers are, and a new day bring a new
        queue."""
        page = self._page
        view, now = page.view, page.now()
        if view is None:
            return
        self._tell_time()
        due = [e for e in view.coming if isinstance(e.due, datetime) and e.due.replace(tzinfo=None) <= now.local]
        turned = view.changes_at is not None and view.changes_at <= now.local.replace(tzinfo=None)
        if not due and not turned and view.day == now.day:
            return
        if not page.isVisible():
            page.mark_stale()
            return
        if due:
            page.desk.notices.say(tr("Promised for now: {names}.").format(names=few_names([e.name for e in due])))
        page.load()

    def _tell_time(self) -> None:
        """The clocks of the page go on, and what is typed counts from now."""
        page = self._page
        moment, shown = page.desk.planner.now(), page.current.customer_id
        page.panel.pass_to(page.now())
        page.head.tell_time(moment.day, moment.at)
        view = page.cards.get(shown) if shown is not None and page.isVisible() else None
        if view is not None:
            self.renew(view)

    def renew(self, view: CustomerView) -> None:
        """What time it is there, and whether they may be called, is looked up again after a minute."""
        there, now = view.local_time, self._page.desk.planner.now().local
        if there is not None and abs(now - there) >= AGED:
            self._page.cards.refresh(view.customer_id)


def at_the_time_of(view: CustomerView, newer: CustomerView) -> CustomerView:
    """The view with what `newer` says about the hour there."""
    return replace(
        view,
        local_time=newer.local_time,
        fine_to_call=newer.fine_to_call,
        fine_until=newer.fine_until,
        calling_hours=newer.calling_hours,
    )
