"""The window with a project that was compared, and its review in sight."""

from __future__ import annotations

import shutil

import pytest
import review_sample
from ui_helpers import press

from tahqiq.ui.compose import Program
from tahqiq.ui.main_window import MainWindow
from tahqiq.ui.settings import Settings


@pytest.fixture(scope="session")
def compared_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("review") / "compared.tahqiq"
    review_sample.make(path).close()
    return path


@pytest.fixture
def desk(qtbot, compared_file, tmp_path):
    """The whole program with the project open on the first article, in Arabic."""
    path = tmp_path / "news.tahqiq"
    shutil.copyfile(compared_file, path)
    settings = Settings(tmp_path / "settings.ini")
    settings.set_flag("suggest_by_itself", False)
    settings.language, settings.theme, settings.author = "ar", "light", "سارة"
    window = MainWindow(settings)
    window.resize(1360, 820)
    program = Program(window, tmp_path / "sample.tahqiq")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    program.projects.start(path)
    program.problems = []
    program.project.trouble.connect(program.problems.append)
    yield program
    window.close()


@pytest.fixture
def at_review(qtbot, desk):
    """The same with the review in sight and its list in use."""
    press(desk.window, "Alt+5")
    view = desk.review.view.view()
    qtbot.waitUntil(lambda: view.queue.model.rowCount() > 0 and view.queue.view.hasFocus())
    desk.shown = view
    return desk
