"""What a page prints under its article without a label: picture captions, signatures, addresses, «...المزيد»."""

from __future__ import annotations

import re

from tahqiq.domain.articles import RegionRole

LONGEST = 60
"""Code points of the longest line that is taken for a caption or signature."""

SHORTEST_PROSE = 80
"""Code points that the paragraph before it has at least: lines of verse are shorter."""

_MORE = re.compile(r"[.…\s(\[]*(?:المزيد|يتبع|للمزيد|more)[.…\s)\]]*\Z", re.IGNORECASE)
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[A-Za-z0-9_-]{1,64}(?:\.[A-Za-z0-9_-]{1,20}){1,4}\s*(?:للتواصل.{0,200})?\Z")
_HANDLE = re.compile(r"(?:تويتر\s*:?\s*)?@\w{2,30}\Z")
_CREDIT = re.compile(r"[*•]?\s*(?:خدمة|خاص ب|بالاتفاق مع|بالتعاون مع|نقلا عن|ترجمة)\b.{3,}")
_SIGNED = re.compile(r"[-–—]\s?(?:\w+\s){1,3}\w+\Z")
_BULLET = re.compile(r"[*•·▪\-–—]|\d{1,2}\s?[-.)/]")
_ENDS = (".", "؟", "!", "»", "”", '"', ")", "]", "…", ":", "،", "؛")


def foot(line: str, before: str) -> tuple[RegionRole, str] | None:
    """What a last line is, if it is no part of the article.

    Args:
        line: the line, without white space round it.
        before: the line of the article before it.

    Returns:
        its role and the rule that says so; None where it belongs to the article.
    """
    if _MORE.match(line):
        return RegionRole.TEASERS, "more"
    if before and len(line) < LONGEST * 5 and _ADDRESS.match(line):
        return RegionRole.SOURCE, "address"
    if len(line) > LONGEST * 2 or not before:
        return None
    if _HANDLE.match(line):
        return RegionRole.SOURCE, "address"
    if _CREDIT.match(line) and not line.endswith("."):
        return RegionRole.SOURCE, "credit"
    prose = len(before) >= SHORTEST_PROSE and before.rstrip("»”\"') ")[-1:] in (".", "؟", "!")
    if len(line) > LONGEST or not prose:
        return None
    if _SIGNED.match(line):
        return RegionRole.SOURCE, "signature"
    if line.endswith(_ENDS) or _BULLET.match(line) or line[:1] in ("و", "ف"):
        return None
    return RegionRole.TEASERS, "caption"
