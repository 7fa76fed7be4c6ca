"""Where blocks stand below one another: heights, some known and some estimated, and their sums."""

from __future__ import annotations

from collections.abc import Sequence


class Flow:
    """Heights in whole pixels with fast sums (a Fenwick tree): reading and changing one costs log n."""

    def __init__(self, heights: Sequence[int]) -> None:
        self._heights = list(heights)
        tree = [0, *self._heights]
        for i in range(1, len(tree)):
            up = i + (i & -i)
            if up < len(tree):
                tree[up] += tree[i]
        self._tree = tree
        self._top_bit = 1 << (len(self._heights).bit_length() - 1) if self._heights else 0
        self._total = sum(self._heights)

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        return self._total

    def height(self, index: int) -> int:
        return self._heights[index]

    def set_height(self, index: int, height: int) -> None:
        change = height - self._heights[index]
        if not change:
            return
        self._heights[index] = height
        self._total += change
        i, tree = index + 1, self._tree
        while i < len(tree):
            tree[i] += change
            i += i & -i

    def top(self, index: int) -> int:
        """The y of the top of block ``index``; the total for one past the last."""
        y = 0
        while index:
            y += self._tree[index]
            index &= index - 1
        return y

    def block_at(self, y: int) -> int:
        """The block that contains ``y``, never one without height if there is any other; clamped to first and last."""
        index, step, tree = 0, self._top_bit, self._tree
        y = max(0, min(y, self._total - 1))
        while step:
            ahead = index + step
            if ahead < len(tree) and tree[ahead] <= y:
                index = ahead
                y -= tree[ahead]
            step >>= 1
        return min(index, len(self._heights) - 1)

    def tops(self) -> list[int]:
        """All tops at once."""
        out, y = [], 0
        for height in self._heights:
            out.append(y)
            y += height
        return out
