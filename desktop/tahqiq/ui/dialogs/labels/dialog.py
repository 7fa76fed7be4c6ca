"""The label-set editor: sets, labels, and the label in use. Every finished change is a step of history."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tahqiq.domain.history import Changed
from tahqiq.domain.labels import Label, LabelSet
from tahqiq.domain.messages import Trouble
from tahqiq.services import presets
from tahqiq.services.commands.labels import DeleteLabelSet, SaveLabelSet, UseLabelSet
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.dialogs.files import FileDialog, FileQuestion
from tahqiq.ui.dialogs.labels import draft
from tahqiq.ui.dialogs.labels.columns import column
from tahqiq.ui.dialogs.labels.form import LabelForm, LabelOf
from tahqiq.ui.dialogs.labels.models import LabelDelegate, LabelsModel, SetDelegate, SetsModel
from tahqiq.ui.i18n import Translated
from tahqiq.ui.reading.fields import SavedLine
from tahqiq.ui.theme import LABEL_COLORS, themes
from tahqiq.ui.views.parts.following import Following
from tahqiq.ui.views.parts.lists import RowList
from tahqiq.ui.views.parts.notices import Remark, Said, filled
from tahqiq.ui.widgets import OUTLINE, Hairline, IconButton, NoticeKind, SectionHeader, Sheet, SheetHeader, ground

SETS_WIDTH, LABELS_WIDTH = 220, 250


class LabelSetDialog(Translated, Sheet):
    """Edits the label sets of the open project. Not modal: what it changes shows on the page at once."""

    def __init__(self, project: SessionController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._set: LabelSet | None = None
        self._wanted_set = 0
        self.choose_file: Callable[[bool, str], Path | None] = self._ask_for_file
        self.resize(1060, 740)
        self._make_parts()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.reload()

    # -- making -----------------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.sets_model, self.labels_model = SetsModel(self), LabelsModel(self)
        self.sets, self.labels = RowList(self), RowList(self)
        self._set_delegate = SetDelegate(self.sets)
        self.sets.setItemDelegate(self._set_delegate)
        self.sets.setModel(self.sets_model)
        self.labels.setItemDelegate(LabelDelegate(self.labels))
        self.labels.setModel(self.labels_model)
        self.labels.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.labels.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.labels.setDropIndicatorShown(True)
        self._sets_title, self._labels_title = SectionHeader("", self), SectionHeader("", self)
        self.name = SavedLine(self, pass_on=True, pause=False)
        self.name.keep_with(self._project.drafts, "name of a label set", self._keep_name)
        self.use = QPushButton(self)
        self.duplicate, self.delete, self.load, self.save = (
            IconButton(name, "", self) for name in ("duplicate", "delete", "import", "export")
        )
        self.add, self.remove, self.up, self.down = (
            IconButton(name, "", self) for name in ("plus", "delete", "chevron-up", "chevron-down")
        )
        self.form = LabelForm(self._project.drafts, self._store_label, self)
        self._head = SheetHeader(self)
        self.leave = QPushButton(self)
        self.leave.setProperty("kind", "primary")
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self.close)
        self.remark = Remark(self)

    def _lay_out(self) -> None:
        for button in (self.up, self.down, self.remove, self.add):
            self._labels_title.add(button)
        tools = QWidget(self)
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in (self.duplicate, self.delete, self.load, self.save):
            row.addWidget(button)
        row.addStretch(1)
        sets = column(self, SETS_WIDTH, self._sets_title, self.sets, tools, self.use)
        labels = column(self, LABELS_WIDTH, self._labels_title, self.name, self.labels)
        ground(sets, "surface")
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form.setProperty("ground", "none")
        scroll.setWidget(self.form)
        right = QVBoxLayout()
        right.setSpacing(0)
        margin = QVBoxLayout()
        margin.setContentsMargins(20, 12, 20, 0)
        margin.addWidget(self.remark)
        right.addLayout(margin)
        right.addWidget(scroll, 1)
        paper = QWidget(self)
        ground(paper, "paper")
        row = QHBoxLayout(paper)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(labels)
        row.addWidget(Hairline(Qt.Orientation.Vertical, self))
        row.addLayout(right, 1)
        self._head.add(self.leave)
        parts = QHBoxLayout()
        parts.setSpacing(0)
        parts.addWidget(sets)
        parts.addWidget(Hairline(Qt.Orientation.Vertical, self))
        parts.addWidget(paper, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(OUTLINE, OUTLINE, OUTLINE, OUTLINE)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(Hairline(parent=self))
        layout.addLayout(parts, 1)

    def _connect(self) -> None:
        self.sets.current_changed.connect(lambda _: self._show_set())
        self.labels.current_changed.connect(lambda _: self._show_label())
        self.labels.opened.connect(lambda _: self.form.ar.setFocus())
        self.labels_model.moved.connect(self.move_label)
        self.form.edited.connect(self._label_edited)
        for button, action in (
            (self.use, self.use_set),
            (self.duplicate, self.duplicate_set),
            (self.delete, self.delete_set),
            (self.load, self.load_set),
            (self.save, self.save_set),
            (self.add, self.add_label),
            (self.remove, self.remove_label),
            (self.up, lambda: self._shift(-1)),
            (self.down, lambda: self._shift(1)),
        ):
            button.clicked.connect(lambda _=False, a=action: a())
        for key, steps in ((Qt.Key.Key_Up, -1), (Qt.Key.Key_Down, 1)):
            shortcut = QShortcut(Qt.Modifier.ALT | key, self.labels, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda s=steps: self._shift(s))
        Following(self._project, self, self._changed)
        self._project.closed.connect(self.close)
        themes().theme_changed.connect(self.labels.viewport().update)
        themes().theme_changed.connect(self.sets.viewport().update)

    # -- showing ----------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the sets afresh; the set and label in use stay so."""
        if not self._project.is_open:
            return
        sets = self._project.session.read.label_sets()
        wanted = self._wanted_set or next((s.id for s in sets if s.in_use), 0)
        self._wanted_set = wanted
        self.sets.blockSignals(True)
        self.sets_model.show(sets)
        self.sets.go_to(next((row for row, s in enumerate(sets) if s.id == wanted), 0))
        self.sets.blockSignals(False)
        self._show_set()

    def _changed(self, changed: Changed) -> None:
        if changed.labels or changed.annotations:
            self.reload()

    def _show_set(self) -> None:
        row = self.sets.row
        if not 0 <= row < len(self.sets_model.sets):
            return
        self._set = self.sets_model.sets[row]
        self._wanted_set = self._set.id
        self.remark.clear()
        self._display()

    def _display(self) -> None:
        label_set = self._set
        if label_set is None:
            return
        self.name.show_value(label_set.name, label_set.id)
        row = max(0, self.labels.row)
        self.labels.blockSignals(True)
        self.labels_model.show(label_set.labels, self._project.session.read.label_uses())
        self.labels.go_to(row)
        self.labels.blockSignals(False)
        self._show_label()
        self._allow()

    def _show_label(self) -> None:
        if self._set is not None and 0 <= self.labels.row < len(self._set.labels):
            self.form.show_label(self._set, self.labels.row)
            self._allow()

    def _allow(self) -> None:
        label_set = self._set
        if label_set is None:
            return
        writable = not self._project.read_only
        row, count = self.labels.row, len(label_set.labels)
        self.use.setEnabled(writable and not label_set.in_use)
        self.delete.setEnabled(writable and not label_set.in_use)
        self.remove.setEnabled(writable and count > 1)
        self.up.setEnabled(writable and row > 0)
        self.down.setEnabled(writable and row < count - 1)
        for widget in (self.duplicate, self.load, self.add, self.name, self.form):
            widget.setEnabled(writable)
        self.use.setText(self.tr("This set is in use") if label_set.in_use else self.tr("Use this set"))

    # -- labels -----------------------------------------------------------------------------------------------------

    def _commit(self, label_set: LabelSet) -> bool:
        """Save the set where it can be; otherwise say why."""
        if label_set == self._stored(label_set.id):
            return True
        self.remark.clear()
        try:
            self._project.session.do(SaveLabelSet(label_set), self)
        except Trouble as trouble:
            self.remark.complain(trouble.message)
            return False
        return True

    def _do(self, action: Callable[[], object]) -> object | None:
        try:
            return action() or True
        except Trouble as trouble:
            self.reload()
            self.remark.complain(trouble.message)
            return None

    def _stored(self, set_id: int) -> LabelSet | None:
        sets = self._project.session.read.label_sets() if self._project.is_open else []
        return next((label_set for label_set in sets if label_set.id == set_id), None)

    def _store_label(self, of: LabelOf, change: Callable[[Label], Label]) -> bool:
        """Change a label, also one that is no longer on view; whether it is so now."""
        set_id, label_id = of
        label_set = self._stored(set_id)
        if label_set is None or all(label.id != label_id for label in label_set.labels):
            return False
        labels = tuple(change(label) if label.id == label_id else label for label in label_set.labels)
        return self._commit(replace(label_set, labels=labels))

    def _label_edited(self, label: Label) -> None:
        if self._set is not None and not self._store_label((self._set.id, label.id), lambda _: label):
            self._show_label()

    def add_label(self) -> None:
        """Add a label at the end and name it."""
        if self._set is not None:
            self._commit(draft.added(self._set, "وسم جديد", "New label", (c.color for c in LABEL_COLORS)))
            self.labels.go_to(self.labels_model.rowCount() - 1)
            first = self.form.ar if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else self.form.en
            first.setFocus()
            first.selectAll()

    def remove_label(self) -> None:
        """Take the label in use out of the set, unless annotations bear it."""
        row = self.labels.row
        if self._set is None or len(self._set.labels) < 2 or row < 0:
            return
        label = self._set.labels[row]
        uses = self._project.session.read.label_uses().get(label.id, 0) if label.id else 0
        if uses:
            trouble = Trouble("label_in_use", ar=label.name_ar, en=label.name_en, count=uses)
            self.remark.complain(trouble.message)
            return
        self._commit(draft.removed(self._set, row))

    def move_label(self, row: int, to: int) -> None:
        """Put the label in ``row`` into row ``to``."""
        if self._set is not None and 0 <= to < len(self._set.labels):
            self._commit(draft.moved(self._set, row, to))
            self.labels.go_to(to)

    def _shift(self, steps: int) -> None:
        self.move_label(self.labels.row, self.labels.row + steps)

    # -- sets -------------------------------------------------------------------------------------------------------

    def _keep_name(self, set_id: int, typed: str) -> bool:
        label_set = self._stored(set_id)
        return label_set is not None and self._commit(replace(label_set, name=" ".join(typed.split())))

    def use_set(self) -> None:
        """Tag with this set from now on."""
        if self._set is not None:
            chosen = self._set.id
            self._do(lambda: self._project.session.do(UseLabelSet(chosen), self))

    def duplicate_set(self) -> None:
        """Make a set of its own with the same labels."""
        if self._set is not None:
            self._enter(draft.copy_of(self._set, self.tr("%1 (copy)").replace("%1", self._set.name)))

    def delete_set(self) -> None:
        """Remove the set; refused while it is in use or annotations bear its labels."""
        if self._set is not None:
            gone = self._set.id
            self._wanted_set = 0
            if self._do(lambda: self._project.session.do(DeleteLabelSet(gone), self)) is None:
                self._wanted_set = gone

    def load_set(self) -> None:
        """Enter a set from a file."""
        path = self.choose_file(False, "")
        if path is not None:
            self._do(lambda: self._enter(presets.read_file(path)))

    def _enter(self, label_set: LabelSet) -> int:
        made: int = self._project.session.do(SaveLabelSet(label_set), self)
        self._wanted_set = made
        self.reload()
        return made

    def save_set(self) -> None:
        """Save the set as a file that other projects can take."""
        if self._set is None:
            return
        label_set = self._set
        path = self.choose_file(True, f"{label_set.name.split('·')[-1].strip() or 'labels'}.json")
        if path is None:
            return

        def write() -> bool:
            presets.write_file(label_set, path)
            self.remark.remark(lambda: Said(filled(self.tr("Saved as %1"), path.name), NoticeKind.DONE))
            return True

        self._do(write)

    def _ask_for_file(self, saving: bool, name: str) -> Path | None:
        title = self.tr("Save the label set as") if saving else self.tr("Take a label set from")
        question = FileQuestion(title, self.tr("Label sets"), (".json",), name=name, saving=saving)
        answer = FileDialog.ask(question, self)
        return answer[0] if answer else None

    # -- window -----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # Enter finishes a field; it must not close the window
        elif event.key() == Qt.Key.Key_Delete and self.labels.hasFocus():
            self.remove_label()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is being typed is stored; what cannot be waits, and the window says so."""
        super().hideEvent(event)
        self.name.show_value("", None)
        self.form.leave()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Label sets"))
        self._head.set_texts(self.tr("Label sets"), self.tr("Each change shows at once, and can be undone."))
        self.leave.setText(self.tr("Done"))
        self._sets_title.set_title(self.tr("Sets"))
        self._labels_title.set_title(self.tr("Labels"))
        self._set_delegate.in_use_words = self.tr("in use")
        self.sets.setAccessibleName(self.tr("Label sets"))
        self.labels.setAccessibleName(self.tr("Labels"))
        self.name.setPlaceholderText(self.tr("Name of the set"))
        self.name.setAccessibleName(self.tr("Name of the set"))
        self.duplicate.set_name(self.tr("Duplicate the set"))
        self.delete.set_name(self.tr("Delete the set"))
        self.load.set_name(self.tr("Take a set from a file…"))
        self.save.set_name(self.tr("Save the set as a file…"))
        self.add.set_name(self.tr("Add a label"))
        self.remove.set_name(self.tr("Remove the label (Delete)"))
        self.up.set_name(self.tr("Move up (Alt+Up)"))
        self.down.set_name(self.tr("Move down (Alt+Down)"))
        self._allow()
