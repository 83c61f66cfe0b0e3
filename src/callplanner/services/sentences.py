"""All English templates by code. Rooms: files and imports, rules, refusals and labels, trust, privacy."""

from __future__ import annotations

from callplanner.services.sentences_files import FILES
from callplanner.services.sentences_privacy import PRIVACY
from callplanner.services.sentences_refusals import REFUSALS
from callplanner.services.sentences_rules import RULES
from callplanner.services.sentences_trust import TRUST

SENTENCES: dict[str, str] = {**FILES, **RULES, **REFUSALS, **TRUST, **PRIVACY}
