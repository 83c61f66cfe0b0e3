"""What the window remembers of a person's habits: geometry, scheme, columns. Nothing of the company is kept here."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any


class UiState:
    """A small JSON file beside the settings of the program. A missing or spoilt file is an empty one."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._values: dict[str, Any] = _read(path) if path else {}

    def text(self, key: str, default: str = "") -> str:
        """A remembered word."""
        value = self._values.get(key)
        return value if isinstance(value, str) else default

    def texts(self, key: str) -> list[str]:
        """Remembered words in their order."""
        value = self._values.get(key)
        return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []

    def flag(self, key: str, default: bool = False) -> bool:
        """A remembered yes or no."""
        value = self._values.get(key)
        return value if isinstance(value, bool) else default

    def put(self, key: str, value: str | bool | list[str]) -> None:
        """Remember a value until `save`."""
        self._values[key] = value

    def save(self) -> None:
        """Write the file whole or not at all. A full disk must not keep the window from closing."""
        if self._path is None:
            return
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            new = self._path.with_suffix(".new")
            new.write_text(json.dumps(self._values, indent=1, sort_keys=True), encoding="utf-8")
            new.replace(self._path)


def _read(path: Path) -> dict[str, Any]:
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}
