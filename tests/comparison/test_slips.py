"""Slips inside a word, told by the usual spelling; habits and other words are left alone."""

from __future__ import annotations

from collections import defaultdict

import pytest
from tests.comparison.growth import document

from tahqiq.comparison.slip_words import SlipKind
from tahqiq.comparison.slips import Slip, form_key, forms_of, lacks_or_doubles, slips_of
from tahqiq.domain.inconsistencies import ClusterSpelling, SpellingCluster
from tahqiq.services.comparison_slips import slip_findings

USUAL = "ناقش المجلس الخطة الاقتصادية مع الوفد الكوري الجنوبي في مقر المدرسة الوطنية، وعلى رأس الوفد المهندس علي"


def slips(body: str, others: int = 20, clusters: tuple[SpellingCluster, ...] = ()) -> list[Slip]:
    """The slips of an article in a project with ``others`` articles in usual spelling."""
    article = document(1, ("اجتماع المجلس", body))
    forms: defaultdict[int, dict[str, int]] = defaultdict(dict)
    for form in forms_of(article):
        forms[form_key(form)][form] = 1
    for form in forms_of(document(2, ("اجتماع المجلس", USUAL))):
        forms[form_key(form)][form] = forms[form_key(form)].get(form, 0) + others
    return slips_of(article, forms, clusters)


@pytest.mark.parametrize(
    ("word", "usual", "kind"),
    [
        ("الأقتصادية", "الاقتصادية", SlipKind.HAMZA),
        ("الكورى", "الكوري", SlipKind.YA),
        ("المدرسه", "المدرسة", SlipKind.TA),
        ("الاقتصادیة", "الاقتصادية", SlipKind.KEYBOARD),
    ],
)
@pytest.mark.parametrize("others", [0, 20])
def test_a_slip_is_found_with_the_usual_spelling(word: str, usual: str, kind: SlipKind, others: int) -> None:
    body = f"ناقش الحاضرون أمر {word} وأمورا أخرى."
    (found,) = slips(body, others)
    assert (found.text, found.usual, found.kind) == (word, usual, kind)
    assert f"اجتماع المجلس\n\n{body}"[found.start : found.end] == word


def test_a_word_with_a_clitic_is_found_too() -> None:
    (found,) = slips("وقعت الاتفاقية بالأقتصادية الجديدة.")
    assert found.usual == "الاقتصادية"


@pytest.mark.parametrize("word", ["على", "علي", "إلى", "الأعلى", "المستوى", "مستشفى", "أقامة", "إقامة"])
def test_another_word_is_no_slip(word: str) -> None:
    assert slips(f"جاء الوفد {word} ثم عاد.") == []


def test_a_hamza_left_out_is_a_habit_unless_the_article_writes_it_elsewhere() -> None:
    assert slips("جاء اعضاء اللجنة ثم عاد الجميع.") == []
    (found,) = slips("جاء اعضاء اللجنة ثم عاد أعضاء الوفد.")
    assert (found.text, found.usual) == ("اعضاء", "أعضاء")
    assert found.usual_at is not None


def test_a_dropped_letter_in_a_name_is_told_by_what_others_print() -> None:
    many = ClusterSpelling("هلمسنغر الأكبر", 20, tuple(range(20)), ())
    rare = ClusterSpelling("هلمسغر الأكبر", 1, (1,), ())
    cluster = SpellingCluster(1, "person", (many, rare))
    body = "قال الوزير هلمسغر الأكبر إن الاتفاق قائم."
    found = [one for one in slips(body, clusters=(cluster,)) if one.kind is SlipKind.LETTER]
    assert [(one.text, one.usual) for one in found] == [("هلمسغر", "هلمسنغر")]


@pytest.mark.parametrize(
    ("word", "usual", "said"),
    [
        ("سبوتنك", "سبوتنيك", True),
        ("سبووتنيك", "سبوتنيك", True),
        ("لافروف", "لافروفا", False),
        ("عمر", "عمار", False),
        ("سبوتنيك", "سبوتنيك", False),
        ("قريسبوتنيك", "سبوتنيك", False),
    ],
)
def test_letters_dropped_or_doubled(word: str, usual: str, said: bool) -> None:
    assert lacks_or_doubles(word, usual) is said


@pytest.mark.parametrize("word", ["القربى", "النصارى", "التشويه", "الموجه", "المدعى", "المصلى", "الأسمر"])
def test_a_word_that_is_right_so_is_no_slip(word: str) -> None:
    assert slips(f"تحدث الحاضرون عن {word} طويلا.", 0) == []


def test_one_hamza_too_many_is_told_and_never_the_right_spelling_beside_it() -> None:
    (found,) = slips("أكد الوزير إستمرار العمل، وقال إن استمرار المشروع مهم.", 0)
    assert (found.text, found.usual) == ("إستمرار", "استمرار")


@pytest.mark.parametrize(
    ("word", "usual"), [("مستوی", "مستوى"), ("الإیرانی", "الإيراني"), ("وأجری", "وأجرى"), ("وزیر", "وزير")]
)
def test_a_word_of_another_keyboard_ends_as_the_word_does(word: str, usual: str) -> None:
    (found,) = slips(f"كتب الصحفي {word} في التقرير.", 0)
    assert (found.kind, found.usual) == (SlipKind.KEYBOARD, usual)


def test_slips_of_one_sort_in_an_article_are_one_finding_with_all_places() -> None:
    body = "التقى الرئیس الوزیر في الدولة المضیفة، وعقدت الجلسه في المدرسه، ثم عاد الوفد الكورى."
    article = document(1, ("اجتماع المجلس", body))
    found = list(slip_findings(article, slips_of(article, {})))
    told = {one.why.code: [article.text[s.start : s.end] for s in one.spots] for one in found}
    assert told == {
        "why_slips_keyboard": ["الرئیس", "الوزیر", "المضیفة"],
        "why_slips_ta": ["الجلسه", "المدرسه"],
        "why_slip_ya_alone": ["الكورى"],
    }
    assert [one.why.params["count"] for one in found[:2]] == [3, 2]


def test_a_letter_that_an_agency_name_lacks_is_told_and_an_adjective_is_none() -> None:
    (found,) = slips("ونقلت وكالة سبوتنك الروسية عن المسؤول قوله إن الاتفاق قائم.", 0)
    assert (found.text, found.usual, found.kind) == ("سبوتنك", "سبوتنيك", SlipKind.LETTER)
    assert slips("قال الوزير الألماني إن الاتفاق قائم، ونقلت وكالة الأنباء الألمانية ذلك.", 0) == []


def test_a_letter_that_the_name_of_an_airport_lacks() -> None:
    (found,) = slips("وهبطت الطائرة في مطار فيوميتشنو بعد ساعتين من التأخير.", 0)
    assert (found.text, found.usual, found.kind) == ("فيوميتشنو", "فيوميتشينو", SlipKind.LETTER)
    assert slips("وهبطت الطائرة في مطار فيوميتشينو بعد ساعتين من التأخير.", 0) == []
