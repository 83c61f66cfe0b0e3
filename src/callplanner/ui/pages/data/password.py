"""The password on the Data page: set it, change it, take it off, remove copies that have none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from callplanner.domain.errors import PlannerError
from callplanner.services.passwords import Key, Standing, chosen
from callplanner.ui.desk import Desk, Page
from callplanner.ui.dialogs.form import FormDialog, FormField
from callplanner.ui.dialogs.password import CopiesDialog
from callplanner.ui.i18n import tr
from callplanner.ui.phrases import refusal
from callplanner.ui.widgets.menus import open_menu

Taken = Callable[[dict[str, str]], None]
SaidAgain = Callable[[str], None]


def final_words() -> str:
    """What has to be known before a password is set."""
    return tr(
        "A lost password cannot be brought back by anybody: without it nobody can read the file or its backups again."
        " Write it down and keep it where the file is not."
    )


class PasswordDeeds:
    """What the button Password beside the name of the file does."""

    def __init__(self, desk: Desk, page: Page) -> None:
        self._desk, self._page = desk, page
        self.standing = Standing(False, 0)
        self.form: FormDialog | None = None
        """The form that was opened last."""
        self.copies: CopiesDialog | None = None

    def menu(self) -> QMenu:
        """What can be done now."""
        menu = QMenu(self._page)
        if not self.standing.locked:
            menu.addAction(tr("Set a password…"), self.set)
            return menu
        menu.addAction(tr("Change the password…"), self.change)
        menu.addAction(tr("Remove the password…"), self.remove)
        if self.standing.readable:
            menu.addAction(tr("Remove %Ln copies without a password…", None, self.standing.readable), self.ask_copies)
        return menu

    def show_menu(self, below: QWidget) -> None:
        """Under the button."""
        open_menu(self.menu(), below)

    def set(self, said: str = "") -> None:
        """Ask twice for the first password."""
        self._ask(tr("Set a password"), False, tr("Set"), self.set, said)

    def change(self, said: str = "") -> None:
        """Ask for the present password, and twice for the new one."""
        self._ask(tr("Change the password"), True, tr("Change"), self.change, said)

    def remove(self, said: str = "") -> None:
        """Ask for the present password once more, then take it off."""
        explain = tr("Whoever has the file can read it then. Older backups keep the password that they were made with.")

        def take(values: dict[str, str]) -> None:
            if self._is_present(values["present"]):
                self._desk.shell.relock(None)
            else:
                self.remove(tr("That is not the present password."))

        fields = (FormField("present", tr("Present password"), required=True, secret=True),)
        self._open(tr("Remove the password"), fields, tr("Remove"), take, said, explain)

    def ask_copies(self) -> None:
        """What shall become of copies without a password."""
        desk, page = self._desk, self._page

        def removed(count: int) -> None:
            desk.notices.say(tr("%Ln copies without a password were removed.", None, count))
            page.load()

        self.copies = CopiesDialog(desk.theme, self.standing.readable, page)
        self.copies.remove_asked.connect(
            lambda: desk.dispatcher.ask(desk.planner.remove_readable_copies, removed, initiator=page)
        )
        self.copies.open()

    def _ask(self, title: str, is_change: bool, go_on: str, again: SaidAgain, said: str) -> None:
        def take(values: dict[str, str]) -> None:
            if is_change and not self._is_present(values["present"]):
                again(tr("That is not the present password."))
                return
            try:
                wanted = chosen(values["new"], values["again"])
            except PlannerError as error:
                again(refusal(error))
                return
            self._desk.shell.relock(wanted)

        present = (FormField("present", tr("Present password"), required=True, secret=True),) if is_change else ()
        fields = (
            *present,
            FormField("new", tr("New password"), required=True, secret=True),
            FormField("again", tr("The same again"), required=True, secret=True),
        )
        older = tr("Backups from before keep the password that they were made with, or none.")
        self._open(title, fields, go_on, take, said, f"{final_words()}\n{older}")

    def _open(
        self, title: str, fields: tuple[FormField, ...], go_on: str, take: Taken, said: str, explain: str
    ) -> None:
        words = f"{said}\n{explain}" if said else explain
        self.form = FormDialog(self._desk.theme, title, fields, go_on, take, self._page, explain=words)
        self.form.open()

    def _is_present(self, typed: str) -> bool:
        return self._desk.planner.key == Key(typed)
