"""The settings: a panel over the window where every choice applies at once. To undo one, choose as before."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QSlider, QWidget

from tahqiq.services import recogniser
from tahqiq.ui.formatting import Formatter, formatter
from tahqiq.ui.i18n import LANGUAGES, NAMES, Translated, languages
from tahqiq.ui.palette_providers import DIGIT_NAMES, THEME_NAMES, appearance_name
from tahqiq.ui.settings import ZOOM_RANGE, Digits, Months, Settings
from tahqiq.ui.theme.fonts import missing_fonts
from tahqiq.ui.widgets import Hairline, IconButton, Popover, SegmentedControl, text_label

_WIDTH = 620
_ZOOM_STEP = 10
_OPENED, _ASKED = "opened", "asked"
_ALONE, _BOTH = "alone", "both"
_NAMES_ROW = 6
"""The row that shows only where camel-tools' recogniser is installed."""


class SettingsPanel(Translated, Popover):
    """Language, theme, size of the text, digits, month names, when articles are read, what finds names, one's own name.

    Args:
        window: the window it opens over.
        settings: read and changed.
    """

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window, padding=24)
        self._settings = settings
        self._title = text_label("", "title", self)
        self._labels: list[QLabel] = []
        self._language = self._choices("language", LANGUAGES)
        self._theme = self._choices("theme", THEME_NAMES)
        self._zoom = QSlider(Qt.Orientation.Horizontal, self)
        self._zoom.setRange(*ZOOM_RANGE)
        self._zoom.setSingleStep(_ZOOM_STEP)
        self._zoom.setPageStep(_ZOOM_STEP * 5)
        self._percent = text_label("", "soft", self)
        self._digits = self._choices("digits", Digits, Digits)
        self._months = self._choices("months", Months, Months)
        self._suggest = SegmentedControl(self, [_OPENED, _ASKED])
        self._names = SegmentedControl(self, [_ALONE, _BOTH])
        self._author = QLineEdit(self)
        self._close = IconButton("close", "", self)
        self._example = text_label("", "faint", self, wrap=True)
        self._fonts = text_label("", "warning", self, wrap=True)
        self._fonts.hide()
        self._lay_out()
        self.first_focus = self._language.focus_stop
        self._zoom.valueChanged.connect(lambda value: setattr(settings, "zoom", value))
        self._suggest.chosen.connect(lambda name: setattr(settings, "suggest_by_itself", name == _OPENED))
        self._names.chosen.connect(lambda name: setattr(settings, "hear_camel_tools", name == _BOTH))
        self._author.textEdited.connect(lambda text: setattr(settings, "author", text))
        self._close.clicked.connect(self.dismiss)
        settings.changed.connect(self._show_choices)
        self.retranslate()

    def show_panel(self) -> None:
        """Open, or close when it is open."""
        if self.is_open:
            self.dismiss()
        else:
            self._show_choices()
            there = recogniser.is_installed()
            for one in (self._names, self._labels[_NAMES_ROW]):
                one.setVisible(there)
            self.first_focus = self._language.focus_stop
            self.open_in_middle(_WIDTH)

    def showEvent(self, event: QShowEvent) -> None:
        self._fonts.setVisible(bool(missing_fonts()))
        super().showEvent(event)

    def retranslate(self) -> None:
        """Set the texts again."""
        self._title.setText(self.tr("Settings"))
        self.setAccessibleName(self.tr("Settings"))
        self._close.set_name(self.tr("Close"))
        names = [
            self.tr("Language"),
            self.tr("Theme"),
            self.tr("Article text"),
            self.tr("Digits"),
            self.tr("Months"),
            self.tr("Suggestions"),
            self.tr("Names are found by"),
            self.tr("Your name"),
        ]
        rows = (
            self._language,
            self._theme,
            self._zoom,
            self._digits,
            self._months,
            self._suggest,
            self._names,
            self._author,
        )
        for label, name, row in zip(self._labels, names, rows, strict=True):
            label.setText(name)
            row.setAccessibleName(name)
        self._language.set_choices([(name, NAMES[name]) for name in LANGUAGES])
        self._theme.set_choices([(name, appearance_name(THEME_NAMES, name)) for name in THEME_NAMES])
        self._digits.set_choices([(name, appearance_name(DIGIT_NAMES, name)) for name in Digits])
        self._months.set_choices([(m, Formatter("ar", months=m).month(6)) for m in Months])
        self._suggest.set_choices(
            [(_OPENED, self.tr("When an article is opened")), (_ASKED, self.tr("When I ask for them"))]
        )
        self._names.set_choices(
            [(_ALONE, self.tr("The program alone")), (_BOTH, self.tr("The program and camel-tools"))]
        )
        self._author.setPlaceholderText(self.tr("Stands beside each of your changes in the history"))
        self._fonts.setText(
            self.tr("Arabic fonts are missing. Install Noto Naskh Arabic and Noto Sans Arabic for the intended look.")
        )
        self._show_choices()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        self.body.addLayout(head)
        self.body.addSpacing(8)
        zoom = QWidget(self)
        row = QHBoxLayout(zoom)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._zoom, 1)
        row.addWidget(self._percent)
        self._percent.setMinimumWidth(48)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(14)
        grid.setColumnStretch(1, 1)
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        rows = (
            self._language,
            self._theme,
            zoom,
            self._digits,
            self._months,
            self._suggest,
            self._names,
            self._author,
        )
        for i, control in enumerate(rows):
            label = text_label("", "soft", self)
            self._labels.append(label)
            grid.addWidget(label, i, 0)
            if isinstance(control, SegmentedControl):
                grid.addWidget(control, i, 1, start)
            else:
                grid.addWidget(control, i, 1)
        self.body.addLayout(grid)
        self.body.addSpacing(8)
        self.body.addWidget(Hairline(parent=self))
        self.body.addWidget(self._example)
        self.body.addWidget(self._fonts)

    def _choices(self, name: str, choices: Iterable[str], kind: Callable[[str], object] = str) -> SegmentedControl:
        control = SegmentedControl(self, list(choices))
        control.chosen.connect(lambda value: setattr(self._settings, name, kind(value)))
        return control

    def _show_choices(self, _name: str = "") -> None:
        settings = self._settings
        self._language.set_current(settings.language)
        self._theme.set_current(settings.theme)
        self._digits.set_current(settings.digits)
        self._months.set_current(settings.months)
        self._suggest.set_current(_OPENED if settings.suggest_by_itself else _ASKED)
        self._names.set_current(_BOTH if settings.hear_camel_tools else _ALONE)
        arabic = languages().right_to_left
        self._digits.setEnabled(arabic)
        self._months.setEnabled(arabic)
        self._zoom.setValue(settings.zoom)
        self._percent.setText(formatter().percent(settings.zoom / 100))
        if self._author.text().strip() != settings.author:
            self._author.setText(settings.author)
        said = formatter()
        example = self.tr("Dates and numbers look like this: {date}, {number}")
        self._example.setText(example.format(date=said.date("2024-06-18"), number=said.number(1554)))
