"""The floor of a start: a bare window's first paint, then the same file opened with SQLAlchemy and asked once."""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Bare(QMainWindow):
    """A window that opens the file when it has been painted."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, ask)


def ask() -> None:
    """What every program must do that reads this file with this library."""
    from sqlalchemy import create_engine, text

    with create_engine(f"sqlite:///{sys.argv[1]}").connect() as connection:
        connection.execute(text("SELECT name FROM customer ORDER BY id LIMIT 1")).scalar_one()
    print(json.dumps({"now": time.monotonic(), "processor": time.process_time()}))
    application.exit(0)


application = QApplication(sys.argv[:1])
window = Bare()
window.resize(1440, 900)
window.show()
application.exec()
