"""The window in journeys: the fixtures of the window's own tests."""

from __future__ import annotations

from tests.ui.conftest import open_window, sample_master, window

__all__ = ["open_window", "sample_master", "window"]
