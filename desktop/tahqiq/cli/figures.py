"""The numbers of a project as lines to read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tahqiq.services.statistics import Statistics
from tahqiq.services.wording import term


def lines(found: Statistics, language: str) -> Iterator[str]:
    """``found`` in words, a number to a line."""
    counts = found.counts
    yield found.project.name
    yield from _rows(
        language,
        ("articles", counts.articles, 0),
        ("done", counts.done, 1),
        ("undated", found.undated, 1),
        ("characters", counts.characters, 0),
        ("annotations", counts.annotations, 0),
        ("unsure", counts.unsure, 1),
        ("attributed", counts.attributed, 1),
        ("links", counts.links, 0),
        ("entities", counts.entities, 0),
        ("inconsistencies", found.open_inconsistencies, 0),
        ("decided", found.decided_inconsistencies, 1),
    )
    names = [(label.name_ar if language == "ar" else label.name_en, label.annotations) for label in found.labels]
    yield from _list("labels", names, language)
    sources = [(source or term("stats", "no_source", language), count) for source, count in found.sources]
    yield from _list("sources", sources, language)
    yield from _list("speakers", found.speakers, language)


def _rows(language: str, *rows: tuple[str, int, int]) -> Iterator[str]:
    for name, count, depth in rows:
        yield f"{'  ' * depth}{term('stats', name, language)}: {count:,}"


def _list(heading: str, rows: Iterable[tuple[str, int]], language: str) -> Iterator[str]:
    rows = list(rows)
    if rows:
        yield f"{term('stats', heading, language)}:"
    for name, count in rows:
        yield f"  {name}: {count:,}"
