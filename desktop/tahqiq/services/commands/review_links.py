"""Tagging and linking from an inconsistency: one step for its passages and the links between them."""

from __future__ import annotations

from dataclasses import dataclass

from tahqiq.domain.anchors import anchor_at
from tahqiq.domain.annotations import AttributeValue, Link, LinkKind, link_key
from tahqiq.domain.inconsistencies import Inconsistency, InconsistencyKind, Nature, Passage
from tahqiq.domain.labels import Label, LabelRole
from tahqiq.domain.messages import Message, Trouble
from tahqiq.domain.sides import can_be_linked
from tahqiq.domain.suggestions import DateDetails, FigureDetails
from tahqiq.services.commands import rows, tagging
from tahqiq.services.commands.accepting import KINDS, Labels, attributes_saying
from tahqiq.services.commands.base import Done, shortened
from tahqiq.services.commands.review import found
from tahqiq.storage.queries import annotations as queries
from tahqiq.storage.queries import labels
from tahqiq.storage.queries.suggestions import role_at
from tahqiq.storage.transaction import Transaction

_ROLES = {
    InconsistencyKind.DATE: LabelRole.DATE,
    InconsistencyKind.FIGURE: LabelRole.FIGURE,
    InconsistencyKind.QUOTE: LabelRole.QUOTE,
    InconsistencyKind.PLACE: LabelRole.PLACE,
}
_NAMES = frozenset({InconsistencyKind.NAME, InconsistencyKind.SPELLING, InconsistencyKind.TITLE})


def kind_for(about: Inconsistency) -> LinkKind:
    """The link that fits an inconsistency."""
    if about.nature is Nature.UPDATE:
        return LinkKind.UPDATES
    if about.nature is Nature.VARIANT or about.kind in (InconsistencyKind.NAME, InconsistencyKind.SPELLING):
        return LinkKind.OTHER_SPELLING
    return LinkKind.CONTRADICTS


@dataclass(frozen=True, slots=True)
class LinkPassages:
    """Tag the passages of an inconsistency where they bear no tag yet, and link them; gives the links' numbers.

    The first passage is linked with each of the others; an update is linked from the later article to the earlier.

    Args:
        which: number or fingerprint.
        kind: of the links; the one that fits the inconsistency where it is None.
        note: of the links.
        label_id: of new tags; the one for what the passages state where it is None.

    Raises:
        Trouble: the inconsistency is not there any more, its passages bear these links already, or no two of them
            speak of one thing.
    """

    which: int | str
    kind: LinkKind | None = None
    note: str = ""
    label_id: int | None = None

    def apply(self, transaction: Transaction) -> Done[tuple[int, ...]]:
        about = found(transaction, (self.which,))[0]
        if not can_be_linked(about):
            raise Trouble("link_needs_two")
        kind = self.kind or kind_for(about)
        passages = sorted(about.passages, key=lambda p: _day(transaction, p), reverse=kind is LinkKind.UPDATES)
        if kind is not LinkKind.UPDATES:
            passages = list(about.passages)
        ends = [self._annotation(transaction, about, passage) for passage in passages]
        made = [self._link(transaction, kind, ends[0], end) for end in ends[1:] if end != ends[0]]
        linked = tuple(i for i in made if i)
        if not linked:
            raise Trouble("link_exists")
        a, b = (shortened(p.words, 32) for p in (passages[0], passages[1]))
        return Done(linked, Message("done_linked", {"a": a, "b": b, "kind": str(kind)}))

    def _annotation(self, transaction: Transaction, about: Inconsistency, passage: Passage) -> int:
        start, end = (passage.start, passage.end) if passage.start < passage.end else passage.sentence
        label = self._label(transaction, about, passage)
        there = queries.of_article(transaction.connection, passage.article_id)
        same = [a for a in there if (a.start, a.end) == (start, end)]
        for annotation in sorted(same, key=lambda a: a.label_id != label.id):
            return annotation.id
        row = tagging.new_row(transaction, passage.article_id, label.id, _attributes(about, passage, label))
        annotation_id = transaction.insert("annotations", row)
        anchor = anchor_at(transaction.text_of(passage.article_id), start, end)
        transaction.insert_many("anchors", rows.parts(annotation_id, [anchor]))
        return annotation_id

    def _label(self, transaction: Transaction, about: Inconsistency, passage: Passage) -> Label:
        known = Labels(labels.label_sets(transaction.connection))
        if self.label_id is not None:
            return known.chosen(LabelRole.CLAIM, self.label_id)
        role = _ROLES.get(about.kind, LabelRole.CLAIM)
        if about.kind in _NAMES:
            named = role_at(transaction.connection, passage.article_id, passage.start, passage.end)
            role = named if named is not None and named in KINDS else LabelRole.PERSON
        return known.for_role(role) or known.chosen(LabelRole.CLAIM, None)

    def _link(self, transaction: Transaction, kind: LinkKind, a_id: int, b_id: int) -> int:
        wanted = link_key(kind, a_id, b_id)
        for link in queries.links_of(transaction.connection, a_id):
            if _key(link) == wanted:
                return 0
        who, at = transaction.annotator_id, transaction.now
        return transaction.insert("links", rows.link(kind, a_id, b_id, self.note, who, at))


def _key(link: Link) -> tuple[LinkKind, int, int]:
    return link_key(link.kind, link.a_id, link.b_id)


def _day(transaction: Transaction, passage: Passage) -> tuple[str, int]:
    row = transaction.row("articles", id=passage.article_id) or {}
    return str(row.get("published") or ""), passage.article_id


def _attributes(about: Inconsistency, passage: Passage, label: Label) -> dict[str, AttributeValue]:
    if about.kind is InconsistencyKind.DATE:
        return dict(attributes_saying(DateDetails(passage.value or None, "", ""), label))
    if about.kind is InconsistencyKind.FIGURE:
        return dict(attributes_saying(FigureDetails(passage.value, passage.unit, ""), label))
    return {}
