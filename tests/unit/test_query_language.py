"""Every string is a query; slips are put right."""

from __future__ import annotations

import pytest

from tahqiq.domain.query import MAX_TERMS, parse, terms


@pytest.mark.parametrize(
    ("query", "read"),
    [
        ("الرئيس  الروسي", "الرئيس الروسي"),
        ('"وزير الخارجية" لافروف', '"وزير الخارجية" لافروف'),
        ("«قال لافروف", '"قال لافروف"'),
        ("“قال” „لافروف“ ”بوتين”", '"قال" "لافروف" "بوتين"'),
        ('قال"لافروف"بوتين', 'قال "لافروف" بوتين'),
        ("وزي*", "وزي*"),
        ("وزي**", "وزي*"),
        ('"a b*" c', '"a b"* c'),
        ('"a b"* c', '"a b"* c'),
        ("* *", None),
        ("بوتين أو لافروف", "بوتين OR لافروف"),
        ("بوتين او لافروف أو", "بوتين OR لافروف"),
        ("أو بوتين", "بوتين"),
        ("a b OR c d", "(a b) OR (c d)"),
        ("a (b OR c) d", "a (b OR c) d"),
        ("a AND b & c + d", "a b c d"),
        ("a or b", "a or b"),
        ("بوتين -كوريا", "بوتين -كوريا"),
        ("بوتين - كوريا", "بوتين كوريا"),
        ("بوتين –كوريا", "بوتين -كوريا"),
        ('بوتين -"كوريا الشمالية" -(a b)', 'بوتين -"كوريا الشمالية" -(a b)'),
        ("بوتين ليس كوريا NOT c", "بوتين -كوريا -c"),
        ("NOT NOT a b", "b -a"),
        ("a NOT", "a"),
        ("a OR -b", "a"),
        ("-a", None),
        ("((a", "a"),
        ("a)) b", "a b"),
        (")(", None),
        ("()", None),
        ("a-b 6.1 مليون_دولار", "a-b 6.1 مليون_دولار"),
        ("؟؟ … !", None),
        ('"" a', "a"),
        ("", None),
    ],
)
def test_queries_are_read_so(query: str, read: str | None) -> None:
    node = parse(query)
    assert (str(node) if node else None) == read
    assert node is None or str(parse(str(node))) == read


def test_words_are_cut_and_folded_as_in_the_index() -> None:
    node = parse('الإِعلامُ "كورونا-١٩، الثانية"')
    assert node is not None
    assert [t.words for t in terms(node)] == [("الاعلام",), ("كورونا", "19", "الثانيه")]
    assert [t.clitics for t in terms(node)] == [True, False]


def test_what_must_be_absent_is_not_shown() -> None:
    node = parse("a -(b OR c) (d OR -e)")
    assert node is not None
    assert [t.typed for t in terms(node)] == ["a", "d"]


def test_endless_queries_have_an_end() -> None:
    assert parse("(" * 5_000 + "a") is None
    assert parse("((((((((((a") is not None
    node = parse("a " * 5_000)
    assert node is not None
    assert len(list(terms(node))) == MAX_TERMS
