"""What of a comparison goes into the queue of the review."""

from __future__ import annotations

from dataclasses import replace

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding, PairResult
from tahqiq.comparison.pairs import compare
from tahqiq.comparison.transliteration import is_for_names_only


def compare_for_review(a: Document, b: Document) -> PairResult:
    """As ``comparison.pairs.compare``, without other transliterations of one name: these are in its cluster."""
    result = compare(a, b)
    kept = tuple(finding for finding in result.findings if not _is_elsewhere((a, b), finding))
    return replace(result, findings=kept)


def _is_elsewhere(both: tuple[Document, Document], finding: Finding) -> bool:
    words = tuple(both[spot.document].text[spot.start : spot.end] for spot in finding.spots)
    return is_for_names_only(finding.kind, finding.nature, words)
