"""Data: in and out, backups, and the history of everything with its way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QSizePolicy

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.domain.phrase import Phrase
from callplanner.services.passwords import LOCKED, Key, Standing
from callplanner.services.screenings import ScreeningView
from callplanner.services.views import BackupRow, HistoryRow, RestoreView
from callplanner.ui import formats
from callplanner.ui.desk import Desk, Page
from callplanner.ui.i18n import noop, tr
from callplanner.ui.pages.data.backups import BackupList
from callplanner.ui.pages.data.history import HistoryList
from callplanner.ui.pages.data.holding import RestoreDialog
from callplanner.ui.pages.data.password import PasswordDeeds
from callplanner.ui.pages.data.screening import ScreeningDeeds, lists_words
from callplanner.ui.pages.data.way_back import WayBackDeeds
from callplanner.ui.pages.head import PageHead
from callplanner.ui.phrases import refusal, said
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import Card, Rule, column, row
from callplanner.ui.widgets.chips import IconMark
from callplanner.ui.widgets.label import Label, Paragraph
from callplanner.ui.widgets.menus import open_menu

EXPORTS = (
    ("customers", noop("Customers")),
    ("programme", noop("Programme")),
    ("today", noop("Today's queue")),
    ("fringe", noop("Fringe")),
    ("silent", noop("Silent customers")),
    ("lapsed", noop("Lapsed customers")),
    ("coverage", noop("Coverage")),
    ("attempts", noop("Attempts")),
)


CARD_HEIGHT, CARD_HEIGHT_BROAD = 112, 94
"""With the sentence on two lines, and on one."""
ALL_ABREAST = 1190
"""A page at least so wide has room for all cards in one row."""


class _Found(Struct, frozen=True):
    backups: tuple[BackupRow, ...]
    history: tuple[HistoryRow, ...]
    suppressed: int
    lists: tuple[ScreeningView, ...]
    size: int
    password: Standing


class ActionCard(Card):
    """An icon on tint, a title, a sentence, and links below."""

    def __init__(self, theme: Theme, icon: str, title: str, words: str) -> None:
        super().__init__(theme)
        self.words = Paragraph(theme, words, "small", tone="text-2")
        self._links = row(spacing=theme.px(12))
        self._links.addStretch(1)
        texts = column(Label(theme, title, weight=600), self.words, spacing=theme.px(2))
        texts.addStretch(1)
        texts.addLayout(self._links)
        line = QHBoxLayout()
        line.setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(10))
        line.setSpacing(theme.px(14))
        mark = IconMark(theme, icon, size=20, token="accent").on_ground(36)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        self.body.addLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def add_link(self, words: str, do: Callable[[], None]) -> Button:
        """One more link."""
        link = Button(self.theme, words, kind="link", height=24)
        link.clicked.connect(lambda: do())
        self._links.insertWidget(self._links.count() - 1, link)
        return link


class DataPage(Page):
    """Four things to do, the backups and the history."""

    help_topic = "data"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme, actions = desk.theme, desk.actions
        self.head = PageHead(theme, tr("Data"))
        bring = ActionCard(
            theme, "import", tr("Import"), tr("Customers, orders, numbers not to be called; any sensible layout")
        )
        bring.add_link(tr("Choose a file…"), actions["import"].trigger)
        bring.add_link(tr("Duplicates"), actions["duplicates"].trigger)
        give = ActionCard(
            theme, "export", tr("Export"), tr("Every list as a workbook; call sheets to fill in anywhere")
        )
        self._export = give.add_link(tr("Choose a list…"), self._on_export)
        self._sheet = give.add_link(tr("Call sheet…"), self._on_sheet)
        keep = ActionCard(
            theme, "folder", tr("Company file"), tr("One file holds everything; take another or try the sample")
        )
        keep.add_link(tr("Open…"), actions["open"].trigger)
        keep.add_link(tr("Sample"), actions["sample"].trigger)
        keep.add_link(tr("Check"), self._on_check)
        self.password = PasswordDeeds(desk, self)
        lock = Button(theme, tr("Password…"), icon="lock", height=28)
        lock.clicked.connect(lambda: self.password.show_menu(lock))
        self.head.add(lock)
        self._checked = ""
        self.asking: RestoreDialog | None = None
        self._privacy = ActionCard(theme, "lock", tr("Privacy"), "")
        self.screening = ScreeningDeeds(desk, self)
        self._privacy.add_link(tr("Screening list…"), self.screening.load_list)
        self._privacy.add_link(tr("Proof of consent…"), self.screening.export_consents)
        self._cards = (bring, give, keep, self._privacy)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.px(16))
        self._abreast = 0
        self._place_cards(len(self._cards))
        now = Button(theme, tr("Back up now"), height=28)
        now.clicked.connect(self._on_backup)
        actions.connect("backup", self._on_backup)
        if desk.planner.on_server:
            lock.hide()
            now.hide()
        self._last = Label(theme, "", elide=True)
        self._shield = IconMark(theme, "shield", size=16, token="accent")
        self.backups = BackupList(theme)
        self.backups.asked.connect(self._on_restore)
        left = Card(theme)
        left.setFixedWidth(theme.px(416))
        left.body.addLayout(row(Label(theme, tr("Backups"), "title"), None, now, margins=(16, 10, 16, 2)))
        left.body.addLayout(row(self._shield, self._last, margins=(16, 0, 16, 10)))
        left.body.addWidget(Rule(theme))
        left.body.addWidget(self.backups, 1)
        self.history = HistoryList(theme)
        self.history.asked.connect(WayBackDeeds(desk, self).go)
        right = Card(theme)
        right.body.addLayout(row(Label(theme, tr("History"), "title"), None, margins=(16, 12, 16, 12)))
        right.body.addWidget(Rule(theme))
        self._no_history = Paragraph(
            theme, tr("Whatever is changed from now on stands here, with its way back."), tone="text-2"
        )
        self._no_history.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16))
        self._no_history.setAlignment(Qt.AlignmentFlag.AlignTop)
        right.body.addWidget(self._no_history)
        right.body.addWidget(self.history, 1)
        lists = QHBoxLayout()
        lists.setSpacing(theme.px(16))
        lists.addWidget(left)
        lists.addWidget(right, 1)
        self.body.setSpacing(theme.px(16))
        self.body.addWidget(self.head)
        self.body.addLayout(self._grid)
        self.body.addLayout(lists, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cards(len(self._cards) if self.width() >= self.theme.px(ALL_ABREAST) else 2)

    def _place_cards(self, abreast: int) -> None:
        """So many cards in a row: a narrow page would cut their words short."""
        if abreast == self._abreast:
            return
        self._abreast = abreast
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // abreast, place % abreast)
            card.setMinimumHeight(self.theme.px(CARD_HEIGHT if abreast > 2 else CARD_HEIGHT_BROAD))
        for place in range(len(self._cards)):
            self._grid.setColumnStretch(place, 1 if place < abreast else 0)

    def load(self) -> None:
        planner = self.desk.planner

        def ask() -> _Found:
            path = Path(planner.address)
            try:
                backups = planner.backups()
            except PlannerError:  # a database of a team keeps its own backups
                backups = ()
            size = path.stat().st_size if path.is_file() else 0
            stopped, lists = planner.suppression_count(), planner.screenings()
            return _Found(backups, planner.history(), stopped, lists, size, planner.password())

        self.desk.dispatcher.ask(ask, self._on_found, initiator=self)

    def on_changes(self, _changes: Changes, _initiator: QObject | None) -> None:
        if self.isVisible():
            self.load()
        else:
            self._stale = True

    def focus_first(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.history.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_found(self, found: _Found) -> None:
        planner = self.desk.planner
        today = planner.now().day
        name = Path(planner.address).name
        size = formats.file_size(found.size)
        whole = tr("{file}, {size} on this machine").format(file=name, size=size) if found.size else name
        self.password.standing = found.password
        locked = tr("locked with a password") if found.password.locked else ""
        if found.password.readable:
            locked = tr("locked with a password, %Ln copies without one", None, found.password.readable)
        self.head.set_detail(", ".join(filter(None, (whole, locked, self._checked))))
        suppressed = tr("%Ln suppressed; a suppression outlives deletion", None, found.suppressed)
        lists = lists_words(found.lists)
        short = tr("%Ln suppressed", None, found.suppressed)
        self._privacy.words.set_text("\n".join([short, *lists]) if lists else suppressed)
        now = datetime.now().astimezone().date()  # backups are of the machine's day, whatever the working date is
        self.backups.show_backups(found.backups, now, locked=found.password.locked)
        if found.backups:
            words = tr("Last {moment}, opened again and checked")
            self._last.setText(words.format(moment=formats.moment(found.backups[0].at, now)))
        else:
            server = self.desk.planner.on_server
            self._last.setText(tr("The server keeps the backups") if server else tr("No backup yet"))
        self._shield.set_icon("shield" if found.backups else "info", "accent" if found.backups else "text-2")
        self.history.show_rows(found.history, today)
        self._no_history.setVisible(not found.history)

    def _on_export(self) -> None:
        menu = QMenu(self)
        for name, words in EXPORTS:
            menu.addAction(tr(words), partial(self.desk.shell.export_list, name))
        open_menu(menu, self._export)

    def _on_sheet(self) -> None:
        shell, today = self.desk.shell, self.desk.planner.now().day
        monday = today - timedelta(days=today.weekday())
        days = (
            (tr("Today's calls"), None, None),
            (tr("Tomorrow's calls"), today + timedelta(days=1), None),
            (tr("The rest of this week"), today, monday + timedelta(days=6)),
            (tr("Next week"), monday + timedelta(days=7), monday + timedelta(days=13)),
        )
        menu = QMenu(self)
        for words, first, last in days:
            menu.addAction(words, partial(shell.export_call_sheet, first, last))
        paper = menu.addMenu(self.desk.theme.icon("print"), tr("On paper"))
        for words, first, last in days:
            paper.addAction(words, partial(shell.print_call_sheet, first, last))
        menu.addAction(tr("Import a filled one…"), self.desk.actions["import"].trigger)
        open_menu(menu, self._sheet)

    def _on_backup(self) -> None:
        planner = self.desk.planner

        def done(path: Path) -> None:
            self.desk.notices.say(tr("Backed up and checked: {file}").format(file=path.name))
            self.load()
            self.desk.shell.refresh_counts()

        self.desk.dispatcher.ask_long(lambda _job: planner.backup(), tr("Backing up"), done, initiator=self)

    def _on_restore(self, path: str, key: Key | None = None) -> None:
        """First click: show what would change. A backup with another password asks for it first."""
        planner, shell, name = self.desk.planner, self.desk.shell, Path(path).name

        def shown(view: RestoreView) -> None:
            self.asking = RestoreDialog(self.theme, view, lambda: shell.restore_backup(path, key), self)
            self.asking.open()

        def failed(error: PlannerError) -> None:
            if error.code not in LOCKED:
                self.desk.notices.refuse(refusal(error))
                return
            typed = shell.ask_password(tr("Password of the backup {file}").format(file=name))
            if typed:
                self._on_restore(path, Key(typed))

        self.desk.dispatcher.ask(lambda: planner.compare_backup(Path(path), key), shown, initiator=self, failed=failed)

    def _on_check(self) -> None:
        planner = self.desk.planner

        def told(problems: tuple[Phrase, ...]) -> None:
            self._checked = tr("checked {time}").format(time=formats.clock(datetime.now().astimezone().time()))
            if problems:
                self.desk.notices.refuse(" ".join(said(problem) for problem in problems[:3]))
            else:
                self.desk.notices.say(tr("The file was checked and is in order."))
            self.load()

        self.desk.dispatcher.ask_long(lambda _job: planner.check(), tr("Checking"), told, initiator=self)
