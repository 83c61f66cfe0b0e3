"""Starting a pilot: what is fixed before the first call."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from callplanner.domain.errors import PlannerError
from callplanner.domain.pilot import DEFAULT_ATTEMPTS, DEFAULT_DAYS
from callplanner.services.views_pilot import PilotOffer, PilotPlan
from callplanner.ui import formats
from callplanner.ui.desk import Desk
from callplanner.ui.dialogs.form import FormDialog, FormField
from callplanner.ui.i18n import tr
from callplanner.ui.phrases import refusal


def ask_pilot(desk: Desk, parent: QWidget, customer_ids: Sequence[int]) -> None:
    """Ask what must be fixed, then start a pilot among these customers."""
    ids, planner = tuple(customer_ids), desk.planner
    if not ids:
        return

    def show(offer: PilotOffer) -> None:
        explain = tr(
            "{called} of {base} are drawn by lot and called first; the other {control} are the control group. About"
            " {reached} will be reached; a share of one half would then be known to lie between {low} and {high}."
        ).format(
            called=formats.number(offer.called), base=formats.number(offer.base), control=formats.number(offer.control),
            reached=formats.number(offer.expected_reached), low=formats.percent(offer.low),
            high=formats.percent(offer.high),
        )  # fmt: skip
        if not offer.control:
            explain = tr(
                "All {called} are called: nobody is left as the control group, so their orders can be held against"
                " nothing. Choose more customers, or call fewer of them."
            ).format(called=formats.number(offer.called))
        today = planner.now().day
        fields = (
            FormField("name", tr("Name"), f"{tr('Pilot')} {formats.month(today)} {today.year}", required=True),
            FormField("size", tr("How many to call"), str(offer.called), required=True),
            FormField("attempts", tr("Attempts for each"), str(DEFAULT_ATTEMPTS), required=True),
            FormField("days", tr("Days until it ends"), str(DEFAULT_DAYS), required=True),
        )  # fmt: skip

        def take(values: dict[str, str]) -> None:
            try:
                plan = _plan(values, ids, today)
            except ValueError:
                desk.notices.say(tr("Sizes, attempts and days are whole numbers. Nothing was started."))
                return
            desk.dispatcher.run(
                lambda: planner.start_pilot(plan),
                then=lambda _id: desk.notices.say(
                    tr("{name} has begun; its calls come up in the queue.").format(name=plan.name), undo=True
                ),
                failed=lambda error: desk.notices.say(refusal(error)),
            )

        FormDialog(desk.theme, tr("Start a pilot"), fields, tr("Start"), take, parent, explain=explain).open()

    def failed(error: PlannerError) -> None:
        desk.notices.say(refusal(error))

    wanted = PilotPlan(tr("Pilot"), "chosen", ids, size=None)
    desk.dispatcher.ask(lambda: planner.offer_pilot(wanted), show, failed=failed)


def _plan(values: dict[str, str], ids: tuple[int, ...], today: date) -> PilotPlan:
    """ValueError where a number is none."""
    last = today + timedelta(days=int(values["days"]))
    return PilotPlan(
        values["name"].strip(), "chosen", ids, size=int(values["size"]), attempts=int(values["attempts"]), last=last
    )
