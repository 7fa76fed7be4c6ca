"""Choosing a label's colour, underline and key."""

from __future__ import annotations

import colorsys

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QIcon, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tahqiq.domain.labels import LineStyle
from tahqiq.ui.i18n import Translated, languages
from tahqiq.ui.keys import latin_key
from tahqiq.ui.theme import LABEL_COLORS, current_theme, label_paint, themes
from tahqiq.ui.theme.colors import hex_color, is_color, rgb
from tahqiq.ui.views.parts.drawing import draw_underline
from tahqiq.ui.widgets import text_label

SWATCH = 24


class ColorPicker(Translated, QWidget):
    """The palette that everybody can tell apart, and any other colour by its number or three sliders.

    Signals:
        chosen: a colour, ``#rrggbb``.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._color = "#000000"
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._swatches: list[QToolButton] = []
        row = QHBoxLayout()
        row.setSpacing(4)
        for number, _ in enumerate(LABEL_COLORS):
            button = QToolButton(self)
            button.setCheckable(True)
            button.setIconSize(QSize(SWATCH, SWATCH))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(button, number)
            self._swatches.append(button)
            row.addWidget(button)
        self.number = QLineEdit(self)
        self.number.setFixedWidth(96)
        self.number.setMaxLength(7)
        self.number.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row.addStretch(1)
        row.addWidget(self.number)
        self.sliders = {name: self._slider(top) for name, top in (("hue", 359), ("light", 100), ("strong", 100))}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        self._slider_names = {}
        for line, (name, slider) in enumerate(self.sliders.items()):
            self._slider_names[name] = text_label("", "faint", self)
            grid.addWidget(self._slider_names[name], line, 0)
            grid.addWidget(slider, line, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addLayout(grid)
        self._group.idClicked.connect(lambda number: self._choose(LABEL_COLORS[number].color))
        self.number.editingFinished.connect(self._number_typed)
        themes().theme_changed.connect(self._draw)
        self.retranslate()

    def _slider(self, top: int) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(0, top)
        slider.setPageStep(10)
        slider.valueChanged.connect(self._slid)
        return slider

    def show_color(self, color: str) -> None:
        """Show the colour in force."""
        self._color = color.lower()
        if not self.number.hasFocus() or not self.number.isModified():
            self.number.setText(self._color)
        hue, light, strong = colorsys.rgb_to_hls(*(c / 255 for c in rgb(color)))
        for name, value in (("hue", hue * 359), ("light", light * 100), ("strong", strong * 100)):
            slider = self.sliders[name]
            if not slider.isSliderDown():
                slider.blockSignals(True)
                slider.setValue(round(value))
                slider.blockSignals(False)
        self._draw()

    def _choose(self, color: str) -> None:
        self.show_color(color)
        self.chosen.emit(color)

    def _number_typed(self) -> None:
        typed = self.number.text().strip().lower()
        typed = typed if typed.startswith("#") else f"#{typed}"
        self.number.setModified(False)
        if is_color(typed):
            if typed != self._color:
                self._choose(typed)
        else:
            self.number.setText(self._color)

    def _slid(self) -> None:
        hue, light, strong = (self.sliders[name].value() for name in ("hue", "light", "strong"))
        color = hex_color(*(c * 255 for c in colorsys.hls_to_rgb(hue / 359, light / 100, strong / 100)))
        if color != self._color:
            self._choose(color)

    def _draw(self) -> None:
        for button, offered in zip(self._swatches, LABEL_COLORS, strict=True):
            button.setIcon(_swatch(offered.color))
            button.setChecked(offered.color.lower() == self._color)

    def retranslate(self) -> None:
        for button, offered in zip(self._swatches, LABEL_COLORS, strict=True):
            name = offered.name(languages().language)
            button.setAccessibleName(name)
            button.setToolTip(name)
        self.number.setAccessibleName(self.tr("Colour as a number"))
        self.number.setToolTip(self.tr("Colour as a number: #rrggbb"))
        names = {"hue": self.tr("Hue"), "light": self.tr("Lightness"), "strong": self.tr("Strength")}
        for key, name in names.items():
            self._slider_names[key].setText(name)
            self.sliders[key].setAccessibleName(name)
        self._draw()


def _swatch(color: str) -> QIcon:
    theme = current_theme()
    pixmap = QPixmap(SWATCH * 2, SWATCH * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.hairline), 1))
    painter.setBrush(QColor(color))
    painter.drawEllipse(3, 3, SWATCH - 6, SWATCH - 6)
    painter.end()
    return QIcon(pixmap)


class LinePicker(Translated, QWidget):
    """The six underlines, each drawn as it is.

    Signals:
        chosen: a ``LineStyle``.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._color = "#000000"
        self._group = QButtonGroup(self)
        self._buttons: dict[LineStyle, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for number, line in enumerate(LineStyle):
            button = QToolButton(self)
            button.setCheckable(True)
            button.setIconSize(QSize(40, 20))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(button, number)
            self._buttons[line] = button
            row.addWidget(button)
        row.addStretch(1)
        self._group.idClicked.connect(lambda number: self.chosen.emit(list(LineStyle)[number]))
        themes().theme_changed.connect(self._draw)
        self.retranslate()

    def show_line(self, line: LineStyle, color: str) -> None:
        """Show the underline in force, in the label's colour."""
        self._color = color
        self._buttons[line].setChecked(True)
        self._draw()

    def button(self, line: LineStyle) -> QToolButton:
        """The button of an underline."""
        return self._buttons[line]

    def _draw(self) -> None:
        for line, button in self._buttons.items():
            button.setIcon(_line_sample(line, label_paint(current_theme(), self._color).line))

    def retranslate(self) -> None:
        names = {
            LineStyle.SOLID: self.tr("solid"),
            LineStyle.DOTTED: self.tr("dotted"),
            LineStyle.THIN: self.tr("thin"),
            LineStyle.DASHED: self.tr("dashed"),
            LineStyle.DOUBLE: self.tr("double"),
            LineStyle.WAVY: self.tr("wavy"),
        }
        for line, button in self._buttons.items():
            button.setAccessibleName(names[line])
            button.setToolTip(names[line])
        self._draw()


def _line_sample(line: LineStyle, color: str) -> QIcon:
    pixmap = QPixmap(80, 40)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_underline(painter, 4, 36, 10, line, color)
    painter.end()
    return QIcon(pixmap)


class KeyField(Translated, QLineEdit):
    """Takes one key: what is pressed is the Latin letter or digit of that key, also under an Arabic layout.

    Signals:
        chosen: the key, or an empty string for none.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(56)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setReadOnly(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.retranslate()

    def show_key(self, key: str) -> None:
        """Show the key in force."""
        self.setText(key.upper())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = latin_key(event.text()).lower()
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.show_key("")
            self.chosen.emit("")
        elif key.isascii() and key.isalnum():
            self.show_key(key)
            self.selectAll()
            self.chosen.emit(key)
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape):
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Key"))
        self.setPlaceholderText(self.tr("key"))
        self.setToolTip(self.tr("Press the key; Backspace takes it away"))
