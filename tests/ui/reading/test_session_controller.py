"""Opening, changing and closing a project as the window does it."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tahqiq.domain.articles import Progress
from tahqiq.domain.history import Changed
from tahqiq.services.commands.articles import ImportArticles, NewArticle, SetProgress
from tahqiq.services.session import Session
from tahqiq.ui.controllers.session import NoProjectError, SessionController, merged


def test_a_new_project_is_open_and_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    project = SessionController("سارة")
    with qtbot.waitSignal(project.opened):
        assert project.create(tmp_path / "p.tahqiq")
    assert project.is_open
    assert project.session.author == "سارة"
    project.close()
    assert not project.is_open
    with pytest.raises(NoProjectError):
        _ = project.session


def test_a_file_that_is_no_project_is_refused_in_words_and_the_open_one_stays(qtbot: QtBot, tmp_path: Path) -> None:
    project = SessionController()
    project.create(tmp_path / "p.tahqiq")
    (tmp_path / "x.tahqiq").write_text("no")
    with qtbot.waitSignal(project.trouble) as said:
        assert not project.open(tmp_path / "x.tahqiq")
    assert said.args[0].code == "not_a_project"
    assert project.session.path == tmp_path / "p.tahqiq"
    project.close()


def test_a_project_that_another_window_writes_opens_for_reading_and_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    with Session.create(tmp_path / "p.tahqiq") as other:
        other.do(ImportArticles([NewArticle("عنوان", "عنوان\nنص")]))
        project = SessionController()
        with qtbot.waitSignal(project.locked_elsewhere):
            assert project.open(tmp_path / "p.tahqiq")
        assert project.read_only
        with qtbot.waitSignal(project.trouble) as said:
            assert not project.did(SetProgress((1,), Progress.DONE))
        assert said.args[0].code == "project_open_for_reading"
        project.close()


def test_a_change_is_told_at_once_and_settles_later_as_one(qtbot: QtBot, project: SessionController) -> None:
    told: list[Changed] = []
    settled: list[Changed] = []
    project.changed.connect(told.append)
    project.settled.connect(settled.append)
    project.did(SetProgress((1,), Progress.STARTED))
    project.did(SetProgress((2,), Progress.STARTED))
    assert [set(c.articles) for c in told] == [{1}, {2}]
    assert settled == []
    qtbot.waitUntil(lambda: len(settled) == 1)
    assert settled[0].articles == {1, 2}


def test_a_change_made_in_another_thread_is_told_in_the_windows_own(qtbot: QtBot, project: SessionController) -> None:
    heard_in: list[threading.Thread] = []
    project.changed.connect(lambda _changed: heard_in.append(threading.current_thread()))
    work = threading.Thread(target=lambda: project.session.do(SetProgress((1,), Progress.DONE)))
    work.start()
    work.join()
    assert heard_in == []
    qtbot.waitUntil(lambda: len(heard_in) == 1)
    assert heard_in[0] is threading.main_thread()


def test_several_changes_become_one() -> None:
    one = Changed(articles=frozenset({1}), annotations=frozenset({7}), labels=True)
    two = Changed(articles=frozenset({2}), entities=frozenset({3}), article_list=True)
    both = merged([one, two])
    assert (both.articles, both.annotations, both.entities) == ({1, 2}, {7}, {3})
    assert both.labels
    assert both.article_list
    assert not both.settings


def test_closing_drops_what_was_still_to_be_told(qtbot: QtBot, project: SessionController) -> None:
    settled: list[Changed] = []
    project.settled.connect(settled.append)
    project.did(SetProgress((1,), Progress.STARTED))
    project.close()
    qtbot.wait(60)
    assert settled == []


def test_a_project_open_for_reading_is_opened_for_writing_once_the_other_window_is_closed(
    qtbot: QtBot, tmp_path: Path
) -> None:
    other = Session.create(tmp_path / "p.tahqiq")
    other.do(ImportArticles([NewArticle("عنوان", "عنوان\nنص")]))
    project = SessionController()
    assert project.open(tmp_path / "p.tahqiq")
    with qtbot.waitSignal(project.locked_elsewhere):
        assert project.open(tmp_path / "p.tahqiq")
    assert project.read_only
    other.close()
    assert project.open(tmp_path / "p.tahqiq")
    assert not project.read_only
    assert project.did(SetProgress((1,), Progress.DONE))
    project.close()
