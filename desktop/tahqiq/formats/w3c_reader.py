"""W3C Web Annotation, read: collections of this program line by line, those of others whole.

An article's text must be in the file (``tahqiq:text``) or be known by its SHA-256; annotations of anything else, such
as pages of the web, are left out and listed. Where position and quote disagree, the quote decides if it is there once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import orjson

from tahqiq.domain.anchors import Anchor
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.messages import Trouble
from tahqiq.domain.project import ProjectInfo
from tahqiq.formats import records
from tahqiq.formats.foreign import Described, Foreign, Said
from tahqiq.formats.items import Items, Place, TextByHash
from tahqiq.formats.reading import LARGEST, json_of, opened, trouble
from tahqiq.formats.w3c import ARTICLES, CONTEXT, ITEMS

Node = dict[str, Any]

_OWN = orjson.dumps({"@context": CONTEXT})[:-1]
_KINDS = {"Person": EntityKind.PERSON, "Organization": EntityKind.ORG}
_DESCRIBED = {
    "title": "dcterms:title",
    "source": "dcterms:publisher",
    "via": "tahqiq:via",
    "author": "dcterms:creator",
    "url": "tahqiq:url",
    "published": "dcterms:issued",
    "published_origin": "tahqiq:issuedOrigin",
    "file_name": "tahqiq:fileName",
}


def recognises(path: Path) -> bool:
    """Whether the file is JSON-LD that speaks of annotations."""
    with opened(path) as file:
        return b"/ns/anno" in file.read(1 << 16)


def read(path: Path, known_text: TextByHash) -> Items:
    """The articles in the file that have a text, their annotations, and links between these.

    Args:
        path: a collection, a page or a single annotation, or a list of annotations.
        known_text: where texts come from that are not in the file.

    Raises:
        Trouble: the file cannot be read, or is no JSON-LD.
    """
    with opened(path) as items, opened(path) as articles:
        own = items.read(len(_OWN)) == _OWN
        reader = _Reader(path, known_text, own)
        yield from reader.own(items, articles) if own else reader.whole(path)


class _Reader:
    def __init__(self, path: Path, known_text: TextByHash, own: bool) -> None:
        self._path = path
        self._known_text = known_text
        self._foreign = Foreign(path.stem, own=own)
        self._text = ""
        self._names: dict[str, int] = {}  # IRIs of annotations
        self._links: list[tuple[Place, Node]] = []

    # in our own order

    def own(self, items: BinaryIO, articles: BinaryIO) -> Items:
        """Articles and annotations stand in two lists in the same order: each is gone through once, side by side."""
        head = self._head(items)
        yield 1, head
        nodes = self._nodes(items, ITEMS)
        node = next(nodes, None)
        for place, article in self._nodes(articles, ARTICLES):
            self._article(place, article)
            while node is not None and _sources(node[1]) == {article.get("id")}:
                self._annotation(*node)
                node = next(nodes, None)
            yield from self._foreign.drain()
        while node is not None:
            self._link(*node)
            yield from self._foreign.drain()
            node = next(nodes, None)

    def _head(self, file: BinaryIO) -> ProjectInfo:
        file.seek(0)
        head = json_of(file.readline().rstrip().removesuffix(b",") + b"}", self._path, 1)
        fields = (head.get("id", "").removeprefix("urn:uuid:"), head.get("label", ""), head.get("created", ""))
        if not (records.UUID_TEXT.fits(fields[0]) and records.TEXT.fits(fields[1]) and records.TIME.fits(fields[2])):
            raise trouble("json_unexpected", self._path, 1)
        return ProjectInfo(*fields)

    def _nodes(self, file: BinaryIO, opening: bytes) -> Iterator[tuple[int, Node]]:
        """The nodes of the list that begins after the line ``opening``."""
        file.seek(0)
        begin = opening.split(b"\n")[-1]
        before = next((line for line, raw in enumerate(file, 1) if raw.startswith(begin)), 0)
        if not before:
            raise trouble("json_cut_short", self._path, 1)
        for at, raw in enumerate(file, before + 1):
            if raw.startswith(b"]"):
                return
            yield at, json_of(raw.rstrip().removesuffix(b","), self._path, at)
        raise trouble("json_cut_short", self._path, before)

    # in any order

    def whole(self, path: Path) -> Items:
        """Everything at once; the articles first, each with its annotations."""
        if path.stat().st_size > LARGEST << 20:
            raise Trouble("file_too_large", path=str(path), megabytes=path.stat().st_size >> 20, limit=LARGEST)
        found = list(_annotations(json_of(path.read_bytes(), path, 1)))
        document = json_of(path.read_bytes(), path, 1)
        articles = {a["id"]: a for a in _list(document, "tahqiq:article") if isinstance(a.get("id"), str)}
        by_source: dict[str, list[tuple[Place, Node]]] = {}
        for number, node in enumerate(found, 1):
            sources = _sources(node)
            if _motivation(node) == "linking":
                self._links.append((number, node))
            elif len(sources) == 1 and (source := next(iter(sources))) in articles:
                by_source.setdefault(source, []).append((number, node))
            else:
                self._foreign.leave_out(number, "left_out_no_text", title=", ".join(sorted(sources))[:120] or "—")
        for source, article in articles.items():
            self._article(source, article)
            for place, node in by_source.get(source, ()):
                self._annotation(place, node)
            yield from self._foreign.drain()
        for place, node in self._links:
            self._link(place, node)
        yield from self._foreign.drain()

    # one thing

    def _article(self, place: Place, node: Node) -> None:
        said = Described(**{field: _text(node, key) for field, key in _DESCRIBED.items()})
        text, sha256 = node.get("tahqiq:text"), node.get("tahqiq:sha256")
        sha256 = sha256 if isinstance(sha256, str) else ""
        text = text if isinstance(text, str) else None
        self._text = text if text is not None else self._known_text(sha256) or ""
        self._foreign.article(place, text, said, _number(node), sha256=sha256)

    def _annotation(self, place: Place, node: Node) -> None:
        bodies = _nodes_in(node, "body")
        spoken = [(_purpose(b, node), b["value"]) for b in bodies if _is_text(b.get("value"))]
        tags = [value for purpose, value in spoken if purpose in ("tagging", "classifying")]
        notes = [value for purpose, value in spoken if purpose not in ("tagging", "classifying", "identifying")]
        given = _object(node, "tahqiq:attribution")
        words = [_selector_list(given.get(f"tahqiq:{role}")) for role in ("cue", "mention")]
        try:
            parts = [self._anchor(_selector_list(target.get("selector"))) for target in _targets(node)]
            cue, mention = (self._anchor(selectors) if selectors else None for selectors in words)
        except _Nowhere as nowhere:
            self._foreign.leave_out(place, "left_out_quote", words=str(nowhere)[:120])
            return
        named = [a for a in _list(node, "tahqiq:attribute") if _is_text(a.get("tahqiq:name"))]
        attributes: dict[str, Any] = {a["tahqiq:name"]: a.get("tahqiq:value", "") for a in named}
        form = given.get("tahqiq:form")
        said = Said(
            "\n".join(notes),
            attributes,
            node.get("tahqiq:unsure") is True,
            self._identified(place, bodies, "mention"),
            self._identified(place, bodies, "speaker"),
            form if isinstance(form, str) else None,
            _text(given, "tahqiq:title"),
            _text(given, "tahqiq:via"),
            cue,
            mention,
            _person(node),
            _text(node, "created"),
            _text(node, "modified"),
        )
        label = self._foreign.label(place, tags[0] if tags else "annotation")
        made = self._foreign.annotation(place, label, parts, said, _number(node))
        if made is not None and isinstance(node.get("id"), str):
            self._names[node["id"]] = made

    def _anchor(self, selectors: list[Node]) -> Anchor:
        quote = next((s for s in selectors if s.get("type") == "TextQuoteSelector" and _is_text(s.get("exact"))), None)
        position = next((s for s in selectors if s.get("type") == "TextPositionSelector"), None)
        spot = (position.get("start"), position.get("end")) if position else (None, None)
        start, end = (p if isinstance(p, int) and not isinstance(p, bool) else -1 for p in spot)
        if quote is None:
            if start < 0 or end < start or not self._text:
                raise _Nowhere(f"{start}–{end}")
            return Anchor(start, end, self._text[start:end])
        exact, prefix, suffix = quote["exact"], _text(quote, "prefix"), _text(quote, "suffix")
        if 0 <= start <= end and (not self._text or self._text[start:end] == exact):
            return Anchor(start, end, exact, prefix, suffix)
        start = _only_place(self._text, exact, prefix, suffix)
        return Anchor(start, start + len(exact), exact, prefix, suffix)

    def _identified(self, place: Place, bodies: list[Node], role: str) -> int | None:
        for body in bodies:
            source = _object(body, "source")
            if (
                body.get("purpose") == "identifying"
                and body.get("tahqiq:role") == role
                and _is_text(source.get("name"))
            ):
                kind = _KINDS.get(str(source.get("type")), EntityKind.PLACE)
                return self._foreign.entity(place, kind, source["name"], _number(source))
        return None

    def _link(self, place: Place, node: Node) -> None:
        bodies, targets = _any_list(node.get("body")), _any_list(node.get("target"))
        a = next((self._names.get(t) for t in targets if isinstance(t, str)), None)
        b = next((self._names.get(t) for t in bodies if isinstance(t, str)), None)
        notes = [t["value"] for t in bodies if isinstance(t, dict) and _is_text(t.get("value"))]
        kind = _text(node, "tahqiq:relation") or "agrees"
        made = {"annotator": _person(node), "created_at": _text(node, "created")}
        self._foreign.link(place, kind, a, b, note="\n".join(notes), number=_number(node), **made)


class _Nowhere(Exception):  # noqa: N818 - becomes a LeftOut
    pass


def _only_place(text: str, exact: str, prefix: str, suffix: str) -> int:
    """Where the quote is, if it is in one place only; the words around it choose among several."""
    for before, after in ((prefix, suffix), ("", "")):
        whole = before + exact + after
        first = text.find(whole) if exact else -1
        if first >= 0 and text.find(whole, first + 1) < 0:
            return first + len(before)
    raise _Nowhere(exact)


def _annotations(document: Any) -> Iterator[Node]:
    """Every annotation in a collection, page, list or on its own."""
    waiting = [document]
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting = [*node, *waiting]
        elif isinstance(node, dict):
            kinds = _any_list(node.get("type"))
            if "Annotation" in kinds:
                yield node
            waiting = [
                node[k] for k in ("first", "items", "@graph") if k in node and "Annotation" not in kinds
            ] + waiting


def _targets(node: Node) -> list[Node]:
    found: list[Node] = []
    for target in _any_list(node.get("target")):
        inside = target.get("items") if isinstance(target, dict) else None
        found += [t for t in (inside if isinstance(inside, list) else [target]) if isinstance(t, dict)]
    return found


def _sources(node: Node) -> set[str]:
    named = [t.get("source", t.get("id")) for t in _targets(node)]
    return {i for s in named if isinstance(i := s.get("id") if isinstance(s, dict) else s, str)}


def _selector_list(given: Any) -> list[Node]:
    """Selectors one beside the other; those that refine another are taken as well."""
    found = [s for s in _any_list(given) if isinstance(s, dict)]
    for selector in found:
        refined = selector.get("refinedBy")
        found += [s for s in _any_list(refined) if isinstance(s, dict) and len(found) < 100]
    return found


def _purpose(body: Node, node: Node) -> str:
    said = body.get("purpose")
    return said if isinstance(said, str) else _motivation(node)


def _motivation(node: Node) -> str:
    return next((m for m in _any_list(node.get("motivation")) if isinstance(m, str)), "")


def _person(node: Node) -> str:
    return _text(_object(node, "creator"), "name")


def _number(node: Node) -> int | None:
    number = node.get("tahqiq:number")
    return number if type(number) is int else None


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _text(node: Node, key: str) -> str:
    value = node.get(key)
    return value if isinstance(value, str) else ""


def _object(node: Node, key: str) -> Node:
    value = node.get(key)
    return value if isinstance(value, dict) else {}


def _any_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _list(node: Any, key: str) -> list[Node]:
    return [n for n in _any_list(node.get(key)) if isinstance(n, dict)] if isinstance(node, dict) else []


def _nodes_in(node: Node, key: str) -> list[Node]:
    """Bodies; a plain text is one, too."""
    found: Iterable[Any] = _any_list(node.get(key))
    return [b if isinstance(b, dict) else {"value": b} for b in found if isinstance(b, dict | str)]
