"""The words by which the parts of a news page are known, from ``resources/words/page_signs.txt``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from tahqiq.domain.folding import fold
from tahqiq.language.morphdb.wordlists import read_list

SIGNS = ("dateline", "source", "keywords", "related", "promo", "legal", "byline")
_ORNAMENT = r"[\W_]{0,8}"
_AFTER = {
    "dateline": r"\s{0,3}[:：\-–|]?\s{0,3}",
    "source": r"\s{0,3}[:：|]\s{0,3}",
    "keywords": r"\s{0,3}(?:[:：|]|$)\s{0,3}",
    "related": r"\s{0,3}(?:[:：.|…]{0,3})\s{0,3}",
    "promo": "",
    "byline": r"\s{0,3}[:：/\-–]\s{0,3}",
}
_COLONS = {"keywords": r"(?:\s{0,3}:)?", "promo": r"[^:.!؟]{0,40}:"}
"""What follows a label that runs on; «رابط الخبر بصحيفة كذا:» goes on to its colon."""
LOOKED_AT = 160
"""Letters at the start of a line in which a label must stand."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign at the start of a line; ``end`` is where the label ends in the folded line."""

    kind: str
    end: int


def starts_with(folded: str, *kinds: str) -> Sign | None:
    """The first of these signs with which a folded line begins, behind bullets and dashes."""
    head = folded[:LOOKED_AT]
    for kind in kinds:
        match = _patterns()[kind].match(head)
        if match:
            return Sign(kind, match.end())
    return None


def says(folded: str, kind: str) -> bool:
    """Whether a sign stands anywhere in a folded line."""
    return any(words in folded for words in _words()[kind])


def label_within(folded: str) -> tuple[int, str] | None:
    """Where a label runs on after the last sentence of a folded line, and its kind; None where none does.

    Tag words may go without a colon; a source and other articles may not.
    """
    for kind in ("keywords", "source", "related", "promo"):
        match = _run_on(kind).search(folded)
        if match:
            return match.start(1), kind
    return None


@cache
def _words() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {kind: [] for kind in SIGNS}
    for entry in read_list("page_signs", tabs=True):
        kind = entry.one_of(0, SIGNS.__contains__, "one of " + ", ".join(SIGNS))
        found[kind].append(fold(entry.one_of(1, bool, "the words of the sign")))
    return {kind: tuple(sorted(set(words), key=len, reverse=True)) for kind, words in found.items()}


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {kind: re.compile(f"{_ORNAMENT}(?:{_any(kind)}){after}") for kind, after in _AFTER.items()}


@cache
def _run_on(kind: str) -> re.Pattern[str]:
    words = "|".join(re.escape(words) for words in _words()[kind])
    colon = _COLONS.get(kind, r"\s{0,3}:")
    before = r"\s" if kind == "promo" else r"[.!؟»\"”)]\s{0,3}"
    return re.compile(rf"{before}({words}){colon}\s[^.!؟]{{2,200}}$")


def _any(kind: str) -> str:
    return "|".join(re.escape(words).replace(r"\ ", r"\s{0,3}") for words in _words()[kind])
