"""Corrected articles: which article a text is a newer version of, and what would become of what was tagged in it.

Nothing is changed here: ``services.commands.correcting`` does it, by the plan.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from tahqiq.comparison.fingerprints import Fingerprint, copied, fingerprint_of
from tahqiq.comparison.stems import number_of
from tahqiq.domain.anchors import Anchor
from tahqiq.domain.annotations import Annotation
from tahqiq.domain.folding import fold
from tahqiq.domain.folding_pattern import words_of
from tahqiq.domain.reanchoring import Correction, Fate, Place
from tahqiq.domain.reviewing import PastDecision
from tahqiq.domain.text import as_stored
from tahqiq.services.commands.articles import NewArticle
from tahqiq.services.commands.carrying import LeftDecision, decisions_about, in_force, left_behind
from tahqiq.services.commands.correcting import CorrectArticle, Move, anchor_in
from tahqiq.services.commands.tagging import Spans
from tahqiq.services.session import Session
from tahqiq.storage.queries import articles as article_queries
from tahqiq.storage.queries import inconsistencies, versions
from tahqiq.storage.queries.versions import Connection

VERSION = 0.35
"""The part of the shorter text that must stand in the longer one where name, address or title say «one article»."""

NEAR = 0.6
"""The same part from which any article is called nearly the same."""

CROWD = 8
"""A file name, an address or a title that more articles bear (the rows of one table) says nothing."""

PROBES, PROBE = 8, 5
"""Runs of so many words by which the index is asked for articles that print the same."""

LOOKED_AT = 12
"""Articles that hold a run and are compared."""


class Why(StrEnum):
    """Why an annotation has no place in the newer text."""

    GONE = "gone"  # the words are not there any more
    SEVERAL = "several"  # they are there, but it is not known which are meant


@dataclass(frozen=True, slots=True)
class Placed:
    """An annotation and where its words are in the newer text; ``lost`` are words of its cue or mention that are not
    found there."""

    annotation: Annotation
    spans: Spans
    lost: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Orphan:
    """An annotation without a place in the newer text, and where its words would be (code points, may be empty)."""

    annotation: Annotation
    near: Place
    why: Why


@dataclass(frozen=True, slots=True)
class Change:
    """Characters that differ: where they are in the older and in the newer text; one of both may be empty."""

    old: Place
    new: Place


@dataclass(frozen=True, slots=True)
class CorrectionPlan:
    """What correcting an article would do; ``decided`` is what goes along of the review, ``left`` what does not."""

    old_id: int
    new: NewArticle
    old_text: str
    kept: tuple[Placed, ...]
    moved: tuple[Placed, ...]
    orphaned: tuple[Orphan, ...]
    changes: tuple[Change, ...]
    decided: tuple[PastDecision, ...] = ()
    left: tuple[LeftDecision, ...] = ()

    @property
    def new_text(self) -> str:
        """The newer text as it will be stored."""
        return as_stored(self.new.text)

    @property
    def moves(self) -> tuple[Move, ...]:
        """All that finds its place, as the command wants it."""
        return tuple((each.annotation.id, each.spans) for each in (*self.kept, *self.moved))

    @property
    def command(self) -> CorrectArticle:
        """What does it."""
        return CorrectArticle(self.old_id, self.new, self.moves)


def plan_correction(session: Session, old_id: int, new: NewArticle) -> CorrectionPlan:
    """What would become of the annotations of an article, and of what was decided, with its newer version.

    Args:
        session: the project.
        old_id: the article that is corrected.
        new: the newer version.

    Raises:
        LookupError: there is no such article in sight.
    """
    old = session.read.article(old_id)
    correction = Correction(old.text, as_stored(new.text))
    kept: list[Placed] = []
    moved: list[Placed] = []
    orphaned: list[Orphan] = []
    for annotation in session.read.annotations(old_id):
        fate, found = _fate(correction, annotation)
        if isinstance(found, Orphan):
            orphaned.append(found)
        else:
            (kept if fate is Fate.KEPT else moved).append(found)
    with session.read.database.reading() as connection:
        steps = decisions_about(connection, old_id)
    left = left_behind(correction, steps, old_id)
    staying = {each.past.id for each in left}
    decided = tuple(step for step in in_force(steps) if step.id not in staying)
    changes = tuple(changes_of(correction))
    return CorrectionPlan(old_id, new, old.text, tuple(kept), tuple(moved), tuple(orphaned), changes, decided, left)


def _fate(correction: Correction, annotation: Annotation) -> tuple[Fate, Placed | Orphan]:
    found = [(part, correction.reanchored(part)) for part in annotation.parts]
    spans = tuple(each.place for _, each in found)
    lost = next((part for part, each in found if each.fate is Fate.ORPHANED), None)
    in_order = all(a[1] < b[0] for a, b in pairwise(spans))
    if lost is not None or not in_order:
        why = Why.SEVERAL if lost is None or lost.exact in correction.new else Why.GONE
        return Fate.ORPHANED, Orphan(annotation, (spans[0][0], max(spans[0][0], spans[-1][1])), why)
    kept = all(each.fate is Fate.KEPT for _, each in found)
    return Fate.KEPT if kept else Fate.MOVED, Placed(annotation, spans, _lost(correction, annotation))


def _lost(correction: Correction, annotation: Annotation) -> tuple[str, ...]:
    said = annotation.attribution
    anchors: Iterable[Anchor | None] = (said.cue, said.mention) if said is not None else ()
    return tuple(a.exact for a in anchors if a is not None and anchor_in(correction, a) is None)


def changes_of(correction: Correction) -> Iterator[Change]:
    """What two texts do not have in common, in order."""
    old_at = new_at = 0
    for stretch in correction.stretches:
        if stretch.old > old_at or stretch.new > new_at:
            yield Change((old_at, stretch.old), (new_at, stretch.new))
        old_at, new_at = stretch.old + stretch.length, stretch.new + stretch.length
    if old_at < len(correction.old) or new_at < len(correction.new):
        yield Change((old_at, len(correction.old)), (new_at, len(correction.new)))


def orphans(session: Session, old_id: int) -> tuple[Orphan, ...]:
    """The annotations that stayed on an older version, each with why; none where the article is the newest.

    Raises:
        LookupError: there is no such article in sight.
    """
    with session.read.database.reading() as connection:
        newest = versions.newest(connection, old_id)
    if newest == old_id:
        return ()
    left = session.read.annotations(old_id)
    if not left:
        return ()
    correction = Correction(session.read.article(old_id).text, session.read.article(newest).text)
    found: list[Orphan] = []
    for annotation in left:
        _, one = _fate(correction, annotation)
        if isinstance(one, Placed):  # tagged on the older version since, or left there by hand
            one = Orphan(annotation, (one.spans[0][0], one.spans[-1][1]), Why.SEVERAL)
        found.append(one)
    return tuple(found)


def left_decisions(session: Session, old_id: int) -> tuple[LeftDecision, ...]:
    """The decisions about an older version that have no place in the one that follows it; none where none does.

    Raises:
        LookupError: there is no such article in sight.
    """
    with session.read.database.reading() as connection:
        new_id = versions.newer(connection).get(old_id)
        steps = inconsistencies.decisions_about(connection, old_id) if new_id is not None else []
    if new_id is None or not steps:
        return ()
    return left_behind(Correction(session.read.article(old_id).text, session.read.article(new_id).text), steps, old_id)


def corrected(session: Session) -> frozenset[int]:
    """The articles in sight that a newer version corrects."""
    with session.read.database.reading() as connection:
        return frozenset(versions.newer(connection))


def versions_of(session: Session, article_id: int) -> tuple[int, ...]:
    """All versions of an article that are in sight, the newest first; the article alone where it has no other."""
    with session.read.database.reading() as connection:
        newest = versions.newest(connection, article_id)
        return (newest, *versions.before(connection, newest))


def likely_older(session: Session, new: NewArticle) -> int | None:
    """The article that ``new`` is a newer version of; None where none is likely, or one has the very text."""
    return Versions(session).older_of(new)


class Versions:
    """Asks for older versions and near-duplicates of many texts; what the project knows is read once.

    Args:
        session: the project.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._by: dict[tuple[str, str], list[int]] = {}
        self._sources: dict[int, str] = {}
        with session.read.database.reading() as connection:
            for article_id, title, source, url, name in versions.known(connection):
                self._sources[article_id] = fold(source)
                for sign in _signs(title, url, name):
                    self._by.setdefault(sign, []).append(article_id)

    def older_of(self, new: NewArticle) -> int | None:
        """The article that this one is a newer version of; the likeliest, None where none is likely."""
        return self.look(new)[0]

    def may_know(self, title: str, url: str, file_name: str) -> bool:
        """Whether an article bears the name of a file, its address or its title."""
        return any(sign in self._by for sign in _signs(title, url, file_name))

    def look(self, new: NewArticle, *, near: bool = True) -> tuple[int | None, dict[int, str]]:
        """The older version of a text, or None, and titles of other articles that print nearly the same, by id.

        Args:
            new: an article whose text the project does not have.
            near: whether to look for articles that print nearly the same, which asks the full-text index.
        """
        likely = self._likely(new)
        if not self._sources or (not likely and not near):
            return None, {}
        text = as_stored(new.text)
        picture = picture_of(text)
        with self._session.read.database.reading() as connection:
            others = _that_print(connection, text) if near else []
            shares = {i: _share(connection, picture, i) for i in {*likely, *others}}
            older = max((i for i in likely if shares[i] >= VERSION), key=lambda i: (shares[i], i), default=None)
            alike = [i for i in others if i != older and shares[i] >= NEAR]
            return older, versions.titles(connection, sorted(alike)) if alike else {}

    def _likely(self, new: NewArticle) -> set[int]:
        """Articles of the same file or address, or of the same title and not of another source."""
        found: set[int] = set()
        source = fold(new.source)
        for sign in _signs(new.title, new.url, new.file_name):
            group = self._by.get(sign, [])
            if len(group) <= CROWD:
                by_title = sign[0] == "title"
                found |= {i for i in group if not by_title or not source or self._sources[i] in ("", source)}
        return found


def _signs(title: str, url: str, file_name: str) -> Iterator[tuple[str, str]]:
    if file_name:
        yield "file", file_name
    if url:
        yield "url", url.rstrip("/")
    if title:
        yield "title", fold(title)


def picture_of(text: str) -> Fingerprint:
    """The wording of a text, folded, line by line."""
    return fingerprint_of([number_of(word) for word in words_of(line)] for line in text.splitlines())


def _share(connection: Connection, picture: Fingerprint, article_id: int) -> float:
    share, runs = copied(picture, picture_of(article_queries.text_of(connection, article_id)))
    return share if runs else 0.0


def _that_print(connection: Connection, text: str) -> list[int]:
    """Articles in which one of some runs of words from all over the text stands."""
    return versions.holding(connection, _runs(words_of(text)), LOOKED_AT)


def _runs(words: Sequence[str]) -> Collection[tuple[str, ...]]:
    if len(words) < PROBE:
        return ()
    step = max(1, (len(words) - PROBE) // PROBES)
    return dict.fromkeys(tuple(words[at : at + PROBE]) for at in range(0, len(words) - PROBE + 1, step)[:PROBES])
