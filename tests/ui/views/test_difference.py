"""The word-level difference of two passages."""

from hypothesis import given
from hypothesis import strategies as st

from tahqiq.ui.views.links.difference import Sort, compare


def shown(text, pieces):
    return [(text[p.start : p.end].strip(), str(p.sort)) for p in pieces]


def test_the_same_words_do_not_differ():
    assert compare("شهدت تقدمًا", "شهدت تقدمًا").same


def test_a_word_printed_otherwise_is_told_from_another_word():
    a, b = "سيرغي لافروف قال أمس", "سيرغي لافروف قال اليوم"
    assert shown(a, compare(a, b).a) == [("سيرغي لافروف قال", "same"), ("أمس", "other")]
    a, b = "كوريا الشمالية", "کوریا الشماليه"
    found = compare(a, b)
    assert [p.sort for p in found.a] == [Sort.SPELLING]
    assert not found.same
    assert found.shared == 1.0


def test_words_that_only_one_has_stand_alone():
    a, b = "العلاقات شهدت تقدمًا ملحوظًا", "العلاقات شهدت تقدمًا"
    assert shown(a, compare(a, b).a)[-1] == ("ملحوظًا", "alone")
    assert compare(a, b).shared == 0.75


@given(st.text(max_size=80), st.text(max_size=80))
def test_the_pieces_cover_all_of_both(a, b):
    found = compare(a, b)
    for text, pieces in ((a, found.a), (b, found.b)):
        at = 0
        for piece in pieces:
            assert piece.start == at
            at = piece.end
        assert at == len(text)
