"""The window in tests: offscreen, on a copy of the sample company, driven by keys as a person would."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callplanner.domain.clock import FixedClock
from callplanner.services.sample import make_sample
from tests.ui.driver import Driver

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

NOW = FixedClock(date(2024, 3, 12), time(10, 31))


@pytest.fixture(scope="session")
def sample_master(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample company as of 12 March 2024, 10:31; made once, copied for each test."""
    path = tmp_path_factory.mktemp("sample") / "sample.callplanner"
    make_sample(path, NOW)
    return path


@pytest.fixture
def open_window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Driver]]:
    """Opens a window on a file (a new one when it is not there); closed at the end."""
    opened: list[Driver] = []

    def make(path: Path, *, size: tuple[int, int] = (1440, 900), scheme: str = "light", ready: bool = True) -> Driver:
        driver = Driver(qapp, qtbot, path, NOW, size=size, scheme=scheme, ready=ready)
        opened.append(driver)
        return driver

    yield make
    for driver in opened:
        driver.close()


@pytest.fixture
def window(open_window: Callable[..., Driver], sample_master: Path, tmp_path: Path) -> Driver:
    """A window on a fresh copy of the sample company."""
    return open_window(Path(shutil.copy(sample_master, tmp_path / "company.callplanner")))


@pytest.fixture
def empty_window(open_window: Callable[..., Driver], company: Path) -> Driver:
    """A window on a new company without customers."""
    return open_window(company)
