"""Links between annotations by key: the first end is remembered, the second one completes it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from tahqiq.domain.annotations import Annotation, Link, LinkKind
from tahqiq.domain.history import Changed
from tahqiq.services.commands.base import shortened
from tahqiq.services.commands.links import AddLink, DeleteLinks, EditLink
from tahqiq.ui.controllers.page import PageController


@dataclass(frozen=True, slots=True)
class FirstEnd:
    """The annotation that a link was begun at."""

    annotation_id: int
    article_id: int
    words: str


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A link as one of its ends shows it. ``outgoing`` is whether this end is the first."""

    link: Link
    outgoing: bool
    other: Annotation
    article_title: str
    same_article: bool


class LinkController(QObject):
    """Begins, completes, lists and removes links.

    Signals:
        first_end_changed: a ``FirstEnd``, or None when none is waiting.
        linked: the id of a link that was just made.
        said: why nothing was done, in the interface's language.
    """

    first_end_changed = Signal(object)
    linked = Signal(int)
    said = Signal(str)

    def __init__(self, page: PageController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._project = page.project
        self.first_end: FirstEnd | None = None
        page.project.closed.connect(self.forget)
        page.project.changed.connect(self._changed)

    def begin(self) -> bool:
        """Remember the annotation in focus as the first end."""
        annotation = self._page.focused
        if annotation is None:
            self.said.emit(self.tr("Go to an annotation first."))
            return False
        self._set(FirstEnd(annotation.id, annotation.article_id, shortened(annotation.words, 60)))
        return True

    def forget(self) -> None:
        """Begin no link after all."""
        self._set(None)

    def _set(self, first: FirstEnd | None) -> None:
        if first != self.first_end:
            self.first_end = first
            self.first_end_changed.emit(first)

    def can_finish(self) -> bool:
        """Whether the annotation in focus can be the second end; says why where it cannot."""
        annotation = self._page.focused
        if self.first_end is None:
            self.said.emit(self.tr("Begin a link at another annotation first."))
            return False
        if annotation is None or annotation.id == self.first_end.annotation_id:
            self.said.emit(self.tr("Go to the annotation that the link should lead to."))
            return False
        return True

    def finish(self, kind: LinkKind, note: str = "") -> int | None:
        """Link the first end to the annotation in focus; gives the link's id."""
        annotation = self._page.focused
        if not self.can_finish() or annotation is None or self.first_end is None:
            return None
        made = self._project.do(AddLink(kind, self.first_end.annotation_id, annotation.id, note))
        if made is not None:
            self.forget()
            self.linked.emit(made)
        return made

    def delete(self, link_id: int) -> bool:
        """Take a link away."""
        return self._project.did(DeleteLinks((link_id,)))

    def edit(self, link_id: int, kind: LinkKind, note: str) -> bool:
        """Change a link's kind or note."""
        return self._project.did(EditLink(link_id, kind, note))

    def rows(self, annotation: Annotation) -> list[LinkRow]:
        """The links of an annotation, each with its other end."""
        read = self._project.session.read
        links = read.links_of(annotation.id)
        if not links:
            return []
        ends = {i for link in links for i in (link.a_id, link.b_id)} - {annotation.id}
        others = {a.id: a for a in read.annotations_by_id(ends)}
        titles = {s.id: s.title for s in read.articles({a.article_id for a in others.values()})}
        rows = []
        for link in links:
            outgoing = link.a_id == annotation.id
            other = others.get(link.b_id if outgoing else link.a_id)
            if other is not None:
                same = other.article_id == annotation.article_id
                rows.append(LinkRow(link, outgoing, other, titles.get(other.article_id, ""), same))
        return rows

    def _changed(self, changed: Changed) -> None:
        first = self.first_end
        if first is not None and (first.annotation_id in changed.annotations or changed.article_list):
            still = self._project.session.read.annotations_by_id([first.annotation_id])
            if not still:
                self.forget()
