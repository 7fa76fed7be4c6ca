"""Names of two articles that report one thing: the same person, place or body in two spellings, wherever it stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.names import cores, is_known, spelled_alike, variant, words_spot
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.folding import name_key
from tahqiq.language.detections import MentionFound

SURE = 0.6
"""The score from which two words that stand apart are held to spell one name."""

LISTED = 5
"""Persons in one sentence that make a list."""

LONGEST_NAME = 8
"""Words of a mention that are looked at."""


@dataclass(frozen=True, slots=True)
class NameWord:
    """A word of a name: its number in the document, its folded spelling, and the mention that it stands in.

    ``beside`` are the other words of the mention.
    """

    at: int
    key: str
    mention: MentionFound
    beside: frozenset[str]


def name_words(document: Document) -> dict[str, NameWord]:
    """The words of names in a document's story, each folded spelling once, at its first place."""
    known: dict[str, NameWord] | None = document.__dict__.get("_name_words")
    if known is None:
        known = {}
        for word in _all_name_words(document):
            known.setdefault(word.key, word)
        document.__dict__["_name_words"] = known
    return known


def _all_name_words(document: Document) -> Iterator[NameWord]:
    for mention in document.found.mentions:
        first, last = document.word_range(mention.start, mention.end)
        last = min(last, first + LONGEST_NAME)
        words = [word for word in range(first, last) if document.words[word].start < mention.end]
        keys = [document.keys[word] for word in words]
        for word, key in zip(words, keys, strict=True):
            if len(key) >= 4 and key.isalpha():
                yield NameWord(word, key, mention, frozenset(k for k in keys if k != key))


def name_variants(a: Document, b: Document) -> Iterator[Finding]:
    """Names that the two articles spell otherwise, one finding for two spellings.

    Args:
        a: an article.
        b: another that reports the same.
    """
    here, there = name_words(a), name_words(b)
    only_here = [w for key, w in here.items() if key not in b.vocabulary]
    only_there = [w for key, w in there.items() if key not in a.vocabulary]
    if not only_here and not only_there:
        return
    by_sound: defaultdict[str, list[NameWord]] = defaultdict(list)
    for word in there.values():
        by_sound[coarse(word.key)].append(word)
    for one in only_here:
        for other in by_sound.get(coarse(one.key), ()):
            yield from _judged(a, b, one, other)
    if not only_there:
        return
    by_sound.clear()
    for word in here.values():
        if word.key in b.vocabulary:
            by_sound[coarse(word.key)].append(word)
    for other in only_there:
        for one in by_sound.get(coarse(other.key), ()):
            yield from _judged(a, b, one, other)


def _judged(a: Document, b: Document, one: NameWord, other: NameWord) -> Iterator[Finding]:
    if not _same_kind(one.mention, other.mention):
        return
    beside = {name_key(word) for word in one.beside} & {name_key(word) for word in other.beside}
    alone = not one.beside or not other.beside
    if not beside and not alone:
        return
    persons = one.mention.kind is other.mention.kind is EntityKind.PERSON
    if not (beside and persons) and (is_known(one.key) or is_known(other.key)):
        return
    score = spelled_alike(one.key, other.key, named=True)
    if score is None or score < SURE:
        return
    if len(beside) < max(len(one.beside), len(other.beside)) and (
        _in_list(a, one.mention) or _in_list(b, other.mention)
    ):
        return
    yield variant(a, b, words_spot(a, 0, one.at), words_spot(b, 1, other.at), 0.8 if beside else 0.7)


def _in_list(document: Document, mention: MentionFound) -> bool:
    """Whether a person stands in a list of many, where another may have a like name."""
    sentence = document.sentence_at(mention.start)
    if sentence is None or mention.kind is not EntityKind.PERSON:
        return False
    people = (m for m in document.found.mentions if m.kind is EntityKind.PERSON)
    return sum(sentence.start <= m.start < sentence.end for m in people) >= LISTED


def _same_kind(one: MentionFound, other: MentionFound) -> bool:
    """Whether two mentions may be of one thing: places and bodies are easily taken for each other."""
    return one.kind is other.kind or EntityKind.PERSON not in (one.kind, other.kind)


_CLASSES = ("كغجقخ", "تطثدضذ", "سصزظش", "بف")
_SOUNDS = str.maketrans({letter: some[0] for some in _CLASSES for letter in some})
_DROPPED = str.maketrans("", "", "اويهعحء")


@lru_cache(maxsize=100_000)
def coarse(word: str) -> str:
    """The consonants of a folded word by classes of sounds, without its clitics: what spellings of a name share."""
    core = min(cores(word), key=len)
    bones = core.translate(_DROPPED).translate(_SOUNDS)
    out = [char for at, char in enumerate(bones) if at == 0 or bones[at - 1] != char]
    return "".join(out) or core[:1]
