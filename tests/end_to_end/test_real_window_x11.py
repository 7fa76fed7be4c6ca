"""The same in a real X window, in a process of its own."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tahqiq.domain.messages import Trouble
from tahqiq.services.checking import check
from tahqiq.services.session import Session

pytestmark = pytest.mark.x11
HERE = Path(__file__).parent
PATIENCE = 60
"""Seconds until something has gone wrong, on a busy machine."""


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    """An X server, and a home of the test's own."""
    home = {f"XDG_{name}_HOME": str(tmp_path / name.lower()) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    made = {**os.environ, **home, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
    if os.environ.get("DISPLAY") and os.environ.get("QT_QPA_PLATFORM") == "xcb":
        yield made
        return
    if shutil.which("Xvfb") is None:
        pytest.skip("needs an X server or Xvfb")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as said:
            made["DISPLAY"] = f":{said.readline().strip()}"
        yield made
        server.terminate()


def articles(project: Path) -> int:
    """How many articles the project holds; 0 while it is not there yet."""
    try:
        with Session.open(project, read_only=True) as session:
            return session.read.counts().articles
    except Trouble:
        return 0


def test_the_work_of_an_editor_by_keyboard_in_a_real_window(environment: dict[str, str]) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(HERE / "test_by_keyboard.py")]
    done = subprocess.run(command, env=environment, cwd=HERE.parents[1], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_program_alone_opens_the_sample_and_survives_being_killed(
    environment: dict[str, str], tmp_path: Path
) -> None:
    sample = tmp_path / "data" / "tahqiq" / "sample.tahqiq"
    command = [sys.executable, "-m", "tahqiq"]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as program:
        end = time.monotonic() + PATIENCE
        while articles(sample) < 5 and program.poll() is None and time.monotonic() < end:
            time.sleep(0.1)  # another process: there is no signal to wait for
        running = program.poll() is None
        program.send_signal(signal.SIGKILL)
        said = program.stderr.read() if program.stderr else ""
    assert running, said
    assert articles(sample) == 5
    with Session.open(sample) as session:
        assert check(session) == []
    assert "Traceback" not in said
