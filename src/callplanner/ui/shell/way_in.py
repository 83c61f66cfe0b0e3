"""A file that was refused when it should be opened: asking for its password, or offering the way back from damage."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from callplanner.domain.clock import Clock
from callplanner.domain.errors import PlannerError
from callplanner.ui.i18n import tr
from callplanner.ui.jobs import JobRunner
from callplanner.ui.theme import Theme

if TYPE_CHECKING:
    from callplanner.services.passwords import Key
    from callplanner.services.views import RescueView
    from callplanner.ui.dialogs.password import PasswordDialog
    from callplanner.ui.dialogs.rescue import RescueDialog
    from callplanner.ui.main_window import MainWindow

WANTS_PASSWORD = frozenset({"file-locked", "password-wrong"})
"""Refusals that a password answers."""


class WayIn:
    """Stands before a window without a company. `open_file` tries again; `failed` hears of what goes wrong here."""

    def __init__(
        self,
        theme: Theme,
        window: MainWindow,
        jobs: JobRunner,
        clock: Clock,
        open_file: Callable[[str, Key | None], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        self._theme, self._window, self._jobs, self._clock = theme, window, jobs, clock
        self._open, self._failed = open_file, failed
        self.password: PasswordDialog | None = None
        """Asks for the password of the file that shall be opened."""
        self.rescue: RescueDialog | None = None
        """What is offered while the company cannot be opened."""

    def refused(self, address: str, error: PlannerError, key: Key | None) -> None:
        """A file could not be opened with `key`."""
        if error.code in WANTS_PASSWORD:
            self._ask_password(address, error.code, key)
        else:
            self._offer_rescue(Path(address), error.code, key)

    def _ask_password(self, address: str, code: str, key: Key | None) -> None:
        """Said again when it was the wrong one."""
        from callplanner.ui.dialogs.password import PasswordDialog

        def entered(typed: str) -> None:
            from callplanner.services.passwords import Key

            self._open(address, Key(typed))

        said = tr("That is not its password. Try again.") if code == "password-wrong" else ""
        self.password = PasswordDialog(self._theme, Path(address), self._window, said=said)
        self.password.entered.connect(entered)
        self.password.other_asked.connect(self._leave_locked)
        self.password.rescue_asked.connect(lambda: self._offer_rescue(Path(address), code, key))
        self.password.open()

    def _leave_locked(self) -> None:
        """Another file instead; without one the window stays empty and says how to go on."""
        self._window.notices.say(tr("The file stays locked. Ctrl+O opens it, or another one."))
        self._window.errands.choose_company()

    def _offer_rescue(self, path: Path, code: str, key: Key | None) -> None:
        """Look for the way back when the file is damaged, or may be."""
        from callplanner.ui.dialogs.rescue import DAMAGE, RescueDialog

        if code not in DAMAGE | WANTS_PASSWORD or not path.is_file():
            return

        def look() -> RescueView:
            from callplanner.services import rescue

            return rescue.look(path, self._clock, key)

        def found(view: RescueView) -> None:
            if view.backup is None and not view.readable and not view.shut:
                if code in WANTS_PASSWORD:
                    self._window.notices.refuse(tr("There is no good backup of this file."))
                return
            self.rescue = RescueDialog(self._theme, view, self._window)
            self.rescue.restore_asked.connect(lambda backup: self._restore(path, backup, key))
            self.rescue.save_asked.connect(lambda: self._save_readable(path, key))
            self.rescue.password_asked.connect(other_password)
            self.rescue.open()

        def other_password() -> None:
            from callplanner.services.passwords import Key

            typed = self._window.errands.ask_password(tr("Password of the backups"))
            if typed:
                self._offer_rescue(path, code, Key(typed))

        self._jobs.read(look, found, self._failed)

    def _restore(self, path: Path, backup: str, key: Key | None) -> None:
        def work() -> Path | None:
            from callplanner.services.backups import restore

            return restore(path, Path(backup), key)

        def done(kept: Path | None) -> None:
            words = tr("The backup is back. The file as it was is kept as {file}.")
            self._window.notices.say(words.format(file=kept.name if kept else ""))
            self._open(str(path), key)

        self._jobs.write(work, done, self._failed)

    def _save_readable(self, path: Path, key: Key | None) -> None:
        name = f"{path.stem}.xlsx"
        target = self._window.errands.ask_save(tr("Save what is readable"), name, tr("Workbook (*.xlsx)"))
        if not target:
            return

        def work() -> int:
            from callplanner.services.rescue import save_readable

            return save_readable(path, Path(target), key)

        def done(rows: int) -> None:
            told = tr("%Ln rows written to {file}.", None, rows)
            self._window.notices.say(told.format(file=Path(target).name))

        self._jobs.read(work, done, self._failed)
