"""The window's composition root: builds everything once, passes it down, and takes it down in order.

The window is painted first and the company opened afterwards, on the write thread, because importing the storage
takes longer than showing a window.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from callplanner.assets import resources
from callplanner.domain.errors import PlannerError
from callplanner.ui import i18n
from callplanner.ui.dialogs.fault import FaultCatcher
from callplanner.ui.dispatcher import Dispatcher
from callplanner.ui.jobs import JobRunner
from callplanner.ui.main_window import MainWindow
from callplanner.ui.palette import SCHEMES, Scheme
from callplanner.ui.phrases import refusal
from callplanner.ui.theme import Theme, system_scheme
from callplanner.ui.ui_state import UiState

if TYPE_CHECKING:
    from callplanner.domain.clock import Clock
    from callplanner.services.planner import Planner
    from callplanner.ui.desk import Desk, Page

SETTLED_MS = 150


@dataclass(frozen=True, slots=True)
class Options:
    """How the window is started. `state` None: habits are not remembered. `screenshot`: save a picture and end."""

    address: str
    clock: Clock
    state: Path | None = None
    scheme: str = ""
    page: str = "today"
    screenshot: Path | None = None
    size: tuple[int, int] | None = None


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """The one QApplication, with its style, names and language; an existing one is taken."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication([sys.argv[0], *arguments])
    application.setApplicationName("callplanner")
    application.setDesktopFileName("callplanner")
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(resources() / "icons" / "app.svg")))
    return application


def set_language(application: QApplication) -> None:
    """The person's locale for words, dates and figures; a machine without one speaks British English."""
    locale = QLocale.system()
    if locale.language() == QLocale.Language.C:
        locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    QLocale.setDefault(locale)
    i18n.install(application, locale)


def page_makers() -> dict[str, Callable[[Desk], Page]]:
    """How each page is made. Imported here, after the first paint."""
    from callplanner.ui.pages.makers import MAKERS

    return MAKERS


class Session(QObject):
    """A running window with its company."""

    def __init__(self, application: QApplication, options: Options) -> None:
        super().__init__()
        self._application, self._options = application, options
        self.state = UiState(options.state)
        self.theme = Theme(application)
        self.theme.use(self._first_scheme())
        self.jobs = JobRunner(self)
        self.dispatcher = Dispatcher(self.jobs, self)
        self.window = MainWindow(self.theme, self.dispatcher, self.state)
        self.faults = FaultCatcher(self.theme, self.window)
        self.jobs.broken.connect(self.faults.catch)
        self.planner: Planner | None = None
        if not options.scheme and not self.state.text("scheme"):
            QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _scheme: self.theme.use(system_scheme()))

    def start(self) -> None:
        """Show the window; the company is opened when it has been painted."""
        self.window.painted.connect(self._on_painted)
        if self._options.size is not None:
            self.window.resize(*self._options.size)
        self.window.show()

    def open(self, address: str) -> None:
        """Open a company beside the painted window."""
        clock = self._options.clock

        def work() -> tuple[Planner, dict[str, Callable[[Desk], Page]]]:
            from callplanner.services.planner import Planner

            return Planner.open(address, clock), page_makers()

        self.jobs.write(work, self._on_open, self._on_refused)

    def close(self) -> None:
        """Stop what runs, wait for it, write everything into the one file."""
        self.jobs.close()
        self.window.detach()
        if self.planner is not None:
            self.planner.close()
            self.planner = None
        self.state.save()

    def _on_painted(self) -> None:
        self.open(self._options.address)

    def _on_open(self, opened: tuple[Planner, dict[str, Callable[[Desk], Page]]]) -> None:
        self.planner, makers = opened
        self.window.attach(self.planner, makers)
        self.jobs.read(self.planner.warm, lambda _nothing: self.window.refresh())
        if self._options.screenshot is not None:
            self.jobs.idle.connect(self._on_idle)

    def _on_refused(self, error: BaseException) -> None:
        if isinstance(error, PlannerError):
            self.window.notices.refuse(refusal(error))
        else:
            self.faults.catch(error)

    def _on_idle(self) -> None:
        QTimer.singleShot(SETTLED_MS, self, self._take_picture)

    def _take_picture(self) -> None:
        if self._options.screenshot is None or self.jobs.is_busy:
            return
        if self.window.page_name != self._options.page and not self.window.is_empty:
            self.window.go(self._options.page)
            QTimer.singleShot(SETTLED_MS, self, self._take_picture)
            return
        saved = self.window.grab().save(str(self._options.screenshot))
        self._application.exit(0 if saved else 1)

    def _first_scheme(self) -> Scheme:
        wanted = self._options.scheme or self.state.text("scheme")
        return next((scheme for scheme in SCHEMES if scheme == wanted), system_scheme())


def run(options: Options) -> int:
    """Open the window and stay until it is closed. Returns the exit status."""
    application = make_application()
    set_language(application)
    session = Session(application, options)
    session.faults.install()
    session.start()
    try:
        return application.exec()
    finally:
        session.close()
