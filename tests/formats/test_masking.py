"""An editor sends tagged articles out without the names of people."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tahqiq.domain.anchors import anchor_at
from tahqiq.domain.annotations import Attribution, LinkKind
from tahqiq.domain.entities import Entity, EntityKind, Spelling
from tahqiq.formats.losses import counts
from tahqiq.formats.table import exports
from tahqiq.services.commands.annotations import AddAnnotation
from tahqiq.services.commands.articles import ImportArticles, NewArticle
from tahqiq.services.commands.entities import AddEntity, NewEntity
from tahqiq.services.commands.links import AddLink
from tahqiq.services.exporting import ExportChoice, export, export_preview
from tahqiq.services.masking import Masking
from tahqiq.services.session import Session

TEXT = "قال هاني عبد الغفّار 😀 إن الماء كافٍ، ولعبدالغفار رأي آخر. وسكت نبيل شوقي."
OTHER = "ردّ عبد الغفار على سؤال."
SPELLINGS = (Spelling(1, "عبد الغفار"), Spelling(2, "عبدالغفار"))
PERSON = Entity(7, EntityKind.PERSON, "هاني عبد الغفّار", spellings=SPELLINGS)
PIECES = ["هاني عبد الغفّار", "عبدالغفار", "لعبد الغفار", "قال", "،", "😀", "\n", "ً"]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "p.tahqiq", "سلمى") as opened:
        opened.do(
            ImportArticles(
                [
                    NewArticle("هاني عبد الغفّار يتحدّث", TEXT, author="ليلى أحمد", url="https://example.org/ghaffar"),
                    NewArticle("ردّ", OTHER),
                ]
            )
        )
        label = {each.code: each.id for each in opened.read.labels()}
        person = opened.do(AddEntity(NewEntity(EntityKind.PERSON, PERSON.name, spellings=("عبدالغفار",))))
        start = TEXT.index("الماء")
        said = Attribution(person, cue=anchor_at(TEXT, 0, 3), mention=anchor_at(TEXT, 4, 9))
        quote = opened.do(
            AddAnnotation(1, label["quote"], ((start, start + 9),), attribution=said, note="هاني عبد الغفار؟")
        )
        opened.do(AddAnnotation(1, label["quote"], ((0, 6), (start, start + 5))))
        name = TEXT.index("نبيل شوقي")
        opened.do(AddAnnotation(1, label["person"], ((name, name + 9),)))
        reply = opened.do(AddAnnotation(2, label["claim"], ((0, 14),)))
        opened.do(AddLink(LinkKind.CONTRADICTS, quote, reply, "ردّ عبد الغفار"))
        yield opened


@pytest.mark.parametrize("format_", exports(), ids=lambda f: f.name)
def test_no_known_name_leaves_the_house_and_every_span_keeps_its_words(
    session: Session, tmp_path: Path, format_: object
) -> None:
    seen = export_preview(session, format_.name, ExportChoice(masked=True))  # type: ignore[attr-defined]
    assert counts(seen.losses) == counts(seen.announced)
    assert [m.params["count"] for m in seen.losses if m.code == "loss_masked"] == [2]


def test_a_name_has_one_number_in_every_article(session: Session, tmp_path: Path) -> None:
    target = tmp_path / "x.jsonl"
    export(session, "jsonl", target, ExportChoice(masked=True))
    whole = target.read_text(encoding="utf-8")
    for name in ("غفار", "غفّار", "نبيل", "سلمى", "ليلى", "ghaffar"):
        assert name not in whole
    records = [json.loads(line) for line in whole.splitlines()]
    texts = [r["text"] for r in records if r["type"] == "article"]
    assert texts == [
        "قال [شخص 1] 😀 إن الماء كافٍ، ول[شخص 1] رأي آخر. وسكت [شخص 2].",
        "ردّ [شخص 1] على سؤال.",
    ]
    words = [[p["exact"] for p in r["parts"]] for r in records if r["type"] == "annotation"]
    assert words == [["الماء كاف"], ["قال [شخص 1]", "الماء"], ["[شخص 2]"], ["ردّ [شخص 1]"]]
    manifest = json.loads((tmp_path / "x.jsonl.manifest.json").read_text(encoding="utf-8"))
    assert manifest["choice"]["masked"] is True
    assert {"kind": "masked", "count": 2}.items() <= next(
        k for k in manifest["losses"] if k["kind"] == "masked"
    ).items()
    report = export(session, "jsonl", target, ExportChoice(masked=True, with_text=False))
    assert (report.articles, report.annotations) == (2, 4)
    assert "[شخص 1] 😀" not in "".join(r.get("text", "") for r in map(json.loads, target.read_text().splitlines()))


def test_who_is_tagged_in_a_later_article_or_in_one_that_stays_is_masked_in_every_other(
    session: Session, tmp_path: Path
) -> None:
    label = {each.code: each.id for each in session.read.labels()}
    texts = ["سُئلت ليلى منصور عن الماء، فقالت ليلى ومنصور شيئا.", "تحدثت ليلى منصور.", "وصلت سمية."]
    session.do(ImportArticles([NewArticle("خبر", text) for text in texts]))
    first, second, third = [a.id for a in session.read.articles()][-3:]
    assert session.read.article(second).text == texts[1]
    session.do(AddAnnotation(second, label["person"], ((6, 16),)))
    session.do(AddAnnotation(third, label["person"], ((5, 9),)))
    target = tmp_path / "x.jsonl"
    export(session, "jsonl", target, ExportChoice(masked=True, article_ids=(first,)))
    (text,) = [
        r["text"] for r in map(json.loads, target.read_text(encoding="utf-8").splitlines()) if r["type"] == "article"
    ]
    assert text == "سُئلت [شخص 3] عن الماء، فقالت ليلى و[شخص 3] شيئا."


@given(pieces=st.lists(st.sampled_from(PIECES), max_size=12), data=st.data())
def test_a_span_outside_names_keeps_its_words_and_one_inside_takes_in_all_of_it(
    pieces: list[str], data: st.DataObject
) -> None:
    text = " ".join(pieces)
    masked = Masking([PERSON]).mask(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    now = masked.text[masked.start(start) : max(masked.start(start), masked.end(end))]
    inside = [c for c in masked.cuts if c[0] < end and start < c[1]]
    if not inside:
        assert now == text[start:end]
    else:
        assert now.count("[شخص 7]") == len(inside)
    assert "غفار" not in masked.text.replace("ّ", "")
