"""The small shared widgets, used as a person uses them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from ui_helpers import assert_accessible, type_text

from tahqiq.ui.actions import ActionId
from tahqiq.ui.i18n import languages
from tahqiq.ui.main_window import MainWindow
from tahqiq.ui.theme import current_theme, themes
from tahqiq.ui.widgets import (
    ActionButton,
    Chip,
    ElidedLabel,
    EmptyState,
    Hairline,
    IconButton,
    KeyChip,
    Popover,
    SearchField,
    SectionHeader,
    SegmentedControl,
    folded_match,
    ground,
    text_label,
)
from tahqiq.ui.widgets.chips import split_keys


@pytest.fixture
def host(qtbot) -> QWidget:
    """A shown window to put things in."""
    made = QWidget()
    made.resize(600, 400)
    QVBoxLayout(made)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def put(host: QWidget, widget: QWidget) -> None:
    """Add ``widget`` to ``host`` and show it."""
    layout = host.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()
    QApplication.processEvents()


@pytest.mark.parametrize(
    ("query", "texts", "found"),
    [
        ("لافروف", ("سيرغي لاڤروف",), False),
        ("احمد", ("أحمد الشرع",), True),
        ("الشرع احمد", ("أحمد الشرع",), True),
        ("قَالَ", ("وقال",), True),
        ("", ("x",), True),
        ("ايلكا لافروف", ("لافروف", "إيلكا"), True),
        ("بوتين", ("لافروف",), False),
    ],
)
def test_filters_fold_arabic_spelling(query, texts, found):
    assert folded_match(query, *texts) is found


def test_a_search_field_tells_what_is_typed_and_escape_clears_it(qtbot, host):
    field = SearchField(host)
    put(host, field)
    with qtbot.waitSignal(field.query_changed) as told:
        type_text(field, " أحمد ")
    assert told.args == ["أحمد"]
    assert field.folded == "احمد"
    with qtbot.waitSignal(field.searched):
        QTest.keyClick(field, Qt.Key.Key_Return)
    with qtbot.waitSignal(field.left_down):
        QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field, Qt.Key.Key_Escape)


def test_a_search_field_begins_where_the_interface_begins(host):
    field = SearchField(host)
    put(host, field)
    assert field.alignment() & Qt.AlignmentFlag.AlignLeft
    host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert field.alignment() & Qt.AlignmentFlag.AlignRight


def test_a_long_line_ends_in_dots_and_its_tooltip_has_the_rest(host):
    label = ElidedLabel("لافروف: العلاقات بين روسيا وكوريا الشمالية شهدت تقدما ملحوظا", "soft")
    put(host, label)
    assert label.toolTip() == ""
    host.resize(160, 100)
    QApplication.processEvents()
    assert label.toolTip() == label.text()
    label.grab()


def test_names_in_another_script_begin_at_the_interface_s_side(host):
    label = text_label("Lavrov", "", host)
    put(host, label)
    host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize(
    ("keys", "parts"), [("Ctrl+K", ["Ctrl", "K"]), ("Ctrl++", ["Ctrl", "+"]), ("F1", ["F1"]), ("+", ["+"]), ("", [])]
)
def test_keys_are_split_for_their_frames(keys, parts):
    assert split_keys(keys) == parts


def test_key_chips_are_as_wide_as_their_keys(host):
    short, long, none = KeyChip("K"), KeyChip("Ctrl+Shift+K"), KeyChip("")
    for chip in (short, long):
        put(host, chip)
    assert 0 < short.sizeHint().width() < long.sizeHint().width()
    assert not none.isVisibleTo(host)
    long.grab()


def test_a_chip_can_be_pressed_with_mouse_and_keys(qtbot, host):
    chip = Chip("اقتباس", "#0072b2", clickable=True)
    put(host, chip)
    with qtbot.waitSignal(chip.clicked):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    chip.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        with qtbot.waitSignal(chip.clicked):
            QTest.keyClick(chip, key)
    assert chip.accessibleName() == "اقتباس"
    chip.set_text("ادعاء", "#d55e00")
    assert chip.accessibleName() == "ادعاء"
    chip.grab()


def test_a_plain_chip_takes_no_focus_and_no_clicks(qtbot, host):
    chip = Chip("3")
    put(host, chip)
    with qtbot.assertNotEmitted(chip.clicked):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_segments_are_one_tab_stop_and_arrows_choose(qtbot, host):
    before, control, after = QLineEdit(), SegmentedControl(names=("a", "b", "c")), QLineEdit()
    control.set_choices([("a", "Alpha"), ("b", "Beta"), ("c", "Gamma")])
    control.set_current("a")
    for widget in (before, control, after):
        put(host, widget)
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().text() == "Alpha"
    with qtbot.waitSignal(control.chosen) as told:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert told.args == ["b"]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert after.hasFocus()
    QTest.keyClick(after, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget().text() == "Beta"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert control.current == "a"


def test_segments_keep_their_choice_when_the_words_change(host):
    control = SegmentedControl(names=("a", "b"))
    control.set_choices([("a", "Alpha"), ("b", "Beta")])
    put(host, control)
    control.set_current("b")
    control.set_choices([("a", "ألف"), ("b", "باء")])
    assert control.current == "b"
    control.set_choices([("a", "ألف")])
    assert control.names == ("a",)
    control.set_current("nothing")
    assert control.current == ""
    assert_accessible(control)


def test_an_icon_button_is_its_action(qtbot, window: MainWindow):
    action = window.registry[ActionId.UNDO]
    button = IconButton(action, parent=window)
    button.show()
    assert button.accessibleName() == "Undo"
    assert "Ctrl+Z" in button.toolTip()
    with qtbot.waitSignal(action.triggered):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    action.setEnabled(False)
    assert not button.isEnabled()
    languages().use("ar")
    assert button.accessibleName() == "تراجع"


def test_an_icon_button_of_its_own_is_recoloured_with_the_theme(host):
    themes().use("light")
    button = IconButton("plus", "Add", host)
    put(host, button)
    first = button.icon().pixmap(24).toImage().pixelColor(12, 12).name()
    themes().use("dark")
    assert button.icon().pixmap(24).toImage().pixelColor(12, 12).name() == current_theme().soft != first
    themes().use("light")
    assert_accessible(host)


def test_an_action_button_shows_its_key_and_has_room_for_it(window: MainWindow, host):
    action = window.registry[ActionId.IMPORT]
    with_key, without = ActionButton(action, "primary", large=True), ActionButton(action, keys=False)
    for button in (with_key, without):
        put(host, button)
    assert with_key.sizeHint().width() > without.sizeHint().width() + 30
    assert with_key.findChildren(KeyChip)
    assert not without.findChildren(KeyChip)


def test_an_empty_state_says_what_and_offers_the_next_step(qtbot, window: MainWindow, host):
    state = EmptyState("articles", [window.registry[ActionId.OPEN_SAMPLE]])
    state.set_texts("No articles yet", "Import some.")
    put(host, state)
    assert {"No articles yet", "Import some."} <= {label.text() for label in state.findChildren(QLabel)}
    with qtbot.waitSignal(window.registry[ActionId.OPEN_SAMPLE].triggered):
        qtbot.mouseClick(state.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    state.set_texts("Nothing", "")
    assert_accessible(state)


def test_headers_lines_and_grounds(host):
    header = SectionHeader("Links")
    header.add(IconButton("plus", "Add a link"))
    header.set_title("روابط")
    line, upright = Hairline(), Hairline(Qt.Orientation.Vertical)
    area = QWidget()
    ground(area, "paper")
    for widget in (header, line, upright, area):
        put(host, widget)
    assert line.height() == 1
    assert upright.width() == 1
    assert area.property("ground") == "paper"
    assert_accessible(header)


@pytest.fixture
def popover(host) -> Popover:
    """A small panel with two fields."""
    made = Popover(host)
    made.first_focus = QLineEdit(made)
    made.body.addWidget(made.first_focus)
    made.body.addWidget(QLineEdit(made))
    return made


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("corner", [Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom])
def test_a_popover_stays_inside_the_window(host, popover, direction, corner):
    host.setLayoutDirection(direction)
    button = QPushButton("Open", host)
    button.show()
    button.move(
        560 if direction == Qt.LayoutDirection.LeftToRight else 2, 370 if corner == Qt.AlignmentFlag.AlignBottom else 2
    )
    popover.open_below(button)
    inner = popover.geometry().marginsRemoved(popover.layout().contentsMargins())
    assert host.rect().contains(inner)
    assert not inner.intersects(button.geometry())


def test_a_popover_gives_the_focus_back(host, popover):
    field = QLineEdit(host)
    put(host, field)
    field.setFocus()
    popover.open_below(field)
    assert popover.first_focus.hasFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert popover.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert field.hasFocus()
    assert not popover.is_open


def test_a_popover_closes_when_the_focus_goes_elsewhere(qtbot, host, popover):
    field = QLineEdit(host)
    put(host, field)
    popover.open_below(field)
    with qtbot.waitSignal(popover.closed):
        field.setFocus()
    assert field.hasFocus()


def test_a_popover_is_made_again_when_its_content_grows(host, popover):
    popover.open_in_middle(300)
    before = popover.height()
    popover.body.addWidget(QLineEdit(popover))
    QApplication.processEvents()
    popover.fit()
    assert popover.height() > before
    popover.grab()


def test_the_name_of_a_field_gives_way_to_a_short_one_where_it_would_be_cut(qtbot) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    field.set_name("Filter by words, article or source", "Filter")
    field.resize(500, 30)
    field.show()
    assert field.placeholderText() == "Filter by words, article or source"
    field.resize(180, 30)
    assert field.placeholderText() == "Filter"
    assert field.accessibleName() == "Filter by words, article or source"
