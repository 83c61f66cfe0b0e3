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

NOT_READ = {
    "sheetjs/crlf__CRLFX5_3.XLS": "a workbook from before Excel 97: only a reader of its own kind knows that "
    "format, and it would be one more dependency for files that nobody has saved for 25 years",
}
"""What another reader could read and we refuse, and why."""


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
    readers = ("python_calamine_0.9.1", "openpyxl_3.1.5", "xlrd_2.0.2")
    readable = {entry["file"] for entry in manifest if any(entry[reader].startswith("ok") for reader in readers)}
    assert len(readable) > 150
    assert readable & refused.keys() == NOT_READ.keys()
    encrypted = {file for file, code in refused.items() if code == "source-encrypted"}
    assert len(encrypted) >= 11
