"""Tags of other tools come in whatever their scheme, and a boundary inside a word parts the word."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tahqiq.domain.annotations import Annotation
from tahqiq.domain.labels import Label
from tahqiq.domain.messages import Trouble
from tahqiq.formats import conll2003
from tahqiq.formats.items import LeftOut, Page
from tahqiq.formats.tokenised import read_words


def read(path: Path) -> list[Any]:
    return [item for _, item in conll2003.read(path, lambda _: None)]


def of(items: list[Any], kind: type) -> list[Any]:
    return [i for i in items if isinstance(i, kind)]


def file(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "x.conll"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "tags",
    [
        ("B-PER", "I-PER", "B-PER", "O"),
        ("I-PER", "I-PER", "B-PER", "O"),
        ("B-PER", "E-PER", "S-PER", "O"),
        ("B-PER", "L-PER", "U-PER", "O"),
    ],
)
def test_every_scheme_gives_the_same_annotations(tmp_path: Path, tags: tuple[str, ...]) -> None:
    words = ("سيرغي", "لافروف", "كيم", "قال")
    lines = [f"{word} NN O {tag}" for word, tag in zip(words, tags, strict=True)]
    items = read(file(tmp_path, "-DOCSTART- -X- O O\n\n" + "\n".join(lines) + "\n\nنعم\tNN\tO\tO\n"))
    assert [a.words for a in of(items, Annotation)] == ["سيرغي لافروف", "كيم"]
    assert [label.code for label in of(items, Label)] == ["PER"]
    assert of(items, Page)[0].article.text == "سيرغي لافروف كيم قال\nنعم"


def test_each_document_is_an_article_and_broken_lines_are_listed(tmp_path: Path) -> None:
    one = "قال NN O B-LOC\nfoo\nنعم NN O Q-LOC\n"
    items = read(file(tmp_path, f"-DOCSTART- O\n\n{one}\n-DOCSTART- O\n\nلا NN O O\n"))
    assert [p.article.text for p in of(items, Page)] == ["قال", "لا"]
    assert [i.message.params["place"] for i in of(items, LeftOut)] == ["x.conll:4", "x.conll:5"]


@pytest.mark.parametrize("text", ["", "\n\n", "قال الوزير شيئًا\nلم يقل", "-DOCSTART- -X- O O\n"])
def test_what_has_no_tags_is_refused(tmp_path: Path, text: str) -> None:
    path = file(tmp_path, text)
    assert not conll2003.recognises(path)
    with pytest.raises(Trouble) as caught:
        read(path)
    assert caught.value.message.code in ("corpus_nothing", "text_empty")


def test_a_damaged_zip_is_refused_and_a_text_that_is_another_is_not_used(tmp_path: Path) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as out:
        out.writestr("a.conll", "قال NN O B-X\n")
        out.writestr("a.txt", "كلام آخر")
    path = tmp_path / "x.zip"
    path.write_bytes(data.getvalue())
    assert [p.article.text for p in of(read(path), Page)] == ["قال"]
    path.write_bytes(data.getvalue()[:-30])
    with pytest.raises(Trouble) as caught:
        read(path)
    assert caught.value.message.code == "zip_damaged"


def test_words_are_parted_at_clitics_and_at_boundaries() -> None:
    text = "وبالقاهرة 😀 قال:\nنعم"
    (first, second) = read_words(text, {7})
    assert [[text[s:e] for s, e in word.pieces] for word in first] == [
        ["و", "ب", "القاه", "رة"],
        ["😀"],
        ["قال"],
        [":"],
    ]
    assert [text[w.start : w.end] for w in second] == ["نعم"]


def test_a_cut_between_words_or_at_their_beginning_parts_none() -> None:
    text = "قال نعم  أمس ثم"
    (words,) = read_words(text, [10, 3, 4, 2, 8, 9, 12, 10], clitics=False)
    assert [[text[s:e] for s, e in word.pieces] for word in words] == [["قا", "ل"], ["نعم"], ["أ", "مس"], ["ثم"]]
