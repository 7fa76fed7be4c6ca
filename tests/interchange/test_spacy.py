"""spaCy's DocBin in a blank Arabic pipeline: no annotation is lost, tokens give the text back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy.tokens import Doc, DocBin
from spacy.training import Corpus


@pytest.fixture(scope="module")
def documents(exported: Callable[[str], Path]) -> dict[int, Doc]:
    vocabulary = spacy.blank("ar").vocab
    files = sorted(exported("spacy").glob("*.spacy"))
    found = [doc for path in files for doc in DocBin().from_disk(path).get_docs(vocabulary)]
    return {doc.user_data["tahqiq"]["id"]: doc for doc in found}


def test_every_annotation_is_a_span_with_its_words(documents: dict[int, Doc], expected: dict[str, Any]) -> None:
    assert set(documents) == {a["id"] for a in expected["articles"]}
    for article in expected["articles"]:
        doc = documents[article["id"]]
        assert doc.text == article["text"]
        spans = [[int(s.id_), s.label_, s.start_char, s.end_char, s.text] for s in doc.spans["sc"]]
        assert spans == [[n["id"], n["label"], *part] for n in article["annotations"] for part in n["parts"]]


def test_entities_are_annotations_that_do_not_overlap(documents: dict[int, Doc], expected: dict[str, Any]) -> None:
    count = 0
    for article in expected["articles"]:
        wanted = {(n["label"], *n["parts"][0]) for n in article["annotations"] if len(n["parts"]) == 1}
        found = [(e.label_, e.start_char, e.end_char, e.text) for e in documents[article["id"]].ents]
        assert set(found) <= wanted
        count += len(found)
    assert count >= 5


def test_what_else_annotations_say_is_in_the_user_data(documents: dict[int, Doc], expected: dict[str, Any]) -> None:
    for article in expected["articles"]:
        said = {a["id"]: a for a in documents[article["id"]].user_data["tahqiq"]["annotations"]}
        for wanted in article["annotations"]:
            found = said[wanted["id"]]
            assert found.get("note", "") == wanted["note"]
            assert found.get("attributes", {}) == wanted["attributes"]
            assert found.get("speaker", {}).get("name") == wanted["speaker"]


def test_spacy_reads_the_folder_as_a_corpus(exported: Callable[[str], Path], expected: dict[str, Any]) -> None:
    examples = list(Corpus(exported("spacy"))(spacy.blank("ar")))
    assert len(examples) == len(expected["articles"])
    assert [e.reference.text for e in examples] == [a["text"] for a in expected["articles"]]
