"""The language engine on one core: articles a second, its start, its memory, and work that grows with the text."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date

from bench_parts import corpus, report
from tahqiq.domain.resources import seeds
from tahqiq.language import reading
from tahqiq.language.detecting import detect

DAY = date(2024, 11, 1)
ONE_THING = {
    "letters without a space": "ا",
    "words": "كلمة ",
    "digits": "1",
    "numbers": "1 ",
    "quotation marks": '"',
    "quoted words": '"كلمة ',
    "colons": ":",
    "brackets": "(",
    "controls": "\x00",
    "line ends": "س\n",
    "today": "اليوم ",
    "said": "قال ",
    "names": "محمد ",
}
START = """
import resource, sys
from tahqiq.language.detecting import detect
if len(sys.argv) > 1:
    detect("قال الوزير أمس إن 12 شخصا قتلوا في موسكو.")
used = resource.getrusage(resource.RUSAGE_SELF)
print(used.ru_utime + used.ru_stime)
"""


def main(*, quick: bool, large: bool) -> None:
    """Print the measures."""
    texts = [path.read_bytes().decode() for path in seeds()]
    _rate("the sample articles", texts * (4 if quick else 40))
    made = [f"{title}\n{body}" for title, body in corpus.articles(100 if quick else 1500)]
    _rate("synthetic articles", made)
    for case, arguments in (("imported", ()), ("and its first answer", ("once",))):
        report.absolute("start of the engine", case, ours=_start(*arguments), unit="s of processor time", most=0.5)
    _memory(1_000 if quick else 100_000 if large else 10_000)
    for name, piece in ONE_THING.items():
        _linear(name, piece, 20_000 if quick else 1_000_000 if large else 200_000)


def _rate(case: str, texts: list[str]) -> None:
    for text in texts[:5]:
        detect(text, DAY)
    ours = _cpu(lambda: [detect(text, DAY) for text in texts])
    floor = _cpu(lambda: [_read(text) for text in texts])
    report.compared(
        "detection",
        case,
        ours=len(texts) / ours,
        floor=len(texts) / floor,
        unit="articles/s",
        floor_is="reading and folding the words",
        characters=sum(map(len, texts)) / len(texts),
        target_rate=100,
        rate_met=len(texts) / ours >= 100,
    )


def _read(text: str) -> None:
    reading.forget()
    reading.read(text)


def _cpu(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return max(1e-9, time.process_time() - began)


def _start(*arguments: str) -> float:
    taken = []
    for _ in range(3):
        command = [sys.executable, "-c", START, *arguments]
        taken.append(float(subprocess.run(command, check=True, capture_output=True, text=True).stdout))
    return report.middle(taken)


def _memory(count: int) -> None:
    """How much the peak grows over the second half of the articles."""
    first = 0.0
    for number in range(count):
        title, body = corpus.article(number)
        detect(f"{title}\n{body}", DAY)
        if number == count // 2:
            first = report.peak_mib()
    report.absolute(
        "memory", f"{count} articles beside half of them", ours=report.peak_mib() / first, unit="times", most=1.25
    )


def _linear(name: str, piece: str, length: int) -> None:
    """The time of one and of four times as much of one thing."""
    small, big = (piece * (size // len(piece)) for size in (length // 4, length))
    one, four = _cpu(lambda: detect(small, DAY)), _cpu(lambda: detect(big, DAY))
    report.absolute("four times as much", name, ours=four / one, unit="times", most=6, seconds=four, characters=length)


if __name__ == "__main__":
    main(**vars(report.options()))
