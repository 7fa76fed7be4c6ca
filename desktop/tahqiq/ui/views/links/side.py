"""One side of the link view: an article with its annotations, of which one is an end of a link."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tahqiq.domain.annotations import Annotation
from tahqiq.language import selection
from tahqiq.ui.canvas.canvas import ArticleCanvas
from tahqiq.ui.canvas.places import Place
from tahqiq.ui.controllers.page import PageController
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.controllers.tagging import TaggingController
from tahqiq.ui.i18n import Translated
from tahqiq.ui.theme import Theme, current_theme, themes
from tahqiq.ui.theme.canvas import canvas_palette
from tahqiq.ui.views.parts.articles import from_where
from tahqiq.ui.views.parts.lines import TextLine
from tahqiq.ui.widgets import Hairline, IconButton, text_label


class ArticleSide(Translated, QWidget):
    """An article that can be read and tagged; the annotation in hand, or else at the caret, is the end.

    Signals:
        end_changed: the end is another one (id of an annotation, or None).
        digit_pressed: a digit was typed that is the key of no label.
        article_wanted: another article should be shown here.
        reading_wanted: the article should be opened for reading, at the end.
        moved: scrolled, or laid out anew.
    """

    end_changed = Signal(object)
    digit_pressed = Signal(int)
    article_wanted = Signal()
    reading_wanted = Signal()
    moved = Signal()

    def __init__(self, project: SessionController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = ArticleCanvas(self)
        self.canvas.set_boundaries(selection)
        self.page = PageController(project, self.canvas, self)
        self.tagging = TaggingController(self.page, self)
        self._role = text_label("", "heading", self)
        self._title = TextLine("", self)
        self._under = text_label("", "faint", self)
        self.choose = QPushButton(self)
        self.choose.setProperty("kind", "quiet")
        self.choose.clicked.connect(self.article_wanted)
        self.read = IconButton("article", "", self)
        self.read.clicked.connect(self.reading_wanted)
        self._lay_out()
        self._connect()
        self._recolor(current_theme())
        self.retranslate()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._role)
        first.addWidget(self._under)
        first.addStretch(1)
        words.addLayout(first)
        words.addWidget(self._title)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 12, 8)
        head.addLayout(words, 1)
        head.addWidget(self.read)
        head.addWidget(self.choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(Hairline(parent=self))
        layout.addWidget(self.canvas, 1)

    def _connect(self) -> None:
        canvas, page = self.canvas, self.page
        canvas.label_key_pressed.connect(self._key)
        canvas.boundary_change_requested.connect(self.tagging.change_spans)
        canvas.marks_under_caret_changed.connect(page.set_under_caret)
        canvas.current_mark_changed.connect(page.current_changed)
        canvas.fold_changed.connect(page.remember_fold)
        canvas.scrolled.connect(self.moved)
        canvas.page_changed.connect(self.moved)
        canvas.marks_added.connect(lambda _: self.moved.emit())
        page.focus_changed.connect(self.end_changed)
        page.article_shown.connect(self._show_heading)
        page.particulars_changed.connect(self._show_heading)
        themes().theme_changed.connect(self._recolor)

    # -- the end ----------------------------------------------------------------------------------------------------

    @property
    def end(self) -> Annotation | None:
        """The annotation that is this side's end of a link."""
        return self.page.focused

    @property
    def article_id(self) -> int | None:
        """The article shown here."""
        return self.page.article_id

    def show_article(self, article_id: int, annotation_id: int | None = None) -> bool:
        """Show an article, and take an annotation of it as the end; False when there is no such article."""
        shown = self.page.show(article_id, annotation_id)
        if shown and annotation_id is not None:
            self.page.choose(annotation_id)
        return shown

    def bring_end_into_view(self) -> None:
        """Scroll to the end of a link, with text round it; to its beginning where it is longer than the view."""
        end = self.end
        if end is None or not self.isVisible():
            return
        part, room = end.parts[0], self.canvas.viewport().height() // 4
        self.canvas.ensure_visible(Place(part.end, part.end > part.start), room)
        self.canvas.ensure_visible(Place(part.start), room)

    def place_of(self, annotation: Annotation) -> float | None:
        """The middle of an annotation in the view: y in pixels of this widget; None where it is not in view."""
        first = annotation.parts[0]
        rects = self.canvas.span_rects(first.start, max(first.end, first.start + 1))
        if not rects:
            return None
        point = self.canvas.viewport().mapTo(self, rects[0].center().toPoint())
        return float(point.y())

    def is_above(self, annotation: Annotation) -> bool:
        """Whether an annotation that is not in view lies above what is."""
        document = self.canvas.document
        shown = document.visible()
        return bool(shown) and annotation.start < document.blocks[shown[0][0]].start

    @property
    def view_edges(self) -> tuple[float, float]:
        """Top and bottom of the article's view: y in pixels of this widget."""
        top = self.canvas.mapTo(self, self.canvas.rect().topLeft()).y()
        return float(top), float(top + self.canvas.height())

    def _key(self, letter: str) -> None:
        in_use = self.page.project.session.read.labels()
        labels = {label.key.lower(): label.id for label in in_use if label.key}
        selected = bool(self.canvas.selection_parts())
        if selected and letter in labels:
            made = self.tagging.tag(labels[letter])
            if made is not None:
                self.page.choose(made)
        elif letter.isdigit():
            self.digit_pressed.emit(int(letter))

    # -- looks ------------------------------------------------------------------------------------------------------

    def set_role(self, words: str, name: str) -> None:
        """What this side is (``words``), and what a screen reader calls its page."""
        self._role.setText(words)
        self.canvas.setAccessibleName(name)

    def _show_heading(self, _article_id: object = None) -> None:
        state = self.page.state
        self._title.setText(state.article.title if state else "")
        self._under.setText(from_where(state.article.source, state.article.published) if state else "")

    def _recolor(self, theme: Theme) -> None:
        self.canvas.set_palette(canvas_palette(theme))

    def retranslate(self) -> None:
        self.choose.setText(self.tr("Another article…"))
        self.read.set_name(self.tr("Open this article for reading"))
        self.page.retranslate()
        self._show_heading()
