"""What the commands on annotations share: anchors, rows, and the words that history shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import orjson

from tahqiq.domain.anchors import Anchor, anchor_at
from tahqiq.domain.annotations import Annotation, AttributeValue, Attribution
from tahqiq.domain.folding import fold
from tahqiq.domain.messages import Message, Trouble
from tahqiq.services.commands.base import Done, shortened
from tahqiq.storage.queries import annotations as queries
from tahqiq.storage.queries.annotations import BODY, CUE, MENTION
from tahqiq.storage.rows import Row
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


def anchors_at(text: str, spans: Sequence[tuple[int, int]]) -> list[Anchor]:
    """The anchors of spans, tidied.

    Raises:
        ValueError: a span is outside the text, or there is none.
    """
    return [anchor_at(text, start, end) for start, end in tidy(spans)]


def words_of(anchors: Sequence[Anchor]) -> str:
    """The words of anchors on one line, short."""
    return shortened(" … ".join(a.exact for a in anchors))


def anchor_row(annotation_id: int, role: str, position: int, anchor: Anchor) -> Row:
    """A row of ``anchors``."""
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


def body_rows(annotation_id: int, anchors: Sequence[Anchor]) -> list[Row]:
    """The rows of an annotation's parts."""
    return [anchor_row(annotation_id, BODY, i, anchor) for i, anchor in enumerate(anchors)]


def attributes_json(attributes: Mapping[str, AttributeValue]) -> str:
    """Attributes as stored.

    Raises:
        Trouble: a number too large to keep, or text with half a surrogate pair.
    """
    for name, value in attributes.items():
        if isinstance(value, float) and not abs(value) < float("inf"):
            raise Trouble("attribute_not_a_number", name=name)
    try:
        return orjson.dumps(dict(attributes), option=orjson.OPT_SORT_KEYS).decode()
    except orjson.JSONEncodeError as error:
        if any(isinstance(v, int) and v.bit_length() > 63 for v in attributes.values()):
            raise Trouble("attribute_not_a_number", name=", ".join(attributes)) from error
        raise Trouble("text_not_unicode") from error


def annotation_row(
    transaction: Transaction,
    article_id: int,
    label_id: int,
    attributes: Mapping[str, AttributeValue],
    note: str,
    unsure: bool,
    entity_id: int | None = None,
) -> Row:
    """A row of ``annotations`` made now, without its id."""
    return {
        "article_id": article_id,
        "label_id": label_id,
        "attributes": attributes_json(attributes) if attributes else "{}",
        "note": note,
        "note_folded": fold(note) if note else "",
        "unsure": unsure,
        "entity_id": entity_id,
        "annotator_id": transaction.annotator_id,
        "created_at": transaction.now,
        "updated_at": transaction.now,
    }


def write_attribution(transaction: Transaction, annotation_id: int, attribution: Attribution | None) -> None:
    """Make the attribution of an annotation be this one."""
    owner = {"annotation_id": annotation_id}
    rows: list[Row] = []
    if attribution is not None:
        form = str(attribution.form) if attribution.form else None
        said = {"speaker_id": attribution.speaker_id, "form": form, "title": attribution.title, "via": attribution.via}
        rows = [{**owner, **said}]
    transaction.replace_rows("attributions", owner, rows)
    for role, anchor in (
        (CUE, attribution.cue if attribution else None),
        (MENTION, attribution.mention if attribution else None),
    ):
        anchors = [anchor_row(annotation_id, role, 0, anchor)] if anchor else []
        transaction.replace_rows("anchors", {**owner, "role": role}, anchors)


def annotation(transaction: Transaction, annotation_id: int) -> Annotation:
    """An annotation in sight.

    Raises:
        LookupError: there is none.
    """
    found = queries.by_ids(transaction.connection, [annotation_id])
    if not found:
        raise LookupError(f"no annotation {annotation_id}")
    return found[0]


def label(transaction: Transaction, label_id: int) -> Row:
    """The row of a label.

    Raises:
        LookupError: there is none.
    """
    row = transaction.row("labels", id=label_id)
    if row is None:
        raise LookupError(f"no label {label_id}")
    return row


def touch(transaction: Transaction, annotation_id: int, **values: Any) -> None:
    """Change columns of an annotation, and the time of its change, where something becomes different.

    Without ``values``: where the command has changed something already.
    """
    if values or transaction.changes:
        also = {"updated_at": transaction.now}
        if values:
            transaction.update_many("annotations", "id", [annotation_id], values, also)
        else:
            transaction.update("annotations", {"id": annotation_id}, also)


def named(code: str, about: Annotation, label_row: Mapping[str, Any], **more: str | int) -> Message:
    """A message about one annotation: its words and its label's name in both languages."""
    params = {"words": shortened(about.words), "label_ar": label_row["name_ar"], "label_en": label_row["name_en"]}
    return Message(code, {**params, **more})


def summed_up(transaction: Transaction, rows: Sequence[Row], code: str, label_row: Mapping[str, Any]) -> Done[None]:
    """A message about one annotation by its words, or about several by their number (code with ``_many``).

    ``rows`` are rows of ``annotations`` that are still there.
    """
    articles = {row["article_id"] for row in rows}
    article_id = next(iter(articles)) if len(articles) == 1 else None
    if len(rows) == 1:
        return Done(None, named(code, annotation(transaction, rows[0]["id"]), label_row), article_id)
    params = {"count": len(rows), "label_ar": label_row["name_ar"], "label_en": label_row["name_en"]}
    return Done(None, Message(f"{code}_many", params), article_id)
