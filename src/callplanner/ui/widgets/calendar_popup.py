"""A calendar that hangs on a widget until a day is taken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QIcon, QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget


class _Popup(QFrame):
    """What hangs over a page keeps its keys: Enter chooses the day, it does not save the card below."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


def _calm(calendar: QCalendarWidget, first: date) -> None:
    """In our colours. Qt's own has red weekends, as if something were wrong, a bar in the colour of a choice, black
    arrows, which dark ground swallows, and days that cannot be chosen as black as the others."""
    quiet = QTextCharFormat()
    quiet.setForeground(calendar.palette().placeholderText())
    for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(weekend, quiet)
    past = QTextCharFormat()
    past.setForeground(calendar.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text))
    for day in range(1, first.day):
        calendar.setDateTextFormat(QDate(first.year, first.month, day), past)
    bar = calendar.findChild(QWidget, "qt_calendar_navigationbar")
    if isinstance(bar, QWidget):
        bar.setBackgroundRole(QPalette.ColorRole.Base)
    for name, arrow in (("prevmonth", Qt.ArrowType.LeftArrow), ("nextmonth", Qt.ArrowType.RightArrow)):
        button = calendar.findChild(QToolButton, f"qt_calendar_{name}")
        if isinstance(button, QToolButton):
            button.setIcon(QIcon())
            button.setArrowType(arrow)


def place_beside(anchor: QWidget, size: QSize, *, above: bool) -> QPoint:
    """Where something of this size stands whole on the screen, above or below a widget."""
    screen = anchor.screen().availableGeometry()
    at = anchor.mapToGlobal(QPoint(0, 0))
    over, under = at.y() - size.height() - 4, at.y() + anchor.height() + 4
    if above:
        y = over if over >= screen.top() else under
    else:
        y = under if under + size.height() <= screen.bottom() + 1 else over
    return QPoint(max(screen.left(), min(at.x(), screen.right() + 1 - size.width())), y)


def open_calendar(
    anchor: QWidget, first: date, chosen: date | None, take: Callable[[QDate], None], *, above: bool = False
) -> None:
    """A calendar that hangs on a widget, from `first` on; it goes away when a day is taken."""
    popup = _Popup(anchor, Qt.WindowType.Popup)
    popup.setProperty("popup", "true")
    popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    layout = QVBoxLayout(popup)
    layout.setContentsMargins(1, 1, 1, 1)
    calendar = QCalendarWidget()
    calendar.setGridVisible(False)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    _calm(calendar, first)
    calendar.setMinimumDate(QDate(first.year, first.month, first.day))
    shown = chosen or first + timedelta(days=1)
    calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))

    def close_and_take(day: QDate) -> None:
        popup.close()
        take(day)

    calendar.clicked.connect(close_and_take)
    calendar.activated.connect(close_and_take)
    layout.addWidget(calendar)
    popup.adjustSize()
    popup.show()  # only now it knows how large it is
    popup.move(place_beside(anchor, popup.size(), above=above))
    calendar.setFocus()
