"""Who may be the same: held against sets whose truth is known, and against cases a person would decide at a glance."""

from __future__ import annotations

import csv
from itertools import combinations
from pathlib import Path

import pytest

from callplanner.domain.matching import Party, find_matches, find_pairs
from tests.real_data import real

Truth = set[tuple[int, int]]


def f1(found: Truth, truth: Truth) -> float:
    hits = len(found & truth)
    return 2 * hits / (len(found) + len(truth))


def pairs_of(parties: list[Party]) -> Truth:
    return {(min(p.first_id, p.second_id), max(p.first_id, p.second_id)) for p in find_pairs(parties)}


def same_key(keys: list[str]) -> Truth:
    places: dict[str, list[int]] = {}
    for place, key in enumerate(keys):
        places.setdefault(key, []).append(place)
    return {pair for same in places.values() for pair in combinations(same, 2)}


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return [{key.strip(): value.strip() for key, value in row.items()} for row in csv.DictReader(file)]


def people(*names: str) -> tuple[list[Party], Truth]:
    rows = [row for name in names for row in read(real("B_febrl") / name)]
    parties = [
        Party(
            place,
            f"{row['given_name']} {row['surname']}".strip(),
            street=f"{row['street_number']} {row['address_1']}, {row['address_2']}".strip(" ,"),
            postcode=row["postcode"],
            town=row["suburb"],
            region=row["state"],
        )
        for place, row in enumerate(rows)
    ]
    return parties, same_key([row["rec_id"].split("-")[1] for row in rows])


def restaurants(name: str, key: str) -> tuple[list[Party], Truth]:
    rows = read(real("B_restaurants") / name)
    return [
        Party(place, row["name"], phones=(row["phone"],), street=row["addr"], town=row["city"])
        for place, row in enumerate(rows)
    ], same_key([row[key] for row in rows])


@pytest.mark.parametrize(("files", "mark"), [(("dataset1.csv",), 0.95), (("dataset4a.csv", "dataset4b.csv"), 0.90)])
def test_people_with_typing_errors_are_found(files: tuple[str, ...], mark: float) -> None:
    parties, truth = people(*files)
    assert f1(pairs_of(parties), truth) >= mark


@pytest.mark.parametrize(("name", "key"), [("restaurant.original.csv", "class"), ("restaurant.csv", "cluster")])
def test_firms_of_two_guides_are_found(name: str, key: str) -> None:
    parties, truth = restaurants(name, key)
    assert f1(pairs_of(parties), truth) >= 0.90


def town(count: int = 40) -> list[Party]:
    """People who are all somebody else, so that words have a usual frequency."""
    first = ["Anna", "Berta", "Carl", "Dora", "Emil", "Frieda", "Gustav", "Hanna"]
    last = ["Weber", "Wagner", "Becker", "Schulz", "Hoffmann"]
    return [
        Party(
            100 + i,
            f"{first[i % 8]} {last[i % 5]}",
            phones=(f"+4989{i:07}",),
            street=f"Weg {i}",
            postcode=f"{80000 + i}",
        )
        for i in range(count)
    ]


BASE = Party(
    1, "Blauer See Automobile GmbH", phones=("+49301234567",), street="Seestr. 12", postcode="14109", town="Berlin"
)


@pytest.mark.parametrize(
    "other",
    [
        Party(2, "Automobile Blauer See", phones=("030 1234567",), street="Seestraße 12", town="Berlin"),
        Party(2, "BLAUER SEE AUTOMOBLIE", street="Seestrasse 12", postcode="14109", town="Berlin"),
        Party(2, "Blauer See Automobile", phones=("+49301234567",)),
    ],
)
def test_another_spelling_is_the_same(other: Party) -> None:
    found = find_pairs([BASE, *town(), other])
    assert [(p.first_id, p.second_id) for p in found] == [(1, 2)]
    assert 0.5 <= found[0].score <= 1


@pytest.mark.parametrize(
    "other",
    [
        Party(2, "Roter See Motoren", phones=("+49307654321",), street="Seestr. 99", postcode="14109", town="Berlin"),
        Party(2, "Blauer Himmel Reisen", phones=("+49891234500",), street="Ring 1", postcode="80331", town="München"),
        Party(2, "Zahnarzt Krause", phones=("+49301234567",)),
    ],
)
def test_a_neighbour_a_namesake_and_a_shared_line_are_not(other: Party) -> None:
    assert find_pairs([BASE, *town(), other]) == []


def test_evidence_names_what_speaks_for_and_against() -> None:
    other = Party(
        2, "Blauer See Automobile", phones=("+49309999999",), street="Seestr. 12", postcode="14109", town="Berlin"
    )
    [found] = find_pairs([BASE, *town(), other])
    assert [words.code for words in found.evidence] == ["match-same-address", "match-same-name", "match-other-numbers"]


def test_a_pair_told_apart_is_left_out() -> None:
    other = Party(2, "Blauer See Automobile", phones=("+49301234567",))
    assert find_pairs([BASE, *town(), other], distinct=[(1, 2)]) == []


def test_new_ones_are_compared_with_old_ones_and_with_each_other_but_old_ones_are_left_alone() -> None:
    twins = [
        Party(-1, "Rovelli Gifts", email="a@rovelli.example"),
        Party(-2, "Rovelli Gift", email="a@rovelli.example"),
    ]
    old = [BASE, Party(3, "Blauer See Automobile", phones=("+49301234567",)), *town()]
    found = find_matches(twins, old)
    assert {i: {pair.first_id, pair.second_id} for i, pair in found.items()} == {-2: {-1, -2}}


def test_nobody_and_one_are_no_pair() -> None:
    assert find_pairs([]) == []
    assert find_pairs([BASE]) == []
    assert find_pairs([Party(1, ""), Party(2, "")]) == []


def test_who_moved_house_keeps_name_number_and_e_mail() -> None:
    own = {"phones": ("+493517000271",), "email": "info@seeauto.example"}
    here = Party(1, "Automobile Meier", **own, street="Bergstr. 3", postcode="01067", town="Dresden")  # type: ignore[arg-type]
    there = Party(2, "Automobile Meier", **own, street="Neue Gasse 7", postcode="50667", town="Köln")  # type: ignore[arg-type]
    named = [Party(10 + n, f"Automobile {word}") for n, word in enumerate(("Meier", "Meier", "Otto", "Graf"))]
    assert (1, 2) in {(p.first_id, p.second_id) for p in find_pairs([here, there, *named, *town()])}


def test_the_same_house_number_in_another_street_is_an_accident() -> None:
    where = {"postcode": "10115", "town": "Berlin"}
    one = Party(1, "Hotel Quast", phones=("+49301988071",), street="Schulstr. 41", **where)  # type: ignore[arg-type]
    other = Party(2, "Elektro Quast", phones=("+49304176953",), street="Bahnhofstr. 41", **where)  # type: ignore[arg-type]
    names = ("Hotel", "Elektro")
    others = [
        Party(100 + n, f"{names[n % 2]} F{n}", street=f"Ring {n}a", **({} if n % 8 else where))  # type: ignore[arg-type]
        for n in range(300)
    ]
    assert (1, 2) not in {(p.first_id, p.second_id) for p in find_pairs([one, other, *others])}
