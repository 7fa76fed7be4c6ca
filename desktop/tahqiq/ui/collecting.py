"""Looking for garbage in the window's thread only.

Python looks for cycles in whichever thread happens to make the next object. A worker that comes upon a widget nobody
needs any more would destroy it there, and the two threads then wait for each other for ever: one holds Qt's lock on
connections and wants the interpreter, the other the reverse. So the automatic search is off, and a timer asks now and
then whether enough was made to be worth one.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer

LOOK_EVERY_MS = 500
"""How often it is asked. A worker makes some 200,000 objects meanwhile, which are looked through in about 10 ms."""

THRESHOLDS = (50_000, 20, 50)
"""When a generation is looked through: objects made, searches of the one before. With Python's own 700 a page of
10,000 marks was searched again and again, for 18 to 86 ms."""


class Collector(QObject):
    """Searches in the thread it is made in, from now on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what the start has made stays to the end
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(collect_if_due)
        self._timer.start(LOOK_EVERY_MS)


def collect_if_due() -> int | None:
    """Search the oldest generation that is due; to be called in the window's thread.

    Returns:
        Which one was searched, or None.
    """
    counts = gc.get_count()
    for generation in (2, 1, 0):
        if counts[generation] > THRESHOLDS[generation]:
            gc.collect(generation)
            return generation
    return None
