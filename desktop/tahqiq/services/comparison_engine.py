"""What a comparison is made with; a test may bring a smaller one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tahqiq.comparison.candidates import KeyIndex
from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding, PairResult
from tahqiq.comparison.keys import KEYS, Keys
from tahqiq.comparison.relatedness import related_to
from tahqiq.domain.inconsistencies import Relatedness

RULES = 6
"""Raise it whenever the same articles may give other findings: they are compared anew then."""

Inside = Callable[[Document], Sequence[Finding]]
Compare = Callable[[Document, Document], PairResult]
Related = Callable[[Keys, KeyIndex], Sequence[Relatedness]]


@dataclass(frozen=True, slots=True)
class Engine:
    """``inside`` finds what one article says in two ways, ``compare`` what two do, ``related`` who is near."""

    version: str
    inside: Inside
    compare: Compare
    related: Related
    own: bool = False
    """Whether it is the program's, which other processes can bring up by themselves."""


def own_engine() -> Engine:
    """The program's."""
    from tahqiq.services.comparison_inside import found_inside  # these take a while to import
    from tahqiq.services.comparison_review import compare_for_review

    return Engine(f"{RULES}.{KEYS}", found_inside, compare_for_review, related_to, own=True)


def nothing_inside(document: Document) -> Sequence[Finding]:
    """For an engine that looks at pairs only."""
    return ()
