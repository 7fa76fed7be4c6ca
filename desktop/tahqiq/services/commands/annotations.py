"""Tagging: making, shaping and describing annotations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson

from tahqiq.domain.anchors import Anchor, anchor_at
from tahqiq.domain.annotations import Annotation, AttributeValue, Attribution
from tahqiq.domain.folding import fold
from tahqiq.domain.messages import Message
from tahqiq.services.commands.base import Done, shortened
from tahqiq.services.commands.entities import NewEntity, add_entity, add_spelling, add_title
from tahqiq.storage.queries import annotations as queries
from tahqiq.storage.queries import articles as article_queries
from tahqiq.storage.queries.annotations import BODY, CUE, MENTION
from tahqiq.storage.transaction import Transaction

Spans = tuple[tuple[int, int], ...]


def tidy(spans: Sequence[tuple[int, int]]) -> Spans:
    """Spans in text order, those that overlap or touch made one.

    Raises:
        ValueError: there is none.
    """
    if not spans:
        raise ValueError("an annotation needs at least one span")
    result: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return tuple(result)


def _anchor_row(annotation_id: int, role: str, position: int, anchor: Anchor) -> dict[str, Any]:
    return {
        "annotation_id": annotation_id,
        "role": role,
        "position": position,
        "start": anchor.start,
        "end": anchor.end,
        "exact": anchor.exact,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
    }


def _json(attributes: Mapping[str, AttributeValue]) -> str:
    return orjson.dumps(dict(attributes), option=orjson.OPT_SORT_KEYS).decode()


def _get(transaction: Transaction, annotation_id: int) -> Annotation:
    found = queries.by_ids(transaction.connection, [annotation_id])
    if not found:
        raise LookupError(f"no annotation {annotation_id}")
    return found[0]


def _label(transaction: Transaction, label_id: int) -> dict[str, Any]:
    row = transaction.row("labels", id=label_id)
    if row is None:
        raise LookupError(f"no label {label_id}")
    return row


def _named(code: str, annotation: Annotation, label: Mapping[str, Any], **more: str | int) -> Message:
    """A message about one annotation: its words and its label's name in both languages."""
    words = shortened(annotation.words)
    return Message(code, {"words": words, "label_ar": label["name_ar"], "label_en": label["name_en"], **more})


def _touch(transaction: Transaction, annotation_id: int, **values: Any) -> None:
    transaction.update("annotations", {"id": annotation_id}, {**values, "updated_at": transaction.now})


def _annotation_row(
    transaction: Transaction,
    article_id: int,
    label_id: int,
    attributes: Mapping[str, AttributeValue],
    note: str,
    unsure: bool,
    entity_id: int | None = None,
) -> dict[str, Any]:
    return {
        "article_id": article_id,
        "label_id": label_id,
        "attributes": _json(attributes),
        "note": note,
        "note_folded": fold(note),
        "unsure": unsure,
        "entity_id": entity_id,
        "annotator_id": transaction.annotator_id,
        "created_at": transaction.now,
        "updated_at": transaction.now,
    }


def _write_attribution(transaction: Transaction, annotation_id: int, attribution: Attribution | None) -> None:
    owner = {"annotation_id": annotation_id}
    rows: list[dict[str, Any]] = []
    if attribution is not None:
        form = str(attribution.form) if attribution.form else None
        said = {"speaker_id": attribution.speaker_id, "form": form, "title": attribution.title, "via": attribution.via}
        rows = [{**owner, **said}]
    transaction.replace_rows("attributions", owner, rows)
    for role, anchor in (
        (CUE, attribution.cue if attribution else None),
        (MENTION, attribution.mention if attribution else None),
    ):
        anchors = [_anchor_row(annotation_id, role, 0, anchor)] if anchor else []
        transaction.replace_rows("anchors", {**owner, "role": role}, anchors)


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
        text = article_queries.text_of(transaction.connection, self.article_id)
        label = _label(transaction, self.label_id)
        row = _annotation_row(transaction, self.article_id, self.label_id, self.attributes, self.note, self.unsure)
        anchors = [anchor_at(text, start, end) for start, end in tidy(self.spans)]
        annotation_id = transaction.insert("annotations", row)
        transaction.insert_many(
            "anchors", [_anchor_row(annotation_id, BODY, i, anchor) for i, anchor in enumerate(anchors)]
        )
        if self.attribution is not None:
            _write_attribution(transaction, annotation_id, self.attribution)
        words = shortened(" … ".join(a.exact for a in anchors))
        params = {"words": words, "label_ar": label["name_ar"], "label_en": label["name_en"]}
        return Done(annotation_id, Message("done_tagged", params), self.article_id)


@dataclass(frozen=True, slots=True)
class AddAnnotations:
    """Put one label on many places, also in several articles (tag all occurrences); gives the ids.

    ``places`` are (article id, spans of one annotation).
    """

    places: tuple[tuple[int, Spans], ...]
    label_id: int

    def apply(self, transaction: Transaction) -> Done[tuple[int, ...]]:
        label = _label(transaction, self.label_id)
        first = transaction.reserve("annotations", len(self.places))
        texts: dict[int, str] = {}
        rows, anchors = [], []
        for annotation_id, (article_id, spans) in enumerate(self.places, first):
            if article_id not in texts:
                texts[article_id] = article_queries.text_of(transaction.connection, article_id)
            rows.append({"id": annotation_id, **_annotation_row(transaction, article_id, self.label_id, {}, "", False)})
            anchors += [
                _anchor_row(annotation_id, BODY, i, anchor_at(texts[article_id], start, end))
                for i, (start, end) in enumerate(tidy(spans))
            ]
        transaction.insert_many("annotations", rows)
        transaction.insert_many("anchors", anchors)
        words = shortened(anchors[0]["exact"]) if anchors else ""
        params = {
            "count": len(rows),
            "words": words,
            "label_ar": label["name_ar"],
            "label_en": label["name_en"],
        }
        only = next(iter(texts)) if len(texts) == 1 else None
        return Done(tuple(row["id"] for row in rows), Message("done_tagged_all", params), only)


@dataclass(frozen=True, slots=True)
class ChangeSpans:
    """Move an annotation's boundaries, or give it other parts."""

    annotation_id: int
    spans: Spans

    def apply(self, transaction: Transaction) -> Done[None]:
        annotation = _get(transaction, self.annotation_id)
        text = article_queries.text_of(transaction.connection, annotation.article_id)
        anchors = [anchor_at(text, start, end) for start, end in tidy(self.spans)]
        transaction.replace_rows(
            "anchors",
            {"annotation_id": self.annotation_id, "role": BODY},
            [_anchor_row(self.annotation_id, BODY, i, anchor) for i, anchor in enumerate(anchors)],
        )
        _touch(transaction, self.annotation_id)
        label = _label(transaction, annotation.label_id)
        now = shortened(" … ".join(a.exact for a in anchors))
        return Done(None, _named("done_moved", annotation, label, now=now), annotation.article_id)


@dataclass(frozen=True, slots=True)
class ChangeLabel:
    """Give annotations another label."""

    annotation_ids: tuple[int, ...]
    label_id: int

    def apply(self, transaction: Transaction) -> Done[None]:
        label = _label(transaction, self.label_id)
        found = queries.by_ids(transaction.connection, self.annotation_ids)
        for annotation in found:
            _touch(transaction, annotation.id, label_id=self.label_id)
        return _about(found, "done_relabelled", label)


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
        old = _get(transaction, self.annotation_id)
        text = article_queries.text_of(transaction.connection, old.article_id)
        left, right = split_spans(text, tuple((p.start, p.end) for p in old.parts), self.at)
        ChangeSpans(old.id, left).apply(transaction)
        new_id = _copy(transaction, old, old.label_id, right)
        label = _label(transaction, old.label_id)
        return Done(new_id, _named("done_split", old, label), old.article_id)


def split_spans(text: str, spans: Spans, at: int) -> tuple[Spans, Spans]:
    """The spans before and after ``at``, without white space at the cut.

    Raises:
        ValueError: nothing is left on one side.
    """
    left = [(s, min(e, at)) for s, e in spans if s < at]
    right = [(max(s, at), e) for s, e in spans if e > at]
    if left:
        start, end = left[-1]
        left[-1] = (start, start + len(text[start:end].rstrip()))
    if right:
        start, end = right[0]
        right[0] = (end - len(text[start:end].lstrip()), end)
    left, right = [s for s in left if s[1] > s[0]], [s for s in right if s[1] > s[0]]
    if not left or not right:
        raise ValueError("a split leaves words on both sides")
    return tuple(left), tuple(right)


def _copy(transaction: Transaction, old: Annotation, label_id: int, spans: Spans) -> int:
    text = article_queries.text_of(transaction.connection, old.article_id)
    row = _annotation_row(transaction, old.article_id, label_id, old.attributes, old.note, old.unsure, old.entity_id)
    new_id = transaction.insert("annotations", row)
    anchors = [anchor_at(text, start, end) for start, end in spans]
    transaction.insert_many("anchors", [_anchor_row(new_id, BODY, i, a) for i, a in enumerate(anchors)])
    _write_attribution(transaction, new_id, old.attribution)
    return new_id


@dataclass(frozen=True, slots=True)
class DuplicateAnnotation:
    """Copy an annotation onto the same words, with another label where one is given; gives the copy's id."""

    annotation_id: int
    label_id: int | None = None

    def apply(self, transaction: Transaction) -> Done[int]:
        old = _get(transaction, self.annotation_id)
        label_id = self.label_id if self.label_id is not None else old.label_id
        new_id = _copy(transaction, old, label_id, tuple((p.start, p.end) for p in old.parts))
        label = _label(transaction, label_id)
        return Done(new_id, _named("done_duplicated", old, label), old.article_id)


@dataclass(frozen=True, slots=True)
class DeleteAnnotations:
    """Remove annotations, with the links that end at them."""

    annotation_ids: tuple[int, ...]

    def apply(self, transaction: Transaction) -> Done[None]:
        found = queries.by_ids(transaction.connection, self.annotation_ids)
        for annotation in found:
            transaction.delete("links", a_id=annotation.id)
            transaction.delete("links", b_id=annotation.id)
            transaction.delete("attributions", annotation_id=annotation.id)
            transaction.delete("anchors", annotation_id=annotation.id)
            transaction.delete("annotations", id=annotation.id)
        label = _label(transaction, found[0].label_id) if found else {"name_ar": "", "name_en": ""}
        return _about(found, "done_deleted", label)


@dataclass(frozen=True, slots=True)
class SetNote:
    """Write an annotation's note; empty takes it away."""

    annotation_id: int
    note: str

    def apply(self, transaction: Transaction) -> Done[None]:
        annotation = _get(transaction, self.annotation_id)
        _touch(transaction, annotation.id, note=self.note, note_folded=fold(self.note))
        return _about([annotation], "done_noted", _label(transaction, annotation.label_id))


@dataclass(frozen=True, slots=True)
class SetUnsure:
    """Mark annotations as unsure, or as sure."""

    annotation_ids: tuple[int, ...]
    unsure: bool

    def apply(self, transaction: Transaction) -> Done[None]:
        found = queries.by_ids(transaction.connection, self.annotation_ids)
        for annotation in found:
            _touch(transaction, annotation.id, unsure=self.unsure)
        label = _label(transaction, found[0].label_id) if found else {"name_ar": "", "name_en": ""}
        return _about(found, "done_unsure" if self.unsure else "done_sure", label)


@dataclass(frozen=True, slots=True)
class SetAttributes:
    """Replace what an annotation says of its label's attributes."""

    annotation_id: int
    attributes: Mapping[str, AttributeValue]

    def apply(self, transaction: Transaction) -> Done[None]:
        annotation = _get(transaction, self.annotation_id)
        _touch(transaction, annotation.id, attributes=_json(self.attributes))
        return _about([annotation], "done_attributes", _label(transaction, annotation.label_id))


@dataclass(frozen=True, slots=True)
class SetAttribution:
    """Say who said it (None takes the attribution away); gives the speaker's id.

    ``new_speaker`` is entered in the register in the same step and becomes the speaker. A spelling or title that
    the register does not know yet for the speaker is added to it.
    """

    annotation_id: int
    attribution: Attribution | None
    new_speaker: NewEntity | None = None

    def apply(self, transaction: Transaction) -> Done[int | None]:
        annotation = _get(transaction, self.annotation_id)
        attribution, speaker_id, name = self.attribution, None, ""
        if attribution is not None:
            speaker_id = attribution.speaker_id
            if self.new_speaker is not None:
                speaker_id = add_entity(transaction, self.new_speaker)
            if speaker_id is not None:
                name = self._learn(transaction, speaker_id, attribution)
            attribution = Attribution(
                speaker_id, attribution.form, attribution.title, attribution.via, attribution.cue, attribution.mention
            )
        _write_attribution(transaction, annotation.id, attribution)
        _touch(transaction, annotation.id)
        label = _label(transaction, annotation.label_id)
        code = "done_attributed" if speaker_id is not None else "done_attribution"
        return Done(speaker_id, _named(code, annotation, label, speaker=name), annotation.article_id)

    def _learn(self, transaction: Transaction, speaker_id: int, attribution: Attribution) -> str:
        row = transaction.row("entities", id=speaker_id)
        if row is None:
            raise LookupError(f"no entity {speaker_id}")
        if attribution.title:
            add_title(transaction, speaker_id, attribution.title)
        return str(row["name"])


@dataclass(frozen=True, slots=True)
class SetEntity:
    """Say which entity a mention names (None takes it away); gives the entity's id.

    The mention's words become one of the entity's spellings.
    """

    annotation_id: int
    entity_id: int | None
    new_entity: NewEntity | None = None

    def apply(self, transaction: Transaction) -> Done[int | None]:
        annotation = _get(transaction, self.annotation_id)
        entity_id = self.entity_id
        if self.new_entity is not None:
            entity_id = add_entity(transaction, self.new_entity)
        name = ""
        if entity_id is not None:
            row = transaction.row("entities", id=entity_id)
            if row is None:
                raise LookupError(f"no entity {entity_id}")
            name = str(row["name"])
            add_spelling(transaction, entity_id, " ".join(p.exact for p in annotation.parts))
        _touch(transaction, annotation.id, entity_id=entity_id)
        label = _label(transaction, annotation.label_id)
        code = "done_entity" if entity_id is not None else "done_entity_cleared"
        return Done(entity_id, _named(code, annotation, label, speaker=name), annotation.article_id)


def _about(found: Sequence[Annotation], code: str, label: Mapping[str, Any]) -> Done[None]:
    """A message about one annotation by its words, or about several by their number (code with ``_many``)."""
    articles = {a.article_id for a in found}
    article_id = next(iter(articles)) if len(articles) == 1 else None
    if len(found) == 1:
        return Done(None, _named(code, found[0], label), article_id)
    params = {"count": len(found), "label_ar": label["name_ar"], "label_en": label["name_en"]}
    return Done(None, Message(f"{code}_many", params), article_id)
