"""Where every exception ends that nobody expected."""

from __future__ import annotations

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from callplanner.ui.theme import Theme


class FaultCatcher(QObject):
    """Takes them from the GUI thread, a worker or a slot, writes them down, and tells each once by a dialog."""

    _caught = Signal(object)

    def __init__(self, theme: Theme, window: QWidget | None = None) -> None:
        super().__init__()
        self._theme, self._window = theme, window
        self._told: set[str] = set()
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over the two hooks of Python."""
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self.catch(args.exc_value)

    def catch(self, error: BaseException | None) -> None:
        """From any thread: remember and tell it."""
        if error is not None and not isinstance(error, KeyboardInterrupt):
            from callplanner.logs import bare_trace, start_log
            from callplanner.ui.dialogs.fault import details_of

            sys.stderr.write(details_of(error) + "\n")
            start_log().error("a fault in the window\n%s", bare_trace(error))
            self._caught.emit(error)

    def _hook(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        self.catch(error)

    def _tell(self, error: BaseException) -> None:
        from callplanner.ui.dialogs.fault import FaultDialog, mark_of

        mark = mark_of(error)
        if mark not in self._told:  # a fault in a painter comes once a cell
            self._told.add(mark)
            dialog = FaultDialog(self._theme, error, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
