"""How an annotation holds on to its words: offsets, the exact words, and the words around them."""

from __future__ import annotations

from dataclasses import dataclass

from tahqiq.domain.text import Span

CONTEXT = 32
"""Code points kept before and after, enough to find the place again in a corrected article."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A span of an article with its words. ``exact == text[start:end]`` always."""

    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    def holds_in(self, text: str) -> bool:
        """Whether the words are still where the anchor says."""
        return 0 <= self.start <= self.end <= len(text) and text[self.start : self.end] == self.exact


def anchor_at(text: str, start: int, end: int) -> Anchor:
    """The anchor of ``text[start:end]``.

    Raises:
        ValueError: the span is not inside the text.
    """
    if not 0 <= start <= end <= len(text):
        raise ValueError(f"span {start}–{end} is outside a text of {len(text)} characters")
    return Anchor(start, end, text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])
