"""Sizes: all are given at 100 % and multiplied by one scale, which comes from the system font."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

FontRole = Literal["number", "name", "title", "body", "small"]

BASE_FONT_PX = 13.0

# role: pixel size, line height, weight, tracking in per cent
TYPE_SCALE: dict[FontRole, tuple[int, int, int, float]] = {
    "number": (32, 40, 600, -2.0),
    "name": (24, 32, 600, -1.8),
    "title": (16, 24, 600, -1.0),
    "body": (13, 20, 400, 0.0),
    "small": (11, 16, 400, 0.0),
}

# Names of the sizes that more than one place needs, px at 100 %.
PAGE_MARGIN_X = 24
PAGE_MARGIN_Y = 16
GAP = 16
CARD_PADDING = 16
RADIUS = 8
RADIUS_FIELD = 6
RADIUS_CHIP = 5
ROW = 32
ROW_TWO_LINES = 44
ROW_CHIPS = 56
CONTROL = 32
CONTROL_SMALL = 28
CONTROL_TODAY = 36
OUTCOME_KEY = 40
RAIL = 200
RAIL_NARROW = 56
TOP_BAR = 56
STATUS_BAR = 28
NARROW_WINDOW = 1100


class Metrics(Struct, frozen=True):
    """Turns sizes at 100 % into device-independent pixels at the person's text size."""

    scale: float = 1.0

    def px(self, size: float) -> int:
        """`size` px at 100 %, rounded; never 0 for a size above 0."""
        return max(1, round(size * self.scale)) if size > 0 else 0


def scale_for(system_font_px: float) -> float:
    """Scale for a system font of that size. 13 px and less is 100 %: the small sizes would become unreadable below."""
    return max(1.0, min(3.0, system_font_px / BASE_FONT_PX))
