"""Which articles report one event, which copy one text; what a person said of them comes first."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.comparison.growth import BANK, BANK_LATER, DAY, GARDEN, TRAIN, TRAIN_AGAIN, document, keys

from tahqiq.comparison.candidates import MemoryIndex, candidates
from tahqiq.comparison.documents import Source, prepare
from tahqiq.comparison.events import group, regroup
from tahqiq.comparison.keys import MOST, keys_of
from tahqiq.comparison.packing import OtherRules, packed, unpacked
from tahqiq.comparison.relatedness import COPIES, SAME_EVENT, relate_all, related_to, relatedness
from tahqiq.domain.inconsistencies import Event, Relatedness
from tahqiq.language.detecting import detect


def test_two_reports_in_other_words_are_one_event_and_no_copies() -> None:
    found = relatedness(keys(1, TRAIN), keys(2, TRAIN_AGAIN))
    assert found.score >= SAME_EVENT
    assert found.copied < COPIES


def test_what_they_share_is_said() -> None:
    found = relatedness(keys(1, TRAIN), keys(2, TRAIN_AGAIN))
    shared = next(one for one in found.why if one.code == "why_event_shares")
    assert "الغرباوي" in str(shared.params["shared"])


def test_a_text_with_a_new_title_and_a_cut_end_is_a_copy() -> None:
    _, body = TRAIN
    cut = ("قنا: سبعة مصابين من عمال السكة", body.rpartition(". ")[0] + ".")
    found = relatedness(keys(1, TRAIN), keys(2, cut))
    assert found.copied >= 0.9
    assert found.why[0].code == "why_event_copies"


def test_other_stories_of_the_day_are_not_near() -> None:
    assert relatedness(keys(1, TRAIN), keys(2, GARDEN)).score < 0.05


def test_the_next_meeting_of_the_same_people_is_another_event() -> None:
    later = keys(2, BANK_LATER, DAY + timedelta(days=40))
    assert relatedness(keys(1, BANK), later).score < SAME_EVENT


def test_the_order_of_two_does_not_matter() -> None:
    a, b = keys(1, TRAIN), keys(2, TRAIN_AGAIN)
    assert relatedness(a, b) == relatedness(b, a)


def test_an_article_is_not_compared_with_itself() -> None:
    with pytest.raises(ValueError, match="itself"):
        relatedness(keys(1, TRAIN), keys(1, TRAIN))


def test_a_new_article_is_held_beside_its_like_only() -> None:
    index = MemoryIndex([keys(1, TRAIN), keys(2, BANK), keys(3, GARDEN)])
    new = keys(4, TRAIN_AGAIN)
    assert [one.article_id for one in candidates(new, index)] == [1]
    assert [(one.a_id, one.b_id) for one in related_to(new, index)] == [(1, 4)]


def test_all_at_once_gives_each_pair_once() -> None:
    index = MemoryIndex([keys(1, TRAIN), keys(2, TRAIN_AGAIN), keys(3, GARDEN)])
    every = index.keys_of([1, 2, 3]).values()
    assert [[(one.a_id, one.b_id) for one in some] for some in relate_all(every, index)] == [[(1, 2)], [], []]


def test_an_article_taken_out_of_the_index_is_not_found() -> None:
    index = MemoryIndex([keys(1, TRAIN), keys(2, TRAIN)])
    index.remove(1)
    assert index.count() == 1
    assert related_to(keys(3, TRAIN_AGAIN), index)[0].a_id == 2


def test_a_long_article_has_no_more_keys_than_there_is_room_for() -> None:
    title, body = TRAIN
    rng = random.Random(1)
    words = ["".join(rng.choice("بتجحدرسعفقكلمن") for _ in range(5)) for _ in range(5000)]
    long = keys(1, (title, f"{body} {' '.join(words)}"))
    assert len(long.numbers()) <= MOST


@pytest.mark.parametrize("story", [("", ""), ("عنوان وحده", ""), ("", "ء")])
def test_an_article_with_hardly_a_word_is_near_to_nothing(story: tuple[str, str]) -> None:
    assert relatedness(keys(1, story), keys(2, TRAIN)).score < SAME_EVENT


def test_keys_come_back_from_the_store_as_they_were() -> None:
    for story in (TRAIN, BANK, ("", "")):
        one = keys(7, story)
        assert unpacked(7, packed(one)) == one


def test_keys_by_other_rules_are_refused() -> None:
    data = packed(keys(1, TRAIN))
    with pytest.raises(OtherRules):
        unpacked(1, b"\xff\xff" + data[2:])
    for cut in (0, 5, 40):
        with pytest.raises(OtherRules):
            unpacked(1, data[:cut])


def test_keys_are_the_same_on_every_machine() -> None:
    assert keys_of(document(1, TRAIN)).keys[0].number == -3327302558180459447


def near(a: int, b: int, score: float = 0.9, copied: float = 0.0, said: bool | None = None) -> Relatedness:
    return Relatedness(a, b, score, copied, (), said)


def members(events: Iterable[Event]) -> list[tuple[int, ...]]:
    return [event.article_ids for event in events]


def test_near_articles_are_one_event() -> None:
    assert members(group([near(1, 2), near(1, 3), near(2, 3), near(5, 6)])) == [(1, 2, 3), (5, 6)]


def test_a_chain_of_likeness_is_not_one_event() -> None:
    chain = [near(i, i + 1, 0.6) for i in range(1, 40)]
    assert max(len(some) for some in members(group(chain))) <= 2


def test_what_a_person_said_is_not_one_event_never_is() -> None:
    links = [near(1, 2), near(1, 3), near(2, 3, said=False)]
    assert all(not {2, 3} <= set(some) for some in members(group(links)))


def test_what_a_person_said_is_one_event_is() -> None:
    assert members(group([near(1, 2, 0.0, said=True)])) == [(1, 2)]


def test_not_the_same_outweighs_the_same_said_of_others() -> None:
    links = [near(1, 2, said=True), near(2, 3, said=True), near(1, 3, said=False)]
    assert all(not {1, 3} <= set(some) for some in members(group(links)))


def test_copies_in_an_event_are_one_witness() -> None:
    copied = {(1, 2): 0.9, (3, 4): 0.8}
    pairs_of_four = [near(a, b, copied=copied.get((a, b), 0.1)) for a in range(1, 5) for b in range(a + 1, 5)]
    (event,) = group(pairs_of_four)
    assert event.copies == ((1, 2), (3, 4))


class Store:
    """Pairs and events in memory."""

    def __init__(self) -> None:
        self.links: dict[tuple[int, int], Relatedness] = {}
        self.events: dict[int, Event] = {}
        self._next = 1

    def links_of(self, article_ids: Collection[int]) -> list[Relatedness]:
        return [one for one in self.links.values() if one.a_id in article_ids or one.b_id in article_ids]

    def events_of(self, article_ids: Collection[int]) -> list[Event]:
        return [one for one in self.events.values() if set(one.article_ids) & set(article_ids)]

    def put(self, article: int, links: Iterable[Relatedness]) -> None:
        self.links |= {(one.a_id, one.b_id): one for one in links}
        change = regroup([article], self)
        for gone in change.gone:
            del self.events[gone]
        for event in change.kept:
            number = event.id or self._next
            self._next = max(self._next, number + 1)
            self.events[number] = Event(number, event.article_ids, event.copies)


scores = st.integers(30, 100).map(lambda one: one / 100)
pairs = st.lists(
    st.tuples(st.integers(1, 14), st.integers(1, 14), scores, st.sampled_from([None, None, None, True, False])),
    max_size=40,
).map(lambda some: {(a, b): near(a, b, score, 0.0, said) for a, b, score, said in some if a < b})


@given(pairs, st.randoms(use_true_random=False))
def test_the_order_of_pairs_does_not_matter(links: dict[tuple[int, int], Relatedness], rng: random.Random) -> None:
    mixed = list(links.values())
    rng.shuffle(mixed)
    assert group(mixed) == group(links.values())


@given(pairs, st.randoms(use_true_random=False))
def test_one_after_the_other_gives_what_all_at_once_gives(
    links: dict[tuple[int, int], Relatedness], rng: random.Random
) -> None:
    store = Store()
    order = list(range(1, 15))
    rng.shuffle(order)
    for at, article in enumerate(order):
        known = set(order[: at + 1])
        store.put(
            article,
            [one for one in links.values() if {one.a_id, one.b_id} <= known and article in (one.a_id, one.b_id)],
        )
    assert sorted(members(store.events.values())) == members(group(links.values()))


@given(pairs)
def test_no_new_article_takes_back_what_a_person_said(links: dict[tuple[int, int], Relatedness]) -> None:
    store = Store()
    said = {pair: one for pair, one in links.items() if one.said is False}
    for article in range(1, 15):
        store.put(article, [one for one in links.values() if article == one.b_id])
        for a, b in said:
            assert all(not {a, b} <= set(some) for some in members(store.events.values()) if b <= article)


def test_an_event_keeps_its_number_when_an_article_joins() -> None:
    store = Store()
    store.put(2, [near(1, 2)])
    (number,) = store.events
    store.put(3, [near(1, 3), near(2, 3)])
    assert members(store.events.values()) == [(1, 2, 3)]
    assert list(store.events) == [number]


def test_an_event_that_falls_apart_keeps_its_number_on_its_larger_part() -> None:
    store = Store()
    store.put(4, [near(1, 2), near(1, 3), near(2, 3), near(1, 4), near(2, 4), near(3, 4)])
    (number,) = store.events
    store.put(4, [near(1, 4, said=False)])
    assert store.events[number].article_ids == (1, 2, 3)
    assert len(store.events) == 1


def test_only_what_is_reached_is_grouped_anew() -> None:
    store = Store()
    store.put(2, [near(1, 2)])
    store.put(11, [near(10, 11)])
    change = regroup([2], store)
    assert members(change.kept) == [(1, 2)]


def test_the_dateline_of_a_page_says_when_it_was_published() -> None:
    title, body = TRAIN
    text = f"{title}\nتاريخ النشر: 1st, November 2024 GMT\n{body}"
    page = prepare(Source(1, text), detect(text))
    assert keys_of(page).published == DAY


def test_a_date_far_away_parts_look_alikes() -> None:
    other = keys(2, TRAIN_AGAIN, date(2023, 11, 1))
    assert relatedness(keys(1, TRAIN), other).score < relatedness(keys(1, TRAIN), keys(2, TRAIN_AGAIN)).score
