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
    """Load the language of `locale`, else English (which still needs its plurals). Returns what must be kept alive."""
    kept: list[QTranslator] = []
    folder = str(resources() / "i18n")
    own = QTranslator(application)
    if not own.load(locale, "callplanner", "_", folder):
        own.load("callplanner_en", folder)
    qt = QTranslator(application)
    if qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qt)
        kept.append(qt)
    application.installTranslator(own)
    kept.append(own)
    return kept
