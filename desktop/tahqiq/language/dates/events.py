"""Days that only name something: «ثورة 25 يناير», «جسر 6 أكتوبر», «خطبة الجمعة», «الليالي العشر من رمضان»."""

from __future__ import annotations

from tahqiq.domain.folding import fold
from tahqiq.language.dates.forms import Day, Form
from tahqiq.language.dates.parser import Parser, readings


def _folded(words: str) -> frozenset[str]:
    return frozenset(fold(words).split())


_NAMED_AFTER_DAYS = _folded(
    "ثورة الثورة ثورتي ثورات حركة انتفاضة قوى تحالف فريق كتلة تيار حزب حرب نكسة انقلاب دستور مبادئ شهداء متظاهري "
    "جسر كوبري شارع ميدان ساحة حي مدينة جامعة استاد ملعب مدرسة مستشفى سد مطار دوار معسكر كتائب لواء"
)
"""Nouns, folded, behind which a day or a month without a year is a name."""

_ATTACKS = _folded("هجمات أحداث اعتداءات تفجيرات هجوم ضحايا ذكرى")
_PRAYERS = _folded("صلاة خطبة خطب خطبتي صلوات خطيب خطباء مسجد حي منبر منابر إمام أئمة سوق صحيفة جريدة يوميات ال")
_HELD = _folded("صلاة خطبة خطبتي")
_BESIDE = _folded("بعد عقب قبل قبيل إثر أثناء خلال بعيد منذ حتى")
_NIGHTS = _folded("الليالي ليالي الأيام أيام")


_RESULT = frozenset("/-–:")
_OPENING, _CLOSING = frozenset('«"“'), frozenset('»"”')


def names_event(parser: Parser, at: int, form: Form) -> bool:
    """Whether a day or month without a year that begins at ``at`` only belongs to a name, or «صفر» to a result."""
    if isinstance(form, Day) and form.hijri and form.day is None and parser.folded(at) == "صفر":
        return parser.folded(at + 1) in _RESULT and parser.folded(at + 2)[:1].isdigit()
    if not isinstance(form, Day) or form.month is None or form.year is not None or form.side or form.year_shift:
        return False
    before = parser.folded(at - 1)
    if before == "شهر":
        return False
    if any(word in _NAMED_AFTER_DAYS for word, _ in readings(before)):
        return True
    if before in _NIGHTS:
        return True
    return (form.month, form.day) in ((9, 11), (9, None)) and any(w in _ATTACKS for w, _ in readings(before))


def belongs_to_prayer(parser: Parser, at: int) -> bool:
    """Whether the weekday at ``at`` only says which prayer, sermon or place is meant.

    «بعد صلاة الجمعة» tells a time of that day, and so does «صلاة الجمعة الماضية».
    """
    if parser.folded(at - 2) in _OPENING and parser.folded(at + 1) in _CLOSING:
        return True  # «لقاء الخميس» in marks: a name
    noun = next((word for word, _ in readings(parser.folded(at - 1)) if word in _PRAYERS), None)
    if noun is None:
        return False
    return not (noun in _HELD and (parser.folded(at - 2) in _BESIDE or parser.side(at + 1) is not None))
