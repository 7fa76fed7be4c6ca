"""How a measure is written down: one JSON line with our figure, the floor of the same run, the ratio and the target."""

from __future__ import annotations

import argparse
import gc
import json
import resource
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any


def options() -> argparse.Namespace:
    """What a part of the benchmark is called with."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--large", action="store_true")
    return parser.parse_args()


def say(measure: str, case: str, **values: Any) -> None:
    """Print one measure. Floats are rounded to what they can mean."""
    shown = {k: _rounded(v) for k, v in values.items()}
    print(json.dumps({"measure": measure, "case": case, **shown}, ensure_ascii=False), flush=True)


def compared(
    measure: str,
    case: str,
    *,
    ours: float,
    floor: float,
    unit: str,
    floor_is: str,
    target: float | None = None,
    at_least: bool = False,
    **more: Any,
) -> None:
    """Print our figure beside the floor.

    Args:
        measure: what is measured.
        case: of how much.
        ours: our figure.
        floor: the floor's, taken in the same run.
        unit: of both.
        floor_is: what the floor does.
        target: the ratio ``ours / floor`` to keep to.
        at_least: whether the ratio should be at least ``target`` (a rate) instead of at most (a time).
        more: whatever else is worth saying.
    """
    ratio = ours / floor if floor else float("inf")
    values: dict[str, Any] = {"ours": ours, "floor": floor, "unit": unit, "floor_is": floor_is, "ratio": ratio}
    if target is not None:
        values["target"] = f"{'≥' if at_least else '≤'} {target}"
        values["met"] = ratio >= target if at_least else ratio <= target
    say(measure, case, **values, **more)


def timed(measure: str, case: str, taken: Sequence[tuple[float, float]], part: float, *, most: float) -> None:
    """Print the percentile ``part`` of times from ``both_ms`` beside the limit."""
    wall, own = ([pair[i] for pair in taken] for i in (0, 1))
    more = {"of_this_thread": percentile(own, part), "longest": max(wall), "times": len(wall)}
    absolute(measure, case, ours=percentile(wall, part), unit="ms", most=most, **more)


def absolute(measure: str, case: str, *, ours: float, unit: str, most: float | None = None, **more: Any) -> None:
    """Print a figure that has to stay under a limit of its own."""
    values: dict[str, Any] = {"ours": ours, "unit": unit}
    if most is not None:
        values |= {"target": f"≤ {most}", "met": ours <= most}
    say(measure, case, **values, **more)


def _rounded(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, float):
        return value
    return float(f"{value:.3g}") if abs(value) < 1000 else round(value)


def seconds(work: Callable[[], object]) -> float:
    """How long ``work`` takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def both_ms(work: Callable[[], object]) -> tuple[float, float]:
    """How long ``work`` takes, and how much of it this thread is at work itself; in milliseconds."""
    began, at_work = time.perf_counter(), time.thread_time()
    work()
    return (time.perf_counter() - began) * 1000, (time.thread_time() - at_work) * 1000


def cpu_seconds(work: Callable[[], object], times: int) -> float:
    """How long this thread is at ``work``, not counting what else the machine does: the median of ``times``."""
    taken: list[float] = []
    for _ in range(times):
        began = time.thread_time()
        work()
        taken.append(time.thread_time() - began)
    return middle(taken)


def in_turn(works: dict[str, Callable[[], object]], times: int) -> dict[str, list[float]]:
    """Each of ``works`` so many times, in turn, so that a noisy moment meets them all; in seconds."""
    taken: dict[str, list[float]] = {name: [] for name in works}
    for work in works.values():
        work()
    gc.collect()
    for _ in range(times):
        for name, work in works.items():
            taken[name].append(seconds(work))
    return taken


def percentile(values: Sequence[float], part: float) -> float:
    """The value below which ``part`` (0 to 1) of ``values`` lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def middle(values: Sequence[float]) -> float:
    """The median."""
    return percentile(values, 0.5)


def peak_mib() -> float:
    """The most memory that this process ever held, in MiB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)
