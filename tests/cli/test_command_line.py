"""What people type, what they read, and which exit code their scripts get."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tahqiq import __version__
from tahqiq.cli.main import run
from tahqiq.domain.resources import seeds
from tahqiq.services.commands.annotations import AddAnnotation
from tahqiq.services.session import Session

Said = pytest.CaptureFixture[str]
ENGLISH = {"LANG": "en_GB.UTF-8", "DISPLAY": ":0"}
ARABIC = {"LANG": "ar_EG.UTF-8", "DISPLAY": ":0"}


def no_window(path: Path | None) -> int:
    raise AssertionError(f"nobody asked for a window ({path})")


def tahqiq(*words: object, environment: dict[str, str] = ENGLISH) -> int:
    return run([str(word) for word in words], no_window, environment)


@pytest.fixture
def project(tmp_path: Path, capsys: Said) -> Path:
    """A project with the five seeds."""
    path = tmp_path / "p.tahqiq"
    assert tahqiq("new", path) == 0
    assert tahqiq("import", path, *seeds()) == 0
    capsys.readouterr()
    return path


def test_a_project_is_made_and_an_existing_file_is_left_alone(tmp_path: Path, capsys: Said) -> None:
    path = tmp_path / "p.tahqiq"
    assert tahqiq("new", path) == 0
    assert capsys.readouterr().out == "Made the project p.tahqiq.\n"
    before = path.read_bytes()
    assert tahqiq("new", path) == 2
    assert path.read_bytes() == before
    said = capsys.readouterr()
    assert said.out == ""
    assert "already there" in said.err
    assert tahqiq("new", tmp_path / "nowhere" / "p.tahqiq") == 2


def test_articles_go_in_and_each_file_is_reported(project: Path, tmp_path: Path, capsys: Said) -> None:
    folder = tmp_path / "وارد"
    folder.mkdir()
    (folder / "a.txt").write_text("قال الوزير إن الأمر انتهى.", encoding="utf-8")
    (folder / "b.txt").write_bytes(b"%PDF-1.7")
    (folder / "note.md").write_text("ليس مقالًا", encoding="utf-8")
    (folder / ".hidden.txt").write_text("مخفي", encoding="utf-8")
    short = tmp_path / "short.txt"
    short.write_bytes("قال".encode("cp1256"))
    again = tmp_path / "again.txt"
    again.write_bytes(seeds()[0].read_bytes())
    twin = tmp_path / "twin.txt"
    twin.write_bytes((folder / "a.txt").read_bytes())
    assert tahqiq("import", project, folder, short, again, twin, tmp_path / "gone.txt") == 1
    said = capsys.readouterr()
    assert "a.txt: added “a”." in said.out
    assert "again.txt: already in the project" in said.out
    assert "twin.txt: the same text as a.txt." in said.out
    assert "1 article added." in said.out
    assert "2 were already there." in said.out
    assert "3 files were not imported." in said.out
    for name in ("b.txt is a PDF document", "short.txt is uncertain", "no file at"):
        assert name in said.err
    with Session.open(project, read_only=True) as session:
        assert session.read.counts().articles == 6
        assert session.read.history()[0].message.code == "done_imported"


def test_what_the_person_says_of_the_articles_is_kept(tmp_path: Path, project: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("قال الرئيس".encode("cp1256"))
    words = ("--encoding", "windows-1256", "--source", "الأهرام", "--published", "2024-11-01", "--author", "سلمى")
    assert tahqiq("import", project, path, *words) == 0
    with Session.open(project, read_only=True) as session:
        article = session.read.articles()[-1]
        assert (article.source, article.published, article.published_origin) == ("الأهرام", "2024-11-01", "given")
        assert session.read.article(article.id).text == "قال الرئيس"
        assert session.read.history()[0].author == "سلمى"


@pytest.mark.parametrize(
    "words", [("--published", "أمس"), ("--published", "2024-13-01"), ("--encoding", "klingon"), ()], ids=str
)
def test_a_call_that_cannot_be_meant_changes_nothing(
    project: Path, tmp_path: Path, words: tuple[str, ...], capsys: Said
) -> None:
    path = tmp_path / "new.txt"
    path.write_text("مقال جديد", encoding="utf-8")
    assert tahqiq("import", project, *([path] if words else []), *words) == 2
    assert "Nothing was changed." in capsys.readouterr().err
    with Session.open(project, read_only=True) as session:
        assert session.read.counts().articles == 5


def test_the_import_report_for_scripts(project: Path, tmp_path: Path, capsys: Said) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\0" * 9)
    assert tahqiq("import", project, seeds()[0], tmp_path / "bad.txt", "--json") == 1
    said = json.loads(capsys.readouterr().out)
    assert said["known"] == [{"file": str(seeds()[0]), "article": 1}]
    assert [f["code"] for f in said["failed"]] == ["text_empty"]
    assert said["added"] == said["datasets"] == []


def test_statistics_in_words_and_for_scripts(project: Path, capsys: Said) -> None:
    assert tahqiq("stats", project, "--json") == 0
    numbers = json.loads(capsys.readouterr().out)
    assert (numbers["articles"], numbers["annotations"]) == (5, 0)
    assert {"links", "entities", "unsure", "attributed", "undated", "characters", "labels", "sources"} <= set(numbers)
    assert tahqiq("stats", project, environment=ARABIC) == 0
    assert "المقالات: 5" in capsys.readouterr().out


def test_the_seeds_go_in_and_an_annotation_comes_out_that_cuts_its_words_from_the_file(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    project = tmp_path / "p.tahqiq"
    assert tahqiq("new", project) == tahqiq("import", project, *seeds()) == 0
    text = seeds()[0].read_text(encoding="utf-8")
    start = text.index("لقد أرست")
    with Session.open(project) as session:
        quote = next(label.id for label in session.read.labels() if label.code == "quote")
        session.do(AddAnnotation(1, quote, ((start, start + 40),)))
    capsysbinary.readouterr()
    assert tahqiq("export", project, "--format", "jsonl") == 0
    records = [json.loads(line) for line in capsysbinary.readouterr().out.splitlines()]
    [annotation] = [r for r in records if r["type"] == "annotation"]
    [part] = annotation["parts"]
    assert (annotation["label"], part["exact"]) == ("quote", text[start : start + 40])
    assert text[part["start"] : part["end"]] == part["exact"]


@pytest.mark.parametrize(("name", "ending"), [("jsonl", "jsonl"), ("csv", "csv"), ("w3c", "jsonld")])
def test_an_export_says_what_the_format_cannot_hold(
    project: Path, tmp_path: Path, name: str, ending: str, capsys: Said
) -> None:
    out = tmp_path / f"out.{ending}"
    assert tahqiq("export", project, "--format", name, "--output", out) == 0
    said = capsys.readouterr().out
    assert f"Wrote out.{ending}" in said
    assert "The history: who changed what, and when." in said
    by_name = tmp_path / f"again.{ending}"
    assert tahqiq("export", project, "-o", by_name, "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["format"], report["articles"]) == (name, 0 if name == "csv" else 5)  # no annotation, no row
    assert report["losses"][0]["code"] == "loss_history"
    assert by_name.stat().st_size == out.stat().st_size


def test_an_exported_project_is_imported_again(project: Path, tmp_path: Path, capsys: Said) -> None:
    out, copy = tmp_path / "out.jsonl", tmp_path / "copy.tahqiq"
    assert tahqiq("export", project, "-o", out) == 0
    assert tahqiq("new", copy) == 0
    assert tahqiq("import", copy, out) == 0
    assert "out.jsonl: 5 articles added." in capsys.readouterr().out
    assert tahqiq("export", copy, "-o", tmp_path / "again.jsonl") == 0
    first, second = (p.read_bytes().splitlines()[1:] for p in (out, tmp_path / "again.jsonl"))
    assert first == second
    out.write_bytes(out.read_bytes()[:-30])
    assert tahqiq("import", copy, out) == 1
    assert "cut short" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ("--format", "docx"),
        ("--format", "txt"),
        ("--articles", "99"),
        ("--articles", "one"),
        ("--labels", "verdict"),
        ("--output", "/nowhere/out.csv"),
        ("--output", "/"),
    ],
    ids=" ".join,
)
def test_an_export_that_cannot_be_is_refused(project: Path, words: tuple[str, ...], capsys: Said) -> None:
    assert tahqiq("export", project, *words) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1


def test_no_export_is_written_over_a_project(project: Path, tmp_path: Path, capsys: Said) -> None:
    other = tmp_path / "other.tahqiq"
    assert tahqiq("new", other) == 0
    for target in (project, other):
        before = target.read_bytes()
        assert tahqiq("export", project, "--format", "csv", "--output", target) == 2
        assert target.read_bytes() == before
    assert "not exported over" in capsys.readouterr().err


def test_a_sound_project_is_found_sound_and_a_damaged_one_is_not(project: Path, capsys: Said) -> None:
    import sqlite3

    assert tahqiq("check", project) == 0
    assert "The project is sound: 5 articles" in capsys.readouterr().out
    with sqlite3.connect(project) as raw:
        raw.execute("UPDATE texts SET text = text || '.' WHERE article_id = 3")
    raw.close()
    assert tahqiq("check", project) == 1
    assert "does not match its hash" in capsys.readouterr().out
    assert tahqiq("check", project, "--json") == 1
    findings = json.loads(capsys.readouterr().out)
    assert not findings["ok"]
    assert {f["code"] for f in findings["findings"]} == {"check_text_changed", "check_length"}


def test_a_backup_is_a_project_that_opens(project: Path, tmp_path: Path, capsys: Said) -> None:
    assert tahqiq("backup", project, tmp_path / "copy.tahqiq") == 0
    assert tahqiq("check", tmp_path / "copy.tahqiq") == 0
    assert tahqiq("backup", project, tmp_path / "copy.tahqiq") == 2
    assert tahqiq("backup", project, tmp_path / "copy.tahqiq", "--replace") == 0
    capsys.readouterr()
    assert tahqiq("backup", project, "--json") == 0
    made = Path(json.loads(capsys.readouterr().out)["backup"])
    assert made.parent == project.parent
    assert made.name.startswith("p.backup-20")
    assert tahqiq("backup", seeds()[0], tmp_path / "x") == 2
    notes = tmp_path / "notes.txt"
    notes.write_text("ملاحظاتي", encoding="utf-8")
    capsys.readouterr()
    assert tahqiq("backup", project, notes, "--replace") == 2
    assert "is no Tahqiq project; a backup does not replace it" in capsys.readouterr().err
    assert tahqiq("backup", project, notes, "--replace", environment=ARABIC) == 2
    assert "ولا تحلّ نسخة احتياطية محلّه" in capsys.readouterr().err
    assert notes.read_text(encoding="utf-8") == "ملاحظاتي"
    assert [p.name for p in tmp_path.glob("*notes*")] == ["notes.txt"]


@pytest.mark.parametrize("command", ["import", "export", "check", "backup", "stats"])
def test_a_project_that_is_not_there_or_is_none_is_said_to_be(tmp_path: Path, command: str, capsys: Said) -> None:
    more = [seeds()[0]] if command == "import" else []
    assert tahqiq(command, tmp_path / "none.tahqiq", *more) == 2
    assert "There is no project at" in capsys.readouterr().err
    assert tahqiq(command, seeds()[0], *more) == 2
    assert "is not a Tahqiq project" in capsys.readouterr().err


def test_reading_goes_on_while_another_window_writes(project: Path, tmp_path: Path, capsys: Said) -> None:
    with Session.open(project):
        assert tahqiq("stats", project) == 0
        assert tahqiq("check", project) == 0
        assert tahqiq("export", project, "-o", tmp_path / "x.jsonl") == 0
        assert tahqiq("backup", project) == 0
        assert tahqiq("import", project, seeds()[0]) == 2
    assert "open in another window" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["", "new", "open", "import", "export", "check", "backup", "stats"])
@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_command_explains_itself_in_both_languages(command: str, language: str, capsys: Said) -> None:
    words = [command] if command else []
    assert tahqiq(*words, "--help", "--language", language) == 0
    said = capsys.readouterr().out
    assert ("الاستعمال" if language == "ar" else "usage") in said
    assert ("اعرض هذه المساعدة" if language == "ar" else "Show this help") in said


@pytest.mark.parametrize(
    "words", [["fly"], ["stats"], ["new"], ["export", "p", "--what"], ["--language", "fr", "stats", "p"]], ids=" ".join
)
def test_a_call_that_is_not_understood_is_answered_in_one_line(words: list[str], capsys: Said) -> None:
    assert tahqiq(*words) == 2
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert "--help" in said.err
    assert tahqiq(*words, environment=ARABIC) == 2
    assert capsys.readouterr().err.startswith("لم يُفهم الأمر")


def test_the_language_is_that_of_the_system_unless_one_is_asked_for(tmp_path: Path, capsys: Said) -> None:
    missing = tmp_path / "x.tahqiq"
    for environment, options, word in (
        (ENGLISH, (), "There is no"),
        (ARABIC, (), "لا يوجد"),
        ({"LC_ALL": "C.UTF-8", "LANG": "ar_EG"}, (), "There is no"),
        ({"LC_MESSAGES": "ar_SY.UTF-8", "LANG": "en_US"}, (), "لا يوجد"),
        (ENGLISH, ("--language", "ar"), "لا يوجد"),
        (ARABIC, ("--language=en",), "There is no"),
    ):
        assert tahqiq("stats", missing, *options, environment=environment) == 2
        assert capsys.readouterr().err.startswith(word)


def test_the_version(capsys: Said) -> None:
    assert tahqiq("--version") == 0
    assert capsys.readouterr().out == f"tahqiq {__version__}\n"


@pytest.mark.parametrize(
    ("words", "path"),
    [([], None), (["open"], None), (["open", "p.tahqiq"], Path("p.tahqiq")), (["p.tahqiq"], Path("p.tahqiq"))],
    ids=str,
)
def test_the_window_opens_without_a_command_or_with_open(words: list[str], path: Path | None) -> None:
    opened: list[Path | None] = []

    def window(given: Path | None) -> int:
        opened.append(given)
        return 7

    assert run(words, window, {**ENGLISH, "LANG": "ar"}) == 7
    assert opened == [path]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux lacks displays")
def test_without_a_display_the_command_line_is_offered(capsys: Said) -> None:
    assert run([], no_window, {"LANG": "en"}) == 2
    assert "tahqiq --help" in capsys.readouterr().err
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        assert run([], lambda _: 0, {name: "x"}) == 0


def test_a_window_that_cannot_be_loaded_is_explained(capsys: Said) -> None:
    def broken(_: Path | None) -> int:
        raise ImportError("libEGL.so.1: cannot open shared object file")

    assert run([], broken, ENGLISH) == 2
    assert "libEGL.so.1" in capsys.readouterr().err


def in_a_process(*words: str, **options: str) -> subprocess.CompletedProcess[str]:
    import os

    environment = {**os.environ, "PYTHONUTF8": "1", "LANG": "en_GB.UTF-8", "LC_ALL": "", **options}
    return subprocess.run(
        [sys.executable, "-m", "tahqiq", *words], capture_output=True, text=True, check=False, env=environment
    )


def test_a_whole_job_in_processes_of_its_own(tmp_path: Path) -> None:
    path = str(tmp_path / "p.tahqiq")
    assert in_a_process("new", path).returncode == 0
    assert in_a_process("import", path, *map(str, seeds())).returncode == 0
    done = in_a_process("stats", path, "--json")
    assert json.loads(done.stdout)["articles"] == 5
    assert done.stderr == ""
    assert in_a_process("check", path).returncode == 0


def test_a_reader_that_stops_reading_is_no_disaster(project: Path) -> None:
    command = f"{sys.executable} -m tahqiq export {project} | head -c 20"
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
    assert done.stdout.startswith(b'{"type":"project"')
    assert b"Traceback" not in done.stderr


def test_counting_loads_neither_the_window_nor_the_morphology(project: Path) -> None:
    program = (
        "import sys\nfrom tahqiq.__main__ import main\n"
        f"sys.argv = ['tahqiq', 'stats', {str(project)!r}, '--json']\ncode = main()\n"
        "heavy = {'PySide6', 'alembic', 'camel_tools', 'charset_normalizer', 'bidi'} & set(sys.modules)\n"
        "print(sorted(heavy), file=sys.stderr)\nsys.exit(code)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.strip()) == (0, "[]")


def _started(*words: object, **streams: object) -> subprocess.CompletedProcess[str]:
    call = [sys.executable, "-m", "tahqiq", "--language", "en", *map(str, words)]
    return subprocess.run(call, stderr=subprocess.PIPE, text=True, check=False, **streams)  # type: ignore[call-overload,no-any-return]


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="a disk that is always full")
@pytest.mark.parametrize("command", ["export", "detect"])
def test_an_output_that_cannot_be_written_is_said_in_a_line(project: Path, tmp_path: Path, command: str) -> None:
    given = tmp_path / "in.jsonl"
    given.write_text('{"id": 1, "text": "قال"}\n', encoding="utf-8")
    with open("/dev/full", "wb") as full, given.open("rb") as source:
        ended = _started(command, *([project] if command == "export" else []), stdin=source, stdout=full)
    assert ended.returncode == 2
    assert ended.stderr.startswith("The output could not be written (No space left on device).")
    assert ended.stderr.count("\n") == 1


@pytest.mark.parametrize("closed", ["<&-", ">&-"])
def test_a_closed_input_or_output_is_said_in_a_line(closed: str) -> None:
    call = f'"{sys.executable}" -m tahqiq --language en match-names {closed}'
    ended = subprocess.run(["sh", "-c", call], input="", capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr.count("\n")) == (2, 1)
    assert "closed" in ended.stderr


@pytest.mark.parametrize("number", ["99999999999999999999999", "x", "1,"])
@pytest.mark.parametrize("command", ["export", "analyse"])
def test_what_is_no_number_of_an_article_is_a_bad_call(project: Path, capsys: Said, command: str, number: str) -> None:
    assert tahqiq(command, project, "--articles", number) == 2
    assert f"invalid 1,2 value: '{number}'" in capsys.readouterr().err


def test_a_file_whose_name_is_not_utf8_goes_in_like_any_other(project: Path, tmp_path: Path, capsys: Said) -> None:
    named = tmp_path / os.fsdecode(b"caf\xe9.txt")
    named.write_text("نص قصير بلا عنوان", encoding="utf-8")
    assert tahqiq("import", project, named) == 0
    with Session.open(project, read_only=True) as session:
        assert session.read.articles()[-1].file_name == "caf\ufffd.txt"
    assert tahqiq("import", project, named, "--json") == 0
    said = capsys.readouterr().out
    assert json.loads(said[said.index("{") :])["known"][0]["file"] == str(named)
    other = tmp_path / os.fsdecode(b"caf\xe9.tahqiq")
    assert tahqiq("new", other, "--json") == 0
    assert tahqiq("stats", other) == 0


def test_a_word_list_is_not_read_from_a_device(project: Path, capsys: Said) -> None:
    assert tahqiq("words", project, "import", "/dev/zero") == 2
    assert "not an ordinary file" in capsys.readouterr().err


def test_a_dry_run_says_what_would_be_lost_and_writes_nothing(project: Path, tmp_path: Path, capsys: Said) -> None:
    assert tahqiq("export", project, "--format", "brat", "--dry-run", "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["format"], report["output"], report["articles"]) == ("brat", None, 5)
    assert "loss_regions" in {m["code"] for m in report["losses"]}
    assert {p.name.split("-")[0] for p in tmp_path.iterdir()} == {"p.tahqiq"}  # and what SQLite has beside it


def test_a_folder_that_was_exported_comes_in_again(project: Path, tmp_path: Path, capsys: Said) -> None:
    assert tahqiq("export", project, "--format", "brat", "--output", tmp_path / "out") == 0
    assert len(list((tmp_path / "out").glob("*.ann"))) == 5
    assert (tmp_path / "out" / "manifest.json").is_file()
    assert tahqiq("export", project, "--format", "brat", "--output", tmp_path / "out") == 2
    assert tahqiq("new", tmp_path / "other.tahqiq") == 0
    capsys.readouterr()
    assert tahqiq("import", tmp_path / "other.tahqiq", tmp_path / "out", "--json") == 0
    (brought,) = json.loads(capsys.readouterr().out)["datasets"]
    assert (brought["articles"], brought["left_out_count"]) == (5, 0)
