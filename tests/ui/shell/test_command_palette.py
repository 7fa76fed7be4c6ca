"""The palette: every action found by its Arabic and its English name, with keys alone, in both directions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from ui_helpers import assert_accessible, press, type_text

from tahqiq.ui.action_texts import texts_in_all_languages
from tahqiq.ui.actions import ACTIONS, ActionId
from tahqiq.ui.i18n import languages
from tahqiq.ui.main_window import MainWindow
from tahqiq.ui.palette_search import Entry, rank, score


@pytest.fixture
def working(window: MainWindow) -> MainWindow:
    """A window with an open project."""
    window.set_project("Lavrov")
    for action in window.registry:
        action.setEnabled(True)
    return window


def find(window: MainWindow, words: str) -> list[str]:
    """What the palette lists for ``words``, typed into it."""
    palette = window.palette_panel
    palette.field.clear()
    type_text(palette.field, words)
    return [e.title for e in palette.list.entries]


def test_ctrl_k_opens_it_over_the_window_and_escape_gives_the_focus_back(working: MainWindow):
    working.top.search.setFocus()
    press(working, "Ctrl+K")
    palette = working.palette_panel
    assert palette.is_open
    assert palette.window() is working
    assert palette.field.hasFocus()
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.is_open
    assert working.top.search.hasFocus()


def test_it_opens_with_an_arabic_keyboard_and_without_a_project(window: MainWindow):
    press(window, "Ctrl+ن")
    assert window.palette_panel.is_open
    press(window, "Ctrl+ن")
    assert not window.palette_panel.is_open


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_action_is_found_by_its_arabic_and_its_english_name(working: MainWindow, language):
    languages().use(language)
    working.palette_panel.show_panel()
    for spec in ACTIONS.values():
        if spec.id is ActionId.PALETTE:
            continue  # it is open
        shown = working.registry[spec.id].name
        for text in texts_in_all_languages(spec):
            assert find(working, text.name)[0] == shown, text.name
            assert find(working, text.name.rstrip("…").upper())[0] == shown, text.name


@pytest.mark.parametrize("typed", ["تراجُع", "تراجـع", "تراجع", "undo", "UNDO", "und"])
def test_spelling_is_folded(working: MainWindow, typed):
    working.palette_panel.show_panel()
    assert find(working, typed)[0] == "Undo"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("dark", "Next theme"),
        ("مظهر", "Next theme"),
        ("save as", "Export…"),
        ("اعدادات", "Settings"),
        ("الاعدادات", "Settings"),
        ("spkrs", "Speakers"),
        ("next ann", "Next annotation"),
        ("jsonl", "Export…"),
    ],
)
def test_other_words_and_loose_typing_find_it_too(working: MainWindow, typed, expected):
    working.palette_panel.show_panel()
    assert expected in find(working, typed)[:6]


def test_enter_does_what_the_line_says(qtbot, working: MainWindow):
    press(working, "Ctrl+K")
    find(working, "undo")
    with qtbot.waitSignal(working.registry[ActionId.UNDO].triggered):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not working.palette_panel.is_open


def test_a_click_does_it_too(qtbot, working: MainWindow):
    press(working, "Ctrl+K")
    find(working, "redo")
    entries = working.palette_panel.list
    middle = entries.visualRect(entries.model().index(0, 0)).center()
    with qtbot.waitSignal(working.registry[ActionId.REDO].triggered):
        qtbot.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def test_arrows_move_round_the_list_and_pages_stop_at_the_ends(working: MainWindow):
    press(working, "Ctrl+K")
    field, entries = working.palette_panel.field, working.palette_panel.list
    rows = len(entries.entries)
    assert entries.currentIndex().row() == 0
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert entries.currentIndex().row() == rows - 1
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert entries.currentIndex().row() == 0
    QTest.keyClick(field, Qt.Key.Key_PageDown)
    assert entries.currentIndex().row() == 8
    QTest.keyClick(field, Qt.Key.Key_PageUp)
    QTest.keyClick(field, Qt.Key.Key_PageUp)
    assert entries.currentIndex().row() == 0


def test_what_is_impossible_now_is_shown_but_not_done(qtbot, working: MainWindow):
    working.registry[ActionId.EXPORT].setEnabled(False)
    press(working, "Ctrl+K")
    assert find(working, "export")[0] == "Export…"
    with qtbot.assertNotEmitted(working.registry[ActionId.EXPORT].triggered):
        QTest.keyClick(working.palette_panel.field, Qt.Key.Key_Return)
    assert working.palette_panel.is_open


def test_what_was_used_lately_comes_first(working: MainWindow):
    press(working, "Ctrl+K")
    find(working, "zoom")
    chosen = working.palette_panel.list.current
    assert chosen is not None
    QTest.keyClick(working.palette_panel.field, Qt.Key.Key_Return)
    press(working, "Ctrl+K")
    assert working.palette_panel.list.entries[0].title == chosen.title


def test_it_says_so_when_nothing_is_found(working: MainWindow):
    press(working, "Ctrl+K")
    assert find(working, "قققققققق") == []
    assert not working.palette_panel.list.isVisible()
    assert working.palette_panel._nothing.isVisible()


def test_providers_add_what_can_be_found(working: MainWindow):
    opened: list[str] = []

    class Articles:
        def entries(self, query: str) -> list[Entry]:
            return [
                Entry("لافروف: العلاقات بين روسيا وكوريا", lambda: opened.append("000"), kind="Article", icon="article")
            ]

    working.add_to_palette(Articles())
    press(working, "Ctrl+K")
    assert find(working, "لاڤروف") == [] or "لافروف" in find(working, "لافروف")[0]
    find(working, "كوريا")
    QTest.keyClick(working.palette_panel.field, Qt.Key.Key_Return)
    assert opened == ["000"]


def test_it_can_ask_for_one_thing_only(working: MainWindow):
    chosen: list[str] = []

    class Labels:
        def entries(self, query: str) -> list[Entry]:
            return [Entry(n, lambda n=n: chosen.append(n), color="#0072b2") for n in ("اقتباس", "ادعاء")]

    palette = working.palette_panel
    palette.ask(Labels(), "Which label?")
    assert palette.field.placeholderText() == "Which label?"
    assert [e.title for e in palette.list.entries] == ["اقتباس", "ادعاء"]
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert chosen == ["ادعاء"]
    press(working, "Ctrl+K")
    assert palette.field.placeholderText() == "What do you want to do?"
    assert len(palette.list.entries) > 20


def test_settings_are_found_by_name(working: MainWindow, settings):
    press(working, "Ctrl+K")
    find(working, "High contrast")
    QTest.keyClick(working.palette_panel.field, Qt.Key.Key_Return)
    assert settings.theme == "contrast"


def test_a_click_outside_closes_it(qtbot, working: MainWindow):
    press(working, "Ctrl+K")
    qtbot.mouseClick(working.panes.page_pane, Qt.MouseButton.LeftButton)
    assert not working.palette_panel.is_open


def test_tab_stays_inside(working: MainWindow):
    press(working, "Ctrl+K")
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert working.palette_panel.isAncestorOf(QApplication.focusWidget())


def test_it_stays_in_the_middle_when_the_window_changes_its_size(qtbot, working: MainWindow):
    press(working, "Ctrl+K")
    working.resize(1000, 700)
    palette = working.palette_panel
    qtbot.waitUntil(lambda: abs(palette.geometry().center().x() - working.rect().center().x()) <= 1, timeout=1000)


def test_it_follows_the_language_while_it_is_open(working: MainWindow):
    press(working, "Ctrl+K")
    find(working, "undo")
    languages().use("ar")
    assert working.palette_panel.list.entries[0].title == "تراجع"
    assert working.palette_panel.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_a_screen_reader_hears_name_and_key(working: MainWindow):
    press(working, "Ctrl+K")
    find(working, "undo")
    entries = working.palette_panel.list
    assert entries.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "Undo, Ctrl+Z"
    assert_accessible(working.palette_panel)


def test_the_model_keeps_qt_s_rules(working: MainWindow):
    model = working.palette_panel.list.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    working.palette_panel.show_panel()
    for words in ("undo", "ققق", ""):
        find(working, words)


def test_f1_shows_every_key_by_menu(working: MainWindow):
    press(working, "F1")
    page = working.shortcuts_page
    assert page.is_open
    titles = [e.title for e in page.list.entries if not e.heading]
    assert len(titles) == len(ACTIONS)
    headings = [e.title for e in page.list.entries if e.heading]
    assert headings == ["Project", "Edit", "Tag", "Suggestions", "Review", "Article", "Go", "View", "Help"]
    assert all(e.keys for e in page.list.entries if not e.heading)


@pytest.mark.parametrize(("typed", "found"), [("ctrl z", "Undo"), ("f9", "Next theme"), ("تراجع", "Undo")])
def test_the_page_of_keys_can_be_filtered(working: MainWindow, typed, found):
    press(working, "F1")
    page = working.shortcuts_page
    type_text(page.field, typed)
    titles = [e.title for e in page.list.entries]
    assert found in titles
    assert len(titles) < len(ACTIONS)
    assert_accessible(page)


def test_a_filter_leaves_no_heading_alone(working: MainWindow):
    press(working, "F1")
    type_text(working.shortcuts_page.field, "undo")
    entries = list(working.shortcuts_page.list.entries)
    assert entries[0].heading
    for entry, after in zip(entries, [*entries[1:], None], strict=True):
        assert not entry.heading or (after is not None and not after.heading)


def test_recent_projects_can_be_asked_for(qtbot, working: MainWindow, settings, tmp_path):
    project = tmp_path / "gaza.tahqiq"
    project.touch()
    settings.remember_project(project)
    press(working, "Ctrl+Shift+O")
    assert [e.title for e in working.palette_panel.list.entries] == ["gaza"]
    with qtbot.waitSignal(working.project_chosen) as chosen:
        QTest.keyClick(working.palette_panel.field, Qt.Key.Key_Return)
    assert chosen.args == [project]


@pytest.mark.parametrize(
    ("query", "better", "worse"),
    [
        ("undo", "Undo", "Undo everything"),
        ("tag", "Tag with…", "Reading a tag"),
        ("مقال", "المقال التالي", "قائمة المقالات السابقة"),
        ("theme", "Next theme", "The meadow"),
        ("nxt", "Next", "An exit"),
    ],
)
def test_better_answers_score_higher(query, better, worse):
    assert score(query, better) > score(query, worse)


def test_nothing_scores_nothing():
    assert score("", "Undo") == 0
    assert score("undo", "") == 0
    assert score("xyz", "Undo") == 0


def test_impossible_entries_come_after_possible_ones():
    off, on = Entry("Export", lambda: None, enabled=False), Entry("Export all", lambda: None)
    assert rank("export", [off, on]) == [on, off]


def test_other_keys_go_to_the_field(working: MainWindow):
    press(working, "Ctrl+K")
    QApplication.sendEvent(
        working.palette_panel.field, QKeyEvent(QEvent.Type.KeyPress, 0x642, Qt.KeyboardModifier.NoModifier, "ق")
    )
    assert working.palette_panel.field.text() == "ق"
