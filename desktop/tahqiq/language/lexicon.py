"""The shipped morphology database, read without camel-tools: quick to load, and the same segmentations.

``resources/morphology/tahqiq.db`` is built from the lists of ``resources/words`` by ``packaging/build-morphology``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from tahqiq.domain.resources import resource

CLITIC_FEATURES = ("prc3", "prc2", "prc1", "prc0")


@dataclass(frozen=True, slots=True)
class Segmentation:
    """One way to read a folded word: its clitics with the letters that each takes, and what the rest is.

    ``lengths`` are the values of prc3 to prc0 that are there, in order; ``stem`` is folded.
    """

    lengths: tuple[tuple[str, int], ...]
    stem: str
    pos: str

    @property
    def length(self) -> int:
        """Letters of all clitics."""
        return sum(length for _, length in self.lengths)


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
        self._prefixes: dict[str, list[tuple[str, tuple[tuple[str, int], ...]]]] = {}
        for key, category, said in _entries(sections["PREFIXES"]):
            features = dict(part.split(":", 1) for part in said.split(" "))
            self._prefixes.setdefault(key, []).append((category, clitic_lengths(features)))
        self._suffixes: dict[str, set[str]] = {}
        for key, category, _ in _entries(sections["SUFFIXES"]):
            self._suffixes.setdefault(key, set()).add(category)
        self._stems: dict[str, list[tuple[str, str]]] = {}
        for key, category, said in _entries(sections["STEMS"]):
            self._stems.setdefault(key, []).append((category, said))
        self._before, self._after, self._across = (
            {tuple(line.split()) for line in sections[f"TABLE {name}"]} for name in ("AB", "BC", "AC")
        )
        self._longest_prefix = max(map(len, self._prefixes))
        self._longest_suffix = max(map(len, self._suffixes))

    def segmentations(self, word: str) -> Iterator[Segmentation]:
        """Every reading of a folded word that the database allows."""
        length = len(word)
        for left in range(min(self._longest_prefix, length - 1) + 1):
            prefixes = self._prefixes.get(word[:left])
            if prefixes is None:
                continue
            for right in range(max(left + 1, length - self._longest_suffix), length + 1):
                stem, suffixes = word[left:right], self._suffixes.get(word[right:])
                if suffixes is not None and stem in self._stems:
                    yield from self._readings(prefixes, stem, suffixes)

    def _readings(
        self, prefixes: list[tuple[str, tuple[tuple[str, int], ...]]], stem: str, suffixes: set[str]
    ) -> Iterator[Segmentation]:
        for prefix, clitics in prefixes:
            for category, said in self._stems[stem]:
                if (prefix, category) in self._before and any(
                    (category, suffix) in self._after and (prefix, suffix) in self._across for suffix in suffixes
                ):
                    yield Segmentation(clitics, stem, said.partition(" pos:")[2].partition(" ")[0])

    def knows_stem(self, folded: str) -> bool:
        """Whether a folded spelling is a stem of the database by itself."""
        return folded in self._stems

    def __len__(self) -> int:
        return len(self._stems)


@cache
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
