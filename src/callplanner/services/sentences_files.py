"""Sentences about files: reading, importing, writing."""

from __future__ import annotations

FILES: dict[str, str] = {}
