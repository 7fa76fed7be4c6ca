"""PDFs that do not say which letters they show, as Qt and others make them with ligatures."""

from __future__ import annotations

from pathlib import Path

import pytest

from tahqiq.domain.messages import Trouble
from tahqiq.formats.articles.given import Bytes
from tahqiq.formats.articles.reading import read_bytes
from tahqiq.formats.decoding import Decoded

KNOWN = {"ق": "afii57442", "ا": "afii57415", "ل": "afii57444", "و": "afii57448", "ن": "afii57446", "م": "afii57445"}
"""Letters by names that every reader of PDFs knows; «؟» below stands for glyphs whose names say nothing."""

SURE = "قال قانون ومال وقوم"


def pdf(*lines: tuple[str, int]) -> bytes:
    """A PDF with lines at heights (points from the bottom), drawn from right to left as it must be."""
    letters = [*KNOWN, "؟"]
    names = b" ".join(b"%d/%s" % (65 + n, KNOWN.get(char, "glyph0391").encode()) for n, char in enumerate(letters))
    drawn = b""
    for text, high in lines:
        codes = bytes(32 if char == " " else 65 + letters.index(char) for char in reversed(text))
        drawn += b"BT /F 20 Tf 50 %d Td (%s) Tj ET\n" % (high, codes)
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Type/Encoding/Differences[%s]>>>>" % names,
    )
    body = b"".join(b"%d 0 obj%s endobj\n" % (n, each) for n, each in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer<</Size 6/Root 1 0 R>>\n%%EOF"


def only(data: bytes) -> Decoded:
    (found,) = read_bytes(Bytes(data, Path("a.pdf")))
    assert isinstance(found, Decoded)
    return found


def test_a_pdf_whose_letters_are_known_has_no_warning() -> None:
    found = only(pdf((SURE, 700)))
    assert found.text == SURE
    assert not found.warnings


def test_letters_that_a_pdf_does_not_tell_are_shown_as_such_and_counted() -> None:
    found = only(pdf((f"{SURE} {SURE} ؟؟قوم ال؟ول", 700)))
    assert found.text == f"{SURE} {SURE} \ufffdقوم ال\ufffdول"
    (warning,) = found.warnings
    assert (warning.code, warning.params["count"]) == ("warn_pdf_lost", 3)


def test_a_pdf_that_tells_few_of_its_letters_is_refused() -> None:
    with pytest.raises(Trouble) as caught:
        only(pdf((f"{SURE} ؟؟؟ ؟؟؟؟؟ ؟؟؟ ؟؟", 700)))
    assert caught.value.message.code == "pdf_without_letters"


def test_lines_are_in_their_order_on_the_page() -> None:
    found = only(pdf(("قوم", 640), ("مال", 670), ("قانون", 700)))
    assert sorted(found.text.split()) == sorted(("قانون", "مال", "قوم"))
