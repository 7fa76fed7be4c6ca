"""The program out of its wheel, in a clean environment: what a checkout has around it must not be needed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


class Installed:
    """An environment with the wheel in it, and a home of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bin = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
        self.python = self.bin / "python"

    def run(self, *command: str | Path) -> str:
        """What the command prints; it must end with 0."""
        home = self.folder / "home"
        home.mkdir(exist_ok=True)
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TMPDIR", "TEMP") if name in os.environ}
        result = subprocess.run(
            list(map(str, command)),
            cwd=home,
            env=kept | {"HOME": str(home), "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1", "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        assert result.returncode == 0, result.stdout + result.stderr
        return result.stdout

    def tahqiq(self, *arguments: str | Path) -> str:
        return self.run(self.bin / "tahqiq", *arguments)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    folder = tmp_path_factory.mktemp("installed")
    here = Installed(folder)
    for command in (
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        [sys.executable, "-m", "venv", "--without-pip", folder / "venv"],
    ):
        subprocess.run(list(map(str, command)), cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    pip = [sys.executable, "-m", "pip", "--python", here.python, "install", "--quiet", "--no-index", "--no-deps", wheel]
    subprocess.run(list(map(str, pip)), check=True, capture_output=True)
    # The dependencies are those of the environment that runs this. A folder named in a .pth file is searched, but its
    # own .pth files are not read, so the editable install there stays out.
    packages = here.run(here.python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    (Path(packages) / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return here


def test_the_resources_are_those_of_the_wheel(installed: Installed) -> None:
    program = """
import tahqiq, tahqiq.domain.resources as resources
print(tahqiq.__file__)
print(*resources.seeds(), sep="\\n")
print(resources.resource("fonts.json"))
"""
    files = [Path(line) for line in installed.run(installed.python, "-c", program).splitlines()]
    assert len(files) == 7
    for file in files:
        assert file.is_relative_to(installed.folder), file
        assert file.is_file(), file
    seeds = {file.name: file.read_bytes() for file in files[1:6]}
    assert seeds == {file.name: file.read_bytes() for file in (ROOT / "seeds").glob("*.txt")}


def test_every_resource_of_the_checkout_is_in_the_wheel(installed: Installed) -> None:
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z", "resources"], cwd=ROOT, capture_output=True
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    names = [name.decode().removeprefix("resources/") for name in listed.stdout.split(b"\0") if name]
    program = "import tahqiq.domain.resources as resources; print(resources.resource())"
    inside = Path(installed.run(installed.python, "-c", program).strip())
    names = [name for name in names if not name.startswith("screenshots/")]  # the README's pictures stay out
    assert names
    assert not [name for name in names if (ROOT / "resources" / name).exists() and not (inside / name).exists()]


def test_the_command_makes_and_fills_a_project(installed: Installed) -> None:
    assert "0.1" in installed.tahqiq("--version")
    installed.tahqiq("new", "p.tahqiq")
    installed.tahqiq("import", "p.tahqiq", *sorted((ROOT / "seeds").glob("*.txt")))
    assert json.loads(installed.tahqiq("stats", "p.tahqiq", "--json"))["articles"] == 5


def test_the_sample_project_opens_in_a_window_out_of_the_wheel(installed: Installed) -> None:
    program = """
from PySide6.QtCore import QDeadlineTimer
import tahqiq.ui
from tahqiq.ui.app import application
from tahqiq.ui.compose import Program
from tahqiq.ui.main_window import MainWindow
from tahqiq.ui.settings import Settings

running = application()
window = MainWindow(Settings())
window.resize(1200, 800)
window.show()
program = Program(window)
program.projects.start(None)
limit = QDeadlineTimer(60_000)
while not (program.project.is_open and program.project.session.read.counts().articles) and not limit.hasExpired():
    running.processEvents()
picture = window.grab().toImage()
colors = {picture.pixel(x, y) for x in range(0, 1200, 3) for y in range(0, 800, 3)}
print(running.platformName(), program.project.session.read.counts().articles, len(colors) > 50)
program.close_project()
print(tahqiq.ui.__file__)
"""
    told, file = installed.run(installed.python, "-c", program).splitlines()
    assert told == "offscreen 5 True"
    assert Path(file).is_relative_to(installed.folder)
