"""Links between annotations, in one article or in two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tahqiq.domain.annotations import LinkKind
from tahqiq.domain.folding import fold
from tahqiq.domain.messages import Message, Trouble
from tahqiq.services.commands.base import Done, shortened
from tahqiq.storage.queries import annotations as queries
from tahqiq.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class AddLink:
    """Link annotation ``a_id`` to annotation ``b_id``; gives the link's id.

    Raises:
        Trouble: both ends are one annotation, or the two bear this link already.
    """

    kind: LinkKind
    a_id: int
    b_id: int
    note: str = ""

    def apply(self, transaction: Transaction) -> Done[int]:
        if self.a_id == self.b_id:
            raise Trouble("link_to_itself")
        words = _ends(transaction, self.a_id, self.b_id)
        for link in queries.links_of(transaction.connection, self.a_id):
            if link.kind == self.kind and {link.a_id, link.b_id} == {self.a_id, self.b_id}:
                raise Trouble("link_exists")
        row = {"kind": str(self.kind), "a_id": self.a_id, "b_id": self.b_id, "note": self.note}
        row |= {"note_folded": fold(self.note), "annotator_id": transaction.annotator_id}
        link_id = transaction.insert("links", {**row, "created_at": transaction.now})
        params = {"a": words[0], "b": words[1], "kind": str(self.kind)}
        return Done(link_id, Message("done_linked", params))


def _ends(transaction: Transaction, *ids: int) -> list[str]:
    found = {a.id: a for a in queries.by_ids(transaction.connection, ids)}
    for i in ids:
        if i not in found:
            raise LookupError(f"no annotation {i}")
    return [shortened(found[i].words, 32) for i in ids]


@dataclass(frozen=True, slots=True)
class EditLink:
    """Change the kind or the note of a link."""

    link_id: int
    kind: LinkKind
    note: str

    def apply(self, transaction: Transaction) -> Done[None]:
        values = {"kind": str(self.kind), "note": self.note, "note_folded": fold(self.note)}
        transaction.update("links", {"id": self.link_id}, values)
        row = transaction.row("links", id=self.link_id) or {}
        a, b = _ends(transaction, row["a_id"], row["b_id"])
        return Done(None, Message("done_link_edited", {"a": a, "b": b, "kind": str(self.kind)}))


@dataclass(frozen=True, slots=True)
class DeleteLinks:
    """Take links away."""

    link_ids: Sequence[int]

    def apply(self, transaction: Transaction) -> Done[None]:
        count = transaction.delete_many("links", "id", self.link_ids)
        return Done(None, Message("done_unlinked_many", {"count": count}))
