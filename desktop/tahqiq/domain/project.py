"""The project as a whole."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProjectInfo:
    """``uuid`` names the project in exported files; ``created_at`` is an ISO time in UTC."""

    uuid: str
    name: str
    created_at: str


@dataclass(frozen=True, slots=True)
class ProjectCounts:
    """How much is in sight. ``characters`` are code points; ``done`` articles; ``attributed`` claims and quotes."""

    articles: int
    done: int
    annotations: int
    unsure: int
    attributed: int
    entities: int
    links: int
    characters: int
