"""Which entries of the register are offered as one."""

from tahqiq.domain.entities import Entity, EntityKind, Spelling
from tahqiq.ui.views.speakers.resemblance import Ground, resemblances, within_one


def entry(number, name, *more, kind=EntityKind.PERSON):
    return Entity(number, kind, name, spellings=tuple(Spelling(i, t) for i, t in enumerate((name, *more), 1)))


def pairs(*entities, distinct=frozenset()):
    return [(r.a_id, r.b_id, r.ground) for r in resemblances(entities, set(distinct))]


def test_one_name_in_two_spellings():
    assert pairs(entry(1, "سيرغي لافروف"), entry(2, "سيرجي لافروف")) == [(1, 2, Ground.SAME_KEY)]
    assert pairs(entry(1, "كيم جونغ أون"), entry(2, "كيم جونج-اون")) == [(1, 2, Ground.SAME_KEY)]


def test_one_letter_apart():
    assert pairs(entry(1, "تشوي سونغ هوي"), entry(2, "تشوي سون هوي")) == [(1, 2, Ground.NEAR)]
    assert within_one("تشوي", "تشو")
    assert not within_one("تشوي", "تشا")


def test_short_names_are_not_near():
    assert pairs(entry(1, "علي"), entry(2, "علا")) == []


def test_a_surname_may_be_the_whole_name():
    assert pairs(entry(1, "لافروف"), entry(2, "سيرغي لافروف")) == [(1, 2, Ground.PART)]


def test_entries_of_two_kinds_are_never_one():
    assert pairs(entry(1, "تاس"), entry(2, "تاس", kind=EntityKind.ORG)) == []


def test_pairs_declared_different_do_not_come_back():
    assert pairs(entry(1, "لافروف"), entry(2, "سيرغي لافروف"), distinct={(1, 2)}) == []


def test_a_thousand_names_take_no_time():
    many = [entry(i, f"اسم رقم {i:05d} الطويل") for i in range(1, 1001)]
    assert len(resemblances(many, set())) < 20_000
