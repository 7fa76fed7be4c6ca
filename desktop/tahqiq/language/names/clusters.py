"""Many names at once: groups of spellings of one name, without comparing each with each.

Names meet only under a common key: the sounds of their consonants, whole or with one left out. The work grows with the
number of names and of look-alikes. A short form («لافروف») joins the full name only where one group alone fits it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, product

from tahqiq.domain.jobs import Cancelled, Stopped, never
from tahqiq.language.loading import without_collection
from tahqiq.language.names.alignment import align_names
from tahqiq.language.names.letters import skeleton
from tahqiq.language.names.lists import (
    are_two_countries,
    are_two_names,
    countries,
    given_names,
    is_given_name,
)
from tahqiq.language.names.meeting import FINE, as_long, as_short, keys_of_parts, sounds
from tahqiq.language.names.parts import Name, Part, aliases, parse
from tahqiq.language.names.patterns import are_two_alone, are_two_words, differ_in_vowels
from tahqiq.language.names.scoring import compare_parsed
from tahqiq.language.names.spelling import compare_words, shipped_model

SURE, SURE_ALONE = 0.7, 0.9
"""The score of each pair of parts from which two names go into one group, and that of names of one part; more than for
an answer about two names, because among many names most look-alikes are others."""

AGREEING = 2
"""Parts with the same letters beside which a part with other vowels is a slip and no other name."""

CROWD = 400
"""Names under one key beyond which only those that begin alike are compared."""

MOST_OTHERS = 4
"""Letters that only one of two words has, over which they are not spellings of one."""

ASKED = 2_000
"""Pairs after which is asked whether to stop."""

_FAR = ((SURE_ALONE, 0.2), (SURE, 0.24), (0.0, 0.3))
"""Costs by letters over which hardly two words reach a score; spares the rest of the comparison."""

_NEAR = 0.04
"""The cost by letters up to which two words reach every score that is asked for."""

_FATHER_OF = ("ابو", "ابي", "ابا")
_LETTERS = {letter: 1 << i for i, letter in enumerate("ابتثجحخدذرزسشصضطظعغفقكلمنهوي")}


@without_collection()
def cluster(names: Sequence[str], stop: Stopped = never) -> list[list[int]]:
    """Groups of names that are spellings or short forms of one, as places in ``names``, in the order of their first.

    Every name is in exactly one group; a name that is like no other is alone.

    Args:
        names: In any order.
        stop: Asked every ``ASKED`` pairs.

    Raises:
        Cancelled: ``stop`` said so.
    """
    parsed = [parse(name) for name in names]
    groups = _Groups(len(names))
    unique = _join_equal(parsed, groups)
    shortened: dict[tuple[int, int], bool] = {}
    for number, (i, j) in enumerate(chain(_candidates(parsed, unique), _shortenings(parsed, unique))):
        if not number % ASKED and stop():
            raise Cancelled
        if len(parsed[i].parts) == len(parsed[j].parts):
            if _surely_same(parsed[i], parsed[j]):
                groups.join(i, j, parsed)
        elif _spaced(parsed[i], parsed[j]):
            groups.join(i, j, parsed)
        else:
            pair = (i, j) if len(parsed[i].parts) < len(parsed[j].parts) else (j, i)
            if pair not in shortened:
                shortened[pair] = _is_short_form(parsed[i], parsed[j])
    short_forms = [pair for pair, is_one in shortened.items() if is_one]
    short_forms += ((i, j) for i, j in _family_names(parsed, unique) if compare_parsed(parsed[i], parsed[j])[0] >= SURE)
    _join_short(short_forms, groups, parsed)
    return groups.all()


def _shortenings(parsed: list[Name], unique: list[int]) -> Iterator[tuple[int, int]]:
    """Names of several parts with longer ones that they may be short forms of, each pair once."""
    longer: defaultdict[str, list[int]] = defaultdict(list)
    for i in unique:
        for key in dict.fromkeys(as_long(parsed[i].parts)):
            longer[key].append(i)
    for i in unique:
        found = [longer[key] for key in as_short(parsed[i].parts) if key in longer]
        for j in dict.fromkeys(chain.from_iterable(found)) if found else ():
            if len(parsed[j].parts) > len(parsed[i].parts):
                yield i, j


def candidates(names: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs of places in ``names`` (the smaller first) worth a comparison: spellings, short forms, aliases; once."""
    parsed = [parse(name) for name in names]
    alike: defaultdict[object, list[int]] = defaultdict(list)
    for i, name in enumerate(parsed):
        if name.letters:
            alike[_alias(name)].append(i)
    seen: set[tuple[int, int]] = set()
    unique = sorted(some[0] for some in alike.values())
    met = chain(_candidates(parsed, unique), _family_names(parsed, unique))
    sides = ((alike[_alias(parsed[i])], alike[_alias(parsed[j])]) for i, j in met)
    for left, right in chain(((some, some) for some in alike.values()), sides):
        for i, j in product(left, right):
            pair = (i, j) if i < j else (j, i)
            if i != j and pair not in seen:
                seen.add(pair)
                yield pair


def _alias(name: Name) -> object:
    return aliases().get(name.letters, name.letters)


def _join_equal(parsed: list[Name], groups: _Groups) -> list[int]:
    """Joins names of the same letters and known aliases; the places of one name of each."""
    first: dict[object, int] = {}
    known = aliases()
    unique: list[int] = []
    for i, name in enumerate(parsed):
        if not name.letters:
            continue
        at = first.setdefault(name.letters, i)
        if at == i:
            unique.append(i)
            if (number := known.get(name.letters)) is not None:
                groups.join(first.setdefault(number, i), i, parsed, listed=True)
        else:
            groups.join(at, i, parsed)
    return unique


def _candidates(parsed: list[Name], unique: list[int]) -> Iterator[tuple[int, int]]:
    """Pairs under a common key whose letters could be spellings of one name, each once."""
    held: defaultdict[str, list[int]] = defaultdict(list)
    for i in unique:
        for key in dict.fromkeys(keys_of_parts(parsed[i].parts)):
            held[key].append(i)
    written = {i: parsed[i].letters for i in unique}
    letters = {i: _mask(word) for i, word in written.items()}
    lengths = {i: len(word) for i, word in written.items()}
    parts = {i: len(parsed[i].parts) for i in unique}
    seen: set[int] = set()
    for some in held.values():
        if len(some) > 1:
            for i, j in _pairs(some, parsed):
                pair = i << 32 | j
                if pair in seen:
                    continue
                seen.add(pair)
                if (
                    parts[i] != parts[j]
                    or (other := (letters[i] ^ letters[j]).bit_count()) + abs(lengths[i] - lengths[j]) <= 4 > other
                ):
                    yield i, j


def _pairs(some: list[int], parsed: list[Name]) -> Iterator[tuple[int, int]]:
    if len(some) <= CROWD:
        for at, j in enumerate(some):
            for i in some[:at]:
                yield i, j
        return
    alike: defaultdict[str, list[int]] = defaultdict(list)
    for i in some:
        alike[parsed[i].letters[:2]].append(i)
    for few in alike.values():
        for at, j in enumerate(few[:CROWD]):
            for i in few[:at]:
                yield i, j


def _mask(letters: str) -> int:
    """Which letters occur, as bits."""
    found = 0
    for letter in set(letters.translate(FINE)):
        found |= _LETTERS.get(letter, 1 << 40)
    return found


_word_mask = lru_cache(maxsize=100_000)(_mask)


def _surely_same(a: Name, b: Name) -> bool:
    """Whether all parts are spellings of each other beyond doubt, the first and the cheapest looked at first."""
    if len(a.parts) == 1:
        one, other = a.parts[0], b.parts[0]
        alike = one.initial == other.initial and _surely_alone(one.bare, other.bare)
        return alike and not are_two_alone(one, other)
    return all(
        one.initial == other.initial and _surely(one.bare, other.bare, SURE)
        for one, other in zip(a.parts, b.parts, strict=True)
    ) and not _are_two(list(zip(a.parts, b.parts, strict=True)))


def _are_two(pairs: Sequence[tuple[Part, Part]]) -> bool:
    """Whether some of the parts that stand for each other are two words; a vowel may slip in where two others agree."""
    sure = sum(one.bare == other.bare for one, other in pairs) >= AGREEING
    return any(are_two_words(one, other) and not (sure and differ_in_vowels(one, other)) for one, other in pairs)


@lru_cache(maxsize=200_000)
def _surely(a: str, b: str, least: float) -> bool:
    """Whether two plain words without article score so much; the model is asked only where their letters are near."""
    if a == b:
        return True
    if are_two_names(a, b) or are_two_countries(a, b) or abs(len(a) - len(b)) > 3:
        return False
    if (_word_mask(a) ^ _word_mask(b)).bit_count() > MOST_OTHERS:
        return False
    far = next(cost for score, cost in _FAR if least >= score)
    longer = max(len(a), len(b))
    cost = _cost(a, b, far * longer) if a < b else _cost(b, a, far * longer)
    return cost <= _NEAR * longer or (cost <= far * longer and compare_words(a, b).score >= least)


def _surely_alone(a: str, b: str) -> bool:
    """As ``_surely``, for words that bear a name alone: the same consonants by sound, hardly a change in short ones."""
    if a == b:
        return True
    bones = _bones(a), _bones(b)
    one, other = countries().get(a), countries().get(b)
    if bones[0] != bones[1] or (one and other and one.adjective != other.adjective):
        return False
    if len(bones[0]) < 3 and (skeleton(a) != skeleton(b) or abs(len(a) - len(b)) > 1 or len(set(a) ^ set(b)) > 1):
        return False
    return _surely(a, b, SURE_ALONE)


@lru_cache(maxsize=100_000)
def _bones(word: str) -> str:
    """The consonants of a plain word, letters that write one sound as one."""
    return skeleton(word.translate(FINE))


def _cost(a: str, b: str, limit: float) -> float:
    return shipped_model().costs.distance(a, b, limit)


def _spaced(a: Name, b: Name) -> bool:
    """Whether the two differ in number of parts only by writing two words in one, with the same letters or sounds."""
    return a.letters.translate(FINE) == b.letters.translate(FINE)


def is_short_form(a: str, b: str) -> bool:
    """Whether the shorter of two names of several and more parts is a short form of the longer."""
    one, other = parse(a), parse(b)
    return 1 < min(len(one.parts), len(other.parts)) != max(len(one.parts), len(other.parts)) and (
        _is_short_form(one, other)
    )


def _is_short_form(a: Name, b: Name) -> bool:
    """Whether the shorter of two names of unlike length is a short form of the longer."""
    return _is_part(a, b) and compare_parsed(a, b)[0] >= SURE and not _has_other_part(a, b)


def _is_part(a: Name, b: Name) -> bool:
    """Whether the shorter of two names could be a short form of the longer: its ends are there and all of it."""
    short, long = (a.parts, b.parts) if len(a.parts) < len(b.parts) else (b.parts, a.parts)
    return _ends_alike(a, b) and all(
        one.initial or any(_surely(one.bare, other.bare, 0.5) or other.bare.startswith(one.bare) for other in long)
        for one in short
    )


def _has_other_part(a: Name, b: Name) -> bool:
    """Whether a part of the one name and its counterpart in the other, of which more is printed, are two words."""
    pairs = [(pair.a[0], pair.b[0]) for pair in align_names(a, b).pairs if len(pair.a) == len(pair.b) == 1]
    short, long = (a.parts, b.parts) if len(a.parts) < len(b.parts) else (b.parts, a.parts)
    if len(short) > 1:
        return _are_two(pairs)
    return any(_is_other_family(pair[0], pair[1], long[0]) for pair in pairs)


def _ends_alike(a: Name, b: Name) -> bool:
    """Whether the last parts are spellings of one, or the first where the longer name goes on."""
    return _surely(a.parts[-1].bare, b.parts[-1].bare, SURE) or (
        min(len(a.parts), len(b.parts)) > 1
        and all(_surely(x.bare, y.bare, SURE) for x, y in zip(a.parts, b.parts, strict=False))
    )


def _family_names(parsed: list[Name], unique: list[int], least: float = SURE_ALONE) -> Iterator[tuple[int, int]]:
    """Single words with the longer names that end in a word which scores ``least`` with them."""
    ending: defaultdict[tuple[str, str], dict[str, list[int]]] = defaultdict(dict)
    for i in unique:
        if len(parsed[i].parts) > 1:
            last = parsed[i].parts[-1]
            ending[sounds(last.text), _bones(last.bare)].setdefault(last.bare, []).append(i)
    for i in unique:
        first = parsed[i].parts[0] if len(parsed[i].parts) == 1 else None
        if first and not is_given_name(first.text):
            for last_bare, fulls in ending.get((sounds(first.text), _bones(first.bare)), {}).items():
                if _surely_alone(first.bare, last_bare):
                    for full in fulls:
                        if not _is_other_family(first, parsed[full].parts[-1], parsed[full].parts[0]):
                            yield i, full


def _is_other_family(alone: Part, last: Part, first: Part) -> bool:
    """Whether a word alone cannot be the last one of a longer name that begins with ``first``.

    It may be another word, or stand behind other particles. «أبو مالك» is no family name: whoever has a son of that
    name is called so.
    """
    by_son = alone.text.startswith(_FATHER_OF) and first.bare in given_names()
    return by_son or alone.particles != last.particles or are_two_alone(alone, last)


def _join_short(shortened: Iterable[tuple[int, int]], groups: _Groups, parsed: list[Name]) -> None:
    """Joins each short form whose full names are all in one group."""
    fuller: defaultdict[int, set[int]] = defaultdict(set)
    for short, full in shortened:
        fuller[groups.root(short)].add(groups.root(full))
    for short, fulls in sorted(fuller.items()):
        if len({groups.root(full) for full in fulls}) == 1:
            groups.join(short, next(iter(fulls)), parsed)


class _Groups:
    """Joined places; two groups whose first names are not spellings of one are never joined through a third name."""

    def __init__(self, count: int) -> None:
        self._parent = list(range(count))

    def root(self, i: int) -> int:
        while self._parent[i] != i:
            self._parent[i] = self._parent[self._parent[i]]
            i = self._parent[i]
        return i

    def join(self, i: int, j: int, parsed: list[Name], *, listed: bool = False) -> None:
        i, j = sorted((self.root(i), self.root(j)))
        if i == j:
            return
        a, b = parsed[i].parts, parsed[j].parts
        if not listed and len(a) == len(b) and any(not _surely(x.bare, y.bare, 0.5) for x, y in zip(a, b, strict=True)):
            return
        self._parent[j] = i

    def all(self) -> list[list[int]]:
        found: defaultdict[int, list[int]] = defaultdict(list)
        for i in range(len(self._parent)):
            found[self.root(i)].append(i)
        return list(found.values())
