"""What may be said about a span that bears a label: its attributes, each with a type."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from tahqiq.domain.labels import AttributeDef, AttributeType
from tahqiq.ui.dialogs.labels.draft import code_from
from tahqiq.ui.i18n import Translated, languages
from tahqiq.ui.views.parts.notices import filled
from tahqiq.ui.widgets import IconButton, text_label

SEPARATORS = "،,;؛"


class AttributesEditor(Translated, QWidget):
    """One card for each attribute, and a button for another.

    Signals:
        edited: the attributes as they are to be (tuple of ``AttributeDef``).
        more_wanted: another attribute is wanted.
    """

    edited = Signal(object)
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[AttributeRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.add = QPushButton(self)
        self.add.clicked.connect(self.more_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._column)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        layout.addLayout(foot)
        self.retranslate()

    @property
    def rows(self) -> tuple[AttributeRow, ...]:
        """The cards in order."""
        return tuple(self._rows)

    def show_attributes(self, attributes: Sequence[AttributeDef]) -> None:
        """Show the attributes; cards that stay keep the focus."""
        while len(self._rows) > len(attributes):
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(attributes):
            row = AttributeRow(self)
            row.finished.connect(self._finished)
            row.removed.connect(self._removed)
            self._column.addWidget(row)
            self._rows.append(row)
        for row, attribute in zip(self._rows, attributes, strict=True):
            row.show_attribute(attribute)

    def focus_last(self) -> None:
        """Put the focus into the last card, ready to be named."""
        if self._rows:
            first = self._rows[-1].names[0]
            first.setFocus()
            first.selectAll()

    def _finished(self) -> None:
        typed = _named_apart([row.typed() for row in self._rows])
        if typed != tuple(row.attribute for row in self._rows):
            self.edited.emit(typed)

    def _removed(self, gone: AttributeRow) -> None:
        self.edited.emit(tuple(row.attribute for row in self._rows if row is not gone))

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Attributes"))
        self.add.setText(self.tr("Add an attribute"))


class AttributeRow(Translated, QWidget):
    """One attribute: its names, its type, and what there is to choose.

    Signals:
        finished: something was changed.
        removed: the attribute is to go (the row).
    """

    finished = Signal()
    removed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.attribute = AttributeDef("attribute", "", "", AttributeType.TEXT)
        self.ar, self.en, self.choices = (QLineEdit(self) for _ in range(3))
        self.names = (self.ar, self.en) if languages().right_to_left else (self.en, self.ar)
        self.type = QComboBox(self)
        for kind in AttributeType:
            self.type.addItem("", str(kind))
        self._code = text_label("", "faint", self)
        self._remove = IconButton("close", "", self, size=14)
        self._remove.clicked.connect(lambda: self.removed.emit(self))
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(6)
        first.addWidget(self.ar, 2)
        first.addWidget(self.en, 2)
        first.addWidget(self.type, 1)
        first.addWidget(self._remove)
        second.addWidget(self.choices, 1)
        second.addWidget(self._code)
        second.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(first)
        column.addLayout(second)
        for field in (self.ar, self.en, self.choices):
            field.editingFinished.connect(self.finished)
        self.type.activated.connect(lambda _: self._type_chosen())
        self.retranslate()

    def show_attribute(self, attribute: AttributeDef) -> None:
        """Show an attribute."""
        self.attribute = attribute
        comma = "، " if languages().right_to_left else ", "
        shown = ((self.ar, attribute.title_ar), (self.en, attribute.title_en))
        for field, words in (*shown, (self.choices, comma.join(attribute.choices))):
            if field.text() != words and not (field.hasFocus() and field.isModified()):
                field.setText(words)
        self.type.setCurrentIndex(list(AttributeType).index(attribute.type))
        self.choices.setVisible(attribute.type is AttributeType.CHOICE)
        self._code.setText(f"\u2066{attribute.name}\u2069")
        self.retranslate()

    def _type_chosen(self) -> None:
        self.choices.setVisible(self.type.currentData() == str(AttributeType.CHOICE))
        self.finished.emit()

    def typed(self) -> AttributeDef:
        """The attribute as it is in the fields; a name that was never given follows the English title."""
        kind = AttributeType(self.type.currentData())
        name, title_en = self.attribute.name, " ".join(self.en.text().split())
        if name.startswith("attribute_") and title_en != self.attribute.title_en and code_from(title_en):
            name = code_from(title_en)
        choices = split_choices(self.choices.text()) if kind is AttributeType.CHOICE else ()
        return AttributeDef(name, " ".join(self.ar.text().split()), title_en, kind, choices)

    def retranslate(self) -> None:
        self.ar.setPlaceholderText(self.tr("Arabic name"))
        self.en.setPlaceholderText(self.tr("English name"))
        self.choices.setPlaceholderText(self.tr("Choices with commas between: high, medium, low"))
        words = {
            AttributeType.TEXT: self.tr("text"),
            AttributeType.CHOICE: self.tr("choice"),
            AttributeType.FLAG: self.tr("yes or no"),
            AttributeType.NUMBER: self.tr("number"),
            AttributeType.DATE: self.tr("date"),
        }
        for number, kind in enumerate(AttributeType):
            self.type.setItemText(number, words[kind])
        name = self.attribute.title_ar if languages().right_to_left else self.attribute.title_en
        self.ar.setAccessibleName(filled(self.tr("Arabic name of the attribute %1"), name))
        self.en.setAccessibleName(filled(self.tr("English name of the attribute %1"), name))
        self.choices.setAccessibleName(filled(self.tr("Choices of the attribute %1"), name))
        self.type.setAccessibleName(filled(self.tr("Type of the attribute %1"), name))
        self._remove.set_name(filled(self.tr("Remove the attribute %1"), name))


def _named_apart(attributes: Sequence[AttributeDef]) -> tuple[AttributeDef, ...]:
    """The attributes, of which no two have one name in files."""
    names: set[str] = set()
    apart = []
    for attribute in attributes:
        name, number = attribute.name, 1
        while name in names:
            number += 1
            name = f"{attribute.name}_{number}"
        names.add(name)
        apart.append(replace(attribute, name=name))
    return tuple(apart)


def split_choices(typed: str) -> tuple[str, ...]:
    """The choices in a line with commas between, each once, in order."""
    for separator in SEPARATORS:
        typed = typed.replace(separator, "\n")
    return tuple(dict.fromkeys(words for line in typed.split("\n") if (words := " ".join(line.split()))))
