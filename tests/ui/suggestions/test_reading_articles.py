"""When articles are read: as they stay on the page, or when somebody asks; and when the engine breaks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui_helpers import press, type_text

from tahqiq.domain.articles import RegionRole
from tahqiq.language.mentions import outside
from tahqiq.services import recogniser
from tahqiq.services.analysing import analyse, waiting
from tahqiq.services.session import Session
from tahqiq.services.wording import term
from tahqiq.ui.compose import Program
from tahqiq.ui.jobs import ManualExecutor
from tahqiq.ui.settings import Settings


def read_ids(session: Session) -> set[int]:
    """The articles that the engine has read."""
    return set(session.read.suggestion_counts())


def waits(qtbot: QtBot, executor: ManualExecutor) -> None:
    """Until a job is there to be run."""
    qtbot.waitUntil(lambda: bool(executor.waiting))


def test_an_article_is_read_when_it_stays_on_the_page(
    qtbot: QtBot, unread: Program, executor: ManualExecutor, settings: Settings
) -> None:
    session = unread.project.session
    settings.suggest_by_itself = True
    assert not executor.waiting  # not at once: the start and the list come first
    assert unread.suggestions.analysis.reading
    unread.desk.show(2)
    unread.desk.show(3)
    waits(qtbot, executor)
    assert len(executor.waiting) == 1
    executor.run_next()
    assert read_ids(session) == {3}
    assert not unread.suggestions.analysis.reading


def test_what_is_chosen_in_the_settings_holds_at_once(
    qtbot: QtBot, unread: Program, executor: ManualExecutor, settings: Settings
) -> None:
    settings.suggest_by_itself = True
    waits(qtbot, executor)
    settings.suggest_by_itself = False
    executor.run_next()
    assert read_ids(unread.project.session) == set()
    assert not unread.suggestions.analysis.reading


def test_nothing_is_read_unasked_in_a_project_that_another_window_writes(
    unread: Program, executor: ManualExecutor, settings: Settings
) -> None:
    path = unread.project.session.path
    unread.project.close()
    with Session.open(path) as first:
        settings.suggest_by_itself = True
        unread.projects.open(path)
        assert unread.project.read_only
        unread.suggestions.analysis.read_all()
        assert not unread.suggestions.analysis.reading
        assert not executor.waiting
        assert read_ids(first) == set()
        unread.project.close()


def test_a_bug_of_the_engine_is_reported_once_and_the_article_stays_unread(
    qtbot: QtBot, unread: Program, executor: ManualExecutor, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object, **_more: object) -> None:
        raise ZeroDivisionError("made up")

    reported: list[BaseException] = []
    unread.window.jobs.report_errors_to(reported.append)
    with monkeypatch.context() as patch:
        patch.setattr("tahqiq.language.detecting.detect", broken)
        settings.suggest_by_itself = True
        waits(qtbot, executor)
        executor.run_next()
        assert len(reported) == 1
        assert not unread.suggestions.controller.analysed
        assert not unread.suggestions.analysis.reading
        unread.desk.show(2)
        waits(qtbot, executor)
        executor.run_next()
        assert len(reported) == 1  # the same bug again: nobody needs to hear it for each article
        unread.desk.show(1)
        assert not unread.suggestions.analysis.reading  # it would break again
    press(unread.window, "Ctrl+F7")  # asked for, it is tried again
    executor.run_next()
    assert read_ids(unread.project.session) == {1}
    notice = unread.window.notices.notice
    assert notice is not None
    assert f"{len(unread.project.session.read.suggestions(1))} suggestions to answer" in notice.text


def test_a_project_can_be_closed_while_its_articles_are_read(
    unread: Program, executor: ManualExecutor, settings: Settings, qtbot: QtBot
) -> None:
    press(unread.window, "Ctrl+Shift+F7")
    assert executor.waiting
    unread.project.close()
    executor.wait()
    assert not unread.window.jobs.busy


def test_work_that_nobody_asked_for_shows_no_progress(
    qtbot: QtBot, unread: Program, executor: ManualExecutor, settings: Settings
) -> None:
    progress = unread.window.strip.progress
    settings.suggest_by_itself = True
    waits(qtbot, executor)
    assert unread.window.jobs.busy
    assert not progress.isVisible()
    executor.run_next()
    press(unread.window, "Ctrl+F7")
    assert progress.isVisible()
    executor.run_next()
    assert not progress.isVisible()


def test_an_article_is_read_again_when_somebody_says_what_its_parts_are(
    qtbot: QtBot, unread: Program, executor: ManualExecutor, settings: Settings
) -> None:
    session = unread.project.session
    settings.suggest_by_itself = True
    waits(qtbot, executor)
    executor.run_next()
    before = session.read.suggestions(1)
    (last,) = [s for s in before if s.start == max(s.start for s in before)][:1]
    assert unread.desk.canvas.text == session.read.article(1).text
    unread.desk.canvas.select(last.start, len(unread.desk.canvas.text))
    press(unread.window, "Ctrl+Shift+R")
    type_text(QApplication.focusWidget(), term("region", RegionRole.LEGAL, "en"))
    press(unread.window, "Return")
    assert unread.suggestions.analysis.reading
    waits(qtbot, executor)
    executor.run_next()
    now = session.read.suggestions(1)
    assert last.fingerprint not in {s.fingerprint for s in now}
    assert {s.id for s in unread.suggestions.panel.model.shown} <= {s.id for s in now}
    assert unread.suggestions.controller.found == tuple(now)
    press(unread.window, "Ctrl+Z")
    waits(qtbot, executor)
    executor.run_next()
    assert last.fingerprint in {s.fingerprint for s in session.read.suggestions(1)}


@pytest.fixture
def recogniser_installed(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """A recogniser that the computer has, as far as the program can see; the words that it was asked about."""
    asked: list[str] = []

    def voice(sentences: list[list[str]]) -> list[list[str]]:
        asked.extend(word for words in sentences for word in words)
        return [["O"] * len(words) for words in sentences]

    monkeypatch.setattr(outside, "is_installed", lambda: True)
    monkeypatch.setattr(outside, "_camel_recogniser", lambda: voice)
    yield asked
    outside.use(None)


def test_camel_tools_is_heard_where_the_editor_wants_it_and_no_more_when_not(
    qtbot: QtBot, unread: Program, executor: ManualExecutor, settings: Settings, recogniser_installed: list[str]
) -> None:
    session = unread.project.session
    analyse(session, [1])
    assert not recogniser_installed  # off until it is chosen
    settings.hear_camel_tools = True
    executor.run_next()  # it is loaded beside the window
    assert recogniser.is_on()
    assert waiting(session, [1]) == [1]  # read otherwise now
    analyse(session, [1])
    assert recogniser_installed
    assert waiting(session, [1]) == []
    settings.hear_camel_tools = False
    assert not recogniser.is_on()
    assert waiting(session, [1]) == [1]


def test_camel_tools_that_cannot_be_loaded_is_said_and_off_again(
    qtbot: QtBot, unread: Program, executor: ManualExecutor, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> object:
        raise ImportError("torch")

    monkeypatch.setattr(outside, "_camel_recogniser", broken)
    with qtbot.waitSignal(unread.project.trouble) as said:
        settings.hear_camel_tools = True
        executor.run_next()
    assert said.args[0].code == "recogniser_missing"
    assert not settings.hear_camel_tools
    assert not recogniser.is_on()
