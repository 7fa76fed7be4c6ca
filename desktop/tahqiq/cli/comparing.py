"""``tahqiq compare``: pairs of articles in, what they state differently out, a JSON object a line."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from tahqiq.cli.detecting import LONGEST_TEXT, published_in
from tahqiq.cli.lines import NotARecord, Record, Refused, answer_lines, text_of
from tahqiq.cli.terminal import Terminal
from tahqiq.comparison.documents import Document, Source, prepare
from tahqiq.comparison.findings import Finding, Spot
from tahqiq.comparison.pairs import compare
from tahqiq.domain.inconsistencies import InconsistencyKind
from tahqiq.domain.messages import Message
from tahqiq.language.detecting import detect

Found = dict[str, Any]

_CONTRACT = {InconsistencyKind.SPELLING: "name", InconsistencyKind.PLACE: "name"}
"""Kinds that the contract of the command line calls by another name."""


def run(given: Namespace, terminal: Terminal) -> int:
    """Answers the records of standard input; 1 where some were refused."""
    return answer_lines(lambda record: compared(record, terminal, explain=given.explain), terminal)


def compared(record: Record, terminal: Terminal, *, explain: bool = False) -> Found:
    """What the articles ``a`` and ``b`` of a record state differently, by the contract of the command line.

    Args:
        record: ``a`` and ``b``, each with ``text``, and perhaps ``published`` (an ISO date) and ``title``.
        terminal: words ``why``.
        explain: also say nature, severity and confidence, the units of values and the sentences around.

    Raises:
        Refused: a text is too long.
        NotARecord: a field is missing or not what it should be.
    """
    sides = [_document(record, name, number) for number, name in enumerate("ab")]
    result = compare(*sides)
    rows = [_row(finding, terminal, explain=explain) for finding in result.findings if len(finding.spots) == 2]
    return {"relation": result.relation.value, "inconsistencies": rows}


def _document(record: Record, name: str, number: int) -> Document:
    side = record.get(name)
    if not isinstance(side, dict):
        raise NotARecord(Message("lines_not_article" if name in record else "lines_no_field", {"field": name}))
    text = text_of(side, "text")
    if len(text) > LONGEST_TEXT:
        raise Refused(Message("lines_long_text", {"characters": LONGEST_TEXT}))
    day = published_in(side)
    title = text_of(side, "title", default="")
    return prepare(Source(number, text, title, day), detect(text, day, title=title or None))


def _row(finding: Finding, terminal: Terminal, *, explain: bool) -> Found:
    one, other = finding.spots
    kind = _CONTRACT.get(finding.kind, finding.kind.value)
    row: Found = {
        "kind": kind,
        "a": _side(one, explain),
        "b": _side(other, explain),
        "why": terminal.words(finding.why),
    }
    if explain:
        row |= {
            "found": finding.kind.value,
            "nature": finding.nature.value,
            "severity": finding.severity.value,
            "confidence": round(finding.confidence, 2),
        }
    return row


def _side(spot: Spot, explain: bool) -> Found:
    side: Found = {"start": spot.start, "end": spot.end, "value": spot.value}
    if explain:
        side |= {"unit": spot.unit, "sentence": {"start": spot.sentence[0], "end": spot.sentence[1]}}
    return side
