"""Menus that drop from a control, or rise above it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

GAP = 4


def open_menu(menu: QMenu, beside: QWidget, *, above: bool = False, by_key: bool = False) -> None:
    """Open a menu below a control or above it; it goes when it is closed. `by_key`: the first entry is ready for Enter
    and the arrows."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    down = -menu.sizeHint().height() - GAP if above else beside.height() + GAP
    menu.popup(beside.mapToGlobal(QPoint(0, down)))
    if by_key:  # not `setActiveAction`: it unfolds what is behind the entry, and the arrows would walk about in there
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(menu, press)
