"""Speakers and whatever else has a name: one entity, many spellings, dated titles."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class EntityKind(StrEnum):
    PERSON = "person"
    ORG = "org"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way an entity's name is printed, exactly as printed."""

    id: int
    text: str


@dataclass(frozen=True, slots=True)
class DatedTitle:
    """An office or title with the ISO dates (whole or partial) between which it is held; None is open."""

    id: int
    text: str
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, body or place in the register. ``name`` is the spelling the house prefers."""

    id: int
    kind: EntityKind
    name: str
    note: str = ""
    spellings: tuple[Spelling, ...] = ()
    titles: tuple[DatedTitle, ...] = ()


@dataclass(frozen=True, slots=True)
class EntityUse:
    """An entity with what the project holds of it."""

    entity: Entity
    said: int  # quotes and claims attributed to it
    mentioned: int
    articles: int


@dataclass(frozen=True, slots=True)
class EntityMatch:
    """An entity found by a spelling or a title; ``matched`` is that spelling as printed."""

    entity: Entity
    matched: str
    by_title: bool
    said: int
