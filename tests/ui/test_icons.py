"""Icons: every name that is used exists, is drawn by us on the grid, and takes the colour that is asked for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

import callplanner.ui
from callplanner.assets import resources
from callplanner.ui.actions import TABLE
from callplanner.ui.icons import icon_names, icon_pixmap

SOURCE = Path(callplanner.ui.__file__).parent


def test_every_command_has_its_icon() -> None:
    assert {row.icon for row in TABLE if row.icon} <= set(icon_names())


def test_every_icon_that_the_source_names_exists() -> None:
    named = set()
    for path in SOURCE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        named |= set(re.findall(r'icon(?:_after)?="([a-z-]+)"', text))
        named |= set(re.findall(r'(?:IconButton|IconMark)\(\s*(?:self\.)?theme, "([a-z-]+)"', text))
        named |= set(re.findall(r'pixmap\("([a-z-]+)"', text))
    assert named
    assert named <= set(icon_names())


@pytest.mark.parametrize("name", icon_names())
def test_an_icon_is_one_line_drawing_on_the_grid(name: str) -> None:
    text = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in text
    if name != "app":
        assert text.count("stroke-width") == 1
        assert "#" not in text


def test_an_icon_takes_the_colour_and_the_density(qapp: QApplication) -> None:
    pixmap = icon_pixmap("plus", "#D55E00", 16, 2.0)
    assert pixmap.width() == 32
    image = pixmap.toImage()
    painted = [image.pixelColor(x, y) for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() == 255]
    assert painted
    assert set(map(QColor.name, painted)) == {"#d55e00"}
