"""Tag all occurrences: the words, the label, and every place with its context, to be looked at first."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from tahqiq.domain.annotations import Annotation
from tahqiq.domain.history import Changed
from tahqiq.services.commands.annotations import AddAnnotations
from tahqiq.services.wording import term
from tahqiq.ui.controllers.page_data import label_name
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.formatting import format_number, listed
from tahqiq.ui.i18n import Translated, languages
from tahqiq.ui.theme import themes
from tahqiq.ui.views.parts.articles import summary_from_where
from tahqiq.ui.views.parts.background import Background
from tahqiq.ui.views.parts.following import Following
from tahqiq.ui.views.parts.label_picker import LabelPicker
from tahqiq.ui.views.parts.notices import NothingYet, Remark, counted, filled
from tahqiq.ui.views.parts.places import PLACE, Place, PlacesList, PlacesModel
from tahqiq.ui.views.tag_all.finding import FoundPlace, Wanted, find, likely_label
from tahqiq.ui.widgets import Hairline, IconButton, SearchField, SegmentedControl, ground, text_label

HERE, EVERYWHERE = "here", "everywhere"
PAUSE_MS = 200


class TagAllView(Translated, QWidget):
    """Shows the places, and tags the checked ones in one step.

    Signals:
        tagged: the ids of the annotations that were made (tuple of int).
        open_requested: article id, start and end of a place to show on the page.
        closed: the person is done here.
    """

    tagged = Signal(object)
    open_requested = Signal(int, int, int)
    closed = Signal()

    def __init__(self, project: SessionController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._article_id: int | None = None
        self._query = False
        self._go_to_list = False
        self._found: list[FoundPlace] = []
        self._decided: dict[tuple[int, int, int], bool] = {}
        self._proposing = True
        ground(self, "paper")
        self._make_parts()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_places()

    # -- making -----------------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.field = SearchField(self)
        self.field.setMinimumHeight(38)
        self.close_button = IconButton("close", "", self)
        self.where = SegmentedControl(self)
        self.exact = QCheckBox(self)
        self.labels = LabelPicker(self)
        self.model = PlacesModel(self)
        self.list = PlacesList(self)
        self.list.setModel(self.model)
        self._nothing = NothingYet("tag-all", self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.list)
        self._remark = Remark(self)
        self._count = text_label("", "soft", self)
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self.stop = QPushButton(self)
        self.all, self.none, self.go = QPushButton(self), QPushButton(self), QPushButton(self)
        for button in (self.all, self.none, self.stop):
            button.setProperty("kind", "quiet")
        self.go.setProperty("kind", "primary")
        self._finding = Background(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.field, 1)
        first.addWidget(self.close_button)
        second.setSpacing(16)
        second.addWidget(self.where)
        second.addWidget(self.exact)
        second.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 10)
        head.setSpacing(8)
        head.addLayout(first)
        head.addLayout(second)
        head.addWidget(self.labels)
        head.addWidget(self._remark)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self._count)
        foot.addWidget(self._progress)
        foot.addWidget(self.stop)
        foot.addStretch(1)
        for button in (self.none, self.all, self.go):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(Hairline(parent=self))
        layout.addWidget(self._stack, 1)
        layout.addWidget(Hairline(parent=self))
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.field.query_changed.connect(self._typed)
        self.field.left_down.connect(self._into_list)
        self.field.searched.connect(lambda _: self._entered())
        self.field.left.connect(self.closed)
        self.close_button.clicked.connect(self.closed)
        self.where.chosen.connect(lambda _: self._look())
        self.exact.toggled.connect(lambda _: self._look())
        self.labels.chosen.connect(self._label_chosen)
        self.list.opened.connect(self._open)
        self.list.left_up.connect(self.field.setFocus)
        self.model.checks_changed.connect(self._checks_changed)
        self.all.clicked.connect(lambda: self.model.check([p.key for p in self.model.places], True))
        self.none.clicked.connect(lambda: self.model.check([p.key for p in self.model.places], False))
        self.go.clicked.connect(self.tag)
        self._pause.timeout.connect(self._look)
        self._finding.answered.connect(self._look_done)
        self._finding.failed.connect(self._remark.complain)
        self._finding.busy_changed.connect(self._progress.setVisible)
        self._finding.busy_changed.connect(self.stop.setVisible)
        self._finding.advanced.connect(self._advanced)
        self._finding.cancelled.connect(self._stopped)
        self.stop.clicked.connect(self._finding.cancel)
        self._progress.hide()
        self.stop.hide()
        shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.tag)
        self._project.opened.connect(lambda _: self._forget())
        self._project.closed.connect(self._forget)
        self._project.closing.connect(self._finding.finish)
        Following(self._project, self, self._changed)
        themes().theme_changed.connect(self.list.viewport().update)

    # -- asking -----------------------------------------------------------------------------------------------------

    def show_words(self, words: str, article_id: int | None, label_id: int | None = None) -> None:
        """Look for words as they stand in a text.

        Args:
            words: what was selected, or an annotation's words.
            article_id: the article they were selected in; places there are shown first of all. None: everywhere.
            label_id: the label to tag with, where it is known.
        """
        self._begin(words, article_id, False)
        if label_id is not None:
            self.labels.choose(label_id)
            self._proposing = False
        self.where.set_current(HERE if article_id is not None else EVERYWHERE)
        self._look()

    def show_annotation(self, annotation: Annotation) -> None:
        """Look for the other places of an annotation's words, to be tagged with its label."""
        self.show_words(annotation.parts[0].exact, annotation.article_id, annotation.label_id)

    def show_query(self, query: str) -> None:
        """All hits of a search in the texts."""
        self._begin(query, None, True)
        self.where.set_current(EVERYWHERE)
        self._look()

    def _begin(self, words: str, article_id: int | None, query: bool) -> None:
        self._article_id, self._query = article_id, query
        self._go_to_list = True
        self._decided.clear()
        self._proposing = True
        self._remark.clear()
        self.field.blockSignals(True)
        self.field.setText(" ".join(words.split()) if not query else words)
        self.field.blockSignals(False)
        if self._project.is_open:
            self.labels.set_labels(self._project.session.read.labels())
        self._name_places()

    def _typed(self, _words: str) -> None:
        self._pause.start()

    @property
    def wanted(self) -> Wanted:
        """What is looked for."""
        here = self._article_id if self.where.current == HERE else None
        return Wanted(self.field.query, here, self.exact.isChecked(), self._query)

    def _look(self) -> None:
        self._pause.stop()
        if not self._project.is_open:
            return
        read, wanted = self._project.session.read, self.wanted
        self._remark.clear()
        self.exact.setVisible(not self._query)
        self._progress.setRange(0, 0)
        self._finding.ask(lambda job: find(read, wanted, job))

    def _advanced(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _stopped(self) -> None:
        self._found = []
        self._show_places()
        self._remark.say(self.tr("Stopped. Change the words, or press Enter to look again."))

    def _look_done(self, found: list[FoundPlace]) -> None:
        self._found = found
        if self._proposing:
            proposed = likely_label(found, self.field.query, self._project.session.read.labels())
            if proposed is not None:
                self.labels.choose(proposed)
        self._show_places()
        if found and self._go_to_list:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._go_to_list = False

    # -- the places -------------------------------------------------------------------------------------------------

    def _show_places(self) -> None:
        label = self.labels.label
        rows, checked = [], []
        names = {x.id: label_name(x) for x in self._project.session.read.all_labels().values()} if self._found else {}
        for key, place in enumerate(self._found):
            already = label is not None and label.id in place.covering
            others = [names[i] for i in sorted(place.labels) if i in names and not (label and i == label.id)]
            outside = term("region", place.outside, languages().language) if place.outside else ""
            remark = listed(outside, *([self.tr("tagged already")] if already else others))
            article = place.article
            rows.append(Place(key, article.id, article.title, summary_from_where(article), place.shown, None, remark))
            if not already and self._decided.get(_name(place), place.outside is None):
                checked.append(key)
        row = self.list.row
        self.model.checks_changed.disconnect(self._checks_changed)
        self.model.show(rows, checked)
        self.model.checks_changed.connect(self._checks_changed)
        self.list.go_to(max(0, row))
        self._stack.setCurrentWidget(self.list if rows else self._nothing)
        self._say()

    def _label_chosen(self, _label_id: int) -> None:
        self._proposing = False
        self._show_places()

    def _checks_changed(self) -> None:
        label, checked = self.labels.label, set(self.model.checked)
        for key, place in enumerate(self._found):
            if key in checked or label is None or label.id not in place.covering:
                self._decided[_name(place)] = key in checked
        self._say()

    def _open(self, index: QModelIndex) -> None:
        place = index.data(PLACE)
        if isinstance(place, Place):
            found = self._found[place.key]
            self.open_requested.emit(found.article.id, found.start, found.end)

    def tag(self) -> None:
        """Tag the checked places, in one step of history."""
        label = self.labels.label
        if label is None or not self.go.isEnabled():
            return
        places = tuple(
            (self._found[key].article.id, ((self._found[key].start, self._found[key].end),))
            for key in self.model.checked
        )
        made = self._project.do(AddAnnotations(places, label.id), self)
        if made is not None:
            self.tagged.emit(made)

    def _changed(self, changed: Changed) -> None:
        if changed.labels and self._project.is_open:
            self.labels.set_labels(self._project.session.read.labels())
        if (changed.annotations or changed.article_list) and self._found:
            self._look()

    def _forget(self) -> None:
        self._finding.forget()
        self._found = []
        self._show_places()

    def _entered(self) -> None:
        """Enter goes to the places, or looks again where there are none."""
        if self.model.places:
            self._into_list()
        else:
            self._look()

    def _into_list(self) -> None:
        if self.model.places:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            self.list.go_to(max(0, self.list.row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier or not self.labels.take_key(event):
            super().keyPressEvent(event)

    # -- words ------------------------------------------------------------------------------------------------------

    def _say(self) -> None:
        checked, articles = len(self.model.checked), self.model.checked_articles
        total = len(self.model.places)
        words = filled(self.tr("%1 of %2 checked"), format_number(checked), format_number(total))
        where = counted(self.tr("in %n article(s)", "", articles), articles)
        self._count.setText(listed(words, where if articles else "") if total else "")
        self.go.setText(counted(self.tr("Tag %n place(s)", "", checked), checked))
        self.go.setEnabled(bool(checked) and self.labels.label is not None and not self._project.read_only)
        self.all.setEnabled(checked < total)
        self.none.setEnabled(checked > 0)
        if not total:
            self._nothing.set_texts(
                self.tr("These words stand nowhere else") if self.field.query else self.tr("Which words?"),
                self.tr("Spelling does not matter; و ف ب ل ك ال before a word are left out of the tag."),
            )

    def _name_places(self) -> None:
        choices = [(EVERYWHERE, self.tr("All articles"))]
        if self._article_id is not None:
            choices.insert(0, (HERE, self.tr("This article")))
        self.where.set_choices(choices)
        if not self.where.current:
            self.where.set_current(choices[0][0])

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Tag all occurrences"))
        self.field.set_name(self.tr("Words to tag everywhere…"))
        self.close_button.set_name(self.tr("Close (Esc)"))
        self.where.setAccessibleName(self.tr("Where to look"))
        self.exact.setText(self.tr("Only this very spelling"))
        self.list.setAccessibleName(self.tr("Places"))
        self._progress.setAccessibleName(self.tr("Progress"))
        self.stop.setText(self.tr("Stop"))
        self.all.setText(self.tr("Check all"))
        self.none.setText(self.tr("Check none"))
        self.go.setToolTip(self.tr("Ctrl+Enter"))
        self._name_places()
        self._show_places()


def _name(place: FoundPlace) -> tuple[int, int, int]:
    return place.article.id, place.start, place.end
