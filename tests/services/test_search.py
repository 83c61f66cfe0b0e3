"""The search field: everybody whose text holds every word, in the order that is promised."""

from __future__ import annotations

from callplanner.domain.search import fold, search_terms
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
