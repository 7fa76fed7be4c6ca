"""The panel beside the page: everything about the annotation in focus, saved as it is changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tahqiq.ui.actions import ActionId, ActionRegistry
from tahqiq.ui.controllers.details import Details
from tahqiq.ui.formatting import format_moment
from tahqiq.ui.i18n import Translated
from tahqiq.ui.reading.annotation_rows import PartRows, SiblingRows
from tahqiq.ui.reading.attributes_editor import AttributesEditor
from tahqiq.ui.reading.fields import SavedText, follow_text
from tahqiq.ui.reading.label_choice import LabelChoice
from tahqiq.ui.reading.link_rows import LinksSection
from tahqiq.ui.reading.name_row import NameRow
from tahqiq.ui.reading.speaker_section import EntitySection, SpeakerSection
from tahqiq.ui.theme.fonts import reading_font
from tahqiq.ui.widgets import EmptyState, IconButton, SectionHeader, ground, text_label

MOST_WORDS = 220
"""Characters of the annotated words that the panel shows."""

_SIDE = 16

_TOOLS = (
    ActionId.UNSURE,
    ActionId.ADD_PART,
    ActionId.SPLIT,
    ActionId.DUPLICATE,
    ActionId.TAG_ALL,
    ActionId.DELETE,
)


class DetailsPanel(Translated, QWidget):
    """Shows a ``Details``; what it asks for is on its sections' signals.

    Signals:
        done: the person goes back to the page.
    """

    done = Signal()

    def __init__(self, actions: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "surface")
        self._details: Details | None = None
        self.siblings = SiblingRows(self)
        self.words = QLabel(self)
        self.labels = LabelChoice(self)
        self.parts = PartRows(actions, self)
        self.speaker = SpeakerSection(actions, self)
        self.entity = EntitySection(actions, self)
        self.attributes = AttributesEditor(self)
        self.note_header = SectionHeader(parent=self)
        self.note = SavedText(self)
        self.links = LinksSection(actions, self)
        self.made = text_label("", "faint", self, wrap=True)
        self._nothing = EmptyState("tag", (), self)
        self._stack = QStackedWidget(self)
        self._tools = [IconButton(actions[tool], parent=self) for tool in _TOOLS]
        self._lay_out()
        self._connect()
        self.retranslate()
        self.show_details(None)

    def _lay_out(self) -> None:
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setFont(reading_font(16))
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.note.setFixedHeight(72)
        tools = QHBoxLayout()
        tools.setSpacing(2)
        for button in self._tools:
            tools.addWidget(button)
        tools.addStretch(1)
        content = self._content = QWidget()
        content.installEventFilter(self)
        ground(content, "none")
        column = QVBoxLayout(content)
        column.setContentsMargins(_SIDE, 12, _SIDE, 16)
        column.setSpacing(12)
        column.addWidget(self.siblings)
        column.addWidget(self.words)
        column.addWidget(self.labels)
        column.addLayout(tools)
        for section in (self.parts, self.speaker, self.entity, self.attributes):
            column.addWidget(section)
        note = QVBoxLayout()
        note.setSpacing(4)
        note.addWidget(self.note_header)
        note.addWidget(self.note)
        column.addLayout(note)
        column.addWidget(self.links)
        column.addWidget(self.made)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._scroll)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)

    def _connect(self) -> None:
        for source in (self.speaker, self.attributes, self.note):
            source.done.connect(self.done)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Details of the annotation"))
        self.words.setAccessibleName(self.tr("Annotated words"))
        self.note_header.set_title(self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("What should be remembered about this?"))
        self._nothing.set_texts(
            self.tr("No annotation here"),
            self.tr("Select words with Space, then press a label's key: C for a claim, Q for a quote."),
        )
        if self._details is not None:
            self._say_when(self._details)
        self._fit()

    def _fit(self) -> None:
        """Never so narrow that anything in it, in whichever language, is cut off."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        widest = max(self.speaker.form.minimumSizeHint().width() + 2 * _SIDE, self._content.minimumSizeHint().width())
        wanted, pane = widest + bar, self.parentWidget()
        if wanted != self.minimumWidth():
            self.setMinimumWidth(wanted)
        if pane is not None and pane.minimumWidth() != wanted:
            pane.setMinimumWidth(wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What the content needs has changed: a language, a label's attributes, a proposal."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    @property
    def details(self) -> Details | None:
        """What is shown."""
        return self._details

    @property
    def annotation_id(self) -> int | None:
        """The annotation that is shown."""
        return self._details.annotation.id if self._details is not None else None

    def name_row(self) -> NameRow | None:
        """Where the picker opens for the annotation that is shown; None where it names nobody."""
        if self._details is None:
            return None
        if self._details.is_speech:
            return self.speaker.name_row
        return self.entity.name_row if self._details.mention_kind is not None else None

    def show_details(self, details: Details | None) -> None:
        """Show an annotation, or None. What was typed about the former one is saved first."""
        former = self.annotation_id
        if former is not None and (details is None or details.annotation.id != former):
            self._close_pickers()
        self._details = details
        if details is None or not details.is_speech:
            self.speaker.leave()
        if details is None:
            self.attributes.leave()
            self.note.show_value("", None)
            self._stack.setCurrentWidget(self._nothing)
            return
        annotation = details.annotation
        self.siblings.show_siblings(details.siblings, annotation.id)
        shown = " ".join(annotation.words.split())
        shown = shown if len(shown) <= MOST_WORDS else f"{shown[:MOST_WORDS].rsplit(' ', 1)[0]}…"
        follow_text(self.words, shown)
        self.words.setText(shown)
        self.labels.show_labels(details.labels, details.label)
        self.labels.setEnabled(details.editable)
        self.parts.show_parts(annotation, details.editable)
        self.speaker.setVisible(details.is_speech)
        if details.is_speech and not self.speaker.name_row.picking:
            self.speaker.show_details(details)
        self.entity.setVisible(details.mention_kind is not None)
        if details.mention_kind is not None and not self.entity.name_row.picking:
            self.entity.show_details(details)
        self.attributes.show_details(details)
        self.note.show_value(annotation.note, annotation.id)
        self.note.setReadOnly(not details.editable)
        self.links.show_details(details)
        self._say_when(details)
        self._stack.setCurrentWidget(self._scroll)
        if former != annotation.id:
            self._scroll.verticalScrollBar().setValue(0)

    def focus_note(self) -> None:
        """Put the focus into the note."""
        self._scroll.ensureWidgetVisible(self.note)
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_part(self, widget: QWidget) -> None:
        """Scroll to ``widget``."""
        self._scroll.ensureWidgetVisible(widget, 0, 24)

    def _close_pickers(self) -> None:
        for row in (self.speaker.name_row, self.entity.name_row):
            if row.picking:
                row.close_picker()

    def _say_when(self, details: Details) -> None:
        self.made.setText(format_moment(details.annotation.created_at))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)
