"""Which articles are worth looking at for the other end of a link. No Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tahqiq.domain.annotations import Annotation
from tahqiq.domain.articles import ArticleSummary
from tahqiq.domain.folding import fold
from tahqiq.services.reader import Reader

TELLING = 4
"""Letters from which on a word of a title says what it is about: «من», «على» and «عن» are shorter."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article that may hold the other end.

    ``same_speaker`` is how many annotations of the same speaker it has, ``linked`` how many links lead there already.
    """

    article: ArticleSummary
    same_speaker: int = 0
    linked: int = 0
    here: bool = False


def candidates(
    articles: Sequence[ArticleSummary],
    first: Annotation | None,
    by_speaker: Iterable[Annotation],
    linked: Iterable[Annotation],
) -> list[Candidate]:
    """The articles, the likeliest first: same speaker, then linked already, then the most annotated; the own one last.

    Args:
        articles: all articles of the project.
        first: the first end; its own article comes last.
        by_speaker: what the first end's speaker said anywhere.
        linked: the other ends of links from the first end's article.
    """
    said = Counter(a.article_id for a in by_speaker if first is None or a.id != first.id)
    ends = Counter(a.article_id for a in linked)
    own = first.article_id if first is not None else None
    rows = [Candidate(a, said[a.id], ends[a.id], a.id == own) for a in articles]
    return sorted(rows, key=lambda c: (c.here, -c.same_speaker, -c.linked, -c.article.annotations, c.article.id))


def same_speaker(annotations: Iterable[Annotation], first: Annotation | None) -> list[Annotation]:
    """Those that the speaker of ``first`` said; none where that is not known."""
    speaker = first.attribution.speaker_id if first is not None and first.attribution else None
    if speaker is None:
        return []
    return [a for a in annotations if a.attribution is not None and a.attribution.speaker_id == speaker]


def candidates_beside(read: Reader, article_id: int | None, first: Annotation | None) -> list[Candidate]:
    """As ``candidates``, for the end ``first`` (where there is one) in an article of a project."""
    speaker = first.attribution.speaker_id if first is not None and first.attribution else None
    said = same_speaker(read.entity_annotations(speaker), first) if speaker is not None else []
    links = read.links_of_article(article_id) if article_id is not None else []
    ends = {i for link in links for i in (link.a_id, link.b_id)}
    far = [a for a in read.annotations_by_id(ends) if a.article_id != article_id]
    return candidates(read.articles(), first, said, far)


def likeliest(rows: Sequence[Candidate], article_id: int) -> ArticleSummary | None:
    """The other article to show first beside ``article_id``; None where there is no other.

    The best ranked one by the same speaker or linked already; else the one whose title shares the most words, and of
    several the nearest in the list.
    """
    others = [row for row in rows if row.article.id != article_id]
    if not others or others[0].same_speaker or others[0].linked:
        return others[0].article if others else None
    own = next((row.article for row in rows if row.article.id == article_id), None)
    words = _title_words(own) if own is not None else frozenset()
    best = min(others, key=lambda c: (-len(words & _title_words(c.article)), abs(c.article.id - article_id)))
    return best.article


def _title_words(article: ArticleSummary) -> frozenset[str]:
    return frozenset(word for word in fold(article.title).split() if len(word) >= TELLING)


def matching(rows: Iterable[Candidate], words: str) -> list[Candidate]:
    """Those whose title, source or file name holds all the words, in any spelling."""
    wanted = fold(words).split()
    found = []
    for row in rows:
        article = row.article
        text = fold(f"{article.title}\n{article.source}\n{article.via}\n{article.file_name}")
        if all(word in text for word in wanted):
            found.append(row)
    return found
