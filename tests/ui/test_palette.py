"""The one table of colours holds what it promises: contrast in every scheme, and no colour outside of it."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtWidgets import QApplication

from callplanner.assets import resources
from callplanner.ui.metrics import Metrics, scale_for
from callplanner.ui.palette import SCHEMES, TIER_LETTERS, Scheme, Token, contrast, load_tokens, tier_tokens, tokens
from callplanner.ui.theme import Theme, fill_template

TEXT, SHAPE = 4.5, 3.0
GROUNDS: tuple[Token, ...] = ("card", "window", "rail", "sunken", "hover", "selected", "tint", "key")


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", ["text", "text-2", "accent"])
def test_text_can_be_read_on_every_ground(scheme: Scheme, ground: Token, ink: Token) -> None:
    table = tokens(scheme)
    assert contrast(table[ink], table[ground]) >= TEXT


@pytest.mark.parametrize("scheme", SCHEMES)
def test_words_of_warning_can_be_read_where_they_stand(scheme: Scheme) -> None:
    table = tokens(scheme)
    pairs: tuple[tuple[Token, Token], ...] = (
        ("bad-text", "card"),
        ("bad-text", "bad-tint"),
        ("bad-text", "selected"),
        ("warn-text", "card"),
        ("warn-text", "warn-tint"),
        ("on-accent", "accent"),
        ("on-accent", "accent-hover"),
        ("on-accent", "accent-press"),
    )
    for ink, ground in pairs:
        assert contrast(table[ink], table[ground]) >= TEXT


@pytest.mark.parametrize("scheme", SCHEMES)
def test_shapes_and_field_edges_can_be_seen(scheme: Scheme) -> None:
    table = tokens(scheme)
    marks = [tier_tokens(letter)[0] for letter in TIER_LETTERS]
    for token in (*marks, "edge", "bad", "warn", "load-3"):
        assert contrast(table[token], table["card"]) >= SHAPE


@pytest.mark.parametrize("scheme", SCHEMES)
def test_tier_letters_and_load_figures_can_be_read_on_their_ground(scheme: Scheme) -> None:
    table = tokens(scheme)
    for letter in TIER_LETTERS:
        _, ink, ground = tier_tokens(letter)
        assert contrast(table[ink], table[ground]) >= TEXT
        assert contrast(table[ink], table["card"]) >= TEXT
    for share in (0.0, 0.3, 0.6, 0.8, 1.0):
        ground, ink = load_tokens(share)
        assert contrast(table[ink], table[ground]) >= TEXT


def test_the_load_ramp_goes_one_way() -> None:
    steps = [load_tokens(share)[0] for share in (0.2, 0.21, 0.5, 0.51, 0.75, 0.76, 0.92, 0.93, 3.0)]
    assert steps == sorted(steps)
    for one, other in itertools.pairwise(dict.fromkeys(steps)):
        assert one != other


def test_the_style_sheet_knows_no_colour_of_its_own() -> None:
    template = (resources() / "style" / "window.qss").read_text(encoding="utf-8")
    assert "#" not in template
    filled = fill_template(template, tokens("dark"), Metrics(2.0))
    assert "$" not in filled
    assert "px(" not in filled
    with pytest.raises(KeyError):
        fill_template("QWidget { color: $nobody; }", tokens("light"), Metrics())


def test_a_larger_system_font_scales_everything_and_a_smaller_one_nothing() -> None:
    assert scale_for(26) == 2.0
    assert scale_for(12) == 1.0
    assert Metrics(2.0).px(13) == 26
    assert Metrics(1.5).px(1) == 2
    assert Metrics(1.0).px(0) == 0


def test_changing_the_scheme_changes_the_colours_and_rebuilds_nothing(qapp: QApplication) -> None:
    theme = Theme(qapp)
    theme.use("light")
    light, font = theme.color("card").name(), theme.font("body")
    theme.use("dark")
    assert theme.is_dark
    assert theme.color("card").name() != light
    assert theme.font("body") is font
    assert qapp.palette().window().color() == theme.color("window")


def test_figures_stand_below_one_another(qapp: QApplication) -> None:
    from PySide6.QtGui import QFontMetricsF

    theme = Theme(qapp)
    metrics = QFontMetricsF(theme.font("body"))
    assert metrics.horizontalAdvance("1111") == pytest.approx(metrics.horizontalAdvance("8888"))
