"""Answers that are kept up to a bound."""

from __future__ import annotations

from collections.abc import Callable

from tahqiq.language.remembering import Remembered


def asking(asked: list[str]) -> Callable[[str], int]:
    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    return length


def test_an_answer_is_found_once_while_it_is_kept() -> None:
    asked: list[str] = []
    lengths = Remembered(asking(asked), 4)
    assert [lengths[word] for word in ("a", "bb", "a", "bb")] == [1, 2, 1, 2]
    assert asked == ["a", "bb"]


def test_what_is_asked_for_again_stays_and_the_rest_is_let_go() -> None:
    asked: list[str] = []
    lengths = Remembered(asking(asked), 4)
    for word in ("often", "b", "c", "often", "d", "often", "e"):
        assert lengths[word] == len(word)
    assert asked == ["often", "b", "c", "d", "e"]
    assert len(lengths) <= 2
    lengths["b"]
    assert asked[-1] == "b"
