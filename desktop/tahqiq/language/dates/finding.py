"""Finds the dates of a text and says which days they mean, and against what that was decided."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tahqiq.language.dates import ranges
from tahqiq.language.dates.digits import in_digits
from tahqiq.language.dates.forms import Deictic, Form
from tahqiq.language.dates.found import DateFound
from tahqiq.language.dates.judging import open_date, resolved_date
from tahqiq.language.dates.parser import Parser
from tahqiq.language.dates.resolving import Context, resolve
from tahqiq.language.dates.rules import longest
from tahqiq.language.dates.units import Days
from tahqiq.language.reading import Word, read
from tahqiq.language.words import TokenKind


def find_dates(
    text: str,
    published: date | None = None,
    *,
    speech: Sequence[tuple[int, int]] = (),
    start: int = 0,
    end: int | None = None,
) -> list[DateFound]:
    """The dates of ``text[start:end]`` in order, none overlapping.

    Args:
        text: any text.
        published: the day that «today» is, where it is known.
        speech: spans of direct speech, in which a bare «اليوم» is left open: it often means nowadays.
        start: where to begin, code points.
        end: where to stop.
    """
    words = read(text, start, end)
    found = _expressions(text, words, start, len(text) if end is None else end)
    return _resolved(text, words, found, published, speech)


def _expressions(text: str, words: list[Word], start: int, end: int) -> list[tuple[int, int, Form]]:
    parser = Parser(words)
    spelled: list[tuple[int, int, Form]] = []
    at = 0
    while at < len(words):
        best = None
        if words[at].kind in (TokenKind.WORD, TokenKind.NUMBER) or words[at].folded == "(":
            options = (
                ranges.open_range(parser, at),
                ranges.month_range(parser, at),
                ranges.closed_range(parser, at),
                longest(parser, at) if words[at].folded != "(" else None,
            )
            best = max((o for o in options if o is not None), key=lambda o: o.end, default=None)
        if best is None:
            at += 1
            continue
        spelled.append((best.start, words[best.end - 1].end, best.form))
        at = best.end
    digits = [(s, e, f) for s, e, f in in_digits(text[start:end])]
    return _without_overlaps(spelled + [(s + start, e + start, f) for s, e, f in digits])


def _without_overlaps(found: list[tuple[int, int, Form]]) -> list[tuple[int, int, Form]]:
    """The longest of those that overlap."""
    kept: list[tuple[int, int, Form]] = []
    for one in sorted(found, key=lambda f: (f[0], -f[1])):
        if kept and one[0] < kept[-1][1]:
            if one[1] - one[0] > kept[-1][1] - kept[-1][0]:
                kept[-1] = one
            continue
        kept.append(one)
    return kept


_FUTURE = ("سي", "ست", "سن", "سا")


def _resolved(
    text: str,
    words: list[Word],
    found: list[tuple[int, int, Form]],
    published: date | None,
    speech: Sequence[tuple[int, int]],
) -> list[DateFound]:
    result = []
    previous: Days | None = None
    where = 0
    for start, end, form in found:
        while where < len(words) and words[where].end <= start:
            where += 1
        in_speech = (
            isinstance(form, Deictic)
            and form.weekday is None
            and form.days == 0
            and _nowadays(text, start, end, speech)
        )
        context = Context(published, previous, _coming(words, where))
        resolved = None if in_speech else resolve(form, context)
        if resolved is None:
            result.append(open_date(start, end, form, context, nowadays=in_speech))
            continue
        previous = resolved.days
        result.append(resolved_date(start, end, form, resolved, context))
    return result


def _nowadays(text: str, start: int, end: int, speech: Sequence[tuple[int, int]]) -> bool:
    if any(s <= start < e for s, e in speech):
        return True
    return text[:start].rstrip()[-1:] in (":", "«", '"', "“") and start > 0


def _coming(words: list[Word], where: int) -> bool:
    """Whether a verb shortly before speaks of the future: «سيزور», «سوف»."""
    for back in range(1, 9):
        if where - back < 0:
            return False
        word = words[where - back].folded
        if word in (".", "!", "؟"):
            return False
        if word == "سوف" or (word.startswith(_FUTURE) and len(word) > 4 and not word.startswith(_NOT_FUTURE)):
            return True
    return False


_NOT_FUTURE = (
    "سابق",
    "سياس",
    "سيار",
    "سيد",
    "سيط",
    "سيناريو",
    "ساحه",
    "ساعه",
    "ساعات",
    "سنو",
    "ستاد",
    "ساحل",
    "سيرغ",
    "سيرج",
)
