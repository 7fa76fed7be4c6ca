"""WebAnno TSV of other tools comes in: layers, stacked and long annotations, emoji, relations."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tahqiq.domain.annotations import Annotation
from tahqiq.domain.labels import Label
from tahqiq.domain.messages import Trouble
from tahqiq.formats import webanno_reader
from tahqiq.formats.items import LeftOut, Page
from tahqiq.formats.table import of_file
from tahqiq.formats.webanno import HEADER, escaped
from tahqiq.services.wording import sentence

THEIRS = """#FORMAT=WebAnno TSV 3.3
#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value
#T_SP=webanno.custom.Speech|kind
#T_RL=webanno.custom.Said|how|BT_de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity


#Text=😀 قال سيرغي لافروف.
1-1\t0-2\t😀\t_\t_\t_\t_\t_\t
1-2\t3-6\tقال\t_\t_\tdirect[3]\t_\t_\t
1-3\t7-12\tسيرغي\t*[1]\tPER[1]\tdirect[3]\t_\t_\t
1-4\t13-19\tلافروف\t*[1]|Q58217[2]\tPER[1]|MISC[2]\t_\tby\t1-3[1_2]\t
1-4.1\t13-14\tل\t*\tLOC\t_\t_\t_\t
1-5\t19-20\t.\t_\t_\t_\t_\t_\t

#Text=نعم a\\_b
2-1\t21-24\tنعم\t_\t_\t_\t_\t_\t
"""


def read(path: Path) -> list[Any]:
    return [item for _, item in webanno_reader.read(path, lambda _: None)]


def of(items: list[Any], kind: type) -> list[Any]:
    return [i for i in items if isinstance(i, kind)]


def file(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "x.tsv"
    path.write_text(text, encoding="utf-8")
    return path


def test_layers_of_another_tool_come_in_at_their_words(tmp_path: Path) -> None:
    path = file(tmp_path, THEIRS)
    known = of_file(path)
    assert known is not None
    assert known.name == "webanno"
    items = read(path)
    codes = {label.id: label.code for label in of(items, Label)}
    assert of(items, Page)[0].article.text == "😀 قال سيرغي لافروف.\nنعم a\\_b"
    assert [(codes[a.label_id], a.words, dict(a.attributes)) for a in of(items, Annotation)] == [
        ("Speech", "قال سيرغي", {"kind": "direct"}),
        ("PER", "سيرغي لافروف", {}),
        ("MISC", "لافروف", {"identifier": "Q58217"}),
        ("LOC", "ل", {}),
    ]
    (left,) = of(items, LeftOut)
    assert left.message.code == "left_out_link_kind"
    assert "by" in sentence(left.message, "en")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("1-2", "corpus_broken"),
        ("one\t0-2\tx\t_\t_\t_\t_\t_\t", "corpus_broken"),
        ("1-1\t0-2-3\tx\t_\t_\t_\t_\t_\t", "corpus_broken"),
        ("1-1\t-3-2\tx\t_\t_\t_\t_\t_\t", "corpus_broken"),
    ],
)
def test_a_line_that_is_no_token_is_named(tmp_path: Path, line: str, code: str) -> None:
    with pytest.raises(Trouble) as caught:
        read(file(tmp_path, THEIRS + line + "\n"))
    assert caught.value.message.code == code
    assert "x.tsv:17" in str(caught.value.message.params["place"])


@pytest.mark.parametrize("text", ["", "قال\tB-PER\n", "#FORMAT=WebAnno TSV 2\n"])
def test_other_files_are_refused(tmp_path: Path, text: str) -> None:
    path = file(tmp_path, text)
    assert not webanno_reader.recognises(path)
    with pytest.raises(Trouble) as caught:
        read(path)
    assert caught.value.message.code == "corpus_nothing"


def test_what_is_outside_the_text_and_links_to_nothing_are_listed(tmp_path: Path) -> None:
    far = "2-2\t500-600\tx\t*[9]\tLOC[9]\t_\tby\t7-7[0_9]\t\n2-3\t24-25\tx\t_\t_\t_\tby\twhere\t\n"
    items = read(file(tmp_path, THEIRS + far))
    assert [i.message.code for i in of(items, LeftOut)] == [
        "left_out_line",
        "left_out_span",
        "left_out_link_kind",
        "left_out_link_end",
    ]
    assert len(of(items, Annotation)) == 4


def test_a_note_that_looks_like_a_sign_of_the_format_comes_back(tmp_path: Path) -> None:
    for value in ("*", "_", "a|b", "[3]", "\\", "x\\", "->;\t\n", "a[1]|b[2]"):
        row = f"1-1\t0-3\tقال\t1[1]\tx[1]\t{escaped(value)}[1]\t*[1]\t_\t_\t_\t_\t\n"
        path = file(tmp_path, f"{HEADER}\n\n#Text=قال\n{row}")
        assert [a.note for a in of(read(path), Annotation)] == [value]


@pytest.mark.parametrize(
    ("rows", "span"),
    [
        ("1-1\t0-3\tقال\tPER[1]\t\n1-2\t4-7\tنعم\tPER[1]\t\n", (0, 7)),
        ("1-1\t0-3\tقال\tPER[1]\t\n1-1.1\t0-1\tق\tPER[1]\t\n1-2\t4-7\tنعم\t_\t\n", (0, 3)),
        ("1-1\t0-3\tقال\t_\t\n1-2.1\t5-7\tعم\tPER[1]\t\n1-2\t4-7\tنعم\tPER[1]\t\n", (4, 7)),
    ],
    ids=["goes on", "its token first", "a piece first"],
)
def test_an_annotation_of_several_lines_reaches_from_the_first_to_the_last_of_their_places(
    tmp_path: Path, rows: str, span: tuple[int, int]
) -> None:
    head = "#FORMAT=WebAnno TSV 3.3\n#T_SP=custom.Entity|value\n\n\n#Text=قال نعم\n"
    (found,) = of(read(file(tmp_path, head + rows)), Annotation)
    assert (found.start, found.end) == span


def test_an_annotation_that_names_others_in_roles_comes_in_without_them(tmp_path: Path) -> None:
    text = (
        "#FORMAT=WebAnno TSV 3.3\n#T_SP=custom.Entity|value\n"
        "#T_SP=custom.Quote|form|ROLE_custom.Quote:speakers_custom.Link|custom.Entity|kind\n\n\n"
        "#Text=قال نعم\n1-1\t0-3\tقال\tPER\t_\t_\t_\t_\t\n1-2\t4-7\tنعم\t_\tdirect\tspeaker;by\t1-1;1-1\tnew\t\n"
    )
    items = read(file(tmp_path, text))
    assert [(a.words, dict(a.attributes)) for a in of(items, Annotation)] == [
        ("قال", {}),
        ("نعم", {"form": "direct", "kind": "new"}),
    ]
    assert [i.message.params["line"] for i in of(items, LeftOut)] == ["ROLE_custom.Quote:speakers_custom.Link"]
