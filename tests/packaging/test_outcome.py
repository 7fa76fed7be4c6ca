"""What packaging/test answers when all is well and when one part fails; the tools it calls are stand-ins."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SETUP = """
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
venv=$root/.venv test_lock= test_packages=
say() { printf 'tahqiq: %s\\n' "$*" >&2; }
die() { say "$@"; exit 1; }
set_up() { :; }
"""
# The window half is the call that names tests/ui as what to run.
PYTEST = """
case "$*" in
  *"-m x11 and"*) part=x11 ;;
  *--ignore=tests/ui*) part=others ;;
  *tests/ui*) part=window ;;
  *) part=named ;;
esac
echo "$part ran"
[ ! -e "$(dirname "$0")/$part" ]
"""
XVFB = "echo 99; exec sleep 60"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "packaging").mkdir()
    shutil.copy(ROOT / "packaging" / "test", tmp_path / "packaging")
    (tmp_path / "packaging" / "setup.sh").write_text(SETUP, encoding="utf-8")
    tools = tmp_path / ".venv" / "bin"
    tools.mkdir(parents=True)
    for name, script in (("ruff", "true"), ("mypy", f'[ ! -e "{tools}/types" ]'), ("pytest", PYTEST), ("Xvfb", XVFB)):
        (tools / name).write_text(f"#!/bin/bash\n{script}\n", encoding="utf-8")
        (tools / name).chmod(0o755)
    return tmp_path


def answer_of(checkout: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", str(checkout / "packaging" / "test"), *arguments],
        capture_output=True, text=True, encoding="utf-8", timeout=60, check=False,
    )  # fmt: skip


def test_when_every_part_passes_the_answer_is_success(checkout: Path) -> None:
    result = answer_of(checkout)
    assert result.returncode == 0, result.stderr
    assert {"x11 ran", "window ran", "others ran"} <= set(result.stdout.splitlines())


@pytest.mark.parametrize("part", ["x11", "window", "others", "types"])
def test_when_one_part_fails_the_answer_is_failure_and_says_so(checkout: Path, part: str) -> None:
    (checkout / ".venv" / "bin" / part).touch()
    result = answer_of(checkout)
    assert result.returncode == 1
    assert "failed:" in result.stderr


def test_named_tests_run_in_one_go(checkout: Path) -> None:
    result = answer_of(checkout, "tests/cli")
    assert result.returncode == 0, result.stderr
    assert "named ran" in result.stdout
