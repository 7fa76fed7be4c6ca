"""The shipped morphology database, read without camel-tools: quick to load, and the same segmentations.

``resources/morphology/tahqiq.db`` is built from the lists of ``resources/words`` by ``packaging/build-morphology``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from tahqiq.domain.resources import resource
from tahqiq.language.loading import without_collection

CLITIC_FEATURES = ("prc3", "prc2", "prc1", "prc0")


@dataclass(frozen=True, slots=True)
class Segmentation:
    """One way to read a word.

    ``lengths`` are its clitics, the values of prc3 to prc0 that are there, each with the letters that it takes;
    ``printed`` is the whole word as the database spells it, ``citation`` says whether it stands so in a dictionary.
    """

    lengths: tuple[tuple[str, int], ...]
    printed: str
    pos: str
    citation: bool

    @property
    def length(self) -> int:
        """Letters of all clitics."""
        return sum(length for _, length in self.lengths)


class _Prefix(NamedTuple):
    category: str
    printed: str
    clitics: tuple[tuple[str, int], ...]


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
        self._stems: dict[str, list[tuple[str, str]]] = {}
        for key, category, said in _entries(sections["STEMS"]):
            self._stems.setdefault(key, []).append((category, said))
        self._before, self._after, self._across = (
            {tuple(line.split()) for line in sections[f"TABLE {name}"]} for name in ("AB", "BC", "AC")
        )
        self._longest_prefix = max(map(len, self._prefixes))
        self._longest_suffix = max(map(len, self._suffixes))

    def stems(self) -> Iterator[tuple[str, str, str]]:
        """Every stem: folded, its category, its features as the database writes them («diac:… pos:noun …»)."""
        for stem, readings in self._stems.items():
            for category, said in readings:
                yield stem, category, said

    def segmentations(self, word: str) -> Iterator[Segmentation]:
        """Every reading of a folded word that the database allows."""
        length = len(word)
        endings = [
            (right, suffixes)
            for right in range(max(1, length - self._longest_suffix), length + 1)
            if (suffixes := self._suffixes.get(word[right:])) is not None
        ]
        for left in range(min(self._longest_prefix, length - 1) + 1):
            prefixes = self._prefixes.get(word[:left])
            if prefixes is None:
                continue
            for right, suffixes in endings:
                if right > left and (stems := self._stems.get(word[left:right])) is not None:
                    for prefix in prefixes:
                        yield from self._readings(prefix, stems, suffixes)

    def lemmas(self, word: str) -> Iterator[tuple[str, int, str]]:
        """For every reading of a folded word its lemma, the letters of its clitics, and which form of a verb it is.

        A masdar or a participle has the lemma of its verb: its past tense, third person («ارتفع» of «ارتفاعها»). The
        form is "masdar", "participle" or empty.
        """
        longest = min(self._longest_prefix, len(word) - 1)
        for left in range(longest + 1):
            for right in range(max(left + 1, len(word) - self._longest_suffix), len(word) + 1):
                suffixes, prefixes = self._suffixes.get(word[right:], ()), self._prefixes.get(word[:left], ())
                if not suffixes or not prefixes:
                    continue
                for category, said in self._stems.get(word[left:right], ()):
                    endings = [end.category for end in suffixes if (category, end.category) in self._after]
                    for prefix in prefixes:
                        if (prefix.category, category) in self._before and any(
                            (prefix.category, ending) in self._across for ending in endings
                        ):
                            features = _features(said)
                            cut = sum(length for _, length in prefix.clitics)
                            yield features["lex"], cut, features.get("vform", "")

    def _readings(
        self, prefix: _Prefix, stems: list[tuple[str, str]], suffixes: list[_Suffix]
    ) -> Iterator[Segmentation]:
        for category, said in stems:
            if (prefix.category, category) not in self._before:
                continue
            for suffix in suffixes:
                if (category, suffix.category) in self._after and (prefix.category, suffix.category) in self._across:
                    diac, pos = _spelling_and_pos(said)
                    yield Segmentation(prefix.clitics, prefix.printed + diac + suffix.printed, pos, suffix.citation)

    def __len__(self) -> int:
        return len(self._stems)


@cache
@without_collection()
def shipped() -> Lexicon:
    """The database that comes with the program, read once."""
    return Lexicon(resource("morphology", "tahqiq.db"))


@lru_cache(maxsize=50_000)
def segmentations(word: str) -> tuple[Segmentation, ...]:
    """The readings of a folded word in the shipped database."""
    return tuple(shipped().segmentations(word))


def _sections(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in text.split("\n"):
        if line.startswith("###"):
            lines = found.setdefault(line.strip("#"), [])
        elif line:
            lines.append(line)
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
