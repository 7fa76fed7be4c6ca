"""Which letters before a word are clitics, and which are the word."""

from __future__ import annotations

import pytest

from tahqiq.domain.folding import fold
from tahqiq.domain.resources import seeds
from tahqiq.language import clitics, morphology
from tahqiq.language.clitics import core_start, split
from tahqiq.language.words import TokenKind, tokens

CORES = {
    "وقال": "قال", "فقالت": "قالت", "وأضاف": "أضاف", "وسيتحدث": "يتحدث", "سيسهم": "يسهم", "ستتناول": "تتناول",
    "ليكون": "يكون", "والوزير": "وزير", "الوزير": "وزير", "للروسي": "روسي", "والشعوب": "شعوب",
    "بالإشارة": "إشارة", "كالعادة": "عادة", "وبالرغم": "رغم", "للجنة": "لجنة", "وللجنة": "لجنة", "لليبيا": "ليبيا",
    "ولافروف": "لافروف", "وكوريا": "كوريا", "وبيونغ": "بيونغ", "لبوتين": "بوتين", "ببوتين": "بوتين", "بأن": "أن",
    "وهو": "هو", "وفي": "في", "وعليه": "عليه", "ولديهم": "لديهم", "وهناك": "هناك", "ودعا": "دعا", "وأدى": "أدى",
    "وحياة": "حياة", "وقوة": "قوة", "بلغة": "لغة", "بقاعة": "قاعة", "كإنسان": "إنسان", "فإن": "إن", "أليس": "ليس",
    "وَقَـالَ": "قَـالَ", "وﻻ": "ﻻ", "والعراق": "العراق", "بالقاهرة": "القاهرة", "وکوریا": "کوریا",
    "لتعزيز": "تعزيز", "للاستثمار": "استثمار", "ومتوازن": "متوازن", "وبدون": "دون", "فحسب": "حسب",
}  # fmt: skip
_WHOLE = (
    "وزير وزارة ولاية وكالة وفد وصول واشنطن وثيقة وقف وصل وقع وضع والد واحد وسط وفقا ورد وثيق ويليام وليد",
    "بوتين بايدن بيسكوف بوريل باليكسير بريكس بيازيد بزشكيان بكين بغداد بلد بلاد بين بعد بعض بلغ بدأ بناء بيان برنامج",
    "كوريا كيم كورسك كل كبير كان كانت كذلك كما كلمة كتلة كتاب كوساوغلو كييف كمال كبيرا كثيرا",
    "لافروف لقاء لبنان ليبيا لندن لجنة لدى ليس لذلك لأن لكن لاعب لعب لغة ليون لينين",
    "فلاديمير فياتشيسلاف فولودين فوستوشني فرنسا فلسطين فبراير فصائل فيصل فعلا فضلا فترة فاز فتح",
    "سيرغي سوريا سيناء سياسة سيارة سلطة سنوات سندقلي ستيفن سبتمبر سوف سارع",
    "ألمانيا المانيا إلى الذي الله التقى التزام العراق القاهرة اليونسكو ألف آلاف أولا إلا",
)
WHOLE = [word for line in _WHOLE for word in line.split()]


@pytest.mark.parametrize(("word", "core"), CORES.items())
def test_clitics_are_cut(word: str, core: str) -> None:
    assert word[core_start(word) :] == core


@pytest.mark.parametrize("word", WHOLE)
def test_words_that_only_look_as_if(word: str) -> None:
    assert core_start(word) == 0


def test_what_hangs_behind_a_word_is_not_cut() -> None:
    found = split("وكتابهم")
    assert (found.core.start, found.core.end) == (1, 7)


def test_each_clitic_has_its_span() -> None:
    found = split("وَبِالوزير")
    assert [("وَبِالوزير")[c.start : c.end] for c in found.clitics] == ["وَ", "بِ", "ال"]
    assert found.why == "listed"


def test_only_the_first_part_of_a_hyphenated_word_is_looked_at() -> None:
    assert "والروسية-الأوكرانية"[core_start("والروسية-الأوكرانية") :] == "روسية-الأوكرانية"


@pytest.mark.parametrize("word", ["", "و", "وب", "12", "و12", "وABC", "ب" * 10_000, "\ud800\ud801\ud802", "وَ"])
def test_strange_words_are_left_alone(word: str) -> None:
    assert core_start(word) == 0


def test_what_stands_alone_elsewhere_in_the_text_decides_on_an_unknown_word() -> None:
    assert core_start("لزيغلوب") == 0
    assert core_start("لزيغلوب", lambda w: 3 * (w == "زيغلوب")) == 1
    assert core_start("ويتزفلك") == 1
    assert core_start("ويتزفلك", lambda w: int(w == "لويتزفلك")) == 0


def test_camel_tools_and_the_word_lists_agree() -> None:
    words = {*CORES, *WHOLE}
    for path in seeds():
        text = path.read_text(encoding="utf-8")
        words |= {text[t.start : t.end] for t in tokens(text) if t.kind is TokenKind.WORD}
    quick = {}
    morphology.readings.cache_clear()
    clitics._without_corpus.cache_clear()
    analyser, morphology._state.own = morphology._state.own, None
    quick = {word: split(word) for word in words}
    morphology._state.own = analyser
    assert morphology.warm_up(), morphology.problem()
    morphology.readings.cache_clear()
    clitics._without_corpus.cache_clear()
    assert {word: split(word) for word in words} == quick
    assert len(words) > 1000


def test_a_wrong_line_in_the_list_of_ambiguous_words_is_named() -> None:
    for entry in clitics.read_list("ambiguous"):
        assert entry.columns[1:], entry
    assert clitics.ambiguous()["فقد"] == (1,)


def test_words_of_plain_letters_are_cut_as_all_words_are() -> None:
    words = {*CORES, *WHOLE, "أليس", "ألمانيا", "للوزير", "وبالرياض", "لا", "سيتحدثون"}
    for path in seeds():
        text = path.read_text(encoding="utf-8")
        words |= {text[t.start : t.end] for t in tokens(text) if t.kind is TokenKind.WORD}
    plain = {word: cuts for word in words if (cuts := clitics.letter_cuts(word, fold(word))) is not None}
    assert {word: sum(cuts) for word, cuts in plain.items()} == {word: core_start(word) for word in plain}
    assert len(plain) > 1000
    assert clitics.letter_cuts("وَقال", fold("وَقال")) is None
