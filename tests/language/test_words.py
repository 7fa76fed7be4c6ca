"""What a reader calls a word, and where exactly it begins and ends."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from tahqiq.language.words import TokenKind, token_at, tokens, words


def cut(text: str, *kinds: TokenKind) -> list[str]:
    return [text[t.start : t.end] for t in tokens(text) if not kinds or t.kind in kinds]


def test_punctuation_stays_out_of_words() -> None:
    text = 'قال: «نعم»، ثم "لا"؛ فلماذا؟ … (CIA)'
    assert [text[t.start : t.end] for t in words(text)] == ["قال", "نعم", "ثم", "لا", "فلماذا", "CIA"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وَقَـــالَ الوزيرُ", ["وَقَـــالَ", "الوزيرُ"]),
        ("كيم جونج-أون", ["كيم", "جونج-أون"]),
        ("كوفيد-19 وF-16 وG20", ["كوفيد-19", "و", "F-16", "و", "G20"]),
        ("6.1 درجة و3,500 و١٬٥٥٤", ["6.1", "درجة", "و", "3,500", "و", "١٬٥٥٤"]),
        ("1st, November", ["1st", ",", "November"]),
        ("01/11/2024 20:30 2017-2021", ["01/11/2024", "20:30", "2017", "-", "2021"]),
        ("د. أحمد وأ.د. محمد", ["د.", "أحمد", "وأ", ".", "د.", "محمد"]),
        ("أ.د. محمد (أ.ف.ب)", ["أ.د.", "محمد", "(", "أ.ف.ب", ")"]),
        ("عام 2024م. وقال", ["عام", "2024", "م", ".", "وقال"]),
        ("O'Brien don’t U.S.", ["O'Brien", "don’t", "U.S."]),
        ("#رئاسة_الجمهورية @SanaAjel", ["#", "رئاسة_الجمهورية", "@", "SanaAjel"]),
        ("https://a.b/c?d=1. pic.twitter.com/Z9", ["https://a.b/c?d=1", ".", "pic.twitter.com/Z9"]),
        ("👨‍👩‍👧👍🏽🇸🇦1️⃣😀😀", ["👨‍👩‍👧", "👍🏽", "🇸🇦", "1️⃣", "😀", "😀"]),
        ("e\u0301té", ["e\u0301té"]),
        ("\u200fقال\u200f:", ["\u200f", "قال", "\u200f", ":"]),
        ("بوريل- عقب", ["بوريل", "-", "عقب"]),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_everything_but_white_space_is_in_one_token() -> None:
    text = "قال \x00\ud800\u064e «a»\t1️⃣\n..؟!"
    covered = [i for t in tokens(text) for i in range(t.start, t.end)]
    assert covered == [i for i, char in enumerate(text) if not char.isspace()]


def test_a_click_finds_the_word_and_not_the_mark_beside_it() -> None:
    text = "قال: «نعم»، ثم"
    inside = token_at(text, 1)
    assert inside is not None
    assert text[inside.start : inside.end] == "قال"
    for offset, expected in [(3, "قال"), (6, "نعم"), (9, "نعم"), (10, "،"), (13, "ثم"), (len(text), "ثم")]:
        token = token_at(text, offset)
        assert token is not None
        assert text[token.start : token.end] == expected
    assert token_at("ا  ب", 2) is None
    assert token_at("", 0) is None
    with pytest.raises(IndexError):
        token_at(text, len(text) + 1)


def test_a_click_finds_the_same_token_as_the_whole_text() -> None:
    text = "قال د. أحمد (أ.ف.ب) إنّ 6.1 درجة، «نعم» 3,500 👨‍👩‍👧 كيم جونج-أون http://x.y/z"
    for token in words(text):
        for offset in range(token.start, token.end):
            assert token_at(text, offset) == token


UNFRIENDLY: list[Callable[[int], str]] = [
    lambda n: "ب" * n,
    lambda n: '"' * n,
    lambda n: "ب." * (n // 2),
    lambda n: "a." * (n // 2),
    lambda n: "1.1:" * (n // 4),
    lambda n: "ب\u200f" * (n // 4) + "\u064e" * (n // 2),
    lambda n: "ب" + "-" * n,
    lambda n: "_" * n,
    lambda n: "\ud800\x00" * (n // 2),
    lambda n: "a@" * (n // 2),
    lambda n: "👍\u200d" * (n // 2),
    lambda n: "www." * (n // 4),
]


@pytest.mark.parametrize("make", UNFRIENDLY)
def test_unfriendly_text_takes_linear_time(make: Callable[[int], str]) -> None:
    def seconds(size: int) -> float:
        text = make(size)
        began = time.process_time()
        for _ in tokens(text):
            pass
        return time.process_time() - began

    small = min(seconds(4_000) for _ in range(3))
    assert seconds(32_000) < 40 * small + 0.2  # eight times the text: quadratic would be 64 times


def test_five_megabytes_without_a_space() -> None:
    text = "ب" * 5_000_000
    assert [t.end for t in tokens(text)] == [len(text)]
    began = time.process_time()
    token = token_at(text, 2_500_000)
    assert token is not None
    assert token.start <= 2_500_000 <= token.end
    assert time.process_time() - began < 0.1


@pytest.mark.parametrize("mark", list("\"'«»“”"))
def test_a_long_run_of_quotation_marks_is_one_token_and_a_few_are_one_each(mark: str) -> None:
    assert [(t.end - t.start, t.kind) for t in tokens(f"نعم{mark * 200} لا")][1:2] == [(200, TokenKind.PUNCTUATION)]
    assert len(list(tokens(f"نعم {mark * 5} لا"))) == 7
