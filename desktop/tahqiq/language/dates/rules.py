"""All rules together: the longest expression that begins at a word."""

from __future__ import annotations

from tahqiq.language.dates import amounts, days, deictics, parts, relative, years
from tahqiq.language.dates.parser import Found, Parser
from tahqiq.language.words import TokenKind

_RULES = (
    days.day_month,
    days.month_first,
    days.weekday_first,
    deictics.deictic,
    relative.relative,
    parts.this_week_day,
    parts.week_range,
    parts.part,
    parts.nth,
    parts.first_weekday,
    deictics.last_day,
    amounts.away,
    amounts.window,
    parts.weekend,
    years.year_alone,
    years.bare_year,
    years.decade,
    years.season,
    years.anniversary,
    parts.week_of,
    days.day_alone,
)


def longest(parser: Parser, at: int) -> Found | None:
    """The longest expression of time that begins at index ``at``."""
    if at >= len(parser.words) or parser.words[at].kind not in (TokenKind.NUMBER, TokenKind.WORD):
        return None
    found = [one for one in (rule(parser, at) for rule in _RULES) if one is not None]
    return max(found, key=lambda f: f.end) if found else None
