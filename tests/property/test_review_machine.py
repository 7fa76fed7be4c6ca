"""An editor who reviews in any order, with comparisons in between: what is decided, shown and counted always agrees.

``TAHQIQ_LONG=1`` makes the sessions many and long.
"""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule
from session_machine import SessionMachine, how_many
from small_comparison import ALL, SLIP, city, small_compare

from tahqiq.domain.inconsistencies import Inconsistency, Verdict
from tahqiq.domain.reviewing import ReviewFilter, ReviewStatus
from tahqiq.services import reviewing
from tahqiq.services.commands import annotations as tagging
from tahqiq.services.commands import articles as shelf
from tahqiq.services.commands import review, review_links
from tahqiq.services.commands import spellings as naming
from tahqiq.services.session import Session

DERIVED = {"suggestions", "analyses", "regions", "comparisons", "article_keys", "article_prints", "key_counts"}
DERIVED |= {"article_pairs", "events", "event_articles", "inconsistencies", "passages", "name_uses", "name_numbers"}
DERIVED |= {"spelling_clusters", "cluster_spellings"}
TEXTS = tuple(city("إزمير", 12 + i, f"وجرح {30 + i // 2} جريحا. {SLIP if i % 2 else ''}") for i in range(4))
TEXTS += (city("الرباط", 40), city("الرباط", 41, f"الأزمة {SLIP}."))
NOTES = st.sampled_from(("", "راجعنا المصدر", "مصدران\nرسميان"))
NAMES = st.lists(st.sampled_from(("سيرغي لافروف", "سيرجي لافروف", "لافروف")), min_size=1, unique=True)


class Editor(SessionMachine):
    """What a person does in the review; comparisons come in between, past the history."""

    not_compared = frozenset({*DERIVED, "journal", "annotators", "project"})
    untouched = tuple(sorted(DERIVED - {"regions"}))

    @classmethod
    def prepare(cls, session: Session) -> None:
        session.do(shelf.ImportArticles([shelf.NewArticle(text.split("\n")[0], text) for text in TEXTS]))
        small_compare(session)

    def some(self, data: st.DataObject) -> list[Inconsistency]:
        found = self.session.read.inconsistencies(ALL)
        return data.draw(st.lists(st.sampled_from(found), min_size=1, max_size=3)) if found else []

    @rule(data=st.data(), again=st.booleans(), stop=st.integers(0, 12))
    def compare(self, data: st.DataObject, again: bool, stop: int) -> None:
        chosen = data.draw(st.none() | st.lists(st.integers(1, 7), unique=True))
        left = iter(range(stop))
        small_compare(self.session, chosen, again=again, cancelled=lambda: next(left, None) is None)
        assert self.tables() == self.past[self.at]

    @rule()
    def compare_all(self) -> None:
        small_compare(self.session)
        assert small_compare(self.session).compared == 0

    @rule(data=st.data(), verdict=st.sampled_from(Verdict), right=st.integers(-1, 1), note=NOTES, named=st.booleans())
    def decide(self, data: st.DataObject, verdict: Verdict, right: int, note: str, named: bool) -> None:
        which = tuple(f.fingerprint if named else f.id for f in self.some(data))
        done, _ = self.do(review.Decide(which, verdict, right if right >= 0 else None, note=note))
        for each in self.session.read.inconsistencies(ALL) if done else ():
            if each.fingerprint in which or each.id in which:
                assert each.decision is not None
                assert each.decision.verdict is verdict

    @rule(data=st.data(), note=NOTES, back=st.booleans())
    def say_why_or_reopen(self, data: st.DataObject, note: str, back: bool) -> None:
        which = tuple(f.id for f in self.some(data))
        self.do(review.ReopenDecisions(which) if back else review.SetRationale(which, note))

    @rule(data=st.data())
    def link(self, data: st.DataObject) -> None:
        for each in self.some(data)[:1]:
            self.do(review_links.LinkPassages(each.id))

    @rule(a=st.integers(1, 6), b=st.integers(1, 6), same=st.sampled_from((True, False, None)))
    def say_event(self, a: int, b: int, same: bool | None) -> None:
        self.do(naming.SayEvent(a, b, same))

    @rule(names=NAMES, house=st.sampled_from(("", "سيرغي لافروف")), way=st.integers(0, 2))
    def names(self, names: list[str], house: str, way: int) -> None:
        if way == 0:
            self.do(naming.ChooseHouseSpelling("person", tuple(names), house))
        elif way == 1:
            self.do(naming.ReopenSpellings("person", tuple(names)))
        else:
            self.do(naming.SayNamesApart("person", names[0], tuple(names[1:]), apart=bool(house)))

    @rule(article=st.integers(1, 6), start=st.integers(0, 60), value=st.integers(10, 14))
    def tag(self, article: int, start: int, value: int) -> None:
        label = next(each.id for each in self.session.read.labels() if each.code == "figure")
        self.do(tagging.AddAnnotation(article, label, ((start, start + 2),), {"value": value}))

    @rule(article=st.integers(1, 6), back=st.booleans())
    def remove_or_bring_back(self, article: int, back: bool) -> None:
        text = TEXTS[article - 1]
        self.do(shelf.ImportArticles([shelf.NewArticle("", text)]) if back else shelf.RemoveArticles((article,)))

    @invariant()
    def what_is_open_and_what_is_decided_is_all_there_is(self) -> None:
        every = {f.id: f for f in self.session.read.inconsistencies(ALL)}
        is_open = {f.id for f in self.session.read.inconsistencies()}
        decided = {f.id for f in self.session.read.inconsistencies(ReviewFilter(status=ReviewStatus.DECIDED))}
        assert is_open | decided == every.keys()
        assert not is_open & decided
        assert all(each.is_open == (i in is_open) for i, each in every.items())
        present = {a.id for a in self.session.read.articles()}
        for each in every.values():
            assert set(each.article_ids) <= present
            last = self.session.read.decisions(each.fingerprint)
            assert (last[-1].decision if last else None) == each.decision

    @invariant()
    def passages_are_where_they_say(self) -> None:
        texts = {a.id: self.session.read.article(a.id).text for a in self.session.read.articles()}
        for each in self.session.read.inconsistencies(ALL):
            assert all(p.anchor.holds_in(texts[p.article_id]) for p in each.passages)
            assert all(p.sentence[0] <= p.start <= p.end <= p.sentence[1] for p in each.passages)

    @invariant()
    def the_counts_are_those_of_the_lists(self) -> None:
        counts = self.session.read.inconsistency_counts()
        for article in self.session.read.articles():
            mine = self.session.read.inconsistencies(
                ReviewFilter(status=ReviewStatus.ALL, articles=frozenset({article.id}))
            )
            there = counts.get(article.id)
            assert ((there.open, there.decided) if there else (0, 0)) == (
                sum(f.is_open for f in mine),
                sum(not f.is_open for f in mine),
            )
        by_event = reviewing.groups(self.session, ReviewFilter(), reviewing.Grouping.EVENT)
        assert sum(group.count for group in by_event) == len(self.session.read.inconsistencies())

    @invariant()
    def nothing_is_without_its_parent(self) -> None:
        assert self.rows("PRAGMA foreign_key_check") == []
        assert self.rows("SELECT id FROM events WHERE id NOT IN (SELECT event_id FROM event_articles)") == []
        counted = "SELECT number, count(*) FROM article_keys GROUP BY number ORDER BY number"
        assert self.rows("SELECT number, articles FROM key_counts ORDER BY number") == self.rows(counted)


TestEditor = Editor.TestCase
TestEditor.settings = how_many((10, 100), (25, 50))
