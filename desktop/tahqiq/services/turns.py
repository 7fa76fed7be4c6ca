"""Long work in a thread beside the window's: neither keeps the interpreter long while the other wants it."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

TURN = 0.0005
"""Seconds after which a busy thread lets another one on; a decision takes some thirty turns to be on disk."""

_lock = threading.Lock()
_working = 0
_usual = 0.0


@contextmanager
def short_turns() -> Iterator[None]:
    """Threads take shorter turns meanwhile, however many works are under way; then as long ones as before."""
    global _working, _usual
    with _lock:
        if not _working:
            _usual = sys.getswitchinterval()
            sys.setswitchinterval(min(TURN, _usual))
        _working += 1
    try:
        yield
    finally:
        with _lock:
            _working -= 1
            if not _working:
                sys.setswitchinterval(_usual)
