"""The label sets of a dataset: which of the project's labels stand for them, and those that come as new."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

from tahqiq.domain.labels import Label, LabelSet
from tahqiq.domain.messages import Trouble
from tahqiq.domain.text import name_as_text
from tahqiq.formats.items import Place
from tahqiq.services.commands.labels import problem_with
from tahqiq.storage.queries import labels as queries
from tahqiq.storage.transaction import Transaction


class DatasetLabels:
    """Takes the label sets of one import.

    Args:
        transaction: of the import.
        path: the file, for what is said of it.
        same_ids: whether the project is untouched, so that the file's sets take the place of its own.
        new_id: gives the id that a row of a table gets, from the one it has in the file.
    """

    def __init__(self, transaction: Transaction, path: Path, same_ids: bool, new_id: Callable[[str, int], int]) -> None:
        self._transaction = transaction
        self._path = path
        self._same_ids = same_ids
        self._new_id = new_id
        self._cleared = False
        self._by_name: dict[str, int] | None = None
        self._set_id = 0

    def take(self, item: LabelSet, place: Place) -> dict[int, int]:
        """For each label of the set in the file the id of the label that it is here.

        Raises:
            Trouble: a set that no project can hold.
        """
        trouble = problem_with(item)
        if trouble is not None:
            what = {"name": item.name, "problem": trouble.message.code}
            raise Trouble("dataset_labels_invalid", path=str(self._path), line=place, **what)
        if self._same_ids:
            self._clear_presets()
            return self._add(item)
        there = sorted(queries.label_sets(self._transaction.connection), key=lambda s: not s.in_use)
        found = next((became for s in there if (became := _matching(item, s)) is not None), None)
        return found if found is not None else self._add(item)

    def alone(self, item: Label) -> int:
        """The id of the label that one outside any set is here: the one with its code, in the set in use if it can be.

        A label that the project does not have is made, in a set named after the file.
        """
        if self._by_name is None:
            there = sorted(queries.label_sets(self._transaction.connection), key=lambda s: s.in_use)
            named = [(name, label) for s in there for label in s.labels for name in (label.name_ar, label.name_en)]
            self._by_name = {_plain(name): label.id for name, label in named if name}
            self._by_name |= {_plain(label.code): label.id for s in there for label in s.labels}
        for name in (item.code, item.name_ar, item.name_en):
            if _plain(name) in self._by_name:
                return self._by_name[_plain(name)]
        return self._make(item, self._by_name)

    def _make(self, item: Label, by_name: dict[str, int]) -> int:
        reserve = self._transaction.reserve
        taken = {label.code for s in queries.label_sets(self._transaction.connection) for label in s.labels}
        if not self._set_id:
            self._set_id = reserve("label_sets", 1)
            name = name_as_text(self._path.stem).strip() or item.code
            self._transaction.insert("label_sets", {"id": self._set_id, "name": name, "in_use": False})
        code = next(c for n in count(1) if (c := item.code if n == 1 else f"{item.code}-{n}") not in taken)
        label_id = reserve("labels", 1)
        made = replace(item, code=code, position=item.id)
        self._transaction.insert("labels", {"id": label_id, "set_id": self._set_id, **queries.label_columns(made)})
        by_name[_plain(item.name_ar)] = by_name[_plain(item.code)] = label_id
        return label_id

    def _clear_presets(self) -> None:
        """Make room for the sets of the file."""
        if not self._cleared:
            for preset in queries.label_sets(self._transaction.connection):
                self._transaction.delete("labels", set_id=preset.id)
                self._transaction.delete("label_sets", id=preset.id)
        self._cleared = True

    def _add(self, item: LabelSet) -> dict[int, int]:
        set_id = self._new_id("label_sets", item.id)
        in_use = self._same_ids and item.in_use
        self._transaction.insert("label_sets", {"id": set_id, "name": item.name, "in_use": in_use})
        became = {label.id: self._new_id("labels", label.id) for label in item.labels}
        labels = [{"id": became[n.id], "set_id": set_id, **queries.label_columns(n)} for n in item.labels]
        self._transaction.insert_many("labels", labels)
        return became

    def choose_a_set(self) -> None:
        """A project always tags with one set, also where the file names none."""
        sets = queries.label_sets(self._transaction.connection)
        if not any(s.in_use for s in sets):
            self._transaction.update("label_sets", {"id": sets[0].id}, {"in_use": True})


def _matching(item: LabelSet, there: LabelSet) -> dict[int, int] | None:
    """For each label of ``item`` the one of ``there`` that can stand for it, or None where one lacks."""
    by_code = {label.code: label for label in there.labels}
    became: dict[int, int] = {}
    for label in item.labels:
        same = by_code.get(label.code)
        if same is None or same.role != label.role or not _typed(label) <= _typed(same):
            return None
        became[label.id] = same.id
    return became


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()


def _typed(label: Label) -> set[tuple[str, str]]:
    return {(a.name, str(a.type)) for a in label.attributes}
