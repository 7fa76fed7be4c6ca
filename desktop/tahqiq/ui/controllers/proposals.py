"""What is proposed about a quote or a claim until the editor decides. Nothing of it is stored unasked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from tahqiq.domain.anchors import Anchor, anchor_at
from tahqiq.domain.annotations import Annotation, SpeechForm
from tahqiq.domain.articles import Region, RegionRole
from tahqiq.domain.entities import Entity, EntityKind
from tahqiq.domain.folding import fold, fold_with_map, name_key
from tahqiq.domain.labels import Label, LabelRole
from tahqiq.domain.resources import resource
from tahqiq.language.quotations import quotations, quotations_at
from tahqiq.language.sentences import paragraph_at

_KINDS = {
    LabelRole.PERSON: EntityKind.PERSON,
    LabelRole.ORG: EntityKind.ORG,
    LabelRole.PLACE: EntityKind.PLACE,
}
_SPEAKING = frozenset({LabelRole.PERSON, LabelRole.ORG})
NEAR = 400
"""Code points before and after the words in which a speaker's name is sought."""
LONGEST_TITLE = 8
"""Words of an office before a name, at most."""

_CLAUSE_END = re.compile(r"[:،,؛;.«»\"“”()\n]")


@dataclass(frozen=True, slots=True)
class SpeakerProposal:
    """A name near the words that may be the speaker's.

    ``name`` is as printed at ``mention``; ``entity_id`` is set where the register knows who that is; ``selected`` where
    the editor selected the words.
    """

    name: str
    kind: EntityKind
    mention: Anchor
    entity_id: int | None = None
    title: str = ""
    selected: bool = False


def entity_kind(role: LabelRole) -> EntityKind | None:
    """The kind of entity that a label's mentions name; None for other labels."""
    return _KINDS.get(role)


def same_name(one: str, other: str) -> bool:
    """Whether two printed names are one, however spelled."""
    return name_key(one) == name_key(other)


def speech_form(text: str, spans: Sequence[tuple[int, int]], regions: Iterable[Region] = ()) -> SpeechForm:
    """How the words at ``spans`` (code points) seem to be reported.

    Headline in the title region; direct where quotation marks hold all of it; mixed where they hold a part.
    """
    start, end = spans[0][0], spans[-1][1]
    if any(r.role is RegionRole.TITLE and r.start < end and start < r.end for r in regions):
        return SpeechForm.HEADLINE
    if all(_inside_marks(text, *span) for span in spans):
        return SpeechForm.DIRECT
    paragraph = paragraph_at(text, start)
    within = quotations(text, paragraph.start, max(end, paragraph.end))
    quoted = any(q.start < e and s < q.end and q.end - q.start > 12 for q in within for s, e in spans)
    return SpeechForm.MIXED if quoted else SpeechForm.INDIRECT


def _inside_marks(text: str, start: int, end: int) -> bool:
    body = text[start:end]
    start += len(body) - len(body.lstrip())
    end -= len(body) - len(body.rstrip())
    return any(q.start <= start and end <= q.end + 1 for q in quotations_at(text, start))


def nearest_speaker(
    text: str, annotation: Annotation, others: Iterable[Annotation], labels: Mapping[int, Label]
) -> SpeakerProposal | None:
    """The tagged person or body that stands nearest to the annotation, before it rather than behind it."""
    best: tuple[int, SpeakerProposal] | None = None
    for other in others:
        label = labels.get(other.label_id)
        if label is None or label.role not in _SPEAKING or other.id == annotation.id:
            continue
        distance = _distance(text, annotation, other.start, other.end)
        if distance is not None and (best is None or distance < best[0]):
            mention = other.parts[0]
            kind = _KINDS[label.role]
            title = title_before(text, mention.start)
            best = (distance, SpeakerProposal(mention.exact, kind, mention, other.entity_id, title))
    return best[1] if best else None


def named_here(text: str, start: int, end: int) -> SpeakerProposal:
    """The words at ``start``–``end`` (code points) as the name of a person."""
    mention = anchor_at(text, start, end)
    name = " ".join(mention.exact.split())
    return SpeakerProposal(name, EntityKind.PERSON, mention, None, title_before(text, start), selected=True)


def known_speaker(text: str, annotation: Annotation, register: Iterable[Entity]) -> SpeakerProposal | None:
    """The spelling of a known person or body that stands nearest to the annotation."""
    low, high = max(0, annotation.start - NEAR), min(len(text), annotation.end + NEAR)
    folded = fold_with_map(text[low:high])
    sounds = folded.text.translate(_SOUNDS)
    best: tuple[tuple[int, int], SpeakerProposal] | None = None
    for entity in register:
        if entity.kind is EntityKind.PLACE:
            continue
        for spelling in entity.spellings:
            for place in _places(sounds, spelling.text):
                start, end = (low + offset for offset in folded.span(*place))
                distance = _distance(text, annotation, start, end)
                if distance is None or (best is not None and (distance, start - end) >= best[0]):
                    continue
                mention, title = anchor_at(text, start, end), title_before(text, start)
                best = ((distance, start - end), SpeakerProposal(mention.exact, entity.kind, mention, entity.id, title))
    return best[1] if best else None


_SOUNDS = str.maketrans("غگڭڨقپڤژ", "ججججكبفز")


def _places(sounds: str, spelling: str) -> Iterable[tuple[int, int]]:
    words = [re.escape(word) for word in fold(spelling).translate(_SOUNDS).split()]
    if words and sum(len(w) for w in words) > 2:
        for match in re.finditer(rf"(?<!\w)[وفبلك]?({'[ -]+'.join(words)})(?!\w)", sounds):
            yield match.span(1)


def _distance(text: str, annotation: Annotation, start: int, end: int) -> int | None:
    """How far a name is from the words; a name behind them counts twice, one in another paragraph three times."""
    if end <= annotation.start:
        distance = annotation.start - end
    elif start >= annotation.end:
        distance = 2 * (start - annotation.end)
    else:
        return None
    between = text[min(end, annotation.end) : max(start, annotation.start)]
    if distance > 2 * NEAR:
        return None
    return distance * (3 if "\n" in between else 1)


def title_before(text: str, mention_start: int) -> str:
    """The office printed directly before a name («وزير الخارجية الروسي»); empty where nothing there looks like one."""
    paragraph = paragraph_at(text, mention_start)
    before = text[paragraph.start : mention_start].rstrip(" \u00a0،,")
    words = _CLAUSE_END.split(before)[-1].split()[-LONGEST_TITLE:]
    if words and name_key(words[-1]) in _PARTICLES:
        return ""
    for at, word in enumerate(words):
        if name_key(word) in _offices():
            return " ".join(words[at:])
    return ""


_PARTICLES = frozenset(
    name_key(word)
    for word in (
        "أن",
        "إن",
        "بأن",
        "إلى",
        "من",
        "مع",
        "في",
        "على",
        "عن",
        "و",
        "أو",
        "ثم",
        "حيث",
        "بين",
        "لدى",
        "عند",
        "قال",
    )
)


@cache
def _offices() -> frozenset[str]:
    lines = resource("words", "offices.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(name_key(line) for line in lines if line.strip() and not line.startswith("#"))
