"""Spellings of one name across articles are one cluster; other names never are."""

from __future__ import annotations

import random

import pytest
from tests.comparison.growth import document

from tahqiq.comparison.name_groups import Settled
from tahqiq.comparison.spellings import NameUse, clusters_of, name_numbers, names_of, regroup_names, short_forms
from tahqiq.domain.entities import Entity, EntityKind, Spelling
from tahqiq.domain.resources import seeds
from tahqiq.language.names.clusters import candidates, cluster

PERSON, PLACE, ORG = EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORG


def use(article: int, name: str, kind: EntityKind = PERSON, title: str = "", count: int = 1) -> NameUse:
    return NameUse(article, f"صحيفة {article}", kind, name, ((name, count),), (title,) if title else ())


def texts(uses: list[NameUse], settled: Settled | None = None) -> list[set[str]]:
    return [{one.text for one in found.spellings} for found in clusters_of(uses, settled or Settled())]


@pytest.mark.parametrize(
    "names",
    [
        ("سيرغي لافروف", "سيرجي لافروف"),
        ("كيم جونغ أون", "كيم جونج-أون", "کیم جونج أون"),
        ("بيونغ يانغ", "بيونج يانج"),
    ],
)
def test_spellings_of_one_name_are_one_cluster(names: tuple[str, ...]) -> None:
    kind = PLACE if "يان" in names[0] else PERSON
    assert texts([use(i, name, kind) for i, name in enumerate(names)]) == [set(names)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("كيم جونج أون", "كيم جونج إيل"),
        ("تشوي سونغ هوي", "تشو تاي يول"),
        ("جمهورية كوريا", "جمهورية كوريا الديمقراطية الشعبية"),
        ("كوريا الجنوبية", "كوريا الشمالية"),
    ],
)
def test_two_are_never_one_cluster(one: str, other: str) -> None:
    kind = PLACE if "كوريا" in one else PERSON
    title = "" if kind is PLACE else "وزير الخارجية"
    assert texts([use(1, one, kind, title), use(2, other, kind, title)]) == []


def test_names_far_in_spelling_are_offered_where_they_hold_one_office() -> None:
    one = use(1, "تشوي سونغ هوي", title="وزيرة خارجية كوريا الشمالية")
    other = use(2, "تشون سوي هي", title="وزيرة الخارجية الكورية الشمالية")
    assert texts([one, other]) == [{"تشوي سونغ هوي", "تشون سوي هي"}]
    assert texts([use(1, "تشوي سونغ هوي"), use(2, "تشون سوي هي")]) == []


def test_a_name_between_commas_is_offered_with_the_one_that_is_spelled_otherwise_in_another_article() -> None:
    one = ("لقاء وزيري الزراعة", "التقى الوفد أمس وزيرة زراعة كوريا الشمالية بارك سونغ هوي، وبحث معها أسعار القمح.")
    other = ("لقاء في العاصمة", "التقى الوفد أمس نظيرته الكورية الشمالية، باك سون هي، في العاصمة وبحث أسعار القمح.")
    names = [use for number, text in enumerate((one, other), 1) for use in names_of(document(number, text))]
    assert {"بارك سونغ هوي", "باك سون هي"} in texts(names)


def test_the_foreign_minister_of_the_seeds_is_offered_in_both_spellings() -> None:
    read = [path.read_text(encoding="utf-8").split("\n", 1) for path in seeds()[:2]]
    names = [use for number, (title, body) in enumerate(read, 1) for use in names_of(document(number, (title, body)))]
    assert {"تشوي سونغ هوي", "تشون سوي هي"} in texts(names)


def test_the_agency_of_the_seeds_is_offered_with_its_whole_name() -> None:
    read = [path.read_text(encoding="utf-8").split("\n", 1) for path in seeds()]
    names = [use for number, (title, body) in enumerate(read, 1) for use in names_of(document(number, (title, body)))]
    assert {"وكالة أنباء (تاس) الروسية", "وكالة انباء تاس الروسية"} in texts(names)


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("نقلت وكالة أنباء «فارس» الإيرانية عن الوزير أن العمل مستمر.", "وكالة أنباء «فارس» الإيرانية"),
        ("وذكرت وكالة انباء الأناضول أن العمل مستمر.", "وكالة انباء الأناضول"),
        ("وقال لوكالة أنباء رويترز إن العمل مستمر.", "وكالة أنباء رويترز"),
    ],
)
def test_an_agency_is_named_with_what_says_that_it_is_one(told: str, name: str) -> None:
    body = f"زار الوزير مصنع الورق في المدينة الصناعية أمس. {told}"
    assert name in {form for one in names_of(document(1, ("زيارة المصنع", body))) for form, _ in one.forms}


def of_places(*names: str) -> list[set[str]]:
    return texts([NameUse(at, "صحيفة", ORG, name, ((name, 2),)) for at, name in enumerate(names, 1)])


def test_words_without_an_article_are_no_spelling_of_a_body() -> None:
    assert of_places("حرس الحدود", "حرس حدود") == []
    assert of_places("جمعية خيرية", "الجمعية الخيرية") == []
    assert of_places("منظمة أوبك", "منظمة الأوبك") == [{"منظمة أوبك", "منظمة الأوبك"}]


def test_what_is_not_seen_makes_no_other_spelling() -> None:
    assert texts([use(1, "بدر الجبل"), use(2, "بدر الجبل")]) == []
    body = "التقى المدير بـدر الجبل أمس، ثم التقى المدير \u200fبدر الجبل\u202c اليوم في مقر الشركة."
    forms = {form for one in names_of(document(1, ("لقاء", body))) for form, _ in one.forms}
    assert not any(char in form for form in forms for char in "\u0640\u200f\u202c")


def test_a_preposition_is_no_part_of_a_name_that_others_print_without_it() -> None:
    uses = [use(1, "كارلو انشيلوتي", count=3), use(2, "لكارلو انشيلوتي"), use(3, "كارلو أنشيلوتي")]
    assert texts(uses) == [{"كارلو انشيلوتي", "كارلو أنشيلوتي"}]


def test_two_princes_of_one_title_are_two() -> None:
    uses = [
        NameUse(at, "صحيفة", PERSON, name, ((name, 2),), ("الأمير",))
        for at, name in enumerate(("محمد بن نايف بن عبدالعزيز", "محمد بن ناصر بن عبدالعزيز"), 1)
    ]
    assert texts(uses) == []


def test_a_cluster_says_how_often_where_and_by_whom() -> None:
    uses = [use(1, "سيرغي لافروف", count=2), use(2, "سيرغي لافروف"), use(3, "سيرجي لافروف")]
    (found,) = clusters_of(uses)
    assert [(one.text, one.count, one.article_ids) for one in found.spellings] == [
        ("سيرغي لافروف", 3, (1, 2)),
        ("سيرجي لافروف", 1, (3,)),
    ]
    assert found.spellings[0].sources == ("صحيفة 1", "صحيفة 2")
    assert found.kind == "person"


def test_a_short_form_belongs_to_the_full_name_of_its_article() -> None:
    body = (
        "قال وزير الخارجية الروسي سيرغي لافروف في موسكو إن بلاده مستعدة للحوار. وأضاف لافروف أن المحادثات تستأنف غدا."
    )
    names = [one for one in names_of(document(1, ("لافروف: مستعدون للحوار", body))) if one.kind is PERSON]
    assert [one.name for one in names] == ["سيرغي لافروف"]
    assert [form for form, _ in names[0].forms] == ["سيرغي لافروف"]
    assert sum(count for _, count in names[0].forms) == 3


def test_the_article_that_a_preposition_hides_is_put_back() -> None:
    body = "سافر الوفد إلى الولايات المتحدة، وقال إن للولايات المتحدة رأيا آخر في المسألة."
    forms = {form for one in names_of(document(1, ("سفر الوفد", body))) for form, _ in one.forms}
    assert "الولايات المتحدة" in forms
    assert "لولايات المتحدة" not in forms


def entity(number: int, *names: str) -> Entity:
    spellings = tuple(Spelling(number * 10 + i, name) for i, name in enumerate(names[1:]))
    return Entity(number, PERSON, names[0], spellings=spellings)


def test_what_the_register_holds_to_be_one_is_one_cluster() -> None:
    settled = Settled((entity(5, "هاريس واتسون", "فخامة المسافر"),))
    uses = [use(1, "هاريس واتسون"), use(2, "فخامة المسافر")]
    (found,) = clusters_of(uses, settled)
    assert {one.text for one in found.spellings} == {"هاريس واتسون", "فخامة المسافر"}
    assert found.entity_id == 5


def test_what_a_person_declared_to_be_two_is_never_one_cluster() -> None:
    settled = Settled((entity(1, "سيرغي لافروف"), entity(2, "سيرجي لافروف")), frozenset({(1, 2)}))
    uses = [use(1, "سيرغي لافروف"), use(2, "سيرجي لافروف"), use(3, "سرجي لافروف")]
    assert all(not {"سيرغي لافروف", "سيرجي لافروف"} <= found for found in texts(uses, settled))


class Names:
    """Names in memory, found by their numbers."""

    def __init__(self) -> None:
        self.held: dict[int, list[NameUse]] = {}
        self.asked = 0

    def put(self, one: NameUse) -> None:
        for number in {number for form, _ in one.forms for number in name_numbers(form)}:
            self.held.setdefault(number, []).append(one)

    def uses_with(self, numbers: object) -> list[NameUse]:
        found = [one for number in numbers for one in self.held.get(number, [])]  # type: ignore[attr-defined]
        self.asked += len(found)
        return found


def test_the_names_of_a_new_article_meet_only_their_like() -> None:
    store = Names()
    rng = random.Random(4)
    for number in range(2000):
        store.put(use(number, " ".join("".join(rng.choice("بتجدرسعفقكلمن") for _ in range(6)) for _ in range(2))))
    store.put(use(5000, "سيرغي لافروف"))
    (found,) = regroup_names([use(6000, "سيرجي لافروف")], store)
    assert {one.text for one in found.spellings} == {"سيرغي لافروف", "سيرجي لافروف"}
    assert store.asked < 100


def test_a_spelling_that_another_one_brings_up_comes_too() -> None:
    chain = ("سيرغي لافروف", "سيرجي لافروف", "سيرجي لافرف", "سرجي لافرف")
    store = Names()
    for number, name in enumerate(chain[1:]):
        store.put(use(number, name))
    every = clusters_of([use(9, chain[0]), *(use(number, name) for number, name in enumerate(chain[1:]))])
    assert regroup_names([use(9, chain[0])], store) == every


def test_what_may_be_short_for_a_new_name_is_grouped_anew_with_it() -> None:
    short, long, other = "محمد بن راشد", "محمد بن راشد آل مكتوم", "محمد بن راشد آل نهيان"
    store = Names()
    for number, name in enumerate((short, long, "سيرغي لافروف", "راشد بن محمد")):
        store.put(use(number, name))
    (found,) = regroup_names([use(9, short)], store)
    assert {one.text for one in found.spellings} == {short, long}
    assert short_forms({other}, store) == {short}
    store.put(use(5, other))
    assert regroup_names([use(9, short)], store) == []


def test_keys_find_what_comparing_all_with_all_finds() -> None:
    names = made_names(400)
    by_keys = {tuple(sorted(pair)) for some in cluster(names) for pair in pairs_in(some)}
    kinds = {frozenset(pair) for pair in candidates(names)}
    assert by_keys
    assert all(set(name_numbers(names[i])) & set(name_numbers(names[j])) for i, j in list(by_keys)[:200])
    assert len(kinds) < 400 * 399 / 2 / 10


def pairs_in(some: list[int]) -> list[tuple[int, int]]:
    return [(a, b) for at, b in enumerate(some) for a in some[:at]]


def made_names(count: int) -> list[str]:
    """Invented names, a third of them another spelling of one before."""
    rng = random.Random(9)
    names: list[str] = []
    while len(names) < count:
        words = ["".join(rng.choice(("با", "غي", "دو", "ري", "سام", "كو", "لي", "ما")) for _ in range(3)) for _ in "ab"]
        names.append(" ".join(words))
        if rng.random() < 0.5:
            names.append(" ".join(words).replace("غ", "ج").replace("ي", "", 1))
    return names[:count]


def test_the_order_of_arrival_does_not_matter() -> None:
    uses = [use(i, name) for i, name in enumerate(made_names(200))]
    mixed = uses[:]
    random.Random(2).shuffle(mixed)
    assert clusters_of(mixed) == clusters_of(uses)
