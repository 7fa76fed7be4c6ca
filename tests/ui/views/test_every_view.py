"""Every view and dialog, in both languages and in light and dark."""

import pytest
import views_by_name
from helpers import nameless
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView

from tahqiq.ui.i18n import languages
from tahqiq.ui.theme import themes

NAMES = [make.__name__ for make in views_by_name.ALL]


@pytest.fixture(params=NAMES)
def view(request, qtbot, project, settings, tmp_path):
    made = getattr(views_by_name, request.param)(project, settings, tmp_path / "files")
    qtbot.addWidget(made)
    if request.param == "importing":
        qtbot.waitUntil(lambda: bool(made.model.files))
    if request.param == "tag_all":
        qtbot.waitUntil(lambda: bool(made.model.places))
    return made


def test_it_opens_without_a_warning_and_everything_has_a_name(look, view, qtbot):
    view.resize(1100, 720)
    with qtbot.waitExposed(view):
        view.show()
    assert not view.grab().isNull()
    assert nameless(view) == []


def test_it_follows_language_and_theme_while_it_is_open(view, qtbot):
    with qtbot.waitExposed(view):
        view.show()
    for language, theme in (("en", "dark"), ("ar", "contrast"), ("en", "light")):
        languages().use(language)
        themes().use(theme)
        assert view.layoutDirection() is (
            view.layoutDirection().RightToLeft if language == "ar" else view.layoutDirection().LeftToRight
        )
        assert not view.grab().isNull()
        assert nameless(view) == []


def test_its_models_keep_the_rules_of_models(view):
    models = {v.model() for v in view.findChildren(QAbstractItemView) if v.model() is not None}
    for model in models:
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, view)


def test_it_outlives_its_project(view, project, qtbot):
    view.show()
    project.close()
    assert not view.grab().isNull()
