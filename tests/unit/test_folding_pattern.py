"""Finding a word as printed, whatever its spelling, in exact characters."""

from __future__ import annotations

import pytest

from tahqiq.domain.folding import fold
from tahqiq.domain.folding_pattern import _SEVERAL, beginnings, occurrences, parts_of, words_of


def found(text: str, word: str, *, prefix: bool = False, clitics: bool = False) -> list[str]:
    return [text[start:end] for start, end in occurrences(text, word, prefix=prefix, clitics=clitics)]


PRESIDENT = "قال الرئيسُ وللرئيسِ وبالرَّئيس كالرييس لرئيس والرئيسة رئيس"


@pytest.mark.parametrize(
    ("text", "word", "options", "expected"),
    [
        (PRESIDENT, "الرئيس", {"clitics": True}, ["الرئيسُ", "لرئيسِ", "الرَّئيس", "الرييس"]),
        (PRESIDENT, "رئيس", {"clitics": True}, ["رئيسُ", "رئيسِ", "رَّئيس", "رييس", "رئيس", "رئيس"]),
        (PRESIDENT, "رئيس", {}, ["رئيس"]),
        (PRESIDENT, "الرئيس", {"prefix": True, "clitics": True}, ["الرئيسُ", "لرئيسِ", "الرَّئيس", "الرييس", "الرئيسة"]),
        ("للغة اللغة باللغة لغة", "اللغة", {"clitics": True}, ["لغة", "اللغة", "اللغة"]),
        ("الله والله بالله لله", "الله", {"clitics": True}, ["الله", "الله", "الله", "له"]),
        ("الى وإلى إلي", "إلى", {"clitics": True}, ["الى", "إلى", "إلي"]),
        ("كان كان xكان كان كان", "كان كان", {}, ["كان كان", "كان كان"]),
        ("وزيـــر، ووزارةٌ للوزيــرة", "وزي", {"prefix": True, "clitics": True}, ["وزيـــر", "وزيــرة"]),
        ("بسم ﷲ والله ﻻ ﷺ", "الله", {"clitics": True}, ["ﷲ", "الله", "ﷺ"]),
        ("ﻻ وﻻ لا", "لا", {"clitics": True}, ["ﻻ", "ﻻ", "لا"]),
        ("NATO وNato natos", "nato", {"clitics": True}, ["NATO", "Nato"]),
        ("٦٫١ و6.1 16.1 6.12", "6.1", {"clitics": True}, ["٦٫١", "6.1"]),
        ("\u200fكِتَابٌ\u200f كتاب\u200fات", "كتاب", {}, ["كِتَابٌ"]),
        ("روسيا،\n«وكوريا» روسيا_كوريا روسيا\u064b كوريا", "روسيا كوريا", {}, ["روسيا_كوريا", "روسيا\u064b كوريا"]),
        ("Straße STRASSE", "strasse", {}, ["Straße", "STRASSE"]),
        ("گفت ڪتاب کتاب ڤيتو", "كتاب", {}, ["ڪتاب", "کتاب"]),
    ],
)
def test_words_are_found(text: str, word: str, options: dict[str, bool], expected: list[str]) -> None:
    assert found(text, word, **options) == expected


def test_parts_of_words_are_found_for_notes() -> None:
    text = "المصادرُ والمَصادر"
    assert [text[s:e] for s, e in parts_of(text, words_of("مصادر"))] == ["مصادرُ", "مَصادر"]


def test_nothing_to_find_is_said() -> None:
    with pytest.raises(ValueError, match="nothing to find"):
        occurrences("نص", "؟!")


def test_forms_of_a_word_are_few_and_begin_with_the_word() -> None:
    assert beginnings("رييس", True).forms()[0] == "رييس"
    assert len(beginnings("رييس", True).forms()) == 27
    assert beginnings("الرييس", True).forms()[:1] == ("الرييس",)
    assert set(beginnings("الرييس", True).forms()) >= {"والرييس", "للرييس", "وبالرييس"}
    assert beginnings("رييس", False).forms() == ("رييس",)


def test_the_quick_way_back_is_only_taken_where_it_leads_home() -> None:
    astray = [
        hex(i)
        for i in range(0x110000)
        if not 0xD800 <= i < 0xE000 and not _SEVERAL.match(chr(i)) and len(fold(chr(i))) > 1
    ]
    assert astray == []
