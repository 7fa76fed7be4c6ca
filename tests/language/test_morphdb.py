"""The database is made of readable lists, and a mistake in one is found by its line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tahqiq.domain.resources import resource
from tahqiq.language.morphdb.collect import build, stems
from tahqiq.language.morphdb.conjugation import nominal, verb
from tahqiq.language.morphdb.stems import PREFIX_CATEGORIES, Stem, suffixes
from tahqiq.language.morphdb.wordlists import WordListError, read_list

SCRIPT = Path(__file__).parents[2] / "packaging" / "build-morphology"


def spellings(*made: Stem) -> set[str]:
    """Every word that stems and endings make."""
    return {stem.form + suffix.form for stem in made for suffix in suffixes() if suffix.category == stem.category}


def conjugated(form: str, past: str, present: str = "", *masdars: str) -> set[str]:
    persons = "يتنأ"
    words: set[str] = set()
    for stem in verb(form, past, present, masdars):
        made = spellings(stem)
        words |= {p + w for p in persons for w in made} if stem.category in PREFIX_CATEGORIES["Pref-I"] else made
    return words


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (
            ("1", "قال", "يقول", "قول"),
            "قال قالت قالوا قلت قلنا قيل يقول تقول يقولون نقل يقال قائل قائلا قائلين قول قوله",
        ),
        (("1", "دعا", "يدعو", "دعوة"), "دعا دعت دعوا دعوت يدعو يدعون يدع تدعو دعي يدعى داعي دعوة دعوتهم"),
        (("1", "نفى", "ينفي", "نفي"), "نفى نفت نفوا نفينا ينفي تنفي ينفون نفاه نفي نافي"),
        (("1", "ردّ", "يرد", "رد"), "رد ردت ردوا رددت يرد يردون رد ردها"),
        (("1", "لقي", "يلقى", "لقاء"), "لقي لقيت لقوا يلقى يلقون لقاء لقاؤه لقائهم"),
        (("2", "أكد"), "أكد أكدت أكدوا يؤكد تؤكد يؤكدون تأكيد تأكيدا مؤكد مؤكدة مؤكدا"),
        (("3", "ناقش"), "ناقش ناقشت يناقش نوقش مناقشة مناقشات مناقش"),
        (("4", "أشار"), "أشار أشارت أشاروا أشرنا أشير يشير تشير يشيرون إشارة مشير مشيرا مشار"),
        (("4", "أبدى"), "أبدى أبدت أبدوا أبديت يبدي يبدون إبداء مبدي مبدى"),
        (("4", "أوضح"), "أوضح أوضحت يوضح إيضاح موضح موضحا"),
        (("4", "أعدّ"), "أعد أعدت أعددنا يعد يعدون إعداد معد معدة"),
        (("5", "تلقى"), "تلقى تلقت تلقوا يتلقى يتلقون تلقي متلقي"),
        (("7", "انضمّ"), "انضم انضمت انضممت ينضم ينضمون انضمام منضم"),
        (("8", "اختار"), "اختار اخترت اختير يختار يختارون اختيار مختار"),
        (("8", "التقى"), "التقى التقت التقوا يلتقي يلتقون التقاء ملتقى"),
        (("10", "استقال"), "استقال استقلت يستقيل يستقيلون استقالة مستقيل"),
        (("10", "استورد"), "استورد يستورد استيراد مستورد"),
        (("Q", "سيطر"), "سيطر سيطرت يسيطر يسيطرون سيطرة مسيطر"),
        (("T", "تدهور"), "تدهور تدهورت يتدهور تدهور متدهور"),
    ],
)
def test_verbs_in_their_forms(arguments: tuple[str, ...], expected: str) -> None:
    assert set(expected.split()) <= conjugated(*arguments)


@pytest.mark.parametrize(
    ("word", "pos", "expected"),
    [
        ("وزارة", "noun", "وزارة وزارات وزارته وزارتان"),
        ("قرار", "noun", "قرار قرارا قرارات قراره قرارين"),
        ("وزراء", "noun", "وزراء وزراؤه وزرائهم"),
        ("مستوى", "noun", "مستوى مستويات مستواه مستواها"),
        ("روسي", "adj", "روسي روسية روسيون روسيين روسيات روسيتين روسيا"),
    ],
)
def test_nouns_in_their_forms(word: str, pos: str, expected: str) -> None:
    assert set(expected.split()) <= spellings(nominal(word, pos))


def test_a_verb_that_cannot_be_conjugated_says_why() -> None:
    with pytest.raises(ValueError, match="no verb form"):
        list(verb("11", "قال"))
    with pytest.raises(ValueError, match="needs its present"):
        list(verb("1", "قال"))
    with pytest.raises(ValueError, match="must begin with"):
        list(verb("1", "قال", "قول"))


def test_the_shipped_database_is_what_the_lists_say() -> None:
    assert resource("morphology", "tahqiq.db").read_text(encoding="utf-8") == build()


def test_there_are_words_enough() -> None:
    made = list(stems())
    assert len({stem.lemma for stem in made}) > 9_000
    begins = {letter: sum(s.form.startswith(letter) for s in made) for letter in "وفبلكس"}
    assert min(begins.values()) > 300, begins


def test_every_list_says_what_a_line_is() -> None:
    for path in sorted(resource("words").glob("*.txt")):
        assert path.read_text(encoding="utf-8").startswith("# "), path.name


@pytest.fixture
def words(tmp_path: Path) -> Path:
    for path in resource("words").glob("*.txt"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    return tmp_path


@pytest.mark.parametrize(
    ("name", "line", "problem"),
    [
        ("nouns", "وزير وزراء!", "«وزراء!» is not one Arabic word"),
        ("verbs", "12 قال", "column 1 must be a verb form"),
        ("verbs", "1 قال", "needs its present tense"),
        ("reporting", "shouting 1 قال يقول قول", "column 1 must be one of neutral"),
        ("numbers", "ثلاثة ثلاث", "column 1 must be a value"),
        ("calendar", "month\tx\tيناير", "column 2 must be a number"),
        ("particles", "X في", "column 1 must be one of P"),
        ("places", "موسكو\tno", "the second column may only be"),
        ("people", "بوتين 7", "«7» is not one Arabic word"),
    ],
)
def test_a_mistake_is_named_with_its_line(words: Path, name: str, line: str, problem: str) -> None:
    path = words / f"{name}.txt"
    lines = path.read_text(encoding="utf-8").rstrip("\n").split("\n")
    path.write_text("\n".join([*lines, line]) + "\n", encoding="utf-8")
    with pytest.raises(WordListError, match=problem) as error:
        build(words)
    assert str(error.value).startswith(f"{name}.txt:{len(lines) + 1}: ")


def test_a_list_without_a_header_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("كلمة\n", encoding="utf-8")
    with pytest.raises(WordListError, match="first line must be a comment"):
        list(read_list("x", tmp_path))
    (tmp_path / "x.txt").write_bytes(b"\xff\xfe")
    with pytest.raises(WordListError, match="not UTF-8"):
        list(read_list("x", tmp_path))


def test_the_script_builds_and_checks(words: Path, tmp_path: Path) -> None:
    output = tmp_path / "out" / "x.db"

    def call(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(SCRIPT), "--words", str(words), "--output", str(output), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    assert call("--check").returncode == 1
    assert call().returncode == 0
    assert call("--check").stdout.strip() == "up to date"
    (words / "nouns.txt").write_text("# x\nكلمة 7\n", encoding="utf-8")
    done = call()
    assert (done.returncode, done.stderr.strip()) == (2, "nouns.txt:2: «7» is not one Arabic word")
