"""The sample company: some 400 invented customers with two years of orders and calls, in a file of its own.

Always the same company; only its dates follow the working date, and end the day before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any

from msgspec import Struct

from callplanner.domain.calendar import MONDAY_TO_FRIDAY, months_before
from callplanner.domain.clock import Clock, FixedClock, to_instant
from callplanner.domain.errors import StorageError
from callplanner.domain.job import Job, SilentJob
from callplanner.domain.search import search_text
from callplanner.services import sample_words as words
from callplanner.services.context import Context
from callplanner.services.guides import SHELF
from callplanner.services.plan import plan
from callplanner.services.sample_calls import past_calls, programme_so_far
from callplanner.services.stopping import suppress_customers
from callplanner.services.tiers import assign_in
from callplanner.storage.company_file import CompanyFile
from callplanner.storage.customer_rows import blank_customer
from callplanner.storage.journal import forget_history
from callplanner.storage.schema import (
    callback,
    caller,
    contact,
    customer,
    mention,
    phone,
    promise,
    sales_order,
    touch,
)
from callplanner.storage.settings import put_setting
from callplanner.storage.unit_of_work import UnitOfWork

SEED = 1971
CUSTOMERS = 404
HISTORY_MONTHS = 24
PROGRAMME_DAYS = 70
CURRENCY = "GBP"


class SampleMade(Struct, frozen=True):
    """What was made."""

    customers: int
    orders: int
    attempts: int


class _Person(Struct):
    """A sample customer under way: how often it orders, how much, and whether it has stopped."""

    customer_id: int
    every_days: float
    amount: float
    stopped_on: date | None
    began_on: date


def make_sample(path: Path, clock: Clock, job: Job | None = None) -> SampleMade:
    """Make the sample company at `path`. StorageError("sample-exists") when something is there already."""
    job = job or SilentJob()
    if path.exists():
        raise StorageError("sample-exists", file=str(path))
    moment = clock.now()
    begins = moment.day - timedelta(days=PROGRAMME_DAYS)
    file = CompanyFile.open(path, holder="sample", today=datetime.combine(moment.day, time(9, 0)))
    made = None
    try:
        job.step(0, 4, "customers")
        then = Context(file, FixedClock(begins, time(9, 0), moment.zone))
        then.safeguarded = False
        rng = Random(SEED)
        with then.change("sample-made") as work:
            _callers(work)
            people = _customers(work, rng, moment.day)
            orders = _orders(work, rng, people, moment.day)
            before = past_calls(work, rng, people, begins, then)
            assign_in(work, then)
            then.committed(work.commit())
        job.step(1, 4, "plan")
        plan(then, begins, apply=True)
        job.step(2, 4, "calls")
        now = Context(file, FixedClock(moment.day, time(9, 0), moment.zone))
        with now.change("sample-made") as work:
            lately = programme_so_far(work, rng, begins, moment.day, now)
            _small_things(work, rng, people, moment.day, now)
            assign_in(work, now)
            work.commit()
        job.step(3, 4, "finish")
        forget_history(file.engine)
        made = SampleMade(len(people), orders, before + lately)
    finally:
        file.close()
        if made is None:
            path.unlink(missing_ok=True)
    return made


def _callers(work: UnitOfWork) -> None:
    work.update(caller, 1, name="Front desk", calls_a_day=13, country="GB", subdivision="ENG")
    work.insert_many(
        caller,
        [
            {
                "name": name, "calls_a_day": calls, "weekdays": days, "share": 1.0, "country": "GB",
                "subdivision": "ENG", "active": True,
            }
            for name, calls, days in (("Back office", 6, MONDAY_TO_FRIDAY), ("Mornings", 9, 0b0010111))
        ],
    )  # fmt: skip
    put_setting(work, "company", "Lighthouse Wholesale")
    put_setting(work, SHELF, [{"kind": kind, "text": text, "tag": tag} for kind, text, tag in words.SHELF])


def _names(rng: Random) -> Iterator[tuple[str, str]]:
    """(name, segment), no name twice."""
    pairs = [
        (f"{first} {second}", segment)
        for segment, seconds in words.SECOND.items()
        for second in seconds
        for first in words.FIRST
    ]
    rng.shuffle(pairs)
    yield from pairs


def _customers(work: UnitOfWork, rng: Random, day: date) -> list[_Person]:
    rows, people, numbers, contacts = [], [], [], []
    first_day = months_before(day, HISTORY_MONTHS)
    for index, (name, segment) in zip(range(CUSTOMERS), _names(rng), strict=False):
        town = rng.choice(words.PLACES)
        reference = str(10_001 + index)
        row = blank_customer(reference, name, first_day, 4)
        row.update(
            segment=segment if rng.random() < 0.9 else "",
            street=f"{rng.randint(1, 120)} {rng.choice(words.FIRST)} Road",
            postcode=f"YO{rng.randint(1, 62)} {rng.randint(1, 9)}{rng.choice('ABDEFGHJ')}{rng.choice('LNPQRSTU')}",
            town=town,
            country="United Kingdom",
            country_code="GB",
            zone="Europe/London",
            email=f"office{index}@example.com" if rng.random() < 0.7 else "",
            note=rng.choice(words.SAID) if rng.random() < 0.3 else "",
            currency=CURRENCY,
            caller_id=rng.choices((1, 2, 3, None), (50, 20, 20, 10))[0],
            potential=rng.choices(("", "low", "medium", "high"), (80, 8, 8, 4))[0],
            unpaid=rng.random() < 0.02,
            source="sample",
        )
        rows.append(row)
        numbers.append(_numbers(rng, index))
        person = f"{rng.choice(words.GIVEN)} {rng.choice(words.FAMILY)}" if rng.random() < 0.85 else ""
        role = rng.choice(words.ROLES)
        there = [(person, role)] if person else []
        if person and index % 5 == 0:
            second = f"{words.GIVEN[index % len(words.GIVEN)]} {words.FAMILY[index // 5 % len(words.FAMILY)]}"
            there.append((second, "Accounts"))
        contacts.append(there)
        row["search_text"] = search_text(
            name, reference, town, row["postcode"], row["email"], segment, row["note"], *(who for who, _ in there),
            phones=numbers[-1],
        )  # fmt: skip
        size = rng.paretovariate(0.95)
        began = first_day + timedelta(days=int(rng.random() ** 2 * 500))
        stopped = day - timedelta(days=rng.randint(60, 320)) if rng.random() < 0.17 else None
        people.append(
            _Person(0, max(9.0, rng.gauss(55, 22) * 2.2 / min(size, 4) ** 0.6), 90 * size**0.8, stopped, began)
        )
    ids = work.insert_many(customer, rows)
    for person_row, customer_id in zip(people, ids, strict=True):
        person_row.customer_id = customer_id
    owners = _people(work, ids, contacts)
    work.insert_many(
        phone,
        [
            {
                "customer_id": customer_id,
                "contact_id": owners.get(customer_id) if kind == "mobile" else None, "typed": typed,
                "e164": "+44" + typed.replace(" ", "")[1:], "kind": kind, "position": place, "bad_since": None,
                "note": "",
            }
            for customer_id, mine in zip(ids, numbers, strict=True)
            for place, (typed, kind) in enumerate(zip(mine, ("phone", "mobile"), strict=False))
        ],
    )  # fmt: skip
    return people


def _people(work: UnitOfWork, ids: Sequence[int], contacts: Sequence[Sequence[tuple[str, str]]]) -> dict[int, int]:
    """Write the people of each customer; whose its mobile is: the first one's."""
    rows: list[dict[str, Any]] = [
        {"customer_id": customer_id, "name": name, "role": role, "email": "", "position": place}
        for customer_id, there in zip(ids, contacts, strict=True)
        for place, (name, role) in enumerate(there)
    ]
    made = zip(rows, work.insert_many(contact, rows), strict=True)
    return {row["customer_id"]: contact_id for row, contact_id in made if row["position"] == 0}


def _numbers(rng: Random, index: int) -> tuple[str, ...]:
    if index % 41 == 7:
        return ()
    landline = f"01632 960{index % 1000:03}" if index % 3 else f"0191 498 0{index % 1000:03}"
    return (landline, f"07700 900{index % 1000:03}") if rng.random() < 0.4 else (landline,)


def _orders(work: UnitOfWork, rng: Random, people: list[_Person], day: date) -> int:
    rows: list[dict[str, Any]] = []
    for person in people:
        on = person.began_on
        last = min(day - timedelta(days=1), person.stopped_on or day)
        while on <= last:
            cents = max(900, round(person.amount * rng.lognormvariate(0, 0.45) * 100))
            cancelled = rng.random() < 0.015
            rows.append(_order(person.customer_id, on, cents, "Cancelled" if cancelled else "Shipped", cancelled))
            if rng.random() < 0.02:
                rows.append(_order(person.customer_id, on, -cents // 5, "Credit note", False))
            on += timedelta(days=max(2, round(rng.gauss(person.every_days, person.every_days / 4))))
    rows.sort(key=lambda row: (row["day"], row["customer_id"]))
    for number, row in enumerate(rows, 1):
        row["reference"] = f"H{number:05}"
    work.insert_many(sales_order, rows)
    return len(rows)


def _order(customer_id: int, day: date, cents: int, status: str, cancelled: bool) -> dict[str, Any]:
    return {
        "customer_id": customer_id, "reference": "", "day": day, "amount_cents": cents, "head_cents": cents,
        "lines_cents": None, "lines": 1, "currency": CURRENCY, "status": status, "cancelled": cancelled,
        "import_id": None,
    }  # fmt: skip


def _small_things(work: UnitOfWork, rng: Random, people: list[_Person], day: date, context: Context) -> None:
    """Promises, callbacks of today, touches, introductions, referrals, pauses, refusals, a firm that closed down."""
    some = rng.sample([person.customer_id for person in people], 40)
    zone = context.now().zone
    work.insert_many(
        promise,
        [
            {
                "customer_id": c, "caller_id": 1, "attempt_id": None, "text": rng.choice(words.OWED),
                "made_on": day - timedelta(days=9 + i), "due_on": day + timedelta(days=i * 2 - 6),
                "kept_on": day - timedelta(days=3) if i % 3 == 2 else None, "dropped_on": None,
            }
            for i, c in enumerate(some[:9])
        ],
    )  # fmt: skip
    work.insert_many(
        callback,
        [
            {
                "customer_id": c, "caller_id": 1, "attempt_id": None, "planned_call_id": None,
                "due_at": to_instant(datetime.combine(on, time(*at), tzinfo=zone)), "due_day": on,
                "promised_on": day - timedelta(days=2), "note": "", "closed_on": None, "closed_as": "",
            }
            for c, on, at in (
                (some[0], day, (9, 30)), (some[10], day, (10, 45)), (some[11], day, (14, 30)),
                (some[12], day, (16, 0)), (some[13], day + timedelta(days=2), (11, 0)),
            )
        ],
    )  # fmt: skip
    work.insert_many(
        touch,
        [
            {
                "customer_id": c, "caller_id": 1, "attempt_id": None, "day": day - timedelta(days=12 + 3 * i),
                "kind": kind, "text": text,
            }
            for i, c in enumerate([some[0], *some[14:24]])
            for kind, text in (words.GIVEN_TOUCHES[i % 4],)
        ],
    )  # fmt: skip
    work.insert_many(
        mention,
        [
            {
                "customer_id": c, "other_id": other, "attempt_id": None, "kind": kind,
                "day": day - timedelta(days=8 + 17 * i), "text": text,
            }
            for i, (c, other, kind, text) in enumerate(
                (
                    (some[1], some[31], "introduction", ""), (some[14], some[32], "introduction", ""),
                    (some[2], None, "referral", "The new hotel on the front"),
                    (some[15], None, "referral", "Her brother's farm shop"),
                    (some[16], None, "referral", "The sailing club"),
                    (some[33], None, "competitor", "A wholesaler with free delivery"),
                )
            )
        ],
    )  # fmt: skip
    for customer_id in some[24:27]:
        suppress_customers(
            work, [customer_id], day - timedelta(days=20), "Asked for no more calls", "Front desk", "call"
        )
    for customer_id in some[27:29]:
        until = day + timedelta(days=45)
        work.update(
            customer, customer_id, paused_until=until, paused_on=day - timedelta(days=5), pause_reason="Rebuilding"
        )
    work.update(customer, some[29], active=False, inactive_reason="Closed down or moved away")
