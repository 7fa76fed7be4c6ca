"""Two dates in each other's place: do they name the same days?

Days that are counted from the day of publication («أمس», «الأسبوع الماضي») are left alone: a page posted later keeps
them or adapts them, and both are right. A weekday, a day of a month, a month and a year are what they say.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.slots import Slot
from tahqiq.comparison.spots import shown, spot, word_spot
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language.dates.forms import Between, Day, Decade, Deictic, Form, Nth, Weekday
from tahqiq.language.dates.found import DateFound
from tahqiq.language.dates.lexicon import COMING, NEXT, PAST, Cat, lexicon, word_set

CONTEXT = 6
"""Equal words round two weekdays that stand in each other's place."""

Days = tuple[date, date]


@cache
def weekdays() -> dict[str, int]:
    """Folded names of weekdays, with و, ب and ل before them too: 1 is Monday."""
    plain = {w: int(str(value)) for w, (cat, value) in lexicon().items() if cat is Cat.WEEKDAY and w.startswith("ال")}
    found = dict(plain)
    for word, number in plain.items():
        found |= {"و" + word: number, "ف" + word: number, "ب" + word: number, "لل" + word[2:]: number}
    return found


@cache
def months() -> dict[str, tuple[Cat, int]]:
    """Folded names of months of one word."""
    return {
        word: (cat, int(str(value)))
        for word, (cat, value) in lexicon().items()
        if cat in (Cat.MONTH, Cat.HIJRI) and str(value).isdecimal()
    }


def weekday_difference(slot: Slot) -> Finding | None:
    """One weekday here, another one there."""
    here, there = _weekday_in(slot.words_a), _weekday_in(slot.words_b)
    if here is None or there is None or here[1] == there[1] or slot.context < CONTEXT:
        return None
    change = slot.change
    if not change.single and (_names_day(slot.a, change.a0, there[1]) or _names_day(slot.b, change.b0, here[1])):
        return None  # «من الأحد إلى الاثنين», or one day more than the other article tells of
    a = word_spot(slot.a, 0, change.a0 + here[0], change.a0 + here[0] + 1, str(here[1]))
    b = word_spot(slot.b, 1, change.b0 + there[0], change.b0 + there[0] + 1, str(there[1]))
    why = Message("why_conflict_weekday", {"a": shown(slot.a, a), "b": shown(slot.b, b)})
    return Finding(InconsistencyKind.DATE, Nature.CONFLICT, Severity.MEDIUM, 0.85, (a, b), why)


def _names_day(document: Document, word: int, day: int) -> bool:
    """Whether a weekday stands in the sentence of a word."""
    if word >= len(document.words):
        return False
    sentence = document.sentences[document.sentence_of[word]]
    return any(weekdays().get(one.key) == day for one in sentence.words)


def _weekday_in(words: tuple[str, ...]) -> tuple[int, int] | None:
    """Which word is a weekday, and which; None where none or several are."""
    found = [(at, weekdays()[word]) for at, word in enumerate(words) if word in weekdays()]
    return found[0] if len(found) == 1 else None


def date_difference(slot: Slot) -> Finding | None:
    """A date here, and one there that names other days."""
    found = _day_of_month(slot) or _month(slot) or _part_of_day(slot)
    if found is not None:
        return found
    here, there = slot.dates
    if len(here) != 1 or len(there) != 1 or not slot.change.held:
        return None
    return compare_dates(slot, here[0], there[0])


def compare_dates(slot: Slot, one: DateFound, other: DateFound) -> Finding | None:
    """The finding where two dates exclude each other."""
    if not disagree(one, other):
        return None
    a = spot(slot.a, 0, one.start, one.end, one.value or "")
    b = spot(slot.b, 1, other.start, other.end, other.value or "")
    why = Message("why_conflict_date", {"a": shown(slot.a, a), "b": shown(slot.b, b)})
    return Finding(InconsistencyKind.DATE, Nature.CONFLICT, Severity.MEDIUM, 0.8, (a, b), why)


def disagree(one: DateFound, other: DateFound) -> bool:
    """Whether two dates, both stated by the calendar, have no day in common; or one is past, the other to come."""
    if type(one.form) is type(other.form) and _is_past_and_to_come(one.form, other.form):
        return True
    if not (_stated(one.form) and _stated(other.form)):
        return False
    here, there = days_of(one.value), days_of(other.value)
    if here is None or there is None:
        return False
    slack = timedelta(days=1 if _hijri(one.form) != _hijri(other.form) or _hijri(one.form) else 0)
    if here[0] <= there[1] + slack and there[0] <= here[1] + slack:
        return False
    return not _same_part(one.form, other.form)


def _is_past_and_to_come(one: Form, other: Form) -> bool:
    """Whether the one form is of what was and the other of what will be: «العام الماضي», «العام المقبل»."""
    sides = {getattr(form, "side", None) for form in (one, other)}
    return PAST in sides and not sides.isdisjoint((COMING, NEXT))


def _same_part(one: Form, other: Form) -> bool:
    """Whether the two differ only by a year that neither of them says."""
    if isinstance(one, Day) and isinstance(other, Day) and None in (one.year, other.year):
        return (one.month, one.day) == (other.month, other.day)
    return False


def _stated(form: Form) -> bool:
    """Whether a form says its days by the calendar and not from the day of publication."""
    if isinstance(form, Between):
        return _stated(form.first) or _stated(form.last)
    if isinstance(form, Nth):
        return _stated(form.inside)
    return isinstance(form, Decade) or (isinstance(form, Day) and form.side is None and form.year_shift is None)


def _hijri(form: Form) -> bool:
    if isinstance(form, Between):
        return _hijri(form.first) or _hijri(form.last)
    return isinstance(form, Day) and form.hijri


def says_weekday(form: Form) -> int | None:
    """The weekday that a form names."""
    return form.weekday if isinstance(form, Day | Deictic | Weekday) else None


def days_of(value: str | None) -> Days | None:
    """First and last day of an ISO value; None for none or one that is no date."""
    if not value:
        return None
    first, slash, last = value.partition("/")
    if slash:
        one, other = days_of(first), days_of(last)
        return (one[0], other[1]) if one and other else None
    try:
        if "-W" in first:
            monday = date.fromisocalendar(int(first[:4]), int(first[6:8]), 1)
            return monday, monday + timedelta(days=6)
        parts = [int(part) for part in first.split("T")[0].split("-")]
        if len(parts) == 3:
            day = date(parts[0], parts[1], parts[2])
            return day, day
        if len(parts) == 2:
            year, month = parts
            return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
        return date(parts[0], 1, 1), date(parts[0], 12, 31)
    except ValueError:
        return None


# -- the day of a month


BEFORE = 4
"""Words before a date in which it is said that something lasts until then."""

_UNTIL = frozenset(map(fold, word_set("حتى وحتى إلى وإلى لغاية غاية ينتهي تنتهي وينتهي وتنتهي يختتم تختتم")))


def is_end(keys: tuple[str, ...], at: int) -> bool:
    """Whether something lasts until the date that begins at a word: «ويستمر حتى 18 أغسطس».

    Args:
        keys: folded words.
        at: the number of the first one of the date.
    """
    return not _UNTIL.isdisjoint(keys[max(0, at - BEFORE) : at])


def _day_of_month(slot: Slot) -> Finding | None:
    """«15 يوليو» here and «18 يوليو» there, whatever else the dates say."""
    change = slot.change
    here = list(_days_with_month(slot.a.keys, change.a0, change.a1))
    there = list(_days_with_month(slot.b.keys, change.b0, change.b1)) if len(here) == 1 else here
    if len(here) != 1 or len(there) != 1:
        return None
    (at, day, month, last_a), (other_at, other_day, other_month, last_b) = here[0], there[0]
    if day == other_day or month != other_month or is_end(slot.a.keys, at) is not is_end(slot.b.keys, other_at):
        return None
    a = word_spot(slot.a, 0, at, last_a, str(day))
    b = word_spot(slot.b, 1, other_at, last_b, str(other_day))
    why = Message("why_conflict_date", {"a": shown(slot.a, a), "b": shown(slot.b, b)})
    return Finding(InconsistencyKind.DATE, Nature.CONFLICT, Severity.MEDIUM, 0.85, (a, b), why)


def _month(slot: Slot) -> Finding | None:
    """«يوليو الماضي» here and «يونيو الماضي» there, all else being the same."""
    if not slot.change.single or slot.context < CONTEXT:
        return None
    here, there = (months().get(_bare(words[0])) for words in (slot.words_a, slot.words_b))
    if here is None or there is None or here[0] is not there[0] or here[1] == there[1]:
        return None
    if _named(slot.b, slot.words_a[0]) and _named(slot.a, slot.words_b[0]) and slot.context < CLEAR:
        return None
    return _of_words(slot)


def _bare(word: str) -> str:
    return word if word in months() else word[1:]


def _named(document: Document, word: str) -> bool:
    return word in document.vocabulary


def _part_of_day(slot: Slot) -> Finding | None:
    """«فجر الثلاثاء» here and «ظهر الثلاثاء» there: parts of a day that do not meet."""
    if not slot.change.single or slot.context < CONTEXT:
        return None
    here, there = (_PARTS.get(words[0].removeprefix("ال")) for words in (slot.words_a, slot.words_b))
    if here is None or there is None or abs(here - there) < APART:
        return None
    return _of_words(slot)


_PARTS = {
    fold(word): at
    for at, words in enumerate(("فجر", "صباح ضحى", "ظهر", "عصر", "مساء مغرب", "ليل ليلة"))
    for word in word_set(words)
}
"""Parts of a day in their order."""

APART = 2
"""Steps between two parts of a day that do not meet: what was early in the morning may be said to be at dawn."""

CLEAR = 14
"""Equal words round a month from which on both articles may have both months."""


def _of_words(slot: Slot) -> Finding:
    """The finding of one word of time here and another one there."""
    here, there = slot.wide_spots()
    why = Message("why_conflict_date", {"a": shown(slot.a, here), "b": shown(slot.b, there)})
    return Finding(InconsistencyKind.DATE, Nature.CONFLICT, Severity.MEDIUM, 0.8, (here, there), why)


def _days_with_month(keys: tuple[str, ...], first: int, last: int) -> Iterator[tuple[int, int, tuple[Cat, int], int]]:
    """Days in digits with the month behind them: place, day, month, and the word after."""
    for at in range(first, last):
        word = keys[at].removeprefix("ال").lstrip("ـ")
        if word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31:
            for month_at in (at + 1, at + 2):
                month = months().get(keys[month_at]) if month_at < len(keys) else None
                if month is not None:
                    yield at, int(word), month, month_at + 1
                    break
