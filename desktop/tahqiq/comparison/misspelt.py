"""A slip in a name: a letter more, less or other, or two in the other order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise

from tahqiq.comparison.across import NameWord, name_words
from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.meeting import meeting
from tahqiq.comparison.names import cores, is_known, is_regular, words_spot
from tahqiq.comparison.spots import shown
from tahqiq.comparison.stopwords import is_content
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language.dates.lexicon import word_set
from tahqiq.language.names.letters import plain
from tahqiq.language.names.lists import kind_words

APART = 4
"""Letters of a word, without ال, in which a letter more, less or other is held to be a slip."""

OWN = 3
"""The same where the article spells the name as the other one does, too."""


def name_slips(a: Document, b: Document) -> Iterator[Finding]:
    """A name with a letter more, less or other, behind the same word for what it is: «مركز السيال» and «مركز المسيال».

    Args:
        a: an article.
        b: another that reports the same.
    """
    heads: defaultdict[str, list[int]] = defaultdict(list)
    for (head, _), at in _headed(b).items():
        heads[head].append(at)
    for (head, _), here in _headed(a).items():
        for there in heads.get(head, ()):
            one, other = a.keys[here], b.keys[there]
            if one == other or (one in b.vocabulary and other in a.vocabulary):
                continue
            odd = _has_too(a, head, one, other) or _has_too(b, head, other, one)
            if _letter_apart(one, other, OWN if odd else APART) and (odd or not (is_known(one) and is_known(other))):
                yield _slip(a, b, here, there)


def _has_too(document: Document, head: str, odd: str, usual: str) -> bool:
    """Whether an article has, behind one head, a word once and that of the other article as well: one is a slip."""
    named = odd.startswith("ال") and usual.startswith("ال")
    return named and (head, usual) in _headed(document) and document.keys.count(odd) == 1


def _slip(
    a: Document, b: Document, here: int, there: int, kind: InconsistencyKind = InconsistencyKind.PLACE
) -> Finding:
    """The finding of a slip in a name, given a word of each article; it shows them where they meet.

    Args:
        a: an article.
        b: another.
        here: the number of a word of the first.
        there: of one of the second.
        kind: of what is named.
    """
    here, there = meeting(a, b, here, there)
    spots = words_spot(a, 0, here), words_spot(b, 1, there)
    why = Message("why_conflict_slip", {"a": shown(a, spots[0]), "b": shown(b, spots[1])})
    return Finding(kind, Nature.CONFLICT, Severity.MEDIUM, 0.65, spots, why)


def name_exchanges(a: Document, b: Document) -> Iterator[Finding]:
    """Two letters of a name in the other order beside a word that both have: «خبير الجنوب» and «خيبر الجنوب».

    Args:
        a: an article.
        b: another that reports the same.
    """
    for word in _own_names(a, b):
        for there in _exchanged(b, word.key):
            if b.keys[there] not in a.vocabulary and _are_exchanged(a, b, word.at, there):
                yield _slip(a, b, word.at, there, _kind(word))
    for word in _own_names(b, a):
        for here in _exchanged(a, word.key):
            if a.keys[here] not in b.vocabulary and _are_exchanged(a, b, here, word.at):
                yield _slip(a, b, here, word.at, _kind(word))


def _own_names(document: Document, other: Document) -> list[NameWord]:
    """The words of names that the other article does not have."""
    return [word for word in name_words(document).values() if word.key not in other.vocabulary]


def _kind(word: NameWord) -> InconsistencyKind:
    return InconsistencyKind.PLACE if word.mention.kind is EntityKind.PLACE else InconsistencyKind.NAME


def _exchanged(document: Document, key: str) -> Iterator[int]:
    """The first places of words that are a word with two neighbouring letters in the other order."""
    vocabulary = document.vocabulary
    for form in _exchanges(key):
        if form in vocabulary:
            yield document.keys.index(form)


@lru_cache(maxsize=50_000)
def _exchanges(word: str) -> tuple[str, ...]:
    """A folded word with each two neighbouring letters in the other order, with ال and without.

    Those of an ا are left out: «مالك» and «ملاك» are two forms of one word.
    """
    bare = word.removeprefix("ال")
    found = {
        bare[:at] + second + first + bare[at + 2 :]
        for at, (first, second) in enumerate(pairwise(bare))
        if first != second and "ا" not in (first, second)
    }
    return tuple(f"{article}{form}" for form in sorted(found) for article in ("", "ال"))


def _are_exchanged(a: Document, b: Document, here: int, there: int) -> bool:
    one, other = a.keys[here].removeprefix("ال"), b.keys[there].removeprefix("ال")
    if not _letter_apart(one, other):
        return False
    return any(a.keys[here + step] == b.keys[there + step] for step in _neighbours(a, here) & _neighbours(b, there))


def _neighbours(document: Document, at: int) -> set[int]:
    """Which neighbours of a word are words of its sentence that say something: -1 the one before, 1 the one behind."""
    sentence = document.sentences[document.sentence_of[at]]
    return {
        step for step in (-1, 1) if sentence.first <= at + step < sentence.last and is_content(document.keys[at + step])
    }


_HEADS = frozenset(
    map(
        plain,
        word_set(
            "مركز مدينة بلدة قرية محافظة منطقة حي مطار ميناء معبر مخيم جزيرة جبل وادي نهر شارع طريق ناحية "
            "قضاء إقليم ولاية مقاطعة بحيرة خليج مضيق سد حقل قاعدة"
        ),
    )
)
"""Words before the name of a place."""


def _headed(document: Document) -> Mapping[tuple[str, str], int]:
    """The places of words behind one that says what they name («مركز», «مدينة»), under that one and the word."""
    known: dict[tuple[str, str], int] | None = document.__dict__.get("_headed")
    if known is None:
        known = {}
        keys, sentence_of = document.keys, document.sentence_of
        heads = {word: found for word in document.vocabulary if (found := _heads(word))}
        for at in [at for at, word in enumerate(keys[:-1], 1) if word in heads]:
            key = keys[at]
            if len(key) >= 4 and sentence_of[at - 1] == sentence_of[at]:
                for head in heads[keys[at - 1]]:
                    known.setdefault((head, key), at)
        document.__dict__["_headed"] = known
    return known


@lru_cache(maxsize=50_000)
def _heads(word: str) -> frozenset[str]:
    """The words of which a folded word is one, or may be one with what is written in one with it, that say so."""
    letters = plain(word)
    return frozenset(cores(letters) & (_HEADS | kind_words().keys())) if letters else frozenset()


def _letter_apart(one: str, other: str, least: int = APART) -> bool:
    """Whether one letter, or the order of two, is all that two words of so many letters differ in."""
    x, y = (word.removeprefix("ال") for word in (one, other))
    if min(len(x), len(y)) < least or x == y or is_regular(plain(one), plain(other)):
        return False
    if len(x) == len(y):
        places = [at for at in range(len(x)) if x[at] != y[at]]
        if len(places) == 2 and places[1] == places[0] + 1:
            return x[places[0]] == y[places[1]] and x[places[1]] == y[places[0]]
        return len(places) == 1 and places[0] > 0
    short, long = sorted((x, y), key=len)
    if long[:-1] == short and (long[-1] in "يها" or (long[-1] == "ن" and short[-1] in "يوا")):
        return False  # «الهلال» and «الهلالي», «الناشئين» and «ناشئي النادي»
    return len(long) == len(short) + 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
