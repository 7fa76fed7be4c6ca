"""What an editor expects of the engine as a whole: a page read part by part, and any text at all answered."""

from __future__ import annotations

import gc
import unicodedata
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tahqiq.domain.articles import RegionRole
from tahqiq.domain.resources import seeds
from tahqiq.language.detecting import detect, stories
from tahqiq.language.detections import Detections
from tahqiq.language.project_words import ProjectWords
from tahqiq.language.regions import RegionGuess

DAY = date(2024, 11, 1)
PAGE = """الوزير: الاتفاق يعزز الاستقرار
تاريخ النشر: 1st, November 2024 GMT
قال الوزير سامي الجندي أمس إن 12 شركة وقعت الاتفاق بقيمة 3 ملايين دولار.
وأضاف الجندي: «لقد وقعنا الاتفاق كاملا أمام الجميع هذا الصباح».
المصدر: صحيفة المدينة
إقرأ أيضاً:
افتتاح معرض الكتاب في العاصمة
افتتح معرض الكتاب في العاصمة أمس بمشاركة 40 دار نشر.
"""


def spans(found: Detections) -> Iterator[tuple[int, int]]:
    """Every span of every detection."""
    for one in (*found.regions, *found.dates, *found.mentions):
        yield one.start, one.end
    for figure in found.figures:
        yield figure.start, figure.end
        if figure.about_span is not None:
            yield figure.about_span.start, figure.about_span.end
    for quote in found.quotes:
        yield quote.start, quote.end
        if quote.cue is not None:
            yield quote.cue.start, quote.cue.end
        if quote.speaker is not None:
            yield quote.speaker.start, quote.speaker.end


def check(text: str, found: Detections) -> None:
    """Every span lies inside the text and parts no letter from its marks; regions cover it; dates do not overlap."""
    for start, end in spans(found):
        assert 0 <= start < end <= len(text)
        for edge in (start, end):
            if 0 < edge < len(text) and unicodedata.combining(text[edge]):
                assert not text[edge - 1].isalpha(), (text[max(0, edge - 5) : edge + 5], start, end)
    at = 0
    for region in found.regions:
        assert region.start == at
        at = region.end
    assert at == len(text)
    for kind in (found.dates, found.figures, found.mentions):
        ends = 0
        for one in kind:  # type: ignore[attr-defined]
            assert one.start >= ends
            ends = one.end


def test_an_article_is_read_in_one_call() -> None:
    found = detect(PAGE)
    check(PAGE, found)
    assert {RegionRole.TITLE, RegionRole.DATELINE, RegionRole.MAIN, RegionRole.EMBEDDED} <= {
        r.role for r in found.regions
    }
    assert [f.value for f in found.figures] == ["12", "3000000", "40"]
    assert any(PAGE[m.start : m.end] == "سامي الجندي" for m in found.mentions)
    assert any(q.speaker is not None and q.speaker.name == "سامي الجندي" for q in found.quotes)


def test_yesterday_in_an_embedded_article_is_not_counted_from_the_outer_day() -> None:
    outer, inner = (d for d in detect(PAGE).dates if PAGE[d.start : d.end] == "أمس")
    assert outer.value == "2024-10-31"
    assert inner.value is None


def test_an_embedded_article_is_counted_from_the_posts_that_it_shows() -> None:
    page = PAGE + "نص — الوكالة (@agency) April 10, 2025\nوانتهى المعرض الخميس.\n"
    (found,) = (d for d in detect(page).dates if page[d.start : d.end] == "الخميس")
    assert found.value == "2025-04-10"


def test_the_day_that_is_given_counts_before_the_day_that_is_printed() -> None:
    found = detect(PAGE, date(2024, 11, 3))
    assert next(d.value for d in found.dates if PAGE[d.start : d.end] == "أمس") == "2024-11-02"


def test_regions_that_an_editor_settled_are_kept() -> None:
    settled = (RegionGuess(0, len(PAGE), RegionRole.MAIN, "person"),)
    found = detect(PAGE, regions=settled)
    assert found.regions == settled
    assert len({d.value for d in found.dates if PAGE[d.start : d.end] == "أمس"}) == 1


def test_a_name_that_the_project_knows_is_found() -> None:
    from tahqiq.domain.entities import EntityKind

    text = "زار المهرجان قطوف البهجة الملونة وفد كبير من البلدة."
    words = ProjectWords(names={"قطوف البهجة": EntityKind.ORG})
    assert any(text[m.start : m.end] == "قطوف البهجة" for m in detect(text, words=words).mentions)


def test_each_find_says_why_and_how_sure() -> None:
    found = detect(PAGE)
    for one in (*found.dates, *found.figures, *found.mentions, *found.quotes):
        assert 0 <= one.score <= 1  # type: ignore[attr-defined]
        assert one.why.code.startswith("why_")  # type: ignore[attr-defined]


@pytest.mark.parametrize("path", list(seeds()), ids=lambda p: p.stem[:3])
def test_the_sample_articles_give_the_same_answer_twice(path) -> None:  # type: ignore[no-untyped-def]
    text = path.read_bytes().decode()
    found = detect(text)
    check(text, found)
    assert found == detect(text)


def test_stories_part_the_page_at_embedded_articles() -> None:
    regions = [
        RegionGuess(0, 10, RegionRole.MAIN, ""),
        RegionGuess(10, 20, RegionRole.EMBEDDED, ""),
        RegionGuess(20, 25, RegionRole.TEASERS, ""),
    ]
    assert stories(regions, 25) == [(0, 10), (10, 20), (20, 25)]


WHOLE = (
    "",
    "\n",
    " ",
    "\x00\x01\x02 قال",
    "\ud800 قال أمس \udfff",
    "\u202e\u2066قال الوزير\u2069 «نعم",
    "\u064e\u064e قال",
    "إنَّ الـوزيرَ قالَ: «نَعَمْ» أَمْسِ، وبِثَلاثةِ ملايين",
    'He said "yes" وقال الوزير on 1 May 2024 في لندن',
    "😀👨‍👩‍👧 قال الوزير 🇪🇬 أمس",
    "ﻗﺎﻝ ﺍﻟﻮﺯﻳﺮ ﺃﻣﺲ",
)


@pytest.mark.parametrize("text", WHOLE, ids=range(len(WHOLE)))
def test_odd_texts_get_an_answer(text: str) -> None:
    found = detect(text, DAY)
    check(text, found)
    assert found == detect(text, DAY)


LONG = {
    "a word": "ا",
    "digits": "1",
    "quotation marks": '"',
    "guillemets": "«",
    "colons": ":",
    "brackets": "(",
    "controls": "\x00",
    "lone surrogates": "\ud800",
    "marks": "\u064e",
    "direction marks": "\u200f",
    "line ends": "\n",
    "today": "اليوم ",
    "said": "قال ",
    "quoted words": '"كلمة ',
    "numbers": "1 ",
    "numbers in words": "وعشرون ",
    "dates": "1/2/",
    "turned decimals": "1ر",
    "labels": "إقرأ أيضا: ",
    "names": "محمد ",
    "prepositions": "في ",
    "links": "www.",
}


@pytest.mark.parametrize("name", LONG)
def test_a_page_of_one_thing_gets_an_answer(name: str) -> None:
    text = LONG[name] * (4000 // len(LONG[name]))
    check(text, detect(text, DAY))


_WORDS = st.sampled_from(
    [
        *("قال", "الوزير", "أمس", "إن", "«", "»", '"', ":", "،", ".", "\n", "12", "١٢", "مليون", "دولار", "أكثر", "من"),
        *("وأضاف", "محمد", "السيسي", "في", "القاهرة", "يناير", "2024", "إقرأ أيضاً:", "المصدر:", "و", "إلى", "بين"),
        *("قَالَ", "الـ", "كلمات دلالية:", "الخميس", "1st, November 2024 GMT", "%", "-", "(", ")", "\u200f", "\ud800"),
        *("بِأمسِ", "وَثَلاثة", "الذكرى", "العام التالي", "وفقا لـ", "مشيرا إلى أن", "😀", "a", "نصف", "ر", "/"),
    ]
)


@settings(max_examples=120, deadline=None)
@given(st.lists(st.tuples(_WORDS, st.sampled_from(["", " ", " ", " "])), max_size=60))
def test_any_mixture_is_answered_inside_the_text_and_the_same_again(parts: list[tuple[str, str]]) -> None:
    text = "".join(word + gap for word, gap in parts)
    found = detect(text, DAY)
    check(text, found)
    assert found == detect(text, DAY)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
@example("AA\u094d")
def test_any_text_is_answered(text: str) -> None:
    check(text, detect(text))


def test_the_search_for_cycles_is_as_before_after_an_article() -> None:
    assert gc.isenabled()
    detect("قال الوزير أمس إن 12 شخصا قتلوا.")
    assert gc.isenabled()
    gc.disable()
    try:
        detect("قال الوزير أمس إن 12 شخصا قتلوا.")
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_a_dual_inside_a_name_is_no_figure() -> None:
    found = detect("التقى وفد من حركة طالبان مسؤولين في كابول، وحضر موظفان من الوزارة.", DAY)
    assert [figure.about for figure in found.figures] == ["موظفان"]
