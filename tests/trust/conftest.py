"""A small company with a plan, made once, and the means to hurt copies of it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from callplanner.services.planner import Planner
from callplanner.storage.journal import forget_history
from tests.trust.work import DAY
from tests.ui.conftest import open_window

__all__ = ["open_window"]


@pytest.fixture(scope="session")
def small_master(master: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forty customers with orders and a programme; closed."""
    folder = tmp_path_factory.mktemp("trust")
    path = Path(shutil.copy(master, folder / "small.callplanner"))
    customers, orders = folder / "customers.csv", folder / "orders.csv"
    lines = (f"C{i},Customer {i},+44 20 7946 0{i:03},note of {i}\n" for i in range(40))
    customers.write_text("Reference,Name,Phone,Note\n" + "".join(lines), encoding="utf-8")
    placed = (f"O{i}-{k},C{i},2023-{k:02}-{1 + i % 28:02},{50 + i * k}\n" for i in range(40) for k in range(1, 12))
    orders.write_text("Order,Customer,Date,Amount\n" + "".join(placed), encoding="utf-8")
    planner = Planner.open(path, DAY, holder="tests")
    planner.import_file("customers", customers, apply=True)
    planner.import_file("orders", orders, apply=True)
    planner.plan(apply=True)
    forget_history(planner._context.file.engine)  # so that undoing everything leads back to this file
    planner.close()
    return path


@pytest.fixture
def small(small_master: Path, tmp_path: Path) -> Path:
    """A fresh copy of the small company."""
    return Path(shutil.copy(small_master, tmp_path / "small.callplanner"))
