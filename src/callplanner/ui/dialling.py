"""A number as an address that the system's telephone program takes, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QUrl

ALLOWED = frozenset("0123456789+*#,;")
"""Digits, plus, star, hash, and the pauses that some switchboards need."""


def dial_address(number: str, scheme: str = "tel") -> QUrl | None:
    """tel:+44… from a number as it is stored; None when what is left of it could not be dialled. Spaces, brackets,
    dashes and dots only make a number readable; any other character means that it is none."""
    bare = "".join(c for c in number if c not in " ()-./\u00a0\u2011\u2013")
    if not bare or not set(bare) <= ALLOWED or not any(c.isdigit() for c in bare) or "+" in bare[1:]:
        return None
    address = QUrl()
    address.setScheme(scheme)
    address.setPath(bare)
    return address
