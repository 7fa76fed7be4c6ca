"""What is said of one annotation: its note, its attributes, who said it, whom it names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from tahqiq.domain.annotations import AttributeValue, Attribution
from tahqiq.domain.folding import name_key
from tahqiq.services.commands import rows, tagging
from tahqiq.services.commands.base import Done
from tahqiq.services.commands.entities import NewEntity, add_entity, add_spelling, add_title
from tahqiq.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class SetNote:
    """Write an annotation's note; empty takes it away."""

    annotation_id: int
    note: str

    def apply(self, transaction: Transaction) -> Done[None]:
        annotation = tagging.annotation(transaction, self.annotation_id)
        tagging.touch(transaction, annotation.id, **rows.noted(self.note))
        label = tagging.label(transaction, annotation.label_id)
        return Done(None, tagging.named("done_noted", annotation, label), annotation.article_id)


@dataclass(frozen=True, slots=True)
class SetAttributes:
    """Replace what an annotation says of its label's attributes.

    Raises:
        Trouble: a number that is none, or too large.
    """

    annotation_id: int
    attributes: Mapping[str, AttributeValue]

    def apply(self, transaction: Transaction) -> Done[None]:
        annotation = tagging.annotation(transaction, self.annotation_id)
        tagging.touch(transaction, annotation.id, attributes=rows.attributes(self.attributes))
        label = tagging.label(transaction, annotation.label_id)
        return Done(None, tagging.named("done_attributes", annotation, label), annotation.article_id)


@dataclass(frozen=True, slots=True)
class SetAttribution:
    """Say who said it (None takes the attribution away); gives the speaker's id.

    ``new_speaker`` is entered in the register in the same step and becomes the speaker. The register learns the title
    given here, and the words of a new mention, without the title, as a spelling, where it does not know them yet.
    """

    annotation_id: int
    attribution: Attribution | None
    new_speaker: NewEntity | None = None

    def apply(self, transaction: Transaction) -> Done[int | None]:
        annotation = tagging.annotation(transaction, self.annotation_id)
        attribution, speaker_id, name = self.attribution, None, ""
        if attribution is not None:
            speaker_id = attribution.speaker_id
            if self.new_speaker is not None:
                speaker_id = add_entity(transaction, self.new_speaker)
            if speaker_id is not None:
                name = _name(transaction, speaker_id)
                add_title(transaction, speaker_id, attribution.title)
                if attribution.mention is not None and _newly_named(annotation.attribution, attribution):
                    _learn(transaction, speaker_id, attribution.mention.exact, attribution.title)
            attribution = replace(attribution, speaker_id=speaker_id)
        tagging.write_attribution(transaction, annotation.id, attribution)
        tagging.touch(transaction, annotation.id)
        label = tagging.label(transaction, annotation.label_id)
        code = "done_attributed" if speaker_id is not None else "done_attribution"
        return Done(speaker_id, tagging.named(code, annotation, label, speaker=name), annotation.article_id)


@dataclass(frozen=True, slots=True)
class SetEntity:
    """Say which entity a mention names (None takes it away); gives the entity's id.

    The mention's words become one of the entity's spellings.
    """

    annotation_id: int
    entity_id: int | None
    new_entity: NewEntity | None = None

    def apply(self, transaction: Transaction) -> Done[int | None]:
        annotation = tagging.annotation(transaction, self.annotation_id)
        entity_id, name = self.entity_id, ""
        if self.new_entity is not None:
            entity_id = add_entity(transaction, self.new_entity)
        if entity_id is not None:
            name = _name(transaction, entity_id)
            add_spelling(transaction, entity_id, " ".join(p.exact for p in annotation.parts))
        tagging.touch(transaction, annotation.id, entity_id=entity_id)
        label = tagging.label(transaction, annotation.label_id)
        code = "done_entity" if entity_id is not None else "done_entity_cleared"
        return Done(entity_id, tagging.named(code, annotation, label, speaker=name), annotation.article_id)


def _newly_named(before: Attribution | None, after: Attribution) -> bool:
    """Whether this step says that the mention names the speaker; one that stays while the speaker changes does not."""
    return before is None or before.speaker_id is None or before.mention != after.mention


def _learn(transaction: Transaction, speaker_id: int, words: str, title: str) -> None:
    """Note the words that name a speaker as a spelling, unless they are a title of theirs («الوزير») and no name."""
    name = " ".join(words.split())
    if title and name.startswith(title):
        name = name.removeprefix(title).strip()
    titles = {row["key"] for row in transaction.rows_among("entity_titles", "entity_id", [speaker_id])}
    if name and name_key(name) not in titles:
        add_spelling(transaction, speaker_id, name)


def _name(transaction: Transaction, entity_id: int) -> str:
    row = transaction.row("entities", id=entity_id)
    if row is None:
        raise LookupError(f"no entity {entity_id}")
    return str(row["name"])
