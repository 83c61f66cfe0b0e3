"""The one table of colours: every colour that the window shows has a name here, and nowhere else a value.

Contrast is WCAG AA in each scheme (4.5 for text, 3.0 for shapes and field edges); a test computes it from this table.
Tier hues are Okabe-Ito, darkened where white paper asks for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, get_args

Token = Literal[
    "window", "rail", "card", "sunken", "key", "hover", "selected", "tint", "line", "grid", "edge",
    "text", "text-2", "text-off", "accent", "accent-hover", "accent-press", "on-accent", "accent-line",
    "bad", "bad-text", "bad-tint", "warn", "warn-text", "warn-tint", "grey", "track",
    "tier-a", "tier-a-text", "tier-a-ground", "tier-b", "tier-b-text", "tier-b-ground",
    "tier-c", "tier-c-text", "tier-c-ground", "tier-f", "tier-f-text", "tier-f-ground",
    "load-0", "load-1", "load-2", "load-3", "load-4",
    "on-load-0", "on-load-1", "on-load-2", "on-load-3", "on-load-4",
]  # fmt: skip
"""The names; a painter asks for a name and never for a value."""

Scheme = Literal["light", "dark", "contrast"]

# name: light, dark, high contrast
_ROWS: dict[Token, tuple[str, str, str]] = {
    "window": ("#F3F5F5", "#14181A", "#000000"),
    "rail": ("#E9EDEE", "#0F1314", "#000000"),
    "card": ("#FFFFFF", "#1B2022", "#000000"),
    "sunken": ("#F6F8F8", "#171C1E", "#0A0A0A"),
    "key": ("#F1F4F4", "#262D30", "#1F1F1F"),
    "hover": ("#EFF3F4", "#23292C", "#242424"),
    "selected": ("#DFEFF0", "#1D3A3F", "#00343B"),
    "tint": ("#E6F2F3", "#17323A", "#001F24"),
    "line": ("#DDE3E5", "#2D3538", "#8C8C8C"),
    "grid": ("#E9EDEE", "#262D30", "#5A5A5A"),
    "edge": ("#7E8B91", "#6C797F", "#FFFFFF"),
    "text": ("#182125", "#E7ECED", "#FFFFFF"),
    "text-2": ("#525F66", "#A6B1B5", "#E0E0E0"),
    "text-off": ("#8B969B", "#667277", "#9A9A9A"),
    "accent": ("#0B6672", "#66C4CF", "#7FE9F5"),
    "accent-hover": ("#095661", "#7FD2DB", "#B0F3FA"),
    "accent-press": ("#074750", "#4FB0BC", "#5CD0DD"),
    "on-accent": ("#FFFFFF", "#06262B", "#000000"),
    "accent-line": ("#8FC3CA", "#2F6C75", "#7FE9F5"),
    "bad": ("#D55E00", "#EB7A2B", "#FF9D57"),
    "bad-text": ("#A34100", "#FFA366", "#FFB582"),
    "bad-tint": ("#FCECE1", "#3A2417", "#331A08"),
    "warn": ("#CC8400", "#E69F00", "#FFC02E"),
    "warn-text": ("#775000", "#F2BE55", "#FFD673"),
    "warn-tint": ("#FBF1DA", "#352A12", "#2B2000"),
    "grey": ("#C3CBCF", "#4A555A", "#8C8C8C"),
    "track": ("#E3E8EA", "#2D3538", "#333333"),
    "tier-a": ("#0072B2", "#56B4E9", "#6CC5FF"),
    "tier-a-text": ("#00568A", "#8CCBF2", "#A6DBFF"),
    "tier-a-ground": ("#DDECF6", "#16303F", "#00243B"),
    "tier-b": ("#009E73", "#2BB98F", "#3CE0AE"),
    "tier-b-text": ("#00664B", "#6FD6B6", "#8FF0CF"),
    "tier-b-ground": ("#DCF1EA", "#13342B", "#002B1F"),
    "tier-c": ("#CC8400", "#E69F00", "#FFC02E"),
    "tier-c-text": ("#775000", "#F2BE55", "#FFD673"),
    "tier-c-ground": ("#FBEFD3", "#352A12", "#2B2000"),
    "tier-f": ("#CC79A7", "#DB94BB", "#FFA9D4"),
    "tier-f-text": ("#8A3A66", "#EBB4D1", "#FFC9E4"),
    "tier-f-ground": ("#F8E8F0", "#3A2331", "#33101F"),
    "load-0": ("#EAF3F4", "#1E2C30", "#10191B"),
    "load-1": ("#C4E0E3", "#1F4249", "#00444D"),
    "load-2": ("#8CC2C9", "#2A646D", "#006A78"),
    "load-3": ("#4C9AA4", "#3F939D", "#1FA7B8"),
    "load-4": ("#0B6672", "#66C4CF", "#7FE9F5"),
    "on-load-0": ("#182125", "#E7ECED", "#FFFFFF"),
    "on-load-1": ("#182125", "#E7ECED", "#FFFFFF"),
    "on-load-2": ("#182125", "#E7ECED", "#FFFFFF"),
    "on-load-3": ("#182125", "#04181B", "#000000"),
    "on-load-4": ("#FFFFFF", "#06262B", "#000000"),
}

SCHEMES: tuple[Scheme, ...] = get_args(Scheme)


def tokens(scheme: Scheme) -> Mapping[Token, str]:
    """All names with their `#RRGGBB` of one scheme."""
    column = SCHEMES.index(scheme)
    return MappingProxyType({name: row[column] for name, row in _ROWS.items()})


def contrast(one: str, other: str) -> float:
    """WCAG 2 contrast ratio of two `#RRGGBB` colours, 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(value: str) -> float:
    channels = (int(value[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


TIER_LETTERS = ("A", "B", "C", "F")


def tier_tokens(letter: str) -> tuple[Token, Token, Token]:
    """Mark, chip text and chip ground of a tier letter; a letter outside A, B, C, F takes neutral ones."""
    match letter:
        case "A":
            return "tier-a", "tier-a-text", "tier-a-ground"
        case "B":
            return "tier-b", "tier-b-text", "tier-b-ground"
        case "C":
            return "tier-c", "tier-c-text", "tier-c-ground"
        case "F":
            return "tier-f", "tier-f-text", "tier-f-ground"
        case _:
            return "grey", "text-2", "key"


def load_tokens(share: float) -> tuple[Token, Token]:
    """Ground and text of the load ramp for a share of capacity used (0 to 1 and above)."""
    if share <= 0.20:
        return "load-0", "on-load-0"
    if share <= 0.50:
        return "load-1", "on-load-1"
    if share <= 0.75:
        return "load-2", "on-load-2"
    if share <= 0.92:
        return "load-3", "on-load-3"
    return "load-4", "on-load-4"
