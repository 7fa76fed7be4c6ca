"""The day of one happening, told by two articles in words of their own: «توفي في 30 مايو 1988», «29 مايو 1988»."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.spots import shown, spot
from tahqiq.comparison.stopwords import content_stem, is_content
from tahqiq.comparison.values.dates import is_end
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language.dates.forms import Day
from tahqiq.language.dates.found import DateFound

NEAR = 12
"""Words on either side of a date that say of what it is."""

SHARED = 2
"""Stems near both dates that must be the same where the year is one long past: few things are told of such a month."""

SHARED_NOW = 3
"""The same in the year of publication, of which articles tell much."""


class Dated(NamedTuple):
    """A full date with what stands round it; ``end`` where something lasts until then."""

    found: DateFound
    around: frozenset[str]
    end: bool


def dated_differences(a: Document, b: Document) -> Iterator[Finding]:
    """Two days of one month for one happening, where neither article has the other's day.

    Args:
        a: an article.
        b: another that reports the same.
    """
    here = _dated(a)
    there = _dated(b) if here else here
    for one in here:
        for other in there:
            if _contrary(a, one, other, here, there):
                spots = (
                    spot(a, 0, one.found.start, one.found.end, one.found.value or ""),
                    spot(b, 1, other.found.start, other.found.end, other.found.value or ""),
                )
                why = Message("why_conflict_date", {"a": shown(a, spots[0]), "b": shown(b, spots[1])})
                yield Finding(InconsistencyKind.DATE, Nature.CONFLICT, Severity.MEDIUM, 0.65, spots, why)
                break


def _contrary(a: Document, one: Dated, other: Dated, here: tuple[Dated, ...], there: tuple[Dated, ...]) -> bool:
    day, another = one.found.value or "", other.found.value or ""
    if day == another or day[:7] != another[:7] or one.end is not other.end:
        return False
    if any(d.found.value == another for d in here) or any(d.found.value == day for d in there):
        return False
    now = a.source.published is None or day[:4] == str(a.source.published.year)
    return len(one.around & other.around) >= (SHARED_NOW if now else SHARED)


def _dated(document: Document) -> tuple[Dated, ...]:
    """The dates of an article that say day, month and year by the common calendar, each day once."""
    known: tuple[Dated, ...] | None = document.__dict__.get("_dated")
    if known is None:
        found: dict[str, Dated] = {}
        for date in document.found.dates:
            form = date.form
            if isinstance(form, Day) and form.day and form.month and not form.hijri and len(date.value or "") == 10:
                found.setdefault(date.value or "", Dated(date, _around(document, date), _is_end(document, date)))
        known = tuple(found.values())
        document.__dict__["_dated"] = known
    return known


def _is_end(document: Document, date: DateFound) -> bool:
    return is_end(document.keys, document.word_range(date.start, date.end)[0])


def _around(document: Document, date: DateFound) -> frozenset[str]:
    sentence = document.sentence_at(date.start)
    if sentence is None:
        return frozenset()
    first, last = document.word_range(date.start, date.end)
    keys = (
        *document.keys[max(sentence.first, first - NEAR) : first],
        *document.keys[last : min(sentence.last, last + NEAR)],
    )
    return frozenset(map(content_stem, filter(is_content, keys)))
