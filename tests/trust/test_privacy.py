"""What leaves a trace: logs and reports without names, numbers or notes; text of a customer that is only text."""

from __future__ import annotations

import logging
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from callplanner import logs
from callplanner.cli.main import run
from callplanner.domain.errors import PlannerError
from callplanner.services.record import CallReport
from callplanner.storage.schema import customer
from callplanner.ui.dialogs.fault import details_of
from callplanner.ui.plain import plain_tip
from tests.desk import Desk

SECRETS = ("Quillon Xaverine", "+442079460911", "likes plover")


def faults_with_secrets(desk: Desk) -> list[BaseException]:
    """Faults of all layers whose words quote a customer."""
    name, number, note = SECRETS
    found: list[BaseException] = []

    def broken(deed: Callable[[], object]) -> None:
        try:
            deed()
        except Exception as error:  # noqa: BLE001  (whatever it is, it is what is looked at)
            found.append(error)

    def two_of_one() -> None:
        with desk.context.change("customer-added", name=name) as work:
            work.connection.execute(customer.insert().values(id=1, name=name, note=note))

    def chained() -> None:
        try:
            raise KeyError(number)
        except KeyError as error:
            raise ValueError(note) from error

    broken(two_of_one)
    broken(chained)
    broken(lambda: desk.planner.record(CallReport(1, note, note=name)))
    broken(lambda: int(number + name))
    assert len(found) == 4
    return found


def test_the_log_of_a_day_with_faults_names_nobody(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CALLPLANNER_HOME", str(tmp_path / "home"))
    log = logging.getLogger("callplanner")
    for handler in list(log.handlers):
        log.removeHandler(handler)
        handler.close()
    name, number, note = SECRETS
    who = desk.customer(name, number=number, note=note)
    desk.call(who, "no_answer", note=note)
    for fault in faults_with_secrets(desk):
        logs.start_log().error("a command failed", exc_info=fault)
    monkeypatch.setattr("callplanner.services.planner.Planner.card", _fail)
    assert run(["--database", desk.context.file.address, "customer", "R1"]) == 1
    assert name not in capsys.readouterr().err
    written = logs.log_file().read_text(encoding="utf-8")
    assert written.count("ERROR") == 5
    assert "IntegrityError" in written
    assert "test_privacy.py" in written
    assert [secret for secret in (*SECRETS, "Quillon", "plover", "79460911") if secret in written] == []
    if sys.platform != "win32":
        assert stat.S_IMODE(logs.log_file().stat().st_mode) == 0o600
    for handler in list(log.handlers):
        handler.close()
        log.removeHandler(handler)
        handler.close()


def _fail(*_arguments: object) -> None:
    raise RuntimeError(*SECRETS)


def test_a_crash_report_names_nobody(desk: Desk, qapp: object) -> None:
    for fault in faults_with_secrets(desk):
        report = details_of(fault)
        assert "callplanner" in report
        assert [secret for secret in SECRETS if secret in report] == []


def test_the_name_of_a_refusal_is_enough_for_the_log(desk: Desk) -> None:
    with pytest.raises(PlannerError) as refused:
        desk.planner.find(SECRETS[0])
    assert logs.bare_trace(refused.value).endswith("PlannerError (customer-unknown)")


MARKUP = '<a href="http://example.com">Ada</a><img src="file:///etc/passwd"><b>bold</b>'


@pytest.mark.parametrize("words", [MARKUP, "<script>x</script>", "a < b", "Ada & Sons", "two\nlines <i>x</i>"])
def test_a_tooltip_shows_tags_as_they_were_typed(qapp: object, words: str) -> None:
    tip = plain_tip(words)
    assert "<a" not in tip
    assert "<img" not in tip
    assert tip == words or "&lt;" in tip


def test_no_label_of_the_window_takes_a_name_for_markup(open_window: Callable[..., object], company: Path) -> None:
    from callplanner.domain.clock import FixedClock
    from callplanner.services.planner import Planner
    from tests.conftest import TODAY
    from tests.ui.driver import Driver

    planner = Planner.open(company, FixedClock(TODAY), holder="tests")
    who = planner.add_customer(name=MARKUP, phone="+44 20 7946 0001", note=MARKUP, town=MARKUP, segment=MARKUP)[0]
    planner.edit_customer(who, person=MARKUP)
    planner.add_promise(who, MARKUP, None)
    planner.add_touch(who, "article", MARKUP)
    planner.record(CallReport(who, "callback", note=MARKUP, callback=planner.now().local.replace(tzinfo=None, hour=17)))
    planner.close()
    window = open_window(company)
    assert isinstance(window, Driver)
    for page in ("today", "customers", "fringe", "programme", "insights", "data"):
        window.window.go(page, who if page in ("today", "customers") else None)
        window.settle()
        for widget in window.window.findChildren(QWidget):
            tip = widget.toolTip()
            assert "<a " not in tip, page
            assert "<img" not in tip, page
            if isinstance(widget, QLabel) and ("<a " in widget.text() or "<img" in widget.text()):
                assert widget.textFormat() == Qt.TextFormat.PlainText, (page, widget.text())
                assert not widget.openExternalLinks()
