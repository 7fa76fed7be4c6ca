"""``tahqiq detect``: articles in, what the engine finds in them out, a JSON object a line."""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Mapping
from datetime import date
from typing import Any

from tahqiq.cli.lines import NotARecord, Record, Refused, answer_lines, text_of
from tahqiq.cli.terminal import Terminal
from tahqiq.domain.messages import Message
from tahqiq.language.detecting import detect
from tahqiq.language.detections import Detections, FigureFound, MentionFound, QuoteFound
from tahqiq.services import recogniser

LONGEST_TEXT = 6_000_000
"""Code points of a text; a longer one is refused."""

_ISO = re.compile(r"\d{4}-\d\d-\d\d")
Found = dict[str, Any]


def run(given: Namespace, terminal: Terminal) -> int:
    """Answers the records of standard input; 1 where some were refused.

    Raises:
        Trouble: camel-tools' recogniser is asked for and is not there.
    """
    if given.camel_tools:
        recogniser.switch_on()
    words = terminal if given.explain else None
    return answer_lines(lambda record: {"detections": found_in(record, words)}, terminal)


def found_in(record: Record, explain: Terminal | None = None) -> list[Found]:
    """The detections of one record by the contract of the command line.

    Args:
        record: ``text``, and perhaps ``published`` (an ISO date) and ``title``.
        explain: words ``why`` for each find, beside its ``score``; None leaves both out.

    Raises:
        Refused: the text is too long.
        NotARecord: a field is missing or not what it should be.
    """
    text = text_of(record, "text")
    day = published_in(record)
    title = text_of(record, "title", default="") or None
    if len(text) > LONGEST_TEXT:
        raise Refused(Message("lines_long_text", {"characters": LONGEST_TEXT}))
    found = detect(text, day, title=title)
    rows = list(_rows(found))
    if explain is not None:
        for row, one in zip(rows, _all(found), strict=True):
            if not isinstance(one.why, str):
                row |= {"score": round(one.score, 2), "why": explain.words(one.why)}
    return rows


def published_in(record: Record) -> date | None:
    """The day in the field ``published`` of a record, where there is one.

    Raises:
        NotARecord: it is no ISO date.
    """
    said = text_of(record, "published", default="")
    try:
        if said and not _ISO.fullmatch(said):
            raise ValueError(said)
        return date.fromisoformat(said) if said else None
    except ValueError:
        raise NotARecord(Message("lines_bad_date", {"field": "published"})) from None


def _all(found: Detections) -> list[Any]:
    return [*found.regions, *found.dates, *found.figures, *found.mentions, *found.quotes]


def _rows(found: Detections) -> list[Found]:
    rows = [_row("region", one, role=one.role.value) for one in found.regions]
    rows += [_row("date", one, value=one.value, anchor=one.anchor) for one in found.dates]
    rows += [_figure(one) for one in found.figures]
    rows += [_mention(one) for one in found.mentions]
    return rows + [_quote(one) for one in found.quotes]


def _row(kind: str, one: Any, **rest: Any) -> Found:
    return {"kind": kind, "start": one.start, "end": one.end, **rest}


def _figure(one: FigureFound) -> Found:
    return _row("figure", one, value=one.value, unit=one.unit, about=one.about)


def _mention(one: MentionFound) -> Found:
    return _row("mention", one, type=one.kind.value, name=one.name, title=one.title)


def _quote(one: QuoteFound) -> Found:
    speaker: Mapping[str, Any] | None = None
    if one.speaker is not None:
        speaker = {"start": one.speaker.start, "end": one.speaker.end, "name": one.speaker.name}
    cue = None if one.cue is None else {"start": one.cue.start, "end": one.cue.end}
    return _row("quote", one, form=one.form.value, cue=cue, speaker=speaker, via=one.via or None)
