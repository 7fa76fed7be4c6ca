"""WebAnno TSV 3, read: every span layer and relation layer of files by whatever tool, in a ZIP, a folder or alone."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from tahqiq.domain.messages import Trouble
from tahqiq.domain.text import Utf16Map
from tahqiq.formats import bundles
from tahqiq.formats.brat import title_of
from tahqiq.formats.decoding import utf8_or_found
from tahqiq.formats.foreign import Described, Foreign, Said
from tahqiq.formats.items import Items, TextByHash
from tahqiq.formats.reading import opened, trouble
from tahqiq.formats.standoff import MANIFEST, Plain, article_number, as_places, as_said, is_single, json_object
from tahqiq.formats.webanno import LINK_LAYER, SPAN_LAYER

_FORMAT = "#FORMAT=WebAnno TSV 3"
_ENDINGS = (".tsv", ".webanno", ".conll")
_LABEL = ("label", "value", "PosValue", "identifier", "category")
_LINE = re.compile(r"(\d{1,9}-\d{1,9}(?:\.\d{1,9})?)\t(\d{1,18})-(\d{1,18})\t([^\t]*+)")
_BARE = re.compile(r"(?:\t_)*+\t?\Z")
_SLOT = re.compile(r"(?<!\\)(?:\\\\)*(\[(\d{1,9})\])\Z")
_END = re.compile(r"(\d{1,9}-\d{1,9}(?:\.\d{1,9})?)(?:\[(\d{1,9})_(\d{1,9})\])?")
_SIGN = re.compile(r"\\(->|.)", re.DOTALL)
_SIGNS = {"t": "\t", "n": "\n", "r": "\r"}
_STACKED = re.compile(r"((?:[^|\\]|\\.)*)(?:\||\Z)", re.DOTALL)

Cells = tuple[str, ...]
"""The values of a layer's features for one annotation in one line."""


def recognises(path: Path) -> bool:
    """Whether the file, or one in the ZIP or folder, says that it is in this format."""
    try:
        if is_single(path):
            with opened(path) as file:
                return file.read(64).removeprefix(b"\xef\xbb\xbf").startswith(_FORMAT.encode())
        with bundles.opened(path) as bundle:
            names = bundle.ending(*_ENDINGS)
            return bool(names) and bundle.read(names[0]).startswith(_FORMAT.encode())
    except Trouble:
        return False


def read(path: Path, _known_text: TextByHash) -> Items:
    """The articles, each with its annotations; a layer without a label gives its own name as one.

    Raises:
        Trouble: it cannot be read, or is not in this format.
    """
    foreign = Foreign(path.stem, own=True)
    if is_single(path):
        with opened(path) as file:
            _File(foreign, path, path.name).read(utf8_or_found(file.read(), path))
        yield from foreign.drain()
        return
    with bundles.opened(path) as bundle:
        names = sorted(bundle.ending(*_ENDINGS), key=lambda name: (article_number(name), name))
        if not names and set(bundle.names) - {MANIFEST}:
            raise Trouble("corpus_nothing", path=str(path), format="WebAnno TSV")
        for name in names:
            _File(foreign, path, name).read(utf8_or_found(bundle.read(name), path))
            yield from foreign.drain()


@dataclass(slots=True)
class _Layer:
    """A layer: its type, the first of its columns, its features; for relations also what they are between."""

    name: str
    column: int
    features: list[str]
    base: str | None = None

    @property
    def width(self) -> int:
        return len(self.features) + (self.base is not None)


@dataclass(slots=True)
class _Span:
    """What the lines say of one annotation of one layer. Offsets are UTF-16."""

    line: int
    begin: int
    end: int
    values: dict[str, str] = field(default_factory=dict)


class _File:
    """Reads one file."""

    def __init__(self, foreign: Foreign, path: Path, name: str) -> None:
        self._foreign = foreign
        self._path = path
        self._name = name
        self._layers: list[_Layer] = []
        self._columns = 3
        self._sentences: list[tuple[list[str], int, str]] = []
        self._spans: dict[tuple[str, object], _Span] = {}
        self._at: dict[tuple[str, str, str], tuple[str, object]] = {}
        self._links: list[tuple[int, _Layer, dict[str, str], tuple[str, str], str]] = []
        self._known: dict[tuple[str, Cells], tuple[str, tuple[str, object], _Span]] = {}
        self._became: dict[tuple[str, object], int | None] = {}

    def read(self, text: str) -> None:
        """Hand on what the file says."""
        if not text.startswith(_FORMAT):
            raise Trouble("corpus_nothing", path=str(self._path), format="WebAnno TSV 3")
        waiting: list[str] = []
        for number, line in enumerate(text.split("\n"), 1):
            line = line.removesuffix("\r")
            if line.startswith(("#T_SP=", "#T_RL=", "#T_CH=")):
                self._layer(line, number)
            elif line.startswith("#Text="):
                waiting.append(line[6:])
            elif line and not line.startswith("#"):
                self._row(line, number, waiting)
                waiting = []
        whole = self._whole()
        own = any(layer.name == SPAN_LAYER for layer in self._layers)
        number = article_number(self._name) if own else 0
        stem = self._name.rsplit("/", 1)[-1].rpartition(".")[0]
        described = Described(title=title_of(stem) if number else stem)
        if self._foreign.article(self._name, whole, described, number or None):
            self._hand_on(whole)

    def _place(self, line: int) -> str:
        return f"{self._name}:{line}"

    def _layer(self, line: str, number: int) -> None:
        kind, (name, *features) = line[:6], line[6:].split("|")
        base = features.pop().removeprefix("BT_") if kind == "#T_RL=" and features else None
        layer = _Layer(name, self._columns, features or [""], base)
        self._columns += layer.width
        roles = {at + next_ for at, f in enumerate(features) if f.startswith("ROLE_") for next_ in (0, 1)}
        if kind == "#T_CH=" or 0 in roles:
            self._foreign.leave_out(self._place(number), "left_out_line", line=line[:80])
            return
        for at in sorted(roles)[::2]:
            self._foreign.leave_out(self._place(number), "left_out_line", line=features[at][:80])
        layer.features = ["" if at in roles else feature for at, feature in enumerate(features or [""])]
        self._layers.append(layer)

    def _row(self, line: str, number: int, waiting: list[str]) -> None:
        found = _LINE.match(line)
        if found is None:
            raise trouble("corpus_broken", self._path, self._place(number))
        if waiting:
            self._sentences.append((waiting, int(found[2]), found[4]))
        if _BARE.match(line, found.end()):
            return
        columns = line.split("\t")
        place = int(found[2]), int(found[3])
        for layer in self._layers:
            cells = columns[layer.column : layer.column + layer.width]
            if len(cells) == layer.width and cells[0] != "_":
                if any("|" in cell for cell in cells):
                    for values in zip(*map(_stacked, cells), strict=False):
                        self._value(layer, number, found[1], place, values)
                else:
                    self._value(layer, number, found[1], place, tuple(cells))

    def _value(self, layer: _Layer, line: int, address: str, place: tuple[int, int], cells: Cells) -> None:
        if layer.base is not None:
            plain = ("" if cell == "*" else _plain(cell) for cell in cells)
            values = dict(zip(layer.features, plain, strict=False))
            found = _END.fullmatch(cells[-1])
            if found is not None:
                ends = (f"{found[1]}[{found[2] or 0}]", f"{address}[{found[3] or 0}]")
                self._links.append((line, layer, values, ends, cells[-1]))
            else:
                self._foreign.leave_out(self._place(line), "left_out_line", line="\t".join(cells)[:80])
            return
        again = self._known.get((layer.name, cells))
        if again is not None:
            slot, key, span = again
        else:
            slot, key, span = self._new(layer, line, address, place, cells)
            if slot:
                self._known[layer.name, cells] = slot, key, span
        span.begin, span.end = min(span.begin, place[0]), max(span.end, place[1])
        for known in (slot, "0") if slot else ("0",):
            self._at.setdefault((layer.name, address, known), key)

    def _new(
        self, layer: _Layer, line: int, address: str, place: tuple[int, int], cells: Cells
    ) -> tuple[str, tuple[str, object], _Span]:
        """What cells say that were not read before: of an annotation that goes on or begins here."""
        parted = [_slotted(cell) for cell in cells]
        slot = next((number for _, number in parted if number), "")
        key: tuple[str, object] = (layer.name, int(slot) if slot else address)
        span = self._spans.get(key)
        if span is None:
            said = zip(layer.features, (value for value, _ in parted), strict=False)
            values = {name: _plain(value) for name, value in said if value not in ("*", "_")}
            span = self._spans[key] = _Span(line, *place, values)
        return slot, key, span

    def _whole(self) -> str:
        """The text of the sentences, each where its first token says."""
        pieces: list[str] = []
        length = 0
        for lines, begin, token in self._sentences:
            text = "\n".join(_plain_text(line) for line in lines)
            inside = text.find(_plain_text(token))
            before = len(text[: max(0, inside)].encode("utf-16-le", "surrogatepass")) // 2
            gap = min(begin - before - length, 1 << 20)
            if gap > 0:
                pieces.append("\n" * gap)
            pieces.append(text)
            length += max(gap, 0) + len(text.encode("utf-16-le", "surrogatepass")) // 2
        return "".join(pieces)

    # what was said, as annotations and links

    def _hand_on(self, whole: str) -> None:
        points = Utf16Map(whole).from_utf16
        numbered: dict[str, list[tuple[tuple[str, object], _Span]]] = {}
        for key, span in self._spans.items():
            if key[0] == SPAN_LAYER and span.values.get("number", "").isdecimal():
                numbered.setdefault(span.values["number"][:18], []).append((key, span))
            else:
                place = [(points(span.begin), points(span.end))]
                label, said = self._foreign.label(self._place(span.line), _label(key[0], span)), _said(span)
                self._became[key] = self._foreign.annotation(self._place(span.line), label, place, said)
        for number, spans in sorted(numbered.items(), key=lambda pair: int(pair[0])):
            first = spans[0][1]
            details = json_object(first.values.get("details", "{}"))
            place_of = self._place(first.line)
            said = as_said(self._foreign, place_of, {**details, "note": first.values.get("note", "")})
            where = as_places(details.get("parts")) or sorted((points(s.begin), points(s.end)) for _, s in spans)
            label = self._foreign.label(place_of, _label(SPAN_LAYER, first))
            made = self._foreign.annotation(place_of, label, where, said, int(number))
            self._became |= {key: made for key, _ in spans}
        for line, layer, values, ends, _ in self._links:
            self._link(self._place(line), layer, values, ends)

    def _link(self, place: str, layer: _Layer, values: dict[str, str], ends: tuple[str, str]) -> None:
        a, b = (self._became.get(key) if (key := self._end(layer, end)) else None for end in ends)
        details: Plain = json_object(values.get("details", "{}")) if layer.name == LINK_LAYER else {}
        number = details.get("id")
        said = {key: v for key in ("annotator", "created_at") if isinstance(v := details.get(key), str)}
        note = values.get("note", "")
        kind = values.get("kind") or next(iter(values.values()), "")
        self._foreign.link(place, kind, a, b, note=note, number=number if type(number) is int else None, **said)

    def _end(self, layer: _Layer, end: str) -> tuple[str, object] | None:
        address, _, slot = end.removesuffix("]").partition("[")
        return self._at.get((layer.base or "", address, slot))


def _stacked(cell: str) -> list[str]:
    """The values in a cell, one for each annotation."""
    return _STACKED.findall(cell)[:-1] if "|" in cell else [cell]


def _slotted(value: str) -> tuple[str, str]:
    """A value without the number in brackets behind it, and that number."""
    found = _SLOT.search(value)
    return (value[: found.start(1)], found[2]) if found else (value, "")


def _label(layer: str, span: _Span) -> str:
    said = (span.values.get(name, "") for name in _LABEL)
    return next((s for s in said if s.strip()), layer.rsplit(".", 1)[-1])


def _said(span: _Span) -> Said:
    label = _label("", span)
    return Said(attributes={k: v for k, v in span.values.items() if k and not (k in _LABEL and v == label)})


def _plain(value: str) -> str:
    return _SIGN.sub(lambda m: _SIGNS.get(m[1], m[1]), value)


def _plain_text(text: str) -> str:
    return _SIGN.sub(lambda m: _SIGNS.get(m[1], m[1] if m[1] == "\\" else m[0]), text) if "\\" in text else text
