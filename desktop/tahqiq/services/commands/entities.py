"""The register of speakers and other entities: entering, editing, merging, splitting."""

from __future__ import annotations

from dataclasses import dataclass

from tahqiq.domain.entities import DatedTitle, EntityKind, Spelling
from tahqiq.domain.messages import Message
from tahqiq.services.commands import rows
from tahqiq.services.commands.base import Done, shortened
from tahqiq.storage.queries import entities as queries
from tahqiq.storage.rows import Row
from tahqiq.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class NewEntity:
    """An entity to enter. ``name`` is also its first spelling; titles have no dates yet."""

    kind: EntityKind
    name: str
    note: str = ""
    spellings: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()


def _clean(text: str) -> str:
    return " ".join(text.split())


def add_entity(transaction: Transaction, new: NewEntity) -> int:
    """Enter ``new`` in the register; returns its id.

    Raises:
        ValueError: the name is empty.
    """
    name = _clean(new.name)
    if not name:
        raise ValueError("an entity needs a name")
    entity_id = transaction.insert("entities", rows.entity(new.kind, name, new.note))
    for spelling in (name, *new.spellings):
        add_spelling(transaction, entity_id, spelling)
    for title in new.titles:
        add_title(transaction, entity_id, title)
    return entity_id


def add_spelling(transaction: Transaction, entity_id: int, text: str) -> None:
    """Note a spelling of the entity, once, as printed."""
    spelling = _clean(text)
    if spelling and transaction.row("spellings", entity_id=entity_id, text=spelling) is None:
        transaction.insert("spellings", rows.spelling(entity_id, spelling))


def add_title(transaction: Transaction, entity_id: int, text: str) -> None:
    """Note a title of the entity, once; its dates are for the editor to give."""
    title = _clean(text)
    if title and transaction.row("entity_titles", entity_id=entity_id, text=title) is None:
        transaction.insert("entity_titles", rows.title(entity_id, title))


@dataclass(frozen=True, slots=True)
class AddEntity:
    """Enter somebody or something in the register; gives its id."""

    new: NewEntity

    def apply(self, transaction: Transaction) -> Done[int]:
        entity_id = add_entity(transaction, self.new)
        return Done(entity_id, Message("done_entity_added", {"name": shortened(self.new.name)}))


@dataclass(frozen=True, slots=True)
class EditEntity:
    """Change what the register says of an entity.

    Spellings and titles with id 0 are new; those that are left out go. ``name`` is always among the spellings.
    """

    entity_id: int
    kind: EntityKind
    name: str
    note: str
    spellings: tuple[Spelling, ...]
    titles: tuple[DatedTitle, ...]

    def apply(self, transaction: Transaction) -> Done[None]:
        name = _clean(self.name)
        if not name:
            raise ValueError("an entity needs a name")
        transaction.update("entities", {"id": self.entity_id}, rows.entity(self.kind, name, self.note))
        owner = {"entity_id": self.entity_id}
        transaction.replace_rows("spellings", owner, [self._spelling_row(s) for s in self.spellings if s.text.strip()])
        transaction.replace_rows("entity_titles", owner, [self._title_row(t) for t in self.titles if t.text.strip()])
        add_spelling(transaction, self.entity_id, name)
        return Done(None, Message("done_entity_edited", {"name": shortened(name)}))

    def _spelling_row(self, spelling: Spelling) -> Row:
        row = rows.spelling(self.entity_id, _clean(spelling.text))
        return {"id": spelling.id, **row} if spelling.id else row

    def _title_row(self, title: DatedTitle) -> Row:
        row = rows.title(self.entity_id, _clean(title.text), title.since, title.until)
        return {"id": title.id, **row} if title.id else row


@dataclass(frozen=True, slots=True)
class MergeEntities:
    """Make several entities one: ``keep_id`` takes over the others' spellings, titles, speech and mentions.

    Raises:
        ValueError: ``keep_id`` is among the others, or there are none.
    """

    keep_id: int
    other_ids: tuple[int, ...]

    def apply(self, transaction: Transaction) -> Done[None]:
        if not self.other_ids or self.keep_id in self.other_ids:
            raise ValueError("a merge needs one to keep and others to merge into it")
        keep = queries.entity(transaction.connection, self.keep_id)
        others = queries.entities(transaction.connection, self.other_ids)
        for other in others:
            _hand_over(transaction, other.id, self.keep_id)
        params = {"name": shortened(keep.name), "others": shortened("، ".join(o.name for o in others))}
        return Done(None, Message("done_entities_merged", params))


def _hand_over(transaction: Transaction, other_id: int, keep_id: int) -> None:
    other = queries.entity(transaction.connection, other_id)
    transaction.update_many("attributions", "speaker_id", [other_id], {"speaker_id": keep_id})
    transaction.update_many("annotations", "entity_id", [other_id], {"entity_id": keep_id})
    for spelling in other.spellings:
        add_spelling(transaction, keep_id, spelling.text)
    kept = queries.entity(transaction.connection, keep_id).titles
    known = {(t.text, t.since, t.until) for t in kept}
    dated = {t.text for t in kept if t.since or t.until}
    for title in other.titles:
        undated = not (title.since or title.until)
        if (title.text, title.since, title.until) not in known and not (undated and title.text in dated):
            transaction.insert("entity_titles", rows.title(keep_id, title.text, title.since, title.until))
    if other.note:
        row_kept = transaction.row("entities", id=keep_id) or {}
        note = "\n".join(n for n in (row_kept["note"], other.note) if n)
        transaction.update("entities", {"id": keep_id}, rows.noted(note))
    for one, two in ("a_id", "b_id"), ("b_id", "a_id"):
        for pair in transaction.rows_among("distinct_entities", one, [other_id]):
            if pair[two] != keep_id:
                _declare_distinct(transaction, keep_id, pair[two])
    _remove(transaction, other_id)


def _remove(transaction: Transaction, entity_id: int) -> None:
    transaction.delete("spellings", entity_id=entity_id)
    transaction.delete("entity_titles", entity_id=entity_id)
    transaction.delete("distinct_entities", a_id=entity_id)
    transaction.delete("distinct_entities", b_id=entity_id)
    transaction.delete("entities", id=entity_id)


@dataclass(frozen=True, slots=True)
class SplitEntity:
    """Make a second entity of some spellings and annotations of one; gives the new one's id.

    The two are remembered as different and are not offered as one again.
    """

    entity_id: int
    name: str
    spelling_ids: tuple[int, ...]
    annotation_ids: tuple[int, ...]

    def apply(self, transaction: Transaction) -> Done[int]:
        old = queries.entity(transaction.connection, self.entity_id)
        moving = tuple(s for s in old.spellings if s.id in self.spelling_ids)
        new_id = add_entity(transaction, NewEntity(old.kind, self.name, spellings=tuple(s.text for s in moving)))
        for spelling in moving:
            if spelling.text != old.name:
                transaction.delete("spellings", id=spelling.id)
        moved = set(self.annotation_ids)
        speaking = moved.intersection(queries.annotation_ids(transaction.connection, old.id, speaking=True))
        naming = moved.intersection(queries.annotation_ids(transaction.connection, old.id, speaking=False))
        transaction.update_many("attributions", "annotation_id", sorted(speaking), {"speaker_id": new_id})
        transaction.update_many("annotations", "id", sorted(naming), {"entity_id": new_id})
        _declare_distinct(transaction, old.id, new_id)
        params = {"name": shortened(old.name), "other": shortened(self.name)}
        return Done(new_id, Message("done_entity_split", params))


@dataclass(frozen=True, slots=True)
class DeleteEntities:
    """Take entities out of the register; their annotations stay, without speaker."""

    entity_ids: tuple[int, ...]

    def apply(self, transaction: Transaction) -> Done[None]:
        found = queries.entities(transaction.connection, self.entity_ids)
        for entity in found:
            transaction.update_many("attributions", "speaker_id", [entity.id], {"speaker_id": None})
            transaction.update_many("annotations", "entity_id", [entity.id], {"entity_id": None})
            _remove(transaction, entity.id)
        if len(found) == 1:
            return Done(None, Message("done_entity_deleted", {"name": shortened(found[0].name)}))
        return Done(None, Message("done_entity_deleted_many", {"count": len(found)}))


def _declare_distinct(transaction: Transaction, one: int, two: int) -> None:
    a_id, b_id = sorted((one, two))
    if transaction.row("distinct_entities", a_id=a_id, b_id=b_id) is None:
        transaction.insert("distinct_entities", {"a_id": a_id, "b_id": b_id})


@dataclass(frozen=True, slots=True)
class DeclareDistinct:
    """Remember that two entities are not the same.

    Raises:
        ValueError: both are one entity.
    """

    a_id: int
    b_id: int

    def apply(self, transaction: Transaction) -> Done[None]:
        if self.a_id == self.b_id:
            raise ValueError("an entity is not distinct from itself")
        a, b = (queries.entity(transaction.connection, i) for i in (self.a_id, self.b_id))
        _declare_distinct(transaction, a.id, b.id)
        return Done(None, Message("done_distinct", {"name": shortened(a.name), "other": shortened(b.name)}))
