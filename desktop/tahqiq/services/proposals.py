"""What the engine finds, as suggestions."""

from __future__ import annotations

from collections.abc import Iterator

from tahqiq.domain.labels import LabelRole
from tahqiq.domain.suggestions import (
    DateDetails,
    FigureDetails,
    MentionDetails,
    Proposal,
    QuoteDetails,
    SpeakerDetails,
    SuggestionKind,
)
from tahqiq.language.detections import Detections, QuoteFound
from tahqiq.storage.quick import quick

_proposal, _mention = quick(Proposal), quick(MentionDetails)
_ROLES = {"person": LabelRole.PERSON, "place": LabelRole.PLACE, "org": LabelRole.ORG}


def proposals(found: Detections) -> list[Proposal]:
    """One proposal for each find that has words."""
    return [p for p in _all(found) if p.start < p.end]


def _all(found: Detections) -> Iterator[Proposal]:
    for d in found.dates:
        dated = DateDetails(d.value, d.anchor, d.grain, d.weekday_fits)
        yield _proposal(SuggestionKind.DATE, LabelRole.DATE, d.start, d.end, d.score, d.why, dated)
    for f in found.figures:
        place = (f.about_span.start, f.about_span.end) if f.about_span else None
        counted = FigureDetails(f.value, f.unit, f.about, place, f.ordinal)
        yield _proposal(SuggestionKind.FIGURE, LabelRole.FIGURE, f.start, f.end, f.score, f.why, counted)
    for m in found.mentions:
        named = _mention(m.name, m.title, m.group)
        yield _proposal(SuggestionKind.MENTION, _ROLES[m.kind], m.start, m.end, m.score, m.why, named)
    for q in found.quotes:
        yield _proposal(SuggestionKind.QUOTE, LabelRole.QUOTE, q.start, q.end, q.score, q.why, _reported(q))


def _reported(q: QuoteFound) -> QuoteDetails:
    cue = (q.cue.start, q.cue.end) if q.cue and q.cue.start < q.cue.end else None
    speaker = SpeakerDetails(q.speaker.start, q.speaker.end, q.speaker.name, q.speaker.title) if q.speaker else None
    return QuoteDetails(q.form, cue, str(q.cue_kind), speaker, q.via)
