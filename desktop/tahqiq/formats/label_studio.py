"""Label Studio, written: ``tasks.json`` with a task for each article, and ``labels.xml``, the labelling configuration.

Offsets are code points, end exclusive. Attributes that a label defines become controls of the configuration (choices,
numbers, text areas for each region); what Label Studio has no control for stands in the region's ``meta`` under
``tahqiq``. Interrupted words are regions joined by relations «continues». Regions keep the annotations' numbers
(``a12``, further parts ``a12.2``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any
from xml.sax.saxutils import quoteattr

import orjson

from tahqiq.domain.annotations import DIRECTED, Annotation, AttributeValue, Link, LinkKind, SpeechForm
from tahqiq.domain.articles import Article
from tahqiq.domain.entities import Entity
from tahqiq.domain.labels import AttributeType, Label
from tahqiq.formats.dataset import Content, Dataset, Written
from tahqiq.formats.losses import Loss, Tally
from tahqiq.formats.packages import Package

LOSES = frozenset(
    {
        *(Loss.PROJECT, Loss.REGIONS, Loss.LABELS, Loss.REGISTER, Loss.DISTINCT, Loss.MADE, Loss.LINKS_ACROSS),
        Loss.LINK_NOTES,
    }
)
TASKS, CONFIG = "tasks.json", "labels.xml"
LABEL, TEXT = "label", "text"
UNSURE, FORM, CONTINUES = "unsure", "speech-form", "continues"
YES, NO = "yes", "no"
META = ("title", "source", "via", "author", "url", "published", "published_origin", "file_name", "progress")
"""What is said of an article in its task's ``data``, besides ``imported_at``."""

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_TAKEN = frozenset({LABEL, TEXT, UNSURE, FORM})
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TYPES = {AttributeType.CHOICE: "choices", AttributeType.FLAG: "choices", AttributeType.NUMBER: "number"}

Controls = dict[str, tuple[AttributeType, tuple[str, ...], list[str]]]
"""By attribute: its type, the values that it may have, and the codes of the labels that have it."""

Node = dict[str, Any]


def write(dataset: Dataset, package: Package) -> Written:
    """Write the configuration, then task after task."""
    tally = Tally(LOSES)
    labels = list(dataset.labels().values())
    controls = controls_of(labels)
    package.put(CONFIG, _config(labels, controls).encode())
    tasks = _Tasks(dataset, controls)
    with package.file(TASKS) as out:
        between = b"[\n"
        for content in dataset.articles():
            missing = {a.id for a in content.annotations if any(p.start == p.end for p in a.parts)}
            out.write(between + orjson.dumps(tasks.task(content, missing)))
            between = b",\n"
            tally.article(content, missing)
        out.write(b"\n]\n" if between == b",\n" else b"[\n]\n")
    return tally.written(dataset)


def controls_of(labels: Iterable[Label]) -> Controls:
    """The attributes that Label Studio can show beside a region; one name has one type."""
    found: Controls = {}
    for label in labels:
        for each in label.attributes:
            if not _NAME.fullmatch(each.name) or each.name in _TAKEN:
                continue
            choices = tuple(dict.fromkeys(c for c in each.choices if c.strip() == c != "" and not _NOT_XML.search(c)))
            if each.type is AttributeType.CHOICE and not choices:
                continue
            type_, known, codes = found.setdefault(each.name, (each.type, (), []))
            if type_ is each.type:
                found[each.name] = (type_, tuple(dict.fromkeys((*known, *choices))), [*codes, label.code])
    return found


class _Tasks:
    def __init__(self, dataset: Dataset, controls: Controls) -> None:
        self._codes = {i: label.code for i, label in dataset.labels().items()}
        self._entities: dict[int, Entity] = {e.id: e for e in dataset.entities()}
        self._controls = controls

    def task(self, content: Content, missing: set[int]) -> Node:
        """One article with its annotations."""
        article = content.article
        result: list[Node] = []
        for annotation in content.annotations:
            if annotation.id not in missing:
                result += self._annotation(article, annotation)
        result += [_relation(k) for k in content.links if not {k.a_id, k.b_id} & missing]
        said = {name: getattr(article, name) for name in META}
        made = {"tahqiq": "article", "article_id": article.id, "imported_at": article.imported_at}
        return {
            "id": article.id,
            "data": {"text": article.text, **said, **made},
            "annotations": [{"result": result, "was_cancelled": False, "ground_truth": False}],
        }

    def _annotation(self, article: Article, annotation: Annotation) -> Iterator[Node]:
        code, more = self._codes[annotation.label_id], self._more(annotation)
        first = f"a{annotation.id}"
        for number, part in enumerate(annotation.parts, 1):
            region = first if number == 1 else f"{first}.{number}"
            value = {"start": part.start, "end": part.end, "text": part.exact}
            node = {**_control(region, LABEL, "labels"), "value": {**value, "labels": [code]}}
            if number == 1:
                meta: Node = {"text": [annotation.note]} if annotation.note else {}
                rest: dict[str, AttributeValue] = {}
                for name, given in annotation.attributes.items():
                    native = self._native(name, given, code)
                    if native is None:
                        rest[name] = given
                    else:
                        yield {**_control(region, name, native[0]), "value": {**value, **native[1]}}
                if rest:
                    more["attributes"] = rest
                if more:
                    meta["tahqiq"] = more
                if annotation.unsure:
                    yield {**_control(region, UNSURE, "choices"), "value": {**value, "choices": [YES]}}
                said = annotation.attribution
                if said is not None and said.form is not None:
                    yield {**_control(region, FORM, "choices"), "value": {**value, "choices": [said.form]}}
                yield {**node, "meta": meta} if meta else node
            else:
                yield node
                before = first if number == 2 else f"{first}.{number - 1}"
                yield _joined(before, region, CONTINUES, "right")

    def _more(self, annotation: Annotation) -> Node:
        """What Label Studio has no control for."""
        said = annotation.attribution
        more: Node = {"entity": self._entity(annotation.entity_id)}
        if said is not None:
            more |= {"speaker": self._entity(said.speaker_id), "title": said.title, "via": said.via}
            more |= {"cue": said.cue and [said.cue.start, said.cue.end]}
            more |= {"mention": said.mention and [said.mention.start, said.mention.end]}
        return {name: value for name, value in more.items() if value}

    def _entity(self, entity_id: int | None) -> Node | None:
        entity = self._entities.get(entity_id or 0)
        return {"id": entity.id, "kind": entity.kind, "name": entity.name} if entity else None

    def _native(self, name: str, value: AttributeValue, code: str) -> tuple[str, Node] | None:
        """Type and value of the control that says it, or None where there is no such control."""
        type_, choices, codes = self._controls.get(name, (None, (), []))
        if type_ is None or code not in codes:
            return None
        match type_, value:
            case AttributeType.FLAG, bool():
                return "choices", {"choices": [YES if value else NO]}
            case AttributeType.CHOICE, str() if value in choices:
                return "choices", {"choices": [value]}
            case AttributeType.NUMBER, int() | float() if not isinstance(value, bool):
                return "number", {"number": value}
            case AttributeType.TEXT | AttributeType.DATE, str() if value:
                return "textarea", {"text": [value]}
        return None


def _control(region: str, name: str, kind: str) -> Node:
    return {"id": region, "from_name": name, "to_name": TEXT, "type": kind, "origin": "manual"}


def _relation(link: Link) -> Node:
    return _joined(f"a{link.a_id}", f"a{link.b_id}", str(link.kind), "right" if link.kind in DIRECTED else "bi")


def _joined(a: str, b: str, label: str, direction: str) -> Node:
    return {"type": "relation", "from_id": a, "to_id": b, "direction": direction, "labels": [label]}


# the labelling configuration


def _config(labels: list[Label], controls: Controls) -> str:
    seen: set[str] = set()
    lines = ['<View style="direction: rtl; text-align: right">', f'  <Labels name="{LABEL}" toName="{TEXT}">']
    for label in labels:
        if label.code not in seen:
            name = _NOT_XML.sub("", label.name_ar or label.name_en)
            hint = f" hint={quoteattr(name)}" if name.strip() else ""
            lines.append(f"    <Label value={quoteattr(label.code)} background={quoteattr(label.color)}{hint}/>")
            seen.add(label.code)
    lines += ["  </Labels>", f'  <Text name="{TEXT}" value="$text" granularity="symbol"/>', "  <Relations>"]
    lines += [f'    <Relation value="{kind}"/>' for kind in (*LinkKind, CONTINUES)]
    lines += ["  </Relations>", *_choices(UNSURE, (YES,), ()), *_choices(FORM, tuple(SpeechForm), ())]
    for name, (type_, choices, codes) in controls.items():
        if type_ is AttributeType.FLAG or type_ is AttributeType.CHOICE:
            lines += _choices(name, (YES, NO) if type_ is AttributeType.FLAG else choices, codes)
        else:
            tag = "Number" if type_ is AttributeType.NUMBER else "TextArea"
            lines.append(f"  <{tag} {_beside(name, codes)}/>")
    return "\n".join([*lines, "</View>", ""])


def _choices(name: str, values: Iterable[str], codes: Iterable[str]) -> list[str]:
    inside = [f"    <Choice value={quoteattr(value)}/>" for value in values]
    return [f'  <Choices {_beside(name, codes)} choice="single">', *inside, "  </Choices>"]


def _beside(name: str, codes: Iterable[str]) -> str:
    """Of a control that belongs to regions with these labels; to all where none is named."""
    only = ",".join(dict.fromkeys(codes))
    when = f' whenTagName="{LABEL}" whenLabelValue={quoteattr(only)}' if only else ""
    return f'name={quoteattr(name)} toName="{TEXT}" perRegion="true"{when}'
