"""Dates in digits (2016/02/22, 15-07-2015, 3/2015) and in English (1st, November 2024)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tahqiq.language.dates.forms import Between, Day, Form
from tahqiq.language.dates.lexicon import ENGLISH_MONTHS

_ASCII = [(a, str(i)) for i in range(10) for a in (chr(0x660 + i), chr(0x6F0 + i))]
_EDGE = r"(?<![\w.,/:٫٬-])"
_STOP = r"(?![\w/:%٪-])(?![.,٫]\d)"
_FULL = re.compile(
    rf"{_EDGE}(?:(?P<y>\d{{4}})(?P<s1>[-/.])(?P<m>\d{{1,2}})(?P=s1)(?P<d>\d{{1,2}})"
    rf"|(?P<a>\d{{1,2}})(?P<s2>[-/.]| ?/ ?| [-–] )(?P<b>\d{{1,2}})(?:(?P=s2)| ?/ ?)(?P<c>\d{{4}}|\d{{2}}(?<! \d\d))"
    rf"|(?P<e>\d{{1,2}})/(?P<f>\d{{1,2}}), ?(?P<g>\d{{4}}|\d{{2}}))(?:(?P<h> ?هـ?(?!\w))| ?م(?!\w)|(?=T\d\d:)|{_STOP})"
)
_PART = re.compile(
    rf"{_EDGE}(?:(?P<y>(?:1[89]|20)\d\d)[-/.](?P<m>0?[1-9]|1[0-2])|(?P<n>0?[1-9]|1[0-2])[-/](?P<z>(?:1[89]|20)\d\d)"
    rf"|(?P<a>\d{{1,2}})(?P<s>[-/.])(?P<b>\d{{1,2}})){_STOP}"
)
_YEARS = re.compile(rf"{_EDGE}(?P<a>1[4-9]\d\d|20\d\d) ?[-–] ?(?P<b>1[4-9]\d\d|20\d\d) ?(?P<h>هـ|ه)?(?!\w){_STOP}")
_MONTHS = "|".join(sorted(ENGLISH_MONTHS, key=len, reverse=True))
_ENGLISH = re.compile(
    rf"(?<!\w)(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?:of )?(?P<m>{_MONTHS})\.?,? (?P<y>\d{{4}})"
    rf"|(?P<m2>{_MONTHS})\.? (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y2>\d{{4}})"
    rf"|(?P<m3>{_MONTHS}),? (?P<y3>\d{{4}}))(?: GMT| UTC)?(?!\w)",
    re.IGNORECASE,
)
_LATIN = re.compile("[a-zA-Z]")
_CLOCK = re.compile(r"\s*(?:دقيق[ةه]|دقائق|ثاني[ةه]|ثوان|ساع[ةه])(?!\w)")
_DIGITS = re.compile(r"\d++")
_BEFORE_PART = re.compile(r"(?:في|يوم|بتاريخ|تاريخ|عند|الموافق|منذ|حتى|إلى|من|الى)\s*$")


def in_digits(text: str) -> Iterator[tuple[int, int, Form]]:
    """Dates in digits and English dates: start, end (code points), form. In order of each pattern, not of the text."""
    plain = text
    for other, digit in _ASCII:
        if other in plain:
            plain = plain.replace(other, digit)
    if _LATIN.search(plain):
        for match in _ENGLISH.finditer(plain):
            yield match.start(), match.end(), _english(match)
    numbers = [match.start() for match in _DIGITS.finditer(plain)]
    for match in _at(_FULL, plain, numbers):
        form = None if _is_duration(match) else _full(match, bool(match["h"]))
        if form is not None:
            yield match.start(), match.end(), form
    for match in _at(_YEARS, plain, numbers):
        first, last = int(match["a"]), int(match["b"])
        hijri = bool(match["h"]) or last < 1500
        if first < last and (match["h"] or last >= 1500):
            yield match.start(), match.end(), Between(Day(year=first, hijri=hijri), Day(year=last, hijri=hijri))
    for match in _at(_PART, plain, numbers):
        form = _part(match, plain)
        if form is not None:
            yield match.start(), match.end(), form


def _at(pattern: re.Pattern[str], text: str, numbers: list[int]) -> Iterator[re.Match[str]]:
    """As ``finditer``, of a pattern that begins at the first digit of a number."""
    end = 0
    for start in numbers:
        if start >= end and (match := pattern.match(text, start)):
            yield match
            end = match.end()


def _english(match: re.Match[str]) -> Day:
    month = match["m"] or match["m2"] or match["m3"]
    year = match["y"] or match["y2"] or match["y3"]
    day = match["d"] or match["d2"]
    return Day(year=int(year), month=ENGLISH_MONTHS[month.lower()], day=int(day) if day else None)


def _full(match: re.Match[str], hijri: bool) -> Day | None:
    if match["y"]:
        year = int(match["y"])
        return _checked(year, int(match["m"]), int(match["d"]), hijri or 1300 <= year <= 1500)
    if match["e"]:
        return _checked(
            _year(match["g"], hijri), *_month_and_day(int(match["f"]), int(match["e"]), american=True), hijri
        )
    a, b, c = int(match["a"]), int(match["b"]), match["c"]
    if len(c) == 4:
        year = int(c)
        return _checked(year, *_month_and_day(b, a), hijri or 1300 <= year <= 1500)
    if match["s2"] == "." and int(c) > 31:
        return _checked(_year(c, hijri), *_month_and_day(b, a), hijri)
    if match["s2"] == "/" and int(c) <= 31 and len(match["a"]) == 2 and int(c) > 12:
        return _checked(_year(match["a"], hijri), b, int(c), hijri)
    return _checked(_year(c, hijri), *_month_and_day(b, a), hijri)


def _is_duration(match: re.Match[str]) -> bool:
    """Whether it is how long something took: «بزمن بلغ 1/15/52 دقيقة»."""
    return len(match["c"] or "") == 2 and _CLOCK.match(match.string, match.end()) is not None


def _year(digits: str, hijri: bool = False) -> int:
    """A year of two digits is one of the past, or of the next few: nobody writes «52» of 2052."""
    value = int(digits)
    if len(digits) == 4:
        return value
    return (1400 if hijri else 2000 if value < 40 else 1900) + value


def _month_and_day(month: int, day: int, *, american: bool = False) -> tuple[int, int]:
    """Day before month, as in Arabic; the other way where only that is a date (or the form is American)."""
    if (american and day <= 12) or month > 12:
        return day, month
    return month, day


def _checked(year: int, month: int, day: int, hijri: bool) -> Day | None:
    if not (1 <= month <= 12 and 1 <= day <= 31 and year > 0):
        return None
    return Day(year=year, month=month, day=day, hijri=hijri)


def _part(match: re.Match[str], text: str) -> Day | None:
    if match["y"]:
        return Day(year=int(match["y"]), month=int(match["m"]))
    if match["n"]:
        return Day(year=int(match["z"]), month=int(match["n"]))
    a, b, mark = int(match["a"]), int(match["b"]), match["s"]
    introduced = _BEFORE_PART.search(text, max(0, match.start() - 12), match.start()) is not None
    ends = (
        match.end() >= len(text)
        or text[match.end()] in ".!؟\n"
        or (len(text) - match.end() < 8 and not text[match.end() :].strip())
    )
    if not (introduced or (ends and max(a, b) > 12)):
        return None
    if mark == "." and not (ends and len(match["b"]) == 2):
        return None
    if mark == "-" and max(a, b) <= 12:
        return None
    if not (a and b) or (a, b) == (24, 7):
        return None
    month, day = _month_and_day(b, a)
    return Day(month=month, day=day) if 1 <= month <= 12 and 1 <= day <= 31 else None
