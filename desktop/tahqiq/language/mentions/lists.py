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
from tahqiq.language.loading import without_collection
from tahqiq.language.morphdb.wordlists import read_list

LONGEST_PHRASE = 8
"""Words of the longest name in the lists that is looked for as a whole."""

_ENDINGS = ("", "ه", "ات", "ين", "ون", "ا", "ان", "هم", "ها")
_NISBA_ENDINGS = ("", "ه", "ين", "ون", "ات", "ا", "ان", "تين")


Phrases = tuple[tuple[tuple[str, ...], str], ...]
"""Rests and kinds of the names that begin with a word."""


def folded(words: str) -> frozenset[str]:
    """The words of a line, folded."""
    return frozenset(fold(words).split())


def bare(folded: str) -> str:
    """A folded word without its article."""
    return folded[2:] if folded.startswith("ال") and len(folded) > 4 else folded


def known(stem: str, has_article: bool) -> tuple[tuple[str, ...], Phrases]:
    """The marks of a word, and the phrases that begin with it."""
    printed = f"ال{stem}" if has_article else stem
    return words().get(printed) or loose().get(stem, ()), phrases().get(printed, ())


def marks(stem: str, has_article: bool) -> tuple[str, ...]:
    """The lists that a folded word stands on by itself, as short names, sorted."""
    return words().get(f"ال{stem}" if has_article else stem, ()) or loose().get(stem, ())


@cache
@without_collection()
def words() -> dict[str, tuple[str, ...]]:
    """The same for each word of lists where the article counts: «سبق» is a newspaper, «السبق» none."""
    gazetteer = resource("gazetteer")
    found: dict[str, set[str]] = {}
    sources = (
        ("place", (*_single("places"), *_single("places", gazetteer), *_single("cldr_places", gazetteer))),
        ("org", (*_single("organisations"), *_single("organisations", gazetteer))),
        ("club", _single("clubs", gazetteer)),
        ("outlet", _single("outlets", gazetteer)),
    )
    for mark, entries in sources:
        for entry in _folded(entries):
            found.setdefault(entry, set()).add(mark)
    return {word: tuple(sorted(own.union(loose().get(bare(word), ())))) for word, own in found.items()}


@cache
@without_collection()
def loose() -> dict[str, tuple[str, ...]]:
    """For each word without article the lists where an article more or less does not count."""
    names = ["noun"]
    found = dict.fromkeys(_with_endings("nouns", _ENDINGS), 1)  # the longest by far
    known = found.get

    def add(mark: str, entries: set[str]) -> None:
        if mark not in names:
            names.append(mark)
        bit = 1 << names.index(mark)
        for key in entries:
            found[key] = known(key, 0) | bit

    gazetteer = resource("gazetteer")
    add("given", _bare([w for e in read_list("given_names", gazetteer) for w in e.columns[1:]]))
    add("name", _bare((*_single("people"), *_single("names", gazetteer))))
    add("nation", _with_endings("nationalities", _NISBA_ENDINGS))
    add("title", _with_endings("titles", _ENDINGS))
    heads: dict[str, list[str]] = {}
    for entry in read_list("heads", gazetteer):
        kind = entry.one_of(0, lambda column: column in ("org", "place", "person"), "org, place or person")
        heads.setdefault(f"{kind}_head", []).extend([w + end for w in entry.columns[1:] for end in ("", "ه", "ات")])
    for mark, words_of in heads.items():
        add(mark, _bare(words_of))
    add("adjective", _with_endings("adjectives", _NISBA_ENDINGS))
    sets = {bits: tuple(sorted(n for at, n in enumerate(names) if bits >> at & 1)) for bits in set(found.values())}
    return {word: sets[bits] for word, bits in found.items()}


def _bare(entries: Iterable[str]) -> set[str]:
    """The entries folded and without article."""
    return set(map(bare, _folded(entries)))


def _with_endings(name: str, endings: tuple[str, ...]) -> set[str]:
    """The words of a list with each ending, folded and without article."""
    words = _folded([word for entry in read_list(name) for word in entry.columns])
    stems = {word[:-1] if word[-1:] == "ه" else word for word in words}
    found = {stem + end for stem in stems for end in endings}
    found.update(words)
    articled = {word for word in found if word[:2] == "ال"}
    found -= articled
    found.update(map(bare, articled))
    return found


def _folded(entries: Iterable[str]) -> list[str]:
    """The entries folded, all at once."""
    return fold("\n".join(entries)).split("\n")


def _single(name: str, folder: Path | None = None) -> Iterator[str]:
    return (entry for entry in _names(name, folder) if " " not in entry)


def _names(name: str, folder: Path | None = None) -> Iterator[str]:
    """The names of a list; of «بلومبرغ» also the Egyptian spelling «بلومبرج»."""
    for entry in read_list(name, folder, tabs=True):
        yield entry.columns[0]
        if "غ" in entry.columns[0]:
            yield entry.columns[0].replace("غ", "ج")


@cache
@without_collection()
def phrases() -> dict[str, Phrases]:
    """Names of several words: for the first word the rest of each name and its kind, longest first.

    All words are folded, all but the first without article.
    """
    found: dict[str, set[tuple[tuple[str, ...], str]]] = {}
    gazetteer = resource("gazetteer")
    sources = (
        ("place", (*_names("places"), *_names("places", gazetteer), *_names("cldr_places", gazetteer))),
        ("org", (*_names("organisations"), *_names("organisations", gazetteer), *_names("clubs", gazetteer))),
        ("outlet", tuple(_names("outlets", gazetteer))),
        ("person", tuple(_names("names", gazetteer))),
    )
    for kind, names in sources:
        for name in _folded(names):
            first, *rest = name.replace("-", " ").split()
            if rest and len(rest) < LONGEST_PHRASE:
                found.setdefault(first, set()).add((tuple(bare(word) for word in rest), kind))
    return {first: tuple(sorted(rests, key=lambda r: (-len(r[0]), r))) for first, rests in found.items()}
