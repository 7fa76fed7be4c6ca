"""The suggestions for the article on the page: filtered, read one after the other, answered by a key each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tahqiq.domain.suggestions import QuoteDetails, Suggestion, SuggestionKind
from tahqiq.ui.actions import ActionId, ActionRegistry
from tahqiq.ui.controllers.suggestions import ACCEPT_KEY, REJECT_KEY
from tahqiq.ui.formatting import formatter
from tahqiq.ui.i18n import Translated
from tahqiq.ui.keys import latin_key
from tahqiq.ui.suggestions.delegate import LabelOf, SuggestionDelegate
from tahqiq.ui.suggestions.filter_row import FilterRow
from tahqiq.ui.suggestions.model import SuggestionModel
from tahqiq.ui.suggestions.words import value_of, why
from tahqiq.ui.widgets import ActionButton, ElidedLabel, EmptyState, Hairline, IconButton, ground, text_label

Index = QModelIndex | QPersistentModelIndex
SameAs = Callable[[Suggestion], Sequence[Suggestion]]

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_HARMLESS = _SHIFT | Qt.KeyboardModifier.KeypadModifier
BATCH = 100
"""Rows measured at once; more than are ever in sight."""
_MOST_LETTERS = 24
"""Of a suggestion's words in a menu."""


class _Rows(QListView):
    """Enter accepts, Delete rejects, with Shift all that are the same; F2 changes; the arrows walk."""

    accepted = Signal()
    rejected = Signal()
    accepted_same = Signal()
    rejected_same = Signal()
    changing = Signal()
    current_row_changed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, letter, shift = event.key(), latin_key(event.text()).lower(), event.modifiers() == _SHIFT
        if event.modifiers() & ~_HARMLESS:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or letter == ACCEPT_KEY:
            (self.accepted_same if shift else self.accepted).emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) or letter == REJECT_KEY:
            (self.rejected_same if shift else self.rejected).emit()
        elif key == Qt.Key.Key_F2:
            self.changing.emit()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_row_changed.emit()


class SuggestionsPanel(Translated, QWidget):
    """The list with its filters, why the current one is proposed, and the answers.

    Args:
        label_of: the label in use that a suggestion of a role would get.
        same_as: the suggestions of the article that are the same as one, with it.

    Signals:
        place_asked: a ``Suggestion`` to bring into view on the page; the focus stays in the list.
        accept_asked, reject_asked: a ``Suggestion`` to answer.
        accept_same_asked, reject_same_asked: the same, with all that are the same in the article.
        annotation_asked: id of the annotation that became of the quote accepted last, to see it.
        answers_asked: to see what was rejected here.
        change_asked: a ``Suggestion`` to take in hand on the page, to move its ends or choose another label.
        not_name_asked, not_speaker_asked: a ``Suggestion`` to reject for this reason, remembered for the project.
        bulk_asked: the ``SuggestionFilter``'s kind (or None) and least score of what is listed: answer all, with a
            preview.
        same_asked: a ``Suggestion``: answer all of the same words, in all articles.
    """

    place_asked = Signal(object)
    accept_asked = Signal(object)
    reject_asked = Signal(object)
    accept_same_asked = Signal(object)
    reject_same_asked = Signal(object)
    answers_asked = Signal()
    annotation_asked = Signal(int)
    change_asked = Signal(object)
    not_name_asked = Signal(object)
    not_speaker_asked = Signal(object)
    bulk_asked = Signal(object, float)
    same_asked = Signal(object)

    def __init__(
        self, actions: ActionRegistry, label_of: LabelOf, same_as: SameAs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._same_as = same_as
        ground(self, "surface")
        self.model = SuggestionModel(self)
        self.filter_row = FilterRow(self)
        self.view = _Rows(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(SuggestionDelegate(label_of, self.view))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setLayoutMode(QListView.LayoutMode.Batched)  # a new language or theme measures every row
        self.view.setBatchSize(BATCH)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.why = text_label("", "soft", self, wrap=True)
        self.accept_button, self.reject_button = QPushButton(self), QPushButton(self)
        self.accept_button.setProperty("kind", "primary")
        self.last, self.show_button = ElidedLabel("", "soft", self), QPushButton(self)
        self.show_button.setProperty("kind", "quiet")
        self._last: tuple[Suggestion, int] | None = None
        self.more_button = IconButton("more", "", self)
        self.menu = QMenu(self)
        self._accept_same = self._menu_action()
        self._reject_same = self._menu_action()
        self.menu.addSeparator()
        self._change = self._menu_action()
        self._not_name = self._menu_action()
        self._not_speaker = self._menu_action()
        self.menu.addSeparator()
        self._same = self._menu_action()
        self._bulk = self._menu_action()
        self._answers = self._menu_action()
        self.nothing = EmptyState("list-check", (), self)
        self.unread = EmptyState("search", [actions[ActionId.ANALYSE]], self)
        self._stack = QStackedWidget(self)
        self.reading = EmptyState("search", (), self)
        self._read_only = self._reading = self._analysed = False
        self._quiet = False
        self._wanted_row = 0
        self._lay_out(actions)
        self._connect()
        self.retranslate()
        self.set_suggestions((), analysed=False)

    def _menu_action(self) -> QAction:
        """A row of the menu; made here, since PySide loses hold of those that a menu makes itself."""
        action = QAction(self)
        self.menu.addAction(action)
        return action

    def _lay_out(self, actions: ActionRegistry) -> None:
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addWidget(self.accept_button, 1)
        answers.addWidget(self.reject_button, 1)
        answers.addWidget(self.more_button)
        foot = QVBoxLayout()
        foot.setContentsMargins(14, 10, 14, 12)
        foot.setSpacing(8)
        foot.addWidget(self.why)
        foot.addLayout(answers)
        last = QHBoxLayout()
        last.setSpacing(4)
        last.addWidget(self.last, 1)
        last.addWidget(self.show_button)
        foot.addLayout(last)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(Hairline(parent=body))
        column.addLayout(foot)
        for page in (body, self.nothing, self.unread, self.reading):
            self._stack.addWidget(page)
        self._body = body
        self._again = ActionButton(actions[ActionId.ANALYSE_ALL], "quiet", self, keys=False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.filter_row)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self._again, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addSpacing(6)

    def _connect(self) -> None:
        self.filter_row.changed.connect(self._filter)
        self.view.accepted.connect(self.accept)
        self.view.rejected.connect(self.reject)
        self.view.accepted_same.connect(lambda: self._ask(self.accept_same_asked))
        self.view.rejected_same.connect(lambda: self._ask(self.reject_same_asked))
        self._accept_same.triggered.connect(lambda: self._ask(self.accept_same_asked))
        self._reject_same.triggered.connect(lambda: self._ask(self.reject_same_asked))
        self._answers.triggered.connect(self.answers_asked)
        self.view.changing.connect(lambda: self._ask(self.change_asked))
        self.view.doubleClicked.connect(lambda _index: self._ask(self.change_asked))
        self.view.current_row_changed.connect(self._current_changed)
        self.accept_button.clicked.connect(self.accept)
        self.reject_button.clicked.connect(self.reject)
        self.show_button.clicked.connect(self._show_last)
        self.more_button.clicked.connect(self._open_menu)
        self._change.triggered.connect(lambda: self._ask(self.change_asked))
        self._not_name.triggered.connect(lambda: self._ask(self.not_name_asked))
        self._not_speaker.triggered.connect(lambda: self._ask(self.not_speaker_asked))
        self._same.triggered.connect(lambda: self._ask(self.same_asked))
        self._bulk.triggered.connect(self.ask_bulk)
        for signal in (self.model.modelReset, self.model.rowsRemoved):
            signal.connect(self._refilled)
        self.setFocusProxy(self.view)

    # -- what is shown ----------------------------------------------------------------------------------------------

    @property
    def current(self) -> Suggestion | None:
        """The suggestion in the current row."""
        return self.model.at(self.view.currentIndex().row())

    def set_suggestions(self, suggestions: Iterable[Suggestion], *, analysed: bool) -> None:
        """Show the open suggestions of the article.

        Args:
            analysed: whether the article was read by the engine; otherwise the panel offers to.
        """
        self._wanted_row = max(0, self.view.currentIndex().row())
        self._quiet = True
        self.model.set_suggestions(suggestions)
        self._quiet = False
        self._analysed = analysed
        self._refilled()

    def set_last(self, suggestion: Suggestion | None, annotation_id: int = 0) -> None:
        """Say whose words a quote that was just accepted holds; nothing for anything else, or None."""
        quote = suggestion is not None and suggestion.kind is SuggestionKind.QUOTE
        self._last = (suggestion, annotation_id) if suggestion is not None and quote else None
        self._say_last()

    def _show_last(self) -> None:
        if self._last is not None:
            self.annotation_asked.emit(self._last[1])

    def _say_last(self) -> None:
        words = f"✓ {value_of(self._last[0])}" if self._last is not None else ""
        self.last.setText(words)
        self.last.setVisible(bool(words))
        self.show_button.setVisible(bool(words))

    def set_reading(self, reading: bool) -> None:
        """Whether the article is being read just now; where nothing is known of it yet, the panel says so."""
        self._reading = reading
        self._refilled()

    def set_read_only(self, read_only: bool) -> None:
        """Whether answers are impossible, since another window writes the project."""
        self._read_only = read_only
        self._current_changed()

    def select(self, suggestion_id: int) -> None:
        """Make a suggestion the current row, without asking for its place; nothing where the filter hides it."""
        row = self.model.row_of(suggestion_id)
        if row >= 0 and row != self.view.currentIndex().row():
            self._quiet = True
            self.view.setCurrentIndex(self.model.index(row))
            self._quiet = False
            self._current_changed()

    def _filter(self) -> None:
        self.model.set_filter(self.filter_row.kind, self.filter_row.confidence)
        self.model.set_order(self.filter_row.by_confidence)

    def _refilled(self) -> None:
        """After rows came or went: the next row is current, the counts are right, or it says why there is none."""
        if self._quiet:
            return
        self.filter_row.set_counts(self.model)
        rows = self.model.rowCount()
        if rows and not self.view.currentIndex().isValid():
            self._quiet = True
            self.view.setCurrentIndex(self.model.index(min(self._wanted_row, rows - 1)))
            self._quiet = False
        empty = self.nothing if self._analysed else self.reading if self._reading else self.unread
        self._stack.setCurrentWidget(self._body if rows else empty)
        self._again.setVisible(not rows)
        self._current_changed()

    def _current_changed(self) -> None:
        suggestion = self.current
        possible = suggestion is not None and not self._read_only
        self.why.setText(why(suggestion) if suggestion is not None else "")
        self.accept_button.setEnabled(possible)
        self.reject_button.setEnabled(possible)
        self._bulk.setEnabled(possible)
        self._same.setEnabled(possible)
        self._change.setEnabled(possible)
        self._not_name.setEnabled(possible and suggestion is not None and suggestion.kind is SuggestionKind.MENTION)
        speaks = suggestion is not None and isinstance(suggestion.details, QuoteDetails)
        self._not_speaker.setEnabled(
            possible and speaks and suggestion is not None and getattr(suggestion.details, "speaker", None) is not None
        )
        if suggestion is not None and not self._quiet and self.in_use:
            self.place_asked.emit(suggestion)

    @property
    def in_use(self) -> bool:
        """Whether the person works in the panel, so that the page follows."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    # -- answers ----------------------------------------------------------------------------------------------------

    def accept(self) -> None:
        """Ask to accept the current suggestion."""
        self._ask(self.accept_asked)

    def reject(self) -> None:
        """Ask to reject the current suggestion."""
        self._ask(self.reject_asked)

    def ask_bulk(self) -> None:
        """Ask to answer all that the list shows."""
        if self.model.rowCount() and not self._read_only:
            self.bulk_asked.emit(self.filter_row.kind, self.filter_row.confidence.least)

    def _ask(self, signal: object) -> None:
        suggestion = self.current
        if suggestion is not None and not self._read_only:
            self._wanted_row = self.view.currentIndex().row()
            signal.emit(suggestion)  # type: ignore[attr-defined]

    def _open_menu(self) -> None:
        """The menu names what the answers would be given to."""
        suggestion = self.current
        same = self._same_as(suggestion) if suggestion is not None else ()
        words = " ".join(suggestion.words.split()) if suggestion is not None else ""
        words = words if len(words) <= _MOST_LETTERS else f"{words[:_MOST_LETTERS].rsplit(' ', 1)[0]}…"
        for action, text, keys in (
            (self._accept_same, self.tr("Accept «%1» %n time(s) in this article", "", len(same)), "Shift+Y"),
            (self._reject_same, self.tr("Reject «%1» %n time(s) in this article", "", len(same)), "Shift+X"),
        ):
            action.setVisible(len(same) > 1)
            action.setEnabled(not self._read_only)
            action.setText(f"{formatter().localize_digits(text).replace('%1', words)}\t{keys}")
        self.menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))

    def retranslate(self) -> None:
        """Set the texts again."""
        self.setAccessibleName(self.tr("Suggestions"))
        self.view.setAccessibleName(self.tr("Suggestions"))
        self.accept_button.setText(self.tr("Accept"))
        self.accept_button.setToolTip(self.tr("Make it an annotation, with its speaker or value (Enter)"))
        self.reject_button.setText(self.tr("Reject"))
        self.reject_button.setToolTip(self.tr("Do not propose it again (Delete)"))
        self.show_button.setText(self.tr("Show"))
        self.show_button.setAccessibleName(self.tr("Show the quote accepted last"))
        self._say_last()
        self.more_button.set_name(self.tr("More answers"))
        self._change.setText(self.tr("Change it on the page…") + "\tF2")
        self._not_name.setText(self.tr("This is no name, anywhere in the project"))
        self._not_speaker.setText(self.tr("Somebody else said it"))
        self._same.setText(self.tr("Answer all of the same words…"))
        self._bulk.setText(self.tr("Answer all in the list…"))
        self._answers.setText(self.tr("What was rejected here…"))
        self.nothing.set_texts(
            self.tr("Nothing left to confirm"),
            self.tr("Everything that the program found here is answered, or hidden by the filters above."),
        )
        self.unread.set_texts(
            self.tr("Not read yet"),
            self.tr("The program looks for quotes with their speakers, names, dates and figures. You decide on each."),
        )
        self.reading.set_texts(self.tr("Reading…"), self.tr("What is found appears here; go on with your work."))
        self.filter_row.retranslate()
        self.model.retranslate()
        self._current_changed()
