"""Filters as chips: active ones first, each with a cross; a chip opens a menu of its values. Chips that have no room
stand in one menu at the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from callplanner.ui.i18n import tr
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.chips import FilterChip
from callplanner.ui.widgets.menus import open_menu

Values = tuple[str, ...]


class Filter(Struct, frozen=True):
    """One filter: its name in the query, its words, its values with their words, and whether several may be chosen."""

    name: str
    words: str
    values: tuple[tuple[str, str], ...]
    many: bool = True
    says: Callable[[Sequence[str]], str] = ", ".join
    words_of: Callable[[str], str] | None = None
    """The words of a value that does not stand in the menu, where others lead to such values."""


class FilterBar(QWidget):
    """The row of chips with Clear."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._filters: list[Filter] = []
        self._chosen: dict[str, Values] = {}
        self._chips: dict[str, FilterChip] = {}
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.px(8))
        self._clear = Button(theme, tr("Clear"), kind="quiet", height=28)
        self._clear.clicked.connect(self.clear)
        self._more = Button(theme, tr("More filters"), kind="quiet", icon="filter", height=28)
        self._more.clicked.connect(self._open_more)
        self._more.hide()
        self._unseen: list[Filter] = []
        self._layout.addWidget(self._more)
        self._layout.addWidget(self._clear)
        self._layout.addStretch(1)

    @property
    def chosen(self) -> dict[str, Values]:
        """The values of the active filters, by name."""
        return {name: values for name, values in self._chosen.items() if values}

    def set_filters(self, filters: Sequence[Filter]) -> None:
        """Offer these filters; values that were chosen and still exist stay chosen."""
        if [f.name for f in self._filters] == [f.name for f in filters] and self._filters == list(filters):
            return
        self._filters = list(filters)
        for chip in self._chips.values():
            self._layout.removeWidget(chip)
            chip.deleteLater()
        self._chips = {}
        for item in self._filters:
            chip = self._chips[item.name] = FilterChip(self.theme, item.words)
            chip.clicked.connect(partial(self._open, item))
            chip.removed.connect(partial(self._set, item, ()))
        self._arrange()

    def offers(self, name: str) -> bool:
        """Whether there is such a filter."""
        return any(item.name == name for item in self._filters)

    def choose(self, name: str, values: Values) -> None:
        """Set one filter from outside and tell it."""
        for item in self._filters:
            if item.name == name:
                self._set(item, values)

    def clear(self) -> None:
        """Take every filter off."""
        self._chosen = {}
        self._arrange()
        self.changed.emit()

    def _set(self, item: Filter, values: Values) -> None:
        self._chosen[item.name] = values
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        order = sorted(self._filters, key=lambda item: not self._chosen.get(item.name))
        for place, item in enumerate(order):
            chip, values = self._chips[item.name], self._chosen.get(item.name, ())
            known = dict(item.values)
            words = [text for code, text in item.values if code in values]
            if item.words_of is not None:
                words += [item.words_of(code) for code in values if code not in known]
            chip.set_active(bool(words), item.says(words) if words else item.words)
            self._layout.removeWidget(chip)
            self._layout.insertWidget(place, chip)
        self._clear.setVisible(bool(self.chosen))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._more.sizeHint().width(), self._layout.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as many chips as there is room for, whole; active ones always. The others go into the menu."""
        gap = self._layout.spacing()
        order = sorted(self._filters, key=lambda item: not self._chosen.get(item.name))
        room = self.width() - (self._clear.sizeHint().width() + gap if self.chosen else 0)
        if sum(self._chips[item.name].sizeHint().width() + gap for item in order) - gap > room:
            room -= self._more.sizeHint().width() + gap
        self._unseen = []
        for item in order:
            chip = self._chips[item.name]
            room -= chip.sizeHint().width() + gap
            seen = bool(self._chosen.get(item.name)) or (room + gap >= 0 and not self._unseen)
            if not seen:
                self._unseen.append(item)
            chip.setVisible(seen)
        self._more.setVisible(bool(self._unseen))

    def _open_more(self) -> None:
        menu = QMenu(self)
        for item in self._unseen:
            self._add_values(menu.addMenu(item.words), item)
        open_menu(menu, self._more)

    def _open(self, item: Filter, _checked: bool = False) -> None:
        menu = QMenu(self)
        self._add_values(menu, item)
        open_menu(menu, self._chips[item.name])

    def _add_values(self, menu: QMenu, item: Filter) -> None:
        chosen = self._chosen.get(item.name, ())
        for code, words in item.values:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(code in chosen)
            # Not `triggered`: with a partial it leaves out whether the entry is checked.
            action.toggled.connect(partial(self._toggle, item, code))

    def _toggle(self, item: Filter, code: str, on: bool) -> None:
        before = self._chosen.get(item.name, ())
        if item.many:
            values = tuple(c for c, _ in item.values if (c in before and c != code) or (c == code and on))
        else:
            values = (code,) if on else ()
        self._set(item, values)
