"""Call guides by purpose, and the shelf of things of value to offer."""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace

from callplanner.domain.guide import PLACES, TOUCH_KINDS, ShelfItem
from callplanner.services.guides import GuideEdit
from callplanner.ui.desk import Desk
from callplanner.ui.dialogs.form import FormDialog, FormField
from callplanner.ui.i18n import tr
from callplanner.ui.pages.settings.section import Section
from callplanner.ui.vocabulary import guide_words, purpose_words, touch_words
from callplanner.ui.widgets.lines import Line, LinesCard

BREAK = ": "


class GuidesSection(Section):
    """Two cards."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        explain = tr("What to say, step by step, under each card. It is chosen by what the call is for.")
        columns = (tr("Guide"), tr("For"), tr("Minutes"), tr("Steps"))
        self.guides = LinesCard(self.theme, tr("Call guides"), explain, columns)
        explain = tr(
            "Articles, tips and introductions that are worth something to a customer. T on a card offers them."
        )
        titles = (tr("What"), tr("Kind"), tr("For the segment"))
        self.shelf = LinesCard(self.theme, tr("Things of value"), explain, titles, tr("Add something"))
        self.shelf.add_asked.connect(lambda: self._ask_item(None))
        self._items: tuple[ShelfItem, ...] = ()
        self.body.addWidget(self.guides)
        self.body.addWidget(self.shelf)
        self.body.addStretch(1)

    def load(self) -> None:
        self.desk.dispatcher.ask(self.planner.guides, self._show, initiator=self)
        self.desk.dispatcher.ask(self.planner.shelf, self._show_shelf, initiator=self)

    def _show(self, shipped: tuple[GuideEdit, ...]) -> None:
        edits = [_in_words(edit) for edit in shipped]
        self.guides.show_lines(
            [
                Line(
                    (e.title, purpose_words(e.purpose), str(e.minutes), "  ·  ".join(head for head, _ in e.steps)),
                    partial(self._ask, e),
                )
                for e in edits
            ]
        )

    def _show_shelf(self, items: tuple[ShelfItem, ...]) -> None:
        self._items = items
        kinds = {kind: touch_words(kind) for kind in TOUCH_KINDS}
        self.shelf.show_lines(
            [
                Line(
                    (item.text, kinds.get(item.kind, item.kind), item.tag or tr("all")), partial(self._ask_item, place)
                )
                for place, item in enumerate(items)
            ]
        )

    def _ask(self, edit: GuideEdit) -> None:
        steps = "\n".join(f"{head}{BREAK}{text}" if text else head for head, text in edit.steps)
        fields = (
            FormField("title", tr("Title"), edit.title, required=True),
            FormField("minutes", tr("Minutes"), str(edit.minutes), required=True),
            FormField("steps", tr("Steps"), steps, required=True, long=True),
        )
        explain = tr(
            "One step on each line: a heading, a colon, the words. These places are filled with the customer's data: "
            "{places}."
        ).format(places=", ".join(f"{{{place}}}" for place in PLACES))

        def take(values: dict[str, str]) -> None:
            lines = [line.partition(BREAK.strip()) for line in values["steps"].splitlines() if line.strip()]
            wanted = replace(
                edit,
                title=values["title"],
                minutes=int(values["minutes"]) if values["minutes"].isdecimal() else 0,
                steps=tuple((head.strip(), text.strip()) for head, _, text in lines),
            )
            self.change(lambda: self.planner.save_guide(wanted), tr("{label} is saved.").format(label=wanted.title))

        FormDialog(self.theme, edit.title, fields, tr("Save"), take, self, explain=explain).open()

    def _ask_item(self, place: int | None) -> None:
        item = self._items[place] if place is not None else ShelfItem("article", "")
        fields = (
            FormField("text", tr("What"), item.text, placeholder=tr("empty takes it off the shelf")),
            FormField("kind", tr("Kind"), item.kind, choices=tuple((kind, touch_words(kind)) for kind in TOUCH_KINDS)),
            FormField("tag", tr("Only for the segment"), item.tag, placeholder=tr("empty: for all")),
        )
        title = tr("Something of value")

        def take(values: dict[str, str]) -> None:
            new = ShelfItem(values["kind"], values["text"], values["tag"])
            items = list(self._items)
            if place is None:
                items.append(new)
            else:
                items[place] = new
            kept = tuple(item for item in items if item.text)
            self.change(lambda: self.planner.save_shelf(kept), tr("The shelf is saved."))

        FormDialog(self.theme, title, fields, tr("Save"), take, self).open()


def _in_words(edit: GuideEdit) -> GuideEdit:
    """A guide as the person reads it."""
    steps = tuple((guide_words(head), guide_words(text)) for head, text in edit.steps)
    return replace(edit, title=guide_words(edit.title), steps=steps)
