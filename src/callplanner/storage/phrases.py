"""Phrases as two text columns: the code, and its facts as JSON with their kind beside each value."""

from __future__ import annotations

import json
from datetime import date, datetime, time
from typing import Any

from callplanner.domain.phrase import Days, Fact, Money, Phrase, Weekdays


def to_json(phrase: Phrase) -> tuple[str, str]:
    """The code and the facts of a phrase for storing."""
    return phrase.code, json.dumps([[name, *_pack(fact)] for name, fact in phrase.facts], ensure_ascii=False)


def from_json(code: str, facts: str) -> Phrase:
    """The phrase that was stored."""
    return Phrase(code, tuple((item[0], _unpack(item[1], item[2])) for item in json.loads(facts or "[]")))


def _pack(fact: Fact) -> tuple[str, Any]:
    match fact:
        case Days(count):
            return "days", count
        case Weekdays(mask):
            return "weekdays", mask
        case Money(cents, currency):
            return "money", [cents, currency]
        case Phrase():
            return "phrase", to_json(fact)
        case datetime():
            return "moment", fact.isoformat()
        case date():
            return "day", fact.isoformat()
        case time():
            return "time", fact.isoformat()
        case _:
            return "", fact


def _unpack(kind: str, value: Any) -> Fact:
    match kind:
        case "days":
            return Days(value)
        case "weekdays":
            return Weekdays(value)
        case "money":
            return Money(value[0], value[1])
        case "phrase":
            return from_json(value[0], value[1])
        case "moment":
            return datetime.fromisoformat(value)
        case "day":
            return date.fromisoformat(value)
        case "time":
            return time.fromisoformat(value)
        case _:
            plain: Fact = value
            return plain
