"""Where a report is cut into pages."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tahqiq.domain.jobs import Cancelled
from tahqiq.ui.paging import Line, Page, cut, pages
from tahqiq.ui.printing import paper

FINDING = (
    "<section><h2>{n}. رقم، أهمية كبيرة</h2><p class='status'>مفتوح</p><p class='why'>العدد 21 هنا و13 هناك</p>"
    "<blockquote><p dir='auto'>{words}</p><footer>الراي · 2015</footer></blockquote>"
    "<blockquote><p dir='auto'>{words}</p><footer>النور · 2015</footer></blockquote></section>"
)


def laid_out(words: str, findings: int = 40):
    body = "".join(FINDING.format(n=n, words=words) for n in range(1, findings + 1))
    document = paper(f"<html><body><h1>تقرير</h1>{body}</body></html>", rtl=True)
    document.setTextWidth(480)
    return document


def spans(document):
    """Each block with the top and bottom of its lines."""
    block, found = document.begin(), []
    while block.isValid():
        top = document.documentLayout().blockBoundingRect(block).top()
        lines = [block.layout().lineAt(n) for n in range(block.layout().lineCount())]
        found.append((block, [(top + line.y(), top + line.y() + line.height()) for line in lines]))
        block = block.next()
    return found


def page_of(made: list[Page], line: tuple[float, float]) -> int:
    there = [n for n, page in enumerate(made) if page.top - 0.01 <= line[0] and line[1] <= page.bottom + 0.01]
    assert len(there) == 1, "every line is printed whole and once"
    return there[0]


@pytest.mark.parametrize("height", [310, 333, 357, 420, 533, 700])
@pytest.mark.parametrize("words", ["قال لافروف ذلك.", "قال لافروف إن العلاقات بين البلدين شهدت تقدمًا ملحوظًا " * 8])
def test_a_heading_stands_on_the_page_of_what_it_is_the_heading_of(qapp, height, words) -> None:
    document = laid_out(words)
    made = pages(document, height)
    assert all(page.bottom - page.top <= height for page in made)
    found = spans(document)
    for (block, lines), (_, status), (_, why), (_, quote) in zip(found, found[1:], found[2:], found[3:], strict=False):
        if block.blockFormat().headingLevel() == 2:
            assert len({page_of(made, line) for line in (*lines, *status, *why, *quote[:2])}) == 1


def test_no_line_of_a_passage_is_left_alone_and_its_source_stands_below_it(qapp) -> None:
    document = laid_out("قال لافروف إن العلاقات بين البلدين شهدت تقدمًا ملحوظًا " * 8)
    made = pages(document, 357)
    found = spans(document)
    for (_, lines), (following, below) in pairwise(found):
        if len(lines) > 3:
            assert page_of(made, lines[0]) == page_of(made, lines[1])
            assert page_of(made, lines[-1]) == page_of(made, lines[-2])
            assert "2015" in following.text()
            assert page_of(made, lines[-1]) == page_of(made, below[0])


def test_every_article_of_a_reading_copy_begins_on_a_page_of_its_own(qapp) -> None:
    article = "<article><h1>عنوان طويل</h1><p>الراي · 2024</p><div>قال لافروف ذلك.</div></article>"
    document = paper(f"<html><body>{article * 3}</body></html>", rtl=True)
    document.setTextWidth(480)
    made = pages(document, 500)
    titles = [lines[0] for block, lines in spans(document) if block.blockFormat().headingLevel() == 1]
    assert [page_of(made, line) for line in titles] == [0, 1, 2]


def test_what_is_higher_than_a_page_is_parted_between_lines() -> None:
    tall = [Line(float(n * 10), float(n * 10 + 10), held=True) for n in range(30)]
    made = cut(tall, 100)
    assert [(page.top, page.bottom) for page in made] == [(0, 100), (100, 200), (200, 300)]


def test_cells_beside_one_another_are_never_cut_apart() -> None:
    left = [Line(float(n * 10), float(n * 10 + 10), held=False) for n in range(12)]
    right = [Line(float(n * 25), float(n * 25 + 25), held=False) for n in range(5)]
    for page in cut([*left, *right], 60):
        assert all(not (line.top < page.bottom < line.bottom) for line in (*left, *right))


def test_an_empty_report_is_one_page(qapp) -> None:
    assert len(pages(paper("<html><body></body></html>", rtl=True), 500)) == 1


def test_paging_can_be_called_off(qapp) -> None:
    with pytest.raises(Cancelled):
        pages(laid_out("قال"), 500, lambda: True)
