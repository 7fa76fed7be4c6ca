"""What a news page says of itself: its date of publication and the outlet it comes from.

Only lines that are nothing but a date, or bear its label, are believed; dates inside sentences are left to others.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tahqiq.domain.folding import fold, fold_with_map
from tahqiq.domain.text import Span
from tahqiq.language.morphdb.wordlists import read_list
from tahqiq.language.page_signs import starts_with

TOP_LINES = 8
"""Lines in which a date of publication without a label may stand."""

LONGEST_LINE = 120
"""Code points of the longest line that can be a dateline."""

_ENGLISH = (
    ["january", "february", "march", "april", "may", "june", "july", "august", "september"],
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
    [*[""] * 8, "sept", "october", "november", "december"],
)
_SEPARATOR = r"(?:\s*[,،/\-–|]\s*|\s+)"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_TIME = re.compile(r"\d{1,2}\s*[:.]\s*\d\d(?:\s*:\s*\d\d)?\s*(?:am|pm|ص|م|صباحا|مساء)?(?!\w)")
_HIJRI = re.compile(
    r"\d{1,2}\s+[^\W\d]+(?:\s+[^\W\d]+)?\s+1[34]\d\d\s*ه?ـ?(?!\w)|\d{1,4}[/-]\d{1,2}[/-]\d{1,4}\s*ه(?!\w)"
)
_FILLING = re.compile(
    r"(?<!\w)(?:t|z|gmt|utc|kst|ast|م|ه|هـ|ص|ميلادي|هجري|الموافق|الساعه|ساعه|بتوقيت|غرينتش|جرينتش|القاهره|مكه|المكرمه|"
    r"الرياض|دبي|بيروت|am|pm|صباحا|مساء|ظهرا|يوم|في|بتاريخ|عند|at|on|the|of)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date of publication: ISO, and the span of the words that say it."""

    iso: str
    span: Span


@dataclass(frozen=True, slots=True)
class FoundWords:
    """Words of the text with their span."""

    words: str
    span: Span


def date_of_line(text: str, line: Span, *, alone: bool) -> FoundDate | None:
    """The date that one line of a page gives as that of its publication.

    Args:
        text: The whole text.
        line: The line, without the white space round it.
        alone: Whether the line may go without a label, being nothing but a date.
    """
    if len(line) > LONGEST_LINE:
        return None
    folded = fold_with_map(text[line.start : line.end])
    sign = starts_with(folded.text, "dateline")
    if sign is None and not alone:
        return None
    rest = folded.text[sign.end if sign else 0 :]
    for match, date in _dates(rest):
        others = _TIME.sub(" ", _HIJRI.sub(" ", rest[: match.start()] + " " + rest[match.end() :]))
        if sign is None and _letters(_FILLING.sub(" ", _weekday().sub(" ", others))) > 0:
            return None
        offset = sign.end if sign else 0
        start, end = folded.span(match.start() + offset, match.end() + offset)
        return FoundDate(date.isoformat(), Span(line.start + start, line.start + end))
    return None


def source_of_line(text: str, line: Span) -> FoundWords | None:
    """The outlet that a line such as «المصدر: صدى البلد» names."""
    if len(line) > LONGEST_LINE:
        return None
    folded = fold_with_map(text[line.start : line.end])
    sign = starts_with(folded.text, "source")
    if sign is None or sign.end >= len(folded.text):
        return None
    start, end = folded.span(sign.end, len(folded.text))
    return _trimmed(text, line.start + start, line.start + end)


def signature(text: str, end: int) -> FoundWords | None:
    """The agency in brackets with which an article that ends at ``end`` is signed: «(İLKHA)», «(أ ف ب)»."""
    tail = text[max(0, end - 60) : end]
    match = re.search(r"\(([^()\n]{2,30})\)[.\s]*\Z", tail)
    if not match:
        return None
    said = fold(match[1]).replace(".", "").replace(" ", "")
    if said not in _agencies():
        return None
    return _trimmed(text, end - len(tail) + match.start(1), end - len(tail) + match.end(1))


@cache
def _agencies() -> frozenset[str]:
    return frozenset(fold(" ".join(e.columns)).replace(".", "").replace(" ", "") for e in read_list("agencies"))


@cache
def _months() -> dict[str, int]:
    found = {name: number for names in _ENGLISH for number, name in enumerate(names, 1) if name}
    for entry in read_list("calendar", tabs=True):
        if entry.columns[0] == "month":
            found |= {fold(name): int(entry.columns[1]) for name in entry.columns[2:]}
    return found


@cache
def _weekdays() -> dict[str, int]:
    names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    found = {name: number for number, name in enumerate(names, 1)} | {n[:3]: i for i, n in enumerate(names, 1)}
    for entry in read_list("calendar", tabs=True):
        if entry.columns[0] == "weekday":
            found |= {fold(name): int(entry.columns[1]) for name in entry.columns[2:]}
    return found


@cache
def _weekday() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any(_weekdays())})(?!\w)")


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    month = rf"(?P<month>{_any(_months())})(?:\s*/\s*(?:{_any(_months())}))?"
    return tuple(
        re.compile(rf"(?<!\w){form}(?:\s?م(?:يلادي\w{{0,2}})?)?(?:(?!\w)|(?=t\d\d:))(?![/-]\d)")
        for form in (
            rf"{_DAY}{_SEPARATOR}(?:من\s+)?{month}{_SEPARATOR}{_YEAR}",
            rf"{month}{_SEPARATOR}{_DAY}{_SEPARATOR}{_YEAR}",
            rf"{_YEAR}{_SEPARATOR}{month}{_SEPARATOR}{_DAY}",
            rf"{_YEAR}\s?(?P<mark>[/.-])\s?(?P<second>\d{{1,2}})\s?(?P=mark)\s?(?P<third>\d{{1,2}})",
            rf"(?P<first>\d{{1,2}})\s?(?P<mark>[/.-])\s?(?P<second>\d{{1,2}})\s?(?P=mark)\s?{_YEAR}",
        )
    )


def _any(names: dict[str, int]) -> str:
    return "|".join(sorted((re.escape(name).replace(r"\ ", r"\s+") for name in names), key=len, reverse=True))


def _dates(line: str) -> Iterator[tuple[re.Match[str], datetime.date]]:
    """The dates of a folded line, first to last."""
    found = (match for form in _forms() for match in form.finditer(line))
    for match in sorted(found, key=lambda m: (m.start(), m.start() - m.end())):
        date = _calendar_day(match, line)
        if date:
            yield match, date


def _calendar_day(match: re.Match[str], line: str) -> datetime.date | None:
    parts = match.groupdict()
    year = int(parts["year"])
    if parts.get("month"):
        return _valid(year, _months()[" ".join(parts["month"].split())], int(parts["day"]))
    if parts.get("third"):
        return _valid(year, int(parts["second"]), int(parts["third"]))
    day_first = _valid(year, int(parts["second"]), int(parts["first"]))
    month_first = _valid(year, int(parts["first"]), int(parts["second"]))
    said = _weekday().search(line)
    if said and day_first and month_first:
        wanted = _weekdays()[said[0]]
        if day_first.isoweekday() != wanted and month_first.isoweekday() == wanted:
            return month_first
    return day_first or month_first


def _valid(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def _letters(text: str) -> int:
    return sum(char.isalnum() for char in text)


def _trimmed(text: str, start: int, end: int) -> FoundWords | None:
    words = text[start:end]
    inside = words.strip(" \t\u00a0\u200e\u200f.،:|-–")
    if not inside:
        return None
    at = start + words.index(inside)
    return FoundWords(inside, Span(at, at + len(inside)))
