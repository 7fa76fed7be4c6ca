"""Which articles go into train, validation and test: those that belong together go into one.

Together belong articles of one event or copies of one text as the project knows them (``Dataset.together``), and those
that share much of their wording. Where a group goes depends on its texts alone, so that the same articles are always
parted alike.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, groupby
from zlib import crc32

from tahqiq.comparison.fingerprints import fingerprint_of
from tahqiq.domain.folding_pattern import words_of

TRAIN, VALIDATION, TEST = "train", "validation", "test"
HELD_BACK = 0.1
"""The part of the articles that validation and test get each, as near as the groups allow."""

_RUNS = 16
"""Hashed runs of words that are kept of a text."""
_SHARED = 3
"""How many of them two texts share that are kept together; of very short ones, half."""
_COMMON = 200
"""Texts with the same run beyond which it says nothing."""


class Splits:
    """Told of each article once, says in the end where each goes."""

    def __init__(self) -> None:
        self._numbers = array("q")
        self._keys: list[bytes] = []
        self._hashes = array("q")
        self._owners = array("l")
        self._counts = array("l")

    def add(self, number: int, text: str, sha256: str) -> None:
        """An article: its number, its text, and its hash as the key to where it goes."""
        at = len(self._numbers)
        self._numbers.append(number)
        self._keys.append(bytes.fromhex(sha256[:16]))
        words = [crc32(word.encode("utf-8", "surrogatepass")) & 0x3FFFFFFF | 1 for word in words_of(text)]
        runs = fingerprint_of([words]).hashes[:_RUNS]
        self._hashes.extend(runs)
        self._owners.extend([at] * len(runs))
        self._counts.append(len(runs))

    def parted(self, together: Iterable[Sequence[int]] = ()) -> dict[int, str]:
        """The split of each article by its number.

        Args:
            together: numbers of articles that are to stay in one split; unknown ones are passed over.
        """
        groups = _Groups(len(self._numbers))
        places = {number: at for at, number in enumerate(self._numbers)}
        for some in together:
            known = [places[number] for number in some if number in places]
            for other in known[1:]:
                groups.join(known[0], other)
        for a, b in self._alike():
            groups.join(a, b)
        members: dict[int, list[int]] = {}
        for at in range(len(self._numbers)):
            members.setdefault(groups.of(at), []).append(at)
        ordered = sorted(members.values(), key=lambda group: min(self._keys[at] for at in group))
        return {self._numbers[at]: name for group, name in _dealt(ordered, len(self._numbers)) for at in group}

    def _alike(self) -> Iterator[tuple[int, int]]:
        """Pairs that share enough of their runs."""
        order = sorted(range(len(self._hashes)), key=self._hashes.__getitem__)
        shared: Counter[tuple[int, int]] = Counter()
        for _, run in groupby(order, key=self._hashes.__getitem__):
            owners = [self._owners[at] for at in run]
            if 1 < len(owners) <= _COMMON:
                shared.update(combinations(owners, 2))
        for (a, b), count in shared.items():
            least = min(self._counts[a], self._counts[b])
            if count >= min(_SHARED, (least + 1) // 2):
                yield a, b


def _dealt(groups: list[list[int]], total: int) -> Iterator[tuple[list[int], str]]:
    """Each group with its split. Groups that are too large to be held back are for training."""
    wanted = max(1, round(total * HELD_BACK))
    left = {TEST: wanted if len(groups) > 1 else 0, VALIDATION: wanted if len(groups) > 2 else 0}
    largest = max(groups, key=len, default=[])
    for group in groups:
        fitting = next((name for name, room in left.items() if room > 0 and len(group) <= 2 * wanted), None)
        if fitting is None or (group is largest and len(group) > 1):
            yield group, TRAIN
        else:
            left[fitting] -= len(group)
            yield group, fitting


class _Groups:
    """Numbers from 0 on, joined in groups."""

    def __init__(self, count: int) -> None:
        self._above = array("l", range(count))

    def of(self, at: int) -> int:
        """The least number of the group."""
        above = self._above
        while above[at] != at:
            above[at] = above[above[at]]
            at = above[at]
        return at

    def join(self, a: int, b: int) -> None:
        first, second = sorted((self.of(a), self.of(b)))
        self._above[second] = first
