"""What makes a thing of a dataset and one of the project the same, and what differs where they are not quite."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import replace

from tahqiq.domain.annotations import Annotation
from tahqiq.domain.articles import Region
from tahqiq.domain.entities import Entity
from tahqiq.domain.messages import Message
from tahqiq.services.commands import rows
from tahqiq.storage.rows import Row

Likeness = tuple[Hashable, ...]
"""Equal for two things that are the same in every respect but their ids."""

PARTICULARS = ("title", "source", "via", "author", "url", "published")
"""What an editor says of an article."""


def entity_likeness(given: Entity) -> Likeness:
    """Kind, name, note, spellings and titles."""
    spelled = frozenset(s.text for s in given.spellings)
    titled = frozenset((t.text, t.since, t.until) for t in given.titles)
    return (given.kind, given.name, given.note, spelled, titled)


def annotation_likeness(given: Annotation) -> Likeness:
    """Everything but id, annotator and times; spans without their words, which are the text's."""
    said = given.attribution
    speech: Likeness = ()
    if said is not None:
        ends = tuple((a.start, a.end) if a else None for a in (said.cue, said.mention))
        speech = (said.speaker_id, said.form, said.title, said.via, *ends)
    spans = tuple((part.start, part.end) for part in given.parts)
    return (
        given.article_id,
        given.label_id,
        spans,
        rows.attributes(given.attributes),
        given.note,
        given.unsure,
        given.entity_id,
        speech,
    )


def mapped(given: Annotation, ids: Mapping[str, Mapping[int, int]]) -> Annotation:
    """``given`` with the ids of the file replaced by those that things have here."""
    said = given.attribution
    if said is not None and said.speaker_id is not None:
        said = replace(said, speaker_id=ids["entity"][said.speaker_id])
    return replace(
        given,
        article_id=ids["article"][given.article_id],
        label_id=ids["label"][given.label_id],
        entity_id=None if given.entity_id is None else ids["entity"][given.entity_id],
        annotator_id=ids["annotator"][given.annotator_id],
        attribution=said,
    )


def same_regions(ours: Iterable[Region], theirs: Iterable[Region]) -> bool:
    """Whether two articles with one text are parted in the same way, whoever said so."""
    return _spans(ours) == _spans(theirs)


def _spans(regions: Iterable[Region]) -> list[tuple[int, int, str]]:
    return [(r.start, r.end, r.role) for r in regions]


def kept(ours: Row, theirs: Row) -> list[Message]:
    """What of the particulars of an article stays as the project has it though the dataset says otherwise."""
    differing = [c for c in PARTICULARS if ours[c] != theirs[c]]
    return [
        Message(
            "dataset_kept",
            {"title": ours["title"], "what": c, "ours": ours[c] or "—", "theirs": theirs[c] or "—"},
        )
        for c in differing
    ]
