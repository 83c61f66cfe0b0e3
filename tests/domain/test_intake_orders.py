"""Orders from rows, after section 0 of the rules."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callplanner.domain.intake import Basis
from callplanner.domain.intake_order_cells import is_cancelled, is_credit
from callplanner.domain.values import Cell
from callplanner.services.sentences import SENTENCES
from callplanner.services.wording import say
from tests.domain.builders import orders

_DAY = date(2026, 3, 1)
_LINES = "order customer date quantity price discount"


def amounts_of(fields: str, *rows: tuple[object, ...], **how: bool) -> dict[str | None, int]:
    """Order -> cents."""
    return {draft.order: draft.amount_cents for draft in orders(fields, rows, **how).orders}  # type: ignore[arg-type]


def test_lines_of_one_number_are_one_order() -> None:
    result = orders(
        _LINES, [("7", "C", _DAY, 2, 10.0, 0.1), ("8", "C", _DAY, 1, 5, None), ("7", "C", _DAY, 1, 0.335, 0)]
    )
    assert [(draft.order, draft.amount_cents, draft.lines, draft.row) for draft in result.orders] == [
        ("7", 1834, 2, 2),
        ("8", 500, 1, 3),
    ]
    assert result.orders[0].basis is Basis.LINES


def test_a_given_amount_wins_over_quantity_and_price() -> None:
    assert amounts_of("order customer date quantity price amount", ("7", "C", _DAY, 2, 10, 19.5)) == {"7": 1950}
    assert amounts_of("order customer date quantity price amount", ("7", "C", _DAY, 2, 10, None)) == {"7": 2000}


def test_without_a_number_a_customers_day_is_one_order_and_equal_rows_all_count() -> None:
    rows = [("C1", _DAY, 10), ("C1", _DAY, 10), ("C2", _DAY, 1), ("C1", date(2026, 3, 2), 4)]
    result = orders("customer date amount", rows)
    assert [(draft.customer, draft.date, draft.amount_cents, draft.order) for draft in result.orders] == [
        ("C1", _DAY, 2000, None),
        ("C2", _DAY, 100, None),
        ("C1", date(2026, 3, 2), 400, None),
    ]


def test_rows_without_a_number_among_numbered_ones_are_their_customers_day() -> None:
    rows = [("7", "C1", _DAY, 10), (None, "C1", _DAY, 1), (None, "C2", _DAY, 4), (None, "C1", _DAY, 2)]
    result = orders("order customer date amount", rows)
    assert [(draft.order, draft.customer, draft.amount_cents, draft.lines) for draft in result.orders] == [
        ("7", "C1", 1000, 1),
        (None, "C1", 300, 2),
        (None, "C2", 400, 1),
    ]
    assert not result.rejects


def test_a_line_without_its_orders_number_joins_nothing() -> None:
    result = orders("order quantity price", [("7", 2, 3), (None, 1, 1)])
    assert [reject.reason.code for reject in result.rejects] == ["row-without-order"]


def test_heads_with_a_total_and_heads_without_amounts() -> None:
    heads = orders("order customer date amount", [("7", "C", _DAY, 99), ("8", "C", _DAY, 1)])
    assert {draft.basis for draft in heads.orders} == {Basis.TOTAL}
    bare = orders("order customer date", [("7", "C", _DAY)])
    assert [(draft.amount_cents, draft.basis) for draft in bare.orders] == [(0, Basis.NONE)]


def test_a_total_on_every_line_counts_once() -> None:
    rows = [("7", "C", _DAY, 1, 50), ("7", "C", _DAY, 2, 50), ("8", "C", _DAY, 1, 20)]
    assert amounts_of("order customer date quantity amount", *rows, totals=True) == {"7": 5000, "8": 2000}
    bare = (None, "C", _DAY, 1, 3)
    assert amounts_of("order customer date quantity amount", *rows, bare, bare, totals=True)[None] == 600


def test_lines_without_customer_or_date_wait_for_their_orders() -> None:
    result = orders("order quantity price", [("7", 2, 3), ("7", 1, 1)])
    assert result.lines_only
    assert [(draft.order, draft.date, draft.customer, draft.amount_cents) for draft in result.orders] == [
        ("7", None, None, 700)
    ]


def test_credit_notes_subtract() -> None:
    assert amounts_of("order customer date quantity price", ("C1", "C", _DAY, -3, 4)) == {"C1": -1200}
    assert amounts_of("order customer date quantity amount", ("C1", "C", _DAY, -3, 12)) == {"C1": -1200}
    assert amounts_of("order customer date amount status", ("G1", "C", _DAY, 12, "Gutschrift")) == {"G1": -1200}
    assert amounts_of("order customer date amount status", ("G1", "C", _DAY, -12, "Credit note")) == {"G1": -1200}


def test_cancelled_orders_keep_their_amount_and_a_flag() -> None:
    result = orders(
        "order customer date amount status", [("7", "C", _DAY, 12, "Cancelled"), ("8", "C", _DAY, 5, "Shipped")]
    )
    assert [(draft.cancelled, draft.amount_cents, draft.status) for draft in result.orders] == [
        (True, 1200, "Cancelled"),
        (False, 500, "Shipped"),
    ]


def test_a_cancelled_line_of_a_living_order_does_not_count() -> None:
    rows = [("7", "C", _DAY, 12, "storniert"), ("7", "C", _DAY, 5, "versandt")]
    assert [
        (draft.cancelled, draft.amount_cents) for draft in orders("order customer date amount status", rows).orders
    ] == [(False, 500)]


@pytest.mark.parametrize(
    "word",
    ["Cancelled", "canceled", "CANCELLED", "storniert", "Storno", "annulé", "Annulée", "void", "Voided", "anulado"],
)
def test_words_for_cancelled(word: str) -> None:
    assert is_cancelled(word)


@pytest.mark.parametrize("word", ["Shipped", "Resolved", "On Hold", "Disputed", "avoided", "4", "offen", "unvoid"])
def test_words_for_other_states(word: str) -> None:
    assert not is_cancelled(word)
    assert not is_credit(word)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (("7", None, _DAY, 1), "row-without-customer"),
        (("7", "NA", _DAY, 1), "row-without-customer"),
        ((None, None, _DAY, 1), "row-without-customer"),
        (("7", "C", None, 1), "row-without-date"),
        (("7", "C", "soon", 1), "cell-not-date"),
        (("7", "C", "0000-00-00", 1), "cell-unreal-date"),
        (("7", "C", date(9999, 12, 31), 1), "cell-unreal-date"),
        (("7", "C", _DAY, "a lot"), "cell-not-number"),
        (("7", "C", _DAY, 1e15), "cell-number-too-large"),
    ],
)
def test_rows_that_cannot_be_taken_say_why(row: tuple[object, ...], code: str) -> None:
    result = orders("order customer date amount", [("6", "C", _DAY, 1), row])  # type: ignore[list-item]
    assert [(reject.row, reject.reason.code, reject.cells) for reject in result.rejects] == [(3, code, row)]
    assert len(result.orders) == 1
    assert result.rows == 2
    assert "?" not in say(result.rejects[0].reason)


def test_one_number_for_two_customers_is_told() -> None:
    result = orders("order customer date amount", [("7", "C1", _DAY, 1), ("7", "C2", _DAY, 2)])
    assert say(result.rejects[0].reason) == "Order 7 belongs to customer C1 already (row 2)."


def test_an_order_over_several_days_has_the_first() -> None:
    result = orders("order customer date amount", [("7", "C", date(2026, 3, 2), 1), ("7", "C", _DAY, 2)])
    assert [(draft.date, draft.amount_cents) for draft in result.orders] == [(_DAY, 300)]


@pytest.mark.parametrize(
    ("typed", "percents", "cents"),
    [
        (0.25, False, 7500),
        ("25%", False, 7500),
        (25, True, 7500),
        ("25%", True, 7500),
        (1, True, 9900),
        (15, False, 8500),
    ],
)
def test_discounts_as_shares_and_percents(typed: object, percents: bool, cents: int) -> None:
    assert amounts_of(_LINES, ("7", "C", _DAY, 1, 100, typed), percents=percents) == {"7": cents}


def test_an_absurd_discount_is_refused() -> None:
    assert orders(_LINES, [("7", "C", _DAY, 1, 100, -0.5)]).rejects[0].reason.code == "cell-not-discount"


@given(
    st.lists(st.tuples(st.sampled_from("ABC"), st.integers(-500, 500), st.integers(0, 10**6)), min_size=1, max_size=40),
    st.integers(1, 5),
)
def test_sums_are_exact_and_nothing_is_lost(lines: list[tuple[str, int, int]], blocks: int) -> None:
    rows = [(order, "C", _DAY, quantity, price / 100) for order, quantity, price in lines]
    result = orders("order customer date quantity price", rows, blocks=blocks)
    expected: dict[str, int] = {}
    for order, quantity, price in lines:
        expected[order] = expected.get(order, 0) + quantity * price
    assert {draft.order: draft.amount_cents for draft in result.orders} == expected
    assert sum(draft.lines for draft in result.orders) + len(result.rejects) == result.rows == len(lines)


_STATUSES = st.sampled_from([None, "Shipped", "Cancelled", "Credit note"])


@given(
    st.lists(
        st.tuples(
            st.one_of(st.none(), st.integers(1, 9).map(str)), st.sampled_from(["C", "D", None]),
            st.sampled_from([_DAY, date(2026, 2, 1), None, "never"]),
            st.one_of(st.none(), st.integers(-50, 50).map(float), st.just("much")), _STATUSES,
        ), min_size=1, max_size=30,
    ),
    st.integers(2, 8),
)  # fmt: skip
def test_many_rows_at_once_are_taken_as_one_by_one(rows: list[tuple[Cell, ...]], blocks: int) -> None:
    """Blocks of orders that are all new take a shorter way, which must give the same."""
    fields = "order customer date amount status"
    alone = orders(fields, rows, blocks=len(rows))
    for result in (orders(fields, rows), orders(fields, rows, blocks=blocks)):
        assert list(result.orders) == list(alone.orders)
        assert result.rejects == alone.rejects


def test_every_reason_has_a_sentence() -> None:
    import re
    from pathlib import Path

    import callplanner

    root = Path(callplanner.__file__).parent
    sources = [*root.glob("workbook/*.py"), *root.glob("domain/intake*.py")]
    sources += [
        root / "domain" / f"{name}.py"
        for name in ("values", "dates", "amounts", "phone", "call_times", "column_profile")
    ]
    pattern = re.compile(r"""(?:Error|phrase|_reject)\(\s*"([a-z][a-z-]+)\"""")
    codes = {code for source in sources for code in pattern.findall(source.read_text("utf-8"))}
    assert len(codes) > 60
    assert not codes - SENTENCES.keys()


def test_further_lines_of_an_order_need_no_customer_and_no_date() -> None:
    rows = [("1", "Ash", "2024-01-05", 20), ("1", None, None, 15), ("2", None, None, 7)]
    result = orders("order name date amount", rows)
    assert [(draft.order, draft.name, draft.amount_cents) for draft in result.orders] == [("1", "Ash", 3_500)]
    assert [reject.row for reject in result.rejects] == [4]


@pytest.mark.parametrize("blocks", [1, 7])
def test_cells_merged_over_the_lines_of_an_order(blocks: int) -> None:
    rows = [
        ("1", "Ash", "2024-01-05", "Mug", 20), (None, None, None, "Cup", 15), ("2", "Beck", "2024-01-06", "Pot", 7),
        (None, None, None, "Tea", 3), (None, None, None, "Total", 45), (None, None, None, None, 45),
        (), (None, None, None, "Jug", 9),
    ]  # fmt: skip
    result = orders("order name date - amount", rows, blocks=blocks)
    assert [(draft.order, draft.amount_cents) for draft in result.orders] == [("1", 3_500), ("2", 1_000)]
    assert [reject.row for reject in result.rejects] == [6, 7, 9]


def test_the_kind_of_a_document_tells_credit_notes() -> None:
    kinds = (
        "Sales invoice", "Sales credit note", "Credit Memo", "Gutschrift", "Payment Refund", "Credit card", "Return",
        "Returning customer", None,
    )  # fmt: skip
    rows = [(place, "Ash", "2024-01-05", 5, kind) for place, kind in enumerate(kinds)]
    sums = [draft.amount_cents for draft in orders("order name date amount kind", rows).orders]
    assert sums == [500, -500, -500, -500, -500, 500, -500, 500, 500]
    lines = [("1", "Ash", "2024-01-05", 2, 10, "Credit note"), ("1", "Ash", "2024-01-05", -1, 5, "Credit note")]
    assert orders("order name date quantity price kind", lines).orders[0].amount_cents == -2_500
