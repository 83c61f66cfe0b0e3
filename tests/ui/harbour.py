"""Harbour Wholesale: a small invented company for looking at the window, made through the services."""

from __future__ import annotations

import itertools
import random
from datetime import date, datetime, time, timedelta
from pathlib import Path

from callplanner.domain.clock import Clock, FixedClock, Moment
from callplanner.domain.phrase import Phrase
from callplanner.services.planner import Planner
from callplanner.services.record import CallReport
from callplanner.storage.company_file import CompanyFile
from callplanner.storage.customer_rows import blank_customer
from callplanner.storage.schema import callback, contact, customer, phone, sales_order, touch
from callplanner.storage.unit_of_work import UnitOfWork

TODAY = date(2024, 3, 12)
START = date(2024, 1, 2)
SEED = 7
FIRST = (
    "Tidewell", "Northgate", "Kestrel", "Old Quay", "Pinewood", "Westgate", "Cobble", "Saltmarsh", "Larkfield",
    "Greenhithe", "Bridgefoot", "Orchard Lane", "Sandpiper", "Fernbank", "Marram", "Heron Quay", "Lantern Street",
    "Quayside", "Ridgeway", "Beacon Hill", "Fairmile", "Millbrook", "Harbour Lights", "Castle Street", "Swallowfield",
)  # fmt: skip
SECOND = ("Catering", "Bakery Supplies", "Hotel", "Care Homes", "Cash & Carry", "Village Store")
TOWNS = ("Whitby", "Scarborough", "Filey", "Pickering")
NOTES = (
    "Wants the spring list before deciding on the new range. Kitchen was closed in January.",
    "Happy with the delivery times.",
    "Ask again after the season.",
    "",
)


class HandClock(Clock):
    """A clock that is set by hand while a company's past is made."""

    def __init__(self, day: date, at: time | None = None) -> None:
        self.day, self.at = day, at

    def now(self) -> Moment:
        return FixedClock(self.day, self.at).now()


def make_harbour(path: Path, customers: int = 60) -> None:
    """Write the company: customers, two years of orders, a programme from 2 January, the calls up to 12 March."""
    clock = HandClock(START, time(9))
    dice = random.Random(SEED)
    file = CompanyFile.open(path, holder="window", today=datetime(2024, 1, 1))
    with file.change(Phrase("imported"), datetime(2023, 12, 30)) as work:
        _write_customers(work, dice, customers)
        work.commit()
    file.close()
    planner = Planner.open(path, clock)
    planner.set_caller("Me", calls_a_day=14)
    planner.assign_tiers()
    planner.plan(apply=True)
    while clock.day < TODAY:
        clock.at = time(17)
        _call_a_day(planner, clock, dice)
        clock.day += timedelta(days=1)
    clock.day, clock.at = TODAY, time(10, 31)
    _touches(planner)
    planner.close()


def _write_customers(work: UnitOfWork, dice: random.Random, count: int) -> None:
    names = itertools.islice((f"{a} {b}" for b in SECOND for a in FIRST), count)
    for number, name in enumerate(names):
        row = blank_customer(str(10042 + number), name, date(2023, 12, 1), None)
        known = number % 4
        row.update(
            town=TOWNS[number % 4], country="United Kingdom", country_code="GB", currency="GBP", zone="Europe/London",
            segment="Catering" if known else "", email=f"orders{number}@example.com" if known == 3 else "",
        )  # fmt: skip
        customer_id = work.insert(customer, **row)
        typed = f"01632 960{number:03d}"
        if number % 17 != 16:
            work.insert(
                phone, customer_id=customer_id, contact_id=None, typed=typed, e164=f"+441632960{number:03d}",
                kind="fixed", position=0, bad_since=None, note="",
            )  # fmt: skip
        if number % 3 == 0:
            work.insert(contact, customer_id=customer_id, name="", role="Purchasing", email="", position=0)
        size = 60_000 / (number + 1) ** 1.2
        every = dice.choice((20, 40, 60, 120))
        day = date(2022, 3, 1) + timedelta(days=dice.randrange(every))
        stops = TODAY - timedelta(days=dice.choice((0, 0, 10, 95, 200)))
        serial = 0
        while day < stops:
            serial += 1
            amount = round(size * dice.uniform(0.6, 1.4))
            work.insert(
                sales_order, customer_id=customer_id, reference=f"{number}-{serial}", day=day, amount_cents=amount,
                head_cents=amount, lines_cents=None, lines=1, currency="GBP", status="shipped", cancelled=False,
                import_id=None,
            )  # fmt: skip
            day += timedelta(days=max(5, round(dice.gauss(every, every / 5))))


def _call_a_day(planner: Planner, clock: HandClock, dice: random.Random) -> None:
    for entry in planner.today().entries:
        chance = dice.random()
        code = "spoke" if chance < 0.5 else "no_answer" if chance < 0.9 else "voicemail"
        if chance > 0.97:
            continue
        clock.at = time(dice.randrange(9, 17), dice.randrange(60))
        planner.record(
            CallReport(
                customer_id=entry.customer_id, outcome=code, mood=dice.choice((None, 0, 1)) if code == "spoke" else None,
                note=dice.choice(NOTES) if code == "spoke" else "", seconds=dice.randrange(60, 600),
                score=dice.choice((None, 7, 9, 10)) if code == "spoke" else None,
            )
        )  # fmt: skip


def _touches(planner: Planner) -> None:
    rows = planner.customer_ids(_by_value())
    planner.add_touch(rows[0], "article", "Article on import duties")
    for place, (hour, minute) in enumerate(((10, 15), (10, 45), (14, 30), (16, 0))):
        at = datetime(2024, 3, 12, hour, minute)
        _promise_call(planner, rows[place * 3], at)
    planner.add_promise(rows[0], "Spring price list", TODAY)


def _by_value():  # type: ignore[no-untyped-def]
    from callplanner.domain.listing import ListQuery

    return ListQuery(sort="value", descending=True)


def _promise_call(planner: Planner, customer_id: int, at: datetime) -> None:
    planner.record(
        CallReport(
            customer_id=customer_id, outcome="callback", callback=at, at=datetime(2024, 3, 12, 9, 5),
            note="In a meeting, asked for later.",
        )
    )  # fmt: skip


__all__ = ["TODAY", "callback", "make_harbour", "touch"]
