"""Every command of the window in one table: id, words, keys, icon. Pages connect to them; menus, the rail and the
command palette are made from the same rows, so a command cannot exist without a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Struct
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from callplanner.ui.i18n import noop, tr


class ActionRow(Struct, frozen=True):
    """One command. `scope` is the page it belongs to; empty for the whole window."""

    id: str
    words: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    scope: str = ""


TABLE: tuple[ActionRow, ...] = (
    ActionRow("go.today", noop("Today"), ("Ctrl+1",), "phone"),
    ActionRow("go.customers", noop("Customers"), ("Ctrl+2",), "users"),
    ActionRow("go.programme", noop("Programme"), ("Ctrl+3",), "programme"),
    ActionRow("go.fringe", noop("Fringe"), ("Ctrl+4",), "fringe"),
    ActionRow("go.insights", noop("Insights"), ("Ctrl+5",), "insights"),
    ActionRow("go.data", noop("Data"), ("Ctrl+6",), "data"),
    ActionRow("go.settings", noop("Settings"), ("Ctrl+,",), "settings"),
    ActionRow("search", noop("Search"), ("Ctrl+K",), "search"),
    ActionRow("commands", noop("Every command by name"), ("Ctrl+Shift+P",), "keyboard"),
    ActionRow("undo", noop("Undo"), ("Ctrl+Z",), "undo"),
    ActionRow("redo", noop("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    ActionRow("help", noop("Help for this page"), ("F1",), "question"),
    ActionRow("plan", noop("Plan anew"), ("F5",), "refresh"),
    ActionRow("catch_up", noop("Catch up after days away"), ("Ctrl+Shift+U",), "skip"),
    ActionRow("certificate", noop("Coverage certificate"), (), "print"),
    ActionRow("theme", noop("Light or dark"), ("Ctrl+Shift+L",), "moon"),
    ActionRow("import", noop("Import a workbook"), ("Ctrl+I",), "import"),
    ActionRow("open", noop("Open another company file"), ("Ctrl+O",), "folder"),
    ActionRow("sample", noop("Open the sample company"), (), "box"),
    ActionRow("duplicates", noop("Who may be the same"), ("Ctrl+D",), "users"),
    ActionRow("sheet", noop("Export today's call sheet"), ("Ctrl+E",), "export"),
    ActionRow("print", noop("Print today's call sheet"), ("Ctrl+P",), "print"),
    ActionRow("backup", noop("Back up now"), ("Ctrl+B",), "shield"),
    ActionRow("quit", noop("Quit"), ("Ctrl+Q",), "cross"),
    ActionRow("today.dial", noop("Dial"), ("Space", "D"), "phone", "today"),
    ActionRow("today.numbers", noop("Another number, people and numbers"), ("U",), "users", "today"),
    ActionRow("today.save", noop("Save and next"), ("Return", "Enter"), "check", "today"),
    ActionRow("today.note", noop("Write a note"), ("N",), "note", "today"),
    ActionRow("today.snooze", noop("Snooze"), ("S",), "clock", "today"),
    ActionRow("today.skip", noop("Skip with a reason"), ("K",), "skip", "today"),
    ActionRow("today.why", noop("Why now"), ("W",), "question", "today"),
    ActionRow("today.promise", noop("Promise"), ("P",), "heart", "today"),
    ActionRow("today.touch", noop("Something of value"), ("T",), "gift", "today"),
    ActionRow("today.day", noop("The day at a glance"), ("B",), "programme", "today"),
    ActionRow("today.inbound", noop("Inbound call"), ("I",), "phone-in", "today"),
    ActionRow("today.guide", noop("Fold or open the guide"), ("G",), "chevron-down", "today"),
    ActionRow("today.ask", noop("Fill in what we do not know"), ("A",), "plus", "today"),
    ActionRow("today.other", noop("More about this customer"), ("O",), "more", "today"),
    ActionRow("today.copy", noop("Copy the number"), ("C",), "copy", "today"),
    ActionRow("today.timer", noop("Do not time this call"), ("X",), "clock", "today"),
    ActionRow("today.score", noop("Would they recommend us"), ("R",), "star", "today"),
    ActionRow("today.mood", noop("Mood of the call"), ("M",), "face-flat", "today"),
    ActionRow("customers.dial", noop("Dial"), ("D",), "phone", "customers"),
    ActionRow("customers.people", noop("People and numbers"), ("U",), "users", "customers"),
    ActionRow("customers.other", noop("With the chosen customers"), ("O",), "more", "customers"),
    ActionRow("customers.paste", noop("Import what was copied"), ("Ctrl+V",), "import", "customers"),
    ActionRow("customers.sheet", noop("Call sheet of the chosen, or of the list"), ("S",), "sheet", "customers"),
    ActionRow("customers.why", noop("Why now"), ("W",), "question", "customers"),
    ActionRow("customers.consent", noop("Record a consent"), ("C",), "check", "customers"),
    ActionRow("customers.file", noop("Export all about one customer"), ("Ctrl+Shift+E",), "export", "customers"),
    ActionRow("duplicates.left", noop("Same: keep the left one"), ("1", "L"), "check", "duplicates"),
    ActionRow("duplicates.right", noop("Same: keep the right one"), ("2", "R"), "check", "duplicates"),
    ActionRow("duplicates.apart", noop("Not the same"), ("3", "N"), "cross", "duplicates"),
    ActionRow("programme.move", noop("Move calls to another day"), ("M",), "pin", "programme"),
    ActionRow("fringe.programme", noop("Into the programme now"), ("Return", "Enter"), "plus", "fringe"),
    ActionRow("fringe.call", noop("Call now"), ("D",), "phone", "fringe"),
    ActionRow("fringe.ask", noop("Ask about potential"), ("Q",), "question", "fringe"),
    ActionRow("fringe.pilot", noop("Start a pilot"), ("P",), "users", "fringe"),
    ActionRow("fringe.leave", noop("Leave alone for a while"), ("L",), "pause", "fringe"),
)


class Actions:
    """The QActions of one window, by id."""

    def __init__(self, window: QWidget) -> None:
        self._by_id: dict[str, QAction] = {}
        for row in TABLE:
            action = QAction(tr(row.words), window)
            action.setObjectName(row.id)
            action.setShortcuts([QKeySequence(key) for key in row.keys])
            action.setData(row)
            action.setAutoRepeat(not row.scope)  # a key held down on a page is one press
            if not row.scope:
                window.addAction(action)
            self._by_id[row.id] = action

    def __getitem__(self, action_id: str) -> QAction:
        return self._by_id[action_id]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._by_id.values())

    def connect(self, action_id: str, handler: Callable[[], None]) -> None:
        """Call `handler` when the command is given by key, menu or palette."""
        self._by_id[action_id].triggered.connect(lambda _checked=False: handler())

    def add_scope(self, scope: str, page: QWidget) -> None:
        """Let the keys of a page work while the focus is anywhere on it."""
        for action in self._by_id.values():
            if row_of(action).scope == scope:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                page.addAction(action)

    def key(self, action_id: str) -> str:
        """The first key of a command as it is printed on its button."""
        return key_words(self._by_id[action_id])


def row_of(action: QObject) -> ActionRow:
    """The row of the table from which an action was made."""
    row = action.data() if isinstance(action, QAction) else None
    if not isinstance(row, ActionRow):
        raise TypeError("not an action of the table")
    return row


def key_words(action: QAction) -> str:
    """Ctrl K for Ctrl+K: as printed on a key cap; empty without a key."""
    keys = action.shortcuts()
    return keys_in_words(keys[0]) if keys else ""


def keys_in_words(keys: QKeySequence) -> str:
    """Ctrl K for Ctrl+K, as they are called on the keyboards of the person's country."""
    words = keys.toString(QKeySequence.SequenceFormat.NativeText)
    return words.replace("+", " ").replace("Return", tr("Enter"))
