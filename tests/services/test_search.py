"""The search field: everybody whose text holds every word, in the order that is promised."""

from __future__ import annotations

import pytest

from callplanner.domain.search import fold, search_terms, search_text
from tests.desk import Desk

NAMES = (
    "Mill Lane Press", "Old Mill", "Mill Lane Press", "Zeta", "mill", "Windmill Café", "Ångström Mill", "Millbrook",
    "Under_score", "100 % Mill", "Élan", "Mi", "Press of Mill Lane",
)  # fmt: skip
TYPED = (
    "m",
    "mi",
    "mill",
    "mill press",
    "press mill",
    "é",
    "ang",
    "_",
    "%",
    "under_",
    "100",
    "lane",
    "zz",
    "zeta",
    "l",
)


def test_names_that_begin_so_come_first_and_active_ones_before_others(desk: Desk) -> None:
    made = [(desk.customer(name, active=place % 3 != 1), name, place % 3 != 1) for place, name in enumerate(NAMES)]
    texts = stored(desk)
    for typed in TYPED:
        terms = search_terms(typed)
        expected = sorted(
            (not fold(name).startswith(terms[0]), not active, fold(name), customer_id)
            for customer_id, name, active in made
            if terms and all(term in texts[customer_id] for term in terms)
        )
        for limit in (1, 3, 20):
            found = [row.customer_id for row in desk.planner.search(typed, limit)]
            assert found == [key[-1] for key in expected][:limit], (typed, limit)


def test_typing_on_and_back_finds_the_same_as_typing_at_once(desk: Desk) -> None:
    for place, name in enumerate(NAMES):
        desk.customer(name, active=place % 3 != 1)
    words = ("windmill cafe", "press lane", "mi", "zeta", "zzz", "under_score")
    at_once = {}
    for word in words:
        for k in range(1, len(word) + 1):
            desk.context.forget()
            at_once[word[:k]] = [row.customer_id for row in desk.planner.search(word[:k])]
    for word in words:
        typed = [*range(1, len(word) + 1), *range(len(word), 0, -1)]
        found = [[row.customer_id for row in desk.planner.search(word[:k])] for k in typed]
        assert found == [at_once[word[:k]] for k in typed]


def test_who_came_or_was_renamed_meanwhile_is_found_too(desk: Desk) -> None:
    zeta = desk.customer("Zeta")
    assert [row.customer_id for row in desk.planner.search("zet")] == [zeta]
    assert desk.planner.search("zetb") == []
    other, _ = desk.planner.add_customer(name="Zetbach")
    assert [row.customer_id for row in desk.planner.search("zetb")] == [other]
    desk.planner.edit_customer(zeta, name="Zetbel")
    assert [row.customer_id for row in desk.planner.search("zetbe")] == [zeta]


def stored(desk: Desk) -> dict[int, str]:
    """(id, searchable text) of everybody."""
    with desk.context.file.read() as connection:
        rows = connection.exec_driver_sql("SELECT id, search_text FROM customer")
        return {row.id: row.search_text for row in rows}


@pytest.mark.parametrize(
    "stored", ["01632 960017", "+44 1632 960017", "0044 1632/960017", "+44 (0)1632 960017", "(01632) 96 00 17"]
)
@pytest.mark.parametrize(
    "typed",
    [
        *("01632960017", "01632 960017", "+441632960017", "+44 1632 960017", "+44 (0)1632 960017", "00441632960017"),
        *("(01632) 960-017", "960017", "tel:+441632960017", "Tel. 01632/960017"),
    ],
)
def test_a_number_is_found_however_it_is_written(desk: Desk, stored: str, typed: str) -> None:
    desk.customer("Kestrel Café", number=stored, search_text=search_text("Kestrel Café", phones=(stored,)))
    desk.customer("Other", number="+39 011 498 8555", search_text=search_text("Other", phones=("+39 011 498 8555",)))
    assert [row.name for row in desk.planner.search(typed)] == ["Kestrel Café"]
    assert [row.name for row in desk.planner.search("011 4988555")] == ["Other"]


def test_a_number_is_narrowed_down_digit_by_digit(desk: Desk) -> None:
    for name, number in (("Kestrel Café", "01632 960017"), ("Other", "01632 960018"), ("Third", "020 7946 0018")):
        desk.customer(name, number=number, search_text=search_text(name, phones=(number,)))
    typed = "+44 1632 960017"
    for end in range(3, len(typed) + 1):
        found = {row.name for row in desk.planner.search(typed[:end])}
        assert "Kestrel Café" in found or typed[:end].strip() == "+44"
    assert found == {"Kestrel Café"}


def test_a_reference_with_zeros_in_front_is_no_number_abroad(desk: Desk) -> None:
    for reference in ("0004312", "0004313", "3"):
        desk.customer(f"Shop {reference}", reference=reference, search_text=f"shop | {reference}")
    assert [row.name for row in desk.planner.search("0004312")] == ["Shop 0004312"]
