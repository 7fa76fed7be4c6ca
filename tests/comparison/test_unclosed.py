"""Quotation marks that open and are never closed."""

from __future__ import annotations

import time

import pytest
from tests.comparison.texts import article

from tahqiq.comparison.unclosed import unclosed_marks
from tahqiq.domain.inconsistencies import InconsistencyKind, Severity
from tahqiq.services.comparison_inside import found_inside

BEFORE = "زار الوزير مصنع الورق في المدينة الصناعية أمس برفقة عدد من المديرين، وتحدث إلى العمال عن خطط التوسعة.\n"
AFTER = "\nواختتمت الجولة بزيارة الميناء القديم حيث استمع الوفد إلى شرح عن أعمال الصيانة وعن مواعيد افتتاحه."


def marked(told: str) -> list[str]:
    text = BEFORE + told + AFTER
    return [text[spot.start : spot.end] for one in unclosed_marks(article(text)) for spot in one.spots]


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ('وأضاف الوزير "سنفتح خطا ثالثا للإنتاج قبل نهاية العام.', '"سنفتح خطا'),
        ("وأضاف: «سنفتح خطا ثالثا للإنتاج قبل نهاية العام.", "«سنفتح خطا"),
        ("وتابع الوزير أن “العمل مستمر في الموقعين.", "“العمل مستمر"),
        ("وقال: «إن شركة «النور» سترسل خبراءها غدا.", "«إن شركة"),
        ('وقال "نرحب بكم". ثم أضاف أن "الباب مفتوح للجميع.', '"الباب مفتوح'),
    ],
)
def test_a_mark_that_is_never_closed_is_shown_with_the_words_behind_it(told: str, words: str) -> None:
    assert marked(told) == [words]


@pytest.mark.parametrize(
    "told",
    [
        "وأضاف: «سنفتح خطا ثالثا للإنتاج قبل نهاية العام».",
        "وأضاف: «سنفتح خطا ثالثا للإنتاج.\nونرجو أن نبدأ قبل نهاية العام».",  # over two paragraphs
        'وأضاف: «سنفتح خطا ثالثا للإنتاج قبل نهاية العام".',  # closed by another mark
        "زار الوفد مصنع « النور « في الضاحية الشرقية.",  # closed by one the wrong way round
        'زار الوفد مصنع "النور "والتقى مديره.',
        "وأضاف {سنفتح خطا ثالثا» للإنتاج قبل نهاية العام.",
        'بلغ قطر الشاشة 24" في الطراز الجديد.',
        'انتهى الحديث " .',
    ],
)
def test_what_may_close_a_mark_keeps_it_quiet(told: str) -> None:
    assert marked(told) == []


def test_a_text_that_was_cut_is_no_slip() -> None:
    text = BEFORE + "وأضاف الوزير: «سنفتح خطا ثالثا للإنتاج قبل نهاية ..."
    assert unclosed_marks(article(text)) == ()


def test_the_marks_of_one_article_are_one_finding_of_little_weight() -> None:
    text = BEFORE + "وأضاف: «سنفتح خطا ثالثا.\nوقال المدير «إن العمل مستمر.\nوذكر العامل أن «الأجور زادت." + AFTER
    (found,) = [one for one in found_inside(article(text)) if one.kind is InconsistencyKind.QUOTE]
    assert (found.severity, found.why.code, len(found.spots)) == (Severity.LOW, "why_unclosed_marks", 3)
    assert found.why.params == {"count": 3, "words": "سنفتح خطا"}


def test_a_mark_in_a_teaser_is_none_of_this_article() -> None:
    text = (
        BEFORE + "وأضاف الوزير أن العمل مستمر." + AFTER + "\n\nاقرأ أيضاً\n«قمة المناخ تبدأ غدا\nاقرأ أيضاً\n«أسعار القمح"
    )
    assert unclosed_marks(article(text)) == ()


@pytest.mark.parametrize("piece", ["«", '"كذا ', "(«", "» ", ") «ا\n"])
def test_any_text_takes_linear_time(piece: str) -> None:
    document = article(BEFORE + AFTER)
    began = time.process_time()
    for size in (2_000, 40_000):
        object.__setattr__(document, "source", document.source.__class__(0, piece * size))
        region = document.story[0].__class__(0, len(piece) * size, document.story[-1].role, "test")
        object.__setattr__(document, "story", (region,))
        unclosed_marks(document)
    assert time.process_time() - began < 5
