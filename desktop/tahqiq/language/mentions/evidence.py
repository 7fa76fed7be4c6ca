"""What a text says of a word elsewhere: features for a second look, from the labels of a first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tahqiq.language.mentions.features import LABELS, Features
from tahqiq.language.mentions.spelling import Spelling

_KINDS = ("person", "place", "org")
_KIND_OF = tuple(-1 if label == "O" else _KINDS.index(label[2:]) for label in LABELS)


def runs(labels: Sequence[int]) -> Iterator[tuple[int, int, str]]:
    """The names that a row of labels marks: first word, word after the last, kind."""
    start, kind = 0, -1
    for at, label in enumerate((*labels, 0)):
        here = _KIND_OF[label]
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
    for words, row in zip(sentences, labels, strict=True):
        for word, label in zip(words, row, strict=True):
            if (count := counts.get(word.stem)) is not None:
                count[_KIND_OF[label]] += 1
    return [_features(words, row, counts, last, first) for words, row in zip(sentences, labels, strict=True)]


def _features(
    words: Sequence[Spelling],
    row: Sequence[int],
    counts: dict[str, list[int]],
    last: dict[str, str],
    first: dict[str, str],
) -> Features | None:
    found: Features | None = None
    for at, (word, label) in enumerate(zip(words, row, strict=True)):
        count = counts.get(word.stem)
        if count is None or not word.is_word:
            continue
        others = count.copy()
        others[_KIND_OF[label]] -= 1
        total = sum(others)
        if not total:
            continue
        more = [f"d={kind}{1 + (3 * n - 1) // total}" for kind, n in zip((*_KINDS, "none"), others, strict=True) if n]
        if word.stem in last:
            more.append(f"dl={last[word.stem]}")
        if word.stem in first:
            more.append(f"df={first[word.stem]}")
        if found is None:
            found = {}
        found[at] = more
    return found
