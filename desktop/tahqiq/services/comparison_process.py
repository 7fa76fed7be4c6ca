"""What runs in a process of ``comparison_pool``.

It never looks for cycles: what it makes has none, and all that it keeps of words would be gone through. It ends with
the comparison: what it does asks whether it was told to stop, and what does not ask in time is broken off.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.connection import Connection, wait
from multiprocessing.util import Finalize
from typing import TypeVar

from tahqiq.services.comparison_documents import Plain
from tahqiq.services.comparison_work import Compared, Looked, compare_pairs, look_into

GRACE = 0.5
"""Seconds in which a process that is told to stop may come to an end by itself."""

_LAST = -1_000
"""Behind all else that a process does when it ends. Taking apart what it keeps of words would take seconds."""

Result = TypeVar("Result")

_told = threading.Event()


@contextmanager
def unheard() -> Iterator[None]:
    """Processes that are started meanwhile hear nothing of Ctrl+C, nor say so: it is for the one that began them."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def begun(line: Connection) -> None:
    """Sets up a process of the pool.

    Args:
        line: Tells it to stop by coming to its end, as it also does when the process that began it is gone.
    """
    gc.disable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # where it could not be ``unheard``
    Finalize(None, os._exit, args=(0,), exitpriority=_LAST)
    threading.Thread(target=_end_when_told, args=(line,), daemon=True).start()


def _end_when_told(line: Connection) -> None:
    wait([line])
    _told.set()
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join(GRACE)
    os._exit(1)


def look(lot: Sequence[Plain]) -> list[Looked | Exception]:
    """``look_into``; some where it is told to stop."""
    return look_into(lot, stop=_told.is_set)


def compare(articles: Sequence[Plain], pairs: Sequence[tuple[int, int]]) -> list[Compared]:
    """``compare_pairs``; some where it is told to stop."""
    return compare_pairs(articles, pairs, stop=_told.is_set)


def piece(work: Callable[..., Result], *given: object) -> Result:
    """A piece of work that asks ``stop``."""
    return work(*given, stop=_told.is_set)
