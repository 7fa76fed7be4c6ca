"""Who is meant by an office or a pronoun."""

from __future__ import annotations

from tahqiq.language.mentions import find_mentions
from tahqiq.language.mentions.coreference import Gender, gender_of, last_person, resolve_title

TEXT = (
    "قال وزير الخارجية الروسي سيرغي لافروف إن اللقاء كان مفيدا.\n"
    "وقالت وزيرة الخارجية الفرنسية كاترين كولونا إن باريس تدعمه.\n"
    "وحضر المتحدث باسم الكرملين دميتري بيسكوف."
)
FOUND = find_mentions(TEXT)
GROUPS = {mention.name: mention.group for mention in FOUND}


def test_office_with_a_nation_means_its_holder() -> None:
    assert resolve_title("الوزير الروسي", FOUND) == GROUPS["سيرغي لافروف"]
    assert resolve_title("الوزيرة", FOUND) == GROUPS["كاترين كولونا"]
    assert resolve_title("المتحدث", FOUND) == GROUPS["دميتري بيسكوف"]


def test_office_of_another_nation_means_nobody_here() -> None:
    assert resolve_title("الوزير الصيني", FOUND) is None
    assert resolve_title("الملك", FOUND) is None
    assert resolve_title("", FOUND) is None


def test_only_people_named_before_are_meant() -> None:
    assert resolve_title("الوزيرة", FOUND, at=TEXT.index("\n")) is None
    assert resolve_title("المسؤول", FOUND, at=TEXT.index("\n")) == GROUPS["سيرغي لافروف"]


def test_pronoun_means_the_last_person_of_its_gender() -> None:
    woman = last_person(FOUND, gender=Gender.FEMININE)
    assert woman is not None
    assert woman.name == "كاترين كولونا"
    last = last_person(FOUND)
    assert last is not None
    assert last.name == "دميتري بيسكوف"
    assert last_person([]) is None


def test_title_says_the_gender() -> None:
    by_name = {mention.name: gender_of(mention) for mention in FOUND}
    assert by_name["كاترين كولونا"] is Gender.FEMININE
    assert by_name["سيرغي لافروف"] is Gender.MASCULINE
