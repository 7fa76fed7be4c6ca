"""schema.org ClaimReview: one HTML page of the claims of a project, each with its JSON-LD as search engines read it.

A claim (an annotation whose label has the role of one) is a ``ClaimReview`` of a ``Claim``: its words, who said it, the
article it appears in. A rating is there only where an editor gave the attribute ``verdict`` («الحكم»); none is ever
made up. Links between claims are citations with their kind as ``linkRelationship``. Notes are the desk's, not the
reader's: they stay out. Every JSON-LD stands on a line of its own. Offsets are code points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import Any, BinaryIO
from uuid import UUID, uuid5

import orjson

from tahqiq.domain.annotations import Annotation, Link
from tahqiq.domain.articles import Article, DateOrigin
from tahqiq.domain.entities import Entity, EntityKind
from tahqiq.domain.labels import LabelRole
from tahqiq.formats.dataset import Content, Dataset, Written
from tahqiq.formats.losses import Loss, Tally
from tahqiq.formats.standoff import Details

VERDICTS = ("verdict", "الحكم")
"""Attributes that say what a claim is worth."""

BETWEEN = " … "
"""Stands in ``claimReviewed`` for what interrupts the words."""

BEFORE, AFTER = '<script type="application/ld+json">', "</script>\n"
SCHEMA = "https://schema.org"
PLACE = f"{SCHEMA}/Place"

LOSES = frozenset(
    {
        *(Loss.PROJECT, Loss.TEXT, Loss.PARTICULARS, Loss.REGIONS, Loss.LABELS, Loss.REGISTER, Loss.DISTINCT),
        *(Loss.CONTEXT, Loss.NOTES, Loss.UNSURE, Loss.ATTRIBUTION, Loss.CUES, Loss.ENTITIES, Loss.LINK_NOTES),
    }
)

_STYLE = (
    "body{font-family:'Noto Naskh Arabic',Amiri,'Segoe UI',serif;line-height:1.8;max-width:44rem;margin:2rem auto;"
    "padding:0 1rem}blockquote{margin-inline:0;border-inline-start:3px solid #888;padding-inline-start:1rem}"
)
_TO_ESCAPE = re.compile("[<>&\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_WEB = re.compile(r"https?://\S+")

Node = dict[str, Any]


def write(dataset: Dataset, out: BinaryIO) -> Written:
    """Write the page; annotations that are no claims have no place."""
    return _Writer(dataset).write(out)


class _Writer:
    def __init__(self, dataset: Dataset) -> None:
        self._dataset = dataset
        self._namespace = UUID(dataset.project.uuid)
        self._details = Details(dataset)
        self._claims = {i for i, label in dataset.labels().items() if label.role is LabelRole.CLAIM}
        self._kept: set[int] = set()
        self._tally = Tally(LOSES)

    def write(self, out: BinaryIO) -> Written:
        title = escape(self._dataset.project.name)
        out.write(
            f'<!DOCTYPE html>\n<html lang="ar" dir="rtl">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n'
            f'<meta name="generator" content="Tahqiq {escape(self._dataset.program)}">\n<style>{_STYLE}</style>\n'
            f"</head>\n<body>\n<h1>{title}</h1>\n".encode()
        )
        for content in self._dataset.articles():
            out.write("".join(self._article(content)).encode())
        for link in self._dataset.links():
            if {link.a_id, link.b_id} <= self._kept:
                out.write(_script(self._link(link)).encode())
                self._tally.lost(Loss.MADE)
        out.write(b"</body>\n</html>\n")
        return self._tally.written(self._dataset)

    def _name(self, kind: str, number: int) -> str:
        return f"urn:uuid:{uuid5(self._namespace, f'{kind}/{number}')}"

    def _article(self, content: Content) -> Iterator[str]:
        article = content.article
        claims = [a for a in content.annotations if a.label_id in self._claims and _words(a).strip()]
        self._kept.update(a.id for a in claims)
        self._tally.article(content, {a.id for a in content.annotations} - self._kept)
        if article.via or article.file_name or article.published_origin != _origin(article):
            self._tally.lost(Loss.DESCRIPTION)
        yield f'<article dir="auto">\n<h2>{_titled(article)}</h2>\n'
        yield _script(self._news(article))
        for claim in claims:
            if any(name != _verdict(claim) for name in claim.attributes):
                self._tally.lost(Loss.ATTRIBUTES)
            yield self._shown(claim)
            yield _script(self._review(claim, article))
        yield "</article>\n"

    def _shown(self, claim: Annotation) -> str:
        speaker, verdict = self._speaker(claim), _verdict(claim)
        who = f"<cite>{escape(speaker.name)}</cite>" if speaker else ""
        judged = f"<p><strong>{escape(str(claim.attributes[verdict]))}</strong></p>" if verdict else ""
        return (
            f'<section id="claim-{claim.id}"><blockquote>{escape(_words(claim))}</blockquote>{who}{judged}</section>\n'
        )

    def _speaker(self, claim: Annotation) -> Entity | None:
        said = claim.attribution
        return self._details.entities[said.speaker_id] if said and said.speaker_id is not None else None

    def _news(self, article: Article) -> Node:
        return _said(
            {
                "@type": "NewsArticle",
                "@id": self._name("article", article.id),
                "identifier": [_numbered("article", article.id), _numbered("sha256", article.sha256)],
                "headline": article.title,
                "publisher": article.source and {"@type": "Organization", "name": article.source},
                "author": article.author and {"@type": "Person", "name": article.author},
                "datePublished": article.published,
                "url": article.url,
            }
        )

    def _review(self, claim: Annotation, article: Article) -> Node:
        speaker, verdict = self._speaker(claim), _verdict(claim)
        places = ";".join(f"{p.start}-{p.end}" for p in claim.parts)
        appearance = {"@type": "NewsArticle", "@id": self._name("article", article.id)}
        item = {
            "@type": "Claim",
            "@id": self._name("claim", claim.id),
            "identifier": _numbered("parts", places),
            "author": speaker and self._person(speaker),
            "datePublished": article.published,
            "appearance": _said({**appearance, "headline": article.title, "url": article.url}),
        }
        who, project = self._details.people.get(claim.annotator_id, ""), self._dataset.project.name
        return _said(
            {
                "@type": "ClaimReview",
                "@id": self._name("annotation", claim.id),
                "identifier": _numbered("annotation", claim.id),
                "claimReviewed": _words(claim),
                "keywords": self._details.labels[claim.label_id],
                "author": who and {"@type": "Person", "name": who},
                "publisher": project and {"@type": "Organization", "name": project},
                "dateCreated": claim.created_at,
                "dateModified": claim.updated_at,
                "reviewRating": verdict
                and {"@type": "Rating", "reviewAspect": verdict, "alternateName": claim.attributes[verdict]},
                "itemReviewed": _said(item),
            }
        )

    def _person(self, entity: Entity) -> Node:
        node: Node = {"@type": "Person" if entity.kind is EntityKind.PERSON else "Organization", "name": entity.name}
        if entity.kind is EntityKind.PLACE:
            node["additionalType"] = PLACE
        return {**node, "@id": self._name("entity", entity.id), "identifier": _numbered("entity", entity.id)}

    def _link(self, link: Link) -> Node:
        role = {
            "@type": "LinkRole",
            "linkRelationship": str(link.kind),
            "identifier": _numbered("link", link.id),
            "citation": {"@id": self._name("claim", link.b_id)},
        }
        return {"@type": "Claim", "@id": self._name("claim", link.a_id), "citation": role}


def _words(claim: Annotation) -> str:
    return BETWEEN.join(part.exact for part in claim.parts)


def _verdict(claim: Annotation) -> str:
    """The attribute that holds what the claim is worth; empty where no editor said."""
    said = ((name, claim.attributes.get(name)) for name in VERDICTS)
    return next((name for name, value in said if isinstance(value, str) and value.strip()), "")


def _origin(article: Article) -> DateOrigin:
    """Where a reader takes the date to be from."""
    return DateOrigin.GIVEN if article.published else DateOrigin.UNKNOWN


def _titled(article: Article) -> str:
    title = escape(article.title or article.source or str(article.id))
    return f'<a href="{escape(article.url)}">{title}</a>' if _WEB.fullmatch(article.url) else title


def _numbered(kind: str, value: int | str) -> Node:
    return {"@type": "PropertyValue", "propertyID": f"tahqiq:{kind}", "value": value}


def _said(node: Node) -> Node:
    return {key: value for key, value in node.items() if value not in ("", None)}


def _script(node: Node) -> str:
    text = orjson.dumps({"@context": SCHEMA, **node}).decode()
    return BEFORE + _TO_ESCAPE.sub(lambda m: f"\\u{ord(m[0]):04x}", text) + AFTER
