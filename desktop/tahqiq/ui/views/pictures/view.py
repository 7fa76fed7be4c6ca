"""The pictures of the review: choose one, zoom, open what it shows, save it."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from tahqiq.domain.history import Changed
from tahqiq.domain.messages import Message, Trouble
from tahqiq.services.pictures.facts import Spot
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.dialogs.files import FileDialog, FileQuestion
from tahqiq.ui.formatting import format_number, joined
from tahqiq.ui.i18n import Translated, languages
from tahqiq.ui.views.parts.background import Background
from tahqiq.ui.views.parts.lines import TextLine
from tahqiq.ui.views.parts.notices import Remark, Said
from tahqiq.ui.views.pictures import making
from tahqiq.ui.views.pictures.board import ZOOM_STEP, PictureBoard
from tahqiq.ui.views.pictures.saving import save
from tahqiq.ui.views.pictures.scope import MOST_ARTICLES, MatrixOf, PictureKind, PictureScope
from tahqiq.ui.widgets import EmptyState, IconButton, NoticeKind, SegmentedControl, ground

MOST_CHOICES = 24
"""Passages in the menu of a target that stands for many."""
ENDINGS = (".svg", ".png")
SLOW_MS = 80
"""After so long it is said that a picture is being drawn; before that it would only flicker."""


class PictureView(Translated, QWidget):
    """One picture at a time, of what ``show_scope`` was told.

    Signals:
        passage_requested: article id, start and end (code points) of what was opened in the picture.
        drawn: another picture is in sight, or that there is none.
    """

    passage_requested = Signal(int, int, int)
    drawn = Signal()

    def __init__(self, project: SessionController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._kind, self._of, self._scope = PictureKind.TIMELINE, MatrixOf.SPEAKERS, PictureScope()
        self._data: making.Data | None = None
        self._stale = False
        ground(self, "paper")
        self._make_parts()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _make_parts(self) -> None:
        self.of = SegmentedControl(self, [str(of) for of in MatrixOf])
        self.of.set_current(self._of)
        self.scope_line = TextLine("soft", self)
        self.smaller, self.larger = IconButton("zoom-out", "", self), IconButton("zoom-in", "", self)
        self.save_button = QPushButton(self)
        self.remark = Remark(self)
        self.board = PictureBoard(self)
        self.nothing = EmptyState("compare", parent=self)
        self.working = EmptyState("compare", parent=self)
        self._blank = QWidget(self)
        self._stack = QStackedWidget(self)
        for page in (self.board, self.nothing, self.working, self._blank):
            self._stack.addWidget(page)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(lambda: self._stack.setCurrentWidget(self.working))
        self._reading = Background(self)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 8, 16, 8)
        bar.setSpacing(8)
        bar.addWidget(self.of)
        bar.addWidget(self.scope_line, 1)
        for button in (self.smaller, self.larger, self.save_button):
            bar.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.remark)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.of.chosen.connect(lambda name: self.show_matrix(MatrixOf(name)))
        self.smaller.clicked.connect(lambda: self.board.set_zoom(self.board.zoom / ZOOM_STEP))
        self.larger.clicked.connect(lambda: self.board.set_zoom(self.board.zoom * ZOOM_STEP))
        self.save_button.clicked.connect(self._ask_where)
        self.board.opened.connect(self._open)
        self.board.resized.connect(self._draw)
        self._reading.answered.connect(self._answered)
        self._reading.failed.connect(self._failed)
        self._project.closing.connect(self._reading.finish)
        self._project.closed.connect(lambda: self.show_scope(PictureScope()))
        self._project.settled.connect(self._changed)

    @property
    def kind(self) -> PictureKind:
        """Which picture is shown."""
        return self._kind

    @property
    def scope(self) -> PictureScope:
        """What it is of."""
        return self._scope

    def show_kind(self, kind: PictureKind) -> None:
        """Show another picture of the same articles."""
        if kind is not self._kind:
            self._kind = kind
            self._ask(another=True)
        self._show_bar()

    def show_matrix(self, of: MatrixOf) -> None:
        """Show what the columns of the matrix are to be."""
        self.of.set_current(of)
        if of is not self._of:
            self._of = of
            self._ask(another=True)

    def show_scope(self, scope: PictureScope) -> None:
        """Show other articles; those of a name in hand begin with its spellings."""
        if scope == self._scope:
            return
        if scope.cluster is None and self._of is MatrixOf.SPELLINGS:
            self._of = MatrixOf.SPEAKERS
        elif scope.cluster is not None and scope.cluster != self._scope.cluster:
            self._of = MatrixOf.SPELLINGS
        self._scope = scope
        self._ask(another=True)
        self._show_bar()

    def _changed(self, changed: Changed) -> None:
        touched = changed.articles | changed.suggestions | changed.annotations
        if changed.labels or changed.entities or changed.article_list or touched:
            self._ask()

    def _ask(self, *, another: bool = False) -> None:
        """Read the data anew; at once where the view is in sight, else when it comes into sight.

        Args:
            another: what is in sight is not what was asked for, and must not stand under its name.
        """
        self._stale = not self.isVisible()
        if another:
            self._data = None
            self._stack.setCurrentWidget(self._blank)
            self.save_button.setEnabled(False)
        if self._stale:
            return
        if not self._project.is_open or not (self._scope.article_ids or self._scope.cluster):
            self._reading.forget()
            self._answered(None)
            return
        if self._data is None:
            self._slow.start()
        session, kind, of, scope = self._project.session, self._kind, self._of, self._scope
        self._reading.ask(lambda _job: making.read(session, kind, of, scope))

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        if self._stale or self._data is None:
            self._ask()

    def _answered(self, data: making.Data | None) -> None:
        self._slow.stop()
        self._data = data
        self._draw()
        empty = data is None or making.is_empty(data)
        self._stack.setCurrentWidget(self.nothing if empty else self.board)
        self.save_button.setEnabled(not empty)
        self._say_nothing()
        self.drawn.emit()

    def _failed(self, message: Message) -> None:
        self._slow.stop()
        self.remark.complain(message)
        if self._data is None:
            self._answered(None)

    def _draw(self) -> None:
        if self._data is not None:
            self.board.show_picture(making.lay_out(self._data, self.board.viewport().width()))

    def _show_bar(self) -> None:
        choices = [(MatrixOf.SPEAKERS, self.tr("Speakers"))]
        if self._scope.cluster is not None:
            choices.append((MatrixOf.SPELLINGS, self.tr("Spellings")))
        choices.append((MatrixOf.VALUES, self.tr("Values")))
        self.of.set_choices([(str(of), words) for of, words in choices])
        self.of.set_current(self._of)
        self.of.setVisible(self._kind is PictureKind.MATRIX)
        count = len(self._scope.article_ids)
        cut = self.tr("the first %n article(s)", "", MOST_ARTICLES) if count > MOST_ARTICLES else ""
        cut = cut.replace(str(MOST_ARTICLES), format_number(MOST_ARTICLES))
        self.scope_line.setText(joined(self._scope.title, cut))

    def _open(self, number: int, where: QPoint) -> None:
        spots = self.board.picture.targets[number].spots
        if len(spots) == 1:
            self._go(spots[0])
        elif spots:
            self._choose(spots, where)

    def _choose(self, spots: tuple[Spot, ...], where: QPoint) -> None:
        menu = QMenu(self)
        for spot in spots[:MOST_CHOICES]:
            action = QAction(self._named(spot), menu)
            action.triggered.connect(partial(self._go, spot))
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def _named(self, spot: Spot) -> str:
        article = self._project.session.read.article(spot.article_id)
        words = " ".join(article.text[spot.start : spot.end].split())
        return joined(article.source or article.title, words if len(words) <= 60 else f"{words[:59]}…")

    def _go(self, spot: Spot, *_: object) -> None:
        self.passage_requested.emit(spot.article_id, spot.start, spot.end)

    def _ask_where(self) -> None:
        name = f"{self._names()[self._kind]} {self._scope.title}".strip()[:80].replace("/", "-")
        question = FileQuestion(self.tr("Save the picture"), self.tr("SVG and PNG"), ENDINGS, name=name, saving=True)
        answer = FileDialog.ask(question, self)
        if answer:
            self.save(answer[0])

    def save(self, path: Path) -> None:
        """Write the picture with its title and legend (``.svg`` or ``.png``), and say so."""
        project = self._project.session.read.project().name
        caption = making.caption(self._kind, self._of, self._scope, project, date.today())
        try:
            save(self.board.picture, path, caption, rtl=languages().right_to_left)
        except Trouble as trouble:
            self.remark.complain(trouble.message)
            return
        self.remark.remark(
            lambda: Said(self.tr("Saved as %1").replace("%1", f"\u2068{path.name}\u2069"), NoticeKind.DONE)
        )

    def _names(self) -> dict[PictureKind, str]:
        return {
            PictureKind.TIMELINE: self.tr("Timeline"),
            PictureKind.MATRIX: self.tr("Matrix"),
            PictureKind.GRAPH: self.tr("Graph"),
        }

    def _say_nothing(self) -> None:
        if not self._scope.article_ids and self._scope.cluster is None:
            self.nothing.set_texts(
                self.tr("No articles chosen"),
                self.tr("Choose a finding in the list: its articles are drawn."),
            )
            return
        says = {
            PictureKind.TIMELINE: self.tr("Dates that have a value are drawn, tagged or suggested."),
            PictureKind.MATRIX: self.tr("Quotes that have a speaker are counted; values come from the findings."),
            PictureKind.GRAPH: self.tr("Quotes and claims are drawn with who says them and how they are linked."),
        }
        self.nothing.set_texts(self.tr("Nothing to draw here"), says[self._kind])

    def retranslate(self) -> None:
        """Set every text again."""
        self.smaller.set_name(self.tr("Smaller"))
        self.larger.set_name(self.tr("Larger"))
        self.save_button.setText(self.tr("Save the picture…"))
        self.board.setAccessibleName(self._names()[self._kind])
        if self.board.current is None:
            self.board.setAccessibleDescription(
                self.tr("Arrow keys go from one to the next, Home to the first and End to the last; Enter opens it.")
            )
        self.working.set_texts(self.tr("Drawing…"), self.tr("What the articles state is read."))
        self._say_nothing()
        self._show_bar()
        self._draw()
