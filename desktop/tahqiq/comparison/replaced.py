"""A name in the place of another in one sentence: another person in an office, another body, another town."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from tahqiq.comparison.across import coarse
from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.lookalike import is_dateline, of_another
from tahqiq.comparison.names import cores, is_known, lands_of, spelled_alike
from tahqiq.comparison.slots import Slot
from tahqiq.comparison.spots import shown
from tahqiq.comparison.stopwords import content_stem, is_content
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language.dates.lexicon import word_set
from tahqiq.language.detections import MentionFound
from tahqiq.language.names.letters import plain
from tahqiq.language.names.lists import is_given_name

CONTEXT = 8
"""Equal words round two names, so that the one stands where the other does."""

BESIDE = 3
"""Of these, words on either side; the beginning and the end of a sentence count as some."""

NEAR = 3
"""Letters that one of two spellings may have more than the other."""

LONGEST = 6
"""Words of a name that are looked at."""

_BODIES = frozenset(
    map(
        plain,
        word_set(
            "هيئة منظمة جمعية مؤسسة لجنة جامعة وزارة إدارة مديرية أمانة بلدية شركة بنك مصرف مستشفى كلية معهد اتحاد "
            "نقابة رابطة محكمة نيابة جبهة حركة كتيبة لواء قوات شرطة حزب صندوق"
        ),
    )
)
"""Words with which the names of bodies begin. Agencies and newspapers are none: each outlet has its own."""


def replaced_difference(slot: Slot) -> Finding | None:
    """A name here and another one there, where all round them is the same and neither article has the other's.

    Args:
        slot: what stands in each other's place.
    """
    change = slot.change
    if slot.context < CONTEXT or min(change.before or BESIDE, change.after or BESIDE) < BESIDE:
        return None
    here, there = slot.words_a, slot.words_b
    if not here or not there or max(len(here), len(there)) > LONGEST:
        return None
    if _is_body(here) and _is_body(there):
        kind = InconsistencyKind.NAME
    elif not _is_elsewhere(slot, here, there):
        return None
    elif (named := _named(slot)) is not None:
        kind = InconsistencyKind.PLACE if named is EntityKind.PLACE else InconsistencyKind.NAME
    else:
        return None
    if not (_is_only_of(here, there, slot.b) and _is_only_of(there, here, slot.a)) and not _is_only_of_one(slot):
        return None
    if _is_capital(here) is not _is_capital(there) and kind is InconsistencyKind.PLACE:
        return None  # «واشنطن», «الولايات المتحدة»
    if of_another(slot) or is_dateline(slot.a, change.a0) or is_dateline(slot.b, change.b0):
        return None
    if _is_about(slot.a, here) and _is_about(slot.b, there):
        return None
    one, other = slot.wide_spots()
    why = Message("why_conflict_other_name", {"a": shown(slot.a, one), "b": shown(slot.b, other)})
    return Finding(kind, Nature.CONFLICT, Severity.MEDIUM, 0.6, (one, other), why)


def _is_only_of_one(slot: Slot) -> bool:
    """Whether one of the names is in its own article alone, where it is clear what is told."""
    here, there = slot.words_a, slot.words_b
    if not slot.is_clear or not _are_alike(here, there):
        return False
    return _is_only_of(here, there, slot.b) or _is_only_of(there, here, slot.a)


def _are_alike(here: tuple[str, ...], there: tuple[str, ...]) -> bool:
    """Whether two names are surely two of one sort: no bodies, which have short names, and no capital for a country."""
    if _is_body(here) or _is_body(there):
        return False
    return _are_apart(here, there) and _is_land(here) is _is_land(there)


def _is_land(words: tuple[str, ...]) -> bool:
    return any(map(lands_of, words))


_CAPITALS = frozenset(
    plain(word)
    for word in word_set(
        "واشنطن موسكو طهران أنقرة لندن باريس برلين بكين القاهرة الرياض دمشق بغداد بيروت عمّان صنعاء طوكيو سول الدوحة "
        "أبوظبي المنامة مسقط الخرطوم طرابلس الرباط نيودلهي كابول كييف روما مدريد أثينا بروكسل"
    )
)
"""Capitals that stand for their governments."""


def _is_capital(words: tuple[str, ...]) -> bool:
    """Whether a name is that of a capital, which may stand for the country."""
    return len(words) == 1 and not _CAPITALS.isdisjoint(cores(plain(words[0]) or "-") | {plain(words[0])})


def _is_elsewhere(slot: Slot, here: tuple[str, ...], there: tuple[str, ...]) -> bool:
    """Whether neither name stands in the other article; one of them may where it is clear what is told."""
    apart = slot.b.vocabulary.isdisjoint(here), slot.a.vocabulary.isdisjoint(there)
    return any(apart) if slot.is_clear else all(apart)


def _is_about(document: Document, words: tuple[str, ...]) -> bool:
    """Whether the headline has a word of a name: two such articles tell of two hosts, however alike they are."""
    titles = {word.key for sentence in document.sentences if sentence.in_title for word in sentence.words}
    return not titles.isdisjoint(_telling(words))


@lru_cache(maxsize=20_000)
def _is_body(words: tuple[str, ...]) -> bool:
    if len(words) < 2 or cores(plain(words[0]) or "-").isdisjoint(_BODIES):
        return False
    whole = plain(words[0]) in _BODIES or not words[0].lstrip("وبلفك").startswith("ال")
    return whole or (words[1].startswith("ال") and is_content(words[1]))


def _named(slot: Slot) -> EntityKind | None:
    """The kind of the two names, or None where the words of one side are none."""
    here = _kind_of(slot.a, slot.change.a0, slot.change.a1, slot.mentions[0])
    there = _kind_of(slot.b, slot.change.b0, slot.change.b1, slot.mentions[1])
    if here is not None and there is not None:
        return here if here is there else None
    if here is None and there is None:
        return None
    unnamed = slot.words_a if here is None else slot.words_b
    return (here or there) if len(unnamed) == 1 and _is_foreign(unnamed[0]) else None


def _kind_of(document: Document, first: int, last: int, mentions: list[MentionFound]) -> EntityKind | None:
    """The kind of the one mention that all the words from ``first`` to before ``last`` are of, or None."""
    if len(mentions) != 1:
        return None
    mention = mentions[0]
    start, end = document.words[first].start, document.words[last - 1].end
    whole = start <= mention.start < document.words[first].end and mention.end == end
    part = mention.start <= start and end <= mention.end and any(map(_is_of_name, document.keys[first:last]))
    return mention.kind if whole or part else None


def _is_of_name(word: str) -> bool:
    """Whether a folded word that stands in a name is what tells it from others."""
    return is_given_name(plain(word)) or _is_foreign(word)


@lru_cache(maxsize=20_000)
def _is_foreign(word: str) -> bool:
    """Whether a folded word can only be a name."""
    letters = plain(word)
    return len(letters) >= 4 and word.isalpha() and (is_given_name(letters) or not is_known(word))


def _is_only_of(words: tuple[str, ...], others: tuple[str, ...], other: Document) -> bool:
    """Whether words of a name tell it from the other name, and nothing of them is in the other article."""
    own = [word for word in _telling(words) if word not in others]
    if not own:
        return False
    some = all if _is_body(words) else any
    if some(not other.vocabulary.isdisjoint(forms_of(word)) for word in own):
        return False
    return _are_apart(words, others)


@lru_cache(maxsize=20_000)
def forms_of(word: str) -> frozenset[str]:
    """A folded word with and without ال and what is written in one with it, as it may stand elsewhere."""
    known = cores(word) | {word}
    return frozenset(f"{before}{core}" for core in known for before in _BEFORE)


_BEFORE = ("", "ال", *(f"{letter}{article}" for letter in "وبفك" for article in ("", "ال")), "ل", "لل")


@lru_cache(maxsize=20_000)
def _are_apart(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether two names can not be one in two spellings, or with more words and with fewer."""
    if _joined(words) & _joined(others):
        return False
    own, theirs = _telling(words), _telling(others)
    if _sound(own) == _sound(theirs) or set(map(content_stem, own)) <= set(map(content_stem, theirs)):
        return False
    alike = ((x, y) for x in own for y in theirs if coarse(x)[:1] == coarse(y)[:1] and abs(len(x) - len(y)) <= NEAR)
    if any(spelled_alike(x, y, named=True) for x, y in alike):
        return False
    return not any(lands_of(x) & lands_of(y) for x in own for y in others)


def _sound(words: tuple[str, ...]) -> str:
    return coarse("".join(filter(str.isalpha, "".join(words))) or "-")


@lru_cache(maxsize=20_000)
def _telling(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name but for what it has in common with others, and particles where there is anything else."""
    own = [word for word in words if cores(plain(word) or "-").isdisjoint(_BODIES)]
    return tuple(filter(is_content, own)) or tuple(own)


def _joined(words: tuple[str, ...]) -> frozenset[str]:
    """The words of a name, and each two that follow each other as one: «عبد الله», «عبدالله»."""
    return frozenset((*(word for word in words if is_content(word)), *(one + two for one, two in pairwise(words))))
