"""Two spellings of one name that newspapers mix, and one that has lost a letter."""

from __future__ import annotations

import re

from tahqiq.comparison.across import coarse
from tahqiq.comparison.names import cores
from tahqiq.comparison.slips import known
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature

_ONE_SOUND = str.maketrans({"غ": "ج", "ق": "ج", "ك": "ج", "ط": "ت", "ظ": "ض", "ئ": "ي", "ؤ": "و", "ء": None})
_TWICE = re.compile(r"(.)\1+")


def is_transliteration(one: str, other: str) -> bool:
    """Whether two words are one foreign name in other letters, neither of them a slip («برمنغهام», «برمنجهام»).

    A slip lacks, adds or exchanges a consonant («كلينتون», «كلينون»), or differs by more than letters of one sound from
    the only one of the two that the word lists know («فنزويلا», «فنزيلا»).

    Args:
        one: a word as printed.
        other: the other.
    """
    x, y = fold(one), fold(other)
    if not x or not y or " " in x or " " in y:
        return False
    if coarse(x) != coarse(y):
        return False
    return _sounds(x) == _sounds(y) or _is_listed(x) == _is_listed(y)


def _sounds(word: str) -> str:
    return _TWICE.sub(r"\1", min(cores(word), key=len).translate(_ONE_SOUND))


def _is_listed(word: str) -> bool:
    return any(core in known() for core in cores(word))


def is_for_names_only(kind: InconsistencyKind, nature: Nature, words: tuple[str, ...]) -> bool:
    """Whether a finding belongs to the clusters of spellings and not, once more, into the queue.

    Args:
        kind: of the finding.
        nature: of the finding.
        words: of its passages, as printed.
    """
    if kind is not InconsistencyKind.NAME or nature is not Nature.VARIANT or len(words) != 2:
        return False
    return is_transliteration(*words)
