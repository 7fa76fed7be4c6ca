"""What the articles of a whole project state differently: seconds for all at once, how they grow, one new article.

The articles are read already: what finding names and figures costs is the engine's measure.
"""

from __future__ import annotations

import resource
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bench_parts import comparison, projects, report
from tahqiq.comparison.documents import Document
from tahqiq.language.detections import Detections
from tahqiq.services import analysing, comparing
from tahqiq.services.commands.articles import ImportArticles, NewArticle
from tahqiq.services.session import Session

MANY, SECONDS = 10_000, 60
"""Articles that are to be compared in so many seconds, on two cores."""

ONE_MS = 100
"""Milliseconds for one new article."""


class Known:
    """Stands for the language engine: what is in a synthetic article is known."""

    def __init__(self, documents: list[Document]) -> None:
        self._found: Mapping[str, Detections] = {one.text: one.found for one in documents}

    def __call__(self, text: str, *_: Any, **__: Any) -> Detections:
        return self._found[text]


def main(*, quick: bool, large: bool) -> None:
    """Print the measures."""
    sizes = (30, 60, 120) if quick else (2_500, 5_000, 10_000) if large else (1_000, 2_000, 4_000)
    with projects.folder() as folder:
        taken = [_at_once(folder / f"{size}.tahqiq", size) for size in sizes]
    comparison.growth("inconsistencies of a project", sizes, taken)


def _at_once(path: Path, count: int) -> float:
    """Compare so many articles, and then one more; gives the seconds of processor time for the many."""
    documents = list(comparison.told_again(count + 1))
    engine = Known(documents)
    session = Session.create(path)
    try:
        _add(session, documents[:-1], engine)
        began, before = time.perf_counter(), _at_work()
        done = comparing.compare(session, detect=engine)
        wall, at_work = time.perf_counter() - began, _at_work() - before
        report.absolute(
            "inconsistencies of a project",
            f"{count} articles",
            ours=wall,
            unit="s",
            most=SECONDS * count / MANY,
            at_work=at_work,
            pairs=done.pairs,
            found=sum(done.found.values()),
        )
        new = _add(session, documents[-1:], engine)
        wall_ms, own_ms = report.both_ms(lambda: comparing.compare(session, new, detect=engine))
        report.absolute(
            "one new article compared",
            f"beside {count}",
            ours=wall_ms,
            unit="ms",
            most=ONE_MS,
            of_this_thread=own_ms,
        )
    finally:
        session.close()
    return at_work


def _add(session: Session, documents: list[Document], engine: Known) -> list[int]:
    """Put articles into the project as they are after their analysis."""
    articles = [
        NewArticle(one.source.title, one.text, published=str(one.source.published), source=f"وكالة {one.id % 7}")
        for one in documents
    ]
    added = list(session.do(ImportArticles(articles)).added)
    analysing.analyse(session, added, detect=engine)
    return added


def _at_work() -> float:
    """Seconds of processor time of this process and of those that it has ended."""
    every = [resource.getrusage(whom) for whom in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in every)


if __name__ == "__main__":
    main(**vars(report.options()))
