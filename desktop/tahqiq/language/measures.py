"""What figures are measured in and what they count, from ``resources/words/measures.txt`` and ``counted.txt``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tahqiq.domain.folding import fold
from tahqiq.language.morphdb.wordlists import read_list
from tahqiq.language.words import tokens

KINDS = ("percent", "currency", "unit")


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit: its short English code, and whether it is a percentage, a currency or a unit."""

    code: str
    kind: str


@cache
def measures() -> dict[tuple[str, ...], Measure]:
    """Measures by the folded words that name them, in any number and case."""
    found: dict[tuple[str, ...], Measure] = {}
    for entry in read_list("measures", tabs=True):
        kind, code, *forms = entry.columns
        if kind in KINDS:
            for form in forms:
                found.setdefault(_key(form), Measure(code, kind))
    return found


@cache
def longest_measure() -> dict[str, int]:
    """Words of the longest measure that begins with a folded word."""
    found: dict[str, int] = {}
    for words in measures():
        found[words[0]] = max(found.get(words[0], 0), len(words))
    return found


@cache
def nations() -> dict[tuple[str, str], str]:
    """The code of a currency by its plain code (``riyal``) and the folded adjective after it."""
    found: dict[tuple[str, str], str] = {}
    for entry in read_list("measures", tabs=True):
        kind, code, *rest = entry.columns
        if kind == "nation":
            plain = measures()[_key(rest[0])].code
            for adjective in rest[1:]:
                found[plain, fold(adjective).split(" ")[0]] = code
    return found


@cache
def counted() -> frozenset[str]:
    """Folded nouns that news counts: singular, with tanwin, dual, plural."""
    found: set[str] = set()
    for entry in read_list("counted"):
        singular, *plurals = entry.columns
        word = fold(singular.lstrip("="))
        found |= {word, f"{word}ا", *dual(singular.lstrip("=")), *map(fold, plurals)}
    return frozenset(found)


@cache
def duals() -> dict[str, str]:
    """Folded duals that are certainly two, with the code of their unit ("" for a counted noun)."""
    found: dict[str, str] = {}
    for entry in read_list("counted"):
        if not entry.columns[0].startswith("="):
            for word in dual(entry.columns[0]):
                if word not in map(fold, entry.columns[1:]) and word not in _NO_DUALS:
                    found[word] = ""
    for words, measure in measures().items():
        if len(words) == 1 and words[0].endswith(("ان", "ين")) and words[0] not in _NO_DUALS:
            found[words[0]] = measure.code
    return found


_NO_DUALS = frozenset({"ين", "سنين", "فدان", "ميلان", "حصان", "دوران", "طالبان", "اطنان", "يوان", "تومان", "ثوان"})
"""Words that only look like a dual («ثوان»), and names: Milan, the Taliban."""


def dual(noun: str) -> tuple[str, str]:
    """The folded dual of a noun: «سيارة» → «سيارتان», «سيارتين»."""
    word = fold(noun)
    stem = word[:-1] + "ت" if noun.endswith("ة") else word
    return f"{stem}ان", f"{stem}ين"


def _key(form: str) -> tuple[str, ...]:
    return tuple(fold(form[token.start : token.end]) for token in tokens(form))
