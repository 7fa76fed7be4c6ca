"""The real window, painting without a screen: opening an article, tagging by key, scrolling a megabyte."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench_parts import report
from bench_parts.projects import folder, tagged_articles
from tahqiq.ui.app import application
from tahqiq.ui.compose import Program
from tahqiq.ui.main_window import MainWindow
from tahqiq.ui.settings import Settings

SIZES = (20, 1_000, 10_000)
LIMITS = {20: 50.0, 1_000: 50.0, 10_000: 150.0}
FRAME = 16.0


def main(*, quick: bool, large: bool) -> None:
    """Print the measures."""
    del large
    with folder() as place:
        path = place / "p.tahqiq"
        tagged_articles(path, SIZES).close()
        application()
        window = MainWindow(Settings(place / "settings.ini"), start_page=False)
        program = Program(window, place / "sample.tahqiq")
        window.resize(1400, 900)
        window.show()
        try:
            _measure(program, path, quick=quick)
        finally:
            program.close_project()
            window.close()
    report.absolute("window, peak memory", "a megabyte, 10,000 annotations", ours=report.peak_mib(), unit="MiB")


def _measure(program: Program, path: Path, *, quick: bool) -> None:
    if not program.project.open(path):
        raise AssertionError("the project did not open")
    program.desk.focus_page()
    QApplication.processEvents()
    for number, size in enumerate(SIZES, 1):
        _opening(program, number, size, 3 if quick else 9)
    for number, size in ((1, 20), (3, 10_000)):
        _tagging(program, number, size, 20 if quick else 200)
    _scrolling(program, 60 if quick else 600)


def _paint(program: Program) -> None:
    program.desk.canvas.viewport().repaint()


def _opening(program: Program, article_id: int, size: int, times: int) -> None:
    desk, other = program.desk, article_id % len(SIZES) + 1
    taken: list[tuple[float, float]] = []
    for _ in range(times):
        desk.show(other)
        _paint(program)
        QApplication.processEvents()

        def show() -> None:
            desk.show(article_id)
            _paint(program)

        taken.append(report.both_ms(show))
    report.timed("open an article, painted", f"{size} annotations", taken, 0.5, most=LIMITS[size])


def _tagging(program: Program, article_id: int, size: int, times: int) -> None:
    canvas, data = program.desk.canvas, program.project.session.read
    program.desk.show(article_id)
    QApplication.processEvents()
    before = len(data.annotations(article_id))
    taken: list[tuple[float, float]] = []
    for number in range(times):
        canvas.select(100 + number * 7 % 1_500, 120 + number * 7 % 1_500)
        QApplication.processEvents()

        def press() -> None:
            QTest.keyClick(canvas, Qt.Key.Key_Q)
            _paint(program)

        taken.append(report.both_ms(press))
        QApplication.processEvents()
    if len(data.annotations(article_id)) != before + times:
        raise AssertionError("a key press did not tag")
    for name, part in (("p50", 0.5), ("p99", 0.99)):
        case = f"{name}, {size} annotations there"
        report.timed("key press to painted and durable annotation", case, taken, part, most=FRAME)


def _scrolling(program: Program, frames: int) -> None:
    canvas = program.desk.canvas
    program.desk.show(3)
    QApplication.processEvents()
    for name, pixels in (("by lines", 60), ("by pages", 700)):
        canvas.scroll_to_fraction(0.0)
        taken: list[tuple[float, float]] = []
        for _ in range(frames):

            def frame(pixels: int = pixels) -> None:
                canvas.scroll_by(pixels)
                _paint(program)

            taken.append(report.both_ms(frame))
            QApplication.processEvents()
        for part in (0.5, 0.99):
            case = f"{name}, p{part * 100:.0f}"
            report.timed("scroll a megabyte with 10,000 annotations", case, taken, part, most=FRAME)


if __name__ == "__main__":
    main(**vars(report.options()))
