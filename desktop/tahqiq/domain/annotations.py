"""Annotations: a label on a span, made or accepted by a person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tahqiq.domain.anchors import Anchor

AttributeValue = str | bool | int | float


class SpeechForm(StrEnum):
    """How speech is reported."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"
    HEADLINE = "headline"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who said it, as this article puts it.

    ``title`` is the office named here («وزير الخارجية الروسي»), ``via`` the agency it came through,
    ``cue`` the reporting words and ``mention`` the words that name the speaker.
    """

    speaker_id: int | None = None
    form: SpeechForm | None = None
    title: str = ""
    via: str = ""
    cue: Anchor | None = None
    mention: Anchor | None = None


@dataclass(frozen=True, slots=True)
class Annotation:
    """A label on one or more spans of one article.

    ``parts`` are in text order, do not overlap, and are more than one only where the words are interrupted.
    ``attribution`` belongs to claims and quotes, ``entity_id`` to mentions. Times are ISO, UTC.
    """

    id: int
    article_id: int
    label_id: int
    parts: tuple[Anchor, ...]
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)
    note: str = ""
    unsure: bool = False
    attribution: Attribution | None = None
    entity_id: int | None = None
    annotator_id: int = 1
    created_at: str = ""
    updated_at: str = ""

    @property
    def start(self) -> int:
        return self.parts[0].start

    @property
    def end(self) -> int:
        return self.parts[-1].end

    @property
    def words(self) -> str:
        """The annotated words; an interruption shows as an ellipsis."""
        return " … ".join(p.exact for p in self.parts)


class LinkKind(StrEnum):
    """Typed relation between two annotations, also in different articles."""

    SAME_CLAIM = "same_claim"
    AGREES = "agrees"
    CONTRADICTS = "contradicts"
    UPDATES = "updates"
    COPIES = "copies"
    SUPPORTS = "supports"
    OTHER_SPELLING = "other_spelling"


DIRECTED = frozenset({LinkKind.UPDATES, LinkKind.COPIES, LinkKind.SUPPORTS})
"""Kinds that read from the first end to the second; the others read both ways."""


def link_key(kind: LinkKind, a_id: int, b_id: int) -> tuple[LinkKind, int, int]:
    """Equal for two links that say the same: a kind that reads both ways has no first end."""
    return (kind, a_id, b_id) if kind in DIRECTED else (kind, min(a_id, b_id), max(a_id, b_id))


@dataclass(frozen=True, slots=True)
class Link:
    """A link from annotation ``a_id`` to annotation ``b_id`` with its reason."""

    id: int
    kind: LinkKind
    a_id: int
    b_id: int
    note: str = ""
    annotator_id: int = 1
    created_at: str = ""
