"""Ranks and offices: one person with two of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher

from tahqiq.comparison.across import coarse
from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.headlines.lemmas import particles
from tahqiq.comparison.names import lands_of
from tahqiq.comparison.spots import shown, word_spot
from tahqiq.comparison.stopwords import content_stem
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language.dates.lexicon import word_set
from tahqiq.language.detections import MentionFound
from tahqiq.language.names.matching import match

MILITARY = frozenset(
    map(fold, word_set("الجندي العريف الرقيب الملازم النقيب الرائد المقدم العقيد العميد اللواء الفريق المشير"))
)
"""Ranks, of which a person has one at a time, folded."""

DEPUTIES = frozenset(fold(word) for word in ("نائب", "مساعد", "وكيل", "معاون", "ونائب", "ومساعد", "ووكيل"))
"""Words that make another office of the one that they stand before."""

_SERVANT = re.compile(r"(?<!\S)(عبد|ابو|ابي) ")

BEFORE = 10
"""Words before a name in which rank and office are looked for."""

AFTER = 4
OFFICE = 2
"""Stems beside the word for the office that two holders must share at least."""

PLACES = 4
"""Places of a person at which an office is looked for."""

SOUND = 0.75
"""Share of the consonants of two family names from which on they are spellings of one."""

ALIKE = 0.6
"""Share of the shorter of two offices' stems that stand in the other as well."""


def title_differences(a: Document, b: Document) -> Iterator[Finding]:
    """Persons whom one article gives another rank, or the office of a deputy, than the other does.

    Args:
        a: an article.
        b: another that speaks of the same.
    """
    here, there = persons(a), persons(b)
    for key in sorted(here.keys() & there.keys()):
        for judge in (_rank, _deputy):
            found = judge(a, b, here[key], there[key])
            if found is not None:
                yield found
                break


def holder_differences(a: Document, b: Document) -> Iterator[Finding]:
    """One office, one given name, and two families: «عارف الغازي» and «عارف بن غازي الشمري», spokesman of one body.

    One nationality counts as much: «الكويتي فهد الشمري», «الكويتي فهد باجيه».

    Args:
        a: an article.
        b: another that reports the same.
    """
    here, there = persons(a), persons(b)
    like: defaultdict[str, list[tuple[str, Offices]]] = defaultdict(list)
    for other in sorted(there.keys() - here.keys()):
        if offices := _offices_of(b, there[other]):
            like[other.split(" ")[0]].append((other, offices))
    for key in sorted(here.keys() - there.keys()):
        given, family = key.split(" ")
        one = here[key][0]
        held = _offices_of(a, here[key]) if given in like else []
        for other, offices in like.get(given, ()):
            two = there[other][0]
            if not _is_one_office(held, offices) or _named(a, other.split(" ")[1], one) or _named(b, family, two):
                continue
            spelled = _sound_alike(family, other.split(" ")[1]) or match(a.printed(*one), b.printed(*two)).same
            if not spelled:
                spots = word_spot(a, 0, *one, key), word_spot(b, 1, *two, other)
                why = Message("why_conflict_holder", {"a": shown(a, spots[0]), "b": shown(b, spots[1])})
                yield Finding(InconsistencyKind.NAME, Nature.CONFLICT, Severity.MEDIUM, 0.65, spots, why)


def _sound_alike(one: str, other: str) -> bool:
    """Whether two family names are one in two spellings: «مورينهو», «مورينيو»."""
    return SequenceMatcher(None, coarse(one), coarse(other), autojunk=False).ratio() >= SOUND


def _named(document: Document, family: str, place: tuple[int, int]) -> bool:
    """Whether an article has a family name, also behind ال; a father's name in the middle of this name is none."""
    if "ال" + family in document.vocabulary:
        return True
    inside = document.keys[place[0] : place[1] - 1]
    return family in document.vocabulary and family not in inside


Offices = list[tuple[str, frozenset[str]]]


def _is_one_office(one: Offices, other: Offices) -> bool:
    """Whether the words round two names tell one office of one body («المتحدث الرسمي بصحة حائل»), or one nation."""
    for head, stems in one:
        for same, others in other:
            shared = stems & others
            if head == same and head.startswith(_NATION):
                return True
            if head == same and len(shared) >= OFFICE and len(shared) >= ALIKE * min(len(stems), len(others)):
                return True
    return False


def _offices_of(document: Document, places: list[tuple[int, int]]) -> Offices:
    """The offices told at the first places of a person."""
    return [office for place in places[:PLACES] for office in _offices_at(document, place)]


def _offices_at(document: Document, place: tuple[int, int]) -> Offices:
    """The offices told before a name and behind it: the word for each, and the stems of what it is an office of.

    A nationality before the name is one without stems.
    """
    sentence = document.sentences[document.sentence_of[place[0]]]
    before = range(max(sentence.first, place[0] - BEFORE), place[0])
    behind = range(place[1], min(sentence.last, place[1] + BEFORE))
    found = [
        (head, _stems(document.keys[at + 1 : words.stop]))
        for words in (before, behind)
        for at in words
        if (head := document.keys[at].removeprefix("و").removeprefix("ال")) in _BARE_HEADS
    ]
    nation = document.keys[place[0] - 1] if place[0] > sentence.first else ""
    if nation.endswith(_NISBA) and (lands := lands_of(nation)):
        found.append((f"{_NATION}{min(lands)}", frozenset()))
    return found


_NATION = "nation "
_NISBA = ("ي", "يه")
"""Endings of adjectives of nations."""


def _stems(keys: tuple[str, ...]) -> frozenset[str]:
    return frozenset(
        content_stem(key) for key in keys if len(key) > 2 and key not in particles() and key not in _ADDRESSES
    )


def persons(document: Document) -> dict[str, list[tuple[int, int]]]:
    """The places of each person, as words; under first and last name, so that a father's name makes no difference."""
    known: dict[str, list[tuple[int, int]]] | None = document.__dict__.get("_persons")
    if known is None:
        known = {}
        for mention in document.found.mentions:
            if mention.kind is EntityKind.PERSON and (key := _key(mention)):
                first, last = document.word_range(mention.start, mention.end)
                if first < last:
                    known.setdefault(key, []).append((first, last))
        document.__dict__["_persons"] = known
    return known


def _key(mention: MentionFound) -> str:
    parts = _SERVANT.sub(r"\1", fold(mention.name)).split()
    return f"{parts[0]} {parts[-1].removeprefix('ال')}" if len(parts) > 1 else ""


def _rank(a: Document, b: Document, here: list[tuple[int, int]], there: list[tuple[int, int]]) -> Finding | None:
    """«العقيد» here and «المقدم» there."""
    one, other = _ranks_before(a, here), _ranks_before(b, there)
    if not one or not other or one.keys() & other.keys():
        return None
    return _finding(a, b, next(iter(one.values())), next(iter(other.values())), Severity.MEDIUM, "why_conflict_rank")


def _ranks_before(document: Document, places: list[tuple[int, int]]) -> dict[str, tuple[int, int]]:
    found: dict[str, tuple[int, int]] = {}
    for first, _ in places:
        low = max(document.sentences[document.sentence_of[first]].first, first - 2)
        for at in range(first - 1, low - 1, -1):
            if document.keys[at] in MILITARY:
                found.setdefault(document.keys[at], (at, at + 1))
                break
    return found


def _deputy(a: Document, b: Document, here: list[tuple[int, int]], there: list[tuple[int, int]]) -> Finding | None:
    """«نائب المتحدث الرسمي» here and «المتحدث الرسمي» there."""
    one, other = _office(a, here), _office(b, there)
    if one is None or other is None:
        return None
    deputies = [next((w for w in _words(d, o) if w in DEPUTIES), "") for d, o in ((a, one), (b, other))]
    if bool(deputies[0]) == bool(deputies[1]):
        return None
    rest = [set(_words(d, o)) - DEPUTIES for d, o in ((a, one), (b, other))]
    if len(rest[0] & rest[1]) < 2:
        return None
    return _finding(a, b, one, other, Severity.LOW, "why_conflict_office")


def _office(document: Document, places: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The words of the office that stands before a name, or behind it: from its first word to the last."""
    for first, last in places:
        sentence = document.sentences[document.sentence_of[first]]
        for low, high in ((max(sentence.first, first - BEFORE), first), (last, min(sentence.last, last + AFTER))):
            for at in range(high - 1, low - 1, -1) if high == first else range(low, high):
                if _is_office(document.keys[at]):
                    begin = at - 1 if at > sentence.first and document.keys[at - 1] in DEPUTIES else at
                    return begin, min(high, at + 4)
    return None


_HEADS = frozenset(map(fold, word_set("المتحدث الناطق متحدث ناطق مدير رئيس وزير أمين قائد محافظ عميد سفير")))


_BARE_HEADS = frozenset(head.removeprefix("ال") for head in _HEADS)

_ADDRESSES = frozenset(map(fold, word_set("الدكتور الأستاذ المهندس السيد الشيخ معالي سعادة")))
"""What a holder is called besides the office."""


def _is_office(word: str) -> bool:
    return word in _HEADS


def _words(document: Document, place: tuple[int, int]) -> tuple[str, ...]:
    return document.keys[place[0] : place[1]]


def _finding(
    a: Document, b: Document, one: tuple[int, int], other: tuple[int, int], severity: Severity, code: str
) -> Finding:
    here, there = word_spot(a, 0, *one), word_spot(b, 1, *other)
    why = Message(code, {"a": shown(a, here), "b": shown(b, there)})
    return Finding(InconsistencyKind.TITLE, Nature.CONFLICT, severity, 0.7, (here, there), why)
