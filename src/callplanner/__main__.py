"""Starts the window or a command."""

from __future__ import annotations

import sys

_WINDOW_OPTIONS = frozenset({"--database", "--today", "--screenshot", "--page", "--theme", "--size"})
_COMMAND_OPTIONS = frozenset({"--help", "--version", "--json"})


def wants_window(arguments: list[str]) -> bool:
    """Whether there is no command: only options of the window, each with its value."""
    index = 0
    while index < len(arguments):
        name = arguments[index].split("=", 1)[0]
        if name in _COMMAND_OPTIONS or name not in _WINDOW_OPTIONS:
            return False
        index += 1 if "=" in arguments[index] else 2
    return True


def main() -> int:
    """The program. Only what is asked for is imported: a version number must not cost a second."""
    arguments = sys.argv[1:]
    if arguments == ["--version"]:
        from callplanner import __version__

        sys.stdout.write(f"callplanner {__version__}\n")
        return 0
    if wants_window(arguments):
        from callplanner.app import run_window

        return run_window(arguments)
    from callplanner.cli.main import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
