"""A corrected article: which anchors stayed, which moved, which lost their words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tahqiq.domain.anchors import anchor_at
from tahqiq.domain.reanchoring import Correction, Fate

OLD = "عنوان الخبر\nقال الوزير إن المشروع يبدأ غدا.\nوأضاف الوزير أن الكلفة سبعة ملايين.\nانتهى الخبر"


def anchor(words: str, nth: int = 0, text: str = OLD):
    at = -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    return anchor_at(text, at, at + len(words))


def fate(new: str, words: str, nth: int = 0) -> tuple[Fate, str]:
    found = Correction(OLD, new).reanchored(anchor(words, nth))
    return found.fate, new[slice(*found.place)]


def test_words_before_a_correction_stay_and_those_behind_it_move() -> None:
    new = OLD.replace("سبعة ملايين", "ثمانية ملايين ونصف مليون")
    assert fate(new, "المشروع يبدأ غدا") == (Fate.KEPT, "المشروع يبدأ غدا")
    assert fate(new, "انتهى الخبر") == (Fate.MOVED, "انتهى الخبر")


def test_corrected_words_are_orphaned_and_their_place_is_shown() -> None:
    new = OLD.replace("سبعة ملايين", "ثمانية ملايين")
    found = Correction(OLD, new).reanchored(anchor("سبعة ملايين"))
    assert found.fate is Fate.ORPHANED
    assert abs(found.place[0] - new.index("ثمانية")) <= 1


def test_a_paragraph_that_was_put_elsewhere_takes_its_anchor_along() -> None:
    lines = OLD.split("\n")
    new = "\n".join([lines[0], lines[2], lines[1], lines[3]])
    found, words = fate(new, "المشروع يبدأ غدا")
    assert words == "المشروع يبدأ غدا"
    assert found in (Fate.KEPT, Fate.MOVED)


def test_one_of_two_equal_words_is_known_by_its_neighbours() -> None:
    new = "سطر جديد\n" + OLD.replace("قال الوزير إن المشروع يبدأ", "وقال الوزير إن المشروع لا يبدأ")
    found = Correction(OLD, new).reanchored(anchor("الوزير", 1))
    assert new[slice(*found.place)] == "الوزير"
    assert new[: found.place[0]].endswith("وأضاف ")


def test_short_words_that_stand_in_many_places_without_their_neighbours_are_orphaned() -> None:
    old, new = "ذكر بيان أن من حضر كثيرون", "من ومن ومن ومن"
    at = old.index(" من ") + 1
    assert Correction(old, new).reanchored(anchor_at(old, at, at + 2)).fate is Fate.ORPHANED


def test_the_same_text_keeps_everything() -> None:
    correction = Correction(OLD, OLD)
    assert len(correction.stretches) == 1
    assert correction.reanchored(anchor("الكلفة")).fate is Fate.KEPT


TEXTS = st.text("ابت ت\n.ة😀a1", max_size=60)


@given(TEXTS, TEXTS, st.data())
def test_what_is_kept_or_moved_has_the_same_words_and_lies_in_the_text(old: str, new: str, data) -> None:
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    found = Correction(old, new).reanchored(anchor_at(old, start, end))
    low, high = found.place
    assert 0 <= low <= high <= len(new)
    if found.fate is not Fate.ORPHANED:
        assert new[low:high] == old[start:end]
    if found.fate is Fate.KEPT:
        assert (low, high) == (start, end)


@given(TEXTS, TEXTS)
def test_stretches_are_in_order_and_equal_in_both(old: str, new: str) -> None:
    old_at = new_at = 0
    for stretch in Correction(old, new).stretches:
        assert stretch.old >= old_at
        assert stretch.new >= new_at
        assert old[stretch.old : stretch.old + stretch.length] == new[stretch.new : stretch.new + stretch.length]
        old_at, new_at = stretch.old + stretch.length, stretch.new + stretch.length


@given(TEXTS, st.text("ابت \n", max_size=10), st.data())
def test_an_insertion_keeps_what_is_before_it(text: str, added: str, data) -> None:
    at = data.draw(st.integers(0, len(text)))
    line = text.rfind("\n", 0, at) + 1
    new = text[:at] + added + text[at:]
    found = Correction(text, new).reanchored(anchor_at(text, 0, line))
    assert found.fate is not Fate.ORPHANED or not line
