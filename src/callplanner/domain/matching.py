"""Who may be the same: pairs of customers, each with a score and the evidence for and against it.

Weights follow Fellegi and Sunter (1969): agreement on a word counts as many bits as the word is rare in this file,
disagreement takes some away, and the whole has to outweigh the odds that two customers picked at random are the same.
So nothing has to be trained, a common word such as "Restaurant" or a large firm's town proves little, and the same
constants hold for ten customers and for a hundred thousand.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from math import log2

from msgspec import Struct
from rapidfuzz.distance import DamerauLevenshtein, JaroWinkler

from callplanner.domain.phrase import Phrase, phrase
from callplanner.domain.search import fold, only_digits

LIKELY = 0.5
"""Pairs from this score on are shown."""

_BLOCK = 20
"""A key that more customers share tells nobody apart; another key finds the pair, or nothing would have proved it."""
_RARE = 6
_ALIKE = 0.86
_MOST_BITS = 12.0
_PHONE_TAIL = 8
_ORDINALS = ("1st", "2nd", "3rd", "th")
_NAMES_FURTHER = 0.8
_WORDS_FURTHER = 0.3
_OTHER_NAME = 14.0
_OTHER_NUMBER = 5.0
_ONE_DOOR = 0.5
_OTHER_STREET = 1.0
"""At most so many bits for the same house number where the streets have no word in common: an accident."""
_IN_COMMON = 1.2
"""Share of the bits needed that must be shared letter by letter before typing errors are looked into."""
_ABBREVIATED = {
    "st": "street", "str": "street", "strasse": "street", "rd": "road", "ave": "avenue", "av": "avenue",
    "blvd": "boulevard", "blv": "boulevard", "bd": "boulevard", "dr": "drive", "ln": "lane", "pl": "place",
    "ct": "court", "hwy": "highway", "sq": "square", "pkwy": "parkway", "n": "north", "s": "south", "e": "east",
    "w": "west", "cct": "circuit", "cres": "crescent", "crt": "court",
}  # fmt: skip
_SMALL_WORDS = (
    "the and und et y of gmbh mbh ag kg ohg ug co ltd limited llc llp inc corp corporation company plc pty sa sarl sas "
    "srl spa bv nv ab as oy e k mr mrs ms dr herr frau"
)
_LEGAL = frozenset(_SMALL_WORDS.split())


class Party(Struct, frozen=True):
    """What is compared of one customer. `phones` are normalised where they could be, else as typed."""

    party_id: int
    name: str
    people: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    email: str = ""
    street: str = ""
    postcode: str = ""
    town: str = ""
    region: str = ""


class Likeness(Struct, frozen=True):
    """Two customers who may be the same; `score` 0 to 1 and the evidence in words, the strongest first."""

    first_id: int
    second_id: int
    score: float
    evidence: tuple[Phrase, ...]


class _Known(Struct):
    """A party taken apart."""

    party: Party
    name: tuple[str, ...]
    people: tuple[tuple[str, ...], ...]
    phones: frozenset[str]
    email: str
    houses: frozenset[str]
    street: tuple[str, ...]
    postcode: str
    town: tuple[str, ...]
    region: str
    marks: frozenset[tuple[str, str]]


def _prepare(party: Party) -> _Known:
    words = fold(party.name.replace("'", "").replace("’", "")).split()
    towns = fold(party.town).split()
    street = [_ABBREVIATED.get(word, word) for word in fold(party.street).split()]
    phones = {only_digits(number)[-_PHONE_TAIL:] for number in party.phones}
    whole = {"email": party.email.strip().casefold(), "postcode": fold(party.postcode).replace(" ", "")}
    whole["region"] = fold(party.region)
    listed = {
        "name": tuple([word for word in words if word not in _LEGAL and word not in towns] or words),
        "phone": tuple(number for number in phones if len(number) >= 6),
        "house": tuple(word for word in street if _is_house(word)),
        "street": tuple(word for word in street if not _is_house(word)),
        "town": tuple(towns),
    }
    marks = [(field, word) for field, values in listed.items() for word in values]
    marks += [(field, value) for field, value in whole.items() if value]
    return _Known(
        party=party,
        name=listed["name"],
        people=tuple(tuple(fold(person).split()) for person in party.people if person),
        phones=frozenset(listed["phone"]),
        email=whole["email"],
        houses=frozenset(listed["house"]),
        street=listed["street"],
        postcode=whole["postcode"],
        town=listed["town"],
        region=whole["region"],
        marks=frozenset(marks),
    )


def _is_house(word: str) -> bool:
    """12 and 12a are houses; 5th is a street."""
    return word[0].isdigit() and not word.endswith(_ORDINALS)


class _Weights:
    """How many bits an agreement is worth: the rarer the value is in this file, the more."""

    def __init__(self, known: Sequence[_Known]) -> None:
        self.prior = log2(max(len(known), 2))
        counts = Counter(mark for one in known for mark in one.marks)
        self.shared = {mark: count for mark, count in counts.items() if count > 1}
        self._bits = {mark: self._worth(count) for mark, count in self.shared.items()}
        self._alone = self._worth(1)

    def _worth(self, count: int) -> float:
        return min(_MOST_BITS, max(0.3, self.prior - log2(count) + 1))

    def of(self, field: str, value: str) -> float:
        """Bits for sharing a word or a whole value of a field."""
        return self._bits.get((field, value), self._alone)

    def in_common(self, one: _Known, other: _Known) -> float:
        """Bits of what two parties share letter by letter; quickly."""
        return sum([self._bits[mark] for mark in one.marks & other.marks])


def find_pairs(
    parties: Sequence[Party],
    *,
    distinct: Iterable[tuple[int, int]] = (),
    step: Callable[[int, int], None] | None = None,
) -> list[Likeness]:
    """All pairs that may be the same, the most likely first; pairs in `distinct` (lower id first) are left out.

    `step(done, total)` is told the progress and may raise to stop.
    """
    known = [_prepare(party) for party in parties]
    return _find(known, None, frozenset(distinct), step)


def find_matches(
    fresh: Sequence[Party], stored: Sequence[Party], *, step: Callable[[int, int], None] | None = None
) -> dict[int, Likeness]:
    """For each new party the most likely one among the stored ones and the new ones before it, by its id."""
    known = [_prepare(party) for party in (*stored, *fresh)]
    best: dict[int, Likeness] = {}
    newcomers = frozenset(party.party_id for party in fresh)
    for pair in _find(known, len(stored), frozenset(), step):
        best.setdefault(pair.second_id if pair.second_id in newcomers else pair.first_id, pair)
    return best


def _find(
    known: Sequence[_Known],
    old: int | None,
    distinct: frozenset[tuple[int, int]],
    step: Callable[[int, int], None] | None,
) -> list[Likeness]:
    weights = _Weights(known)
    enough = weights.prior * _IN_COMMON
    found: list[tuple[float, int, int]] = []
    for done, (first, partners) in enumerate(_candidates(known, weights, old)):
        if step is not None and not done % 1000:
            step(done, len(known))
        one = known[first]
        for second in partners:
            other = known[second]
            if weights.in_common(one, other) < enough:
                continue
            score = _score(one, other, weights)
            if score >= LIKELY:
                found.append((score, first, second))
    pairs = []
    for score, i, j in sorted(found, key=lambda f: (-f[0], f[1], f[2])):
        a, b = known[i].party.party_id, known[j].party.party_id
        if (min(a, b), max(a, b)) not in distinct:
            pairs.append(Likeness(a, b, score, _evidence(known[i], known[j], weights)))
    return pairs


def _keys(one: _Known, weights: _Weights) -> Iterator[tuple[str, ...]]:
    """What two customers must share once to be compared at all."""
    for number in one.phones:
        yield ("phone", number)
    if one.email:
        yield ("email", one.email)
    names = one.name[:4]
    heads = sorted({word[:4] for word in names})
    for place, head in enumerate(heads):
        for following in heads[place + 1 :]:
            yield ("names", head, following)
        if one.postcode:
            yield ("code", head[:3], one.postcode)
        if one.town:
            yield ("town", head, one.town[0][:4])
        for house in one.houses:
            yield ("house", head, house)
        if one.street:
            yield ("street", head, one.street[0][:4])
    for house in one.houses:
        if one.postcode:
            yield ("code-house", one.postcode, house)
        if one.street:
            yield ("street-house", one.street[0][:4], house)
        if one.town:
            yield ("town-house", one.town[0][:4], house)
    if one.postcode and one.street:
        yield ("code-street", one.postcode, one.street[0][:4])
    if one.name:
        yield ("whole", *sorted(one.name))
    for field in ("name", "street", "town"):
        for word in getattr(one, field)[:4]:
            if weights.shared.get((field, word), _RARE + 1) <= _RARE:
                yield (field, word)


def _candidates(known: Sequence[_Known], weights: _Weights, old: int | None) -> Iterator[tuple[int, set[int]]]:
    """Each party with the later ones that share a key. `old`: so many first parties are not compared to each other."""
    blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, one in enumerate(known):
        for key in _keys(one, weights):
            block = blocks[key]
            if len(block) <= _BLOCK and (not block or block[-1] != place):
                block.append(place)
    partners: dict[int, set[int]] = defaultdict(set)
    for block in blocks.values():
        if 1 < len(block) <= _BLOCK:
            for place, first in enumerate(block):
                later = block[place + 1 :] if old is None or first >= old else [i for i in block if i >= old]
                if later:
                    partners[first].update(later)
    yield from partners.items()


def _soft(
    one: Sequence[str], other: Sequence[str], bits: Callable[[str], float], further: float
) -> tuple[float, float]:
    """Bits of the words that both have, typing errors and shortened words included; bits of the words that only one
    has. The rarest shared word counts whole; each more by the part `further`, because words of a street or a town
    come together."""
    left = list(other)
    shared = apart = most = 0.0
    for word in one:
        best, best_word = 0.0, ""
        for candidate in left:
            if candidate == word:
                best, best_word = 1.0, candidate
                break
            alike = _alike(word, candidate)
            if alike > best:
                best, best_word = alike, candidate
        if best >= _ALIKE:
            left.remove(best_word)
            weight = bits(word) if best == 1.0 else _worth(word, best_word, bits)
            weight *= 1.0 if best == 1.0 else 0.5 + (best - _ALIKE) * 2
            shared += weight
            most = max(most, weight)
        else:
            apart += bits(word)
    return most + further * (shared - most), apart + sum(map(bits, left))


def _worth(word: str, other: str, bits: Callable[[str], float]) -> float:
    return min(bits(word), bits(other))


def _alike(word: str, other: str) -> float:
    shorter, longer = (word, other) if len(word) <= len(other) else (other, word)
    if len(shorter) >= 3 and longer.startswith(shorter):
        return 0.95
    return JaroWinkler.similarity(word, other, score_cutoff=0.8)


def _bits(one: _Known, other: _Known, weights: _Weights) -> dict[str, float]:
    """Bits for and against, by field."""
    result: dict[str, float] = {}
    if one.name and other.name:
        result["name"] = _names(one.name, other.name, weights)
        if result["name"] < 0 and (one.people or other.people):
            # a firm in one file is its owner in the other
            crossed = [_names(one.name, person, weights) for person in other.people]
            crossed += [_names(person, other.name, weights) for person in one.people]
            result["name"] = max(result["name"], *crossed)
    if one.phones and other.phones:
        same = one.phones & other.phones
        result["phone"] = max(weights.of("phone", number) for number in same) if same else -_OTHER_NUMBER
    if one.email and other.email:
        result["email"] = weights.of("email", one.email) if one.email == other.email else -1.5
    same_house = one.houses & other.houses
    shared = 0.0
    other_house = bool(one.houses and other.houses and not same_house)
    if one.street and other.street:
        shared, apart = _soft(one.street, other.street, lambda word: weights.of("street", word), _WORDS_FURTHER)
        result["street"] = (shared * 0.6 if other_house else shared) - min(apart * 0.3, 4.0)
    if one.houses and other.houses:
        result["house"] = max((weights.of("house", house) for house in same_house), default=-3.0)
        if same_house and one.street and other.street and not shared:
            result["house"] = min(result["house"], _OTHER_STREET)
    result["place"] = _place(one, other, weights)
    return result


def _names(one: tuple[str, ...], other: tuple[str, ...], weights: _Weights) -> float:
    shared, apart = _soft(one, other, lambda word: weights.of("name", word), _NAMES_FURTHER)
    return shared - min(apart * 0.4, 8.0) if shared else -_OTHER_NAME


def _place(one: _Known, other: _Known, weights: _Weights) -> float:
    """Postcode, town and region say nearly the same thing: the strongest counts whole, the others by a part."""
    parts = []
    if one.postcode and other.postcode:
        if one.postcode == other.postcode:
            parts.append(weights.of("postcode", one.postcode))
        elif DamerauLevenshtein.distance(one.postcode, other.postcode, score_cutoff=1) <= 1:
            parts.append(weights.of("postcode", one.postcode) * 0.5)
        else:
            parts.append(-3.0)
    if one.town and other.town:
        shared, apart = _soft(one.town, other.town, lambda word: weights.of("town", word), _WORDS_FURTHER)
        parts.append(shared - min(apart * 0.3, 3.0))
    if one.region and other.region:
        parts.append(weights.of("region", one.region) if one.region == other.region else -1.5)
    if not parts:
        return 0.0
    best = max(parts)
    return best + 0.4 * (sum(parts) - best)


def _total(bits: dict[str, float]) -> float:
    """Bits of all fields. Number and address are one door: firms in one house often share the switchboard, so the
    weaker of the two counts by a part. Who moves keeps name, number and e-mail: where all three agree, another address
    cannot outweigh them."""
    door = _door(bits)
    phone, email = bits.get("phone", 0.0), bits.get("email", 0.0)
    line = max(phone, email) or phone + email
    if min(phone, email, bits.get("name", 0.0)) > 0:
        line += _ONE_DOOR * min(phone, email)
        door = max(door, -line / 2)
    reach = max(door, line) + _ONE_DOOR * min(door, line) if door > 0 and line > 0 else door + line
    return bits.get("name", 0.0) + reach


def _door(bits: dict[str, float]) -> float:
    return bits.get("street", 0.0) + bits.get("house", 0.0) + bits["place"]


def _score(one: _Known, other: _Known, weights: _Weights) -> float:
    bits = _total(_bits(one, other, weights)) - weights.prior
    return 1.0 / (1.0 + float(2.0 ** max(-60.0, min(60.0, -bits))))


def _evidence(one: _Known, other: _Known, weights: _Weights) -> tuple[Phrase, ...]:
    """What speaks for a pair and what against it, in words; what speaks loudest first."""
    bits = _bits(one, other, weights)
    said: list[tuple[float, Phrase]] = []
    if "name" in bits:
        names = {"first": one.party.name, "second": other.party.name}
        same = sorted(one.name) == sorted(other.name)
        code = "match-same-name" if same else "match-names-alike" if bits["name"] > 0 else "match-other-name"
        said.append((bits["name"], phrase(code, **names)))
    if "phone" in bits:
        number = next((n for n in one.party.phones if only_digits(n)[-_PHONE_TAIL:] in other.phones), "")
        said.append((bits["phone"], phrase("match-same-number", number=number) if number else OTHER_NUMBERS))
    if "email" in bits:
        said.append((bits["email"], phrase("match-same-email", email=one.email) if bits["email"] > 0 else OTHER_EMAILS))
    said.append((_door(bits), _address_words(one, other, bits)))
    return tuple(words for weight, words in sorted(said, key=lambda s: -s[0]) if weight)


OTHER_NUMBERS = Phrase("match-other-numbers")
OTHER_EMAILS = Phrase("match-other-emails")


def _address_words(one: _Known, other: _Known, bits: dict[str, float]) -> Phrase:
    first, second = _address(one.party), _address(other.party)
    if "street" not in bits and "house" not in bits:
        same_place = bits["place"] > 0
        town = one.party.town or one.party.postcode or one.party.region
        return phrase("match-same-town", town=town) if same_place else phrase("match-other-town", first=first,
                                                                              second=second)  # fmt: skip
    if (one.street, one.houses, one.postcode, one.town) == (other.street, other.houses, other.postcode, other.town):
        return phrase("match-same-address", address=first)
    return phrase("match-addresses-alike" if _door(bits) > 0 else "match-other-address", first=first, second=second)


def _address(party: Party) -> str:
    return ", ".join(filter(None, (party.street, " ".join(filter(None, (party.postcode, party.town))))))
