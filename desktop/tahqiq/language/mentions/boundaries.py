"""Rules over the model's answer: where a name begins and ends, and what is none."""

from __future__ import annotations

from tahqiq.domain.entities import EntityKind
from tahqiq.language import morphology
from tahqiq.language.mentions import lists
from tahqiq.language.mentions.article import Article, Name
from tahqiq.language.mentions.bodies import over_purpose
from tahqiq.language.mentions.common_nouns import is_no_club, is_possessed
from tahqiq.language.mentions.edges import trim_edges
from tahqiq.language.mentions.features import LABELS
from tahqiq.language.mentions.nameless import names_nothing, trim_tail
from tahqiq.language.mentions.parting import is_ali
from tahqiq.language.mentions.spelling import Spelling
from tahqiq.language.mentions.titles import CLOSES, STOPS, SYLLABLES, is_only_title, is_verb
from tahqiq.language.mentions.weights import SCALE

_BEFORE = lists.folded("عبد ابو ابي ابا ام ال ابن دي فان فون")
"""Words that belong to the name after them."""

_DOUBTFUL = 3 * SCALE
_BETWEEN = lists.folded("بن ابن بنت")
"""Words that join a name with the father's."""

_SIDES = lists.folded("جنوب شمال شرق غرب وسط")
_WHERE = lists.folded(
    "في من إلى مدينة محافظة منطقة بلدة قرية مركز حي عبر نحو شمال جنوب شرق غرب وسط شمالي جنوبي قرب"
    " دول دولة أبناء أهالي سكان أهل حدود أمير محافظ حكومة عاصمة شوارع سواحل مياه"
)
_REALMS = lists.folded("مملكة")
"""How news call their own country («المملكة»)."""
_MONTHS = lists.folded("شعبان رمضان شوال رجب محرم صفر نيسان أيار تموز آب أيلول شباط آذار")
_NEVER = lists.folded("الي علي في من")
_BEGIN = LABELS.index("B-person")
_PARTS = frozenset({"given", "name"})
_LINKS = _BEFORE | _BETWEEN


def straighten(article: Article) -> None:
    """Sets right where names begin and end, and drops what cannot be one."""
    kept: list[Name] = []
    ends = {article.seen[n.sentence][n.last - 1].stem for n in article.names if n.last - n.first > 1}
    last_end = (-1, 0)
    for name in article.names:
        if not name.sure:
            if name.kind is EntityKind.ORG:
                name.last = over_purpose(article.seen[name.sentence], name)
            floor = last_end[1] if last_end[0] == name.sentence else 0
            behind = trim_edges(article, name)
            if behind is not None:
                kept.append(behind)
            if name.first >= name.last:
                continue
            if article.seen[name.sentence][name.first].folded == "بن":
                name.kind = EntityKind.PERSON
            _trim(article, name)
            if name.kind is EntityKind.PERSON:
                _extend(article, name, floor)
            if name.first >= name.last or not _can_be(article, name, ends):
                continue
        kept.append(name)
        last_end = name.sentence, name.last
    article.names = _without_overlap(kept)


def _trim(article: Article, name: Name) -> None:
    """Takes off marks, and titles at the front of a person's name."""
    seen, words = article.seen[name.sentence], article.sentences[name.sentence]
    while name.first < name.last and not (seen[name.first].is_word or seen[name.first].folded.isdigit()):
        name.first += 1
    while name.last - name.first > 1 and seen[name.first].stem == "ان" and words[name.first].text[-2] in "أإ":
        name.first += 1
    while name.first < name.last and (len(seen[name.last - 1].folded) < 2 or seen[name.last - 1].stem in _SIDES):
        name.last -= 1
    while name.last - name.first > 1 and len(seen[name.first].folded) < 2 and seen[name.first].folded in "ولبكف":
        name.first += 1
    if name.kind is not EntityKind.PERSON:
        trim_tail(seen, name)
        if name.last - name.first == 2:
            _shorten(seen, name)
    if name.kind is EntityKind.PERSON:
        if article.parts_ya and words[name.first].text in ("على", "وعلى"):
            name.first += 1
            rest = seen[name.first : name.last]
            if not rest or "noun" in rest[0].marks or rest[0].stem in ("رغم", "ارجح"):
                name.last = name.first
                return
        while name.last - name.first > 1 and _is_reported(seen, name.first):
            name.first += 1
        for at in range(name.first + 1, name.last):
            if seen[at].leans and (seen[at].is_definite or "noun" in seen[at].marks):
                name.last = at  # «نبراسا للمزيد»
                if at - name.first == 1 and _is_common(seen[name.first]):
                    name.last = name.first
                break
            if seen[at].stem in _SIDES and seen[at].stands_free:
                name.last = at
                break
            syllable = name.trusted and at == name.last - 1 and seen[at].folded in SYLLABLES
            word = seen[at]
            if word.is_cue or (word.folded in STOPS and not syllable and not is_ali(article, name.sentence, at)):
                name.last = at
                break
        while name.first < name.last and (is_only_title(seen[name.first]) or "nation" in seen[name.first].marks):
            if name.last - name.first == 1 and "nation" in seen[name.first].marks:
                break
            name.first += 1
        if not name.trusted:
            _shed(article, name)


def _is_common(word: Spelling) -> bool:
    """Whether a word is in the dictionary and no part of names."""
    return not _PARTS & set(word.marks) and bool(word.marks or morphology.is_known(word.folded))


def _is_reported(seen: list[Spelling], at: int) -> bool:
    """«وطالب العنزي»: a verb of saying where a clause begins, and whoever said it."""
    word, after = seen[at], seen[at + 1]
    if not word.is_cue or not (after.clitics == "ال" or _PARTS & set(after.marks)):
        return False
    return not _PARTS & set(word.marks) or (("و" in word.clitics or not at) and after.clitics == "ال")


def _may_be_given(word: Spelling) -> bool:
    """Whether a word before «بن» is a given name, though it may be a title as well."""
    if not word.is_word or not word.stands_free or word.is_cue or word.is_definite or word.folded in STOPS:
        return False
    return bool(_PARTS & set(word.marks)) or not word.marks


def _shorten(seen: list[Spelling], name: Name) -> None:
    """Takes off what only describes: «كلس التركية», «تاس الروسية», «تويتر المسافرين»."""
    first, last = seen[name.first], seen[name.last - 1]
    if first.is_definite or not last.is_definite or {"org_head", "place_head"} & set(first.marks):
        return
    if any(rest == (last.stem,) for rest, _ in first.phrases):
        return  # «باب المغاربة»
    if ("nation" in last.marks and (name.kind is EntityKind.PLACE or last.stem.endswith("ه"))) or (
        first.marks == ("org",) and last.marks == ("noun",)
    ):
        name.last -= 1


def _shed(article: Article, name: Name) -> None:
    """Takes verbs and common nouns off a person's name: «وطلق أينشتاين», «أينشتاين رعاية»."""
    seen, scores = article.seen[name.sentence], article.scores[name.sentence]

    def is_common(at: int, label: int) -> bool:
        word = seen[at]
        if word.folded in _LINKS or _PARTS & set(word.marks) or scores[at][label] - scores[at][0] >= SCALE:
            return False
        return is_verb(word) or "noun" in word.marks

    def is_before_family(at: int) -> bool:
        word = seen[at]
        if word.folded in _LINKS or _PARTS & set(word.marks) or word.clitics not in ("", "و"):
            return False
        return seen[at + 1].clitics == "ال" and (is_verb(word) or "noun" in word.marks)

    while name.last - name.first > 1 and (is_common(name.first, _BEGIN) or is_before_family(name.first)):
        name.first += 1
    if _is_closed(seen, name):
        return
    while name.last - name.first > 1 and is_common(name.last - 1, _BEGIN + 1) and not seen[name.last - 1].is_definite:
        name.last -= 1


def _is_closed(seen: list[Spelling], name: Name) -> bool:
    """«قال الدكتور محمد منظور، منسق المبادرة»: two words between a title with the article and a comma or «أن»."""
    if name.last - name.first != 2 or not name.first or name.last >= len(seen):
        return False
    before, given, last = seen[name.first - 1], seen[name.first], seen[name.last - 1]
    titled = before.is_title and before.clitics == "ال" and "given" in given.marks and not last.clitics
    return titled and seen[name.last].folded in CLOSES


def _extend(article: Article, name: Name, floor: int) -> None:
    """Takes in the particles of a person's name and what they join to it."""
    seen = article.seen[name.sentence]
    while name.first > floor and seen[name.first - 1].stem in _BEFORE and seen[name.first - 1].folded != "ام":
        name.first -= 1
    if name.first > floor and seen[name.first].folded in ("بن", "بنت") and _may_be_given(seen[name.first - 1]):
        name.first -= 1  # «مساعد بن …»
    while name.last < len(seen):
        before, after = seen[name.last - 1], seen[name.last]
        joined = before.folded in _LINKS and after.is_word
        leads = after.folded in _BETWEEN and name.last + 1 < len(seen) and seen[name.last + 1].is_word
        if not joined and not leads:
            break
        name.last += 1
    while name.last > name.first and seen[name.last - 1].folded in _BETWEEN:
        name.last -= 1


def _can_be(article: Article, name: Name, ends: set[str]) -> bool:
    """Whether the words can name something at all."""
    seen = article.seen[name.sentence][name.first : name.last]
    if all(len(s.stem) < 2 or not s.is_word for s in seen) or names_nothing(article, name):
        return False
    if len(seen) > 1:
        return True
    if not name.trusted and is_verb(seen[0]) and not seen[0].is_cue:
        return False
    alone, printed = seen[0], article.sentences[name.sentence][name.first].text
    if alone.folded in _NEVER or (printed.endswith("ى") and alone.folded in ("علي", "الي")):
        return False
    if name.kind is EntityKind.PLACE and alone.folded in _MONTHS:
        return False
    if name.kind is not EntityKind.PERSON and not name.trusted and _is_bare_head(alone):
        return False
    if name.kind is EntityKind.PERSON and _leads_on(article, name):
        return False
    if name.kind is EntityKind.PERSON:
        if alone.folded in _MONTHS and name.why.code == "why_mention_context":
            return False
        return not is_only_title(alone) and not _is_team(article, name)
    if name.kind is EntityKind.PLACE:
        return not _is_adverb(article, name)
    return not is_possessed(article, name, ends) and not is_no_club(article, name, ends)


def _is_bare_head(alone: Spelling) -> bool:
    """«مركز 2», «شبكة n»: a word with which names begin, and no more of one."""
    heads = {"org_head", "place_head"} & set(alone.marks)
    return bool(heads) and not alone.is_definite and not {"place", "org", "club", "outlet"} & set(alone.marks)


def _leads_on(article: Article, name: Name) -> bool:
    """«مشرف شؤون المعلمين»: an office that leans on the noun behind it."""
    seen = article.seen[name.sentence]
    if name.trusted or name.last >= len(seen) or seen[name.first].is_definite:
        return False
    after = seen[name.last]
    office = {"title", "person_head"} & set(seen[name.first].marks)
    return (
        bool(office)
        and after.folded not in STOPS
        and after.stands_free
        and "noun" in after.marks
        and not _PARTS & set(after.marks)
    )


def _is_team(article: Article, name: Name) -> bool:
    """«الفريق البافاري»: a team, no general."""
    seen = article.seen[name.sentence]
    return name.first > 0 and seen[name.first - 1].stem == "فريق" and seen[name.first].folded.endswith("ي")


def _is_adverb(article: Article, name: Name) -> bool:
    """«جنديا تركيا»: an adjective in the accusative, no country. «السورية»: no «سورية»."""
    seen = article.seen[name.sentence]
    alone = seen[name.first]
    if "nation" in alone.marks and "place" not in alone.marks:
        return True
    if name.trusted or alone.stem in _REALMS:
        return False
    if "nation" in alone.marks and name.first and alone.stands_free:
        leads = seen[name.first - 1]
        noun = ("noun" in leads.marks and leads.stands_free) or leads.stem.endswith(("يه", "ئه", "ات"))
        return leads.is_definite and noun and "place" not in leads.marks
    if "place" in alone.marks and "noun" in alone.marks and alone.is_definite and name.margin < 2 * _DOUBTFUL:
        return "ب" not in alone.clitics and not (name.first and seen[name.first - 1].folded in _WHERE)
    if not alone.folded.endswith("يا") or not name.first or not alone.stands_free:
        return False
    before = seen[name.first - 1]
    return before.folded.endswith("ا") and "noun" in before.marks and not before.is_definite and len(before.folded) > 4


def join_parts(article: Article) -> None:
    """Makes one name of two people who stand side by side with nothing between them."""
    joined: list[Name] = []
    for name in sorted(article.names, key=lambda n: (n.sentence, n.first)):
        before = joined[-1] if joined else None
        if (
            before is not None
            and not (before.sure or name.sure)
            and before.kind is name.kind is EntityKind.PERSON
            and (before.sentence, before.last) == (name.sentence, name.first)
            and article.seen[name.sentence][name.first].stands_free
        ):
            before.last = name.last
            before.margin += name.margin
        else:
            joined.append(name)
    article.names = joined


def drop_heads(article: Article) -> None:
    """Drops «القاعدة» where the text speaks of «قاعدة إنجرليك»: a common noun that the article takes up again."""
    built = {article.seen[n.sentence][n.first].stem for n in article.names if n.last - n.first > 1}
    article.names = [n for n in article.names if n.sure or not _takes_up(article, n, built)]


def _takes_up(article: Article, name: Name, built: set[str]) -> bool:
    alone = article.seen[name.sentence][name.first]
    if name.last - name.first > 1 or name.kind is EntityKind.PERSON or not alone.is_definite:
        return False
    return alone.stem in built and {"org_head", "place_head"} & set(alone.marks) != set()


def split_lists(article: Article) -> None:
    """Parts two people who stand in a row without a mark, where the text names each of them elsewhere."""
    people = [n for n in article.names if n.kind is EntityKind.PERSON]
    known = {article.stems(n) for n in people}
    for name in people:
        stems = article.stems(name)
        if name.sure or len(stems) < 2 or len(stems) != name.last - name.first:
            continue
        for cut in range(1, len(stems)):
            if len(stems) > 2 and stems[:cut] in known and stems[cut:] in known and stems[cut:] != stems[:cut]:
                rest = Name(name.sentence, name.first + cut, name.last, name.kind, name.margin, name.why)
                name.last = name.first + cut
                article.names.append(rest)
                break


def _without_overlap(names: list[Name]) -> list[Name]:
    """Names in order; where two share a word the sure one stays, else the first."""
    kept: list[Name] = []
    for name in sorted(names, key=lambda n: (n.sentence, n.first, n.last)):
        if kept and kept[-1].sentence == name.sentence and name.first < kept[-1].last:
            if name.sure and not kept[-1].sure:
                kept[-1] = name
            continue
        kept.append(name)
    return kept
