"""Errors that carry facts. The faces (cli, ui) find the words for them; nothing here is a translated sentence.

`PlannerError` is a rule or an input that the person can mend; `StorageError` is the environment (disk, lock, damage).
Anything else that escapes is a bug of the program.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType


class PlannerError(Exception):
    """A refused action. `code` names the sentence, `facts` fill its places.

    The plain English sentence of a code stands in `callplanner.services.wording`; a window may translate it.
    """

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts: Mapping[str, object] = MappingProxyType(facts)


class StorageError(PlannerError):
    """The file, the disk or the database refused; nothing was changed."""


class JobCancelled(Exception):  # noqa: N818  (not a fault: the person asked for it)
    """The person cancelled a long job; its transaction was rolled back."""
