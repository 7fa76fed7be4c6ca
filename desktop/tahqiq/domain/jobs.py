"""Long work, as every floor speaks of it: how far it is, and whether anybody still waits for it."""

from __future__ import annotations

from collections.abc import Callable


class Cancelled(Exception):  # noqa: N818 - what happened, not an error
    """The person stopped the work; it has left no trace."""


Progress = Callable[[int, int], object]
"""Told how much is done, and how much there is in all."""

Stopped = Callable[[], bool]
"""Asked now and then: True where nobody waits for the work any more."""


def never() -> bool:
    """Somebody waits."""
    return False
