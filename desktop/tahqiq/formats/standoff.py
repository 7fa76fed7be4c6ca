"""What formats with room for it say of articles and annotations beside label and place, as plain values, and back.

Offsets are code points, end exclusive.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import orjson

from tahqiq.domain.anchors import Anchor
from tahqiq.domain.annotations import Annotation
from tahqiq.domain.articles import Article, Region, RegionBy, RegionRole
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.messages import Trouble
from tahqiq.formats.dataset import Content, Dataset
from tahqiq.formats.foreign import Described, Foreign, Said
from tahqiq.formats.items import Place

Spans = list[tuple[int, int]]
Plain = dict[str, Any]

FIELDS = (
    *("title", "source", "via", "author", "url", "published", "published_origin", "file_name"),
    *("progress", "imported_at"),
)
"""The fields of an article besides text, number and hash."""

MANIFEST = "manifest.json"
"""What ``services.exporting`` puts beside the files of a package."""

_NUMBERED = re.compile(r"(?:.*/)?(\d{1,18})(?:-[^/]*)?\.[^/]*")


def article_number(name: str) -> int:
    """The number that ``packages.safe_name`` put at the start of a file's name; 0 where there is none."""
    found = _NUMBERED.fullmatch(name)
    return int(found[1]) if found else 0


def is_single(path: Path) -> bool:
    """Whether there is a file that is no ZIP, whatever its name.

    Raises:
        Trouble: it cannot be read.
    """
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(2) != b"PK"
    except OSError as error:
        raise Trouble("cannot_read_file", path=str(path), reason=error.strerror or str(error)) from error


def described(article: Article) -> Plain:
    """The fields that say something."""
    return {name: str(value) for name in FIELDS if (value := getattr(article, name))}


def as_described(given: Mapping[str, Any]) -> Described:
    """What ``described`` gave; what is no text is not said."""
    return Described(**{name: given[name] for name in FIELDS if isinstance(given.get(name), str)})


def regions(content: Content) -> list[list[Any]]:
    """Start, end, role and by whom, of each region."""
    return [[r.start, r.end, str(r.role), str(r.by)] for r in content.regions]


def as_regions(given: Any, length: int) -> tuple[Region, ...]:
    """What ``regions`` gave; those that do not fit are not there."""
    found: list[Region] = []
    for one in given if isinstance(given, list) else ():
        if not isinstance(one, list) or len(one) != 4 or type(one[0]) is not int or type(one[1]) is not int:
            continue
        start, end, role, by = one
        after = found[-1].end if found else 0
        if after <= start <= end <= length and role in set(RegionRole) and by in set(RegionBy):
            found.append(Region(len(found) + 1, 0, start, end, RegionRole(role), RegionBy(by)))
    return tuple(found)


def places(annotation: Annotation) -> Spans:
    """Its parts."""
    return [(p.start, p.end) for p in annotation.parts]


def as_places(given: Any) -> Spans:
    """A list of pairs of numbers; anything else in it is not there."""
    pairs = given if isinstance(given, list | tuple) else ()
    return [
        (p[0], p[1]) for p in pairs if isinstance(p, list | tuple) and len(p) == 2 and all(type(n) is int for n in p)
    ]


class Details:
    """Says what annotations of a dataset say.

    Args:
        dataset: on its way into a file.
    """

    def __init__(self, dataset: Dataset) -> None:
        self.labels = {i: label.code for i, label in dataset.labels().items()}
        self.entities = {e.id: e for e in dataset.entities()}
        self.people = dict(dataset.annotators)

    def of(self, annotation: Annotation) -> Plain:
        """All but number, label and place; only what says something."""
        said = annotation.attribution
        found: Plain = {
            "note": annotation.note,
            "unsure": annotation.unsure,
            "attributes": dict(annotation.attributes),
            "entity": self.entity(annotation.entity_id),
            "annotator": self.people.get(annotation.annotator_id, ""),
            "created_at": annotation.created_at,
            "updated_at": annotation.updated_at,
        }
        if said is not None:
            found |= {
                "speaker": self.entity(said.speaker_id),
                "form": said.form and str(said.form),
                "title": said.title,
                "via": said.via,
                "cue": _span(said.cue),
                "mention": _span(said.mention),
            }
        return {key: value for key, value in found.items() if value}

    def entity(self, number: int | None) -> Plain | None:
        """Number, kind and name of somebody."""
        if number is None:
            return None
        entity = self.entities[number]
        return {"id": entity.id, "kind": str(entity.kind), "name": entity.name}


def _span(anchor: Anchor | None) -> list[int] | None:
    return [anchor.start, anchor.end] if anchor is not None else None


def as_said(foreign: Foreign, place: Place, given: Mapping[str, Any]) -> Said:
    """What ``Details.of`` gave; makes people known that were not."""
    attributes = given.get("attributes")
    texts = ("note", "title", "via", "annotator", "created_at", "updated_at")
    form = given.get("form")
    return Said(
        attributes=attributes if isinstance(attributes, dict) else {},
        unsure=given.get("unsure") is True,
        entity=_entity(foreign, place, given.get("entity")),
        speaker=_entity(foreign, place, given.get("speaker")),
        form=form if isinstance(form, str) else None,
        cue=next(iter(as_places([given.get("cue")])), None),
        mention=next(iter(as_places([given.get("mention")])), None),
        **{name: value for name in texts if isinstance(value := given.get(name), str)},
    )


def _entity(foreign: Foreign, place: Place, given: Any) -> int | None:
    if not isinstance(given, dict) or not isinstance(given.get("name"), str):
        return None
    kind, number = given.get("kind"), given.get("id")
    known = EntityKind(kind) if kind in set(EntityKind) else EntityKind.PERSON
    return foreign.entity(place, known, given["name"], number if type(number) is int else None)


def json_text(value: Any) -> str:
    """One line of JSON."""
    return orjson.dumps(value).decode()


def json_object(text: str) -> Plain:
    """The JSON object in ``text``; an empty one where it holds none."""
    try:
        found = orjson.loads(text)
    except orjson.JSONDecodeError:
        return {}
    return found if isinstance(found, dict) else {}


def flat(annotations: Iterable[Annotation]) -> list[Annotation]:
    """Annotations of which no two share a character, in text order: the longer ones first, then the earlier."""
    taken: list[tuple[int, Annotation]] = []
    for one in sorted(annotations, key=lambda a: (a.start - a.end, a.start, a.id)):
        at = bisect_left(taken, one.start, key=lambda pair: pair[0])
        after_last = at == 0 or taken[at - 1][1].end <= one.start
        if after_last and (at == len(taken) or one.end <= taken[at][0]):
            taken.insert(at, (one.start, one))
    return [one for _, one in taken]


def absent(content: Content, kept: Sequence[Annotation]) -> set[int]:
    """Numbers of the annotations that are not among ``kept``."""
    return {a.id for a in content.annotations} - {a.id for a in kept}
