"""Fields that save by themselves: when they are left, on Enter, and after a pause.

For panels::

    self.note = SavedText(self)
    self.note.keep_with(project.drafts, "note", self._store_note)   # (owner, text) -> whether it is stored now
    self.note.show_value(annotation.note, annotation.id)

What cannot be stored stays in the field, is marked, and waits in ``Drafts`` under the field's kind and its owner: it is
there again when the field shows that owner again, and never goes to another one.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from tahqiq.ui.canvas.blocks import right_to_left
from tahqiq.ui.controllers.drafts import Draft, Drafts, Place
from tahqiq.ui.i18n import T, languages
from tahqiq.ui.theme import current_theme, icon_pixmap

Keep = Callable[[Any, str], bool]
"""Stores the text of an owner; whether it is stored now. Who says False has said why."""

PAUSE_MS = 1500
"""What is typed is saved after this much quiet."""

MARK = 16
"""Width of the sign of what is not saved, in pixels."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NOT_SAVED = T("fields", "Not saved. What you typed stays here; Enter tries again.")

if TYPE_CHECKING:
    _Field = QWidget
else:
    _Field = object


def follow_text(widget: QWidget, text: str) -> None:
    """Lay ``widget`` out in the direction of its text; of an empty one in the interface's."""
    rtl = right_to_left(text, languages().right_to_left)
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    if widget.layoutDirection() is not direction:
        widget.setLayoutDirection(direction)


def _is_window_key(event: QKeyEvent) -> bool:
    """Ctrl with a key that a field has no use for belongs to the window."""
    editing = (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Z, Qt.Key.Key_Y)
    letter = Qt.Key.Key_A.value <= event.key() <= Qt.Key.Key_Z.value
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier) and letter and event.key() not in editing


class _SelfSaving(_Field):
    """What a line and a text have in common; a mixin, before the Qt class."""

    done: Signal
    unsaved_changed: Signal

    def _begin(self, pass_on: bool, pause: bool) -> None:
        self._pass_on, self._pause = pass_on, pause
        self._kind = ""
        self._owner: Hashable | None = None
        self._stored = ""
        self._drafts: Drafts | None = None
        self._keep: Keep | None = None
        self._storing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.save)
        self._mark = QLabel(self)
        self._mark.setFixedSize(MARK, MARK)
        self._mark.hide()

    def typed(self) -> str:
        """What stands in the field."""
        raise NotImplementedError

    def _put(self, text: str) -> None:
        raise NotImplementedError

    def _writable(self) -> bool:
        raise NotImplementedError

    # -- what it is about -------------------------------------------------------------------------------------------

    def keep_with(self, drafts: Drafts, kind: str, keep: Keep) -> None:
        """Say where the words go.

        Args:
            drafts: where words wait that could not be stored.
            kind: what the field holds of its owner, such as ``"note"``.
            keep: stores a text; gets the owner too, which the field may have left meanwhile.
        """
        self._drafts, self._kind, self._keep = drafts, kind, keep
        drafts.changed.connect(self._show_state)
        drafts.asked.connect(self.save)
        drafts.forgotten.connect(self.reset)

    @property
    def place(self) -> Place:
        """Which field of what it is."""
        return self._kind, self._owner

    @property
    def owner(self) -> Hashable | None:
        """Whose words it shows; None for nobody's, whose words are not saved."""
        return self._owner

    @property
    def unsaved(self) -> bool:
        """Whether what stands in it could not be stored."""
        return self._drafts is not None and self._drafts.at(self.place) is not None

    def show_value(self, text: str, owner: Hashable | None) -> None:
        """Show what is stored of ``owner``; what somebody typed about it and is not stored yet stays."""
        if owner != self._owner:
            self._leave()
            self._owner, self._stored = owner, text
            draft = self._drafts.at(self.place) if self._drafts is not None else None
            self._put(draft.text if draft is not None else text)
        else:
            waits = not self._storing and self.typed() != self._stored
            self._stored = text
            if self.hasFocus() and self.typed().strip() == text.strip():
                self._stored = self.typed()  # a space before the next word is not taken from under the caret
            elif not waits:
                self._put(text)
        self._show_state()

    def reset(self, text: str = "") -> None:
        """Show a text of nobody's; what was typed is let go of."""
        self._timer.stop()
        self._owner, self._stored = None, text
        self._put(text)
        self._show_state()

    def _leave(self) -> None:
        self.save()
        if self._drafts is not None:
            self._drafts.leave(self.place)

    # -- saving -----------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Store what was typed, if it is not stored yet; what cannot be stays, marked."""
        self._timer.stop()
        if self._keep is None or self._drafts is None or self._owner is None or self._storing:
            return
        text, place, owner, keep = self.typed(), self.place, self._owner, self._keep
        if text == self._stored:
            self._drafts.drop(place)
        elif self._writable():
            self._storing = True
            try:
                stored = keep(owner, text)
            finally:
                self._storing = False
            if not stored:
                self._drafts.keep(Draft(place, self.accessibleName(), text, lambda: keep(owner, text)))
                return
            self._drafts.drop(place)
            if place == self.place and self.typed() == text:
                self._stored = text

    def _edited(self) -> None:
        if self._owner is not None and self._pause:
            self._timer.start()

    def _show_state(self) -> None:
        unsaved = self.unsaved
        if unsaved != bool(self.property("unsaved")):
            words = QCoreApplication.translate("fields", _NOT_SAVED) if unsaved else ""
            self.setProperty("unsaved", unsaved)
            self.setToolTip(words)
            self.setAccessibleDescription(words)
            if unsaved:
                self._mark.setPixmap(icon_pixmap("warning", MARK, current_theme().warning))
            self._mark.setVisible(unsaved)
            self.style().unpolish(self)
            self.style().polish(self)
            self._place_mark()
            self.unsaved_changed.emit()

    def _place_mark(self) -> None:
        """At the end of the text's first line."""
        at_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        self._make_room(at_right)
        x = self.width() - MARK - 8 if at_right else 8
        self._mark.move(x, min((self.height() - MARK) // 2, 10))

    def _make_room(self, at_right: bool) -> None:
        """Keep the text from under the mark."""
        raise NotImplementedError

    # -- keys and focus ---------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_window_key(event):
            event.ignore()
            return False
        return super().event(event)

    def _is_finished_by(self, event: QKeyEvent) -> bool:
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        finished = self._is_finished_by(event)
        if finished:
            self.save()
            self.done.emit()
        if not finished or self._pass_on:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.save()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_mark()


class SavedLine(_SelfSaving, QLineEdit):
    """One line that saves itself.

    Args:
        pass_on: whether Enter and Escape, after saving, mean something to what the line is in.
        pause: whether half a line may be saved, after a pause.

    Signals:
        done: Enter or Escape: the person goes back to where they were.
        unsaved_changed: what is in it could not be stored, or is stored now.
    """

    done = Signal()
    unsaved_changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, pass_on: bool = False, pause: bool = True) -> None:
        super().__init__(parent)
        self._begin(pass_on, pause)
        self.textEdited.connect(lambda _text: self._edited())
        self.textChanged.connect(lambda text: follow_text(self, text))
        follow_text(self, "")

    def typed(self) -> str:
        """What stands in the field."""
        return self.text()

    def _put(self, text: str) -> None:
        if self.text() != text:
            self.setText(text)
            if not self.hasFocus():
                self.setCursorPosition(0)

    def _writable(self) -> bool:
        return not self.isReadOnly()

    def _make_room(self, at_right: bool) -> None:
        room = MARK + 4 if self.unsaved else 0
        self.setTextMargins(0 if at_right else room, 0, room if at_right else 0, 0)

    def _is_finished_by(self, event: QKeyEvent) -> bool:
        return event.key() in _ENTER or event.key() == Qt.Key.Key_Escape


class SavedText(_SelfSaving, QPlainTextEdit):
    """Several lines that save themselves; Tab leaves, Ctrl+Enter and Escape go back.

    Args:
        pass_on: whether Escape, after saving, means something to what the field is in.

    Signals:
        done: the person goes back to where they were.
        unsaved_changed: what is in it could not be stored, or is stored now.
    """

    done = Signal()
    unsaved_changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, pass_on: bool = False) -> None:
        super().__init__(parent)
        self._showing = False
        self._begin(pass_on, True)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._changed)
        self._follow()

    def typed(self) -> str:
        """What stands in the field."""
        return self.toPlainText()

    def _put(self, text: str) -> None:
        if self.toPlainText() != text:
            self._showing = True
            self.setPlainText(text)
            self._showing = False

    def _writable(self) -> bool:
        return not self.isReadOnly()

    def _changed(self) -> None:
        self._follow()
        if not self._showing:
            self._edited()

    def _follow(self) -> None:
        """The direction of the text is that of its first strong character; a plain text edit aligns by option only."""
        rtl = right_to_left(self.toPlainText(), languages().right_to_left)
        option = self.document().defaultTextOption()
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        if option.textDirection() is not direction:
            option.setTextDirection(direction)
            option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
            self.document().setDefaultTextOption(option)

    def _make_room(self, at_right: bool) -> None:
        room = MARK + 4 if self.unsaved else 0
        self.setViewportMargins(0 if at_right else room, 0, room if at_right else 0, 0)

    def _is_finished_by(self, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return event.key() == Qt.Key.Key_Escape or (event.key() in _ENTER and control)
