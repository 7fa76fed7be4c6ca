"""What one article says in two ways, as findings."""

from __future__ import annotations

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.inside import inside
from tahqiq.comparison.slips import slips_of
from tahqiq.comparison.transliteration import is_for_names_only
from tahqiq.comparison.unclosed import unclosed_marks
from tahqiq.services.comparison_slips import slip_findings


def found_inside(document: Document) -> tuple[Finding, ...]:
    """What the article states in two ways, quotation marks left open, and the slips that lists and the article tell.

    The value of a slip is its usual spelling. Two transliterations of one name are in its cluster.
    """
    stated = [finding for finding in inside(document) if not _is_elsewhere(document, finding)]
    return (*stated, *unclosed_marks(document), *slip_findings(document, slips_of(document, {})))


def _is_elsewhere(document: Document, finding: Finding) -> bool:
    words = tuple(document.text[spot.start : spot.end] for spot in finding.spots)
    return is_for_names_only(finding.kind, finding.nature, words)
