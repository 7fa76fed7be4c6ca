"""Whether two words are opposites, say nearly the same, or stand on two steps of one scale.

What is known stands in ``resources/words/antonyms.txt``. A word is found there by its lemma, so «سترتفع», «ارتفاعها»
and «مرتفعا» all stand where «ارتفع» stands; a particle, and an entry with «=», only by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from tahqiq.comparison.headlines.lemmas import lexeme, particles
from tahqiq.domain.folding import fold
from tahqiq.language.morphdb.wordlists import Entry, read_list

SCALES = frozenset({"degree", "certainty"})
"""Kinds whose lines are scales, weakest step first; all others oppose two sides."""

CONTRAST = "contrast"
"""The kind of lines whose two sides are no opposites but tell headlines of one event apart («دعا», «تجاهل»)."""

KINDS = SCALES | {
    CONTRAST,
    "direction",
    "quantity",
    "size",
    "statement",
    "truth",
    "decision",
    "phase",
    "movement",
    "conflict",
    "control",
    "liberty",
    "verdict",
    "life",
    "outcome",
    "feeling",
    "union",
    "giving",
    "quality",
    "place",
    "person",
}
"""What the lines of the list are about."""


_NO_OPPOSITES = SCALES | {CONTRAST}


@dataclass(frozen=True, slots=True)
class Step:
    """Two words on one scale: its kind, and by how many steps the second is stronger (negative: weaker)."""

    kind: str
    difference: int


@dataclass(frozen=True, slots=True)
class _Index:
    """The list: the kind of each line, and for forms and lemmas on which side of which line they stand."""

    kinds: tuple[str, ...]
    forms: dict[str, frozenset[tuple[int, int]]]
    lemmas: dict[str, frozenset[tuple[int, int]]]


def opposite(word_a: str, word_b: str) -> str | None:
    """What two words are opposites in («direction», «decision» …), or None where they are none.

    Args:
        word_a: A word as printed or folded, with or without clitics.
        word_b: Another.
    """
    sides_a = sides(word_a)
    sides_b = sides(word_b) if sides_a else sides_a
    if not sides_b or sides_a & sides_b or lexeme(word_a).lemmas & lexeme(word_b).lemmas:
        return None
    kinds = _index().kinds
    found = sorted(line_a for line_a, a in sides_a for line_b, b in sides_b if line_a == line_b and a != b)
    return next((kinds[line] for line in found if kinds[line] not in _NO_OPPOSITES), None)


def alike(word_a: str, word_b: str) -> str | None:
    """What two words say nearly the same of, or None where nothing is known; forms of one word are alike («word»)."""
    if lexeme(word_a).lemmas & lexeme(word_b).lemmas:
        return "word"
    kinds = _index().kinds
    shared = sorted(line for line, _ in sides(word_a) & sides(word_b))
    return next((kinds[line] for line in shared if kinds[line] != CONTRAST), None)


def step(word_a: str, word_b: str) -> Step | None:
    """How much stronger the second word is on a scale of degree or certainty, or None where they share no scale.

    Forms of one word are never apart, also where it stands on two steps.
    """
    if lexeme(word_a).lemmas & lexeme(word_b).lemmas:
        return None
    kinds = _index().kinds
    for line_a, a in sorted(sides(word_a)):
        for line_b, b in sorted(sides(word_b)):
            if line_a == line_b and a != b and kinds[line_a] in SCALES:
                return Step(kinds[line_a], b - a)
    return None


@lru_cache(maxsize=50_000)
def sides(word: str) -> frozenset[tuple[int, int]]:
    """Where a word stands in the list: numbers of lines, each with the number of the side or step."""
    index, seen = _index(), lexeme(word)
    found = frozenset[tuple[int, int]]().union(*(index.forms.get(name, frozenset()) for name in seen.names))
    if seen.core in particles():
        return found
    return found.union(*(index.lemmas.get(lemma, frozenset()) for lemma in seen.lemmas))


def kind_of(line: int) -> str:
    """What a line of the list is about."""
    return _index().kinds[line]


@lru_cache(maxsize=1)
def _index() -> _Index:
    """The list, read once.

    Raises:
        WordListError: a line is wrong.
    """
    kinds: list[str] = []
    forms: dict[str, set[tuple[int, int]]] = {}
    lemmas: dict[str, set[tuple[int, int]]] = {}
    for line, entry in enumerate(read_list("antonyms")):
        kinds.append(entry.one_of(0, KINDS.__contains__, "a kind"))
        for side, words in enumerate(_sides_of(entry, kinds[-1])):
            for word in words:
                place = (line, side)
                if word.startswith("="):
                    forms.setdefault(lexeme(word[1:]).core, set()).add(place)
                else:
                    for lemma in _lemmas_of(word):
                        lemmas.setdefault(lemma, set()).add(place)
    return _Index(tuple(kinds), _frozen(forms), _frozen(lemmas))


def _lemmas_of(word: str) -> frozenset[str]:
    """The lemmas that an entry means: the word itself where it is one of its lemmas, else all of them."""
    folded, found = fold(word), lexeme(word).lemmas
    return frozenset((folded,)) if folded in found else found


def _sides_of(entry: Entry, kind: str) -> list[list[str]]:
    found: list[list[str]] = [[]]
    for column in entry.columns[1:]:
        if column == "/":
            found.append([])
        else:
            entry._replace(columns=(column.removeprefix("="),)).words()
            found[-1].append(column)
    if not all(found) or len(found) < 2 or (kind not in SCALES and len(found) > 2):
        raise entry.error("words, a slash, words are wanted")
    return found


def _frozen(found: dict[str, set[tuple[int, int]]]) -> dict[str, frozenset[tuple[int, int]]]:
    return {key: frozenset(places) for key, places in found.items()}
