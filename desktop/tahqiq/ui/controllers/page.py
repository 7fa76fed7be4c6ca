"""The article on the page: shown, and kept up to date as the project changes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from tahqiq.domain.anchors import Anchor, anchor_at
from tahqiq.domain.annotations import Annotation
from tahqiq.domain.history import Changed
from tahqiq.domain.labels import SPEECH, Label
from tahqiq.services.session import Session
from tahqiq.ui.canvas.model import BylinePiece, Page
from tahqiq.ui.controllers.page_data import PageState, named_entity
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.controllers.surface import Surface

BULK = 300
"""More annotations than this changed at once are read and shown all together."""
_FEW_NAMES = 40


class PageController(QObject):
    """Keeps a surface showing one article of the project.

    Signals:
        leaving: another article, or none, is about to be shown; the former is still on the page.
        article_shown: id of the article on the page, or None, after it is on the page.
        focus_changed: id of the annotation that panels are about (in hand, or else under the caret), or None.
        annotations_changed: annotations of the article were added, changed or removed.
        particulars_changed: title, source, date or progress of the article changed.
        labels_changed: the labels in use are others (tuple of ``Label``).
    """

    leaving = Signal()
    article_shown = Signal(object)
    focus_changed = Signal(object)
    annotations_changed = Signal()
    particulars_changed = Signal()
    labels_changed = Signal(object)

    def __init__(self, project: SessionController, surface: Surface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.surface = surface
        self.state: PageState | None = None
        self.labels: tuple[Label, ...] = ()
        self.focus: int | None = None
        self.last_speech: int | None = None
        self._under: list[int] = []
        self._carets: dict[int, int] = {}
        self._folded: dict[int, set[int]] = {}
        self._byline: tuple[BylinePiece, ...] = ()
        project.opened.connect(self._opened)
        project.closed.connect(self._closed)
        project.changed.connect(self._changed)
        project.settled.connect(self._settled)

    @property
    def article_id(self) -> int | None:
        """The article on the page."""
        return self.state.article.id if self.state else None

    @property
    def focused(self) -> Annotation | None:
        """The annotation that panels are about."""
        return self.annotation(self.focus)

    @property
    def under_caret(self) -> list[Annotation]:
        """The annotations at the caret, the innermost first."""
        return [a for a in map(self.annotation, self._under) if a is not None]

    def round(self, annotation: Annotation) -> list[Annotation]:
        """The annotations on the same words, the innermost first: those at the caret where ``annotation`` is among
        them, else those on its first letter."""
        if annotation.id in self._under:
            return self.under_caret
        here = [self.annotation(mark.id) for mark in self.surface.marks_at(annotation.start)]
        found = [a for a in here if a is not None]
        return found if annotation.id in {a.id for a in found} else [annotation]

    def annotation(self, annotation_id: int | None) -> Annotation | None:
        """An annotation of the article on the page; None when it has no such."""
        if self.state is None or annotation_id is None:
            return None
        return self.state.annotations.get(annotation_id)

    def label_of(self, annotation: Annotation) -> Label:
        """The annotation's label, whichever set it is of."""
        if self.state is None:
            raise LookupError("no article on the page")
        return self.state.labels[annotation.label_id]

    def anchor(self, span: tuple[int, int]) -> Anchor | None:
        """The words at ``span`` (code points) of the article on the page."""
        return anchor_at(self.state.article.text, *span) if self.state is not None else None

    # -- showing ----------------------------------------------------------------------------------------------------

    def show(self, article_id: int, annotation_id: int | None = None, span: tuple[int, int] | None = None) -> bool:
        """Put an article on the page, and an annotation or a span (code points) of it in view.

        Without either, the caret is where it was when the article was last shown.

        Returns:
            Whether it is on the page; False when there is no such article in sight.
        """
        if article_id != self.article_id and not self._load(article_id):
            return False
        if annotation_id is not None and self.annotation(annotation_id) is not None:
            self.surface.reveal(annotation_id)
        elif span is not None:
            self.surface.reveal_span(*span)
        return True

    def _load(self, article_id: int) -> bool:
        read = self.project.session.read
        try:
            article = read.article(article_id)
        except LookupError:
            return False
        self._leave()
        state = PageState(
            article=article,
            annotations={a.id: a for a in read.annotations(article_id)},
            regions=tuple(read.regions(article_id)),
            labels=read.all_labels(),
            folded=self._folded.setdefault(article_id, set()),
        )
        self.state = state
        self._learn_names(state.annotations.values())
        self.last_speech = None
        page = state.page()
        self._byline = page.byline
        self.surface.set_page(page)
        if caret := self._carets.get(article_id):
            self.surface.set_caret(caret)
        self._set_focus(None)
        self.article_shown.emit(article_id)
        return True

    def _leave(self) -> None:
        if self.state is not None:
            if self.project.is_open:
                self.leaving.emit()
            self._carets[self.state.article.id] = self.surface.caret()

    def clear(self) -> None:
        """Show no article."""
        self._leave()
        self.state = None
        self.last_speech = None
        self._under = []
        self._byline = ()
        self.surface.set_page(Page(""))
        self._set_focus(None)
        self.article_shown.emit(None)

    def _opened(self, session: Session) -> None:
        self._carets.clear()
        self._folded.clear()
        self.state = None
        self._set_labels(session.read.labels())
        self.clear()

    def _closed(self) -> None:
        self._carets.clear()
        self._folded.clear()
        self.clear()

    def _set_labels(self, labels: tuple[Label, ...]) -> None:
        self.labels = labels
        self.labels_changed.emit(labels)

    def _learn_names(self, annotations: Iterable[Annotation], again: Iterable[int] = ()) -> None:
        """Have the names of everybody whom the annotations name; ``again`` are those that changed."""
        if self.state is None:
            return
        names, read = self.state.entities, self.project.session.read
        for entity_id in again:
            names.pop(entity_id, None)
        wanted = {i for i in map(named_entity, annotations) if i is not None} - names.keys()
        if len(wanted) > _FEW_NAMES:
            names.update((use.entity.id, use.entity) for use in read.entities())
            return
        for entity_id in wanted:
            names[entity_id] = read.entity(entity_id)

    def retranslate(self) -> None:
        """Name labels, regions and the line under the title in another language."""
        if self.state is not None:
            self.surface.set_marks(self.state.all_marks())
            self.surface.set_regions(self.state.region_views())
            self._show_byline()

    # -- what changed -----------------------------------------------------------------------------------------------

    def _changed(self, changed: Changed) -> None:
        if changed.labels:
            self._set_labels(self.project.session.read.labels())
        state = self.state
        if state is None:
            return
        if changed.article_list and not self.project.session.read.articles([state.article.id]):
            self._carets.pop(state.article.id, None)
            self.clear()
            return
        if changed.labels:
            state.labels = self.project.session.read.all_labels()
        if changed.annotations and state.article.id in changed.articles:
            self._refresh_annotations(changed)
        elif changed.labels or changed.entities:
            self._renamed(changed)
        if state.article.id in changed.articles and not changed.annotations:
            self._refresh_article()

    def _settled(self, changed: Changed) -> None:
        """The number of annotations can wait until the mark is painted."""
        if self.state is not None and self.state.article.id in changed.articles:
            self._show_byline()

    def _refresh_annotations(self, changed: Changed) -> None:
        state, read = self.state, self.project.session.read
        if state is None:
            return
        if len(changed.annotations) > BULK:
            state.annotations = {a.id: a for a in read.annotations(state.article.id)}
            self._learn_names(state.annotations.values(), changed.entities)
            self.surface.set_marks(state.all_marks())
        else:
            now = [a for a in read.annotations_by_id(changed.annotations) if a.article_id == state.article.id]
            here = {a.id for a in now}
            gone = [i for i in changed.annotations if i not in here and state.annotations.pop(i, None) is not None]
            state.annotations.update((a.id, a) for a in now)
            self._learn_names(now, changed.entities)
            self.surface.change_marks(state.marks(now), gone)
        self._after_annotations()

    def _after_annotations(self) -> None:
        if self.annotation(self.last_speech) is None:
            self.last_speech = None
        self._choose_focus()
        self.annotations_changed.emit()

    def _renamed(self, changed: Changed) -> None:
        """Labels or entities are called otherwise: the marks that show them are drawn anew."""
        state = self.state
        if state is None:
            return
        touched = [a for a in state.annotations.values() if changed.labels or named_entity(a) in changed.entities]
        if touched:
            self._learn_names(touched, changed.entities)
            self.surface.change_marks(state.marks(touched))
            self.annotations_changed.emit()

    def _refresh_article(self) -> None:
        """Regions and particulars; the text never changes."""
        state, read = self.state, self.project.session.read
        if state is None:
            return
        regions = tuple(read.regions(state.article.id))
        if regions != state.regions:
            state.regions = regions
            self.surface.set_regions(state.region_views())
        state.article = read.article(state.article.id)
        self._show_byline()
        self.particulars_changed.emit()

    def _show_byline(self) -> None:
        byline = self.state.byline() if self.state else ()
        if byline != self._byline:
            self._byline = byline
            self.surface.set_byline(byline)

    # -- what the panels are about ----------------------------------------------------------------------------------

    def set_under_caret(self, annotation_ids: list[int]) -> None:
        """The page says which annotations are at the caret, the innermost first."""
        self._under = list(annotation_ids)
        self._choose_focus()

    def current_changed(self) -> None:
        """The page says that another annotation is in hand, or none."""
        self._choose_focus()

    def _choose_focus(self) -> None:
        current = self.surface.current_mark
        if self.annotation(current) is not None:
            self._set_focus(current)
        else:
            self._set_focus(next((i for i in self._under if self.annotation(i) is not None), None))

    def _set_focus(self, annotation_id: int | None) -> None:
        annotation = self.annotation(annotation_id)
        if annotation is not None and self.label_of(annotation).role in SPEECH:
            self.last_speech = annotation.id
        if annotation_id != self.focus:
            self.focus = annotation_id
            self.focus_changed.emit(annotation_id)

    def choose(self, annotation_id: int) -> None:
        """Take an annotation of the article in hand."""
        if self.annotation(annotation_id) is not None:
            self.surface.set_current_mark(annotation_id)
            self._choose_focus()

    # -- folding ----------------------------------------------------------------------------------------------------

    def remember_fold(self, start: int, folded: bool) -> None:
        """A person folded or unfolded the region that starts at ``start``."""
        if self.state is not None:
            (self.state.folded.add if folded else self.state.folded.discard)(start)
