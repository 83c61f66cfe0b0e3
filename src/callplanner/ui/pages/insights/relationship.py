"""Relationship: who calls whom, what is given and kept; how well we know them; who blossomed."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from callplanner.services.views_frame import Ratio
from callplanner.services.views_results import BlossomView, RelationshipView
from callplanner.ui import formats
from callplanner.ui.desk import Desk
from callplanner.ui.i18n import tr
from callplanner.ui.pages.insights.charts import BarPart, BarRow, Bars
from callplanner.ui.pages.insights.question import QuestionCard, copy_without, ways_out
from callplanner.ui.phrases import amount, said
from callplanner.ui.vocabulary import unknown_words
from callplanner.ui.widgets.card import Card, row
from callplanner.ui.widgets.label import Label, Paragraph
from callplanner.ui.widgets.scroller import Scroller


class _Found(Struct, frozen=True):
    relationship: RelationshipView
    blossom: BlossomView


class RelationshipSection(QWidget):
    """Four cards."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        theme, shell = desk.theme, desk.shell
        self._found: _Found | None = None
        self.facts = Card(theme)
        self.facts.body.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        self.facts.body.setSpacing(theme.px(8))
        ways = ways_out(theme, lambda: copy_without(self.facts, ways), lambda: shell.export_list("relationship"))
        self.facts.body.addLayout(row(Label(theme, tr("Who calls whom?"), "title"), None, *ways, spacing=4))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(8))
        self._grid.setColumnStretch(1, 1)
        self.values: list[tuple[Label, Paragraph]] = []
        for place in range(8):
            pair = (Label(theme, "", "body", weight=600), Paragraph(theme, "", tone="text-2"))
            self._grid.addWidget(pair[0], place, 0)
            self._grid.addWidget(pair[1], place, 1)
            self.values.append(pair)
        self.facts.body.addLayout(self._grid)
        self.facts.body.addStretch(1)
        self.known = QuestionCard(
            theme, tr("How well do we know them?"), Bars(theme), lambda: shell.export_list("customers")
        )
        self.known.link.set_words(tr("Those we hardly know"))
        self.known.link.clicked.connect(lambda: shell.show_list("group", ("barely_known",)))
        self.missing = QuestionCard(
            theme, tr("What shall we ask next?"), Bars(theme), lambda: shell.export_list("customers")
        )
        self.missing.picture.chosen.connect(self._on_missing)
        self.blossom = QuestionCard(theme, tr("Who blossoms?"), Bars(theme), lambda: shell.export_list("blossom"))
        self.blossom.link.set_words(tr("Show them"))
        self.blossom.link.clicked.connect(lambda: shell.show_list("group", ("blossomed",)))
        self.blossom.picture.chosen.connect(lambda _place: shell.show_list("group", ("blossomed",)))
        self.known.picture.chosen.connect(self._on_known)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.px(16))
        for place, card in enumerate((self.facts, self.known, self.missing, self.blossom)):
            grid.addWidget(card, place // 2, place % 2)
            grid.setRowStretch(place // 2, 1)
            grid.setColumnStretch(place % 2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scroller(grid, theme.px(560)))

    def load(self) -> None:
        """Ask for the 12 months."""
        planner = self.desk.planner
        self.desk.dispatcher.ask(
            lambda: _Found(planner.relationship(), planner.blossom()), self._on_found, initiator=self
        )

    def _on_found(self, found: _Found) -> None:
        self._found = found
        view, b = found.relationship, found.relationship.balance
        each = formats.DASH if b.tries_a_talk is None else formats.number(b.tries_a_talk, 1)
        rows = (
            (f"{formats.number(b.tries)} : {formats.number(b.theirs)}", tr("our calls to theirs, in 12 months")),
            (each, tr("attempts for one conversation ({tries} for {talks})").format(
                tries=formats.number(b.tries), talks=formats.number(b.talks))),
            (_share(view.receptive), tr("of the customers we reached did not mind being called")),
            (_share(view.given), tr("of the days we spoke we gave something of value")),
            (_share(view.kept), tr("of the promises that fell due were kept")),
            (formats.number(b.introductions), tr("introductions made between customers")),
            (formats.number(b.referrals), tr("referrals received")),
            (formats.number(view.customers), tr("active customers")),
        )  # fmt: skip
        for (figure, words), (label, paragraph) in zip(rows, self.values, strict=True):
            label.setText(figure)
            paragraph.set_text(words)
        self._show_known(view)
        self._show_blossom(found.blossom)

    def _show_known(self, view: RelationshipView) -> None:
        empty = "" if view.customers else tr("No customers yet.")
        self.known.show_empty(empty)
        self.missing.show_empty(empty)
        if view.known[0]:
            self.known.answer.set_marked(
                tr("Of <b>{few}</b> of {all} we know less than a quarter of what helps."),
                few=formats.number(view.known[0]), all=formats.number(view.customers),
            )  # fmt: skip
        else:
            self.known.answer.set_text(tr("Of everybody we know at least a quarter of what helps."))
        titles = (tr("under 25 %"), tr("25 to 49 %"), tr("50 to 74 %"), tr("75 % and more"))
        _bars(self.known).show_rows(
            [
                BarRow(title, (BarPart(count, "bad" if i == 0 else "load-3", tr("customers")),), formats.number(count),
                       whole=max(1, view.customers))
                for i, (title, count) in enumerate(zip(titles, view.known, strict=True))
            ]
        )  # fmt: skip
        self.known.key.show_colours((), tr("number, person, potential and hours weigh most"))
        self.known.link.setVisible(bool(view.known[0]))
        lacking = [(name, count) for name, count in view.missing if count]
        if lacking:
            self.missing.answer.set_marked(
                tr("First: <b>{what}</b>, unknown of {count}."),
                what=unknown_words(lacking[0][0]), count=tr("%Ln customers", None, lacking[0][1]),
            )  # fmt: skip
        else:
            self.missing.answer.set_text(tr("Everything that helps is known."))
        _bars(self.missing).show_rows(
            [
                BarRow(unknown_words(name), (BarPart(count, "load-2", tr("unknown")),), formats.number(count),
                       whole=max(1, view.customers), slim=True)
                for name, count in view.missing
            ]
        )  # fmt: skip
        self.missing.key.show_colours((), tr("what helps the programme most stands first"))

    def _show_blossom(self, view: BlossomView) -> None:
        self.blossom.answer.set_text(said(view.sentence))
        most = max((row.now.cents for row in view.rows), default=1) or 1
        self.blossom.show_empty(
            "" if view.rows else tr("No small customer that we spoke with has grown by a quarter yet.")
        )
        _bars(self.blossom).show_rows(
            [
                BarRow(
                    row.name,
                    (BarPart(row.now.cents, "load-3", amount(row.now), amount(row.now)),),
                    f"{amount(row.before)} → {amount(row.now)}",
                    whole=most,
                    above=True,
                )
                for row in view.rows[:4]
            ]
        )
        self.blossom.key.show_colours((), tr("association, not proof"))
        self.blossom.link.setVisible(bool(view.rows))

    def _on_missing(self, place: int) -> None:
        if self._found is not None:
            self.desk.shell.show_list("missing", (self._found.relationship.missing[place][0],))

    def _on_known(self, place: int) -> None:
        if place == 0:
            self.desk.shell.show_list("group", ("barely_known",))


def _share(ratio: Ratio) -> str:
    if ratio.few:
        return f"{formats.number(ratio.part)} / {formats.number(ratio.whole)}"
    return formats.percent(ratio.share)


def _bars(card: QuestionCard) -> Bars:
    assert isinstance(card.picture, Bars)
    return card.picture
