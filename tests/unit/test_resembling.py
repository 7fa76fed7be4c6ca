"""Which entries of the register are offered as one, and which never."""

from __future__ import annotations

import time

import pytest

from tahqiq.domain.entities import DatedTitle, Entity, EntityKind, Spelling
from tahqiq.domain.resources import resource
from tahqiq.services.resembling import Ground, resemblances, telling


def entry(number: int, name: str, *more: str, kind: EntityKind = EntityKind.PERSON, title: str = "") -> Entity:
    spellings = tuple(Spelling(i, t) for i, t in enumerate((name, *more), 1))
    return Entity(number, kind, name, spellings=spellings, titles=(DatedTitle(1, title),) if title else ())


def pairs(*entities: Entity, distinct: frozenset[tuple[int, int]] = frozenset()) -> list[tuple[int, int, Ground]]:
    return [(r.a_id, r.b_id, r.ground) for r in resemblances(entities, set(distinct))]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("سيرغي لافروف", "سيرجي لافروف"),
        ("كيم جونغ أون", "كيم جونج-اون"),
        ("دونالد ترامب", "دونالد ترمب"),
        ("بنيامين نتنياهو", "بنيامين نتانياهو"),
        ("حسن نصر الله", "حسن نصرالله"),
        ("لافروف، سيرغي", "سيرغي لافروف"),
        ("محمود عباس", "أبو مازن"),
    ],
)
def test_one_name_in_two_spellings(a: str, b: str) -> None:
    found = pairs(entry(1, a), entry(2, b))
    assert [pair[:2] for pair in found] == [(1, 2)]


def test_one_letter_apart() -> None:
    assert pairs(entry(1, "تشوي سونغ هوي"), entry(2, "تشوي سون هوي")) == [(1, 2, Ground.NEAR)]


def test_the_same_office_offers_what_is_near() -> None:
    a, b = "تشوي سونغ هوي", "تشون سوي هي"
    assert pairs(entry(1, a), entry(2, b)) == []
    offices = ("وزيرة خارجية كوريا الشمالية", "وزيرة الخارجية الكورية الشمالية")
    assert pairs(entry(1, a, title=offices[0]), entry(2, b, title=offices[1])) == [(1, 2, Ground.NEAR)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("كيم جونغ أون", "كيم جونغ إيل"),
        ("حسن روحاني", "حسين روحاني"),
        ("علي", "علا"),
        ("بشار الأسد", "أسعد الشيباني"),
        ("جلال الدين حقاني", "سراج الدين حقاني"),
        ("كتيبة 13", "كتيبة 14"),
    ],
)
def test_two_names_are_not_offered(a: str, b: str) -> None:
    assert pairs(entry(1, a), entry(2, b)) == []
    assert pairs(entry(1, a, title="زعيم البلاد"), entry(2, b, title="زعيم البلاد")) == []


def test_a_surname_may_be_the_whole_name() -> None:
    assert pairs(entry(1, "لافروف"), entry(2, "سيرغي لافروف")) == [(1, 2, Ground.PART)]


def test_a_bare_name_is_asked_about_where_a_body_of_another_kind_may_bear_it() -> None:
    offered = pairs(entry(1, "جماعة الشباب", kind=EntityKind.ORG), entry(2, "الشباب", kind=EntityKind.ORG))
    assert offered == [(1, 2, Ground.PART)]


def test_a_surname_of_very_many_says_nothing() -> None:
    given = [line.split()[1] for line in resource("gazetteer", "given_names.txt").read_text("utf-8").splitlines()[9:25]]
    many = [entry(i, f"{name} الشهراني") for i, name in enumerate(given, 2)]
    assert pairs(entry(1, "الشهراني"), *many) == []
    assert len(pairs(entry(1, "الشهراني"), *many[:5])) == 5


def test_entries_of_two_kinds_are_never_one() -> None:
    assert pairs(entry(1, "تاس"), entry(2, "تاس", kind=EntityKind.ORG)) == []


def test_pairs_declared_different_do_not_come_back() -> None:
    assert pairs(entry(1, "لافروف"), entry(2, "سيرغي لافروف"), distinct=frozenset({(1, 2)})) == []


def test_the_spellings_that_are_nearest_speak_for_the_pair() -> None:
    (found,) = resemblances([entry(1, "لافروف", "سيرجي لافروف"), entry(2, "سيرغي لافروف")], set())
    assert (found.a_spelling, found.b_spelling, found.ground) == ("سيرجي لافروف", "سيرغي لافروف", Ground.SAME_KEY)
    assert [reason.short for reason in telling(found.why)] == ["letters:ج=غ"]


def test_a_thousand_names_take_no_time() -> None:
    many = [entry(i, f"اسم رقم {i:05d} الطويل") for i in range(1, 1001)]
    began = time.perf_counter()
    assert resemblances(many, set()) == []
    assert time.perf_counter() - began < 10
