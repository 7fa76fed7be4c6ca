"""Who is meant by an office or a pronoun: «الوزير», «المسؤول الروسي», the subject of «وأضافت»."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from functools import cache, lru_cache

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.folding import fold
from tahqiq.domain.resources import resource
from tahqiq.language.detections import MentionFound
from tahqiq.language.mentions import lists
from tahqiq.language.mentions.spelling import spelling
from tahqiq.language.mentions.tokens import sentences
from tahqiq.language.morphdb.wordlists import read_list


class Gender(Enum):
    MASCULINE = "m"
    FEMININE = "f"


_GENERAL = lists.folded("مسؤول مسئول دبلوماسي سياسي قيادي مصدر رجل مذكور متحدث ناطق")
"""Offices that many hold: anyone with a title may be meant."""

_SAME = {fold(a): fold(b) for a, b in (("ناطق", "متحدث"), ("زعيم", "رئيس"), ("دبلوماسي", "وزير"), ("عاهل", "ملك"))}
_PASSING = lists.folded("سابق اسبق راحل حالي جديد مكلف منتخب معزول مذكور نفسه ذاته")


def resolve_title(words: str, mentions: Sequence[MentionFound], at: int | None = None) -> int | None:
    """The group of the person whom an office without a name means, or None.

    Args:
        words: The office as printed: «الوزير», «الرئيس الروسي», «المسؤولة الأممية».
        mentions: The article's mentions in order.
        at: Where the words stand; only people named before it are meant, the nearest first.
    """
    wanted = _words(words)
    if not wanted:
        return None
    head, rest = wanted[0], wanted[1:]
    best: tuple[int, int] | None = None
    for place, mention in enumerate(_before(mentions, at)):
        if mention.kind is not EntityKind.PERSON or not mention.title:
            continue
        title = _words(mention.title)
        if _masculine(head) in _GENERAL:
            fits = True
        else:
            fits = any(_same_office(head, word) for word in title)
        feminine = gender_of(mention) is Gender.FEMININE
        if not fits or (_is_feminine(head) and not feminine) or (feminine and not _is_feminine(head)):
            continue
        nations = [word for word in rest if "nation" in lists.loose().get(word, ())]
        others = [word for word in title if "nation" in lists.loose().get(word, ())]
        agreeing = sum(any(_root(word) == _root(known) for known in title) for word in rest)
        if nations and others and not any(_root(a) == _root(b) for a in nations for b in title):
            continue
        if best is None or (agreeing, place) >= best:
            best = agreeing, place
    return mentions[best[1]].group if best else None


def last_person(
    mentions: Sequence[MentionFound], at: int | None = None, gender: Gender | None = None
) -> MentionFound | None:
    """The last person named before ``at`` whom a subject of this gender may mean: one of unknown gender fits either."""
    for mention in reversed(_before(mentions, at)):
        if mention.kind is EntityKind.PERSON and (gender is None or gender_of(mention) in (gender, None)):
            return mention
    return None


def gender_of(mention: MentionFound) -> Gender | None:
    """What the title or the given name says of the person's gender, or None."""
    if mention.title:
        head = _words(mention.title)[:1]
        if head and _is_feminine(head[0]):
            return Gender.FEMININE
        if head and "title" in lists.loose().get(head[0], ()):
            return Gender.MASCULINE
    first = _words(mention.name)[:1]
    return _given().get(first[0]) if first else None


def _before(mentions: Sequence[MentionFound], at: int | None) -> Sequence[MentionFound]:
    return mentions if at is None else [mention for mention in mentions if mention.start < at]


@lru_cache(maxsize=2_000)
def _words(phrase: str) -> tuple[str, ...]:
    """Folded words without clitics, article and what passes («السابق»)."""
    found = [spelling(word.text).stem for sentence in sentences(phrase[:400]) for word in sentence]
    return tuple(word for word in found if len(word) > 1 and word not in _PASSING)


def _is_feminine(word: str) -> bool:
    """Whether a title is a woman's: «وزيره», not «خليفه»."""
    return word.endswith("ه") and len(word) > 3 and "title" in lists.loose().get(word[:-1], ())


def _masculine(word: str) -> str:
    return word[:-1] if _is_feminine(word) else word


def _same_office(one: str, other: str) -> bool:
    one, other = _masculine(one), _masculine(other)
    return _SAME.get(one, one) == _SAME.get(other, other)


def _root(word: str) -> str:
    """A country or its adjective without the ending: روسي، روسيه، روسيا."""
    for end in ("يه", "يا", "ي", "ا", "ه"):
        if word.endswith(end) and len(word) - len(end) >= 2:
            return word[: -len(end)]
    return word


@cache
def _given() -> dict[str, Gender]:
    """Given names with the gender of who bears them; those of both are left out."""
    found: dict[str, Gender | None] = {}
    for entry in read_list("given_names", resource("gazetteer")):
        gender = Gender(entry.one_of(0, lambda column: column in ("m", "f"), "m or f"))
        for word in entry.columns[1:]:
            key = lists.bare(fold(word))
            found[key] = gender if found.get(key, gender) is gender else None
    return {name: gender for name, gender in found.items() if gender}
