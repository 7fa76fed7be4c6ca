"""A view of pictures in a window, and all articles of the project as what it is of."""

import pytest

from tahqiq.ui.views.pictures.scope import PictureScope
from tahqiq.ui.views.pictures.view import PictureView


@pytest.fixture
def view(qtbot, project):
    made = PictureView(project)
    qtbot.addWidget(made)
    made.resize(1000, 640)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


@pytest.fixture
def everything(project):
    return PictureScope(tuple(a.id for a in project.session.read.articles()), "حدث واحد")
