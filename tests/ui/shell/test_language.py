"""Language: switched while everything is open, in every window, with numbers and dates to match."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from ui_helpers import press

from tahqiq.ui import i18n
from tahqiq.ui.actions import ActionId
from tahqiq.ui.formatting import Formatter, format_date, format_moment, format_number, formatter, use_choices
from tahqiq.ui.i18n import Translated, languages, system_language
from tahqiq.ui.main_window import MainWindow
from tahqiq.ui.settings import Digits, Months

LATIN = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")


def texts(root: QWidget) -> set[str]:
    """Every text of the interface in ``root``, shown or for the screen reader."""
    found: set[str] = set()
    for widget in [root, *root.findChildren(QWidget)]:
        found |= {widget.accessibleName(), widget.windowTitle()}
        if isinstance(widget, QLabel | QAbstractButton):
            found.add(widget.text())
        if isinstance(widget, QLineEdit):
            found.add(widget.placeholderText())
    return {t.strip() for t in found if t.strip() and not t.strip().isnumeric()}


def english(text: str) -> bool:
    """Whether ``text`` is English words rather than a name, a key or a number."""
    return len(LATIN & set(text)) > 3 and not any("\u0621" <= c <= "\u064a" for c in text)


@pytest.fixture
def full_window(window: MainWindow) -> MainWindow:
    """A window with a project and every panel of its own made."""
    window.set_project("مشروع")
    for panel in (window.palette_panel, window.shortcuts_page, window.settings_panel):
        assert panel is not None
    return window


def test_switching_reaches_every_widget_of_the_window(full_window: MainWindow):
    languages().use("ar")
    left = {t for t in texts(full_window) if english(t)}
    assert left <= {"English"}
    languages().use("en")
    back = {t for t in texts(full_window) if any("\u0621" <= c <= "\u064a" for c in t)}
    assert back <= {"العربية", "مشروع", "مشروع · Tahqiq", "يونيو", "حزيران", "يونيو/حزيران"} | {
        t for t in back if "٠١٢٣" in t
    }


def test_the_window_is_mirrored(full_window: MainWindow, qtbot):
    def list_x() -> int:
        return full_window.panes.list_pane.mapTo(full_window, full_window.panes.list_pane.rect().topLeft()).x()

    def details_x() -> int:
        return full_window.panes.details_pane.mapTo(full_window, full_window.panes.rect().topLeft()).x()

    assert list_x() < details_x()
    languages().use("ar")
    assert full_window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    qtbot.waitUntil(lambda: list_x() > details_x(), timeout=1000)


def test_f8_switches_the_language_and_remembers_it(qtbot, full_window: MainWindow, settings):
    with qtbot.waitSignal(languages().language_changed):
        press(full_window, "F8")
    assert languages().language == settings.language == "ar"
    press(full_window, "F8")
    assert languages().language == settings.language == "en"


def test_a_panel_of_anyones_follows(qtbot):
    class Panel(Translated, QWidget):
        told = 0

        def retranslate(self) -> None:
            self.told += 1

    panel = Panel()
    child = Panel(panel)
    qtbot.addWidget(panel)
    languages().use("ar")
    assert panel.told == 1
    assert child.told == 1
    languages().use("en")
    assert child.told == 2


def test_qt_s_own_texts_are_arabic_too(full_window: MainWindow, qapp):
    languages().use("ar")
    assert qapp.translate("QPlatformTheme", "Cancel") != "Cancel"


def test_an_unknown_language_is_refused(qapp):
    with pytest.raises(ValueError, match="fr"):
        languages().use("fr")


@pytest.mark.parametrize(
    ("lang", "expected"), [("ar_EG.UTF-8", "ar"), ("en_GB.UTF-8", "en"), ("de_DE", "en"), ("C", "en")]
)
def test_the_system_decides_the_first_language(monkeypatch, lang, expected):
    class C:
        @staticmethod
        def system() -> QLocale:
            return QLocale.c()

    monkeypatch.setattr(i18n, "QLocale", C)
    monkeypatch.setattr(i18n.locale, "getlocale", lambda: (None, None))
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", lang)
    assert system_language() == expected


@pytest.mark.parametrize(
    ("language", "digits", "months", "iso", "shown"),
    [
        ("en", Digits.LATIN, Months.WEST, "2024-06-18", "18 June 2024"),
        ("en", Digits.ARABIC, Months.WEST, "2024-06-18", "18 June 2024"),
        ("ar", Digits.LATIN, Months.WEST, "2024-06-18", "18 يونيو 2024"),
        ("ar", Digits.LATIN, Months.EAST, "2024-06-18", "18 حزيران 2024"),
        ("ar", Digits.ARABIC, Months.BOTH, "2024-06-18", "١٨ يونيو/حزيران ٢٠٢٤"),
        ("ar", Digits.LATIN, Months.EAST, "2024-12", "كانون الأول 2024"),
        ("ar", Digits.ARABIC, Months.WEST, "2024", "٢٠٢٤"),
        ("en", Digits.LATIN, Months.WEST, "2024-06-18/2024-06-19", "18 June 2024 – 19 June 2024"),
        ("en", Digits.LATIN, Months.WEST, "2024-02-30", "2024-02-30"),
        ("en", Digits.LATIN, Months.WEST, "2024-13", "2024-13"),
        ("en", Digits.LATIN, Months.WEST, "2024-00", "2024-00"),
        ("en", Digits.LATIN, Months.WEST, "2013-W08", "2013-W08"),
        ("en", Digits.LATIN, Months.WEST, "", ""),
    ],
)
def test_dates(language, digits, months, iso, shown):
    assert Formatter(language, digits, months).date(iso) == shown


@pytest.mark.parametrize(
    ("language", "digits", "number", "shown"),
    [
        ("en", Digits.LATIN, 1554, "1,554"),
        ("ar", Digits.LATIN, 1554, "1,554"),
        ("ar", Digits.ARABIC, 1234567, "١٬٢٣٤٬٥٦٧"),
        ("en", Digits.ARABIC, 12, "12"),
    ],
)
def test_numbers(language, digits, number, shown):
    assert Formatter(language, digits).number(number) == shown


def test_decimals_and_percent():
    assert Formatter("ar", Digits.ARABIC).number(6.1, 1) == "٦٫١"
    assert Formatter("ar", Digits.ARABIC).percent(0.5) == "٥٠٪"
    assert Formatter("en").percent(1.1) == "110%"


def test_times_are_local(monkeypatch):
    said = Formatter("ar").moment("2024-06-18T12:00:00+00:00")
    assert "يونيو 2024، " in said
    assert Formatter("en").moment("yesterday") == "yesterday"
    assert Formatter("en").clock("noon") == "noon"


def test_the_window_s_choices_decide_how_numbers_are_written(window: MainWindow, settings):
    settings.language = "ar"
    settings.digits = Digits.ARABIC
    settings.months = Months.EAST
    assert format_number(15) == "١٥"
    assert format_date("2024-06-18") == "١٨ حزيران ٢٠٢٤"
    assert QLocale().zeroDigit() == "٠"
    settings.digits = Digits.LATIN
    assert format_number(15) == "15"
    assert QLocale().zeroDigit() == "0"
    assert format_moment("2024-06-18T12:00:00+00:00").startswith("18 حزيران 2024، ")
    use_choices(Digits.LATIN, Months.WEST)
    assert formatter().months is Months.WEST


def test_changing_the_digits_retells_every_panel(window: MainWindow, settings):
    settings.language = "ar"
    panel = window.settings_panel
    panel.show_panel()
    settings.digits = Digits.ARABIC
    assert "١٬٥٥٤" in panel._example.text()


class Clumsy(Translated, QWidget):
    """A panel with a mistake in it, until it is mended."""

    mended = False

    def retranslate(self) -> None:
        if not self.mended:
            raise ZeroDivisionError("a mistake")


def test_a_mistake_in_one_panel_is_reported_and_the_others_change_language(window: MainWindow, qtbot: QtBot) -> None:
    inner = QWidget(window.centralWidget())
    clumsy = Clumsy(inner)
    with qtbot.capture_exceptions() as mistakes:
        languages().use("ar")
    clumsy.mended = True
    assert [kind for kind, *_ in mistakes] == [ZeroDivisionError]
    assert window.registry[ActionId.UNDO].text() == "تراجع"
