"""An editor drops files on the window: in which encodings they are read, and what is said of what is not text."""

from __future__ import annotations

import io
import os
import random
import zipfile
from pathlib import Path

import pytest

from tahqiq.domain.messages import Trouble
from tahqiq.domain.resources import seeds
from tahqiq.formats.decoding import ENCODINGS, control_character, decode
from tahqiq.formats.text import LARGEST, read
from tahqiq.services.wording import sentence

ARABIC = "قال وزير الخارجية الروسي سيرغي لافروف، إن الاتفاقية تعزز الاستقرار.\nوأضاف الوزير أن العلاقات تتطور.\n"


def read_one(path: Path, encoding: str | None = None) -> str:
    return next(read(path, encoding)).text


@pytest.mark.parametrize("seed", seeds(), ids=lambda p: p.stem[:3])
@pytest.mark.parametrize("encoding", [*(e for e in ENCODINGS if e != "windows-1252"), "utf-8-sig", "utf-16", "utf-32"])
def test_an_article_is_read_in_whatever_encoding_it_was_saved(seed: Path, encoding: str) -> None:
    text = seed.read_text(encoding="utf-8")
    data = text.encode(encoding, "ignore")
    decoded = decode(data, seed)
    assert decoded.text == data.decode(encoding)
    assert decoded.sure
    assert decoded.encoding in {encoding, "utf-8", "utf-16-le", "utf-32-le"}
    assert decoded.warnings == ()


@pytest.mark.parametrize("encoding", ["windows-1256", "iso-8859-6", "utf-16-le", "utf-16-be", "utf-8"])
def test_a_paragraph_is_enough_to_know_the_encoding(encoding: str) -> None:
    decoded = decode(ARABIC.encode(encoding), Path("a.txt"))
    assert (decoded.text, decoded.encoding, decoded.sure) == (ARABIC, encoding, True)


def test_arabic_in_utf16_without_a_mark_is_not_taken_for_utf8() -> None:
    data = "السلام عليكم ورحمة الله".encode("utf-16-le")
    data.decode("utf-8")  # which would be valid, and full of U+0006
    assert decode(data, Path("a.txt")).text == "السلام عليكم ورحمة الله"


@pytest.mark.parametrize("words", ["قال", "سوريا", "نعم لا"])
def test_a_few_words_in_an_old_encoding_are_for_a_person_to_decide(words: str) -> None:
    decoded = decode(words.encode("windows-1256"), Path("a.txt"))
    assert not decoded.sure
    assert ("windows-1256", words) in decoded.alternatives
    assert decoded.alternatives[0][0] == decoded.encoding


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre a déclaré à l'issue du sommet que tout était prêt.",
        "El señor Peña dijo que mañana, según fuentes oficiales, será otro día.",
        "Der Präsident sagte, dass er müde sei und öfter über Straßen reise.",
        "The company’s chairman said “no” — twice, and nothing else that day.",
    ],
)
def test_words_of_western_europe_in_an_old_encoding_are_not_taken_for_arabic(text: str) -> None:
    decoded = decode(text.encode("cp1252"), Path("a.txt"))
    assert (decoded.text, decoded.encoding, decoded.sure) == (text, "windows-1252", True)
    assert "windows-1256" in {name for name, _ in decoded.alternatives}


def test_other_latin_words_in_an_old_encoding_are_offered_as_latin_first_and_for_a_person_to_decide() -> None:
    decoded = decode("Minister powiedział, że będzie już gotowy na spotkanie".encode("cp1250"), Path("a.txt"))
    assert (decoded.alternatives[0][0], decoded.sure) == ("windows-1252", False)


@pytest.mark.parametrize("encoding", ["windows-1256", "iso-8859-6"])
def test_a_few_arabic_words_among_latin_ones_are_not_taken_for_accents(encoding: str) -> None:
    text = "The word العربية means Arabic in the language of Egypt, and السلام means peace."
    decoded = decode(text.encode(encoding), Path("a.txt"))
    assert decoded.text == text
    assert decoded.encoding == encoding


def test_the_encoding_that_a_person_says_is_believed() -> None:
    decoded = decode(ARABIC.encode("iso-8859-6"), Path("a.txt"), "iso-8859-6")
    assert (decoded.text, decoded.sure) == (ARABIC, True)
    assert decode("\ufeffنص".encode(), Path("a.txt"), "utf-8").text == "نص"


def test_line_ends_and_what_is_between_letters_stay_as_they_are() -> None:
    text = "سطر\r\nسطر\rنَصٌّ\u00a0ـــ ﷺ\u200fABC 😀\f\tنهاية"
    assert decode(text.encode(), Path("a.txt")).text == text


def test_a_text_that_was_garbled_before_is_not_trusted() -> None:
    decoded = decode(ARABIC.encode().decode("cp1252", "ignore").encode(), Path("a.txt"))
    assert not decoded.sure
    assert [w.code for w in decoded.warnings] == ["warn_mojibake"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (ARABIC + "\ufffd", "warn_replacement"),
        ("<p>" + ARABIC + "</p>", "warn_html"),
        (ARABIC + "\ufefb\ufe8e", "warn_presentation_forms"),
    ],
)
def test_what_looks_odd_in_a_text_is_said(text: str, code: str) -> None:
    decoded = decode(text.encode(), Path("a.txt"))
    assert [w.code for w in decoded.warnings] == [code]
    assert decoded.sure


def test_ligatures_that_are_typed_on_purpose_are_no_presentation_forms() -> None:
    assert decode("قال ﷺ وهو ﷲ".encode(), Path("a.txt")).warnings == ()


def zipped(name: str, method: int = zipfile.ZIP_STORED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        archive.writestr(name, "application/vnd.oasis" if name == "mimetype" else "x" * 50)
    return out.getvalue()


NOISE = random.Random(7).randbytes(4000)
BAD: list[tuple[str, bytes, str]] = [
    ("empty", b"", "text_empty"),
    ("only a mark", b"\xef\xbb\xbf", "text_empty"),
    ("only a mark of utf-16", b"\xff\xfe", "text_empty"),
    ("blank lines", b" \n\t\r\n ", "text_empty"),
    ("no-break spaces", "\u00a0\u200b\ufeff".encode(), "text_empty"),
    ("pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "file_is_pdf"),
    ("png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "file_is_image"),
    ("jpeg", b"\xff\xd8\xff\xe0\0\x10JFIF", "file_is_image"),
    ("gif", b"GIF89a\1\0\1\0", "file_is_image"),
    ("tiff", b"II*\0\x08\0\0\0", "file_is_image"),
    ("webp", b"RIFF\x24\0\0\0WEBPVP8 ", "file_is_image"),
    ("heic", b"\0\0\0\x18ftypheic\0\0\0\0", "file_is_image"),
    ("mp4", b"\0\0\0\x18ftypmp42\0\0\0\0", "file_is_media"),
    ("mp3", b"ID3\x03\0\0\0\0", "file_is_media"),
    ("ogg", b"OggS\0\2\0\0", "file_is_media"),
    ("flac", b"fLaC\0\0\0\x22", "file_is_media"),
    ("wav", b"RIFF\x24\0\0\0WAVEfmt ", "file_is_media"),
    ("matroska", b"\x1aE\xdf\xa3\x01\0\0\0", "file_is_media"),
    ("zip", zipped("a.txt"), "file_is_archive"),
    ("empty zip", b"PK\x05\x06" + b"\0" * 18, "file_is_archive"),
    ("docx", zipped("word/document.xml"), "file_is_office"),
    ("xlsx", zipped("xl/workbook.xml"), "file_is_office"),
    ("odt", zipped("mimetype"), "file_is_office"),
    ("doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 64, "file_is_office"),
    ("rtf", b"{\\rtf1\\ansi\\ansicpg1256 ...}", "file_is_office"),
    ("gzip", b"\x1f\x8b\x08\0\0\0\0\0", "file_is_archive"),
    ("bzip2", b"BZh91AY&SY", "file_is_archive"),
    ("xz", b"\xfd7zXZ\0\0\4", "file_is_archive"),
    ("zstandard", b"\x28\xb5\x2f\xfd\x04\0", "file_is_archive"),
    ("rar", b"Rar!\x1a\x07\x01\0", "file_is_archive"),
    ("7z", b"7z\xbc\xaf\x27\x1c\0\4", "file_is_archive"),
    ("a project", b"SQLite format 3\0" + b"\0" * 84, "file_is_project"),
    ("program of Linux", b"\x7fELF\2\1\1\0", "file_is_binary"),
    ("program of Windows", b"MZ\x90\0\3\0\0\0\4\0\0\0" + b"\0" * 80, "file_is_binary"),
    ("noise", NOISE, "file_is_binary"),
    ("zeros", b"\0" * 400, "text_empty"),
    ("zeros in text", ARABIC.encode() + b"\0" * 40, "file_is_binary"),
    ("cut inside a letter", ARABIC.encode()[:-3], "text_undecodable"),
    ("one wrong byte", ARABIC.encode().replace(b"\n", b"\xff\n", 1), "text_undecodable"),
    ("half a surrogate pair", b"\xff\xfe" + ARABIC.encode("utf-16-le") + b"\x3d\xd8", "text_undecodable"),
    ("odd number of bytes", b"\xff\xfe" + ARABIC.encode("utf-16-le") + b"a", "text_undecodable"),
    ("utf-32 out of range", b"\xff\xfe\0\0" + b"\0\0\x20\0", "text_undecodable"),
    ("escape character", (ARABIC + "\x1b[0m").encode(), "text_control_characters"),
    ("end of file of DOS", (ARABIC + "\x1a").encode(), "text_control_characters"),
    ("a single zero", (ARABIC + "\0" + ARABIC).encode(), "text_control_characters"),
    ("delete", (ARABIC + "\x7f").encode(), "text_control_characters"),
    ("control of the second set", (ARABIC + "\x9d").encode(), "text_control_characters"),
    ("not a character", (ARABIC + "\uffff").encode(), "text_control_characters"),
]


@pytest.mark.parametrize(("data", "code"), [b[1:] for b in BAD], ids=[b[0] for b in BAD])
def test_a_file_that_is_no_article_is_named_with_what_to_do(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "مقال 1.txt"
    path.write_bytes(data)
    with pytest.raises(Trouble) as caught:
        read_one(path)
    assert caught.value.message.code == code
    for language in ("ar", "en"):
        assert "مقال 1.txt" in sentence(caught.value.message, language)


def test_there_are_enough_kinds_of_bad_files() -> None:
    assert len(BAD) >= 40


def test_a_wrong_byte_is_found_by_its_line() -> None:
    with pytest.raises(Trouble) as caught:
        decode(ARABIC.encode() + b"\n\nabc\xff\n", Path("a.txt"))
    assert caught.value.message.params["line"] == 5
    with pytest.raises(Trouble) as caught:
        decode((ARABIC + "x\x01").encode(), Path("a.txt"))
    assert caught.value.message.params == {"path": "a.txt", "line": 3, "character": "U+0001"}


@pytest.mark.parametrize("name", ["klingon", "base64", "hex", "x" * 200, "\0"])
def test_an_encoding_that_does_not_exist_is_answered_with_those_that_do(name: str) -> None:
    with pytest.raises(Trouble) as caught:
        decode(b"abc", Path("a.txt"), name)
    assert caught.value.message.code == "encoding_unknown"
    assert "windows-1256" in str(caught.value.message.params["known"])


def test_the_wrong_encoding_is_refused_not_forced() -> None:
    with pytest.raises(Trouble) as caught:
        decode(ARABIC.encode("windows-1256"), Path("a.txt"), "utf-8")
    assert caught.value.message.code == "text_undecodable"


@pytest.mark.parametrize("kind", ["missing", "folder", "pipe", "device", "too large", "large picture"])
def test_what_is_no_ordinary_file_is_not_read(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "x.txt"
    expected = "file_not_regular"
    if kind == "missing":
        expected = "file_missing"
    elif kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "device":
        path = Path(os.devnull)
    else:
        with path.open("wb") as file:
            file.write(b"\x89PNG\r\n\x1a\n" if kind == "large picture" else b"text")
            file.truncate((LARGEST << 20) + 1)
        expected = "file_is_image" if kind == "large picture" else "text_too_large"
    with pytest.raises(Trouble) as caught:
        read_one(path)
    assert caught.value.message.code == expected


def test_control_characters_are_found_wherever_they_are() -> None:
    assert control_character(ARABIC + "\t\r\n\f\v\x85\u2028") is None
    assert control_character("«» é \u00a0") is None
    for bad in ("\x00", "\x08", "\x1f", "\x7f", "\x80", "\x9f", "\ufffe", "\uffff"):
        assert control_character("ab" + bad + "c") == 2
