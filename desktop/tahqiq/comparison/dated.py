"""The day of one happening, told by two articles in words of their own: «توفي في 30 مايو 1988», «29 مايو 1988».

Of what is told by its month alone, another month counts: «اختفت في مارس», «وفي مايو اختفت الطائرة».
One day may also be the first of something here and the last there: «اعتبارا من 30 يوليو», «في موعد أقصاه 30 يوليو».
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.lookalike import is_quotation
from tahqiq.comparison.spots import shown, spot
from tahqiq.comparison.stopwords import content_stem, is_content
from tahqiq.comparison.values.dates import is_end
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language.dates.forms import Day
from tahqiq.language.dates.found import DateFound
from tahqiq.language.dates.lexicon import word_set

NEAR = 12
"""Words on either side of a date that say of what it is."""

SHARED = 2
"""Stems near both dates that must be the same where the year is one long past: few things are told of such a month."""

SHARED_NOW = 3
"""The same in the year of publication, of which articles tell much."""

BESIDE = 3
"""Words on either side of a month, one of which both articles have: what happened then."""

BOUND = 4
"""Words before a date in which it is said to be the first day or the last."""

_FROM = frozenset(map(fold, word_set("اعتبارا ابتداء بدءا بداية انطلاقا واعتبارا وابتداء وبدءا")))
_BY = frozenset(map(fold, word_set("أقصاه أقصاها أقصى قبل لغاية غايته يتجاوز تتجاوز")))
"""Words that make of a day the first one, and the last."""


class Dated(NamedTuple):
    """A full date with what stands round it; ``end`` where something lasts until then, ``begin`` where from then on.

    ``first`` is the word that says so, or the first of the date.
    """

    found: DateFound
    around: frozenset[str]
    end: bool
    begin: bool
    first: int


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
                yield _finding(a, b, one, other, "why_conflict_date")
                break
            if _are_bounds(one, other):
                yield _finding(a, b, one, other, "why_conflict_bound")
                break


def _finding(a: Document, b: Document, one: Dated, other: Dated, code: str) -> Finding:
    spots = tuple(
        spot(document, side, document.words[dated.first].start, dated.found.end, dated.found.value or "")
        for side, (document, dated) in enumerate(((a, one), (b, other)))
    )
    why = Message(code, {"a": shown(a, spots[0]), "b": shown(b, spots[1])})
    return Finding(InconsistencyKind.DATE, Nature.CONFLICT, Severity.MEDIUM, 0.65, spots, why)


def _are_bounds(one: Dated, other: Dated) -> bool:
    """Whether a day is the first of something in one article, and the last of it in the other."""
    if one.found.value != other.found.value or len(one.around & other.around) < SHARED_NOW:
        return False
    return (one.begin and other.end and not other.begin) or (other.begin and one.end and not one.begin)


def month_differences(a: Document, b: Document) -> Iterator[Finding]:
    """Two months for one happening, where neither article has the other's month; one finding at most.

    Args:
        a: an article.
        b: another that reports the same.
    """
    here = _months(a)
    there = _months(b) if here else here
    for one in here:
        for other in there:
            if _are_two_months(a, b, one, other):
                yield _finding(a, b, one, other, "why_conflict_date")
                return


def _are_two_months(a: Document, b: Document, one: Dated, other: Dated) -> bool:
    months = [dated.found.form.month for dated in (one, other) if isinstance(dated.found.form, Day)]
    years = {dated.found.form.year for dated in (one, other) if isinstance(dated.found.form, Day)} - {None}
    now = a.source.published is None or not years or years == {a.source.published.year}
    if months[0] == months[1] or len(years) > 1 or len(one.around & other.around) < (SHARED_NOW if now else SHARED):
        return False
    if months[0] in _named_months(b) or months[1] in _named_months(a):
        return False
    if is_quotation(a, one.found.start) or is_quotation(b, other.found.start):
        return False
    return bool(_around(a, one.found, BESIDE) & _around(b, other.found, BESIDE))


def _named_months(document: Document) -> frozenset[int]:
    """The months of the common calendar that an article names."""
    forms = [date.form for date in document.found.dates]
    return frozenset(form.month for form in forms if isinstance(form, Day) and form.month and not form.hijri)


def _months(document: Document) -> tuple[Dated, ...]:
    """The dates of an article that say a month without its day."""
    known: tuple[Dated, ...] | None = document.__dict__.get("_months")
    if known is None:
        known = tuple(
            _read(document, date)
            for date in document.found.dates
            if isinstance(date.form, Day) and date.form.month and not date.form.day and not date.form.hijri
        )
        document.__dict__["_months"] = known
    return known


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
                found.setdefault(date.value or "", _read(document, date))
        known = tuple(found.values())
        document.__dict__["_dated"] = known
    return known


def _read(document: Document, date: DateFound) -> Dated:
    first, _ = document.word_range(date.start, date.end)
    sentence = document.sentence_at(date.start)
    low = max(sentence.first if sentence is not None else first, first - BOUND)
    begin = next((at for at in range(low, first) if document.keys[at] in _FROM), None)
    last = next((at for at in range(low, first) if document.keys[at] in _BY), None)
    end = last is not None or is_end(document.keys, first)
    said = begin if begin is not None else last
    return Dated(date, _around(document, date), end, begin is not None, first if said is None else said)


def _around(document: Document, date: DateFound, near: int = NEAR) -> frozenset[str]:
    sentence = document.sentence_at(date.start)
    if sentence is None:
        return frozenset()
    first, last = document.word_range(date.start, date.end)
    keys = (
        *document.keys[max(sentence.first, first - near) : first],
        *document.keys[last : min(sentence.last, last + near)],
    )
    return frozenset(map(content_stem, filter(is_content, keys)))
