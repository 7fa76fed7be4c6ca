"""Matrices: outlets against speakers, against spellings of a name, against the values that they give."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tahqiq.domain.folding import name_key
from tahqiq.domain.inconsistencies import Inconsistency, InconsistencyKind, Nature, SpellingCluster
from tahqiq.language.occurrences import occurrences
from tahqiq.services.pictures.facts import Said, Spot, sayings, told
from tahqiq.services.session import Session


@dataclass(frozen=True, slots=True)
class Cell:
    """What one outlet has in one column: ``words`` to show (or "" for the count alone) and the places."""

    words: str
    spots: tuple[Spot, ...]
    against: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column: what it is of, and what it says under that in small (a kind, and what a figure counts)."""

    title: str
    kind: InconsistencyKind | None = None
    preferred: bool = False
    about: str = ""


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows are outlets in order of how much they have; ``cells`` by (row, column), those without anything left out."""

    rows: tuple[str, ...]
    columns: tuple[Column, ...]
    cells: Mapping[tuple[int, int], Cell]


def _matrix(columns: Sequence[Column], found: Mapping[tuple[str, int], Cell]) -> Matrix:
    weight: Counter[str] = Counter()
    for (row, _), cell in found.items():
        weight[row] += len(cell.spots)
    rows = tuple(sorted(weight, key=lambda row: (-weight[row], row)))
    number = {row: at for at, row in enumerate(rows)}
    return Matrix(rows, tuple(columns), {(number[row], column): cell for (row, column), cell in found.items()})


MOST_SPEAKERS = 24
"""Speakers that have a column, those who say most."""


def speakers(session: Session, article_ids: Iterable[int]) -> Matrix:
    """Which outlet lets whom speak how often: quotes and claims, tagged or proposed."""
    labels = session.read.all_labels()
    names = {use.entity.id: use.entity.name for use in session.read.entities()}
    said: defaultdict[tuple[str, str], list[Spot]] = defaultdict(list)
    forms: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for one in told(session, article_ids):
        for saying in _once(sayings(one, labels, names)):
            key = name_key(saying.speaker)
            forms[key][saying.speaker] += 1
            said[one.source, key].append(saying.spot)
    most = sorted(forms, key=lambda key: (-forms[key].total(), key))[:MOST_SPEAKERS]
    number = {key: at for at, key in enumerate(most)}
    columns = [Column(forms[key].most_common(1)[0][0]) for key in most]
    return _matrix(columns, {(row, number[key]): Cell("", tuple(s)) for (row, key), s in said.items() if key in number})


def _once(said: Iterable[Said]) -> Iterable[Said]:
    """Those with a speaker; one that is tagged and proposed over the same words counts once."""
    taken: list[Spot] = []
    for one in said:
        if one.speaker and not any(s.start < one.spot.end and one.spot.start < s.end for s in taken):
            taken.append(one.spot)
            yield one


def spellings(session: Session, cluster: SpellingCluster) -> Matrix:
    """Which outlet spells a name how."""
    columns = [Column(s.text, preferred=bool(cluster.house) and s.text == cluster.house) for s in cluster.spellings]
    found: defaultdict[tuple[str, int], list[Spot]] = defaultdict(list)
    for number, spelling in enumerate(cluster.spellings):
        for one in told(session, spelling.article_ids):
            text = one.article.text
            for at in occurrences(text, spelling.text):
                if text[at.start : at.end] == spelling.text:
                    found[one.source, number].append(Spot(one.article.id, at.start, at.end))
    return _matrix(columns, {at: Cell("", tuple(spots)) for at, spots in found.items()})


def values(session: Session, conflicts: Sequence[Inconsistency]) -> Matrix:
    """Which outlet gives which value: a column for each inconsistency, the words of each outlet in its cell.

    Where the words of an outlet are not those of most, the cell is ``against``.
    """
    shown = [one for one in conflicts if one.nature is not Nature.VARIANT]
    summaries = {a.id: a.source or a.title for a in session.read.articles({i for c in shown for i in c.article_ids})}
    columns: list[Column] = []
    found: dict[tuple[str, int], Cell] = {}
    for number, one in enumerate(shown):
        columns.append(Column(one.passages[0].words, one.kind, about=_about(one)))
        usual = Counter(p.value or name_key(p.words) for p in one.passages).most_common(1)[0]
        by_row: defaultdict[str, list[int]] = defaultdict(list)
        for at, passage in enumerate(one.passages):
            if passage.article_id in summaries:
                by_row[summaries[passage.article_id]].append(at)
        for row, places in by_row.items():
            there = [one.passages[at] for at in places]
            words = " / ".join(dict.fromkeys(p.words for p in there))
            against = usual[1] == 1 or any((p.value or name_key(p.words)) != usual[0] for p in there)
            spots = tuple(Spot(p.article_id, p.start, p.end) for p in there)
            found[row, number] = Cell(words, spots, against)
    return _matrix(columns, found)


def _about(conflict: Inconsistency) -> str:
    """What a figure counts, as an article words it: «63» of what?"""
    noun = conflict.why.params.get("about")
    if conflict.kind is not InconsistencyKind.FIGURE or not isinstance(noun, str):
        return ""
    return noun if any(letter.isalpha() for letter in noun) else ""
