"""What a command is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from tahqiq.domain.messages import Message, Trouble
from tahqiq.storage.transaction import Transaction

Result = TypeVar("Result")
Result_co = TypeVar("Result_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Done(Generic[Result]):
    """What a command gives back: its result, what it did in words, and the article it concerns (if one)."""

    result: Result
    message: Message
    article_id: int | None = None


class Command(Protocol[Result_co]):
    """An action. ``apply`` writes through the transaction, which records the inverse; it never commits."""

    def apply(self, transaction: Transaction) -> Done[Any]: ...


def in_sight(transaction: Transaction, *article_ids: int) -> None:
    """See that none of the articles was removed: nothing is done to what nobody sees.

    Raises:
        Trouble: one was.
    """
    removed = transaction.removed_among(article_ids)
    if removed:
        raise Trouble("article_removed", title=shortened(removed[0]))


SHORT = 48
"""Characters of an annotation's words that history shows."""


def shortened(words: str, limit: int = SHORT) -> str:
    """``words`` on one line, cut at a space with an ellipsis when longer than ``limit`` code points."""
    line = " ".join(words.split())
    if len(line) <= limit:
        return line
    cut = line[: limit - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut[limit // 2 :] else cut) + "…"
