"""What the delegates of the reading window draw alike: the ground of a row, and a line of text in its own direction."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from tahqiq.domain.entities import EntityKind
from tahqiq.ui.canvas.blocks import right_to_left
from tahqiq.ui.theme import RADIUS, Theme, icon_pixmap

_State = QStyle.StateFlag

ENTITY_ICONS = {EntityKind.PERSON: "person", EntityKind.ORG: "org", EntityKind.PLACE: "place"}
"""The drawing beside a name."""


def is_rtl(option: QStyleOptionViewItem) -> bool:
    """Whether the row reads from right to left."""
    return bool(option.direction == Qt.LayoutDirection.RightToLeft)


def small_font(base: QFont) -> QFont:
    """The font of second lines."""
    font = QFont(base)
    font.setPixelSize(max(10, round(base.pixelSize() * 0.88)))
    return font


def strong_font(base: QFont) -> QFont:
    """The font of first lines."""
    font = QFont(base)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def line_height(font: QFont) -> int:
    """Height of one line in pixels."""
    return QFontMetrics(font).height()


def draw_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme, quiet_focus: bool = False) -> None:
    """The row's ground: chosen, hovered, and the ring of the focus.

    Args:
        quiet_focus: the focus stays in a field beside the list; the chosen row is ringed all the same.
    """
    box = QRectF(option.rect).adjusted(4, 1, -4, -1)
    selected = bool(option.state & _State.State_Selected)
    if selected or option.state & _State.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.chosen if selected else theme.hover))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
    if selected and (quiet_focus or option.state & _State.State_HasFocus):
        half = theme.focus_width / 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.focus), theme.focus_width))
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), RADIUS - 1, RADIUS - 1)


def draw_line(
    painter: QPainter, box: QRect, text: str, font: QFont, color: str, rtl: bool, own_direction: bool = True
) -> None:
    """One line, elided at its own end.

    Args:
        rtl: the interface's direction, for text without a direction of its own.
        own_direction: go by the text's first strong character; otherwise by the interface.
    """
    runs_rtl = right_to_left(text, rtl) if own_direction else rtl
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if runs_rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    painter.setFont(font)
    painter.setPen(QColor(color))
    # Arabic fonts need more below the line than their metrics say, and drawText clips to its box
    painter.drawText(QRectF(box).adjusted(0, -6, 0, 6), shown, option)


def broken(text: str, font: QFont, width: int, most: int = 2) -> list[str]:
    """``text`` in at most ``most`` lines of ``width`` pixels; the last one ends in … where there is more."""
    shown = " ".join(text.split())
    layout = QTextLayout(shown, font)
    layout.beginLayout()
    cuts: list[int] = []
    while len(cuts) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        cuts.append(line.textStart())
    layout.endLayout()
    units = shown.encode("utf-16-le", "surrogatepass")
    pieces = [
        units[2 * start : 2 * end if end is not None else None].decode("utf-16-le", "surrogatepass").strip()
        for start, end in zip(cuts, [*cuts[1:], None], strict=True)
    ]
    if pieces:
        pieces[-1] = QFontMetrics(font).elidedText(pieces[-1], Qt.TextElideMode.ElideRight, width)
    return pieces


def draw_lines(painter: QPainter, box: QRect, lines: list[str], font: QFont, color: str, rtl: bool) -> None:
    """Lines of one text under one another from the top of ``box``, all in the direction of ``rtl``."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    painter.setFont(font)
    painter.setPen(QColor(color))
    step = line_height(font)
    for number, line in enumerate(lines):
        area = QRectF(QPointF(box.left(), box.top() + number * step), QRectF(box).size())
        area.setHeight(step)
        painter.drawText(area.adjusted(0, -6, 0, 6), line, option)


def draw_icon(painter: QPainter, box: QRect, name: str, size: int, color: str) -> None:
    """A drawing at the left of ``box``, in the middle of its height, sharp on every screen."""
    pixmap = icon_pixmap(name, size, color, painter.device().devicePixelRatioF())
    painter.drawPixmap(QPointF(box.left(), box.top() + (box.height() - size) // 2), pixmap)


def from_start(box: QRect, rtl: bool, width: int, gap: int = 8) -> tuple[QRect, QRect]:
    """Cut ``width`` pixels off the start side of ``box``: the piece, and the rest behind a gap."""
    if rtl:
        piece = QRect(box.right() - width + 1, box.top(), width, box.height())
        return piece, box.adjusted(0, 0, -width - gap, 0)
    return QRect(box.left(), box.top(), width, box.height()), box.adjusted(width + gap, 0, 0, 0)


def from_end(box: QRect, rtl: bool, width: int, gap: int = 8) -> tuple[QRect, QRect]:
    """Cut ``width`` pixels off the end side of ``box``: the piece, and the rest before a gap."""
    return from_start(box, not rtl, width, gap)
