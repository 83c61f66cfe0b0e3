"""The English and German words of `spoken_time`, folded: days, parts of the day, units, numbers, fillers."""

from __future__ import annotations

from datetime import time

PARTS = {
    **dict.fromkeys(("morning", "morgen", "morgens", "frueh", "fruh", "vormittag", "vormittags", "am"), time(9, 30)),
    **dict.fromkeys(("noon", "midday", "mittag", "mittags"), time(12)),
    **dict.fromkeys(("afternoon", "nachmittag", "nachmittags", "pm"), time(14)),
    **dict.fromkeys(("evening", "abend", "abends"), time(17)),
}
DAYS = {
    **dict.fromkeys(("yesterday", "gestern"), -1),
    **dict.fromkeys(("today", "heute"), 0),
    **dict.fromkeys(("tomorrow", "tomorow", "tmr", "morgen"), 1),
    **dict.fromkeys(("overmorrow", "ubermorgen", "uebermorgen"), 2),
}
WEEKDAYS = {
    word: number
    for number, words in enumerate(
        (
            "mon monday mo montag", "tue tues tuesday di dienstag", "wed weds wednesday mi mittwoch",
            "thu thur thurs thursday do donnerstag", "fri friday fr freitag", "sat saturday sa samstag sonnabend",
            "sun sunday so sonntag",
        )
    )
    for word in words.split()
}  # fmt: skip
MONTHS = {
    word: number
    for number, words in enumerate(
        (
            "jan january januar", "feb february februar", "mar march marz maerz mrz", "apr april", "may mai",
            "jun june juni", "jul july juli", "aug august", "sep sept september", "oct october okt oktober",
            "nov november", "dec december dez dezember",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
UNITS = {
    **dict.fromkeys(("minute", "minutes", "min", "mins", "minuten"), "minutes"),
    **dict.fromkeys(("hour", "hours", "h", "hr", "hrs", "stunde", "stunden", "std"), "hours"),
    **dict.fromkeys(("day", "days", "d", "tag", "tage", "tagen"), "days"),
    **dict.fromkeys(("week", "weeks", "w", "woche", "wochen"), "weeks"),
    **dict.fromkeys(("month", "months", "monat", "monate", "monaten"), "months"),
    **dict.fromkeys(("year", "years", "jahr", "jahre", "jahren"), "years"),
}
DAYS_OF = {"days": 1, "weeks": 7, "months": 30, "years": 365}
NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "a an one ein eine einem einer eins", "two zwei", "three drei", "four vier", "five funf fuenf", "six sechs",
            "seven sieben", "eight acht", "nine neun", "ten zehn", "eleven elf", "twelve zwolf zwoelf",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
HALF = {"half", "halbe", "halben"}
FILL = {
    *("at", "on", "um", "am", "the", "by", "uhr", "oclock", "der", "den", "dem", "of"),
    *("gegen", "about", "after", "ab", "nach", "around", "ca", "ca."),
}
NEXT = {
    *("next", "nachste", "nachsten", "nachster", "nachstes", "naechste", "naechsten", "naechster", "naechstes"),
    *("kommende", "kommenden", "kommendes"),
}
THIS = {"this", "diesen", "diese", "dieser"}
