"""The call guides that a new file has: (purpose, title, minutes, steps of a heading and its words)."""

from __future__ import annotations

SHIPPED_GUIDES: tuple[tuple[str, str, int, list[list[str]]], ...] = (
    (
        "care",
        "Care call",
        5,
        [
            ["Greet", "Name and firm, ask for one minute."],
            ["Keep the promise", "What we owe: done, or said when."],
            ["Listen", "How is it going? What has changed?"],
            ["Offer help", "Article, tip, introduction."],
            ["Agree next", "A date, or the next call by the programme."],
        ],
    ),
    (
        "after_sale",
        "After a sale",
        4,
        [
            ["Thank", "For the order of {last_order}."],
            ["Check", "Did everything arrive as it should?"],
            ["Mend", "What was not right becomes a promise with a date."],
            ["Agree next", "When may we call again?"],
        ],
    ),
    (
        "reactivation",
        "Win back",
        6,
        [
            ["Greet", "We have not heard from each other since {last_order}."],
            ["Ask", "What was the reason? Listen, do not defend."],
            ["Mend", "What would have to be different?"],
            ["Offer", "One small thing, without pressure."],
            ["Agree next", "A date, or leave in peace."],
        ],
    ),
    (
        "pilot",
        "Pilot call",
        5,
        [
            ["Greet", "Name and firm, ask for one minute."],
            ["Ask", "What would help you this year?"],
            ["Listen", "Note it in their words."],
            ["Agree next", "Would a next step be welcome?"],
        ],
    ),
    (
        "survey",
        "Survey call",
        4,
        [
            ["Greet", "Ask for two minutes."],
            ["Score", "How likely would you recommend us, 0 to 10?"],
            ["Why", "What is the reason for the score?"],
            ["Thank", "Say what happens with the answer."],
        ],
    ),
    (
        "fringe",
        "Fringe call",
        5,
        [
            ["Greet", "We would like to know how you are doing."],
            ["Ask", "What do you buy elsewhere, and why there?"],
            ["Potential", "Low, medium or high: ask, do not guess."],
            ["Agree next", "A date, or the next call by the programme."],
        ],
    ),
)

SHIPPED_TEXTS = frozenset(
    text for _, title, _, steps in SHIPPED_GUIDES for text in (title, *(part for step in steps for part in step))
)
"""All their words: where one stands unchanged in a file, a face may say it in the person's language."""
