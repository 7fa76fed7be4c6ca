"""One label with everything that can be said of it; each change is stored at once, or waits in its field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from tahqiq.domain.labels import AttributeDef, Label, LabelRole, LabelSet, LineStyle
from tahqiq.ui.controllers.drafts import Drafts
from tahqiq.ui.controllers.page_data import label_name
from tahqiq.ui.dialogs.labels.attributes import AttributesEditor
from tahqiq.ui.dialogs.labels.colors import adjusted_in, looks_like
from tahqiq.ui.dialogs.labels.draft import holder_of, new_attribute
from tahqiq.ui.dialogs.labels.pickers import ColorPicker, KeyField, LinePicker
from tahqiq.ui.dialogs.labels.sample import LabelSample
from tahqiq.ui.i18n import Translated
from tahqiq.ui.reading.fields import SavedLine, SavedText
from tahqiq.ui.theme.model import load_themes
from tahqiq.ui.views.parts.notices import filled
from tahqiq.ui.widgets import SectionHeader, text_label

LabelOf = tuple[int, int]
"""Number of a label set, and of a label in it."""

StoreLabel = Callable[[LabelOf, Callable[[Label], Label]], bool]
"""Changes a label; whether it is stored now. Who says False has said why."""


class LabelForm(Translated, QWidget):
    """Shows one label of a set.

    Args:
        drafts: where words wait that could not be stored.
        store: stores a change of a label.

    Signals:
        edited: the label as it is to be (``Label``), where something was chosen rather than typed.
    """

    edited = Signal(object)

    def __init__(self, drafts: Drafts, store: StoreLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts, self._store = drafts, store
        self._themes = tuple(load_themes().values())
        self._label: Label | None = None
        self._set: LabelSet | None = None
        self._at = 0
        self._names: list[tuple[QLabel, str]] = []
        self._make_parts()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _make_parts(self) -> None:
        self.sample = LabelSample(self)
        self.ar, self.en, self.code = (SavedLine(self, pass_on=True, pause=False) for _ in range(3))
        self.role = QComboBox(self)
        for role in LabelRole:
            self.role.addItem("", str(role))
        self.key = KeyField(self)
        self.color = ColorPicker(self)
        self.line = LinePicker(self)
        self._key_problem, self._color_problem = (text_label("", "warning", self, wrap=True) for _ in range(2))
        self._guidelines_title, self._attributes_title = SectionHeader("", self), SectionHeader("", self)
        self.guidelines = SavedText(self, pass_on=True)
        self.guidelines.setFixedHeight(92)
        self.attributes = AttributesEditor(self._drafts, self._store_attributes, self)

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(8)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        for field in (self.ar, self.en, self.code, self.role, self.key):
            label = text_label("", "soft", self)
            label.setBuddy(field)
            self._form.addRow(label, field)
        self._form.addRow(text_label("", "", self), self._key_problem)
        self._form.addRow(text_label("", "soft", self), self.color)
        self._form.addRow(text_label("", "", self), self._color_problem)
        self._form.addRow(text_label("", "soft", self), self.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 24)
        layout.setSpacing(8)
        layout.addWidget(self.sample)
        layout.addSpacing(4)
        layout.addLayout(self._form)
        for title, editor in ((self._guidelines_title, self.guidelines), (self._attributes_title, self.attributes)):
            layout.addWidget(title)
            layout.addWidget(editor)
        layout.addStretch(1)

    def _connect(self) -> None:
        keep, drafts = self._store, self._drafts
        self.ar.keep_with(
            drafts, "ar of a label", lambda of, typed: keep(of, lambda x: replace(x, name_ar=_line(typed)))
        )
        self.en.keep_with(
            drafts, "en of a label", lambda of, typed: keep(of, lambda x: replace(x, name_en=_line(typed)))
        )
        self.code.keep_with(
            drafts, "code of a label", lambda of, typed: keep(of, lambda x: replace(x, code=typed.strip()))
        )
        self.guidelines.keep_with(
            drafts, "guidelines of a label", lambda of, typed: keep(of, lambda x: replace(x, guidelines=typed))
        )
        self.role.activated.connect(lambda _: self._give(role=LabelRole(self.role.currentData())))
        self.key.chosen.connect(self._key_chosen)
        self.color.chosen.connect(lambda color: self._give(color=color))
        self.line.chosen.connect(lambda line: self._give(line=line))
        self.attributes.more_wanted.connect(self._add_attribute)

    # -- showing and giving -----------------------------------------------------------------------------------------

    def show_label(self, label_set: LabelSet, at: int) -> None:
        """Show the label at position ``at``; what is being typed in it stays."""
        label = label_set.labels[at]
        self._label, self._set, self._at = label, label_set, at
        of = (label_set.id, label.id)
        self.ar.show_value(label.name_ar, of)
        self.en.show_value(label.name_en, of)
        self.code.show_value(label.code, of)
        self.guidelines.show_value(label.guidelines, of)
        self.attributes.show_attributes(label.attributes, of)
        self.role.setCurrentIndex(list(LabelRole).index(label.role))
        self.key.show_key(label.key)
        self.color.show_color(label.color)
        self.line.show_line(label.line, label.color)
        self.sample.show_label(label)
        self._warn()

    def leave(self) -> None:
        """Show nobody's label: what was typed is stored, or waits and is said."""
        self._label = None
        for field in (self.ar, self.en, self.code, self.guidelines):
            field.show_value("", None)
        self.attributes.show_attributes((), None)

    def _store_attributes(
        self, of: LabelOf, change: Callable[[tuple[AttributeDef, ...]], tuple[AttributeDef, ...]]
    ) -> bool:
        return self._store(of, lambda label: replace(label, attributes=change(label.attributes)))

    def _give(
        self,
        role: LabelRole | None = None,
        key: str | None = None,
        color: str | None = None,
        line: LineStyle | None = None,
        attributes: tuple[AttributeDef, ...] | None = None,
    ) -> None:
        old = self._label
        if old is None:
            return
        new = replace(
            old,
            role=role or old.role,
            key=old.key if key is None else key,
            color=color or old.color,
            line=line or old.line,
            attributes=old.attributes if attributes is None else attributes,
        )
        if new != old:
            self.edited.emit(new)

    def _key_chosen(self, key: str) -> None:
        self._warn(key)
        if self._set is not None and holder_of(self._set, key, self._at) is None:
            self._give(key=key)

    def _add_attribute(self) -> None:
        if self._label is not None:
            self._give(attributes=new_attribute(self._label, "سمة جديدة", "New attribute"))
            self.attributes.focus_last()

    # -- warnings ---------------------------------------------------------------------------------------------------

    def _warn(self, key: str | None = None) -> None:
        """Say at once what will be hard to see or to press; nothing is forbidden but a key that is taken."""
        label, label_set = self._label, self._set
        if label is None or label_set is None:
            return
        holder = holder_of(label_set, label.key if key is None else key, self._at)
        pressed = (label.key if key is None else key).upper()
        taken = self.tr("%1 is the key of «%2»; press another")
        self._say(self._key_problem, filled(taken, pressed, label_name(holder)) if holder else "")
        others = [x for i, x in enumerate(label_set.labels) if i != self._at]
        same = looks_like(others, label.color, label.line)
        weak = adjusted_in(self._themes, label.color)
        words = []
        if same is not None:
            words.append(
                filled(self.tr("Hard to tell from «%1»: another colour or underline helps."), label_name(same))
            )
        if "light" in weak:
            words.append(self.tr("Too pale on white paper: it is drawn darker there."))
        if "dark" in weak:
            words.append(self.tr("Too dark on dark paper: it is drawn lighter there."))
        self._say(self._color_problem, " ".join(words))

    def _say(self, place: QLabel, words: str) -> None:
        place.setText(words)
        self._form.setRowVisible(place, bool(words))

    def retranslate(self) -> None:
        names = (
            (self.ar, self.tr("Arabic name")),
            (self.en, self.tr("English name")),
            (self.code, self.tr("Name in files")),
            (self.role, self.tr("Is a")),
            (self.key, self.tr("Key")),
            (self.color, self.tr("Colour")),
            (self.line, self.tr("Underline")),
        )
        for field, words in names:
            label = self._form.labelForField(field)
            if isinstance(label, QLabel):
                label.setText(words)
            field.setAccessibleName(words)
        roles = {
            LabelRole.CLAIM: self.tr("claim (has a speaker)"),
            LabelRole.QUOTE: self.tr("quote (has a speaker)"),
            LabelRole.PERSON: self.tr("name of a person"),
            LabelRole.PLACE: self.tr("name of a place"),
            LabelRole.ORG: self.tr("name of a body"),
            LabelRole.DATE: self.tr("date"),
            LabelRole.FIGURE: self.tr("figure"),
            LabelRole.OTHER: self.tr("something else"),
        }
        for number, role in enumerate(LabelRole):
            self.role.setItemText(number, roles[role])
        self._guidelines_title.set_title(self.tr("Guidelines: when to use it"))
        self.guidelines.setAccessibleName(self.tr("Guidelines"))
        self.guidelines.setPlaceholderText(self.tr("What bears this label, what does not, with an example"))
        self._attributes_title.set_title(self.tr("Attributes: what can be said of it"))
        self.sample.setAccessibleName(self.tr("Sample"))
        self._warn()


def _line(typed: str) -> str:
    return " ".join(typed.split())
