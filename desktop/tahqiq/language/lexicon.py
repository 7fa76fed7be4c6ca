"""The shipped morphology database, read without camel-tools: quick to load, and the same segmentations.

``resources/morphology/tahqiq.db`` is built from the lists of ``resources/words`` by ``packaging/build-morphology``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

from tahqiq.domain.resources import resource
from tahqiq.language.loading import without_collection

CLITIC_FEATURES = ("prc3", "prc2", "prc1", "prc0")

Clitics = tuple[tuple[str, int], ...]
"""The clitics of a reading, first to last, each with the letters that it takes."""

Kind = tuple[Clitics, str]
"""The clitics of a reading and its part of speech."""

_Frames = tuple[tuple[Clitics, dict[str, list[tuple[str, str, bool]]]], ...]

_Sorts = tuple[tuple[str, str], ...]


class Segmentation(NamedTuple):
    """One way to read a word.

    ``lengths`` are its clitics, the values of prc3 to prc0 that are there, each with the letters that it takes;
    ``printed`` is the whole word as the database spells it, ``citation`` says whether it stands so in a dictionary.
    """

    lengths: Clitics
    printed: str
    pos: str
    citation: bool

    @property
    def length(self) -> int:
        """Letters of all clitics."""
        return sum([length for _, length in self.lengths])


class Lemma(NamedTuple):
    """The lemma of one reading of a word.

    A masdar or a participle has the lemma of its verb: its past tense, third person («ارتفع» of «ارتفاعها»). ``cut``
    are the letters of the reading's clitics, ``form`` is "masdar", "participle" or empty.
    """

    lemma: str
    cut: int
    pos: str
    form: str


_as_segmentation: Callable[[tuple[Clitics, str, str, bool]], Segmentation] = partial(tuple.__new__, Segmentation)


class _Prefix(NamedTuple):
    category: str
    printed: str
    clitics: Clitics


class _Suffix(NamedTuple):
    category: str
    printed: str
    citation: bool


def clitic_lengths(features: Mapping[str, str]) -> tuple[tuple[str, int], ...]:
    """The clitics of an analysis and how many letters each takes; ال after ل is written as one ل.

    Reads the feature names of calima databases: prc3 prc2 prc1 prc0, with "0" or "na" where there is none.
    """
    found: list[tuple[str, int]] = []
    for name in CLITIC_FEATURES:
        value = features.get(name, "0")
        if value in ("", "0", "na", "-"):
            continue
        if value == "Al_det":
            joined = bool(found) and found[-1][0].startswith(("li_", "la_"))
            found.append((value, 1 if joined else 2))
        else:
            found.append((value, 2 if value.startswith(("mA_", "lA_", "hA", "yA", "fiy", "fy_")) else 1))
    return tuple(found)


class Lexicon:
    """Prefixes, stems, endings and what may stand together, as in an ALMOR database."""

    def __init__(self, path: Path) -> None:
        """Reads the database.

        Raises:
            OSError: it cannot be read.
            ValueError: it is not in the ALMOR format.
        """
        sections = _sections(path.read_text(encoding="utf-8"))
        self._prefixes: dict[str, list[_Prefix]] = {}
        for key, category, said in _entries(sections["PREFIXES"]):
            features = _features(said)
            self._prefixes.setdefault(key, []).append(_Prefix(category, features["diac"], clitic_lengths(features)))
        self._suffixes: dict[str, list[_Suffix]] = {}
        for key, category, said in _entries(sections["SUFFIXES"]):
            features = _features(said)
            self._suffixes.setdefault(key, []).append(_Suffix(category, features["diac"], "form" not in features))
        self._stems: dict[str, str] = {}  # by lines, parted when they are asked for
        stems = self._stems
        for line in sections["STEMS"]:
            key, _, said = line.partition("\t")
            known = stems.get(key)
            stems[key] = said if known is None else f"{known}\n{said}"
        self._before, after, self._across = (
            {tuple(line.split()) for line in sections[f"TABLE {name}"]} for name in ("AB", "BC", "AC")
        )
        self._bearing: dict[str, list[str]] = {}
        for category, suffix in sorted(after):
            self._bearing.setdefault(suffix, []).append(category)
        self._suffixes.setdefault("", [])
        self._beginnings = frozenset(key[:size] for key in self._prefixes for size in range(1, len(key) + 1))
        self._closers: dict[str, list[int]] = {}
        for length, last in sorted({(len(key), key[-1:]) for key in self._suffixes if key}, reverse=True):
            self._closers.setdefault(last, []).append(length)
        self._read: dict[str, tuple[tuple[str, str, str], ...]] = {}
        self._cited: dict[str, tuple[tuple[str, str, str, str], ...]] = {}
        self._frames: dict[tuple[str, str], _Frames] = {}
        self._sorts: dict[str, _Sorts] = {}
        self._alike: dict[_Sorts, _Sorts] = {}
        self._kinds: dict[tuple[str, str, _Sorts], tuple[Kind, ...]] = {}

    def stems(self) -> Iterator[tuple[str, str, str]]:
        """Every stem: folded, its category, its features as the database writes them («diac:… pos:noun …»)."""
        for stem in self._stems:
            for category, said in self._said(stem):
                yield stem, category, said

    def _said(self, stem: str) -> list[list[str]]:
        """Category and features of each reading of a stem."""
        return [line.split("\t") for line in self._stems[stem].split("\n")] if stem in self._stems else []

    def segmentations(self, word: str) -> list[Segmentation]:
        """Every reading of a folded word that the database allows."""
        found: list[Segmentation] = []
        for before, stem, after in self._cuts(word):
            readings = self._read.get(stem) or self._read_stem(stem)
            for clitics, by_category in self._frames.get((before, after)) or self._frames_of(before, after):
                found += [
                    _as_segmentation((clitics, opening + diac + ending, pos, cited))
                    for category, diac, pos in readings
                    if category in by_category
                    for opening, ending, cited in by_category[category]
                ]
        return found

    def kinds(self, word: str) -> tuple[Kind, ...]:
        """The clitics and the part of speech of every reading of a folded word; many are the same."""
        found: tuple[Kind, ...] = ()
        for before, stem, after in self._cuts(word):
            sorts = self._sorts.get(stem) or self._sorts_of(stem)
            known = self._kinds.get((before, after, sorts))
            found += self._kinds_of(before, after, sorts) if known is None else known
        return found

    def _sorts_of(self, stem: str) -> _Sorts:
        """Category and part of speech of each reading of a stem, remembered: one and the same for stems alike."""
        sorts = tuple([(category, pos) for category, _, pos in self._read.get(stem) or self._read_stem(stem)])
        found = self._sorts[stem] = self._alike.setdefault(sorts, sorts)
        return found

    def _kinds_of(self, before: str, after: str, sorts: _Sorts) -> tuple[Kind, ...]:
        """The readings of a stem of these sorts between a prefix and an ending, remembered."""
        frames = self._frames.get((before, after)) or self._frames_of(before, after)
        found = tuple([(clitics, pos) for clitics, by in frames for category, pos in sorts if category in by])
        self._kinds[before, after, sorts] = found
        return found

    def _cuts(self, word: str) -> list[tuple[str, str, str]]:
        """The ways to part a word into a prefix, a stem and an ending that the database has."""
        length, stems, suffixes = len(word), self._stems, self._suffixes
        cuts = [(length, "")]
        for n in self._closers.get(word[-1:], ()):
            if n < length and (after := word[length - n :]) in suffixes:
                cuts.insert(-1, (length - n, after))
        found: list[tuple[str, str, str]] = []
        before, left = "", 0
        while left < length:
            if before in self._prefixes:
                for right, after in cuts:
                    if right > left and (stem := word[left:right]) in stems:
                        found.append((before, stem, after))
            left += 1
            before = word[:left]
            if before not in self._beginnings:
                break
        return found

    def _read_stem(self, stem: str) -> tuple[tuple[str, str, str], ...]:
        """Category, spelling and part of speech of each reading of a stem, remembered."""
        found = self._read[stem] = tuple([(category, *_spelling_and_pos(said)) for category, said in self._said(stem)])
        return found

    def _frames_of(self, before: str, after: str) -> _Frames:
        """What the prefixes and endings spelled so add to stems of each category, and whether that is their plain form.

        Remembered: there are only so many prefixes and endings.
        """
        found: list[tuple[Clitics, dict[str, list[tuple[str, str, bool]]]]] = []
        for prefix in self._prefixes.get(before, ()):
            by_category: dict[str, list[tuple[str, str, bool]]] = {}
            for suffix in self._suffixes[after]:
                if (prefix.category, suffix.category) in self._across:
                    for category in self._bearing.get(suffix.category, ()):
                        if (prefix.category, category) in self._before:
                            adds = prefix.printed, suffix.printed, suffix.citation
                            by_category.setdefault(category, []).append(adds)
            if by_category:
                found.append((prefix.clitics, by_category))
        frames = self._frames[before, after] = tuple(found)
        return frames

    def lemmas(self, word: str) -> Iterator[Lemma]:
        """The lemma of every reading of a folded word."""
        for before, stem, after in self._cuts(word):
            frames = self._frames.get((before, after)) or self._frames_of(before, after)
            if not frames:
                continue
            for category, lemma, pos, form in self._cited.get(stem) or self._cite_stem(stem):
                for clitics, by_category in frames:
                    if category in by_category:
                        yield Lemma(lemma, sum([length for _, length in clitics]), pos, form)

    def _cite_stem(self, stem: str) -> tuple[tuple[str, str, str, str], ...]:
        """Category, lemma, part of speech and verbal form of each reading of a stem, remembered."""
        said = [(category, _features(said)) for category, said in self._said(stem)]
        found = tuple([(category, one["lex"], one["pos"], one.get("vform", "")) for category, one in said])
        self._cited[stem] = found
        return found

    def __len__(self) -> int:
        return len(self._stems)


@cache
@without_collection()
def shipped() -> Lexicon:
    """The database that comes with the program, read once."""
    return Lexicon(resource("morphology", "tahqiq.db"))


def segmentations(word: str) -> tuple[Segmentation, ...]:
    """The readings of a folded word in the shipped database."""
    return tuple(shipped().segmentations(word))


def _sections(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for section in ("\n" + text).split("\n###"):
        name, _, body = section.partition("\n")
        lines = found.setdefault(name.strip("#"), [])
        lines += body.rstrip("\n").split("\n") if body.strip("\n") else ()
    missing = {"PREFIXES", "SUFFIXES", "STEMS", "TABLE AB", "TABLE BC", "TABLE AC"} - found.keys()
    if missing:
        raise ValueError(f"not an ALMOR database: no {', '.join(sorted(missing))}")
    return found


def _entries(lines: list[str]) -> Iterator[tuple[str, str, str]]:
    for line in lines:
        key, category, said = line.split("\t")
        yield key, category, said


def _spelling_and_pos(said: str) -> tuple[str, str]:
    """Two features of a stem; they stand first and third, as ``packaging/build-morphology`` writes them."""
    first, _, third, *_ = said.split(" ", 3)
    if first.startswith("diac:") and third.startswith("pos:"):
        return first[5:], third[4:]
    features = _features(said)
    return features["diac"], features["pos"]


def _features(said: str) -> dict[str, str]:
    return dict(part.split(":", 1) for part in said.split(" "))
