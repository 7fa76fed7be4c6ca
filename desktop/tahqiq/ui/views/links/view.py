"""Linking two annotations with both articles in view."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from tahqiq.domain.annotations import DIRECTED, Link, LinkKind
from tahqiq.domain.history import Changed
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.i18n import Translated
from tahqiq.ui.views.links.candidates import Candidate, candidates_beside, likeliest, same_speaker
from tahqiq.ui.views.links.chooser import ArticleChooser
from tahqiq.ui.views.links.connectors import connectors, line
from tahqiq.ui.views.links.frame import LinkFrame
from tahqiq.ui.views.links.in_hand import LinkInHand
from tahqiq.ui.views.links.link_list import ROW, LinkEnds, LinkModel, link_ends
from tahqiq.ui.views.links.side import ArticleSide
from tahqiq.ui.views.parts.following import Following

Parked = tuple[int | None, int | None]
"""An article and its end, to come back to."""


class LinkView(Translated, QWidget):
    """Two articles side by side; the annotation in hand on each side is an end.

    Signals:
        annotation_requested: article id and annotation id to show on the page.
        closed: the person is done here.
        linked: the id of a link that was just made.
    """

    annotation_requested = Signal(int, int)
    closed = Signal()
    linked = Signal(int)

    def __init__(self, project: SessionController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._jumping = False
        self._parked: tuple[Parked, Parked] | None = None
        self.first, self.second = ArticleSide(project, self), ArticleSide(project, self)
        self.model = LinkModel(self)
        self.frame = LinkFrame(self, self.first, self.second, self.model)
        self.kinds, self.note, self.gutter = self.frame.kinds, self.frame.note, self.frame.gutter
        self.links, self.difference, self.remark = self.frame.links, self.frame.difference, self.frame.remark
        self.hand = LinkInHand(project, self.frame)
        self.chooser: ArticleChooser | None = None
        self._choosing_for = self.second
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._arrive = QTimer(self)  # when the pages have their widths
        self._arrive.setSingleShot(True)
        self._arrive.setInterval(0)
        self._connect()
        self.retranslate()
        self._show_ends()

    def _connect(self) -> None:
        for side in (self.first, self.second):
            side.end_changed.connect(self._end_changed)
            side.digit_pressed.connect(self.kinds.take_digit)
            side.moved.connect(self._soon.start)
            side.reading_wanted.connect(partial(self._read, side))
        self.first.article_wanted.connect(lambda: self.choose_article(self.first))
        self.second.article_wanted.connect(lambda: self.choose_article(self.second))
        self.frame.nothing.acted.connect(lambda: self.choose_article(self.second))
        self.kinds.chosen.connect(self._kind_chosen)
        self.hand.changed.connect(self._show_ends)
        self.hand.made.connect(self.linked)
        self.frame.link.clicked.connect(self.link)
        self.frame.swap.clicked.connect(self.swap)
        self.frame.delete.clicked.connect(self.hand.delete)
        self.frame.close_button.clicked.connect(self.closed)
        self.gutter.chosen.connect(self._choose_link)
        self.links.opened.connect(self._open_link)
        for side in (self.first, self.second):
            self._arrive.timeout.connect(side.bring_end_into_view)
        self._soon.timeout.connect(self._draw_connectors)
        shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.link)
        Following(self._project, self, self._changed)
        self._project.closed.connect(self._forget)

    # -- what is shown ----------------------------------------------------------------------------------------------

    def show_annotation(self, annotation_id: int) -> bool:
        """Begin with an annotation as the first end, beside the end that it is linked to; False when it is gone."""
        found = self._project.session.read.annotations_by_id([annotation_id])
        if not found:
            return False
        self.hand.let_go()
        first = found[0]
        self.first.show_article(first.article_id, first.id)
        links = self._project.session.read.links_of(first.id)
        self.second.page.clear()
        if links:
            self._edit(links[0])
        elif (other := likeliest(self._candidates(self.first), first.article_id)) is not None:
            self.second.show_article(other.id)
            self._suggest_end(self.second)
        self._show_ends()
        self._arrive.start()
        self._focus_next()
        return True

    def show_pair(self, first_id: int, second_id: int) -> bool:
        """Show two annotations beside each other; False when one of them is gone."""
        found = {a.id: a for a in self._project.session.read.annotations_by_id([first_id, second_id])}
        if len(found) < 2:
            return False
        self.hand.let_go()
        self.frame.show_second(True)
        for side, annotation in ((self.first, found[first_id]), (self.second, found[second_id])):
            side.show_article(annotation.article_id, annotation.id)
        self._show_ends()
        self._arrive.start()
        return True

    def show_link(self, link_id: int) -> bool:
        """Show a link with both ends, ready to be changed; False when it is gone."""
        link = next((x for x in self._project.session.read.links() if x.id == link_id), None)
        return link is not None and self._edit(link)

    def _edit(self, link: Link) -> bool:
        self._jumping = True
        swapped = self.first.end is not None and self.first.end.id == link.b_id
        shown = self.show_pair(*((link.b_id, link.a_id) if swapped else (link.a_id, link.b_id)))
        self._jumping = False
        if shown:
            self.hand.take(link)
        self._show_ends()
        return shown

    def _focus_next(self) -> None:
        if self.second.article_id is None:
            self.frame.nothing.button.setFocus()
        else:
            self.second.canvas.setFocus()

    def choose_article(self, side: ArticleSide) -> None:
        """Open the list of articles for one side."""
        if not self._project.is_open:
            return
        if self.chooser is None:
            self.chooser = ArticleChooser(self)
            self.chooser.chosen.connect(lambda article_id: self._article_chosen(self._choosing_for, article_id))
        self._choosing_for = side
        self.chooser.offer(self._candidates(self.second if side is self.first else self.first))
        self.chooser.open_below(side.choose if side.isVisible() else self.frame.nothing.button)

    def _read(self, side: ArticleSide) -> None:
        if side.end is not None:
            self.annotation_requested.emit(side.end.article_id, side.end.id)

    def _candidates(self, other: ArticleSide) -> list[Candidate]:
        return candidates_beside(self._project.session.read, other.article_id, other.end)

    def _article_chosen(self, side: ArticleSide, article_id: int) -> None:
        self.hand.let_go()
        self.frame.show_second(True)
        side.show_article(article_id)
        if side is self.second and article_id != self.first.article_id:
            self._suggest_end(side)
        self._show_ends()
        side.canvas.setFocus()

    def _suggest_end(self, side: ArticleSide) -> None:
        """Go to the first annotation by the same speaker, which is the likeliest other end."""
        state, first = side.page.state, self.first.end
        said = same_speaker(state.annotations.values(), first) if state is not None else []
        if said and first is not None:
            nearest = min(said, key=lambda a: (a.label_id != first.label_id, a.start))
            side.show_article(nearest.article_id, nearest.id)

    def _end_changed(self, _annotation_id: object) -> None:
        if self._jumping:
            return
        link, ends = self.hand.link, {e.id for e in (self.first.end, self.second.end) if e is not None}
        if link is not None and ends != {link.a_id, link.b_id}:
            self.hand.let_go()
        self._show_ends()

    def _show_ends(self) -> None:
        first, second = self.first.end, self.second.end
        self.frame.show_second(self.second.article_id is not None)
        self.difference.show_passages(first.words if first else "", second.words if second else "")
        found = self.difference.difference
        self.frame.show_shared(found.shared if found is not None else None)
        self._list_links()
        self._allow()
        self._soon.start()

    # -- links ------------------------------------------------------------------------------------------------------

    def _list_links(self) -> None:
        if not self._project.is_open or self.first.article_id is None:
            self.model.show(())
            return
        read = self._project.session.read
        links = read.links_of_article(self.first.article_id)
        ids = {i for link in links for i in (link.a_id, link.b_id)}
        ends = {a.id: a for a in read.annotations_by_id(ids)}
        titles = {a.id: a.title for a in read.articles({a.article_id for a in ends.values()})}
        rows = link_ends(links, ends, titles)
        first = self.first.end.id if self.first.end else 0
        rows.sort(key=lambda r: (first not in (r.a.id, r.b.id), r.link.id))
        self.model.show(rows)
        row = self.model.row_of(self.hand.link.id) if self.hand.link else -1
        if row >= 0:
            self.links.go_to(row)
        else:
            self.links.clearSelection()

    def _draw_connectors(self) -> None:
        lines = connectors(self.first, self.second, self.model.rows)
        first, second = self.first.end, self.second.end
        if self.hand.link is None and first is not None and second is not None and first.id != second.id:
            joined = {frozenset((row.a.id, row.b.id)) for row in self.model.rows}
            if frozenset((first.id, second.id)) not in joined:
                lines.append(line(self.first, self.second, None, self.kinds.kind, first, second))
        self.gutter.show_connectors(lines, self.hand.link.id if self.hand.link else None)

    def link(self) -> None:
        """Make the link between the two ends; while one is being changed, be done with it."""
        first, second = self.first.end, self.second.end
        if self.hand.link is not None:
            self.hand.let_go()
            self._show_ends()
        elif first is not None and second is not None and self.frame.link.isEnabled():
            self.hand.make(first, second)

    def swap(self) -> None:
        """Turn a link that reads one way round; while it is not made yet, the two articles change places."""
        first, second = self.first.end, self.second.end
        if first is None or second is None:
            return
        link = self.hand.link
        if link is None:
            self.show_pair(second.id, first.id)
        elif self.hand.turn_round():
            self.show_link(link.id)

    def _kind_chosen(self) -> None:
        self._allow()
        self._soon.start()

    def _choose_link(self, link_id: int) -> None:
        row = self.model.row_of(link_id)
        if row >= 0:
            self._edit(self.model.rows[row].link)

    def _open_link(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, LinkEnds):
            self._edit(row.link)

    def _changed(self, changed: Changed) -> None:
        self.hand.follow(changed)
        self._show_ends()

    def _forget(self) -> None:
        self._parked = None
        self.model.show(())
        self._show_ends()

    # -- out of sight -----------------------------------------------------------------------------------------------

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of both pages: while nobody looks, a key press on another page must not paint here."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._parked = (_place(self.first), _place(self.second))
            for side in (self.first, self.second):
                side.page.clear()

    def showEvent(self, event: QShowEvent) -> None:
        """Take up where it was left, unless other ends were asked for meanwhile."""
        super().showEvent(event)
        parked, self._parked = self._parked, None
        if parked is None or self.first.article_id is not None or not self._project.is_open:
            return
        self._jumping = True
        for side, (article_id, end) in zip((self.first, self.second), parked, strict=True):
            if article_id is not None:
                side.show_article(article_id, end)
        self._jumping = False
        self._show_ends()

    # -- keys and words ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.hand.link is not None:
                self.link()
            else:
                self.closed.emit()
        elif event.text().isdigit() and self.kinds.take_digit(int(event.text())):
            event.accept()
        elif event.key() == Qt.Key.Key_Delete and self.links.hasFocus():
            self._open_link(self.links.currentIndex())
            self.hand.delete()
        else:
            super().keyPressEvent(event)

    def _allow(self) -> None:
        first, second = self.first.end, self.second.end
        both = first is not None and second is not None and first.id != second.id
        self.frame.allow(both, self.hand.link is not None, not self._project.read_only)
        self.frame.set_sentence(self._sentence(both))

    def _sentence(self, both: bool) -> str:
        if self.hand.link is not None:
            return self.tr("This link is there. Change its kind or note, or delete it.")
        if self.first.end is None:
            return self.tr("Go to an annotation in the first article, or make one there.")
        if not both:
            return self.tr(
                "Now the other end: Alt+Down goes through the annotations; a label key tags what is selected."
            )
        kind = self.kinds.kind
        if kind in DIRECTED:
            return {
                LinkKind.UPDATES: self.tr("The first updates the second."),
                LinkKind.COPIES: self.tr("The first copies the second."),
                LinkKind.SUPPORTS: self.tr("The first supports the second."),
            }[kind]
        return self.tr("Choose the kind by its number, then Ctrl+Enter.")

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Link two annotations"))
        self.first.set_role(self.tr("First end"), self.tr("Article of the first end"))
        self.second.set_role(self.tr("Second end"), self.tr("Article of the second end"))
        self._allow()


def _place(side: ArticleSide) -> Parked:
    return side.article_id, side.end.id if side.end is not None else None
