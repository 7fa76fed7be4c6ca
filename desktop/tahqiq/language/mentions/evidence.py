"""What a text says of a word elsewhere: features for a second look, from the labels of a first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tahqiq.language.mentions.features import LABELS, Features
from tahqiq.language.mentions.spelling import Spelling

_KINDS = ("person", "place", "org")
_COUNTED = (*_KINDS, "none")
_KIND_OF = tuple(-1 if label == "O" else _KINDS.index(label[2:]) for label in LABELS)


def runs(labels: Sequence[int]) -> Iterator[tuple[int, int, str]]:
    """The names that a row of labels marks: first word, word after the last, kind."""
    if not any(labels):
        return
    start, kind = 0, -1
    for at, label in enumerate((*labels, 0)):
        here = _KIND_OF[label]
        if here < 0 > kind:
            continue
        if kind >= 0 and (here != kind or LABELS[label][0] == "B"):
            yield start, at, _KINDS[kind]
            kind = -1
        if here >= 0 and kind < 0:
            start, kind = at, here


def second_look(sentences: Sequence[Sequence[Spelling]], labels: Sequence[Sequence[int]]) -> list[Features | None]:
    """For each sentence the features of its words by what the other occurrences of each word are labelled.

    None where nothing is known of any word of the sentence.
    """
    counts: dict[str, list[int]] = {}
    last: dict[str, str] = {}
    first: dict[str, str] = {}
    for words, row in zip(sentences, labels, strict=True):
        if not any(row):
            continue
        for start, end, kind in runs(row):
            for at in range(start, end):
                counts.setdefault(words[at].stem, [0, 0, 0, 0])
            if end - start > 1:
                last[words[end - 1].stem] = kind
                first[words[start].stem] = kind
    places = [[at for at, word in enumerate(words) if word.stem in counts] for words in sentences]
    for words, row, here in zip(sentences, labels, places, strict=True):
        for at in here:
            counts[words[at].stem][_KIND_OF[row[at]]] += 1
    return [
        _features(words, row, here, counts, last, first)
        for words, row, here in zip(sentences, labels, places, strict=True)
    ]


def _features(
    words: Sequence[Spelling],
    row: Sequence[int],
    places: Sequence[int],
    counts: dict[str, list[int]],
    last: dict[str, str],
    first: dict[str, str],
) -> Features | None:
    found: Features = {}
    for at in places:
        word = words[at]
        if not word.is_word:
            continue
        others = counts[word.stem].copy()
        others[_KIND_OF[row[at]]] -= 1
        total = sum(others)
        if not total:
            continue
        more = [f"d={kind}{1 + (3 * n - 1) // total}" for kind, n in zip(_COUNTED, others, strict=True) if n]
        if word.stem in last:
            more.append(f"dl={last[word.stem]}")
        if word.stem in first:
            more.append(f"df={first[word.stem]}")
        found[at] = more
    return found or None
