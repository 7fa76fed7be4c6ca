"""Bringing annotated articles in from a dataset, as one step of history: all of the file or nothing.

Into an untouched project everything comes with the ids it had. Elsewhere articles are recognised by their text,
annotations, entities and links by being the same in every respect, labels by code and role; the rest is added under new
ids. An article that the project shows keeps its particulars and regions, and the outcome says what the dataset has
otherwise; one that was removed comes back as the dataset has it. Two names are never taken for one person because they
look alike: that is for an editor to say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tahqiq.domain.annotations import Annotation, Link, LinkKind, link_key
from tahqiq.domain.articles import RegionBy
from tahqiq.domain.entities import Entity
from tahqiq.domain.jobs import Cancelled, Stopped
from tahqiq.domain.labels import Label, LabelSet
from tahqiq.domain.messages import Message, Trouble
from tahqiq.domain.project import ProjectInfo
from tahqiq.formats.items import Annotator, Distinct, Item, LeftOut, Page, Place, Read
from tahqiq.services import dataset_matching as matching
from tahqiq.services.commands import rows
from tahqiq.services.commands.base import Done
from tahqiq.services.dataset_labels import DatasetLabels
from tahqiq.services.session import Session
from tahqiq.storage import article_index, founding
from tahqiq.storage.analysis import region_steps
from tahqiq.storage.queries import annotations as annotation_queries
from tahqiq.storage.queries import articles as article_queries
from tahqiq.storage.queries import entities as entity_queries
from tahqiq.storage.queries import export as bulk
from tahqiq.storage.queries import particulars
from tahqiq.storage.rows import Row, driver
from tahqiq.storage.transaction import Transaction

CHUNK = 200
"""Articles written at once."""

LISTED = 1000
"""Of what is left out, so many are named; the others are counted."""


@dataclass(frozen=True, slots=True)
class DatasetOutcome:
    """What a dataset brought: article ids that came in, and how much else was new or there already."""

    articles: tuple[int, ...]
    articles_known: int
    annotations: int
    annotations_known: int
    entities: int
    links: int
    kept: tuple[Message, ...] = ()
    """What stays as the project has it though the dataset says otherwise: particulars and regions of articles."""
    left_out: tuple[Message, ...] = ()
    """What of the file no project can hold, each with its place; no more than ``LISTED``."""
    left_out_count: int = 0


def import_dataset(
    session: Session,
    path: Path,
    read: Read,
    *,
    progress: Callable[[int], None] | None = None,
    cancelled: Stopped | None = None,
    initiator: object = None,
) -> DatasetOutcome:
    """Bring in the dataset at ``path``.

    Args:
        session: the project.
        path: the file.
        read: its format's ``read_dataset``.
        progress: called with the number of articles read so far.
        cancelled: asked now and then; True stops.
        initiator: handed on to listeners.

    Raises:
        Trouble: a line is not as it should be; nothing came in.
        Cancelled: ``cancelled`` said so; nothing came in.
    """
    return session.do(ImportDataset(path, read, progress, cancelled), initiator)


@dataclass(frozen=True, slots=True)
class ImportDataset:
    """The command behind ``import_dataset``."""

    path: Path
    read: Read
    progress: Callable[[int], None] | None = None
    cancelled: Stopped | None = None

    def apply(self, transaction: Transaction) -> Done[DatasetOutcome]:
        outcome = _Run(self, transaction).run()
        params = {"articles": len(outcome.articles), "annotations": outcome.annotations}
        return Done(outcome, Message("done_dataset", params))


class _Run:
    """One import: what each id of the file has become, and the rows that wait to be written."""

    def __init__(self, command: ImportDataset, transaction: Transaction) -> None:
        self._command = command
        self._transaction = transaction
        self._connection = transaction.connection
        self._same_ids = bulk.is_untouched(self._connection)
        self._own = particulars.info(self._connection)
        self._from_here = False
        self._ids: dict[str, dict[int, int]] = {
            kind: {} for kind in ("annotator", "label", "entity", "article", "annotation")
        }
        self._next: dict[str, int] = {}
        self._labels = DatasetLabels(transaction, command.path, self._same_ids, self._new_id)
        self._count: Counter[str] = Counter()
        self._added: list[int] = []
        self._pages: list[Page] = []
        self._annotations: list[Annotation] = []
        self._known: dict[matching.Likeness, list[int]] = {}
        self._entities: dict[matching.Likeness, list[int]] | None = None
        self._links: set[tuple[LinkKind, int, int]] | None = None
        self._kept: list[Message] = []
        self._left_out: list[Message] = []

    def run(self) -> DatasetOutcome:
        read = self._command.read(self._command.path, partial(bulk.text_by_hash, self._connection))
        empty = True
        for place, item in read:
            self._take(place, item)
            empty = False
        if empty:
            raise Trouble("dataset_nothing", path=str(self._command.path))
        self._flush()
        self._labels.choose_a_set()
        self._transaction.show_articles(self._added)
        count = self._count
        return DatasetOutcome(
            tuple(self._added),
            count["article_known"],
            count["annotation"],
            count["annotation_known"],
            count["entity"],
            count["link"],
            tuple(self._kept),
            tuple(self._left_out),
            count["left_out"],
        )

    def _take(self, place: Place, item: Item) -> None:
        match item:
            case ProjectInfo():
                self._from_here = item.uuid == self._own.uuid
            case Annotator():
                self._annotator(item)
            case LabelSet():
                self._ids["label"] |= self._labels.take(item, place)
            case Label():
                self._ids["label"][item.id] = self._labels.alone(item)
            case Entity():
                self._entity(item)
            case Distinct():
                self._distinct(item)
            case Page():
                self._page(item)
            case Annotation():
                self._annotations.append(item)
            case Link():
                self._link(item)
            case LeftOut():
                self._count["left_out"] += 1
                if len(self._left_out) < LISTED:
                    self._left_out.append(item.message)

    def _new_id(self, table: str, wanted: int) -> int:
        if self._same_ids:
            return wanted
        if table not in self._next:
            self._next[table] = self._transaction.reserve(table, 1)
        self._next[table] += 1
        return self._next[table] - 1

    def _annotator(self, item: Annotator) -> None:
        """People are known by their names; in an untouched project they keep their numbers where these are free."""
        among = partial(self._transaction.rows_among, "annotators")
        if self._same_ids and not among("id", [item.id]) and not among("name", [item.name]):
            self._transaction.add_unrecorded("annotators", [{"id": item.id, "name": item.name}])
        self._ids["annotator"][item.id] = founding.annotator(self._connection, item.name)

    # the register

    def _entity(self, item: Entity) -> None:
        known = self._known_entity(item)
        if known is not None:
            self._ids["entity"][item.id] = known
            return
        entity_id = self._new_id("entities", item.id)
        self._ids["entity"][item.id] = entity_id
        self._count["entity"] += 1
        self._transaction.insert("entities", {"id": entity_id, **rows.entity(item.kind, item.name, item.note)})
        spelled = [{"id": self._new_id("spellings", s.id), **rows.spelling(entity_id, s.text)} for s in item.spellings]
        titled = [
            {"id": self._new_id("entity_titles", t.id), **rows.title(entity_id, t.text, t.since, t.until)}
            for t in item.titles
        ]
        self._transaction.insert_many("spellings", spelled)
        self._transaction.insert_many("entity_titles", titled)

    def _known_entity(self, item: Entity) -> int | None:
        if self._same_ids:
            return None
        if self._entities is None:
            self._entities = {}
            for there in entity_queries.entities(self._connection):
                self._entities.setdefault(matching.entity_likeness(there), []).append(there.id)
                if self._from_here:
                    self._entities.setdefault(("id", there.id, there.kind, there.name), []).append(there.id)
        if self._from_here and self._entities.get(("id", item.id, item.kind, item.name)):
            return item.id
        alike = self._entities.get(matching.entity_likeness(item))
        return alike.pop(0) if alike else None

    def _distinct(self, item: Distinct) -> None:
        a_id, b_id = sorted((self._ids["entity"][item.a_id], self._ids["entity"][item.b_id]))
        if a_id != b_id and self._transaction.row("distinct_entities", a_id=a_id, b_id=b_id) is None:
            self._transaction.insert("distinct_entities", {"a_id": a_id, "b_id": b_id})

    # articles

    def _page(self, page: Page) -> None:
        if len(self._pages) >= CHUNK:
            self._flush()
        self._pages.append(page)
        self._count["page"] += 1

    def _flush(self) -> None:
        """Write the articles at hand, then the annotations in them."""
        if self._command.cancelled is not None and self._command.cancelled():
            raise Cancelled
        there = article_queries.ids_by_hash(self._connection, [p.article.sha256 for p in self._pages])
        new = []
        for page in self._pages:
            article_id, present = there.get(page.article.sha256, (0, False))
            if not article_id:
                article_id = self._new_id("articles", page.article.id)
                new.append((article_id, page))
            elif present:
                self._keep(article_id, page)
            else:
                self._bring_back(article_id, page)
            if present:
                self._count["article_known"] += 1
            else:
                self._added.append(article_id)
            self._ids["article"][page.article.id] = article_id
        self._add(new)
        self._write_annotations()
        self._pages.clear()
        self._known.clear()
        if self._command.progress is not None:
            self._command.progress(self._count["page"])

    def _add(self, new: list[tuple[int, Page]]) -> None:
        bodies = [(i, p.article.text, article_index.body(p.article.title, p.article.text)) for i, p in new]
        described = [(i, p.article, _particulars(p)) for i, p in new]
        self._transaction.add_texts([rows.article(i, a.sha256, len(a.text), d) for i, a, d in described], bodies)
        self._transaction.add_unrecorded("regions", [row for i, p in new for row in self._regions(i, p)])

    def _regions(self, article_id: int, page: Page) -> list[Row]:
        return [
            {"id": self._new_id("regions", r.id), **rows.region(article_id, r.start, r.end, r.role, r.by)}
            for r in page.regions
        ]

    def _keep(self, article_id: int, page: Page) -> None:
        """Leave an article that is in sight as its editor has it, and say what the dataset has otherwise."""
        self._remember(article_id)
        ours = self._transaction.row("articles", id=article_id)
        assert ours is not None
        self._kept += matching.kept(ours, _particulars(page))
        if not matching.same_regions(article_queries.regions(self._connection, article_id), page.regions):
            self._kept.append(Message("dataset_kept_regions", {"title": ours["title"]}))

    def _bring_back(self, article_id: int, page: Page) -> None:
        """Give an article that was removed the particulars and regions of the dataset."""
        self._remember(article_id)
        self._transaction.update("articles", {"id": article_id}, _particulars(page))
        if not matching.same_regions(article_queries.regions(self._connection, article_id), page.regions):
            self._replace_regions(article_id, page)

    def _replace_regions(self, article_id: int, page: Page) -> None:
        """Regions by rule stay out of the history: the next analysis makes others, and undo must not miss them."""
        there = article_queries.regions(self._connection, article_id)
        by_rule = all(r.by is RegionBy.RULE for r in (*there, *page.regions))
        if by_rule and not region_steps(driver(self._connection), [article_id]):
            self._transaction.replace_unrecorded("regions", "article_id", article_id, self._regions(article_id, page))
        else:
            self._transaction.delete("regions", article_id=article_id)
            self._transaction.insert_many("regions", self._regions(article_id, page))

    def _remember(self, article_id: int) -> None:
        for annotation in annotation_queries.of_article(self._connection, article_id):
            self._known.setdefault(matching.annotation_likeness(annotation), []).append(annotation.id)

    def _write_annotations(self) -> None:
        new = []
        for given in self._annotations:
            mapped = matching.mapped(given, self._ids)
            alike = self._known.get(matching.annotation_likeness(mapped)) if self._known else None
            if alike:
                self._ids["annotation"][given.id] = alike.pop(0)
                self._count["annotation_known"] += 1
            else:
                annotation_id = self._new_id("annotations", given.id)
                self._ids["annotation"][given.id] = annotation_id
                new.append((annotation_id, mapped))
        write = self._transaction.insert_many
        write("annotations", [_annotation(i, a) for i, a in new])
        write("anchors", [row for i, a in new for row in _anchors(i, a)])
        write("attributions", [rows.attribution(i, a.attribution) for i, a in new if a.attribution is not None])
        self._count["annotation"] += len(new)
        self._annotations.clear()

    def _link(self, item: Link) -> None:
        if self._pages:
            self._flush()
        if self._links is None:
            self._links = annotation_queries.link_keys(self._connection)
        a_id, b_id = self._ids["annotation"][item.a_id], self._ids["annotation"][item.b_id]
        key = link_key(item.kind, a_id, b_id)
        if key in self._links or a_id == b_id:
            return
        self._links.add(key)
        who = self._ids["annotator"][item.annotator_id]
        row = rows.link(item.kind, a_id, b_id, item.note, who, item.created_at)
        self._transaction.insert("links", {"id": self._new_id("links", item.id), **row})
        self._count["link"] += 1


def _particulars(page: Page) -> Row:
    return rows.particulars(page.article, page.article.progress, page.article.imported_at)


def _annotation(annotation_id: int, given: Annotation) -> Row:
    said = (given.attributes, given.note, given.unsure, given.entity_id)
    made = (given.annotator_id, given.created_at, given.updated_at)
    return {"id": annotation_id, **rows.annotation(given.article_id, given.label_id, *said, *made)}


def _anchors(annotation_id: int, given: Annotation) -> list[Row]:
    said = given.attribution
    parts = rows.parts(annotation_id, given.parts)
    return parts + rows.speech_anchors(annotation_id, said) if said is not None else parts
