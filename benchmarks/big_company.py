"""Company files of any size for the benchmarks: invented, always the same, made once and kept in the temp folder."""

from __future__ import annotations

import hashlib
import shutil
import sys
import tempfile
from bisect import bisect
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from msgspec import Struct

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

from sqlalchemy import Table
from sqlalchemy.schema import CreateIndex, CreateTable

from callplanner.domain.clock import FixedClock
from callplanner.domain.phrase import Phrase
from callplanner.domain.search import search_text
from callplanner.storage.company_file import CompanyFile
from callplanner.storage.customer_rows import blank_customer
from callplanner.storage.journal import forget_history
from callplanner.storage.schema import (
    attempt,
    callback,
    caller,
    contact,
    customer,
    metadata,
    phone,
    planned_call,
    programme,
    retry,
    sales_order,
)
from callplanner.storage.unit_of_work import UnitOfWork

DAY = date(2026, 6, 17)
AT = time(10, 30)
CLOCK = FixedClock(DAY, AT)
FIRST = DAY - timedelta(days=120)
LAST = FIRST + timedelta(days=364)
SHARES = (0.02, 0.08, 0.25)
CALLS_A_YEAR = (12, 6, 2, 1)
CUSTOMERS_A_CALLER = 8_000
CALLS_A_DAY = 100
CHUNK = 20_000
EDITION = 4
"""Raised when the invented company changes, so that kept files are made anew."""

ADJECTIVES = (
    "North",
    "Old",
    "Green",
    "Silver",
    "Upper",
    "Harbour",
    "Mill",
    "Castle",
    "Bright",
    "Long",
    "Quiet",
    "High",
)
NOUNS = (
    "Bakery",
    "Garage",
    "Hotel",
    "Press",
    "Dairy",
    "Nursery",
    "Joinery",
    "Pharmacy",
    "Brewery",
    "Foundry",
    "Smithy",
)
TOWNS = ("Whitby", "Leeds", "York", "Hull", "Durham", "Ripon", "Selby", "Skipton", "Malton", "Filey", "Thirsk", "Otley")
SEGMENTS = ("Catering", "Trade", "Public", "Retail", "")
OUTCOMES = {1: (True, True), 2: (False, False), 3: (False, False), 6: (True, False)}


class Size(Struct, frozen=True):
    """How many of each; planned calls follow from the customers' tiers."""

    customers: int
    orders: int
    attempts: int


DESK = Size(10_000, 60_000, 40_000)
LARGE = Size(100_000, 1_000_000, 1_000_000)


def big_company(size: Size) -> Path:
    """The kept file of that size; made when it is not there or the schema has changed. Not to be written to."""
    folder = Path(tempfile.gettempdir()) / "callplanner-benchmarks"
    folder.mkdir(exist_ok=True)
    schema = "".join(
        str(CreateTable(table)) + str(sorted(str(CreateIndex(index)) for index in table.indexes))
        for table in metadata.sorted_tables
    )
    mark = hashlib.sha256(f"{EDITION}{schema}".encode()).hexdigest()[:12]
    path = folder / f"{size.customers}-{size.orders}-{size.attempts}-{mark}.callplanner"
    if not path.exists():
        half = path.with_suffix(".making")
        half.unlink(missing_ok=True)
        _make(half, size)
        half.rename(path)
    return path


def fresh_copy(size: Size, folder: Path) -> Path:
    """A copy that may be written to."""
    return Path(shutil.copy(big_company(size), folder / "company.callplanner"))


def _make(path: Path, size: Size) -> None:
    file = CompanyFile.open(path, holder="benchmark", today=datetime.combine(FIRST, AT))
    rng = Random(size.customers)
    callers = max(2, size.customers // CUSTOMERS_A_CALLER)
    with file.change(Phrase("sample-made"), datetime.combine(DAY, AT)) as work:
        work.update(caller, 1, calls_a_day=CALLS_A_DAY, country="GB", subdivision="ENG")
        work.insert_many(caller, [_caller(number) for number in range(2, callers + 1)])
        work.insert(
            programme, name="2026", first=FIRST, last=LAST, slack=0.1, planned_at=datetime.combine(FIRST, AT),
            active=True, report="{}",
        )  # fmt: skip
        for table, rows in (
            (customer, _customers(rng, size, callers)),
            (phone, _phones(size)),
            (contact, _contacts(size)),
            (sales_order, _orders(rng, size)),
            (planned_call, _planned(rng, size, callers)),
            (attempt, _attempts(rng, size, callers)),
            (callback, _promised(rng, size, callers)),
            (retry, _retries(rng, size, callers)),
        ):
            _write(work, table, rows)
        work.commit()
    forget_history(file.engine)
    file.close()


def _write(work: UnitOfWork, table: Table, rows: Iterator[dict[str, Any]]) -> None:
    while chunk := list(islice(rows, CHUNK)):
        work.insert_many(table, chunk)


def _caller(number: int) -> dict[str, Any]:
    return {
        "name": f"Caller {number}", "calls_a_day": CALLS_A_DAY, "weekdays": 0b0011111, "share": 1.0, "country": "GB",
        "subdivision": "ENG", "active": True,
    }  # fmt: skip


def _tier(index: int, size: Size) -> int:
    """Tier id by place: the first customers are the largest."""
    return 1 + bisect(SHARES, (index + 0.5) / size.customers)


def _own_caller(customer_id: int, callers: int) -> int:
    return customer_id % callers + 1


def _number(index: int) -> str:
    return f"+44113{4_000_000 + index:07}"


def _customers(rng: Random, size: Size, callers: int) -> Iterator[dict[str, Any]]:
    for index in range(size.customers):
        name = f"{rng.choice(ADJECTIVES)} {rng.choice(TOWNS)} {rng.choice(NOUNS)} {index + 1}"
        row = blank_customer(f"K{100_000 + index}", name, FIRST - timedelta(days=900), _tier(index, size))
        row.update(
            caller_id=_own_caller(index + 1, callers), segment=rng.choice(SEGMENTS), town=rng.choice(TOWNS),
            street=f"{index % 190 + 1} High Street", postcode=f"YO{index % 60 + 1} {index % 9}AB",
            country="United Kingdom", country_code="GB", zone="Europe/London", currency="GBP", seq=index,
            email=f"office{index}@example.com" if index % 3 else "",
            note="Closed on Mondays." if index % 7 == 0 else "",
            anchor=FIRST + timedelta(days=index % 365), source="benchmark",
        )  # fmt: skip
        row["search_text"] = search_text(
            name, row["reference"], row["town"], row["postcode"], row["email"], row["segment"], row["note"],
            phones=(_number(index),),
        )  # fmt: skip
        yield row


def _phones(size: Size) -> Iterator[dict[str, Any]]:
    for index in range(size.customers):
        number = _number(index)
        yield {
            "customer_id": index + 1, "contact_id": None, "typed": f"0{number[3:]}", "e164": number, "kind": "phone",
            "position": 0, "bad_since": None, "note": "",
        }  # fmt: skip


def _contacts(size: Size) -> Iterator[dict[str, Any]]:
    for index in range(0, size.customers, 2):
        yield {"customer_id": index + 1, "name": f"Person {index}", "role": "Purchasing", "email": "", "position": 0}


def _whose(rng: Random, size: Size) -> int:
    """Larger customers order and are called more often; everybody can come up."""
    return int(rng.random() ** 1.6 * size.customers) + 1


def _orders(rng: Random, size: Size) -> Iterator[dict[str, Any]]:
    for index in range(size.orders):
        customer_id = _whose(rng, size)
        cents = max(
            500, round(rng.lognormvariate(9.5, 0.6) * (1 + 3 * size.customers / (customer_id + size.customers / 9)))
        )
        yield {
            "customer_id": customer_id, "reference": f"O{index + 1}",
            "day": DAY - timedelta(days=1096 - index * 1096 // size.orders), "amount_cents": cents,
            "head_cents": cents, "lines_cents": None, "lines": 1, "currency": "GBP", "status": "Shipped",
            "cancelled": index % 90 == 0, "import_id": None,
        }  # fmt: skip


def _planned(rng: Random, size: Size, callers: int) -> Iterator[dict[str, Any]]:
    """The programme's calls: of those whose day has come, three in a hundred are late."""
    for customer_id in range(1, size.customers + 1):
        calls = CALLS_A_YEAR[_tier(customer_id - 1, size) - 1]
        phase = rng.random()
        for number in range(calls):
            ideal = FIRST + timedelta(days=int((number + phase) * 365 / calls))
            day = ideal - timedelta(days=max(0, ideal.weekday() - 4))
            open_ = day >= DAY or rng.random() < 0.03
            yield {
                "programme_id": 1, "customer_id": customer_id, "caller_id": _own_caller(customer_id, callers),
                "day": day, "ideal": ideal, "earliest": day - timedelta(days=3), "latest": day + timedelta(days=3),
                "band": 1, "number": number, "purpose": "care", "pinned": False, "reason": "planned-care",
                "facts": "[]", "closed_on": None if open_ else day, "closed_as": "" if open_ else "held",
            }  # fmt: skip


def _attempts(rng: Random, size: Size, callers: int) -> Iterator[dict[str, Any]]:
    for index in range(size.attempts):
        customer_id = _whose(rng, size)
        outcome_id = rng.choices((1, 2, 3, 6), (40, 40, 12, 8))[0]
        conversation, right_party = OUTCOMES[outcome_id]
        day = DAY - timedelta(days=730 - index * 730 // size.attempts)
        day -= timedelta(days=max(0, day.weekday() - 4))
        minute = 540 + rng.randrange(480)
        yield {
            "customer_id": customer_id, "caller_id": _own_caller(customer_id, callers), "outcome_id": outcome_id,
            "phone_id": customer_id, "contact_id": None, "planned_call_id": None,
            "at": datetime.combine(day, time(minute // 60, minute % 60)), "day": day, "minute": minute,
            "inbound": index % 25 == 0, "conversation": conversation, "right_party": right_party, "purpose": "care",
            "note": "Happy with the last delivery; wants the autumn list." if right_party and index % 2 else "",
            "mood": None, "seconds": 180 if right_party else 30, "import_id": None,
        }  # fmt: skip


def _promised(rng: Random, size: Size, callers: int) -> Iterator[dict[str, Any]]:
    for number in range(10 * callers):
        customer_id = rng.randrange(size.customers) + 1
        due = datetime.combine(DAY + timedelta(days=number % 4), time(9 + number % 8))
        yield {
            "customer_id": customer_id, "caller_id": _own_caller(customer_id, callers), "attempt_id": None,
            "planned_call_id": None, "due_at": due, "due_day": due.date(), "promised_on": DAY - timedelta(days=2),
            "note": "", "closed_on": None, "closed_as": "",
        }  # fmt: skip


def _retries(rng: Random, size: Size, callers: int) -> Iterator[dict[str, Any]]:
    for number in range(40 * callers):
        customer_id = rng.randrange(size.customers) + 1
        due = datetime.combine(DAY + timedelta(days=number % 5 - 1), time(9))
        yield {
            "customer_id": customer_id, "caller_id": _own_caller(customer_id, callers), "attempt_id": None,
            "planned_call_id": None, "due_at": due, "due_day": due.date(), "part": "morning",
            "made_on": DAY - timedelta(days=2), "closed_on": None, "closed_as": "",
        }  # fmt: skip


if __name__ == "__main__":
    for wanted in (DESK, LARGE):
        print(wanted, f"{big_company(wanted).stat().st_size / 1024**2:,.0f} MB")
