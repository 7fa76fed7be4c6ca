"""Two texts without a body: headlines, pushed lines. What they say is judged as a whole, by learned weights."""

from __future__ import annotations

import re

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding, Relation
from tahqiq.comparison.headlines.judging import HeadlineJudgement, HeadlineReason, judge
from tahqiq.comparison.spots import shown, spot
from tahqiq.comparison.stopwords import content_stem
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message

MOST = 400
"""Code points of a line that is taken for a headline."""

_FULL_STOP = re.compile(r"[^.]\.\Z")
"""How a sentence of a text ends and a headline does not."""

LONGEST = 24
"""Words of a text that is taken for a headline."""

_KINDS = {
    "antonym": InconsistencyKind.POLARITY,
    "negation": InconsistencyKind.POLARITY,
    "verb_class": InconsistencyKind.POLARITY,
    "figure": InconsistencyKind.FIGURE,
    "date": InconsistencyKind.DATE,
    "name": InconsistencyKind.NAME,
}


def is_headline(document: Document) -> bool:
    """Whether a document is one line that could be a headline."""
    line = document.text.strip()
    return len(line) <= MOST and not _FULL_STOP.search(line) and "\n" not in line and 0 < len(line.split()) <= LONGEST


def judged(a: Document, b: Document) -> tuple[Relation, tuple[Finding, ...]]:
    """How two headlines stand to each other, and the words by which they disagree.

    Args:
        a: a text that ``is_headline``.
        b: another.
    """
    if not _stems(a) & _stems(b):
        return Relation.UNRELATED, ()
    found = judge(a.text, b.text)
    disagree = (found.disagree + judge(b.text, a.text).disagree) / 2
    if disagree < 0.5:
        return Relation.AGREE, ()
    return Relation.DISAGREE, tuple(_findings(a, b, found, disagree))


def _stems(document: Document) -> frozenset[str]:
    return frozenset(content_stem(word) for word in fold(document.text).split() if len(word) > 2)


def _findings(a: Document, b: Document, found: HeadlineJudgement, sure: float) -> list[Finding]:
    """The weightiest words that stand against each other."""
    for reason in found.reasons:
        if reason.a is not None and reason.b is not None and reason.kind in _KINDS:
            return [_finding(a, b, reason, sure)]
    return []


def _finding(a: Document, b: Document, reason: HeadlineReason, sure: float) -> Finding:
    assert reason.a is not None
    assert reason.b is not None
    here = spot(a, 0, reason.a.start, reason.a.end, *_stated(a, reason.kind, reason.a.start, reason.a.end))
    there = spot(b, 1, reason.b.start, reason.b.end, *_stated(b, reason.kind, reason.b.start, reason.b.end))
    why = Message("why_conflict_headlines", {"a": shown(a, here), "b": shown(b, there)})
    return Finding(_KINDS[reason.kind], Nature.CONFLICT, Severity.MEDIUM, round(sure, 2), (here, there), why)


def _stated(document: Document, kind: str, start: int, end: int) -> tuple[str, str]:
    """The value and unit of the figure, or the value of the date, that words of a headline state; else nothing."""
    if kind == "figure":
        return next(((f.value, f.unit) for f in document.found.figures if f.start < end and start < f.end), ("", ""))
    if kind == "date":
        return next(((d.value or "", "") for d in document.found.dates if d.start < end and start < d.end), ("", ""))
    return "", ""
