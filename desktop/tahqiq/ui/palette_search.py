"""What the command palette searches: entries, who provides them, and how well one answers a query.

To let the palette find something new, write a provider and give it to ``CommandPalette.add_provider``::

    class Articles:
        def entries(self, query: str) -> Iterable[Entry]:
            return [Entry(a.title, partial(open_article, a.id), icon="article", kind=tr("Article")) for a in …]
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from tahqiq.domain.folding import fold

LIMIT = 60
"""How many entries the palette shows at most."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the palette.

    ``words`` are further texts to match besides ``title``; ``kind`` is shown at the end (an article, a speaker);
    ``color`` is a label's; ``matched`` entries were found by their provider and are not matched again; a ``heading``
    cannot be chosen.
    """

    title: str
    run: Callable[[], object]
    detail: str = ""
    icon: str = ""
    keys: str = ""
    kind: str = ""
    color: str = ""
    words: tuple[str, ...] = ()
    enabled: bool = True
    matched: bool = False
    heading: bool = False
    name: str = ""  # remembered under this name as used lately; empty: not remembered


class Provider(Protocol):
    """Where entries come from."""

    def entries(self, query: str) -> Iterable[Entry]:
        """Candidates for ``query`` (as typed, may be empty), the best first."""


_folded = lru_cache(maxsize=20_000)(fold)


def score(query: str, text: str) -> float:
    """How well ``text`` answers ``query``, 0 (not at all) to 100; spelling is folded.

    Whole text, then its beginning, then beginnings of words, then parts of words, then letters in order.
    """
    wanted, found = _folded(query).strip(), _folded(text)
    if not wanted or not found:
        return 0
    if found == wanted:
        return 100
    length = len(wanted) / len(found)
    if found.startswith(wanted):
        return 90 + 5 * length
    words = _bare_words(found)
    asked = wanted.split()
    if all(any(word.startswith(part) for word in words) for part in asked):
        return 75 + 10 * length
    if all(part in found for part in asked):
        return 55 + 10 * length
    return _in_order("".join(asked), found)


def _bare_words(text: str) -> list[str]:
    words = text.replace("|", " ").split()
    return words + [w[2:] for w in words if w.startswith("ال") and len(w) > 4]


def _in_order(letters: str, text: str) -> float:
    """Letters of ``letters`` in order in ``text``, close together: 10–40; else 0."""
    if len(letters) < 3:
        return 0
    at = text.find(letters[0])
    while at >= 0:
        end = at
        for letter in letters[1:]:
            end = text.find(letter, end + 1)
            if end < 0:
                return 0
        spread = (end - at + 1) / len(letters)
        if spread <= 2.5:
            return 10 + 30 / spread
        at = text.find(letters[0], at + 1)
    return 0


def rank(query: str, entries: Iterable[Entry], recent: tuple[str, ...] = ()) -> list[Entry]:
    """The best ``LIMIT`` entries for ``query``; without a query those used lately come first, in the order given."""
    if not query.strip():
        listed = list(entries)
        order = {name: i for i, name in enumerate(recent)}
        lately = sorted((e for e in listed if e.name in order), key=lambda e: order[e.name])
        return [*lately, *(e for e in listed if e.name not in order)][:LIMIT]
    scored: list[tuple[float, int, Entry]] = []
    for i, entry in enumerate(entries):
        title = score(query, entry.title)
        other = max((score(query, w) for w in entry.words), default=0.0)
        value = max(title, other * 0.9, 50 if entry.matched else 0)
        if value > 0:
            scored.append((-(value - (0 if entry.enabled else 20)), i, entry))
    scored.sort(key=lambda s: s[:2])
    return [entry for _, _, entry in scored[:LIMIT]]
