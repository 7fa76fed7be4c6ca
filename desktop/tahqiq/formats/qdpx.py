"""REFI-QDA projects, written: a ZIP of ``project.qde`` and the articles' texts, for tools of qualitative research.

Labels are codes, annotators users, speakers and people named are cases, links links; positions are code points, the end
is exclusive. Words in several parts are a selection for each part. What REFI-QDA 1.5 has no element for stands as JSON
in a note named ``Tahqiq`` of the first selection, or in a variable of the article.
"""

from __future__ import annotations

import shutil
from array import array
from collections.abc import Iterator
from tempfile import SpooledTemporaryFile
from typing import IO, Any
from uuid import UUID, uuid5

from tahqiq.domain.annotations import DIRECTED, Annotation, Link
from tahqiq.formats.dataset import Content, Dataset, Written
from tahqiq.formats.losses import Loss, Tally
from tahqiq.formats.packages import Package
from tahqiq.formats.standoff import FIELDS, Details, Plain, described, json_text, places, regions
from tahqiq.formats.xml_words import value

NAMESPACE = "urn:QDA-XML:project:1.0"
PROJECT = "project.qde"
ORIGIN = "Tahqiq"
"""How ``origin`` of the project begins where this program wrote it, and what its notes are called."""

LOSES = frozenset({Loss.PROJECT, Loss.LABELS, Loss.REGISTER, Loss.DISTINCT})
VARIABLES = ("number", *FIELDS, "regions")

_IN_MEMORY = 8 << 20  # bytes of sources, of notes and of links before they go to a temporary file
_NAME = 80  # characters of the words that name a selection


def write(dataset: Dataset, package: Package) -> Written:
    """Write the texts, then the project that tells of them."""
    with _aside() as sources, _aside() as notes, _aside() as links:
        return _Writer(dataset, sources, notes, links).write(package)


def _aside() -> SpooledTemporaryFile[bytes]:
    return SpooledTemporaryFile(max_size=_IN_MEMORY)


class _Writer:
    def __init__(self, dataset: Dataset, sources: IO[bytes], notes: IO[bytes], links: IO[bytes]) -> None:
        self._dataset = dataset
        self._sources = sources
        self._notes = notes
        self._links = links
        self._namespace = UUID(dataset.project.uuid)
        self._details = Details(dataset)
        self._cases: dict[int, array[int]] = {}

    def write(self, package: Package) -> Written:
        tally = Tally(LOSES)
        for content in self._dataset.articles():
            article = content.article
            package.put(
                f"sources/{self._guid('article', article.id)}.txt", article.text.encode("utf-8", "surrogatepass")
            )
            for piece in self._source(content):
                self._sources.write(piece.encode())
            tally.article(content)
        for link in self._dataset.links():
            self._links.write(self._link(link).encode())
        with package.file(PROJECT) as out:
            for piece in self._head():
                out.write(piece.encode())
            self._copy(self._sources, "Sources", out)
            self._copy(self._notes, "Notes", out)
            self._copy(self._links, "Links", out)
            out.write(f"{''.join(self._sets())}</Project>\n".encode())
        return tally.written(self._dataset)

    def _guid(self, kind: str, name: int | str) -> UUID:
        return uuid5(self._namespace, f"{kind}/{name}")

    @staticmethod
    def _copy(pieces: IO[bytes], name: str, out: Any) -> None:
        if pieces.tell():
            pieces.seek(0)
            out.write(f"<{name}>\n".encode())
            shutil.copyfileobj(pieces, out)
            out.write(f"</{name}>\n".encode())

    # the project

    def _head(self) -> Iterator[str]:
        project, people = self._dataset.project, self._dataset.annotators
        yield (
            f'<?xml version="1.0" encoding="UTF-8"?>\n<Project xmlns="{NAMESPACE}" name="{value(project.name)}" '
            f'origin="{ORIGIN} {value(self._dataset.program)}" creationDateTime="{project.created_at}">\n'
        )
        users = (f'<User guid="{self._guid("annotator", i)}" name="{value(n)}"/>\n' for i, n in sorted(people.items()))
        yield _inside("Users", "".join(users))
        codes = _inside("Codes", "".join(self._codes()))
        yield _inside("CodeBook", codes)
        if self._sources.tell():
            yield _inside(
                "Variables",
                "".join(
                    f'<Variable guid="{self._guid("variable", name)}" name="{name}" typeOfVariable="Text"/>\n'
                    for name in (*VARIABLES, "kind")
                ),
            )
        if self._cases:
            yield "<Cases>\n"
            yield from self._all_cases()
            yield "</Cases>\n"

    def _codes(self) -> Iterator[str]:
        for label in self._dataset.labels().values():
            names = " · ".join(filter(None, (label.name_ar, label.name_en)))
            yield (
                f'<Code guid="{self._guid("label", label.id)}" name="{value(label.code)}" isCodable="true" '
                f'color="{label.color}">{_text("Description", names)}</Code>\n'
            )

    def _sets(self) -> Iterator[str]:
        sets = (
            f'<Set guid="{self._guid("set", s.id)}" name="{value(s.name)}">'
            + "".join(f'<MemberCode targetGUID="{self._guid("label", label.id)}"/>' for label in s.labels)
            + "</Set>\n"
            for s in self._dataset.label_sets
        )
        yield _inside("Sets", "".join(sets))

    def _all_cases(self) -> Iterator[str]:
        for number, selected in self._cases.items():
            entity = self._details.entities[number]
            selections = (
                f'<SelectionRef targetGUID="{self._guid("annotation", i)}"/>' for i in dict.fromkeys(selected)
            )
            yield (
                f'<Case guid="{self._guid("entity", number)}" name="{value(entity.name)}">'
                f"{_text('Description', entity.note)}{self._variable('kind', str(entity.kind))}"
                f"{''.join(selections)}</Case>\n"
            )

    def _variable(self, name: str, text: str) -> str:
        reference = f'<VariableRef targetGUID="{self._guid("variable", name)}"/>'
        return f"<VariableValue>{reference}{_text('TextValue', text)}</VariableValue>"

    # articles

    def _source(self, content: Content) -> Iterator[str]:
        article, said = content.article, described(content.article)
        guid = self._guid("article", article.id)
        yield (
            f'<TextSource guid="{guid}" name="{value(article.title)}" plainTextPath="internal://{guid}.txt" '
            f'creationDateTime="{article.imported_at}">\n'
        )
        for annotation in content.annotations:
            yield from self._selections(annotation)
        said["number"] = str(article.id)
        if content.regions:
            said["regions"] = json_text(regions(content))
        yield "".join(self._variable(name, said[name]) for name in VARIABLES if name in said)
        yield "</TextSource>\n"

    def _selections(self, annotation: Annotation) -> Iterator[str]:
        said = self._details.of(annotation)
        for role in ("speaker", "entity"):
            if role in said:
                self._cases.setdefault(said[role]["id"], array("q")).append(annotation.id)
        note = said.pop("note", "")
        for native in ("annotator", "created_at", "updated_at"):
            said.pop(native, None)
        spans = places(annotation)
        more: Plain = {"number": annotation.id, **said}
        if len(spans) > 1:
            more["parts"] = spans
        yield self._selection(annotation, 0, note, more)
        for part in range(1, len(spans)):
            yield self._selection(annotation, part, "", {"part_of": annotation.id})

    def _selection(self, annotation: Annotation, part: int, note: str, more: Plain) -> str:
        name = f"{annotation.id}/{part}" if part else annotation.id
        anchor, who = annotation.parts[part], self._guid("annotator", annotation.annotator_id)
        made = f'creatingUser="{who}" creationDateTime="{annotation.created_at}"'
        return (
            f'<PlainTextSelection guid="{self._guid("annotation", name)}" name="{value(anchor.exact[:_NAME])}" '
            f'startPosition="{anchor.start}" endPosition="{anchor.end}" {made} '
            f'modifyingUser="{who}" modifiedDateTime="{annotation.updated_at}">{_text("Description", note)}'
            f'<Coding guid="{self._guid("coding", name)}" {made}>'
            f'<CodeRef targetGUID="{self._guid("label", annotation.label_id)}"/></Coding>'
            f"{self._note(f'annotation/{name}', ORIGIN, json_text(more))}</PlainTextSelection>\n"
        )

    def _note(self, of: str, name: str, text: str) -> str:
        guid = self._guid("note", of)
        body = _text("PlainTextContent", text)
        self._notes.write(f'<Note guid="{guid}" name="{name}">{body}</Note>\n'.encode())
        return f'<NoteRef targetGUID="{guid}"/>'

    def _link(self, link: Link) -> str:
        more = {
            "number": link.id,
            "annotator": self._details.people.get(link.annotator_id, ""),
            "created_at": link.created_at,
        }
        notes = self._note(f"link/{link.id}", ORIGIN, json_text(more))
        if link.note:
            notes += self._note(f"link/{link.id}/note", "note", link.note)
        a, b = (self._guid("annotation", end) for end in (link.a_id, link.b_id))
        direction = "OneWay" if link.kind in DIRECTED else "Associative"
        ends = f'direction="{direction}" originGUID="{a}" targetGUID="{b}"'
        return f'<Link guid="{self._guid("link", link.id)}" name="{link.kind}" {ends}>{notes}</Link>\n'


def _inside(name: str, body: str) -> str:
    return f"<{name}>\n{body}</{name}>\n" if body else ""


def _text(name: str, text: str) -> str:
    return f"<{name}>{value(text)}</{name}>" if text else ""
