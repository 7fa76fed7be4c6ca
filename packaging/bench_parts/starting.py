"""From the start of the process to the first paint, beside an empty PySide6 window; files are in the system's cache."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from bench_parts import report
from bench_parts.projects import folder
from tahqiq.domain.resources import seeds
from tahqiq.services.commands.articles import ImportArticles, NewArticle
from tahqiq.services.session import Session

EMPTY = """
import json, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        print(json.dumps({"painted": time.monotonic()}), flush=True)
        QTimer.singleShot(0, QApplication.quit)
program = QApplication([])
window = Window()
window.resize(1200, 800)
window.show()
program.exec()
"""
OURS = """
import json, resource, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from tahqiq.ui.app import run_window
from tahqiq.ui.settings import Settings
said = {}
def compose(*parts):
    said["painted"] = time.monotonic()
    from tahqiq.ui.compose import compose as plug
    program = plug(*parts)
    QApplication.processEvents()
    said["project"] = time.monotonic()
    said["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(said), flush=True)
    QTimer.singleShot(0, parts[0].close)
    QTimer.singleShot(0, QApplication.quit)
    return program
run_window(Path(sys.argv[1]), compose, settings=Settings(Path(sys.argv[2])))
"""


def main(*, quick: bool, large: bool) -> None:
    """Print the measures."""
    del large
    with folder() as place:
        project = place / "sample.tahqiq"
        with Session.create(project) as session:
            session.do(ImportArticles([NewArticle(p.stem, p.read_bytes().decode()) for p in seeds()]))
        taken: dict[str, list[dict[str, float]]] = {"ours": [], "empty": []}
        for _ in range(2 if quick else 11):
            taken["ours"].append(_start(OURS, project, place / "settings.ini"))
            taken["empty"].append(_start(EMPTY))
    ms = {kind: report.middle([t["painted"] for t in times[1:]]) * 1000 for kind, times in taken.items()}
    report.compared(
        "start to first paint",
        "the sample project",
        ours=ms["ours"],
        floor=ms["empty"],
        unit="ms",
        floor_is="an empty PySide6 window",
        target=1.5,
        until_the_project_is_shown=report.middle([t["project"] for t in taken["ours"][1:]]) * 1000,
    )
    peak = report.middle([t["peak"] for t in taken["ours"]])
    report.absolute("start, peak memory", "the sample project", ours=peak, unit="MiB")


def _start(code: str, *arguments: Path) -> dict[str, float]:
    """Seconds from before the process is started."""
    began = time.monotonic()
    command = [sys.executable, "-c", code, *map(str, arguments)]
    environment = {n: v for n, v in os.environ.items() if n != "PYTHONDONTWRITEBYTECODE"}  # as from the second start on
    out = subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout
    said: dict[str, float] = json.loads(out)
    return {name: value if name == "peak" else value - began for name, value in said.items()}


if __name__ == "__main__":
    main(**vars(report.options()))
