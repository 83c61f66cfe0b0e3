"""Finding duplicates among 10,000 customers, and 100,000 new ones against 100,000 known.

What spoils a name is what happens at a desk: two letters swapped, the number left out. A twentieth of the customers
has such a twin, and the shares found and wrongly named stand beside the times.
"""

from __future__ import annotations

from random import Random

from callplanner.domain.matching import Likeness, Party, find_matches, find_pairs
from callplanner.services.collector import collector_paused
from measure import Line, median_of, show, timed, under

SYLLABLES = "ba be bi bo da de di do fa fe ga go ka ki ko la le lo ma mi mo na no pa po ra re ro sa so ta to va vi wa"
KINDS = "Bakery Garage Foods Trading Design Clinic Hotel Stores Motors Florist Print Tools".split()  # noqa: SIM905


def companies(rng: Random, first_id: int, count: int) -> list[Party]:
    """Invented firms, whose words repeat as those of firms do."""
    parts = SYLLABLES.split()

    def word() -> str:
        return "".join(rng.choices(parts, k=rng.choice((2, 3, 3)))).title()

    names, towns, streets = ([word() for _ in range(n)] for n in (4000, 900, 3000))
    found = []
    for i in range(first_id, first_id + count):
        place = rng.randrange(len(towns))
        found.append(
            Party(
                i,
                f"{rng.choice(names)} {rng.choice(names) if rng.random() < 0.5 else ''} {rng.choice(KINDS)} Ltd",
                phones=(f"+44{rng.randrange(10**9, 10**10)}",),
                email=f"info{i}@firm.example",
                street=f"{rng.randrange(1, 300)} {rng.choice(streets)} Street",
                postcode=f"{place % 99:02}{rng.randrange(100):03}",
                town=towns[place],
            )
        )
    return found


def twin(rng: Random, party: Party, party_id: int) -> Party:
    """The same firm, typed again in a hurry."""
    name = list(party.name)
    place = rng.randrange(len(name) - 5)
    name[place], name[place + 1] = name[place + 1], name[place]
    phones = party.phones if rng.random() < 0.5 else ()
    return Party(party_id, "".join(name), phones=phones, street=party.street, postcode=party.postcode, town=party.town)


def run() -> list[Line]:
    """Measure and print."""
    rng = Random(4)
    known = companies(rng, 0, 10_000)
    twins = [twin(rng, known[i * 20], 1_000_000 + i) for i in range(500)]
    pairs: list[Likeness] = []
    times = [timed(lambda: pairs.__setitem__(slice(None), find_pairs(known + twins))) for _ in range(3)]
    truth = {(i * 20, 1_000_000 + i) for i in range(500)}
    found = {(p.first_id, p.second_id) for p in pairs}
    old = companies(rng, 0, 100_000)
    fresh = [
        twin(rng, party, 200_000 + i) if i % 20 == 0 else other
        for i, (party, other) in enumerate(zip(old, companies(rng, 200_000, 100_000), strict=True))
    ]
    with collector_paused():
        large = median_of(lambda: find_matches(fresh, old), 1)
    return show(
        "Duplicates",
        [
            under("duplicates among 10,000 customers", times, 20),
            Line("of 500 twins found", f"{len(found & truth)}"),
            Line("others named beside them", f"{len(found - truth)}"),
            under("100,000 new customers against 100,000 known", [large], 30),
        ],
    )


if __name__ == "__main__":
    run()
