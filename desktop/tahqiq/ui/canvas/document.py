"""The page as a tall column: blocks laid out where they are seen, estimated where they are not.

Two coordinate systems: *page* y runs from the top of the whole column, *view* y from the top of the viewport; the
difference is ``scroll``. Refining an estimate never moves what is on the screen.
"""

from __future__ import annotations

import bisect
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtGui import QColor, QTextCharFormat

from tahqiq.ui.canvas.blocks import Block, cut, right_to_left
from tahqiq.ui.canvas.flow import Flow
from tahqiq.ui.canvas.mark_index import MarkIndex
from tahqiq.ui.canvas.model import BylinePiece, Mark, Page, RegionView
from tahqiq.ui.canvas.places import Place
from tahqiq.ui.canvas.typeset import TypesetBlock
from tahqiq.ui.canvas.typography import Typography

KEPT = 256
"""Blocks kept laid out."""


class Document:
    """A page with its layout at one width and zoom."""

    def __init__(self) -> None:
        self.page = Page("")
        self.type = Typography()
        self.width = self.type.column
        self.view_height = 0
        self.scroll = 0
        self.padding = 0
        self.dim = QColor("#555555")
        self.marks = MarkIndex()
        self.folded: dict[int, bool] = {}
        self._laid: OrderedDict[int, TypesetBlock] = OrderedDict()
        self._cut()

    # -- the page ---------------------------------------------------------------------------------------------------

    def set_page(self, page: Page) -> None:
        """Show another page from its top."""
        self.page = Page(page.text, (), page.regions, page.byline)
        self.marks = MarkIndex(page.marks)
        self.folded = {r.start: r.folded for r in page.regions if r.title}
        self.scroll = 0
        self._cut()

    def set_regions(self, regions: tuple[RegionView, ...]) -> None:
        """Other regions for the same text. What the reader folded or unfolded by hand stays as it is."""
        page = self.page
        self.folded = {r.start: self.folded.get(r.start, r.folded) for r in regions if r.title}
        self.page = Page(page.text, (), regions, page.byline)
        self._recut()

    def set_byline(self, byline: tuple[BylinePiece, ...]) -> None:
        """Another line under the title. Costs nothing but painting where there was one before."""
        same_place = bool(byline) == bool(self.page.byline)
        self.page = Page(self.page.text, (), self.page.regions, byline)
        if not same_place:
            self._recut()

    def _cut(self) -> None:
        self.blocks: list[Block] = cut(self.page)
        self._starts = [block.start for block in self.blocks]
        self._dimmed = tuple((r.start, r.end) for r in self.page.regions if r.dimmed)
        self._rtl = right_to_left(self.page.text[:4000])
        self._reflow()

    def _recut(self) -> None:
        place, y = self.top_place()
        self._cut()
        self.scroll_to(place, y)

    def _reflow(self) -> None:
        self._laid.clear()
        self.flow = Flow([self._estimate(block) for block in self.blocks])

    def _estimate(self, block: Block) -> int:
        kind = self.type
        header = kind.header_height if block.header else 0
        if block.region and self.folded.get(block.region.start):
            return header
        length = block.end - block.start
        if block.title:
            across = max(1.0, self.width / (kind.average * kind.title_size / kind.size))
            height = kind.title_pitch * max(1, -int(-length // across)) + kind.title_gap
        else:
            lines = max(1, -int(-length // max(1.0, self.width / kind.average)))
            height = kind.pitch * lines + (kind.paragraph_gap if block.closes else 0)
        return header + height + (kind.byline_height if block.byline else 0)

    # -- size and zoom ----------------------------------------------------------------------------------------------

    def resize(self, width: int, height: int, zoom: float) -> bool:
        """Lay out for a column of ``width`` in a view ``height`` pixels high; whether the lines may have changed."""
        self.view_height = height
        self.padding = min(64, max(16, height // 12))
        if width == self.width and zoom == self.type.zoom:
            return False
        place, y = self.top_place()
        self.width = width
        if zoom != self.type.zoom:
            self.type = Typography(zoom, self.type.families)
        self._reflow()
        self.scroll_to(place, y)
        return True

    @property
    def total_height(self) -> int:
        return self.flow.total + 2 * self.padding

    @property
    def most_scroll(self) -> int:
        return max(0, self.total_height - self.view_height)

    # -- blocks -----------------------------------------------------------------------------------------------------

    def block_at(self, offset: int) -> int:
        """The block that holds the code point ``offset`` (a line break belongs to the block that it ends)."""
        return max(0, bisect.bisect_right(self._starts, offset) - 1)

    def block_of(self, place: Place) -> int:
        """The block that ``place`` is shown in: the one before, at the seam of two, where it is tied to that."""
        index = self.block_at(place.offset)
        seam = place.upstream and index and self.blocks[index - 1].end == place.offset == self.blocks[index].start
        return index - 1 if seam else index

    def hidden(self, index: int) -> bool:
        """Whether the block's text is folded away."""
        region = self.blocks[index].region
        return region is not None and self.folded.get(region.start, False)

    def laid(self, index: int) -> TypesetBlock:
        """The block laid out."""
        done = self._laid.get(index)
        if done is not None:
            self._laid.move_to_end(index)
            return done
        block = self.blocks[index]
        text = self.page.text
        line_start = text.rfind("\n", 0, block.start) + 1
        line_end = text.find("\n", block.start)
        stop = min(line_start + 4000, len(text) if line_end < 0 else line_end)
        rtl = right_to_left(text[line_start:stop], self._rtl)
        dim = QTextCharFormat()
        dim.setForeground(self.dim)
        done = TypesetBlock(block, text, rtl, self.type, self.width, self._dimmed, dim)
        self._mark(done)
        self._laid[index] = done
        while len(self._laid) > KEPT:
            self._laid.popitem(last=False)
        return done

    def _mark(self, done: TypesetBlock) -> None:
        """Give a block its marks."""
        block = done.block
        near = self.marks.reaching_into(block.start, block.end)
        done.set_marks([mark for mark in near if touches(mark, block.start, block.end)])

    def block_top(self, index: int) -> int:
        """Page y of the top of a block."""
        return self.padding + self.flow.top(index)

    def visible(self) -> list[tuple[int, int]]:
        """The blocks in view with the view y of their tops, laid out (see ``settle``); folded ones only by a header."""
        if not self.blocks:
            return []
        index = self.flow.block_at(self.scroll - self.padding)
        y = self.block_top(index) - self.scroll
        found = []
        while index < len(self.blocks) and y < self.view_height:
            height = self.flow.height(index)
            if height:
                found.append((index, y))
            y += height
            index += 1
        return found

    # -- scrolling --------------------------------------------------------------------------------------------------

    def scroll_by(self, change: int) -> None:
        self.scroll = max(0, min(self.scroll + change, self.most_scroll))
        self.settle()

    def settle(self) -> None:
        """Lay out what is in view, so that real heights replace estimates without moving what was already seen."""
        for _ in range(4):
            before = self.scroll
            anchor, y = self._anchor()
            bottom = y
            index = anchor
            while index < len(self.blocks) and bottom < self.view_height:
                bottom += self._measure(index)
                index += 1
            index, top = anchor, y
            while index > 0 and top > 0:
                index -= 1
                top -= self._measure(index)
            self.scroll = max(0, min(self.block_top(anchor) - y, self.most_scroll))
            if self.scroll == before and self.scroll == self.block_top(anchor) - y:
                return

    def lay_ahead(self) -> TypesetBlock | None:
        """Lay out one more block just below or above the view; None when a view's height on both sides is done."""
        near = self._near()
        for index in near if len(near) < KEPT // 2 else ():
            if index not in self._laid and not self.hidden(index):
                above = self.block_top(index) < self.scroll
                before = self.flow.height(index)
                grown = self._measure(index) - before
                if above:
                    self.scroll = max(0, self.scroll + grown)
                return self._laid[index]
        return None

    def _near(self) -> list[int]:
        """The blocks that begin within a view's height of the view, those below first."""
        first = self.flow.block_at(self.scroll - self.padding - self.view_height)
        top = self.flow.block_at(self.scroll - self.padding)
        last = self.flow.block_at(self.scroll - self.padding + 2 * self.view_height)
        return [*range(top, last + 1), *range(top - 1, first - 1, -1)]

    def _anchor(self) -> tuple[int, int]:
        """The block that stays where it is while others change height, and its view y."""
        index = self.flow.block_at(self.scroll - self.padding)
        first, y = index, self.block_top(index) - self.scroll
        top = y
        while index < len(self.blocks) and top < self.view_height:
            if index in self._laid:
                return index, top
            top += self.flow.height(index)
            index += 1
        return first, y

    def _measure(self, index: int) -> int:
        """The real height of a block, also entered into the flow."""
        if self.hidden(index):
            height = self.type.header_height if self.blocks[index].header else 0
        else:
            height = self.laid(index).height
        self.flow.set_height(index, height)
        return height

    def top_place(self) -> tuple[Place, int]:
        """The first line in view and its view y, to come back to after a change of layout."""
        for index, y in self.visible():
            if self.hidden(index):
                continue
            block = self.laid(index)
            for line in block.lines:
                if y + line.bottom > 0:
                    return Place(line.start), y + line.top
        return Place(0), self.padding

    def scroll_to(self, place: Place, view_y: int) -> None:
        """Scroll so that the line of ``place`` has its top at ``view_y``, as far as the page allows."""
        index = self.block_of(place)
        top = 0
        if not self.hidden(index):
            block = self.laid(index)
            self._measure(index)
            top = block.lines[block.line_at(place)].top
        self.scroll = max(0, min(self.block_top(index) + top - view_y, self.most_scroll))
        self.settle()

    def fractions(self, offsets: Iterable[int]) -> list[float]:
        """How far down the page (0–1) each of the offsets is, as far as heights are known."""
        tops, total = self.flow.tops(), max(1, self.total_height)
        found = []
        for offset in offsets:
            index = self.block_at(offset)
            block = self.blocks[index]
            inside = (offset - block.start) / max(1, block.end - block.start)
            found.append((self.padding + tops[index] + self.flow.height(index) * inside) / total)
        return found

    # -- folding ----------------------------------------------------------------------------------------------------

    def set_folded(self, region: RegionView, folded: bool) -> None:
        """Fold a region away or show it, with its header line staying where it is on the screen."""
        if not region.title or self.folded.get(region.start, False) == folded:
            return
        members = [i for i, block in enumerate(self.blocks) if block.region == region]
        y = self.block_top(members[0]) - self.scroll
        self.folded[region.start] = folded
        for index in members:
            self._laid.pop(index, None)
            self.flow.set_height(index, self._estimate(self.blocks[index]))
        self.scroll = max(0, min(self.block_top(members[0]) - max(0, y), self.most_scroll))
        self.settle()

    def foldable(self) -> list[RegionView]:
        """The regions with a header line, in order."""
        return [block.header for block in self.blocks if block.header]

    def line_box(self, place: Place) -> tuple[int, int] | None:
        """View y of the top and bottom of the line of ``place``; None where it is folded away."""
        index = self.block_of(place)
        if self.hidden(index):
            return None
        block = self.laid(index)
        line = block.lines[block.line_at(place)]
        y = self.block_top(index) - self.scroll
        return y + line.top, y + line.bottom

    def region_of(self, offset: int) -> RegionView | None:
        """The region with a header that holds ``offset``."""
        return self.blocks[self.block_at(offset)].region

    # -- marks ------------------------------------------------------------------------------------------------------

    def change_marks(self, put: Iterable[Mark], removed: Iterable[int] = ()) -> bool:
        """Add or replace marks and take some away; whether anything on the screen changed."""
        touched: list[Mark] = []
        for mark_id in removed:
            gone = self.marks.remove(mark_id)
            if gone:
                touched.append(gone)
        for mark in put:
            old = self.marks.get(mark.id)
            if old == mark:
                continue
            touched.extend((old, mark) if old else (mark,))
            self.marks.put(mark)
        return self._remark(touched)

    def replace_marks(self, marks: Iterable[Mark]) -> bool:
        """Show exactly these marks; whether anything on the screen changed."""
        wanted: Mapping[int, Mark] = {mark.id: mark for mark in marks}
        gone = [mark.id for mark in self.marks if mark.id not in wanted]
        changed = [mark for mark in wanted.values() if self.marks.get(mark.id) is not mark]
        if len(gone) + len(changed) <= 1000:
            return self.change_marks(changed, gone)
        self.marks = MarkIndex(wanted.values())
        visible = {index for index, _ in self.visible()}
        for index in [i for i in self._laid if i not in visible]:
            del self._laid[index]
        for block in self._laid.values():
            self._mark(block)
        self.settle()
        return True

    def _remark(self, touched: list[Mark]) -> bool:
        if not touched:
            return False
        visible = {index for index, _ in self.visible()}
        changed = False
        for index, laid in list(self._laid.items()):
            start, end = laid.block.start, laid.block.end
            if not any(mark.start <= end and start <= mark.end for mark in touched):
                continue
            if index in visible:
                changed = True
                self._mark(laid)
            else:
                del self._laid[index]
        if changed:
            self.settle()
        return changed

    def set_families(self, families: Sequence[str]) -> None:
        """Set the text in other fonts."""
        self.type = Typography(self.type.zoom, tuple(families))
        self.forget_layout()

    def forget_layout(self) -> None:
        """Lay out anew, after a change of colours or fonts."""
        place, y = self.top_place()
        self._reflow()
        self.scroll_to(place, y)


def touches(mark: Mark, start: int, end: int) -> bool:
    """Whether a mark, or the gap between two of its parts, has anything to paint in ``start``–``end``."""
    if mark.start == mark.end:
        return start <= mark.start <= end
    return mark.start < end and start < mark.end
