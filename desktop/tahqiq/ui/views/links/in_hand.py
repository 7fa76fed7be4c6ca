"""The link in hand: the one that is being changed, with its kind and note, or the one that is about to be made."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from tahqiq.domain.annotations import Annotation, Link, LinkKind
from tahqiq.domain.history import Changed
from tahqiq.domain.messages import Trouble
from tahqiq.services.commands.links import AddLink, DeleteLinks, EditLink, TurnLink
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.views.links.frame import LinkFrame
from tahqiq.ui.widgets import NoticeKind


class LinkInHand(QObject):
    """What the kinds and the note of a ``LinkFrame`` are about.

    Signals:
        changed: another link is in hand, or none, or it is not what it was.
        made: the id of a link that was just made.
    """

    changed = Signal()
    made = Signal(int)

    def __init__(self, project: SessionController, frame: LinkFrame) -> None:
        super().__init__(frame)
        self._project, self._frame = project, frame
        self._kinds, self._note, self._remark = frame.kinds, frame.note, frame.remark
        self.link: Link | None = None
        self._note.keep_with(project.drafts, "note of a link", self._keep_note)
        self._kinds.chosen.connect(self._kind_chosen)
        project.closed.connect(self.let_go)

    def take(self, link: Link) -> None:
        """Change ``link`` from now on."""
        self.link = link
        self._kinds.set_kind(link.kind)
        self._note.show_value(link.note, link.id)

    def let_go(self) -> None:
        """Be done with the link; a note typed for one that is not made yet stays."""
        self.link = None
        self._note.show_value("", None)

    def follow(self, changed: Changed) -> None:
        """See what became of the link."""
        link = self.link
        if link is None or not changed.annotations & {link.a_id, link.b_id}:
            return
        now = self._stored(link.id)
        if now is not None:
            self.take(now)
        else:
            self.let_go()

    def _stored(self, link_id: int) -> Link | None:
        links = self._project.session.read.links() if self._project.is_open else []
        return next((link for link in links if link.id == link_id), None)

    def make(self, first: Annotation, second: Annotation) -> None:
        """Link two annotations as the kinds and the note say."""
        note = " ".join(self._note.text().split())
        try:
            made: int = self._project.session.do(AddLink(self._kinds.kind, first.id, second.id, note), self._frame)
        except Trouble as trouble:
            self._remark.complain(trouble.message)
            return
        self._note.reset()
        self._remark.say(self.tr("Linked. Go to the next annotation, or close with Esc."), NoticeKind.DONE)
        self.changed.emit()
        self.made.emit(made)

    def delete(self) -> None:
        """Take away the link."""
        gone = self.link
        if gone is not None and self._project.did(DeleteLinks((gone.id,)), self._frame):
            self.let_go()
            self.changed.emit()

    def turn_round(self) -> bool:
        """Let it read the other way; whether it does now."""
        self._note.save()
        if self.link is None:
            return False
        try:
            self._project.session.do(TurnLink(self.link.id), self._frame)
        except Trouble as trouble:
            self._remark.complain(trouble.message)
            return False
        return True

    def _kind_chosen(self, kind: LinkKind) -> None:
        self._remark.clear()
        link = self.link
        if link is not None and kind != link.kind:
            if self._project.did(EditLink(link.id, kind, link.note), self._frame):
                self.link = replace(link, kind=kind)
            self.changed.emit()

    def _keep_note(self, link_id: int, typed: str) -> bool:
        link, note = self._stored(link_id), " ".join(typed.split())
        if link is None:
            return False
        return note == link.note or self._project.did(EditLink(link_id, link.kind, note), self._frame)
