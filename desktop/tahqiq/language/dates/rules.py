"""All rules together: the longest expression that begins at a word."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from tahqiq.language import numerals
from tahqiq.language.dates import amounts, days, deictics, parts, relative, years
from tahqiq.language.dates import lexicon as lex
from tahqiq.language.dates.lexicon import Cat
from tahqiq.language.dates.parser import Found, Parser, readings
from tahqiq.language.dates.time_words import first_words
from tahqiq.language.words import TokenKind

Rule = Callable[[Parser, int], Found | None]

_NUMBER, _FIRST = "number", "first"
"""Signs of a word besides its categories: a number; the first of two words that name a month, or «شهر», «عامي»."""

_THIS = Cat.THIS.value
_UNIT = Cat.UNIT.value
_RULES: tuple[tuple[Rule, frozenset[str]], ...] = (
    (days.day_month, frozenset({_NUMBER})),
    (days.month_first, frozenset({Cat.MONTH, Cat.HIJRI, _THIS, _FIRST})),
    (days.weekday_first, frozenset({Cat.WEEKDAY, _THIS})),
    (deictics.deictic, frozenset({Cat.DEICTIC, _THIS, "اول", "قبل", "بعد"})),
    (relative.relative, frozenset({_UNIT, _THIS})),
    (parts.this_week_day, frozenset({_UNIT, _THIS})),
    (parts.week_range, frozenset({_UNIT, _THIS})),
    (parts.part, frozenset({Cat.PART, Cat.REST, "في", "وقت", "لاحقا"})),
    (parts.nth, frozenset({Cat.NTH, _UNIT})),
    (parts.first_weekday, lex.word_set("اول ثاني ثالث رابع اخر")),
    (deictics.last_day, lex.word_set("اخر اليوم")),
    (amounts.away, frozenset({_NUMBER, _UNIT, Cat.DUAL}) | lex.word_set("قبل منذ بعد خلال")),
    (amounts.window, frozenset({_NUMBER, _UNIT, Cat.DUAL, "اخر"})),
    (parts.weekend, lex.word_set("عطله العطله نهايه")),
    (years.year_alone, frozenset({_UNIT, Cat.DUAL, _FIRST})),
    (years.bare_year, frozenset({_NUMBER})),
    (years.decade, frozenset({Cat.DECADE})),
    (years.season, frozenset({Cat.SEASON, _THIS})),
    (years.anniversary, years.ANNIVERSARY),
    (parts.week_of, frozenset({_UNIT})),
    (days.day_alone, frozenset({_NUMBER}) | lex.word_set("يوم اليوم الي")),
)
"""Each rule with the signs of the words at which it can begin."""


def longest(parser: Parser, at: int) -> Found | None:
    """The longest expression of time that begins at index ``at``."""
    if at >= len(parser.words):
        return None
    if at not in parser.longest:
        word = parser.words[at]
        best: Found | None = None
        if word.kind is TokenKind.NUMBER or word.kind is TokenKind.WORD:
            for rule in _rules_at(word.folded, word.kind is TokenKind.NUMBER):
                one = rule(parser, at)
                if one is not None and (best is None or one.end > best.end):
                    best = one
        parser.longest[at] = best
    return parser.longest[at]


@lru_cache(maxsize=1 << 16)
def _rules_at(folded: str, is_number: bool) -> tuple[Rule, ...]:
    signs = {_NUMBER} if is_number else set(_signs(folded))
    return tuple(rule for rule, wanted in _RULES if not wanted.isdisjoint(signs))


def _signs(folded: str) -> Iterator[str]:
    known = lex.lexicon()
    yield folded
    for form, _ in readings(folded):
        for named in (form, f"ال{form}"):
            if named in known:
                yield known[named][0].value
        if form in first_words():
            yield _FIRST
        if numerals.number_word(form) is not None:
            yield _NUMBER
