"""Three hundred odd and hostile files made by others: each is read or refused in one sentence, none brings
anything down.
"""

from __future__ import annotations

import csv
import resource
from time import monotonic

import pytest

from callplanner.domain.errors import PlannerError
from callplanner.services.wording import sentence
from callplanner.workbook.reader import open_source
from tests.real_data import real


@pytest.mark.slow
def test_every_odd_file_is_read_or_refused_in_words() -> None:
    folder = real("C_odd_spreadsheets")
    with (folder / "MANIFEST.csv").open(encoding="utf-8", newline="") as file:
        manifest = list(csv.DictReader(file))
    refused: dict[str, str] = {}
    said: list[str] = []
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for entry in manifest:
        begun = monotonic()
        try:
            with open_source(folder / entry["file"]) as source:
                rows = sum(len(block) for block in source.blocks())
                assert rows >= len(source.workbook.sample) or not rows
        except PlannerError as error:
            refused[entry["file"]] = error.code
            said.append(sentence(error))
        assert monotonic() - begun < 20, entry["file"]
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000  # KiB
    assert all(words.endswith(".") and "source-" not in words for words in said)
    readable = {entry["file"] for entry in manifest if entry["python_calamine_0.9.1"].startswith("ok")}
    assert len(readable) > 150
    assert not readable & refused.keys()
    encrypted = {file for file, code in refused.items() if code == "source-encrypted"}
    assert len(encrypted) >= 11
