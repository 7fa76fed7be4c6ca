"""Records of JSON Lines turned into domain objects, each checked against what came before it."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from tahqiq.domain.anchors import Anchor, anchor_at
from tahqiq.domain.annotations import Annotation, Attribution, Link, LinkKind, SpeechForm
from tahqiq.domain.articles import Article, DateOrigin, Progress, Region, RegionBy, RegionRole
from tahqiq.domain.entities import DatedTitle, Entity, EntityKind, Spelling
from tahqiq.domain.labels import AttributeDef, AttributeType, Label, LabelRole, LabelSet, LineStyle
from tahqiq.domain.text import text_hash
from tahqiq.formats import records
from tahqiq.formats.decoding import control_character
from tahqiq.formats.items import Annotator, Distinct, Page, TextByHash
from tahqiq.formats.records import Misfit, check


@dataclass(slots=True)
class Builder:
    """Remembers which ids were used and the text of the article at hand.

    Every method takes a record whose own fields were checked (``records.check``) and raises ``Misfit`` where it does
    not fit the records before it.
    """

    known_text: TextByHash
    text: str = ""
    article: int = 0
    in_use: bool = False
    labels: dict[int, str] = field(default_factory=dict)
    hashes: set[str] = field(default_factory=set)
    used: dict[str, set[int]] = field(default_factory=dict)

    def _new(self, kind: str, number: int) -> int:
        used = self.used.setdefault(kind, set())
        if number in used:
            raise Misfit("dataset_id_twice", kind=kind, id=number)
        used.add(number)
        return number

    def _known(self, kind: str, number: int | None, where: str) -> int | None:
        if number is not None and number not in self.used.get(kind, ()):
            raise Misfit("dataset_id_unknown", field=where, id=number)
        return number

    def annotator(self, record: dict[str, Any]) -> Annotator:
        return Annotator(self._new("annotator", record["id"]), record["name"])

    def label_set(self, record: dict[str, Any]) -> LabelSet:
        set_id = self._new("label_set", record["id"])
        if record["in_use"] and self.in_use:
            raise Misfit("dataset_value_unknown", field="in_use", value="true")
        self.in_use = self.in_use or record["in_use"]
        labels = []
        for position, label in enumerate(record["labels"]):
            where = f"labels[{position}]."
            check(label, records.LABEL, where)
            labels.append(self._label(label, set_id, position, where))
        return LabelSet(set_id, record["name"], tuple(labels), record["in_use"])

    def _label(self, record: dict[str, Any], set_id: int, position: int, where: str) -> Label:
        attributes = []
        for i, attribute in enumerate(record["attributes"]):
            inside = f"{where}attributes[{i}]."
            check(attribute, records.ATTRIBUTE, inside)
            if not all(records.TEXT.fits(c) for c in attribute["choices"]):
                raise Misfit("dataset_field_wrong", field=f"{inside}choices", expected="list")
            names = (attribute["name"], attribute["title_ar"], attribute["title_en"])
            attributes.append(AttributeDef(*names, AttributeType(attribute["type"]), tuple(attribute["choices"])))
        label_id = self._new("label", record["id"])
        self.labels[label_id] = record["code"]
        return Label(
            label_id,
            set_id,
            record["code"],
            record["name_ar"],
            record["name_en"],
            LabelRole(record["role"]),
            record["color"],
            LineStyle(record["line"]),
            record["key"],
            tuple(attributes),
            record["guidelines"],
            position,
        )

    def entity(self, record: dict[str, Any]) -> Entity:
        entity_id = self._new("entity", record["id"])
        for name, fields in (("spellings", records.SPELLING), ("titles", records.TITLE)):
            for i, part in enumerate(record[name]):
                check(part, fields, f"{name}[{i}].")
                self._new("spelling" if name == "spellings" else "title", part["id"])
        return Entity(
            entity_id,
            EntityKind(record["kind"]),
            record["name"],
            record["note"],
            tuple(Spelling(s["id"], s["text"]) for s in record["spellings"]),
            tuple(DatedTitle(t["id"], t["text"], t["since"], t["until"]) for t in record["titles"]),
        )

    def distinct(self, record: dict[str, Any]) -> Distinct:
        a, b = record["a"], record["b"]
        self._known("entity", a, "a")
        self._known("entity", b, "b")
        if a >= b:
            raise Misfit("dataset_field_wrong", field="b", expected="id")
        return Distinct(a, b)

    def page(self, record: dict[str, Any]) -> Page:
        article_id, sha256, text = self._new("article", record["id"]), record["sha256"], record.get("text")
        if sha256 in self.hashes:
            raise Misfit("dataset_text_twice", title=record["title"])
        self.hashes.add(sha256)
        if record["published"] is None and record["published_origin"] != DateOrigin.UNKNOWN:
            raise Misfit("dataset_value_unknown", field="published_origin", value=record["published_origin"])
        if text is not None:
            _check_text(text, sha256, record["title"])
        known = text if text is not None else self.known_text(sha256)
        if known is None:
            raise Misfit("dataset_text_missing", title=record["title"])
        self.article, self.text = article_id, known
        article = Article(
            article_id,
            record["title"],
            text or "",
            sha256,
            record["source"],
            record["via"],
            record["author"],
            record["url"],
            record["published"],
            DateOrigin(record["published_origin"]),
            record["file_name"],
            Progress(record["progress"]),
            record["imported_at"],
        )
        return Page(article, self._regions(record["regions"]), text is not None)

    def _regions(self, given: list[Any]) -> tuple[Region, ...]:
        regions: list[Region] = []
        for i, record in enumerate(given):
            where = f"regions[{i}]."
            check(record, records.REGION, where)
            start, end = record["start"], record["end"]
            self._inside(start, end)
            if regions and start < regions[-1].end:
                raise Misfit("dataset_spans_disordered", field="regions")
            region_id = self._new("region", record["id"])
            regions.append(
                Region(region_id, self.article, start, end, RegionRole(record["role"]), RegionBy(record["by"]))
            )
        return tuple(regions)

    def _inside(self, start: int, end: int) -> None:
        if not start <= end <= len(self.text):
            raise Misfit("dataset_span_outside", start=start, end=end, length=len(self.text))

    def _anchor(self, record: Any, where: str) -> Anchor:
        check(record, records.ANCHOR, where)
        start, end = record["start"], record["end"]
        self._inside(start, end)
        anchor = anchor_at(self.text, start, end)
        if anchor.exact != record["exact"]:
            raise Misfit(
                "dataset_words_differ", start=start, end=end, found=anchor.exact[:60], said=record["exact"][:60]
            )
        return anchor

    def annotation(self, record: dict[str, Any]) -> Annotation:
        annotation_id = self._new("annotation", record["id"])
        if record["article"] != self.article:
            self._known("article", record["article"], "article")
            raise Misfit("dataset_out_of_place", kind="annotation")
        if self._known("label", record["label_id"], "label_id") and self.labels[record["label_id"]] != record["label"]:
            raise Misfit("dataset_value_unknown", field="label", value=record["label"])
        parts = tuple(self._anchor(part, f"parts[{i}].") for i, part in enumerate(record["parts"]))
        if any(b.start < a.end for a, b in pairwise(parts)):
            raise Misfit("dataset_spans_disordered", field="parts")
        for name, value in record["attributes"].items():
            if not records.VALUE.fits(value):
                raise Misfit("dataset_field_wrong", field=f"attributes.{name}"[:80], expected="value")
        self._known("annotator", record["annotator"], "annotator")
        return Annotation(
            annotation_id,
            self.article,
            record["label_id"],
            parts,
            record["attributes"],
            record["note"],
            record["unsure"],
            self._attribution(record["attribution"]),
            self._known("entity", record["entity"], "entity"),
            record["annotator"],
            record["created_at"],
            record["updated_at"],
        )

    def _attribution(self, record: Any) -> Attribution | None:
        if record is None:
            return None
        check(record, records.ATTRIBUTION, "attribution.")
        return Attribution(
            self._known("entity", record["speaker"], "attribution.speaker"),
            SpeechForm(record["form"]) if record["form"] else None,
            record["title"],
            record["via"],
            self._anchor(record["cue"], "attribution.cue.") if record["cue"] else None,
            self._anchor(record["mention"], "attribution.mention.") if record["mention"] else None,
        )

    def link(self, record: dict[str, Any]) -> Link:
        link_id = self._new("link", record["id"])
        self._known("annotation", record["a"], "a")
        self._known("annotation", record["b"], "b")
        if record["a"] == record["b"]:
            raise Misfit("dataset_link_to_itself")
        self._known("annotator", record["annotator"], "annotator")
        kind = LinkKind(record["kind"])
        return Link(link_id, kind, record["a"], record["b"], record["note"], record["annotator"], record["created_at"])


def _check_text(text: str, sha256: str, title: str) -> None:
    hit = text.find("\r") if "\r" in text else control_character(text)
    if hit is not None:
        raise Misfit("dataset_text_unclean", character=f"U+{ord(text[hit]):04X}")
    if text_hash(text) != sha256:
        raise Misfit("dataset_hash_differs", title=title)
