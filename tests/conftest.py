"""Fresh company files for tests: copies of one that was made once, because a copy costs a millisecond."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url

from callplanner.domain.clock import FixedClock
from callplanner.services.context import Context
from callplanner.services.planner import Planner
from callplanner.storage.company_file import CompanyFile
from tests.desk import Desk

TODAY = date(2024, 3, 12)


@pytest.fixture(scope="session", autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Nothing that a test run or a program started by it keeps lands in the person's own folders."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CALLPLANNER_HOME", str(tmp_path_factory.mktemp("home")))
        yield


@pytest.fixture(scope="session")
def master(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new company file."""
    path = tmp_path_factory.mktemp("master") / "master.callplanner"
    CompanyFile.open(path, holder="tests", today=datetime(2024, 1, 2, 9)).close()
    return path


file_only = pytest.mark.skipif(
    "CALLPLANNER_TEST_SERVER" in os.environ, reason="looks into the company's file; a server keeps its own"
)


@pytest.fixture
def company(master: Path, tmp_path: Path) -> Path:
    """A fresh copy of a new company file."""
    return Path(shutil.copy(master, tmp_path / "company.callplanner"))


@pytest.fixture
def address(company: Path, tmp_path: Path) -> Iterator[str]:
    """The fresh file; a fresh database instead when `CALLPLANNER_TEST_SERVER` names a server to try the services on,
    like postgresql+psycopg://user@host/postgres."""
    server = os.environ.get("CALLPLANNER_TEST_SERVER")
    if not server:
        yield str(company)
        return
    admin = create_engine(server, isolation_level="AUTOCOMMIT")
    name = f"test_{hashlib.sha256(str(tmp_path).encode()).hexdigest()[:16]}"
    with admin.connect() as connection:
        connection.exec_driver_sql(f"DROP DATABASE IF EXISTS {name}")
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    url = make_url(server).set(database=name).render_as_string(hide_password=False)
    CompanyFile.open(url, holder="tests", today=datetime(2024, 1, 2, 9)).close()
    yield url
    with admin.connect() as connection:
        connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
    admin.dispose()


@pytest.fixture
def open_desk(address: str) -> Iterator[Callable[..., Desk]]:
    """Opens the fresh file as of a day (12 March 2024) and, when named, a time of day; closes it at the end."""
    opened: list[Desk] = []

    def make(day: date = TODAY, at: time | None = None) -> Desk:
        if opened:
            opened.pop().close()
        file = CompanyFile.open(address, holder="tests")
        context = Context(file, FixedClock(day, at, UTC))
        opened.append(Desk(Planner(context), context))
        return opened[-1]

    yield make
    for desk in opened:
        desk.close()


@pytest.fixture
def desk(open_desk: Callable[..., Desk]) -> Desk:
    """The fresh file, open as of 12 March 2024, the whole day."""
    return open_desk()
