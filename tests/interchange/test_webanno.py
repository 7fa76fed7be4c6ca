"""WebAnno TSV through web-anno-tsv: labels and words of every annotation, sentence by sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from web_anno_tsv import open_web_anno_tsv


def test_every_label_is_on_its_words(exported: Callable[[str], Path], expected: dict[str, Any]) -> None:
    for article in expected["articles"]:
        (path,) = exported("webanno").glob(f"{article['id']:05}*.tsv")
        with open_web_anno_tsv(str(path)) as file:
            sentences = list(file)
        text = article["text"]
        assert [s.text.replace("\\n", "\n").rstrip() for s in sentences] == spans_of_sentences(sentences, text)
        found = Counter((a.label, a.text) for s in sentences for a in s.annotations)
        wanted = Counter((n["label"], words) for n in article["annotations"] for _, _, words in n["parts"])
        assert found == wanted
        for sentence in sentences:
            for token in sentence.tokens:
                assert sentence.text[token.start : token.stop] == token.text


def spans_of_sentences(sentences: list[Any], text: str) -> list[str]:
    """The words of the article at each sentence, which together leave out nothing but white space."""
    found, at = [], 0
    for sentence in sentences:
        plain = sentence.text.replace("\\n", "\n").rstrip()
        start = text.index(plain, at)
        assert not text[at:start].strip()
        at = start + len(plain)
        found.append(text[start:at])
    assert not text[at:].strip()
    return found


def test_offsets_are_utf16(exported: Callable[[str], Path], expected: dict[str, Any]) -> None:
    for article in expected["articles"]:
        (path,) = exported("webanno").glob(f"{article['id']:05}*.tsv")
        units = article["text"].encode("utf-16-le")
        rows = re.findall(r"^\d+-[\d.]+\t(\d+)-(\d+)\t([^\t]*)", path.read_text(encoding="utf-8"), re.MULTILINE)
        assert rows
        for start, end, words in rows:
            assert units[2 * int(start) : 2 * int(end)].decode("utf-16-le") == words


def test_overlapping_annotations_and_links_are_there(exported: Callable[[str], Path]) -> None:
    (path,) = exported("webanno").glob("00001*.tsv")
    text = path.read_text(encoding="utf-8")
    assert re.search(r"\tquote\[\d+\]\|claim\[\d+\]\t", text)
    link = r"\d+-\d+\[\d+_\d+\]"
    assert re.search(rf"\tsame\\_claim\|updates\t[^\t]*\t[^\t]*\t{link}\|{link}\t", text)
