"""A tagged project, its controller, and the window's language and theme as each test wants them."""

import shutil

import newsroom_sample
import pytest

from tahqiq.domain.messages import Trouble
from tahqiq.services.session import Session
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.i18n import languages
from tahqiq.ui.settings import Settings
from tahqiq.ui.theme import themes


@pytest.fixture(scope="session")
def tagged_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("newsroom") / "newsroom.tahqiq"
    newsroom_sample.make(path).close()
    return path


@pytest.fixture
def project(qtbot, tagged_file, tmp_path):
    path = tmp_path / "news.tahqiq"
    shutil.copyfile(tagged_file, path)
    controller = SessionController("سارة")
    assert controller.open(path)
    controller.problems = []
    controller.trouble.connect(controller.problems.append)
    yield controller
    controller.close()


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def full_disk(monkeypatch):
    """Writes fail while it says so."""
    state, really = {"full": False}, Session.do

    def work(session, command, initiator=None):
        if state["full"]:
            raise Trouble("disk_full", path=str(session.path))
        return really(session, command, initiator)

    monkeypatch.setattr(Session, "do", work)
    return state


@pytest.fixture(autouse=True)
def in_arabic(qapp):
    """Every test begins in Arabic, light."""
    qapp.setStyle("Fusion")
    languages().use("ar")
    themes().use("light")


@pytest.fixture(params=["ar-light", "ar-dark", "en-light", "en-dark"])
def look(request, in_arabic):
    """Each test that asks for it runs in every language and theme."""
    language, theme = request.param.split("-")
    languages().use(language)
    themes().use(theme)
    return request.param
