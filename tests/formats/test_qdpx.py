"""REFI-QDA projects of other tools, and files that are none."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from lxml import etree

from tahqiq.domain.annotations import Annotation, Link, LinkKind
from tahqiq.domain.labels import Label
from tahqiq.domain.messages import Trouble
from tahqiq.formats import qdpx_reader
from tahqiq.formats.bundles import opened
from tahqiq.formats.dataset import no_text
from tahqiq.formats.items import Annotator, LeftOut, Page
from tahqiq.formats.qdpx_project import Notes, Project, guid_of
from tahqiq.formats.table import of_file
from tahqiq.services.commands.annotations import AddAnnotation
from tahqiq.services.commands.articles import ImportArticles, NewArticle
from tahqiq.services.exporting import export
from tahqiq.services.session import Session
from tahqiq.services.wording import sentence

TEXT = "قال الوزير 😀 إن «الملء يبدأ غدًا».\nولا شيء غير ذلك."
HEAD = '<Project xmlns="urn:QDA-XML:project:1.0" name="دراسة" origin="QualCoder 3.5">'
G = "00000000-0000-4000-8000-0000000000{:02}"
USERS = f'<Users><User guid="{G.format(1)}" name="منى"/></Users>'
CODES = (
    f'<CodeBook><Codes><Code guid="{G.format(2)}" name="وعد" isCodable="true" color="#00FF00">'
    f'<Code guid="{G.format(3)}" name="claim" isCodable="true"/></Code></Codes></CodeBook>'
)


def selection(number: int, words: str, *codes: int, inside: str = "") -> str:
    start = TEXT.index(words)
    codings = "".join(
        f'<Coding guid="{G.format(number * 10 + i)}" creatingUser="{G.format(1)}" '
        f'creationDateTime="2025-01-02T03:04:05Z"><CodeRef targetGUID="{G.format(code)}"/></Coding>'
        for i, code in enumerate(codes)
    )
    place = f'startPosition="{start}" endPosition="{start + len(words)}"'
    return f'<PlainTextSelection guid="{G.format(number)}" {place}>{inside}{codings}</PlainTextSelection>'


def source(*inside: str, path: str = f"internal://{G.format(5)}.txt") -> str:
    return f'<TextSource guid="{G.format(5)}" name="مقابلة" plainTextPath="{path}">{"".join(inside)}</TextSource>'


def made(place: Path, *inside: str, name: str = "project.qde", text: bytes | None = None) -> Path:
    with zipfile.ZipFile(place, "w") as archive:
        archive.writestr(name, f"{HEAD}{''.join(inside)}</Project>")
        archive.writestr(f"Sources/{G.format(5)}.txt", TEXT.encode("utf-8-sig") if text is None else text)
    return place


def items(path: Path) -> list[object]:
    return [item for _, item in qdpx_reader.read(path, no_text)]


def test_a_project_of_another_tool_comes_in_with_codes_people_notes_and_links(tmp_path: Path) -> None:
    path = made(
        tmp_path / "study.qdpx",
        USERS,
        CODES,
        "<Sources>",
        source(
            selection(6, "الملء يبدأ غدًا", 2, 3, inside="<Description>تحقّق</Description>"),
            selection(7, "ولا شيء"),
            selection(8, "الوزير", 3),
        ),
        f'<PictureSource guid="{G.format(9)}" name="صورة"/></Sources>',
        f'<Links><Link guid="{G.format(10)}" name="Supports" originGUID="{G.format(6)}" targetGUID="{G.format(8)}"/>'
        f'<Link guid="{G.format(11)}" name="يشبه" originGUID="{G.format(6)}" targetGUID="{G.format(8)}"/></Links>',
        f'<Cases><Case guid="{G.format(12)}" name="الوزير"/></Cases>',
    )
    assert of_file(path) is not None
    assert getattr(of_file(path), "name", "") == "qdpx"
    found = items(path)
    (page,) = [i for i in found if isinstance(i, Page)]
    assert (page.article.title, page.article.text) == ("مقابلة", TEXT)
    labels = {i.id: i for i in found if isinstance(i, Label)}
    annotations = [i for i in found if isinstance(i, Annotation)]
    said = [(labels[a.label_id].name_ar, a.parts[0].exact, a.note) for a in annotations]
    words = "الملء يبدأ غدًا"
    assert said == [("وعد", words, "تحقّق"), ("claim", words, "تحقّق"), ("claim", "الوزير", "")]
    assert labels[annotations[0].label_id].color == "#00ff00"
    assert [i.name for i in found if isinstance(i, Annotator)] == ["منى", ""]  # links have no maker
    assert annotations[0].created_at == "2025-01-02T03:04:05Z"
    (link,) = [i for i in found if isinstance(i, Link)]
    assert (link.kind, link.a_id, link.b_id) == (LinkKind.SUPPORTS, annotations[0].id, annotations[2].id)
    left = [sentence(i.message, "en") for i in found if isinstance(i, LeftOut)]
    assert len(left) == 4
    assert all(any(word in one for one in left) for word in ("PictureSource", "PlainTextSelection", "يشبه", "Case"))


def test_selections_outside_the_text_and_sources_without_one_are_listed(tmp_path: Path) -> None:
    outside = f'<PlainTextSelection guid="{G.format(6)}" startPosition="5" endPosition="9999">'
    bad = f'{outside}<Coding guid="{G.format(7)}"><CodeRef targetGUID="{G.format(2)}"/></Coding></PlainTextSelection>'
    odd = bad.replace('"5"', '"abc"')
    elsewhere = source(path="internal://../../etc/passwd")
    path = made(tmp_path / "x.qdpx", CODES, "<Sources>", source(bad, odd), elsewhere, "</Sources>")
    codes = [i.message.code for i in items(path) if isinstance(i, LeftOut)]
    assert codes == ["left_out_span", "left_out_span", "left_out_no_pair"]


BOMB = '<!DOCTYPE p [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><Project xmlns="urn:QDA-XML:project:1.0">&b;'
OUTSIDE = '<!DOCTYPE p [<!ENTITY a SYSTEM "file:///etc/passwd">]><Project xmlns="urn:QDA-XML:project:1.0">&a;'


@pytest.mark.parametrize(
    ("qde", "code"),
    [
        (f"{BOMB}</Project>", "xml_entities"),
        (f"{OUTSIDE}</Project>", "xml_entities"),
        (HEAD, "xml_broken"),
        ("", "xml_broken"),
        ("<a>" * 100_000, "xml_broken"),
        ('<Project xmlns="urn:QDA-XML:codebook:1.0"/>', "xml_broken"),
    ],
)
def test_a_project_that_is_none_is_refused(tmp_path: Path, qde: str, code: str) -> None:
    with zipfile.ZipFile(tmp_path / "x.qdpx", "w") as archive:
        archive.writestr("project.qde", qde)
    with pytest.raises(Trouble) as trouble:
        items(tmp_path / "x.qdpx")
    assert trouble.value.message.code == code
    assert "x.qdpx" in sentence(trouble.value.message, "ar")


@pytest.mark.parametrize(
    ("name", "code"), [("../project.qde", "zip_leads_outside"), ("notes.txt", "corpus_nothing")], ids=str
)
def test_a_zip_that_leads_outside_or_holds_no_project_is_refused(tmp_path: Path, name: str, code: str) -> None:
    with pytest.raises(Trouble) as trouble:
        items(made(tmp_path / "x.qdpx", name=name))
    assert trouble.value.message.code == code


def test_a_zip_cut_short_and_one_that_blows_up_are_refused(tmp_path: Path) -> None:
    path = made(tmp_path / "x.qdpx")
    path.write_bytes(path.read_bytes()[:-30])
    with pytest.raises(Trouble) as cut:
        items(path)
    assert cut.value.message.code == "zip_damaged"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.qde", b" " * (64 << 20))
    with pytest.raises(Trouble) as bomb:
        items(path)
    assert bomb.value.message.code == "zip_too_large"


def test_an_article_of_white_space_alone_comes_back(tmp_path: Path) -> None:
    with Session.create(tmp_path / "p.tahqiq") as session:
        session.do(ImportArticles([NewArticle("فراغ", " \n ")]))
        report = export(session, "qdpx", tmp_path / "a.qdpx")
    assert report.articles == 1
    texts = [
        item.article.text for _, item in qdpx_reader.read(tmp_path / "a.qdpx", lambda _: None) if isinstance(item, Page)
    ]
    assert texts == [" \n "]


def note(number: int, text: str, name: str = "مذكّرة") -> str:
    return f'<Note guid="{G.format(number)}" name="{name}"><PlainTextContent>{text}</PlainTextContent></Note>'


def reference(number: int) -> str:
    return f'<NoteRef targetGUID="{G.format(number)}"/>'


def test_notes_come_in_wherever_they_stand_and_those_about_no_words_are_listed(tmp_path: Path) -> None:
    path = made(
        tmp_path / "notes.qdpx",
        f"<Notes>{note(20, 'عن المشروع')}{note(21, 'ثانية')}{note(22, 'أولى')}</Notes>",
        CODES,
        "<Sources>",
        source(
            selection(6, "الوزير", 3, inside=reference(22) + reference(21)),
            selection(7, "الملء", 3, inside=reference(22)),
        ),
        f"</Sources><Description>وصف المشروع</Description>{reference(20)}",
    )
    found = items(path)
    assert [i.note for i in found if isinstance(i, Annotation)] == ["أولى\nثانية", "أولى"]
    left = [i.message for i in found if isinstance(i, LeftOut)]
    assert [(m.code, m.params["words"]) for m in left] == [
        ("left_out_note", "وصف المشروع"),
        ("left_out_note", "عن المشروع"),
    ]


def test_what_a_code_means_becomes_the_guideline_of_its_label_and_sets_are_listed(tmp_path: Path) -> None:
    book = (
        f'<CodeBook><Codes><Code guid="{G.format(2)}" name="وعد" isCodable="true"><Description>ما سيُفعل</Description>'
        "</Code></Codes></CodeBook>"
    )
    sets = f'<Sets><Set guid="{G.format(30)}" name="كل الرموز"/></Sets>'
    path = made(tmp_path / "x.qdpx", book, "<Sources>", source(selection(6, "الملء", 2)), "</Sources>", sets)
    found = items(path)
    assert [i.guidelines for i in found if isinstance(i, Label)] == ["ما سيُفعل"]
    assert [i.message.params["line"] for i in found if isinstance(i, LeftOut)] == ["Set ×1"]


def test_notes_of_our_own_file_are_not_kept_when_they_were_read(tmp_path: Path) -> None:
    text = "وعد الوزير بالحضور، ثم غاب الوزير."
    with Session.create(tmp_path / "p.tahqiq") as session:
        article = session.do(ImportArticles([NewArticle("خبر", text)])).added[0]
        label = session.read.labels()[0].id
        for start in range(20):
            session.do(AddAnnotation(article, label, ((start, start + 3),), note=f"ملاحظة {start}"))
        export(session, "qdpx", tmp_path / "p.qdpx")
    with opened(tmp_path / "p.qdpx") as bundle:
        project = Project(tmp_path / "p.qdpx", "project.qde", bundle)
        notes = Notes(project, str, keep=False)
        asked = [guid_of(e, "targetGUID") for e in _references(bundle.read("project.qde"))]
        assert len(asked) == 20
        assert all(notes.get(guid) for guid in asked)
        assert not list(notes.unused())


def _references(data: bytes) -> list[etree._Element]:
    return list(etree.fromstring(data).iter("{urn:QDA-XML:project:1.0}NoteRef"))
