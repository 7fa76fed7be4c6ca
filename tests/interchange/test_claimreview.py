"""ClaimReview: what extruct takes out of the page, and whether schema.org's types (schema-dts, by tsc) allow it."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import extruct
import pytest

MODULES = Path(__file__).parent / "node_modules"
NODE = shutil.which("node")


@pytest.fixture(scope="module")
def nodes(exported: Callable[[str], Path]) -> list[dict[str, Any]]:
    page = exported("claimreview").read_text(encoding="utf-8")
    return extruct.extract(page, base_url="https://example.org/", syntaxes=["json-ld"])["json-ld"]


def of_type(nodes: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    return [node for node in nodes if node["@type"] == name]


def claims(expected: dict[str, Any]) -> dict[int, tuple[dict[str, Any], dict[str, Any]]]:
    return {a["id"]: (a, art) for art in expected["articles"] for a in art["annotations"] if a["label"] == "claim"}


def test_every_claim_has_its_review_and_nothing_else_has_one(nodes: list[Any], expected: dict[str, Any]) -> None:
    wanted = claims(expected)
    reviews = {node["identifier"]["value"]: node for node in of_type(nodes, "ClaimReview")}
    assert reviews.keys() == wanted.keys()
    articles = {node["@id"]: node for node in of_type(nodes, "NewsArticle")}
    assert [a["headline"] for a in articles.values()] == [a["title"] for a in expected["articles"]]
    for number, review in reviews.items():
        claim, article = wanted[number]
        item = review["itemReviewed"]
        assert review["@context"] == "https://schema.org"
        assert review["claimReviewed"] == " … ".join(words for _, _, words in claim["parts"])
        assert item.get("author", {}).get("name") == claim["speaker"]
        assert item.get("datePublished") == article["published"]
        assert articles[item["appearance"]["@id"]]["headline"] == article["title"]
        assert item["appearance"].get("url", "") == article["url"]
        assert review["author"] == {"@type": "Person", "name": "سلمى"}


def test_a_rating_is_there_only_where_an_editor_gave_a_verdict(nodes: list[Any], expected: dict[str, Any]) -> None:
    ratings = {
        n["identifier"]["value"]: n["reviewRating"] for n in of_type(nodes, "ClaimReview") if "reviewRating" in n
    }
    given = {i: a["attributes"]["verdict"] for i, (a, _) in claims(expected).items() if "verdict" in a["attributes"]}
    assert len(given) == 1
    assert {number: rating["alternateName"] for number, rating in ratings.items()} == given
    assert not any("ratingValue" in rating for rating in ratings.values())


def test_links_between_claims_are_citations(nodes: list[Any], expected: dict[str, Any]) -> None:
    names = {n["itemReviewed"]["@id"]: n["identifier"]["value"] for n in of_type(nodes, "ClaimReview")}
    found = {
        (n["citation"]["linkRelationship"], names[n["@id"]], names[n["citation"]["citation"]["@id"]])
        for n in of_type(nodes, "Claim")
    }
    wanted = claims(expected)
    between = [k for k in expected["links"] if {k["a_id"], k["b_id"]} <= wanted.keys()]
    assert found == {(k["kind"], k["a_id"], k["b_id"]) for k in between}
    assert {kind for kind, *_ in found} >= {"copies", "updates"}


def checked(nodes: list[dict[str, Any]], folder: Path) -> subprocess.CompletedProcess[str]:
    lines = [
        f"export const n{i}: WithContext<{node['@type']}> = {json.dumps(node, ensure_ascii=False)};"
        for i, node in enumerate(nodes)
    ]
    head = 'import type { Claim, ClaimReview, NewsArticle, WithContext } from "schema-dts";'
    (folder / "check.ts").write_text("\n".join([head, *lines]), encoding="utf-8")
    paths = {"schema-dts": [str(MODULES / "schema-dts/dist/schema.d.ts")]}
    options = {"strict": True, "noEmit": True, "target": "es2022", "moduleResolution": "bundler", "module": "esnext"}
    config = {"compilerOptions": {**options, "types": [], "paths": paths}, "files": ["check.ts"]}
    (folder / "tsconfig.json").write_text(json.dumps(config), encoding="utf-8")
    command = [NODE, str(MODULES / "typescript/bin/tsc"), "-p", str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.skipif(NODE is None or not MODULES.is_dir(), reason="node is not here")
def test_the_types_of_schema_org_allow_it(nodes: list[Any], tmp_path: Path) -> None:
    assert Counter(node["@type"] for node in nodes).keys() == {"NewsArticle", "ClaimReview", "Claim"}
    done = checked(nodes, tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.skipif(NODE is None or not MODULES.is_dir(), reason="node is not here")
def test_the_types_refuse_what_is_no_claim_review(nodes: list[Any], tmp_path: Path) -> None:
    (review, *_) = of_type(nodes, "ClaimReview")
    done = checked([{**review, "claimReviewed": 5, "claimRevewed": "x"}], tmp_path)
    assert done.returncode != 0
    assert "claimRe" in done.stdout
