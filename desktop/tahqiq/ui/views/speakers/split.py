"""Making two entries of one: which spellings and annotations go to the new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tahqiq.domain.anchors import CONTEXT
from tahqiq.domain.annotations import Annotation
from tahqiq.domain.articles import ArticleSummary
from tahqiq.domain.entities import Entity
from tahqiq.domain.folding import fold
from tahqiq.domain.labels import Label
from tahqiq.services.commands.entities import SplitEntity
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.i18n import Translated
from tahqiq.ui.theme import themes
from tahqiq.ui.views.parts.articles import summary_from_where
from tahqiq.ui.views.parts.concordance import BREAKS, Excerpt
from tahqiq.ui.views.parts.notices import filled
from tahqiq.ui.views.parts.places import Place, PlacesList, PlacesModel
from tahqiq.ui.widgets import text_label


class SplitPanel(Translated, QWidget):
    """Check what belongs to the new entry, name it, split. Nothing is changed before.

    Signals:
        split: the id of the new entry.
        left: nothing is to be done.
    """

    split = Signal(int)
    left = Signal()

    def __init__(self, project: SessionController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._entity: Entity | None = None
        self._annotations: Sequence[Annotation] = ()
        self._named_by_hand = False
        self._checks: list[QCheckBox] = []
        self._title = text_label("", "title", self)
        self._explained = text_label("", "soft", self, wrap=True)
        self._spellings_title = text_label("", "heading", self)
        self._spellings = QVBoxLayout()
        self._spellings.setSpacing(0)
        self._places_title = text_label("", "heading", self)
        self.model = PlacesModel(self)
        self.model.checks_changed.connect(self._allow)
        self.places = PlacesList(self)
        self.places.setModel(self.model)
        themes().theme_changed.connect(self.places.viewport().update)
        self.name = QLineEdit(self)
        self.name.textEdited.connect(self._name_typed)
        self.go = QPushButton(self)
        self.go.setProperty("kind", "primary")
        self.go.clicked.connect(self.split_now)
        self.leave = QPushButton(self)
        self.leave.setProperty("kind", "quiet")
        self.leave.clicked.connect(self.left)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.name, 1)
        buttons.addWidget(self.go)
        buttons.addWidget(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(8)
        for widget in (self._title, self._explained, self._spellings_title):
            layout.addWidget(widget)
        layout.addLayout(self._spellings)
        layout.addSpacing(4)
        layout.addWidget(self._places_title)
        layout.addWidget(self.places, 1)
        layout.addLayout(buttons)

    def show_entity(self, entity: Entity) -> None:
        """Begin with an entry, nothing checked."""
        read = self._project.session.read
        self._entity, self._named_by_hand = entity, False
        self._annotations = read.entity_annotations(entity.id)
        for check in self._checks:
            self._spellings.removeWidget(check)
            check.hide()
            check.deleteLater()
        self._checks = []
        for spelling in entity.spellings:
            check = QCheckBox(spelling.text.replace("&", "&&"), self)
            check.setProperty("spelling", spelling.id)
            check.toggled.connect(lambda _on, words=spelling.text: self._spelling_toggled(words))
            self._spellings.addWidget(check, 0, Qt.AlignmentFlag.AlignLeading)
            self._checks.append(check)
        articles = {a.id: a for a in read.articles({a.article_id for a in self._annotations})}
        labels = read.all_labels()
        self.model.show([_place(a, articles[a.article_id], labels.get(a.label_id)) for a in self._annotations], ())
        self.name.clear()
        self.retranslate()
        self._allow()
        if self._checks:
            self._checks[0].setFocus()

    def _spelling_toggled(self, words: str) -> None:
        """A spelling takes along the mentions that print it, and the speech whose speaker is printed so."""
        on = next(c.isChecked() for c in self._checks if c.text() == words.replace("&", "&&"))
        wanted = fold(words)
        self.model.check([a.id for a in self._annotations if wanted in _printed(a)], on)
        if not self._named_by_hand:
            first = next((c.text().replace("&&", "&") for c in self._checks if c.isChecked()), "")
            self.name.setText(first)
        self._allow()

    def _name_typed(self) -> None:
        self._named_by_hand = bool(self.name.text().strip())
        self._allow()

    @property
    def spelling_ids(self) -> tuple[int, ...]:
        """The spellings that go."""
        return tuple(int(c.property("spelling")) for c in self._checks if c.isChecked())

    @property
    def annotation_ids(self) -> tuple[int, ...]:
        """The annotations that go."""
        return self.model.checked

    def _allow(self) -> None:
        chosen = bool(self.spelling_ids or self.annotation_ids)
        self.go.setEnabled(chosen and bool(self.name.text().strip()) and not self._project.read_only)

    def split_now(self) -> None:
        """Make the new entry, in one step."""
        if self._entity is None or not self.go.isEnabled():
            return
        name = " ".join(self.name.text().split())
        made = self._project.do(SplitEntity(self._entity.id, name, self.spelling_ids, self.annotation_ids), self)
        if made is not None:
            self.split.emit(made)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.split_now()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        name = self._entity.name if self._entity else ""
        self.setAccessibleName(self.tr("Split an entry"))
        self._title.setText(filled(self.tr("Make two of «%1»"), name))
        self._explained.setText(
            self.tr("Check what belongs to somebody else. The two are remembered as different and not offered as one.")
        )
        self._spellings_title.setText(self.tr("Spellings that go"))
        self._places_title.setText(self.tr("Quotes, claims and mentions that go"))
        self.places.setAccessibleName(self.tr("Quotes, claims and mentions that go"))
        self.name.setPlaceholderText(self.tr("Name of the new entry"))
        self.name.setAccessibleName(self.tr("Name of the new entry"))
        self.go.setText(self.tr("Split"))
        self.leave.setText(self.tr("Leave it"))


def _place(annotation: Annotation, article: ArticleSummary, label: Label | None) -> Place:
    first = annotation.parts[0]
    before, after = first.prefix, annotation.parts[-1].suffix
    if len(before) == CONTEXT and " " in before:  # cut at a word
        before = before[before.index(" ") + 1 :]
    if len(after) == CONTEXT and " " in after:
        after = after[: after.rindex(" ")]
    text = f"{before}{annotation.words}{after}".translate(BREAKS)
    start = len(before)
    shown = Excerpt(text, (start, start + len(annotation.words)))
    return Place(annotation.id, article.id, article.title, summary_from_where(article), shown, label)


def _printed(annotation: Annotation) -> set[str]:
    """How the entity is printed at an annotation, folded."""
    printed = set()
    if annotation.entity_id is not None:
        printed.add(fold(" ".join(p.exact for p in annotation.parts)))
    if annotation.attribution is not None and annotation.attribution.mention is not None:
        printed.add(fold(annotation.attribution.mention.exact))
    return printed
