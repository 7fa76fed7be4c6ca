"""Lines for places without bidi, and direction controls that hide in text."""

from __future__ import annotations

import pytest

from tahqiq.language.bidi_text import ControlProblem, columns, hidden_controls, to_visual, visual_lines


def test_a_line_is_put_in_visual_order_with_its_brackets_mirrored() -> None:
    assert to_visual("قال (نعم) abc") == "abc (معن) لاق"
    assert to_visual("قال «نعم»") == "«معن» لاق"
    assert to_visual("abc (def) [x]") == "abc (def) [x]"
    assert to_visual("abc (قال)") == "abc (لاق)"
    assert to_visual("") == ""


def test_marks_stay_behind_their_letters() -> None:
    assert to_visual("قَبِل") == "لبِقَ"


def test_what_would_break_the_line_does_not() -> None:
    assert "\ufffd" in to_visual("قال \ud800")
    assert "\n" not in to_visual("قال\n\x1d\x85\u2029نعم")


def test_lines_are_broken_before_they_are_ordered() -> None:
    lines = visual_lines("قال وزير الخارجية\nabc def", 11)
    assert lines == ["   ريزو لاق", "   ةيجراخلا", "abc def"]


def test_a_terminal_with_bidi_gets_the_text_as_it_is() -> None:
    assert visual_lines("قال وزير الخارجية", 11, terminal=False) == ["قال وزير", "الخارجية"]


def test_no_line_is_wider_than_asked() -> None:
    text = "كلمةطويلةجداجداجدا 日本語テキスト word قَـــالَ 👍🏽 x"
    for width in (1, 2, 5, 9, 40):
        assert all(columns(line) <= max(width, 2) for line in visual_lines(text, width))
    with pytest.raises(ValueError, match="holds nothing"):
        visual_lines(text, 0)


def test_every_word_is_kept() -> None:
    text = "قال الوزير إن  الأمر كذلك"
    assert "".join(visual_lines(text, 8, terminal=False)).replace(" ", "") == text.replace(" ", "")


def test_overrides_and_unclosed_controls_are_reported() -> None:
    found = hidden_controls("a\u202eb\u202c \u2067x\ny\u202c \u202aاب\u202c \u200f")
    assert [(c.span.start, c.name, c.problem) for c in found] == [
        (1, "RLO", ControlProblem.OVERRIDE),
        (5, "RLI", ControlProblem.UNCLOSED),
        (9, "PDF", ControlProblem.UNOPENED),
    ]


def test_marks_and_closed_pairs_are_harmless() -> None:
    assert hidden_controls("\u200fقال \u2067نعم\u2069 \u202bلا\u202c\u200e") == []


def test_nothing_but_controls() -> None:
    assert len(hidden_controls("\u202e" * 20_000)) == 20_000
    assert len(hidden_controls("\u202c" * 20_000)) == 20_000
    assert len(hidden_controls("\u2067\u202a" * 10_000 + "\u2069" * 10_000)) > 0
