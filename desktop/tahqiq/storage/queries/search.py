"""Full-text search: which articles, by the index of folded text; which characters, in the text as printed."""

from __future__ import annotations

import heapq
from collections.abc import Iterator

from sqlalchemy import Connection

from tahqiq.domain.folding_pattern import spans_of
from tahqiq.domain.jobs import Stopped, never
from tahqiq.domain.query import Node, Term, terms
from tahqiq.domain.search import Cursor, HitPlace, SearchHit
from tahqiq.storage.queries.candidates import Candidate, candidates
from tahqiq.storage.rows import driver

AROUND = 60
"""Code points of a concordance line before and after the hit."""

Found = tuple[SearchHit, Cursor]
"""A hit, and where to go on after it."""

_ANCHORS = """
SELECT x.start, x."end", n.id, n.label_id FROM annotations AS n JOIN anchors AS x ON x.annotation_id = n.id
WHERE n.article_id = ? AND x.role = 'body' ORDER BY x.start, n.id
"""


def in_texts(
    connection: Connection, node: Node, after: Cursor | None = None, cancelled: Stopped = never
) -> Iterator[Found]:
    """Hits in articles in sight, in order of article and text."""
    wanted = tuple(terms(node))
    start = after or Cursor(0)
    for article in candidates(connection, node, start.owner, cancelled, annotated=False):
        again = start if article.id == start.owner else Cursor(article.id)
        if again.stage == 0 and article.title not in article.text:
            for span in _spans(article.title, wanted, again.seen):
                yield _hit(article, HitPlace.TITLE, article.title, span), Cursor(article.id, span[1])
            again = Cursor(article.id, 0, 1)
        for span in _spans(article.text, wanted, again.seen):
            yield _hit(article, HitPlace.TEXT, article.text, span), Cursor(article.id, span[1], 1)


def in_annotations(
    connection: Connection, node: Node, after: Cursor | None = None, cancelled: Stopped = never
) -> Iterator[Found]:
    """Hits that touch an annotation, once for each annotation."""
    wanted = tuple(terms(node))
    start = after or Cursor(0)
    for article in candidates(connection, node, start.owner, cancelled, annotated=True):
        again = start if article.id == start.owner else Cursor(article.id)
        anchors = driver(connection).execute(_ANCHORS, (article.id,)).fetchall()
        for span, bearers in _touching(_spans(article.text, wanted, again.seen), anchors):
            skipped = again.stage if span[0] == again.seen else 0
            for number, (annotation_id, label_id) in enumerate(bearers[skipped:], skipped + 1):
                hit = _hit(article, HitPlace.TEXT, article.text, span, annotation_id, label_id)
                yield hit, Cursor(article.id, span[0], number)


def _touching(
    spans: Iterator[tuple[int, int]], anchors: list[tuple[int, int, int, int]]
) -> Iterator[tuple[tuple[int, int], list[tuple[int, int]]]]:
    """Each span with the (annotation, label) of the anchors that share a character with it."""
    at = 0
    open_: list[tuple[int, int, int, int]] = []
    for start, end in spans:
        while at < len(anchors) and anchors[at][0] < end:
            open_.append(anchors[at])
            at += 1
        open_ = [anchor for anchor in open_ if anchor[1] > start]
        bearers = sorted({(annotation, label) for _, _, annotation, label in open_})
        if bearers:
            yield (start, end), bearers


def _spans(text: str, wanted: tuple[Term, ...], begin: int) -> Iterator[tuple[int, int]]:
    """The spans of all terms in order; of two that overlap the first, or the longer."""
    found = [spans_of(text, t.words, prefix=t.prefix, clitics=t.clitics) for t in wanted]
    last = begin
    for start, end in heapq.merge(*found, key=lambda span: (span[0], -span[1])) if len(found) > 1 else found[0]:
        if start >= last:
            yield start, end
            last = end


def around(text: str, start: int, end: int) -> tuple[str, str]:
    """The line before and after ``text[start:end]``, cut between words."""
    first, last = max(0, start - AROUND), min(len(text), end + AROUND)
    before, after = text[first:start], text[end:last]
    if first and not text[first - 1].isspace() and len(parts := before.split(None, 1)) == 2:
        before = before if before[0].isspace() else parts[1]
    if last < len(text) and not text[last].isspace() and len(parts := after.rsplit(None, 1)) == 2:
        after = after if after[-1].isspace() else parts[0]
    return before, after


def _hit(
    article: Candidate,
    place: HitPlace,
    text: str,
    span: tuple[int, int],
    annotation_id: int | None = None,
    label_id: int | None = None,
) -> SearchHit:
    start, end = span
    before, after = around(text, start, end)
    return SearchHit(
        place,
        start,
        end,
        before,
        text[start:end],
        after,
        article.id,
        article.title,
        article.source,
        article.published,
        annotation_id,
        label_id,
    )
