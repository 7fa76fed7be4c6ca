"""An editor sees at once that «ارتفعت» and «انخفاض» cannot both be so; the list of opposites must see it too."""

from __future__ import annotations

import pytest

from tahqiq.comparison.headlines.lemmas import lexeme
from tahqiq.comparison.headlines.opposites import Step, alike, opposite, step
from tahqiq.language.morphdb.wordlists import read_list


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("ارتفعت", "انخفضت", "direction"),
        ("سترتفع", "انخفاضها", "direction"),
        ("مرتفعًا", "منخفضة", "direction"),
        ("صعود", "الهبوط", "direction"),
        ("لأعلى", "لأدنى", "direction"),
        ("يتعافى", "وتهاوى", "direction"),
        ("توافق", "رفضه", "decision"),
        ("السماح", "حظر", "decision"),
        ("أكد", "نفى", "statement"),
        ("مؤكدين", "نافية", "statement"),
        ("بدء", "تأجيل", "phase"),
        ("واصل", "يتوقف", "phase"),
        ("قبل", "بعد", "phase"),
        ("تحرير", "احتلال", "control"),
        ("للإفراج", "باعتقال", "liberty"),
        ("براءة", "إدانته", "verdict"),
        ("نجاة", "مقتل", "life"),
        ("فوز", "وخسارة", "outcome"),
        ("شمالي", "جنوب", "place"),
        ("إغلاق", "تفتح", "union"),
        ("انخفاض", "رفعت", "direction"),
    ],
)
def test_opposites_are_found_whatever_their_form(a: str, b: str, kind: str) -> None:
    assert opposite(a, b) == kind
    assert opposite(b, a) == kind
    assert alike(a, b) is None


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("ارتفعت", "صعود"),
        ("ارتفاع", "وارتفعت"),
        ("مقتل", "مصرع"),
        ("القبض", "اعتقال"),
        ("أكد", "تأكيد"),
    ],
)
def test_what_says_the_same_is_no_opposite(a: str, b: str) -> None:
    assert opposite(a, b) is None
    assert alike(a, b) is not None


@pytest.mark.parametrize(
    ("a", "b"),
    [("قبل", "رفض"), ("الوزير", "الرئيس"), ("ارتفع", "نفى"), ("موسكو", "كييف"), ("", "ارتفع"), ("2024", "2025")],
)
def test_words_that_have_nothing_to_do_with_each_other_are_neither(a: str, b: str) -> None:
    """«قبل» alone is the preposition; accepting is «قبلت», «قبول»."""
    assert opposite(a, b) is None
    assert alike(a, b) is None


def test_stronger_and_weaker_words_stand_on_a_scale() -> None:
    assert step("ملحوظًا", "كبيرًا") == Step("degree", 1)
    assert step("كبير", "طفيفة") == Step("degree", -2)
    assert step("قد", "مؤكد") == Step("certainty", 2)
    assert step("يعتزم", "بدأت") == Step("certainty", 2)
    assert step("كبير", "كبيرة") is None
    assert step("ارتفع", "انخفض") is None


def test_scales_oppose_nothing() -> None:
    assert opposite("طفيف", "هائل") is None
    assert opposite("اعتزم", "قرر") is None


def test_words_that_only_tell_headlines_apart_are_no_opposites() -> None:
    """«دعا» and «تجاهل» stand against each other in the list, but both may be so."""
    assert opposite("دعا", "تجاهل") is None
    assert alike("هدد", "استهدف") is None


def test_a_word_is_not_taken_for_we_with_another_verb() -> None:
    assert opposite("نقل", "ازداد") is None  # not «we grow few»


def test_no_word_of_the_list_is_its_own_opposite() -> None:
    for entry in read_list("antonyms"):
        for word in entry.columns[1:]:
            assert opposite(word, word) is None, entry


def test_a_word_of_any_length_and_any_characters_is_answered() -> None:
    for word in ("", "ا" * 100_000, "\ud800", "\u0640", "و", "G20", "«"):
        assert opposite(word, "ارتفع") is None
        assert isinstance(lexeme(word).lemmas, frozenset)
