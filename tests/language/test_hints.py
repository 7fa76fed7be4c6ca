"""What words can begin is told alike for a whole text and for its parts."""

from tahqiq.language.hints import CUE, DIGITS, NUMBER, TIME, hints_of, places
from tahqiq.language.reading import read

TEXT = "قال الوزير أمس\nإن ثلاثة جنود قتلوا في 12 أغسطس، مؤكدا أن التحقيق مستمر منذ يوم الأحد."


def _said(text: str, wanted: int, start: int = 0, end: int | None = None) -> list[str]:
    words = read(text, start, end)
    return [words[at].folded for at in places(hints_of(text, words), wanted)]


def test_reports_numbers_and_times_are_told_apart() -> None:
    assert _said(TEXT, CUE) == ["قال", "موكدا"]
    assert _said(TEXT, NUMBER) == ["ثلاثه", "الاحد"]
    assert _said(TEXT, DIGITS) == ["12"]
    assert {"امس", "اغسطس", "يوم", "الاحد"} <= set(_said(TEXT, TIME))


def test_every_part_has_the_hints_of_the_whole() -> None:
    words = read(TEXT)
    whole = hints_of(TEXT, words)
    assert len(whole) == len(words)
    for first in range(len(words)):
        for last in range(first + 1, len(words) + 1):
            part = read(TEXT, words[first].start, words[last - 1].end)
            assert hints_of(TEXT, part) == whole[first:last]
    assert hints_of(TEXT, []) == b""


def test_a_part_that_ends_inside_a_word_is_read_by_itself() -> None:
    end = TEXT.index("مؤكدا") + 3
    words = read(TEXT, 0, end)
    assert words[-1].folded == "موك"
    assert len(hints_of(TEXT, words)) == len(words)
    assert "موك" not in _said(TEXT, CUE, 0, end)
