"""What stays at hand holds: each shelf until what it says, followed figures brought up to every change."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from callplanner.domain.changes import Changes
from callplanner.domain.errors import StorageError
from callplanner.domain.phrase import phrase
from callplanner.services.at_hand import FOLLOWED, AtHand

DAY = date(2026, 3, 2)


def changed(*ids: int) -> Changes:
    return Changes(1, phrase("call-recorded"), frozenset(ids))


class Figures:
    """A figure of each customer that is made by reading a table, and counts how often all of it was."""

    def __init__(self) -> None:
        self.at_hand = AtHand()
        self.table = {1: 10, 2: 20, 3: 30}
        self.made = 0
        self.refreshed: list[frozenset[int]] = []

    def make(self) -> dict[int, int]:
        self.made += 1
        return dict(self.table)

    def refresh(self, last: dict[int, int], ids: frozenset[int]) -> dict[int, int]:
        self.refreshed.append(ids)
        return last | {i: self.table[i] for i in ids}

    def ask(self, day: date = DAY, name: str = "figure") -> dict[int, int]:
        return self.at_hand.followed(day, name, self.make, self.refresh)

    def commit(self, customer_id: int, value: int) -> None:
        self.table[customer_id] = value
        self.at_hand.change(changed(customer_id))


def test_only_who_changed_is_read_again() -> None:
    figures = Figures()
    assert figures.ask() == {1: 10, 2: 20, 3: 30}
    figures.commit(2, 21)
    figures.commit(3, 31)
    assert figures.ask() == {1: 10, 2: 21, 3: 31}
    assert figures.ask() == {1: 10, 2: 21, 3: 31}
    assert (figures.made, figures.refreshed) == (1, [frozenset({2, 3})])


def test_another_day_and_a_large_change_make_it_anew() -> None:
    figures = Figures()
    figures.ask()
    figures.ask(date(2026, 3, 3))
    assert figures.made == 2
    figures.at_hand.clear()
    figures.ask(date(2026, 3, 3))
    assert figures.made == 3


def test_what_changes_while_it_is_made_is_read_again() -> None:
    figures = Figures()
    make = figures.make

    def make_slowly() -> dict[int, int]:
        found = make()
        figures.commit(1, 11)  # after it was read
        return found

    figures.at_hand.followed(DAY, "figure", make_slowly, figures.refresh)
    assert figures.ask() == {1: 11, 2: 20, 3: 30}


def test_what_could_not_be_read_is_still_to_be_read() -> None:
    figures = Figures()
    figures.ask()
    figures.commit(1, 11)

    def fail(last: dict[int, int], ids: frozenset[int]) -> dict[int, int]:
        raise StorageError("file-away")

    with pytest.raises(StorageError):
        figures.at_hand.followed(DAY, "figure", figures.make, fail)
    assert figures.ask()[1] == 11


def test_two_who_ask_at_once_have_it_made_once() -> None:
    figures = Figures()
    make, begun, gate = figures.make, threading.Event(), threading.Event()

    def make_slowly() -> dict[int, int]:
        begun.set()
        gate.wait()
        return make()

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(figures.at_hand.followed, DAY, "figure", make_slowly, figures.refresh)
        begun.wait()
        second = pool.submit(figures.ask)
        gate.set()
        assert first.result() == second.result() == {1: 10, 2: 20, 3: 30}
    assert figures.made == 1


def test_the_one_asked_for_longest_ago_makes_room() -> None:
    figures = Figures()
    for place in range(FOLLOWED):
        figures.ask(name=f"{place}")
    figures.ask(name="0")
    figures.ask(name="one more")
    made = figures.made
    figures.ask(name="0")
    assert figures.made == made
    figures.ask(name="1")
    assert figures.made == made + 1


def test_until_changed_ends_with_any_change_and_kept_does_not() -> None:
    at_hand, made = AtHand(), []

    def make() -> int:
        made.append(1)
        return len(made)

    def ask() -> tuple[int, int]:
        return at_hand.kept(DAY, "kept", make), at_hand.until_changed(DAY, "short", make)

    assert ask() == ask() == (1, 2)
    at_hand.change(changed(7))
    assert ask() == (1, 3)
    at_hand.drop("kept")
    assert ask() == (4, 3)
