"""Which page is made how. A page is imported and made when it is first looked at: all ten of them would take a third
of the time of a start."""

from __future__ import annotations

from collections.abc import Callable

from callplanner.ui.desk import Desk, Page


def _today(desk: Desk) -> Page:
    from callplanner.ui.pages.today.page import TodayPage

    return TodayPage(desk)


def _customers(desk: Desk) -> Page:
    from callplanner.ui.pages.customers.page import CustomersPage

    return CustomersPage(desk)


def _programme(desk: Desk) -> Page:
    from callplanner.ui.pages.programme.page import ProgrammePage

    return ProgrammePage(desk)


def _fringe(desk: Desk) -> Page:
    from callplanner.ui.pages.fringe.page import FringePage

    return FringePage(desk)


def _insights(desk: Desk) -> Page:
    from callplanner.ui.pages.insights.page import InsightsPage

    return InsightsPage(desk)


def _data(desk: Desk) -> Page:
    from callplanner.ui.pages.data.page import DataPage

    return DataPage(desk)


def _import(desk: Desk) -> Page:
    from callplanner.ui.pages.imports.page import ImportPage

    return ImportPage(desk)


def _duplicates(desk: Desk) -> Page:
    from callplanner.ui.pages.duplicates.page import DuplicatesPage

    return DuplicatesPage(desk)


def _sheets(desk: Desk) -> Page:
    from callplanner.ui.pages.sheets.page import SheetPage

    return SheetPage(desk)


def _empty(desk: Desk) -> Page:
    from callplanner.ui.pages.empty import EmptyPage

    return EmptyPage(desk)


def _settings(desk: Desk) -> Page:
    from callplanner.ui.pages.settings.page import SettingsPage

    return SettingsPage(desk)


def _help(desk: Desk) -> Page:
    from callplanner.ui.pages.help import HelpPage

    return HelpPage(desk)


MAKERS: dict[str, Callable[[Desk], Page]] = {
    "today": _today,
    "customers": _customers,
    "programme": _programme,
    "fringe": _fringe,
    "insights": _insights,
    "data": _data,
    "import": _import,
    "duplicates": _duplicates,
    "sheets": _sheets,
    "empty": _empty,
    "settings": _settings,
    "help": _help,
}
