"""What the commands on annotations share: anchors, rows, and the words that history shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from tahqiq.domain.anchors import Anchor, anchor_at
from tahqiq.domain.annotations import Annotation, AttributeValue, Attribution
from tahqiq.domain.messages import Message
from tahqiq.services.commands import rows
from tahqiq.services.commands.base import Done, in_sight, shortened
from tahqiq.storage.queries import annotations as queries
from tahqiq.storage.queries import labels as label_queries
from tahqiq.storage.queries.annotations import CUE, MENTION
from tahqiq.storage.rows import Row
from tahqiq.storage.transaction import Transaction

Spans = tuple[tuple[int, int], ...]
Named = Mapping[str, str]
"""A label's name in both languages: ``label_ar`` and ``label_en``."""


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


def new_row(
    transaction: Transaction,
    article_id: int,
    label_id: int,
    attributes: Mapping[str, AttributeValue] = MappingProxyType({}),
    note: str = "",
    unsure: bool = False,
    entity_id: int | None = None,
) -> Row:
    """A row of ``annotations`` made now by whoever acts, without its id."""
    who, at = transaction.annotator_id, transaction.now
    return rows.annotation(article_id, label_id, attributes, note, unsure, entity_id, who, at, at)


def write_attribution(transaction: Transaction, annotation_id: int, attribution: Attribution | None) -> None:
    """Make the attribution of an annotation be this one."""
    owner = {"annotation_id": annotation_id}
    said = [rows.attribution(annotation_id, attribution)] if attribution is not None else []
    transaction.replace_rows("attributions", owner, said)
    anchors = rows.speech_anchors(annotation_id, attribution) if attribution is not None else []
    for role in (CUE, MENTION):
        transaction.replace_rows("anchors", {**owner, "role": role}, [a for a in anchors if a["role"] == role])


def annotation(transaction: Transaction, annotation_id: int) -> Annotation:
    """An annotation in sight.

    Raises:
        LookupError: there is none.
        Trouble: its article was removed.
    """
    return several(transaction, annotation_id)[0]


def several(transaction: Transaction, *annotation_ids: int) -> list[Annotation]:
    """Annotations in sight, in the order asked for.

    Raises:
        LookupError: there is no such annotation.
        Trouble: an article was removed.
    """
    found = {a.id: a for a in queries.by_ids(transaction.connection, annotation_ids)}
    gone = [i for i in annotation_ids if i not in found]
    if gone:
        owners = [row["article_id"] for row in transaction.rows_among("annotations", "id", gone)]
        in_sight(transaction, *owners)
        raise LookupError(f"no annotation {gone[0]}")
    return [found[i] for i in annotation_ids]


def label(transaction: Transaction, label_id: int) -> Named:
    """How a label is called, as messages want it.

    Raises:
        LookupError: there is none.
    """
    names = label_queries.names(transaction.connection, label_id)
    if names is None:
        raise LookupError(f"no label {label_id}")
    return {"label_ar": names[0], "label_en": names[1]}


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


def named(code: str, about: Annotation, called: Named, **more: str | int) -> Message:
    """A message about one annotation: its words and its label's name in both languages."""
    return Message(code, {"words": shortened(about.words), **called, **more})


def summed_up(transaction: Transaction, about: Sequence[Row], code: str, called: Named) -> Done[None]:
    """A message about one annotation by its words, or about several by their number (code with ``_many``).

    ``about`` are rows of ``annotations`` that are still there.
    """
    articles = {row["article_id"] for row in about}
    article_id = next(iter(articles)) if len(articles) == 1 else None
    if len(about) == 1:
        return Done(None, named(code, annotation(transaction, about[0]["id"]), called), article_id)
    return Done(None, Message(f"{code}_many", {"count": len(about), **called}), article_id)
