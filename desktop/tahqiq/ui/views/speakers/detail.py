"""One entry of the register: its names and titles beside everything it said, and where it is mentioned."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tahqiq.domain.annotations import Annotation
from tahqiq.domain.entities import DatedTitle, Entity, EntityKind, Spelling
from tahqiq.services.commands.entities import AddEntity, DeleteEntities, EditEntity, NewEntity
from tahqiq.services.wording import term
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.formatting import format_number
from tahqiq.ui.i18n import Translated, languages
from tahqiq.ui.reading.fields import SavedLine, SavedText
from tahqiq.ui.theme import Theme, current_theme, themes
from tahqiq.ui.views.parts.lists import RowList
from tahqiq.ui.views.parts.notices import NothingYet
from tahqiq.ui.views.speakers.said import SAID, SaidDelegate, SaidModel, SaidRow, said_rows
from tahqiq.ui.views.speakers.spellings import SpellingsEditor
from tahqiq.ui.views.speakers.titles import TitlesEditor
from tahqiq.ui.widgets import IconButton, SectionHeader, SegmentedControl, ground

RECORD_WIDTH = 400
NEW = 0
"""Stands for the number of an entry that is not in the register yet."""
_SPOKEN, _NAMED = "said", "mentioned"


class EntityPanel(Translated, QWidget):
    """Shows and edits one entry; every edit is a step of its own.

    Signals:
        annotation_requested: article id and annotation id.
        split_requested: the entry holds two that should be apart.
        created: an entry was entered (id).
    """

    annotation_requested = Signal(int, int)
    split_requested = Signal()
    created = Signal(int)

    def __init__(self, project: SessionController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self.entity: Entity | None = None
        self._annotations: Sequence[Annotation] = ()
        self._make_record()
        self._make_said()
        self._lay_out()
        self.retranslate()

    # -- making -----------------------------------------------------------------------------------------------------

    def _make_record(self) -> None:
        drafts = self._project.drafts
        self.name = SavedLine(self, pass_on=True, pause=False)
        self.name.keep_with(drafts, "name", self._keep_name)
        themes().theme_changed.connect(self._style_name)
        self._style_name(current_theme())
        self.kinds = SegmentedControl(self)
        self.kinds.chosen.connect(lambda kind: self._change(kind=EntityKind(kind)))
        self.split = IconButton("split", "", self)
        self.split.clicked.connect(self.split_requested)
        self.delete = IconButton("delete", "", self)
        self.delete.clicked.connect(self.delete_entity)
        self._spellings_title, self._titles_title, self._note_title = (SectionHeader("", self) for _ in range(3))
        self.spellings = SpellingsEditor(self)
        self.spellings.preferred.connect(lambda name: self._change(name=name))
        self.spellings.removed.connect(self._remove_spelling)
        self.spellings.keep_with(drafts, self._keep_spelling)
        self.titles = TitlesEditor(drafts, self._keep_title, self)
        self.note = SavedText(self, pass_on=True)
        self.note.setFixedHeight(84)
        self.note.keep_with(drafts, "note of the register", lambda of, text: self._edit(of, note=text))

    def _style_name(self, theme: Theme) -> None:
        """The name is a heading until it is edited."""
        self.name.setStyleSheet(
            "QLineEdit { font-size: 22px; font-weight: 600; min-height: 36px; background: transparent;"
            " border-color: transparent; padding: 0px 6px; }"
            f"QLineEdit:hover {{ border-color: {theme.hairline}; }}"
            f"QLineEdit:focus {{ border-color: {theme.focus}; background: {theme.raised}; }}"
        )

    def _make_said(self) -> None:
        self.which = SegmentedControl(self)
        self.which.chosen.connect(lambda _: self._show_said())
        self.said_model = SaidModel(self)
        self.said = RowList(self, one_click=True)
        self.said.setItemDelegate(SaidDelegate(self.said))
        self.said.setModel(self.said_model)
        self.said.opened.connect(self._open)
        self._nothing = NothingYet("quote", self)
        self._said_stack = QStackedWidget(self)
        self._said_stack.addWidget(self.said)
        self._said_stack.addWidget(self._nothing)
        themes().theme_changed.connect(self.said.viewport().update)

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(4)
        heading.addWidget(self.name, 1)
        heading.addWidget(self.split)
        heading.addWidget(self.delete)
        self._record = QWidget(self)
        ground(self._record, "none")
        column = QVBoxLayout(self._record)
        column.setContentsMargins(16, 16, 20, 24)
        column.setSpacing(8)
        column.addLayout(heading)
        column.addWidget(self.kinds, 0, Qt.AlignmentFlag.AlignLeading)
        for title, editor in (
            (self._spellings_title, self.spellings),
            (self._titles_title, self.titles),
            (self._note_title, self.note),
        ):
            column.addSpacing(8)
            column.addWidget(title)
            column.addWidget(editor)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._record)
        which = QHBoxLayout()
        which.setContentsMargins(12, 16, 12, 4)
        which.addWidget(self.which)
        which.addStretch(1)
        said = QWidget(self)
        said_column = QVBoxLayout(said)
        said_column.setContentsMargins(0, 0, 0, 0)
        said_column.setSpacing(0)
        said_column.addLayout(which)
        said_column.addWidget(self._said_stack, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(scroll)
        splitter.addWidget(said)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setSizes([RECORD_WIDTH, RECORD_WIDTH * 3 // 2])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    # -- showing ----------------------------------------------------------------------------------------------------

    def show_entity(self, entity: Entity) -> None:
        """Show an entry; where it is on view already, what is being typed stays."""
        fresh = self.entity is None or self.entity.id != entity.id
        self.entity = entity
        self.name.show_value(entity.name, entity.id)
        self.kinds.set_current(str(entity.kind))
        self.spellings.show_spellings(entity.spellings, entity.name, entity.id)
        self.titles.show_titles(entity.titles, entity.id)
        self.note.show_value(entity.note, entity.id)
        self._annotations = self._project.session.read.entity_annotations(entity.id)
        if fresh:
            self.which.set_current(_SPOKEN if self._of(_SPOKEN) or not self._annotations else _NAMED)
        self._name_choices()
        self._show_said()
        self._allow()

    def show_new(self, name: str, kind: EntityKind) -> None:
        """Ask for the name of an entry that is not in the register yet."""
        self.entity = None
        self._annotations = ()
        self.name.show_value("", NEW)
        if name:
            self.name.setText(name)
        self.kinds.set_current(str(kind))
        self.spellings.show_spellings((), "", None)
        self.titles.show_titles((), None)
        self.note.show_value("", None)
        self._show_said()
        self._allow()
        self.name.setFocus()
        self.name.selectAll()

    def _allow(self) -> None:
        there = self.entity is not None
        writable = not self._project.read_only
        self.name.setReadOnly(not writable)
        self.kinds.setEnabled(writable)
        for widget in (self.spellings, self.titles, self.note, self.split, self.delete):
            widget.setEnabled(writable and there)

    def _of(self, which: str) -> list[Annotation]:
        if self.entity is None:
            return []
        if which == _NAMED:
            return [a for a in self._annotations if a.entity_id == self.entity.id]
        return [a for a in self._annotations if a.attribution and a.attribution.speaker_id == self.entity.id]

    def _show_said(self) -> None:
        which = self.which.current or _SPOKEN
        read = self._project.session.read
        found = self._of(which)
        articles = {a.id: a for a in read.articles({a.article_id for a in found})} if found else {}
        self.said_model.show(said_rows(found, articles, read.all_labels()) if found else ())
        self._said_stack.setCurrentWidget(self.said if found else self._nothing)
        self._say_nothing(which)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(SAID)
        if isinstance(row, SaidRow):
            self.annotation_requested.emit(row.article.id, row.annotation.id)

    # -- editing ----------------------------------------------------------------------------------------------------

    def _edit(
        self,
        entity_id: int,
        kind: EntityKind | None = None,
        name: str | None = None,
        note: str | None = None,
        spellings: tuple[Spelling, ...] | None = None,
        titles: tuple[DatedTitle, ...] | None = None,
    ) -> bool:
        """Change an entry, also one that is no longer on view; whether it is so now."""
        entity = self._entry(entity_id)
        if entity is None:
            return False
        wanted = replace(
            entity,
            kind=entity.kind if kind is None else kind,
            name=entity.name if name is None else name,
            note=entity.note if note is None else note,
            spellings=entity.spellings if spellings is None else spellings,
            titles=entity.titles if titles is None else titles,
        )
        return wanted == entity or self._project.did(
            EditEntity(entity.id, wanted.kind, wanted.name, wanted.note, wanted.spellings, wanted.titles), self
        )

    def _entry(self, entity_id: int) -> Entity | None:
        if not self._project.is_open:
            return None
        try:
            return self._project.session.read.entity(entity_id)
        except LookupError:  # deleted meanwhile
            return None

    def _change(self, kind: EntityKind | None = None, name: str | None = None) -> None:
        if self.entity is not None:
            self._edit(self.entity.id, kind=kind, name=name)

    def _keep_name(self, entity_id: int, typed: str) -> bool:
        name = " ".join(typed.split())
        if entity_id != NEW:
            if name:
                return self._edit(entity_id, name=name)
            if self.entity is not None and self.entity.id == entity_id:
                self.name.setText(self.entity.name)
            return True
        if name:
            kind = EntityKind(self.kinds.current or EntityKind.PERSON)
            made = self._project.do(AddEntity(NewEntity(kind, name)), self) if self._project.is_open else None
            if made is not None:
                self.created.emit(made)
            return made is not None
        return True

    def _keep_spelling(self, entity_id: int, words: str) -> bool:
        entity = self._entry(entity_id)
        if entity is None or not words or words in [s.text for s in entity.spellings]:
            return entity is not None
        return self._edit(entity_id, spellings=(*entity.spellings, Spelling(0, words)))

    def _remove_spelling(self, gone: Spelling) -> None:
        if self.entity is not None:
            self._edit(self.entity.id, spellings=tuple(s for s in self.entity.spellings if s.id != gone.id))

    def _keep_title(self, entity_id: int, title_id: int, change: Callable[[DatedTitle], DatedTitle]) -> bool:
        entity = self._entry(entity_id)
        if entity is None:
            return False
        titles = [*entity.titles, DatedTitle(0, "")]
        at = next((n for n, title in enumerate(titles) if title.id == title_id), None)
        if at is None:
            return False
        titles[at] = change(titles[at])
        return self._edit(entity_id, titles=tuple(title for title in titles if title.text))

    def delete_entity(self) -> None:
        """Take the entry out of the register; its annotations stay."""
        if self.entity is not None:
            self._project.did(DeleteEntities((self.entity.id,)), self)

    # -- words ------------------------------------------------------------------------------------------------------

    def _say_nothing(self, which: str) -> None:
        if which == _SPOKEN:
            self._nothing.set_texts(
                self.tr("No quotes or claims yet"),
                self.tr("Tag a quote or a claim and choose this speaker for it: what they said gathers here."),
            )
        else:
            self._nothing.set_texts(
                self.tr("Not mentioned yet"),
                self.tr("Tag the name where it is printed and say whom it names."),
            )

    def _name_choices(self) -> None:
        counts = {which: format_number(len(self._of(which))) for which in (_SPOKEN, _NAMED)}
        said, named = self.tr("Quotes and claims"), self.tr("Mentions")
        self.which.set_choices(((_SPOKEN, f"{said}  {counts[_SPOKEN]}"), (_NAMED, f"{named}  {counts[_NAMED]}")))

    def retranslate(self) -> None:
        language = languages().language
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Preferred name"))
        self.kinds.setAccessibleName(self.tr("Kind"))
        self.kinds.set_choices([(str(kind), term("entity", kind, language)) for kind in EntityKind])
        if not self.kinds.current:
            self.kinds.set_current(str(EntityKind.PERSON))
        self.split.set_name(self.tr("Split: make two entries of this one"))
        self.delete.set_name(self.tr("Delete: take it out of the register; its annotations stay"))
        self._spellings_title.set_title(self.tr("Spellings"))
        self._titles_title.set_title(self.tr("Titles and offices"))
        self._note_title.set_title(self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("What colleagues should know"))
        self.which.setAccessibleName(self.tr("What to list"))
        self.said.setAccessibleName(self.tr("What was said, by article"))
        current = self.which.current or _SPOKEN
        self._name_choices()
        self.which.set_current(current)
        if self._project.is_open:
            self._show_said()
