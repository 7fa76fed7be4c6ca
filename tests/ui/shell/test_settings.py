"""Settings: kept, typed, and applied at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui_helpers import assert_accessible, press, type_text

from tahqiq.services import recogniser
from tahqiq.ui.i18n import languages
from tahqiq.ui.main_window import MainWindow
from tahqiq.ui.settings import Digits, Months, Settings, default_path
from tahqiq.ui.theme import themes


def test_everything_is_there_after_a_restart(qapp, tmp_path):
    path = tmp_path / "settings.ini"
    first = Settings(path)
    first.language, first.theme, first.zoom = "ar", "dark", 130
    first.digits, first.months, first.author = Digits.ARABIC, Months.BOTH, "  هدى "
    first.remember_project(tmp_path / "مشروع.tahqiq")
    first.save_state("panes", QByteArray(b"\x00\x01\xff"))
    first.set_flag("toggle_details", False)
    first.set_text("order", "date")
    first.save()

    again = Settings(path)
    assert (again.language, again.theme, again.zoom) == ("ar", "dark", 130)
    assert (again.digits, again.months, again.author) == (Digits.ARABIC, Months.BOTH, "هدى")
    assert again.recent == [tmp_path / "مشروع.tahqiq"]
    assert again.state("panes") == QByteArray(b"\x00\x01\xff")
    assert again.flag("toggle_details", True) is False
    assert again.text("order") == "date"


def test_the_file_can_be_read_by_a_person(qapp, tmp_path):
    chosen = Settings(tmp_path / "settings.ini")
    chosen.theme = "dark"
    chosen.save()
    assert "theme=dark" in (tmp_path / "settings.ini").read_text(encoding="utf-8")


def test_the_first_start(qapp, tmp_path, monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(name, "en_GB.UTF-8")
    fresh = Settings(tmp_path / "none.ini")
    assert (fresh.language, fresh.theme, fresh.zoom, fresh.author) == ("en", "system", 100, "")
    assert (fresh.digits, fresh.months, fresh.recent) == (Digits.LATIN, Months.WEST, [])
    assert fresh.state("window").isEmpty()


def test_an_arabic_system_starts_in_arabic(qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("LC_ALL", "ar_SY.UTF-8")
    assert Settings(tmp_path / "none.ini").language == "ar"


@pytest.mark.parametrize(
    ("written", "attribute", "value"),
    [
        ("language=fr", "language", "en"),
        ("theme=sepia", "theme", "system"),
        ("zoom=huge", "zoom", 100),
        ("zoom=9000", "zoom", 300),
        ("digits=roman", "digits", Digits.LATIN),
        ("months=7", "months", Months.WEST),
    ],
)
def test_nonsense_in_the_file_is_the_default(qapp, tmp_path, monkeypatch, written, attribute, value):
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    path = tmp_path / "settings.ini"
    path.write_text(f"[General]\n{written}\n", encoding="utf-8")
    assert getattr(Settings(path), attribute) == value


def test_changes_are_told_once_and_only_when_something_changed(qtbot, settings):
    with qtbot.waitSignal(settings.changed) as told:
        settings.theme = "dark"
    assert told.args == ["theme"]
    with qtbot.assertNotEmitted(settings.changed):
        settings.theme = "dark"


def test_recent_projects_are_few_newest_first_and_without_doubles(settings, tmp_path):
    for i in range(12):
        settings.remember_project(tmp_path / f"{i}.tahqiq")
    settings.remember_project(tmp_path / "9.tahqiq")
    assert [p.stem for p in settings.recent] == ["9", "11", "10", "8", "7", "6", "5", "4"]
    settings.forget_project(tmp_path / "11.tahqiq")
    assert "11" not in [p.stem for p in settings.recent]


def test_a_relative_path_is_remembered_whole(settings, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    settings.remember_project(Path("p.tahqiq"))
    assert settings.recent == [tmp_path / "p.tahqiq"]


def test_the_tests_do_not_touch_the_person_s_own_file():
    assert "tahqiq-tests-" in str(default_path())


def test_every_choice_applies_at_once(qtbot, window: MainWindow, settings):
    press(window, "Ctrl+,")
    panel = window.settings_panel
    assert panel.is_open
    qtbot.mouseClick(panel._theme._names["dark"], Qt.MouseButton.LeftButton)
    assert settings.theme == themes().theme.name == "dark"
    qtbot.mouseClick(panel._language._names["ar"], Qt.MouseButton.LeftButton)
    assert settings.language == languages().language == "ar"
    assert panel.is_open
    qtbot.mouseClick(panel._digits._names["arabic"], Qt.MouseButton.LeftButton)
    assert settings.digits is Digits.ARABIC
    qtbot.mouseClick(panel._months._names["east"], Qt.MouseButton.LeftButton)
    assert "١٨ حزيران ٢٠٢٤" in panel._example.text()
    type_text(panel._author, "")
    panel._author.setFocus()
    QTest.keyClicks(panel._author, "Huda")
    assert settings.author == "Huda"


def test_it_can_be_used_with_keys_alone(window: MainWindow, settings):
    press(window, "Ctrl+,")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget().text() == "Light"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert settings.theme == "dark"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    before = settings.zoom
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert settings.zoom == before + 10
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not window.settings_panel.is_open


def test_arrows_follow_the_direction_of_reading(window: MainWindow, settings):
    settings.language = "ar"
    press(window, "Ctrl+,")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert settings.theme == "dark"


def test_what_is_changed_elsewhere_shows(window: MainWindow, settings):
    window.settings_panel.show_panel()
    press(window, "F9")
    assert window.settings_panel._theme.current == "dark"


def test_digits_and_months_are_for_arabic(window: MainWindow, settings):
    window.settings_panel.show_panel()
    assert not window.settings_panel._digits.isEnabled()
    settings.language = "ar"
    assert window.settings_panel._digits.isEnabled()


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_it_opens_in_every_language_and_theme(window: MainWindow, settings, language, theme):
    settings.language, settings.theme = language, theme
    window.settings_panel.show_panel()
    assert window.settings_panel.is_open
    assert_accessible(window.settings_panel)


def test_missing_fonts_are_said_gently(window: MainWindow, monkeypatch):
    monkeypatch.setattr("tahqiq.ui.settings_dialog.missing_fonts", lambda: ("Noto Naskh Arabic",))
    window.settings_panel.show_panel()
    assert window.settings_panel._fonts.isVisible()


def test_who_finds_names_is_asked_only_where_camel_tools_is_there(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = window.settings_panel
    panel.show_panel()
    assert not panel._names.isVisible()
    panel.show_panel()
    monkeypatch.setattr(recogniser, "is_installed", lambda: True)
    panel.show_panel()
    assert panel._names.isVisible()
    assert panel._names.current == "alone"
    assert_accessible(panel)
    panel._names.focus_stop.setFocus()
    press(panel._names.focus_stop, Qt.Key.Key_Right)
    assert panel._names.current == "both"
    assert window.settings.hear_camel_tools
