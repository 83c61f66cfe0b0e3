"""Words: dates, money and counts in the locale; every sentence collected; translations whole."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from callplanner.domain.phrase import Days, Money, phrase
from callplanner.domain.spoken_time import parse_day
from callplanner.ui import formats, i18n
from callplanner.ui.actions import keys_in_words
from callplanner.ui.countries import country_words, place_words
from callplanner.ui.phrases import amount, few_names, said
from callplanner.ui.vocabulary import guide_words
from callplanner.ui.widgets.when import parse_time

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2024, 3, 12)


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """British English, with its plurals."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    kept = i18n.install(qapp, QLocale())
    yield
    for translator in kept:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    import sys

    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


def test_a_day_in_a_field_is_read_as_it_was_written_in_every_locale() -> None:
    def read(typed: str) -> date:
        return formats.read_typed_day(typed) or parse_day(typed, TODAY)

    before = QLocale()
    days = (date(2024, 3, 5), date(1999, 12, 31), date(2031, 10, 22))
    try:
        for locale in QLocale.matchingLocales(
            QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
        ):
            QLocale.setDefault(locale)
            assert [read(formats.typed_day(day)) for day in days] == list(days), locale.name()
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "country", "place"),
    [
        ("en_GB", "Germany", "United States, Florida"),
        ("de_DE", "Deutschland", "Vereinigte Staaten von Amerika, Florida"),
        ("fr_FR", "Allemagne", "Etats-Unis, Florida"),
        ("C", "Germany", "United States, Florida"),
    ],
)
def test_countries_are_named_in_the_language_of_the_window(locale: str, country: str, place: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert country_words("DE") == country
        assert place_words("US-FL", "United States, Florida") == place
        assert place_words("", "") == ""
        assert country_words("XX") == "XX"
        assert "phonenumbers.geodata.data0" not in sys.modules  # the towns of the world: seconds of standing still
    finally:
        QLocale.setDefault(before)


@pytest.mark.usefixtures("english")
def test_a_span_of_days_names_the_year_of_both_days_or_of_none() -> None:
    assert formats.span(date(2024, 3, 1), date(2024, 3, 15), TODAY) == "Fri 1 Mar – Fri 15 Mar"
    assert formats.span(date(2024, 3, 1), date(2025, 2, 28), TODAY) == "1 Mar 2024 – 28 Feb 2025"


def test_keys_are_called_as_on_the_keyboard_of_the_person(qapp: QApplication) -> None:
    keys = QKeySequence("Ctrl+C")
    assert keys_in_words(keys) == "Ctrl C"
    translator = QTranslator()
    assert translator.load("qtbase_de", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    qapp.installTranslator(translator)
    try:
        assert keys_in_words(keys) == "Strg C"
    finally:
        qapp.removeTranslator(translator)


@pytest.mark.usefixtures("english")
def test_many_names_are_three_and_a_number() -> None:
    assert few_names(["Ann"]) == "Ann"
    assert few_names(["Ann", "Ben", "Cleo"]) == "Ann, Ben, Cleo"
    assert few_names(["Ann", "Ben", "Cleo", "Dan", "Eve"]) == "Ann, Ben, Cleo and 2 more"


@pytest.mark.usefixtures("english")
def test_days_stand_beside_dates() -> None:
    assert formats.day(date(2024, 3, 12), TODAY) == "Tue 12 Mar"
    assert formats.day(date(2023, 12, 29), TODAY) == "29 Dec 2023"
    assert formats.days_from(date(2024, 3, 15), TODAY) == "in 3 days"
    assert formats.days_from(date(2024, 3, 13), TODAY) == "in 1 day"
    assert formats.days_from(date(2024, 3, 3), TODAY) == "9 days ago"
    assert formats.days_late(1) == "1 day late"
    assert formats.day_or_today(TODAY, TODAY) == "today"
    assert formats.moment(datetime(2024, 3, 14, 10, 30), TODAY) == "Thu 14 Mar 10:30"


@pytest.mark.usefixtures("english")
def test_money_has_its_sign_and_a_real_minus() -> None:
    assert amount(Money(164_000, "GBP")) == "£1,640"
    assert amount(Money(-164_000, "GBP")) == "−£1,640"
    assert amount(Money(980, "EUR")) == "€9.80"
    assert amount(Money(1_000, "CHF")) == "CHF 10"
    assert amount(Money(5_00, "")) == "5"
    assert amount(None) == "–"


@pytest.mark.usefixtures("english")
def test_how_often_the_usual_is_told_to_a_tenth_and_large_ones_are_whole() -> None:
    assert [formats.times(ratio) for ratio in (None, 2.44, 99.94, 129.74)] == ["–", "2.4 ×", "99.9 ×", "130 ×"]


@pytest.mark.usefixtures("english")
def test_sentences_of_the_services_are_said_with_counted_days() -> None:
    sentence = said(phrase("why-late", late=Days(1), interval=Days(30), ago=Days(1_234)))
    assert "1 day ago" in sentence
    assert "1,234 days ago" in sentence


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("10:30", time(10, 30)),
        ("10.30", time(10, 30)),
        ("1030", time(10, 30)),
        ("930", time(9, 30)),
        ("9", time(9)),
        ("3", time(15)),
        ("03", time(3)),
        ("2pm", time(14)),
        ("12 am", time(0)),
        ("14h", time(14)),
        ("14h15", time(14, 15)),
        ("25:00", None),
        ("10:75", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_time_is_understood_however_it_is_typed(typed: str, expected: time | None) -> None:
    assert parse_time(typed) == expected


@given(st.times(), st.sampled_from(["%H:%M", "%H.%M", "%H%M", "%I:%M %p"]))
def test_every_way_of_writing_a_time_gives_that_time(moment: time, pattern: str) -> None:
    assert parse_time(moment.strftime(pattern)) == moment.replace(second=0, microsecond=0)


@given(st.text(max_size=8))
def test_no_text_breaks_the_reading_of_a_time(typed: str) -> None:
    found = parse_time(typed)
    assert found is None or isinstance(found, time)


def test_the_translation_files_are_up_to_date() -> None:
    assert translations().main(["--check"]) == 0


def test_every_sentence_is_marked_as_a_literal_so_that_it_is_collected() -> None:
    loose = []
    for path in [*(ROOT / "src/callplanner/ui").rglob("*.py"), ROOT / "src/callplanner/app.py"]:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if re.search(r"\btr\(f[\"']", line):
                loose.append(f"{path.name}:{number}")
    assert loose == []


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_translation_keeps_every_place_and_every_count(language: str) -> None:
    module = translations()
    places = re.compile(r"\{(\w+)[^}]*\}|%Ln|</?b>")
    path = module.FOLDER / f"callplanner_{language}.ts"
    for (source, _), known in module.read(path).items():
        wanted = sorted(m.group() for m in places.finditer(source))
        for number, form in enumerate(known.forms):
            found = sorted(m.group() for m in places.finditer(form))
            one_said_in_words = number == 0 and len(known.forms) > 1 and [*found, "%Ln"] == ["%Ln"]
            assert found == wanted or one_said_in_words, source


def test_a_german_desk_reads_german(qapp: QApplication) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    kept = i18n.install(qapp, QLocale())
    try:
        assert formats.day(date(2024, 3, 12), TODAY) == "Di. 12. März"
        assert formats.days_late(1) == "1 Tag überfällig"
        assert formats.days_late(9) == "9 Tage überfällig"
        assert amount(Money(164_000, "EUR")).replace("\xa0", " ") == "1.640 €"
        assert said(phrase("why-not-decision")).startswith("So oft versucht")
        assert said(phrase("recorded", outcome="Left a message", name="Ashford")) == "Nachricht hinterlassen: Ashford"
        assert said(phrase("recorded", outcome="Sent a card", name="Ashford")) == "Sent a card: Ashford"
        assert formats.day(date(2024, 11, 27), TODAY) == "Mi. 27. Nov."
        assert formats.day(date(2025, 9, 7), TODAY) == "7. Sept. 2025"
    finally:
        for translator in kept:
            qapp.removeTranslator(translator)
        QLocale.setDefault(before)


def test_the_guides_of_a_new_file_are_read_in_the_language_of_the_window(qapp: QApplication) -> None:
    kept = i18n.install(qapp, QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        assert guide_words("Keep the promise") == "Wort halten"
        assert guide_words("For the order of {last_order}.") == "Für die Bestellung vom {last_order}."
        assert guide_words("Customers") == "Customers", "a person's own words stay, whatever else is called so"
    finally:
        for translator in kept:
            qapp.removeTranslator(translator)
    assert guide_words("Keep the promise") == "Keep the promise"
