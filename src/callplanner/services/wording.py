"""The words: one English template a code, for errors, reasons and labels.

Faces translate the template (`Style.translate`) before its places are filled, so every sentence stays whole.
A template uses named places; a place filled with `Days`, `Money`, a date or a moment is written by the `Style`.
"""

from __future__ import annotations

from datetime import date, datetime, time

from callplanner.domain.calendar import weekday_runs
from callplanner.domain.errors import PlannerError
from callplanner.domain.phrase import Days, Fact, Money, Phrase, Weekdays
from callplanner.services.sentences import SENTENCES

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""Not from the machine's locale: the sentence around them is English."""


class Style:
    """How facts are written. This one is plain English for terminals, files and logs; the window has its own."""

    def translate(self, template: str) -> str:
        """The template in the person's language."""
        return template

    def days(self, count: int) -> str:
        """A count of days with its unit."""
        return f"{count} day" if abs(count) == 1 else f"{count:,} days"

    def day(self, value: date) -> str:
        """A calendar day."""
        return f"{value:%a} {value.day} {value:%b %Y}"

    def moment(self, value: datetime) -> str:
        """A day and a time of day."""
        return f"{self.day(value)} {value:%H:%M}"

    def clock(self, value: time) -> str:
        """A time of day."""
        return f"{value:%H:%M}"

    def money(self, value: Money) -> str:
        """An amount, whole units from a hundred on."""
        return " + ".join(_written(part) for part in (value, *value.beside))

    def weekdays(self, mask: int) -> str:
        """Names of weekdays: "Monday to Wednesday", "Tuesday, Friday"."""
        runs = weekday_runs(mask)
        return ", ".join(self.weekday_run(run[0], run[-1]) if len(run) > 2 else
                         ", ".join(map(self.weekday, run)) for run in runs)  # fmt: skip

    def weekday(self, day: int) -> str:
        """The name of a weekday, 0 Monday."""
        return WEEKDAYS[day]

    def weekday_run(self, first: int, last: int) -> str:
        """Days that follow each other."""
        return f"{self.weekday(first)} to {self.weekday(last)}"

    def number(self, value: int | float) -> str:
        """A figure: whole numbers with thousands separators, others with up to two places."""
        if isinstance(value, int):
            return f"{value:,}"
        return f"{value:,.2f}".rstrip("0").rstrip(".")

    def write_as(self, name: str, fact: Fact) -> str:
        """A fact in its place; a face may know more about what stands in a place of that name."""
        del name
        return self.write(fact)

    def write(self, fact: Fact) -> str:
        """One fact as text."""
        if fact is None:
            return ""
        if isinstance(fact, Phrase):
            return say(fact, self)
        if isinstance(fact, Days):
            return self.days(fact.count)
        if isinstance(fact, Money):
            return self.money(fact)
        if isinstance(fact, Weekdays):
            return self.weekdays(fact.mask)
        if isinstance(fact, datetime):
            return self.moment(fact)
        if isinstance(fact, date):
            return self.day(fact)
        if isinstance(fact, time):
            return self.clock(fact)
        if isinstance(fact, (int, float)) and not isinstance(fact, bool):
            return self.number(fact)
        return str(fact)


PLAIN = Style()


class _Places(dict[str, str]):
    """A missing fact stays visible instead of raising while an error is being told."""

    def __missing__(self, key: str) -> str:
        return "?"


def _written(value: Money) -> str:
    amount = value.cents / 100
    digits = f"{amount:,.0f}" if abs(amount) >= 100 or value.cents % 100 == 0 else f"{amount:,.2f}"
    return f"{value.currency} {digits}".strip()


def say(phrase: Phrase, style: Style = PLAIN) -> str:
    """The sentence of a phrase in a style. An unknown code is said as itself, so that nothing is hidden."""
    template = SENTENCES.get(phrase.code)
    places = _Places({name: style.write_as(name, fact) for name, fact in phrase.facts})
    if template is None:
        return " ".join([phrase.code, *places.values()])
    return style.translate(template).format_map(places)


def _as_fact(value: object) -> Fact:
    if value is None or isinstance(value, (str, int, float, date, time, Days, Money, Weekdays, Phrase)):
        return value
    return str(value)


def sentence(error: PlannerError, style: Style = PLAIN) -> str:
    """The plain sentence of a refused action: what is wrong and what to do."""
    return say(reason_of(error), style)


def reason_of(error: PlannerError) -> Phrase:
    """A refusal as a phrase, for lists of rows and their reasons."""
    return Phrase(error.code, tuple((name, _as_fact(value)) for name, value in error.facts.items()))
