"""Articles of one event and spellings of one name among many: seconds of processor time, and how they grow."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from itertools import combinations
from math import log
from unittest.mock import patch

from bench_parts import corpus, report
from tahqiq.comparison.candidates import MemoryIndex
from tahqiq.comparison.documents import Document, Source, prepare
from tahqiq.comparison.events import group
from tahqiq.comparison.keys import Keys, keys_of
from tahqiq.comparison.relatedness import relate_all, related_to
from tahqiq.domain.articles import RegionRole
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.messages import Message
from tahqiq.language.detections import Detections, MentionFound
from tahqiq.language.names import clusters
from tahqiq.language.names.clusters import cluster
from tahqiq.language.regions import RegionGuess

DAY = date(2024, 1, 1)
PER_DAY = 200
"""Articles of one day."""

_WHY = Message("why_mention_context")
_SYLLABLES = [
    "با",
    "غي",
    "دو",
    "ري",
    "سام",
    "كو",
    "لي",
    "ما",
    "تش",
    "نا",
    "فر",
    "ست",
    "ون",
    "جي",
    "كا",
    "زو",
    "مي",
    "هان",
    "بر",
    "كي",
    "لو",
    "فا",
    "دي",
    "شي",
]


def main(*, quick: bool, large: bool) -> None:
    """Print the measures."""
    sizes = (250, 500, 1_000) if quick else (5_000, 10_000, 20_000) if large else (2_500, 5_000, 10_000)
    taken = [_articles(size) for size in sizes]
    growth("articles of one event", sizes, taken)
    counts = (1_000, 4_000) if quick else (25_000, 50_000, 100_000)
    growth("names in groups", counts, [_names(count) for count in counts])
    _missed(300 if quick else 2_000)


def _articles(count: int) -> float:
    """Seconds for the keys, candidates, pairs and events of so many articles."""
    documents = list(told_again(count))
    keys: list[Keys] = []
    seconds = _cpu(lambda: keys.extend(keys_of(document) for document in documents))
    index = MemoryIndex()
    seconds += _cpu(lambda: [index.add(one) for one in keys])
    pairs = []
    seconds += _cpu(lambda: pairs.extend(one for some in relate_all(keys, index) for one in some))
    events = []
    seconds += _cpu(lambda: events.extend(group(pairs)))
    report.absolute(
        "articles of one event",
        f"{count} articles",
        ours=seconds * 1000 / count,
        unit="ms an article",
        most=2.5,
        seconds=seconds,
        pairs=len(pairs),
        events=len(events),
    )
    taken = [_cpu(lambda one=one: related_to(one, index)) for one in keys[:: max(1, count // 50)]]  # type: ignore[misc]
    report.absolute(
        "one new article",
        f"beside {count}",
        ours=report.middle(taken) * 1000,
        unit="ms",
        most=100,
        longest=max(taken) * 1000,
    )
    return seconds


def _names(count: int) -> float:
    """Seconds for so many names, of which each has up to three other spellings."""
    names = list(_spellings(count))
    seconds = _cpu(lambda: cluster(names))
    report.absolute("names in groups", f"{count} names", ours=seconds, unit="s", most=10 * max(1.0, count / 100_000))
    return seconds


def _missed(count: int) -> None:
    """How many of the pairs that come into one group where all names are held beside all do not where keys bring them.

    What decides is the same in both; only which names meet at all differs.
    """
    names = list(_spellings(count))
    ours = _pairs(cluster(names))
    with patch.object(clusters, "_candidates", lambda parsed, unique: combinations(sorted(unique), 2)):
        every = _pairs(cluster(names))
    report.absolute(
        "pairs of one group that keys miss",
        f"{count} names",
        ours=len(every - ours) / len(every),
        unit="share of those found by comparing all with all",
        most=0.03,
        pairs=len(every),
        besides=len(ours - every),
    )


def _pairs(groups: Iterable[list[int]]) -> set[tuple[int, int]]:
    return {pair for group in groups for pair in combinations(sorted(group), 2)}


def growth(measure: str, sizes: tuple[int, ...], seconds: list[float]) -> None:
    """The power of the number with which the time grows, from the first to the last size."""
    power = log(seconds[-1] / seconds[0]) / log(sizes[-1] / sizes[0])
    report.absolute(
        f"growth: {measure}", f"{sizes[0]} to {sizes[-1]}", ours=power, unit="power of the number", most=1.2
    )


def told_again(count: int) -> Iterator[Document]:
    """Articles of which each third is told again by two others: once nearly word for word, once by half."""
    rng = random.Random(count)
    people = [" ".join(_word(rng, 3) for _ in range(2)) for _ in range(max(50, count // 5))]
    for number in range(count):
        title, body = corpus.article(number - number % 3)
        sentences = body.split("\n")[1:]
        if number % 3:
            sentences = sentences[: -1 - number % 3]
        rng.seed(number - number % 3)
        named = [rng.choice(people) for _ in range(3)]
        yield _document(number + 1, title, sentences, named, DAY + timedelta(days=number // PER_DAY))


def _document(number: int, title: str, sentences: list[str], named: list[str], day: date) -> Document:
    text = f"{title}\n\n"
    mentions = []
    for at, sentence in enumerate(sentences):
        name = named[at % len(named)]
        place = len(text) + len("قال ")
        mentions.append(MentionFound(place, place + len(name), EntityKind.PERSON, name, "", at % len(named), 0.9, _WHY))
        text += f"قال {name} {sentence}\n"
    regions = (
        RegionGuess(0, len(title), RegionRole.TITLE, "bench"),
        RegionGuess(len(title) + 2, len(text), RegionRole.MAIN, "bench"),
    )
    return prepare(Source(number, text, title, day), Detections(regions, mentions=tuple(mentions)))


def _spellings(count: int) -> Iterator[str]:
    rng = random.Random(count)
    made = 0
    while made < count:
        name = " ".join(_word(rng, rng.choice((2, 3, 3))) for _ in range(rng.choice((2, 2, 2, 3))))
        for spelling in range(rng.choice((1, 1, 2, 3, 4))):
            if made < count:
                yield _otherwise(rng, name) if spelling else name
                made += 1


def _word(rng: random.Random, syllables: int) -> str:
    return "".join(rng.choice(_SYLLABLES) for _ in range(syllables))


def _otherwise(rng: random.Random, name: str) -> str:
    """Another spelling: mostly by what transliteration does, else with one letter changed, dropped or added."""
    swaps = [(one, other) for one, other in zip("غجتكس", "جغطقص", strict=True) if one in name[1:]]
    at = rng.randrange(1, len(name))
    if swaps and rng.random() < 0.7:
        one, other = rng.choice(swaps)
        at = name.index(one, 1)
        return name[:at] + other + name[at + 1 :]
    return name[:at] + rng.choice(("", "ب", "ر", "ن", "م")) + name[at + 1 :]


def _cpu(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return max(1e-9, time.process_time() - began)


if __name__ == "__main__":
    main(**vars(report.options()))
