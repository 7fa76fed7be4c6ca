"""Projects of a given size to measure with."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench_parts.corpus import articles
from tahqiq.services.commands.annotations import AddAnnotations
from tahqiq.services.commands.articles import ImportArticles, NewArticle
from tahqiq.services.session import Session


@contextmanager
def folder() -> Iterator[Path]:
    """A folder for one run."""
    with tempfile.TemporaryDirectory(prefix="tahqiq-bench-", ignore_cleanup_errors=True) as name:
        yield Path(name)


def new_articles(count: int) -> Iterator[NewArticle]:
    """Synthetic articles."""
    return (
        NewArticle(title, text, source="وكالة", file_name=f"{i}.txt") for i, (title, text) in enumerate(articles(count))
    )


def long_text(characters: int) -> str:
    """One article of so many code points and more (a megabyte of Arabic is 560,000)."""
    parts: list[str] = []
    length = 0
    for _, text in articles(1 + characters // 1_000):
        parts.append(text)
        length += len(text) + 1
        if length >= characters:
            break
    return "\n".join(parts)


def tag(session: Session, article_id: int, count: int) -> None:
    """Put ``count`` annotations of 10 to 120 characters all over an article, one label after the other."""
    length = session.read.articles([article_id])[0].length
    labels = [label.id for label in session.read.labels()]
    for number, label in enumerate(labels):
        places = []
        for i in range(number, count, len(labels)):
            start = i * (length - 130) // count
            places.append((article_id, ((start, start + 10 + i * 7 % 110),)))
        session.do(AddAnnotations(tuple(places), label))


def tagged_articles(path: Path, sizes: tuple[int, ...]) -> Session:
    """A project with one article of a megabyte for each of ``sizes``, which bears so many annotations."""
    session = Session.create(path)
    text = long_text(560_000)
    texts = [NewArticle(f"{size}", f"{size}\n{text}" if size > 100 else f"{size}\n{text[:1_900]}") for size in sizes]
    for size, article_id in zip(sizes, session.do(ImportArticles(texts)).added, strict=True):
        tag(session, article_id, size)
    return session
