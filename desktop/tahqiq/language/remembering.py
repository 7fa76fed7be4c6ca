"""Answers that are kept, as many as a bound allows: quicker to ask for than those of ``functools.lru_cache``."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeVar

Question = TypeVar("Question", bound=Hashable)
Answer = TypeVar("Answer")


class Remembered(dict[Question, Answer]):
    """The answers of a function: ``answers[question]``. Nothing else may change it.

    They are kept in two halves: whenever the newer one is full it becomes the older, whose answers are taken over as
    they are asked for again, and what was in the older is let go.
    """

    def __init__(self, answer: Callable[[Question], Answer], most: int) -> None:
        """Keeps up to ``most`` answers of ``answer``, which gives the same each time."""
        super().__init__()
        self._answer = answer
        self._half = most // 2
        self._older: dict[Question, Answer] = {}

    def __missing__(self, question: Question) -> Answer:
        found = self._older.get(question)
        if found is None:
            found = self._answer(question)
        if len(self) >= self._half:
            self._older = self.copy()
            self.clear()
        self[question] = found
        return found
