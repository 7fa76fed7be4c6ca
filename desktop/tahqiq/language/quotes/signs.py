"""The words round reported speech, from ``resources/words/speech.txt`` and ``report_openings.txt``, folded."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from tahqiq.domain.folding import fold
from tahqiq.language.morphdb.wordlists import read_list

THAT = "that"
MARKS = "marks"
OBJECT = "object"
NONE = "none"
USUAL = frozenset((THAT, MARKS))
"""What may open the report of a verb that ``report_openings.txt`` does not list."""

_OPENINGS = frozenset((THAT, MARKS, OBJECT, NONE, "إلى", "على", "عن", "من", "ب", "في"))


@cache
def signs(group: str) -> frozenset[str]:
    """The folded words of one group of ``speech.txt``.

    Raises:
        KeyError: there is no such group.
        WordListError: the list is not what its header says.
    """
    return _groups()[group]


@cache
def _groups() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for entry in read_list("speech", tabs=True):
        if len(entry.columns) != 2:
            raise entry.error("a line is a group, a tab and words")
        found.setdefault(entry.columns[0], set()).update(map(fold, entry.columns[1].split()))
    return MappingProxyType({group: frozenset(words) for group, words in found.items()})


@cache
def openings() -> Mapping[str, frozenset[str]]:
    """What may open the report of a verb, by its folded past; prepositions are folded too.

    Raises:
        WordListError: a line names another opening than the header does.
    """
    found: dict[str, frozenset[str]] = {}
    for entry in read_list("report_openings"):
        for column in range(1, len(entry.columns)):
            entry.one_of(column, _OPENINGS.__contains__, "one of " + ", ".join(sorted(_OPENINGS)))
        found[fold(entry.columns[0])] = frozenset(map(fold, entry.columns[1:])) - {NONE}
    return MappingProxyType(found)


@cache
def agencies() -> frozenset[str]:
    """The folded names of news agencies of one word."""
    return frozenset(fold(entry.columns[0]) for entry in read_list("agencies", tabs=True))
