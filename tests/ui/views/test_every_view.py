"""Every view and dialog, in both languages and in light and dark."""

import re

import pytest
import views_by_name
from helpers import nameless
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

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


ALSO_IN_ARABIC = ("UTF-8", "Windows-1256", "Ctrl+Enter", "#", ".json", ".csv", "/")
"""Names that are the same in every language, and paths."""


LABELS_IN_FILES = {"Claim", "claim", "checkable", "topic"}


def _said(view):
    """Every text of the interface that can be read in a view, without what comes from the project."""
    texts = set()
    for widget in view.findChildren(QWidget):
        if not widget.isVisibleTo(view):
            continue
        for read in ("text", "placeholderText", "toolTip", "accessibleName", "title"):
            value = getattr(widget, read, None)
            found = value() if callable(value) and not isinstance(widget, QLineEdit if read == "text" else ()) else ""
            if isinstance(found, str) and re.search("[A-Za-z]{3}", found):
                texts.add(found)
    return texts


def test_nothing_of_the_interface_stays_english(view, qtbot):
    view.show()
    languages().use("en")
    english = _said(view)
    languages().use("ar")
    stayed = {text for text in english & _said(view) if not any(known in text for known in ALSO_IN_ARABIC)}
    stayed = {text for text in stayed if text.strip("\u2066\u2069") not in LABELS_IN_FILES}
    assert stayed == set()
