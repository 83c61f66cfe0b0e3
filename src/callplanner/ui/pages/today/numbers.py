"""Which number is dialled: the first, or another that the person picks; and whose it was when the call is noted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from callplanner.ui.i18n import tr
from callplanner.ui.pages.today.card import number_words
from callplanner.ui.vocabulary import kind_words
from callplanner.ui.widgets.menus import open_menu

if TYPE_CHECKING:
    from callplanner.ui.pages.today.page import TodayPage


class Numbers:
    """The numbers of the card on one Today page."""

    def __init__(self, page: TodayPage) -> None:
        self._page = page

    def choose(self) -> None:
        """All numbers that may be dialled, and the way to change them."""
        page, customer_id = self._page, self._page.current.customer_id
        view = page.cards.get(customer_id) if customer_id is not None else None
        if view is None:
            return
        menu = QMenu(page)
        for phone in view.phones if view.forbidden is None else ():
            if phone.usable:
                words = " · ".join(filter(None, (number_words(phone), kind_words(phone.kind))))
                menu.addAction(words.replace("&", "&&"), partial(page.deeds.dial, phone.phone_id))
        menu.addSeparator()
        menu.addAction(tr("People and numbers…"), partial(self.edit, view.customer_id))
        open_menu(menu, page.card.dial, by_key=True)

    def edit(self, customer_id: int) -> None:
        """Who is there and how they are reached."""
        from callplanner.ui.dialogs.people import PeopleDialog

        PeopleDialog(self._page.desk, customer_id, self._page).open()
