"""Common nouns that only look like a body or a club: «فتح المعبر», «الاتفاق», «الشباب»."""

from __future__ import annotations

from tahqiq.language.mentions import lists
from tahqiq.language.mentions.article import Article, Name
from tahqiq.language.mentions.weights import SCALE

_DOUBTFUL = 3 * SCALE
_QUALITY = frozenset({"nation", "adjective"})
_MANY = lists.folded("شباب")
"""Clubs whose name is spoken far more often of people."""


def is_possessed(article: Article, name: Name, ends: set[str]) -> bool:
    """Whether a common noun only looks like a body: «فتح المعبر», «حشد من الشباب».

    ``ends`` are the words with which longer names of the text end: after «حركة الشباب» it may be one.
    """
    seen = article.seen[name.sentence]
    alone = seen[name.first]
    if name.trusted or "noun" not in alone.marks or not {"org", "club", "outlet"} & set(alone.marks):
        return False
    headed = name.first and "org_head" in seen[name.first - 1].marks
    if name.margin < (2 if alone.is_definite else 1) * _DOUBTFUL and not headed:
        return alone.stem not in ends
    if alone.is_definite or name.last >= len(seen):
        return False
    after = seen[name.last]
    return after.stands_free and {"noun", "place"} & set(after.marks) != set() and not _QUALITY & set(after.marks)


def is_no_club(article: Article, name: Name, ends: set[str]) -> bool:
    """«الاتفاق», «الشباب» where nobody plays: a common noun that is a club's name in other texts."""
    marks = set(article.seen[name.sentence][name.first].marks)
    if not {"club", "noun"} <= marks or {"org", "outlet"} & marks or name.trusted or article.is_sport:
        return False
    stem = article.seen[name.sentence][name.first].stem
    if stem in _MANY:
        return stem not in ends and not _is_headed(article, stem)
    return any(word.stem == stem and not word.is_definite for seen in article.seen for word in seen)


def _is_headed(article: Article, stem: str) -> bool:
    """Whether the text says «جماعة «الشباب»» somewhere: a body's head before the word, marks between them or not."""
    for seen in article.seen:
        for at, word in enumerate(seen):
            if word.stem == stem and at:
                before = seen[at - 1] if seen[at - 1].is_word or at < 2 else seen[at - 2]
                if "org_head" in before.marks and not before.is_definite:
                    return True
    return False
