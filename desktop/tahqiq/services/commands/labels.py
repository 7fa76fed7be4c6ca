"""Label sets: saving, choosing, removing."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from tahqiq.domain.labels import Label, LabelSet
from tahqiq.domain.messages import Message, Trouble
from tahqiq.services.commands.base import Done, shortened
from tahqiq.storage.queries import labels as queries
from tahqiq.storage.transaction import Transaction

_CODE = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_COLOR = re.compile(r"#[0-9a-fA-F]{6}")


def problem_with(label_set: LabelSet) -> Trouble | None:
    """Why the set cannot be saved, or None."""
    if not label_set.name.strip():
        return Trouble("label_set_without_name")
    codes: set[str] = set()
    keys: set[str] = set()
    for label in label_set.labels:
        if not _CODE.fullmatch(label.code):
            return Trouble("label_code_invalid", code=label.code)
        if label.code in codes:
            return Trouble("label_code_twice", code=label.code)
        if not label.name_ar.strip() and not label.name_en.strip():
            return Trouble("label_without_name", code=label.code)
        if not _COLOR.fullmatch(label.color):
            return Trouble("label_color_invalid", code=label.code, color=label.color)
        if label.key and (len(label.key) != 1 or not label.key.isascii() or not label.key.isalnum()):
            return Trouble("label_key_invalid", code=label.code, key=label.key)
        if label.key and label.key.lower() in keys:
            return Trouble("label_key_twice", key=label.key)
        codes.add(label.code)
        keys.add(label.key.lower())
    return None if label_set.labels else Trouble("label_set_empty")


@dataclass(frozen=True, slots=True)
class SaveLabelSet:
    """Enter a label set (id 0), or change one; gives its id.

    Labels with id 0 are new; those left out go, unless annotations bear them.

    Raises:
        Trouble: the set has no name, a code or key twice, or would lose a label that is in use.
    """

    label_set: LabelSet

    def apply(self, transaction: Transaction) -> Done[int]:
        trouble = problem_with(self.label_set)
        if trouble is not None:
            raise trouble
        name = self.label_set.name.strip()
        if self.label_set.id:
            set_id = self.label_set.id
            transaction.update("label_sets", {"id": set_id}, {"name": name})
        else:
            first = not queries.label_sets(transaction.connection)
            set_id = transaction.insert("label_sets", {"name": name, "in_use": first})
        self._keep_used(transaction, set_id)
        rows = []
        for position, label in enumerate(self.label_set.labels):
            row = {"set_id": set_id, **queries.label_columns(replace(label, position=position))}
            rows.append({"id": label.id, **row} if label.id else row)
        transaction.replace_rows("labels", {"set_id": set_id}, rows)
        return Done(set_id, Message("done_labels_saved", {"name": shortened(name)}))

    def _keep_used(self, transaction: Transaction, set_id: int) -> None:
        kept = {label.id for label in self.label_set.labels}
        uses = queries.uses(transaction.connection)
        for old in _set(transaction, set_id).labels:
            if old.id not in kept and uses.get(old.id):
                raise Trouble("label_in_use", ar=old.name_ar, en=old.name_en, count=uses[old.id])


def _set(transaction: Transaction, set_id: int) -> LabelSet:
    for label_set in queries.label_sets(transaction.connection):
        if label_set.id == set_id:
            return label_set
    raise LookupError(f"no label set {set_id}")


@dataclass(frozen=True, slots=True)
class UseLabelSet:
    """Tag with another set from now on."""

    set_id: int

    def apply(self, transaction: Transaction) -> Done[None]:
        chosen = _set(transaction, self.set_id)
        for label_set in queries.label_sets(transaction.connection):
            transaction.update("label_sets", {"id": label_set.id}, {"in_use": label_set.id == chosen.id})
        return Done(None, Message("done_labels_used", {"name": shortened(chosen.name)}))


@dataclass(frozen=True, slots=True)
class DeleteLabelSet:
    """Remove a label set.

    Raises:
        Trouble: it is the one in use, or annotations bear its labels.
    """

    set_id: int

    def apply(self, transaction: Transaction) -> Done[None]:
        label_set = _set(transaction, self.set_id)
        if label_set.in_use:
            raise Trouble("label_set_in_use", name=label_set.name)
        uses = queries.uses(transaction.connection)
        used: list[Label] = [label for label in label_set.labels if uses.get(label.id)]
        if used:
            raise Trouble("label_in_use", ar=used[0].name_ar, en=used[0].name_en, count=uses[used[0].id])
        transaction.delete("labels", set_id=self.set_id)
        transaction.delete("label_sets", id=self.set_id)
        return Done(None, Message("done_labels_deleted", {"name": shortened(label_set.name)}))
