"""Synthetic Arabic news of a given size, the same for the same seed."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from functools import cache

CHARACTERS = 1_480
"""Code points of an article; about 3.2 KB in UTF-8, as the articles of the reference figures."""

RARE = "القرنفلية"
"""A word in one article of a hundred."""

COMMON = "الرئيس"
"""A word in most articles."""

_NEWS = """
قال أكد أضاف أعلن ذكر أوضح أشار صرح كشف نفى الرئيس الوزير الخارجية الحكومة البرلمان الدولة روسيا أوكرانيا الصين
مصر تونس المغرب الجزائر سوريا لبنان العراق الأردن السعودية قطر اليمن ليبيا السودان فلسطين إيران تركيا أمريكا
اليوم أمس الأسبوع الشهر العام الماضي المقبل يونيو حزيران مليون مليار ألف مئة دولار قتيل جريح في من على إلى عن مع
أن إن التي الذي هذا هذه ذلك بعد قبل خلال بين حول ضد كما لكن حيث وكالة تاس رويترز سبوتنيك مؤتمر اجتماع لقاء
زيارة اتفاق علاقات تعاون أمن دفاع اقتصاد نفط غاز سلام حرب هجوم قوات جيش صاروخ مدينة حدود شعب
"""
_KNOWN = tuple(_NEWS.split())
_PATTERNS = (
    "{0}{1}{2}",
    "{0}ا{1}{2}",
    "م{0}{1}و{2}",
    "ال{0}{1}{2}ة",
    "ت{0}{1}ي{2}",
    "ا{0}ت{1}ا{2}",
    "{0}{1}و{2}",
    "ي{0}{1}{2}ون",
)
_LETTERS = "بتثجحخدرزسشصضطظعغفقكلمنهوي"
_CLITICS = ("", "", "", "", "", "", "و", "ف", "ب", "ل", "وال", "بال")


@cache
def _vocabulary() -> tuple[tuple[str, ...], tuple[float, ...]]:
    rng = random.Random(7)
    roots = ["".join(r) for r in itertools.product(_LETTERS, repeat=3) if len(set(r)) == 3]
    rng.shuffle(roots)
    made = [pattern.format(*root) for root in roots[:3_000] for pattern in _PATTERNS]
    rng.shuffle(made)
    words = [*_KNOWN, *made]
    return tuple(words), tuple(itertools.accumulate(1 / (rank + 10) for rank in range(len(words))))


@cache
def _sentences(count: int = 40_000) -> tuple[str, ...]:
    words, weights = _vocabulary()
    rng = random.Random(11)
    made = []
    for _ in range(count):
        chosen = rng.choices(words, cum_weights=weights, k=rng.randint(8, 24))
        made.append(" ".join(rng.choice(_CLITICS) + word for word in chosen))
    return tuple(made)


def article(number: int) -> tuple[str, str]:
    """Title and text of article ``number``; the title is the text's first line."""
    rng = random.Random(number)
    sentences = _sentences()
    title = " ".join(rng.choice(sentences).split()[:9])
    lines, length = [title], len(title)
    while length < CHARACTERS:
        paragraph = "، ".join(rng.choice(sentences) for _ in range(3)) + "."
        lines.append(paragraph)
        length += len(paragraph)
    if number % 100 == 50:
        lines.append(f"وتحدث عن {RARE} أيضا.")
    lines.append(f"رقم الخبر {number}")
    return title, "\n".join(lines)


def articles(count: int, first: int = 0) -> Iterator[tuple[str, str]]:
    """``count`` articles as (title, text)."""
    return (article(number) for number in range(first, first + count))
