"""The frame: views, panels, focus, drops, notices, start page, closing and coming back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QWidget
from ui_helpers import assert_accessible, press, type_text

from tahqiq.ui.actions import ActionId
from tahqiq.ui.i18n import languages
from tahqiq.ui.jobs import JobRunner, ManualExecutor
from tahqiq.ui.main_window import MainWindow
from tahqiq.ui.theme import themes
from tahqiq.ui.widgets import ElidedLabel, Notice, NoticeKind


def focused() -> str:
    """The name of what has the focus."""
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget is not None else ""


def test_the_start_page_shows_until_a_project_is_open(window: MainWindow):
    assert window.welcome.isVisible()
    assert not window.top.search.isVisible()
    window.set_project("Lavrov")
    assert window.panes.isVisible()
    assert window.windowTitle() == "Lavrov · Tahqiq"
    assert window.current_view == "reading"
    window.set_project("")
    assert window.welcome.isVisible()
    assert window.windowTitle() == "Tahqiq"
    assert window.current_view == ""


def test_the_page_says_nothing_of_a_project_before_it_is_read(window: MainWindow):
    window.set_project("Lavrov")
    page = window.panes.page_pane
    assert [label.text() for label in page.findChildren(QLabel) if label.isVisible()] == []
    window.set_page_empty("articles")
    assert "No articles yet" in [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_the_start_page_lists_what_was_open_lately_and_enter_opens_it(qtbot, window: MainWindow, settings, tmp_path):
    for name in ("gone", "gaza", "lavrov"):
        (tmp_path / f"{name}.tahqiq").touch()
        settings.remember_project(tmp_path / f"{name}.tahqiq")
    (tmp_path / "gone.tahqiq").unlink()
    window.set_project("")
    recent = window.welcome._recent
    assert recent.count() == 2
    window.welcome.focus_first()
    assert recent.hasFocus()
    QTest.keyClick(recent, Qt.Key.Key_Down)
    with qtbot.waitSignal(window.project_chosen) as chosen:
        QTest.keyClick(recent, Qt.Key.Key_Return)
    assert chosen.args == [tmp_path / "gaza.tahqiq"]
    QTest.keyClick(recent, Qt.Key.Key_Delete)
    assert [p.stem for p in settings.recent] == ["lavrov", "gone"]


def test_the_first_start_offers_the_sample_project(qtbot, window: MainWindow):
    window.welcome.focus_first()
    with qtbot.waitSignal(window.registry[ActionId.OPEN_SAMPLE].triggered):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)


@pytest.mark.parametrize(
    ("keys", "view"), [("Ctrl+H", "history"), ("Ctrl+R", "speakers"), ("Ctrl+ا", "history"), ("Alt+1", "reading")]
)
def test_views_by_key(qtbot, working: MainWindow, keys, view):
    working.show_view("search")
    with qtbot.waitSignal(working.view_changed) as told:
        press(working, keys)
    assert told.args == [view]
    assert working.current_view == view
    assert working.top.views.current == view
    assert focused().startswith("page" if view == "reading" else view)


def test_views_by_mouse(qtbot, working: MainWindow):
    qtbot.mouseClick(working.top.views._names["speakers"], Qt.MouseButton.LeftButton)
    assert working.current_view == "speakers"


def test_a_view_that_nobody_added_changes_nothing(window: MainWindow):
    window.set_project("Lavrov")
    window.show_view("history")
    assert window.current_view == "reading"


def test_searching_from_the_bar(qtbot, working: MainWindow):
    asked: list[str] = []
    working.search_requested.connect(asked.append)
    press(working, "Ctrl+F")
    assert working.top.search.hasFocus()
    type_text(working.top.search, "لافروف")
    assert working.current_view == "reading"
    QTest.keyClick(working.top.search, Qt.Key.Key_Return)
    assert working.current_view == "search"
    assert asked == []
    QTest.keyClick(working.top.search, Qt.Key.Key_Return)
    assert asked == ["لافروف"]
    QTest.keyClick(working.top.search, Qt.Key.Key_Down)
    assert focused() == "search 0"
    press(working, "Ctrl+F")
    assert working.top.search.selectedText() == "لافروف"
    QTest.keyClick(working.top.search, Qt.Key.Key_Escape)
    assert working.top.search.text() == ""
    QTest.keyClick(working.top.search, Qt.Key.Key_Escape)
    assert working.current_view == "reading"


def test_f6_goes_round_the_panels_and_back_to_where_the_focus_was(working: MainWindow):
    press(working, "Alt+1")
    assert focused() == "page 0"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert focused() == "page 1"
    press(working, "F6")
    assert focused() == "details 0"
    press(working, "F6")
    assert QApplication.focusWidget() in working.top.findChildren(QWidget)
    press(working, "F6")
    assert focused() == "list 0"
    press(working, "F6")
    assert focused() == "page 1"
    press(working, "Shift+F6")
    assert focused() == "list 0"


def test_f6_survives_a_panel_that_went_away(qtbot, working: MainWindow):
    press(working, "Alt+3")
    old = QApplication.focusWidget()
    press(working, "Alt+1")
    with qtbot.waitSignal(old.destroyed):
        old.deleteLater()
    press(working, "F6")
    assert focused() == "details 1"


@pytest.mark.parametrize(
    ("keys", "name"), [("Alt+1", "page 0"), ("Alt+2", "list 0"), ("Alt+3", "details 0"), ("Alt+٢", "list 0")]
)
def test_panels_by_key(working: MainWindow, keys, name):
    working.show_view("history")
    press(working, keys)
    assert focused() == name


def test_panels_can_be_hidden_and_that_is_remembered(qtbot, working: MainWindow, settings):
    press(working, "Ctrl+\\")
    assert not working.panes.list_pane.isVisible()
    press(working, "Alt+\\")
    assert not working.panes.details_pane.isVisible()
    again = MainWindow(settings, JobRunner(ManualExecutor()))
    qtbot.addWidget(again)
    again.show()
    again.set_project("Lavrov")
    assert not again.panes.list_pane.isVisible()
    assert not again.registry[ActionId.TOGGLE_ARTICLES].isChecked()
    press(working, "Ctrl+\\")
    assert working.panes.list_pane.isVisible()


def test_going_to_a_hidden_panel_shows_it(working: MainWindow):
    press(working, "Ctrl+\\")
    press(working, "Alt+2")
    assert working.panes.list_pane.isVisible()
    assert working.registry[ActionId.TOGGLE_ARTICLES].isChecked()
    assert focused() == "list 0"


def test_only_the_article(working: MainWindow):
    press(working, "Alt+\\")
    press(working, "Shift+F11")
    assert not working.panes.list_pane.isVisible()
    assert not working.panes.details_pane.isVisible()
    assert not working.strip.isVisible()
    assert focused() == "page 0"
    press(working, "Shift+F11")
    assert working.panes.list_pane.isVisible()
    assert not working.panes.details_pane.isVisible()
    assert working.strip.isVisible()


def test_another_view_ends_reading_alone(working: MainWindow):
    press(working, "Shift+F11")
    press(working, "Ctrl+H")
    press(working, "Alt+1")
    assert working.panes.list_pane.isVisible()


def test_zoom_is_kept_in_the_settings(working: MainWindow, settings):
    press(working, "Ctrl+=")
    press(working, "Ctrl++")
    assert settings.zoom == 120
    press(working, "Ctrl+-")
    assert settings.zoom == 110
    press(working, "Ctrl+0")
    assert settings.zoom == 100


def test_themes_go_round(window: MainWindow, settings):
    seen = []
    for _ in range(3):
        press(window, "F9")
        seen.append(themes().theme.name)
    assert seen == ["dark", "contrast", "light"]
    assert settings.theme == "light"


def test_full_screen_and_back(window: MainWindow):
    press(window, "F11")
    assert window.isFullScreen()
    press(window, "F11")
    assert not window.isFullScreen()


def test_f10_goes_to_the_menus(window: MainWindow):
    press(window, "F10")
    active = window.top.menus.activeAction()
    assert active is not None
    assert active.text() == "Project"
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()


def test_size_and_splitters_come_back(qtbot, working: MainWindow, settings):
    working.resize(900, 700)
    working.panes.splitter.setSizes([220, 430, 250])
    QApplication.processEvents()
    sizes = working.panes.splitter.sizes()
    working.close()
    again = MainWindow(settings, JobRunner(ManualExecutor()))
    qtbot.addWidget(again)
    again.set_project("Lavrov")
    again.show()
    assert again.height() == 700
    assert again.panes.splitter.sizes() == sizes


def test_closing_is_told_first(qtbot, window: MainWindow):
    with qtbot.waitSignal(window.closing):
        press(window, "Ctrl+Q")
    assert not window.isVisible()


def test_hints_are_shown_and_read(working: MainWindow):
    working.strip.hints.set_hints([("C", "Claim"), ("Ctrl+P", "Speaker")])
    assert working.strip.hints.hints == (("C", "Claim"), ("Ctrl+P", "Speaker"))
    assert "Ctrl+P Speaker" in working.strip.hints.accessibleDescription()
    working.strip.set_status("Saved at 14:05")
    assert "Saved at 14:05" in [label.text() for label in working.strip.findChildren(ElidedLabel)]
    working.grab()


@pytest.mark.parametrize("why", ["articles", "article"])
def test_empty_pages_teach_the_next_step(working: MainWindow, why):
    working.set_page_empty(why)
    shown = working.panes.page_pane.currentWidget()
    texts = " ".join(label.text() for label in shown.findChildren(QLabel))
    assert ("No articles yet" if why == "articles" else "No article is open") in texts
    working.set_page_empty(None)
    assert working.panes.page_pane.currentWidget() is not shown


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_everything_that_takes_the_focus_has_a_name(working: MainWindow, language, theme):
    languages().use(language)
    themes().use(theme)
    for extra in (working.palette_panel, working.shortcuts_page, working.settings_panel):
        extra.show_panel()
    working.say(Notice("Oh", NoticeKind.ERROR, details="x", action="Undo"))
    assert_accessible(working)
    working.grab()


def test_a_window_of_the_smallest_size_still_holds_everything(working: MainWindow):
    for language in ("en", "ar"):
        languages().use(language)
        working.resize(working.minimumSize())
        QApplication.processEvents()
        assert working.width() <= 900
        for widget in (working.top.search, working.top.views, working.top.menus):
            inside = working.rect().contains(widget.mapTo(working, widget.rect().center()))
            assert inside, f"{type(widget).__name__} in {language}"


def test_lists_with_the_mouse_still_have_focus_rings(qtbot, window: MainWindow):
    """The style sheet names a focus state for each kind of field."""
    sheet = QApplication.instance().styleSheet()
    for kind in ("QPushButton", "QToolButton", "QLineEdit", "QComboBox", "QCheckBox", "QListView::item", "QTabBar"):
        assert f"{kind}:focus" in sheet
    assert QListWidget().focusPolicy() != Qt.FocusPolicy.NoFocus
