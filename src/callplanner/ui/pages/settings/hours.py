"""When people may be called, by country and state, and where private people are asked for their consent first."""

from __future__ import annotations

from functools import partial

from callplanner.services.calling_hours import HoursEdit, HoursRow
from callplanner.ui.countries import country_words, place_words
from callplanner.ui.desk import Desk
from callplanner.ui.dialogs.form import CHECKED, FormDialog, FormField
from callplanner.ui.i18n import tr
from callplanner.ui.pages.settings.section import Section
from callplanner.ui.widgets.lines import Line, LinesCard


class HoursSection(Section):
    """A card of places with their hours, and a card of countries that ask for consent."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        explain = tr(
            "In the customer's own time. The nearest line holds: that of its state before that of its country, that "
            "for private people before that for everybody. Defaults with their sources, no legal advice."
        )
        columns = (
            tr("Place"), tr("Monday to Friday"), tr("Saturday"), tr("Sunday"), tr("Public holidays"), tr("Where from"),
        )  # fmt: skip
        self.card = LinesCard(self.theme, tr("Calling hours"), explain, columns, tr("Add a place"))
        self.card.add_asked.connect(self._add)
        words = tr("Private people there are planned and called only when their consent is recorded.")
        self.places = LinesCard(self.theme, tr("Consent is asked for in"), words, (tr("Countries"),))
        self.body.addWidget(self.places)
        self.body.addWidget(self.card)
        self.body.addStretch(1)

    def load(self) -> None:
        self.desk.dispatcher.ask(self.planner.hours_rows, self._show, initiator=self)
        self.desk.dispatcher.ask(self.planner.consent_places, self._show_places, initiator=self)

    def _show(self, rows: tuple[HoursRow, ...]) -> None:
        self.card.show_lines(
            [
                Line(
                    (
                        _whose(row),
                        row.weekday or tr("no calls"),
                        row.saturday or tr("no calls"),
                        row.sunday or tr("no calls"),
                        tr("as other days") if row.holidays else tr("no calls"),
                        tr("changed by you") if row.changed else row.source,
                    ),
                    partial(self._ask, row),
                )
                for row in rows
            ]
        )

    def _show_places(self, places: tuple[str, ...]) -> None:
        shown = ", ".join(country_words(code) for code in places) or tr("no country")
        self.places.show_lines([Line((shown,), partial(self._ask_places, places))])

    def _ask(self, row: HoursRow) -> None:
        def take(values: dict[str, str]) -> None:
            if values.get("reset") == CHECKED:
                self.change(lambda: self.planner.drop_hours(row.key), tr("The default hours hold again."))
                return
            self._save(
                HoursEdit(row.place, **_hours_of(values), private=row.private, holidays=bool(values["holidays"]))
            )

        fields = [*_hours_fields(row.weekday, row.saturday, row.sunday, holidays=row.holidays)]
        if row.changed:
            words = tr("Back to the default hours") if row.has_default else tr("Take this place off the list")
            fields.append(FormField("reset", words, check=True))
        title = tr("Calling hours: {place}").format(place=_whose(row))
        explain = tr('Hours like "8-20" or "10-13, 14-19:30"; empty: no calls.')
        FormDialog(self.theme, title, fields, tr("Save"), take, self, explain=explain).open()

    def _add(self) -> None:
        def take(values: dict[str, str]) -> None:
            self._save(
                HoursEdit(
                    values["place"],
                    **_hours_of(values),
                    private=bool(values["private"]),
                    holidays=bool(values["holidays"]),
                )
            )

        fields = (
            FormField("place", tr("Place"), required=True, placeholder=tr("France, GB, US-FL")),
            FormField("private", tr("For private people only"), check=True),
            *_hours_fields("8-20", "", "", holidays=True),
        )
        explain = tr('Hours like "8-20" or "10-13, 14-19:30"; empty: no calls.')
        FormDialog(self.theme, tr("Add a place"), fields, tr("Add"), take, self, explain=explain).open()

    def _save(self, edit: HoursEdit) -> None:
        self.change(lambda: self.planner.save_hours(edit), tr("The hours are saved."))

    def _ask_places(self, places: tuple[str, ...]) -> None:
        def take(values: dict[str, str]) -> None:
            self.change(lambda: self.planner.set_consent_places(values["places"]), tr("The countries are saved."))

        field = FormField("places", tr("Countries"), ", ".join(places), placeholder=tr("DE, AT; empty: no country"))
        FormDialog(self.theme, tr("Consent is asked for in"), (field,), tr("Save"), take, self).open()


def _whose(row: HoursRow) -> str:
    """A place with whom its hours are for."""
    name = place_words(row.place, row.name) or tr("Everywhere else")
    return tr("{place}, private people").format(place=name) if row.private else name


def _hours_fields(weekday: str, saturday: str, sunday: str, *, holidays: bool) -> tuple[FormField, ...]:
    return (
        FormField("weekday", tr("Monday to Friday"), weekday, placeholder=tr("no calls")),
        FormField("saturday", tr("Saturday"), saturday, placeholder=tr("no calls")),
        FormField("sunday", tr("Sunday"), sunday, placeholder=tr("no calls")),
        FormField("holidays", tr("Call on public holidays too"), CHECKED if holidays else "", check=True),
    )


def _hours_of(values: dict[str, str]) -> dict[str, str]:
    return {name: values[name] for name in ("weekday", "saturday", "sunday")}
