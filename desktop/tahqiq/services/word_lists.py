"""What a project has taught the engine: as the engine takes it, and as a readable file and back.

The file is UTF-8 text: a heading in brackets for each list (``[name]``, ``[not_name]``, ``[title]``, ``[cue]``,
``[not_cue]``), a word or name a line, for names and reporting words their kind after a tab. A line
that begins with ``#`` is a comment; a word that begins with ``#``, ``[`` or a backslash has a backslash before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.messages import Trouble
from tahqiq.domain.suggestions import ProjectWord, WordList
from tahqiq.domain.whole_files import written_whole
from tahqiq.formats.text import LARGEST
from tahqiq.language.project_words import ProjectWords
from tahqiq.services.commands.words import VALUES, NewWord
from tahqiq.services.session import Session
from tahqiq.services.targets import refuse_target
from tahqiq.storage.queries import words as queries

_ABOUT = {
    WordList.NAME: "أسماء · names: person, org, place",
    WordList.NOT_NAME: "ليست أسماء · not names",
    WordList.TITLE: "ألقاب ومناصب · titles and offices",
    WordList.CUE: "أفعال القول · reporting words: neutral, claim, denial, admission, warning",
    WordList.NOT_CUE: "ليست أفعال قول · not reporting words",
}


def project_words(session: Session) -> ProjectWords:
    """The lists of a project and the names of its register, for the engine."""
    with session.read.database.reading() as connection:
        words = queries.words(connection)
        names = queries.names_of_register(connection)
    listed: dict[WordList, dict[str, str]] = {each: {} for each in WordList}
    for word in words:
        listed[word.list][word.text] = word.value
    names |= {text: EntityKind(value) for text, value in listed[WordList.NAME].items()}
    return ProjectWords(
        names=names,
        not_names=frozenset(listed[WordList.NOT_NAME]),
        titles=frozenset(listed[WordList.TITLE]),
        cues=listed[WordList.CUE],
        not_cues=frozenset(listed[WordList.NOT_CUE]),
    )


def write_words(session: Session, path: Path) -> int:
    """Save the word lists in a file; gives how many words there are.

    Raises:
        Trouble: the file cannot be written, or is a project.
    """
    words = session.read.words()
    lines = ["# كلمات المشروع · the words of this project", ""]
    for each in WordList:
        mine = sorted(_line(w) for w in words if w.list is each)
        lines += [f"# {_ABOUT[each]}", f"[{each}]", *mine, ""]
    refuse_target(path)
    with written_whole(path) as partial:
        partial.write_text("\n".join(lines), encoding="utf-8", newline="\n")
    return len(words)


def _line(word: ProjectWord) -> str:
    text = f"\\{word.text}" if word.text.startswith(("#", "[", "\\")) else word.text
    return f"{text}\t{word.value}" if word.value else text


def read_words(path: Path) -> list[NewWord]:
    """The words of a file that ``write_words`` or a person wrote.

    Raises:
        Trouble: the file cannot be read, is no ordinary file, too large, not UTF-8, or a line of it cannot be meant.
    """
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            raise Trouble("file_not_regular", path=str(path))
        if path.is_file() and path.stat().st_size > LARGEST << 20:
            raise Trouble("text_too_large", path=str(path), megabytes=path.stat().st_size >> 20, limit=LARGEST)
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Trouble("words_not_utf8", path=str(path)) from error
    except OSError as error:
        raise Trouble("cannot_read_file", path=str(path), reason=error.strerror or str(error)) from error
    return list(_words(text, path))


def _words(text: str, path: Path) -> Iterator[NewWord]:
    current: WordList | None = None
    for number, whole in enumerate(text.splitlines(), 1):
        line = whole.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("[") and line.endswith("]"):
            name = line[1:-1].strip()
            if name not in set(WordList):
                raise Trouble("words_unknown_list", path=str(path), line=number, name=name)
            current = WordList(name)
            continue
        words, _, value = line.removeprefix("\\").partition("\t")
        if current is None:
            raise Trouble("words_without_list", path=str(path), line=number)
        if value.strip() not in ("", *VALUES.get(current, ())):
            raise Trouble("words_unknown_value", path=str(path), line=number, value=value.strip())
        yield NewWord(current, " ".join(words.split()), value.strip())
