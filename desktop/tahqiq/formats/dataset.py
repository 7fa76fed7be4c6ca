"""What an exporter is given and an importer gives: the project as streams of plain domain objects.

Every stream can be run through more than once and holds only a few articles at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from tahqiq.domain.annotations import Annotation, Link
from tahqiq.domain.articles import Article, Region
from tahqiq.domain.entities import Entity
from tahqiq.domain.labels import Label, LabelSet
from tahqiq.domain.messages import Message
from tahqiq.domain.project import ProjectInfo
from tahqiq.storage.queries.export import PlainRow


def no_text(_sha256: str) -> None:
    """Gives no text for any SHA-256."""


class Content(Protocol):
    """An article with its regions and annotations, and the links between two of them."""

    @property
    def article(self) -> Article: ...
    @property
    def regions(self) -> tuple[Region, ...]: ...
    @property
    def annotations(self) -> tuple[Annotation, ...]: ...
    @property
    def links(self) -> tuple[Link, ...]: ...


class Raw(Protocol):
    """As ``storage.queries.export.Raw``: an article with its annotations as rows."""

    @property
    def article(self) -> Article: ...
    @property
    def regions(self) -> tuple[Region, ...]: ...
    @property
    def rows(self) -> tuple[PlainRow, ...]: ...
    @property
    def finished(self) -> Mapping[int, bytes]: ...


@dataclass(frozen=True, slots=True)
class Dataset:
    """A project, or the chosen part of it, on its way into a file.

    Articles come by id, their annotations by id, links by id; ``links`` are all of them, ``links_across`` those between
    two articles (the others are also in their article's ``Content``).
    ``with_text`` says whether articles carry their text. ``links_cut`` is the number of links that are left out because
    only one end was chosen, ``versions`` that of articles that another one of them corrects. ``raw`` is a short cut
    that only the JSON Lines writer takes, where there is one; its articles always carry their text. ``masked`` is how
    many people's names were replaced so far, ``text_of`` their texts by SHA-256 where they are not those of the
    project. ``together`` gives groups of articles' numbers (also of ones that are not chosen) that report one event,
    for formats that part articles into splits.
    """

    project: ProjectInfo
    program: str
    exported_at: str
    annotators: Mapping[int, str]
    label_sets: tuple[LabelSet, ...]
    entities: Callable[[], Iterator[Entity]]
    distinct: tuple[tuple[int, int], ...]
    articles: Callable[[], Iterator[Content]]
    links: Callable[[], Iterator[Link]]
    links_across: Callable[[], Iterator[Link]]
    with_text: bool = True
    links_cut: int = 0
    versions: int = 0
    raw: Callable[[], Iterator[Raw]] | None = None
    together: Callable[[], Iterable[Sequence[int]]] | None = None
    masked: Callable[[], int] = int
    text_of: Callable[[str], str | None] = no_text

    def labels(self) -> dict[int, Label]:
        """Every label by id."""
        return {label.id: label for s in self.label_sets for label in s.labels}


@dataclass(frozen=True, slots=True)
class Written:
    """What went into a file, and what the format could not hold."""

    articles: int
    annotations: int
    links: int
    entities: int
    losses: tuple[Message, ...]
