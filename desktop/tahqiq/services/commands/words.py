"""The words of the project: what its editors teach the engine."""

from __future__ import annotations

from dataclasses import dataclass

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.folding import name_key
from tahqiq.domain.folding_pattern import words_of
from tahqiq.domain.messages import Message, Trouble
from tahqiq.domain.suggestions import CUE_KINDS, WordList
from tahqiq.services.commands.base import Done, shortened
from tahqiq.storage.queries import words as queries
from tahqiq.storage.rows import Row
from tahqiq.storage.transaction import Transaction

VALUES: dict[WordList, tuple[str, ...]] = {
    WordList.NAME: tuple(str(kind) for kind in EntityKind),
    WordList.CUE: CUE_KINDS,
}
"""The values that words of a list may have, the usual one first; other lists have none."""

_OPPOSITE = {
    WordList.NAME: WordList.NOT_NAME,
    WordList.NOT_NAME: WordList.NAME,
    WordList.CUE: WordList.NOT_CUE,
    WordList.NOT_CUE: WordList.CUE,
}


@dataclass(frozen=True, slots=True)
class NewWord:
    """A word to enter in a list; ``value`` "" is the list's usual one."""

    list: WordList
    text: str
    value: str = ""


def add_word(transaction: Transaction, new: NewWord) -> tuple[int, bool]:
    """Enter a word, or give one that is there the new spelling and value; (its id, whether it is new or other now).

    A name that is said to be none leaves the names, and the other way round; so do reporting words.

    Raises:
        Trouble: it has no letters, or a value that its list does not know.
    """
    text, values = " ".join(new.text.split()), VALUES.get(new.list, ("",))
    key, value = name_key(text), new.value or values[0]
    if not words_of(text):
        raise Trouble("word_empty")
    if value not in values:
        raise Trouble("word_value_unknown", value=value)
    opposite = _OPPOSITE.get(new.list)
    if opposite is not None:
        transaction.delete("project_words", list=str(opposite), key=key)
    there = transaction.row("project_words", list=str(new.list), key=key)
    if there is not None:
        return there["id"], transaction.update("project_words", {"id": there["id"]}, {"text": text, "value": value})
    row: Row = {"list": str(new.list), "text": text, "key": key, "value": value}
    row |= {"annotator_id": transaction.annotator_id, "created_at": transaction.now}
    return transaction.insert("project_words", row), True


@dataclass(frozen=True, slots=True)
class AddWord:
    """Teach the engine a word (or change its value); gives its id.

    Raises:
        Trouble: it has no letters, or a value that its list does not know.
    """

    list: WordList
    text: str
    value: str = ""

    def apply(self, transaction: Transaction) -> Done[int]:
        word_id, _ = add_word(transaction, NewWord(self.list, self.text, self.value))
        params = {"words": shortened(self.text), "list": str(self.list)}
        return Done(word_id, Message("done_word_added", params))


@dataclass(frozen=True, slots=True)
class RemoveWords:
    """Take words out of their lists."""

    ids: tuple[int, ...]

    def apply(self, transaction: Transaction) -> Done[None]:
        found = queries.words(transaction.connection, self.ids)
        transaction.delete_many("project_words", "id", [word.id for word in found])
        if len(found) == 1:
            params = {"words": shortened(found[0].text), "list": str(found[0].list)}
            return Done(None, Message("done_word_removed", params))
        return Done(None, Message("done_words_removed", {"count": len(found)}))


@dataclass(frozen=True, slots=True)
class ImportWords:
    """Enter the words of a file (``services.word_lists.read_words``); gives how many are new or other now.

    Raises:
        Trouble: one has no letters, or a value that its list does not know.
    """

    words: tuple[NewWord, ...]

    def apply(self, transaction: Transaction) -> Done[int]:
        count = sum(add_word(transaction, new)[1] for new in self.words)
        return Done(count, Message("done_words_imported", {"count": count}))
