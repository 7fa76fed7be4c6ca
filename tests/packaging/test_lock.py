"""What the lock holds, and that no tracked file says where packages come from."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = [ROOT / "packaging" / name for name in ("requirements.lock", "requirements-test.lock")]
HEAVY = {"torch", "transformers", "pandas", "scikit-learn", "numpy", "scipy", "dill", "camel-kenlm"}
INDEX = re.compile(
    rb"index[-_]url|find[-_]links|trusted[-_]host|https?://\S+/simple\b"
    rb"|pypi[.]|pythonhosted[.]|npmjs[.]|anaconda[.]org|deb[.]debian|archive[.]ubuntu",
    re.IGNORECASE,
)


def pins(lock: Path) -> dict[str, str]:
    """Each pin's name and everything that belongs to it."""
    text = re.sub(r"^\s*#.*\n", "", lock.read_text(encoding="utf-8"), flags=re.MULTILINE)
    entries = re.split(r"\n(?=\S)", text.strip())
    return {re.split(r"[=\s]", entry, maxsplit=1)[0]: entry for entry in entries}


INTERCHANGE = ROOT / "packaging" / "requirements-interchange.lock"


@pytest.mark.parametrize("lock", [*LOCKS, INTERCHANGE], ids=lambda lock: lock.stem)
def test_every_pin_is_exact_and_has_hashes(lock: Path) -> None:
    entries = pins(lock)
    assert len(entries) > 30
    for entry in entries.values():
        assert re.fullmatch(r"[a-z0-9-]+==[^\s;]+( ; [^\\]+?)?( \\\n +--hash=sha256:[0-9a-f]{64})+", entry), entry


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_nothing_heavy_is_locked(lock: Path) -> None:
    assert not HEAVY & set(pins(lock))


def test_qt_is_locked_below_the_release_that_loses_references() -> None:
    entry = pins(LOCKS[0])["pyside6-essentials"]
    assert entry.startswith("pyside6-essentials==6.11.")


def test_the_two_locks_agree() -> None:
    run, test = map(pins, LOCKS)
    assert run.items() <= test.items()


def test_no_tracked_file_names_a_package_index() -> None:
    listed = subprocess.run(["git", "-c", "safe.directory=*", "ls-files", "-z"], cwd=ROOT, capture_output=True)
    if listed.returncode:
        pytest.skip("not a git checkout")
    files = [ROOT / name.decode() for name in listed.stdout.split(b"\0") if name]
    assert len(files) > 20
    found = [f"{file}: {hit[0]!r}" for file in files if file.is_file() and (hit := INDEX.search(file.read_bytes()))]
    assert not found


def test_the_pattern_knows_an_index_when_it_sees_one() -> None:
    for address in ("--index" + "-url x", "PIP_FIND" + "_LINKS=x", "https://mirror.example/root/" + "simple/"):
        assert INDEX.search(address.encode())
