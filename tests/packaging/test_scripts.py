"""packaging/run and packaging/test on machines that lack something, and how quick a second start is."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPTS = [*(f"packaging/{name}" for name in ("run", "test", "lock", "interchange", "setup.sh")), ".ci/run"]
TOOLS = [
    *("bash", "sh", "env", "true", "dirname", "cat", "cmp", "grep", "sed", "tr"),
    *("uname", "touch", "rm", "mkdir", "flock"),
]

# A python3 without ensurepip, as Debian's is; making a .venv ends with 7, so that no test goes further.
PYTHON = """
case "$*" in
  *_base_executable*) echo "$0" ;;
  *ensurepip*) exit 1 ;;
  *-venv*) echo "python3.12-venv " ;;
  "-m venv"*) exit 7 ;;
  -V) echo "Python 3.12.0" ;;
esac
"""
OLD_PYTHON = 'case "$*" in -V) echo "Python 3.9.2" ;; *) echo ;; esac'


class Machine:
    """A checkout without .venv on a machine that has only the commands put there."""

    def __init__(self, folder: Path) -> None:
        self.checkout = folder / "a checkout"
        self.commands = folder / "bin"
        self.log = folder / "apt.log"
        self.commands.mkdir()
        for tool in TOOLS:
            if found := shutil.which(tool):
                (self.commands / tool).symlink_to(found)
        shutil.copytree(ROOT / "packaging", self.checkout / "packaging")
        shutil.copy(ROOT / "pyproject.toml", self.checkout)
        self.put("python3", PYTHON)
        self.put("dpkg-query", "echo 'installed bash, , '")
        self.put("apt-get", f'echo "$*" >>"{self.log}"')

    def put(self, name: str, script: str) -> None:
        (self.commands / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        (self.commands / name).chmod(0o755)

    def user(self, number: int) -> None:
        self.put("id", f"echo {number}")

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["bash", *command],
            cwd=self.checkout,
            env={"PATH": str(self.commands)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
        )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.mark.parametrize("script", SCRIPTS)
def test_bash_can_read_it(script: str) -> None:
    subprocess.run(["bash", "-n", ROOT / script], check=True)
    assert os.access(ROOT / script, os.X_OK) or script.endswith(".sh")


def test_a_user_without_rights_is_told_the_one_line(machine: Machine) -> None:
    machine.user(1000)
    for script, extra in (("run", ""), ("test", " xvfb")):
        result = machine.run(f"packaging/{script}")
        assert result.returncode == 1
        assert "An administrator installs them" in result.stderr
        assert "مدير الجهاز" in result.stderr
        lines = [line for line in result.stderr.splitlines() if "apt-get install" in line]
        assert len(lines) == 1
        assert "python3.12-venv libgl1 " in lines[0]
        assert lines[0].endswith(f"fonts-hosny-amiri{extra}'")
    assert not machine.log.exists()
    assert not (machine.checkout / ".venv").exists()


@pytest.mark.parametrize("who", ["root", "sudo"])
def test_who_may_install_packages_gets_them(machine: Machine, who: str) -> None:
    machine.user(0 if who == "root" else 1000)
    if who == "sudo":
        machine.put("sudo", 'shift; exec "$@"')
    result = machine.run("packaging/run")
    assert result.returncode == 7, result.stderr
    update, install = machine.log.read_text(encoding="utf-8").splitlines()
    assert update.startswith("update")
    assert install.startswith("install -y")
    assert " python3.12-venv libgl1 " in install
    assert " fonts-noto-core fonts-hosny-amiri" in install


def test_a_package_under_a_new_name_is_not_asked_for(machine: Machine) -> None:
    machine.user(1000)
    newer, removed = "installed libglib2.0-0t64, libglib2.0-0 (= 2.80.0), ", "config-files libegl1, , "
    machine.put("dpkg-query", f"printf '%s\\n' '{newer}' '{removed}' 'installed libgl1, , '")
    told = machine.run("packaging/run").stderr
    assert "libglib2.0-0" not in told
    assert "libgl1" not in told
    assert " libegl1 " in told


def test_an_old_python_is_named_with_what_would_do(machine: Machine) -> None:
    machine.user(0)
    machine.put("python3", OLD_PYTHON)
    result = machine.run("packaging/run")
    assert result.returncode == 1
    assert "Python 3.11, 3.12 or 3.13 is needed, but python3 is Python 3.9.2" in result.stderr
    machine.put("python3.12", PYTHON)
    assert machine.run("packaging/run").returncode == 7


def test_half_a_venv_is_made_anew(machine: Machine) -> None:
    machine.user(0)
    machine.put("python3", PYTHON.replace("*ensurepip*) exit 1", "*ensurepip*) exit 0"))
    leftover = machine.checkout / ".venv" / "bin" / "python"
    leftover.parent.mkdir(parents=True)
    leftover.write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")
    leftover.chmod(0o755)
    (leftover.parent / "pip").write_text(f"#!{leftover}\n", encoding="utf-8")
    (machine.checkout / ".venv" / "incomplete").touch()
    assert machine.run("packaging/run").returncode == 7
    assert not leftover.exists()


needs_own_venv = pytest.mark.skipif(
    not (ROOT / ".venv" / "ready").exists(), reason="only where packaging/test has made the .venv"
)


def here(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and name != "QT_QPA_PLATFORM"}
    return subprocess.run(
        ["bash", str(ROOT / "packaging" / "run"), *command],
        cwd="/",
        env=kept | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


@needs_own_venv
def test_a_second_start_adds_little() -> None:
    def seconds(command: list[str]) -> float:
        start = time.perf_counter()
        subprocess.run(command, cwd="/", stdin=subprocess.DEVNULL, capture_output=True, check=True)
        return time.perf_counter() - start

    def best(*command: str) -> float:
        return min(seconds([*command, "--version"]) for _ in range(3))

    added = best("bash", str(ROOT / "packaging" / "run")) - best(str(ROOT / ".venv" / "bin" / "tahqiq"))
    assert added < 0.3


@needs_own_venv
def test_it_hands_its_arguments_on_and_says_nothing_itself() -> None:
    result = here("--help")
    assert result.returncode == 0, result.stderr
    assert "usage" in result.stdout.lower()
    assert result.stderr == ""


@needs_own_venv
@pytest.mark.skipif(sys.platform != "linux", reason="other systems have a display without saying so")
@pytest.mark.parametrize("command", [[], ["open"]])
def test_without_a_display_it_offers_the_command_line(command: list[str]) -> None:
    result = here(*command)
    assert result.returncode == 1
    assert "no display" in result.stderr
    assert "packaging/run import" in result.stderr
