"""Tagging: making and shaping annotations, and what is said of several at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tahqiq.domain.annotations import Annotation, AttributeValue, Attribution
from tahqiq.domain.messages import Message
from tahqiq.services.commands import rows, tagging
from tahqiq.services.commands.base import Done, in_sight, shortened
from tahqiq.services.commands.describing import SetAttributes as SetAttributes
from tahqiq.services.commands.describing import SetAttribution as SetAttribution
from tahqiq.services.commands.describing import SetEntity as SetEntity
from tahqiq.services.commands.describing import SetNote as SetNote
from tahqiq.services.commands.tagging import Spans as Spans
from tahqiq.services.commands.tagging import split_spans as split_spans
from tahqiq.services.commands.tagging import tidy as tidy
from tahqiq.storage.queries.annotations import BODY
from tahqiq.storage.rows import Row
from tahqiq.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class AddAnnotation:
    """Put a label on one or more spans (code points) of an article; gives the annotation's id."""

    article_id: int
    label_id: int
    spans: Spans
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)
    note: str = ""
    unsure: bool = False
    attribution: Attribution | None = None

    def apply(self, transaction: Transaction) -> Done[int]:
        label = tagging.label(transaction, self.label_id)
        in_sight(transaction, self.article_id)
        anchors = tagging.anchors_at(transaction.text_of(self.article_id), self.spans)
        row = tagging.new_row(transaction, self.article_id, self.label_id, self.attributes, self.note, self.unsure)
        annotation_id = transaction.insert("annotations", row)
        transaction.insert_many("anchors", rows.parts(annotation_id, anchors))
        if self.attribution is not None:
            tagging.write_attribution(transaction, annotation_id, self.attribution)
        message = Message("done_tagged", {"words": tagging.words_of(anchors), **label})
        return Done(annotation_id, message, self.article_id)


@dataclass(frozen=True, slots=True)
class AddAnnotations:
    """Put one label on many places, also in several articles (tag all occurrences); gives the ids.

    ``places`` are (article id, spans of one annotation).
    """

    places: tuple[tuple[int, Spans], ...]
    label_id: int

    def apply(self, transaction: Transaction) -> Done[tuple[int, ...]]:
        label = tagging.label(transaction, self.label_id)
        articles = {article_id for article_id, _ in self.places}
        in_sight(transaction, *articles)
        first = transaction.reserve("annotations", len(self.places))
        made: list[Row] = []
        anchors: list[Row] = []
        for annotation_id, (article_id, spans) in enumerate(self.places, first):
            row = tagging.new_row(transaction, article_id, self.label_id)
            made.append({"id": annotation_id, **row})
            anchors += rows.parts(annotation_id, tagging.anchors_at(transaction.text_of(article_id), spans))
        transaction.insert_many("annotations", made)
        transaction.insert_many("anchors", anchors)
        words = shortened(anchors[0]["exact"]) if anchors else ""
        message = Message("done_tagged_all", {"count": len(made), "words": words, **label})
        only = next(iter(articles)) if len(articles) == 1 else None
        return Done(tuple(row["id"] for row in made), message, only)


@dataclass(frozen=True, slots=True)
class ChangeSpans:
    """Move an annotation's boundaries, or give it other parts."""

    annotation_id: int
    spans: Spans

    def apply(self, transaction: Transaction) -> Done[None]:
        annotation = tagging.annotation(transaction, self.annotation_id)
        anchors = tagging.anchors_at(transaction.text_of(annotation.article_id), self.spans)
        owner = {"annotation_id": self.annotation_id, "role": BODY}
        transaction.replace_rows("anchors", owner, rows.parts(self.annotation_id, anchors))
        tagging.touch(transaction, self.annotation_id)
        label = tagging.label(transaction, annotation.label_id)
        message = tagging.named("done_moved", annotation, label, now=tagging.words_of(anchors))
        return Done(None, message, annotation.article_id)


@dataclass(frozen=True, slots=True)
class SplitAnnotation:
    """Make two annotations of one at offset ``at`` (code points); gives the second one's id.

    Both keep label, attributes and speaker; white space at the cut belongs to neither.

    Raises:
        ValueError: ``at`` leaves nothing on one side.
    """

    annotation_id: int
    at: int

    def apply(self, transaction: Transaction) -> Done[int]:
        old = tagging.annotation(transaction, self.annotation_id)
        text = transaction.text_of(old.article_id)
        left, right = split_spans(text, tuple((p.start, p.end) for p in old.parts), self.at)
        ChangeSpans(old.id, left).apply(transaction)
        new_id = _copy(transaction, old, old.label_id, right)
        label = tagging.label(transaction, old.label_id)
        return Done(new_id, tagging.named("done_split", old, label), old.article_id)


@dataclass(frozen=True, slots=True)
class DuplicateAnnotation:
    """Copy an annotation onto the same words, with another label where one is given; gives the copy's id."""

    annotation_id: int
    label_id: int | None = None

    def apply(self, transaction: Transaction) -> Done[int]:
        old = tagging.annotation(transaction, self.annotation_id)
        label_id = self.label_id if self.label_id is not None else old.label_id
        label = tagging.label(transaction, label_id)
        new_id = _copy(transaction, old, label_id, tuple((p.start, p.end) for p in old.parts))
        return Done(new_id, tagging.named("done_duplicated", old, label), old.article_id)


def _copy(transaction: Transaction, old: Annotation, label_id: int, spans: Spans) -> int:
    row = tagging.new_row(transaction, old.article_id, label_id, old.attributes, old.note, old.unsure, old.entity_id)
    new_id = transaction.insert("annotations", row)
    anchors = tagging.anchors_at(transaction.text_of(old.article_id), spans)
    transaction.insert_many("anchors", rows.parts(new_id, anchors))
    tagging.write_attribution(transaction, new_id, old.attribution)
    return new_id


def _those_in_sight(transaction: Transaction, annotation_ids: tuple[int, ...]) -> list[Row]:
    """The rows of the given annotations, without those that are gone or whose article is.

    Raises:
        Trouble: the articles of all were removed.
    """
    found = transaction.rows_among("annotations", "id", tuple(dict.fromkeys(annotation_ids)))
    articles = tuple({row["article_id"] for row in found})
    present = {row["id"] for row in transaction.rows_among("articles", "id", articles) if row["present"]}
    if found and not present:
        in_sight(transaction, *articles)
    return [row for row in found if row["article_id"] in present]


@dataclass(frozen=True, slots=True)
class ChangeLabel:
    """Give annotations another label."""

    annotation_ids: tuple[int, ...]
    label_id: int

    def apply(self, transaction: Transaction) -> Done[None]:
        label = tagging.label(transaction, self.label_id)
        about = _those_in_sight(transaction, self.annotation_ids)
        also = {"updated_at": transaction.now}
        transaction.update_many("annotations", "id", [r["id"] for r in about], {"label_id": self.label_id}, also)
        return tagging.summed_up(transaction, about, "done_relabelled", label)


@dataclass(frozen=True, slots=True)
class SetUnsure:
    """Mark annotations as unsure, or as sure."""

    annotation_ids: tuple[int, ...]
    unsure: bool

    def apply(self, transaction: Transaction) -> Done[None]:
        about = _those_in_sight(transaction, self.annotation_ids)
        also = {"updated_at": transaction.now}
        transaction.update_many("annotations", "id", [r["id"] for r in about], {"unsure": self.unsure}, also)
        return tagging.summed_up(
            transaction, about, "done_unsure" if self.unsure else "done_sure", _first_label(transaction, about)
        )


@dataclass(frozen=True, slots=True)
class DeleteAnnotations:
    """Remove annotations, with the links that end at them."""

    annotation_ids: tuple[int, ...]

    def apply(self, transaction: Transaction) -> Done[None]:
        about = _those_in_sight(transaction, self.annotation_ids)
        ids = [row["id"] for row in about]
        done = tagging.summed_up(transaction, about, "done_deleted", _first_label(transaction, about))
        for table, column in (("links", "a_id"), ("links", "b_id"), ("attributions", "annotation_id")):
            transaction.delete_many(table, column, ids)
        transaction.delete_many("anchors", "annotation_id", ids)
        transaction.delete_many("annotations", "id", ids)
        return done


def _first_label(transaction: Transaction, about: list[Row]) -> tagging.Named:
    return tagging.label(transaction, about[0]["label_id"]) if about else {"label_ar": "", "label_en": ""}
