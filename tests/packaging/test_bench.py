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


def test_comparing_a_project_tells_how_the_time_grows() -> None:
    command = [sys.executable, BENCH, "--quick", "--only", "conflicts"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    _, *measures = [json.loads(line) for line in done.stdout.splitlines()]
    every = [m for m in measures if m["measure"] == "inconsistencies of a project"]
    assert [m["case"] for m in every] == ["30 articles", "60 articles", "120 articles"]
    assert all(m["pairs"] > 0 and m["at_work"] > 0 for m in every)
    assert [m["measure"] for m in measures].count("one new article compared") == 3
    assert measures[-1]["measure"] == "growth: inconsistencies of a project"
    assert measures[-1]["target"] == "≤ 1.2"


def test_grouping_names_tells_what_keys_miss_of_comparing_all_with_all() -> None:
    command = [sys.executable, BENCH, "--quick", "--only", "compare"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    last = json.loads(done.stdout.splitlines()[-1])
    assert last["measure"] == "pairs of one group that keys miss"
    assert last["pairs"] > 100
    assert last["met"]


def test_an_unknown_part_is_refused() -> None:
    done = subprocess.run([sys.executable, BENCH, "--only", "nothing"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "import" in done.stderr
