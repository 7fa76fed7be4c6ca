"""A corrected article: the newer version comes in beside the older one; what was tagged moves to its words there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from tahqiq.domain.anchors import Anchor, anchor_at
from tahqiq.domain.annotations import Annotation, Attribution
from tahqiq.domain.articles import Article, DateOrigin, RegionBy
from tahqiq.domain.messages import Message, Trouble
from tahqiq.domain.reanchoring import Correction, Fate
from tahqiq.domain.suggestions import Details, FigureDetails, QuoteDetails, fingerprint_of
from tahqiq.domain.text import as_stored, text_hash
from tahqiq.services.commands import rows, tagging
from tahqiq.services.commands.articles import ImportArticles, NewArticle, SetRegion
from tahqiq.services.commands.base import Done, in_sight, shortened
from tahqiq.services.commands.carrying import carry_decisions, carry_event_words
from tahqiq.services.commands.tagging import Spans
from tahqiq.storage.details import decoded, encoded
from tahqiq.storage.queries import articles as queries
from tahqiq.storage.queries import versions
from tahqiq.storage.rows import Row
from tahqiq.storage.transaction import Transaction

Move = tuple[int, Spans]
"""An annotation and where its words are in the newer text."""


def anchor_in(correction: Correction, anchor: Anchor | None) -> Anchor | None:
    """The anchor of the same words in the newer text; None where they are not found."""
    if anchor is None:
        return None
    found = correction.reanchored(anchor)
    return None if found.fate is Fate.ORPHANED else anchor_at(correction.new, *found.place)


@dataclass(frozen=True, slots=True)
class CorrectArticle:
    """Bring in a newer version of an article; gives the newer article's id.

    The older one stays as it is, with the annotations that are not among ``moves``. What the newer file does not say
    (source, author, date …) is taken over, and with it the editor's progress, the regions that a person named, the
    answers to suggestions, and what was decided in the review, where the words are found. A text that the project has
    already becomes the newer version as it is.

    Args:
        old_id: the article that is corrected.
        new: the newer version.
        moves: the annotations of the older one that go on in the newer one (``services.correcting.plan_correction``).

    Raises:
        Trouble: the texts are the same; the article was removed or is corrected by another already.
        ValueError: an annotation of ``moves`` is not the older article's, or a span is outside the newer text.
    """

    old_id: int
    new: NewArticle
    moves: tuple[Move, ...] = ()

    def apply(self, transaction: Transaction) -> Done[int]:
        in_sight(transaction, self.old_id)
        old = queries.article(transaction.connection, self.old_id)
        following = versions.newer(transaction.connection)
        if self.old_id in following:
            raise Trouble("article_has_newer", title=shortened(old.title))
        if text_hash(as_stored(self.new.text)) == old.sha256:
            raise Trouble("correction_same_text", title=shortened(old.title))
        new_id = self._bring_in(transaction, old)
        if versions.newest(transaction.connection, new_id) == self.old_id:
            raise Trouble("article_has_newer", title=shortened(self.new.title))
        correction = Correction(old.text, transaction.text_of(new_id))
        _move(transaction, self.moves, self.old_id, new_id, correction)
        _take_regions(transaction, self.old_id, new_id, correction)
        _take_answers(transaction, self.old_id, new_id, correction)
        carry_decisions(transaction, self.old_id, new_id, correction)
        carry_event_words(transaction, self.old_id, new_id)
        transaction.delete("article_versions", old_id=self.old_id)  # its newer article was removed
        said = {"old_id": self.old_id, "new_id": new_id, "annotator_id": transaction.annotator_id}
        transaction.insert("article_versions", {**said, "at": transaction.now})
        return Done(new_id, Message("done_corrected", {"title": shortened(old.title)}), new_id)

    def _bring_in(self, transaction: Transaction, old: Article) -> int:
        described = taken_over(old, self.new)
        outcome = ImportArticles((described,)).apply(transaction).result
        if outcome.known:
            known: int = outcome.known[0][1]
            return known
        new_id: int = outcome.added[0]
        said = rows.particulars(described, old.progress, transaction.now)
        del said["imported_at"]
        transaction.update("articles", {"id": new_id}, said)
        return new_id


@dataclass(frozen=True, slots=True)
class BringIn:
    """Bring in articles and corrections of others as one step of history; gives the ids of the newer versions."""

    articles: Iterable[NewArticle]
    corrections: tuple[CorrectArticle, ...]

    def apply(self, transaction: Transaction) -> Done[tuple[int, ...]]:
        came = ImportArticles(self.articles).apply(transaction)
        done = [each.apply(transaction) for each in self.corrections]
        ids = tuple(each.result for each in done)
        if len(done) == 1 and not came.result.added:
            return Done(ids, done[0].message, done[0].article_id)
        count = len(came.result.added) + len(ids)
        return Done(ids, Message("done_imported_many", {"count": count}))


def taken_over(old: Article, new: NewArticle) -> NewArticle:
    """The newer article with what is known of the older one, where its file says nothing else."""
    other_day = new.published is not None and new.published != old.published
    return replace(
        new,
        source=new.source or old.source,
        via=new.via or old.via,
        author=new.author or old.author,
        url=new.url or old.url,
        published=new.published if other_day else old.published,
        published_origin=new.published_origin if other_day else DateOrigin(old.published_origin),
        file_name=new.file_name or old.file_name,
    )


def _move(
    transaction: Transaction, moves: Iterable[Move], old_id: int, new_id: int, correction: Correction | None
) -> list[Annotation]:
    """Put annotations onto spans of another article, with their cues and mentions where these are found there."""
    wanted = dict(moves)
    found = tagging.several(transaction, *wanted)
    text = transaction.text_of(new_id)
    anchors: list[Row] = []
    for annotation in found:
        if annotation.article_id != old_id:
            raise ValueError(f"annotation {annotation.id} is not in article {old_id}")
        anchors += rows.parts(annotation.id, tagging.anchors_at(text, wanted[annotation.id]))
        if annotation.attribution is not None:
            anchors += rows.speech_anchors(annotation.id, _said_in(correction, annotation.attribution))
    transaction.delete_many("anchors", "annotation_id", tuple(wanted))
    transaction.insert_many("anchors", anchors)
    also = {"updated_at": transaction.now}
    transaction.update_many("annotations", "id", tuple(wanted), {"article_id": new_id}, also)
    return found


def _said_in(correction: Correction | None, said: Attribution) -> Attribution:
    if correction is None:
        return said
    return replace(said, cue=anchor_in(correction, said.cue), mention=anchor_in(correction, said.mention))


def _take_regions(transaction: Transaction, old_id: int, new_id: int, correction: Correction) -> None:
    for region in queries.regions(transaction.connection, old_id):
        if region.by is not RegionBy.PERSON:
            continue
        start, end = correction.reanchored(anchor_at(correction.old, region.start, region.end)).place
        if start < end:
            SetRegion(new_id, start, end, region.role).apply(transaction)


def _take_answers(transaction: Transaction, old_id: int, new_id: int, correction: Correction) -> None:
    """Answers whose words are in the newer text hold there too: what was rejected does not come back."""
    there = {row["fingerprint"] for row in transaction.rows_among("answers", "article_id", [new_id])}
    taken: list[Row] = []
    for row in transaction.rows_among("answers", "article_id", [old_id]):
        anchor = anchor_in(correction, anchor_at(correction.old, row["start"], row["end"]))
        if anchor is None:
            continue
        fingerprint = fingerprint_of(row["kind"], row["role"], anchor.start, anchor.end)
        if fingerprint not in there:
            taken.append({**row, **_answer_at(anchor, new_id, fingerprint), "details": _details_in(correction, row)})
    first = transaction.reserve("answers", len(taken))
    transaction.insert_many("answers", [{**row, "id": first + at} for at, row in enumerate(taken)])


def _answer_at(anchor: Anchor, article_id: int, fingerprint: str) -> Row:
    place: Row = {"start": anchor.start, "end": anchor.end, "exact": anchor.exact}
    context: Row = {"prefix": anchor.prefix, "suffix": anchor.suffix}
    return {"article_id": article_id, "fingerprint": fingerprint, **place, **context}


def _details_in(correction: Correction, row: Mapping[str, Any]) -> str:
    """The details of an answer with their places in the newer text; a place that is not there is left out."""
    details: Details = decoded(row["kind"], row["details"])
    if isinstance(details, FigureDetails):
        return encoded(replace(details, about_place=_place_in(correction, details.about_place)))
    if isinstance(details, QuoteDetails):
        speaker = details.speaker
        if speaker is not None:
            place = _place_in(correction, (speaker.start, speaker.end))
            speaker = None if place is None else replace(speaker, start=place[0], end=place[1])
        return encoded(replace(details, cue=_place_in(correction, details.cue), speaker=speaker))
    return str(row["details"])


def _place_in(correction: Correction, place: tuple[int, int] | None) -> tuple[int, int] | None:
    anchor = anchor_in(correction, anchor_at(correction.old, *place)) if place is not None else None
    return None if anchor is None else (anchor.start, anchor.end)


@dataclass(frozen=True, slots=True)
class MoveAnnotation:
    """Put an annotation onto words of another article, where its own are not found by themselves.

    Its id stays, and with it what links to it; cue and mention go along where their words are found there.

    Args:
        annotation_id: the annotation.
        article_id: the article that it moves to.
        spans: its words there, code points.

    Raises:
        LookupError: there is no such annotation or article.
        Trouble: an article was removed.
        ValueError: a span is empty or outside the text.
    """

    annotation_id: int
    article_id: int
    spans: Spans

    def apply(self, transaction: Transaction) -> Done[None]:
        old = tagging.annotation(transaction, self.annotation_id)
        in_sight(transaction, self.article_id)
        text = transaction.text_of(self.article_id)
        if any(start >= end for start, end in self.spans):
            raise ValueError("an annotation needs words")
        same = old.article_id == self.article_id
        correction = None if same else Correction(transaction.text_of(old.article_id), text)
        _move(transaction, ((old.id, self.spans),), old.article_id, self.article_id, correction)
        label = tagging.label(transaction, old.label_id)
        now = tagging.words_of(tagging.anchors_at(text, self.spans))
        return Done(None, tagging.named("done_placed", old, label, now=now), self.article_id)
