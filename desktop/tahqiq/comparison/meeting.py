"""Where two articles that name something several times speak of it in the same words."""

from __future__ import annotations

from tahqiq.comparison.documents import Document
from tahqiq.comparison.stopwords import content_stem

NEAR = 8
"""Words on either side of a name by which one of its places is told from another."""

MOST = 12
"""Places of one word that are looked at."""


def meeting(a: Document, b: Document, here: int, there: int) -> tuple[int, int]:
    """The places of two words, one of each article, that have most in common with each other; the first of equals.

    Args:
        a: an article.
        b: another.
        here: the number of a word of the first.
        there: of one of the second.
    """
    one, other = _places(a, here), _places(b, there)
    if len(one) == len(other) == 1:
        return here, there
    beside = [(at, _beside(b, at)) for at in other]
    *_, x, y = max(
        (len(set(enumerate(near)) & set(enumerate(far))), len(set(near) & set(far)), -at, -place)
        for at, near in ((at, _beside(a, at)) for at in one)
        for place, far in beside
    )
    return -x, -y


def _places(document: Document, at: int) -> list[int]:
    """The first places of a word."""
    return [place for place, key in enumerate(document.keys) if key == document.keys[at]][:MOST]


def _beside(document: Document, at: int) -> list[str]:
    """The stems of the words round a word, those next to it first."""
    keys = document.keys
    near = (place for step in range(1, NEAR + 1) for place in (at - step, at + step))
    return [content_stem(keys[place]) if 0 <= place < len(keys) else "" for place in near]
