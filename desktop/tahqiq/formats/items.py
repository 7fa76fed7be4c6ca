"""What readers of annotated data give, one after the other: plain domain objects, each with its place in the file.

Order: what an item refers to comes before it. An annotation belongs to the page before it. Numbers are the file's own,
each used once for a kind of item; ``services.dataset_import`` gives things the numbers that they have in a project.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tahqiq.domain.annotations import Annotation, Link
from tahqiq.domain.articles import Article, Region
from tahqiq.domain.entities import Entity
from tahqiq.domain.labels import Label, LabelSet
from tahqiq.domain.messages import Message
from tahqiq.domain.project import ProjectInfo


@dataclass(frozen=True, slots=True)
class Annotator:
    """Somebody who tagged."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Distinct:
    """Two entities that an editor said are not the same."""

    a_id: int
    b_id: int


@dataclass(frozen=True, slots=True)
class Page:
    """An article and its regions. The text is empty where the file has none."""

    article: Article
    regions: tuple[Region, ...]
    has_text: bool


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something in the file that no project can hold, or that is wrong; the rest of the file is none the worse."""

    message: Message


Item = ProjectInfo | Annotator | LabelSet | Label | Entity | Distinct | Page | Annotation | Link | LeftOut
"""A ``Label`` outside a set is known by its code alone: the project's label with that code stands for it; where there
is none it is made, in a label set named after the file."""

Place = int | str
"""Where in the file: a line, or the name of a file inside with its line (``articles/7.ann:12``)."""

Items = Iterator[tuple[Place, Item]]

TextByHash = Callable[[str], str | None]
"""Gives the text with this SHA-256 where the project holds it: for files that were exported without text."""

Read = Callable[[Path, TextByHash], Items]
"""Reads a file or, for formats of many files, a ZIP or folder. Raises ``Trouble`` where it cannot be read."""
