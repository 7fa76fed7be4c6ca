"""CoNLL-U: white space before the first word of an article is said there, and nowhere else."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from dataset_samples import Page, Sample

from tahqiq.domain.articles import Article, DateOrigin, Progress
from tahqiq.domain.project import ProjectInfo
from tahqiq.domain.text import text_hash
from tahqiq.formats import conllu, conllu_reader
from tahqiq.formats import items as read_items

PROJECT = ProjectInfo("5f0c3c1e-7f6f-4e0a-9d5b-1d9b0a0c1d2e", "م", "2026-11-22T08:00:00.000Z")


def written(text: str) -> bytes:
    article = Article(
        1,
        "خبر",
        text,
        text_hash(text),
        "",
        "",
        "",
        "",
        None,
        DateOrigin.UNKNOWN,
        "x.txt",
        Progress.NEW,
        "2026-11-22T08:00:00.000Z",
    )
    sample = Sample(PROJECT, {}, (), (), (), (Page(article, (), ()),), ())
    out = io.BytesIO()
    conllu.write(sample.dataset(), out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("text", "first", "said"),
    [
        ("\n\t نعم قال.\nثم نعم.", "1", "SpacesBefore=\\n\\t\\s"),
        (" وبالقاهرة نعم", "1-3", "SpacesBefore=\\s"),
        ("نعم قال.\n نعم ثم", None, ""),
    ],
    ids=["a word", "a word of several", "none"],
)
def test_space_before_an_article_stands_at_its_first_word(
    tmp_path: Path, text: str, first: str | None, said: str
) -> None:
    data = written(text)
    rows = [line.split("\t") for line in data.decode().splitlines() if line[:1].isdecimal()]
    found = [(row[0], part) for row in rows for part in row[9].split("|") if part.startswith("SpacesBefore")]
    assert found == ([(first, said)] if first else [])
    if first:
        assert rows[0][0] == first
    path = tmp_path / "x.conllu"
    path.write_bytes(data)
    (page,) = (item for _, item in conllu_reader.read(path, lambda _: None) if isinstance(item, read_items.Page))
    assert page.article.text == text
