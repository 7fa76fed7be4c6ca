"""What the editors of one project have taught the engine: words that no list of ours can know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from tahqiq.domain.entities import EntityKind


@dataclass(frozen=True, slots=True)
class ProjectWords:
    """The word lists of a project, as printed (the engine folds them itself).

    ``names`` are spellings of people, bodies and places with their kind (the register's and those of the list),
    ``not_names`` are words that an editor said name nobody, ``titles`` are offices and ranks that stand before a name,
    ``cues`` are words that report speech with the kind of their report (``neutral``, ``claim``, ``denial``,
    ``admission``, ``warning``), ``not_cues`` are words that do not.
    """

    names: Mapping[str, EntityKind] = field(default_factory=lambda: MappingProxyType({}))
    not_names: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    cues: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    not_cues: frozenset[str] = frozenset()


NO_WORDS = ProjectWords()
"""A project that has taught nothing yet."""
