"""Finds the dates of a text and says which days they mean, and against what that was decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeGuard

from tahqiq.domain.folding import fold
from tahqiq.language.dates import lexicon as lex
from tahqiq.language.dates import ranges
from tahqiq.language.dates.beginnings import beginnings
from tahqiq.language.dates.digits import in_digits
from tahqiq.language.dates.events import names_event
from tahqiq.language.dates.forms import Day, Deictic, Form
from tahqiq.language.dates.found import DateFound
from tahqiq.language.dates.joining import joined
from tahqiq.language.dates.judging import open_date, resolved_date
from tahqiq.language.dates.parser import Found, Parser
from tahqiq.language.dates.resolving import Context, resolve
from tahqiq.language.dates.rules import longest
from tahqiq.language.dates.units import Days
from tahqiq.language.hints import hints_of
from tahqiq.language.reading import Word, inside, read


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
    after = 0
    for at in beginnings(words, hints_of(text, words)):
        if at < after:
            continue
        options = (
            ranges.open_range(parser, at),
            ranges.month_range(parser, at),
            ranges.closed_range(parser, at),
            longest(parser, at) if words[at].folded != "(" else None,
        )
        best = max([o for o in options if o is not None], key=_end, default=None)
        if best is None:
            continue
        after = best.end
        if names_event(parser, at, best.form):
            continue
        first = at
        while words[first].end <= best.start:
            first += 1
        begin = inside(text, words[first], best.start - words[first].start)
        spelled.append((begin, words[best.end - 1].end, best.form))
    digits = [(s, e, f) for s, e, f in in_digits(text[start:end])]
    return joined(text, _without_overlaps(spelled + [(s + start, e + start, f) for s, e, f in digits]))


def _end(one: Found) -> int:
    return one.end


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
    written = _written(found, published)
    previous: Days | None = None
    where = 0
    spoken = _Spans(speech)
    for start, end, form in found:
        while where < len(words) and words[where].end <= start:
            where += 1
        in_speech = (
            isinstance(form, Deictic) and form.weekday is None and form.days == 0 and _nowadays(text, start, spoken)
        ) or (isinstance(form, Deictic) and form.days == 1 and _days_to_come(text, start, end))
        context = Context(published, previous, _coming(words, where))
        counted = replace(context, anchor=written) if isinstance(form, Deictic) and form.weekday is None else context
        resolved = None if in_speech else resolve(form, counted)
        ahead = resolved is not None and published is not None and resolved.days[0] > published
        if ahead and _lacks_year(form) and not context.coming and _tells_of_past(words, where):
            resolved = resolve(replace(form, side=lex.PAST), context) or resolved
        if resolved is None:
            result.append(open_date(start, end, form, context, nowadays=in_speech))
            continue
        previous = resolved.days
        result.append(resolved_date(start, end, form, resolved, context))
    return result


def _written(found: Sequence[tuple[int, int, Form]], published: date | None) -> date | None:
    """The day that a bare «أمس» is counted from: where «اليوم الجمعة» stands in what is published on the Saturday, the
    Friday; the day of publication unless all such days agree on the one before or after it."""
    shifts = set()
    for _, _, form in found:
        if published is not None and isinstance(form, Deictic) and form.weekday is not None and abs(form.days) <= 1:
            day = (published.isoweekday() + form.days - form.weekday) % 7
            shifts.add(-day if day <= 1 else 7 - day)
    shift = shifts.pop() if len(shifts) == 1 else 0
    return published + timedelta(days=shift) if published is not None and abs(shift) == 1 else published


class _Spans:
    """Spans of speech, asked in the order of the text."""

    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        self._spans = sorted(spans)
        self._next = 0
        self._end = 0

    def hold(self, offset: int) -> bool:
        """Whether one of them holds the offset, which is not before the one asked last."""
        while self._next < len(self._spans) and self._spans[self._next][0] <= offset:
            self._end = max(self._end, self._spans[self._next][1])
            self._next += 1
        return offset < self._end


def _nowadays(text: str, start: int, speech: _Spans) -> bool:
    before = text[max(0, start - 12) : start].rstrip()
    return speech.hold(start) or before[-1:] in (":", "«", '"', "“") or fold(before).split(" ")[-1] in _STILL


_STILL = lex.word_set("هو هي هم نحن وهو وهي وهم ونحن أنتم عالم العالم شباب جيل عصر نعيش يعيش تعيش تعد يعد تعتبر يعتبر")
"""Words behind which «اليوم» means nowadays: «وهو اليوم», «عالم اليوم», «تعتبر اليوم»."""


def _days_to_come(text: str, start: int, end: int) -> bool:
    """«طاقة الغد», «شباب الغد»: the time to come, and no day."""
    before = text[max(0, start - 12) : start].rstrip()
    return text[start:end].endswith("الغد") and fold(before).split(" ")[-1] in _OF_TOMORROW


_OF_TOMORROW = lex.word_set(
    "شباب جيل اجيال طاقه قاده رجال علماء عالم مدن مدينه مستقبل امل بناه اطفال امهات وطن مشرق تقنيات"
)
"""Words behind which «الغد» is the future."""


def _lacks_year(form: Form) -> TypeGuard[Day]:
    if not isinstance(form, Day) or form.month is None:
        return False
    return form.year is None and form.year_shift is None and form.side is None


def _tells_of_past(words: list[Word], where: int) -> bool:
    """Whether «منذ» stands before a month, or its sentence tells what happened: «وكانت الغارة استهدفته في سبتمبر»."""
    if where and words[where - 1].folded == "منذ":
        return True
    past = False
    for back in range(1, 13):
        if where - back < 0 or words[where - back].folded in (".", "!", "؟"):
            break
        if words[where - back].folded in _SCHEDULED:
            return False
        past = past or words[where - back].folded in _WAS
    return past


def _coming(words: list[Word], where: int) -> bool:
    """Whether a verb shortly before speaks of the future: «سيزور», «سوف»."""
    for back in range(1, 9):
        if where - back < 0:
            return False
        word = words[where - back].folded
        if word in (".", "!", "؟"):
            return False
        if back <= 2 and word in _NEXT:
            return True
        if word in _SCHEDULED:
            return not any(words[k].folded in _WAS for k in range(max(0, where - back - 4), where - back))
        if word == "سوف" or (word.startswith(_FUTURE) and len(word) > 4 and not word.startswith(_NOT_FUTURE)):
            return True
    return False


_SCHEDULED = lex.word_set(
    "المقرر المنتظر المتوقع المزمع المرتقب يبدا تبدا يستانف تستانف ينطلق تنطلق تقام يقام يواجه ويواجه يستضيف تستضيف "
    "يستعد تستعد يفتتح تفتتح يغادر تغادر يختتم تختتم"
)
"""Verbs and participles, folded, with which news says what is planned."""

_NEXT = frozenset({"المقبل", "المقبله", "القادم", "القادمه"})
_WAS = frozenset({"كان", "كانت", "وكان", "وكانت"})
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
