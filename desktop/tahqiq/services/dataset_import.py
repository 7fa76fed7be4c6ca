"""Bringing annotated articles in from a dataset, as one step of history: all of the file or nothing.

Into an untouched project everything comes with the ids it had. Elsewhere articles are recognised by their text,
annotations, entities and links by being the same in every respect, labels by code and role; the rest is added under new
ids. Two names are never taken for one person because they look alike: that is for an editor to say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from tahqiq.domain.annotations import DIRECTED, Annotation, Link
from tahqiq.domain.entities import Entity
from tahqiq.domain.folding import fold
from tahqiq.domain.jobs import Cancelled, Stopped
from tahqiq.domain.labels import Label, LabelSet
from tahqiq.domain.messages import Message, Trouble
from tahqiq.domain.project import ProjectInfo
from tahqiq.formats.jsonl_builder import Annotator, Distinct, Item, Page
from tahqiq.formats.table import ReadDataset
from tahqiq.services import dataset_rows as rows
from tahqiq.services.commands.base import Done
from tahqiq.services.commands.labels import problem_with
from tahqiq.services.session import Session
from tahqiq.storage import article_index, founding
from tahqiq.storage.queries import annotations as annotation_queries
from tahqiq.storage.queries import articles as article_queries
from tahqiq.storage.queries import entities as entity_queries
from tahqiq.storage.queries import export as bulk
from tahqiq.storage.queries import labels as label_queries
from tahqiq.storage.queries import particulars
from tahqiq.storage.transaction import Transaction

CHUNK = 200
"""Articles written at once."""


@dataclass(frozen=True, slots=True)
class DatasetOutcome:
    """What a dataset brought: article ids that came in, and how much else was new or there already."""

    articles: tuple[int, ...]
    articles_known: int
    annotations: int
    annotations_known: int
    entities: int
    links: int


def import_dataset(
    session: Session,
    path: Path,
    read: ReadDataset,
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
    read: ReadDataset
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
        self._count: Counter[str] = Counter()
        self._added: list[int] = []
        self._pages: list[Page] = []
        self._annotations: list[Annotation] = []
        self._known: dict[rows.Likeness, list[int]] = {}
        self._entities: dict[rows.Likeness, list[int]] | None = None
        self._links: set[tuple[str, int, int]] | None = None

    def run(self) -> DatasetOutcome:
        read = self._command.read(self._command.path, partial(bulk.text_by_hash, self._connection))
        for line, item in read:
            self._take(line, item)
        self._flush()
        self._choose_a_set()
        self._transaction.show_articles(self._added)
        count = self._count
        return DatasetOutcome(
            tuple(self._added),
            count["article_known"],
            count["annotation"],
            count["annotation_known"],
            count["entity"],
            count["link"],
        )

    def _take(self, line: int, item: Item) -> None:
        match item:
            case ProjectInfo():
                self._from_here = item.uuid == self._own.uuid
            case Annotator():
                self._annotator(item)
            case LabelSet():
                self._label_set(item, line)
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

    # labels

    def _label_set(self, item: LabelSet, line: int) -> None:
        trouble = problem_with(item)
        if trouble is not None:
            raise Trouble(
                "dataset_labels_invalid",
                path=str(self._command.path),
                line=line,
                name=item.name,
                problem=trouble.message.code,
            )
        there = label_queries.label_sets(self._connection)
        if self._same_ids:
            self._clear_presets(there, item)
            there = []
        found = next((m for s in sorted(there, key=lambda s: not s.in_use) if (m := _matching(item, s))), None)
        self._ids["label"] |= found if found is not None else self._add_label_set(item)

    def _clear_presets(self, there: list[LabelSet], first: LabelSet) -> None:
        """Make room for the sets of the file in an untouched project."""
        if self._ids["label"]:
            return
        for preset in there:
            self._transaction.delete("labels", set_id=preset.id)
            self._transaction.delete("label_sets", id=preset.id)

    def _add_label_set(self, item: LabelSet) -> dict[int, int]:
        set_id = self._new_id("label_sets", item.id)
        in_use = self._same_ids and item.in_use
        self._transaction.insert("label_sets", {"id": set_id, "name": item.name, "in_use": in_use})
        became = {label.id: self._new_id("labels", label.id) for label in item.labels}
        self._transaction.insert_many(
            "labels",
            [{"id": became[n.id], "set_id": set_id, **label_queries.label_columns(n)} for n in item.labels],
        )
        return became

    def _choose_a_set(self) -> None:
        """A project always tags with one set, also where the file names none."""
        sets = label_queries.label_sets(self._connection)
        if not any(s.in_use for s in sets):
            self._transaction.update("label_sets", {"id": sets[0].id}, {"in_use": True})

    # the register

    def _entity(self, item: Entity) -> None:
        known = self._known_entity(item)
        if known is not None:
            self._ids["entity"][item.id] = known
            return
        entity_id = self._new_id("entities", item.id)
        self._ids["entity"][item.id] = entity_id
        self._count["entity"] += 1
        self._transaction.insert("entities", rows.entity(item, entity_id))
        spelled = [(self._new_id("spellings", s.id), s) for s in item.spellings]
        titled = [(self._new_id("entity_titles", t.id), t) for t in item.titles]
        self._transaction.insert_many("spellings", [rows.spelling(s, i, entity_id) for i, s in spelled])
        self._transaction.insert_many("entity_titles", [rows.title(t, i, entity_id) for i, t in titled])

    def _known_entity(self, item: Entity) -> int | None:
        if self._same_ids:
            return None
        if self._entities is None:
            self._entities = {}
            for there in entity_queries.entities(self._connection):
                self._entities.setdefault(rows.entity_likeness(there), []).append(there.id)
                if self._from_here:
                    self._entities.setdefault(("id", there.id, there.kind, there.name), []).append(there.id)
        if self._from_here and self._entities.get(("id", item.id, item.kind, item.name)):
            return item.id
        alike = self._entities.get(rows.entity_likeness(item))
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
            else:
                self._remember(article_id)
            if present:
                self._count["article_known"] += 1
            else:
                self._added.append(article_id)
            self._ids["article"][page.article.id] = article_id
        bodies = [(i, p.article.text, article_index.body(p.article.title, p.article.text)) for i, p in new]
        self._transaction.add_texts([rows.article(p.article, i) for i, p in new], bodies)
        regions = [(self._new_id("regions", r.id), r, i) for i, p in new for r in p.regions]
        self._transaction.add_unrecorded("regions", [rows.region(r, region_id, i) for region_id, r, i in regions])
        self._write_annotations()
        self._pages.clear()
        self._known.clear()
        if self._command.progress is not None:
            self._command.progress(self._count["page"])

    def _remember(self, article_id: int) -> None:
        for annotation in annotation_queries.of_article(self._connection, article_id):
            self._known.setdefault(rows.annotation_likeness(annotation), []).append(annotation.id)

    def _write_annotations(self) -> None:
        new = []
        for given in self._annotations:
            mapped = rows.mapped(given, self._ids)
            alike = self._known.get(rows.annotation_likeness(mapped)) if self._known else None
            if alike:
                self._ids["annotation"][given.id] = alike.pop(0)
                self._count["annotation_known"] += 1
            else:
                annotation_id = self._new_id("annotations", given.id)
                self._ids["annotation"][given.id] = annotation_id
                new.append((annotation_id, mapped))
        write = self._transaction.insert_many
        write("annotations", [rows.annotation(a, i) for i, a in new])
        write("anchors", [row for i, a in new for row in rows.anchors(a, i)])
        write("attributions", [rows.attribution(a.attribution, i) for i, a in new if a.attribution is not None])
        self._count["annotation"] += len(new)
        self._annotations.clear()

    def _link(self, item: Link) -> None:
        if self._pages:
            self._flush()
        if self._links is None:
            there = [] if self._same_ids else annotation_queries.links(self._connection)
            self._links = {_link_key(k.kind, k.a_id, k.b_id) for k in there}
        a_id, b_id = self._ids["annotation"][item.a_id], self._ids["annotation"][item.b_id]
        key = _link_key(item.kind, a_id, b_id)
        if key in self._links or a_id == b_id:
            return
        self._links.add(key)
        row = {"id": self._new_id("links", item.id), "kind": str(item.kind), "a_id": a_id, "b_id": b_id}
        row |= {"note": item.note, "note_folded": fold(item.note), "created_at": item.created_at}
        self._transaction.insert("links", {**row, "annotator_id": self._ids["annotator"][item.annotator_id]})
        self._count["link"] += 1


def _matching(item: LabelSet, there: LabelSet) -> dict[int, int] | None:
    """For each label of ``item`` the one of ``there`` that can stand for it, or None where one lacks."""
    by_code = {label.code: label for label in there.labels}
    became: dict[int, int] = {}
    for label in item.labels:
        same = by_code.get(label.code)
        if same is None or same.role != label.role or not _typed(label) <= _typed(same):
            return None
        became[label.id] = same.id
    return became


def _typed(label: Label) -> set[tuple[str, str]]:
    return {(a.name, str(a.type)) for a in label.attributes}


def _link_key(kind: Any, a_id: int, b_id: int) -> tuple[str, int, int]:
    return (str(kind), a_id, b_id) if kind in DIRECTED else (str(kind), min(a_id, b_id), max(a_id, b_id))
