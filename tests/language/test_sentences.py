"""Sentences and paragraphs."""

from __future__ import annotations

import pytest

from tahqiq.domain.resources import seeds
from tahqiq.language.sentences import paragraph_at, paragraphs, sentence_at, sentences


def cut(text: str) -> list[str]:
    return [text[s.start : s.end] for s in sentences(text)]


@pytest.mark.parametrize(
    "one",
    [
        "قال د. أحمد وأ.د. محمد وم. علي.",
        "بلغت قوة الزلزال 6.1 درجة.",
        "نقلت (أ.ف.ب) الخبر عن ا.ف.ب.",
        "للمرة الثانية.. عطل في طائرة الوزيرة",
        'زيارتي إلى روسيا".. مشيرا إلى ثقته.',
        "«هل نعود؟»، سأل الوزير.",
        "قال Dr. Smith في U.S. forces ذلك.",
        "توقف… ثم مضى.",
        "1. البند الأول",
    ],
)
def test_no_end_inside(one: str) -> None:
    assert cut(one) == [one]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("انتهى عام 2000. وفي 2024م. بدأ غيره؟! نعم.", ["انتهى عام 2000.", "وفي 2024م.", "بدأ غيره؟!", "نعم."]),
        ('قال: "نعم." ثم رحل.', ['قال: "نعم."', "ثم رحل."]),
        ("«نعم.» (لا.) بلى", ["«نعم.»", "(لا.)", "بلى"]),
        ("الأمم المتحدة.وقال", ["الأمم المتحدة.", "وقال"]),
        ("وفازت.#سانا", ["وفازت.", "#سانا"]),
        ("وقال أ.ف.ب. وأضافت", ["وقال أ.ف.ب.", "وأضافت"]),
        ("فريق المجموعة د. وفاز", ["فريق المجموعة د.", "وفاز"]),
        ("عنوان بلا نقطة\nنص.\n\n نص ثان ", ["عنوان بلا نقطة", "نص.", "نص ثان"]),
    ],
)
def test_ends(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_the_sentence_at_an_offset_is_one_of_the_sentences() -> None:
    for path in seeds():
        text = path.read_text(encoding="utf-8")
        every = list(sentences(text))
        for sentence in every:
            for offset in (sentence.start + 1, (sentence.start + sentence.end) // 2, sentence.end):
                assert sentence_at(text, offset) == sentence


def test_paragraphs_leave_out_empty_lines() -> None:
    text = "\n أول \n\nثان\n"
    assert [text[p.start : p.end] for p in paragraphs(text)] == ["أول", "ثان"]
    assert len(paragraph_at(text, 0)) == 0
    here = paragraph_at(text, 4)
    assert text[here.start : here.end] == "أول"
    with pytest.raises(IndexError):
        paragraph_at(text, 99)


def test_a_megabyte_in_one_paragraph_answers_at_once() -> None:
    text = "كلمة " * 200_000
    here = sentence_at(text, 500_000)
    assert here.start <= 500_000 <= here.end
    assert len(here) < 50_000
    assert not text[here.start].isspace()
