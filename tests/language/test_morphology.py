"""camel-tools over the shipped database: real analyses, no network, nothing left in the editor's home."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tahqiq.domain.folding import fold
from tahqiq.language import lexicon, morphology
from tahqiq.language.lexicon import Lexicon, clitic_lengths
from tahqiq.language.morphdb.almor import database
from tahqiq.language.morphdb.stems import Stem

OFFLINE = """
import socket, sys
def refuse(*args, **kwargs):
    raise AssertionError("the network was asked for")
socket.socket.connect = refuse
socket.getaddrinfo = refuse
"""


def run(code: str, home: Path, **variables: str) -> str:
    """What a fresh interpreter prints that has this home and no network."""
    environment = {k: v for k, v in os.environ.items() if k != "CAMELTOOLS_DATA"} | {"HOME": str(home)} | variables
    done = subprocess.run(
        [sys.executable, "-c", OFFLINE + code], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_reporting_verbs_are_analysed_into_clitics_and_features() -> None:
    (said,) = [a for a in morphology.analyse("وقالت") if a.get("rep")]
    assert (said["prc2"], said["lex"], said["rep"], said["gen"], said["asp"]) == ("wa_conj", "قال", "neutral", "f", "p")
    forms = {"مشيرا": "participle", "إشارة": "masdar"}
    for word, form in forms.items():
        assert any(a.get("vform") == form and a["lex"] == "أشار" for a in morphology.analyse(word)), word
    assert any(a["lex"] == "نفى" and a.get("rep") == "denial" for a in morphology.analyse("ينفون"))
    assert morphology.analyse("غغغغغ") == ()


def test_the_lists_say_what_kind_of_word_it_is() -> None:
    kinds = {"حزيران": "month", "الخميس": "weekday", "سفير": "title", "روسية": "nationality", "مليون": "number"}
    kinds |= {"بيونغ": "place", "لافروف": "person", "رويترز": "org"}
    for word, kind in kinds.items():
        assert kind in {a.get("cls") for a in morphology.analyse(word)}, word


def test_nothing_heavy_is_imported_before_it_is_asked_for(tmp_path: Path) -> None:
    code = """
from tahqiq.language import selection
assert selection.core_at("وقال", 2).start == 1
assert not [m for m in sys.modules if m.startswith("camel_tools")]
from tahqiq.language import morphology
assert not morphology.is_ready()
print(morphology.warm_up(), morphology.problem(), selection.core_at("وقال", 2).start)
"""
    assert run(code, tmp_path) == "True  1"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_without_a_catalogue_is_not_an_invitation_to_download(tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "catalogue.json").write_text("{", encoding="utf-8")
    code = (
        "from tahqiq.language import morphology; import os; print(morphology.warm_up(), os.environ['CAMELTOOLS_DATA'])"
    )
    for folder in (tmp_path / "nowhere", broken):
        assert run(code, tmp_path, CAMELTOOLS_DATA=str(folder)) == f"True {folder}"


def test_the_editors_own_database_is_asked_about_unknown_words(tmp_path: Path) -> None:
    folder = tmp_path / ".camel_tools"
    data = folder / "data" / "morphology_db" / "calima-msa-r13"
    data.mkdir(parents=True)
    stem = Stem("غملطوش", "N", "noun", "غملطوش")
    (data / "morphology.db").write_text(database([stem]), encoding="utf-8")
    entry = {"path": "morphology_db/calima-msa-r13"}
    component = {"default": "calima-msa-r13", "datasets": {"calima-msa-r13": entry}}
    catalogue = {"version": "1.6.0", "packages": {}, "components": {"MorphologyDB": component}}
    (folder / "catalogue.json").write_text(json.dumps(catalogue), encoding="utf-8")
    code = """
from tahqiq.language import clitics, morphology
before = clitics.split("بغملطوش")
assert morphology.warm_up(), morphology.problem()
after = clitics.split("بغملطوش")
print(before.core.start, after.core.start, after.why, bool(morphology.analyse("غملطوش")))
"""
    assert run(code, tmp_path) == "0 1 analyser True"
    (data / "morphology.db").write_text("no database", encoding="utf-8")
    code = "from tahqiq.language import morphology as m; print(m.warm_up(), 'calima' in m.problem(), m.is_ready())"
    assert run(code, tmp_path) == "True True True"


def test_without_a_place_for_camel_tools_the_word_lists_still_answer() -> None:
    code = """
from tahqiq.language import clitics, morphology
print(morphology.warm_up(), bool(morphology.problem()), clitics.core_start("وقال"), morphology.analyse("وقال"))
"""
    assert run(code, Path("/proc/nowhere")) == "False True 1 ()"


def test_clitics_of_calima_features() -> None:
    assert clitic_lengths({"prc3": "0", "prc2": "wa_conj", "prc1": "li_prep", "prc0": "Al_det"}) == (
        ("wa_conj", 1),
        ("li_prep", 1),
        ("Al_det", 1),
    )
    assert clitic_lengths({"prc1": "bi_prep", "prc0": "Al_det"})[-1] == ("Al_det", 2)
    assert clitic_lengths({"prc2": "na", "prc1": "", "prc0": "0"}) == ()


def test_the_quick_reader_and_camel_tools_read_the_same_segmentations() -> None:
    assert morphology.warm_up(), morphology.problem()
    for word in ("وسيتحدثون", "للجنتهم", "فبالوزير", "أليس", "مستواها", "وزرائه", "كتابات", "دعوا", "يدعو", "قلنا"):
        morphology.readings.cache_clear()
        assert set(morphology.readings(fold(word))) == set(lexicon.segmentations(fold(word))), word
        assert lexicon.segmentations(fold(word)), word


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    path.write_text("###STEMS###\n", encoding="utf-8")
    with pytest.raises(ValueError, match="not an ALMOR database"):
        Lexicon(path)
