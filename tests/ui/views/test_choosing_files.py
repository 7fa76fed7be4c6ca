"""Choosing files, to open and to save, by key and mouse, in both languages and all themes."""

import re

import pytest
from helpers import key, nameless, type_arabic
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from tahqiq.ui.dialogs.files import FileDialog, FileQuestion
from tahqiq.ui.dialogs.files import dialog as dialogs
from tahqiq.ui.i18n import languages
from tahqiq.ui.theme import themes

ARABIC = re.compile("[\u0600-\u06ff]")


@pytest.fixture
def folder(tmp_path):
    home = tmp_path / "مكتب"
    for name in ("الأرشيف", "Reuters", ".git"):
        (home / name).mkdir(parents=True)
    for name in ("مقال 10.txt", "مقال 2.txt", "إعلان.txt", "أخبار.TXT", "صورة.png", ".خفي.txt"):
        (home / name).write_text("نص", "utf-8")
    (home / "الأرشيف" / "قديم.txt").write_text("نص", "utf-8")
    return home


@pytest.fixture
def asked(qtbot, folder, monkeypatch):
    monkeypatch.setattr(dialogs, "_used_last", [])

    def ask(**more):
        question = FileQuestion("مقالات", "نصوص", (".txt",), more.pop("start", folder), **more)
        made = FileDialog(question)
        qtbot.addWidget(made)
        made.open()
        qtbot.waitActive(made).__enter__()
        qtbot.waitUntil(lambda: not made._reading.busy)
        return made

    return ask


def shown(dialog):
    return [entry.path.name for entry in dialog.model.entries]


def settle(qtbot, dialog):
    qtbot.waitUntil(lambda: not dialog._reading.busy)


def test_folders_come_first_numbers_count_and_what_is_hidden_or_of_another_kind_stays_away(asked):
    assert shown(asked()) == ["Reuters", "الأرشيف", "أخبار.TXT", "إعلان.txt", "مقال 2.txt", "مقال 10.txt"]


def test_typing_narrows_the_list_in_any_spelling_and_enter_opens(asked, qtbot, folder):
    dialog = asked()
    key(dialog.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.field.hasFocus()
    type_arabic(dialog.field, "اعلان")
    assert shown(dialog) == ["إعلان.txt"]
    with qtbot.waitSignal(dialog.chosen) as chosen:
        key(dialog.field, Qt.Key.Key_Return)
    assert chosen.args == [[folder / "إعلان.txt"]]
    assert not dialog.isVisible()


def test_enter_goes_into_a_folder_and_backspace_out_of_it_again(asked, qtbot, folder):
    dialog = asked()
    key(dialog.view, Qt.Key.Key_Down)
    key(dialog.view, Qt.Key.Key_Return)
    settle(qtbot, dialog)
    assert dialog.folder == folder / "الأرشيف"
    assert shown(dialog) == ["قديم.txt"]
    key(dialog.view, Qt.Key.Key_Backspace)
    settle(qtbot, dialog)
    assert dialog.folder == folder
    assert [entry.path.name for entry in dialog.selected] == ["الأرشيف"]


def test_a_click_on_the_way_goes_to_that_folder(asked, qtbot, folder):
    dialog = asked(start=folder / "الأرشيف")
    above = next(button for button in dialog.way.buttons if button.accessibleName() == "مكتب")
    QTest.mouseClick(above, Qt.MouseButton.LeftButton)
    settle(qtbot, dialog)
    assert dialog.folder == folder


def test_a_whole_path_can_be_typed(asked, qtbot, folder):
    dialog = asked(start=folder / "Reuters")
    dialog.field.setFocus()
    type_arabic(dialog.field, str(folder / "الأرشيف"))
    key(dialog.field, Qt.Key.Key_Return)
    settle(qtbot, dialog)
    assert dialog.folder == folder / "الأرشيف"
    type_arabic(dialog.field, str(folder / "مقال 2.txt"))
    with qtbot.waitSignal(dialog.chosen) as chosen:
        key(dialog.field, Qt.Key.Key_Return)
    assert chosen.args == [[folder / "مقال 2.txt"]]


@pytest.mark.parametrize("typed", ["/", "..", ".", "~", "/tmp/"])
@pytest.mark.parametrize("saving", [True, False])
def test_any_path_can_be_on_the_way_to_the_one_that_is_meant(asked, qtbot, saving, typed):
    dialog = asked(saving=saving)
    dialog.field.setFocus()
    dialog.field.clear()
    type_arabic(dialog.field, typed)
    key(dialog.field, Qt.Key.Key_Return)
    settle(qtbot, dialog)
    assert dialog.isVisible()
    assert dialog.paths == []


@pytest.mark.parametrize("saving", [True, False])
def test_a_name_longer_than_any_file_s_is_not_looked_for(asked, saving):
    dialog = asked(saving=saving)
    dialog.field.setFocus()
    dialog.field.clear()
    type_arabic(dialog.field, "/" + "ا" * 300)
    assert dialog.confirm.isEnabled()


def test_what_is_typed_while_the_list_has_the_focus_narrows_it(asked, qtbot):
    dialog = asked()
    qtbot.waitUntil(dialog.view.hasFocus)
    QTest.keyClick(dialog.view, "r")
    assert dialog.field.hasFocus()
    assert (dialog.field.text(), shown(dialog)) == ("r", ["Reuters"])


def test_where_a_folder_is_empty_the_next_word_goes_into_the_field(asked, qtbot, folder):
    dialog = asked(start=folder / "Reuters")
    qtbot.waitUntil(dialog.field.hasFocus)
    type_arabic(QApplication.focusWidget(), str(folder))
    key(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle(qtbot, dialog)
    assert dialog.folder == folder


def test_several_are_chosen_with_shift_and_the_button_counts_them(asked, qtbot, folder):
    dialog = asked(many=True)
    for _ in range(2):
        key(dialog.view, Qt.Key.Key_Down)
    key(dialog.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.confirm.text() in ("Open 2 files", "فتح ملفين")
    with qtbot.waitSignal(dialog.chosen) as chosen:
        QTest.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    assert chosen.args == [[folder / "أخبار.TXT", folder / "إعلان.txt"]]


def test_a_name_gets_its_ending_and_replacing_is_said_before_not_asked_after(asked, qtbot, folder):
    dialog = asked(saving=True, name="تقرير.txt")
    assert dialog.field.selectedText() == "تقرير"
    key(dialog.field, Qt.Key.Key_Delete)
    dialog.field.selectAll()
    type_arabic(dialog.field, "إعلان")
    assert dialog.remark.isVisible()
    assert "إعلان.txt" in dialog.remark.text
    with qtbot.waitSignal(dialog.chosen) as chosen:
        key(dialog.field, Qt.Key.Key_Return)
    assert chosen.args == [[folder / "إعلان.txt"]]


def test_where_nothing_may_be_replaced_another_name_is_asked_for(asked, folder):
    dialog = asked(saving=True, name="إعلان.txt", replaces=False)
    assert not dialog.confirm.isEnabled()
    assert dialog.remark.isVisible()
    key(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_a_folder_is_made_and_named_in_place(asked, qtbot, folder):
    dialog = asked(saving=True, name="تقرير.txt")
    QTest.mouseClick(dialog.make_folder, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.view.viewport().isAncestorOf(QApplication.focusWidget() or dialog))
    editor = QApplication.focusWidget()
    editor.selectAll()
    type_arabic(editor, "قمة بيونغ يانغ")
    key(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: (folder / "قمة بيونغ يانغ").is_dir())
    settle(qtbot, dialog)
    assert "قمة بيونغ يانغ" in shown(dialog)


def test_escape_chooses_nothing(asked, qtbot):
    dialog = asked()
    key(dialog.view, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.paths == []


def test_a_folder_that_cannot_be_read_says_so(asked, qtbot, folder):
    dialog = asked()
    dialog.go_to(folder / "gone")
    settle(qtbot, dialog)
    assert dialog._empty.isVisible()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("saving", [False, True])
def test_no_english_word_stays_in_arabic(asked, qtbot, theme, saving):
    before = languages().language, themes().theme.name
    languages().use("ar")
    themes().use(theme)
    try:
        dialog = asked(saving=saving, name="تقرير.txt" if saving else "")
        assert dialog.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert not nameless(dialog)
        said = [w.text() for w in dialog.findChildren(QLabel) + dialog.findChildren(QAbstractButton) if w.text()]
        said += [dialog.model.headerData(column, Qt.Orientation.Horizontal) for column in range(3)]
        said += [dialog.places.item(row).text() for row in range(2)]
        tips = [button.toolTip() for button in dialog.findChildren(QAbstractButton)]
        said += [tip for tip in tips if tip and "\u2068" not in tip]
        on_the_way = {button.text() for button in dialog.way.buttons}
        english = [words for words in said if not ARABIC.search(words) and words not in on_the_way]
        assert english == []
        sidebar = dialog.places.mapTo(dialog, dialog.places.rect().center())
        assert sidebar.x() > dialog.width() * 0.7, "the places are at the side where reading begins"
    finally:
        languages().use(before[0])
        themes().use(before[1])


def test_of_a_deep_path_as_many_folders_show_as_fit(asked, qtbot, folder):
    deep = folder
    for number in range(9):
        deep = deep / f"مجلد فيه أرشيف السنة {number}"
    deep.mkdir(parents=True)
    dialog = asked(start=deep)
    seen = [button for button in dialog.way.buttons if button.isVisible()]
    assert seen[-1].accessibleName() == deep.name
    assert 2 <= len(seen) < 8
    for button in seen:
        assert button.width() >= button.sizeHint().width()
