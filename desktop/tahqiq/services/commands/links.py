"""Links between annotations, in one article or in two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tahqiq.domain.annotations import LinkKind, link_key
from tahqiq.domain.messages import Message, Trouble
from tahqiq.services.commands import rows, tagging
from tahqiq.services.commands.base import Done, shortened
from tahqiq.storage.queries import annotations as queries
from tahqiq.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class AddLink:
    """Link annotation ``a_id`` to annotation ``b_id``; gives the link's id.

    Raises:
        Trouble: both ends are one annotation, the two bear this link already, or the article of one was removed.
    """

    kind: LinkKind
    a_id: int
    b_id: int
    note: str = ""

    def apply(self, transaction: Transaction) -> Done[int]:
        if self.a_id == self.b_id:
            raise Trouble("link_to_itself")
        a, b = _ends(transaction, self.a_id, self.b_id)
        _refuse_twice(transaction, self.kind, self.a_id, self.b_id)
        who, at = transaction.annotator_id, transaction.now
        link_id = transaction.insert("links", rows.link(self.kind, self.a_id, self.b_id, self.note, who, at))
        return Done(link_id, Message("done_linked", {"a": a, "b": b, "kind": str(self.kind)}))


def _ends(transaction: Transaction, a_id: int, b_id: int) -> tuple[str, str]:
    a, b = tagging.several(transaction, a_id, b_id)
    return shortened(a.words, 32), shortened(b.words, 32)


def _refuse_twice(transaction: Transaction, kind: LinkKind, a_id: int, b_id: int, but: int = 0) -> None:
    wanted = link_key(kind, a_id, b_id)
    for link in queries.links_of(transaction.connection, a_id):
        if link.id != but and link_key(link.kind, link.a_id, link.b_id) == wanted:
            raise Trouble("link_exists")


@dataclass(frozen=True, slots=True)
class EditLink:
    """Change the kind or the note of a link.

    Raises:
        Trouble: the two bear a link of this kind already, or the article of one was removed.
    """

    link_id: int
    kind: LinkKind
    note: str

    def apply(self, transaction: Transaction) -> Done[None]:
        row = transaction.row("links", id=self.link_id)
        if row is None:
            raise LookupError(f"no link {self.link_id}")
        a, b = _ends(transaction, row["a_id"], row["b_id"])
        _refuse_twice(transaction, self.kind, row["a_id"], row["b_id"], self.link_id)
        transaction.update("links", {"id": self.link_id}, {"kind": str(self.kind), **rows.noted(self.note)})
        return Done(None, Message("done_link_edited", {"a": a, "b": b, "kind": str(self.kind)}))


@dataclass(frozen=True, slots=True)
class TurnLink:
    """Let a link read the other way round: «B copies A» where it was «A copies B».

    Raises:
        Trouble: the two bear a link that reads that way already, or the article of one was removed.
    """

    link_id: int

    def apply(self, transaction: Transaction) -> Done[None]:
        row = transaction.row("links", id=self.link_id)
        if row is None:
            raise LookupError(f"no link {self.link_id}")
        kind, a_id, b_id = LinkKind(row["kind"]), row["b_id"], row["a_id"]
        a, b = _ends(transaction, a_id, b_id)
        _refuse_twice(transaction, kind, a_id, b_id, self.link_id)
        transaction.update("links", {"id": self.link_id}, {"a_id": a_id, "b_id": b_id})
        return Done(None, Message("done_link_turned", {"a": a, "b": b, "kind": str(kind)}))


@dataclass(frozen=True, slots=True)
class DeleteLinks:
    """Take links away."""

    link_ids: Sequence[int]

    def apply(self, transaction: Transaction) -> Done[None]:
        count = transaction.delete_many("links", "id", self.link_ids)
        return Done(None, Message("done_unlinked_many", {"count": count}))
