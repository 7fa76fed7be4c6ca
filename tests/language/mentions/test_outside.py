"""The editor's own recogniser as a further voice, here one of our making."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tahqiq.language.detecting import version
from tahqiq.language.mentions import find_mentions, outside

TEXT = "وصل زمرقند إلى الاجتماع متأخرا."


@pytest.fixture(autouse=True)
def _silence_afterwards() -> Iterator[None]:
    yield
    outside.use(None)


def voice(sentences: list[list[str]]) -> list[list[str]]:
    return [["B-PERS" if word == "زمرقند" else "B-MISC" if word == "متأخرا" else "O" for word in s] for s in sentences]


def test_voice_tips_the_scales() -> None:
    quiet = max((m.score for m in find_mentions(TEXT) if TEXT[m.start : m.end] == "زمرقند"), default=0.0)
    outside.use(voice)
    loud = {TEXT[m.start : m.end]: m.score for m in find_mentions(TEXT)}
    assert loud.get("زمرقند", 0.0) > quiet
    assert "متأخرا" not in loud


def test_voice_that_fails_or_answers_amiss_is_not_heard() -> None:
    def broken(sentences: list[list[str]]) -> list[list[str]]:
        raise RuntimeError("out of memory")

    silent = find_mentions(TEXT)
    outside.use(broken)
    assert find_mentions(TEXT) == silent
    assert "out of memory" in outside.problem()
    outside.use(lambda sentences: [])
    assert find_mentions(TEXT) == silent


def test_nothing_is_loaded_where_it_is_not_installed() -> None:
    pytest.importorskip("camel_tools")
    try:
        import torch  # noqa: F401
    except ImportError:
        assert not outside.load()
        assert outside.problem()
        assert outside.voice() is None


def test_recogniser_is_looked_for_on_the_disk_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAMELTOOLS_DATA", str(tmp_path))
    monkeypatch.setattr(outside, "find_spec", lambda name: name)
    datasets = {"other": {"path": "ner/other"}, "usual": {"path": "ner/usual"}}
    component = {"default": "usual", "datasets": datasets}
    catalogue = {"version": "1", "packages": {}, "components": {outside.COMPONENT: component}}
    assert not outside.is_installed()
    (tmp_path / "catalogue.json").write_text(json.dumps(catalogue), encoding="utf-8")
    assert not outside.is_installed()
    (tmp_path / "data" / "ner" / "usual").mkdir(parents=True)
    assert outside.is_installed()
    monkeypatch.setattr(outside, "find_spec", lambda name: None)
    assert not outside.is_installed()


def test_another_version_of_the_engine_while_it_is_heard() -> None:
    silent = version()
    outside.use(voice)
    assert version() != silent
    outside.use(None)
    assert version() == silent
