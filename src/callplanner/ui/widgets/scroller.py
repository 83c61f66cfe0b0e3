"""A page's content that scrolls when the window is too short for it, without a frame or a ground of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QWidget


def without_ground(area: QAbstractScrollArea) -> None:
    """Let what lies below an area show through.

    Its viewport is then one of ours: asked for Qt's, the binding goes through all classes of widgets for its type,
    which at the start takes longer than painting the card."""
    area.setViewport(QWidget())


class Scroller(QScrollArea):
    """Shows a layout at full width; below `least_height` px it scrolls instead of squeezing."""

    def __init__(self, layout: QLayout, least_height: int = 0) -> None:
        super().__init__()
        inside = QWidget()
        inside.setProperty("plain", "true")
        inside.setLayout(layout)
        inside.setMinimumHeight(least_height)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        without_ground(self)
        self.setWidget(inside)
        self.inside = inside
