"""The child: works on a project and says each step before (``?``) and after (``!``) it is done.

A line is JSON: ``[mark, kind, added, removed]``. ``added`` are ``[id, article, start, end]`` (id 0 before it is known),
``removed`` are ids. Lines are short, so that the pipe takes each whole or not at all.
"""

from __future__ import annotations

import importlib
import json
import os
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tahqiq.comparison.candidates import KeyIndex, candidates
from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding, PairResult, Relation, Spot
from tahqiq.comparison.keys import Keys
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Relatedness, Severity, Verdict
from tahqiq.domain.messages import Message
from tahqiq.domain.reviewing import ReviewFilter
from tahqiq.domain.suggestions import Suggestion
from tahqiq.language.detections import Detections, FigureFound
from tahqiq.services.analysing import analyse
from tahqiq.services.commands.annotations import AddAnnotation, AddAnnotations, ChangeSpans, DeleteAnnotations, SetNote
from tahqiq.services.commands.articles import ImportArticles, NewArticle
from tahqiq.services.commands.review import Decide
from tahqiq.services.commands.spellings import ChooseHouseSpelling
from tahqiq.services.commands.suggestions import AcceptSuggestions, RejectSuggestions
from tahqiq.services.comparing import compare
from tahqiq.services.comparison_engine import Engine, nothing_inside
from tahqiq.services.session import Session

importlib.import_module("tahqiq.language.detecting")  # once, in the parent: each child would need half a second

Place = tuple[int, int, int]
Delta = tuple[list[list[int]], list[int]]


class Editor:
    """Edits the project at ``path`` until it is killed."""

    def __init__(self, path: Path, out: int, rng: random.Random) -> None:
        self._path = path
        self._out = out
        self._rng = rng
        self._there: dict[int, Place] = {}
        self._articles: list[tuple[int, int]] = []
        self._done: list[tuple[str, dict[int, Place], dict[int, Place]]] = []
        self._undone: list[tuple[str, dict[int, Place], dict[int, Place]]] = []

    def say(self, mark: str, kind: str, added: object = (), removed: object = ()) -> None:
        os.write(self._out, (json.dumps([mark, kind, added, removed]) + "\n").encode())

    def work(self) -> None:
        """Open, do some steps, close, and again."""
        while True:
            self.say("?", "open")
            with Session.open(self._path, "محرر") as session:
                self.say("!", "open")
                self._there = {
                    a.id: (a.article_id, a.start, a.end)
                    for i in session.read.articles()
                    for a in session.read.annotations(i.id)
                }
                self._articles = [(a.id, a.length) for a in session.read.articles()]
                self._done, self._undone = [], []
                for _ in range(self._rng.randint(5, 60)):
                    self._step(session)
                self.say("?", "close")
            self.say("!", "close")

    def _step(self, session: Session) -> None:
        kinds = {"tag": 12, "bulk": 2, "delete": 2, "move": 2, "note": 2, "import": 1, "undo": 4, "redo": 3}
        kinds |= {"analyse": 2, "accept": 3, "reject": 1, "compare": 2, "decide": 3, "settle": 1}
        kind = self._rng.choices(list(kinds), list(kinds.values()))[0]
        getattr(self, f"_{kind}")(session)

    def _place(self) -> Place:
        article, length = self._rng.choice(self._articles)
        start = self._rng.randrange(length)
        return article, start, self._rng.randint(start, min(length, start + 200))

    def _came(self, kind: str, made: dict[int, Place], gone: dict[int, Place]) -> None:
        self._apply(made, gone)
        self._done.append((kind, made, gone))
        self._undone.clear()

    def _apply(self, made: dict[int, Place], gone: dict[int, Place]) -> None:
        for i in gone:
            del self._there[i]
        self._there |= made

    def _tag(self, session: Session) -> None:
        place = self._place()
        self.say("?", "tag", [[0, *place]])
        made = session.do(AddAnnotation(place[0], 1, (place[1:],)))
        self.say("!", "tag", [[made, *place]])
        self._came("tag", {made: place}, {})

    def _bulk(self, session: Session) -> None:
        places = [self._place() for _ in range(self._rng.randint(2, 60))]
        self.say("?", "bulk", [[0, *place] for place in places])
        made = session.do(AddAnnotations(tuple((place[0], (place[1:],)) for place in places), 2))
        self.say("!", "bulk", [[i, *place] for i, place in zip(made, places, strict=True)])
        self._came("bulk", dict(zip(made, places, strict=True)), {})

    def _chosen(self, most: int) -> list[int]:
        return self._rng.sample(sorted(self._there), min(len(self._there), self._rng.randint(1, most)))

    def _delete(self, session: Session) -> None:
        ids = self._chosen(20)
        gone = {i: self._there[i] for i in ids}
        self.say("?", "delete", [], ids)
        session.do(DeleteAnnotations(tuple(ids)))
        self.say("!", "delete", [], ids)
        if gone:
            self._came("delete", {}, gone)

    def _move(self, session: Session) -> None:
        for i in self._chosen(1):
            article, start, end = self._there[i]
            before, after = {i: (article, start, end)}, {i: (article, max(0, start - 1), end)}
            if before != after:
                self.say("?", "move", [[i, *after[i]]], [i])
                session.do(ChangeSpans(i, (after[i][1:],)))
                self.say("!", "move", [[i, *after[i]]], [i])
                self._came("move", after, before)

    def _note(self, session: Session) -> None:
        for i in self._chosen(1):
            self.say("?", "note")
            session.do(SetNote(i, f"ملاحظة {self._rng.random()}"))
            self.say("!", "note")
            self._came("note", {}, {})

    def _import(self, session: Session) -> None:
        count, key = self._rng.randint(1, 40), self._rng.random()
        self.say("?", "import", count)
        texts = (f"خبر {key} {i}\n" + "العلاقات بين البلدين قوية، وأضاف الوزير: «نعم». " * 40 for i in range(count))
        session.do(ImportArticles(NewArticle(f"خبر {key}", text) for text in texts))
        self.say("!", "import", count)
        self._done.clear()  # what came before is not undone: the other side counts articles, not steps
        self._undone.clear()

    def _analyse(self, session: Session) -> None:
        chosen = [self._rng.choice(self._articles)[0] for _ in range(self._rng.randint(1, 6))]
        self.say("?", "analyse")
        analyse(session, chosen, again=True, detect=words_as_figures)
        self.say("!", "analyse")

    def _suggested(self, session: Session) -> list[Suggestion]:
        there = session.read.suggestions(self._rng.choice(self._articles)[0])
        return self._rng.sample(there, min(len(there), self._rng.randint(1, 20)))

    def _accept(self, session: Session) -> None:
        chosen = sorted(self._suggested(session), key=lambda s: s.start)
        if chosen:
            places = [(s.article_id, s.start, s.end) for s in chosen]
            self.say("?", "accept", [[0, *place] for place in places])
            made = session.do(AcceptSuggestions(tuple(s.id for s in chosen)))
            self.say("!", "accept", [[i, *place] for i, place in zip(made, places, strict=True)])
            self._came("accept", dict(zip(made, places, strict=True)), {})

    def _reject(self, session: Session) -> None:
        chosen = self._suggested(session)
        if chosen:
            self.say("?", "reject")
            session.do(RejectSuggestions(tuple(s.id for s in chosen), "لا"))
            self.say("!", "reject")
            self._came("reject", {}, {})

    def _compare(self, session: Session) -> None:
        chosen = [self._rng.choice(self._articles)[0] for _ in range(self._rng.randint(2, 8))]
        self.say("?", "compare")
        compare(session, chosen, again=True, engine=EVERY_PAIR, detect=words_as_figures)
        self.say("!", "compare")

    def _decide(self, session: Session) -> None:
        found = session.read.inconsistencies(ReviewFilter(limit=200))
        if found:
            chosen = self._rng.sample(found, min(len(found), self._rng.randint(1, 10)))
            self.say("?", "decide")
            session.do(Decide(tuple(f.id for f in chosen), self._rng.choice(VERDICTS), note=f"{self._rng.random()}"))
            self.say("!", "decide")
            self._came("decide", {}, {})

    def _settle(self, session: Session) -> None:
        self.say("?", "settle")
        session.do(ChooseHouseSpelling("person", ("سيرغي لافروف", f"لافروف {self._rng.random()}"), "سيرغي لافروف"))
        self.say("!", "settle")
        self._came("settle", {}, {})

    def _undo(self, session: Session) -> None:
        if self._done:
            self._move_step(session, self._done, self._undone, "undo")

    def _redo(self, session: Session) -> None:
        if self._undone:
            self._move_step(session, self._undone, self._done, "redo")

    def _move_step(self, session: Session, source: list, target: list, kind: str) -> None:  # type: ignore[type-arg]
        step = source.pop()
        _, made, gone = step
        if kind == "undo":
            made, gone = gone, made
        added = [[i, *place] for i, place in made.items()]
        self.say("?", kind, added, list(gone))
        moved = session.undo() if kind == "undo" else session.redo()
        if moved is None:
            raise AssertionError(f"there was nothing to {kind}")
        self.say("!", kind, added, list(gone))
        self._apply(made, gone)
        target.append(step)


VERDICTS = (Verdict.SAME, Verdict.CONFLICT, Verdict.DISMISSED)


def some_differ(a: Document, b: Document) -> PairResult:
    """A comparison that takes no time: the first words of both differ."""
    spots = tuple(Spot(n, 0, 4, "", "", (0, min(40, len(d.source.text)))) for n, d in enumerate((a, b)))
    why = Message("why_figure_digits")
    found = Finding(InconsistencyKind.FIGURE, Nature.CONFLICT, Severity.LOW, random.random(), spots, why)
    return PairResult(Relation.DISAGREE, (found,) if random.random() < 0.8 else ())


def all_near(keys: Keys, index: KeyIndex) -> list[Relatedness]:
    """A few others, whatever they are about."""
    found = candidates(keys, index, most=4)
    ends = (sorted((keys.article_id, one.article_id)) for one in found)
    return [Relatedness(low, high, 0.9, 0.0) for low, high in ends]


EVERY_PAIR = Engine("durability", nothing_inside, some_differ, all_near)


def words_as_figures(text: str, *given: Any, **more: Any) -> Detections:
    """An engine that takes no time: every fifth word, some of them another time."""
    why, found, at = Message("why_figure_digits"), [], 0
    for number, word in enumerate(text.split()[:400]):
        at = text.index(word, at)
        if number % 5 == 0 and random.random() < 0.8:
            found.append(FigureFound(at, at + len(word), "1", "", "", None, False, 0.5, why))
        at += len(word)
    return Detections(figures=tuple(found))


def lines(data: bytes) -> Iterator[list]:  # type: ignore[type-arg]
    """The whole lines of what a child said."""
    for line in data.split(b"\n")[:-1]:
        yield json.loads(line)
