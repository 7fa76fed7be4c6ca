"""Which entries of the register are listed, and in which order. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from tahqiq.domain.entities import EntityKind, EntityUse
from tahqiq.domain.folding import name_key

_key = lru_cache(maxsize=50_000)(name_key)


class RegisterOrder(StrEnum):
    """What the register is sorted by."""

    NAME = "name"
    SAID = "said"  # most quoted first
    ARTICLES = "articles"  # in most articles first


@dataclass(frozen=True, slots=True)
class RegisterFilter:
    """What an entry must be to be listed.

    ``words`` are sought in spellings and titles, however they are spelled; all must be there.
    """

    words: str = ""
    kind: EntityKind | None = None
    order: RegisterOrder = RegisterOrder.NAME


def listed(uses: Iterable[EntityUse], wanted: RegisterFilter) -> list[EntityUse]:
    """The entries that pass, in order."""
    words = name_key(wanted.words).split()
    rows = [use for use in uses if wanted.kind in (None, use.entity.kind) and _has(use, words)]
    if wanted.order is RegisterOrder.SAID:
        return sorted(rows, key=lambda use: (-use.said, -use.mentioned, _key(use.entity.name)))
    if wanted.order is RegisterOrder.ARTICLES:
        return sorted(rows, key=lambda use: (-use.articles, _key(use.entity.name)))
    return sorted(rows, key=lambda use: (_key(use.entity.name), use.entity.id))


def _has(use: EntityUse, words: list[str]) -> bool:
    if not words:
        return True
    entity = use.entity
    names = [entity.name, *(s.text for s in entity.spellings), *(t.text for t in entity.titles)]
    found = "\n".join(_key(name) for name in names)
    return all(word in found for word in words)
