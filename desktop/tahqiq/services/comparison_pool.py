"""Several processes for the part of comparing that needs no store; one where that is enough, or all there is.

Started afresh (``spawn``), so that it works beside the threads of a window and in a bundle. They end with the
comparison, also where it is stopped or killed, whatever they have in hand (``comparison_process``).
"""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import chain
from multiprocessing.connection import Connection
from types import TracebackType
from typing import TypeVar

from tahqiq.domain.jobs import Cancelled, Stopped
from tahqiq.services import comparison_process as process
from tahqiq.services.comparison_documents import Plain
from tahqiq.services.comparison_engine import Engine
from tahqiq.services.comparison_work import Compared, Looked, compare_pairs, look_into

ENOUGH = 400
"""Articles or pairs from which other processes, which take a second to start, are worth it."""

ASKED = 0.2
"""Seconds after which who waits for another process asks whether to stop."""

AHEAD = 2
"""Lots that wait for each process, so that none is idle and memory holds few."""

Pair = tuple[int, int]
Given = TypeVar("Given")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Work:
    """Pairs to compare, and the articles that they are of."""

    articles: Sequence[Plain]
    pairs: Sequence[Pair]


def processors() -> int:
    """How many this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Pool:
    """Does what it is given here or in other processes, in order."""

    def __init__(self, engine: Engine, processes: int | None = None) -> None:
        self._engine = engine
        self._processes = (min(8, processors()) if processes is None else processes) if engine.own else 1
        self._executor: ProcessPoolExecutor | None = None
        self._lines: tuple[Connection, ...] = ()

    def __enter__(self) -> Pool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end(wait=True)

    def look_into(self, lots: Iterable[list[Plain]], total: int, stop: Stopped) -> Iterator[list[Looked | Exception]]:
        """``comparison_work.look_into`` of each lot, in order; ends where ``stop`` says so."""
        begun = self._each(lots, total, stop, process.look, lambda lot: look_into(lot, self._engine))
        return (looked for _, looked in begun)

    def compare(
        self, lots: Iterable[Work], total: int, stop: Stopped
    ) -> Iterator[tuple[Sequence[Pair], list[Compared]]]:
        """What the pairs of each lot state differently, with the pairs, in order; ends where ``stop`` says so.

        Other processes begin before the first result is asked for.
        """
        begun = self._each(
            lots, total, stop, _compare, lambda lot: compare_pairs(lot.articles, lot.pairs, self._engine)
        )
        return ((lot.pairs, found) for lot, found in begun)

    def begin(
        self,
        work: Callable[..., Result],
        *given: object,
        total: int,
        stop: Stopped,
        here: Callable[[], Result] | None = None,
    ) -> Callable[[], Result | None]:
        """Begin a piece of work in another process, where there is one and the work is much.

        Args:
            work: a function of a module, so that another process can find it. It asks its ``stop`` now and then, and
                may raise ``Cancelled``.
            given: what else it takes; plain data.
            total: how much it is, as for the others.
            stop: asked while the other process is waited for; True ends the waiting.
            here: the same in this process, where that is another function.

        Returns:
            What waits for the result, or works it out; it gives None where ``stop`` said so.
        """

        def made_here() -> Result | None:
            try:
                return None if stop() else here() if here is not None else work(*given, stop=stop)
            except Cancelled:
                return None

        if self._processes < 2 or total < ENOUGH or not self._start() or self._executor is None:
            return made_here
        with process.unheard():
            under_way = self._executor.submit(process.piece, work, *given)

        def there() -> Result | None:
            try:
                return _awaited(under_way, stop)
            except (BrokenProcessPool, OSError, CancelledError):
                return made_here()

        return there

    def _each(
        self,
        lots: Iterable[Given],
        total: int,
        stop: Stopped,
        there: Callable[[Given], Result],
        here: Callable[[Given], Result],
    ) -> Iterator[tuple[Given, Result]]:
        """Begins at once where other processes do it, before the first result is asked for."""
        rest = iter(lots)
        under_way: deque[tuple[Given, Future[Result]]] = deque()
        if self._processes > 1 and total >= ENOUGH and self._start():
            self._fill(rest, under_way, there)
        return self._results(rest, under_way, stop, there, here)

    def _results(
        self,
        rest: Iterator[Given],
        under_way: deque[tuple[Given, Future[Result]]],
        stop: Stopped,
        there: Callable[[Given], Result],
        here: Callable[[Given], Result],
    ) -> Iterator[tuple[Given, Result]]:
        try:
            while under_way:
                lot, future = under_way[0]
                result = _awaited(future, stop)
                if result is None:
                    return
                under_way.popleft()
                yield lot, result
                self._fill(rest, under_way, there)
        except (BrokenProcessPool, OSError):  # killed, or the system lets none start: then it is done here
            self._drop()
        for lot in chain((lot for lot, _ in under_way), rest):
            if stop():
                return
            yield lot, here(lot)

    def _fill(
        self,
        rest: Iterator[Given],
        under_way: deque[tuple[Given, Future[Result]]],
        there: Callable[[Given], Result],
    ) -> None:
        if self._executor is None:
            return
        while len(under_way) < self._processes * AHEAD and (lot := next(rest, None)) is not None:
            try:
                with process.unheard():
                    future = self._executor.submit(there, lot)
            except (BrokenProcessPool, OSError) as error:
                future = Future()
                future.set_exception(error)
            under_way.append((lot, future))

    def _start(self) -> bool:
        if self._executor is None:
            try:
                context = multiprocessing.get_context("spawn")
                self._lines = context.Pipe(duplex=False)
                self._executor = ProcessPoolExecutor(
                    self._processes, mp_context=context, initializer=process.begun, initargs=self._lines[:1]
                )
            except (OSError, ValueError, NotImplementedError):  # no semaphores, no processes
                self._processes = 1
        return self._executor is not None

    def _drop(self) -> None:
        self._end(wait=False)
        self._processes = 1

    def _end(self, *, wait: bool) -> None:
        for line in reversed(self._lines):  # the end that is written to first: that tells the processes
            line.close()
        if self._executor is not None:
            self._executor.shutdown(wait=wait, cancel_futures=True)
        self._executor, self._lines = None, ()


def _awaited(under_way: Future[Result], stop: Stopped) -> Result | None:
    """The result, or None where ``stop`` said so before it was there."""
    while not stop():
        try:
            return under_way.result(timeout=ASKED)
        except TimeoutError:
            continue
    return None


def _compare(lot: Work) -> list[Compared]:
    return process.compare(lot.articles, lot.pairs)
