"""CoNLL-2003, written and read: a token a line with its tag (BIO) in the last column, an empty line between sentences.

Each article has a file of its own and its text beside it, for the columns do not say where spaces were. Tokens are our
own, parted at clitics and wherever an annotation begins or ends. The format is flat: of annotations that overlap the
longest is there; those in several parts are not. The third column, which is for chunks, numbers the annotations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from tahqiq.domain.annotations import Annotation
from tahqiq.domain.messages import Trouble
from tahqiq.formats import bundles, tokenised
from tahqiq.formats.brat import title_of
from tahqiq.formats.dataset import Content, Dataset, Written
from tahqiq.formats.decoding import decode, utf8_or_found
from tahqiq.formats.foreign import Described, Foreign
from tahqiq.formats.items import Items, TextByHash
from tahqiq.formats.losses import Loss, Tally, described
from tahqiq.formats.packages import Package, safe_name
from tahqiq.formats.reading import opened
from tahqiq.formats.standoff import MANIFEST, absent, article_number, flat, is_single

LOSES = frozenset(
    {
        *(Loss.PROJECT, Loss.DESCRIPTION, Loss.PARTICULARS, Loss.REGIONS, Loss.LABELS, Loss.REGISTER, Loss.DISTINCT),
        *(Loss.ATTRIBUTES, Loss.NOTES, Loss.UNSURE, Loss.SPEAKERS, Loss.ATTRIBUTION, Loss.CUES, Loss.ENTITIES),
        *(Loss.MADE, Loss.LINKS, Loss.LINKS_ACROSS),
    }
)

_ENDINGS = (".conll", ".iob", ".iob2", ".bio")
_DOCUMENT = "-DOCSTART-"
_TAG = re.compile(r"O|([BIESLU])-(.+)")
_NUMBER = re.compile(r"[BI]-(\d{1,18})")


def write(dataset: Dataset, package: Package) -> Written:
    """Write the articles; only labels of words have a place."""
    tally = Tally(LOSES, ("title",))
    codes = {i: label.code for i, label in dataset.labels().items()}
    for content in dataset.articles():
        article, name = content.article, safe_name(content.article.id, content.article.title)
        kept = flat(a for a in content.annotations if len(a.parts) == 1 and article.text[a.start : a.end].strip())
        package.put(f"{name}.txt", article.text.encode("utf-8", "surrogatepass"))
        package.put(f"{name}.conll", _tagged(content, kept, codes).encode("utf-8", "surrogatepass"))
        tally.article(content, absent(content, kept))
        moved = sum(tokenised.stripped(article.text, a.start, a.end) != (a.start, a.end) for a in kept)
        tally.lost(Loss.BOUNDS, moved)
        if title_of(name) != article.title and not described(article, ("title",)):
            tally.lost(Loss.DESCRIPTION)
    return tally.written(dataset)


def _tagged(content: Content, kept: list[Annotation], codes: dict[int, str]) -> str:
    text, waiting = content.article.text, iter(kept)
    lines = [f"{_DOCUMENT} -X- O O\n\n"]
    at_hand = next(waiting, None)
    begun = False
    for sentence in tokenised.read_words(text, tokenised.boundaries(kept)):
        for start, end in [piece for word in sentence for piece in word.pieces]:
            while at_hand is not None and at_hand.end <= start:
                at_hand, begun = next(waiting, None), False
            chunk = tag = "O"
            if at_hand is not None and at_hand.start < end:
                mark = "I" if begun else "B"
                chunk, tag, begun = f"{mark}-{at_hand.id}", f"{mark}-{codes[at_hand.label_id]}", True
            lines.append(f"{text[start:end]} -X- {chunk} {tag}\n")
        lines.append("\n")
    return "".join(lines)


def recognises(path: Path) -> bool:
    """Whether it is a file of tokens and tags, or a ZIP or folder with some."""
    try:
        if is_single(path):
            with opened(path) as file:
                lines = file.read(4096).decode("utf-8", "replace").splitlines()[:-1]
            return any(_TAG.fullmatch(columns[-1]) for line in lines if len(columns := line.split()) > 1)
        with bundles.opened(path) as bundle:
            return bool(bundle.ending(*_ENDINGS))
    except Trouble:
        return False


def read(path: Path, _known_text: TextByHash) -> Items:
    """The articles in a file, ZIP or folder; one without its text has a space between tokens, a line for each sentence.

    Raises:
        Trouble: it cannot be read, or holds no tokens with tags.
    """
    foreign = Foreign(path.stem, own=True)
    if is_single(path):
        with opened(path) as file:
            lines = decode(file.read(), path).text.split("\n")
        if not _Reader(foreign, path.name).documents(lines):
            raise Trouble("corpus_nothing", path=str(path), format="CoNLL-2003")
        yield from foreign.drain()
        return
    with bundles.opened(path) as bundle:
        names = sorted(bundle.ending(*_ENDINGS), key=lambda name: (article_number(name), name))
        if not names and set(bundle.names) - {MANIFEST}:
            raise Trouble("corpus_nothing", path=str(path), format="CoNLL-2003")
        for name in names:
            beside = f"{name.rpartition('.')[0]}.txt"
            text = utf8_or_found(bundle.read(beside), path, keep_mark=True) if beside in bundle else None
            _Reader(foreign, name).documents(utf8_or_found(bundle.read(name), path).split("\n"), text)
            yield from foreign.drain()


class _Reader:
    """Reads one file."""

    def __init__(self, foreign: Foreign, name: str) -> None:
        self._foreign = foreign
        self._name = name

    def documents(self, lines: list[str], text: str | None = None) -> int:
        """Hand on the articles in the lines, with ``text`` where it is one; gives the number of tokens."""
        documents: list[list[list[str]]] = [[]]
        count = 0
        for number, line in enumerate(lines, 1):
            columns = line.split()
            if not columns:
                documents[-1].append([])
            elif columns[0] == _DOCUMENT:
                documents.append([])
            elif len(columns) > 1 and (columns[-1] == "O" or _TAG.fullmatch(columns[-1])):
                documents[-1].append(columns)
                count += 1
            else:
                self._foreign.leave_out(f"{self._name}:{number}", "left_out_line", line=line[:80])
        written = [d for d in documents if any(d)] if text is None else [[row for d in documents for row in d]]
        for number, rows in enumerate(written, 1):
            self._document(rows, text, number if len(written) > 1 else 0)
        return count

    def _document(self, rows: list[list[str]], text: str | None, number: int) -> None:
        places = _placed(rows, text) if text is not None else None
        if places is None:
            text, places = _joined(rows)
        tokens = [row for row in rows if row]
        tags = [row[-1] for row in tokens]
        own = all(len(row) == 4 and (row[3] == "O" or _NUMBER.fullmatch(row[2])) for row in tokens)
        stem = self._name.rsplit("/", 1)[-1].rpartition(".")[0]
        own_number = article_number(self._name) if own else 0
        title = title_of(stem) if own_number else f"{stem} {number}" if number else stem
        if not self._foreign.article(self._name, text, Described(title=title), own_number or None):
            return
        for first, last, code in _runs(tags):
            mine = _NUMBER.fullmatch(tokens[first][2]) if own else None
            place = [(places[first][0], places[last][1])]
            label = self._foreign.label(self._name, code)
            self._foreign.annotation(self._name, label, place, number=int(mine[1]) if mine else None)


def _placed(rows: list[list[str]], text: str) -> list[tuple[int, int]] | None:
    """Where the tokens are in the text, one after the other; None where they are not."""
    places = []
    at = 0
    for row in rows:
        if row:
            start = text.find(row[0], at)
            if start < 0 or text[at:start].strip():
                return None
            at = start + len(row[0])
            places.append((start, at))
    return places


def _joined(rows: list[list[str]]) -> tuple[str, list[tuple[int, int]]]:
    """Tokens with a space between two and a line end between sentences."""
    pieces: list[str] = []
    places = []
    at = 0
    for before, row in pairwise([[], *rows]):
        if row:
            if at:
                pieces.append(" " if before else "\n")
                at += 1
            places.append((at, at + len(row[0])))
            pieces.append(row[0])
            at += len(row[0])
    return "".join(pieces), places


def _runs(tags: list[str]) -> Iterator[tuple[int, int, str]]:
    """First and last token and label of what is tagged, in BIO, IOB1, BIOES or BILOU."""
    begun, code = -1, ""
    for at, tag in enumerate([*tags, "O"]):
        if tag == "O" and begun < 0:
            continue
        found = _TAG.fullmatch(tag)
        mark, label = (found[1] or "O", found[2] or "") if found else ("O", "")
        if begun >= 0 and (mark in "OBSU" or label != code):
            yield begun, at - 1, code
            begun = -1
        if mark != "O" and begun < 0:
            begun, code = at, label
        if mark in "ELSU" and begun >= 0:
            yield begun, at, code
            begun = -1
