"""Text of the person's own where Qt would look for markup by itself: tooltips."""

from __future__ import annotations

from html import escape


def plain_tip(words: str) -> str:
    """Words for a tooltip that are shown as they were typed: no tag works, no picture loads, no link opens."""
    return f"<span>{escape(words).replace(chr(10), '<br>')}</span>" if "<" in words else words
