"""brat standoff, written: a text and an ``.ann`` for each article, with ``annotation.conf`` and ``visual.conf``.

Offsets are code points, end exclusive. brat has no line breaks inside a fragment, so words that run over one become
several fragments; where joining them again would not give the parts back, and for whatever else brat has no line of its
own, a note of the type ``Tahqiq`` on the annotation holds it as JSON. Annotations keep their numbers (``T12``), links
inside an article too (``R3``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import orjson

from tahqiq.domain.annotations import DIRECTED, Annotation, Link, LinkKind, SpeechForm
from tahqiq.domain.articles import Article
from tahqiq.domain.entities import Entity
from tahqiq.domain.labels import AttributeType, Label
from tahqiq.formats.dataset import Content, Dataset, Written
from tahqiq.formats.losses import Loss, Tally, described
from tahqiq.formats.packages import Package, safe_name

LOSES = frozenset(
    {
        *(Loss.PROJECT, Loss.DESCRIPTION, Loss.PARTICULARS, Loss.REGIONS, Loss.LABELS, Loss.REGISTER, Loss.DISTINCT),
        *(Loss.MADE, Loss.LINKS_ACROSS),
    }
)
OWN = "# Tahqiq"
"""How ``annotation.conf`` begins where this program wrote it."""

NOTE, MORE = "AnnotatorNotes", "Tahqiq"
UNSURE, FORM = "Unsure", "Speech-form"
SPEAKER, ENTITY = "Speaker", "Entity"

_NATIVE = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\x0b": "\\v", "\x0c": "\\f", "\x85": "\\x85"}
_ESCAPES |= {chr(c): f"\\x{c:02x}" for c in range(0x1C, 0x20)} | {"\u2028": "\\u2028", "\u2029": "\\u2029"}
_ESCAPED = str.maketrans(_ESCAPES)

Fragments = list[tuple[int, int]]


def write(dataset: Dataset, package: Package) -> Written:
    """Write the articles; what lies between two of them has no place in brat."""
    tally = Tally(LOSES, ("title",))
    by_id = dataset.labels()
    labels = list(_by_code(by_id.values()))
    entities = {e.id: e for e in dataset.entities()}
    package.put("annotation.conf", _annotation_conf(labels).encode())
    package.put("visual.conf", _visual_conf(labels).encode())
    for content in dataset.articles():
        name = safe_name(content.article.id, content.article.title)
        missing = {a.id for a in content.annotations if not _fits(content.article, a)}
        package.put(f"{name}.txt", content.article.text.encode("utf-8", "surrogatepass"))
        lines = _Lines(content, by_id, entities, missing).all()
        package.put(f"{name}.ann", "".join(f"{line}\n" for line in lines).encode("utf-8", "surrogatepass"))
        tally.article(content, missing)
        if title_of(name) != content.article.title and not described(content.article, ("title",)):
            tally.lost(Loss.DESCRIPTION)
    return tally.written(dataset)


def title_of(name: str) -> str:
    """What a file's name says that the article is called."""
    return re.sub(r"^\d+-?", "", name).replace("-", " ")


def fragments(text: str, parts: Iterable[tuple[int, int]]) -> Fragments:
    """The parts without the line breaks in them."""
    return [
        (start + m.start(), start + m.end()) for start, end in parts for m in re.finditer(r"[^\n]+", text[start:end])
    ]


def joined(text: str, given: Fragments) -> Fragments:
    """Fragments with nothing but line breaks between them are one part."""
    found: Fragments = []
    for start, end in given:
        if found and found[-1][1] <= start and not text[found[-1][1] : start].strip("\n") and found[-1][1] < start:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def escaped(text: str) -> str:
    """``text`` on one line."""
    return text.translate(_ESCAPED)


def _fits(article: Article, annotation: Annotation) -> bool:
    return all(article.text[p.start : p.end].strip("\n") for p in annotation.parts)


class _Lines:
    """The lines of one article's ``.ann``."""

    def __init__(
        self, content: Content, labels: dict[int, Label], entities: dict[int, Entity], missing: set[int]
    ) -> None:
        self._text = content.article.text
        self._annotations = [a for a in content.annotations if a.id not in missing]
        self._links = [k for k in content.links if not {k.a_id, k.b_id} & missing]
        self._labels = labels
        self._entities = entities
        self._count = dict.fromkeys("AN#", 0)

    def all(self) -> Iterator[str]:
        for annotation in self._annotations:
            yield from self._annotation(annotation)
        for link in self._links:
            yield from self._link(link)

    def _next(self, kind: str) -> str:
        self._count[kind] += 1
        return f"{kind}{self._count[kind]}"

    def _annotation(self, annotation: Annotation) -> Iterator[str]:
        name, label = f"T{annotation.id}", self._labels[annotation.label_id]
        parts = [(p.start, p.end) for p in annotation.parts]
        spans = fragments(self._text, parts)
        words = re.sub(r"\s", " ", " ".join(self._text[s:e] for s, e in spans))
        yield f"{name}\t{label.code} {';'.join(f'{s} {e}' for s, e in spans)}\t{words}"
        more: dict[str, Any] = {} if joined(self._text, spans) == parts else {"parts": parts}
        if annotation.unsure:
            yield f"{self._next('A')}\t{UNSURE} {name}"
        rest = {}
        for key, value in annotation.attributes.items():
            said = _native(label, key, value)
            if said is None:
                rest[key] = value
            else:
                yield f"{self._next('A')}\t{key} {name}{said}"
        if rest:
            more["attributes"] = rest
        yield from self._speech(annotation, name, more)
        if annotation.note:
            yield f"{self._next('#')}\t{NOTE} {name}\t{escaped(annotation.note)}"
        if more:
            yield f"{self._next('#')}\t{MORE} {name}\t{orjson.dumps(more).decode()}"

    def _speech(self, annotation: Annotation, name: str, more: dict[str, Any]) -> Iterator[str]:
        said = annotation.attribution
        for role, number in ((SPEAKER, said and said.speaker_id), (ENTITY, annotation.entity_id)):
            if number:
                entity = self._entities[number]
                yield f"{self._next('N')}\tReference {name} {role}:{entity.kind}-{number}\t{escaped(entity.name)}"
        if said is None:
            return
        if said.form is not None:
            yield f"{self._next('A')}\t{FORM} {name} {said.form}"
        speech: dict[str, Any] = {"title": said.title, "via": said.via}
        speech |= {
            role: [anchor.start, anchor.end]
            for role, anchor in (("cue", said.cue), ("mention", said.mention))
            if anchor is not None
        }
        more |= {key: value for key, value in speech.items() if value}

    def _link(self, link: Link) -> Iterator[str]:
        yield f"R{link.id}\t{link.kind} Arg1:T{link.a_id} Arg2:T{link.b_id}"
        if link.note:
            yield f"{self._next('#')}\t{NOTE} R{link.id}\t{escaped(link.note)}"


def _native(label: Label, name: str, value: Any) -> str | None:
    """What stands after the name in a line of brat's own, or None where it has no such line."""
    kind = next((a.type for a in label.attributes if a.name == name), None)
    if kind is None or not _NATIVE.fullmatch(name) or name in (UNSURE, FORM):
        return None
    if kind is AttributeType.FLAG and value is True:
        return ""
    if kind is AttributeType.CHOICE and isinstance(value, str) and re.fullmatch(r"[^\s|,]+", value):
        return f" {value}"
    return None


def _by_code(labels: Iterable[Label]) -> Iterator[Label]:
    seen: set[str] = set()
    for label in labels:
        if label.code not in seen:
            seen.add(label.code)
            yield label


def _annotation_conf(labels: list[Label]) -> str:
    lines = [f"{OWN}: what can be tagged, and how.", "", "[entities]", "", *(label.code for label in labels)]
    lines += ["", "[relations]", ""]
    for kind in LinkKind:
        symmetric = "" if kind in DIRECTED else ", <REL-TYPE>:symmetric"
        lines.append(f"{kind}\tArg1:<ENTITY>, Arg2:<ENTITY>{symmetric}")
    lines += ["<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>", "", "[events]", "", "[attributes]", ""]
    forms = "|".join(SpeechForm)
    lines += [f"{UNSURE}\tArg:<ENTITY>", f"{FORM}\tArg:<ENTITY>, Value:{forms}"]
    for name, (codes, values) in sorted(_attributes(labels).items()):
        choices = f", Value:{'|'.join(values)}" if values else ""
        lines.append(f"{name}\tArg:{'|'.join(codes)}{choices}")
    return "\n".join(lines) + "\n"


def _attributes(labels: list[Label]) -> dict[str, tuple[list[str], list[str]]]:
    """Attributes that brat can show, with the labels that have them and the values that they may have."""
    found: dict[str, tuple[list[str], list[str]]] = {}
    for label in labels:
        for each in label.attributes:
            values = [c for c in each.choices if re.fullmatch(r"[^\s|,]+", c)]
            shown = each.type is AttributeType.FLAG or (each.type is AttributeType.CHOICE and values)
            if shown and _NATIVE.fullmatch(each.name) and each.name not in (UNSURE, FORM):
                codes, known = found.setdefault(each.name, ([], []))
                codes.append(label.code)
                known += [v for v in values if v not in known and each.type is AttributeType.CHOICE]
    return found


def _visual_conf(labels: list[Label]) -> str:
    lines = ["# Tahqiq: what labels are called and how they look.", "", "[labels]", ""]
    lines += [" | ".join([label.code, *_names(label)]) for label in labels]
    lines += ["", "[drawing]", "", "SPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken"]
    lines += ["ARC_DEFAULT\tcolor:black, arrowHead:triangle-5"]
    lines += [f"{label.code}\tbgColor:{label.color}, borderColor:darken" for label in labels]
    lines += [f"{kind}\tarrowHead:{'triangle-5' if kind in DIRECTED else 'none'}" for kind in LinkKind]
    lines.append(f"{UNSURE}\tposition:left, glyph:?")
    return "\n".join(lines) + "\n"


def _names(label: Label) -> list[str]:
    plain = (" ".join(re.sub(r"[|\[\]#]", " ", name).split()) for name in (label.name_ar, label.name_en))
    return [name for name in plain if name]
