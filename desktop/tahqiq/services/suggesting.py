"""Many suggestions at once: which they are, and what accepting them would make."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.folding import name_key
from tahqiq.domain.jobs import Cancelled, Stopped, never
from tahqiq.domain.labels import Label, LabelRole
from tahqiq.domain.suggestions import Suggestion, SuggestionFilter
from tahqiq.services.commands.accepting import KINDS, Labels
from tahqiq.services.session import Session
from tahqiq.storage.queries import labels as label_queries
from tahqiq.storage.queries import suggestions as queries
from tahqiq.storage.queries.suggestions import Brief
from tahqiq.storage.queries.words import register_keys

SAMPLE = 200
"""Suggestions that a preview shows."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What ``AcceptSuggestions(preview.ids)`` would make.

    ``labels`` are the annotations that each label would get, ``without_label`` suggestions whose role the label set in
    use does not have (they are not among ``ids``), ``new_names`` the names that would be entered in the register, each
    with the number of suggestions that name it, the most frequent first.
    """

    ids: tuple[int, ...]
    articles: int
    labels: tuple[tuple[Label, int], ...]
    without_label: Mapping[LabelRole, int]
    new_names: tuple[tuple[str, int], ...]
    sample: tuple[Suggestion, ...]


@dataclass(slots=True)
class _Tally:
    ids: list[int] = field(default_factory=list)
    articles: set[int] = field(default_factory=set)
    labels: Counter[int] = field(default_factory=Counter)
    without: Counter[LabelRole] = field(default_factory=Counter)
    names: dict[str, tuple[str, int]] = field(default_factory=dict)


def preview(session: Session, wanted: SuggestionFilter, cancelled: Stopped = never) -> Preview:
    """What accepting all that the filter lets through would make. Reads all of it: for a worker thread.

    Raises:
        Cancelled: ``cancelled`` said so; it is asked between suggestions.
    """
    tally, chosen = _Tally(), {}
    with session.read.database.reading() as connection:
        labels = Labels(label_queries.label_sets(connection))
        known = register_keys(connection)
        for suggestion in queries.matching(connection, wanted):
            if cancelled():
                raise Cancelled
            label = labels.for_role(suggestion.role)
            if label is None:
                tally.without[suggestion.role] += 1
                continue
            chosen[label.id] = label
            tally.ids.append(suggestion.id)
            tally.articles.add(suggestion.article_id)
            tally.labels[label.id] += 1
            _count_name(tally, suggestion, known)
        sample = tuple(queries.open_among(connection, tally.ids[:SAMPLE]))
    return Preview(
        ids=tuple(tally.ids),
        articles=len(tally.articles),
        labels=tuple((chosen[i], count) for i, count in tally.labels.most_common()),
        without_label=dict(tally.without),
        new_names=tuple(sorted(tally.names.values(), key=lambda pair: (-pair[1], pair[0]))),
        sample=sample,
    )


def _count_name(tally: _Tally, suggestion: Brief, known: Mapping[str, set[str]]) -> None:
    """Note whom accepting the suggestion would enter in the register."""
    name = " ".join(suggestion.name.split())
    key = name_key(name)
    kinds = {str(KINDS[suggestion.role])} if suggestion.role in KINDS else {str(kind) for kind in EntityKind}
    if key and not known.get(key, set()) & kinds:
        shown, count = tally.names.get(key, (name, 0))
        tally.names[key] = (shown, count + 1)
