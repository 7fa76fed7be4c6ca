"""Words in quotation marks: what somebody said, or a name, a title, a scare quote."""

from __future__ import annotations

from tahqiq.language.quotations import Quotation
from tahqiq.language.quotes.cues import CueForm
from tahqiq.language.quotes.forms import is_verb
from tahqiq.language.quotes.page import Page
from tahqiq.language.quotes.signs import signs

SHORT = 5
"""Words in marks that nothing introduces are speech only from this number on."""

UNCLAIMED = 8
"""Words in marks without any reporting word are speech only from this number on."""


def is_speech(page: Page, quotation: Quotation, at: int) -> bool:
    """Whether words in marks behind a reporting word are what was said.

    Few words are a name or a scare quote unless a colon, «أن» or «قائلا» introduces them; so is all that follows
    «بعنوان» and its like.
    """
    length = page.length(quotation)
    before = page.word(at - 1)
    if page.word(page.after(quotation)) == ":" or _named(page, at):
        return False
    if before == ":":
        return length >= 1
    if before in signs("saying") or before in signs("that"):
        return length >= 2
    if length >= SHORT:
        return True
    cue = page.cue(at - 1) or page.cue(at - 2)
    if cue is None or cue.form is not CueForm.VERB or cue.lemma not in ("قال", "اضاف", "تابع"):
        return False
    return length >= 2 and page.word(page.after(quotation)) not in signs("that") and _has_verb(page, quotation)


def _has_verb(page: Page, quotation: Quotation) -> bool:
    """Whether few words in marks are a sentence: a verb, or a word with which sentences begin."""
    first = page.index(quotation.content.start)
    words = page.folded[first : first + SHORT]
    return words[0] in ("لا", "لن", "لم", "نعم", "يا", "ان", "انا", "نحن") or any(map(is_verb, words))


def _named(page: Page, at: int) -> bool:
    """Whether a word before the mark at ``at`` says that a name or title follows."""
    before = page.word(at - 1)
    if before == ":":
        before = page.word(at - 2)
        return before in ("بعنوان", "عنوان", "شعار", "شعاره", "شعارها", "عنوانه", "عنوانها")
    if _is_kind(before):
        return True
    length = page.length(page.opening[at]) if at in page.opening else 0
    describes = before.startswith("ال") or at - 1 in page.named
    return describes and length <= UNCLAIMED and before not in signs("source") and _is_kind(page.word(at - 2))


def _is_kind(word: str) -> bool:
    """«فيلم», «بعنوان», «الحملة»: what bears a name or title."""
    if word in signs("named") or (word[:1] in ("ل", "ب", "و") and word[1:] in signs("named")):
        return True
    return word.startswith("ال") and word[2:] in signs("works")
