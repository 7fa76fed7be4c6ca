"""PDF: the text of its pages, put in reading order and into ordinary letters.

Many Arabic PDFs hold presentation forms, or their letters in the order in which they stand on the page. Forms are
folded into letters here (``warn_pdf_letters`` asks the editor to look at the lam-alefs, which older programs write in
the wrong order), lines that run backwards are turned, and a page that is only a picture is said to be one. Letters that
the file does not tell are shown as such and counted (``warn_pdf_lost``); where they are many, nothing is taken.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from statistics import median

from tahqiq.domain.messages import Message, Trouble
from tahqiq.formats.articles.given import Bytes, Found
from tahqiq.formats.articles.pdf_letters import LOST, letters_of
from tahqiq.formats.decoding import Decoded

MOST_PAGES = 2000

MOST_LOST = 0.2
"""Of all letters: where the file does not tell more of them, its text is of no use."""

_FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]+")
_LAM_ALEF = re.compile("[\ufef5-\ufefc]")
_ARABIC = re.compile("[\u0621-\u064a]")
_FORWARD = re.compile(r"(?<!\w)(?:في|من|على|إلى|عن|أن|التي|الذي|هذا|قال)(?!\w)")
_BACKWARD = re.compile(r"(?<!\w)(?:يف|نم|ىلع|ىلإ|نع|نأ|يتلا|يذلا|اذه|لاق)(?!\w)")
_LEFT_TO_RIGHT = re.compile(r"[A-Za-z0-9\u0660-\u0669]+(?:[.,:/%-]+[A-Za-z0-9\u0660-\u0669]+)*")
_MIRRORED = str.maketrans("()[]{}«»<>", ")(][}{»«><")
_END = re.compile(r"[.!؟?:»\"”]\s*$")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff\u200e\u200f\u202a-\u202e]")


def read(given: Bytes) -> Iterator[Found]:
    """The text of a PDF.

    Raises:
        Trouble: broken, protected by a password, too long, or only pictures of pages.
    """
    pages, pictures, lost = _pages(given)
    if not any(pages):
        raise Trouble("pdf_scanned" if pictures else "document_empty", path=given.name)
    warnings: list[Message] = []
    if lost:
        warnings.append(Message("warn_pdf_lost", {"count": lost, "sign": LOST}))
    whole = "\n".join(pages)
    if _FORMS.search(whole):
        warnings.append(Message("warn_pdf_letters", {"count": len(_LAM_ALEF.findall(whole))}))
    folded = [_FORMS.sub(lambda m: unicodedata.normalize("NFKC", m[0]), page) for page in pages]
    if is_backward("\n".join(folded)):
        warnings.append(Message("warn_pdf_turned"))
        folded = ["\n".join(turned(line) for line in page.split("\n")) for page in folded]
    if pictures:
        numbers = "، ".join(str(number) for number in pictures[:12])
        warnings.append(Message("warn_pdf_pictures", {"count": len(pictures), "pages": numbers}))
    text = "\n\n".join(paragraphs(page) for page in folded if page)
    yield Decoded(text, "utf-8", warnings=tuple(warnings), place=given.place)


def _pages(given: Bytes) -> tuple[list[str], list[int], int]:
    """The text of each page, the numbers of those that are only pictures, and how many letters nobody can know."""
    import pypdfium2  # takes a while to import

    try:
        document = pypdfium2.PdfDocument(given.data)
    except pypdfium2.PdfiumError as error:
        code = "pdf_password" if "password" in str(error).lower() else "pdf_broken"
        raise Trouble(code, path=given.name) from error
    try:
        if len(document) > MOST_PAGES:
            raise Trouble("pdf_too_long", path=given.name, limit=MOST_PAGES)
        pages: list[str] = []
        pictures: list[int] = []
        lost = count = 0
        for number in range(len(document)):
            page = document[number]
            letters = letters_of(page.get_textpage())
            lost, count = lost + letters.lost, count + letters.count
            text = _CONTROL.sub("", letters.text).strip()
            if not text and any(True for _ in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])):
                pictures.append(number + 1)
            pages.append(text)
    except pypdfium2.PdfiumError as error:
        raise Trouble("pdf_broken", path=given.name) from error
    finally:
        document.close()
    if lost > MOST_LOST * count:
        raise Trouble("pdf_without_letters", path=given.name)
    return pages, pictures, lost


def is_backward(text: str) -> bool:
    """Whether Arabic stands in the order of the page, from left to right."""
    return len(_BACKWARD.findall(text)) > 2 * len(_FORWARD.findall(text))


def turned(line: str) -> str:
    """A line in visual order as it is read: backwards, with Latin words and numbers forwards."""
    if not _ARABIC.search(line):
        return line
    back = line[::-1].translate(_MIRRORED)
    return _LEFT_TO_RIGHT.sub(lambda m: m[0][::-1], back)


def paragraphs(page: str) -> str:
    """The lines of a page joined into paragraphs: a line that is full and ends no sentence goes on in the next."""
    lines = [" ".join(line.split()) for line in page.split("\n")]
    lengths = [len(line) for line in lines if line]
    full = 0.8 * median(sorted(lengths)[-max(1, len(lengths) // 2) :]) if lengths else 0
    out: list[str] = []
    goes_on = False
    for line in lines:
        if not line:
            goes_on = False
            continue
        if goes_on:
            out[-1] += f" {line}"
        else:
            out.append(line)
        goes_on = len(line) >= full and not _END.search(line)
    return "\n".join(out)
