"""WebAnno TSV 3.3, written: a file for each article, for WebAnno and INCEpTION.

Offsets are UTF-16 code units. Sentences are ours; the text of one goes on to the start of the next, so that nothing of
the article is missing. Annotations are on the layer ``webanno.custom.Tahqiq``, links on ``webanno.custom.TahqiqLink``;
where a boundary is inside a token there is a line for the part of it. Each part of an annotation has a number of its
own in brackets; parts of one annotation have the same ``number``. The feature ``details`` is JSON, offsets in it are
code points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from tahqiq.domain.annotations import Annotation, Link
from tahqiq.domain.text import Utf16Map
from tahqiq.formats.brat import title_of
from tahqiq.formats.dataset import Content, Dataset, Written
from tahqiq.formats.losses import Loss, Tally, described
from tahqiq.formats.packages import Package, safe_name
from tahqiq.formats.standoff import Details, json_text, places
from tahqiq.formats.tokenised import Place, covered, read_words

LOSES = frozenset(
    {
        *(Loss.PROJECT, Loss.DESCRIPTION, Loss.PARTICULARS, Loss.REGIONS, Loss.LABELS, Loss.REGISTER, Loss.DISTINCT),
        Loss.LINKS_ACROSS,
    }
)

SPAN_LAYER, LINK_LAYER = "webanno.custom.Tahqiq", "webanno.custom.TahqiqLink"
HEADER = (
    "#FORMAT=WebAnno TSV 3.3\n"
    f"#T_SP={SPAN_LAYER}|number|label|note|details\n"
    f"#T_RL={LINK_LAYER}|kind|note|details|BT_{SPAN_LAYER}\n"
)
_SPAN_FEATURES, _LINK_FEATURES = 4, 3
_NOTHING = "\t_" * (_SPAN_FEATURES + _LINK_FEATURES + 1) + "\t\n"
_IN_VALUES = re.compile(r"->|[\\\[\]|_;\t\n\r*]")
_IN_TEXT = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_TEXT = str.maketrans(_IN_TEXT)
_ODD = re.compile(r"[\\\t\n\r]")


def write(dataset: Dataset, package: Package) -> Written:
    """Write the articles; what lies between two of them has no place."""
    tally, details = Tally(LOSES, ("title",)), Details(dataset)
    for content in dataset.articles():
        article, name = content.article, safe_name(content.article.id, content.article.title)
        page = _Page(content, details)
        package.put(f"{name}.tsv", "".join(page.lines()).encode("utf-8", "surrogatepass"))
        tally.article(content, page.missing)
        if title_of(name) != article.title and not described(article, ("title",)):
            tally.lost(Loss.DESCRIPTION)
    return tally.written(dataset)


def escaped_text(text: str) -> str:
    """As the format has the text of sentences and tokens."""
    return text.translate(_TEXT) if _ODD.search(text) else text


def escaped(value: str) -> str:
    """As the format has the values of features."""
    return _IN_VALUES.sub(lambda m: _IN_TEXT.get(m[0]) or f"\\{m[0]}", value)


@dataclass(slots=True)
class _Row:
    """A token or a part of one."""

    address: str
    start: int
    end: int
    spans: list[str] = field(default_factory=list)  # a value of each feature, without the tab between
    links: list[str] = field(default_factory=list)


class _Page:
    """The lines of one article."""

    def __init__(self, content: Content, details: Details) -> None:
        self._content = content
        self._details = details
        self._text = content.article.text
        self._units = Utf16Map(self._text).to_utf16
        sentences = [[(w.start, w.end) for w in s] for s in read_words(self._text, clitics=False)]
        self._sentences = sentences or [[(0, len(self._text))]]
        self._tokens = [token for sentence in self._sentences for token in sentence]
        self._addresses = [f"{s}-{t}" for s, tokens in enumerate(self._sentences, 1) for t in range(1, len(tokens) + 1)]
        self._rows: dict[int, list[_Row]] = {}
        self._slots: dict[int, tuple[_Row, int]] = {}
        self._last = 0
        self.missing: set[int] = set()
        for annotation in content.annotations:
            self._annotation(annotation)
        for link in content.links:
            self._link(link)

    def _annotation(self, annotation: Annotation) -> None:
        parts = [p for p in places(annotation) if covered(self._tokens, *p)]
        if not parts:
            self.missing.add(annotation.id)
            return
        details = self._details.of(annotation)
        note = str(details.pop("note", ""))
        if [self._held(p) for p in parts] != places(annotation):
            details["parts"] = places(annotation)
        code = self._details.labels[annotation.label_id]
        values = [str(annotation.id), code, note, json_text(details)]
        for part in parts:
            self._part(annotation.id, part, values)

    def _held(self, part: Place) -> Place:
        """Where the rows of a part are: at its own ends, but for white space."""
        words = covered(self._tokens, *part)
        first, last = self._tokens[words[0]], self._tokens[words[-1]]
        return max(part[0], first[0]), min(part[1], last[1])

    def _part(self, number: int, part: Place, values: list[str]) -> None:
        self._last += 1
        slot = f"[{self._last}]"
        written = "\t".join(f"{escaped(value) or '*'}{slot}" for value in values)
        for at in covered(self._tokens, *part):
            row = self._row(at, part)
            row.spans.append(written)
            if number not in self._slots:
                self._slots[number] = row, self._last

    def _row(self, at: int, part: Place) -> _Row:
        """The line for what a part has of a token."""
        rows = self._rows.get(at)
        if rows is None:
            rows = self._rows[at] = [_Row(self._addresses[at], *self._tokens[at])]
        place = max(part[0], rows[0].start), min(part[1], rows[0].end)
        for row in rows:
            if (row.start, row.end) == place:
                return row
        rows.append(_Row(f"{rows[0].address}.{len(rows)}", *place))
        return rows[-1]

    def _link(self, link: Link) -> None:
        if {link.a_id, link.b_id} & self.missing:
            return
        (source, from_slot), (target, to_slot) = self._slots[link.a_id], self._slots[link.b_id]
        made = {"id": link.id, "annotator": self._details.people.get(link.annotator_id, "")}
        values = [str(link.kind), link.note, json_text({**made, "created_at": link.created_at})]
        written = [*(escaped(value) or "*" for value in values), f"{source.address}[{from_slot}_{to_slot}]"]
        target.links.append("\t".join(written))

    def lines(self) -> Iterator[str]:
        """All of the file."""
        yield HEADER + "\n"
        starts = [sentence[0][0] for sentence in self._sentences]
        edges = [0, *starts[1:], len(self._text)]
        text, units, rows, at = self._text, self._units, self._rows, 0
        for number, sentence in enumerate(self._sentences):
            yield f"\n#Text={escaped_text(text[edges[number] : edges[number + 1]])}\n"
            for start, end in sentence:
                if at in rows:
                    yield from map(self._line, rows[at])
                else:
                    words = escaped_text(text[start:end])
                    yield f"{self._addresses[at]}\t{units(start)}-{units(end)}\t{words}{_NOTHING}"
                at += 1

    def _line(self, row: _Row) -> str:
        place = f"{self._units(row.start)}-{self._units(row.end)}"
        words = escaped_text(self._text[row.start : row.end])
        columns = [row.address, place, words]
        columns += _columns(row.spans, _SPAN_FEATURES) + _columns(row.links, _LINK_FEATURES + 1)
        return "\t".join(columns) + "\t\n"


def _columns(written: list[str], count: int) -> list[str]:
    if not written:
        return ["_"] * count
    return ["|".join(values) for values in zip(*(one.split("\t") for one in written), strict=True)]
