"""Fringe: the small and rare buyers nobody speaks to, most promising first, beside value against silence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from callplanner.domain.changes import Changes
from callplanner.services.views import FringeDay, FringeRow
from callplanner.ui import formats
from callplanner.ui.desk import Desk, Page
from callplanner.ui.dialogs.form import FormDialog, FormField
from callplanner.ui.i18n import tr
from callplanner.ui.models.paged_table import PagedTable
from callplanner.ui.pages.fringe.actions import FringeActions
from callplanner.ui.pages.fringe.columns import fringe_columns
from callplanner.ui.pages.fringe.filters import filters_words, fringe_filters
from callplanner.ui.pages.fringe.groups import TITLES
from callplanner.ui.pages.fringe.source import FringeSource
from callplanner.ui.pages.fringe.table import FringeTable
from callplanner.ui.pages.head import PageHead
from callplanner.ui.pages.insights.pilot_form import ask_pilot
from callplanner.ui.pages.today.card import tier_words
from callplanner.ui.pages.today.needs import next_working_day
from callplanner.ui.phrases import amount, symbol_of
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import Card, Rule, row
from callplanner.ui.widgets.chips import filter_row
from callplanner.ui.widgets.filter_bar import FilterBar
from callplanner.ui.widgets.label import Label
from callplanner.ui.widgets.menus import open_menu
from callplanner.ui.widgets.scatter import Point, Scatter
from callplanner.ui.widgets.scroller import Scroller
from callplanner.ui.widgets.shape_key import ShapeKey

LEAVE_MONTHS, LEAVE_FOR = 3, (1, 2, 3, 6, 9, 12)
MOST_POINTS = 3000


class FringePage(Page):
    """The list at the left, the picture and the actions at the right."""

    help_topic = "fringe"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = desk.theme
        self._group = "neglected"
        self._group_by_hand = False
        self._share = 0
        self._neglected_from: float | None = None
        self._source = FringeSource(desk.planner, self._group, {})
        head = PageHead(theme, tr("Fringe"))
        head.set_detail(tr("Small or rare buyers we have not spoken to in a year, most promising first"))
        pilots = Button(theme, tr("Sleeping-dog pilot"), icon="users")
        pilots.clicked.connect(lambda: desk.shell.show_section("pilots"))
        blossom = Button(theme, tr("Blossom watch"), icon="star")
        blossom.clicked.connect(lambda: desk.shell.show_section("relationship"))
        head.add(pilots)
        head.add(blossom)
        titles = {name: tr(title) for name, title in TITLES.items()}
        chips, self._chips = filter_row(theme, titles, self._on_chip)
        self.filters = FilterBar(theme)
        self.filters.changed.connect(self._on_filters)
        self.filters.hide()
        self.more = Button(theme, filters_words(0), kind="quiet", icon="filter")
        self.more.clicked.connect(self._on_more)
        chips.insertWidget(chips.count() - 1, self.more)
        columns = Button(theme, tr("Columns"), kind="quiet", icon="columns")
        columns.clicked.connect(partial(self._on_columns, columns))
        export = Button(theme, tr("Export"), kind="quiet", icon="export")
        export.clicked.connect(lambda: desk.shell.export_list("fringe"))
        chips.addWidget(columns)
        chips.addWidget(export)
        self.model: PagedTable[FringeRow] = PagedTable(desk.dispatcher.jobs, fringe_columns(self._today), self)
        self.model.reordered.connect(self._on_reordered)
        self.model.failed.connect(desk.dispatcher.jobs.broken)
        self.table = FringeTable(theme, self.model)
        self.table.chosen_changed.connect(self._on_chosen)
        self.table.opened.connect(lambda _id: self._into_programme())
        self._count = Label(theme, "", "small", tone="text-2")
        caveat = tr(
            "Points are a weak guide: their top fifth holds 40 % of those who grow. Asked potential outranks them."
        )
        note = Label(theme, caveat, "small", tone="text-2", elide=True)
        note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        card = Card(theme)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(Rule(theme))
        card.body.addLayout(row(self._count, note, spacing=16, margins=(16, 8, 16, 8)))
        self.scatter = Scatter(theme)
        self.scatter.chosen.connect(self._on_points)
        self._key = ShapeKey(theme)
        picture = Card(theme)
        picture.body.addLayout(
            row(Label(theme, tr("Value and silence"), "title"), None, self._key, margins=(16, 12, 16, 8))
        )
        picture.body.addLayout(row(self.scatter, margins=(12, 0, 12, 10)))
        keys = {name: desk.actions.key(f"fringe.{name}") for name in ("programme", "call", "ask", "pilot", "leave")}
        self.actions_card = FringeActions(theme, keys)
        right = QVBoxLayout()
        right.setSpacing(theme.px(16))
        right.addWidget(picture, 1)
        right.addWidget(self.actions_card)
        right.setContentsMargins(0, 0, 0, 0)
        side = Scroller(right)  # a short window scrolls it; squeezed, no word of it could be read
        side.setMinimumWidth(side.inside.minimumSizeHint().width())
        middle = QHBoxLayout()
        middle.setSpacing(theme.px(16))
        middle.addWidget(card, 800)
        middle.addWidget(side, 376)
        self.body.setSpacing(theme.px(12))
        self.body.addWidget(head)
        self.body.addLayout(chips)
        self.body.addWidget(self.filters)
        self.body.addLayout(middle, 1)
        self._connect()

    # what others ask for ---------------------------------------------------------------------------------------------

    def load(self) -> None:
        self.desk.dispatcher.ask(self.desk.planner.fringe_day, self._on_room, initiator=self)
        self._query()

    def on_changes(self, _changes: Changes, _initiator: QObject | None) -> None:
        if self.isVisible():
            self.model.refresh()
        else:
            self._stale = True

    def focus_first(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # arrivals --------------------------------------------------------------------------------------------------------

    def _on_room(self, found: FringeDay) -> None:
        self._share, self._neglected_from = found.places, found.neglected_after
        self._draw(self._source.everybody)
        self._on_chosen()

    def _query(self) -> None:
        self._source = FringeSource(self.desk.planner, self._group, self.filters.chosen)
        self.model.show_source(self._source)

    def _on_reordered(self) -> None:
        everybody = self._source.everybody
        for name, chip in self._chips.items():
            chip.set_figure(formats.number(self._source.counts.get(name, 0)))
            chip.set_active(name == self._group)
        self.filters.set_filters(fringe_filters(self._source.whole))
        if not self.model.rowCount() and everybody and not self._group_by_hand and not self.filters.chosen:
            self._choose_group("all")
            return
        self._draw(everybody)
        self._on_chosen()

    def _draw(self, rows: Sequence[FringeRow]) -> None:
        points = [
            Point(row.customer_id, row.spoken_days, row.value.cents / 100, row.letter, _told(row))
            for row in rows[:MOST_POINTS]
        ]
        symbol = symbol_of(next((row.value.currency for row in rows if row.value.currency), ""))
        words = tr("%Ln customers by value and days since we last spoke", None, len(points))
        self.scatter.show_points(points, self._neglected_from, symbol, words)
        self._key.show_letters(
            tuple((letter, tier_words(tier)) for letter, tier in sorted({(r.letter, r.tier) for r in rows}))
        )

    def _on_chosen(self) -> None:
        ids = self.table.chosen_ids()
        self.scatter.choose(ids)
        self.actions_card.show_choice(self._source.members(ids), self._share)
        words = tr("{chosen} chosen of {shown}")
        shown = formats.number(self.model.rowCount())
        self._count.setText(words.format(chosen=formats.number(len(ids)), shown=shown))

    def _on_points(self, ids: frozenset[int]) -> None:
        places = sorted(place for i in ids if (place := self.model.place_of(i)) is not None)
        selection = QItemSelection()
        for place in places:
            selection.select(self.model.index(place, 0), self.model.index(place, self.model.columnCount() - 1))
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        if places:
            self.table.scrollTo(self.model.index(places[0], 0))

    # changes ---------------------------------------------------------------------------------------------------------

    def _on_columns(self, button: Button, _checked: bool = False) -> None:
        open_menu(self.table.column_menu(self), button)

    def _on_chip(self, name: str) -> None:
        self._group_by_hand = True
        self._choose_group(name)

    def _on_more(self) -> None:
        """Open the row of filters; closing it takes them off, so that none narrows the list unseen."""
        opens = self.filters.isHidden()
        self.filters.setVisible(opens)
        if not opens and self.filters.chosen:
            self.filters.clear()

    def _on_filters(self) -> None:
        self.more.set_words(filters_words(len(self.filters.chosen)))
        self._query()

    def _choose_group(self, name: str) -> None:
        self._group = name
        self._query()

    def _into_programme(self) -> None:
        ids = self.table.chosen_ids()
        if not ids:
            return
        planner = self.desk.planner
        day = next_working_day(self._today())
        words = tr("%Ln calls planned and pinned for {day}.", None, len(ids)).format(
            day=formats.day(day, self._today())
        )
        self.desk.dispatcher.change(
            lambda: planner.plan_calls(ids, day, "fringe"),
            initiator=self,
            then=lambda _changes: self.desk.notices.say(words, undo=True),
        )

    def _ask_potential(self) -> None:
        """A call to each of the chosen on the next day with room, whose first question is what they could become."""
        ids, planner = self.table.chosen_ids(), self.desk.planner
        if not ids:
            return

        def done(found: dict[int, date]) -> None:
            self.desk.notices.say(tr("%Ln calls put on the next days with room.", None, len(found)), undo=True)

        self.desk.dispatcher.run(lambda: planner.plan_soon(ids, "potential"), initiator=self, then=done)

    def _leave(self) -> None:
        ids = self.table.chosen_ids()
        if not ids:
            return
        planner = self.desk.planner

        def take(told: dict[str, str]) -> None:
            months = int(told["months"])
            reason = told["reason"].strip() or tr("left from the fringe list")
            words = tr("%Ln customers left alone for {time}.", None, len(ids)).format(time=_months(months))
            self.desk.dispatcher.change(
                lambda: planner.leave_alone(ids, months, reason),
                initiator=self,
                then=lambda _changes: self.desk.notices.say(words, undo=True),
            )

        fields = (
            FormField("months", tr("For"), str(LEAVE_MONTHS), choices=tuple((str(n), _months(n)) for n in LEAVE_FOR)),
            FormField("reason", tr("Why"), placeholder=tr("left from the fringe list")),
        )
        explain = tr("They come back to the fringe by themselves; planned calls stay.")
        FormDialog(
            self.desk.theme, tr("Leave %Ln customers alone", None, len(ids)), fields, tr("Leave"), take, self,
            explain=explain,
        ).open()  # fmt: skip

    def _pilot(self) -> None:
        """Among the chosen, or among the whole list that is shown."""
        chosen = self.table.chosen_ids()
        shown = [i for i in (self.model.id_at(place) for place in range(self.model.rowCount())) if i is not None]
        ask_pilot(self.desk, self, chosen or shown)

    def _call(self) -> None:
        ids = self.table.chosen_ids()
        if len(ids) == 1:
            self.desk.shell.go("today", ids[0])

    def _connect(self) -> None:
        actions = self.desk.actions
        actions.add_scope("fringe", self)
        actions.connect("fringe.programme", self._into_programme)
        actions.connect("fringe.call", self._call)
        actions.connect("fringe.ask", self._ask_potential)
        actions.connect("fringe.leave", self._leave)
        self.actions_card.programme_asked.connect(self._into_programme)
        self.actions_card.call_asked.connect(self._call)
        self.actions_card.potential_asked.connect(self._ask_potential)
        self.actions_card.leave_asked.connect(self._leave)
        actions.connect("fringe.pilot", self._pilot)
        self.actions_card.pilot_asked.connect(self._pilot)

    def _today(self) -> date:
        return self.desk.planner.now().day


def _months(count: int) -> str:
    return tr("%Ln months", None, count)


def _told(row: FringeRow) -> str:
    if row.spoken_days is None:
        return tr("{name}: {value}, never spoken to").format(name=row.name, value=amount(row.value))
    return tr("{name}: {value}, spoken to {days} days ago").format(
        name=row.name, value=amount(row.value), days=formats.number(row.spoken_days)
    )
