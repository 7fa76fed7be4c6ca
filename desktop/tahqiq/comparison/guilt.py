"""Called guilty in a headline, and in both texts only accused: «اللص» over «يُشتبه في سرقته»."""

from __future__ import annotations

from collections.abc import Iterator

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.headline import against_text
from tahqiq.comparison.spots import word_spot
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import Severity
from tahqiq.language.dates.lexicon import word_set


def _forms(words: str) -> frozenset[str]:
    """Folded words, also with the article and with what is written in one with it."""
    found = map(fold, word_set(words))
    return frozenset(f"{before}{word}" for word in found for before in ("", "ال", "و", "ب", "ل", "لل", "وال", "بال"))


_GUILTY = _forms(
    "سارق سارقة سارقين قاتل قاتلة قتلة لص لصوص مختلس مختلسة محتال محتالة نصاب مغتصب مزور مزورة مهرب مبتز متحرش "
    "مرتش مرتشي خائن خائنة جان جناة مجرم مجرمة خاطف خاطفة خاطفين"
)
"""What a headline calls people of whom something is proved."""

_ACCUSED = _forms(
    "اتهم اتهمه اتهمها اتهمهم اتهمت اتهمته اتهمتها يتهم يتهمه يتهمها تتهم تتهمه تتهمها "
    "اتهام اتهامه اتهامها اتهامهم اتهامات متهم متهمة متهمين تهمة تهما تهم مشتبه يشتبه اشتباه "
    "للاشتباه مزاعم زعم يزعم ادعى ادعت ادعاء مدعى"
)

_PROVED = _forms(
    "أدين أدينت إدانة إدانته إدانتها مدان مدانة حكم حكمت حكما الحكم اعترف اعترفت اعترافات اعترافه اعترافها "
    "أقر إقراره ثبت قصاص قصاصا تنفيذ ضبط القبض الجاني"
)
"""Words by which a text tells that it is no longer an accusation alone, or that the guilty are not named."""


def guilt_differences(a: Document, b: Document) -> Iterator[Finding]:
    """Headlines that call guilty whom neither text does more than accuse.

    Args:
        a: an article.
        b: another that reports the same.
    """
    for one, other, turned in ((a, b, False), (b, a, True)):
        if (one.vocabulary | other.vocabulary) & _PROVED or not one.vocabulary & _ACCUSED:
            continue
        accused = next((at for at, key in enumerate(other.keys) if key in _ACCUSED), None)
        named = next((at for at in _title_words(one) if one.keys[at] in _GUILTY), None)
        if accused is None or named is None or other.vocabulary & _GUILTY:
            continue
        last = min(accused + 2, other.sentences[other.sentence_of[accused]].last)
        here, there = word_spot(one, 0, named, named + 1), word_spot(other, 1, accused, last)
        yield against_text(one, other, here, there, "why_conflict_headline", Severity.MEDIUM, turned=turned)


def _title_words(document: Document) -> Iterator[int]:
    for sentence in document.sentences:
        if sentence.in_title:
            yield from range(sentence.first, sentence.last)
