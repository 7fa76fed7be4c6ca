"""Two spellings of one name that newspapers mix, and one that has lost a letter."""

from __future__ import annotations

import re

from tahqiq.comparison.across import coarse
from tahqiq.comparison.names import cores, is_known
from tahqiq.comparison.slip_words import known
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature

_ONE_SOUND = str.maketrans({"غ": "ج", "ق": "ج", "ك": "ج", "ط": "ت", "ظ": "ض", "ئ": "ي", "ؤ": "و", "ء": None})
_TWICE = re.compile(r"(.)\1+")


def is_transliteration(one: str, other: str) -> bool:
    """Whether two words are one foreign name in other letters, neither of them a slip («برمنغهام», «برمنجهام»).

    A slip lacks, adds or exchanges a consonant («كلينتون», «كلينون»), has the same letters in another order, or
    inside a letter more or less than the only one of the two that the word lists know («فنزويلا», «فنزيلا»), unless
    that letter writes a vowel, which one writes and the other does not («نيوجيرسي», «نيوجرسي»). Two words
    of the language («متنزه», «منتزه») are none.

    Args:
        one: a word as printed.
        other: the other.
    """
    x, y = (fold(word).replace("تش", "ش") for word in (one, other))
    if not x or not y or " " in x or " " in y:
        return False
    if is_known(x) and is_known(y) and _is_listed(x) == _is_listed(y):
        return True
    if coarse(x) != coarse(y) or (x != y and sorted(x) == sorted(y)):
        return False
    return _sounds(x) == _sounds(y) or _is_listed(x) == _is_listed(y) or not _consonant_more(x, y)


def _consonant_more(one: str, other: str) -> bool:
    """Whether one of two words has a consonant more, neither at its head nor at its end."""
    short, long = sorted((min(cores(one), key=len), min(cores(other), key=len)), key=len)
    if len(long) != len(short) + 1:
        return False
    places = [at for at in range(1, len(long) - 1) if long[:at] + long[at + 1 :] == short]
    return bool(places) and not any(_is_vowel(long, at) for at in places)


def _is_vowel(word: str, at: int) -> bool:
    """Whether a letter inside a word writes a vowel: ا, و or ي with no other of them beside it, or ي behind و."""
    if word[at] not in _VOWELS:
        return False
    if word[at] == "ي" and word[at - 1] == "و" and word[at + 1] not in _VOWELS:
        return True
    return word[at - 1] not in _VOWELS and word[at + 1] not in _VOWELS


_VOWELS = frozenset("اوي")


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
