"""What is at stake, as a calculation that can be followed; the person's own rates stand in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from callplanner.domain.phrase import Money
from callplanner.services.views_results import StakeView
from callplanner.ui import formats
from callplanner.ui.desk import Desk
from callplanner.ui.dialogs.form import FormDialog, FormField
from callplanner.ui.i18n import tr
from callplanner.ui.phrases import amount, apart_words, refusal
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import Card, Rule, row
from callplanner.ui.widgets.label import Label, Paragraph

GROUPS = ("silent", "lapsed", "never_called")
STEPS = 9


class StakeSection(QWidget):
    """Left: the value with those who are leaving. Right: the cost of calling beside that of replacing, line by line."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        theme = desk.theme
        self._view: StakeView | None = None
        value = Card(theme)
        value.body.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        value.body.setSpacing(theme.px(8))
        export = Button(theme, tr("Export"), kind="quiet", icon="export", height=28)
        export.clicked.connect(lambda: desk.shell.export_list("stake"))
        value.body.addLayout(row(Label(theme, tr("Value with those who are leaving"), "title"), None, export))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(24))
        grid.setVerticalSpacing(theme.px(12))
        grid.setColumnStretch(0, 1)
        self.groups: list[tuple[Button, Label, Label]] = []
        for place, title in enumerate(("", tr("value"), tr("at risk"))):
            label = Label(theme, title, "small", tone="text-2")
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label, 0, place)
        for place, name in enumerate(GROUPS):
            link = Button(theme, "", kind="link", height=24)
            link.clicked.connect(lambda _checked=False, name=name: self._show(name))
            figures = Label(theme, "", "title"), Label(theme, "", tone="text-2")
            grid.addWidget(link, place + 1, 0, Qt.AlignmentFlag.AlignLeft)
            for column, label in enumerate(figures):
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                grid.addWidget(label, place + 1, column + 1)
            self.groups.append((link, *figures))
        value.body.addLayout(grid)
        words = tr(
            "Silent and lapsed: what they ordered in the 12 months before their silence. Never called: what they"
            " ordered in the last 12 months. A customer may stand in two lines."
        )
        value.body.addWidget(Paragraph(theme, words, "small", tone="text-2"))
        self.apart = Paragraph(theme, "", "small", tone="text-2")
        value.body.addWidget(self.apart)
        value.body.addStretch(1)
        cost = Card(theme)
        cost.body.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        cost.body.setSpacing(theme.px(8))
        self.change = Button(theme, tr("Change rates"), icon="edit", height=28)
        self.change.clicked.connect(self._ask_rates)
        cost.body.addLayout(row(Label(theme, tr("Calling beside replacing"), "title"), None, self.change))
        steps = QGridLayout()
        steps.setHorizontalSpacing(theme.px(24))
        steps.setVerticalSpacing(theme.px(10))
        steps.setColumnStretch(0, 1)
        self.steps: list[tuple[Label, Label]] = []
        for place in range(STEPS):
            strong = place in (3, STEPS - 1)
            pair = Label(theme, "", weight=600 if strong else 400), Label(theme, "", weight=600 if strong else 400)
            pair[1].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            line = 2 * place
            steps.addWidget(pair[0], line, 0)
            steps.addWidget(pair[1], line, 1)
            if strong:
                steps.addWidget(Rule(theme), line + 1, 0, 1, 2)
            self.steps.append(pair)
        cost.body.addLayout(steps)
        note = tr(
            "A calculation, not a claim. That replacing costs so many times what keeping costs is your own figure: 5 at"
            " first, up to 10 is quoted in the trade, and nobody has measured it for you."
        )
        cost.body.addWidget(Paragraph(theme, note, "small", tone="text-2"))
        cost.body.addStretch(1)
        layout = QHBoxLayout()
        layout.setSpacing(theme.px(16))
        layout.addWidget(value, 1)
        layout.addWidget(cost, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(layout)
        outer.addStretch(1)

    def load(self) -> None:
        """Ask for the sums."""
        self.desk.dispatcher.ask(self.desk.planner.stake, self._on_stake, initiator=self)

    def _on_stake(self, view: StakeView) -> None:
        self._view = view
        titles = {
            "silent": tr("%Ln silent", None, view.rows[0].customers),
            "lapsed": tr("%Ln lapsed", None, view.rows[1].customers),
            "never_called": tr("%Ln never called", None, view.rows[2].customers),
        }
        for entry, (link, value, risk) in zip(view.rows, self.groups, strict=True):
            link.set_words(titles[entry.group])
            value.setText(amount(entry.value))
            risk.setText(formats.DASH if entry.group == "never_called" else amount(entry.at_risk))

        self.apart.set_text(next(filter(None, (apart_words(entry.value) for entry in view.rows)), ""))

        def money(cents: float) -> str:
            return amount(Money(round(cents), view.currency))

        rates, costs = view.rates, view.costs
        leaving = view.rows[0].customers + view.rows[1].customers
        lines = (
            (tr("Attempts of the programme"), formats.number(view.attempts)),
            (tr("× minutes for each"), _figure(rates.minutes)),
            (tr("× cost of an hour / 60"), money(rates.rate_cents)),
            (tr("= cost of the programme"), money(costs.programme)),
            (tr("/ customers that may be called"), formats.number(view.customers)),
            (tr("= cost of keeping one"), money(costs.keeping)),
            (tr("× replacing costs so many times that"), _figure(rates.factor)),
            (tr("× silent and lapsed customers"), formats.number(leaving)),
            (tr("= cost of replacing them"), money(costs.replacing_silent)),
        )
        for (title, figure), (left, right) in zip(lines, self.steps, strict=True):
            left.setText(title)
            right.setText(figure)

    def _show(self, name: str) -> None:
        if name == "never_called":
            self.desk.shell.show_list("group", ("never_spoken",))
        else:
            self.desk.shell.show_list("group", (name,))

    def _ask_rates(self) -> None:
        view = self._view
        if view is None:
            return
        fields = (
            FormField("minutes", tr("Minutes for an attempt"), f"{view.rates.minutes:g}", required=True),
            FormField("rate", tr("Cost of an hour"), f"{view.rates.rate_cents / 100:g}", required=True),
            FormField("factor", tr("Replacing costs so many times keeping"), f"{view.rates.factor:g}", required=True),
        )
        FormDialog(self.desk.theme, tr("Change rates"), fields, tr("Save"), self._take, self).open()

    def _take(self, values: dict[str, str]) -> None:
        try:
            numbers = {name: float(text.replace(",", ".")) for name, text in values.items()}
        except ValueError:
            self.desk.notices.say(tr("Rates are numbers. Nothing was changed."))
            return
        wanted = {"minutes": numbers["minutes"], "rate_cents": 100 * numbers["rate"], "factor": numbers["factor"]}
        planner = self.desk.planner
        self.desk.dispatcher.change(
            lambda: planner.set_rates(wanted),
            then=lambda _changes: self.desk.notices.say(tr("Rates changed."), undo=True),
            failed=lambda error: self.desk.notices.say(refusal(error)),
        )


def _figure(value: float) -> str:
    return formats.number(value, 0 if value == int(value) else 1)
