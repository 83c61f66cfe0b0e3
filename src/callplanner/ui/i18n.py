"""Words in the person's language: one context, whole sentences with named places, `%Ln` for plurals."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from callplanner.assets import resources

CONTEXT = "callplanner"


def tr(sentence: str, note: str | None = None, n: int = -1) -> str:
    """The sentence in the person's language. `note` tells equal words apart, `n` counts `%Ln`; fill places afterwards.

    The argument must be a literal: the sentences are collected from the source by packaging/translations.py.
    """
    return QCoreApplication.translate(CONTEXT, sentence, note, n)


def noop(sentence: str) -> str:
    """Mark words in a table for collection; they are translated where they are shown, with `tr`."""
    return sentence


def install(application: QCoreApplication, locale: QLocale) -> list[QTranslator]:
    """Load the language of `locale` over English, which still needs its plurals and stands in for what is missing.

    Returns what was loaded; it must be kept alive."""
    folder, qt_folder = str(resources() / "i18n"), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    kept: list[QTranslator] = []
    for language, prefix, place in (
        (QLocale(QLocale.Language.English), "callplanner", folder),
        (locale, "qtbase", qt_folder),
        (locale, "callplanner", folder),
    ):
        translator = QTranslator(application)
        if translator.load(language, prefix, "_", place):
            application.installTranslator(translator)
            kept.append(translator)
    return kept
