"""What was done, by whom and when; and what a change touched."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tahqiq.domain.messages import Message


class StepState(StrEnum):
    DONE = "done"  # in force; the newest of these is what undo takes back
    UNDONE = "undone"  # the oldest of these is what redo brings back
    ABANDONED = "abandoned"  # undone, and something else was done since


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """One command as the history panel shows it. ``at`` is an ISO time in UTC."""

    id: int
    message: Message
    author: str
    at: str
    state: StepState
    article_id: int | None


@dataclass(frozen=True, slots=True)
class Changed:
    """What a committed command touched, so that every view refreshes only what it shows."""

    articles: frozenset[int] = frozenset()  # whose annotations, regions, links or particulars changed
    article_list: bool = False  # articles came or went
    annotations: frozenset[int] = frozenset()
    entities: frozenset[int] = frozenset()
    labels: bool = False
    settings: bool = False
    suggestions: frozenset[int] = frozenset()  # articles whose suggestions were made anew or answered
    words: bool = False  # words of the project came or went: suggestions of any article may show or hide
    inconsistencies: frozenset[int] = frozenset()  # articles whose inconsistencies were found anew or decided
    events: bool = False  # which articles report one event
    spellings: bool = False  # clusters of spellings, house spellings, names kept apart
    message: Message | None = None  # what was done, in words
    initiator: object = None  # who asked, so that a view can ignore its own change
