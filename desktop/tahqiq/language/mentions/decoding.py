"""The likeliest labels of a sentence by the weights of its words and of labels in a row."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from tahqiq.language.mentions.weights import SCALE

HOPELESS = 7 * SCALE
"""A word each label of which weighs so much less than none is taken for none before its neighbours are asked."""

YES = 1 << 7
"""Set in the rows of bytes that tell what words may be."""

_NEVER = -(1 << 40)


class Decoder:
    """What labels in a row weigh."""

    def __init__(self, transitions: Sequence[Sequence[int]]) -> None:
        """``transitions`` is the weight of each label (column) after each (row)."""
        self.transitions = tuple(tuple(row) for row in transitions)
        self.bounds = _bounds(transitions)
        self._steps = tuple(
            tuple(row[after] * 8 + before for after in (0, 1, 3, 5)) for before, row in enumerate(transitions)
        )
        beside = [max(row[after] - transitions[0][after] for after in (0, 1, 3, 5)) for row in transitions]
        self._gain = 8 * max(beside[1:]) + 7  # what a name that goes on may have over none in the next word, at most
        self._inside = tuple(
            transitions[before][after] * 8 + before
            for before, after in ((1, 2), (2, 2), (3, 4), (4, 4), (5, 6), (6, 6))
        )

    def decode(
        self, scores: Sequence[tuple[int, ...]], known: Sequence[int] = (), changed: Collection[int] = ()
    ) -> list[int]:
        """The likeliest row of labels by their weights, in which nothing continues what has not begun.

        A word that is hardly a name is taken for none before its neighbours are asked; so the words between two such
        words are labelled by themselves.

        Args:
            scores: The weights of the labels of each word.
            known: The labels before some words were weighed anew, if they were.
            changed: Which words were weighed anew.
        """
        if known:
            return self._decode_again(scores, known, changed)
        may_name = bytes([YES * _may_name(scores, at) for at in range(len(scores))])
        return self.decode_likely(scores, may_name, may_name)

    def decode_likely(self, scores: Sequence[tuple[int, ...]], may_name: bytes, likely: bytes) -> list[int]:
        """As ``decode``, where it is known what each word may be.

        Args:
            scores: The weights of the labels of each word.
            may_name: ``YES`` for the first word and all that are not hardly a name, else 0.
            likely: The same, but 0 too where every label of a name is under its bound. A stretch of such words holds no
                name, unless the sentence ends with it.
        """
        labels, count, last = [0] * len(scores), len(scores), 0
        at = likely.find(YES)
        while at >= 0:
            first, last = may_name.rfind(0, 0, at) + 1, may_name.find(0, at)
            if last < 0:
                last = count
            labels[first:last] = self._decode_between(scores, first, last)
            at = likely.find(YES, last)
        if last < count and may_name[-1]:
            first = may_name.rfind(0) + 1
            labels[first:] = self._decode_between(scores, first, count)
        return labels

    def _decode_again(
        self, scores: Sequence[tuple[int, ...]], known: Sequence[int], changed: Collection[int]
    ) -> list[int]:
        labels, count = list(known), len(scores)
        for at in changed:
            labels[at] = 0
        done = 0
        for at in sorted({near for here in changed for near in (here - 1, here, here + 1)}):
            if not done <= at < count or not _may_name(scores, at):
                continue
            first, last = at, at + 1
            while first > done and _may_name(scores, first - 1):
                first -= 1
            while last < count and _may_name(scores, last):
                last += 1
            labels[first:last] = self._decode_between(scores, first, last)
            done = last
        return labels

    def _decode_between(self, scores: Sequence[tuple[int, ...]], first: int, last: int) -> list[int]:
        """The labels of the words ``first`` to ``last`` (exclusive), round which stand words that are none."""
        (oo, ob, oc, od), (t10, t11, t13, t15), (t20, t21, t23, t25), (t30, t31, t33, t35) = self._steps[:4]
        (t40, t41, t43, t45), (t50, t51, t53, t55), (t60, t61, t63, t65) = self._steps[4:]
        t12, t22, t34, t44, t56, t66 = self._inside
        gain = self._gain
        o, b1, _, b2, _, b3, _ = scores[first]
        if first:
            o, b1, b2, b3 = o + oo, b1 + ob, b2 + oc, b3 + od
        if last - first == 1 and last < len(scores):
            return [max(o + oo, b1 + t10, b2 + t30, b3 + t50) & 7]
        i1 = i2 = i3 = _NEVER
        back: list[tuple[int, ...]] = []
        for r0, r1, r2, r3, r4, r5, r6 in scores[first + 1 : last]:
            n2, n4, n6 = b1 + t12, b2 + t34, b3 + t56
            if n2 < i1 + t22:
                n2 = i1 + t22
            if n4 < i2 + t44:
                n4 = i2 + t44
            if n6 < i3 + t66:
                n6 = i3 + t66
            if max(b1, i1, b2, i2, b3, i3) + gain < o:  # all that is no name goes on, and begins, best after none
                back.append((0, 0, n2 & 7, 0, n4 & 7, 0, n6 & 7))
                b1, b2, b3, o = o + ob + r1, o + oc + r3, o + od + r5, o + oo + r0
            else:
                n0 = max(o + oo, b1 + t10, i1 + t20, b2 + t30, i2 + t40, b3 + t50, i3 + t60)
                n1 = max(o + ob, b1 + t11, i1 + t21, b2 + t31, i2 + t41, b3 + t51, i3 + t61)
                n3 = max(o + oc, b1 + t13, i1 + t23, b2 + t33, i2 + t43, b3 + t53, i3 + t63)
                n5 = max(o + od, b1 + t15, i1 + t25, b2 + t35, i2 + t45, b3 + t55, i3 + t65)
                back.append((n0 & 7, n1 & 7, n2 & 7, n3 & 7, n4 & 7, n5 & 7, n6 & 7))
                o, b1, b2, b3 = (n0 & -8) + r0, (n1 & -8) + r1, (n3 & -8) + r3, (n5 & -8) + r5
            i1, i2, i3 = (n2 & -8) + r2, (n4 & -8) + r4, (n6 & -8) + r6
        if last < len(scores):
            return _traced(back, max(o + oo, b1 + t10, i1 + t20, b2 + t30, i2 + t40, b3 + t50, i3 + t60) & 7)
        ends = (o, b1, i1, b2, i2, b3, i3)
        return _traced(back, ends.index(max(ends)))


def _may_name(scores: Sequence[tuple[int, ...]], at: int) -> bool:
    return at == 0 or max(scores[at][1:]) >= scores[at][0] - HOPELESS


def _traced(back: Sequence[tuple[int, ...]], at: int) -> list[int]:
    """The labels from the first word on, by where each came from."""
    path = [at]
    for step in reversed(back):
        at = step[at]
        path.append(at)
    path.reverse()
    return path


def _bounds(transitions: Sequence[Sequence[int]]) -> tuple[int, ...]:
    """For each label how much more than none it must weigh in some word of a name that outweighs none.

    The weights of the steps from none to a name, inside it and back to none are shared out over the words of the name,
    so that the last step costs nothing or less; then a name cannot gain where none of its words does. At the end of a
    sentence there is no last step.
    """
    none = transitions[0][0]
    paid = [0] * len(transitions)  # what a label gives in advance to the step back to none
    for begin, inside in ((1, 2), (3, 4), (5, 6)):
        paid[inside] = none - transitions[inside][0]
        goes_on = transitions[inside][inside] - transitions[begin][inside] + paid[inside]
        paid[begin] = min(none - transitions[begin][0], goes_on)
    bounds = [0] * len(transitions)
    for begin, inside in ((1, 2), (3, 4), (5, 6)):
        steps = [row[begin] - none + before for row, before in zip(transitions, paid, strict=True)]
        bounds[begin] = paid[begin] - max(0, *steps)
        bounds[inside] = paid[inside] - max(
            transitions[begin][inside] - none + paid[begin], transitions[inside][inside] - none + paid[inside]
        )
    return tuple([8 * bound for bound in bounds])
