"""A company on a server: what is refused, and in which words."""

from __future__ import annotations

import importlib.util

import pytest

from callplanner.domain.errors import StorageError
from callplanner.services.wording import sentence
from callplanner.storage.company_file import CompanyFile


@pytest.mark.parametrize("address", ["mysql://host/company", "nonsense://", "oracle+some://u:secret@h/x", "://"])
def test_what_is_no_file_and_no_server_of_ours_is_refused(address: str) -> None:
    with pytest.raises(StorageError) as refused:
        CompanyFile.open(address, holder="tests")
    assert refused.value.code == "database-kind"
    assert "PostgreSQL" in sentence(refused.value)
    assert "secret" not in sentence(refused.value)


@pytest.mark.skipif(importlib.util.find_spec("psycopg") is None, reason="the package for servers is an extra")
def test_a_server_that_is_away_is_said_without_its_password() -> None:
    with pytest.raises(StorageError) as refused:
        CompanyFile.open("postgresql+psycopg://someone:secret@127.0.0.1:1/company", holder="tests")
    assert refused.value.code == "server-away"
    assert "127.0.0.1" in sentence(refused.value)
    assert "secret" not in sentence(refused.value)


def test_a_server_without_its_package_says_what_to_install() -> None:
    with pytest.raises(StorageError) as refused:
        CompanyFile.open("postgresql+psycopg9://someone@127.0.0.1/company", holder="tests")
    assert refused.value.code == "server-needs-package"
    assert "pip install" in sentence(refused.value)
