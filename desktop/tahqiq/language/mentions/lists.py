"""What the lists of names know of a word or of several in a row.

Lists come from ``resources/words`` (people, places, organisations, nationalities, titles, common words) and from
``resources/gazetteer``. A word is looked up folded and without article and other clitics.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from tahqiq.domain.folding import fold
from tahqiq.domain.resources import resource
from tahqiq.language.morphdb.wordlists import read_list

LONGEST_PHRASE = 8
"""Words of the longest name in the lists that is looked for as a whole."""

_ENDINGS = ("", "ه", "ات", "ين", "ون", "ا", "ان", "هم", "ها")
_NISBA_ENDINGS = ("", "ه", "ين", "ون", "ات", "ا", "ان", "تين")


def folded(words: str) -> frozenset[str]:
    """The words of a line, folded."""
    return frozenset(fold(words).split())


def bare(folded: str) -> str:
    """A folded word without its article."""
    return folded[2:] if folded.startswith("ال") and len(folded) > 4 else folded


@cache
def words() -> dict[str, tuple[str, ...]]:
    """For each folded word without article the lists that it stands on by itself, as short names, sorted."""
    found: dict[str, set[str]] = {}

    def add(mark: str, entries: Iterable[str]) -> None:
        for entry in entries:
            found.setdefault(bare(fold(entry)), set()).add(mark)

    gazetteer = resource("gazetteer")
    add("given", (w for e in read_list("given_names", gazetteer) for w in e.columns[1:]))
    add("name", (*_single("people"), *_single("names", gazetteer)))
    add("place", (*_single("places"), *_single("places", gazetteer), *_single("cldr_places", gazetteer)))
    add("org", (*_single("organisations"), *_single("organisations", gazetteer)))
    add("nation", _with_endings("nationalities", _NISBA_ENDINGS))
    add("title", _with_endings("titles", _ENDINGS))
    for entry in read_list("heads", gazetteer):
        kind = entry.one_of(0, lambda column: column in ("org", "place", "person"), "org, place or person")
        add(f"{kind}_head", (w + end for w in entry.columns[1:] for end in ("", "ه", "ات")))
    add("noun", _with_endings("nouns", _ENDINGS))
    add("adjective", _with_endings("adjectives", _NISBA_ENDINGS))
    return {word: tuple(sorted(marks)) for word, marks in found.items()}


def _with_endings(name: str, endings: tuple[str, ...]) -> Iterator[str]:
    for entry in read_list(name):
        for word in entry.columns:
            yield word
            folded = fold(word)
            stem = folded[:-1] if folded.endswith("ه") else folded
            yield from (stem + end for end in endings)


def _single(name: str, folder: Path | None = None) -> Iterator[str]:
    return (entry for entry in _names(name, folder) if " " not in entry)


def _names(name: str, folder: Path | None = None) -> Iterator[str]:
    for entry in read_list(name, folder, tabs=True):
        yield entry.columns[0]


@cache
def phrases() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Names of several words: for the first word the rest of each name and its kind, longest first.

    All words are folded and without article.
    """
    found: dict[str, set[tuple[tuple[str, ...], str]]] = {}
    gazetteer = resource("gazetteer")
    sources = (
        ("place", (*_names("places"), *_names("places", gazetteer), *_names("cldr_places", gazetteer))),
        ("org", (*_names("organisations"), *_names("organisations", gazetteer))),
    )
    for kind, names in sources:
        for name in names:
            first, *rest = (bare(word) for word in fold(name).replace("-", " ").split())
            if rest and len(rest) < LONGEST_PHRASE:
                found.setdefault(first, set()).add((tuple(rest), kind))
    return {first: tuple(sorted(rests, key=lambda r: (-len(r[0]), r))) for first, rests in found.items()}
