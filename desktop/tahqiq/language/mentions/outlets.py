"""Newspapers, agencies and sites by where they stand: «لـ"سبق"», «صحيفة "حريت" التركية», «الرياض - واس»."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.messages import Message
from tahqiq.language.mentions import lists
from tahqiq.language.mentions.article import Article, Name, margin
from tahqiq.language.mentions.bodies import heads
from tahqiq.language.mentions.elsewhere import BEGINS
from tahqiq.language.mentions.spelling import Spelling
from tahqiq.language.mentions.tokens import Word
from tahqiq.language.mentions.weights import SCALE

_OPENING = frozenset("«“\"”»'‘")
_CLOSING = frozenset("»”\"“«'’")
_LONGEST = 4
_SPOKEN = lists.folded(
    "تصريح تصريحات حديث حديثه حديثها حوار مقابلة خاص خاصة استفسار بيان لقاء اتصال كلمة سؤال شرح تعليق رد ردا تقرير"
)
"""Nouns of speaking, after which «لـ"…"» names whom it was spoken to."""

_FLOOR = -6 * SCALE


def add_outlets(article: Article) -> None:
    """Adds outlets that stand where only an outlet can; a name within is taken for the outlet."""
    names = article.by_sentence()
    dropped: list[Name] = []
    added: list[Name] = []
    for number, (words, seen) in enumerate(zip(article.sentences, article.seen, strict=True)):
        for first, last in _spans(words, seen):
            busy = [n for n in names.get(number, ()) if n.first < last and first < n.last]
            if any(n.sure or n.first < first - 2 or n.last > last for n in busy):
                continue
            weight = max(margin(article.scores[number], first, last, BEGINS[EntityKind.ORG]), SCALE)
            why = Message("why_mention_outlet")
            dropped.extend(busy)
            added.append(Name(number, first, last, EntityKind.ORG, weight, why, trusted=True))
    article.replace(dropped, added)


@cache
def _beginnings() -> frozenset[str]:
    """Heads of papers, and the marks in which one may stand."""
    return _OPENING.union(heads()["paper"])


def _spans(words: Sequence[Word], seen: Sequence[Spelling]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    papers, begins = heads()["paper"], _beginnings()
    for at in [at for at, word in enumerate(seen) if word.stem in begins]:
        if words[at].text in _OPENING:
            close = _closing(words, at) if at else 0
            if close and (_is_for(words, seen, at) or seen[at - 1].stem in papers):
                found.append((at + 1, close))
        elif seen[at].stem in papers and at + 1 < len(seen):
            end = _listed_outlet(seen, at + 1)
            if end and (not found or found[-1][1] <= at + 1):
                found.append((at + 1, end))
    return found


def _closing(words: Sequence[Word], opened: int) -> int:
    """Where the marks close round a few words, or 0."""
    for at in range(opened + 1, min(len(words), opened + 2 + _LONGEST)):
        if words[at].text in _CLOSING:
            return at if at > opened + 1 else 0
        if not (words[at].text[0].isalnum() or words[at].text[0] in "_"):
            return 0
    return 0


def _is_for(words: Sequence[Word], seen: Sequence[Spelling], opened: int) -> bool:
    """Whether ل stands before the marks and somebody speaks, or the words in the marks are a known outlet."""
    before = seen[opened - 1].folded
    if before not in ("ل", "الي"):
        return False
    if before == "ل" and _listed_outlet(seen, opened + 1):
        return True
    return any(s.is_cue or s.stem in _SPOKEN for s in seen[max(0, opened - 14) : opened])


def _listed_outlet(seen: Sequence[Spelling], first: int) -> int:
    """The end of a listed outlet that begins at ``first``, or 0."""
    if first >= len(seen) or not seen[first].is_word:
        return 0
    for rest, kind in seen[first].phrases:
        after = seen[first + 1 : first + 1 + len(rest)]
        if kind in ("outlet", "org") and tuple(lists.bare(word.folded) for word in after) == rest:
            return first + len(rest) + 1
    return first + 1 if {"outlet", "org"} & set(seen[first].marks) and seen[first].clitics in ("", "ال") else 0
