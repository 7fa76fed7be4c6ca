"""packaging/bench runs, and its lines can be read by a program."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

BENCH = Path(__file__).parents[2] / "packaging" / "bench"


def test_each_line_is_a_measure_with_its_target(tmp_path: Path) -> None:
    out = tmp_path / "bench.jsonl"
    command = [sys.executable, BENCH, "--quick", "--only", "tag", "--only", "search", "--json", out]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert out.read_text(encoding="utf-8") == done.stdout
    machine, *measures = lines
    assert (machine["measure"], machine["quick"]) == ("machine", True)
    assert {m["measure"] for m in measures} >= {"annotation made durable", "bulk step", "search, first 50 hits"}
    with_floor = [m for m in measures if "floor" in m]
    assert with_floor
    for measure in with_floor:
        assert measure["ours"] > 0
        assert measure["floor"] > 0
        assert measure["target"].startswith(("≤", "≥"))
        assert isinstance(measure["met"], bool)


def test_an_unknown_part_is_refused() -> None:
    done = subprocess.run([sys.executable, BENCH, "--only", "nothing"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "import" in done.stderr
