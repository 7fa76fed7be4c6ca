"""Translations: nothing unfinished, nothing empty, placeholders the same, and the compiled files up to date."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tahqiq.domain.resources import resource

ROOT = Path(__file__).resolve().parents[3]
PLACEHOLDER = re.compile(r"\{[a-z_]*\}|%n|%\d")
PLURALS = {"ar": 6, "en": 2}


def tool(name: str) -> str:
    """A Qt tool beside this Python."""
    beside = Path(sys.executable).parent / name
    found = str(beside) if beside.exists() else shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def entries(language: str) -> Iterator[tuple[str, str, ET.Element]]:
    """Context, source text and translation of every text."""
    for context in ET.parse(resource("translations", f"tahqiq_{language}.ts")).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            if translation.get("type") not in ("vanished", "obsolete"):
                yield context.findtext("name") or "", message.findtext("source") or "", translation


def forms(translation: ET.Element) -> list[str]:
    """The translation, or each of its plural forms."""
    numerus = [form.text or "" for form in translation.iter("numerusform")]
    return numerus or [translation.text or ""]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_text_is_translated(language):
    unfinished = [
        f"{context}: {source}"
        for context, source, translation in entries(language)
        if translation.get("type") == "unfinished" or not all(forms(translation))
    ]
    assert not unfinished, "run packaging/translate --missing, and --fill with what it prints"


@pytest.mark.parametrize("language", ["ar", "en"])
def test_placeholders_are_the_same(language):
    for context, source, translation in entries(language):
        if translation.get("type") == "unfinished":
            continue
        wanted = set(PLACEHOLDER.findall(source))
        for form in forms(translation):
            given = set(PLACEHOLDER.findall(form))
            # zero, one and two are words of their own in Arabic and need no figure
            assert given == wanted or given == wanted - {"%n"}, f"{context}: {source}"
        if "%n" in source:
            assert len(forms(translation)) == PLURALS[language]
            assert "%n" in forms(translation)[-1], f"{context}: {source}"


@pytest.mark.parametrize(
    ("count", "form"),
    [(0, 0), (1, 1), (2, 2), (3, 3), (10, 3), (11, 4), (99, 4), (100, 5), (102, 5), (103, 3), (111, 4), (1000, 5)],
)
def test_arabic_plurals_are_told_apart(qapp, count, form):
    translator = QTranslator()
    assert translator.load(str(resource("translations", "tahqiq_ar.qm")))
    counted = [(c, s, forms(t)) for c, s, t in entries("ar") if "%n" in s and t.get("type") != "unfinished"]
    assert counted
    for context, source, six in counted:
        assert translator.translate(context, source, "", count) == six[form]


def test_parts_of_an_action_are_the_same():
    for context, source, translation in entries("ar"):
        if context == "actions" and translation.text:
            assert (translation.text or "").count("|") == source.count("|"), source


def test_arabic_has_no_latin_comma_or_question_mark():
    for context, source, translation in entries("ar"):
        for form in forms(translation):
            arabic = "".join(c for c in form if not c.isascii() or c in ",;?")
            assert not re.search(r"[\u0621-\u064a][,;?]", arabic), f"{context}: {source}: {form}"


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_compiled_file_is_up_to_date(language, tmp_path):
    ts = resource("translations", f"tahqiq_{language}.ts")
    made = tmp_path / "made.qm"
    subprocess.run([tool("pyside6-lrelease"), "-silent", str(ts), "-qm", str(made)], check=True)
    assert made.read_bytes() == ts.with_suffix(".qm").read_bytes(), "run packaging/translate"


def test_every_text_of_the_source_is_in_the_catalogue(tmp_path):
    copy = tmp_path / "tahqiq_ar.ts"
    shutil.copy(resource("translations", "tahqiq_ar.ts"), copy)
    sources = [str(p) for p in sorted((ROOT / "desktop" / "tahqiq" / "ui").rglob("*.py"))]
    alias = ["-tr-function-alias", "QT_TRANSLATE_NOOP+=T"]
    command = [tool("pyside6-lupdate"), *sources, "-silent", "-locations", "none", *alias, "-no-obsolete"]
    subprocess.run([*command, "-ts", str(copy)], check=True, stdout=subprocess.DEVNULL)

    def known(path: Path) -> set[tuple[str, str]]:
        tree = ET.parse(path)
        return {
            (c.findtext("name") or "", m.findtext("source") or "")
            for c in tree.iter("context")
            for m in c.iter("message")
        }

    assert known(copy) == known(resource("translations", "tahqiq_ar.ts")), "run packaging/translate --tidy"


def test_nobody_translates_inside_an_f_string():
    """The collector of texts does not see them there."""
    inside = re.compile(r"""f(["']).*\{[^}]*\.tr\(""")
    for path in (ROOT / "desktop" / "tahqiq" / "ui").rglob("*.py"):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            assert not inside.search(line), f"{path.name}:{number}: {line.strip()}"
