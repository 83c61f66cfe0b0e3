"""The window's composition root: builds everything once, passes it down, and takes it down in order.

The window is painted first and the company opened afterwards, on the write thread, because importing the storage
takes longer than showing a window.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from callplanner.assets import resources
from callplanner.domain.clock import Clock
from callplanner.domain.errors import JobCancelled, PlannerError
from callplanner.domain.job import Job, SilentJob
from callplanner.ui import i18n
from callplanner.ui.dispatcher import Dispatcher
from callplanner.ui.faults import FaultCatcher
from callplanner.ui.i18n import tr
from callplanner.ui.jobs import JobRunner
from callplanner.ui.main_window import MainWindow
from callplanner.ui.models.columns import ROWS_MIME
from callplanner.ui.palette import SCHEMES, Scheme
from callplanner.ui.phrases import refusal
from callplanner.ui.shell.way_in import WANTS_PASSWORD, WayIn
from callplanner.ui.theme import Theme, system_scheme
from callplanner.ui.ui_state import UiState
from callplanner.ui.widgets.space import SpaceKeeper

if TYPE_CHECKING:
    from callplanner.services.passwords import Key, Relocked
    from callplanner.services.planner import Planner
    from callplanner.ui.desk import Desk, Page
    from callplanner.ui.dialogs.password import CopiesDialog
    from callplanner.ui.shell.first_window import FirstWindow
    from callplanner.ui.shell.keeping import BackupKeeper
    from callplanner.ui.shell.reminders import Notifier, Reminders

SETTLED_MS = 150
T = TypeVar("T")
RESTS_MS = 60
"""How long nothing was asked for before what nobody waits for begins: the card that has just come is painted first."""


class Options(Struct, frozen=True):
    """How the window is started. `state` None: habits are not remembered. `screenshot`: save a picture and end. `key`:
    the password that was given in a file or in the environment."""

    address: str
    clock: Clock
    state: Path | None = None
    scheme: str = ""
    page: str = "today"
    screenshot: Path | None = None
    size: tuple[int, int] | None = None
    key: Key | None = None


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """The one QApplication, with its style, names and language; an existing one is taken."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        application = existing
        application.setStyle("Fusion")
    else:  # not by `setStyle`: for what that returns, the binding gets all classes of styles ready
        application = QApplication([sys.argv[0], "-style", "Fusion", *arguments])
    application.setApplicationName("callplanner")
    application.setDesktopFileName("callplanner")
    application.setWindowIcon(QIcon(str(resources() / "icons" / "app.svg")))
    return application


def person_locale(wanted: str = "") -> QLocale:
    """The system's locale, or that of a `wanted` language ("de") where the person is; a machine without one speaks
    British English."""
    locale = QLocale.system()
    if locale.language() == QLocale.Language.C:
        locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    language = QLocale(wanted).language() if wanted else locale.language()
    return locale if language in (QLocale.Language.C, locale.language()) else QLocale(language, locale.territory())


def set_language(application: QApplication, wanted: str = "") -> None:
    """Words, dates and figures as the person reads them; `wanted` as in `person_locale`."""
    locale = person_locale(wanted)
    QLocale.setDefault(locale)
    i18n.install(application, locale)


def release_clipboard() -> None:
    """Leave a table on the clipboard as plain text. Its two-sided data belongs to this interpreter, and a clipboard
    that outlives the interpreter would reach for it and crash."""
    clipboard = QGuiApplication.clipboard()
    held = cast("QMimeData | None", clipboard.mimeData())  # None on an empty clipboard, whatever the stubs say
    if held is not None and held.hasFormat(ROWS_MIME):
        clipboard.setText(clipboard.text())


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
        SpaceKeeper(application, self.window)
        self.faults = FaultCatcher(self.theme, self.window)
        self.jobs.broken.connect(self.faults.catch)
        self._rest = QTimer(self.window, singleShot=True, interval=RESTS_MS)
        self._rest.timeout.connect(self._warm)
        self.jobs.idle.connect(self._rest.start)
        self.planner: Planner | None = None
        self._warming = False
        self.notifier: Notifier | None = None
        self._first: FirstWindow | None = None
        self._reminders: Reminders | None = None
        self.keeper: BackupKeeper | None = None
        self.way_in = WayIn(self.theme, self.window, self.jobs, options.clock, self.open, self._on_refused)
        self.copies: CopiesDialog | None = None
        """Asks what shall become of copies without a password."""
        self._address, self._key = options.address, options.key
        if not options.scheme and not self.state.text("scheme"):
            QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _scheme: self.theme.use(system_scheme()))

    def start(self) -> None:
        """Show the window; the company is opened when it has been painted."""
        self.window.open_asked.connect(self.change_company)
        self.window.sample_asked.connect(self.open_sample)
        self.window.restore_asked.connect(self.restore)
        self.window.relock_asked.connect(self.relock)
        if self._options.size is not None:
            self.window.resize(*self._options.size)
        self.window.show()
        self.open(self._options.address, self._options.key)

    def open(self, address: str, key: Key | None = None) -> None:
        """Open a company beside the painted window; a locked one without its `key` asks for it."""
        clock, self._address, self._key = self._options.clock, address, key

        def work() -> tuple[Planner, dict[str, Callable[[Desk], Page]]]:
            from callplanner.services.planner import Planner

            return Planner.open(address, clock, key=key), page_makers()

        self.jobs.write(work, self._on_open, self._on_refused)

    def open_sample(self) -> None:
        """Make the sample company if it is not there yet, and open it."""
        clock = self._options.clock

        def work(job: Job) -> str:
            from callplanner.paths import sample_file
            from callplanner.services.sample import make_sample

            path = sample_file()
            if not path.exists():
                make_sample(path, clock, job)
            return str(path)

        self.jobs.long(work, tr("Making the sample company"), self.change_company, self._on_refused)

    def restore(self, backup: str, backup_key: Key | None = None) -> None:
        """Put a backup in the place of the open file; the present one is kept beside it."""

        def work(file: Path, key: Key | None, _job: Job) -> tuple[Path | None, Key | None]:
            from callplanner.services.backups import restore

            return restore(file, Path(backup), key, backup_key), key or backup_key

        def done(kept: Path | None) -> None:
            words = tr("The backup is back. The file as it was is kept as {file}.")
            self.window.notices.say(words.format(file=kept.name if kept else ""))

        self._while_closed(work, "", done)

    def relock(self, wanted: Key | None) -> None:
        """Give the open file another password, or none, and open it again."""

        def work(file: Path, key: Key | None, job: Job) -> tuple[Relocked, Key | None]:
            from callplanner.services.passwords import set_password

            return set_password(file, key, wanted, job), wanted

        def done(relocked: Relocked) -> None:
            says = [tr("The file has a password now.") if relocked.locked else tr("The file has no password any more.")]
            if relocked.removed:
                says.append(tr("%Ln copies without a password were removed.", None, relocked.removed))
            self.window.notices.say(" ".join(says))
            if relocked.readable:
                self._ask_copies(relocked.readable)

        if self.planner is not None and "://" in self.planner.address:
            self.window.notices.refuse(refusal(PlannerError("password-server", file=self.planner.address)))
            return
        title = tr("Writing the file with its password") if wanted is not None else tr("Taking the password off")
        self._while_closed(work, title, done)

    def _while_closed(
        self, work: Callable[[Path, Key | None, Job], tuple[T, Key | None]], title: str, done: Callable[[T], None]
    ) -> None:
        """Close the company, work on its file, open it again, whatever came of the work. `work` gets the file and its
        password and returns the password that it has then."""
        planner, clock = self.planner, self._options.clock
        if planner is None:
            return
        address, key = planner.address, planner.key

        def run(job: Job) -> tuple[Planner, T | None, BaseException | None]:
            from callplanner.services.planner import Planner

            planner.close()
            try:
                result, then = work(Path(address), key, job)
            except Exception as error:  # noqa: BLE001  (whatever it was, the company is opened again)
                return Planner.open(address, clock, key=key), None, error
            return Planner.open(address, clock, key=then), result, None

        def arrived(found: tuple[Planner, T | None, BaseException | None]) -> None:
            opened, result, error = found
            self._key = opened.key
            self._on_open((opened, page_makers()))
            if isinstance(error, PlannerError):
                self.window.notices.refuse(refusal(error))
            elif error is None:
                done(cast("T", result))
            elif not isinstance(error, JobCancelled):
                self.faults.catch(error)

        self.window.detach()
        self.planner = None
        if title:
            self.jobs.long(run, title, arrived, self._on_refused)
        else:
            self.jobs.write(lambda: run(SilentJob()), arrived, self._on_refused)

    def _ask_copies(self, count: int) -> None:
        from callplanner.ui.dialogs.password import CopiesDialog

        def removed(gone: int) -> None:
            self.window.notices.say(tr("%Ln copies without a password were removed.", None, gone))
            self.window.load_overview()

        def remove() -> None:
            if self.planner is not None:
                self.dispatcher.ask(self.planner.remove_readable_copies, removed)

        self.copies = CopiesDialog(self.theme, count, self.window)
        self.copies.remove_asked.connect(remove)
        self.copies.open()

    def change_company(self, address: str) -> None:
        """Close the open company and open another one."""
        planner, self.planner = self.planner, None
        self.window.detach()
        if planner is not None:
            self.jobs.write(planner.close, None, self._on_refused)
        self.open(address)

    def close(self) -> None:
        """Stop what runs, wait for it, write everything into the one file."""
        self._rest.stop()
        self.jobs.close()
        if self._first is not None:
            self._first.close()
        self.window.detach()
        if self.planner is not None:
            self.planner.close()
            self.planner = None
        self.state.save()
        release_clipboard()
        # Widgets must go before the application object; the interpreter would take them down in any order.
        self.window.hide()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _on_open(self, opened: tuple[Planner, dict[str, Callable[[Desk], Page]]]) -> None:
        self.planner, makers = opened
        self._warming = False
        if self._first is not None:
            self._first.listen(self.planner.address)
        self.window.attach(self.planner, makers)
        if self._options.screenshot is not None:
            self.jobs.idle.connect(self._on_idle)

    def _warm(self) -> None:
        """Load the figures of all customers when nobody waits for anything: after the first card, after an import, on
        a new day. A failure is told once and not tried again."""
        if self.jobs.is_busy:
            return  # comes again when that is done
        if not gc.isenabled():
            gc.freeze()  # what was made for the start stays to the end
            gc.enable()
        planner = self.planner
        if planner is not None and self._first is None and self._options.screenshot is None:
            self._keep_watch(planner.address)
        if planner is None or self._warming or planner.is_warm:
            return

        def warmed(_nothing: None) -> None:
            gc.freeze()  # the figures of 100,000 customers, walked over by the collector, are a pause of seconds
            if planner is self.planner:
                self._warming = False
                self.window.refresh()

        self._warming = True
        self.jobs.read(planner.warm, warmed)

    def _keep_watch(self, address: str) -> None:
        """Answer a second start, and look for callbacks that are due: after the first card, nobody waits for it."""
        from callplanner.ui.shell.first_window import FirstWindow
        from callplanner.ui.shell.keeping import BackupKeeper
        from callplanner.ui.shell.other_desks import OtherDesks
        from callplanner.ui.shell.reminders import Reminders, TrayNotifier, bring_to_front

        self._first = FirstWindow(self, lambda: bring_to_front(self.window))
        self._first.listen(address)
        notifier = self.notifier or TrayNotifier(self.window, self._application.windowIcon())
        self._reminders = Reminders(self.window, notifier)
        self.keeper = BackupKeeper(self.window)
        OtherDesks(self.window)

    def _on_refused(self, error: BaseException) -> None:
        if isinstance(error, PlannerError) and error.code == "file-in-use" and self._first is None:
            from callplanner.ui.shell.first_window import call_first_window

            if call_first_window(self._options.address):
                self._application.exit(0)
                return
        if self._options.screenshot is not None:
            sys.stderr.write(f"{refusal(error) if isinstance(error, PlannerError) else error!r}\n")
            self._application.exit(1)
        elif isinstance(error, PlannerError):
            if self.planner is not None or error.code not in WANTS_PASSWORD:
                self.window.notices.refuse(refusal(error))
            if self.planner is None:
                self.way_in.refused(self._address, error, self._key)
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
    # Readers and the writer share the interpreter with the window; it must get it back at once.
    sys.setswitchinterval(0.0002)
    application = make_application()
    set_language(application, UiState(options.state).text("language"))
    session = Session(application, options)
    session.faults.install()
    session.start()
    try:
        return application.exec()
    finally:
        session.close()
