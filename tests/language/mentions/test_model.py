"""The file of weights, and the labels by them."""

from __future__ import annotations

from itertools import pairwise, product
from operator import ge
from pathlib import Path
from random import Random

import pytest

from tahqiq.language.mentions.decoding import HOPELESS, YES
from tahqiq.language.mentions.features import DISTANCES, LABELS, place_features, word_features
from tahqiq.language.mentions.model import LEAN, Model, load, shipped
from tahqiq.language.mentions.spelling import spelling
from tahqiq.language.mentions.tokens import sentences
from tahqiq.language.mentions.weights import pack_rows, write


def small() -> Model:
    person = [0.0] * len(LABELS)
    person[LABELS.index("B-person")] = 9.0
    steps = [[0.0] * len(LABELS) for _ in LABELS]
    return Model(*pack_rows({"w=زيد": person, "b": [2.0, *[0.0] * 6]}, steps), {})


def test_written_weights_are_read_back(tmp_path: Path) -> None:
    path = tmp_path / "some.weights"
    assert write(path, {"credit": "nobody"}, small().weights, small().transitions) == 2
    model = load(path)
    words = sentences("جاء زيد اليوم")[0]
    assert [LABELS[label] for label in model.tag(words)] == ["O", "B-person", "O"]
    assert model.about["credit"] == "nobody"


def test_another_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.weights"
    path.write_bytes(b'{"labels": ["O"], "features": 0, "transitions": []}\n')
    with pytest.raises(ValueError, match="other"):
        load(path)


def test_nothing_continues_what_has_not_begun() -> None:
    text = "قال الرئيس الفرنسي إيمانويل ماكرون أمام مجلس الأمن الدولي في نيويورك إن فرنسا ستدعم لبنان."
    for words in sentences(text):
        before = "O"
        for label in (LABELS[at] for at in shipped().tag(words)):
            assert not label.startswith("I") or before[2:] == label[2:]
            before = label


def test_a_sentence_without_end_is_cut() -> None:
    assert max(map(len, sentences("كلمة " * 5_000))) <= 120
    assert sentences("") == []


def test_links_and_addresses_are_one_token() -> None:
    found = [word.text for word in sentences("زوروا https://example.com/a-b و example.org الآن")[0]]
    assert found == ["زوروا", "https://example.com/a-b", "و", "example.org", "الآن"]


def likeliest(model: Model, scores: list[tuple[int, ...]]) -> int:
    """The weight of the best row of labels of a few words, by trying them all."""

    def weight(row: tuple[int, ...]) -> int | None:
        total = scores[0][row[0]]
        if row[0] in (2, 4, 6):
            return None
        for before, after, here in zip(row, row[1:], scores[1:], strict=False):
            if after in (2, 4, 6) and before not in (after - 1, after):
                return None
            total += model.transitions[before][after] * 8 + here[after]
        return total

    rows = product(range(len(LABELS)), repeat=len(scores))
    return max(found for row in rows if (found := weight(row)) is not None)


def test_labels_are_the_likeliest_and_the_same_when_only_what_changed_is_labelled_anew() -> None:
    model, rng = shipped(), Random(3)
    for _ in range(40):
        scores = [tuple(8 * rng.randrange(-2000, 2000) for _ in LABELS) for _ in range(4)]
        labels = model.decode(scores)
        total = sum(here[label] for here, label in zip(scores, labels, strict=True))
        total += sum(8 * model.transitions[before][after] for before, after in pairwise(labels))
        assert total == likeliest(model, scores)
    for _ in range(200):
        scores = [tuple(8 * rng.randrange(-9000, 9000) for _ in LABELS) for _ in range(12)]
        labels = model.decode(scores)
        changed = rng.sample(range(12), 2)
        for at in changed:
            scores[at] = tuple(8 * rng.randrange(-9000, 9000) for _ in LABELS)
        assert model.decode(scores, labels, changed) == model.decode(scores)


def test_sentences_weighed_together_have_the_labels_of_each_by_itself() -> None:
    model = shipped()
    text = "قال محمد علي: «نعم».\nلندن\nوصل وزير الخارجية الفرنسي جان مارك ايرولت إلى الرياض أمس 12 مارس. لا\nإلى BBC و"
    several = sentences(text * 3)
    weighed = model.weighed(several, [[spelling(word.text) for word in words] for words in several])
    labels = list(map(model.decode_likely, *weighed))
    assert labels == [model.decode(scores) for scores in weighed.scores] == [model.tag(words) for words in several]
    assert any(map(any, labels))
    assert not all(map(any, weighed.likely))


def test_what_is_under_its_bounds_is_no_name() -> None:
    model, rng = shipped(), Random(5)
    for _ in range(300):
        scores = [tuple(8 * rng.randrange(-9000, 9000) for _ in LABELS) for _ in range(12)]
        may_name, likely = bytearray(12), bytearray(12)
        for at, weights in enumerate(scores):
            over = [weight - weights[0] for weight in weights]
            may_name[at] = YES if at == 0 or max(over[1:]) >= -HOPELESS else 0
            likely[at] = YES if any(map(ge, over[1:], model.bounds[1:])) and may_name[at] else 0
        assert model.decode_likely(scores, bytes(may_name), bytes(likely)) == model.decode(scores)


def test_a_word_weighs_what_its_named_features_weigh_at_each_distance() -> None:
    model, names = shipped(), {}
    at = 0
    for name, places in zip(model.weights.names, model.weights.places, strict=True):
        for place, distance in enumerate(DISTANCES):
            if places >> place & 1:
                here = model.weights.values[at : at + len(LABELS)]
                names[f"{distance or ''}{name}"] = [8 * weight for weight in here]
                at += len(LABELS)
    assert at == len(model.weights.values)
    words = sentences("قال وزير الخارجية محمد علي لـ BBC في القاهرة 12 و 5 ، والرياضيون")[0]
    for at, scores in enumerate(model.scores(words)):
        named = ["b", *place_features(words, [spelling(word.text) for word in words]).get(at, ())]
        for place, distance in enumerate(DISTANCES):
            inside = 0 <= at + distance < len(words)
            named += word_features(spelling(words[at + distance].text))[place] if inside else [f"{distance}END"]
        total = [sum(names[name][label] for name in named if name in names) for label in range(len(LABELS))]
        lean = [0, *[LEAN] * (len(LABELS) - 1)]
        assert len({got - want - more for got, want, more in zip(scores, total, lean, strict=True)}) == 1, words[at]


def test_a_file_that_ends_too_soon_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "half.weights"
    write(path, {}, small().weights, small().transitions)
    path.write_bytes(path.read_bytes()[:-2])
    with pytest.raises(ValueError, match="half"):
        load(path)
