"""What is proposed about a quote: how it is reported, who said it, with which title."""

from __future__ import annotations

import pytest

from tahqiq.domain.anchors import anchor_at
from tahqiq.domain.annotations import Annotation, SpeechForm
from tahqiq.domain.articles import Region, RegionBy, RegionRole
from tahqiq.domain.entities import Entity, EntityKind, Spelling
from tahqiq.domain.labels import Label, LabelRole, LineStyle
from tahqiq.ui.controllers.proposals import known_speaker, nearest_speaker, same_name, speech_form, title_before

TEXT = """لافروف: العلاقات اكتسبت زخمًا
قال وزير الخارجية الروسي سيرغي لافروف: "إن العلاقات شهدت تقدمًا ملحوظًا".
وشدّد على أن الشعب "لن ينسى أبدًا الكفاح البطولي"، مضيفًا أن الأمن مهم.
وأفاد السكرتير الصحفي للرئيس الروسي، دميتري بيسكوف بأن بوتين قبل الدعوة."""
TITLE = Region(1, 1, 0, TEXT.index("\n"), RegionRole.TITLE, RegionBy.RULE)


def place(words: str) -> tuple[int, int]:
    at = TEXT.index(words)
    return at, at + len(words)


def annotation(words: str, label_id: int = 1, number: int = 1, entity: int | None = None) -> Annotation:
    return Annotation(number, 1, label_id, (anchor_at(TEXT, *place(words)),), entity_id=entity)


def label(label_id: int, role: LabelRole) -> Label:
    return Label(label_id, 1, role.value, "", "", role, "#000000", LineStyle.SOLID, "")


LABELS = {1: label(1, LabelRole.QUOTE), 2: label(2, LabelRole.PERSON), 3: label(3, LabelRole.PLACE)}


@pytest.mark.parametrize(
    ("words", "form"),
    [
        ("إن العلاقات شهدت تقدمًا ملحوظًا", SpeechForm.DIRECT),
        ('"إن العلاقات شهدت تقدمًا ملحوظًا"', SpeechForm.DIRECT),
        ('أن الشعب "لن ينسى أبدًا الكفاح البطولي"', SpeechForm.MIXED),
        ("أن الأمن مهم", SpeechForm.INDIRECT),
        ("العلاقات اكتسبت زخمًا", SpeechForm.HEADLINE),
    ],
)
def test_the_form_follows_from_the_quotation_marks_and_the_headline(words: str, form: SpeechForm) -> None:
    assert speech_form(TEXT, (place(words),), (TITLE,)) is form


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("سيرغي لافروف", "وزير الخارجية الروسي"),
        ("دميتري بيسكوف", "السكرتير الصحفي للرئيس الروسي"),
        ("بوتين", ""),
        ("لافروف: العلاقات", ""),
    ],
)
def test_the_title_is_the_office_printed_before_the_name(name: str, title: str) -> None:
    assert title_before(TEXT, place(name)[0]) == title


def test_the_nearest_tagged_person_before_the_words_is_proposed() -> None:
    quote = annotation("إن العلاقات شهدت تقدمًا ملحوظًا")
    near = annotation("سيرغي لافروف", 2, 2, entity=9)
    far = annotation("دميتري بيسكوف", 2, 3)
    town = annotation("الروسي", 3, 4)
    proposal = nearest_speaker(TEXT, quote, [quote, far, near, town], LABELS)
    assert proposal is not None
    assert (proposal.name, proposal.entity_id, proposal.title) == ("سيرغي لافروف", 9, "وزير الخارجية الروسي")
    assert proposal.mention.exact == "سيرغي لافروف"


def test_a_known_name_near_the_words_is_proposed_in_any_spelling_the_longest_first() -> None:
    quote = annotation("إن العلاقات شهدت تقدمًا ملحوظًا")
    lavrov = Entity(
        4, EntityKind.PERSON, "سيرجي لافروف", spellings=(Spelling(1, "لافروف"), Spelling(2, "سيرجي لافروف"))
    )
    proposal = known_speaker(TEXT, quote, [lavrov])
    assert proposal is not None
    assert (proposal.name, proposal.entity_id) == ("سيرغي لافروف", 4)


def test_nobody_is_proposed_where_no_name_is_near() -> None:
    quote = annotation("إن العلاقات شهدت تقدمًا ملحوظًا")
    assert nearest_speaker(TEXT, quote, [quote], LABELS) is None
    assert (
        known_speaker(TEXT, quote, [Entity(1, EntityKind.PERSON, "ترامب", spellings=(Spelling(1, "ترامب"),))]) is None
    )


def test_names_are_the_same_whatever_their_spelling() -> None:
    assert same_name("كيم جونج-أون", "کیم جونغ اون")
    assert not same_name("لافروف", "بوتين")
