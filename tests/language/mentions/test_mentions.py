"""Names of people, places and organisations in news, as an editor would mark them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tahqiq.domain.entities import EntityKind
from tahqiq.language.detections import MentionFound
from tahqiq.language.mentions import find_mentions
from tahqiq.language.mentions.model import LABELS, shipped
from tahqiq.language.project_words import ProjectWords

NEWS = (
    "قال وزير الخارجية الفنلندي يوسي ساريو إن بلاده ستفتح سفارة في الخرطوم، وأضاف ساريو أمام الأمم المتحدة أنه سيزور"
    " السودان والصومال.\nمن جهتها أعلنت وزيرة الصحة المصرية هالة زايد وصول شحنة للقاهرة."
)


def printed(text: str, kind: EntityKind | None = None, **more: ProjectWords) -> list[str]:
    return [text[m.start : m.end] for m in find_mentions(text, **more) if kind in (None, m.kind)]


def by_words(text: str) -> dict[str, MentionFound]:
    return {text[m.start : m.end]: m for m in find_mentions(text)}


def test_people_places_and_bodies_are_found_without_clitics_and_titles() -> None:
    assert printed(NEWS, EntityKind.PERSON) == ["يوسي ساريو", "ساريو", "هالة زايد"]
    assert printed(NEWS, EntityKind.PLACE) == ["الخرطوم", "السودان", "الصومال", "لقاهرة"]
    assert printed(NEWS, EntityKind.ORG) == ["الأمم المتحدة"]


def test_title_is_kept_apart_and_holds_for_later_mentions() -> None:
    found = by_words(NEWS)
    assert found["يوسي ساريو"].title == "وزير الخارجية الفنلندي"
    assert found["ساريو"].title == "وزير الخارجية الفنلندي"
    assert found["هالة زايد"].title == "وزيرة الصحة المصرية"


def test_short_form_belongs_to_the_full_one() -> None:
    found = by_words(NEWS)
    assert found["ساريو"].group == found["يوسي ساريو"].group
    assert found["ساريو"].name == "يوسي ساريو"
    assert len({m.group for m in found.values()}) == len(found) - 1


def test_article_that_a_clitic_swallowed_is_in_the_name_again() -> None:
    assert by_words(NEWS)["لقاهرة"].name == "القاهرة"


def test_office_without_a_name_is_no_person() -> None:
    text = "وصل الرئيس إلى القصر، ثم التقى وزير الخارجية والسفير."
    assert printed(text, EntityKind.PERSON) == []


def test_headline_knows_who_is_named_below() -> None:
    text = "ساريو: لن نتراجع\nقال الوزير الفنلندي يوسي ساريو اليوم إن بلاده لن تتراجع."
    found = find_mentions(text)
    assert [text[m.start : m.end] for m in found] == ["ساريو", "يوسي ساريو"]
    assert {m.name for m in found} == {"يوسي ساريو"}


@pytest.mark.parametrize("name", ["كيم جونغ أون", "كيم جونغ إيل"])
def test_one_differing_part_is_another_person(name: str) -> None:
    text = "التقى الزعيم الكوري كيم جونغ أون وفدا، وكان والده كيم جونغ إيل قد زار موسكو."
    found = by_words(text)
    assert name in found
    assert found["كيم جونغ أون"].group != found["كيم جونغ إيل"].group


def test_project_names_are_found_and_forbidden_ones_are_not() -> None:
    text = "زار وفد من دار النسيم مدينة الخرطوم."
    words = ProjectWords(names={"دار النسيم": EntityKind.ORG}, not_names=frozenset({"الخرطوم"}))
    found = find_mentions(text, words=words)
    assert [(text[m.start : m.end], m.kind, m.why.code) for m in found] == [
        ("دار النسيم", EntityKind.ORG, "why_mention_taught")
    ]


def test_hyphen_is_no_border() -> None:
    assert "كيم جونج-أون" in printed("قال الزعيم الكوري الشمالي كيم جونج-أون إن بلاده مستعدة.")


def test_only_the_stretch_asked_for_is_read() -> None:
    middle = NEWS.index("\n")
    found = find_mentions(NEWS, start=middle)
    assert [NEWS[m.start : m.end] for m in found] == ["هالة زايد", "لقاهرة"]


def test_every_mention_says_why_and_how_sure() -> None:
    for mention in find_mentions(NEWS):
        assert mention.why.code.startswith("why_mention_")
        assert 0 <= mention.score <= 1


@pytest.mark.parametrize(
    "text",
    ["", " \n ", "«" * 20_000, "ا" * 50_000, "\ud800\udfff وزير \ud83d", "\x00\x01\u202e" * 500, "لافروف " * 3_000],
    ids=["nothing", "blank", "marks", "one word", "surrogates", "controls", "a name again and again"],
)
def test_any_input_gets_an_answer(text: str) -> None:
    for mention in find_mentions(text):
        assert 0 <= mention.start < mention.end <= len(text)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from([*NEWS.split(), "«", "»", '"', "(", ")", "\n", "بن", "أبو", "-", "12", "لل", "\u202b"]))
)
def test_mentions_lie_inside_the_text_in_order_and_stay_the_same(words: list[str]) -> None:
    text = " ".join(words)
    found = find_mentions(text)
    assert found == find_mentions(text)
    ends = 0
    for mention in found:
        assert ends <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end].strip() == text[mention.start : mention.end]
        ends = mention.end


def test_weights_name_their_source() -> None:
    about = shipped().about
    assert "NewsFANE" in about["credit"]
    assert "CC BY-SA" in about["credit"]
    assert tuple(about["labels"]) == LABELS
