"""Tables for people: nothing is lost, nothing is wider than it may be, figures stand at the right."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from callplanner.cli.text_table import fitted, folded, shown, text_table

ROOM = 40
words = st.lists(st.text("abÅ客é-1", min_size=1, max_size=30), max_size=8).map(" ".join)
rows = st.lists(st.tuples(words, words, words), max_size=6)


def test_columns_are_as_wide_as_they_need() -> None:
    made = text_table("Calls", ("Name", "Due"), [("Ash & Son", "7"), ("Beck", "1,204")], (False, True), 60)
    assert list(made) == ["Calls", "Name         Due", "Ash & Son      7", "Beck       1,204"]


def test_the_widest_gives_way_and_goes_on_below() -> None:
    made = list(text_table("", ("No", "Why"), [("1", "promised for today at nine")], (True, False), 16))
    assert made == ["No  Why", " 1  promised for", "    today at", "    nine"]


def test_a_mark_for_the_heads_alone() -> None:
    made = text_table("T", ("A",), [("a",)], (False,), 16, head=lambda text: f"<{text}>")
    assert list(made) == ["T", "<A>", "a"]


def test_what_a_terminal_would_obey_is_not_shown() -> None:
    assert list(text_table("", ("A",), [("x\x1b[2Jy\r\nz",)], (False,), 16)) == ["A", "x [2Jy", "z"]


@given(rows)
def test_no_line_is_wider_than_the_room_and_no_letter_is_lost(table: list[tuple[str, str, str]]) -> None:
    lines = list(text_table("", ("A", "B", "C"), table, (False, True, False), ROOM))
    assert all(shown(line) <= ROOM for line in lines)
    letters = sorted("ABC" + "".join("".join(row) for row in table).replace(" ", ""))
    assert sorted("".join(lines).replace(" ", "")) == letters


@given(words, st.integers(2, 20))
def test_a_text_is_parted_between_words(text: str, width: int) -> None:
    lines = folded(text, width)
    assert all(shown(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


@given(st.lists(st.integers(0, 300), min_size=1, max_size=9), st.integers(0, 200))
def test_narrow_columns_stay_whole(needed: list[int], room: int) -> None:
    widths = fitted(needed, room)
    assert all(width <= need for width, need in zip(widths, needed, strict=True))
    if sum(needed) <= room:
        assert widths == needed
    elif room >= 4 * len(needed):
        assert sum(widths) == room
        assert all(width >= max(widths) - 1 for width, need in zip(widths, needed, strict=True) if width < need)
