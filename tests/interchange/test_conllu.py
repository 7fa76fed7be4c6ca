"""CoNLL-U through the parser conllu: words, multiword tokens, and the annotations of each word."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import conllu
import pytest

Found = dict[int, tuple[str, list[str]]]


@pytest.fixture(scope="module")
def documents(exported: Callable[[str], Path]) -> dict[int, list[conllu.TokenList]]:
    found: dict[int, list[conllu.TokenList]] = {}
    number = 0
    for sentence in conllu.parse(exported("conllu").read_text(encoding="utf-8")):
        number = int(sentence.metadata.get("newdoc id", number))
        found.setdefault(number, []).append(sentence)
    return found


def annotations(sentences: list[conllu.TokenList]) -> Found:
    """By number: the label, and the words of each part without what is between them."""
    found: Found = {}
    for sentence in sentences:
        for token in sentence.filter(id=lambda i: isinstance(i, int)):
            for tag in filter(None, ((token["misc"] or {}).get("Annotations") or "").split(",")):
                mark, number, label = tag.split(":", 2)
                parts = found.setdefault(int(number), (label, []))[1]
                if mark == "B":
                    parts.append("")
                parts[-1] += token["form"]
    return found


def test_every_annotation_is_on_its_words(
    documents: dict[int, list[conllu.TokenList]], expected: dict[str, Any]
) -> None:
    assert set(documents) == {a["id"] for a in expected["articles"]}
    for article in expected["articles"]:
        wanted = {
            n["id"]: (n["label"], ["".join(words.split()) for _, _, words in n["parts"]])
            for n in article["annotations"]
        }
        assert annotations(documents[article["id"]]) == wanted


def test_the_text_can_be_had_back(documents: dict[int, list[conllu.TokenList]], expected: dict[str, Any]) -> None:
    spaces = {"\\n": "\n", "\\s": " ", "\\t": "\t"}
    for article in expected["articles"]:
        text = ""
        for sentence in documents[article["id"]]:
            inside = 0
            for token in sentence:
                if isinstance(token["id"], tuple):
                    inside = token["id"][2]
                elif token["id"] <= inside:
                    continue
                misc = token["misc"] or {}
                after = "" if misc.get("SpaceAfter") == "No" else misc.get("SpacesAfter", " ")
                for sign, space in spaces.items():
                    after = after.replace(sign, space)
                text += token["form"] + after
        assert text == article["text"]


def test_clitics_are_words_of_a_multiword_token(documents: dict[int, list[conllu.TokenList]]) -> None:
    parted = {}
    for sentence in (s for sentences in documents.values() for s in sentences):
        forms = {t["id"]: t["form"] for t in sentence}
        for token in sentence:
            if isinstance(token["id"], tuple):
                first, _, last = token["id"]
                parted[token["form"]] = [forms[i] for i in range(first, last + 1)]
    assert parted["وقالت"] == ["و", "قالت"]
    assert parted["الوزير"] == ["ال", "وزير"]
    assert all("".join(forms) == whole for whole, forms in parted.items())
