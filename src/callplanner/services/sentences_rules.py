"""Sentences about rules: refused actions, reasons, labels of changes."""

from __future__ import annotations

RULES: dict[str, str] = {}
