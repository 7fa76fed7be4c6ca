"""What a decision is about, as JSON and back."""

from __future__ import annotations

import orjson

from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.domain.reviewing import Subject, SubjectPassage


def encoded_subject(subject: Subject) -> str:
    """``subject`` as stored."""
    why = [subject.why.code, dict(subject.why.params)]
    particulars = {"kind": str(subject.kind), "nature": str(subject.nature), "severity": str(subject.severity)}
    return orjson.dumps({**particulars, "why": why, "passages": subject.passages}).decode()


def decoded_subject(stored: str) -> Subject:
    """The subject of a decision."""
    said = orjson.loads(stored)
    return Subject(
        InconsistencyKind(said["kind"]),
        Nature(said["nature"]),
        Severity(said["severity"]),
        Message(*said["why"]),
        tuple(SubjectPassage(**passage) for passage in said["passages"]),
    )


def subject_fingerprint(stored: str) -> str:
    """The fingerprint of a stored subject by the folding of this program."""
    return decoded_subject(stored).fingerprint
