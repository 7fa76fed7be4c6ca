"""Every message has a sentence in both languages, and the sentence says what a person needs."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tahqiq.domain.messages import Message
from tahqiq.services import wording
from tahqiq.services.wording import (
    PARTS,
    WordingBroken,
    advice,
    catalogue,
    placeholders,
    plural,
    sentence,
    term_or_itself,
    texts,
)

PACKAGE = Path(wording.__file__).parents[1]
CODE = re.compile(r"[a-z]+(?:_[a-z0-9]+)+")
REASON = re.compile(r"why(?:_[a-z0-9]+)+_?")
FAMILIES = ("done_", "loss_", "warn_", "check_", "dataset_", "import_total_", "file_is_", "cli_", "stats_")


@cache
def trees() -> tuple[tuple[Path, ast.Module], ...]:
    return tuple((path, ast.parse(path.read_text(encoding="utf-8"))) for path in sorted(PACKAGE.rglob("*.py")))


def calls(names: tuple[str, ...]) -> Iterator[tuple[Path, ast.Call]]:
    for path, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and node.args:
                called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
                if called in names:
                    yield path, node


def literal_codes(*names: str) -> dict[str, Path]:
    found: dict[str, Path] = {}
    for path, call in calls(names):
        for node in ast.walk(call.args[0]):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value):
                found.setdefault(node.value, path)
    return found


def test_every_error_and_message_of_the_program_has_its_sentence_in_both_languages() -> None:
    used = literal_codes("Trouble", "Message", "Misfit")
    assert len(used) > 90
    for language in wording.LANGUAGES:
        missing = {code: path.name for code, path in used.items() if code not in catalogue(language).sentences}
        assert missing == {}, language


def test_codes_that_are_passed_on_before_they_become_messages_have_sentences_too() -> None:
    passed = {
        node.value: path.name
        for path, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and CODE.fullmatch(node.value)
        and node.value.startswith(("done_", "file_is_", "dataset_", "warn_"))
    }
    assert passed
    known = tuple(catalogue("ar").sentences)  # the beginning of a code names a family of them
    assert {c: p for c, p in passed.items() if not any(code.startswith(c) for code in known)} == {}


def test_every_reason_that_the_engines_give_has_its_sentence() -> None:
    given = {
        node.value: path.name
        for path, tree in trees()
        if path.is_relative_to(PACKAGE / "language")
        or path.is_relative_to(PACKAGE / "comparison")
        or path.name.startswith("comparison_")
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.fullmatch(r"why(_[a-z0-9]+)+_?", node.value)
    }
    assert len(given) > 10
    for language in wording.LANGUAGES:
        known = set(catalogue(language).sentences)
        whole = {code: path for code, path in given.items() if not code.endswith("_")}
        assert {code: path for code, path in whole.items() if code not in known} == {}, language
        assert {c for c in known if c.startswith("why_") and not c.startswith(tuple(given))} == set(), "never given"


def test_what_sqlite_reports_has_sentences() -> None:
    from tahqiq.storage.errors import _CODES

    assert set(_CODES.values()) <= set(catalogue("ar").sentences)


def test_errors_say_what_happened_what_is_safe_and_what_to_do() -> None:
    for code in literal_codes("Trouble", "Misfit"):
        for language in wording.LANGUAGES:
            entry = catalogue(language).sentences[code]
            assert isinstance(entry, dict), f"{code} is no error in {language}"
            assert tuple(entry) == PARTS, f"{code} is no error in {language}"
            assert all(text.strip()[-1] in ".؟؛:" for text in texts(entry)), code


def test_both_languages_know_the_same_codes_and_terms() -> None:
    arabic, english = catalogue("ar"), catalogue("en")
    assert set(arabic.sentences) == set(english.sentences)
    assert {g: set(t) for g, t in arabic.terms.items()} == {g: set(t) for g, t in english.terms.items()}


def test_both_languages_ask_for_the_same_parameters() -> None:
    def common(code: str, language: str) -> set[str]:
        return {name for name in placeholders(code, language) if name not in {"label_ar", "label_en", "ar", "en"}}

    different = [code for code in catalogue("ar").sentences if common(code, "ar") != common(code, "en")]
    # a plural form may name what a singular leaves out, so only parameters that one language lacks altogether count
    assert different == []


def test_every_place_that_raises_gives_what_the_sentence_asks_for() -> None:
    checked = 0
    for path, call in calls(("Trouble", "Misfit")):
        first = call.args[0]
        if not isinstance(first, ast.Constant) or any(k.arg is None for k in call.keywords):
            continue
        given = {k.arg for k in call.keywords}
        if getattr(call.func, "id", "") == "Misfit":
            given |= {"path", "line"}
        for language in wording.LANGUAGES:
            lacking = placeholders(str(first.value), language) - given
            assert not lacking, f"{path.name}: {first.value} lacks {lacking}"
        checked += 1
    assert checked > 60


def test_terms_cover_every_value_of_the_closed_lists() -> None:
    from tahqiq.domain.annotations import LinkKind, SpeechForm
    from tahqiq.domain.articles import DateOrigin, Progress, RegionRole
    from tahqiq.domain.entities import EntityKind

    groups = {
        "link": LinkKind,
        "form": SpeechForm,
        "origin": DateOrigin,
        "progress": Progress,
        "region": RegionRole,
        "entity": EntityKind,
    }
    for group, values in groups.items():
        assert set(catalogue("ar").terms[group]) == {str(v) for v in values}, group


def test_every_unit_that_figures_are_measured_in_has_a_word_and_an_unknown_one_shows_as_it_is() -> None:
    from tahqiq.language.measures import measures, nations

    codes = {measure.code for measure in measures().values()} | set(nations().values())
    for language in wording.LANGUAGES:
        assert set(catalogue(language).terms["unit"]) == codes, language
    assert term_or_itself("unit", "km", "ar") == "كم"
    assert term_or_itself("unit", "parsec", "ar") == "parsec"


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "لم يُضف أي مقال."),
        (1, "أُضيف مقال واحد."),
        (2, "أُضيف مقالان."),
        (3, "أُضيفت 3 مقالات."),
        (10, "أُضيفت 10 مقالات."),
        (11, "أُضيف 11 مقالًا."),
        (99, "أُضيف 99 مقالًا."),
        (100, "أُضيف 100 مقال."),
        (102, "أُضيف 102 مقال."),
        (103, "أُضيفت 103 مقالات."),
        (1011, "أُضيف 1011 مقالًا."),
    ],
)
def test_arabic_counts_as_arabic_does(count: int, words: str) -> None:
    assert sentence(Message("import_total_added", {"count": count}), "ar") == words


def test_english_counts() -> None:
    said = [sentence(Message("import_total_added", {"count": n}), "en") for n in (0, 1, 2)]
    assert said == ["0 articles added.", "1 article added.", "2 articles added."]
    assert plural(1.5, "ar") == "other"


def test_numbers_can_be_written_in_arabic_digits_and_names_keep_theirs() -> None:
    message = Message("exported", {"path": "/tmp/out2024.csv", "annotations": 12, "articles": 5})
    said = sentence(message, "ar", arabic_digits=True)
    assert "١٢" in said
    assert "٥" in said
    assert "out2024.csv" in said


def test_latin_file_names_are_isolated_in_arabic_and_arabic_ones_in_english() -> None:
    latin = sentence(Message("not_a_project", {"path": "/home/salma/p.tahqiq"}), "ar")
    assert "\u2068p.tahqiq\u2069" in latin
    arabic = sentence(Message("not_a_project", {"path": "/home/سلمى/مشروع"}), "en")
    assert "\u2068مشروع\u2069" in arabic
    assert "/home" not in latin + arabic
    assert "\u2068" not in sentence(Message("not_a_project", {"path": "/x/plain"}), "en")


def test_every_sentence_can_be_said_with_the_parameters_it_asks_for() -> None:
    terms = catalogue("ar").terms
    for language in wording.LANGUAGES:
        for code, entry in catalogue(language).sentences.items():
            grouped = {
                name: next(iter(terms[spec]))
                for text in texts(entry)
                for name, spec in re.findall(r"\{(\w+):(\w+)\}", text)
                if spec in terms
            }
            for count in (0, 1, 2, 3, 11, 100):
                params = dict.fromkeys(placeholders(code, language), count) | grouped
                assert sentence(Message(code, params), language).strip(), code


def test_isolates_are_closed_and_arabic_text_has_no_latin_out_of_them() -> None:
    for code, entry in catalogue("ar").sentences.items():
        for text in texts(entry):
            assert text.count("\u2068") == text.count("\u2069"), code
            bare = re.sub(r"\u2068[^\u2069]*\u2069|\{[^}]*\}", "", text)
            assert not re.search(r"[A-Za-z]{2}", bare), f"{code}: {bare}"


def test_an_unknown_code_or_a_missing_parameter_is_loud() -> None:
    with pytest.raises(WordingBroken):
        sentence(Message("no_such_code"), "ar")
    with pytest.raises(WordingBroken):
        sentence(Message("text_empty"), "ar")
    with pytest.raises(WordingBroken):
        sentence(Message("import_total_added"), "ar")
    with pytest.raises(WordingBroken):
        sentence(Message("text_empty", {"path": "x"}), "fr")


def test_an_error_can_be_shown_part_by_part() -> None:
    said = advice(Message("text_empty", {"path": "a.txt"}), "en")
    assert (said.what, said.safe) == ("a.txt is empty.", "Nothing was imported from it.")
    assert said.do.startswith("Make sure")
    assert advice(Message("cancelled"), "en").do == ""


def test_arabic_sentences_begin_in_arabic_so_that_they_run_from_the_right() -> None:
    for code, entry in catalogue("ar").sentences.items():
        for text in texts(entry):
            assert not text.startswith(("{path", "{file", "\u2068")), f"{code}: {text}"
