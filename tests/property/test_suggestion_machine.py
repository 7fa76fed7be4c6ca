"""Analyses and answers in any order, with undo, redo and reopening: neither ever loses or breaks the other.

``TAHQIQ_LONG=1`` makes the sessions many and long.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule
from session_machine import SessionMachine, how_many
from small_engine import NEWS, small_engine

from tahqiq.domain.articles import RegionRole
from tahqiq.domain.labels import MENTIONS
from tahqiq.domain.suggestions import AnswerKind, QuoteDetails, Suggestion, SuggestionKind, WordList
from tahqiq.language.detections import Detections
from tahqiq.language.regions import RegionGuess
from tahqiq.services.analysing import analyse, waiting
from tahqiq.services.commands import annotations as tagging
from tahqiq.services.commands import articles as shelf
from tahqiq.services.commands import suggestions as answering
from tahqiq.services.commands import words as teaching
from tahqiq.services.session import Session

TEXTS = (NEWS, f"{NEWS}\nمُوسكو مرة أخرى.", "خبر\nقال لافروف: «نعم». وأضاف بعد ساعة في موسكو: «لا».")
DERIVED = {"suggestions", "analyses", "regions", "journal", "annotators"}
"""Tables that analyses write outside the history, or that only grow; what is in them is looked at otherwise."""


def shifted(text: str, *given: Any, **more: Any) -> Detections:
    """An engine with other boundaries, other regions and fewer finds."""
    found = small_engine(text, *given, **more)
    halves = RegionGuess(0, 6, RegionRole.TEASERS, "x"), RegionGuess(6, len(text), RegionRole.MAIN, "x")
    quotes = tuple(replace(q, end=q.end - 1) for q in found.quotes)
    return replace(found, quotes=quotes, figures=found.figures[::2], regions=tuple(more.get("regions") or halves))


def silent(text: str, *given: Any, **more: Any) -> Detections:
    """An engine that finds nothing."""
    return Detections()


ENGINES = st.sampled_from((small_engine, shifted, silent))
WORDS = st.sampled_from(("موسكو", "لافروف", "الناتو", "قال", "كركدن"))


class Editor(SessionMachine):
    """Answers of a person; analyses come in between, past the history."""

    not_compared = frozenset(DERIVED)
    untouched = ("suggestions",)

    @classmethod
    def prepare(cls, session: Session) -> None:
        session.do(shelf.ImportArticles([shelf.NewArticle(text.split("\n")[0], text) for text in TEXTS]))

    def open_ones(self, kind: SuggestionKind | None = None) -> list[Suggestion]:
        found = [s for each in self.session.read.articles() for s in self.session.read.suggestions(each.id)]
        return [s for s in found if kind is None or s.kind is kind]

    def some(self, data: st.DataObject, choices: list[Any]) -> Any:
        return data.draw(st.sampled_from(choices)) if choices else None

    @rule(data=st.data(), engine=ENGINES, again=st.booleans(), stop=st.integers(0, 3))
    def analyse(self, data: st.DataObject, engine: Callable[..., Any], again: bool, stop: int) -> None:
        chosen = data.draw(st.none() | st.lists(st.integers(1, 4), unique=True))
        left = iter(range(stop))
        analyse(self.session, chosen, again=again, detect=engine, cancelled=lambda: next(left, None) is None)
        assert self.tables() == self.past[self.at]

    @rule(data=st.data(), without=st.booleans())
    def accept(self, data: st.DataObject, without: bool) -> None:
        if there := self.open_ones():
            ids = data.draw(st.lists(st.sampled_from([s.id for s in there]), min_size=1, max_size=8))
            self.do(answering.AcceptSuggestions(tuple(ids), {ids[0]: answering.AcceptedAs(without_speaker=without)}))

    @rule(data=st.data(), how=st.sampled_from(("reject", "name", "speaker", "all")))
    def reject(self, data: st.DataObject, how: str) -> None:
        if how == "all" and (every := self.open_ones()):
            self.do(answering.RejectSuggestions(tuple(s.id for s in every if s.score > 0.75)))
        elif how == "reject" and (chosen := self.some(data, self.open_ones())):
            self.do(answering.RejectSuggestions((chosen.id,), "لا"))
        elif how == "name" and (chosen := self.some(data, self.open_ones(SuggestionKind.MENTION))):
            self.do(answering.RejectAsName(chosen.id))
            assert chosen.words not in [s.words for s in self.open_ones(SuggestionKind.MENTION)]
        elif how == "speaker" and (chosen := self.some(data, self.open_ones(SuggestionKind.QUOTE))):
            self.do(answering.RejectSpeaker(chosen.id))
            now = self.session.read.suggestion(chosen.id).details
            assert isinstance(now, QuoteDetails)
            assert now.speaker is None

    @rule(data=st.data())
    def reopen(self, data: st.DataObject) -> None:
        answers = [a.id for each in self.session.read.articles() for a in self.session.read.answers(each.id)]
        if answers:
            self.do(answering.ReopenSuggestions((data.draw(st.sampled_from(answers)),)))

    @rule(data=st.data(), words=WORDS, name=st.sampled_from(WordList), away=st.booleans())
    def teach(self, data: st.DataObject, words: str, name: WordList, away: bool) -> None:
        known = self.session.read.words()
        if away and known:
            self.do(teaching.RemoveWords((data.draw(st.sampled_from(known)).id,)))
        else:
            self.do(teaching.AddWord(name, words))

    @rule(data=st.data(), start=st.integers(0, 20), length=st.integers(1, 20))
    def tag(self, data: st.DataObject, start: int, length: int) -> None:
        label = data.draw(st.sampled_from(self.session.read.labels()))
        self.do(tagging.AddAnnotation(data.draw(st.integers(1, 3)), label.id, ((start, start + length),)))

    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        ids = [i for (i,) in self.rows("SELECT id FROM annotations")]
        if ids:
            self.do(tagging.DeleteAnnotations((data.draw(st.sampled_from(ids)),)))

    @rule(data=st.data(), start=st.integers(0, 20), length=st.integers(1, 20), role=st.sampled_from(RegionRole))
    def region(self, data: st.DataObject, start: int, length: int, role: RegionRole) -> None:
        article = data.draw(st.integers(1, 3))
        regions = self.session.read.regions(article)
        if regions and length % 2:
            self.do(shelf.ClearRegion(data.draw(st.sampled_from(regions)).id))
        else:
            self.do(shelf.SetRegion(article, start, start + length, role))

    @invariant()
    def what_is_open_is_neither_answered_nor_tagged_nor_silenced(self) -> None:
        kept = {(w.list, w.text) for w in self.session.read.words()}
        for each in self.session.read.articles():
            text, tagged = self.session.read.article(each.id).text, self.session.read.annotations(each.id)
            roles = {i: label.role for i, label in self.session.read.all_labels().items()}
            answered = {
                (a.kind, a.anchor.start, a.anchor.end)
                for a in self.session.read.answers(each.id)
                if a.answer is not AnswerKind.NOT_SPEAKER
            }
            seen = set()
            for s in self.session.read.suggestions(each.id):
                assert s.anchor.holds_in(text)
                assert (s.kind, s.start, s.end) not in answered
                assert s.fingerprint not in seen
                seen.add(s.fingerprint)
                assert s.kind is not SuggestionKind.MENTION or (WordList.NOT_NAME, s.words) not in kept
                mine = MENTIONS if s.role in MENTIONS else {s.role}
                over = [a for a in tagged if roles[a.label_id] in mine]
                assert not [p for a in over for p in a.parts if p.start < s.end and s.start < p.end]

    @invariant()
    def the_counts_are_those_of_what_is_open(self) -> None:
        counts = self.session.read.suggestion_counts()
        for each in self.session.read.articles():
            there = self.session.read.suggestions(each.id)
            assert (counts[each.id].total if each.id in counts else 0) == len(there)
            if each.id in counts:
                assert counts[each.id].quotes == len([s for s in there if s.kind is SuggestionKind.QUOTE])
        assert self.session.read.suggestion_counts([1, 2]) == {i: c for i, c in counts.items() if i in (1, 2)}

    @invariant()
    def nothing_is_without_its_parent_and_regions_do_not_overlap(self) -> None:
        assert self.rows("PRAGMA foreign_key_check") == []
        for each in self.session.read.articles():
            ends = [0]
            for region in self.session.read.regions(each.id):
                assert ends[-1] <= region.start < region.end <= each.length
                ends.append(region.end)

    @invariant()
    def what_waits_was_not_analysed_or_has_changed(self) -> None:
        analysed = {i for (i,) in self.rows("SELECT article_id FROM analyses")}
        assert {1, 2, 3} - analysed <= set(waiting(self.session))


TestEditor = Editor.TestCase
TestEditor.settings = how_many((12, 150), (25, 50))
