"""Who is held to have said it: names and titles in a phrase, and whom a pronoun means."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.folding import fold
from tahqiq.language.detections import MentionFound, Piece, SpeakerFound
from tahqiq.language.mentions.spelling import spelling
from tahqiq.language.quotes.before import WRITINGS
from tahqiq.language.quotes.clause import Phrase
from tahqiq.language.quotes.forms import is_masdar, is_plain_noun, is_possessed, is_title, is_verb, may_be_past
from tahqiq.language.quotes.page import COMMAS, EDGES, QUOTATION_MARKS, Page
from tahqiq.language.quotes.signs import signs
from tahqiq.language.quotes.subject import subject_after

LONGEST_NAMELESS = 12
"""Words of the longest phrase that is a speaker without naming anybody."""

LONGEST_TITLE = 14
"""Words of the longest office before a name."""

FIRST_VERB = 30
"""Words of a sentence among which its main verb is looked for."""

_NO_HEADS = frozenset(fold("حوالي نحو أكثر أقل قرابة زهاء لإحدى لأحد بإحدى بأحد نسبة بنسبة").split())
"""Words with which no speaker begins: amounts, and whom something was told."""

_PRAYERS = frozenset(("صلاه", "خطبه", "جامع", "مسجد"))

LONGEST_LEAD = 8
"""Words and marks of «إلى ذلك،» and its like before a sentence's verb."""

_HOLDERS = frozenset(("مسوول", "مسووله"))
_WAS = frozenset(("كان", "كانت", "وكان", "وكانت"))
_MANY = frozenset(("فريق", "اعضاء", "عضو", "لاعبو", "وزراء", "عملاء"))
_GOVERN = frozenset(("علي", "الي", "عن", "من", "مع", "في"))
_MEANWHILE = frozenset(("فيما", "بينما", "حين"))

LONGEST_OFFICE = 8
"""Words of the longest office by which somebody is called again."""

MEMORY = 12
"""Speakers that are remembered for «وأضاف» and «الوزير»."""


@dataclass(frozen=True, slots=True)
class _Known:
    speaker: SpeakerFound
    gender: str


class Speakers:
    """The speakers of an article as it is read from its start to its end."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._recent: deque[_Known] = deque(maxlen=MEMORY)

    def forget(self) -> None:
        """Another article begins here."""
        self._recent.clear()

    def remember(self, speaker: SpeakerFound, gender: str) -> None:
        """Takes note of who spoke last, and of the gender in which the verb speaks of them ("" where it does not)."""
        self._recent.appendleft(_Known(speaker, gender))

    def meant(self, gender: str) -> SpeakerFound | None:
        """Whom a pronoun means: the last speaker whose gender agrees."""
        return next((k.speaker for k in self._recent if not gender or not k.gender or k.gender == gender), None)

    def named(self, phrase: Phrase) -> SpeakerFound | None:
        """The speaker whom a phrase names; None where it names nobody."""
        phrase = self._trimmed(phrase)
        if not phrase:
            return None
        person = self._person(phrase)
        if person is not None:
            return self._with_title(phrase, person)
        if not self._can_be(phrase):
            return None
        piece = self._page.piece(phrase.first, phrase.last)
        first = self._page.named.get(phrase.first)
        if first is not None:
            piece = Piece(first.start, max(first.end, piece.end))
        if first is not None and first.kind is not EntityKind.PERSON and first.end + 3 >= piece.end:
            return SpeakerFound(piece.start, piece.end, first.name, first.title)
        said = without_marks(self._page.said(piece))
        known = self._known_as(phrase, said)
        if known is not None:
            return SpeakerFound(piece.start, piece.end, known.name, known.title or said)
        return SpeakerFound(piece.start, piece.end, said)

    def source(self, phrase: Phrase) -> SpeakerFound | None:
        """The speaker that a source is: «لوزارة الصحة» without its preposition."""
        page, at = self._page, phrase.first
        head = page.word(at)
        plain = is_plain_noun(head[1:]) or head[1:] in signs("source")
        if head[:1] != "ل" or at in page.named or not (head[1:2] == "ل" or plain):
            return self.named(phrase)
        piece = page.piece(at, phrase.last)
        said = without_marks(page.said(piece))
        name = "ال" + said[2:] if head[1] == "ل" else said[1:]
        return SpeakerFound(piece.start + 1, piece.end, name)

    def subject_of(self, first: int, at: int) -> SpeakerFound | None:
        """Whom a participle at ``at`` means where nobody spoke before: the subject of its sentence."""
        page = self._page
        first = self._last_clause(first, at)
        found = next(((begin, m) for begin, m in page.mentions(first, at) if m.kind is not EntityKind.PLACE), None)
        verb = next((here for here in range(first, min(at, first + FIRST_VERB)) if is_verb(page.word(here))), None)
        head = page.word(first)
        verb = first if head in _WAS or may_be_past(head) else verb
        subject = subject_after(page, verb + 1, at, frozenset()) if verb is not None else None
        if subject and (found is None or is_title(page.word(subject.first)) or self._is_agent(subject, found[0])):
            return self.named(subject)
        if found is None or (self._recent and self._is_governed(first, found[0])):
            return None
        begin, mention = found
        return self._with_title(Phrase(begin, begin + 1), mention)

    def writer_of(self, first: int, at: int) -> SpeakerFound | None:
        """The subject of «أطلقت الهيئة رسالة أكدت فيها»: the writing before the verb at ``at`` says nothing itself."""
        before = self._page.word(at - 1)
        told = self._page.word(at + 1) in ("فيه", "فيها") and before not in WRITINGS and before not in EDGES
        return self.subject_of(first, at) if told and first < at - 2 else None

    def person_who(self, first: int, at: int, gender: str) -> SpeakerFound | None:
        """The person who did what the sentence began to tell, before «وقال» at ``at``: «وندد فلان بالقرار وقال».

        Only where the sentence's first word («إلى ذلك» left out) is a verb in the past of the same gender, right before
        an office or name.
        """
        page = self._page
        begin = range(first, min(at, first + LONGEST_LEAD))
        if not self._tells_of(first):
            first = next((here + 1 for here in begin if page.word(here) in COMMAS), first)  # «ومن جانب آخر،»
            begin = range(first, min(at, first + LONGEST_LEAD))
        first = next((h for h in begin if page.word(h) not in signs("leads") and page.word(h) not in EDGES), first)
        word, cue = page.word(first), page.cue(at)
        goes_on = cue is not None and cue.lemma in signs("goes_on")
        if not self._tells_of(first) or (gender == "f") != word.endswith("ت"):
            return None
        subject = subject_after(page, first + 1, at, frozenset())
        person = self._person(subject) if subject else None
        begins = subject.first in page.named or is_title(page.word(subject.first))
        if person is None and subject and self._is_holder(subject) and not goes_on:
            return self.named(subject)  # «قلل مسؤول أوروبي من … وقال»
        if person is None and subject and page.named_as(subject.first, EntityKind.ORG):
            named = self._page.named[subject.first]  # «أبقى بنك كذا على توقعاته وقال إن»
            return SpeakerFound(named.start, named.end, named.name, named.title)
        return self._with_title(subject, person) if person is not None and begins else None

    def _tells_of(self, at: int) -> bool:
        """Whether a word can be a verb of the past: by its form, or as «هنأ», which folds to another word."""
        word = self._page.words[at]
        return may_be_past(self._page.word(at).removeprefix("و")) or self._page.text[word.end - 1] == "أ"

    def _is_holder(self, subject: Phrase) -> bool:
        """Whether a phrase that names nobody is an office: «مسؤول أوروبي», and no team or crowd."""
        page, head = self._page, self._page.word(subject.first)
        office = is_title(head) and head.removeprefix("ال") not in _MANY and subject.first not in page.named
        plain = not any(is_possessed(page.word(at)) for at in range(subject.first + 1, subject.last))
        return office and plain and subject.last - subject.first <= LONGEST_OFFICE

    def _is_governed(self, first: int, named: int) -> bool:
        """«ورفض نفي القبض على فلان»: a clause of one who was named before, as the name stands behind a preposition."""
        page = self._page
        word = page.word(first)
        if word[:1] not in ("و", "ف") or word.endswith("ت") or not may_be_past(word[1:]):
            return False
        return any(page.word(here) in _GOVERN for here in range(first + 1, min(named, first + FIRST_VERB)))

    def _last_clause(self, first: int, at: int) -> int:
        """Where the clause begins in which the word at ``at`` stands: behind «في حين» or «بينما», if a verb follows."""
        page = self._page
        for here in range(at - 2, max(first, at - FIRST_VERB), -1):
            if page.word(here) in _MEANWHILE and (may_be_past(page.word(here + 1)) or is_verb(page.word(here + 1))):
                return here + 1
        return first

    def _is_agent(self, subject: Phrase, named: int) -> bool:
        """Whether a subject that stands before the first name, at ``named``, is a name or body and no thing."""
        head = self._page.word(subject.first)
        whole = subject.last - subject.first > 1 or head.startswith("ال")
        return subject.first <= named and (subject.first in self._page.named or (whole and head in signs("source")))

    def _trimmed(self, phrase: Phrase) -> Phrase:
        first, last = phrase.first, phrase.last
        word = self._page.word
        last = next((at for at in range(first + 1, last) if word(at) == "ل"), last)
        while first < last and (word(first) in signs("leads") or word(first) in EDGES or word(first) == ")"):
            first += 1
        while last > first and (word(last - 1) in EDGES or word(last - 1) == "(" or self._no_end(last - 1)):
            last -= 1
        return Phrase(first, last)

    def _no_end(self, at: int) -> bool:
        """Whether a word is none with which a speaker's name or title ends."""
        word = self._page.word(at)
        if self._page.word(at - 1) in _PRAYERS:
            return False  # «خطيب صلاة الجمعة»
        return at not in self._page.named and (word in signs("between") or word in signs("ends_subject"))

    def _can_be(self, phrase: Phrase) -> bool:
        """Whether a phrase without a person's name can be a speaker: no «بوضوح», no sentence with a verb of its own."""
        page, head = self._page, self._page.word(phrase.first)
        if phrase.first in page.named:
            return True
        if page.count(phrase.first, phrase.last) > LONGEST_NAMELESS or head in signs("no_subject") | signs("speeches"):
            return False
        if head in _NO_HEADS or (is_possessed(head) and page.text[page.words[phrase.first].end - 1] != "ة"):
            return False
        if any(page.said(page.piece(at, at + 1)).endswith(("ًا", "اً")) for at in range(phrase.first, phrase.last)):
            return False  # «ليفرضوا واقعاً»
        leans = head[:1] in ("ب", "ل", "ك") and not is_plain_noun(head)  # «لبيان», not «لجنة»
        if leans and (is_masdar(head[1:]) or is_plain_noun(head[1:]) or head[1:3] == "ال"):
            return False
        places = range(phrase.first, phrase.last)
        rest = [page.word(at) for at in places if at not in page.named and not is_title(page.word(at - 1))]
        if len(rest) == 1 and head[:1] == "ف" and not may_be_past(head):
            return True  # «قال فيشر»: no «and he …»
        return not any(is_verb(word) or word in signs("in_sentence") for word in rest)

    def _person(self, phrase: Phrase) -> MentionFound | None:
        """The person of a phrase: the one named first, but not the one whose spokesman or kin is meant."""
        people = [(at, m) for at, m in self._page.mentions(phrase.first, phrase.last) if m.kind is EntityKind.PERSON]
        if not people:
            return None
        at, first = people[0]
        before = self._page.folded[phrase.first : at]
        owners = signs("kin") | signs("bodies") | signs("outlet") | {"باسم"}
        if owners & set(before):
            close = before[-1] in owners or before[0] in signs("bodies") | signs("outlet")
            return people[-1][1] if len(people) > 1 else None if close else first
        return first

    def _with_title(self, phrase: Phrase, person: MentionFound) -> SpeakerFound:
        page, at = self._page, self._page.index_of(person.start)
        before = range(phrase.first, at)
        plain = not any(here in page.named and page.named[here].kind is EntityKind.PERSON for here in before)
        if len(before) > LONGEST_TITLE or not plain or any(is_verb(page.word(here)) for here in before):
            return SpeakerFound(person.start, person.end, person.name, person.title)
        printed = self._office(phrase.first, person.start) if before else ""
        title = without_marks(printed.strip(" ،,\u00a0\n")) or person.title
        return SpeakerFound(person.start, person.end, person.name, title)

    def _office(self, at: int, end: int) -> str:
        """The words of an office without the clitics before it: «الأستاذ الدكتور» of «للأستاذ الدكتور»."""
        first = self._page.words[at]
        seen = spelling(self._page.text[first.start : first.end])
        printed = self._page.text[first.start + seen.start : end]
        return "ا" + printed if seen.clitics.endswith("لل") and printed.startswith("ل") else printed

    def _known_as(self, phrase: Phrase, said: str) -> SpeakerFound | None:
        """Who of those that spoke before is meant by a title («الوزير الروسي») or by a part of the name."""
        printed = [w for w in self._page.folded[phrase.first : phrase.last] if w not in QUOTATION_MARKS]
        if not printed or len(printed) > LONGEST_OFFICE:
            return None
        definite, words = printed[0].startswith("ال"), [w.removeprefix("ال") for w in printed]
        if definite and (called := self._called(words)) is not None:
            return called
        for known in self._recent:
            speaker = known.speaker
            name = fold(speaker.name).split()
            if len(words) < len(name) and name[-len(words) :] == fold(said).split():
                return speaker
            title = [w.removeprefix("ال") for w in fold(speaker.title).split()]
            if definite and words[0] in title[:2] and all(w in title for w in words[1:]):
                return speaker
        return None

    def _called(self, words: list[str]) -> SpeakerFound | None:
        """Whom «اللاعب» or «المسؤول اليمني» means: the person who spoke last, if nothing else is said of them.

        Args:
            words: The folded words, without article.
        """
        role = words[0]
        if not self._recent or ("ال" + role not in signs("roles") and role not in _HOLDERS):
            return None
        last = self._recent[0].speaker
        title = {word.removeprefix("ال") for word in fold(last.title).split()}
        if role in _HOLDERS:
            fits = bool(title) and all(word in title for word in words[1:])
        else:
            fits = len(words) == 1 and (not title or role in title or not any(is_title(word) for word in title))
        return last if fits and last.name in self._page.people else None


def without_marks(said: str) -> str:
    return " ".join("".join(" " if c in QUOTATION_MARKS else c for c in said).split())
