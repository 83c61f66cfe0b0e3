"""Whatever is typed where a callback is promised, it is a moment or one of a few refusals, and quickly."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from hypothesis import strategies as st

from callplanner.domain.errors import PlannerError
from callplanner.domain.spoken_time import LONGEST_DAYS, parse_day, parse_when
from callplanner.domain.values import Cell
from callplanner.services.sheet_cells import day_of, moment_of, score_of
from tests.fuzz.harness import fuzz, told

REFUSALS = {"when-unknown", "when-no-day", "day-too-far"}
IN_CELLS = REFUSALS | {"sheet-date-both-ways", "sheet-score"}
VOCABULARY = """
in next at on the day after tomorrow today morgen heute übermorgen uhr um am pm noon mittag half an a
one week weeks monat months days h min hours mon tue di thu donnerstag sunday 12 März march feb 29 30 31
0 00 1 2 24 25 60 99 2024 2100 9999 10000 12.3. 12/3 3/12 12.03.2024 2024-03-12 2024-3-1 14:30 9.15 9h15
1430 24:00 8am 12pm . / - : , ' ² ١٢ ５ ٣pm 2024-02-30T10 1e5 -1 +3 12th 1st 3rd 31.2. 29.2. in99999999
nächsten kommenden yesterday gestern
"""
WORDS = VOCABULARY.split()
TYPED = st.one_of(
    st.text(max_size=40),
    st.lists(st.sampled_from(WORDS), max_size=7).map(" ".join),
    st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=4)), max_size=7).map(" ".join),
    st.from_regex(r"in \d{1,12} (min|hours|days|weeks|months|tagen)( \d{1,2}[:.]\d{2})?", fullmatch=True),
    st.from_regex(r"\d{1,4}[./-]\d{1,4}[./-]?\d{0,5} ?\d{0,4}[:.h]?\d{0,3} ?(am|pm|uhr)?", fullmatch=True),
)
MOMENTS = st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2190, 12, 31))


def works(day: date) -> bool:
    return day.weekday() < 5


def test_words_for_a_callback() -> None:
    def check(value: tuple[str, datetime, bool]) -> None:
        typed, now, day_first = value
        found = told(lambda: parse_when(typed, now, works, day_first=day_first))
        if isinstance(found, PlannerError):
            assert found.code in REFUSALS
            return
        assert found.tzinfo is None
        if typed.strip().lower().startswith("in "):
            assert now.replace(hour=0, minute=0, second=0, microsecond=0) <= found
            assert found <= now + timedelta(days=LONGEST_DAYS + 63)

    fuzz(check, st.tuples(TYPED, MOMENTS, st.booleans()), examples=250)


def test_words_for_a_day() -> None:
    def check(value: tuple[str, datetime, bool]) -> None:
        typed, now, day_first = value
        found = told(lambda: parse_day(typed, now.date(), day_first=day_first))
        if isinstance(found, PlannerError):
            assert found.code in {"day-unknown", "when-no-day", "day-too-far"}
        else:
            assert type(found) is date

    fuzz(check, st.tuples(TYPED, MOMENTS, st.booleans()), examples=250)


def test_cells_of_a_call_sheet() -> None:
    cells = st.one_of(
        TYPED, st.none(), st.booleans(), st.integers(), st.floats(), st.dates(), st.datetimes(), st.times()
    )

    def check(value: tuple[Cell, datetime]) -> None:
        cell, now = value
        for read in (lambda: moment_of(cell, now), lambda: day_of(cell, now), lambda: score_of(cell)):
            found = told(read)
            if isinstance(found, PlannerError):
                assert found.code in IN_CELLS
                continue
            assert found is None or isinstance(found, (date, datetime, int))
            assert not isinstance(found, time)

    fuzz(check, st.tuples(cells, MOMENTS), examples=250)
