"""Keeps Qt's bindings from reading the source of every module that is imported after them.

PySide6 looks into each imported module for its own name, in case the program switches to snake_case names by
`__feature__`: it opens, decodes and keeps the whole source, some tenths of a millisecond a module and some hundred
milliseconds of a start. This program never switches, so no module needs to be looked into.
"""

from __future__ import annotations

import sys
from contextlib import suppress

import PySide6.QtCore  # noqa: F401  (loads the support module that is meant)


def _never(_module: object) -> bool:
    return False


def stop_reading_sources() -> None:
    """From now on imports are only imports. A version of PySide6 that works otherwise is left alone."""
    with suppress(KeyError, AttributeError):
        support = sys.modules["shibokensupport.feature"]
        if callable(support._mod_uses_pyside):
            support._mod_uses_pyside = _never  # type: ignore[attr-defined]  # a module without stubs


stop_reading_sources()
