"""Why something is taken for reported speech, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass

from tahqiq.domain.messages import Message


@dataclass(frozen=True, slots=True)
class Ground:
    """A reason: the code of its sentence and what share of such finds is right, as measured on news."""

    code: str
    score: float


GROUNDS = {
    "marks": Ground("why_quote_marks", 0.97),
    "that": Ground("why_quote_that", 0.92),
    "colon": Ground("why_quote_colon", 0.85),
    "object": Ground("why_quote_object", 0.82),
    "part": Ground("why_quote_part", 0.9),
    "after": Ground("why_quote_after", 0.85),
    "goes_on": Ground("why_quote_goes_on", 0.7),
    "said_on": Ground("why_quote_said_on", 0.5),
    "alone": Ground("why_quote_alone", 0.6),
    "source": Ground("why_quote_source", 0.88),
    "headline_colon": Ground("why_quote_headline_colon", 0.85),
    "headline_verb": Ground("why_quote_headline_verb", 0.75),
}
UNKNOWN_SPEAKER = 0.1
"""What a find loses where nobody was found who said it."""

CARRIED_SPEAKER = 0.03
"""What it loses where the speaker is one of an earlier sentence."""


def reason(ground: str, cue: str, speaker: str) -> Message:
    """The sentence for a find.

    Args:
        ground: A key of ``GROUNDS``.
        cue: The reporting words as printed.
        speaker: Where the speaker stands: ``after``, ``before``, ``carried``, ``source``, ``none``.
    """
    return Message(GROUNDS[ground].code, {"cue": cue, "speaker": speaker})


def score(ground: str, speaker: str) -> float:
    """How sure a find is, 0 to 1."""
    lost = {"none": UNKNOWN_SPEAKER, "carried": CARRIED_SPEAKER}.get(speaker, 0.0)
    return round(GROUNDS[ground].score - lost, 2)
