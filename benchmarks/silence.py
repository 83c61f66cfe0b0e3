"""Who goes silent? The silence ratio beside the BG/NBD model on a real purchase log, judged by what came after.

Calibration 1997-01-01 to 1997-09-30; silent is who ordered nothing in the 39 weeks after it. Needs the log (CDNOW, one
tenth) beside the checkout, and the library `lifetimes` for the model.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import numpy as np

from measure import ROOT, Line, show

sys.path.insert(0, str(ROOT / "src"))

from callplanner.domain.order_history import OrderHistory

LOG = ROOT.parent / "shared" / "data" / "A_cdnow_sample" / "CDNOW_sample.txt"
CALIBRATED, LAST = date(1997, 9, 30), date(1998, 6, 30)
TOLD, NEAR = 0.704, 0.01
"""The area under the curve that RULES.md names, and how near this must come."""


def auc(scores: Sequence[float], came_true: Sequence[bool]) -> float:
    """The chance that one to whom it happened has the higher score than one to whom it did not; ties count half."""
    order = np.argsort(scores, kind="stable")
    ranked = np.asarray(scores)[order]
    ranks = np.empty(len(scores))
    for value in np.unique(ranked):
        places = np.flatnonzero(ranked == value)
        ranks[order[places]] = places.mean() + 1
    true = np.asarray(came_true)
    hits = int(true.sum())
    return float((ranks[true].sum() - hits * (hits + 1) / 2) / (hits * (len(true) - hits)))


def spread(area: float, yes: int, no: int) -> float:
    """The standard error of such an area over samples of this size (Hanley and McNeil 1982)."""
    both, either = area / (2 - area), 2 * area**2 / (1 + area)
    variance = area * (1 - area) + (yes - 1) * (both - area**2) + (no - 1) * (either - area**2)
    return float((variance / (yes * no)) ** 0.5)


def _day(told: int) -> date:
    return date(told // 10000, told // 100 % 100, told % 100)


def load(path: Path = LOG) -> np.ndarray:
    """(customer, day as yyyymmdd, cents) of each line, by customer and day."""
    rows = [line.split() for line in path.read_text(encoding="ascii").splitlines() if line.strip()]
    found = [(int(row[1]), int(row[2]), round(float(row[4]) * 100)) for row in rows]
    return np.array(sorted(found), dtype=np.int64)


def judge() -> dict[str, float]:
    """Areas under the curve among customers with two or more repeat orders."""
    rows = load()
    days = np.array([_day(row).toordinal() for row in rows[:, 1].tolist()])
    history = OrderHistory(rows[:, 0], days, rows[:, 2])
    then, later = history.as_of(CALIBRATED), history.as_of(LAST)
    known = then.orders >= 3
    silent = later.last <= CALIBRATED.toordinal()
    area = auc(then.ratio[known].tolist(), silent[known].tolist())
    gone = int(silent[known].sum())
    error = spread(area, gone, int(known.sum()) - gone)
    found = {"customers": float(known.sum()), "ratio": area, "error": error}
    try:
        from lifetimes import BetaGeoFitter
    except ImportError:
        return found
    weeks = [(code, day) for code, day, _ in rows.tolist() if day <= 19970930]
    first: dict[int, int] = {}
    last: dict[int, int] = {}
    for code, day in weeks:
        ordinal = _day(day).toordinal()
        first.setdefault(code, ordinal)
        last[code] = ordinal
    chosen = [code for code in history.customers.tolist() if code in first]
    repeats = np.array(
        [then.orders[i] - 1 for i, c in enumerate(history.customers.tolist()) if c in first], dtype=float
    )
    recency = np.array([(last[c] - first[c]) / 7 for c in chosen])
    age = np.array([(CALIBRATED.toordinal() - first[c]) / 7 for c in chosen])
    model = BetaGeoFitter(penalizer_coef=0.0)
    model.fit(repeats, recency, age)
    dead = 1 - np.asarray(model.conditional_probability_alive(repeats, recency, age))
    buys = np.asarray(model.conditional_expected_number_of_purchases_up_to_time(39, repeats, recency, age))
    many = repeats >= 2
    truth = np.array([silent[i] for i, c in enumerate(history.customers.tolist()) if c in first])
    found["alive"] = auc(dead[many].tolist(), truth[many].tolist())
    found["purchases"] = auc((-buys[many]).tolist(), truth[many].tolist())
    return found


def run() -> list[Line]:
    """The two beside each other."""
    if not LOG.is_file():
        return show("Silence", [Line("the purchase log is not beside the checkout", "–")])
    found = judge()
    off = abs(found["ratio"] - TOLD)
    lines = [
        Line("customers with two or more repeat orders", f"{found['customers']:.0f}"),
        Line(
            "AUC of the silence ratio (95 of 100 samples of this size lie within)",
            f"{found['ratio']:.3f} ± {1.96 * found['error']:.3f}",
            mark=f"{TOLD} ± {NEAR}",
            ok=off <= NEAR,
        ),
    ]
    if "alive" in found:
        lines.append(Line("AUC of BG/NBD, probability of being alive", f"{found['alive']:.3f}"))
        lines.append(Line("AUC of BG/NBD, expected purchases", f"{found['purchases']:.3f}"))
    return show("Silence: who orders nothing in the next 39 weeks (CDNOW, one tenth)", lines)


if __name__ == "__main__":
    run()
