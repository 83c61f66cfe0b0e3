"""Fuzzing: a short run in every test run, a long one when `CALLPLANNER_FUZZ_MINUTES` names its minutes.

CALLPLANNER_FUZZ_MINUTES=10 python -m pytest -q tests/fuzz/test_callback_words.py
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable
from time import monotonic
from typing import Any, TypeVar

from hypothesis import HealthCheck, given, seed, settings
from hypothesis.strategies import SearchStrategy

from callplanner.domain.errors import PlannerError
from callplanner.services.wording import sentence

T = TypeVar("T")

MINUTES = "CALLPLANNER_FUZZ_MINUTES"
EXAMPLES_A_ROUND = 500


def fuzz(check: Callable[[Any], None], made: SearchStrategy[Any], *, examples: int) -> None:
    """Try `check` on generated values: so many in a normal run, rounds of other ones while a long run lasts."""
    minutes = float(os.environ.get(MINUTES, "0"))
    if not minutes:
        _round(check, made, examples, 0)
        return
    end = monotonic() + 60 * minutes
    tried = 0
    while monotonic() < end:
        _round(check, made, EXAMPLES_A_ROUND, random.SystemRandom().getrandbits(64))
        tried += EXAMPLES_A_ROUND
    sys.stdout.write(f"{tried:,} examples in {minutes:g} minutes, none of them found anything\n")


def told(act: Callable[[], T]) -> T | PlannerError:
    """What `act` returns, or its refusal, which has a sentence. Every other exception goes through: it is a fault."""
    try:
        return act()
    except PlannerError as error:
        refused = error
    assert sentence(refused)
    return refused


def _round(check: Callable[[Any], None], made: SearchStrategy[Any], examples: int, start: int) -> None:
    def body(value: Any) -> None:
        check(value)

    quiet = settings(max_examples=examples, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    seed(start)(quiet(given(made)(body)))()
