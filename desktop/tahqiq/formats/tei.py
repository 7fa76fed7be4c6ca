"""TEI P5: one corpus, each article a text with its annotations beside it in ``standOff``.

A span points into the text by ``string-range(id,offset,length,…)``, the TEI's own scheme, which counts characters, that
is code points. What is said of an annotation is a feature structure that ``ana`` points to; speakers and whom it names
are references (``rs``) to the register, which stands with the links between articles before the first article. What XML
cannot hold is escaped (``xml_words``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, BinaryIO

from tahqiq.domain.annotations import Annotation, AttributeValue, Link
from tahqiq.domain.articles import Article, RegionBy
from tahqiq.domain.entities import Entity, EntityKind
from tahqiq.formats.dataset import Content, Dataset, Written
from tahqiq.formats.losses import Loss, Tally
from tahqiq.formats.standoff import Details, Plain, Spans, described, json_text, places
from tahqiq.formats.xml_words import content as in_place
from tahqiq.formats.xml_words import replaced, value

NAMESPACE = "http://www.tei-c.org/ns/1.0"
LOSES = frozenset({Loss.LABELS})

BIBLIOGRAPHY = {
    "title": ("title", ""),
    "author": ("author", ""),
    "source": ("publisher", ""),
    "via": ("distributor", ""),
    "published": ("date", "published"),
    "imported_at": ("date", "imported"),
    "url": ("idno", "url"),
    "file_name": ("idno", "file"),
    "published_origin": ("note", "dateOrigin"),
    "progress": ("note", "progress"),
}
"""The element of ``bibl``, with its type, that holds each field of an article."""

REGISTER = {
    EntityKind.PERSON: ("listPerson", "person", "persName"),
    EntityKind.ORG: ("listOrg", "org", "orgName"),
    EntityKind.PLACE: ("listPlace", "place", "placeName"),
}
"""The list, the element and its name, of each kind of entity."""

PEOPLE = ("speaker", "entity")
"""Roles of ``rs``."""

_WORDS = ("note", "form", "title", "via", "created_at", "updated_at")


def write(dataset: Dataset, out: BinaryIO) -> Written:
    """Write the corpus, article by article; of labels only code and names have a place."""
    tally, details = Tally(LOSES), Details(dataset)
    out.write(f'<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus xmlns="{NAMESPACE}">\n'.encode())
    out.write("".join(_header(dataset)).encode())
    before = [*_register(details.entities.values(), dataset.distinct), *_links(dataset.links_across(), details)]
    if before:
        out.write(f"<standOff>\n{''.join(before)}</standOff>\n".encode())
    for content in dataset.articles():
        tally.article(content)
        out.write("".join(_article(content, details)).encode())
    out.write(b"</teiCorpus>\n")
    return replace(tally.written(dataset), entities=len(details.entities))


# what is before the articles


def _header(dataset: Dataset) -> Iterator[str]:
    project = dataset.project
    yield f"<teiHeader>\n<fileDesc>\n<titleStmt>\n<title>{value(project.name)}</title>\n"
    for number, name in sorted(dataset.annotators.items()):
        yield f'<respStmt xml:id="annotator.{number}"><resp>annotation</resp><name>{value(name)}</name></respStmt>\n'
    yield (
        f"</titleStmt>\n<publicationStmt>\n<distributor>Tahqiq {value(dataset.program)}</distributor>\n"
        f'<idno type="UUID">{value(project.uuid)}</idno>\n<date type="created">{value(project.created_at)}</date>\n'
        "</publicationStmt>\n<sourceDesc><p>The articles of this corpus.</p></sourceDesc>\n</fileDesc>\n"
        "<encodingDesc>\n<editorialDecl><p>Offsets of string-range() are Unicode code points, counted from 0 at the "
        "start of the text of the element pointed at.</p></editorialDecl>\n<classDecl>\n"
    )
    for label_set in dataset.label_sets:
        yield f'<taxonomy xml:id="labels.{label_set.id}"><desc>{value(label_set.name)}</desc>\n'
        for label in label_set.labels:
            names = (
                f'<term xml:lang="ar">{value(label.name_ar)}</term> <term xml:lang="en">{value(label.name_en)}</term>'
            )
            code = value(label.code)
            yield f'<category xml:id="label.{label.id}" n="{code}"><catDesc>{names}</catDesc></category>\n'
        yield "</taxonomy>\n"
    yield '<taxonomy xml:id="regions">\n'
    for by in RegionBy:
        yield f'<category xml:id="by.{by}"><catDesc>{by}</catDesc></category>\n'
    yield "</taxonomy>\n</classDecl>\n</encodingDesc>\n</teiHeader>\n"


def _register(entities: Iterable[Entity], distinct: Iterable[tuple[int, int]]) -> Iterator[str]:
    by_kind: dict[EntityKind, list[Entity]] = {}
    for entity in entities:
        by_kind.setdefault(entity.kind, []).append(entity)
    for kind, some in by_kind.items():
        listed, one, name = REGISTER[kind]
        yield f"<{listed}>\n"
        for entity in some:
            yield f'<{one} xml:id="entity.{entity.id}"><{name}>{value(entity.name)}</{name}>'
            yield from (f'<{name} type="spelling">{value(s.text)}</{name}>' for s in entity.spellings)
            for title in entity.titles:
                dates = "".join(f' {k}="{v}"' for k, v in (("from", title.since), ("to", title.until)) if v)
                yield f'<state type="title"{dates}><desc>{value(title.text)}</desc></state>'
            yield f"<note>{value(entity.note)}</note></{one}>\n" if entity.note else f"</{one}>\n"
        yield f"</{listed}>\n"
    pairs = [f'<relation name="distinct" mutual="#entity.{a} #entity.{b}"/>\n' for a, b in distinct]
    if pairs:
        yield f"<listRelation>\n{''.join(pairs)}</listRelation>\n"


# articles


def _article(content: Content, details: Details) -> Iterator[str]:
    article = content.article
    yield f'<TEI xml:id="article.{article.id}">\n<teiHeader>\n<fileDesc>\n'
    yield f"<titleStmt><title>{value(article.title)}</title></titleStmt>\n"
    yield "<publicationStmt><p>In the corpus.</p></publicationStmt>\n"
    yield f"<sourceDesc><bibl>{''.join(_bibliography(article))}</bibl></sourceDesc>\n</fileDesc>\n</teiHeader>\n"
    yield f'<text xml:lang="ar"><body><ab xml:id="text.{article.id}" xml:space="preserve">{in_place(article.text)}'
    yield "</ab></body></text>\n"
    beside = [*_regions(content), *_annotations(content, details), *_links(content.links, details)]
    if beside:
        yield f"<standOff>\n{''.join(beside)}</standOff>\n"
    yield "</TEI>\n"


def _bibliography(article: Article) -> Iterator[str]:
    said = described(article)
    for name, (element, type_) in BIBLIOGRAPHY.items():
        if name in said:
            typed = f' type="{type_}"' if type_ else ""
            yield f"<{element}{typed}>{value(said[name])}</{element}>"
    yield f'<idno type="sha256">{article.sha256}</idno>'
    if gone := replaced(article.text):
        yield f'<note type="replaced">{json_text(gone)}</note>'


def _range(article: int, spans: Spans) -> str:
    pairs = ",".join(f"{start},{end - start}" for start, end in spans)
    return f'target="#string-range(text.{article},{pairs})"'


def _regions(content: Content) -> Iterator[str]:
    if content.regions:
        yield '<spanGrp type="regions">\n'
        for region in content.regions:
            where = _range(content.article.id, [(region.start, region.end)])
            yield f'<span type="{region.role}" {where} ana="#by.{region.by}"/>\n'
        yield "</spanGrp>\n"


def _annotations(content: Content, details: Details) -> Iterator[str]:
    if not content.annotations:
        return
    features = []
    yield '<spanGrp type="annotations">\n'
    for annotation in content.annotations:
        said = details.of(annotation)
        yield from _spans(annotation, said)
        features.append(_features(f"features.{annotation.id}", "annotation", said))
    yield "</spanGrp>\n"
    yield from features


def _spans(annotation: Annotation, said: Plain) -> Iterator[str]:
    number, article = annotation.id, annotation.article_id
    yield (
        f'<span xml:id="annotation.{number}" {_range(article, places(annotation))} resp="#annotator.'
        f'{annotation.annotator_id}" ana="#label.{annotation.label_id} #features.{number}">'
    )
    for role in PEOPLE:
        if role in said:
            yield f'<rs type="{role}" ref="#entity.{said[role]["id"]}">{value(said[role]["name"])}</rs>'
    yield "</span>\n"
    for role in ("cue", "mention"):
        if role in said:
            where = _range(article, [(said[role][0], said[role][1])])
            yield f'<span type="{role}" {where} corresp="#annotation.{number}"/>\n'


def _features(name: str, type_: str, said: Plain) -> str:
    inside = [f'<f name="{key}"><string>{value(said[key])}</string></f>' for key in _WORDS if said.get(key)]
    if said.get("unsure"):
        inside.append('<f name="unsure"><binary value="true"/></f>')
    if said.get("attributes"):
        pairs = "".join(_attribute(*pair) for pair in said["attributes"].items())
        inside.append(f'<f name="attributes"><vColl org="list">{pairs}</vColl></f>')
    return f'<fs xml:id="{name}" type="{type_}">{"".join(inside)}</fs>\n'


def _attribute(name: str, given: AttributeValue) -> str:
    if isinstance(given, bool):
        typed = f'<binary value="{str(given).lower()}"/>'
    elif isinstance(given, str):
        typed = f"<string>{value(given)}</string>"
    else:
        typed = f'<numeric value="{given!r}"/>'
    return f'<fs type="attribute"><f name="name"><string>{value(name)}</string></f><f name="value">{typed}</f></fs>'


def _links(links: Iterable[Link], details: Details) -> Iterator[str]:
    begun, features = False, []
    for link in links:
        if not begun:
            yield '<linkGrp type="links">\n'
            begun = True
        who = f' resp="#annotator.{link.annotator_id}"' if link.annotator_id in details.people else ""
        yield (
            f'<link xml:id="link.{link.id}" type="{link.kind}" target="#annotation.{link.a_id} #annotation.{link.b_id}"'
            f'{who} ana="#features.link.{link.id}"/>\n'
        )
        said: dict[str, Any] = {"note": link.note, "created_at": link.created_at}
        features.append(_features(f"features.link.{link.id}", "link", said))
    if begun:
        yield "</linkGrp>\n"
        yield from features
