"""Work that makes many things at once: reading the lists at the start, reading one article."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collection() -> Iterator[None]:
    """No search for cycles meanwhile: lists and articles have none, and to look for them costs a fifth of the time.

    Also a decorator. Several threads may work so at once.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
