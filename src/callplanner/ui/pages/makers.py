"""Which page is made how. A page is made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable

from callplanner.ui.desk import Desk, Page
from callplanner.ui.pages.customers.page import CustomersPage
from callplanner.ui.pages.data.page import DataPage
from callplanner.ui.pages.empty import EmptyPage
from callplanner.ui.pages.fringe.page import FringePage
from callplanner.ui.pages.help import HelpPage
from callplanner.ui.pages.imports.page import ImportPage
from callplanner.ui.pages.insights.page import InsightsPage
from callplanner.ui.pages.programme.page import ProgrammePage
from callplanner.ui.pages.settings.page import SettingsPage
from callplanner.ui.pages.today.page import TodayPage

MAKERS: dict[str, Callable[[Desk], Page]] = {
    "today": TodayPage,
    "customers": CustomersPage,
    "programme": ProgrammePage,
    "fringe": FringePage,
    "insights": InsightsPage,
    "data": DataPage,
    "import": ImportPage,
    "empty": EmptyPage,
    "settings": SettingsPage,
    "help": HelpPage,
}
