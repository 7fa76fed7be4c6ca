"""``tahqiq conflicts``, as a script calls it, and the report that it writes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tahqiq.cli.main import run
from tahqiq.domain.inconsistencies import InconsistencyKind, Verdict
from tahqiq.services.commands.review import Decide
from tahqiq.services.commands.spellings import ChooseHouseSpelling
from tahqiq.services.session import Session

Said = pytest.CaptureFixture[str]
ENGLISH = {"LANG": "en_GB.UTF-8", "DISPLAY": ":0"}
STORY = (
    "زلزال قوي يضرب مدينة إزمير التركية\n"
    "ضرب زلزال قوي مدينة إزمير غربي تركيا فجر الثلاثاء 18 يونيو 2024، وأسفر عن مقتل {dead} شخصا وإصابة العشرات. "
    "وقالت وزارة الداخلية التركية إن فرق الإنقاذ تواصل البحث تحت أنقاض المباني المنهارة في أحياء المدينة القديمة. "
    "وأكد والي إزمير أن المدارس ستبقى مغلقة طوال الأسبوع الجاري.\n"
)


def no_window(path: Path | None) -> int:
    raise AssertionError(f"nobody asked for a window ({path})")


def tahqiq(*words: object) -> int:
    return run([str(word) for word in words], no_window, ENGLISH)


@pytest.fixture
def project(tmp_path: Path, capsys: Said) -> Path:
    """Two reports of an earthquake with other numbers of dead."""
    path = tmp_path / "p.tahqiq"
    assert tahqiq("new", path) == 0
    for name, dead in (("a", 12), ("b", 15)):
        (tmp_path / f"{name}.txt").write_text(STORY.format(dead=dead), encoding="utf-8")
        assert tahqiq("import", path, tmp_path / f"{name}.txt", "--source", name, "--published", "2024-06-19") == 0
    capsys.readouterr()
    return path


def test_what_articles_state_differently_is_printed_until_it_is_decided(project: Path, capsys: Said) -> None:
    assert tahqiq("conflicts", project) == 1
    said = capsys.readouterr().out
    assert said.startswith("2 articles compared.")
    assert "figure" in said
    assert "[12]" in said
    assert "[15]" in said
    assert tahqiq("conflicts", project, "--json", "--kind", "figure") == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["compared"], told["up_to_date"], told["open"]) == (0, 2, 1)
    (found,) = told["inconsistencies"]
    assert [(p["words"], p["value"], p["source"]) for p in found["passages"]] == [("12", "12", "a"), ("15", "15", "b")]
    assert found["decision"] is None
    assert tahqiq("conflicts", project, "--json", "--kind", "title, place") == 0
    assert json.loads(capsys.readouterr().out)["inconsistencies"] == []
    with Session.open(project) as session:
        ids = tuple(each.id for each in session.read.inconsistencies())
        session.do(Decide(ids, Verdict.EXPLAINED, note="ارتفعت الحصيلة"))
    assert tahqiq("conflicts", project) == 0
    assert "0 open inconsistencies." in capsys.readouterr().out
    assert tahqiq("conflicts", project, "--status", "all", "--json", "--all") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["compared"] == 2
    assert {each["decision"]["verdict"] for each in told["inconsistencies"]} == {"explained"}
    assert tahqiq("stats", project, "--json") == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["inconsistencies"] == {"open": 0, "decided": len(told["inconsistencies"])}
    assert figures["events"] == 1


@pytest.mark.parametrize("name", ["r.md", "r.html"])
def test_the_report_tells_passages_sources_decision_and_rationale(
    project: Path, tmp_path: Path, capsys: Said, name: str
) -> None:
    assert tahqiq("conflicts", project, "--kind", "figure") == 1
    with Session.open(project, "سارة <س>") as session:
        (found,) = session.read.inconsistencies()
        session.do(Decide((found.id,), Verdict.RIGHT, 1, note="بيان *الوالي* <b>الأخير</b>\nوتقرير ثان"))
    report = tmp_path / name
    assert tahqiq("conflicts", project, "--status", "all", "--report", report, "--language", "ar") == 0
    text = report.read_text(encoding="utf-8")
    assert "تقرير المراجعة" in text
    assert "أحدهما صحيح" in text
    assert "سارة" in text
    assert "وتقرير ثان" in text
    if name.endswith("html"):
        assert '<html lang="ar" dir="rtl">' in text
        assert "<mark>15</mark>" in text
        assert "&lt;b&gt;الأخير" in text
        assert "<b>" not in text
    else:
        assert text.startswith('<div dir="rtl">')
        assert "**15**" in text
        assert r"بيان \*الوالي\* \<b\>الأخير" in text
    assert str(report) in capsys.readouterr().out.replace("\u2068", "").replace("\u2069", "")


def test_a_bad_call_changes_nothing(project: Path, tmp_path: Path, capsys: Said) -> None:
    assert tahqiq("conflicts", project, "--kind", "weather") == 2
    said = capsys.readouterr().err
    assert "'weather'" in said
    assert all(repr(kind.value) in said for kind in InconsistencyKind)
    assert tahqiq("conflicts", project, "--report", project) == 2
    assert tahqiq("conflicts", tmp_path / "none.tahqiq") == 2
    with Session.open(project, read_only=True) as session:
        assert session.read.inconsistency_counts() == {}
    assert tahqiq("conflicts", "--help") == 0
    assert "--report FILE" in capsys.readouterr().out


def test_names_in_several_spellings_are_printed_with_their_counts(tmp_path: Path, capsys: Said) -> None:
    path = tmp_path / "p.tahqiq"
    assert tahqiq("new", path) == 0
    for outlet, name in (("a", "سيرغي لافروف"), ("b", "سيرجي لافروف")):
        text = f"لقاء في موسكو\nقال وزير الخارجية الروسي {name} إن بلاده ترحب بالحوار. وأضاف {name} أن الموعد قريب.\n"
        (tmp_path / f"{outlet}.txt").write_text(text, encoding="utf-8")
        assert tahqiq("import", path, tmp_path / f"{outlet}.txt", "--source", outlet) == 0
    capsys.readouterr()
    assert tahqiq("conflicts", path, "--kind", "name") == 0
    said = capsys.readouterr().out
    assert "Spellings of names" in said
    assert "سيرغي لافروف (2)" in said
    assert tahqiq("conflicts", path, "--kind", "figure", "--json") == 0
    assert json.loads(capsys.readouterr().out)["spellings"] == []
    with Session.open(path) as session:
        (cluster,) = session.read.clusters()
        session.do(ChooseHouseSpelling.of(cluster, "سيرغي لافروف"))
    assert tahqiq("conflicts", path, "--json") == 0
    assert json.loads(capsys.readouterr().out)["spellings"] == []
    assert tahqiq("conflicts", path, "--json", "--status", "all") == 0
    (told,) = json.loads(capsys.readouterr().out)["spellings"]
    assert (told["kind"], told["house"]) == ("person", "سيرغي لافروف")
    spelled = {(one["text"], one["count"], *one["sources"]) for one in told["spellings"]}
    assert spelled == {("سيرغي لافروف", 2, "a"), ("سيرجي لافروف", 2, "b")}
    assert tahqiq("conflicts", path, "--status", "all") == 0
    assert "the house writes “⁨سيرغي لافروف⁩”" in capsys.readouterr().out
