"""Actions: one table feeds menus, tooltips and keys; nothing is hidden in a menu, no key is used twice."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcutEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QMenuBar, QWidget
from ui_helpers import press, type_text

from tahqiq.ui.action_texts import arabic_twin, key_sequences, shown_keys, texts_in_all_languages
from tahqiq.ui.actions import ACTIONS, TAGS, ActionId, Menu, Scope
from tahqiq.ui.i18n import languages
from tahqiq.ui.main_window import MainWindow

PHYSICAL = {"Del", "Backspace", "Return", "PgUp", "PgDown", "Up", "Down", "+", "-", "=", "\\"}
"""Keys that give the same under an Arabic layout."""


def in_menu(menu: QMenu | QMenuBar) -> list[str]:
    """The names of the actions in ``menu`` and the menus within it."""
    found = []
    for action in menu.actions():
        inner = action.menu()
        found += in_menu(inner) if isinstance(inner, QMenu) else [action.objectName()]
    return [name for name in found if name]


def test_the_table_holds_every_action():
    assert set(ACTIONS) == set(ActionId)


def test_every_action_has_a_key():
    assert [a for a, spec in ACTIONS.items() if not spec.keys] == []


def test_no_key_is_used_twice_not_even_on_an_arabic_keyboard():
    used = Counter(s.toString() for spec in ACTIONS.values() for s in key_sequences(spec))
    assert [keys for keys, times in used.items() if times > 1] == []
    assert "" not in used


def test_every_key_with_a_letter_has_its_arabic_twin():
    for spec in ACTIONS.values():
        for keys in spec.keys:
            last = keys.rpartition("+")[2] or "+"
            function = last.startswith("F") and last[1:].isdigit()
            assert arabic_twin(keys) or last in PHYSICAL or function, f"{spec.id}: {keys} is dead on an Arabic keyboard"


def test_no_shifted_letter_is_another_shortcut_s_sign_on_an_arabic_keyboard():
    """Shift with L types / there, so that Ctrl+Shift+L and Ctrl+/ would be one and the same."""
    signs = {"D": "]", "F": "[", "L": "/", "C": "}", "V": "{", "Z": "~", ",": "<", ".": ">"}
    used = {keys for spec in ACTIONS.values() for keys in spec.keys}
    for keys in used:
        *modifiers, last = keys.split("+")
        if "Shift" in modifiers and last in signs:
            modifiers.remove("Shift")
            assert "+".join([*modifiers, signs[last]]) not in used, keys


@pytest.mark.parametrize(
    ("latin", "arabic"),
    [
        ("Ctrl+K", "Ctrl+ن"),
        ("Ctrl+Shift+Z", "Ctrl+Shift+ئ"),
        ("Ctrl+1", "Ctrl+١"),
        ("Alt+[", "Alt+ج"),
        ("Ctrl+B", "Ctrl+ﻻ"),
    ],
)
def test_twins_are_what_the_arabic_101_layout_types(latin, arabic):
    assert arabic_twin(latin) == arabic


@pytest.mark.parametrize("keys", ["F1", "Shift+F3", "Del", "Ctrl++", "Ctrl+PgUp", "Alt+Down"])
def test_keys_that_no_layout_changes_have_no_twin(keys):
    assert arabic_twin(keys) == ""


def test_every_action_is_in_exactly_one_menu(window: MainWindow):
    counted = Counter(in_menu(window.top.menus))
    assert counted == Counter({str(action): 1 for action in ActionId})


def test_menus_stand_in_the_order_of_the_table(window: MainWindow):
    assert [m.title() for m in (window.top.menus.menu(which) for which in Menu)] == [
        "Project", "Edit", "Tag", "Suggestions", "Review", "Article", "Go", "View", "Help",
    ]  # fmt: skip


def test_names_tooltips_and_keys_are_in_the_language_of_the_interface(window: MainWindow):
    undo = window.registry[ActionId.UNDO]
    assert undo.text() == "Undo"
    assert "Ctrl+Z" in undo.toolTip()
    languages().use("ar")
    assert undo.text() == "تراجع"
    assert "\u2066Ctrl+Z\u2069" in undo.toolTip()
    assert window.top.menus.menu(Menu.PROJECT).title() == "المشروع"


def test_every_action_has_three_texts_in_both_languages(qapp):
    for spec in ACTIONS.values():
        english, arabic = texts_in_all_languages(spec)
        for text in (english, arabic):
            assert text.name, spec.id
            assert text.tip, spec.id
            assert text.words, spec.id
        assert any("\u0621" <= c <= "\u064a" for c in arabic.name + arabic.tip), spec.id
        assert english.name.endswith("…") == arabic.name.endswith("…"), spec.id


def test_no_two_actions_have_the_same_name(qapp):
    for language in (0, 1):
        names = Counter(texts_in_all_languages(spec)[language].name for spec in ACTIONS.values())
        assert [name for name, times in names.items() if times > 1] == []


@pytest.mark.parametrize("keys", ["Ctrl+Z", "Ctrl+ئ", "Ctrl+Y", "Ctrl+غ"])
def test_keys_work_under_both_layouts(qtbot, window: MainWindow, keys):
    action = ActionId.UNDO if keys in ("Ctrl+Z", "Ctrl+ئ") else ActionId.REDO
    with qtbot.waitSignal(window.registry[action].triggered, timeout=500):
        press(window, keys)


def test_keys_of_the_page_work_only_in_the_page(qtbot, window: MainWindow):
    page = QLineEdit()
    window.set_project("Lavrov")
    window.set_page(page)
    window.set_page_empty(None)
    delete = window.registry[ActionId.NEXT_ANNOTATION]
    window.top.search.setFocus()
    with qtbot.assertNotEmitted(delete.triggered):
        press(window, "Alt+Down")
    page.setFocus()
    with qtbot.waitSignal(delete.triggered, timeout=500):
        press(window, "Alt+Down")


def test_page_actions_are_named_by_the_table():
    page = {a for a, spec in ACTIONS.items() if spec.scope is Scope.PAGE}
    assert {ActionId.DELETE, ActionId.NEXT_ANNOTATION, ActionId.PREVIOUS_ANNOTATION} <= page


def test_the_search_field_leaves_control_keys_to_the_window(qtbot, window: MainWindow):
    window.set_project("Lavrov")
    window.top.search.setFocus()
    for keys, action in (("Ctrl+K", ActionId.PALETTE), ("Ctrl+E", ActionId.EXPORT), ("Ctrl+D", ActionId.DUPLICATE)):
        with qtbot.waitSignal(window.registry[action].triggered, timeout=500):
            press(window, keys)
        window.palette_panel.hide()
        window.top.search.setFocus()


def test_undo_in_a_field_takes_back_typing_not_the_last_step(qtbot, window: MainWindow):
    window.set_project("Lavrov")
    window.top.search.setFocus()
    type_text(window.top.search, "لافروف")
    with qtbot.assertNotEmitted(window.registry[ActionId.UNDO].triggered):
        press(window, "Ctrl+Z")
    assert window.top.search.text() == ""


def test_a_tag_action_takes_the_name_of_its_label_and_gives_it_back(window: MainWindow):
    tag = window.registry[TAGS[1]]
    assert tag.text() == "Tag with label 2"
    tag.set_name("Quote & claim")
    assert tag.text() == "Quote && claim"
    languages().use("ar")
    assert tag.name == "Quote & claim"
    tag.set_name("")
    assert tag.text() == "وسم بالتصنيف 2"


@pytest.mark.parametrize(
    ("action", "shown"),
    [
        (ActionId.PALETTE, "Ctrl+K"),
        (ActionId.ZOOM_IN, "Ctrl++"),
        (ActionId.NEXT_ARTICLE, "Ctrl+Page Down"),
        (ActionId.DELETE, "Delete"),
        (ActionId.PROGRESS, "Ctrl+Enter"),
    ],
)
def test_keys_are_shown_as_they_are_printed(action, shown):
    assert shown_keys(ACTIONS[action]) == shown


def test_a_shortcut_and_its_twin_are_not_ambiguous(qtbot, window: MainWindow):
    """X11 offers both the Arabic and the Latin key of one press; the action must not refuse that."""
    action = window.registry[ActionId.SETTINGS]
    with qtbot.waitSignal(action.triggered, timeout=500):
        QCoreApplication.sendEvent(action, QShortcutEvent(QKeySequence("Ctrl+و"), 0, True))


def test_disabled_actions_do_nothing(qtbot, window: MainWindow):
    assert not window.registry[ActionId.EXPORT].isEnabled()
    with qtbot.assertNotEmitted(window.registry[ActionId.EXPORT].triggered):
        press(window, "Ctrl+E")
    window.set_project("Lavrov")
    with qtbot.waitSignal(window.registry[ActionId.EXPORT].triggered, timeout=500):
        press(window, "Ctrl+E")


def test_a_window_without_the_registry_has_no_actions(qtbot):
    other = QWidget()
    qtbot.addWidget(other)
    assert other.actions() == []
