"""Words for the codes of the services: statuses, rhythms, potentials, purposes, kinds of facts we lack."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import cast

from callplanner.domain.shipped_guides import SHIPPED_TEXTS
from callplanner.services.views import NextStepView
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.widgets.paint import Mark, Tone


def step_words(step: str) -> str:
    """What long work is at."""
    match step:
        case "count":
            return tr("counting rows")
        case "compare" | "difference":
            return tr("comparing")
        case "duplicates":
            return tr("looking for duplicates")
        case "write" | "apply" | "record" | "finish" | "done":
            return tr("storing")
        case "tiers":
            return tr("sorting into tiers")
        case "figures":
            return tr("gathering figures")
        case "plan":
            return tr("planning")
        case "customers":
            return tr("customers")
        case "calls":
            return tr("calls")
        case _:
            return step


def status_words(status: str) -> str:
    """Covered, due, overdue …"""
    match status:
        case "covered":
            return tr("Covered")
        case "due":
            return tr("Due")
        case "planned":
            return tr("Planned")
        case "overdue":
            return tr("Overdue")
        case "never_called":
            return tr("Never called")
        case "excluded":
            return tr("Excluded")
        case "left_out":
            return tr("Left out")
        case _:
            return tr("Inactive")


def status_mark(status: str) -> Mark:
    """The shape of a status; one that is not counted takes the bar."""
    known = ("covered", "due", "planned", "overdue", "never_called", "excluded", "left_out")
    return cast("Mark", status) if status in known else "excluded"


def rhythm_words(label: str) -> tuple[str, Tone]:
    """On rhythm, late, slipping away, lapsed, and how loud it is said."""
    match label:
        case "on_rhythm":
            return tr("on rhythm"), "neutral"
        case "late":
            return tr("late"), "warn"
        case "slipping_away" | "slipping":
            return tr("slipping away"), "warn"
        case "lapsed":
            return tr("lapsed"), "bad"
        case _:
            return tr("no rhythm yet"), "neutral"


def potential_words(potential: str) -> str:
    """Low, medium, high or never asked."""
    match potential:
        case "low":
            return tr("low")
        case "medium":
            return tr("medium")
        case "high":
            return tr("high")
        case _:
            return tr("never asked")


def touch_words(kind: str) -> str:
    """The kind of something of value."""
    match kind:
        case "article":
            return tr("Article")
        case "tip":
            return tr("Tip")
        case "introduction":
            return tr("Introduction")
        case "thanks":
            return tr("Thank-you")
        case _:
            return tr("Something of value")


def purpose_words(purpose: str) -> str:
    """What a call is for."""
    match purpose:
        case "care":
            return tr("care call")
        case "first":
            return tr("first call")
        case "yearly":
            return tr("the one call of the year")
        case "after_sale":
            return tr("after a sale")
        case "fringe":
            return tr("fringe call")
        case "potential":
            return tr("asking about potential")
        case "callback":
            return tr("promised call")
        case "reactivation":
            return tr("winning back")
        case "pilot":
            return tr("pilot")
        case "retry":
            return tr("another try")
        case _:
            return purpose.replace("_", " ")


def unknown_words(fact: str) -> str:
    """The name of a fact that we lack."""
    match fact:
        case "contact" | "contact_person" | "person":
            return tr("Who decides")
        case "phone":
            return tr("Phone")
        case "segment":
            return tr("Segment")
        case "email":
            return tr("E-mail")
        case "note":
            return tr("A note")
        case "potential":
            return tr("Potential")
        case "hours":
            return tr("Their hours")
        case _:
            return fact.replace("_", " ").capitalize()


def ask_sentence(unknown: Sequence[str], potential: str) -> str:
    """One thing we do not know yet, as a question to ask."""
    for fact in unknown:
        match fact:
            case "contact" | "contact_person" | "person":
                return tr("Who decides about buying?")
            case "email":
                return tr("Which e-mail address may we write to?")
            case "segment":
                return tr("What do they mainly do, and for whom?")
            case "phone":
                return tr("Which number reaches them best?")
            case "hours":
                return tr("When do they like to be called?")
            case "note":
                return tr("What matters most to them at present?")
            case "potential":
                return tr("What else could they need from us this year?")
            case _:
                continue
    if potential not in ("low", "medium", "high"):
        return tr("What else could they need from us this year?")
    return tr("How are they, and what has changed?")


def next_step_words(step: NextStepView, today: date) -> str:
    """What an outcome led to, as the notice says it."""
    when = formats.moment(step.at, today) if step.at else formats.day_or_today(step.day, today) if step.day else ""
    match step.kind:
        case "programme":
            return tr("Next call {when}.").format(when=when) if when else tr("Next call by the programme.")
        case "promise":
            return tr("Promised for {when}.").format(when=when)
        case "callback":
            return tr("First in the queue {when}.").format(when=when)
        case "retry":
            return tr("Another try {when}.").format(when=when)
        case "mend_number":
            return tr("The number stands on the list of numbers to mend.")
        case "suppressed":
            return tr("Nobody will call them again.")
        case "inactive":
            return tr("They are off the programme.")
        case "decision":
            return tr("Enough tries: a person decides now.")
        case _:
            return ""


SHIPPED_OUTCOMES = (
    "spoke", "next_step", "callback", "gatekeeper", "no_answer", "busy", "voicemail", "wrong_number", "refused", "gone",
)  # fmt: skip


def outcome_words(code: str, label: str) -> str:
    """The label of an outcome. One that ships with the program is translated, a person's own is shown as it is."""
    match code:
        case "spoke":
            ours = ("Spoke", tr("Spoke"))
        case "next_step":
            ours = ("Ready for a next step", tr("Next step"))
        case "callback":
            ours = ("Call back", tr("Call back"))
        case "gatekeeper":
            ours = ("Gatekeeper", tr("Gatekeeper"))
        case "no_answer":
            ours = ("No answer", tr("No answer"))
        case "busy":
            ours = ("Engaged", tr("Engaged"))
        case "voicemail":
            ours = ("Left a message", tr("Left a message"))
        case "wrong_number":
            ours = ("Wrong number", tr("Wrong number"))
        case "refused":
            ours = ("No more calls", tr("No more calls"))
        case "gone":
            ours = ("Closed down or moved away", tr("Closed down or moved away"))
        case _:
            return label
    return ours[1] if label == ours[0] else label


def label_words(label: str) -> str:
    """The same where only the label is at hand, as in what was written down when it happened."""
    told = (outcome_words(code, label) for code in SHIPPED_OUTCOMES)
    return next((words for words in told if words != label), label)


def kind_words(kind: str) -> str:
    """What a number is."""
    return {"phone": tr("phone"), "mobile": tr("mobile"), "phone2": tr("second phone")}.get(kind, "")


def guide_words(text: str) -> str:
    """Words of a call guide. Those that ship with the program are translated, a person's own are shown as they are."""
    return tr(text, "guide") if text in SHIPPED_TEXTS else text
