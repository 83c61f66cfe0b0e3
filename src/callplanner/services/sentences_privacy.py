"""Sentences about privacy and law: consent, suppression, calling hours, what is kept."""

from __future__ import annotations

PRIVACY: dict[str, str] = {
    # consent
    "consent-recorded": "Consent of {name} recorded",
    "consent-withdrawn": "Consent of {name} withdrawn",
    "consent-future": "{day} is still to come. A consent is recorded once it was given or withdrawn.",
    "consent-how": "Say how the consent was given: on the phone, on a form, by e-mail.",
    "consent-wording": "Give the words of the consent. Without them it proves nothing.",
    "consent-none": "No consent is recorded that could be withdrawn.",
    "consent-before": "The consent was given on {day}; it cannot be withdrawn before that.",
    "consent-places-set": "Consent is asked for in: {places}",
    # suppression
    "person-unknown": "Nobody there is called {person}. Known: {known}.",
    "suppression-lifted": "Calls to {name} are allowed again: {reason}",
    "not-suppressed": "Nothing stops calls to {name}.",
    "customer-excluded": "{name} cannot be called: {why}",
    "dial-stopped": "None of their numbers may be dialled: each is on the list of numbers that must not be called.",
    "dial-no-number": "There is no number to dial. Find one and add it on the Customers page.",
    "screening-name": "Give the name of the screening list, like TPS.",
    "screening-future": "{day} is still to come. Give the day on which the list was made.",
    "numbers-stopped": "Numbers of this file that must not be called: {count}. They are taken over and not called.",
    # calling hours
    "hours-set": "Calling hours changed: {place}",
    "hours-overridden": "{name} called outside their hours: {reason}",
    "place-unknown": "{place} is no country or state that is known. Write GB, France or US-FL.",
    "hours-nobody": "The hours for everywhere else hold for all. Name a country for hours of private people only.",
    "timeline-outside": "Called outside their calling hours: {reason}",
    "timeline-outside-unsaid": "Called outside their calling hours, no reason given",
    # what is kept
    "export-customer-ending": "{file} would hold one table only. All about one customer goes into an .xlsx file.",
    "retention-years": "Years to keep are a whole number from 0 (for ever) to {longest}.",
    "retention-off": "Nothing is to be wiped: notes and attempts are kept for ever. Choose the years first.",
    "retention-set": "Years to keep notes and attempts changed",
    "old-wiped": "Old notes and attempts wiped",
}
