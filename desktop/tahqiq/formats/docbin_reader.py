"""spaCy's ``DocBin``, read back: places from the spans, labels from their hashes, the rest from ``user_data``."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tahqiq.domain.messages import Trouble
from tahqiq.formats import bundles
from tahqiq.formats.docbin import MORE, SPAN, string_id
from tahqiq.formats.foreign import Foreign
from tahqiq.formats.items import Items, TextByHash
from tahqiq.formats.msgpack import unpacked
from tahqiq.formats.standoff import Plain, as_described, as_regions, as_said
from tahqiq.formats.tokenised import Place


def read(path: Path, _known_text: TextByHash) -> Items:
    """What ``docbin.write`` wrote.

    Raises:
        Trouble: it cannot be read, or is damaged.
    """
    foreign = Foreign(path.stem, own=True)
    with bundles.opened(path) as bundle:
        for name in bundle.ending(".spacy"):
            try:
                message = unpacked(zlib.decompress(bundle.read(name)))
            except (ValueError, zlib.error) as error:
                raise Trouble("zip_damaged", path=str(path), reason=name) from error
            for document in _documents(message):
                document.hand_on(foreign, name)
                yield from foreign.drain()


def _documents(message: Plain) -> Iterator[_Document]:
    known = {string_id(s): s for s in message["strings"]}
    count = len(message["lengths"]) // 4
    at = 0
    for number, length in enumerate(struct.unpack(f"<{count}i", message["lengths"])):
        width = 8 * len(message["attrs"])
        rows = struct.iter_unpack("<QQQ", message["tokens"][at * width : (at + length) * width])
        words = [known[row[0]] for row in rows]
        spaces = message["spaces"][at : at + length]
        text = "".join(w + " " * s for w, s in zip(words, spaces, strict=True))
        groups = unpacked(message["span_groups"][number])
        yield _Document(text, known, groups, unpacked(message["user_data"][number])[MORE], words, spaces)
        at += length


@dataclass(slots=True)
class _Document:
    text: str
    known: dict[int, str]
    groups: dict[bytes, list[str]]
    more: Plain
    words: list[str]
    spaces: bytes

    def hand_on(self, foreign: Foreign, place: str) -> None:
        more = self.more
        fitting = as_regions(more["regions"], len(self.text))
        if not foreign.article(place, self.text, as_described(more), more["id"], regions=fitting):
            return
        parts = self._parts()
        for given in more["annotations"]:
            code, where = parts[given["id"]]
            said = as_said(foreign, place, given)
            foreign.annotation(place, foreign.label(place, code), where, said, given["id"])
        for link in more["links"]:
            about = {key: link[key] for key in ("note", "annotator", "created_at")}
            foreign.link(place, link["kind"], link["a"], link["b"], number=link["id"], **about)

    def _parts(self) -> dict[int, tuple[str, list[Place]]]:
        """By number: the label and where the tokens of each span are."""
        starts, ends, at = [], [], 0
        for word, space in zip(self.words, self.spaces, strict=True):
            starts.append(at)
            ends.append(at + len(word))
            at += len(word) + space
        starts.append(at)
        found: dict[int, tuple[str, list[Place]]] = {}
        (group,) = self.groups
        for span in unpacked(group)["spans"]:
            number, _, label, first, last, *_ = struct.unpack(SPAN, span)
            place = (starts[first], ends[last - 1]) if first < last else (starts[first], starts[first])
            found.setdefault(int(self.known[number]), (self.known[label], []))[1].append(place)
        return found
