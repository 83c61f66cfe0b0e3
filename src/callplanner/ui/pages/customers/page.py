"""Customers: one fast table with filters as chips, and everything about the one that is chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from callplanner.domain.changes import Changes
from callplanner.domain.listing import ListQuery
from callplanner.services.views import CustomerRow, CustomerView
from callplanner.ui import formats
from callplanner.ui.actions import keys_in_words
from callplanner.ui.desk import Desk, Page
from callplanner.ui.i18n import tr
from callplanner.ui.models.paged_table import PagedTable
from callplanner.ui.pages.customers.columns import customer_columns
from callplanner.ui.pages.customers.deeds import CustomerDeeds
from callplanner.ui.pages.customers.detail import CustomerDetail
from callplanner.ui.pages.customers.filters import customer_filters
from callplanner.ui.pages.customers.privacy import PrivacyDeeds
from callplanner.ui.pages.head import PageHead
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import Card, Rule, row
from callplanner.ui.widgets.filter_bar import FilterBar
from callplanner.ui.widgets.label import Label
from callplanner.ui.widgets.menus import open_menu
from callplanner.ui.widgets.table import Table

if TYPE_CHECKING:
    from callplanner.services.planner import Planner

TABLE_SHARE, DETAIL_SHARE = 744, 432
CARD_AFTER_MS = 60


class CustomerSource:
    """Customers of one query, for the paged table."""

    def __init__(self, planner: Planner, query: ListQuery) -> None:
        self._planner, self._query = planner, query

    def ids(self, sort: str, descending: bool) -> Sequence[int]:
        """Ids in order; without a chosen order by value, the largest first."""
        return self._planner.customer_ids(replace(self._query, sort=sort or "value", descending=descending or not sort))

    def rows(self, ids: Sequence[int]) -> Iterable[CustomerRow]:
        """The rows of these ids."""
        return self._planner.customer_rows(ids)

    def key(self, row: CustomerRow) -> int:
        """The customer's id."""
        return row.customer_id


class CustomersPage(Page):
    """The table with its filters at the left, the customer at the right."""

    help_topic = "customers"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme, actions = desk.theme, desk.actions
        self._wanted: int | None = None
        self._wanted_filter: tuple[str, tuple[str, ...]] | None = None
        self._all = 0
        self._card_edition = 0
        self.deeds, self.privacy = CustomerDeeds(self), PrivacyDeeds(self)
        self.head = PageHead(theme, tr("Customers"))
        add = Button(theme, tr("New customer"), icon="plus")
        add.clicked.connect(self.deeds.add)
        self.head.add(add)
        self.filters = FilterBar(theme)
        self.filters.changed.connect(self._query)
        columns = Button(theme, tr("Columns"), kind="quiet", icon="columns")
        columns.clicked.connect(lambda: self._on_columns(columns))
        bar = QHBoxLayout()
        bar.setSpacing(theme.px(8))
        bar.addWidget(self.filters, 1)
        export = Button(theme, tr("Export"), kind="quiet", icon="export")
        export.clicked.connect(lambda: desk.shell.export_list("customers"))
        sheet = Button(theme, tr("Call sheet"), kind="quiet", icon="sheet")
        sheet.setToolTip(tr("A sheet to fill in: of the rows that are chosen, or of the whole list"))
        sheet.clicked.connect(self._on_sheet)
        bar.addWidget(columns)
        bar.addWidget(sheet)
        bar.addWidget(export)
        self.model: PagedTable[CustomerRow] = PagedTable(desk.dispatcher.jobs, customer_columns(self._today), self)
        self.model.sort_key, self.model.descending = "value", True
        self.table = Table(theme, self.model, tr("Customers"))
        self.table.show_columns(desk.state.texts("customers.columns"))
        self.table.columns_changed.connect(self._on_columns_changed)
        self.table.chosen_changed.connect(self._on_chosen)
        self.table.opened.connect(lambda _id: self.deeds.dial())
        self.table.menu_opens.connect(self.deeds.add_to)
        self.table.copied.connect(
            lambda count: desk.notices.say(tr("%Ln rows are on the clipboard, with their titles.", None, count))
        )
        self.model.reordered.connect(self._on_reordered)
        self.model.failed.connect(desk.dispatcher.jobs.broken)
        card = Card(theme)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(Rule(theme))
        self._count = Label(theme, "", "small", tone="text-2")
        hint = Label(
            theme,
            tr("{key} copies the rows as a table").format(key=keys_in_words(QKeySequence("Ctrl+C"))),
            "small",
            tone="text-2",
            elide=True,
        )
        hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        key = actions.key("customers.other")
        self.with_chosen = Button(theme, tr("With the chosen"), kind="quiet", key=key, height=28)
        self.with_chosen.clicked.connect(lambda: self.deeds.more(self.with_chosen))
        card.body.addLayout(row(self._count, self.with_chosen, hint, spacing=16, margins=(16, 6, 16, 6)))
        self.detail = CustomerDetail(
            theme,
            actions.key("customers.dial"),
            actions.key("customers.why"),
            actions.key("customers.consent"),
            actions.key("customers.people"),
        )
        self._middle = QHBoxLayout()
        self._middle.setSpacing(theme.px(16))
        self._middle.addWidget(card, TABLE_SHARE)
        self._middle.addWidget(self.detail, DETAIL_SHARE)
        self.body.setSpacing(theme.px(12))
        self.body.addWidget(self.head)
        self.body.addLayout(bar)
        self.body.addLayout(self._middle, 1)
        self._card_soon = QTimer(self, singleShot=True, interval=CARD_AFTER_MS)
        self._card_soon.timeout.connect(self._ask_card)
        self._connect()

    # what others ask for ---------------------------------------------------------------------------------------------

    def load(self) -> None:
        planner, ask = self.desk.planner, self.desk.dispatcher.ask

        def choices() -> tuple[list[tuple[str, str]], tuple[str, ...], int]:
            tiers = [(tier.name, tier.letter) for tier in planner.tiers()]
            return tiers, planner.caller_names(), len(planner.customer_ids(ListQuery()))

        ask(choices, self._on_choices, initiator=self)
        self._query()

    def reload(self, changes: Changes) -> None:
        self.model.refresh()
        shown = self.detail.customer_id
        if shown is not None and changes.touches(shown):
            self._ask_card()

    def on_changes(self, changes: Changes, _initiator: QObject | None) -> None:
        if not self.isVisible():
            self._stale = True
        else:
            self.reload(changes)

    def show_customer(self, customer_id: int) -> None:
        """Choose a customer, without filters if the present ones hide it."""
        self._wanted = customer_id
        if self.table.choose_id(customer_id):
            self._wanted = None
        elif self.filters.chosen:
            self.filters.clear()

    def show_list(self, name: str, values: tuple[str, ...]) -> None:
        """Show those that pass one filter, and nothing else chosen."""
        if self.filters.offers(name):
            self._wanted_filter = None
            self.filters.clear()
            self.filters.choose(name, values)
        else:
            self._wanted_filter = (name, values)  # the filters are on their way

    def focus_first(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # arrivals --------------------------------------------------------------------------------------------------------

    def _on_choices(self, found: tuple[list[tuple[str, str]], tuple[str, ...], int]) -> None:
        tiers, callers, self._all = found
        self.filters.set_filters(customer_filters(tiers, callers))
        if self._wanted_filter is not None:
            self.show_list(*self._wanted_filter)
        self._tell_count()

    def _query(self) -> None:
        query = ListQuery(filters=self.filters.chosen)
        self.model.show_source(CustomerSource(self.desk.planner, query))

    def _on_reordered(self) -> None:
        self._tell_count()
        wanted = self._wanted
        if wanted is not None and self.table.choose_id(wanted):
            self._wanted = None
        elif not self.table.chosen_ids() and self.model.rowCount():
            self.table.choose_row(0)
        elif not self.model.rowCount():
            self.detail.show_nobody()
        self.table.say_empty("" if self.model.rowCount() else tr("No customer passes all of these filters."))

    def _on_chosen(self) -> None:
        self._tell_count()
        self._card_soon.start()

    def _ask_card(self) -> None:
        chosen = self.table.current_id()
        if chosen is None:
            self.detail.show_nobody()
            return
        self._card_edition += 1
        edition, planner = self._card_edition, self.desk.planner

        def show(view: CustomerView) -> None:
            if edition == self._card_edition:
                self.detail.show_customer(view, self._today())

        self.desk.dispatcher.ask(lambda: planner.card(chosen), show, initiator=self)

    def _on_sheet(self) -> None:
        """One row is always chosen, for its card: only more than one are a choice."""
        chosen = self.table.chosen_ids()
        ids = chosen if len(chosen) > 1 else list(self.model.all_ids())
        self.desk.shell.export_call_sheet(customers=ids)

    def chosen(self) -> list[int]:
        """The customers that the person chose: several rows, or the one whose detail is shown."""
        several, one = self.table.chosen_ids(), self.detail.customer_id
        return list(several) if len(several) > 1 else [one] if one is not None else []

    def _tell_count(self) -> None:
        shown, chosen = self.model.rowCount(), len(self.table.chosen_ids())
        total = max(self._all, shown)
        if not self.model.loaded:
            return
        self.head.set_detail(tr("{shown} of {all}").format(shown=formats.number(shown), all=formats.number(total)))
        words = tr("{chosen} chosen of {shown}")
        self._count.setText(words.format(chosen=formats.number(chosen), shown=formats.number(shown)))

    # inside ----------------------------------------------------------------------------------------------------------

    def _today(self) -> date:
        return self.desk.planner.now().day

    def _connect(self) -> None:
        actions, deeds, detail = self.desk.actions, self.deeds, self.detail
        actions.add_scope("customers", self)
        actions.connect("customers.dial", deeds.dial)
        actions.connect("customers.why", deeds.why)
        actions.connect("customers.sheet", self._on_sheet)
        actions.connect("customers.consent", self.privacy.record_consent)
        actions.connect("customers.file", self.privacy.export)
        actions.connect("customers.people", deeds.people)
        actions.connect("customers.other", lambda: deeds.more(self.with_chosen))
        actions.connect("customers.paste", self.desk.shell.import_clipboard)
        detail.dial_asked.connect(deeds.dial)
        detail.why_asked.connect(deeds.why)
        detail.plan_asked.connect(deeds.plan_a_call)
        detail.known.people_asked.connect(deeds.people)
        detail.more_asked.connect(deeds.more)
        detail.decided.connect(deeds.decide)
        detail.consent_asked.connect(self.privacy.record_consent)
        detail.edited.connect(deeds.edit)
        detail.potential_chosen.connect(deeds.set_potential)

    def _on_columns(self, button: Button) -> None:
        open_menu(self.table.column_menu(self), button)

    def _on_columns_changed(self) -> None:
        self.desk.state.put("customers.columns", self.table.shown_columns())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.theme.px(1000)
        self._middle.setStretch(0, 620 if narrow else TABLE_SHARE)
