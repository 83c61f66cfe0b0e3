"""Which field a column title names.

A title is compared without case, accents, spaces and punctuation, so `customerID`, `Customer Id` and `CUSTOMER_ID`
are one.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import dropwhile

from callplanner.domain.intake_mapping import ImportKind
from callplanner.workbook.title_table import TITLES

# Words that a title may carry besides its meaning: "Amount (EUR)", "Customer phone", "Hauptadresse: Ort".
_NEUTRAL_WORDS = """customer customers kunde kunden client cliente company firma billing bill main primary haupt
the of de del la le les der die das des du in eur euro usd gbp chf dollar 1 my our your number nummer"""
_NEUTRAL = frozenset(_NEUTRAL_WORDS.split())
_WHOLE_WORDS = """gesamtbetrag gesamtsumme rechnungsbetrag rechnungssumme auftragswert bestellwert auftragssumme
bestellsumme totaalbedrag"""
_WHOLE_ORDERS = frozenset(_WHOLE_WORDS.split())
_ORDER_WORDS = "order invoice grand commande facture pedido factura ordine fattura bestellung rechnung auftrag"
_ORDERS = frozenset(_ORDER_WORDS.split())
_SUM_WORDS = "total amount value sum montant importe summe betrag wert totale importo"
_SUMS = frozenset(_SUM_WORDS.split())
_ARTICLE_WORDS = "de del la le les der die das des du the of d l"
_ARTICLES = frozenset(_ARTICLE_WORDS.split())
# Words that say which of several addresses or numbers is meant. Those of the business come before those of the home.
_BUSINESS_WORDS = """business work office geschaftlich geschaeftlich geschaftliche bureau trabajo billing bill invoice
rechnung mailing po organization organisation associated value default professionnel professionnelle facturation
facturacion"""
_BUSINESS = frozenset(_BUSINESS_WORDS.split())
# What is shipped somewhere says nothing about whom to call: those words are not among them.
_OTHER_WORDS = """home privat private domicile domicilio casa residencia particular other weitere weiterer weiteres
autre otro otra"""
_OTHER = frozenset(_OTHER_WORDS.split())
_ADDRESS = frozenset(["address", "adresse", "anschrift", "direccion", "1"])
_OF_PLACES = frozenset(["name", "street", "street2", "town", "region", "postcode", "country", "phone", "email"])
_COMPOUNDS = ("rechnungs", "firmen", "geschafts", "kunden", "haupt")
_BUSINESS_LESS, _OTHER_LESS = 8, 30
_MIN_ALIKE = 4
_CAMEL = re.compile(r"(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_WORDS = re.compile(r"[a-z]+|\d+")
_OR = re.compile(r"\s*[/|]\s*|\s+(?:or|oder|ou)\s+", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_BRACKETS = re.compile(r"[(\[{].*?[)\]}]")


def fold(title: str) -> str:
    """A title without case, accents and punctuation, its words parted by single spaces: `OrderDate` -> `order date`."""
    text = title.replace("ß", "ss")
    text = unicodedata.normalize("NFKD", text)
    text = "".join(character for character in text if not unicodedata.combining(character))
    text = _CAMEL.sub(" ", text)
    return " ".join(_WORDS.findall(text.casefold()))


def _spelled_out(title: str) -> str:
    """Umlauts as two letters, the way they are written where the keyboard has none."""
    for umlaut, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ä", "Ae"), ("Ö", "Oe"), ("Ü", "Ue")):
        title = title.replace(umlaut, letters)
    return title


@cache
def _lookup(kind: ImportKind) -> Mapping[str, tuple[tuple[str, int], ...]]:
    """Folded title without spaces -> the fields it may name, with rank."""
    table: dict[str, dict[str, int]] = {}
    for field, ranks in TITLES[kind].items():
        for rank, names in ranks.items():
            for name in names.replace("\n", " ").split(","):
                for spelling in (name, _spelled_out(name)):
                    words = fold(spelling).split()
                    for less, kept in ((0, words), (2, [word for word in words if word not in _ARTICLES])):
                        fields = table.setdefault("".join(kept), {})
                        fields[field] = max(rank - less, fields.get(field, 0))
    table.pop("", None)
    return {name: tuple(fields.items()) for name, fields in table.items()}


def without_common_word(names: Sequence[str]) -> list[str]:
    """The titles without the word that nearly all of them begin with, as dumps of a database have it: `kun_name`,
    `kun_town`, or `Deal - Value`, `Deal - Status`. Empty for those that lack it, and for all where there is none."""
    parted = [fold(name).split() for name in names]
    first = Counter(words[0] for words in parted if len(words) > 1)
    word, times = first.most_common(1)[0] if first else ("", 0)
    if times < _MIN_ALIKE or times < 0.7 * sum(bool(words) for words in parted):
        return [""] * len(names)
    return [" ".join(dropwhile(word.__eq__, words)) if words[:1] == [word] else "" for words in parted]


def without_year(title: str) -> tuple[str, int]:
    """A title without the year in it, and that year; 0 where there is none, or more than one."""
    years = _YEAR.findall(title)
    return (_YEAR.sub(" ", title), int(years[0])) if len(years) == 1 else (title, 0)


def fields_of(title: str, kind: ImportKind, short: str = "") -> tuple[tuple[str, int], ...]:
    """The fields that a title may name with the rank of each, best spelling first; empty where it names none. `short`
    is the title without what it shares with the others."""
    lookup = _lookup(kind)
    folded = fold(title)
    exact = lookup.get(folded.replace(" ", "")) or (fields_of(short, kind) if short else ())
    if exact:
        return exact
    bare = fold(_BRACKETS.sub(" ", title))
    found = lookup.get(bare.replace(" ", ""))
    if found:
        return tuple((field, rank - 5) for field, rank in found)
    words = [word for word in bare.split() if word not in _NEUTRAL]
    found = lookup.get("".join(words)) if words else None
    if found:
        less = 5 if len(words) == len([word for word in bare.split() if not word.isdigit()]) else 15
        return tuple((field, rank - less) for field, rank in found)
    return _with_place(folded.split(), lookup) or _of_several(title, kind)


def _of_several(title: str, kind: ImportKind) -> tuple[tuple[str, int], ...]:
    """The same for a title that offers several words: `Company / Practice Name`, `Phone or mobile`; the first that is
    known counts, with the last word of the title where it lacks that."""
    parts = _OR.split(title)
    last = parts[-1].split()[-1:]
    for part in parts if len(parts) > 1 else ():
        for tried in (part, " ".join([part, *last])):
            found = fields_of(tried, kind) if tried.strip() and tried != title else ()
            if found:
                return tuple((field, rank - 10) for field, rank in found)
    return ()


def _with_place(words: list[str], lookup: Mapping[str, tuple[tuple[str, int], ...]]) -> tuple[tuple[str, int], ...]:
    """The same for a title that says which address or number it is of: `Business City`, `Address 1 - City`,
    `Ort privat`,
    `Rechnungsort`."""
    less = _OTHER_LESS if any(word in _OTHER for word in words) else _BUSINESS_LESS
    named = [word for word in words if word not in _BUSINESS and word not in _OTHER]
    named = [word for place, word in enumerate(named) if place == 0 or word != named[place - 1]]
    for prefix in _COMPOUNDS:
        if named and named[0].startswith(prefix) and len(named[0]) > len(prefix) + 1:
            named = [named[0].removeprefix(prefix), *named[1:]]
    plain = [word for word in named if word not in _NEUTRAL]
    for tried in (named, [word for word in named if word not in _ADDRESS], plain):
        found = lookup.get("".join(tried)) if tried and tried != words else None
        if found:
            of_place = tried is named or "address" not in words
            return tuple(
                (field, rank - less) for field, rank in found if rank > less and (of_place or field in _OF_PLACES)
            )
    return ()


def speaks_of_orders(title: str) -> bool:
    """Whether the title of an amount says that it is of a whole order or invoice."""
    words = set(fold(_BRACKETS.sub(" ", title)).split())
    return bool(words & _WHOLE_ORDERS) or bool(words & _ORDERS and words & _SUMS)


def is_known(title: str) -> bool:
    """Whether the title names a field of any kind."""
    return any(fields_of(title, kind) for kind in ImportKind)
