"""Sentences of the services in the person's language and locale."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time

from PySide6.QtCore import QLocale

from callplanner.domain.errors import PlannerError
from callplanner.domain.phrase import Fact, Money, Phrase
from callplanner.services.views import WhyView
from callplanner.services.wording import Style, say, sentence
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.vocabulary import label_words

_SYMBOLS = {"GBP": "£", "EUR": "€", "USD": "$", "JPY": "¥", "CHF": "CHF", "INR": "₹", "BRL": "R$", "PLN": "zł"}


def symbol_of(currency: str) -> str:
    """£ for GBP; a currency without a sign of its own stays as it is."""
    return _SYMBOLS.get(currency.upper(), currency)


def amount(value: Money | None) -> str:
    """£1,640; cents only below a hundred where there are any; £1,640 + €300 where a sum holds several currencies."""
    if value is None:
        return formats.DASH
    return " + ".join(_one(part) for part in (value, *value.beside))


def apart_words(value: Money) -> str:
    """What has to be said beside a sum in several currencies, and the shares that are taken of it; else ""."""
    if not value.beside:
        return ""
    words = tr(
        "Amounts in different currencies are never added: nobody here knows the rates. Shares are of those in"
        " {currency}."
    )
    return words.format(currency=value.currency or formats.DASH)


def _one(value: Money) -> str:
    decimals = 2 if abs(value.cents) < 10_000 and value.cents % 100 else 0
    return formats.money(value.cents / 100, symbol_of(value.currency), decimals)


class WindowStyle(Style):
    """How facts are written in the window. `today` is the working date; it only decides whether a year is written."""

    def __init__(self) -> None:
        self.today: Callable[[], date] = date.today

    def translate(self, template: str) -> str:
        return tr(template)

    def write_as(self, name: str, fact: Fact) -> str:
        return label_words(fact) if name == "outcome" and isinstance(fact, str) else self.write(fact)

    def days(self, count: int) -> str:
        return tr("%Ln days", None, count)

    def day(self, value: date) -> str:
        return formats.day(value, self.today())

    def moment(self, value: datetime) -> str:
        return f"{self.day(value.date())} {formats.clock(value)}"

    def clock(self, value: time) -> str:
        return formats.clock(value)

    def money(self, value: Money) -> str:
        return amount(value)

    def weekday(self, day: int) -> str:
        return QLocale().standaloneDayName(day + 1)

    def weekday_run(self, first: int, last: int) -> str:
        return tr("{first} to {last}").format(first=self.weekday(first), last=self.weekday(last))

    def number(self, value: int | float) -> str:
        if isinstance(value, int):
            return formats.number(value)
        return formats.number(value, 0 if value == int(value) else 1)


STYLE = WindowStyle()
NAMED = 3


def said(phrase: Phrase | None) -> str:
    """The sentence of a phrase; nothing for None."""
    return say(phrase, STYLE) if phrase is not None else ""


def why_words(view: WhyView, today: date) -> str:
    """Why now or why not, and what decided the day of the next planned call."""
    parts = [said(reason) for reason in view.reasons]
    if view.next is not None:
        day = formats.day(view.next.day, today)
        parts.append(tr("Planned for {day}.").format(day=day))
        parts += [said(reason) for reason in view.next.reasons]
    return " ".join(parts)


def few_names(names: Sequence[str]) -> str:
    """Up to three names, and how many more there are."""
    shown = ", ".join(names[:NAMED])
    more = len(names) - NAMED
    return shown if more <= 0 else tr("{names} and %Ln more", None, more).format(names=shown)


def refusal(error: PlannerError) -> str:
    """What is wrong and what to do."""
    return sentence(error, STYLE)
