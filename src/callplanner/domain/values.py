"""Cells of other people's files as values: text, nothing, yes and no. Dates: dates.py. Amounts: amounts.py."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from callplanner.domain.phrase import Fact, Phrase, phrase

Cell = None | str | int | float | bool | date | datetime | time


class BadValueError(ValueError):
    """A cell that is filled but is not what its column holds; `reason` says so in words."""

    def __init__(self, code: str, **facts: Fact) -> None:
        super().__init__(code)
        self.reason: Phrase = phrase(code, **facts)


_WORDS_FOR_NOTHING = (
    "null na n/a nan none nil \\n - -- --- – — . ? (null) (none) <null> <na> undefined unknown unbekannt "
    "#n/a #na #nv #ref! #value! #wert! #bezug! #name? #div/0! #null! #num! #zahl! k.a. n.a. nat s/o s.o. n.v."
)
_NOTHING = frozenset((*_WORDS_FOR_NOTHING.split(), "k. a.", "n. a.", "n. v.", "keine angabe"))
# Words that a column of short codes may really mean: North America, Namibia.
_MAY_BE_CODES = frozenset(("na",))

_YES = frozenset(
    (
        "yes",
        "y",
        "true",
        "t",
        "1",
        "x",
        "ja",
        "j",
        "oui",
        "o",
        "si",
        "sí",
        "s",
        "wahr",
        "vrai",
        "on",
        "✓",
        "✔",
        "☑",
        "verdadero",
    )
)
_NO = frozenset(("no", "n", "false", "f", "0", "nein", "non", "falsch", "faux", "off", "✗", "✘", "☐", "falso"))
_ACTIVE_WORDS = """active aktiv actif activo current customer open live enabled aktuell laufend vigente abierto offen
kunde client cliente"""
_ACTIVE = frozenset((*_ACTIVE_WORDS.split(), "in business", "trading"))
_INACTIVE = (  # how the words begin
    "inactive", "inaktiv", "inactif", "inactiv", "closed", "geschlossen", "erloschen", "fermé", "cerrad", "deceased",
    "dead",
    "verstorben", "décédé", "fallecid", "out of business", "ceased", "dissolved", "liquidat", "insolv", "bankrupt",
    "ehemalig", "gekündigt", "former ", "ex-customer", "ex customer", "ancien client", "ex-client", "baja",
    "dado de baja", "archived", "archiviert", "disabled", "made inactive", "moved away", "verzogen",
)  # fmt: skip
_STOP = (
    "do not c", "do not phone", "don't call", "dnc", "no calls", "no contact", "opted out", "opt out", "gesperrt",
    "never call", "no phone calls", "nicht anrufen", "nicht mehr anrufen", "nicht mehr kontakt", "keine anrufe",
    "kein anruf", "keine werb", "werbesperre", "anrufsperre", "kontaktsperre", "nicht kontakt", "kein kontakt",
    "ne plus appeler", "ne plus contacter", "ya no llamar", "niet bellen", "non chiamare", "ne pas appeler",
    "ne pas contacter", "no llamar", "no contactar",
)  # fmt: skip
_BAN = re.compile(
    r"\b(?:(?:do not|don['’]?t|never|please stop) (?:call|phone|ring|contact)(?:ing)?|stop calling"
    r"|no (?:more )?(?:phone )?calls"
    r"|(?:nicht|nie) (?:mehr |wieder )?(?:anrufen|kontaktieren)|keine? (?:weiteren )?(?:anrufe?|werbeanrufe|kontakte?)"
    r"|werbesperre|anrufsperre|kontaktsperre|ne (?:pas|plus) (?:\w+ )?(?:appeler|contacter|téléphoner)"
    r"|no (?:volver a )?(?:llamar|contactar|molestar)|deceased|passed away|verstorben|décédée?|fallecid[oa])\b",
    re.IGNORECASE,
)
_BAN_STEM_WORDS = "call ring phon contact anruf kontakt sperr appel llamar molest ceased passed storb décéd fallec"
_BAN_STEMS = tuple(_BAN_STEM_WORDS.split())
_FORMULA_STARTS = ("=", "+", "-", "@")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")
_BLANKS = re.compile(r"[\s\u00a0\u2007\u202f\u200b\ufeff]+")


def is_nothing(text: str) -> bool:
    """Whether a filled cell says that there is nothing: NULL, N/a, \\N, a dash."""
    return text.strip().casefold() in _NOTHING


def text(cell: Cell, *, may_be_code: bool = False, lines: bool = False) -> str | None:
    """The cell as one trimmed line (or, with `lines`, with its line breaks); None for nothing. Control characters are
    left out: no workbook could hold them, so that an export would come back as another text.

    Numbers lose no digits and gain no `.0`. With `may_be_code` the word NA is kept, since a region may be called so.
    """
    if cell is None:
        return None
    if isinstance(cell, str):
        if lines:
            value = "\n".join(map(str.rstrip, cell.strip().splitlines()))
        elif cell.isascii():
            value = " ".join(cell.split())  # the same as below, three times as fast
        else:
            value = _BLANKS.sub(" ", cell).strip()
        if not value.isprintable():
            value = _CONTROLS.sub("", value).strip()
        if value.startswith("'") and value.lstrip("'").startswith(_FORMULA_STARTS):
            value = value[1:]  # the apostrophe that keeps a text from being run as a formula
        if not value:
            return None
        folded = value.casefold()
        return None if folded in _NOTHING and not (may_be_code and folded in _MAY_BE_CODES) else value
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell)
    if isinstance(cell, datetime) and (cell.hour, cell.minute, cell.second) == (0, 0, 0):
        cell = cell.date()
    return str(cell)


def flag(cell: Cell) -> bool | None:
    """Yes or no in English, German, French and Spanish; None for nothing. Raises BadValueError for other words."""
    if cell is None or isinstance(cell, bool):
        return cell
    value = text(cell)
    if value is None:
        return None
    folded = value.casefold().rstrip(".")
    if folded in _YES or folded == "1.0":
        return True
    if folded in _NO or folded == "0.0":
        return False
    raise BadValueError("cell-not-yes-no", value=value[:60])


def activity(cell: Cell) -> bool | None:
    """Whether a customer is active: yes and no as of `flag`,
    or the words of a status. BadValueError for other words."""
    value = text(cell)
    if isinstance(cell, bool) or value is None:
        return flag(cell)
    folded = value.casefold().strip(" .!")
    if folded.startswith(_INACTIVE):
        return False
    return True if folded in _ACTIVE else flag(cell)


def says_stop(cell: Cell) -> bool:
    """Whether the words of a status forbid to call: do not contact, gesperrt, ne pas appeler, no llamar."""
    return isinstance(cell, str) and cell.casefold().strip().startswith(_STOP)


def is_barred(value: str) -> bool:
    """Whether the words of a status forbid to call or say that the customer is none any more."""
    return value.strip().casefold().startswith((*_STOP, *_INACTIVE))


def forbids_calls(value: str) -> bool:
    """Whether a ban on calls, or word of a death, stands anywhere in a text that may be about something else."""
    folded = value.casefold()
    return any(map(folded.__contains__, _BAN_STEMS)) and _BAN.search(value) is not None


def is_yes_no(value: str) -> bool:
    """Whether the text is a bare yes or no."""
    return value.strip().casefold() in _YES | _NO


def is_flag_word(value: str) -> bool:
    """Whether the text is one of the words for yes and no."""
    folded = value.strip().casefold()
    return folded in _YES | _NO | _ACTIVE or folded.startswith((*_INACTIVE, *_STOP))


_POWER = re.compile(r"\d(?:[.,]\d+)?[eE]\+\d{1,2}")


def lost_digits(value: str) -> bool:
    """Whether a number was cut short by a spreadsheet, like 4.41E+11: many different ones look the same then."""
    return _POWER.fullmatch(value.strip()) is not None


def reference(cell: Cell) -> str | None:
    """A customer or order number as text: trimmed; 12 and 12.0 of a number cell are the same reference. One that lost
    its digits in a spreadsheet (4.41E+11) names nobody: None."""
    value = text(cell)
    if value is not None and lost_digits(value):
        return None
    if value is not None and value[0] == "'" and value[1:].isdigit():
        return value[1:]  # the apostrophe that keeps the zeros of a number
    if value is not None and isinstance(cell, str) and value.endswith(".0") and value[:-2].isdigit():
        return value[:-2]  # a column of numbers that went through a table program with blanks in it
    return value


def postcode(cell: Cell) -> str | None:
    """A postcode as text; `27217.0`, which other programs make of a number with blanks below it, loses its `.0`."""
    return reference(cell)
