"""A reading copy: one HTML page of articles with their annotations marked in the text and told under it.

The page needs nothing else: no script, no font, no picture from elsewhere. Each mark names the annotations that cover
it; under the article each annotation is told with its speaker, and in ``data-…`` with all that the project says of it.
Offsets are code points.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape
from itertools import pairwise
from typing import Any, BinaryIO

from tahqiq.domain.annotations import Annotation, Link
from tahqiq.domain.articles import Article
from tahqiq.domain.labels import Label
from tahqiq.formats.dataset import Content, Dataset, Written
from tahqiq.formats.losses import Loss, Tally
from tahqiq.formats.standoff import Details, described, places, regions

LOSES = frozenset({Loss.PROJECT, Loss.LABELS, Loss.REGISTER, Loss.DISTINCT})

_LINKS = {
    "same_claim": "الادعاء نفسه",
    "agrees": "يوافق",
    "contradicts": "يناقض",
    "updates": "يحدّث",
    "copies": "ينسخ",
    "supports": "يؤيّد",
    "other_spelling": "صورة أخرى للاسم",
}
_STYLE = """
:root { color-scheme: light dark; --line: #8886; }
body { font-family: "Noto Naskh Arabic", "Amiri", "Noto Sans Arabic", "Segoe UI", serif; line-height: 1.9;
  font-size: 1.15rem; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.4; margin-bottom: .2rem; }
.meta, .notes, nav, .links { font-size: .92rem; }
.meta, .soft { opacity: .75; }
.text { white-space: pre-wrap; }
mark { color: inherit; background: color-mix(in srgb, var(--c) 18%, transparent); border-bottom: 2px solid var(--c); }
article { border-block-end: 1px solid var(--line); padding-block-end: 2rem; margin-block-end: 2rem; }
.notes li { margin-block: .4rem; }
.notes b { border-bottom: 2px solid var(--c); }
a { color: inherit; }
@media print { body { max-width: none; font-size: 11pt; } article { break-after: page; } }
"""


def write(dataset: Dataset, out: BinaryIO) -> Written:
    """Write the page."""
    tally, details, labels = Tally(LOSES), Details(dataset), dataset.labels()
    title = escape(dataset.project.name)
    out.write(
        f'<!DOCTYPE html>\n<html lang="ar" dir="rtl">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n'
        f'<meta name="generator" content="Tahqiq {escape(dataset.program)}">\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n".encode()
    )
    for content in dataset.articles():
        tally.article(content)
        out.write("".join(_article(content, details, labels)).encode())
    out.write(b'<section class="links">\n<ul>\n')
    for link in dataset.links():
        out.write(_link(link, details).encode())
    out.write(b"</ul>\n</section>\n</body>\n</html>\n")
    return tally.written(dataset)


def data(name: str, value: Any) -> str:
    """A ``data-`` attribute that holds JSON in ASCII."""
    return f"data-{name}='{json.dumps(value).replace(chr(38), '&amp;').replace(chr(39), '&#39;')}'"


def _article(content: Content, details: Details, labels: dict[int, Label]) -> Iterator[str]:
    article = content.article
    told = {"said": described(article), "sha256": article.sha256, "regions": regions(content)}
    yield f'<article id="article-{article.id}" {data("article", told)}>\n'
    yield f'<h1 dir="auto">{escape(article.title)}</h1>\n<p class="meta">{_particulars(article)}</p>\n'
    yield f'<div class="text" dir="auto">{"".join(_text(content, labels))}</div>\n'
    yield '<ol class="notes">\n'
    for annotation in sorted(content.annotations, key=lambda a: (a.start, -a.end, a.id)):
        yield from _annotation(annotation, details, labels[annotation.label_id])
    yield "</ol>\n</article>\n"


def _particulars(article: Article) -> str:
    said = [article.source, article.via, article.author, article.published or ""]
    line = " · ".join(f"<bdi>{escape(piece)}</bdi>" for piece in said if piece)
    if article.url.startswith(("http://", "https://")):
        line += f' · <a href="{escape(article.url)}"><bdi>{escape(article.url)}</bdi></a>'
    return line


def _text(content: Content, labels: dict[int, Label]) -> Iterator[str]:
    """The text cut where an annotation begins or ends; each piece says which cover it."""
    text = content.article.text
    covered = [(p.start, p.end, a) for a in content.annotations for p in a.parts if p.start < p.end]
    cuts = sorted({0, len(text), *(s for s, _, _ in covered), *(e for _, e, _ in covered)})
    for start, end in pairwise(cuts):
        here = [a for s, e, a in covered if s <= start and end <= e]
        piece = escape(text[start:end], quote=False)
        if not here:
            yield piece
            continue
        names = "، ".join(labels[a.label_id].name_ar or labels[a.label_id].code for a in here)
        color = escape(labels[here[-1].label_id].color)
        numbers = " ".join(str(a.id) for a in here)
        yield f'<mark style="--c: {color}" data-a="{numbers}" title="{escape(names)}">{piece}</mark>'


def _annotation(annotation: Annotation, details: Details, label: Label) -> Iterator[str]:
    told = details.of(annotation)
    kept = {"label": label.code, "parts": places(annotation), "said": told}
    yield f'<li id="a{annotation.id}" style="--c: {escape(label.color)}" {data("annotation", kept)}>'
    yield f"<b>{escape(label.name_ar or label.code)}</b> «<bdi>{escape(annotation.words)}</bdi>»"
    speaker, entity = told.get("speaker"), told.get("entity")
    for words, value in (
        ("المتحدث", speaker["name"] if speaker else ""),
        ("الصفة", told.get("title", "")),
        ("عبر", told.get("via", "")),
        ("المقصود", entity["name"] if entity else ""),
        ("ملاحظة", told.get("note", "")),
    ):
        if value:
            yield f' <span class="soft">· {words}: <bdi>{escape(str(value))}</bdi></span>'
    for name, value in annotation.attributes.items():
        yield f' <span class="soft">· <bdi>{escape(name)}</bdi>: <bdi>{escape(str(value))}</bdi></span>'
    if annotation.unsure:
        yield ' <span class="soft">· غير مؤكّد</span>'
    yield "</li>\n"


def _link(link: Link, details: Details) -> str:
    kept = {
        "id": link.id,
        "kind": str(link.kind),
        "note": link.note,
        "annotator": details.people.get(link.annotator_id, ""),
        "created_at": link.created_at,
        "ends": [link.a_id, link.b_id],
    }
    note = f": <bdi>{escape(link.note)}</bdi>" if link.note else ""
    ends = f'<a href="#a{link.a_id}">{link.a_id}</a> {_LINKS[link.kind]} <a href="#a{link.b_id}">{link.b_id}</a>'
    return f"<li {data('link', kept)}>{ends}{note}</li>\n"
