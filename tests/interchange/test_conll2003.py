"""CoNLL-2003 through seqeval: which entities it sees in the tags, and where their words are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from seqeval.metrics import f1_score
from seqeval.metrics.sequence_labeling import get_entities
from seqeval.scheme import IOB2, Entities

Rows = list[list[str]]


def sentences(path: Path) -> list[Rows]:
    blocks = path.read_text(encoding="utf-8").split("\n\n")
    rows = [[line.split(" ") for line in block.splitlines()] for block in blocks if block.strip()]
    assert rows[0] == [["-DOCSTART-", "-X-", "O", "O"]]
    return rows[1:]


def test_seqeval_finds_the_longest_of_overlapping_annotations(
    exported: Callable[[str], Path], expected: dict[str, Any]
) -> None:
    found_in_all = 0
    for article in expected["articles"]:
        (path,) = exported("conll2003").glob(f"{article['id']:05}*.conll")
        tokens, tags, at = [], [], 0
        for rows in sentences(path):
            for token, _, _, tag in rows:
                at = article["text"].index(token, at)
                tokens.append((at, at + len(token)))
                at += len(token)
                tags.append(tag)
        assert not "".join(c for i, c in enumerate(article["text"]) if not any(s <= i < e for s, e in tokens)).strip()
        found = [(label, tokens[first][0], tokens[last][1]) for label, first, last in get_entities(tags)]
        strict = Entities([tags], IOB2).entities[0]
        assert [(e.tag, tokens[e.start][0], tokens[e.end - 1][1]) for e in strict] == found
        whole = {(n["label"], *n["parts"][0][:2]) for n in article["annotations"] if len(n["parts"]) == 1}
        assert set(found) <= whole
        for _, start, end in whole - set(found):
            assert any(s < end and start < e and e - s >= end - start for _, s, e in found)
        assert f1_score([tags], [tags], mode="strict", scheme=IOB2) == (1.0 if found else 0.0)
        found_in_all += len(found)
    losses = expected["losses"]["conll2003"]
    missing = losses["overlaps"] + losses["interrupted"]
    assert found_in_all == sum(len(a["annotations"]) for a in expected["articles"]) - missing


def test_clitics_are_tokens(exported: Callable[[str], Path]) -> None:
    tokens = {row[0] for path in exported("conll2003").glob("*.conll") for rows in sentences(path) for row in rows}
    assert {"و", "ال", "قال"} <= tokens
