"""CoNLL-U, written: one file, our own tokens, words with clitics as multiword tokens.

Nothing is said of syntax: columns 3 to 9 are empty. The tenth says of each word which annotations it is in
(``Annotations=B:12:quote,I:9:claim``: begun or inside, number, label) and of each token what stands after it
(``SpaceAfter=No``, ``SpacesAfter=\\n``), so that the text can be had back. Comments in JSON hold what has no column; in
them offsets are code points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from tahqiq.domain.annotations import Annotation
from tahqiq.formats.dataset import Content, Dataset, Written
from tahqiq.formats.losses import Loss, Tally
from tahqiq.formats.standoff import Details, Plain, described, json_text, places, regions
from tahqiq.formats.tokenised import Place, Word, boundaries, covered, read_words

LOSES = frozenset({Loss.PROJECT, Loss.LABELS, Loss.REGISTER, Loss.DISTINCT, Loss.LINKS_ACROSS})

ARTICLE, ANNOTATION, LINK = "tahqiq_article", "tahqiq_annotation", "tahqiq_link"
SPACES = {" ": "\\s", "\t": "\\t", "\n": "\\n", "\r": "\\r", "|": "\\p", "\\": "\\\\"}
_SPACE = re.compile(r"\s")
_EMPTY = "\t_" * 7
_AFTER: dict[str, tuple[str, ...]] = {" ": (), "": ("SpaceAfter=No",)}


def write(dataset: Dataset, out: BinaryIO) -> Written:
    """Write the articles one after the other; what lies between two of them is not there."""
    tally, details = Tally(LOSES), Details(dataset)
    for content in dataset.articles():
        lines = _Article(content, details).lines()
        out.write("".join(f"{line}\n" for line in lines).encode("utf-8", "surrogatepass"))
        tally.article(content)
    return tally.written(dataset)


def tag(mark: str, number: int, code: str) -> str:
    """What stands in the tenth column of a word in an annotation."""
    return f"{mark}:{number}:{code}"


def spans(pieces: Sequence[Place], parts: Sequence[Place]) -> list[Place]:
    """Where parts are by their words alone."""
    found = []
    for start, end in parts:
        words = covered(pieces, start, end)
        if words:
            found.append((pieces[words[0]][0], pieces[words[-1]][1]))
    return found


class _Article:
    def __init__(self, content: Content, details: Details) -> None:
        self._content = content
        self._text = content.article.text
        self._details = details
        self._sentences = list(read_words(self._text, boundaries(content.annotations)))
        words = [word for sentence in self._sentences for word in sentence]
        self._pieces = [piece for word in words for piece in word.pieces]
        ends = [*(word.start for word in words[1:]), len(self._text)]
        self._after = {w.start: self._text[w.end : end] for w, end in zip(words, ends, strict=False)}
        self._before = self._text[: words[0].start] if words else self._text
        self._tags: dict[int, list[str]] = {}

    def lines(self) -> Iterator[str]:
        """The article's sentences; the comments of the first one speak of all of it."""
        article = self._content.article
        yield f"# newdoc id = {article.id}"
        about: Plain = {"number": article.id, **described(article)}
        if self._content.regions:
            about["regions"] = regions(self._content)
        if not self._sentences:
            about["text"] = self._text
        yield f"# {ARTICLE} = {json_text(about)}"
        for annotation in self._content.annotations:
            yield f"# {ANNOTATION} = {json_text(self._annotation(annotation))}"
        for link in self._content.links:
            made = {"annotator": self._details.people.get(link.annotator_id, ""), "created_at": link.created_at}
            said = {"id": link.id, "kind": str(link.kind), "a": link.a_id, "b": link.b_id, "note": link.note, **made}
            yield f"# {LINK} = {json_text(said)}"
        for number, sentence in enumerate(self._sentences, 1):
            yield f"# sent_id = {article.id}-{number}"
            yield "# text = " + _SPACE.sub(" ", self._text[sentence[0].start : sentence[-1].end])
            yield from self._sentence(sentence)
            yield ""
        if not self._sentences:
            yield ""

    def _annotation(self, annotation: Annotation) -> Plain:
        """What the comment says; its words are marked on the way."""
        code, parts = self._details.labels[annotation.label_id], places(annotation)
        for start, end in parts:
            for at, word in enumerate(covered(self._pieces, start, end)):
                mark = tag("I" if at else "B", annotation.id, code)
                self._tags.setdefault(self._pieces[word][0], []).append(mark)
        said: Plain = {"id": annotation.id, "label": code, **self._details.of(annotation)}
        return said if spans(self._pieces, parts) == parts else {**said, "parts": parts}

    def _sentence(self, words: list[Word]) -> Iterator[str]:
        text, tagged, number = self._text, self._tags, 0
        for word in words:
            pieces, spaces = word.pieces, self._spaces(word)
            if len(pieces) > 1:
                last = number + len(pieces)
                yield f"{number + 1}-{last}\t{text[word.start : word.end]}{_EMPTY}\t{_misc(spaces)}"
            for start, end in pieces:
                number += 1
                tags = tagged.get(start)
                said = spaces if len(pieces) == 1 else _AFTER[" "]
                if tags:
                    said = (f"Annotations={','.join(tags)}", *said)
                yield f"{number}\t{text[start:end]}{_EMPTY}\t{_misc(said)}"

    def _spaces(self, word: Word) -> tuple[str, ...]:
        """What is said of white space beside a word, in the order of its letters."""
        after = self._after[word.start]
        said = _AFTER.get(after)
        if said is None:
            said = (f"SpacesAfter={_escaped(after)}",)
        if self._before and word is self._sentences[0][0]:
            said = (*said, f"SpacesBefore={_escaped(self._before)}")
        return said


def _misc(said: Sequence[str]) -> str:
    return "|".join(said) or "_"


def _escaped(spaces: str) -> str:
    """White space as UDPipe writes it; what it has no sign for, by number."""
    return "".join(SPACES.get(c) or f"\\u{ord(c):04x}" for c in spaces)
