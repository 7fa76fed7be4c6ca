"""What suggestions say, as JSON and back."""

from __future__ import annotations

from typing import Any

import orjson

from tahqiq.domain.annotations import SpeechForm
from tahqiq.domain.messages import Message
from tahqiq.domain.suggestions import (
    DateDetails,
    Details,
    FigureDetails,
    MentionDetails,
    QuoteDetails,
    SpeakerDetails,
    SuggestionKind,
)


def encoded(details: Details) -> str:
    """``details`` as stored: a JSON object with the names of their fields."""
    return orjson.dumps(details).decode()


def decoded(kind: str, stored: str) -> Details:
    """The details of a suggestion of ``kind``."""
    said: dict[str, Any] = orjson.loads(stored)
    match kind:
        case SuggestionKind.DATE:
            return DateDetails(**said)
        case SuggestionKind.FIGURE:
            return FigureDetails(**{**said, "about_place": _place(said["about_place"])})
        case SuggestionKind.MENTION:
            return MentionDetails(**said)
        case SuggestionKind.QUOTE:
            speaker = SpeakerDetails(**said["speaker"]) if said["speaker"] else None
            return QuoteDetails(SpeechForm(said["form"]), _place(said["cue"]), said["cue_kind"], speaker, said["via"])
    raise ValueError(f"no kind of suggestion {kind!r}")


def encoded_why(why: Message) -> str:
    """A message as stored: a JSON list of its code and parameters."""
    return orjson.dumps((why.code, dict(why.params))).decode()


def decoded_why(stored: str) -> Message:
    """The message."""
    code, params = orjson.loads(stored)
    return Message(code, params)


def _place(pair: list[int] | None) -> tuple[int, int] | None:
    return (pair[0], pair[1]) if pair else None
