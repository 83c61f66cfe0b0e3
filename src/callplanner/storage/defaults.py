"""What a new file holds: tiers, one caller, outcomes (RULES.md section 5) and call guides. All can be edited."""

from __future__ import annotations

import json
import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import Table

from callplanner import __version__
from callplanner.domain.shipped_guides import SHIPPED_GUIDES
from callplanner.storage.schema import caller, file_info, guide, outcome, tier

MONDAY_TO_FRIDAY = 0b0011111

TIERS = (("A", "A", 12), ("B", "B", 6), ("C", "C", 2), ("Fringe", "F", 1))

# code, label, key, conversation, right party, closes, ends as, retry days, retry minutes
OUTCOMES = (
    ("spoke", "Spoke", "1", True, True, True, "programme", None, None),
    ("no_answer", "No answer", "2", False, False, False, "retry", 1, None),
    ("voicemail", "Left a message", "3", False, False, False, "retry", 3, None),
    ("callback", "Call back", "4", False, False, False, "callback", None, None),
    ("wrong_number", "Wrong number", "5", False, False, False, "mend_number", None, None),
    ("gatekeeper", "Gatekeeper", "6", True, False, False, "retry", 2, None),
    ("refused", "No more calls", "7", True, True, True, "suppressed", None, None),
    ("busy", "Engaged", "8", False, False, False, "retry", 1, 30),
    ("next_step", "Ready for a next step", "9", True, True, True, "promise", None, None),
    ("gone", "Closed down or moved away", "0", False, False, True, "inactive", None, None),
)


def default_rows(today: datetime) -> list[tuple[Table, list[dict[str, Any]]]]:
    """The rows of a new file, table by table."""
    return [
        (
            tier,
            [
                {"id": i, "name": name, "letter": letter, "position": i, "calls_a_year": calls, "tolerance_days": None}
                for i, (name, letter, calls) in enumerate(TIERS, 1)
            ],
        ),
        (
            caller,
            [
                {
                    "id": 1,
                    "name": "Me",
                    "calls_a_day": 20,
                    "weekdays": MONDAY_TO_FRIDAY,
                    "share": 1.0,
                    "country": "",
                    "subdivision": "",
                    "active": True,
                }
            ],
        ),
        (
            outcome,
            [
                {
                    "id": i,
                    "code": code,
                    "label": label,
                    "key": key,
                    "position": i,
                    "conversation": conversation,
                    "right_party": right_party,
                    "closes": closes,
                    "ends_as": ends_as,
                    "retry_days": days,
                    "retry_minutes": minutes,
                    "suppresses": ends_as == "suppressed",
                    "deactivates": ends_as == "inactive",
                    "marks_number_bad": ends_as == "mend_number",
                    "active": True,
                }
                for i, (code, label, key, conversation, right_party, closes, ends_as, days, minutes) in enumerate(
                    OUTCOMES, 1
                )
            ],
        ),
        (
            guide,
            [
                {"id": i, "purpose": purpose, "title": title, "minutes": minutes, "steps": json.dumps(steps)}
                for i, (purpose, title, minutes, steps) in enumerate(SHIPPED_GUIDES, 1)
            ],
        ),
        (
            file_info,
            [
                {"id": 1, "key": "made_by", "value": __version__},
                {"id": 2, "key": "made_on", "value": today.date().isoformat()},
                {"id": 3, "key": "file_id", "value": str(uuid.uuid4())},
            ],
        ),
    ]
