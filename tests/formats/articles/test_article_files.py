"""Articles out of web pages, feeds, documents, archives and tables: what comes in, what is refused, and why."""

from __future__ import annotations

import gzip
import io
import json
import os
import stat
import zipfile
from pathlib import Path

import docx
import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from tahqiq.domain.messages import Trouble
from tahqiq.formats.articles import archive, pdf, tables
from tahqiq.formats.articles.given import Bytes, Found, Refused
from tahqiq.formats.articles.reading import read, read_bytes
from tahqiq.formats.decoding import Decoded

SAID = (
    "قالت وزيرة البيئة سلمى الهاشمي يوم الأحد إن مشروع تحلية المياه في الميناء سيبدأ العمل قبل نهاية السنة، "
    "وأضافت أن كلفته لن تتجاوز ما أعلن في الربيع الماضي."
)
OTHER = SAID.replace("البيئة", "النقل").replace("المياه", "الرمال")


def page(head: str = "", body: str = "", charset: str = "utf-8") -> bytes:
    menu = "<nav><a href='/'>الرئيسية</a> <a href='/s'>رياضة</a></nav>"
    main = (
        body or f"<article><h1>الوزيرة: التحلية قبل نهاية السنة</h1><p>{SAID}</p><p>{OTHER}</p><p>{SAID}</p></article>"
    )
    text = (
        f"<!doctype html><html lang='ar' dir='rtl'><head><meta charset='{charset}'><title>صفحة</title>{head}</head>"
        f"<body>{menu}{main}<footer>جميع الحقوق محفوظة</footer><script>var secret = 1</script></body></html>"
    )
    return text.encode({"windows-1256": "cp1256"}.get(charset, charset))


def taken(data: bytes, name: str, encoding: str | None = None) -> list[Found]:
    return list(read_bytes(Bytes(data, Path(name), encoding=encoding)))


def one(data: bytes, name: str) -> Decoded:
    (found,) = taken(data, name)
    assert isinstance(found, Decoded)
    return found


def why_not(data: bytes, name: str) -> str:
    with pytest.raises(Trouble) as caught:
        taken(data, name)
    return caught.value.message.code


def zipped(*members: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members:
            made.writestr(name, data)
    return out.getvalue()


# Web pages


@pytest.mark.parametrize("charset", ["utf-8", "windows-1256"])
def test_a_saved_page_gives_the_article_without_what_stands_round_it(charset: str) -> None:
    found = one(page(charset=charset), "saved.html")
    assert found.text.startswith("الوزيرة: التحلية قبل نهاية السنة\n")
    assert SAID in found.text
    assert "الرئيسية" not in found.text
    assert "secret" not in found.text
    assert "الحقوق" not in found.text


def test_what_a_page_says_of_itself_is_kept_with_where_it_says_it() -> None:
    linked = json.dumps(
        {
            "@type": "NewsArticle",
            "headline": "عنوان البيانات",
            "datePublished": "2024-06-18T09:00:00+03:00",
            "author": [{"name": "ليلى"}, {"name": "سامي"}],
            "publisher": {"name": "الراي"},
        }
    )
    found = one(page(f'<script type="application/ld+json">{linked}</script>'), "saved.html")
    assert found.particulars["published"] == "2024-06-18"
    assert found.particulars["author"] == "ليلى، سامي"
    assert found.particulars["source"] == "الراي"
    said = {w.params["what"]: w.params["where"] for w in found.warnings if w.code == "warn_said_by_page"}
    assert said["published"] == "JSON-LD datePublished"


def test_a_date_in_the_page_head_is_taken_where_there_is_no_other() -> None:
    head = '<meta property="article:published_time" content="2023-10-12T01:00:00Z">'
    assert one(page(head), "a.html").particulars["published"] == "2023-10-12"
    assert "published" not in one(page('<meta name="date" content="yesterday">'), "a.html").particulars


def test_a_page_without_an_article_says_so() -> None:
    assert why_not(page(body="<div>لا شيء</div>"), "empty.html") == "page_without_article"


# Feeds


def feed(items: str, kind: str = "rss") -> bytes:
    if kind == "atom":
        return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>النور</title>{items}</feed>'.encode()
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>النور</title>{items}</channel></rss>'.encode()


def test_each_entry_of_a_feed_is_an_article_with_its_day_and_address() -> None:
    entry = (
        "<item><title>عنوان</title><link>https://example.org/1</link><pubDate>Tue, 18 Jun 2024 21:00:00 GMT</pubDate>"
        f"<description><![CDATA[<p>{SAID}</p><p>فقرة &amp; أخرى</p>]]></description></item>"
    )
    first, empty = taken(feed(entry + "<item><title>بلا نص</title></item>"), "news.xml")
    assert isinstance(first, Decoded)
    assert first.text == f"عنوان\n{SAID}\nفقرة & أخرى"
    assert first.particulars == {
        "title": "عنوان",
        "source": "النور",
        "url": "https://example.org/1",
        "published": "2024-06-18",
    }
    assert isinstance(empty, Refused)
    assert (empty.message.code, empty.place) == ("feed_entry_empty", "#2")


def test_an_atom_feed_is_read_too() -> None:
    entry = (
        f"<entry><title>ع</title><link href='https://example.org/2'/><updated>2024-06-18T00:00:00Z</updated>"
        f"<content type='html'>&lt;p&gt;{SAID}&lt;/p&gt;</content></entry>"
    )
    found = one(feed(entry, "atom"), "news.atom")
    assert found.text == f"ع\n{SAID}"
    assert found.particulars["url"] == "https://example.org/2"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>', "xml_entities"),
        (b'<!DOCTYPE r [<!ENTITY a "aa"><!ENTITY b "&a;&a;&a;">]><rss>&b;</rss>', "xml_entities"),
        (b"<rss><channel><item>", "xml_broken"),
        (b"<rss><channel></channel></rss>", "feed_empty"),
    ],
)
def test_a_bad_feed_is_refused_with_its_reason(data: bytes, code: str) -> None:
    assert why_not(data, "bad.xml") == code


# Documents


def document(*paragraphs: str, title: str = "") -> bytes:
    made = docx.Document()
    made.core_properties.title = title
    for paragraph in paragraphs:
        made.add_paragraph(paragraph)
    made.add_table(1, 2).rows[0].cells[1].text = "خلية"
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def test_a_word_document_gives_paragraphs_and_tables_in_order() -> None:
    found = one(document(SAID, OTHER, title="عنوان المستند"), "a.docx")
    assert found.text == f"{SAID}\n{OTHER}\nخلية"
    assert found.particulars["title"] == "عنوان المستند"


@pytest.mark.parametrize("data", [b"PK\x03\x04 cut", zipped(("x.txt", b"no document")), b""])
def test_a_broken_word_document_is_refused(data: bytes) -> None:
    assert why_not(data, "a.docx") in ("document_broken", "text_empty")


def test_a_pdf_gives_its_paragraphs(qapp, tmp_path: Path) -> None:
    from PySide6.QtGui import QFont, QPdfWriter, QTextDocument

    path = tmp_path / "a.pdf"
    writer = QPdfWriter(str(path))
    made = QTextDocument()
    made.setDefaultFont(QFont("Noto Sans Arabic", 12))  # Qt does not tell the ligatures of every font
    made.setHtml(f"<div dir='rtl'><p>{SAID}</p><p>{OTHER}</p></div>")
    made.print_(writer)
    del writer
    words = " ".join(one(path.read_bytes(), "a.pdf").text.split())
    assert "وزيرة البيئة سلمى الهاشمي" in words
    assert words.index("البيئة") < words.index("النقل")


def test_a_pdf_of_pictures_says_so_and_a_broken_one_too(qapp, tmp_path: Path) -> None:
    from PySide6.QtGui import QImage, QPainter, QPdfWriter

    path = tmp_path / "scan.pdf"
    writer = QPdfWriter(str(path))
    picture = QImage(200, 200, QImage.Format.Format_RGB32)
    picture.fill(0xFF8080)
    painter = QPainter(writer)
    painter.drawImage(0, 0, picture)
    painter.end()
    assert why_not(path.read_bytes(), "scan.pdf") == "pdf_scanned"
    assert why_not(b"%PDF-1.7\nbroken", "b.pdf") == "pdf_broken"


def test_lines_that_run_backwards_are_turned() -> None:
    assert pdf.turned("2024 وينوي يف ةمقلا") == "القمة في يونيو 2024"
    assert pdf.turned("12.5 (TASS) لاق") == "قال (TASS) 12.5"
    assert pdf.turned("plain words") == "plain words"
    assert pdf.is_backward("لاق يذلا يف نم")
    assert not pdf.is_backward("قال الذي في من")


def test_full_lines_of_a_page_are_joined_and_short_ones_end_a_paragraph() -> None:
    full = "كلمة أخرى في سطر طويل من أول الصفحة إلى آخرها بلا"
    assert pdf.paragraphs(f"عنوان\n{full}\n{full}\nنهاية.\nفقرة") == f"عنوان\n{full} {full} نهاية.\nفقرة"


# Web archives


def warc(*pages: bytes, kind: str = "text/html") -> bytes:
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=True)
    for number, data in enumerate(pages):
        headers = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.1")
        address = f"https://example.org/{number}"
        record = writer.create_warc_record(address, "response", payload=io.BytesIO(data), http_headers=headers)
        writer.write_record(record)
    return out.getvalue()


def test_each_page_of_a_web_archive_is_an_article_with_its_address() -> None:
    data = warc(page(), page(body="<p>قصير</p>"))
    first, second = taken(data, "crawl.warc.gz")
    assert isinstance(first, Decoded)
    assert first.particulars["url"] == "https://example.org/0"
    assert isinstance(second, Refused)
    assert second.message.code == "page_without_article"
    assert isinstance(taken(gzip.decompress(data), "crawl.warc")[0], Decoded)


def test_a_web_archive_without_pages_or_broken_is_refused() -> None:
    assert why_not(warc(b"GIF89a", kind="image/gif"), "a.warc.gz") == "warc_empty"
    assert why_not(gzip.compress(bytes(20 << 20)), "a.warc.gz") == "warc_broken"
    assert why_not(gzip.compress(b"WARC/1.0\r\n" + bytes(20 << 20)), "a.warc.gz") == "archive_blown_up"
    assert why_not(b"WARC/1.0\r\nbroken", "a.warc") in ("warc_broken", "warc_empty")


# Tables


def test_the_columns_of_a_table_are_known_by_their_names_in_both_languages() -> None:
    data = f"التاريخ;العنوان;النص\n2024-06-18;عنوان;{SAID}\n".encode("cp1256")
    found = one(data, "a.csv")
    assert found.text == f"عنوان\n{SAID}"
    assert found.particulars["published"] == "2024-06-18"


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("14/03/2024", "2024-03-14"),
        ("٣/١٢/٢٠٢٤", "2024-12-03"),
        ("3-12-2024 10:15", "2024-12-03"),
        ("12/31/2024", "2024-12-31"),
        ("2024-03-14T10:00:00Z", "2024-03-14"),
        ("31/02/2024", None),
        ("قبل العيد", None),
    ],
)
def test_a_day_of_a_table_is_read_day_first_and_one_that_cannot_be_read_is_told(printed: str, day: str | None) -> None:
    (found,) = taken(f"text,published\n{SAID},{printed}\n".encode(), "a.csv")
    assert isinstance(found, Decoded)
    assert found.particulars.get("published") == day
    assert [w.code for w in found.warnings] == ["warn_said_by_page" if day else "warn_date_unread"]


def test_columns_are_shown_with_samples_and_taken_as_a_person_says() -> None:
    given = Bytes(f"c1,c2\nأ,{SAID[:30]}\n".encode(), Path("a.csv"))
    shown = tables.columns(given)
    assert shown.names == ("c1", "c2")
    assert shown.samples["c1"] == ("أ",)
    assert shown.guess == {}
    (found,) = tables.read(given, {"text": "c2", "title": "c1"})
    assert isinstance(found, Decoded)
    assert found.particulars["title"] == "أ"
    assert why_not(given.data, "a.csv") == "table_without_text"


def test_a_row_that_cannot_be_taken_leaves_the_others() -> None:
    good = json.dumps({"text": SAID}, ensure_ascii=False)
    lines = [good, "{broken", "[1]", json.dumps({"text": ""}), json.dumps({"text": "ا\u0001ب"}), good]
    found = taken("\n".join(lines).encode(), "a.jsonl")
    assert [isinstance(one, Decoded) for one in found] == [True, False, False, False, False, True]
    assert [f.place for f in found if isinstance(f, Refused)] == ["#2", "#3", "#4", "#5"]


def test_a_list_of_objects_in_json_is_a_table() -> None:
    data = json.dumps({"articles": [{"content": SAID, "headline": "ع"}]}, ensure_ascii=False).encode()
    assert one(data, "a.json").text == f"ع\n{SAID}"


@pytest.mark.parametrize("data", [b'"open,quote\n', b"", b"\n\n", b"[" * 100_000])
def test_a_broken_table_is_refused(data: bytes) -> None:
    assert why_not(data, "a.json" if data.startswith(b"[") else "a.csv").startswith(("table_", "text_"))


# ZIP archives


def test_articles_of_an_archive_come_one_by_one_and_what_is_dangerous_is_named() -> None:
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    out = io.BytesIO(zipped(("a.txt", SAID.encode()), ("../up.txt", b"x"), ("in/b.html", page()), ("n.zip", zipped())))
    with zipfile.ZipFile(out, "a") as more:
        more.writestr(link, "/etc/passwd")
        more.writestr(".hidden.txt", "x")
        more.writestr("picture.jpg", b"\xff\xd8\xff")
    found = taken(out.getvalue(), "news.zip")
    assert sorted(f.place for f in found if isinstance(f, Decoded)) == ["a.txt", "in/b.html"]
    reasons = {f.place: f.message.code for f in found if isinstance(f, Refused)}
    assert reasons == {"../up.txt": "archive_name_outside", "n.zip": "archive_in_archive", "link.txt": "archive_link"}


def test_an_archive_that_blows_up_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    data = zipped(("zeros.txt", bytes(30 << 20)))
    assert why_not(data, "bomb.zip") == "archive_blown_up"
    monkeypatch.setattr(archive, "MOST_MEMBERS", 1)
    assert why_not(zipped(("a.txt", b"a"), ("b.txt", b"b")), "many.zip") == "archive_too_many"


@pytest.mark.parametrize("cut", [30, 100, -30])
def test_an_archive_that_is_cut_short_is_refused(cut: int) -> None:
    assert why_not(zipped(("a.txt", SAID.encode() * 9))[:cut], "cut.zip") == "archive_broken"


def test_a_damaged_member_leaves_the_others() -> None:
    data = bytearray(zipped(("a.txt", os.urandom(400)), ("b.txt", SAID.encode())))
    data[60:90] = bytes(30)
    found = taken(bytes(data), "damaged.zip")
    assert [type(f).__name__ for f in found] == ["Refused", "Decoded"]


def test_nothing_is_written_beside_an_archive(tmp_path: Path) -> None:
    path = tmp_path / "news.zip"
    path.write_bytes(zipped(("a.txt", SAID.encode()), ("../up.txt", b"x")))
    list(read(path))
    assert [p.name for p in tmp_path.iterdir()] == ["news.zip"]


def test_a_long_web_archive_and_one_that_is_cut_are_read_as_far_as_they_go() -> None:
    pages = [page(body=f"<p>{n} {SAID}</p>" * 3) for n in range(40)]
    data = warc(*pages)
    assert len(taken(data, "a.warc.gz")) == 40
    assert len([one for one in taken(data[:-300], "a.warc.gz") if isinstance(one, Decoded)]) == 39
