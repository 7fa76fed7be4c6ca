"""The weights: what is learned is what is counted, the file reads back, the training finds what there is to find."""

from __future__ import annotations

import importlib.machinery
import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

from tahqiq.comparison.headlines.aligning import align
from tahqiq.comparison.headlines.items import items
from tahqiq.comparison.headlines.signals import Signal, signals
from tahqiq.comparison.headlines.weights import MOST, Weights, logistic, read, shipped, strengths, write

SCRIPT = Path(__file__).resolve().parents[3] / "packaging" / "train-headlines"
HEADLINES = (
    ("ارتفاع أسعار القمح في الأسواق", "انخفاض أسعار القمح في الأسواق", "تراجعت أسعار القمح"),
    ("البرلمان يوافق على الموازنة", "البرلمان يرفض الموازنة الجديدة", "رفض برلماني للموازنة"),
    ("الوزير يؤكد موعد الانتخابات", "الوزير ينفي موعد الانتخابات", "نفي الوزير لموعد الانتخابات"),
    ("مقتل 12 جنديا شرق البلاد", "مقتل 30 جنديا شرق البلاد", "نجاة 12 جنديا شرق البلاد"),
)


@pytest.fixture(scope="module")
def trainer() -> ModuleType:
    """The training script as a module."""
    loader = importlib.machinery.SourceFileLoader("train_headlines", str(SCRIPT))
    spec = importlib.util.spec_from_loader("train_headlines", loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


def test_no_signal_counts_more_than_it_was_learned_to() -> None:
    found = signals(align(items("ارتفاع وصعود ونمو وقفزة وزيادة"), items("انخفاض وهبوط وتراجع وانكماش ونقص")))
    much = strengths(found)
    assert much["o alone"] == MOST < sum(signal.value for signal in found if signal.name == "o alone")
    weights = Weights(0.5, {name: 0.01 * at for at, name in enumerate(much)}, {})
    counted = sum(added for _, added in weights.contributions(found))
    assert counted == pytest.approx(sum(weights.weights[name] * value for name, value in much.items()))


def test_the_file_reads_back(tmp_path: Path) -> None:
    weights = Weights(-0.25, {"a قال": 1.5, 'u "': -0.125}, {"pairs": 3})
    write(tmp_path / "w", weights)
    assert read(tmp_path / "w") == weights


@pytest.mark.parametrize("content", ["{}", "[]", '{"bias": 1}', "no json", '{"bias": [], "weights": {}, "about": {}}'])
def test_another_file_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "w").write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=r"\S"):
        read(tmp_path / "w")


def test_the_shipped_weights_know_the_signals_that_are_counted() -> None:
    """A signal that is renamed or added has no weight until the training is run again."""
    known = shipped().weights
    named = {
        signal.name
        for a, *others in HEADLINES
        for b in others
        for signal in signals(align(items(a), items(b)))
        if signal.name.startswith(("=", "o ", "r ", "t "))
    }
    assert len(named) > 40
    assert named <= known.keys()
    assert "Apache-2.0" in shipped().about["credit"]


def test_probabilities_never_overflow() -> None:
    assert logistic(0) == 0.5
    assert logistic(10_000) == 1
    assert 0 <= logistic(-10_000) < 1e-200
    assert Weights(0.0, {"x": 2.0}, {}).probability([(Signal("x", 1.0), 2.0)]) == pytest.approx(logistic(2))


def test_training_learns_from_pairs_and_cross_validation_writes_nothing(
    trainer: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [{"a": a, "b": b, "relation": "disagree"} for a, *others in HEADLINES for b in others]
    lines += [{"a": a, "b": f"{a} اليوم", "relation": "agree"} for a, *_ in HEADLINES]
    lines += [{"a": b, "b": f"{b} اليوم", "relation": "agree"} for _, *others in HEADLINES for b in others]
    lines.append({"a": "خبر", "b": "خبر آخر", "relation": "other"})
    data, output = tmp_path / "data.jsonl", tmp_path / "headlines.weights"
    data.write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in lines), encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["train-headlines", str(data), "--output", str(output), "--folds", "2"])
    assert trainer.main() == 0
    assert not output.exists()
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["pairs"] == len(lines) - 1
    monkeypatch.setattr("sys.argv", ["train-headlines", str(data), "--output", str(output)])
    assert trainer.main() == 0
    learned = read(output)
    assert learned.weights["o any"] > 0
    assert learned.weights["b يوم"] < 0
    for line in lines[:-1]:
        found = learned.contributions(signals(align(items(line["a"]), items(line["b"]))))
        assert (learned.probability(found) > 0.5) == (line["relation"] == "disagree")


def test_pairs_that_share_a_headline_are_one_group(trainer: ModuleType) -> None:
    records = [{"a": "خبر أول", "b": "خبر ثان"}, {"a": "نبأ", "b": "شيء"}, {"a": "خبر ثانٍ", "b": "غيره تماما"}]
    first, second, third = trainer.groups(records)
    assert first == third != second
