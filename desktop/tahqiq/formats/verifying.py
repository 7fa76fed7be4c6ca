"""A file read back and compared with the project that went into it: what is not there, counted by kind.

The comparison knows nothing of any format: it takes the items that the format's reader gives. Articles are the same by
their number, annotations by theirs, or where a format has no place for numbers (a reader gives 0) by label and place.
Memory grows with the register and with the links (a few numbers each), not with the articles.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field

from tahqiq.domain.annotations import Annotation, Attribution, Link
from tahqiq.domain.entities import Entity
from tahqiq.domain.labels import Label, LabelSet
from tahqiq.domain.messages import Message
from tahqiq.domain.project import ProjectInfo
from tahqiq.domain.text import text_hash
from tahqiq.formats.dataset import Content, Dataset
from tahqiq.formats.items import Annotator, Distinct, Items, LeftOut, Page
from tahqiq.formats.losses import DESCRIPTION, Loss, Losses, has, missing_as

ArticleSeen = Callable[[int, str], object]
"""Told the number of each article in the file and the SHA-256 of its text."""


@dataclass(slots=True)
class Found:
    """What a file holds of a dataset. ``strange`` counts what is in the file but not in the dataset: always our bug."""

    losses: Losses = field(default_factory=Losses)
    articles: int = 0
    annotations: int = 0
    links: int = 0
    strange: int = 0
    left_out: list[Message] = field(default_factory=list)


def compare(dataset: Dataset, items: Items, seen: ArticleSeen | None = None) -> Found:
    """Compare what was read from a file with what was to be written.

    Args:
        dataset: what was written.
        items: of the format's reader, from the file that was written.
        seen: told of each article that is in the file.

    Raises:
        Trouble: the reader cannot read the file.
    """
    return _Comparison(dataset, seen).run(items)


@dataclass(slots=True)
class _Read:
    """One article of the file with what the file says is in it."""

    page: Page
    annotations: list[Annotation] = field(default_factory=list)


class _Register:
    """What the file said so far besides articles."""

    def __init__(self) -> None:
        self.project: ProjectInfo | None = None
        self.annotators: dict[int, str] = {}
        self.codes: dict[int, str] = {}
        self.definitions: set[Hashable] = set()
        self.entities: dict[int, Entity] = {}
        self.distinct: set[tuple[int, int]] = set()
        self.links: set[int] = set()
        self.strange_links = 0
        self.left_out: list[Message] = []

    def pages(self, items: Items) -> Iterator[_Read]:
        """The articles in order, each once all of it was read."""
        at_hand: _Read | None = None
        for _, item in items:
            match item:
                case Page():
                    if at_hand is not None:
                        yield at_hand
                    at_hand = _Read(item)
                case Annotation():
                    assert at_hand is not None, "a reader gave an annotation before its article"
                    at_hand.annotations.append(item)
                case _:
                    self._note(item)
        if at_hand is not None:
            yield at_hand

    def _note(self, item: object) -> None:
        match item:
            case ProjectInfo():
                self.project = item
            case Annotator():
                self.annotators[item.id] = item.name
            case LabelSet():
                self.codes |= {label.id: label.code for label in item.labels}
                self.definitions |= {definition(item, label) for label in item.labels}
            case Label():
                self.codes[item.id] = item.code
            case Entity():
                self.entities[item.id] = item
            case Distinct():
                self.distinct.add((item.a_id, item.b_id))
            case Link():
                self.links |= {*_link_keys(item, self.annotators)}
                self.strange_links += 1
            case LeftOut():
                self.left_out.append(item.message)

    def named(self, entity_id: int | None) -> Hashable:
        entity = self.entities.get(entity_id or 0)
        return entity and (entity.kind, entity.name)


def definition(label_set: LabelSet, label: Label) -> Hashable:
    """Equal for two labels that are defined alike, whatever their numbers."""
    attributes = tuple((a.name, a.title_ar, a.title_en, a.type, a.choices) for a in label.attributes)
    looks = (label.name_ar, label.name_en, label.role, label.color, label.line, label.key, label.guidelines)
    return (label_set.name, label_set.in_use, label.code, looks, attributes, label.position)


def _link_keys(link: Link, annotators: dict[int, str] | None) -> tuple[int, int, int]:
    """Numbers that say: there is this link; it has this note; this person made it then."""
    ends = (str(link.kind), link.a_id, link.b_id)
    maker = annotators.get(link.annotator_id) if annotators is not None else None
    return hash(ends), hash((*ends, "note", link.note)), hash((*ends, "made", maker, link.created_at))


class _Comparison:
    def __init__(self, dataset: Dataset, seen: ArticleSeen | None) -> None:
        self._dataset = dataset
        self._seen = seen
        self._annotators = dict(dataset.annotators)
        self._entities = {e.id: e for e in dataset.entities()}
        self._codes = {i: label.code for i, label in dataset.labels().items()}
        self._there = _Register()
        self._inside: set[int] = set()
        self._found = Found()

    def run(self, items: Items) -> Found:
        found, waiting = self._found, self._there.pages(items)
        read = next(waiting, None)
        for content in self._dataset.articles():
            self._inside.update(hash(link.id) for link in content.links)
            if read is None or read.page.article.id != content.article.id:
                self._missing(content)
                continue
            self._article(content, read)
            read = next(waiting, None)
        found.strange += (read is not None) + sum(1 for _ in waiting)
        self._links()
        self._definitions()
        found.left_out = self._there.left_out
        found.losses = Losses({kind: n for kind, n in found.losses.items() if n})
        return found

    def _missing(self, content: Content) -> None:
        self._found.losses[Loss.BARE_ARTICLES] += not content.annotations
        for annotation in content.annotations:
            self._found.losses[missing_as(annotation, content)] += 1

    # articles

    def _article(self, content: Content, read: _Read) -> None:
        ours, theirs, lost = content.article, read.page.article, self._found.losses
        self._found.articles += 1
        with_text = self._dataset.with_text
        if not read.page.has_text or (with_text and theirs.text != ours.text):
            lost[Loss.TEXT] += 1
        if self._seen is not None:
            self._seen(ours.id, text_hash(theirs.text) if read.page.has_text else theirs.sha256)
        lost[Loss.DESCRIPTION] += any(getattr(ours, name) != getattr(theirs, name) for name in DESCRIPTION)
        lost[Loss.PARTICULARS] += (ours.progress, ours.imported_at) != (theirs.progress, theirs.imported_at)
        regions = {(r.start, r.end, r.role, r.by) for r in read.page.regions}
        lost[Loss.REGIONS] += sum((r.start, r.end, r.role, r.by) not in regions for r in content.regions)
        self._found.strange += max(0, len(regions) - len(content.regions))
        self._annotations(content, read)

    def _annotations(self, content: Content, read: _Read) -> None:
        match_ = _Matching(read.annotations, self._there.codes)
        late = []
        for annotation in content.annotations:
            same = match_.exactly(annotation, self._codes[annotation.label_id])
            if same is None:
                late.append(annotation)
            else:
                self._annotation(annotation, same)
        for annotation in late:
            same = match_.nearly(annotation, self._codes[annotation.label_id])
            if same is None:
                self._found.losses[missing_as(annotation, content)] += 1
            else:
                self._annotation(annotation, same)
        self._found.strange += match_.left

    def _annotation(self, ours: Annotation, theirs: Annotation) -> None:
        lost, there, had = self._found.losses, self._there, has(ours)
        self._found.annotations += 1
        lost[Loss.LABEL] += self._codes[ours.label_id] != there.codes.get(theirs.label_id)
        same_place = _places(ours) == _places(theirs)
        lost[Loss.PARTS if len(ours.parts) > 1 else Loss.BOUNDS] += not same_place
        around = [(p.prefix, p.suffix) for p in theirs.parts]
        if had[Loss.CONTEXT] and (same_place or not any(a or b for a, b in around)):
            lost[Loss.CONTEXT] += around != [(p.prefix, p.suffix) for p in ours.parts]
        lost[Loss.ATTRIBUTES] += _typed(ours) != _typed(theirs)
        lost[Loss.NOTES] += ours.note != theirs.note
        lost[Loss.UNSURE] += ours.unsure != theirs.unsure
        lost[Loss.ENTITIES] += self._named(ours.entity_id) != there.named(theirs.entity_id)
        lost[Loss.MADE] += self._made(ours, self._annotators) != self._made(theirs, there.annotators)
        self._attribution(ours.attribution or Attribution(), theirs.attribution or Attribution())

    def _attribution(self, ours: Attribution, theirs: Attribution) -> None:
        lost = self._found.losses
        lost[Loss.SPEAKERS] += self._named(ours.speaker_id) != self._there.named(theirs.speaker_id)
        lost[Loss.ATTRIBUTION] += (ours.form, ours.title, ours.via) != (theirs.form, theirs.title, theirs.via)
        for a, b in ((ours.cue, theirs.cue), (ours.mention, theirs.mention)):
            lost[Loss.CUES] += (a and (a.start, a.end, a.exact)) != (b and (b.start, b.end, b.exact))

    def _named(self, entity_id: int | None) -> Hashable:
        entity = self._entities.get(entity_id or 0)
        return entity and (entity.kind, entity.name)

    @staticmethod
    def _made(annotation: Annotation, people: dict[int, str]) -> Hashable:
        return people.get(annotation.annotator_id), annotation.created_at, annotation.updated_at

    # what is between and beside articles

    def _links(self) -> None:
        found, there = self._found, self._there
        for link in self._dataset.links():
            ends, note, made = _link_keys(link, self._annotators)
            if ends not in there.links:
                found.losses[Loss.LINKS if hash(link.id) in self._inside else Loss.LINKS_ACROSS] += 1
                continue
            found.links += 1
            found.losses[Loss.LINK_NOTES] += note not in there.links
            found.losses[Loss.MADE] += made not in there.links
        found.strange += max(0, there.strange_links - found.links)

    def _definitions(self) -> None:
        lost, there, dataset = self._found.losses, self._there, self._dataset
        lost[Loss.PROJECT] += there.project != dataset.project
        lost[Loss.DISTINCT] += sum(pair not in there.distinct for pair in dataset.distinct)
        defined = [definition(s, label) for s in dataset.label_sets for label in s.labels]
        lost[Loss.LABELS] += sum(d not in there.definitions for d in defined)
        alike = {_likeness(e) for e in there.entities.values()}
        for entity in dataset.entities():
            same = there.entities.get(entity.id)
            by_number = same is not None and same.name == entity.name
            lost[Loss.REGISTER] += not (
                _likeness(same) == _likeness(entity) if same is not None and by_number else _likeness(entity) in alike
            )


class _Matching:
    """Finds in the file the annotation that one of the project has become."""

    def __init__(self, read: list[Annotation], codes: dict[int, str]) -> None:
        self._codes = codes
        self._numbered = {a.id: a for a in read if a.id}
        self._placed: dict[Hashable, list[Annotation]] = {}
        self._twice = sum(1 for a in read if a.id) - len(self._numbered)
        for annotation in read:
            if not annotation.id:
                key = (codes.get(annotation.label_id), _spans(annotation))
                self._placed.setdefault(key, []).append(annotation)

    def exactly(self, annotation: Annotation, code: str) -> Annotation | None:
        """By its number, or with the same label in the same place."""
        same = self._numbered.pop(annotation.id, None)
        if same is not None:
            return same
        alike = self._placed.get((code, _spans(annotation)))
        return alike.pop(0) if alike else None

    def nearly(self, annotation: Annotation, code: str) -> Annotation | None:
        """With the same label, over some of the same words."""
        for (label, _), alike in ((k, v) for k, v in self._placed.items() if isinstance(k, tuple)):
            for other in alike if label == code else ():
                if other.start < annotation.end and annotation.start < other.end:
                    alike.remove(other)
                    return other
        return None

    @property
    def left(self) -> int:
        return self._twice + len(self._numbered) + sum(map(len, self._placed.values()))


def _spans(annotation: Annotation) -> Hashable:
    return tuple((p.start, p.end) for p in annotation.parts)


def _places(annotation: Annotation) -> Hashable:
    return tuple((p.start, p.end, p.exact) for p in annotation.parts)


def _typed(annotation: Annotation) -> Hashable:
    return frozenset((name, type(value), value) for name, value in annotation.attributes.items())


def _likeness(entity: Entity) -> Hashable:
    spelled = tuple(s.text for s in entity.spellings)
    titled = tuple((t.text, t.since, t.until) for t in entity.titles)
    return entity.kind, entity.name, entity.note, spelled, titled
