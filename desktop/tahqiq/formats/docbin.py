"""spaCy's ``DocBin``, written without spaCy: ``.spacy`` files of some hundred articles each.

Tokens are our own, without clitics parted, and parted wherever an annotation begins or ends, also in white space, so
that every part of an annotation is a span: all are in the span group ``sc`` (that of spaCy's span categoriser) with the
label and the annotation's number as ``span_id``. ``doc.ents`` holds those of one part that do not overlap, the longest
first. ``doc.user_data["tahqiq"]`` holds what is known of the article, its annotations and the links between them.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import chain, pairwise

from tahqiq.domain.annotations import Annotation
from tahqiq.domain.resources import resource
from tahqiq.formats.dataset import Content, Dataset, Written
from tahqiq.formats.losses import Loss, Tally
from tahqiq.formats.msgpack import packed
from tahqiq.formats.packages import Package
from tahqiq.formats.standoff import (
    Details,
    Plain,
    described,
    flat,
    places,
    regions,
)
from tahqiq.formats.tokenised import Place, boundaries, covered, read_words, stripped

LOSES = frozenset({Loss.PROJECT, Loss.LABELS, Loss.REGISTER, Loss.DISTINCT, Loss.LINKS_ACROSS})

GROUP, MORE = "sc", "tahqiq"
IN_ONE_FILE = 500
"""Articles in one ``.spacy`` file: spaCy holds a file whole in memory, and so do we while it is written."""

_SEED, _M, _R, _MASK = 1, 0xC6A4A7935BD1E995, 47, (1 << 64) - 1
SPAN = ">QQQllll"
_INSIDE, _OUTSIDE, _BEGIN = 1, 2, 3


@cache
def symbols() -> dict[str, int]:
    """The strings that spaCy does not hash, with their numbers."""
    lines = resource("spacy", "symbols.txt").read_text(encoding="utf-8").splitlines()
    return {name: number for number, name in enumerate((n for n in lines if not n.startswith("#")), 1)}


@lru_cache(maxsize=50_000)
def string_id(text: str) -> int:
    """The number by which spaCy knows a string: MurmurHash64A of its UTF-8, but 0 for the empty one."""
    if not text:
        return 0
    if text in symbols():
        return symbols()[text]
    data = text.encode("utf-8", "surrogatepass")
    whole = len(data) & ~7
    found = _SEED ^ (len(data) * _M & _MASK)
    for (block,) in struct.iter_unpack("<Q", data[:whole]):
        mixed = block * _M & _MASK
        mixed = (mixed ^ mixed >> _R) * _M & _MASK
        found = (found ^ mixed) * _M & _MASK
    if whole < len(data):
        found = (found ^ int.from_bytes(data[whole:], "little")) * _M & _MASK
    found = (found ^ found >> _R) * _M & _MASK
    return found ^ found >> _R


def write(dataset: Dataset, package: Package) -> Written:
    """Write the articles; what lies between two of them is not there."""
    tally, details, shard = Tally(LOSES), Details(dataset), _Shard()
    for content in dataset.articles():
        if len(shard.lengths) == IN_ONE_FILE:
            _put(package, shard)
            shard = _Shard()
        shard.add(content, details)
        tally.article(content)
    if shard.lengths or not package.count:
        _put(package, shard)
    return tally.written(dataset)


def _put(package: Package, shard: _Shard) -> None:
    package.put(f"articles-{package.count + 1:05}.spacy", shard.finished())


@dataclass(slots=True)
class _Tokens:
    """The tokens of a text, and which of them have a space behind them that is no token."""

    places: list[Place] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)


def tokens_of(text: str, annotations: tuple[Annotation, ...]) -> _Tokens:
    """Tokens at whose ends every part of the annotations begins and ends."""
    cuts = boundaries(annotations)
    starts = {p.start for a in annotations for p in a.parts}
    ends = {p.end for a in annotations for p in a.parts}
    black = [piece for s in read_words(text, cuts, clitics=False) for word in s for piece in word.pieces]
    found, at = _Tokens(), 0
    for start, end in [*black, (len(text), len(text))]:
        if at < start:
            if found.places and text[at] == " " and at not in starts and at + 1 not in ends:
                found.spaces[-1] = True
                at += 1
            if at < start:
                edges = sorted({at, *(c for c in range(at + 1, start) if c in cuts), start})
                found.places += pairwise(edges)
                found.spaces += [False] * (len(edges) - 1)
        if start < end:
            found.places.append((start, end))
            found.spaces.append(False)
        at = end
    return found


class _Shard:
    """One file."""

    def __init__(self) -> None:
        self.lengths: list[int] = []
        self._tokens = bytearray()
        self._spaces = bytearray()
        self._strings: set[str] = set()
        self._groups: list[bytes] = []
        self._more: list[bytes] = []

    def add(self, content: Content, details: Details) -> None:
        text, annotations = content.article.text, content.annotations
        tokens = tokens_of(text, annotations)
        codes = {a.id: details.labels[a.label_id] for a in annotations}
        marks = _entities(text, tokens, annotations)
        words = [text[start:end] for start, end in tokens.places]
        self._strings.update(words)
        rows = [(string_id(word), _OUTSIDE, 0) for word in words]
        for number, (iob, of) in marks.items():
            rows[number] = (rows[number][0], iob, string_id(codes[of]))
        self._tokens += struct.pack(f"<{3 * len(rows)}Q", *chain.from_iterable(rows))
        self._spaces += bytes(tokens.spaces)
        self._strings.update(codes.values(), map(str, codes))
        self.lengths.append(len(tokens.places))
        self._groups.append(_group(tokens, annotations, codes, len(text)))
        self._more.append(packed({MORE: _more(content, details)}))

    def finished(self) -> bytes:
        """The bytes of the file."""
        attributes = [symbols()[name] for name in ("ORTH", "ENT_IOB", "ENT_TYPE")]
        count = len(self.lengths)
        message: Plain = {
            "version": "0.1",
            "attrs": attributes,
            "tokens": bytes(self._tokens),
            "spaces": bytes(self._spaces),
            "lengths": struct.pack(f"<{count}i", *self.lengths),
            "strings": sorted(self._strings),
            "cats": [{}] * count,
            "flags": [{"has_unknown_spaces": False}] * count,
            "span_groups": self._groups,
            "user_data": self._more,
        }
        return zlib.compress(packed(message))


def _entities(text: str, tokens: _Tokens, annotations: tuple[Annotation, ...]) -> dict[int, tuple[int, int]]:
    """For the tokens in an entity: whether it begins or goes on there, and its annotation's number."""
    found: dict[int, tuple[int, int]] = {}
    single = (a for a in annotations if len(a.parts) == 1 and text[a.start : a.end].strip())
    for annotation in flat(single):
        for number in covered(tokens.places, *stripped(text, annotation.start, annotation.end)):
            begun = number - 1 in found and found[number - 1][1] == annotation.id
            found[number] = (_INSIDE if begun else _BEGIN, annotation.id)
    return found


def _group(tokens: _Tokens, annotations: tuple[Annotation, ...], codes: dict[int, str], length: int) -> bytes:
    first = {start: number for number, (start, _) in enumerate(tokens.places)} | {length: len(tokens.places)}
    after = {end: number for number, (_, end) in enumerate(tokens.places, 1)}
    spans = [
        struct.pack(
            SPAN,
            string_id(str(annotation.id)),
            0,
            string_id(codes[annotation.id]),
            first[start],
            after[end] if start < end else first[start],
            start,
            end,
        )
        for annotation in annotations
        for start, end in places(annotation)
    ]
    return packed({packed({"name": GROUP, "attrs": {}, "spans": spans}): [GROUP]})


def _more(content: Content, details: Details) -> Plain:
    links = [
        {
            "id": link.id,
            "kind": str(link.kind),
            "a": link.a_id,
            "b": link.b_id,
            "note": link.note,
            "annotator": details.people.get(link.annotator_id, ""),
            "created_at": link.created_at,
        }
        for link in content.links
    ]
    said = {"id": content.article.id, **described(content.article), "regions": regions(content), "links": links}
    return {**said, "annotations": [{"id": a.id, **details.of(a)} for a in content.annotations]}
