"""Quotation marks of all kinds, nested, over paragraphs, and never closed."""

from __future__ import annotations

import time

import pytest

from tahqiq.domain.resources import seeds
from tahqiq.language.quotations import MAX_DEPTH, quotations, quotations_at


def contents(text: str) -> list[str]:
    return [text[q.content.start : q.content.end] for q in quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('قال «نعم» و“لا” و‘ربما’ و"بلى"', ["نعم", "لا", "ربما", "بلى"]),
        ("«خارج «داخل» خارج»", ["خارج «داخل» خارج", "داخل"]),
        ('"نعم "لا" وذهب"', ['نعم "لا" وذهب', "لا"]),
        ('وكالة"تاس"قالت', ["تاس"]),
        ('قال:"نعم","لا"', ["نعم", "لا"]),
        ('("تاس") و"لا"', ["تاس", "لا"]),
        ('«سبوتنك »، و" رويترز "', ["سبوتنك ", " رويترز "]),
        ("قالت ”عكس“ و»مقلوب«", ["عكس", "مقلوب"]),
        ('مختلط “نعم" انتهى', ["نعم"]),
        ("don't O’Brien", []),
        ('شاشة 5" وأخرى 6"', []),
        ('«» ""', []),
        ('قال «نعم "لا» ثم "بلى"', ['نعم "لا', "لا", "بلى"]),
    ],
)
def test_pairs(text: str, expected: list[str]) -> None:
    assert contents(text) == expected


def test_a_quotation_that_is_never_closed_ends_with_its_paragraph() -> None:
    text = 'مبينا أن كل ما "يضفي الطابع الإنساني. \nوقال "نعم".'
    first, second = quotations(text)
    assert (first.closed, second.closed) == (False, True)
    assert text[first.content.start : first.content.end] == "يضفي الطابع الإنساني."
    assert first.end == first.content.end


@pytest.mark.parametrize(
    "text",
    ["قال: «الأولى.\nالثانية.\nالثالثة» ثم", "قال: «الأولى.\n«الثانية.\n«الثالثة» ثم", 'قال: "الأولى.\nالثالثة" ثم'],
)
def test_a_quotation_over_several_paragraphs(text: str) -> None:
    (only,) = quotations(text)
    assert only.closed
    assert text[only.content.end - 7 : only.content.end] == "الثالثة"
    assert "\n" in text[only.content.start : only.content.end]


def test_depth_tells_outer_from_inner() -> None:
    outer, inner = quotations("«خارج «داخل» خارج»")
    assert (outer.depth, inner.depth) == (0, 1)


def test_marks_of_the_seed_articles() -> None:
    found = {
        path.name[:3]: [(q.closed, path.read_text(encoding="utf-8")[q.content.start : q.content.end][:12]) for q in
                        quotations(path.read_text(encoding="utf-8"))]
        for path in seeds()
    }  # fmt: skip
    assert [len(found[name]) for name in ("000", "001", "002", "003", "004")] == [5, 4, 4, 4, 8]
    assert [content for closed, content in found["003"] if not closed] == ["يضفي الطابع "]


def test_near_an_offset_is_found_what_the_whole_text_holds() -> None:
    for path in seeds():
        text = path.read_text(encoding="utf-8")
        every = quotations(text)
        for offset in range(0, len(text), 17):
            expected = sorted((q for q in every if q.start <= offset <= q.end), key=lambda q: q.end - q.start)
            assert quotations_at(text, offset) == expected


@pytest.mark.parametrize("unit", ['"', "«", "«\n", '"a ', '«"\n', "«‹“", "»", "«a\n»"])
def test_a_megabyte_of_marks_takes_linear_time(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        began = time.process_time()
        found = quotations(text)
        assert all(q.depth < MAX_DEPTH for q in found)
        return time.process_time() - began

    small = min(seconds(4_000) for _ in range(3))
    assert min(seconds(32_000) for _ in range(3)) < 40 * small + 0.2  # a loaded machine counts some of it twice


@pytest.mark.parametrize("unit", ['"', "«", "«\n", '"a ', '«"\n', "«‹“", "»", "«a\n»"])
def test_a_click_in_a_megabyte_of_marks_costs_no_more_than_in_a_page_of_them(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        began = time.process_time()
        quotations_at(text, len(text) // 2)
        return time.process_time() - began

    page = min(seconds(20_000) for _ in range(3))
    assert min(seconds(1_000_000) for _ in range(3)) < 5 * page + 0.3


@pytest.mark.parametrize("mark", list("\"'«»“”‹›"))
@pytest.mark.parametrize("count", [22, 23, 40, 41])
def test_how_long_a_run_of_one_mark_is_changes_nothing_round_it(mark: str, count: int) -> None:
    before, behind = 'قال: "نعم" وأضاف «كلمة ', ' ثم قال "لا" وقال» أمس "غدا"\nو"بعد" هذا»'

    def found(marks: int) -> list[tuple[int, int, int, bool]]:
        text, middle = before + mark * marks + behind, len(before) + marks // 2

        def moved(at: int) -> int:
            return at if at < middle else at - marks

        return [(moved(q.start), moved(q.end), q.depth, q.closed) for q in quotations(text)]

    assert found(count + 200) == found(count)
    assert len(found(count)) >= 3
