"""What is the article on a page, and what is printed round it."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tahqiq.domain.articles import RegionRole
from tahqiq.domain.resources import seeds
from tahqiq.language.publication import signature
from tahqiq.language.regions import find_publication_date, find_regions, find_source, find_title, publication_date

MAIN = "قال الوزير إن الأمر كذلك، وإن الحكومة ستواصل العمل على هذا الملف خلال الأسابيع المقبلة."
MORE = "وأضاف أن اللجنة ستجتمع قريبا للنظر في الطلبات التي وردت إليها من مختلف الجهات."


def page(*lines: str) -> list[tuple[str, str]]:
    """Role and words of each region."""
    text = "\n".join(lines)
    return [(region.role.value, text[region.start : region.end].strip()) for region in find_regions(text)]


def roles(*lines: str) -> list[str]:
    return [role for role, _ in page(*lines)]


def test_the_parts_of_the_seed_articles() -> None:
    found = {p.name[:3]: [r.role.value for r in find_regions(p.read_text(encoding="utf-8"))] for p in seeds()}
    foot = ["source", "keywords", "embedded_article"]
    assert found == {
        "000": ["title", "dateline", "main", *foot],
        "001": ["title", "main", "legal", "teasers"],
        "002": ["title", "dateline", "main", *foot],
        "003": ["title", "dateline", "main", "teasers", *foot],
        "004": ["title", "dateline", "main", "teasers", "source", "embedded_article"],
    }


def test_what_the_seed_articles_say_of_themselves() -> None:
    said = {}
    for path in seeds():
        text = path.read_text(encoding="utf-8")
        said[path.name[:3]] = (find_publication_date(text), find_source(text))
        assert find_title(text) == text.split("\n")[0]
    assert said == {
        "000": ("2024-11-01", "صدى البلد"),
        "001": (None, "İLKHA"),
        "002": ("2023-10-12", "البوابة نيوز"),
        "003": ("2024-06-18", "الأسبوع"),
        "004": ("2023-08-15", "الراي"),
    }


@pytest.mark.parametrize("label", ["إقرأ أيضاً:", "اقرأ أيضا", "اقرا ايضا:", "اِقْرَأ أيضًا", "أقرأ أيضاً..", "- إقرأ أيضا:"])
def test_an_embedded_article_under_every_spelling_of_its_label(label: str) -> None:
    lines = ["عنوان المقال", MAIN, label, "الرئيس يزور باريس لبحث الأزمة", "وصل الرئيس إلى باريس لبحث الأزمة مع نظيره."]
    assert roles(*lines) == ["title", "main", "embedded_article"]


def test_a_label_glued_to_its_headline_in_the_middle_of_an_article() -> None:
    lines = ["عنوان المقال", MAIN, "اقرأ أيضاًبعد ساعات.. زلزال يضرب تركيا", "فيضانات في الهند", MORE]
    assert roles(*lines) == ["title", "main", "teasers", "main"]


def test_a_dateline_does_not_need_a_label_when_it_stands_alone() -> None:
    for line in ("١ نوفمبر ٢٠٢٤", "الجمعة 01/11/2024", "الجمعة، 1 نوفمبر 2024 - 10:30 ص", "2024-11-01 | 10:30"):
        assert roles("عنوان", line, MAIN) == ["title", "dateline", "main"]
    assert roles("عنوان", "وقع الحادث في 1 نوفمبر 2024 قرب المدينة.", MAIN) == ["title", "main"]


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("تاريخ النشر: 1st, November 2024 GMT", "2024-11-01"),
        ("نُشر في: ١ نوفمبر ٢٠٢٤", "2024-11-01"),
        ("آخر تحديث: 1 تشرين الثاني/نوفمبر 2024 الساعة 12:30 بتوقيت غرينتش", "2024-11-01"),
        ("Published: November 1, 2024", "2024-11-01"),
        ("الجمعة 29 ربيع الآخر 1446هـ - 1 نوفمبر 2024م", "2024-11-01"),
        ("11/13/2024", "2024-11-13"),
        ("الاثنين 11/4/2024", "2024-11-04"),
        ("31/02/2024", None),
        ("تاريخ النشر: أمس", None),
        ("6.1 درجة", None),
    ],
)
def test_dates_of_publication(line: str, iso: str | None) -> None:
    text = f"عنوان المقال\n{line}\n{MAIN}"
    found = publication_date(text)
    assert (found.iso if found else None) == iso
    assert find_publication_date(text) == iso
    if found:
        assert text[found.span.start : found.span.end] in line


def test_the_date_of_an_embedded_article_is_not_that_of_the_page() -> None:
    text = f"عنوان\n{MAIN}\nالمصدر: الراي\nإقرأ أيضاً:\nعنوان آخر\nتاريخ النشر: 1st, May 2020 GMT\n{MORE}"
    assert find_publication_date(text) is None


def test_foot_lines() -> None:
    assert page("عنوان", MAIN, "المصدر : وكالات", "كلمات دلالية: روسيا كوريا")[2:] == [
        ("source", "المصدر : وكالات"),
        ("keywords", "كلمات دلالية: روسيا كوريا"),
    ]
    assert page("عنوان", MAIN + " سمات باكستان بيشاور")[1:] == [("main", MAIN), ("keywords", "سمات باكستان بيشاور")]
    assert roles("عنوان", MAIN, "عطل في طائرة الوزيرة منذ ساعتين")[-1] == "teasers"
    assert roles("عنوان", MAIN, "جميع الحقوق محفوظة لصحيفة كذا.")[-1] == "legal"
    assert roles("عنوان", "عين اليوم – بيشاور (باكستان)", MAIN) == ["title", "source", "main"]


def test_an_article_without_anything_round_it() -> None:
    assert roles(MAIN) == ["main"]
    assert roles(MAIN, MORE) == ["main"]
    assert find_title(MAIN) is None
    assert find_regions("") == []
    assert roles("  \n ") == ["main"]


def test_a_headline_that_is_known_is_the_title_whatever_it_looks_like() -> None:
    text = f"هل يعود الوزير؟ نعم.\n{MAIN}"
    assert find_regions(text, "هل يعود الوزير؟  نعم.")[0].role is RegionRole.TITLE


def test_only_an_agency_signs() -> None:
    assert signature("قال. (رويترز)", 13) is not None
    assert signature("قال. (مساء)", 11) is None
    assert find_source(f"عنوان\n{MAIN} (أ ف ب)") == "أ ف ب"


def test_regions_cover_the_text_without_overlap_and_say_why() -> None:
    for path in seeds():
        text = path.read_text(encoding="utf-8")
        regions = find_regions(text)
        assert regions[0].start == 0
        assert regions[-1].end == len(text)
        assert all(a.end == b.start and a.role is not b.role for a, b in pairwise(regions))
        assert all(region.why for region in regions)


PROSE = "أعلنت الهيئة أن المشروع الجديد سيبدأ خلال أسابيع قليلة بعد انتهاء الدراسات وتوقيع العقود مع الشركات المنفذة."


@pytest.mark.parametrize(
    ("foot", "role"),
    [
        ("جانب من افتتاح المشروع", "teasers"),
        ("- سامي الجندي", "source"),
        ("writer@example.com", "source"),
        ("* خدمة «نيويورك تايمز»", "source"),
        ("...المزيد", "teasers"),
        ("رابط الخبر بصحيفة المدينة: بدء المشروع الجديد", "teasers"),
        ("للتواصل مع الكاتب ارسل رسالة SMS تبدأ بالرمز (2)", "teasers"),
    ],
)
def test_what_stands_under_the_article_is_no_part_of_it(foot: str, role: str) -> None:
    text = f"بدء المشروع الجديد\n{PROSE}\n{PROSE}\n\n{foot}"
    found = page(text)
    assert found[-1] == (role, foot)
    assert found[1][0] == "main"


@pytest.mark.parametrize("last", ["وأكد الوزير ذلك أمام الحضور", "قال الوزير: نعم.", "* بدء العمل في المرحلة الأولى"])
def test_a_short_last_line_of_the_article_stays_in_it(last: str) -> None:
    assert [role for role, _ in page(f"بدء المشروع الجديد\n{PROSE}\n{PROSE}\n{last}")] == ["title", "main"]


@pytest.mark.parametrize(
    ("label", "role"),
    [("المصدر: وكالات", "source"), ("اقرأ أيضا: وزير يفتتح المعرض", "teasers"), ("سمات مشروع هيئة", "keywords")],
)
def test_a_label_that_runs_on_after_the_last_sentence_begins_a_part(label: str, role: str) -> None:
    assert page(f"بدء المشروع الجديد\n{PROSE}\n{PROSE} {label}")[-1] == (role, label)


def test_a_time_without_a_day_is_a_dateline() -> None:
    assert page(f"بدء المشروع الجديد\nمنذ 3 ساعات\n{PROSE}")[1] == ("dateline", "منذ 3 ساعات")


def test_words_that_only_begin_like_an_advertisement_stay_in_the_article() -> None:
    text = f"بدء المشروع الجديد\n{PROSE}\nاشترك في الحفل عدد كبير من الفنانين. {PROSE} {PROSE}"
    assert [role for role, _ in page(text)] == ["title", "main"]
