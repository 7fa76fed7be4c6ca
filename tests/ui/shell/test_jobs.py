"""Jobs: one after the other, shown, cancelled, and never lost when they fail."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, Qt

from tahqiq.domain.jobs import Cancelled
from tahqiq.ui.jobs import JobRunner, ManualExecutor
from tahqiq.ui.main_window import MainWindow


@pytest.fixture
def manual() -> ManualExecutor:
    return ManualExecutor()


@pytest.fixture
def runner(qapp, manual) -> JobRunner:
    return JobRunner(manual)


def test_the_result_arrives(runner, manual):
    got: list[int] = []
    runner.submit("Counting", lambda job: 7, got.append)
    assert runner.busy
    assert got == []
    manual.run_next()
    assert got == [7]
    assert not runner.busy


def test_jobs_run_one_after_the_other(runner, manual):
    order: list[str] = []
    runner.submit("a", lambda job: order.append("a"))
    runner.submit("b", lambda job: order.append("b"))
    assert len(manual.waiting) == 1
    manual.run_next()
    manual.run_next()
    assert order == ["a", "b"]


def test_progress_is_told_but_not_ten_thousand_times(qtbot, runner, manual):
    told: list[tuple[int, int]] = []
    job = runner.submit("Importing", lambda job: [job.report(i, 10_000) for i in range(10_001)])
    job.progressed.connect(lambda done, total: told.append((done, total)))
    manual.run_next()
    assert told[0] == (0, 10_000)
    assert told[-1] == (10_000, 10_000)
    assert len(told) <= 202


def test_a_cancelled_job_stops_at_its_next_report(runner, manual):
    seen: list[int] = []
    failed: list[BaseException] = []

    def work(job):
        for i in range(10):
            job.report(i, 10)
            seen.append(i)
            if i == 3:
                job.cancel()

    runner.submit("Importing", work, failed=failed.append)
    manual.run_next()
    assert seen == [0, 1, 2, 3]
    assert isinstance(failed[0], Cancelled)


def test_a_failed_job_tells_who_asked_and_the_next_one_runs(runner, manual):
    failed: list[BaseException] = []
    done: list[str] = []

    def broken(job):
        raise OSError("disk full")

    runner.submit("a", broken, failed=failed.append)
    runner.submit("b", lambda job: "fine", done.append)
    manual.wait()
    assert str(failed[0]) == "disk full"
    assert done == ["fine"]


def test_an_error_nobody_takes_goes_to_the_reporter_but_a_cancel_does_not(runner, manual):
    heard: list[BaseException] = []
    runner.report_errors_to(heard.append)
    runner.submit("a", lambda job: 1 // 0)
    manual.run_next()
    job = runner.submit("b", lambda job: None)
    job.cancel()
    manual.run_next()
    assert [type(e) for e in heard] == [ZeroDivisionError]


def test_cancel_all_drops_those_that_wait(runner, manual):
    ran: list[str] = []
    told: list[BaseException] = []
    runner.submit("a", lambda job: ran.append("a"), failed=told.append)
    runner.submit("b", lambda job: ran.append("b"), failed=told.append)
    runner.cancel_all()
    assert ran == []
    assert [type(error) for error in told] == [Cancelled, Cancelled]
    assert not runner.busy


def test_cancel_all_comes_back_when_a_real_thread_has_stopped_and_was_heard(qtbot):
    runner = JobRunner()
    begun = threading.Event()
    told: list[BaseException] = []

    def long(job):
        begun.set()
        while True:
            job.report(1, 2)

    runner.submit("a", long, failed=told.append, precious=True)
    runner.submit("b", long, failed=told.append, precious=True)
    assert [job.title for job in runner.precious] == ["a", "b"]
    assert begun.wait(5)
    runner.cancel_all()
    assert [type(error) for error in told] == [Cancelled, Cancelled]
    assert runner.precious == ()


def test_in_a_real_thread_results_come_back_to_the_window_s_thread(qtbot):
    runner = JobRunner()
    threads: list[threading.Thread] = []
    with qtbot.waitSignal(runner.idle, timeout=5000):
        runner.submit(
            "a", lambda job: threading.current_thread(), done=lambda t: threads.extend([t, threading.current_thread()])
        )
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_the_strip_shows_the_job_and_can_cancel_it(qtbot, window: MainWindow, executor):
    progress = window.strip.progress
    assert not progress.isVisible()
    failed: list[BaseException] = []
    job = window.jobs.submit("Importing 12 articles", lambda job: job.report(1, 2), failed=failed.append)
    assert progress.isVisible()
    assert progress._title.text() == "Importing 12 articles"
    qtbot.mouseClick(progress._cancel, Qt.MouseButton.LeftButton)
    assert job.cancelled
    executor.run_next()
    assert isinstance(failed[0], Cancelled)
    assert not progress.isVisible()


def test_closing_the_window_stops_its_jobs(window: MainWindow, executor):
    ran: list[int] = []
    window.jobs.submit("a", lambda job: (job.check(), ran.append(1)))
    window.close()
    assert ran == []
    assert not window.jobs.busy


def test_closing_the_window_ends_the_work_of_its_parts(window: MainWindow):
    begun, ended = threading.Event(), threading.Event()

    def work(job):
        begun.set()
        while not job.cancelled:
            threading.Event().wait(0.001)
        ended.set()

    part = JobRunner(parent=QObject(window))
    part.submit("part", work)
    assert begun.wait(5)
    window.close()
    assert ended.is_set()
    assert not part.busy
