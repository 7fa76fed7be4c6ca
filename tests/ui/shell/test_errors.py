"""Errors: the world's trouble says what to do, our own bugs can be copied, and nothing is swallowed."""

from __future__ import annotations

import sys
import threading

import pytest

from tahqiq.domain.messages import Trouble
from tahqiq.services.wording import catalogue, placeholders
from tahqiq.ui.errors import ErrorReporter, default_log, trouble_notice
from tahqiq.ui.i18n import languages
from tahqiq.ui.main_window import MainWindow
from tahqiq.ui.widgets import NoticeKind


@pytest.fixture
def reporter(window: MainWindow, tmp_path) -> ErrorReporter:
    return ErrorReporter(window.notices, tmp_path / "logs" / "tahqiq.log")


def a_trouble() -> Trouble:
    """One about a file."""
    codes = [c for c, entry in catalogue("en").sentences.items() if isinstance(entry, dict) and "what" in entry]
    code = next(c for c in codes if placeholders(c, "en") == placeholders(c, "ar") == {"path"})
    return Trouble(code, path="/home/huda/p.tahqiq")


def test_trouble_says_what_happened_and_what_to_do(window: MainWindow, reporter):
    error = a_trouble()
    reporter.show(error)
    notice = window.notices.notice
    assert notice.kind is NoticeKind.ERROR
    assert notice.text
    assert notice.advice
    assert not notice.details
    assert not reporter._log_path.exists()
    languages().use("ar")
    assert any("\u0621" <= c <= "\u064a" for c in trouble_notice(error.message).text)


def test_a_bug_shows_details_and_goes_to_the_log(window: MainWindow, reporter, capsys):
    try:
        raise ValueError("not a span: 5–3")
    except ValueError as error:
        reporter.show(error)
    notice = window.notices.notice
    assert "ValueError: not a span: 5–3" in notice.details
    assert str(reporter._log_path) in notice.details
    assert "ValueError: not a span: 5–3" in reporter._log_path.read_text(encoding="utf-8")
    assert "ValueError" in capsys.readouterr().err


def test_no_place_for_a_log_is_no_reason_to_hide_the_bug(window: MainWindow, tmp_path, capsys):
    (tmp_path / "logs").write_text("a file, not a folder")
    reporter = ErrorReporter(window.notices, tmp_path / "logs" / "tahqiq.log")
    reporter.show(ValueError("oh"))
    assert "ValueError: oh" in window.notices.notice.details


def test_uncaught_errors_reach_it_and_the_hooks_are_given_back(window: MainWindow, reporter, capsys):
    kept = sys.excepthook
    reporter.install()
    try:
        sys.excepthook(ValueError, ValueError("oh"), None)
        assert "ValueError: oh" in window.notices.notice.details
    finally:
        reporter.uninstall()
        sys.excepthook = kept
    assert threading.excepthook is threading.__excepthook__


def test_errors_of_other_threads_arrive_in_the_window_s_thread(qtbot, window: MainWindow, reporter, capsys):
    reporter.install()
    try:
        with qtbot.waitSignal(window.notices.shown, timeout=5000):
            thread = threading.Thread(target=lambda: 1 // 0)
            thread.start()
        thread.join()
        assert "ZeroDivisionError" in window.notices.notice.details
    finally:
        reporter.uninstall()


def test_ctrl_c_in_the_terminal_is_no_bug(window: MainWindow, reporter, capsys):
    reporter.install()
    try:
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    finally:
        reporter.uninstall()
    assert window.notices.notice is None


def test_the_log_is_the_person_s_own():
    assert default_log().name == "tahqiq.log"
