"""Which articles are worth looking at for the other end of a link. No Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tahqiq.domain.annotations import Annotation
from tahqiq.domain.articles import ArticleSummary
from tahqiq.domain.folding import fold


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
