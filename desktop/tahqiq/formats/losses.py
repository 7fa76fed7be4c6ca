"""What formats cannot hold: the kinds of loss, and how many things of each kind a dataset has.

An exporter announces what it loses with a ``Tally``; ``verifying`` finds out from the file what was really lost; the
two must be equal, kind by kind. Each kind is worded by the message ``loss_<kind>``; all but ``HISTORY`` have a count.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from enum import StrEnum

from tahqiq.domain.annotations import Annotation, Link
from tahqiq.domain.articles import Article, DateOrigin
from tahqiq.domain.entities import Entity
from tahqiq.domain.messages import Message
from tahqiq.formats.dataset import Content, Dataset, Written


class Loss(StrEnum):
    """A kind of thing that is not in the file; the comment says what is counted."""

    HISTORY = "history"  # always lost, not counted
    LINKS_CUT = "links_cut"  # links with one end outside the choice; the choice's doing, not the format's
    VERSIONS = "versions"  # older versions that go as articles of their own; no format says which one corrects which
    MASKED = "masked"  # people whose names were replaced; the choice's doing, too
    PROJECT = "project"  # 1 where the project's name, number or time is not there
    TEXT = "text"  # articles whose text is not there
    BARE_ARTICLES = "bare_articles"  # articles without annotations that are not there at all
    DESCRIPTION = "description"  # articles with a title, source, agency, author, address, date or file name lost
    PARTICULARS = "particulars"  # articles whose progress or time of import is lost
    REGIONS = "regions"  # regions
    LABELS = "labels"  # labels whose definition (set, names, role, colour, line, key, attributes …) is not whole
    REGISTER = "register"  # names of the register that are not whole (spellings, titles, notes), or not there
    DISTINCT = "distinct"  # pairs of names that are declared two
    OVERLAPS = "overlaps"  # annotations not there that overlap another of their article
    INTERRUPTED = "interrupted"  # annotations in several parts that are not there
    EMPTY = "empty"  # annotations without a character that are not there
    ANNOTATIONS = "annotations"  # any others that are not there
    PARTS = "parts"  # annotations in several parts that are there in another shape
    BOUNDS = "bounds"  # annotations in one part whose ends are elsewhere
    LABEL = "label"  # annotations with another label
    ATTRIBUTES = "attributes"  # annotations with an attribute lost
    NOTES = "notes"  # annotations whose note is lost
    UNSURE = "unsure"  # annotations marked unsure that no longer are
    SPEAKERS = "speakers"  # annotations whose speaker is lost
    ATTRIBUTION = "attribution"  # annotations whose form of speech, office or agency is lost
    CUES = "cues"  # reporting words and words that name the speaker
    ENTITIES = "entities"  # annotations that no longer say whom they name
    MADE = "made"  # annotations and links that do not say by whom and when
    CONTEXT = "context"  # annotations without the words around their spans
    LINKS = "links"  # links inside an article
    LINKS_ACROSS = "links_across"  # links between articles
    LINK_NOTES = "link_notes"  # links there whose note is lost
    FORMULA = "formula"  # cells that got an apostrophe so that no spreadsheet runs them; announced, not a difference


UNVERIFIED = frozenset({Loss.HISTORY, Loss.LINKS_CUT, Loss.VERSIONS, Loss.MASKED, Loss.FORMULA})
"""What no comparison of file and project can show."""

MISSING = (Loss.OVERLAPS, Loss.INTERRUPTED, Loss.EMPTY, Loss.ANNOTATIONS)
"""What a missing annotation counts as."""

Losses = Counter[Loss]


def missing_as(annotation: Annotation, content: Content) -> Loss:
    """The kind of loss that it is when a format has no place for this annotation of ``content``."""
    if len(annotation.parts) > 1:
        return Loss.INTERRUPTED
    if annotation.start == annotation.end:
        return Loss.EMPTY
    return Loss.OVERLAPS if overlapped(annotation, content) else Loss.ANNOTATIONS


def overlapped(annotation: Annotation, content: Content) -> bool:
    """Whether a character of the annotation also bears another annotation."""
    return any(
        a.start < b.end and b.start < a.end
        for other in content.annotations
        if other.id != annotation.id
        for a in annotation.parts
        for b in other.parts
    )


DESCRIPTION = ("title", "source", "via", "author", "url", "published", "published_origin", "file_name")
"""What ``Loss.DESCRIPTION`` is about: the fields of an ``Article`` that say where it is from."""


def described(article: Article, held: Collection[str] = ()) -> bool:
    """Whether the fields of ``DESCRIPTION``, but for those ``held``, say anything of an article."""
    said = (getattr(article, name) for name in DESCRIPTION if name not in held)
    return any(value and value is not DateOrigin.UNKNOWN for value in said)


def has(annotation: Annotation) -> Losses:
    """What an annotation would lose in a format that holds nothing but labelled spans."""
    said, found = annotation.attribution, Losses()
    found[Loss.PARTS] = len(annotation.parts) > 1
    found[Loss.ATTRIBUTES] = bool(annotation.attributes)
    found[Loss.NOTES] = bool(annotation.note)
    found[Loss.UNSURE] = annotation.unsure
    found[Loss.ENTITIES] = annotation.entity_id is not None
    found[Loss.MADE] = 1
    found[Loss.CONTEXT] = any(part.prefix or part.suffix for part in annotation.parts)
    if said is not None:
        found[Loss.SPEAKERS] = said.speaker_id is not None
        found[Loss.ATTRIBUTION] = said.form is not None or bool(said.title or said.via)
        found[Loss.CUES] = (said.cue is not None) + (said.mention is not None)
    return found


class Tally:
    """Counts what a format loses while it is written.

    Args:
        loses: the kinds that the format never holds; give what is lost only now and then to ``lost``.
        description: the fields of ``DESCRIPTION`` that it holds all the same, where it loses others.
    """

    def __init__(self, loses: Collection[Loss] = (), description: Collection[str] = ()) -> None:
        self._loses = frozenset(loses)
        self._held = frozenset(description)
        self._never = Losses()
        self._lost = Losses()
        self._used: set[int] = set()
        self._gone: set[int] = set()
        self.articles = self.annotations = self.links = 0

    def lost(self, kind: Loss, count: int = 1) -> None:
        """Something was lost that the format holds at other times."""
        self._lost[kind] += count

    def article(self, content: Content, missing: Collection[int] = ()) -> None:
        """Count one article with all that is in it.

        Args:
            content: the article.
            missing: numbers of annotations that the format has no place for.
        """
        if not content.annotations and Loss.BARE_ARTICLES in self._loses:
            self._never[Loss.BARE_ARTICLES] += 1
            return
        self.articles += 1
        self._never[Loss.DESCRIPTION] += described(content.article, self._held)
        self._never[Loss.PARTICULARS] += 1
        self._never[Loss.REGIONS] += len(content.regions)
        self._never[Loss.TEXT] += 1
        for annotation in content.annotations:
            if annotation.id in missing:
                self._lost[missing_as(annotation, content)] += 1
                self._gone.add(annotation.id)
            else:
                self._annotation(annotation)
        for link in content.links:
            self._link(link, Loss.LINKS)

    def _annotation(self, annotation: Annotation) -> None:
        self.annotations += 1
        self._never.update(has(annotation))
        said = annotation.attribution
        if said is not None and said.speaker_id is not None and Loss.SPEAKERS not in self._loses:
            self._used.add(said.speaker_id)
        if annotation.entity_id is not None and Loss.ENTITIES not in self._loses:
            self._used.add(annotation.entity_id)

    def _link(self, link: Link, kind: Loss) -> None:
        if kind in self._loses or link.a_id in self._gone or link.b_id in self._gone:
            self._lost[kind] += 1
            return
        self.links += 1
        self._never[Loss.LINK_NOTES] += bool(link.note)
        self._never[Loss.MADE] += 1

    def written(self, dataset: Dataset) -> Written:
        """What was written and lost in all; to be called once, after every article was counted."""
        for link in dataset.links_across():
            self._link(link, Loss.LINKS_ACROSS)
        never = self._never
        never[Loss.PROJECT] = 1
        never[Loss.LABELS] = len(dataset.labels())
        never[Loss.REGISTER] = sum(not self._is_whole(entity) for entity in dataset.entities())
        never[Loss.DISTINCT] = len(dataset.distinct)
        loses = self._loses if dataset.with_text else self._loses | {Loss.TEXT}
        lost = self._lost + Losses({kind: n for kind, n in never.items() if kind in loses})
        return Written(self.articles, self.annotations, self.links, len(self._used), messages(lost, dataset))

    def _is_whole(self, entity: Entity) -> bool:
        return entity.id in self._used and not (entity.note or entity.spellings or entity.titles)


def messages(count: Losses, dataset: Dataset) -> tuple[Message, ...]:
    """The losses in words for people, history first; ``links_cut`` and ``versions`` are the dataset's."""
    counted = Losses(count)
    counted[Loss.LINKS_CUT] = dataset.links_cut
    counted[Loss.VERSIONS] = dataset.versions
    counted[Loss.MASKED] = dataset.masked()
    del counted[Loss.HISTORY]
    said = [Message(f"loss_{kind}", {"count": counted[kind]}) for kind in Loss if counted[kind] > 0]
    return (Message("loss_history"), *said)


def counts(said: Collection[Message], kinds: Collection[Loss] | None = None) -> Losses:
    """The other way round: messages ``loss_…`` as counts.

    Args:
        said: the messages.
        kinds: those to count; None for all that a comparison can show.
    """
    named = [(Loss(m.code.removeprefix("loss_")), int(m.params.get("count", 0))) for m in said]
    return Losses({k: n for k, n in named if n and (k not in UNVERIFIED if kinds is None else k in kinds)})
