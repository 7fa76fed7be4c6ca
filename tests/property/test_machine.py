"""An editor who does anything in any order, undoes, redoes, closes and opens again, on a real file.

``TAHQIQ_LONG=1`` makes the sessions many and long.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule
from session_machine import SessionMachine, how_many

from tahqiq.domain.anchors import anchor_at
from tahqiq.domain.annotations import Annotation, Attribution, LinkKind, SpeechForm
from tahqiq.domain.articles import Progress, RegionRole
from tahqiq.domain.entities import DatedTitle, EntityKind, Spelling
from tahqiq.domain.labels import LabelSet
from tahqiq.services import presets
from tahqiq.services.commands import annotations as tagging
from tahqiq.services.commands import articles as shelf
from tahqiq.services.commands import entities as register
from tahqiq.services.commands import labels as labelling
from tahqiq.services.commands import links as linking
from tahqiq.services.commands.base import Command

TEXTS = (
    "أعلنَ الرَّئيسُ الروسي 😀 اتفاقًا.\nوأضاف: «قوي»",
    "قال وزيـــر الخارجية في NATO إن ٣٥٪ كثير",
    "كوريا الشمالية\nوكوريا الجنوبية",
    "نص رابع قصير جدا",
)
NAMES = st.sampled_from(("لافروف", "سيرغي لافروف", "سيرجي لاڤروف", "بوتين", "TASS", "  كيم   جونغ  "))
NOTES = st.sampled_from(("", "ملاحظة", "راجع 😀\n«المصدر»", "x" * 300))
KINDS, LINKS = st.sampled_from(EntityKind), st.sampled_from(LinkKind)
OUT_OF_SIGHT = {
    "articles": "present",
    "texts": "article_id IN (SELECT id FROM articles WHERE present)",
    "regions": "article_id IN (SELECT id FROM articles WHERE present)",
}
NUMBERED = ("annotations", "links", "entities", "spellings", "entity_titles", "labels", "label_sets", "regions")


class Editor(SessionMachine):
    """Steps of every kind but the review's, on a new project."""

    in_sight = OUT_OF_SIGHT

    def __init__(self) -> None:
        super().__init__()
        self.highest: dict[str, int] = dict.fromkeys(NUMBERED, 0)
        self.highest |= {"labels": 99, "label_sets": 99}

    def some(self, data: st.DataObject, sql: str) -> int:
        ids = [i for (i,) in self.rows(f"SELECT id FROM {sql}")]
        return data.draw(st.sampled_from(ids)) if ids else 0

    def several(self, data: st.DataObject, sql: str) -> tuple[int, ...]:
        ids = [i for (i,) in self.rows(f"SELECT id FROM {sql}")]
        return tuple(data.draw(st.lists(st.sampled_from(ids), min_size=1, max_size=4, unique=True))) if ids else ()

    def article(self, data: st.DataObject) -> int:
        return self.some(data, "articles WHERE present")

    def annotation(self, data: st.DataObject) -> Annotation | None:
        i = self.some(data, "annotations WHERE article_id IN (SELECT id FROM articles WHERE present)")
        return self.session.read.annotation(i) if i else None

    def spans(self, data: st.DataObject, article_id: int) -> tuple[tuple[int, int], ...]:
        length = len(self.session.read.article(article_id).text)
        offset = st.integers(0, length)
        span = st.tuples(offset, offset).map(lambda pair: (min(pair), max(pair)))
        return tuple(data.draw(st.lists(span, min_size=1, max_size=3)))

    def step(self, command: Command[Any], check: Callable[[Any], None] | None = None) -> None:
        """Carry out a step; what it made has new numbers."""
        changed, result = self.do(command)
        if changed:
            self.numbers_are_new(self.past[self.at])
            if check is not None:
                check(result)

    def numbers_are_new(self, now: dict[str, list[tuple[Any, ...]]]) -> None:
        before = self.past[self.at - 1]
        for name in NUMBERED:
            came = {row[0] for row in now[name]} - {row[0] for row in before[name]}
            back = {row[0] for row in now["articles"]} - {row[0] for row in before["articles"]}
            if not back:  # an article that comes back brings its own
                assert all(i > self.highest[name] for i in came) or name in ("labels", "label_sets")
            self.highest[name] = max([self.highest[name], *came])

    # articles

    @initialize()
    def begin(self) -> None:
        self.step(shelf.ImportArticles([shelf.NewArticle(f"عنوان {i}", t) for i, t in enumerate(TEXTS[:2])]))

    @rule(chosen=st.lists(st.sampled_from(TEXTS), min_size=1, max_size=3), title=NOTES)
    def import_(self, chosen: list[str], title: str) -> None:
        regions = ((0, 3, RegionRole.TITLE), (3, 5, RegionRole.DATELINE))
        self.step(shelf.ImportArticles([shelf.NewArticle(title, text, regions=regions) for text in chosen]))

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        if chosen := self.several(data, "articles WHERE present"):
            self.step(shelf.RemoveArticles(chosen))

    @rule(data=st.data(), title=st.none() | NOTES, published=st.sampled_from((None, "", "2024-06-18", "no date")))
    def particulars(self, data: st.DataObject, title: str | None, published: str | None) -> None:
        if article := self.article(data):
            self.step(shelf.SetParticulars(article, title, source=title, published=published))

    @rule(data=st.data(), progress=st.sampled_from(Progress))
    def progress(self, data: st.DataObject, progress: Progress) -> None:
        if chosen := self.several(data, "articles WHERE present"):
            self.step(shelf.SetProgress(chosen, progress))

    @rule(data=st.data(), role=st.sampled_from(RegionRole))
    def region(self, data: st.DataObject, role: RegionRole) -> None:
        if article := self.article(data):
            self.step(shelf.SetRegion(article, *self.spans(data, article)[0], role))

    @rule(data=st.data())
    def clear_region(self, data: st.DataObject) -> None:
        if region := self.some(data, f"regions WHERE {OUT_OF_SIGHT['regions']}"):
            self.step(shelf.ClearRegion(region))

    # annotations

    @rule(data=st.data(), note=NOTES, unsure=st.booleans())
    def tag(self, data: st.DataObject, note: str, unsure: bool) -> None:
        if article := self.article(data):
            label, spans = self.some(data, "labels"), self.spans(data, article)
            command = tagging.AddAnnotation(article, label, spans, {"topic": note}, note, unsure)
            self.step(command, lambda made: self.is_tagged(made, article, spans))

    def is_tagged(self, made: int, article: int, spans: tuple[tuple[int, int], ...]) -> None:
        text = self.session.read.article(article).text
        assert [(p.start, p.end) for p in self.session.read.annotation(made).parts] == list(tagging.tidy(spans))
        assert all(p.holds_in(text) for p in self.session.read.annotation(made).parts)

    @rule(data=st.data())
    def tag_all(self, data: st.DataObject) -> None:
        places = tuple((i, self.spans(data, i)) for i in self.several(data, "articles WHERE present"))
        self.step(tagging.AddAnnotations(places, self.some(data, "labels")))

    @rule(data=st.data())
    def move(self, data: st.DataObject) -> None:
        if there := self.annotation(data):
            self.step(tagging.ChangeSpans(there.id, self.spans(data, there.article_id)))

    @rule(data=st.data(), at=st.integers(0, 45))
    def split(self, data: st.DataObject, at: int) -> None:
        if there := self.annotation(data):
            self.step(tagging.SplitAnnotation(there.id, at))

    @rule(data=st.data(), same=st.booleans())
    def duplicate(self, data: st.DataObject, same: bool) -> None:
        if there := self.annotation(data):
            self.step(tagging.DuplicateAnnotation(there.id, None if same else self.some(data, "labels")))

    @rule(data=st.data(), what=st.sampled_from(("delete", "label", "unsure", "sure")))
    def several_at_once(self, data: st.DataObject, what: str) -> None:
        chosen = (*self.several(data, "annotations"), 9_999)
        if what == "delete":
            self.step(tagging.DeleteAnnotations(chosen))
        elif what == "label":
            self.step(tagging.ChangeLabel(chosen, self.some(data, "labels")))
        else:
            self.step(tagging.SetUnsure(chosen, what == "unsure"))

    @rule(data=st.data(), note=NOTES)
    def note(self, data: st.DataObject, note: str) -> None:
        if there := self.annotation(data):
            self.step(tagging.SetNote(there.id, note))
            self.step(tagging.SetAttributes(there.id, {"topic": note, "flag": bool(note), "n": len(note) / 7}))

    @rule(data=st.data(), form=st.none() | st.sampled_from(SpeechForm), title=NAMES, new=NAMES, way=st.integers(0, 3))
    def attribute(self, data: st.DataObject, form: SpeechForm | None, title: str, new: str, way: int) -> None:
        there = self.annotation(data)
        if there is None:
            return
        text = self.session.read.article(there.article_id).text
        (start, end), *_ = self.spans(data, there.article_id)
        cue = anchor_at(text, start, end) if way else None
        said = Attribution(self.some(data, "entities") or None, form, title, "تاس", cue, cue if way > 1 else None)
        entered = register.NewEntity(EntityKind.PERSON, new, titles=(title,)) if way == 2 else None
        self.step(tagging.SetAttribution(there.id, said if way < 3 else None, entered))

    @rule(data=st.data(), new=st.none() | NAMES)
    def mention(self, data: st.DataObject, new: str | None) -> None:
        if there := self.annotation(data):
            entered = register.NewEntity(EntityKind.PLACE, new) if new else None
            self.step(tagging.SetEntity(there.id, self.some(data, "entities") or None, entered))

    # the register

    @rule(kind=KINDS, name=NAMES, spelling=NAMES, note=NOTES)
    def add_entity(self, kind: EntityKind, name: str, spelling: str, note: str) -> None:
        self.step(register.AddEntity(register.NewEntity(kind, name, note, (spelling,), (spelling,))))

    @rule(data=st.data(), name=NAMES, other=NAMES, note=NOTES)
    def edit_entity(self, data: st.DataObject, name: str, other: str, note: str) -> None:
        if entity_id := self.some(data, "entities"):
            entity = self.session.read.entity(entity_id)
            spellings = (*entity.spellings[1:], Spelling(0, other))
            titles = (*entity.titles[:1], DatedTitle(0, other, "2004", None))
            self.step(register.EditEntity(entity_id, entity.kind, name, note, spellings, titles))

    @precondition(lambda self: len(self.past[self.at]["entities"]) > 1)
    @rule(data=st.data(), what=st.sampled_from(("merge", "distinct", "delete", "split")), name=NAMES)
    def rearrange(self, data: st.DataObject, what: str, name: str) -> None:
        first, *others = self.several(data, "entities")
        if what == "merge" and others:
            self.step(register.MergeEntities(first, tuple(others)))
        elif what == "distinct" and others:
            self.step(register.DeclareDistinct(first, others[0]))
        elif what == "delete":
            self.step(register.DeleteEntities((first, *others)))
        elif what == "split":
            spellings = tuple(s.id for s in self.session.read.entity(first).spellings[:1])
            tagged = tuple(a.id for a in self.session.read.entity_annotations(first)[:2])
            self.step(register.SplitEntity(first, name, spellings, tagged))

    # links and labels

    @rule(data=st.data(), kind=LINKS, note=NOTES)
    def link(self, data: st.DataObject, kind: LinkKind, note: str) -> None:
        one, two = self.annotation(data), self.annotation(data)
        if one and two:
            self.step(linking.AddLink(kind, one.id, two.id, note))

    @rule(data=st.data(), kind=LINKS, note=NOTES, away=st.booleans())
    def change_link(self, data: st.DataObject, kind: LinkKind, note: str, away: bool) -> None:
        links = self.session.read.links()
        if links:
            chosen = data.draw(st.sampled_from(links)).id
            self.step(linking.DeleteLinks((chosen,)) if away else linking.EditLink(chosen, kind, note))

    @rule(data=st.data(), what=st.sampled_from(("add", "change", "use", "delete")), name=NAMES)
    def labels(self, data: st.DataObject, what: str, name: str) -> None:
        sets = self.session.read.label_sets()
        chosen = data.draw(st.sampled_from(sets))
        if what == "add" and len(sets) < 4:
            self.step(labelling.SaveLabelSet(LabelSet(0, name, presets.load("newsroom").labels[:3], False)))
        elif what == "change":
            new = replace(chosen.labels[0], id=0, code=f"new{len(self.past)}", key="", name_ar=name)
            self.step(labelling.SaveLabelSet(replace(chosen, name=name, labels=(*chosen.labels[1:], new))))
        elif what == "use":
            self.step(labelling.UseLabelSet(chosen.id))
        elif what == "delete":
            self.step(labelling.DeleteLabelSet(chosen.id))

    # what is always so

    @invariant()
    def nothing_is_without_its_parent(self) -> None:
        assert self.rows("PRAGMA foreign_key_check") == []

    @invariant()
    def every_annotation_has_the_words_of_the_text(self) -> None:
        for article in self.session.read.articles():
            text = self.session.read.article(article.id).text
            tagged = self.session.read.annotations(article.id)
            assert article.annotations == len(tagged)
            for annotation in tagged:
                said = annotation.attribution
                others = [a for a in (said.cue, said.mention) if a] if said else []
                assert all(anchor.holds_in(text) for anchor in (*annotation.parts, *others))
                assert [p.start for p in annotation.parts] == sorted({p.start for p in annotation.parts})

    @invariant()
    def regions_do_not_overlap(self) -> None:
        for article in self.session.read.articles():
            ends = [0]
            for region in self.session.read.regions(article.id):
                assert ends[-1] <= region.start < region.end <= article.length
                ends.append(region.end)

    @invariant()
    def one_label_set_is_in_use(self) -> None:
        assert len([s for s in self.session.read.label_sets() if s.in_use]) == 1

    @invariant()
    def search_finds_what_is_in_sight(self) -> None:
        there = {a.id for a in self.session.read.articles() if "كوريا" in self.session.read.article(a.id).text}
        assert {hit.article_id for hit in self.session.read.search("كوريا").hits} == there


TestEditor = Editor.TestCase
TestEditor.settings = how_many((15, 200), (30, 60))
