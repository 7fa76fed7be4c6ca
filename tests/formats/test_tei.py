"""TEI and ClaimReview pages: characters that XML cannot hold, files that are none, and memory that does not grow."""

from __future__ import annotations

import io
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from dataset_samples import Page, Sample

from tahqiq.domain.anchors import anchor_at
from tahqiq.domain.annotations import Annotation, Attribution
from tahqiq.domain.articles import Article, DateOrigin, Progress
from tahqiq.domain.entities import Entity, EntityKind
from tahqiq.domain.labels import Label, LabelRole, LabelSet, LineStyle
from tahqiq.domain.messages import Trouble
from tahqiq.domain.project import ProjectInfo
from tahqiq.domain.text import text_hash
from tahqiq.formats import claimreview, claimreview_reader, tei, tei_reader
from tahqiq.formats.dataset import no_text
from tahqiq.formats.items import Page as ReadPage
from tahqiq.formats.losses import counts
from tahqiq.formats.verifying import compare
from tahqiq.services.wording import sentence

AT = "2026-11-22T08:00:00.000Z"
ODD = "قال\x0c: «الملء _x0041_ يبدأ 😀 غدًا» <b>&amp;\t</b>\nثم سكت.</script>"


def sample(pages: tuple[Page, ...] = ()) -> Sample:
    look = ("ادعاء", "Claim", LabelRole.CLAIM, "#0072b2", LineStyle.SOLID, "c")
    labels = LabelSet(1, "غرفة", (Label(1, 1, "claim", *look),), True)
    minister = Entity(3, EntityKind.PLACE, "العاصمة\x02")
    project = ProjectInfo("6f1c1e0a-8d0f-4f43-9c1a-3f0f6a9b7c11", "تجربة", AT)
    return Sample(project, {1: "سلمى"}, (labels,), (minister,), (), pages or (page(1, ODD),), ())


def page(number: int, text: str) -> Page:
    told = ("المصدر", "", "", "", None, DateOrigin.UNKNOWN, "", Progress.NEW, AT)
    article = Article(number, "عنوان\x01_x0001_", text, text_hash(text), *told)
    start = text.index("الملء")
    parts = (anchor_at(text, start, start + 5), anchor_at(text, start + 6, len(text)))
    given = {"verdict": "مضلِّل</script>"}
    claim = Annotation(number, number, 1, parts, given, "\x0b", False, Attribution(3), None, 1, AT, AT)
    return Page(article, (), (claim,))


@pytest.mark.parametrize(("writer", "reader"), [(tei, tei_reader), (claimreview, claimreview_reader)])
def test_characters_that_markup_cannot_hold_come_back(writer: object, reader: object, tmp_path: Path) -> None:
    dataset, path = sample().dataset(), tmp_path / "x"
    with path.open("wb") as out:
        said = writer.write(dataset, out)  # type: ignore[attr-defined]
    found = compare(dataset, reader.read(path, no_text))  # type: ignore[attr-defined]
    assert (found.losses, found.strange, found.left_out) == (counts(said.losses), 0, [])
    (read,) = [item for _, item in reader.read(path, no_text) if isinstance(item, Annotation)]  # type: ignore[attr-defined]
    assert [p.exact for p in read.parts] == [p.exact for p in sample().annotations[0].parts]
    assert read.attributes == {"verdict": "مضلِّل</script>"}


def test_the_text_of_a_tei_corpus_keeps_every_character_in_its_place(tmp_path: Path) -> None:
    with (tmp_path / "x").open("wb") as out:
        tei.write(sample().dataset(), out)
    assert "\x0c" not in (tmp_path / "x").read_text(encoding="utf-8")
    (read,) = [item for _, item in tei_reader.read(tmp_path / "x", no_text) if isinstance(item, ReadPage)]
    assert read.article.text == ODD


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<teiCorpus>",
        b"<teiCorpus xmlns='http://www.tei-c.org/ns/1.0'><TEI/></teiCorpus>",
        b'<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><a><TEI xmlns="http://www.tei-c.org/ns/1.0">&d;</TEI></a>',
    ],
)
def test_what_is_no_corpus_is_refused(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "x.tei.xml").write_bytes(data)
    with pytest.raises(Trouble) as trouble:
        list(tei_reader.read(tmp_path / "x.tei.xml", no_text))
    assert trouble.value.message.code == "xml_broken"
    assert "x.tei.xml" in sentence(trouble.value.message, "ar")


@pytest.mark.parametrize(
    "line", ['{"@type":', '{"@type":"NewsArticle"}', "[]", '{"@type":"ClaimReview","itemReviewed":5}']
)
def test_a_page_whose_json_is_not_ours_is_refused(line: str, tmp_path: Path) -> None:
    (tmp_path / "x.claims.html").write_text(f"{claimreview.BEFORE}{line}{claimreview.AFTER}", encoding="utf-8")
    with pytest.raises(Trouble) as trouble:
        list(claimreview_reader.read(tmp_path / "x.claims.html", no_text))
    assert trouble.value.message.code == "json_broken"


class Nowhere(io.RawIOBase):
    """Takes what is written and keeps nothing."""

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        return len(data)  # type: ignore[arg-type]


@pytest.mark.parametrize("writer", [tei, claimreview], ids=["tei", "claimreview"])
def test_memory_does_not_grow_with_the_articles(writer: object) -> None:
    def peak(count: int) -> int:
        def pages() -> Iterator[Page]:
            return (page(n, f"{n} الملء يبدأ غدًا. " + "نصّ " * 500) for n in range(1, count + 1))

        tracemalloc.start()
        writer.write(replace(sample().dataset(), articles=pages), Nowhere())  # type: ignore[attr-defined]
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(10)
    few, many = peak(50), peak(500)
    assert many < few + 200_000
