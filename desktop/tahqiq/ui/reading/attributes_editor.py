"""What a label lets people say of its annotations: text, choice, yes or no, number, date."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from tahqiq.domain.annotations import AttributeValue
from tahqiq.domain.folding import fold
from tahqiq.domain.labels import AttributeDef, AttributeType
from tahqiq.ui.controllers.details import Details
from tahqiq.ui.controllers.drafts import Drafts
from tahqiq.ui.i18n import Translated, languages
from tahqiq.ui.reading.fields import SavedLine
from tahqiq.ui.widgets import SectionHeader, SegmentedControl, text_label

MOST_SEGMENTS = 4
"""A choice among more is a drop-down list."""

KNOWN_CHOICES = (T("choices", "high"), T("choices", "medium"), T("choices", "low"))
"""Choices of the preset label sets, which are stored as these words and shown in the interface's language."""

_NUMBER = re.compile(r"[-+]?\d[\d,]*(?:\.\d+)?")
_DAY = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|-W(?:0[1-9]|[1-4]\d|5[0-3]))?")


def attribute_title(attribute: AttributeDef) -> str:
    """What an attribute is called in the interface's language."""
    arabic = languages().language == "ar"
    first, second = attribute.title_ar, attribute.title_en
    return (first if arabic else second) or second or first or attribute.name


def choice_words(choice: str) -> str:
    """A choice in the interface's language, where that is known."""
    return QCoreApplication.translate("choices", choice)


def parsed_number(text: str) -> float | int | None:
    """A number typed with any digits and separators; None where it is none."""
    plain = fold(text).replace("٬", ",").replace("٫", ".").replace(" ", "").replace("\u00a0", "")
    if not _NUMBER.fullmatch(plain):
        return None
    plain = plain.replace(",", "")
    return float(plain) if "." in plain else int(plain)


def parsed_date(text: str) -> str | None:
    """An ISO date (year, month, week, day, or two with a stroke) typed with any digits; None where it is none."""
    plain = fold(text).upper().replace(" ", "")
    parts = plain.split("/")
    return plain if 1 <= len(parts) <= 2 and all(_DAY.fullmatch(part) for part in parts) else None


Store = Callable[[int, str, AttributeValue | None], bool]
"""Stores an attribute of an annotation, None for none; whether it is stored now."""


class AttributesEditor(Translated, QWidget):
    """A row for each attribute of the label.

    Signals:
        done: the person goes back to the page.
    """

    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = Drafts(self)
        self._store: Store = lambda _annotation_id, _name, _value: False
        self._attributes: tuple[AttributeDef, ...] = ()
        self._details: Details | None = None
        self._shows: dict[str, Callable[[AttributeValue | None, int], object]] = {}
        self._lines: list[SavedLine] = []
        self.fields: dict[str, QWidget] = {}
        self.header = SectionHeader(parent=self)
        self._body = QWidget(self)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(4)
        self._box.addWidget(self.header)
        self._box.addWidget(self._body)
        self.retranslate()

    def retranslate(self) -> None:
        self.header.set_title(self.tr("Attributes"))
        self._attributes = ()
        if self._details is not None:
            self.show_details(self._details)

    def show_details(self, details: Details) -> None:
        """Show the attributes of the annotation's label with what is said of each."""
        self._details = details
        if details.label.attributes != self._attributes:
            self._attributes = details.label.attributes
            self._make()
        for name, show in self._shows.items():
            show(details.annotation.attributes.get(name), details.annotation.id)
        self._body.setEnabled(details.editable)
        self.setVisible(bool(self._attributes))

    def keep_with(self, drafts: Drafts, store: Store) -> None:
        """Say where the attributes go, before any is shown."""
        self._drafts, self._store = drafts, store

    def leave(self) -> None:
        """Nothing is shown any more."""
        for line in self._lines:
            line.show_value("", None)

    def _give(self, name: str, value: AttributeValue | None) -> None:
        if self._details is not None:
            self._store(self._details.annotation.id, name, value)

    def _make(self) -> None:
        self.leave()
        self._shows.clear()
        self._lines.clear()
        self.fields.clear()
        self._box.removeWidget(self._body)
        self._body.hide()  # it would be seen beside its successor until it is gone
        self._body.deleteLater()
        self._body = QWidget(self)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for attribute in self._attributes:
            title = attribute_title(attribute)
            field = self._field(attribute)
            field.setAccessibleName(title)
            self.fields[attribute.name] = field
            column.addWidget(text_label(title, "soft", self._body, wrap=True))
            column.addWidget(field)
            column.addSpacing(5)
        self._box.addWidget(self._body)
        self._body.show()

    def _field(self, attribute: AttributeDef) -> QWidget:
        makers = {
            AttributeType.TEXT: self._text,
            AttributeType.NUMBER: self._number,
            AttributeType.DATE: self._date,
            AttributeType.FLAG: self._flag,
            AttributeType.CHOICE: self._choice,
        }
        return makers[attribute.type](attribute)

    def _line(self, attribute: AttributeDef, keep: Callable[[int, str], bool]) -> SavedLine:
        line = SavedLine(self._body)
        line.keep_with(self._drafts, f"attribute {attribute.name}", keep)
        line.done.connect(self.done)
        self._lines.append(line)
        self._shows[attribute.name] = lambda value, owner: line.show_value("" if value is None else str(value), owner)
        return line

    def _text(self, attribute: AttributeDef) -> QWidget:
        return self._line(attribute, lambda owner, text: self._store(owner, attribute.name, text.strip() or None))

    def _number(self, attribute: AttributeDef) -> QWidget:
        return self._parsed(attribute, parsed_number, self.tr("A number, such as 3.5 or ١٬٥٥٤"))

    def _date(self, attribute: AttributeDef) -> QWidget:
        return self._parsed(attribute, parsed_date, self.tr("A date, such as 2024-06-18, 2024-06 or 2024"))

    def _parsed(self, attribute: AttributeDef, parse: Callable[[str], AttributeValue | None], example: str) -> QWidget:
        """A line whose text must mean something; what does not is not stored, and it is said what would."""
        field = QWidget(self._body)
        box = QVBoxLayout(field)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        hint = text_label(example, "danger", field, wrap=True)
        hint.hide()

        def keep(owner: int, text: str) -> bool:
            value = parse(text) if text.strip() else None
            understood = value is not None or not text.strip()
            return understood and self._store(owner, attribute.name, value)

        line = self._line(attribute, keep)
        box.addWidget(line)
        box.addWidget(hint)
        line.unsaved_changed.connect(lambda: hint.setVisible(line.unsaved and parse(line.text()) is None))
        line.textEdited.connect(lambda _text: hint.hide())
        field.setFocusProxy(line)
        return field

    def _flag(self, attribute: AttributeDef) -> QWidget:
        box = QCheckBox(self._body)
        box.clicked.connect(lambda on: self._give(attribute.name, True if on else None))
        self._shows[attribute.name] = lambda value, _owner: box.setChecked(value is True)
        return box

    def _choice(self, attribute: AttributeDef) -> QWidget:
        if len(attribute.choices) <= MOST_SEGMENTS:
            return self._segments(attribute)
        combo = QComboBox(self._body)
        combo.addItem("", "")
        for choice in attribute.choices:
            combo.addItem(choice_words(choice), choice)
        combo.activated.connect(lambda row: self._give(attribute.name, combo.itemData(row) or None))
        self._shows[attribute.name] = lambda value, _owner: combo.setCurrentIndex(max(0, combo.findData(value)))
        return combo

    def _segments(self, attribute: AttributeDef) -> QWidget:
        control = SegmentedControl(self._body)
        control.set_choices([(choice, choice_words(choice)) for choice in attribute.choices])
        control.chosen.connect(lambda choice: self._give(attribute.name, choice))
        self._shows[attribute.name] = lambda value, _owner: control.set_current("" if value is None else str(value))
        return control
