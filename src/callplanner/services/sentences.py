"""All English templates by code. Rooms: files, imports, rules, planning, reasons of the queue, labels of changes."""

from __future__ import annotations

from callplanner.services.sentences_files import FILES
from callplanner.services.sentences_rules import RULES

SENTENCES: dict[str, str] = {**FILES, **RULES}
