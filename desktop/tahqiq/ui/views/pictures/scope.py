"""What a picture is of: chosen articles, with the inconsistencies between them or the spellings of one name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tahqiq.domain.inconsistencies import Inconsistency, SpellingCluster


class PictureKind(StrEnum):
    TIMELINE = "timeline"
    MATRIX = "matrix"
    GRAPH = "graph"


class MatrixOf(StrEnum):
    """What the columns of a matrix are."""

    SPEAKERS = "speakers"
    SPELLINGS = "spellings"
    VALUES = "values"


MOST_ARTICLES = 60
"""Articles in one picture; of more, the first are shown, and it is said."""


@dataclass(frozen=True, slots=True)
class PictureScope:
    """Which articles, named ``title``; ``conflicts`` are theirs, ``cluster`` the spellings of the name in hand."""

    article_ids: tuple[int, ...] = ()
    title: str = ""
    conflicts: tuple[Inconsistency, ...] = ()
    cluster: SpellingCluster | None = None
