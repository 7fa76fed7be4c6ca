"""What may be said about a span that bears a label: its attributes, each with a type."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tahqiq.domain.labels import AttributeDef, AttributeType
from tahqiq.ui.controllers.drafts import Drafts
from tahqiq.ui.dialogs.labels.draft import code_from
from tahqiq.ui.i18n import Translated, languages
from tahqiq.ui.reading.fields import SavedLine
from tahqiq.ui.views.parts.notices import filled
from tahqiq.ui.widgets import IconButton, text_label

SEPARATORS = "،,;؛"

Attributes = tuple[AttributeDef, ...]

StoreAttributes = Callable[[tuple[int, int], Callable[[Attributes], Attributes]], bool]
"""Changes the attributes of a label (numbers of its set and of itself); whether they are stored now."""

AttributeOf = tuple[int, int, str]
"""Number of a label set, of a label in it, and the name of an attribute."""

StoreAttribute = Callable[[AttributeOf, Callable[[AttributeDef], AttributeDef | None]], bool]
"""Changes one attribute, or takes it away (None)."""


class AttributesEditor(Translated, QWidget):
    """One card for each attribute, and a button for another.

    Args:
        drafts: where words wait that could not be stored.
        store: stores the attributes of a label.

    Signals:
        more_wanted: another attribute is wanted.
    """

    more_wanted = Signal()

    def __init__(self, drafts: Drafts, store: StoreAttributes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts, self._store_all = drafts, store
        self._renamed: dict[AttributeOf, str] = {}
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

    def show_attributes(self, attributes: Sequence[AttributeDef], of: tuple[int, int] | None) -> None:
        """Show the attributes of a label; cards that stay keep the focus and what is being typed in them."""
        while len(self._rows) > len(attributes):
            row = self._rows.pop()
            row.show_attribute(row.attribute, None)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(attributes):
            row = AttributeRow(self._drafts, self._store, self)
            self._column.addWidget(row)
            self._rows.append(row)
        for row, attribute in zip(self._rows, attributes, strict=True):
            row.show_attribute(attribute, of)

    def focus_last(self) -> None:
        """Put the focus into the last card, ready to be named."""
        if self._rows:
            first = self._rows[-1].names[0]
            first.setFocus()
            first.selectAll()

    def _store(self, of: AttributeOf, change: Callable[[AttributeDef], AttributeDef | None]) -> bool:
        """Store a change of one attribute, also one that has been given another name since it was typed."""
        set_id, label_id, name = of
        while (set_id, label_id, name) in self._renamed:
            name = self._renamed[set_id, label_id, name]

        def changed(attributes: Attributes) -> Attributes:
            at = next((n for n, a in enumerate(attributes) if a.name == name), None)
            if at is None:
                return attributes
            new = change(attributes[at])
            apart = _named_apart((*attributes[:at], *((new,) if new is not None else ()), *attributes[at + 1 :]))
            if new is not None and apart[at].name != name:  # known before the other fields of the card are stored
                self._renamed[set_id, label_id, name] = apart[at].name
            return apart

        stored = self._store_all((set_id, label_id), changed)
        if not stored:
            self._renamed.pop((set_id, label_id, name), None)
        return stored

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Attributes"))
        self.add.setText(self.tr("Add an attribute"))


class AttributeRow(Translated, QWidget):
    """One attribute: its names, its type, and what there is to choose; each field saves itself."""

    def __init__(self, drafts: Drafts, store: StoreAttribute, parent: QWidget) -> None:
        super().__init__(parent)
        self.attribute = AttributeDef("attribute", "", "", AttributeType.TEXT)
        self._of: AttributeOf | None = None
        self._store = store
        self.ar, self.en, self.choices = (SavedLine(self, pass_on=True, pause=False) for _ in range(3))
        self.ar.keep_with(drafts, "ar of an attribute", lambda of, typed: store(of, lambda x: _named(x, ar=typed)))
        self.en.keep_with(drafts, "en of an attribute", lambda of, typed: store(of, lambda x: _named(x, en=typed)))
        self.choices.keep_with(
            drafts, "choices of an attribute", lambda of, typed: store(of, lambda x: _with_choices(x, typed))
        )
        self.names = (self.ar, self.en) if languages().right_to_left else (self.en, self.ar)
        self.type = QComboBox(self)
        for kind in AttributeType:
            self.type.addItem("", str(kind))
        self._code = text_label("", "faint", self)
        self._remove = IconButton("close", "", self, size=14)
        self._remove.clicked.connect(lambda: self._change(lambda _: None))
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
        self.type.activated.connect(lambda _: self._type_chosen())
        self.retranslate()

    def show_attribute(self, attribute: AttributeDef, label: tuple[int, int] | None) -> None:
        """Show an attribute of a label; what is being typed stays."""
        self.attribute = attribute
        self._of = (*label, attribute.name) if label is not None else None
        comma = "، " if languages().right_to_left else ", "
        shown = ((self.ar, attribute.title_ar), (self.en, attribute.title_en))
        for field, words in (*shown, (self.choices, comma.join(attribute.choices))):
            field.show_value(words if self._of is not None else "", self._of)
        self.type.setCurrentIndex(list(AttributeType).index(attribute.type))
        self.choices.setVisible(attribute.type is AttributeType.CHOICE)
        self._code.setText(f"\u2066{attribute.name}\u2069")
        self.retranslate()

    def _type_chosen(self) -> None:
        self._change(lambda x: _of_type(x, AttributeType(self.type.currentData())))

    def _change(self, change: Callable[[AttributeDef], AttributeDef | None]) -> None:
        """Store what was chosen rather than typed; where it cannot be, the card shows again what is stored."""
        if self._of is not None and not self._store(self._of, change):
            self.show_attribute(self.attribute, self._of[:2])

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


def _named(attribute: AttributeDef, ar: str | None = None, en: str | None = None) -> AttributeDef:
    """The attribute with other titles; a name that was never given follows the English one."""
    title_ar, title_en = (
        old if typed is None else " ".join(typed.split())
        for old, typed in ((attribute.title_ar, ar), (attribute.title_en, en))
    )
    name = attribute.name
    if name.startswith("attribute_") and title_en != attribute.title_en and code_from(title_en):
        name = code_from(title_en)
    return replace(attribute, name=name, title_ar=title_ar, title_en=title_en)


def _with_choices(attribute: AttributeDef, typed: str) -> AttributeDef:
    return replace(attribute, choices=split_choices(typed)) if attribute.type is AttributeType.CHOICE else attribute


def _of_type(attribute: AttributeDef, kind: AttributeType) -> AttributeDef:
    return replace(attribute, type=kind, choices=attribute.choices if kind is AttributeType.CHOICE else ())


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
