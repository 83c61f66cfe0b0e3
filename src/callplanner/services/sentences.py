"""All English templates by code. Rooms: files and imports, rules, refusals and labels."""

from __future__ import annotations

from callplanner.services.sentences_files import FILES
from callplanner.services.sentences_refusals import REFUSALS
from callplanner.services.sentences_rules import RULES

SENTENCES: dict[str, str] = {**FILES, **RULES, **REFUSALS}
