"""HTML onto paper: pages of a PDF, right to left where the text is, with numbers at their foot."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from tahqiq.domain.jobs import Cancelled, Stopped, never
from tahqiq.domain.whole_files import written_whole
from tahqiq.services.targets import refuse_target
from tahqiq.ui.canvas.blocks import right_to_left
from tahqiq.ui.formatting import format_number
from tahqiq.ui.paging import Page, pages
from tahqiq.ui.theme.colors import mix
from tahqiq.ui.theme.fonts import reading_families

DPI = 300
POINTS = 11.5
MARGIN = 18.0
"""Millimetres round the text."""

_FOOT = 26
_STYLE = re.compile(r"<style.*?</style>", re.DOTALL)
_MARK = re.compile(r'<mark(?: style="--c: (#[0-9a-fA-F]{6})")?[^>]*>')
_TINT = 0.25
_PAPER = """
h1 { font-size: 17pt; margin-bottom: 6px; } h2 { font-size: 13pt; margin-top: 26px; margin-bottom: 2px; }
h3 { font-size: 12pt; margin-top: 16px; margin-bottom: 2px; }
blockquote { margin-top: 10px; margin-bottom: 2px; background: #f3f2ee; }
blockquote p { margin-top: 2px; margin-bottom: 2px; }
.status { font-weight: 600; margin-top: 2px; margin-bottom: 2px; }
.why { margin-top: 2px; margin-bottom: 2px; }
.why, .history, footer, .soft { color: #4a4a4a; font-size: 10pt; }
"""
"""Qt knows no other lengths for margins than pixels, which it scales to the paper."""


def paper(html: str, *, rtl: bool) -> QTextDocument:
    """An HTML page as a document that can be shown and printed.

    Args:
        html: a whole page; its own style sheet is left out, colours of paper take its place.
        rtl: which way text without letters of its own direction runs.
    """
    document = QTextDocument()
    font = QFont()
    font.setFamilies(reading_families())
    font.setPointSizeF(POINTS)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    document.setDefaultTextOption(option)
    document.setDefaultStyleSheet(_PAPER)
    plain = _MARK.sub(_marked, _STYLE.sub("", html)).replace("</mark>", "</span>")
    document.setHtml(plain.replace('<div class="text"', '<div class="text" style="white-space: pre-wrap"'))
    _turn(document, rtl)
    return document


def _turn(document: QTextDocument, rtl: bool) -> None:
    """Let every paragraph run as its first letter with a direction says; Qt knows no ``dir="auto"``.

    What stands under a quotation (its source) runs as the quotation does.
    """
    cursor, block = QTextCursor(document), document.begin()
    runs_rtl = was_quoted = False
    while block.isValid():
        is_quoted = block.blockFormat().hasProperty(QTextFormat.Property.BackgroundBrush)
        if is_quoted or not was_quoted:
            runs_rtl = right_to_left(block.text(), rtl)
        was_quoted = is_quoted
        turned = QTextBlockFormat()
        turned.setLayoutDirection(Qt.LayoutDirection.RightToLeft if runs_rtl else Qt.LayoutDirection.LeftToRight)
        cursor.setPosition(block.position())
        cursor.mergeBlockFormat(turned)
        block = block.next()


def _marked(found: re.Match[str]) -> str:
    color = mix(found[1], "#ffffff", _TINT) if found[1] else "#ffe08a"
    return f'<span style="background-color: {color}">'


def pdf(html: str, *, rtl: bool, title: str, cancelled: Stopped = never) -> bytes:
    """A PDF (A4) of an HTML page.

    Raises:
        Cancelled: ``cancelled`` said so (it is asked between pages).
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Tahqiq")
    writer.setResolution(DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN),
            QPageLayout.Unit.Millimeter,
        )
    )
    document = paper(html, rtl=rtl)
    document.documentLayout().setPaintDevice(writer)
    area = QRectF(0, 0, writer.width(), writer.height())
    foot = _FOOT * DPI / 96
    body = QRectF(0, 0, area.width(), area.height() - foot)
    document.setTextWidth(body.width())
    made = pages(document, body.height(), cancelled)
    painter = QPainter(writer)
    _print(document, made, painter, writer.newPage, body, foot, cancelled)
    painter.end()
    return bytes(buffer.data().data())


def _print(
    document: QTextDocument,
    made: Sequence[Page],
    painter: QPainter,
    turn: Callable[[], bool],
    body: QRectF,
    foot: float,
    cancelled: Stopped,
) -> None:
    font = QFont(document.defaultFont())
    font.setPointSizeF(9)
    for number, page in enumerate(made):
        if cancelled():
            painter.end()
            raise Cancelled
        if number:
            turn()
        painter.save()
        painter.translate(0, -page.top)
        document.drawContents(painter, QRectF(0, page.top, body.width(), page.bottom - page.top))
        painter.restore()
        painter.setFont(font)
        said = f"{format_number(number + 1)} / {format_number(len(made))}"
        line = QRectF(0, body.bottom(), body.width(), foot)
        painter.drawText(line, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, said)


def save_pdf(html: str, path: Path, *, rtl: bool, title: str, cancelled: Stopped = never) -> None:
    """Write a PDF of an HTML page.

    Raises:
        Trouble: it cannot be written there.
        Cancelled: ``cancelled`` said so.
    """
    refuse_target(path)
    data = pdf(html, rtl=rtl, title=title, cancelled=cancelled)
    with written_whole(path) as partial:
        partial.write_bytes(data)
