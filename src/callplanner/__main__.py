"""Starts the window or a command."""

from __future__ import annotations

import builtins
import gc
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from callplanner.services.passwords import Key

_WINDOW_OPTIONS = frozenset({"--database", "--today", "--screenshot", "--page", "--theme", "--size", "--password-file"})


def window_options(arguments: list[str]) -> dict[str, str] | None:
    """The options of the window by name, when there is nothing else; None when a command was asked for."""
    found: dict[str, str] = {}
    rest = list(arguments)
    while rest:
        name, equals, value = rest.pop(0).partition("=")
        if name not in _WINDOW_OPTIONS or (not equals and not rest):
            return None
        found[name[2:]] = value if equals else rest.pop(0)
    return found


def _hasten() -> None:
    """Import what opens a company before Qt, whose binding looks into the source of each module that is imported after
    it, for a feature of the binding that is not used here; then have imports done by Python alone again. The collector
    of reference cycles is still meanwhile: nearly all that is made now stays. The window wakes it when the first card
    is there."""
    gc.disable()
    with suppress(ImportError):  # told by the import that needs it
        import sqlalchemy.dialects.sqlite  # noqa: F401  (only to have it at hand)
    with suppress(ImportError):
        import PySide6.QtCore  # noqa: F401  (the same)
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _given_key(file: str | None) -> Key | None:
    """The password in a file or in the environment; where there is none, nothing of the services is imported yet."""
    if file is None and not os.environ.get("CALLPLANNER_PASSWORD"):
        return None
    from callplanner.services.passwords import given_key

    return given_key(Path(file) if file is not None else None)


def open_window(asked: dict[str, str]) -> int:
    """Open the window as asked."""
    _hasten()
    from callplanner.app import Options, run
    from callplanner.domain.errors import PlannerError
    from callplanner.moments import make_clock
    from callplanner.paths import default_file, state_file

    try:
        key = _given_key(asked.get("password-file"))
    except PlannerError as error:
        from callplanner.services.wording import sentence

        sys.stderr.write(sentence(error) + "\n")
        return 1
    try:
        clock = make_clock(asked.get("today"))
        size = tuple(int(part) for part in asked["size"].split("x")) if "size" in asked else None
    except (PlannerError, ValueError):
        sys.stderr.write("--today is YYYY-MM-DD or YYYY-MM-DDTHH:MM, --size is WIDTHxHEIGHT.\n")
        return 2
    picture = Path(asked["screenshot"]) if "screenshot" in asked else None
    return run(
        Options(
            address=asked.get("database", str(default_file())),
            clock=clock,
            state=None if picture else state_file(),
            scheme=asked.get("theme", ""),
            page=asked.get("page", "today"),
            screenshot=picture,
            size=(size[0], size[1]) if size is not None and len(size) == 2 else None,
            key=key,
        )
    )


def main() -> int:
    """The program. Only what is asked for is imported: a version number must not cost a second."""
    arguments = sys.argv[1:]
    if arguments == ["--version"]:
        from callplanner import __version__

        sys.stdout.write(f"callplanner {__version__}\n")
        return 0
    if arguments[:1] == ["--reader"]:
        # A frozen program has no interpreter to start for reading a stranger's file: it starts itself.
        from callplanner.workbook.child import main as read

        read()
        return 0
    asked = window_options(arguments)
    if asked is not None:
        return open_window(asked)
    gc.disable()  # nearly all that importing makes stays to the end, and need not be walked over again and again
    from callplanner.cli.main import run

    gc.freeze()
    gc.enable()
    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
