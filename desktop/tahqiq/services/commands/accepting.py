"""Annotations made of suggestions: label, speaker, entity and values filled in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tahqiq.domain.anchors import Anchor, anchor_at
from tahqiq.domain.annotations import AttributeValue, Attribution
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.folding import name_key
from tahqiq.domain.labels import AttributeType, Label, LabelRole, LabelSet
from tahqiq.domain.messages import Trouble
from tahqiq.domain.suggestions import (
    AnswerKind,
    DateDetails,
    Details,
    FigureDetails,
    MentionDetails,
    QuoteDetails,
    SpeakerDetails,
    Suggestion,
)
from tahqiq.services.commands import rows, tagging
from tahqiq.services.commands.entities import NewEntity, add_entity, add_spelling, add_title
from tahqiq.services.commands.tagging import Spans
from tahqiq.storage.details import encoded
from tahqiq.storage.queries import labels as label_queries
from tahqiq.storage.queries.suggestions import role_at
from tahqiq.storage.rows import Row
from tahqiq.storage.transaction import Transaction

KINDS = {
    LabelRole.PERSON: EntityKind.PERSON,
    LabelRole.ORG: EntityKind.ORG,
    LabelRole.PLACE: EntityKind.PLACE,
}
"""What a mention with a label of each role names."""


@dataclass(frozen=True, slots=True)
class AcceptedAs:
    """What a person changed of a suggestion before accepting it; None keeps what was proposed.

    ``spans`` are code points; ``without_speaker`` accepts a quote as said by somebody yet to be named.
    """

    spans: Spans | None = None
    label_id: int | None = None
    without_speaker: bool = False


AS_PROPOSED = AcceptedAs()


class Labels:
    """The labels that suggestions get: the first of each role in the set in use."""

    def __init__(self, sets: Sequence[LabelSet]) -> None:
        self._in_use = next((s for s in sets if s.in_use), None)
        self._by_id = {label.id: label for s in sets for label in s.labels}

    def for_role(self, role: LabelRole) -> Label | None:
        """The label for a role; None where the set in use has none."""
        return next((label for label in self._in_use.labels if label.role is role), None) if self._in_use else None

    def chosen(self, role: LabelRole, label_id: int | None) -> Label:
        """The label that a person chose, else the one for the role.

        Raises:
            Trouble: the set in use has no label for the role.
            LookupError: no label has the number.
        """
        label = self.for_role(role) if label_id is None else self._by_id.get(label_id)
        if label is None and label_id is not None:
            raise LookupError(f"no label {label_id}")
        if label is None:
            raise Trouble("suggestion_without_label", role=str(role), name=self._in_use.name if self._in_use else "")
        return label


class Register:
    """Finds whom a name means, or enters them; the register is asked once for each name."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._found: dict[tuple[str, EntityKind | None, str], int | None] = {}
        self._spelled: set[tuple[int, str]] = set()

    def meant(self, name: str, kind: EntityKind | None, title: str = "") -> tuple[int | None, bool]:
        """(entity, whether several bear the name and the title does not decide); ``kind`` None is any."""
        candidates = self._bearing(name_key(name), kind)
        if len(candidates) > 1 and title:
            titled = self._transaction.rows_among("entity_titles", "entity_id", candidates)
            holders = {row["entity_id"] for row in titled if row["key"] == name_key(title)}
            candidates = sorted(holders) if len(holders) == 1 else candidates
        return (candidates[0], False) if len(candidates) == 1 else (None, bool(candidates))

    def _bearing(self, key: str, kind: EntityKind | None) -> list[int]:
        if not key:
            return []
        owners = {row["entity_id"] for row in self._transaction.rows_among("spellings", "key", [key])}
        kinds = {kind} if kind else set(EntityKind)
        bearers = self._transaction.rows_among("entities", "id", sorted(owners))
        return sorted(row["id"] for row in bearers if row["kind"] in kinds)

    def entity(self, name: str, kind: EntityKind, title: str, printed: str, *, any_kind: bool = False) -> int | None:
        """The entity of a name, entered where nobody bears it; None where several do.

        Args:
            name: the full name.
            kind: what it names, where it is entered.
            title: the office printed with it, noted in the register.
            printed: the words of this place, noted as a spelling.
            any_kind: whether what is known under the name may also be of another kind.
        """
        asked = (name_key(name), None if any_kind else kind, name_key(title))
        if asked not in self._found:
            found, several = self.meant(name, asked[1], title)
            if found is None and not several and name.strip():
                found = add_entity(self._transaction, NewEntity(kind, name))
            if found is not None:
                add_title(self._transaction, found, title)
            self._found[asked] = found
        entity_id = self._found[asked]
        if entity_id is not None and printed and (entity_id, printed) not in self._spelled:
            add_spelling(self._transaction, entity_id, printed)
            self._spelled.add((entity_id, printed))
        return entity_id


@dataclass(slots=True)
class Acceptance:
    """Gathers the rows of annotations made of suggestions."""

    transaction: Transaction
    labels: Labels
    register: Register
    next_id: int
    annotations: list[Row] = field(default_factory=list)
    anchors: list[Row] = field(default_factory=list)
    attributions: list[Row] = field(default_factory=list)
    answers: list[Row] = field(default_factory=list)

    @classmethod
    def of(cls, transaction: Transaction, register: Register, count: int) -> Acceptance:
        """For at most ``count`` suggestions."""
        labels = Labels(label_queries.label_sets(transaction.connection))
        return cls(transaction, labels, register, transaction.reserve("annotations", count))

    def add(self, suggestion: Suggestion, changed: AcceptedAs) -> Label:
        """Make an annotation of the suggestion; gives its label.

        Raises:
            Trouble: the set in use has no label for it.
            ValueError: the changed spans are outside the text.
        """
        label = self.labels.chosen(suggestion.role, changed.label_id)
        text = self.transaction.text_of(suggestion.article_id)
        parts = [suggestion.anchor] if changed.spans is None else tagging.anchors_at(text, changed.spans)
        attributes = attributes_of(suggestion, label)
        entity_id = self._named(suggestion, label, parts)
        row = tagging.new_row(self.transaction, suggestion.article_id, label.id, attributes, entity_id=entity_id)
        annotation_id, self.next_id = self.next_id, self.next_id + 1
        self.annotations.append({"id": annotation_id, **row})
        self.anchors += rows.parts(annotation_id, parts)
        if isinstance(suggestion.details, QuoteDetails) and label.role in (LabelRole.QUOTE, LabelRole.CLAIM):
            speaker = None if changed.without_speaker else suggestion.details.speaker
            self._attribute(annotation_id, suggestion.article_id, text, suggestion.details, speaker)
        self.answers.append(answer_row(self.transaction, suggestion, AnswerKind.ACCEPTED, annotation_id=annotation_id))
        return label

    def write(self) -> tuple[int, ...]:
        """Write what was gathered; gives the annotations' ids."""
        for table in ("annotations", "anchors", "attributions"):
            self.transaction.insert_many(table, getattr(self, table))
        first = self.transaction.reserve("answers", len(self.answers))
        self.transaction.insert_many("answers", [{"id": i, **row} for i, row in enumerate(self.answers, first)])
        return tuple(row["id"] for row in self.annotations)

    def _named(self, suggestion: Suggestion, label: Label, parts: Sequence[Anchor]) -> int | None:
        if not isinstance(suggestion.details, MentionDetails) or label.role not in KINDS:
            return None
        printed = " ".join(part.exact for part in parts)
        name = suggestion.details.name or printed
        return self.register.entity(name, KINDS[label.role], suggestion.details.title, printed)

    def _attribute(
        self, annotation_id: int, article_id: int, text: str, said: QuoteDetails, speaker: SpeakerDetails | None
    ) -> None:
        mention = speaker_id = None
        if speaker is not None:
            speaker_id = self._speaker(article_id, speaker)
            mention = anchor_at(text, speaker.start, speaker.end) if speaker.start < speaker.end else None
        cue = anchor_at(text, *said.cue) if said.cue is not None else None
        said_by = Attribution(speaker_id, said.form, speaker.title if speaker else "", said.via, cue, mention)
        self.anchors += rows.speech_anchors(annotation_id, said_by)
        self.attributions.append(rows.attribution(annotation_id, said_by))

    def _speaker(self, article_id: int, speaker: SpeakerDetails) -> int | None:
        role = role_at(self.transaction.connection, article_id, speaker.start, speaker.end)
        kind = KINDS[role] if role is not None else EntityKind.PERSON  # «Washington said» names a place
        return self.register.entity(speaker.name, kind, speaker.title, "", any_kind=True)


def attributes_of(suggestion: Suggestion, label: Label) -> Mapping[str, AttributeValue]:
    """What a suggestion says, in those attributes that its label defines for it.

    A date goes to the label's ``value`` (or its first date), a figure to ``value``, ``unit`` and ``about``: as a number
    where it is one, a range only where the attribute is text.
    """
    return attributes_saying(suggestion.details, label)


def attributes_saying(details: Details, label: Label) -> Mapping[str, AttributeValue]:
    """As ``attributes_of``, of the details alone."""
    said: dict[str, AttributeValue] = {}
    defined = {a.name: a.type for a in label.attributes}
    match details:
        case DateDetails(value=str(value)) if label.role is LabelRole.DATE:
            name = (
                "value" if "value" in defined else next((n for n, t in defined.items() if t is AttributeType.DATE), "")
            )
            if defined.get(name) in (AttributeType.DATE, AttributeType.TEXT):
                said[name] = value
        case FigureDetails(value=value, unit=unit, about=about) if label.role is LabelRole.FIGURE:
            number = _number(value)
            if defined.get("value") is AttributeType.NUMBER and number is not None:
                said["value"] = number
            elif defined.get("value") is AttributeType.TEXT and value:
                said["value"] = value
            said |= {n: v for n, v in (("unit", unit), ("about", about)) if v and defined.get(n) is AttributeType.TEXT}
    return said


def _number(value: str) -> int | float | None:
    try:
        number = float(value)
    except ValueError:
        return None
    if abs(number) == float("inf") or number != number:
        return None
    whole = int(value) if value.lstrip("-").isdecimal() and len(value) <= 18 else None
    return number if whole is None else whole


def answer_row(
    transaction: Transaction,
    suggestion: Suggestion,
    answer: AnswerKind,
    *,
    annotation_id: int | None = None,
    speaker: str = "",
    why: str = "",
) -> Row:
    """A row of ``answers`` given now, without its id."""
    return {
        "article_id": suggestion.article_id,
        "fingerprint": suggestion.fingerprint,
        "answer": str(answer),
        "kind": str(suggestion.kind),
        "role": str(suggestion.role),
        "start": suggestion.start,
        "end": suggestion.end,
        "exact": suggestion.anchor.exact,
        "prefix": suggestion.anchor.prefix,
        "suffix": suggestion.anchor.suffix,
        "details": encoded(suggestion.details),
        "speaker_key": name_key(speaker),
        "annotation_id": annotation_id,
        "why": " ".join(why.split()),
        "annotator_id": transaction.annotator_id,
        "at": transaction.now,
    }
