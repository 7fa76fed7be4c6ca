"""What a project has taught the engine: lists, their file, and what the engine gets of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from every_command import speaker
from newsdesk import refused

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.suggestions import WordList
from tahqiq.services.commands.entities import EditEntity
from tahqiq.services.commands.words import AddWord, ImportWords, NewWord, RemoveWords
from tahqiq.services.session import Session
from tahqiq.services.word_lists import project_words, read_words, write_words


def lists(session: Session) -> list[tuple[str, str, str]]:
    return [(w.list, w.text, w.value) for w in session.read.words()]


def test_a_word_is_kept_as_printed_and_once_however_spelled(newsroom: Session) -> None:
    first = newsroom.do(AddWord(WordList.TITLE, "  أمين   السرّ "))
    assert lists(newsroom) == [("title", "أمين السرّ", "")]
    assert newsroom.do(AddWord(WordList.TITLE, "امين السر")) == first
    assert lists(newsroom) == [("title", "امين السر", "")]
    newsroom.undo()
    assert lists(newsroom) == [("title", "أمين السرّ", "")]
    newsroom.do(AddWord(WordList.NAME, "هدى"))
    newsroom.do(AddWord(WordList.NAME, "هدى", "org"))
    assert lists(newsroom)[0] == ("name", "هدى", "org")
    newsroom.do(RemoveWords(tuple(w.id for w in newsroom.read.words())))
    assert lists(newsroom) == []


def test_what_is_a_name_is_not_at_once_none(newsroom: Session) -> None:
    newsroom.do(AddWord(WordList.NAME, "الحارس"))
    newsroom.do(AddWord(WordList.CUE, "لفت"))
    newsroom.do(AddWord(WordList.NOT_NAME, "الحارس"))
    newsroom.do(AddWord(WordList.NOT_CUE, "لفت"))
    assert lists(newsroom) == [("not_cue", "لفت", ""), ("not_name", "الحارس", "")]
    newsroom.undo()
    newsroom.undo()
    assert lists(newsroom) == [("cue", "لفت", "neutral"), ("name", "الحارس", "person")]


@pytest.mark.parametrize("words", ["", " \u200f ", "«…»"])
def test_a_word_without_letters_is_refused(newsroom: Session, words: str) -> None:
    with refused("word_empty"):
        newsroom.do(AddWord(WordList.NAME, words))


def test_a_value_that_a_list_does_not_know_is_refused(newsroom: Session) -> None:
    for name, value in ((WordList.NAME, "animal"), (WordList.CUE, "person"), (WordList.TITLE, "person")):
        with refused("word_value_unknown"):
            newsroom.do(AddWord(name, "كلمة", value))
    assert lists(newsroom) == []


def test_the_engine_gets_the_register_and_the_lists(newsroom: Session) -> None:
    entity = newsroom.read.entity(speaker(newsroom))
    newsroom.do(EditEntity(entity.id, EntityKind.ORG, entity.name, "", entity.spellings, ()))
    for name, words, value in (
        (WordList.NAME, "موسكو", "place"),
        (WordList.NOT_NAME, "الحكم", ""),
        (WordList.TITLE, "الحارس", ""),
        (WordList.CUE, "هتف", "claim"),
        (WordList.NOT_CUE, "لفت", ""),
    ):
        newsroom.do(AddWord(name, words, value))
    given = project_words(newsroom)
    assert dict(given.names) == {"سيرغي لافروف": EntityKind.ORG, "موسكو": EntityKind.PLACE}
    assert (given.not_names, given.titles, given.not_cues) == ({"الحكم"}, {"الحارس"}, {"لفت"})
    assert dict(given.cues) == {"هتف": "claim"}


def test_the_lists_go_into_a_readable_file_and_come_back(newsroom: Session, tmp_path: Path) -> None:
    file = tmp_path / "كلمات.txt"
    new = [NewWord(WordList.NAME, "موسكو", "place"), NewWord(WordList.CUE, "هتف"), NewWord(WordList.NOT_NAME, "الحكم")]
    new += [NewWord(WordList.NOT_NAME, words) for words in ("#غزة", "[كذا]", "\\س")]
    assert newsroom.do(ImportWords(tuple(new))) == 6
    before = lists(newsroom)
    assert write_words(newsroom, file) == 6
    written = file.read_text(encoding="utf-8")
    assert "[name]\nموسكو\tplace\n" in written
    assert written.index("[name]") < written.index("[not_name]") < written.index("[cue]")
    newsroom.do(RemoveWords(tuple(w.id for w in newsroom.read.words())))
    assert newsroom.do(ImportWords(tuple(read_words(file)))) == 6
    assert lists(newsroom) == before
    assert newsroom.do(ImportWords(tuple(read_words(file)))) == 0
    with refused("folder_missing"):
        write_words(newsroom, tmp_path / "no" / "x.txt")


def test_a_file_that_a_person_wrote_is_read_and_told_where_it_is_wrong(tmp_path: Path) -> None:
    file = tmp_path / "w.txt"
    written = "\ufeff# قائمتي\r\n[ name ]\r\n  موسكو \t place \r\n\r\n # شخص\r\nلافروف\r\n[title]\r\n\\#السيد\r\n"
    file.write_bytes(written.encode())
    assert read_words(file) == [
        NewWord(WordList.NAME, "موسكو", "place"),
        NewWord(WordList.NAME, "لافروف"),
        NewWord(WordList.TITLE, "#السيد"),
    ]
    for text, code in (
        ("موسكو\n[name]\n", "words_without_list"),
        ("[names]\n", "words_unknown_list"),
        ("[cue]\nقال\tperson\n", "words_unknown_value"),
    ):
        file.write_text(text, encoding="utf-8")
        with refused(code):
            read_words(file)
    written = "\ufeff# قائمتي\r\n[ name ]\r\n  موسكو \t place \r\n\r\n # شخص\r\nلافروف\r\n[title]\r\n\\#السيد\r\n"
    file.write_bytes(written.encode())
    assert read_words(file) == [
        NewWord(WordList.NAME, "موسكو", "place"),
        NewWord(WordList.NAME, "لافروف"),
        NewWord(WordList.TITLE, "#السيد"),
    ]
    for text, code in (
        ("موسكو\n[name]\n", "words_without_list"),
        ("[names]\n", "words_unknown_list"),
        ("[cue]\nقال\tperson\n", "words_unknown_value"),
    ):
        file.write_text(text, encoding="utf-8")
        with refused(code):
            read_words(file)
    file.write_bytes("[name]\nموسكو".encode("utf-16"))
    with refused("words_not_utf8"):
        read_words(file)
    with refused("cannot_read_file"):
        read_words(tmp_path / "gone.txt")
